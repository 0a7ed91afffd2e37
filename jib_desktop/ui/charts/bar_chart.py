"""Figures side by side: level bars with their names at the left and their values at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

import pyqtgraph
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import fonts
from jib_desktop.ui.charts.chart import AROUND, ON_TOP, Chart, Stop, drawing_font, faint, pen
from jib_desktop.ui.look import color

_ROW = 32  # pixels from one bar to the next
_THICK = 0.56  # of a row
_NAMES = 200  # pixels of the longest name
_VALUES = 400  # and of the longest value
_BESIDE = 8
_EDGE = 3  # pixels of the bar before the chosen row


@dataclass(frozen=True, slots=True)
class BarPart:
    """How one part of every bar is drawn; `kind` is the sign beside the colour."""

    tone: str
    kind: Literal["full", "dotted", "outlined"] = "full"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, a number for each part, and how long it could be (None: as it is)."""

    label: str
    parts: tuple[float, ...]
    value: str  # what is written at its end
    words: str
    key: Any
    whole: float | None = None

    @property
    def total(self) -> float:
        """How long it is."""
        return sum(self.parts)

    @property
    def reach(self) -> float:
        """How far it or its outline reaches."""
        return max(self.total, self.whole or 0)


class BarChart(Chart):
    """Bars below each other, as high as they need; up and down walk through them too."""

    BACK: ClassVar[tuple[Qt.Key, ...]] = (Qt.Key.Key_Left, Qt.Key.Key_Up)
    RINGED: ClassVar[bool] = False  # it may be higher than what is seen of it: the chosen row shows the focus
    ON: ClassVar[tuple[Qt.Key, ...]] = (Qt.Key.Key_Right, Qt.Key.Key_Down)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._parts: tuple[BarPart, ...] = ()
        self.view.invertY(True)
        self.plot.hideAxis("bottom")  # each bar has its number beside it

    def set_bars(self, bars: Sequence[Bar], parts: Sequence[BarPart]) -> None:
        """Show bars, the first one on top."""
        self._bars, self._parts = list(bars), tuple(parts)
        self.set_stops([Stop(bar.total, place, bar.words, bar.key) for place, bar in enumerate(bars)])
        self.setFixedHeight(max(len(bars), 1) * _ROW + 2 * AROUND)
        self.redraw()

    def draw(self) -> None:
        self.view.setYRange(-0.5, max(len(self._bars), 1) - 0.5, padding=0)
        self._draw_names()
        self._draw_wholes()
        ahead = [0.0] * len(self._bars)
        for number, part in enumerate(self._parts):
            widths = [bar.parts[number] for bar in self._bars]
            self._draw_part(part, ahead, widths)
            ahead = [before + more for before, more in zip(ahead, widths, strict=True)]
        words = [(QPointF(bar.reach, place), bar.value) for place, bar in enumerate(self._bars)]
        self.add(_Values(words), ON_TOP - 1)

    def _draw_names(self) -> None:
        font = drawing_font()
        measures = fonts.metrics(font)
        names = [measures.elidedText(bar.label, Qt.TextElideMode.ElideRight, _NAMES) for bar in self._bars]
        self.set_marks("left", [(float(place), name) for place, name in enumerate(names)])
        widest = max((fonts.width(name, font) for name in names), default=0)
        self.plot.getAxis("left").setWidth(widest + 2 * _BESIDE)

    def _draw_wholes(self) -> None:
        """Outline how long each bar could be."""
        known = [
            (place, 0.0, bar.whole)
            for place, bar in enumerate(self._bars)
            if bar.whole is not None and bar.whole > bar.total
        ]
        outline = pen("series_target", 1.5, Qt.PenStyle.DashLine)
        self._draw_bars(known, outline, QBrush(Qt.BrushStyle.NoBrush), above=5)

    def _draw_part(self, part: BarPart, ahead: Sequence[float], widths: Sequence[float]) -> None:
        known = [
            (place, begin, wide)
            for place, (begin, wide) in enumerate(zip(ahead, widths, strict=True))
            if wide
        ]
        ground = color(part.tone) if part.kind == "full" else faint(part.tone, 0.14)
        self._draw_bars(known, QPen(Qt.PenStyle.NoPen), QBrush(ground))
        if part.kind == "outlined":
            outline = pen(part.tone, 1.5, Qt.PenStyle.DashLine)
            self._draw_bars(known, outline, QBrush(Qt.BrushStyle.NoBrush), above=6)
        elif part.kind == "dotted":
            self._draw_bars(known, pen(part.tone), QBrush(color(part.tone), Qt.BrushStyle.Dense6Pattern))

    def _draw_bars(
        self, bars: Sequence[tuple[int, float, float]], line: QPen, fill: QBrush, above: float = 0
    ) -> None:
        """Draw parts of bars: the place of each, where it begins, how long it is."""
        if bars:
            places, begins, lengths = (list(values) for values in zip(*bars, strict=True))
            item = pyqtgraph.BarGraphItem(
                x0=begins, width=lengths, y=places, height=_THICK, pen=line, brush=fill
            )
            self.add(item, above)

    def fit(self) -> None:
        """Leave room for the values at the right."""
        wide = max(self.view.width(), 1)
        most = max((bar.reach for bar in self._bars), default=0) or 1
        font = drawing_font(bold=True)
        words = max((fonts.width(bar.value, font) for bar in self._bars), default=0)
        room = min(words + 2 * _BESIDE, wide / 2)
        self.view.setXRange(0, most * wide / (wide - room), padding=0)
        self._mark()

    def mark(self, here: Stop) -> list[Any]:
        """Lay the colour of what is chosen behind the whole row, with the accent at its edge."""
        (begin, end), place = self.view.viewRange()[0], here.y
        edge = _EDGE * (end - begin) / max(self.view.width(), 1)
        ground = "selected" if self.hasFocus() else "hover"
        rows = ((ground, end - begin, -20), ("accent", edge, 20))
        return [
            self.add(
                pyqtgraph.BarGraphItem(
                    x0=[begin], width=[wide], y=[place], height=1, pen=QPen(Qt.PenStyle.NoPen),
                    brush=color(token),
                ),
                above,
            )
            for token, wide, above in rows
        ]  # fmt: skip

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is; who comes by keyboard is at the first bar."""
        super().focusInEvent(event)
        if self.current is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.go_to(0)
        else:
            self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show less loudly where one was."""
        super().focusOutEvent(event)
        self._mark()

    def nearest(self, spot: QPointF) -> int:
        """Return the bar in whose row a spot is."""
        return min(max(round(spot.y()), 0), len(self._bars) - 1) if self._bars else -1

    def row_rect(self, place: int) -> QRect:
        """Return where a bar stands in the widget, to bring it into sight."""
        return QRect(0, AROUND + place * _ROW, self.width(), _ROW)


class _Values(pyqtgraph.GraphicsObject):  # type: ignore[misc]
    """The values behind all bars, in one item: one each takes a second for 300 of them."""

    def __init__(self, words: Sequence[tuple[QPointF, str]]) -> None:
        super().__init__()
        self._words = words
        most = max((spot.x() for spot, _value in words), default=0) or 1
        # Half of the plot is theirs at most. It never changes: the scene keeps where an item was.
        self._room = QRectF(0, -0.5, 4 * most, max(len(words), 1))

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(self, painter: QPainter, *_options: Any) -> None:
        place = painter.worldTransform()
        font = drawing_font(bold=True)
        painter.resetTransform()
        for spot, words in self._words:
            where = place.map(spot)
            room = QRectF(where.x() + _BESIDE, where.y() - _ROW / 2, _VALUES, _ROW)
            fonts.draw_text(painter, room, words, color("text"), font=font)
