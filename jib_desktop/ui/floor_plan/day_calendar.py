"""A calendar that opens below a button, to go to a day far away."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from jib_desktop.ui.icons import icon
from jib_desktop.ui.look import color


class DayCalendar(QFrame):
    """Shows months; `day_chosen` gives the day, Esc closes it."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setAccessibleName(self.tr("Choose a day"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.calendar)
        self.calendar.activated.connect(self._choose)
        self.calendar.clicked.connect(self._choose)
        self._dress()

    def _dress(self) -> None:
        """Give what Qt paints in colours of its own those of the theme: weekends and arrows."""
        plain = QTextCharFormat()
        plain.setForeground(color("text_2"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(color("text_2"))
        self.calendar.setHeaderTextFormat(head)
        arrows = (("qt_calendar_prevmonth", "ph.caret-left"), ("qt_calendar_nextmonth", "ph.caret-right"))
        for name, glyph in arrows:
            found: Any = self.calendar.findChild(QToolButton, name)
            if found is not None:
                found.setIcon(icon(glyph))

    def open_at(self, button: QWidget, day: date, first: date, last: date) -> None:
        """Open above or below a button, at a day."""
        self.calendar.setDateRange(_qdate(first), _qdate(last))
        self.calendar.setSelectedDate(_qdate(day))
        self.adjustSize()
        place, screen = button.mapToGlobal(QPoint(0, -self.height() - 4)), button.screen().availableGeometry()
        if place.y() < screen.top():
            place = button.mapToGlobal(QPoint(0, button.height() + 4))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def _choose(self, chosen: QDate) -> None:
        self.hide()
        self.day_chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        if event.type() == QEvent.Type.LanguageChange:
            self.calendar.setAccessibleName(self.tr("Choose a day"))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
