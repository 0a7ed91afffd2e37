"""Acts on cloud credit from their page: menus and keys open the windows, each act is one undo."""

from __future__ import annotations

import uuid
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_accounts, credits_lots, credits_months, history
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.credit_account import AccountDialog
from jib_desktop.ui.dialogs.credit_accounts import AccountsDialog
from jib_desktop.ui.dialogs.credit_adjust import AdjustDialog
from jib_desktop.ui.dialogs.credit_assign import AssignDialog
from jib_desktop.ui.dialogs.credit_grant import GrantDialog
from jib_desktop.ui.dialogs.credit_month import CloseMonthDialog, ReopenMonthDialog
from jib_desktop.ui.dialogs.credit_move import AllocateDialog, RecallDialog
from jib_desktop.ui.dialogs.credit_reverse import ReverseDialog
from jib_desktop.ui.dialogs.credit_void import VoidDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits import CreditsPage
from tests.builders import TODAY, add_startup
from tests.conftest import SteadyClock
from tests.credit_builders import (
    ACCOUNT,
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
from tests.ui.conftest import Said
from tests.ui.dialogs.forms import retype

POOL = "5000000000000005"
Kind = TypeVar("Kind", bound=QDialog)


class Desk:
    """A page in use, and the dialogs it opened."""

    def __init__(self, page: CreditsPage, qtbot: QtBot) -> None:
        self.page = page
        self.qtbot = qtbot
        self.acts: list[str] = []
        page.act_done.connect(self.acts.append)

    def rest(self) -> None:
        """Wait until nothing is going on."""
        self.qtbot.waitUntil(lambda: not self.page.jobs.busy and not self.page._choosing.isActive())

    def choose(self, account: str) -> None:
        """Choose an account and wait for its panel."""
        self.rest()
        for place in range(self.page.model.rowCount()):
            row = self.page.model.row_at(place).row
            if row.account == account:
                self.page.show_record(row.id)
        self.qtbot.waitUntil(lambda: self.page.acts.row is not None and self.page.acts.row.account == account)
        self.rest()

    def dialog(self, kind: type[Kind]) -> Kind:
        """Wait until a dialog is open, and return it."""

        def found() -> list[Kind]:
            return [one for one in self.page.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(found()))
        self.rest()
        return found()[0]

    def save(self, dialog: QDialog) -> None:
        """Save by Ctrl+Enter and wait until it is done."""
        done = len(self.acts)
        self.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.waitUntil(lambda: len(self.acts) > done)
        self.rest()


@pytest.fixture
def startup(store: Store) -> uuid.UUID:
    """Enter a startup with two vouchers, and the pool."""
    made = add_startup(store, "Jade Otter")
    add_account(store, startup_id=made)
    add_account(store, POOL, is_pool=True)
    grant(store, 100, voucher="CN-1")
    grant(store, 500, account=POOL, voucher="CN-P")
    return made


@pytest.fixture
def desk(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, startup: uuid.UUID, qtbot: QtBot
) -> Desk:
    """Open the page."""
    made = CreditsPage(store, jobs, changes, settings)
    qtbot.addWidget(made)
    made.resize(1440, 860)
    made.show()
    found = Desk(made, qtbot)
    found.choose(ACCOUNT)
    return found


def test_a_grant_begins_with_the_chosen_account(desk: Desk, store: Store, qtbot: QtBot) -> None:
    desk.page.menus.grant.trigger()
    dialog = desk.dialog(GrantDialog)
    assert dialog.account is not None
    assert dialog.account.account == ACCOUNT
    retype(qtbot, dialog.amount_edit, "25")
    retype(qtbot, dialog.expires_on_edit, "2027-03-31")
    qtbot.waitUntil(dialog.save_button.isEnabled)
    desk.save(dialog)
    assert desk.acts == ["Granted credit to Jade Otter."]
    assert standing(store, TODAY).available == units(125)


def test_what_was_typed_comes_back_with_the_window(desk: Desk, said: Said, qtbot: QtBot) -> None:
    desk.page.acts.grant()
    dialog = desk.dialog(GrantDialog)
    retype(qtbot, dialog.amount_edit, "77")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Not saved." in said.only("notice").text
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in desk.page.findChildren(GrantDialog)))
    desk.page.acts.grant()
    assert desk.dialog(GrantDialog).amount_edit.number == units(77)


