"""The term of a contract as a bar: what has passed, today, the last day of notice, what comes after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.look import Size, color

_BAR = 12
_TOP = 24
_MARK = 6  # how far a mark stands out above and below
_HIGH = _TOP + _BAR + 8 + Size.LINE
_STRIPE = 8
_GAP = 10
_RIGHT = Qt.AlignmentFlag.AlignRight


def _tr(text: str) -> str:
    return QCoreApplication.translate("TermBar", text)


@dataclass(frozen=True)
class TermDays:
    """The days of the bar, all inclusive; `notice_by` is None where there is no notice to give any more."""

    first: date
    last: date
    today: date
    notice_by: date | None = None


class TermBar(QWidget):
    """Paints a term with its marks; the days themselves stand above and below, and are read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: TermDays | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_days(self, days: TermDays) -> None:
        """Show a term."""
        self._days = days
        self._name()
        self.update()

    def _name(self) -> None:
        if self._days is None:
            return
        days = self._days
        parts = [f"{formats.day_in_words(days.first)} – {formats.day_in_words(days.last)}"]
        parts.append(_tr("today: {day}").format(day=formats.day_in_words(days.today)))
        if days.notice_by is not None:
            parts.append(_tr("last day of notice: {day}").format(day=formats.day_in_words(days.notice_by)))
        self.setAccessibleName("; ".join(parts))

    def changeEvent(self, event: QEvent) -> None:
        """Name it in another language, paint it in another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of marks, bar and days."""
        return QSize(Size.PANEL_LEAST - 2 * Size.PANEL_SIDE, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(120, _HIGH)

    def _place(self, day: date, *, after: bool = False) -> float:
        """Return where a day begins, or with `after` where it ends, kept within the bar."""
        assert self._days is not None
        whole = (self._days.last - self._days.first).days + 1
        passed = (day - self._days.first).days + after
        return self.width() * min(1.0, max(0.0, passed / whole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bar, marks and days."""
        if self._days is None:
            return
        painter = painting.begin(self)
        self._draw_bar(painter, self._days)
        self._draw_marks(painter, self._days)
        below = QRectF(0, _TOP + _BAR + 8, self.width(), Size.LINE)
        font = self.font()
        fonts.draw_text(painter, below, formats.day_in_line(self._days.first), color("text_2"), font=font)
        last = formats.day_in_line(self._days.last)
        fonts.draw_text(painter, below, last, color("text_2"), font=font, align=_RIGHT)

    def _draw_bar(self, painter: QPainter, days: TermDays) -> None:
        bar = QRectF(0, _TOP, self.width(), _BAR)
        shape = QPainterPath()
        shape.addRoundedRect(bar, Size.RADIUS_TRACK, Size.RADIUS_TRACK)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(bar, color("track"))
        if days.notice_by is not None:
            left = self._place(days.notice_by, after=True)
            self._hatch(painter, bar.adjusted(left, 0, 0, 0))
        over = days.today > days.last
        passed = QRectF(0, _TOP, self._place(days.today), _BAR)
        painter.fillRect(passed, color("control" if over else "accent"))
        painter.restore()

    def _hatch(self, painter: QPainter, rect: QRectF) -> None:
        """Fill with stripes of our own: Qt's patterns do not grow with the screen's scale."""
        painter.fillRect(rect, color("amber_tint"))
        ink = color("amber")
        ink = ink.fromRgb(ink.red(), ink.green(), ink.blue(), 130)
        painter.setPen(QPen(ink, 1))
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        x = rect.x() - _BAR
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + _BAR, rect.y()))
            x += _STRIPE
        painter.restore()

    def _draw_marks(self, painter: QPainter, days: TermDays) -> None:
        """Draw the marks, and beside each its word, so that neither covers the other."""
        bold, line = fonts.bolder(self.font()), QRectF(0, 0, self.width(), Size.LINE)
        today_at = self._place(days.today) if days.first <= days.today <= days.last else None
        left_edge = right_edge = None
        if days.notice_by is not None:
            at = self._place(days.notice_by, after=True)
            self._mark(painter, at, "amber")
            words = _tr("until {day}").format(day=formats.day_nearby(days.notice_by, days.today))
            wide = fonts.width(words, bold)
            missed = today_at is not None and today_at > at
            left_edge = max(0.0, at - wide) if missed else min(at + 2, self.width() - wide)
            right_edge = left_edge + wide
            box = line.adjusted(left_edge, 0, 0, 0)
            fonts.draw_text(painter, box, words, color("amber"), font=bold)
        if today_at is None:
            return
        self._mark(painter, today_at, "text")
        self._word_today(painter, today_at, left_edge, right_edge)

    def _word_today(
        self, painter: QPainter, at: float, left_edge: float | None, right_edge: float | None
    ) -> None:
        words, bold = _tr("Today"), fonts.bolder(self.font())
        wide = fonts.width(words, bold)
        place = at - wide - 4 if at - wide - 4 >= 0 else at + 4
        if left_edge is not None and right_edge is not None:
            before, after = left_edge - _GAP - wide, right_edge + _GAP
            is_before = at <= (left_edge + right_edge) / 2
            place = min(place, before) if is_before else max(place, after)
        if 0 <= place <= self.width() - wide:
            box = QRectF(place, 0, wide + 1, Size.LINE)
            fonts.draw_text(painter, box, words, color("text"), font=bold)

    def _mark(self, painter: QPainter, at: float, token: str) -> None:
        at = min(max(1.0, at), self.width() - 1.0)
        painter.fillRect(QRectF(at - 3, _TOP, 6, _BAR), color("surface"))
        painter.fillRect(QRectF(at - 1, _TOP - _MARK, 2, _BAR + 2 * _MARK), color(token))
