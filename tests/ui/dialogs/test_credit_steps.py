"""Acts on vouchers by keyboard: allocate, recall, void, adjust, reverse; each is undone exactly."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_accounts, credits_ahead, credits_entries, credits_lots, history
from jib_desktop.services.credits_ahead import Booking, LotAhead
from jib_desktop.ui.dialogs.credit_adjust import AdjustDialog
from jib_desktop.ui.dialogs.credit_move import AllocateDialog, RecallDialog
from jib_desktop.ui.dialogs.credit_reverse import ReverseDialog
from jib_desktop.ui.dialogs.credit_void import VoidDialog
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY
from tests.credit_builders import (
    ACCOUNT,
    LAST_DAY,
    OTHER,
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

POOL = "5000000000000005"


def lot_of(store: Store, lot_id: int) -> LotAhead:
    """Return a voucher as a dialog gets it."""
    with store.read() as session:
        return credits_ahead.find_lot(session, lot_id, TODAY)


def booking_of(store: Store, kind: str, account: str = ACCOUNT) -> Booking:
    """Return the last booking of a kind on an account."""
    with store.read() as session:
        one = credits_accounts.find_account(session, account)
        assert one is not None
        assert one.holder_id is not None
        entries = credits_entries.list_entries(session, one.holder_id, "CNY")
        found = max(row.transaction_id for row in entries if row.kind == kind)
        return credits_ahead.find_booking(session, found, TODAY)


def saved(dialog: FormDialog, qtbot: QtBot) -> str:
    """Save by Ctrl+Enter, and return what is told then."""
    with qtbot.waitSignal(dialog.saved) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    words: str = told.args[1]
    return words


def undone(store: Store, account: str = ACCOUNT) -> int:
    """Take the last act back and return what is left then; the ledger holds."""
    history.undo(store)
    assert faults(store) == []
    return standing(store, TODAY, account).available


@pytest.fixture
def pool(store: Store) -> int:
    """Enter the pool with a voucher, and a startup."""
    add_account(store)
    add_account(store, POOL, is_pool=True)
    return grant(store, 1000, account=POOL, voucher="CN-POOL")


def allocating(store: Store, jobs: Jobs, **more: Any) -> AllocateDialog:
    with store.read() as session:
        lots = credits_ahead.list_pool(session, TODAY)
        accounts = credits_accounts.list_accounts(session)
    return AllocateDialog(store, jobs, lots, accounts, **more)


# --- allocate and recall ----------------------------------------------------------------------------


def test_credit_is_allocated_from_the_pool(store: Store, jobs: Jobs, pool: int, qtbot: QtBot) -> None:
    with opened(allocating(store, jobs), qtbot, jobs) as dialog:
        assert not dialog.save_button.isEnabled()
        dialog.account_edit.setFocus()
        qtbot.keyClicks(dialog.account_edit, "startup")
        qtbot.waitUntil(lambda: dialog.account_edit.offered() == ["Startup 0001 · 1000 0000 0000 0001"])
        qtbot.keyClick(dialog.account_edit, Qt.Key.Key_Return)
        retype(qtbot, dialog.amount_edit, "250.00000001")
        qtbot.waitUntil(lambda: "Startup 0001: ¥0.00 → " in dialog.outcome_sentence.text())
        words = dialog.outcome_sentence.text()
        assert "Pool of the base: ¥1,000.00 → " in words
        assert "¥749.99999999" in words
        assert "¥250.00000001" in words
        assert "Good from 23 November 2026 until 31 December 2026." in words
        assert saved(dialog, qtbot) == "Allocated credit to Startup 0001."
    assert standing(store, TODAY).available == units("250.00000001")
    assert standing(store, TODAY, POOL).available == units("749.99999999")
    assert undone(store) == 0
    assert standing(store, TODAY, POOL).available == units(1000)


def test_no_more_is_allocated_than_the_pool_has(store: Store, jobs: Jobs, pool: int, qtbot: QtBot) -> None:
    with opened(allocating(store, jobs, account=ACCOUNT, lot_id=pool), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "1000.01")
        waits_for(qtbot, said_below(dialog, "amount"), "block", "Only ¥1,000.00 of it is left on that day")
        assert not dialog.save_button.isEnabled()
        retype(qtbot, dialog.amount_edit, "-5")
        waits_for(qtbot, said_below(dialog, "amount"), "block", "Enter an amount above 0.")
        retype(qtbot, dialog.amount_edit, "a lot")
        waits_for(qtbot, said_below(dialog, "amount"), "block", "a lot is no amount.")
        retype(qtbot, dialog.amount_edit, "10")
        retype(qtbot, dialog.day_edit, "2027-01-01")
        waits_for(qtbot, said_below(dialog, "amount"), "block", "It lapsed after 31 December 2026")


def test_what_somebody_took_meanwhile_is_refused_beside_the_amount(
    store: Store, jobs: Jobs, pool: int, qtbot: QtBot
) -> None:
    with opened(allocating(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        store.run("x", lambda session: credits_lots.void(session, pool, "Gone", amount=units(900)))
        retype(qtbot, dialog.amount_edit, "500")
        qtbot.waitUntil(dialog.save_button.isEnabled)
        dialog.save()
        waits_for(qtbot, said_below(dialog, "amount"), "block", "Only ¥100.00 of it is left")
        retype(qtbot, dialog.amount_edit, "100")
        saved(dialog, qtbot)
    assert standing(store, TODAY).available == units(100)


def test_an_allocation_pays_what_was_open(
    store: Store, jobs: Jobs, pool: int, tmp_path: Path, qtbot: QtBot
) -> None:
    take(store, write_bill(tmp_path / "bill.csv", line("30", date(2026, 11, 20))))
    with opened(allocating(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "100")
        retype(qtbot, dialog.day_edit, "2026-11-15")
        qtbot.waitUntil(lambda: "¥30.00</span> that was used before" in dialog.outcome_sentence.text())
        assert "¥70.00" in dialog.outcome_sentence.text()
        saved(dialog, qtbot)
    assert standing(store, TODAY).available == units(70)
    assert standing(store, TODAY).unallocated == 0


def test_a_part_is_recalled_into_the_pool(store: Store, jobs: Jobs, pool: int, qtbot: QtBot) -> None:
    work = credits_lots.allocate
    part = store.run("x", lambda session: work(session, pool, ACCOUNT, units(250), TODAY)).result
    with opened(RecallDialog(store, jobs, lot_of(store, part)), qtbot, jobs) as dialog:
        assert dialog.amount_edit.text() == "250.00"
        retype(qtbot, dialog.amount_edit, "200")
        assert "Startup 0001: ¥250.00 → " in dialog.outcome_sentence.text()
        assert "Pool of the base: ¥750.00 → " in dialog.outcome_sentence.text()
        assert saved(dialog, qtbot) == "Recalled credit CN-POOL."
    assert standing(store, TODAY).available == units(50)
    assert standing(store, TODAY, POOL).available == units(950)
    assert undone(store) == units(250)


def test_only_what_came_from_the_pool_is_recalled(store: Store, jobs: Jobs, pool: int, qtbot: QtBot) -> None:
    with opened(RecallDialog(store, jobs, lot_of(store, pool)), qtbot, jobs) as dialog:
        assert not dialog.save_button.isEnabled()
        waits_for(
            qtbot, said_below(dialog, "amount"), "block", "Only credit that was allocated from the pool"
        )


# --- void and adjust --------------------------------------------------------------------------------


@pytest.fixture
def lot(store: Store) -> int:
    """Enter a startup with a voucher."""
    add_account(store)
    return grant(store, 100, voucher="CN-1")


def test_what_is_left_is_declared_void_with_a_reason(
    store: Store, jobs: Jobs, lot: int, qtbot: QtBot
) -> None:
    with opened(VoidDialog(store, jobs, lot_of(store, lot)), qtbot, jobs) as dialog:
        assert "¥100.00 of ¥100.00 left" in dialog.about_sentence.text()
        dialog.save()
        waits_for(qtbot, said_below(dialog, "reason"), "block", "Say why; it stays in the history.")
        assert standing(store, TODAY).voided == 0
        retype(qtbot, dialog.reason_edit, "The provider cancelled it")
        assert "CN-1: ¥100.00 → " in dialog.outcome_sentence.text()
        assert saved(dialog, qtbot) == "Declared CN-1 void."
    assert (standing(store, TODAY).available, standing(store, TODAY).voided) == (0, units(100))
    assert undone(store) == units(100)


def test_a_part_is_declared_void(store: Store, jobs: Jobs, lot: int, qtbot: QtBot) -> None:
    with opened(VoidDialog(store, jobs, lot_of(store, lot)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "0.00000001")
        retype(qtbot, dialog.reason_edit, "A unit too much")
        assert "¥99.99999999" in dialog.outcome_sentence.text()
        saved(dialog, qtbot)
    assert standing(store, TODAY).voided == 1


def test_what_lapsed_is_not_declared_void(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    lot = grant(store, 100, date(2026, 10, 31))
    with opened(VoidDialog(store, jobs, lot_of(store, lot)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "1")
        waits_for(qtbot, said_below(dialog, "amount"), "block", "It lapsed after 31 October 2026")


@pytest.mark.parametrize(("typed", "left"), [("50", "150"), ("-40.5", "59.5")])
def test_what_was_granted_is_adjusted(
    typed: str, left: str, store: Store, jobs: Jobs, lot: int, qtbot: QtBot
) -> None:
    with opened(AdjustDialog(store, jobs, lot_of(store, lot)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, typed)
        retype(qtbot, dialog.reason_edit, "A digit was wrong")
        assert "Granted: ¥100.00 → " in dialog.outcome_sentence.text()
        assert saved(dialog, qtbot) == "Adjusted credit CN-1."
    assert standing(store, TODAY).granted == units(left)
    assert undone(store) == units(100)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Say by how much: above 0 adds, below 0 takes away."),
        ("-100.01", "Only ¥100.00 of it is left on that day and after it, not ¥100.01."),
        ("1000000000", "is more than 1000000000"),
        ("ten", "ten is no amount."),
    ],
)
def test_what_cannot_be_adjusted_is_said_beside_the_amount(
    typed: str, words: str, store: Store, jobs: Jobs, lot: int, qtbot: QtBot
) -> None:
    with opened(AdjustDialog(store, jobs, lot_of(store, lot)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "1")
        retype(qtbot, dialog.amount_edit, typed)
        waits_for(qtbot, said_below(dialog, "amount"), "block", words)
        assert not dialog.save_button.isEnabled()


def test_a_day_of_a_closed_month_is_booked_later_and_said_so(
    store: Store, jobs: Jobs, lot: int, qtbot: QtBot
) -> None:
    close(store, "2026-10")
    with opened(AdjustDialog(store, jobs, lot_of(store, lot)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "5")
        retype(qtbot, dialog.day_edit, "2026-10-15")
        retype(qtbot, dialog.reason_edit, "Found late")
        assert "it will be booked on 1 November 2026" in dialog.outcome_sentence.text()
        saved(dialog, qtbot)
    assert standing(store, date(2026, 10, 31)).granted == units(100)
    assert standing(store, date(2026, 11, 1)).granted == units(105)


def test_what_was_typed_is_kept_when_it_is_left(store: Store, jobs: Jobs, lot: int, qtbot: QtBot) -> None:
    with opened(VoidDialog(store, jobs, lot_of(store, lot)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.reason_edit, "Half a thought")
        with qtbot.waitSignal(dialog.left) as told:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    again = VoidDialog(store, jobs, lot_of(store, lot), draft=told.args[0])
    with opened(again, qtbot, jobs) as dialog:
        assert dialog.reason_edit.text() == "Half a thought"


# --- reverse ----------------------------------------------------------------------------------------


def test_a_booking_is_reversed_exactly_once(store: Store, jobs: Jobs, lot: int, qtbot: QtBot) -> None:
    with opened(ReverseDialog(store, jobs, booking_of(store, "redeem")), qtbot, jobs) as dialog:
        assert "Voucher redeemed, 1 September 2026" in dialog.about_sentence.text()
        assert not dialog.save_button.isEnabled()
        retype(qtbot, dialog.reason_edit, "The wrong startup")
        assert "Startup 0001: ¥100.00 → " in dialog.outcome_sentence.text()
        assert saved(dialog, qtbot) == "Reversed a booking."
    assert standing(store, TODAY).granted == 0
    with opened(ReverseDialog(store, jobs, booking_of(store, "redeem")), qtbot, jobs) as dialog:
        waits_for(qtbot, said_below(dialog, "reason"), "block", "reversed already")
        assert not dialog.save_button.isEnabled()
    assert undone(store) == units(100)


def test_a_used_grant_is_not_reversed_and_the_way_out_is_named(
    store: Store, jobs: Jobs, lot: int, tmp_path: Path, qtbot: QtBot
) -> None:
    take(store, write_bill(tmp_path / "bill.csv", line("30")))
    with opened(ReverseDialog(store, jobs, booking_of(store, "redeem")), qtbot, jobs) as dialog:
        waits_for(qtbot, said_below(dialog, "reason"), "block", "¥30.00 of voucher CN-1 was used")
        assert not dialog.problem_foot.isVisible()  # it is said at the field, whole
        retype(qtbot, dialog.reason_edit, "The wrong startup")
        assert not dialog.save_button.isEnabled()
    with opened(ReverseDialog(store, jobs, booking_of(store, "consume")), qtbot, jobs) as dialog:
        waits_for(qtbot, said_below(dialog, "reason"), "block", "This was booked from a bill")


def test_what_was_used_meanwhile_is_refused_on_saving(
    store: Store, jobs: Jobs, lot: int, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(ReverseDialog(store, jobs, booking_of(store, "redeem")), qtbot, jobs) as dialog:
        take(store, write_bill(tmp_path / "bill.csv", line("30")))
        retype(qtbot, dialog.reason_edit, "The wrong startup")
        dialog.save()
        waits_for(qtbot, said_below(dialog, "reason"), "block", "so it cannot be reversed")
        assert dialog.result() != QDialog.DialogCode.Accepted
    assert standing(store, LAST_DAY).granted == units(100)


def test_an_allocation_is_reversed_on_both_sides(store: Store, jobs: Jobs, pool: int, qtbot: QtBot) -> None:
    work = credits_lots.allocate
    store.run("x", lambda session: work(session, pool, ACCOUNT, units(250), TODAY))
    add_account(store, OTHER)
    with opened(ReverseDialog(store, jobs, booking_of(store, "allocate")), qtbot, jobs) as dialog:
        retype(qtbot, dialog.reason_edit, "Another startup")
        words = dialog.outcome_sentence.text()
        assert "Pool of the base: ¥750.00 → " in words
        assert "Startup 0001: ¥250.00 → " in words
        saved(dialog, qtbot)
    assert standing(store, TODAY, POOL).available == units(1000)
    assert faults(store) == []
