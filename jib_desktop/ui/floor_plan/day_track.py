"""The track of the line of days: occupancy as an area, what follows from contracts dashed, and the handle."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.rules.periods import DAY, months_later
from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.floor_plan.tiles import faded
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.texts import labelled, translate

Step = tuple[date, int, bool]  # from this day on so many are taken; whether that only follows from contracts

_TOP = 20  # the words beside today stand above
_AXIS = 49  # from the top to the line of days
_HIGH = 72
_HANDLE = 8
_EDGE = 0.55
_NAME_WIDTH = 62


class DayTrack(QWidget):
    """The days from first to last; `moved` gives the day to which a person moves the handle."""

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = date(2000, 1, 1)
        self.first, self.last = self.today, self.today + 365 * DAY
        self.day = self.today
        self._steps: list[Step] = []
        self._most = 1
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    # --- what is shown ---

    def set_range(self, first: date, last: date, today: date) -> None:
        """Show the days from first to last, both included; today is always among them."""
        self.today = today
        self.first, self.last = min(first, today), max(last, today, min(first, today) + DAY)
        self.set_day(self.day)

    def set_series(self, steps: Sequence[Step], most: int) -> None:
        """Show how many desks are taken from which day on, of `most`."""
        self._steps = sorted(steps)
        self._most = max(1, most, *(taken for _, taken, _ in steps)) if steps else max(1, most)
        self.retranslate()

    def set_day(self, day: date) -> None:
        """Put the handle on a day, or on the nearest there is."""
        self.day = min(self.last, max(self.first, day))
        self.retranslate()

    def taken_on(self, day: date) -> int | None:
        """Return how many desks are taken on a day, None where nothing is known."""
        found = None
        for begin, taken, _forecast in self._steps:
            if begin > day:
                break
            found = taken
        return found

    def retranslate(self) -> None:
        """Say the day and what is taken in the language of now."""
        self.setAccessibleName(self.tr("Day of the plan"))
        words, taken = formats.day_with_weekday(self.day), self.taken_on(self.day)
        if taken is not None:
            words = labelled(words, translate("DayTrack", "%n desk(s) taken", n=taken))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of words, area, line and names."""
        return QSize(400, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(120, _HIGH)

    # --- places ---

    def _left(self) -> float:
        return float(_HANDLE)

    def _wide(self) -> float:
        return max(1.0, self.width() - 2.0 * _HANDLE)

    def place_of(self, day: date) -> float:
        """Return where on the track a day is, in pixels from the left."""
        return self._left() + self._wide() * (day - self.first).days / (self.last - self.first).days

    def day_at(self, x: float) -> date:
        """Return the day at a place, in pixels from the left."""
        share = min(1.0, max(0.0, (x - self._left()) / self._wide()))
        return self.first + timedelta(days=round(share * (self.last - self.first).days))

    def _height_of(self, taken: int) -> float:
        return _AXIS - (_AXIS - _TOP - 2) * taken / self._most

    # --- pointing and keys ---

    def _move(self, day: date) -> None:
        before = self.day
        self.set_day(day)
        if self.day != before:
            self.moved.emit(self.day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to where was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._move(self.day_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the handle follow."""
        if self._held:
            self._move(self.day_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the handle."""
        self._held = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go on by days."""
        turned = event.angleDelta().y() or -event.angleDelta().x()
        self._move(self.day - DAY * int(math.copysign(1, turned)) if turned else self.day)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days, by months with Page Up and Down, to the ends, to today with T."""
        key = Qt.Key(event.key())
        wanted = {
            Qt.Key.Key_Left: lambda: self.day - DAY,
            Qt.Key.Key_Down: lambda: self.day - DAY,
            Qt.Key.Key_Right: lambda: self.day + DAY,
            Qt.Key.Key_Up: lambda: self.day + DAY,
            Qt.Key.Key_PageUp: lambda: months_later(self.day, -1),
            Qt.Key.Key_PageDown: lambda: months_later(self.day, 1),
            Qt.Key.Key_Home: lambda: self.first,
            Qt.Key.Key_End: lambda: self.last,
            Qt.Key.Key_T: lambda: self.today,
        }.get(key)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._move(wanted())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint area, dashes, ticks, words and the handle."""
        painter = painting.begin(self)
        self._draw_known(painter)
        self._draw_forecast(painter)
        self._draw_axis(painter)
        self._draw_today(painter)
        self._draw_handle(painter)

    def _pieces(self, forecast: bool) -> Iterator[tuple[float, float, float]]:
        """Yield from where to where how much is taken, as places on the track."""
        ends = [*(begin for begin, _, _ in self._steps[1:]), self.last + DAY]
        for (begin, taken, is_forecast), end in zip(self._steps, ends, strict=False):
            if is_forecast == forecast and end > self.first and begin <= self.last:
                left = self.place_of(max(begin, self.first))
                yield left, self.place_of(min(end, self.last)), self._height_of(taken)

    def _draw_known(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent_tint"))
        path = QPainterPath()
        for left, right, top in self._pieces(forecast=False):
            path.addRect(QRectF(left, top, right - left, _AXIS - top))
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawPath(path)
        # Its upper edge in the accent: in the dark theme the tint alone is hardly seen.
        painter.setBrush(faded(color("accent"), _EDGE))
        for left, right, top in self._pieces(forecast=False):
            painter.drawRect(QRectF(left, round(top), right - left, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _draw_forecast(self, painter: QPainter) -> None:
        path = QPainterPath()
        for left, right, top in self._pieces(forecast=True):
            if path.isEmpty():
                path.moveTo(left, top)
            path.lineTo(left, top)
            path.lineTo(right, top)
        pen = QPen(color("control"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _months(self) -> Iterator[date]:
        """Yield the first days of months that lie on the track."""
        begin = self.first.replace(day=1)
        if begin < self.first:
            begin = months_later(begin, 1)
        while begin <= self.last:
            yield begin
            begin = months_later(begin, 1)

    def _draw_axis(self, painter: QPainter) -> None:
        left, right = self._left(), self._left() + self._wide()
        painter.setPen(QPen(color("line_strong"), 1))
        painter.drawLine(QLineF(left, _AXIS + 0.5, right, _AXIS + 0.5))
        months = list(self._months())
        each = self._wide() * 30.4 / (self.last - self.first).days
        step = next(one for one in (1, 3, 6, 12, 24, 60, 120, 1200) if one * each >= _NAME_WIDTH)
        for month in months:
            number = month.year * 12 + month.month - 1
            x = round(self.place_of(month)) + 0.5
            if month.month == 1:
                painter.setPen(QPen(color("line_strong"), 1))
                painter.drawLine(QLineF(x, _AXIS, x, _AXIS + 9))
            elif each >= 5 and (each >= 10 or not number % 3):
                painter.setPen(QPen(color("line_strong"), 1))
                painter.drawLine(QLineF(x, _AXIS, x, _AXIS + 4))
            if not number % step:
                self._name_month(painter, month, x, room=step * each)

    def _name_month(self, painter: QPainter, month: date, x: float, room: float) -> None:
        words = formats.month_on_axis(month)
        font = fonts.text_font(size=Size.DRAWING)
        wide = fonts.width(words, font)
        if wide + 6 > room or x + 5 + wide > self.width():
            return
        line = QRectF(x + 5, _AXIS + 3, wide + 1, Size.LINE)
        fonts.draw_text(painter, line, words, color("text_2"), font=font)

    def _draw_today(self, painter: QPainter) -> None:
        """Write beside today what is known and what only follows from contracts."""
        x = self.place_of(self.today)
        if self.day != self.today:
            pen = QPen(color("control"), 1)
            pen.setDashPattern([1, 2])
            painter.setPen(pen)
            painter.drawLine(QLineF(x, 2, x, _AXIS))
        font = fonts.text_font(size=Size.DRAWING)
        before, after = self.tr("taken"), self.tr("from contracts")
        wide = fonts.width(before, font)
        if x - wide - 8 > 0:
            line = QRectF(x - wide - 8, 0, wide + 1, Size.LINE)
            fonts.draw_text(painter, line, before, color("text_2"), font=font)
        has_forecast = any(forecast for _, _, forecast in self._steps)
        if has_forecast and x + 8 + fonts.width(after, font) < self.width():
            line = QRectF(x + 8, 0, self.width() - x - 8, Size.LINE)
            fonts.draw_text(painter, line, after, color("text_2"), font=font)

    def _draw_handle(self, painter: QPainter) -> None:
        x = self.place_of(self.day)
        painter.setPen(QPen(color("accent"), 2))
        painter.drawLine(QLineF(x, 2, x, _AXIS - _HANDLE + 1))
        if self.hasFocus():
            ring = QPen(color("accent"), 2)
            painter.setPen(ring)
            painter.setBrush(color("accent_tint"))
            painter.drawEllipse(QPointF(x, _AXIS), _HANDLE + 2.5, _HANDLE + 2.5)
        painter.setPen(QPen(color("accent"), 2.5))
        painter.setBrush(color("surface"))
        painter.drawEllipse(QPointF(x, _AXIS), _HANDLE - 1, _HANDLE - 1)
