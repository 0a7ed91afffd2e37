"""Figures from day to day: areas and lines in steps, each with its words at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import pyqtgraph
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import fonts
from jib_desktop.ui.charts.chart import Chart, Stop, drawing_font, faint, pen
from jib_desktop.ui.charts.ticks import count_ticks, day_ticks

_BESIDE = 8  # pixels from the end of a line to its words
_OUT = 40  # pixels by which words of the axis may stand out
_LINE = 18  # pixels from one line of words to the next
_ABOVE, _ROOM = 1.06, 1.18  # how high the plot is: of the highest mark, at most of the highest value


@dataclass(frozen=True, slots=True)
class DayLine:
    """A figure over time: from each day on it has a value, up to and with a last day.

    A `sloped` one changes evenly between the ends of the days it is known of.
    area: a line with a fill below · line · dashed: a target or limit · dotted: expected. With `tone` a
    token of the look; a fill takes it faintly.
    """

    label: str
    steps: Sequence[tuple[date, float]]
    last: date
    tone: str
    kind: Literal["area", "line", "dashed", "dotted"] = "line"
    sloped: bool = False

    @property
    def value(self) -> float:
        """What it comes to in the end."""
        return self.steps[-1][1] if self.steps else 0


_STYLES = {
    "area": (2.5, Qt.PenStyle.SolidLine), "line": (2.5, Qt.PenStyle.SolidLine),
    "dashed": (1.5, Qt.PenStyle.DashLine), "dotted": (2, Qt.PenStyle.DotLine),
}  # fmt: skip


class DayChart(Chart):
    """Lines over days; what comes first in the list is painted first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._last = date(2000, 1, 1)
        self._lines: list[DayLine] = []
        self._today: date | None = None
        self._today_words = ("", "")
        self._ends: list[tuple[DayLine, Any]] = []
        # Words of the first mark may stand out over the numbers at the left.
        self.plot.getAxis("bottom").setStyle(hideOverlappingLabels=_OUT)
        self.setMinimumHeight(160)

    def set_lines(
        self, lines: Sequence[DayLine], first: date, last: date, stops: Sequence[Stop] = ()
    ) -> None:
        """Show lines from one day to another, both inclusive."""
        self._lines = [one for one in lines if one.steps]
        self._first, self._last = first, last
        self.set_stops(stops)
        self.redraw()

    def set_today(self, today: date, before: str = "", behind: str = "") -> None:
        """Draw a line through a day, with words at its left and right."""
        self._today, self._today_words = today, (before, behind)

    def draw(self) -> None:
        most = max((value for line in self._lines for _day, value in line.steps), default=0)
        marks = count_ticks(most)
        self.set_marks("left", marks)
        widest = max(fonts.width(words, drawing_font()) for _value, words in marks)
        self.plot.getAxis("left").setWidth(widest + 2 * _BESIDE)
        self.add_level_lines(marks)
        top = min(marks[-1][0] * _ABOVE, most * _ROOM) if most else marks[-1][0] * _ABOVE
        self.view.setYRange(0, top, padding=0)
        for place, line in enumerate(self._lines):
            self._add_line(line, place)
        self._ends = [
            (line, self.add_words(line.label, _end(line), (0, 0.5))) for line in self._lines if line.label
        ]
        self._draw_today(top)

    def _add_line(self, line: DayLine, above: int) -> None:
        days, values = _slope(line) if line.sloped else _stairs(line)
        wide, style = _STYLES[line.kind]
        filled = {"fillLevel": 0, "brush": faint(line.tone, 0.12)} if line.kind == "area" else {}
        curve = pyqtgraph.PlotCurveItem(
            days, values, pen=pen(line.tone, wide, style), antialias=True, **filled
        )
        self.add(curve, above)

    def _draw_today(self, top: float) -> None:
        if self._today is None or not self._first <= self._today <= self._last:
            return
        here = self._today.toordinal() + 1  # what is known ends with the day
        self.add(pyqtgraph.InfiniteLine(pos=here, angle=90, pen=pen("accent", 1.5)), 50)
        for words, anchor in zip(self._today_words, ((1, 0), (0, 0)), strict=True):
            if words:
                self.add_words(words, QPointF(here, top), anchor, "text_2")

    def fit(self) -> None:
        """Leave room for the words at the right, and no two of them on one line."""
        wide = max(self.view.width(), 1)
        begin, end = self._first.toordinal(), self._last.toordinal() + 1
        words = max((fonts.width(line.label, drawing_font(bold=True)) for line, _ in self._ends), default=0)
        room = min(words + 2 * _BESIDE, wide / 2) if words else 0
        self.view.setXRange(begin, begin + (end - begin) * wide / max(wide - room, 1), padding=0)
        self.set_marks("bottom", day_ticks(self._first, self._last, wide - room))
        self._spread((end - begin) / max(wide - room, 1))

    def _spread(self, days_a_pixel: float) -> None:
        """Put the words at the ends of their lines, apart where two lines end together."""
        bottom, top = self.view.viewRange()[1]
        high = max(self.view.height(), 1)
        below = -_LINE / 2  # the lowest stands on the axis, not half below it
        for line, item in sorted(self._ends, key=lambda one: one[0].value):
            pixels = max(below + _LINE, (line.value - bottom) / (top - bottom) * high)
            item.setPos(_end(line).x() + _BESIDE / 2 * days_a_pixel, bottom + pixels * (top - bottom) / high)
            below = pixels

    def nearest(self, spot: QPointF) -> int:
        """Return the step that holds on the day of a spot."""
        begun = [place for place, stop in enumerate(self.stops) if stop.x <= spot.x()]
        return begun[-1] if begun else super().nearest(spot)


def _stairs(line: DayLine) -> tuple[list[int], list[float]]:
    ends = [day for day, _value in line.steps[1:]] + [date.fromordinal(line.last.toordinal() + 1)]
    days: list[int] = []
    values: list[float] = []
    for (day, value), end in zip(line.steps, ends, strict=True):
        days += [day.toordinal(), end.toordinal()]
        values += [value, value]
    return days, values


def _slope(line: DayLine) -> tuple[list[int], list[float]]:
    return [day.toordinal() + 1 for day, _value in line.steps], [value for _day, value in line.steps]


def _end(line: DayLine) -> QPointF:
    return QPointF(line.last.toordinal() + 1, line.value)