def test_the_pool_is_divided_and_recalled(desk: Desk, store: Store, qtbot: QtBot) -> None:
    desk.page.menus.allocate.trigger()
    dialog = desk.dialog(AllocateDialog)
    assert dialog.account is not None
    assert dialog.account.account == ACCOUNT  # the chosen one
    retype(qtbot, dialog.amount_edit, "200")
    qtbot.waitUntil(dialog.save_button.isEnabled)
    desk.save(dialog)
    assert standing(store, TODAY).available == units(300)
    with store.read() as session:
        part = next(one for one in credits_lots.list_lots(session, TODAY) if one.parent_id)
    desk.page.panel.asked.emit("recall", part.id)
    desk.save(desk.dialog(RecallDialog))
    assert standing(store, TODAY).available == units(100)
    history.undo(store)
    history.undo(store)
    assert standing(store, TODAY, POOL).available == units(500)
    assert faults(store) == []


@pytest.mark.parametrize(
    ("verb", "kind", "typed", "left"),
    [("void", VoidDialog, "40", 60), ("adjust", AdjustDialog, "-1", 99), ("adjust", AdjustDialog, "1", 101)],
)
def test_a_voucher_is_changed_from_the_panel(
    verb: str, kind: type[VoidDialog | AdjustDialog], typed: str, left: int, desk: Desk, store: Store,
    qtbot: QtBot,
) -> None:  # fmt: skip
    with store.read() as session:
        lot = next(one for one in credits_lots.list_lots(session, TODAY) if one.account == ACCOUNT)
    desk.page.panel.asked.emit(verb, lot.id)
    dialog = desk.dialog(kind)
    retype(qtbot, dialog.amount_edit, typed)
    retype(qtbot, dialog.reason_edit, "Told by the provider")
    desk.save(dialog)
    assert standing(store, TODAY).available == units(left)


def test_a_booking_is_reversed_from_the_panel(desk: Desk, store: Store, qtbot: QtBot) -> None:
    desk.page.panel.asked.emit("reverse", 1)
    dialog = desk.dialog(ReverseDialog)
    retype(qtbot, dialog.reason_edit, "Twice")
    desk.save(dialog)
    assert desk.acts == ["Reversed a booking."]
    assert standing(store, TODAY).granted == 0


