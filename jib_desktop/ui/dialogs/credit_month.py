"""Closing a month for good, and opening the last closed one again with a reason. Undo takes neither back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.credits import days_of
from jib_desktop.rules.credits_owners import Named
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_closing, credits_months
from jib_desktop.services.credits_closing import Closing
from jib_desktop.services.credits_months import MonthAct
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.contract_form import ContractForm
from jib_desktop.ui.dialogs.credit_form import fit_height, owner_words
from jib_desktop.ui.dialogs.credit_step import CreditStep
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import done_words
from jib_desktop.ui.words.credits import exact_words, ledger_word, month_words

_ACTS = 4  # closings and openings of a month that are told
_SUMS = ("granted", "consumed", "expired", "voided", "available", "unallocated", "suspense")
_MOST = 5


def acts_words(acts: Sequence[MonthAct]) -> str:
    """Return as rich text who closed a month and opened it again, when and why; the newest first."""
    lines = []
    for one in acts[:_ACTS]:
        words = translate("CreditMonths", "{when}: closed by {who}.")
        if one.reason:
            words = translate("CreditMonths", "{when}: opened again by {who}. {reason}")
        said = words.format(when=formats.moment(one.at), who=one.actor or "–", reason=one.reason)
        lines.append(inked(said, "text_2"))
    return "".join(f"<br>{line}" for line in lines)


class CloseMonthDialog(ContractForm):
    """CloseMonthDialog(store, jobs, closing, parent): says what is kept for good, and what is still open.

    `link_asked` tells which work is to be seen to first (assign, reconcile); the dialog is left then.
    """

    about_sentence: Sentence
    work_strip: Strip
    sums_sentence: Sentence
    lapsing_sentence: Sentence
    outcome_sentence: Sentence

    link_asked = Signal(str)

    def __init__(self, store: Store, jobs: Jobs, closing: Closing, parent: QWidget | None = None) -> None:
        super().__init__("credit_month_dialog", store, jobs, parent)
        self.closing = closing
        self._acts: Sequence[MonthAct] = ()
        self.work_strip.set_rounded(True)
        self.work_strip.set_stacked(True)
        self.work_strip.link_clicked.connect(self._leave_for)
        self.translate()
        self.fill({})
        jobs.read(partial(credits_months.list_month_acts, month=closing.month), self._take_acts)

    def _take_acts(self, acts: Sequence[MonthAct]) -> None:
        self._acts = acts
        self.translate()

    # --- words ---

    def translate(self) -> None:
        """Say what is closed."""
        one, month = self.closing, month_words(self.closing.month)
        self.setWindowTitle(self.tr("Close {month}").format(month=month))
        self.save_button.setText(self.tr("Close {month}").format(month=month))
        words = self.tr(
            "Nothing more is booked until {day}. Later news of {month} goes to the next open month."
        )
        last = formats.day_in_words(days_of(one.month)[1])
        self.about_sentence.set_html(plain(words.format(day=last, month=month)) + acts_words(self._acts))
        self._say_work()
        for label, lines in ((self.sums_sentence, self._sums()), (self.lapsing_sentence, self._lapsing())):
            label.set_html("<br>".join(lines))
            label.setVisible(bool(lines))
        words = self.tr("Undo does not take this back. Opening the month again needs a reason, which stays.")
        self.outcome_sentence.set_html(inked(words, "text_2"))
        fit_height(self)

    def _say_work(self) -> None:
        """Name what is still open; none of it keeps the month from being closed."""
        lines, links = [], []
        waiting = [
            exact_words(one.suspense, currency) for currency, one in self.closing.sums.items() if one.suspense
        ]
        if waiting:
            words = self.tr("{amounts} belongs to unknown accounts.")
            lines.append(words.format(amounts=listed(waiting)))
            links.append(("assign", self.tr("Assign …")))
        for names, words in (
            (self.closing.not_final, self.tr("The bill is preliminary: {names}.")),
            (self.closing.without_bill, self.tr("Credit, but no bill of this month: {names}.")),
        ):
            if names:
                lines.append(words.format(names=self._names(names)))
        if not self.closing.is_signed:
            lines.append(self.tr("No comparison with the provider’s list of vouchers was signed since."))
            links.append(("reconcile", self.tr("Reconcile …")))
        self.work_strip.set_message("<br>".join(map(plain, lines)), links)

    def _names(self, owners: Sequence[Named]) -> str:
        names = [owner_words(one) for one in owners[:_MOST]]
        if len(owners) > len(names):
            names.append(self.tr("%n more", "accounts", len(owners) - len(names)))
        return listed(names)

    def _sums(self) -> list[str]:
        lines = []
        for currency, one in sorted(self.closing.sums.items()):
            parts = [
                f"{plain(ledger_word(name))} {bold(exact_words(getattr(one, name), currency))}"
                for name in _SUMS
                if getattr(one, name) or name == "available"
            ]
            lines.append(" · ".join(parts))
        if not lines:
            return [plain(self.tr("Nothing is booked until then."))]
        day = formats.day_in_words(days_of(self.closing.month)[1])
        return [plain(self.tr("All that is booked until {day}:").format(day=day)), *lines]

    def _lapsing(self) -> list[str]:
        found = self.closing.lapsing
        if not found:
            return []
        lines = [bold(self.tr("Is booked as lapsed:"))]
        for one in found[:_MOST]:
            words = self.tr("{amount} of {voucher}, {owner}, after {day}").format(
                amount=exact_words(one.amount, one.currency), voucher=one.voucher or "–",
                owner=owner_words(one.owner), day=formats.day_in_words(one.expires_on),
            )  # fmt: skip
            lines.append(plain(words))
        if len(found) > _MOST:
            lines.append(inked(self.tr("and %n more", "vouchers", len(found) - _MOST), "text_2"))
        return lines

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "closing"):
            QTimer.singleShot(0, self, self.translate)

    # --- doing ---

    def _leave_for(self, target: str) -> None:
        self.reject()
        self.link_asked.emit(target)

    def findings(self) -> list[Problem]:
        """Nothing is entered here."""
        return []

    def write(self) -> None:
        """Close the month."""
        month = self.closing.month
        work = partial(credits_months.close_month, month=month)
        self.set_busy(True)
        self._jobs.write("credit_month_closed", work, self._closed, self.failed)

    def _closed(self, _digest: str) -> None:
        words = done_words("credit_month_closed", month_words(self.closing.month))
        self.written(self.closing.month, words)

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being closed, and look again: somebody may have been quicker."""
        super().failed(error)
        self._jobs.read(partial(credits_closing.next_closing, today=self.today), self._take_closing)

    def _take_closing(self, closing: Closing) -> None:
        if closing.may_close_from <= self.today:
            self.closing = closing
            self.translate()


