"""Amounts month by month: upright bars of several parts, what was beside what is expected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

import pyqtgraph
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QFocusEvent, QPen
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import fonts, formats
from jib_desktop.ui.charts.bar_chart import BarPart
from jib_desktop.ui.charts.chart import AROUND, Chart, Stop, drawing_font, faint, pen
from jib_desktop.ui.charts.ticks import count_ticks
from jib_desktop.ui.look import color

_WIDE = 0.66  # of the room from one bar to the next
_ABOVE = 1.08  # how high the plot is, of its highest mark
_APART = 8  # pixels between two words of an axis, and beside them
_LEAST = 6  # months for which there is room: fewer would be blocks
_OUT = 40  # pixels by which they may stand out
_EDGE = 3  # pixels of the bar below the chosen month
_STEPS = (1, 2, 3, 4, 6, 12)


@dataclass(frozen=True, slots=True)
class MonthBar:
    """One month: a number for each part, from the axis upwards, and what it says."""

    month: date  # its first day
    parts: tuple[float, ...]
    words: str
    key: Any

    @property
    def total(self) -> float:
        """How high it is."""
        return sum(self.parts)


class MonthChart(Chart):
    """Bars beside each other, a month each; none may be left out between the first and the last."""

    RINGED: ClassVar[bool] = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[MonthBar] = []
        self._parts: tuple[BarPart, ...] = ()
        self._ahead: int | None = None
        self._ahead_words = ""
        # Words below the first bar may stand out over the numbers at the left.
        self.plot.getAxis("bottom").setStyle(hideOverlappingLabels=_OUT)
        self.setMinimumHeight(160)

    def set_months(
        self,
        bars: Sequence[MonthBar],
        parts: Sequence[BarPart],
        ahead: int | None = None,
        ahead_words: str = "",
    ) -> None:
        """Show months, the earliest first; from the place `ahead` on they are to come, as the words say."""
        self._bars, self._parts = list(bars), tuple(parts)
        self._ahead, self._ahead_words = ahead, ahead_words
        self.set_stops([Stop(place, bar.total, bar.words, bar.key) for place, bar in enumerate(bars)])
        self.redraw()

    def draw(self) -> None:
        if not self._bars:
            self.set_marks("left", [])
            return
        marks = count_ticks(max((bar.total for bar in self._bars), default=0))
        self.set_marks("left", marks)
        widest = max(fonts.width(words, drawing_font()) for _value, words in marks)
        self.plot.getAxis("left").setWidth(widest + 2 * _APART)
        self.plot.getAxis("bottom").setHeight(fonts.metrics(drawing_font()).height() + 2 * _APART)
        self.add_level_lines(marks)
        self.view.setYRange(0, marks[-1][0] * _ABOVE, padding=0)
        below = [0.0] * len(self._bars)
        for number, part in enumerate(self._parts):
            heights = [bar.parts[number] for bar in self._bars]
            self._draw_part(part, below, heights)
            below = [one + more for one, more in zip(below, heights, strict=True)]
        if self._ahead is not None and 0 < self._ahead < len(self._bars):
            where = self._ahead - 0.5
            self.add(pyqtgraph.InfiniteLine(pos=where, angle=90, pen=pen("accent", 1.5)), 50)
            top = QPointF(where, marks[-1][0] * _ABOVE)
            self.add_words(self._ahead_words, top, (0, 0), "text_2")

    def _draw_part(self, part: BarPart, below: Sequence[float], heights: Sequence[float]) -> None:
        known = [
            (place, ground, high)
            for place, (ground, high) in enumerate(zip(below, heights, strict=True))
            if high > 0
        ]
        if not known:
            return
        if part.kind == "full":
            self._draw_bars(known, QPen(Qt.PenStyle.NoPen), QBrush(color(part.tone)))
        elif part.kind == "dotted":
            self._draw_bars(known, QPen(Qt.PenStyle.NoPen), QBrush(faint(part.tone, 0.14)))
            self._draw_bars(known, pen(part.tone), QBrush(color(part.tone), Qt.BrushStyle.Dense6Pattern))
        else:
            outline = pen(part.tone, 1.5, Qt.PenStyle.DashLine)
            self._draw_bars(known, outline, QBrush(Qt.BrushStyle.NoBrush), above=6)

    def _draw_bars(
        self, bars: Sequence[tuple[int, float, float]], line: QPen, fill: QBrush, above: float = 0
    ) -> None:
        places, grounds, heights = (list(values) for values in zip(*bars, strict=True))
        item = pyqtgraph.BarGraphItem(x=places, y0=grounds, height=heights, width=_WIDE, pen=line, brush=fill)
        self.add(item, above)

    def fit(self) -> None:
        """Give every month the same room, and words to as many as have room for them."""
        count = max(len(self._bars), _LEAST)
        self.view.setXRange(-0.5, count - 0.5, padding=0)
        room = max(self.view.width(), 1) / count
        step = self._step(room)
        marks = [
            (float(place), formats.month_on_axis(bar.month))
            for place, bar in enumerate(self._bars)
            if (bar.month.month - 1) % step == 0
        ]
        if marks and self._stands_out(*marks[-1], room):
            del marks[-1]
        self.set_marks("bottom", marks)
        self._mark()

    def _stands_out(self, place: float, words: str, room: float) -> bool:
        """Whether words would be cut off at the right."""
        beside = (max(len(self._bars), _LEAST) - 0.5 - place) * room
        return fonts.width(words, drawing_font()) / 2 > beside + AROUND

    def _step(self, room: float) -> int:
        """Return how many months lie from one word to the next; a January has its year too."""
        wide = [(fonts.width(formats.month_on_axis(bar.month), drawing_font()), bar) for bar in self._bars]
        years = max((width for width, bar in wide if bar.month.month == 1), default=0)
        others = max((width for width, bar in wide if bar.month.month != 1), default=0)
        needed = max((years + others) / 2, others) + _APART
        return next((step for step in _STEPS if step * room >= needed), _STEPS[-1])

    def mark(self, here: Stop) -> list[Any]:
        """Lay the colour of what is chosen behind the month, with the accent at its foot."""
        bottom, top = self.view.viewRange()[1]
        edge = _EDGE * (top - bottom) / max(self.view.height(), 1)
        ground = "selected" if self.hasFocus() else "hover"
        return [
            self.add(
                pyqtgraph.BarGraphItem(
                    x=[here.x], y0=[bottom], height=[high], width=1, pen=QPen(Qt.PenStyle.NoPen),
                    brush=color(token),
                ),
                above,
            )
            for token, high, above in ((ground, top - bottom, -20), ("accent", edge, 20))
        ]  # fmt: skip

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def nearest(self, spot: QPointF) -> int:
        """Return the month in whose room a spot is."""
        return min(max(round(spot.x()), 0), len(self._bars) - 1) if self._bars else -1
