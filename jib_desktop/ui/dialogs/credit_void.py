"""Declaring what is left of a voucher void: all of it or a part, with the reason."""

from __future__ import annotations

from typing import Any, ClassVar

from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_lots
from jib_desktop.ui.dialogs.credit_form import balance_line, booked_line, owner_words
from jib_desktop.ui.dialogs.credit_step import LotStep, lot_name


class VoidDialog(LotStep):
    """Takes credit out of use for good; the ledger keeps that it was there, and why it went."""

    parts: ClassVar[tuple[str, ...]] = ("amount", "day", "reason")

    def translate(self) -> None:
        """Say what becomes void."""
        self.dress(self.tr("Declare credit void"), self.tr("Declare void"))
        self.reason_message.set_hint(self.tr("It stays in the ledger"))

    def first_values(self) -> dict[str, Any]:
        """Begin with all that is left today."""
        return {"amount": self.lot.room(self.today), "day": self.today, "reason": ""}

    def findings(self) -> list[Problem]:
        """So much is left, and there is a reason."""
        return [*self.too_much(self.lot, self.amount), *self.lacking_day(), *self.lacking_reason()]

    def outcome(self) -> list[str]:
        """Say what the voucher and its account have then."""
        lot, day = self.lot, self.day("day") or self.today
        left = lot.balance.available
        return [
            balance_line(lot_name(lot), left, left - self.amount, lot.currency),
            balance_line(owner_words(lot.owner), lot.held, lot.held - self.amount, lot.currency),
            booked_line(day, lot.day(day)),
        ]

    def write(self) -> None:
        """Declare it void."""
        self.step(
            "credit_voided", credits_lots.void, lot_name(self.lot), self.lot.id, lot_id=self.lot.id,
            reason=self.value("reason").strip(), amount=self.amount, day=self.day("day"),
        )  # fmt: skip
