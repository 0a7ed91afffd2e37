"""The tour through acts on cloud credit: a grant by keyboard, taken back and again; then pictures."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from jib_desktop.services import credits_accounts, credits_ahead, credits_closing, credits_lots
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.ui.dialogs.credit_account import AccountDialog
from jib_desktop.ui.dialogs.credit_accounts import AccountsDialog
from jib_desktop.ui.dialogs.credit_adjust import AdjustDialog
from jib_desktop.ui.dialogs.credit_assign import AssignDialog
from jib_desktop.ui.dialogs.credit_grant import GrantDialog
from jib_desktop.ui.dialogs.credit_headers import HeadersDialog
from jib_desktop.ui.dialogs.credit_month import CloseMonthDialog, ReopenMonthDialog
from jib_desktop.ui.dialogs.credit_move import AllocateDialog, RecallDialog
from jib_desktop.ui.dialogs.credit_reverse import ReverseDialog
from jib_desktop.ui.dialogs.credit_void import VoidDialog
from jib_desktop.ui.pages.credits import CreditsPage

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_CONTROL = Qt.KeyboardModifier.ControlModifier
_VOUCHER = "CN-TOUR-1"


def work(guide: Guide) -> None:
    """Grant a voucher by keyboard, take it back and grant it again."""
    page = _page(guide)
    account = _accounts(guide, of="Nine Lanterns")[0]
    before = _left(guide, account)
    page.acts.grant(account.holder_id)
    dialog = guide.opened(GrantDialog)
    last = page.today() + timedelta(days=300)
    for name, text in (("voucher", _VOUCHER), ("amount", "1234.5"), ("expires_on", last.isoformat())):
        line = dialog.form_widget(name)
        line.setFocus()
        guide.type(line, text)
    guide.until(dialog.save_button.isEnabled, "the grant can be saved")
    guide.settle()
    guide.expect("→" in dialog.outcome_sentence.text(), "what the grant does is said before")
    guide.press(dialog, Qt.Key.Key_Return, _CONTROL)
    granted = before + 123_450_000_000
    guide.until(lambda: _left(guide, account) == granted, "the credit is granted")
    guide.settle()
    guide.window.undo_action.trigger()
    guide.until(lambda: _left(guide, account) == before, "undo takes the grant back")
    guide.settle()
    guide.window.redo_action.trigger()
    guide.until(lambda: _left(guide, account) == granted, "redo grants it again")
    guide.settle()


def pictures(guide: Guide) -> None:
    """Save a picture of every window of acts in the present language and look."""
    page, window = _page(guide), guide.window
    store, jobs, today = window.store, window.jobs, page.today()
    accounts, mine = _accounts(guide), _accounts(guide, of="Nine Lanterns")[0]
    with store.read() as session:
        lots = credits_lots.list_lots(session, today)
        part = next(one.id for one in lots if one.parent_id is not None)
        own = next(one.id for one in lots if one.parent_id is None and one.startup_id == mine.startup_id)
        part_lot, lot = (credits_ahead.find_lot(session, one, today) for one in (part, own))
        pool, unknown = credits_ahead.list_pool(session, today), credits_ahead.list_unknown(session)
        booking = credits_ahead.find_booking(session, 1, today)
        closing = credits_closing.next_closing(session, today)
    grant = GrantDialog(store, jobs, accounts, window, account=mine.account)
    last = today + timedelta(days=300)
    grant.put({"voucher": "CN2612-0815", "amount": 8_000_000_000_000, "expires_on": last})
    allocate = AllocateDialog(store, jobs, pool, accounts, window, account=mine.account)
    allocate.put({"amount": 1_000_000_000_000})
    assign = AssignDialog(store, jobs, unknown, accounts, window)
    assign.put({"startup_id": mine.startup_id})
    shown: tuple[tuple[str, QDialog], ...] = (
        ("credit-grant-dialog", grant),
        ("credit-allocate-dialog", allocate),
        ("credit-recall-dialog", RecallDialog(store, jobs, part_lot, window)),
        ("credit-void-dialog", VoidDialog(store, jobs, lot, window)),
        ("credit-adjust-dialog", AdjustDialog(store, jobs, lot, window)),
        ("credit-reverse-dialog", ReverseDialog(store, jobs, booking, window)),
        ("credit-assign-dialog", assign),
        ("credit-account-dialog", AccountDialog(store, jobs, mine, window)),
        ("credit-accounts-dialog", AccountsDialog(store, jobs, page.changes, window)),
        ("credit-headers-dialog", HeadersDialog({"月份": "month"}, window)),
        ("credit-close-dialog", CloseMonthDialog(store, jobs, closing, window)),
        ("credit-reopen-dialog", ReopenMonthDialog(store, jobs, closing.month, window)),
    )
    for name, dialog in shown:
        guide.dialog(dialog, name)
    menu = page.menus.menu()
    guide.shot(menu, "credits-menu")
    menu.close()


def _page(guide: Guide) -> CreditsPage:
    guide.window.show_page("credits")
    page = guide.window.page("credits")
    assert isinstance(page, CreditsPage)
    guide.settle()
    return page


def _accounts(guide: Guide, of: str = "") -> list[AccountRow]:
    with guide.window.store.read() as session:
        found = credits_accounts.list_accounts(session)
    return [one for one in found if one.startup_en.startswith(of)]


def _left(guide: Guide, account: AccountRow) -> int:
    """Return what an account has left today."""
    store = guide.window.store
    today = store.clock().astimezone().date()
    with store.read() as session:
        known = credits_ahead.find_account(session, account.account, account.startup_id, today)
    return known.held.get("CNY", 0)
