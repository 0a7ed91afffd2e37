"""Taking back a booking: its exact negative is booked, with the reason; both stay in the ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.credits import LedgerAccount
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_lots
from jib_desktop.services.credits_ahead import Booking, BookingLine
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.credit_form import balance_line, booked_line, named_account, owner_words
from jib_desktop.ui.dialogs.credit_step import CreditStep
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.texts import in_a_row, labelled
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.words.credits import booking_word, exact_words, ledger_word

_MOST = 6
_REFUSALS = ("GrantUsed", "NotReversible", "ReversedAlready", "BookingStands", "MonthClosed")


class ReverseDialog(CreditStep):
    """ReverseDialog(store, jobs, booking, parent, draft=…); `saved` gives the booking's id."""

    WHERE: ClassVar[dict[str, str]] = dict.fromkeys(_REFUSALS, "reason")
    parts: ClassVar[tuple[str, ...]] = ("reason",)

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        booking: Booking,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking = booking
        super().__init__(store, jobs, parent)
        self.begin(draft)

    def translate(self) -> None:
        """Say what is taken back."""
        self.dress(self.tr("Reverse a booking"), self.tr("Reverse"))
        self.reason_message.set_hint(self.tr("It stays in the ledger, beside the booking"))

    def about(self) -> str:
        """Return what was booked, by whom and when."""
        one = self.booking
        words = self.tr("{kind}, {day} · booked {moment} by {person}").format(
            kind=booking_word(one.kind), day=formats.day_in_words(one.day),
            moment=formats.moment(one.posted_at), person=one.actor,
        )  # fmt: skip
        lines = [bold(words)]
        if one.reason:
            lines.append(plain(self.tr("Reason: {reason}").format(reason=one.reason)))
        shown = [line for line in one.lines if line.ledger != LedgerAccount.GRANTED][:_MOST]
        return "<br>".join([*lines, *(plain(self._line(line)) for line in shown)])

    @staticmethod
    def _line(line: BookingLine) -> str:
        parts = (line.voucher, named_account(line.owner), ledger_word(line.ledger))
        return labelled(" · ".join(filter(None, parts)), exact_words(line.amount, line.currency))

    def findings(self) -> list[Problem]:
        """There is a reason, and nothing that keeps it from being reversed."""
        if self.booking.refusal is not None:
            words = sentence(self.booking.refusal)
            return [Problem("reason", "refused", facts={"words": words})]
        return self.lacking_reason()

    def _foot_words(self, blocking: Sequence[tuple[str, str]]) -> str:
        # A refusal is longer than the foot has room for, and no field would mend it: it is said once, above.
        return "" if self.booking.refusal is not None else super()._foot_words(blocking)

    def _is_shown(self, problem: Problem) -> bool:
        # What cannot be reversed is said before anybody writes a reason for it.
        return problem.code == "refused" or super()._is_shown(problem)

    def outcome(self) -> list[str]:
        """Say what accounts have before and after."""
        one = self.booking
        lines = [
            balance_line(owner_words(effect.owner), effect.before, effect.after, effect.currency)
            for effect in one.effects
        ]
        return [*lines, booked_line(one.day, max(one.day, one.open_day))]

    def write(self) -> None:
        """Reverse it."""
        vouchers = dict.fromkeys(line.voucher for line in self.booking.lines if line.voucher)
        self.step(
            "credit_reversed", credits_lots.reverse, in_a_row(vouchers), self.booking.id,
            transaction_id=self.booking.id, reason=self.value("reason").strip(),
        )  # fmt: skip
