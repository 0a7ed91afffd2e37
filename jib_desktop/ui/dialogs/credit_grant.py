"""Granting credit: a voucher that was redeemed, or an amount without one; what it will do is said before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules import money
from jib_desktop.rules.credits import is_ruined
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_ahead, credits_lots
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_ahead import AccountAhead, GrantAhead
from jib_desktop.services.credits_lots import Grant
from jib_desktop.ui.dialogs.credit_form import (
    CreditForm,
    balance_line,
    booked_line,
    good_line,
    owner_words,
    paid_lines,
)
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.sentence import inked
from jib_desktop.ui.widgets.units_edit import UnitsEdit
from jib_desktop.ui.words.credits import units_words

_FIELDS = (
    "account", "voucher", "amount", "currency", "granted_on", "effective_on", "expires_on", "products",
    "contract_id", "description",
)  # fmt: skip
_COMMAS = re.compile(r"[,，;；、\n]")
_CODE = re.compile(r"[A-Z]{3}")
_WIDE = 712


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the ledger says of a grant, and what it would do where nothing is the matter."""

    grant: Grant
    problems: tuple[Problem, ...]
    ahead: GrantAhead | None


class GrantDialog(CreditForm):
    """GrantDialog(store, jobs, accounts, parent, account=…, draft=…); `saved` gives the lot."""

    body_scroll: QScrollArea
    voucher_edit: QLineEdit
    amount_edit: UnitsEdit
    currency_combo: QComboBox
    granted_on_edit: DayField
    effective_on_edit: DayField
    expires_on_edit: DayField
    products_edit: QLineEdit
    contract_id_combo: QComboBox
    description_edit: QLineEdit
    contract_id_label: QLabel

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        accounts: Sequence[AccountRow],
        parent: QWidget | None = None,
        *,
        account: str = "",
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__("credit_grant_dialog", store, jobs, accounts, parent)
        self._judged: _Judged | None = None
        self._known: AccountAhead | None = None
        self._wanted_contract = (draft or {}).get("contract_id")
        for name in _FIELDS:
            self.add_form_field(name)
        self.currency_combo.addItems(list(money.CURRENCIES))
        self._offer_contracts()
        self.translate()
        one = self.accounts.get(account)
        values = {"account": account, "granted_on": self.today, "currency": one.currency if one else "CNY"}
        self.fill(values)
        if draft:
            self.put(draft)
        self.account_edit.picked_changed.connect(self._account_changed)
        self.grow_with(self.body_scroll, _WIDE)
        self._read_account()
        self.go_to("account" if one is None else "voucher")

    def fit(self) -> None:
        """The form grows by itself with what stands in it."""

    def translate(self) -> None:
        """Say what is not in the form."""
        self.effective_on_edit.setPlaceholderText(self.tr("the day it was granted"))
        self.contract_id_combo.setItemText(0, self.tr("No contract"))

    def field_words(self, name: str) -> str:
        """Return the word of a field as its label has it."""
        return self.currency_combo.accessibleName() if name == "currency" else super().field_words(name)

    # --- the account ---

    def _account_changed(self, _number: object) -> None:
        if (one := self.account) is not None:
            self.currency_combo.setEditText(one.currency)
        self._read_account()

    def _read_account(self) -> None:
        one = self.account
        self._known = None
        if one is None:
            self._offer_contracts()
        else:
            work = partial(
                credits_ahead.find_account, account=one.account, startup_id=one.startup_id, day=self.today
            )
            self._jobs.read(work, self._take_account, key=f"{self._key}.account")
        self._ask()

    def _take_account(self, known: AccountAhead) -> None:
        self._known = known
        self._offer_contracts()

    def _offer_contracts(self) -> None:
        """Offer the contracts of the startup under which the credit may have been promised."""
        combo, chosen = self.contract_id_combo, self.contract_id_combo.currentData() or self._wanted_contract
        contracts = self._known.contracts if self._known is not None else ()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(self.tr("No contract"), None)
        for one in contracts:
            words = self.tr("{number} · promises {amount}")
            amount = units_words(one.promised, one.currency)
            combo.addItem(words.format(number=one.number, amount=amount), one.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.setEnabled(bool(contracts))
        combo.blockSignals(False)

    # --- checking ---

    def grant(self) -> Grant | None:
        """Return the grant as it stands in the form, None without an account; gaps are filled."""
        account, first = self.account, self.day("effective_on")
        granted = self.day("granted_on") or self.today
        if account is None:
            return None
        expires = self.day("expires_on") or max(granted, first or granted)
        return Grant(
            account.account, self.amount_edit.number or 0, expires, granted, first, self._currency(),
            self.value("voucher").strip(), self.products(), description=self.value("description").strip(),
            contract_id=self.contract_id_combo.currentData(),
        )  # fmt: skip

    def _currency(self) -> str:
        return str(self.value("currency")).strip().upper()

    def products(self) -> tuple[str, ...]:
        """Return the products that the credit is good for; none: all."""
        return tuple(filter(None, (one.strip() for one in _COMMAS.split(self.value("products")))))

    def findings(self) -> list[Problem]:
        """Return what is missing, and what the ledger says of the rest."""
        found = self.missing_account()
        if self.amount_edit.number is not None and self.amount_edit.number <= 0:
            found.append(Problem("amount", "amount_positive"))
        if not _CODE.fullmatch(self._currency()):
            found.append(Problem("currency", "currency_unknown", facts={"value": self.value("currency")}))
        if is_ruined(self.value("voucher")):
            found.append(Problem("voucher", "number_ruined", facts={"value": self.value("voucher").strip()}))
        found += [
            Problem(name, "day_missing") for name in ("granted_on", "expires_on") if self.day(name) is None
        ]
        judged = self._judged
        if judged is not None and judged.grant == self.grant():
            found += judged.problems
        return found

    def put(self, typed: Mapping[str, Any]) -> None:
        """Write what somebody typed earlier over what is stored."""
        super().put(typed)
        self._ask()

    def _changed(self, name: str, *args: object) -> None:
        super()._changed(name, *args)
        if not self._filling:
            self._ask()

    def _ask(self) -> None:
        if (grant := self.grant()) is not None:
            work = partial(_judge, grant=grant, today=self.today)
            self._jobs.read(work, self._take_judged, key=f"{self._key}.judge")

    def _take_judged(self, judged: _Judged) -> None:
        self._judged = judged
        self.check_now()

    def check_now(self) -> None:
        """Look at all fields; what the grant will do is said below them."""
        super().check_now()
        judged = self._judged
        if self._blocking() or judged is None or judged.ahead is None or judged.grant != self.grant():
            self.tell(())
            return
        self.tell(self._outcome(judged.grant, judged.ahead))

    def _outcome(self, grant: Grant, ahead: GrantAhead) -> list[str]:
        account = self.account
        assert account is not None
        first = grant.effective_on or grant.granted_on
        lapsed = inked(self.tr("It has lapsed already: it pays only for what was used on its days."), "amber")
        return [
            balance_line(owner_words(account), ahead.before, ahead.after, grant.currency),
            good_line(first, grant.expires_on),
            *paid_lines(ahead, grant.currency),
            lapsed if grant.expires_on < self.today else "",
            booked_line(grant.granted_on, ahead.day),
        ]

    # --- saving ---

    def write(self) -> None:
        """Grant it."""
        grant, account = self.grant(), self.account
        assert grant is not None
        assert account is not None
        name = owner_words(account)
        work = partial(credits_lots.grant, given=grant)
        self.act("credit_granted", work, lambda _lot: name, None)


def _judge(session: Session, grant: Grant, today: Any) -> _Judged:
    problems = credits_lots.check_grant(session, grant)
    blocked = any(one.blocks for one in problems)
    # That it will be booked later is told with what it will do.
    told = tuple(one for one in problems if one.blocks)
    if blocked:
        return _Judged(grant, told, None)
    days = (grant.granted_on, grant.effective_on or grant.granted_on, grant.expires_on)
    ahead = credits_ahead.grant_ahead(
        session, grant.account, grant.currency, grant.amount, days, grant.products, today
    )
    return _Judged(grant, told, ahead)