def test_vouchers_pay_what_is_open(
    desk: Desk, store: Store, said: Said, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not desk.page.menus.place.isEnabled()
    take(store, write_bill(tmp_path / "bill.csv", line("130")))
    work = credits_lots.adjust
    store.run("x", lambda session: work(session, 1, units(50), "More", day=date(2026, 9, 1)))
    desk.page.changes.tell({"ledger": set()})
    qtbot.waitUntil(desk.page.menus.place.isEnabled)
    desk.page.menus.place.trigger()
    qtbot.waitUntil(lambda: bool(desk.acts))
    assert desk.acts == [f"Vouchers pay for {ACCOUNT} now."]
    assert (standing(store, TODAY).unallocated, standing(store, TODAY).available) == (0, units(20))
    history.undo(store)
    assert standing(store, TODAY).unallocated == units(30)
    desk.page.acts.place()
    qtbot.waitUntil(lambda: len(desk.acts) == 2)
    desk.page.acts.place()
    qtbot.waitUntil(lambda: bool(said))
    assert "No voucher can pay for it" in said.only("notice").text


def test_the_chosen_account_is_changed(desk: Desk, store: Store, qtbot: QtBot) -> None:
    desk.page.menus.account.trigger()
    dialog = desk.dialog(AccountDialog)
    assert dialog.account_edit.text() == ACCOUNT
    dialog.notes_edit.setPlainText("A note")
    desk.save(dialog)
    assert desk.acts == ["Changed cloud account 1000 0000 0000 0001."]


def test_an_unknown_account_is_given_away(
    desk: Desk, store: Store, startup: uuid.UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    take(store, write_bill(tmp_path / "bill.csv", line("12", account=UNKNOWN)))
    desk.page.changes.tell({"ledger": set()})
    desk.page.menus.assign.trigger()
    dialog = desk.dialog(AssignDialog)
    dialog.know(startup, "Jade Otter", "")
    dialog.set_value("startup_id", startup)
    desk.save(dialog)
    with store.read() as session:
        found = credits_accounts.find_account(session, UNKNOWN)
    assert found is not None
    assert found.startup_id == startup


def test_where_every_account_has_its_startup_that_is_said(desk: Desk, said: Said, qtbot: QtBot) -> None:
    desk.page.menus.assign.trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert said.only("notice").text == "Every account belongs to a startup or is the pool."


def test_accounts_are_kept_from_the_page(desk: Desk, qtbot: QtBot) -> None:
    desk.page.menus.accounts.trigger()
    dialog = desk.dialog(AccountsDialog)
    qtbot.waitUntil(lambda: len(dialog.model.ids) == 2)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.page.findChildren(AccountsDialog))


def test_months_are_closed_and_opened_again(desk: Desk, store: Store, qtbot: QtBot) -> None:
    desk.page.menus.close_month.trigger()
    desk.save(desk.dialog(CloseMonthDialog))
    assert desk.acts == ["Closed October 2026."]
    desk.page.menus.reopen_month.trigger()
    dialog = desk.dialog(ReopenMonthDialog)
    retype(qtbot, dialog.reason_edit, "A late bill")
    desk.save(dialog)
    assert desk.acts[-1] == "Opened October 2026 again."
    with store.read() as session:
        assert credits_months.last_closed(session) is None


def test_a_month_whose_bill_may_change_is_not_closed(
    desk: Desk, store: Store, said: Said, qtbot: QtBot
) -> None:
    close(store, "2026-10")
    desk.page.acts.close_month()
    qtbot.waitUntil(lambda: bool(said))
    words = "The bill of November 2026 may still change. Close the month from 4 December 2026 on."
    assert said.only("notice").text == words


def test_without_a_closed_month_there_is_none_to_open(desk: Desk, said: Said, qtbot: QtBot) -> None:
    desk.page.acts.reopen_month()
    qtbot.waitUntil(lambda: bool(said))
    assert said.only("notice").text == "No month is closed."


def test_without_an_account_one_is_entered_first(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, said: Said, qtbot: QtBot
) -> None:
    page = CreditsPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.show()
    desk = Desk(page, qtbot)
    page.acts.grant()
    assert desk.dialog(AccountDialog).windowTitle() == "New cloud account"
    assert "Enter one first." in said.only("notice").text
    page.acts.allocate()
    qtbot.waitUntil(lambda: bool(said))
    assert "Nothing is left in the pool." in said.only("notice").text


def test_who_may_only_read_changes_nothing(
    store: Store, startup: uuid.UUID, changes: ChangeSignal, settings: Settings, clock: SteadyClock,
    qtbot: QtBot,
) -> None:  # fmt: skip
    path = store.path
    store.close()
    reading = Store.open(path, read_only=True, clock=clock)
    shown = Jobs(reading, changes, lambda _error: None)
    page = CreditsPage(reading, shown, changes, settings)
    qtbot.addWidget(page)
    page.show()
    desk = Desk(page, qtbot)
    desk.choose(ACCOUNT)
    menus = page.menus
    for action in (
        menus.grant, menus.allocate, menus.account, menus.accounts, menus.assign, menus.close_month,
        menus.reopen_month, menus.import_, menus.import_vouchers,
    ):  # fmt: skip
        assert not action.isEnabled(), action.text()
    page.acts.grant()
    page.acts.close_month()
    desk.rest()
    assert not page.findChildren(QDialog)
    shown.close()
    reading.close()


def test_the_menu_offers_what_fits(desk: Desk, store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    texts = [action.text() for action in desk.page.menus.menu().actions()]
    assert "Grant credit …" in texts
    assert "Change cloud account …" in texts
    assert "Assign an unknown account …" not in texts
    take(store, write_bill(tmp_path / "bill.csv", line("12", account=UNKNOWN)))
    desk.page.changes.tell({"ledger": set()})
    desk.rest()
    desk.choose(UNKNOWN)
    texts = [action.text() for action in desk.page.menus.menu().actions()]
    assert "Assign an unknown account …" in texts
    assert not desk.page.menus.statement.isEnabled()
