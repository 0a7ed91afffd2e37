"""A line about cloud credit in a panel: whose or which as a link, how much at its right, more below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jib_desktop.ui.pages.sections import emptied
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel


def _label(text: str) -> QLabel:
    """Return a label in one line that never reads its text as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


@dataclass(frozen=True)
class CreditLine:
    """What a line says; `target` is what its link leads to, None: nowhere."""

    name: str
    amount: str
    words: str = ""
    doubt: str = ""
    target: object = None


class CreditLines(QWidget):
    """Shows lines one below the other; `asked(target)` where one is followed."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_lines(self, lines: Iterable[CreditLine]) -> None:
        """Show these lines instead of the ones before."""
        emptied(self._column)
        for line in lines:
            self._add(line)

    def _add(self, line: CreditLine) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name(line))
        head.addStretch()
        if line.amount:
            head.addWidget(_label(line.amount))
        self._column.addLayout(head)
        if line.words:
            self._column.addWidget(plain_label(line.words, "quiet"))
        if line.doubt:
            message = InlineMessage()
            self._column.addWidget(message)
            message.tell("warn", line.doubt, at_once=True)
        self._column.addSpacing(10)

    def _name(self, line: CreditLine) -> QWidget:
        if line.target is None:
            return _label(line.name)
        link = LinkLabel(line.name.replace("&", "&&"))
        link.set_flush()
        link.setAccessibleName(": ".join(filter(None, (line.name, line.amount))))
        link.clicked.connect(lambda: self.asked.emit(line.target))
        return link
