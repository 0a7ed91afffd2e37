"""An amendment in its dialog: before beside after, for good or for a time, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.ui.dialogs.contract_amend import AmendDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY
from tests.contract_builders import amend_contract, get_contract, sign_contract
from tests.ui.dialogs.forms import opened, retype, said_below, waits_for


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, jobs: Jobs) -> Iterator[AmendDialog]:
    """Return the dialog on a contract whose fee rises in the new year."""
    contract = sign_contract(store)
    amend_contract(store, contract, date(2027, 1, 1), fee_cents=2_400_000)
    with opened(AmendDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as made:
        yield made


def test_other_terms_for_a_time_and_back(qtbot: QtBot, store: Store, dialog: AmendDialog) -> None:
    contract = dialog._record.id
    assert dialog.first_day_edit.day == date(2026, 12, 1)
    assert dialog.desks_before_label.text() == "9"
    retype(qtbot, dialog.last_day_edit, "31.12.2026")
    retype(qtbot, dialog.desks_edit, "11")
    assert dialog.desks_before_label.font().strikeOut()
    assert not dialog.fee_cents_before_label.font().strikeOut()
    qtbot.keyClicks(dialog.reason_edit, "Two more until the fair")
    assert "from 1 December 2026 to 31 December 2026, both days included" in dialog.outcome_sentence.text()
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.keyClick(dialog.reason_edit, Qt.Key.Key_Return)
    assert saved.args == [contract, "Amended JIB-2026-001 Starlight Sensing."]
    record = get_contract(store, contract)
    amendment = record.amendments[-1]
    assert (amendment.values, amendment.agreed_on) == ({"desks": 11}, TODAY)
    assert [record.terms_on(date(2026, month, 15)).desks for month in (11, 12)] == [9, 11]
    assert record.terms_on(date(2027, 1, 1)).desks == 9


def test_the_terms_before_follow_the_day(qtbot: QtBot, dialog: AmendDialog) -> None:
    assert dialog.fee_cents_before_label.text() == "¥21,600.00"
    retype(qtbot, dialog.desks_edit, "11")
    retype(qtbot, dialog.first_day_edit, "2027-02-01")
    assert dialog.fee_cents_before_label.text() == "¥24,000.00"
    # What was not touched goes along, what was typed stays.
    assert (dialog.fee_cents_edit.text(), dialog.desks_edit.text()) == ("24,000.00", "11")
    retype(qtbot, dialog.reason_edit, "Two more")
    assert "1 term" in dialog.outcome_sentence.text()


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("first_day", "2027-03-01", "The contract runs from 1 March 2026 to 28 February 2027."),
        ("first_day", "31.2.2027", "There is no such day"),
        ("last_day", "2026-11-30", "lies before the first"),
        ("fee_cents", "21600.005", "has more than 2 decimals"),
        ("desks", "many", "is no number"),
        ("agreed_on", "", "Enter the day."),
    ],
)
def test_bad_input_is_said_beside_its_field(
    field: str, typed: str, words: str, qtbot: QtBot, store: Store, dialog: AmendDialog
) -> None:
    contract = dialog._record.id
    retype(qtbot, dialog.credit_cents_edit, "1")
    retype(qtbot, dialog.reason_edit, "Agreed")
    assert dialog.save_button.isEnabled()
    retype(qtbot, getattr(dialog, f"{field}_edit"), typed)
    waits_for(qtbot, said_below(dialog, field), "block", words)
    dialog.save()
    assert dialog.isVisible()
    assert len(get_contract(store, contract).amendments) == 1


def test_a_fresh_dialog_says_what_to_do_without_reproach(qtbot: QtBot, dialog: AmendDialog) -> None:
    assert "Change a term, and say why." in dialog.problem_foot.sentence.text()
    retype(qtbot, dialog.first_day_edit, "2026-12-15")
    dialog.check_now()
    assert said_below(dialog, "first_day").level is None
    assert not dialog.save_button.isEnabled()


def test_an_amendment_that_changes_nothing_is_said(qtbot: QtBot, dialog: AmendDialog) -> None:
    retype(qtbot, dialog.reason_edit, "Agreed")
    assert not dialog.save_button.isEnabled()
    dialog.save()
    waits_for(qtbot, said_below(dialog, "first_day"), "block", "This changes nothing.")


def test_an_amendment_has_a_reason(qtbot: QtBot, dialog: AmendDialog) -> None:
    retype(qtbot, dialog.desks_edit, "11")
    assert dialog.problem_foot.text() == "Reason"
    dialog.save()
    waits_for(qtbot, said_below(dialog, "reason"), "block", "Say why")
    assert dialog.focusWidget() is dialog.reason_edit
