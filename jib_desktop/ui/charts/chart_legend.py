"""What the parts of bars and the lines of a chart are: their signs with a word each, in one line or more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.texts import listed

_SIGN = 12
_BESIDE, _APART = 6, 16
_SIDE = 8
_DOT = 3

LegendKind = Literal["full", "dotted", "outlined", "line", "dashes"]


class LegendEntry(NamedTuple):
    """One sign and its word; the kinds are those of the bars, a line and a dashed line."""

    tone: str
    kind: LegendKind
    words: str


class ChartLegend(QWidget):
    """Signs and words, broken into lines where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[LegendEntry] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these."""
        self._entries = list(entries)
        self.setAccessibleName(listed(one.words for one in entries))
        self.updateGeometry()
        self.update()

    def entries(self) -> Sequence[LegendEntry]:
        """Return what is shown."""
        return tuple(self._entries)

    def _places(self, wide: float) -> list[tuple[float, int]]:
        """Return where each entry begins: from the left, and on which line."""
        found, left, line = [], float(_SIDE), 0
        for one in self._entries:
            room = _SIGN + _BESIDE + fonts.width(one.words, self.font())
            if left + room > wide - _SIDE and left > _SIDE:
                left, line = float(_SIDE), line + 1
            found.append((left, line))
            left += room + _APART
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        places = self._places(wide)
        return (places[-1][1] + 1) * Size.LINE if places else 0

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width() or 400))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(self.width() or 400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painting.begin(self)
        for one, (left, line) in zip(self._entries, self._places(self.width()), strict=True):
            top = line * Size.LINE
            _draw_sign(painter, QRectF(left, top + (Size.LINE - _SIGN) / 2, _SIGN, _SIGN), one)
            room = QRectF(left + _SIGN + _BESIDE, top, self.width() - left, Size.LINE)
            fonts.draw_text(painter, room, one.words, color("text_2"), font=self.font())
        painter.end()


def _draw_sign(painter: QPainter, rect: QRectF, entry: LegendEntry) -> None:
    tone = color(entry.tone)
    if entry.kind == "full":
        painter.fillRect(rect, tone)
        return
    dashed = entry.kind in ("outlined", "dashes")
    line = QPen(tone, 1 if entry.kind == "dotted" else 1.5)
    line.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if entry.kind in ("line", "dashes"):
        middle = rect.center().y()
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
        return
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    if entry.kind == "dotted":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        for across in range(_DOT, _SIGN - 1, _DOT):
            for down in range(_DOT, _SIGN - 1, _DOT):
                painter.drawRect(QRectF(rect.left() + across - 0.5, rect.top() + down - 0.5, 1.2, 1.2))
