"""The cloud accounts: whose they are; entered, changed, removed and given to startups here."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import JibError
from jib_desktop.services import credits_accounts, credits_ahead
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_ahead import Unknown
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import both_names
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.table.columns import Column, Status, default_layout
from jib_desktop.ui.table.given_rows import GivenRows
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import done_words
from jib_desktop.ui.words.credits import account_words, credit_column_short, exact_words, spending_word

_SPACE = uuid.UUID("6f3c7a52-4a55-4a39-9d0e-2f6f5a4ce9b1")  # ids of accounts that only bills know
_TABLES = frozenset({"cloud_account", "ledger", "startup"})


@dataclass(frozen=True, slots=True)
class _Listed:
    """An account in the list; every one has an id there."""

    id: uuid.UUID
    row: AccountRow
    waiting: tuple[Unknown, ...]


class AccountsDialog(QDialog):
    """Lists the accounts; each change is written at once and can be undone. `acted` says what was done."""

    trouble_strip: Strip
    account_table: TableView
    new_button: Button
    change_button: Button
    assign_button: Button
    remove_button: Button
    close_button: Button

    acted = Signal(str)

    def __init__(
        self, store: Store, jobs: Jobs, changes: ChangeSignal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("credit_accounts_dialog", self)
        self._store, self._jobs = store, jobs
        self._rows: dict[uuid.UUID, _Listed] = {}
        self._choose: str = ""  # the number of the account that is to be chosen when the list stands
        self.form: FormDialog | None = None  # the one that is open, for whoever drives it
        self.trouble_strip.set_rounded(True)
        columns = _columns()
        self.model = TableModel(columns, store, jobs, self)
        self.account_table.set_table(self.model)
        self.account_table.set_layout(default_layout(columns, ""))
        self.account_table.current_changed.connect(self._enable)
        self.account_table.opened.connect(lambda _id: self.change())
        self.account_table.left.connect(self.reject)
        for button, act in (
            (self.new_button, self.new), (self.change_button, self.change),
            (self.assign_button, self.assign), (self.remove_button, self.remove),
            (self.close_button, self.reject),
        ):  # fmt: skip
            button.clicked.connect(act)
        changes.changed.connect(self._written)
        self._enable()
        self._read()

    # --- the list ---

    def _written(self, changed: dict[str, set[object]]) -> None:
        if _TABLES & changed.keys():
            self._read()

    def _read(self) -> None:
        self._jobs.read(_list, self._show, key=f"credit_accounts.{id(self)}")

    def _show(self, found: tuple[list[AccountRow], list[Unknown]]) -> None:
        rows, waiting = found
        chosen = self._choose or self._chosen_number()
        self._rows = {}
        for row in rows:
            uses = tuple(one for one in waiting if one.owner.account == row.account)
            listed_row = _Listed(row.id or uuid.uuid5(_SPACE, row.account), row, uses)
            self._rows[listed_row.id] = listed_row
        self.model.set_source(GivenRows(list(self._rows.values())), at_once=True)
        again = [one.id for one in self._rows.values() if one.row.account == chosen]
        if again:
            self.account_table.choose(again[0])
        else:
            self.account_table.choose_first()
        self._choose = ""
        self._say_nothing(rows)
        self._enable()

    def _say_nothing(self, rows: Sequence[AccountRow]) -> None:
        if not rows:
            words = self.tr("No account yet. Enter those of the startups, and the pool if the base has one.")
            self.trouble_strip.set_message(plain(words), family="blue", glyph="ph.cloud")
            self.new_button.setFocus()
        else:
            self.trouble_strip.set_message("")

    def _chosen_number(self) -> str:
        row = self.chosen()
        return row.account if row is not None else ""

    def chosen(self) -> AccountRow | None:
        """Return the account that is chosen."""
        one = self._rows.get(self.account_table.current_id() or _SPACE)
        return one.row if one is not None else None

    def _enable(self, _id: object = None) -> None:
        row, writable = self.chosen(), not self._store.read_only
        self.new_button.setEnabled(writable)
        self.change_button.setEnabled(writable and row is not None)
        unknown = row is not None and row.startup_id is None and not row.is_pool
        self.assign_button.setEnabled(writable and unknown)
        self.remove_button.setEnabled(writable and row is not None and row.id is not None)

    # --- acts ---

    def new(self) -> None:
        """Enter an account."""
        self._edit(None)

    def change(self) -> None:
        """Change the chosen account; one that only bills know is entered."""
        if (row := self.chosen()) is not None and not self._store.read_only:
            self._edit(row)

    def _edit(self, row: AccountRow | None) -> None:
        from jib_desktop.ui.dialogs.credit_account import AccountDialog  # a form opens with its act

        self._open(AccountDialog(self._store, self._jobs, row, self))

    def assign(self) -> None:
        """Give the chosen account, that belongs to nobody, to a startup."""
        from jib_desktop.ui.dialogs.credit_assign import AssignDialog  # as above

        if (row := self.chosen()) is not None:
            waiting = [one for listed_row in self._rows.values() for one in listed_row.waiting]
            rows = [one.row for one in self._rows.values()]
            self._open(AssignDialog(self._store, self._jobs, waiting, rows, self, number=row.account))

    def _open(self, form: FormDialog) -> None:
        self.form = form
        form.saved.connect(self._saved)
        form.open()

    def _saved(self, _id: object, words: str) -> None:
        self.trouble_strip.set_message("")
        self.acted.emit(words)
        self.account_table.setFocus()

    def remove(self) -> None:
        """Remove the chosen account, if nothing was ever booked on it."""
        row = self.chosen()
        if row is not None and row.id is not None:
            work = partial(credits_accounts.remove, account_id=row.id, seen_version=row.version)
            number = account_words(row.account)
            self._jobs.write("cloud_account_removed", work, partial(self._removed, number), self._failed)

    def _removed(self, number: str, _result: object) -> None:
        self._saved(None, done_words("cloud_account_removed", number))

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, JibError):
            self.trouble_strip.set_message(plain(sentence(error)))
        else:
            messages.show_error(error, self)

    def changeEvent(self, event: QEvent) -> None:
        """Name columns and rows in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "model"):
            self.model.retitle()
            self._read()


