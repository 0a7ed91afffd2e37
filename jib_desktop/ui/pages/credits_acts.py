"""What can be done with cloud credits from their page: each act one write, one sentence, one undo."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from sqlalchemy.orm import Session

from jib_desktop.exchange.mark import kinds_in
from jib_desktop.services import credits_accounts, credits_ahead, credits_closing
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_ahead import Booking, LotAhead, Unknown
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.services.credits_closing import Closing
from jib_desktop.ui import formats, messages
from jib_desktop.ui.pages.list_acts import ListActs
from jib_desktop.ui.words.credits import month_words

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.credit_accounts import AccountsDialog
    from jib_desktop.ui.dialogs.form_dialog import FormDialog
    from jib_desktop.ui.dialogs.importing import Import
    from jib_desktop.ui.pages.credits import CreditsPage

Draft = dict[str, Any]
_Opens = Callable[[Draft | None], "FormDialog"]


class CreditActs(ListActs):
    """Opens the dialogs and does the writes of the page; `done` says in words what happened.

    What is chosen is `page.panel.details.row`, a `CreditRow`; there is none while nothing is chosen.
    """

    def __init__(self, page: CreditsPage) -> None:
        super().__init__(page)
        self._page = page
        self._drafts: dict[str, Draft] = {}
        self.verbs = {
            "menu": self.open_menu,
            "grant": self.grant,
            "allocate": self.allocate,
            "recall": self.recall,
            "void": self.void,
            "adjust": self.adjust,
            "reverse": self.reverse,
            "place": lambda _: self.place(),
            "accounts": lambda _: self.accounts(),
            "account": self.account,
            "assign": self.assign,
            "close_month": lambda _: self.close_month(),
            "reopen_month": lambda _: self.reopen_month(),
            "import_bill": lambda _: self.import_bill(),
            "import_vouchers": lambda _: self.import_vouchers(),
            "reconcile": self.reconcile,
            "statement": self.statement,
            "forecast": self.forecast,
            "startup": partial(page.record_wanted.emit, "startups"),
            "contract": partial(page.record_wanted.emit, "contracts"),
        }

    @property
    def row(self) -> CreditRow | None:
        """The chosen account and currency, None while nothing is chosen."""
        details = self._page.panel.details
        return details.row if details is not None else None

    # --- dialogs ---

    def _open(self, key: str, make: _Opens) -> None:
        """Open a form, with what was typed into it before it was left."""
        if self._store.read_only:
            return
        dialog = make(self._drafts.pop(key, None))
        dialog.saved.connect(self._saved)
        dialog.left.connect(partial(self._keep_draft, key))
        dialog.open()

    def _saved(self, _id: object, words: str) -> None:
        self.done.emit(words)
        self._page.table.setFocus()

    def _keep_draft(self, key: str, typed: Draft) -> None:
        self._drafts[key] = typed
        messages.show_notice(self.tr("Not saved. Open it again to go on with what you typed."), self._page)

    # --- credit ---

    def grant(self, holder_id: int | None = None) -> None:
        """Grant credit: a voucher, or an amount without one; for the chosen account if none is named."""
        if holder_id is None and self.row is not None:
            holder_id = self.row.holder_id
        self._jobs.read(credits_accounts.list_accounts, partial(self._grant, holder_id), key="credits.act")

    def _grant(self, holder_id: int | None, accounts: list[AccountRow]) -> None:
        # Dialogs are imported when they are asked for: none is part of the page.
        from jib_desktop.ui.dialogs.credit_grant import GrantDialog

        if not any(one.id is not None for one in accounts):
            messages.show_notice(
                self.tr("Credit is granted onto a cloud account. Enter one first."), self._page
            )
            self._change_account(None)
            return
        chosen = [one.account for one in accounts if holder_id is not None and one.holder_id == holder_id]
        make = partial(
            GrantDialog, self._store, self._jobs, accounts, self._page, account=chosen[0] if chosen else ""
        )
        self._open(f"grant.{holder_id}", lambda draft: make(draft=draft))

    def allocate(self, lot_id: int | None = None) -> None:
        """Give a part of a voucher of the pool to a startup; of the first to lapse, if none is named."""
        self._jobs.read(partial(_pool, day=self._today()), partial(self._allocate, lot_id), key="credits.act")

    def _allocate(self, lot_id: int | None, found: tuple[list[LotAhead], list[AccountRow]]) -> None:
        from jib_desktop.ui.dialogs.credit_move import AllocateDialog

        lots, accounts = found
        if not lots:
            words = self.tr("Nothing is left in the pool. Grant credit onto the pool’s account first.")
            messages.show_notice(words, self._page)
            return
        row = self.row
        account = row.account if row is not None and not row.is_pool else ""
        make = partial(
            AllocateDialog, self._store, self._jobs, lots, accounts, self._page, lot_id=lot_id,
            account=account,
        )  # fmt: skip
        self._open(f"allocate.{lot_id}.{account}", lambda draft: make(draft=draft))

    def recall(self, lot_id: int) -> None:
        """Take what is left of an allocated part back into the pool."""
        from jib_desktop.ui.dialogs.credit_move import RecallDialog

        self._with_lot(lot_id, "recall", RecallDialog)

    def void(self, lot_id: int) -> None:
        """Declare what is left of a voucher void."""
        from jib_desktop.ui.dialogs.credit_void import VoidDialog

        self._with_lot(lot_id, "void", VoidDialog)

    def adjust(self, lot_id: int) -> None:
        """Correct what was granted by a voucher."""
        from jib_desktop.ui.dialogs.credit_adjust import AdjustDialog

        self._with_lot(lot_id, "adjust", AdjustDialog)

    def _with_lot(self, lot_id: int, key: str, kind: Callable[..., FormDialog]) -> None:
        """Read a voucher as it stands, and open a form on it."""

        def show(lot: LotAhead) -> None:
            make = partial(kind, self._store, self._jobs, lot, self._page)
            self._open(f"{key}.{lot_id}", lambda draft: make(draft=draft))

        work = partial(credits_ahead.find_lot, lot_id=lot_id, day=self._today())
        self._jobs.read(work, show, key="credits.act")

    def reverse(self, transaction_id: int) -> None:
        """Book the exact negative of what somebody booked by hand."""
        from jib_desktop.ui.dialogs.credit_reverse import ReverseDialog

        def show(booking: Booking) -> None:
            make = partial(ReverseDialog, self._store, self._jobs, booking, self._page)
            self._open(f"reverse.{transaction_id}", lambda draft: make(draft=draft))

        work = partial(credits_ahead.find_booking, transaction_id=transaction_id, today=self._today())
        self._jobs.read(work, show, key="credits.act")

    def place(self) -> None:
        """Let the vouchers of the chosen account pay for what nobody paid yet."""
        row = self.row
        if row is not None and not self._store.read_only:
            work = partial(credits_accounts.place_open_use, account=row.account)
            self._jobs.write("credit_placed", work, partial(self._placed, row.account))

    def _placed(self, account: str, anything: bool) -> None:
        if anything:
            self.say("credit_placed", account)(None)
        else:
            words = self.tr("No voucher can pay for it: none is left that is good on those days.")
            messages.show_notice(words, self._page)

    # --- accounts ---

    def accounts(self) -> AccountsDialog:
        """Show the cloud accounts: enter, change, remove them and give them to startups."""
        from jib_desktop.ui.dialogs.credit_accounts import AccountsDialog

        dialog = AccountsDialog(self._store, self._jobs, self._page.changes, self._page)
        dialog.acted.connect(self.done)
        dialog.open()
        return dialog

    def account(self, account_id: uuid.UUID | None = None) -> None:
        """Change a cloud account; without one, enter another."""

        def show(accounts: list[AccountRow]) -> None:
            found = [one for one in accounts if one.id is not None and one.id == account_id]
            self._change_account(found[0] if found else None)

        self._jobs.read(credits_accounts.list_accounts, show, key="credits.act")

    def _change_account(self, row: AccountRow | None) -> None:
        from jib_desktop.ui.dialogs.credit_account import AccountDialog

        make = partial(AccountDialog, self._store, self._jobs, row, self._page)
        self._open(f"account.{row.id if row is not None else None}", lambda draft: make(draft=draft))

    def assign(self, account_id: uuid.UUID | None = None, *, number: str = "") -> None:
        """Give an account that belongs to nobody, and what it used, to its startup.

        The one with the largest amount is chosen if none is named. An account that only bills know has no
        id: it is named by its number.
        """
        self._jobs.read(_unknown, partial(self._assign, account_id, number), key="credits.act")

    def _assign(
        self, account_id: uuid.UUID | None, number: str, found: tuple[list[Unknown], list[AccountRow]]
    ) -> None:
        from jib_desktop.ui.dialogs.credit_assign import AssignDialog

        waiting, accounts = found
        if not any(one.startup_id is None and not one.is_pool for one in accounts):
            messages.show_notice(self.tr("Every account belongs to a startup or is the pool."), self._page)
            return
        named = [one.account for one in accounts if account_id is not None and one.id == account_id]
        number = named[0] if named else number
        make = partial(AssignDialog, self._store, self._jobs, waiting, accounts, self._page, number=number)
        self._open(f"assign.{number}", lambda draft: make(draft=draft))

    # --- months ---

    def close_month(self) -> None:
        """Close the next month, if its bill changes no more."""
        work = partial(credits_closing.next_closing, today=self._today())
        self._jobs.read(work, self._close, key="credits.act")

    def _close(self, ahead: Closing) -> None:
        from jib_desktop.ui.dialogs.credit_month import CloseMonthDialog

        if ahead.may_close_from > self._today():
            words = self.tr("The bill of {month} may still change. Close the month from {day} on.")
            day = formats.day_in_words(ahead.may_close_from)
            messages.show_notice(words.format(month=month_words(ahead.month), day=day), self._page)
            return
        if not self._store.read_only:
            dialog = CloseMonthDialog(self._store, self._jobs, ahead, self._page)
            dialog.link_asked.connect(self._from_closing)
            dialog.saved.connect(self._saved)
            dialog.open()

    def _from_closing(self, target: str) -> None:
        if target == "assign":
            self.assign()
        else:
            self.reconcile()

    def reopen_month(self) -> None:
        """Open the month that was closed last, with a reason."""
        from jib_desktop.services import credits_months

        self._jobs.read(credits_months.last_closed, self._reopen, key="credits.act")

    def _reopen(self, month: str | None) -> None:
        from jib_desktop.ui.dialogs.credit_month import ReopenMonthDialog

        if month is None:
            messages.show_notice(self.tr("No month is closed."), self._page)
            return
        make = partial(ReopenMonthDialog, self._store, self._jobs, month, self._page)
        self._open(f"reopen.{month}", lambda draft: make(draft=draft))

    # --- in and out ---

    def import_bill(self, paths: Sequence[Path] = ()) -> None:
        """Take in a bill; a workbook of grants or accounts that left here goes where it belongs."""
        if self._store.read_only:
            return
        if len(paths) == 1 and paths[0].suffix.lower() == ".xlsx":
            self._jobs.read(lambda _session: kinds_in(paths[0]), partial(self._begin_import, paths))
        else:
            self._begin_import(paths, frozenset())

    def _begin_import(self, paths: Sequence[Path], kinds: Collection[str]) -> None:
        from jib_desktop.ui.dialogs.bill_import import open_bill_import

        ours = [kind for kind in ("grants", "accounts") if kind in kinds]
        if ours:
            self.import_kind(ours[0], paths[0])
        else:
            open_bill_import(self._page, paths)

    def import_vouchers(self, paths: Sequence[Path] = ()) -> None:
        """Take in a list of vouchers, or of what they were used for."""
        from jib_desktop.ui.dialogs.voucher_import import open_voucher_import

        if not self._store.read_only:
            open_voucher_import(self._page, paths)

    def import_grants(self, path: Path | None = None) -> Import:
        """Take in a workbook or list of grants: what is new is granted, what is booked stays."""
        return self.import_kind("grants", path)

    def import_accounts(self, path: Path | None = None) -> Import:
        """Take in a workbook or list of cloud accounts."""
        return self.import_kind("accounts", path)

    def reconcile(self, account_id: uuid.UUID | None = None) -> None:
        """Compare our vouchers with the list of the provider; of the chosen account if none is named."""
        from jib_desktop.ui.dialogs.credit_reconcile import open_reconcile

        if account_id is None and self.row is not None:
            account_id = self.row.account_id
        open_reconcile(self._page, account_id)

    def statement(self, startup_id: uuid.UUID | None = None) -> None:
        """Show the statement of account of a startup, the chosen one if none is named."""
        from jib_desktop.ui.dialogs.credit_statement import open_statement

        if startup_id is None and self.row is not None:
            startup_id = self.row.startup_id
        if startup_id is not None:
            open_statement(self._page, startup_id)

    def forecast(self, startup_id: uuid.UUID | None = None) -> None:
        """Show the days ahead, of one startup or of all."""
        from jib_desktop.ui.dialogs.credit_forecast import open_forecast

        open_forecast(self._page, startup_id)

    def export(self) -> None:
        """Write the vouchers to a workbook or a text file, to be edited and taken in again."""
        self.export_kind("grants", (None, None), 0)

    def finance(self) -> None:
        """Ask for a period and write the finance workbook."""
        from jib_desktop.ui.dialogs.finance import FinanceDialog

        FinanceDialog(self._jobs, self._store, self._settings, self._page).open()

    # --- elsewhere ---

    def show_startup(self) -> None:
        """Go to the startup of the chosen account."""
        row = self.row
        if row is not None and row.startup_id is not None:
            self._page.record_wanted.emit("startups", row.startup_id)

    def change_account(self) -> None:
        """Change the chosen account; one that only bills know is given to its startup instead."""
        row = self.row
        if row is None:
            return
        if row.account_id is None:
            self.assign(number=row.account)
        else:
            self.account(row.account_id)

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of the chosen account."""
        self._page.menus.open_menu(spot)

    def _today(self) -> date:
        return self._store.clock().astimezone().date()


def _pool(session: Session, day: date) -> tuple[list[LotAhead], list[AccountRow]]:
    return credits_ahead.list_pool(session, day), credits_accounts.list_accounts(session)


def _unknown(session: Session) -> tuple[list[Unknown], list[AccountRow]]:
    return credits_ahead.list_unknown(session), credits_accounts.list_accounts(session)
