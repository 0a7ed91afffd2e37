"""Cloud accounts by keyboard: entered, changed, removed, given to startups; refusals beside their fields."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_accounts, credits_ahead, history
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.credit_account import AccountDialog
from jib_desktop.ui.dialogs.credit_accounts import AccountsDialog
from jib_desktop.ui.dialogs.credit_assign import AssignDialog
from jib_desktop.ui.dialogs.credit_headers import HeadersDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY, add_startup
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
    UNKNOWN,
    add_account,
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


def row(store: Store, account: str = ACCOUNT) -> AccountRow:
    """Return an account as a dialog gets it."""
    with store.read() as session:
        found = credits_accounts.find_account(session, account)
    assert found is not None
    return found


def rows(store: Store) -> list[AccountRow]:
    """Return all accounts."""
    with store.read() as session:
        return credits_accounts.list_accounts(session)


# --- one account ------------------------------------------------------------------------------------


def test_an_account_is_entered(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    startup = add_startup(store, "Moonkite", name_zh="月鸢")
    with opened(AccountDialog(store, jobs, None), qtbot, jobs) as dialog:
        assert not dialog.save_button.isEnabled()
        waits_for(qtbot, said_below(dialog, "startup_id"), "tell", "waits in suspense")
        retype(qtbot, dialog.account_edit, "1000000000000001")
        dialog.startup_id_edit.setFocus()
        qtbot.keyClicks(dialog.startup_id_edit, "moon")
        qtbot.waitUntil(lambda: dialog.startup_id_edit.offered() == ["Moonkite 月鸢"])
        qtbot.keyClick(dialog.startup_id_edit, Qt.Key.Key_Return)
        dialog.credit_column_combo.setCurrentIndex(dialog.credit_column_combo.findData("coupon"))
        dialog.spending_combo.setCurrentIndex(dialog.spending_combo.findData("alibaba"))
        qtbot.waitUntil(dialog.save_button.isEnabled)
        assert saved(dialog, qtbot) == "Entered cloud account 1000 0000 0000 0001."
    one = row(store)
    assert (one.startup_id, one.credit_column, one.spending) == (startup, "coupon", "alibaba")
    history.undo(store)
    assert rows(store) == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (ACCOUNT, f"Account {ACCOUNT} is entered already."),
        (f"\t'{ACCOUNT}", f"Account {ACCOUNT} is entered already."),
        ("1.23457E+15", "1.23457E+15 is no number of the provider any more"),
        (" ", "Enter the number of the cloud account."),
    ],
)
def test_a_number_is_refused_beside_its_field(
    typed: str, words: str, store: Store, jobs: Jobs, qtbot: QtBot
) -> None:
    add_account(store)
    with opened(AccountDialog(store, jobs, None), qtbot, jobs) as dialog:
        retype(qtbot, dialog.account_edit, "1")
        dialog.account_edit.setText(typed)
        waits_for(qtbot, said_below(dialog, "account"), "block", words)
        assert not dialog.save_button.isEnabled()


def test_there_is_one_pool_and_it_has_no_startup(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store, OTHER, is_pool=True)
    startup = add_startup(store, "Moonkite")
    with opened(AccountDialog(store, jobs, None), qtbot, jobs) as dialog:
        retype(qtbot, dialog.account_edit, ACCOUNT)
        dialog.is_pool_check.setFocus()
        qtbot.keyClick(dialog.is_pool_check, Qt.Key.Key_Space)
        waits_for(qtbot, said_below(dialog, "is_pool"), "block", f"Account {OTHER} is the pool already")
        dialog.know(startup, "Moonkite", "")
        dialog.set_value("startup_id", startup)
        waits_for(qtbot, said_below(dialog, "startup_id"), "block", "The pool belongs to the base")
        retype(qtbot, dialog.startup_id_edit, "nobody of this name")
        waits_for(qtbot, said_below(dialog, "startup_id"), "block", "Choose the startup.")


def test_an_account_with_bookings_keeps_number_and_startup(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    other = add_startup(store, "Plum Rocket")
    grant(store)
    with opened(AccountDialog(store, jobs, row(store)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.account_edit, "77")
        dialog.save()
        waits_for(qtbot, said_below(dialog, "account"), "block", "its number and startup stay")
        retype(qtbot, dialog.account_edit, ACCOUNT)
        dialog.know(other, "Plum Rocket", "")
        dialog.set_value("startup_id", other)
        dialog.save()
        waits_for(qtbot, said_below(dialog, "startup_id"), "block", "its number and startup stay")
    assert row(store).startup_en == "Startup 0001"


def test_two_who_change_other_fields_both_keep_theirs(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    seen = row(store)
    with opened(AccountDialog(store, jobs, seen), qtbot, jobs) as dialog:
        assert seen.id is not None
        values = {"notes": "Asked the provider"}
        change = partial(
            credits_accounts.change, account_id=seen.id, seen_version=seen.version, values=values
        )
        store.run("x", change, "Lin")
        dialog.spending_combo.setCurrentIndex(dialog.spending_combo.findData("alibaba"))
        saved(dialog, qtbot)
    assert (row(store).spending, row(store).notes) == ("alibaba", "Asked the provider")


def test_headers_of_bills_are_assigned(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store, mapping={"抵扣": "voucher"})
    with opened(AccountDialog(store, jobs, row(store)), qtbot, jobs) as dialog:
        assert "1 header" in dialog.mapping_button.text()
        dialog.mapping_button.setFocus()
        qtbot.keyClick(dialog.mapping_button, Qt.Key.Key_Space)
        headers = dialog.findChild(HeadersDialog)
        assert headers is not None
        assert headers.edits["voucher"].text() == "抵扣"
        headers.edits["month"].setText("抵扣")
        assert not headers.save_button.isEnabled()
        assert (
            "抵扣 is assigned twice: Month of the bill and Paid by vouchers."
            in headers.trouble_strip.sentence.text()
        )
        headers.edits["month"].setText("月份 ; 月 份2")
        qtbot.keyClick(headers, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert "3 header" in dialog.mapping_button.text()
        assert dialog.typed() == {"mapping": {"抵扣": "voucher", "月份": "month", "月 份2": "month"}}
        saved(dialog, qtbot)
    assert row(store).mapping == {"抵扣": "voucher", "月份": "month", "月 份2": "month"}
    history.undo(store)
    assert row(store).mapping == {"抵扣": "voucher"}


# --- giving away ------------------------------------------------------------------------------------


def assigning(store: Store, jobs: Jobs, number: str = "") -> AssignDialog:
    """Return the dialog as the page opens it."""
    with store.read() as session:
        waiting = credits_ahead.list_unknown(session)
    return AssignDialog(store, jobs, waiting, rows(store), number=number)


def test_what_an_unknown_account_used_goes_to_its_startup(
    store: Store, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    startup = add_startup(store, "Jade Otter")
    take(store, write_bill(tmp_path / "bill.csv", line("12.5", account=UNKNOWN)))
    assert standing(store, TODAY, UNKNOWN).suspense == units("12.5")
    with opened(assigning(store, jobs), qtbot, jobs) as dialog:
        assert dialog.lot_combo.currentText() == "1999 9999 9999 9999 · ¥12.50"
        assert not dialog.save_button.isEnabled()
        dialog.know(startup, "Jade Otter", "")
        dialog.set_value("startup_id", startup)
        words = dialog.outcome_sentence.text()
        assert "of October 2026 goes from suspense to Jade Otter." in words
        assert "¥12.50 stays unallocated until a voucher of the account can pay it." in words
        assert "Totals do not change." in words
        assert saved(dialog, qtbot) == f"Assigned cloud account {UNKNOWN}."
    assert (standing(store, TODAY, UNKNOWN).suspense, standing(store, TODAY, UNKNOWN).unallocated) == (
        0, units("12.5")
    )  # fmt: skip
    history.undo(store)
    assert standing(store, TODAY, UNKNOWN).suspense == units("12.5")
    assert faults(store) == []


def test_vouchers_of_the_account_pay_at_once(store: Store, jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> None:
    startup = add_startup(store, "Jade Otter")
    work = credits_accounts.create
    store.run("x", lambda session: work(session, {"account": UNKNOWN}))
    take(store, write_bill(tmp_path / "bill.csv", line("12.5", account=UNKNOWN)))
    grant(store, 10, account=UNKNOWN, voucher="CN-1")
    with opened(assigning(store, jobs), qtbot, jobs) as dialog:
        dialog.know(startup, "Jade Otter", "")
        dialog.set_value("startup_id", startup)
        assert "Vouchers of the account pay ¥10.00 of it at once." in dialog.outcome_sentence.text()
        assert "¥2.50 stays unallocated" in dialog.outcome_sentence.text()
        saved(dialog, qtbot)
    assert standing(store, TODAY, UNKNOWN).consumed == units(10)
    assert standing(store, TODAY, UNKNOWN).unallocated == units("2.5")


# --- the list ---------------------------------------------------------------------------------------


def listing(store: Store, jobs: Jobs, changes: ChangeSignal) -> Any:
    """Return the window of accounts."""
    return AccountsDialog(store, jobs, changes)


def chosen(dialog: AccountsDialog) -> str:
    """Return the number of the chosen account."""
    found = dialog.chosen()
    return found.account if found is not None else ""


def test_accounts_are_entered_changed_and_removed_from_the_list(
    store: Store, jobs: Jobs, changes: ChangeSignal, qtbot: QtBot
) -> None:
    add_account(store, OTHER)
    with opened(listing(store, jobs, changes), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: chosen(dialog) == OTHER)
        dialog.account_table.setFocus()
        qtbot.keyClick(dialog.account_table, Qt.Key.Key_Return)
        form = dialog.form
        assert isinstance(form, AccountDialog)
        qtbot.waitUntil(lambda: not jobs.busy)
        form.notes_edit.setPlainText("A note")
        with qtbot.waitSignal(dialog.acted) as told:
            form.save()
        assert told.args == ["Changed cloud account 1000 0000 0000 0002."]
        qtbot.waitUntil(lambda: not jobs.busy)
        with qtbot.waitSignal(dialog.acted) as told:
            qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
        assert told.args == ["Removed cloud account 1000 0000 0000 0002."]
        qtbot.waitUntil(lambda: dialog.model.ids == [] or len(dialog.model.ids) == 0)
        qtbot.waitUntil(lambda: "No account yet." in dialog.trouble_strip.sentence.text())
        assert not dialog.change_button.isEnabled()
    history.undo(store)
    assert row(store, OTHER).notes == "A note"


def test_what_is_booked_on_is_not_removed_and_says_why(
    store: Store, jobs: Jobs, changes: ChangeSignal, qtbot: QtBot
) -> None:
    add_account(store)
    grant(store)
    with opened(listing(store, jobs, changes), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: chosen(dialog) == ACCOUNT)
        dialog.remove()
        qtbot.waitUntil(lambda: "number and startup stay" in dialog.trouble_strip.sentence.text())
    assert len(rows(store)) == 1


def test_an_account_that_only_bills_know_is_given_away_from_the_list(
    store: Store, jobs: Jobs, changes: ChangeSignal, tmp_path: Path, qtbot: QtBot
) -> None:
    startup = add_startup(store, "Jade Otter")
    take(store, write_bill(tmp_path / "bill.csv", line("12.5", account=UNKNOWN)))
    with opened(listing(store, jobs, changes), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: chosen(dialog) == UNKNOWN)
        assert dialog.assign_button.isEnabled()
        assert not dialog.remove_button.isEnabled()
        dialog.assign()
        form = dialog.form
        assert isinstance(form, AssignDialog)
        form.know(startup, "Jade Otter", "")
        form.set_value("startup_id", startup)
        with qtbot.waitSignal(dialog.acted):
            form.save()
        qtbot.waitUntil(lambda: not dialog.assign_button.isEnabled())
    assert row(store, UNKNOWN).startup_id == startup
