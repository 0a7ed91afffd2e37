"""The steps in the life of a contract in their dialogs: allowed ones are done, others are said."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.ui.dialogs.contract_steps import (
    ChecklistItemDialog,
    NoticeDialog,
    SignDialog,
    TerminateDialog,
)
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY, add_startup
from tests.conftest import SteadyClock
from tests.contract_builders import act, change_contract, draft_contract, get_contract, sign_contract
from tests.ui.dialogs.forms import opened, retype, waits_for

_RETURN = Qt.Key.Key_Return


def test_signing_says_the_number_it_will_get(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    sign_contract(store)
    contract = draft_contract(store)
    with opened(SignDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: "JIB-2026-002" in dialog.outcome_sentence.text())
        retype(qtbot, dialog.day_edit, "30.12.2025")
        qtbot.waitUntil(lambda: "JIB-2025-001" in dialog.outcome_sentence.text())
        with qtbot.waitSignal(dialog.saved) as saved:
            qtbot.keyClick(dialog.day_edit, _RETURN)
    assert saved.args == [contract, "Signed JIB-2025-001 Starlight Sensing."]
    assert get_contract(store, contract).signed_on == date(2025, 12, 30)


def test_nobody_signs_tomorrow(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = draft_contract(store)
    with opened(SignDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.day_edit, "+1")
        waits_for(qtbot, dialog.day_message, "block", "Nobody has signed after today, 23 November 2026.")
        assert dialog.outcome_sentence.text() == ""
        qtbot.keyClick(dialog.day_edit, _RETURN)
        assert dialog.isVisible()
    assert get_contract(store, contract).number == ""


def test_a_draft_that_overlaps_is_not_signed_and_says_so_at_once(
    qtbot: QtBot, store: Store, jobs: Jobs
) -> None:
    startup = add_startup(store)
    contract = draft_contract(store, startup)
    sign_contract(store, startup)
    with opened(SignDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
        assert "JIB-2026-001 already gives this startup" in dialog.meanwhile_strip.sentence.text()
        assert not dialog.save_button.isEnabled()
    assert get_contract(store, contract).number == ""


def test_signing_a_renewal_says_when_the_contract_before_ends(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    before = sign_contract(store, renewal_months=12)
    contract = act(store, "renew", before, values={})
    with opened(SignDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        words = "JIB-2026-001 then ends on 28 February 2027."
        qtbot.waitUntil(lambda: words in dialog.outcome_sentence.text())
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    assert get_contract(store, before).ends_on == date(2027, 2, 28)


def test_notice_says_when_the_contract_ends(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(NoticeDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        words = dialog.outcome_sentence.text()
        assert "28 February 2027" in words
        assert "The last day to give notice is 30 November 2026." in words
        dialog.choice_combo.setFocus()
        qtbot.keyClick(dialog.choice_combo, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.choice_combo, Qt.Key.Key_Tab)
        with qtbot.waitSignal(dialog.saved) as saved:
            qtbot.keyClick(dialog.day_edit, _RETURN)
    record = get_contract(store, contract)
    assert saved.args == [contract, "Notice given for JIB-2026-001 Starlight Sensing."]
    assert (record.notice_from, record.notice_on, record.ends_on) == ("base", TODAY, date(2027, 2, 28))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("+1", "Nobody has given notice after today"),
        ("2026-02-11", "The contract was signed on 12 February 2026"),
        ("", "Enter the day."),
        ("31.2.2026", "There is no such day"),
    ],
)
def test_a_day_on_which_no_notice_was_given_is_said(
    typed: str, words: str, qtbot: QtBot, store: Store, jobs: Jobs
) -> None:
    contract = sign_contract(store)
    with opened(NoticeDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.day_edit, typed)
        waits_for(qtbot, dialog.day_message, "block", words)
        assert not dialog.save_button.isEnabled()
    assert get_contract(store, contract).notice_on is None


def test_notice_given_in_time_may_be_entered_late(
    qtbot: QtBot, store: Store, jobs: Jobs, clock: SteadyClock
) -> None:
    contract = sign_contract(store)
    clock.go_on(days=20)
    late = get_contract(store, contract, date(2026, 12, 13))
    with opened(NoticeDialog(store, jobs, late), qtbot, jobs) as dialog:
        waits_for(qtbot, dialog.day_message, "block", "The last day to give notice was 30 November 2026.")
        retype(qtbot, dialog.day_edit, "2026-11-30")
        qtbot.waitUntil(dialog.save_button.isEnabled)
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    assert get_contract(store, contract).notice_on == date(2026, 11, 30)


def test_a_termination_has_a_day_and_a_reason(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(TerminateDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        assert not dialog.save_button.isEnabled()
        retype(qtbot, dialog.day_edit, "31.12.2026")
        assert "59 day" in dialog.outcome_sentence.text()
        retype(qtbot, dialog.day_edit, "1.3.2027")
        waits_for(qtbot, dialog.day_message, "block", "Choose a last day from 28 February 2026")
        retype(qtbot, dialog.day_edit, "31.12.2026")
        qtbot.keyClicks(dialog.text_edit, "Moved to Suzhou")
        with qtbot.waitSignal(dialog.saved) as saved:
            qtbot.keyClick(dialog.text_edit, _RETURN)
    record = get_contract(store, contract)
    assert saved.args == [contract, "Terminated JIB-2026-001 Starlight Sensing."]
    assert (record.ends_on, record.end_reason) == (date(2026, 12, 31), "Moved to Suzhou")


def test_somebody_who_was_faster_is_named_and_nothing_is_lost(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(TerminateDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.text_edit, "Moved to Suzhou")
        change_contract(store, contract, notes="By the window")
        dialog.save()
        qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
        assert "Mei changed the contract first" in dialog.meanwhile_strip.sentence.text()
        assert get_contract(store, contract).ends_on is None
        assert dialog.text_edit.text() == "Moved to Suzhou"
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    assert get_contract(store, contract).ends_on == TODAY


def test_a_step_that_is_over_meanwhile_is_refused_above_the_form(
    qtbot: QtBot, store: Store, jobs: Jobs
) -> None:
    contract = draft_contract(store)
    with opened(SignDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        act(store, "sign", contract, signed_on=TODAY)
        dialog.save()
        qtbot.waitUntil(lambda: "changed the contract first" in dialog.meanwhile_strip.sentence.text())
        dialog.save()
        qtbot.waitUntil(lambda: "signed already" in dialog.meanwhile_strip.sentence.text())
    assert get_contract(store, contract).number == "JIB-2026-001"


def test_something_of_ones_own_goes_on_the_checklist(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(ChecklistItemDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        assert not dialog.save_button.isEnabled()
        dialog.set_value("stage", "out")
        qtbot.keyClicks(dialog.text_edit, "Return the lab key")
        with qtbot.waitSignal(dialog.saved) as saved:
            qtbot.keyClick(dialog.text_edit, _RETURN)
    assert saved.args == [contract, "Added to the checklist of JIB-2026-001 Starlight Sensing."]
    last = get_contract(store, contract).checklist[-1]
    assert (last.stage, last.text) == ("out", "Return the lab key")