def _list(session: Session) -> tuple[list[AccountRow], list[Unknown]]:
    return credits_accounts.list_accounts(session), credits_ahead.list_unknown(session)


def _columns() -> list[Column]:
    return [
        Column(
            "account", lambda: translate("CloudAccounts", "Number"), _number,
            width=172, sorts=False,
        ),
        Column(
            "startup", lambda: translate("CloudAccounts", "Whose"), _whose, "names", width=150, sorts=False,
            stretches=True,
        ),
        Column("state", lambda: translate("CloudAccounts", "Kind"), _state, "badge", width=124, sorts=False),
        Column(
            "currency", lambda: translate("CloudAccounts", "Currency"), lambda one: one.row.currency,
            width=80, sorts=False, yields=2,
        ),
        Column(
            "spending", lambda: translate("CloudAccounts", "Vouchers pay"),
            lambda one: spending_word(one.row.spending), width=160, sorts=False, yields=1,
        ),
        Column(
            "credit_column", lambda: translate("CloudAccounts", "Credit stands in"),
            lambda one: credit_column_short(one.row.credit_column), width=148, sorts=False, yields=3,
        ),
    ]  # fmt: skip


def _number(one: _Listed) -> str:
    return account_words(one.row.account)


def _whose(one: _Listed) -> tuple[str, str]:
    row = one.row
    if row.startup_id is not None:
        return both_names(row.startup_en, row.startup_zh)
    waiting = listed(exact_words(use.amount, use.currency) for use in one.waiting)
    if waiting:
        return (translate("CloudAccounts", "{amounts} in suspense").format(amounts=waiting), "")
    return (translate("CreditForm", "Pool of the base") if row.is_pool else row.name, "")


def _state(one: _Listed) -> Any:
    row = one.row
    if row.is_pool:
        return Status(translate("CloudAccounts", "Pool"), "ph.bank", "blue")
    if row.startup_id is None:
        return Status(translate("CloudAccounts", "Unknown"), "ph.warning", "amber")
    return Status(translate("CloudAccounts", "Startup"), "ph.buildings", "grey", filled=False)
