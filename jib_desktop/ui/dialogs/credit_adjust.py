"""Correcting what was granted by a voucher: more, or less; with the reason."""

from __future__ import annotations

from typing import Any, ClassVar

from jib_desktop.rules.credits import LARGEST, UNITS
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_lots
from jib_desktop.ui.dialogs.credit_form import balance_line, booked_line, owner_words
from jib_desktop.ui.dialogs.credit_step import LotStep, lot_name
from jib_desktop.ui.widgets.sentence import plain


class AdjustDialog(LotStep):
    """Books a difference: what was granted is wrong by so much."""

    parts: ClassVar[tuple[str, ...]] = ("amount", "day", "reason")

    def translate(self) -> None:
        """Say what is corrected."""
        self.dress(self.tr("Adjust credit"), self.tr("Adjust"), amount=self.tr("&By"))
        self.amount_message.set_hint(self.tr("Below 0 takes credit away: -250.00"))
        self.reason_message.set_hint(self.tr("It stays in the ledger"))

    def first_values(self) -> dict[str, Any]:
        """Begin today."""
        return {"amount": None, "day": self.today, "reason": ""}

    def findings(self) -> list[Problem]:
        """So much is left where less was granted, and there is a reason."""
        return [*self._amount_problems(), *self.lacking_day(), *self.lacking_reason()]

    def _amount_problems(self) -> list[Problem]:
        if self.amount_edit.number is None:
            return []
        if self.amount < 0:
            return self.too_much(self.lot, -self.amount)
        if not self.amount:
            return [Problem("amount", "adjust_nothing")]
        if self.lot.balance.granted + self.amount > LARGEST:
            facts = {"value": self.amount_edit.text(), "most": LARGEST // UNITS}
            return [Problem("amount", "amount_large", facts=facts)]
        return []

    def outcome(self) -> list[str]:
        """Say what was granted then, and what the account has."""
        lot, day = self.lot, self.day("day") or self.today
        granted = lot.balance.granted
        good = 0 if lot.day(max(day, self.today)) > lot.expires_on else self.amount
        lapsed = plain(self.tr("The voucher has lapsed: what is added lapses at once."))
        return [
            balance_line(self.tr("Granted"), granted, granted + self.amount, lot.currency),
            balance_line(owner_words(lot.owner), lot.held, lot.held + good, lot.currency),
            booked_line(day, lot.day(day)),
            "" if good else lapsed,
        ]

    def write(self) -> None:
        """Book the difference."""
        self.step(
            "credit_adjusted", credits_lots.adjust, lot_name(self.lot), self.lot.id, lot_id=self.lot.id,
            amount=self.amount, reason=self.value("reason").strip(), day=self.day("day"),
        )  # fmt: skip