class ReopenMonthDialog(CreditStep):
    """ReopenMonthDialog(store, jobs, month, parent, draft=…): opens the month that was closed last."""

    WHERE: ClassVar[dict[str, str]] = {"MonthNotClosed": "reason"}
    parts: ClassVar[tuple[str, ...]] = ("reason",)

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        month: str,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self.month = month
        self._acts: Sequence[MonthAct] = ()
        super().__init__(store, jobs, parent)
        self.begin(draft)
        jobs.read(partial(credits_months.list_month_acts, month=month), self._take_acts)

    def _take_acts(self, acts: Sequence[MonthAct]) -> None:
        self._acts = acts
        self.translate()
        fit_height(self)

    def translate(self) -> None:
        """Say which month is opened."""
        title = self.tr("Open {month} again").format(month=month_words(self.month))
        self.dress(title, self.tr("Open again"))
        self.reason_message.set_hint(self.tr("It stays in the history of the month"))

    def about(self) -> str:
        """Return what that means."""
        month = month_words(self.month)
        words = self.tr(
            "{month} takes entries again until it is closed anew. Statements of it may change then."
        )
        return plain(words.format(month=month)) + acts_words(self._acts)

    def findings(self) -> list[Problem]:
        """There is a reason."""
        return self.lacking_reason()

    def outcome(self) -> list[str]:
        """Say that this stays."""
        return [inked(self.tr("Undo does not take this back; close the month again instead."), "text_2")]

    def write(self) -> None:
        """Open it."""
        self.step(
            "credit_month_reopened", credits_months.reopen_month, month_words(self.month), self.month,
            month=self.month, reason=self.value("reason").strip(),
        )  # fmt: skip
