"""Sentences with a sign in front: what is possible, what is not, and the ways that are left as links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.sentence import Sentence

_INDENT = Size.ICON + 8


class Verdict(NamedTuple):
    """A sign, the family of its colour, and rich text (see `sentence`) that may hold links."""

    glyph: str
    family: str
    html: str


class VerdictList(QWidget):
    """Shows verdicts one below the other; `asked(target)` tells which link was followed."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdicts: tuple[Verdict, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def verdicts(self) -> tuple[Verdict, ...]:
        """Return what is shown."""
        return self._verdicts

    def set_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show these instead of the ones before; without any it takes no room."""
        if tuple(verdicts) == self._verdicts:
            return
        self._verdicts = tuple(verdicts)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for verdict in verdicts:
            self._column.addWidget(_Line(verdict, self))
        self.setVisible(bool(verdicts))

    def sentences(self) -> list[Sentence]:
        """Return the sentences that are shown."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [one.sentence for one in widgets if isinstance(one, _Line)]


class _Line(QWidget):
    def __init__(self, verdict: Verdict, parent: VerdictList) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self.sentence = Sentence(self)
        self.sentence.set_html(verdict.html)
        self.sentence.linkActivated.connect(parent.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, 0)
        column.addWidget(self.sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign beside the first line."""
        painter = painting.begin(self)
        place = QRectF(0, 4, Size.ICON, Size.ICON)
        draw_icon(painter, place, self._verdict.glyph, color(self._verdict.family))
