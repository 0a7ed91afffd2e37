"""The credit of a contract in its panel: promised, redeemed voucher by voucher, the way to the ledger."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from jib_desktop.services.credits_promised import Promise
from jib_desktop.ui.pages.credit_lines import CreditLine, CreditLines
from jib_desktop.ui.pages.sections import hairline, titled_row
from jib_desktop.ui.widgets.fact_list import Fact
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.credits import units_words
from jib_desktop.ui.words.promises import (
    lot_name,
    lot_words,
    promise_doubt,
    promise_words,
    promised_words,
    redeemed_words,
)

OPEN = "credit_open"  # the verb behind the link to an account in the list of credits


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContractPanel", text)


def credit_fact(promise: Promise) -> Fact:
    """Return what is promised as a line of the overview; below it, where more was redeemed."""
    words = promised_words(promise)
    if not promise.lots and promise.promised_on is not None:
        words = ", ".join((words, redeemed_words(promise)))
    return Fact(column_word("credit_cents"), words, promise_doubt(promise))


class CreditBlock(QWidget):
    """Promised beside redeemed, and the vouchers; out of sight where there are none."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.link, self.lines = QLabel(), LinkLabel(), CreditLines()
        self._promise: Promise | None = None
        self.link.clicked.connect(self._show)
        self.lines.asked.connect(lambda target: self.asked.emit(OPEN, target))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addSpacing(10)
        column.addLayout(titled_row(self.title, self.link))
        column.addSpacing(4)
        column.addWidget(self.lines)

    def show_promise(self, promise: Promise | None) -> None:
        """Show what became of a promise."""
        self._promise = promise
        self.setVisible(promise is not None and bool(promise.lots))
        if promise is None or not promise.lots:
            return
        self.title.setText(column_word("credit_cents"))
        self.link.setText(_tr("In cloud credits"))
        head = CreditLine(_tr("Promised"), promised_words(promise), promise_words(promise))
        vouchers = [
            CreditLine(lot_name(lot), units_words(lot.granted, lot.currency), lot_words(lot), "", lot.row_id)
            for lot in promise.lots
        ]
        self.lines.set_lines([head, *vouchers])

    def _show(self) -> None:
        if self._promise is not None and self._promise.lots:
            self.asked.emit(OPEN, self._promise.lots[0].row_id)
