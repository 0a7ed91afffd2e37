"""The sums of a statement beside its pages: opening + movements = closing, and what was paid besides."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from jib_desktop.exchange import statement_words
from jib_desktop.exchange.workbook import language_index
from jib_desktop.services.credits_statement import Statement, StatementPart
from jib_desktop.ui import formats
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.words.credits import exact_words

_Line = tuple[str, str, bool]  # words, amount, whether it is a balance


class StatementSums:
    """Fills a column with the sums of every currency."""

    def __init__(self, area: QWidget, layout: QVBoxLayout) -> None:
        self._area = area
        self._layout = layout

    def show_statement(self, found: Statement) -> None:
        """Show the sums of a statement instead of those before."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in found.parts:
            self._layout.addWidget(self._table(part))
        if not found.parts:
            words = translate("StatementSums", "In this period nothing was granted, used or paid.")
            self._layout.addWidget(plain_label(words, "quiet"))
        self._layout.addStretch(1)

    def _table(self, part: StatementPart) -> QWidget:
        table = QWidget(self._area)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for line in _lines(part):
            row = grid.rowCount()
            if line is None:
                rule = QFrame()
                rule.setProperty("role", "line")
                grid.addWidget(rule, row, 0, 1, 2)
                continue
            words, amount, is_balance = line
            label, value = _label(words, bold=is_balance), _label(amount, bold=is_balance)
            label.setWordWrap(True)
            value.setAccessibleName(f"{words}: {amount}")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return table


def _label(text: str, *, bold: bool) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("role", "title" if bold else "")
    return label


def _lines(part: StatementPart) -> Iterator[_Line | None]:
    """Yield the lines of a currency; None: a hairline."""
    place = language_index(formats.language())

    def line(words: str, units: int, *, is_balance: bool = False) -> _Line:
        return words, exact_words(units, part.currency), is_balance

    yield line(statement_words.movement("opening")[place], part.opening, is_balance=True)
    for what in (one for one in statement_words.WHAT if one in part.sums):
        yield line(statement_words.movement(what)[place], part.sums[what])
    yield None
    yield line(statement_words.movement("closing")[place], part.closing, is_balance=True)
    if part.unallocated:
        yield line(statement_words.LABELS["unallocated"][place], part.unallocated)
    if part.paid:
        yield None
        for name in ("gross", "credit", "cash", "unpaid"):
            yield line(statement_words.LABELS[name][place], sum(getattr(one, name) for one in part.paid))
