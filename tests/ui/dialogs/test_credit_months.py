"""Closing a month and opening it again: what is kept is said before, both leave a trace."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.errors import NothingToUndo
from jib_desktop.services import credits_closing, credits_months, history
from jib_desktop.services.credits_closing import Closing
from jib_desktop.ui.dialogs.credit_month import CloseMonthDialog, ReopenMonthDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY
from tests.conftest import SteadyClock
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
    UNKNOWN,
    add_account,
    close,
    faults,
    grant,
    line,
    standing,
    take,
    units,
    write_bill,
)
from tests.ui.dialogs.forms import opened, retype, said_below, waits_for
from tests.ui.dialogs.test_credit_steps import saved


def closing(store: Store, today: date = TODAY) -> Closing:
    """Return what closing the next month would do."""
    with store.read() as session:
        return credits_closing.next_closing(session, today)


def last_closed(store: Store) -> str | None:
    """Return the last closed month."""
    with store.read() as session:
        return credits_months.last_closed(session)


def test_a_month_is_closed_after_it_said_what_it_keeps(
    store: Store, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    add_account(store)
    add_account(store, OTHER)
    grant(store, 100, voucher="CN-1")
    grant(store, 7, date(2026, 10, 15), voucher="CN-2")
    grant(store, 9, account=OTHER, currency="USD")
    take(store, write_bill(tmp_path / "bill.csv", line("30", date(2026, 10, 20)), line("2", account=UNKNOWN)))
    with opened(CloseMonthDialog(store, jobs, closing(store)), qtbot, jobs) as dialog:
        assert dialog.save_button.text() == "Close October 2026"
        assert "Nothing more is booked until 31 October 2026." in dialog.about_sentence.text()
        sums = dialog.sums_sentence.text()
        assert "¥107.00" in sums
        assert "$9.00" in sums
        assert "¥7.00 of CN-2, Startup 0001, after 15 October 2026" in dialog.lapsing_sentence.text()
        work = dialog.work_strip.sentence.text()
        assert "¥2.00 belongs to unknown accounts." in work
        assert "Credit, but no bill of this month: Startup 0002." in work
        assert "was signed" in work
        assert saved(dialog, qtbot) == "Closed October 2026."
    assert last_closed(store) == "2026-10"
    assert standing(store, TODAY).expired == units(7)
    assert faults(store) == []
    with store.read() as session:
        acts = credits_months.list_month_acts(session)
    assert [(one.month, one.act, one.actor) for one in acts] == [("2026-10", "close", "Mei")]


def test_work_that_is_open_is_reached_from_there(
    store: Store, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    take(store, write_bill(tmp_path / "bill.csv", line("2", account=UNKNOWN)))
    with opened(CloseMonthDialog(store, jobs, closing(store)), qtbot, jobs) as dialog:
        first = dialog.work_strip.links()[0]
        first.setFocus()
        with qtbot.waitSignal(dialog.link_asked) as told:
            qtbot.keyClick(first, Qt.Key.Key_Space)
        assert told.args == ["assign"]
        assert not dialog.isVisible()
    assert last_closed(store) is None


def test_a_preliminary_bill_is_named(store: Store, jobs: Jobs, clock: SteadyClock, tmp_path: Path) -> None:
    add_account(store)
    grant(store)
    clock.go_on(days=-21)  # the bill of October may still change on the 2nd of November
    take(store, write_bill(tmp_path / "bill.csv", line("30")))
    found = closing(store, date(2026, 11, 30))
    assert found.month == "2026-10"
    assert [one.account for one in found.not_final] == [ACCOUNT]
    dialog = CloseMonthDialog(store, jobs, found)
    assert "The bill is preliminary: Startup 0001." in dialog.work_strip.sentence.text()
    dialog.deleteLater()


def test_the_next_month_follows_the_last_closed_one(store: Store) -> None:
    add_account(store)
    assert closing(store, date(2026, 11, 2)).month == "2026-09"  # that of October may still change
    assert closing(store, date(2026, 11, 4)).month == "2026-10"
    close(store, "2026-09")
    assert closing(store).month == "2026-10"
    close(store, "2026-10")
    ahead = closing(store)
    assert (ahead.month, ahead.may_close_from) == ("2026-11", date(2026, 12, 4))


def test_who_was_slower_is_told_that_it_is_closed(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    with opened(CloseMonthDialog(store, jobs, closing(store)), qtbot, jobs) as dialog:
        close(store, "2026-10")
        dialog.save()
        qtbot.waitUntil(lambda: "2026-10 is closed" in dialog.meanwhile_strip.sentence.text())
        assert dialog.isVisible()


def test_the_last_month_is_opened_again_with_a_reason(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    close(store, "2026-10")
    with opened(ReopenMonthDialog(store, jobs, "2026-10"), qtbot, jobs) as dialog:
        assert dialog.windowTitle() == "Open October 2026 again"
        dialog.save()
        waits_for(qtbot, said_below(dialog, "reason"), "block", "Say why; it stays in the history.")
        assert last_closed(store) == "2026-10"
        retype(qtbot, dialog.reason_edit, "A bill came late")
        assert "Undo does not take this back" in dialog.outcome_sentence.text()
        assert saved(dialog, qtbot) == "Opened October 2026 again."
    assert last_closed(store) is None
    with store.read() as session:
        assert credits_months.list_month_acts(session)[0].reason == "A bill came late"


def test_both_windows_tell_who_closed_the_month_and_opened_it_again_and_why(
    store: Store, jobs: Jobs, qtbot: QtBot
) -> None:
    add_account(store)
    close(store, "2026-10")
    with opened(ReopenMonthDialog(store, jobs, "2026-10"), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: "closed by Mei." in dialog.about_sentence.text())
        retype(qtbot, dialog.reason_edit, "A <late> bill")
        saved(dialog, qtbot)
    with opened(CloseMonthDialog(store, jobs, closing(store)), qtbot, jobs) as again:
        qtbot.waitUntil(lambda: "opened again by Mei. A &lt;late&gt; bill" in again.about_sentence.text())
        assert "closed by Mei." in again.about_sentence.text()


def test_only_the_last_closed_month_is_opened(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    close(store, "2026-09")
    close(store, "2026-10")
    with opened(ReopenMonthDialog(store, jobs, "2026-09"), qtbot, jobs) as dialog:
        retype(qtbot, dialog.reason_edit, "A bill came late")
        dialog.save()
        waits_for(qtbot, said_below(dialog, "reason"), "block", "only the month that was closed last can")


def test_neither_is_undone(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    with opened(CloseMonthDialog(store, jobs, closing(store)), qtbot, jobs) as dialog:
        saved(dialog, qtbot)
    with pytest.raises(NothingToUndo):
        history.undo(store)
