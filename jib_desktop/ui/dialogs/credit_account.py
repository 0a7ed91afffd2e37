"""One cloud account: whose it is, which column of its bills is the credit, in which order vouchers pay."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import GoneMeanwhile, JibError, ValuesRefused
from jib_desktop.rules import money
from jib_desktop.rules.credits import CreditColumn, Spending, account_problems, account_values, is_ruined
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_accounts
from jib_desktop.services.credits_accounts import DEFAULTS, AccountRow
from jib_desktop.ui.dialogs.contract_startup import StartupForm
from jib_desktop.ui.dialogs.step_form import LabelledForm
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.language import without_mnemonic
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.words.credits import account_words, credit_column_word, spending_word

_FIELDS = ("account", "name", "startup_id", "is_pool", "currency", "credit_column", "spending", "notes")
_WIDE = 712


class AccountDialog(LabelledForm, StartupForm):
    """AccountDialog(store, jobs, row, parent, draft=…): row None: a new one; `saved` gives its id.

    A row that only bills know (without an id) is entered under its number.
    """

    body_scroll: QScrollArea
    account_edit: QLineEdit
    startup_id_message: InlineMessage
    is_pool_check: QCheckBox
    is_pool_label: QLabel
    currency_combo: QComboBox
    credit_column_combo: QComboBox
    spending_combo: QComboBox
    mapping_button: Button
    notes_edit: QPlainTextEdit

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        row: AccountRow | None,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__("credit_account_dialog", store, jobs, parent)
        self._row = row if row is not None and row.id is not None else None
        self._judged: tuple[dict[str, Any], list[Problem]] | None = None
        self.mapping: dict[str, str] = {}
        for name in _FIELDS:
            self.add_form_field(name)
        self.currency_combo.addItems(list(money.CURRENCIES))
        self.mapping_button.clicked.connect(self.assign_headers)
        self.translate()
        self.begin(row, draft)
        self.grow_with(self.body_scroll, _WIDE)
        self.go_to("account" if row is None else "startup_id")

    def begin(self, row: AccountRow | None, draft: Mapping[str, Any] | None) -> None:
        """Show what is kept, and over it what was typed before."""
        values = dict(DEFAULTS)
        if row is not None:
            values |= {name: getattr(row, name) for name in values}
            if row.startup_id is not None:
                self.know(row.startup_id, row.startup_en, row.startup_zh)
        self.mapping = dict(values["mapping"])
        self.fill(values)
        if self._row is None:
            self._base["account"] = ""  # the number that only bills know is not entered yet
        if draft:
            self.put(draft)
        self._say_mapping()

    def put(self, typed: Mapping[str, Any]) -> None:
        """Write what somebody typed earlier over what is stored, the headers, too."""
        if "mapping" in typed:
            self.mapping = dict(typed["mapping"])
        super().put(typed)

    def typed(self) -> dict[str, Any]:
        """Return the fields that differ from what was stored, the headers among them."""
        stored = dict(self._row.mapping) if self._row is not None else {}
        return super().typed() | ({"mapping": dict(self.mapping)} if self.mapping != stored else {})

    # --- words ---

    def translate(self) -> None:
        """Say what is done here."""
        new = self._row is None
        self.setWindowTitle(self.tr("New cloud account") if new else self.tr("Change cloud account"))
        self.save_button.setText(self.tr("Enter account") if new else self.tr("Save"))
        for combo, codes, word in (
            (self.credit_column_combo, tuple(CreditColumn), credit_column_word),
            (self.spending_combo, tuple(Spending), spending_word),
        ):
            chosen = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for code in codes:
                combo.addItem(word(code), str(code))
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
            combo.blockSignals(False)
        self._say_mapping()

    def _say_mapping(self) -> None:
        count = len(self.mapping)
        words = self.tr("%n header(s) assigned …", "", count) if count else self.tr("Assign headers …")
        self.mapping_button.setText(words)

    def field_words(self, name: str) -> str:
        """Return the word of a field as its label has it."""
        if name == "is_pool":
            return without_mnemonic(self.is_pool_check.text()).partition(":")[0]
        return super().field_words(name)

    def _retranslate(self) -> None:
        self.translate()
        self.check_now()

    # --- headers of bills ---

    def assign_headers(self) -> None:
        """Say which column of this account's bills is what."""
        from jib_desktop.ui.dialogs.credit_headers import HeadersDialog  # a window of its own, rarely wanted

        dialog = HeadersDialog(self.mapping, self)
        dialog.taken.connect(self._take_mapping)
        dialog.open()

    def _take_mapping(self, mapping: dict[str, str]) -> None:
        self.mapping = dict(mapping)
        self._touched.add("mapping")
        self._say_mapping()

    # --- checking ---

    def values(self) -> dict[str, Any]:
        """Return the account as it stands in the form."""
        startup = self.startup_id_edit.picked
        return {
            **{name: self.value(name) for name in _FIELDS if name != "startup_id"},
            "startup_id": startup if isinstance(startup, uuid.UUID) else None,
            "mapping": dict(self.mapping),
        }

    def findings(self) -> list[Problem]:
        """Return what is the matter with the values, also beside other accounts."""
        values = self.values()
        found = account_problems({**DEFAULTS, **account_values(values)})
        if is_ruined(values["account"]):
            found.append(Problem("account", "number_ruined", facts={"value": values["account"].strip()}))
        if values["startup_id"] is None and self.startup_id_edit.text().strip():
            found.append(Problem("startup_id", "startup_missing"))
        if self._judged is not None and self._judged[0] == values:
            found += self._judged[1]
        return found

    def notes(self) -> dict[str, str]:
        """Say what becomes of an account that belongs to nobody."""
        values = self.values()
        if values["startup_id"] is None and not values["is_pool"] and not self.startup_id_edit.text():
            return {"startup_id": self.tr("Without a startup what it uses waits in suspense.")}
        return {}

    def check_now(self) -> None:
        """Look at all fields; a pool has no startup."""
        super().check_now()
        values = self.values()
        if self._judged is None or self._judged[0] != values:
            account_id = self._row.id if self._row is not None else None
            work = partial(_check, values=values, account_id=account_id)
            self._jobs.read(work, partial(self._take_judged, values), key=f"{self._key}.check")

    def _take_judged(self, values: dict[str, Any], found: list[Problem]) -> None:
        self._judged = (values, found)
        self.check_now()

    # --- saving ---

    def write(self) -> None:
        """Enter or change it."""
        values = self.values()
        number = account_words(str(account_values(values)["account"]))
        if self._row is None:
            work = partial(credits_accounts.create, values=values)
            self.act("cloud_account_created", work, lambda _id: number, None)
        else:
            change = partial(_change, row=self._row, values=values)
            self.act("cloud_account_changed", change, lambda _id: number, self._row.id)

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being saved, beside the field that means it."""
        if isinstance(error, JibError) and type(error).__name__ == "AccountInUse":
            words = sentence(error)
            error = ValuesRefused([Problem(self._moved(), "refused", facts={"words": words})])
        super().failed(error)

    def _moved(self) -> str:
        """Return the field by which an account with entries would become another one."""
        row, values = self._row, self.values()
        if row is not None and values["account"].strip() != row.account:
            return "account"
        return "is_pool" if row is not None and values["is_pool"] != row.is_pool else "startup_id"

    def reload(self) -> None:
        """Read the account again, after another writer changed it."""
        assert self._row is not None
        self._jobs.read(partial(_again, row=self._row), self._take_again, self.failed)

    def _take_again(self, row: AccountRow) -> None:
        self._row = row
        if row.startup_id is not None:
            self.know(row.startup_id, row.startup_en, row.startup_zh)
        self.take_new({name: getattr(row, name) for name in _FIELDS})


def _check(session: Session, values: dict[str, Any], account_id: uuid.UUID | None) -> list[Problem]:
    return credits_accounts.check(session, {**DEFAULTS, **account_values(values)}, account_id)


def _change(session: Session, row: AccountRow, values: dict[str, Any]) -> None:
    assert row.id is not None
    credits_accounts.change(session, row.id, row.version, values)


def _again(session: Session, row: AccountRow) -> AccountRow:
    """Return an account as it is now; raises GoneMeanwhile."""
    found = [one for one in credits_accounts.list_accounts(session) if one.id == row.id]
    if not found:
        raise GoneMeanwhile
    return found[0]
