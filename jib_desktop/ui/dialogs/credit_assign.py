"""Giving an unknown account to its startup: what it used moves there, totals stay."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_accounts, credits_ahead
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_ahead import Unknown
from jib_desktop.ui.dialogs.credit_step import CreditStep
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.sentence import bold, inked, plain
from jib_desktop.ui.words.credits import account_words, exact_words, month_words


class AssignDialog(CreditStep):
    """AssignDialog(store, jobs, unknown, accounts, parent, number=…, draft=…); `saved` gives its id.

    `unknown`: what stands in suspense; `accounts`: all there are. Those that belong to nobody are offered.
    """

    WHERE: ClassVar[dict[str, str]] = {"AccountInUse": "startup_id", "MonthClosed": "lot"}
    parts: ClassVar[tuple[str, ...]] = ("lot", "startup_id")

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        unknown: Sequence[Unknown],
        accounts: Sequence[AccountRow],
        parent: QWidget | None = None,
        *,
        number: str = "",
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self._used: dict[str, list[Unknown]] = {}
        for one in unknown:
            self._used.setdefault(one.owner.account, []).append(one)
        free = [one for one in accounts if one.startup_id is None and not one.is_pool]
        # What waits comes first, the largest amount on top.
        self._free = sorted(free, key=lambda one: -sum(use.amount for use in self._used.get(one.account, ())))
        self._first = number if number in {one.account for one in free} else ""
        self._paid: dict[str, list[int]] = {}
        super().__init__(store, jobs, parent, accounts)
        self.begin(draft)
        if self._first:
            self.go_to("startup_id")
        self._ask()

    def translate(self) -> None:
        """Say what is given to whom."""
        combo, chosen = self.lot_combo, self.lot_combo.currentData() or self._first
        combo.blockSignals(True)
        combo.clear()
        for one in self._free:
            combo.addItem(" · ".join([account_words(one.account), *self._amounts(one.account)]), one.account)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)
        self.dress(
            self.tr("Assign an unknown account"), self.tr("Assign"), lot=self.tr("&Account"),
            startup_id=self.tr("&Startup"),
        )  # fmt: skip

    def _amounts(self, number: str) -> list[str]:
        return [exact_words(one.amount, one.currency) for one in self._used.get(number, ())]

    def about(self) -> str:
        """Return why the account waits."""
        words = self.tr("Bills name an account that belongs to no startup. What it used waits in suspense.")
        return plain(words)

    @property
    def number(self) -> str:
        """The number of the chosen account, empty for none."""
        return str(self.lot_combo.currentData() or "")

    @property
    def startup_id(self) -> uuid.UUID | None:
        """The startup it goes to."""
        found = self.startup_id_edit.picked
        return found if isinstance(found, uuid.UUID) else None

    def first_values(self) -> dict[str, Any]:
        """Begin with the account that was asked for, else with the largest amount."""
        return {"lot": self._first or (self._free[0].account if self._free else None), "startup_id": None}

    def _changed(self, name: str, *args: object) -> None:
        super()._changed(name, *args)
        if name == "lot" and not self._filling:
            self._ask()

    def _ask(self) -> None:
        if self.number in self._used and self.number not in self._paid:
            work = partial(_paid_by_own, uses=self._used[self.number])
            self._jobs.read(work, partial(self._take_paid, self.number), key=f"{self._key}.paid")

    def _take_paid(self, number: str, paid: list[int]) -> None:
        self._paid[number] = paid
        self.check_now()

    # --- checking and saving ---

    def findings(self) -> list[Problem]:
        """There is an account, and a startup."""
        found = [] if self.number else [Problem("lot", "unknown_chosen")]
        return found if self.startup_id is not None else [*found, Problem("startup_id", "startup_missing")]

    def outcome(self) -> list[str]:
        """Say what moves, what is paid at once, and that totals stay."""
        name, lines = self.startup_id_edit.text(), []
        for one, paid in zip(self._used.get(self.number, ()), self._paid.get(self.number, ()), strict=False):
            words = self.tr("{amount} of {months} goes from suspense to {startup}.")
            amount = bold(exact_words(one.amount, one.currency))
            lines.append(plain(words).format(amount=amount, months=_months(one), startup=plain(name)))
            if paid:
                words = self.tr("Vouchers of the account pay {amount} of it at once.")
                lines.append(plain(words.format(amount=exact_words(paid, one.currency))))
            if one.amount > paid:
                words = self.tr("{amount} stays unallocated until a voucher of the account can pay it.")
                lines.append(
                    inked(words.format(amount=exact_words(one.amount - paid, one.currency)), "amber")
                )
        if not lines:
            words = self.tr("Nothing was used on it yet; its next bill goes to {startup}.")
            lines.append(plain(words.format(startup=name)))
        return [*lines, plain(self.tr("Totals do not change."))]

    def write(self) -> None:
        """Assign it."""
        self.step(
            "cloud_account_assigned", credits_accounts.assign, self.number, None, account=self.number,
            startup_id=self.startup_id,
        )  # fmt: skip


def _paid_by_own(session: Session, uses: Sequence[Unknown]) -> list[int]:
    return [credits_ahead.assign_ahead(session, one.owner.holder_id, one.currency) for one in uses]


def _months(one: Unknown) -> str:
    first, last = plain(month_words(one.first_month)), plain(month_words(one.last_month))
    return first if one.first_month == one.last_month else f"{first} – {last}"
