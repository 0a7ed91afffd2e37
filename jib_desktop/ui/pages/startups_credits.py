"""The cloud credits of a startup in its panel: what each account has left, and what contracts promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from jib_desktop.ui.pages.credit_lines import CreditLine, CreditLines
from jib_desktop.ui.pages.sections import hairline, titled_row
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.promises import (
    lapse_words,
    left_words,
    promise_doubt,
    promise_words,
    promised_amount,
    standing_doubt,
    standing_name,
)

if TYPE_CHECKING:
    from jib_desktop.ui.pages.startups_details import Details

OPEN = "credit_open"  # the verb behind the link to an account in the list of credits


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartupPanel", text)


class CreditsBlock(QWidget):
    """What is left and lapses next by account, what is promised and redeemed by contract."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.link = QLabel(), LinkLabel()
        self.accounts, self.promises = CreditLines(), CreditLines()
        self._first: object = None
        self.link.clicked.connect(lambda: self.asked.emit(OPEN, self._first))
        self.accounts.asked.connect(lambda target: self.asked.emit(OPEN, target))
        self.promises.asked.connect(lambda target: self.asked.emit("contract_open", target))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addSpacing(12)
        column.addLayout(titled_row(self.title, self.link))
        column.addSpacing(4)
        column.addWidget(self.accounts)
        column.addWidget(self.promises)

    def show_details(self, details: Details) -> None:
        """Show the credit of a startup."""
        self.setVisible(bool(details.standings or details.promised))
        self.title.setText(column_word("credit_cents"))
        self.link.setText(_tr("In cloud credits"))
        self.link.setVisible(bool(details.standings))
        self._first = details.standings[0].row_id if details.standings else None
        self.accounts.set_lines(
            CreditLine(standing_name(one), left_words(one), lapse_words(one), standing_doubt(one), one.row_id)
            for one in details.standings
        )
        self.promises.set_lines(
            CreditLine(
                one.number or _tr("Draft"), promised_amount(one), promise_words(one), promise_doubt(one),
                one.contract_id,
            )
            for one in details.promised
        )  # fmt: skip
