"""The rule of the site for the numbers of contracts."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts_numbers import DEFAULT_RULE, check_rule, number_of
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_acts
from jib_desktop.ui.dialogs.contract_step import StepDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.sentence import bold, plain


class NumberRuleDialog(StepDialog):
    """The rule of the site for numbers of contracts: NumberRuleDialog(store, jobs, parent)."""

    parts: ClassVar[Mapping[str, str]] = {"text": "number_rule"}

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None = None) -> None:
        self._next = 1
        super().__init__(store, jobs, parent)
        self.begin({"number_rule": DEFAULT_RULE}, None)
        jobs.read(partial(rule_now, year=self.today.year), self._take_rule, key=f"{self._key}.rule")

    def _take_rule(self, found: tuple[str, int]) -> None:
        rule, self._next = found
        self.fill({"number_rule": rule})
        self.go_to("number_rule")

    def translate(self) -> None:
        """Say what the rule is for."""
        self.dress(self.tr("Numbers of contracts"), self.tr("Save"), text=self.tr("&Rule"))
        given = self.tr("A number is given with the signature, without a gap in a year.")
        parts = self.tr("{year} stands for the year, {n:03} for the place in it, with three digits.")
        self.about_sentence.set_html(plain(in_a_row((given, parts))))

    def findings(self) -> list[Problem]:
        """The rule has year and place once each."""
        return check_rule(self.value("number_rule").strip())

    def check_now(self) -> None:
        """Show the next number by the rule."""
        super().check_now()
        if self._blocking():
            self.outcome_sentence.set_html("")
            return
        number = number_of(self.value("number_rule").strip(), self.today.year, self._next)
        words = self.tr("The next contract signed in {year} gets {number}.")
        self.outcome_sentence.set_html(plain(words).format(year=str(self.today.year), number=bold(number)))

    def write(self) -> None:
        """Set the rule, if it is another one."""
        rule = self.value("number_rule").strip()
        if not self.typed():
            self.accept()
            return
        self.act("number_rule_changed", partial(_set_rule, rule=rule), lambda _: rule, None)

    def reload(self) -> None:
        """A rule has no version: nobody can be faster."""
        raise NotImplementedError


def rule_now(session: Session, year: int) -> tuple[str, int]:
    """Return the rule of the site and the next place in the row of a year."""
    return contracts_acts.number_rule(session), contracts_acts.next_count(session, year)


def _set_rule(session: Session, rule: str) -> uuid.UUID | None:
    contracts_acts.change_number_rule(session, rule)
    return None
