"""A small form on cloud credit: of the fields of `credit_step_dialog` each dialog shows the ones it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_ahead
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_ahead import LotAhead
from jib_desktop.ui.dialogs.credit_form import CreditForm, good_line, named_account
from jib_desktop.ui.dialogs.step_form import StepForm
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.widgets.units_edit import UnitsEdit
from jib_desktop.ui.words.credits import exact_words, units_words

_FIELDS = ("lot", "account", "startup_id", "amount", "day", "reason")


class CreditStep(CreditForm, StepForm):
    """A form of a few fields.

    A subclass sets `parts`, says its words in `translate`, answers `findings`, `outcome` and `write`.
    """

    lot_label: QLabel
    lot_combo: QComboBox
    account_label: QLabel
    startup_id_label: QLabel
    amount_label: QLabel
    amount_edit: UnitsEdit
    amount_message: InlineMessage
    currency_label: QLabel
    day_label: QLabel
    day_edit: DayField
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_message: InlineMessage

    def __init__(
        self, store: Store, jobs: Jobs, parent: QWidget | None, accounts: Sequence[AccountRow] = ()
    ) -> None:
        super().__init__("credit_step_dialog", store, jobs, accounts, parent)
        self.take_in(_FIELDS)
        self.currency_label.setVisible("amount" in self.parts)

    # --- what a dialog answers ---

    def outcome(self) -> list[str]:
        """Return what saving will do, lines of rich text; it is asked for while nothing blocks."""
        raise NotImplementedError

    # --- words ---

    def check_now(self) -> None:
        """Look at all fields; what saving will do is said below them."""
        super().check_now()
        self.tell(() if self._blocking() else self.outcome())

    # --- numbers ---

    @property
    def amount(self) -> int:
        """The amount that stands in the form, 0 for none."""
        return self.amount_edit.number or 0

    def lacking_reason(self) -> list[Problem]:
        """Return that a reason is wanted."""
        return [] if self.value("reason").strip() else [Problem("reason", "why_missing")]

    def lacking_day(self) -> list[Problem]:
        """Return that a day is wanted."""
        return [] if self.day("day") is not None else [Problem("day", "day_missing")]

    def too_much(self, lot: LotAhead, amount: int) -> list[Problem]:
        """Return what keeps so much from being taken off a voucher on the day of the form."""
        if self.amount_edit.number is None:
            return []
        if amount <= 0:
            return [Problem("amount", "amount_positive")]
        day = lot.day(self.day("day") or self.today)
        there = lot.room(day)
        if day > lot.expires_on:
            return [Problem("amount", "voucher_over", facts={"day": lot.expires_on})]
        if not there:
            return [Problem("amount", "credit_gone")]
        if amount > there:
            facts = {
                "there": exact_words(there, lot.currency),
                "wanted": exact_words(amount, lot.currency),
            }
            return [Problem("amount", "credit_too_little", facts=facts)]
        return []

    # --- saving ---

    def step(
        self, label: str, work: Callable[..., Any], subject: str, record_id: object, **values: Any
    ) -> None:
        """Write as one action."""
        self.act(label, partial(work, **values), lambda _result: subject, record_id)


class LotStep(CreditStep):
    """A step on one voucher: XDialog(store, jobs, lot, parent, draft=…); `saved` gives its id."""

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        lot: LotAhead,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self.lot = lot
        super().__init__(store, jobs, parent)
        self.currency_label.setText(lot.currency)
        self.begin(draft)

    def about(self) -> str:
        """Return the voucher, whose it is, what is left of it and from when until when it is good."""
        return lot_about(self.lot)

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being saved, and read the voucher again: somebody may have been quicker."""
        super().failed(error)
        work = partial(credits_ahead.find_lot, lot_id=self.lot.id, day=self.today)
        self._jobs.read(work, self._take_lot, key=f"{self._key}.lot")

    def _take_lot(self, lot: LotAhead) -> None:
        self.lot = lot
        self.about_sentence.set_html(self.about())
        self.check_now()


def lot_name(lot: LotAhead) -> str:
    """Return what a voucher is called: its number, or that it has none."""
    return lot.voucher or translate("CreditStep", "Grant without a voucher")


def lot_about(lot: LotAhead) -> str:
    """Return a voucher, whose it is, what is left of it and from when until when it is good, as rich text."""
    left = translate("CreditStep", "{left} of {granted} left.").format(
        left=exact_words(lot.balance.available, lot.currency),
        granted=units_words(lot.balance.granted, lot.currency),
    )
    head = bold(f"{lot_name(lot)} · {named_account(lot.owner)}")
    return f"{head}<br>{in_a_row([plain(left), good_line(lot.effective_on, lot.expires_on)])}"
