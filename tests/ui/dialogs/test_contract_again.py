"""A contract once more: renewed without a gap and only once, corrected with a reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.ui.dialogs.contract_again import CorrectDialog, RenewDialog
from jib_desktop.ui.jobs import Jobs
from tests.contract_builders import act, amend_contract, get_contract, sign_contract
from tests.ui.dialogs.forms import opened, retype, said_below, waits_for

_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_renewal_takes_the_terms_over_and_follows_without_a_gap(
    qtbot: QtBot, store: Store, jobs: Jobs
) -> None:
    contract = sign_contract(store)
    amend_contract(store, contract, date(2026, 9, 1), fee_cents=2_400_000)
    with opened(RenewDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        assert (dialog.first_day_edit.day, dialog.last_day_edit.day) == (date(2027, 3, 1), date(2028, 2, 29))
        assert not dialog.first_day_edit.isEnabled()
        assert "no gap, no overlap" in said_below(dialog, "first_day").accessibleName()
        assert dialog.fee_cents_edit.text() == "24,000.00"
        assert dialog.focusWidget() is dialog.last_day_edit
        retype(qtbot, dialog.desks_edit, "12")
        with qtbot.waitSignal(dialog.saved) as saved:
            qtbot.keyClick(dialog.desks_edit, Qt.Key.Key_Return, _CONTROL)
    follow_on = get_contract(store, saved.args[0])
    assert saved.args[1] == "Drafted the renewal of JIB-2026-001 Starlight Sensing."
    assert follow_on.predecessor is not None
    assert follow_on.predecessor.id == contract
    assert (follow_on.values["desks"], follow_on.values["fee_cents"]) == (12, 2_400_000)


def test_renewing_twice_is_refused_in_a_sentence(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(RenewDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        act(store, "renew", contract, values={})
        dialog.save()
        qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
        assert "Its renewal is drafted already." in dialog.meanwhile_strip.sentence.text()
        assert dialog.isVisible()
        retype(qtbot, dialog.desks_edit, "3")
        assert not dialog.meanwhile_strip.isVisible()


def test_a_renewal_that_ends_before_it_begins_is_said(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(RenewDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.last_day_edit, "1.2.2027")
        waits_for(qtbot, said_below(dialog, "last_day"), "block", "lies before the first")
        dialog.save()
    assert get_contract(store, contract).follow_on is None


def test_an_automatic_renewal_may_be_renewed_before_it_renews_itself(
    qtbot: QtBot, store: Store, jobs: Jobs
) -> None:
    contract = sign_contract(store, renewal_months=12)
    with opened(RenewDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        dialog.put({"notes": "As agreed"})
        qtbot.waitUntil(lambda: not jobs.busy)
        assert said_below(dialog, "first_day").level is None
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    assert get_contract(store, contract).follow_on is not None


def test_what_was_typed_for_a_renewal_comes_back(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    record = get_contract(store, sign_contract(store))
    with opened(RenewDialog(store, jobs, record, draft={"desks": 4}), qtbot, jobs) as dialog:
        assert dialog.desks_edit.text() == "4"
        dialog.draft_strip.links()[0].click()
        qtbot.waitUntil(lambda: dialog.desks_edit.text() == "9")


def test_an_ended_contract_is_corrected_with_a_reason(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(
        store, first_day=date(2025, 3, 1), last_day=date(2026, 2, 28), signed_on=date(2025, 2, 1)
    )
    with opened(CorrectDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        assert dialog.focusWidget() is dialog.correction_reason_edit
        retype(qtbot, dialog.deposit_cents_edit, "40000")
        assert not dialog.save_button.isEnabled()
        assert dialog.problem_foot.text() == "Reason of the correction"
        retype(qtbot, dialog.correction_reason_edit, "The bank slip says 40,000")
        with qtbot.waitSignal(dialog.saved) as saved:
            dialog.save()
    record = get_contract(store, contract)
    assert saved.args == [contract, "Corrected JIB-2025-001 Starlight Sensing."]
    assert (record.values["deposit_cents"], record.corrections) == (4_000_000, 1)
    assert record.correction_reason == "The bank slip says 40,000"
