"""What the forms of cloud credit share: an account found by typing, refusals beside the field they mean."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import JibError, ValuesRefused
from jib_desktop.rules.credits_owners import Named
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.services import startups
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_ahead import GrantAhead
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.step_form import LabelledForm
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.texts import labelled, translate
from jib_desktop.ui.widgets.pick_edit import PickEdit
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, plain
from jib_desktop.ui.words.credits import account_words, exact_words

_MOST = 12
_FIELD = "account"


class CreditForm(LabelledForm):
    """A form with a cloud account in it. Its value is the number; people see whose it is.

    `WHERE` says beside which field a refusal of the ledger stands, by the class of the error.
    """

    account_edit: PickEdit
    outcome_sentence: Sentence

    WHERE: ClassVar[dict[str, str]] = {"TooLittleCredit": "amount"}

    def __init__(
        self,
        form: str,
        store: Store,
        jobs: Jobs,
        accounts: Sequence[AccountRow],
        parent: QWidget | None,
    ) -> None:
        super().__init__(form, store, jobs, parent)
        self.accounts = {one.account: one for one in accounts if one.id is not None}
        self.account_edit.asked.connect(self._find_accounts)
        self.account_edit.editingFinished.connect(self.check_now)

    # --- the account ---

    @property
    def account(self) -> AccountRow | None:
        """The account that was chosen, None while the words are only words."""
        return self.accounts.get(str(self.account_edit.picked))

    def _find_accounts(self, text: str) -> None:
        ask = partial(_startups_like, text=text)
        self._jobs.read(ask, partial(self._offer_accounts, text), key=f"{self._key}.accounts")

    def _offer_accounts(self, text: str, found: set[uuid.UUID]) -> None:
        typed = folded(text).replace(" ", "")
        fitting = [
            one
            for one in self.accounts.values()
            if not typed or one.startup_id in found or typed in folded(named_account(one)).replace(" ", "")
        ]
        self.account_edit.offer(text, [(one.account, named_account(one)) for one in fitting[:_MOST]])

    def set_value(self, name: str, value: Any) -> None:
        """Write a value into a field; an account by whose it is."""
        if name != _FIELD:
            super().set_value(name, value)
        elif (one := self.accounts.get(str(value))) is not None:
            self.account_edit.set_picked(one.account, named_account(one))
        else:
            self.account_edit.set_picked(None, str(value or ""))

    def problems(self) -> list[Problem]:
        """Return what is the matter, in the order of the fields."""
        order = list(self._fields)
        return sorted(super().problems(), key=lambda one: order.index(one.field))

    def missing_account(self) -> list[Problem]:
        """Return that an account is to be chosen."""
        return [] if self.account is not None else [Problem(_FIELD, "account_chosen")]

    def _is_shown(self, problem: Problem) -> bool:
        # Who is still choosing from the list needs no reproach that nothing is chosen.
        if problem.code == "account_chosen" and self.account_edit.hasFocus():
            return self._touched >= set(self._fields)
        return super()._is_shown(problem)

    # --- words ---

    def tell(self, lines: Iterable[str]) -> None:
        """Say below the fields what saving will do."""
        self.outcome_sentence.set_html("<br>".join(line for line in lines if line))
        self.fit()

    def fit(self) -> None:
        """Be as high as the sentences need at this width."""
        fit_height(self)

    def translate(self) -> None:
        """Say what is done here in the language of the window."""

    def _retranslate(self) -> None:
        self.translate()
        self.write_out()
        if (one := self.account) is not None:
            self.account_edit.set_picked(one.account, named_account(one))
        self.check_now()

    # --- saving ---

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being saved, beside the field that means it."""
        if isinstance(error, JibError) and not isinstance(error, ValuesRefused):
            field = self.WHERE.get(type(error).__name__, "")
            if field in self._fields:
                error = ValuesRefused([Problem(field, "refused", facts={"words": sentence(error)})])
        super().failed(error)
        self.fit()


def fit_height(dialog: QDialog) -> None:
    """Make a dialog as high as its sentences need; it never shrinks under the hands of the person."""
    body, layout = dialog.findChild(QWidget, "body_area"), dialog.layout()
    assert body is not None
    assert layout is not None
    shown = dialog.isVisible()
    wide = max(dialog.minimumWidth(), dialog.width() if shown else 0)
    if (inner := body.layout()) is not None:
        # Wrapped lines are as many as the width makes them, which nobody has told them before it is shown;
        # and the outer layout keeps what the inner one needed before, until it is told.
        inner.setGeometry(QRect(0, 0, wide, body.height()))
        inner.activate()
        body.updateGeometry()
    layout.activate()
    high = max(layout.totalHeightForWidth(wide), layout.totalMinimumSize().height())
    dialog.resize(wide, max(high, dialog.height() if shown else 0))


def _startups_like(session: Session, text: str) -> set[uuid.UUID]:
    return {one.id for one in startups.find(session, text, _MOST)} if text.strip() else set()


def owner_words(account: AccountRow | Named) -> str:
    """Return whose an account is: both names of the startup, the pool, or its number if it is nobody's."""
    if account.is_pool:
        return translate("CreditForm", "Pool of the base")
    return full_name(account.startup_en, account.startup_zh) or account_words(account.account)


def named_account(account: AccountRow | Named) -> str:
    """Return whose an account is, with its number."""
    number = account_words(account.account)
    owner = owner_words(account)
    return number if owner == number else f"{owner} · {number}"


def balance_line(name: str, before: int, after: int, currency: str) -> str:
    """Return what somebody has before and after as rich text."""
    then = bold(exact_words(after, currency))
    change = then if before == after else f"{plain(exact_words(before, currency))} → {then}"
    return labelled(plain(name), change)


def good_line(first: date, last: date) -> str:
    """Return from when until when credit is good, as rich text."""
    words = translate("CreditForm", "Good from {first} until {last}.")
    return plain(words.format(first=formats.day_in_words(first), last=formats.day_in_words(last)))


def booked_line(wanted: date, booked: date) -> str:
    """Return that a day of a closed month is booked on a later one; empty if it is not."""
    if booked <= wanted:
        return ""
    words = translate("CreditForm", "That month is closed: it will be booked on {day}.")
    return plain(words.format(day=formats.day_in_words(booked)))


def paid_lines(ahead: GrantAhead, currency: str) -> list[str]:
    """Return what is paid of what nobody paid yet, and what still waits then, as rich text."""
    lines = []
    if ahead.paid:
        words = translate(
            "CreditForm", "{amount} that was used before and nobody paid is paid from it at once."
        )
        lines.append(plain(words).format(amount=bold(exact_words(ahead.paid, currency))))
    if ahead.waiting > 0:
        words = translate(
            "CreditForm", "{amount} that was used before stays unpaid by it: other days or products."
        )
        lines.append(inked(words.format(amount=exact_words(ahead.waiting, currency)), "amber"))
    return lines
