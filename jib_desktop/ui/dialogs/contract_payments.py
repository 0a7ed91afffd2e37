"""Marks lines of payment schedules, several at once: invoiced on a day, or paid on a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_payments
from jib_desktop.services.contracts_payments import PaymentRow
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.contract_step import StepDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.words import done_words
from jib_desktop.ui.words.contracts import payment_kind_word, term_words


class _PaymentsDialog(StepDialog):
    """What both have in common; `saved` gives the id of the contract of the first line.

    XDialog(store, jobs, rows, number, parent): lines as the person saw them, `number` names the contract.
    """

    label: str
    field: str

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        rows: Sequence[PaymentRow],
        number: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, jobs, parent)
        self._rows = list(rows)
        self._number = number
        self.begin({self.field: self.today}, None)

    def about(self) -> str:
        """Return which lines are marked, and what they come to, as rich text."""
        sums: dict[str, int] = {}
        for row in self._rows:
            sums[row.currency] = sums.get(row.currency, 0) + row.gross_cents
        amounts = listed(formats.amount(cents, currency) for currency, cents in sums.items())
        if len(self._rows) == 1:
            row = self._rows[0]
            term = term_words(row.first_day, row.last_day)
            return f"{bold(payment_kind_word(row.kind))} {bold(amounts)}<br>{plain(term)}"
        count = len(self._rows)
        words = translate("_PaymentsDialog", "%n payment(s) of {number}, {amounts} with VAT", n=count)
        return bold(words.format(number=self._number, amounts=amounts))

    def findings(self) -> list[Problem]:
        """Nothing happens after today."""
        day = self.day(self.field)
        if day is None:
            return [Problem(self.field, "day_missing")]
        code = {"invoiced_on": "invoiced_in_future", "paid_on": "paid_in_future"}[self.field]
        return [Problem(self.field, code, facts={"today": self.today})] if day > self.today else []

    def mark(self, work: Any) -> None:
        """Mark the lines."""
        contract_id = self._rows[0].contract_id
        subject = self._number if len(self._rows) == 1 else formats.number(len(self._rows))
        self.set_busy(True)
        words = done_words(self.label, subject)
        self._jobs.write(self.label, work, lambda _: self.written(contract_id, words), self.failed)

    def reload(self) -> None:
        """Say that the lines are others now: what was chosen must be chosen again."""
        self.set_busy(False)
        self.save_button.setEnabled(False)
        words = self.tr("These payments were changed in the meantime. Nothing was marked; choose them again.")
        self.meanwhile_strip.set_message(plain(words))


class InvoicedDialog(_PaymentsDialog):
    """Marks planned lines as invoiced: from then on their amounts stand."""

    parts: ClassVar[Mapping[str, str]] = {"day": "invoiced_on", "text": "invoice"}
    label = "payments_invoiced"
    field = "invoiced_on"

    def translate(self) -> None:
        """Say what is marked."""
        labels = {"day": self.tr("&Invoiced on"), "text": self.tr("Invoice &number")}
        self.dress(self.tr("Mark as invoiced"), self.tr("Mark invoiced"), **labels)
        self.about_sentence.set_html(self.about())
        self.outcome_sentence.set_html(
            plain(self.tr("The amounts then stand, whatever becomes of the terms."))
        )

    def write(self) -> None:
        """Mark the lines."""
        work: Any = partial(
            contracts_payments.mark_invoiced, lines=self._rows, invoiced_on=self.value("invoiced_on"),
            invoice=self.value("invoice"),
        )  # fmt: skip
        self.mark(work)


class PaidDialog(_PaymentsDialog):
    """Marks invoiced lines as paid."""

    parts: ClassVar[Mapping[str, str]] = {"day": "paid_on"}
    label = "payments_paid"
    field = "paid_on"

    def translate(self) -> None:
        """Say what is marked."""
        self.dress(self.tr("Mark as paid"), self.tr("Mark paid"), day=self.tr("&Paid on"))
        self.about_sentence.set_html(self.about())
        self.outcome_sentence.hide()

    def write(self) -> None:
        """Mark the lines."""
        seen = [(row.id, row.version) for row in self._rows]
        self.mark(partial(_mark_paid, seen=seen, paid_on=self.day("paid_on")))


def _mark_paid(session: Session, seen: Any, paid_on: Any) -> None:
    contracts_payments.mark_paid(session, seen, paid_on=paid_on)
