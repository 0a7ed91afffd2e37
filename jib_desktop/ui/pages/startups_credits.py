"""The cloud credits of a startup in its panel: what each account has left, and what contracts promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from jib_desktop.ui.pages.credit_lines import CreditLine, CreditLines
from jib_desktop.ui.pages.sections import Section, hairline
from jib_desktop.ui.widgets.fact_list import Fact, plain_label
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.promises import (
    lapse_words,
    left_words,
    promise_doubt,
    promise_words,
    promised_words,
    standing_doubt,
    standing_name,
)

if TYPE_CHECKING:
    from jib_desktop.ui.pages.startups_details import Details

OPEN = "credit_open"  # the verb behind the link to an account in the list of credits


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartupPanel", text)


def credit_facts(details: Details) -> list[Fact]:
    """Return what each account has left, as lines of the overview that lead to the list of credits."""
    return [
        Fact(column_word("credit_cents"), left_words(one), standing_doubt(one), target=(OPEN, one.row_id))
        for one in details.standings
    ]


class CreditsSection(Section):
    """What is left and lapses next by account, and promised beside redeemed by contract."""

    KEY = "credits"

    def __init__(self) -> None:
        super().__init__()
        self.none_label = plain_label("", "quiet")
        self.accounts, self.promises = CreditLines(), CreditLines()
        self.promises_title = QLabel()
        self.promises_title.setProperty("role", "title")
        self.rule = hairline()
        self.accounts.asked.connect(lambda target: self.asked.emit(OPEN, target))
        self.promises.asked.connect(lambda target: self.asked.emit("contract_open", target))
        self.column.addWidget(self.none_label)
        self.column.addWidget(self.accounts)
        self.column.addWidget(self.rule)
        self.column.addSpacing(12)
        self.column.addWidget(self.promises_title)
        self.column.addSpacing(4)
        self.column.addWidget(self.promises)
        self.column.addStretch()

    def title(self) -> str:
        return _tr("Credits")

    def show_details(self, details: Details) -> None:
        self.none_label.setText(_tr("No cloud account yet, or nothing was booked on it."))
        self.none_label.setVisible(not details.standings)
        self.accounts.set_lines(
            CreditLine(standing_name(one), left_words(one), lapse_words(one), standing_doubt(one), one.row_id)
            for one in details.standings
        )
        for part in (self.rule, self.promises_title, self.promises):
            part.setVisible(bool(details.promised))
        self.promises_title.setText(_tr("Promised and redeemed"))
        self.promises.set_lines(
            CreditLine(
                one.number or _tr("Draft"), promised_words(one), promise_words(one), promise_doubt(one),
                one.contract_id,
            )
            for one in details.promised
        )  # fmt: skip
