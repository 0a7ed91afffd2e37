"""A field for a day with a calendar at its end, and room for a word on what the day is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.day_edit import DayEdit

_SIDE = 8
_GAP = 6


class DayField(DayEdit):
    """A line for a day; `remark` stands quietly behind it, the sign at the end opens a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = ""
        self._calendar: _Calendar | None = None
        self.calendar_action = QAction(icon("ph.calendar-blank"), self.tr("Calendar"), self)
        self.calendar_action.triggered.connect(self.open_calendar)
        self.addAction(self.calendar_action, QLineEdit.ActionPosition.TrailingPosition)

    @property
    def remark(self) -> str:
        """The word behind the day."""
        return self._remark

    def set_remark(self, remark: str) -> None:
        """Say behind the day what it is: the end of the contract."""
        if remark != self._remark:
            self._remark = remark
            self.setAccessibleDescription(remark)
            self.update()

    def open_calendar(self) -> None:
        """Choose the day in a calendar."""
        if self._calendar is None:
            self._calendar = _Calendar(self)
        self._calendar.open_at(self.day or self.today)

    def changeEvent(self, event: QEvent) -> None:
        """Name the calendar in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.calendar_action.setText(self.tr("Calendar"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by Alt+Down or F4, as a list of choices opens."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then the remark where there is room behind the day."""
        super().paintEvent(event)
        if not self._remark:
            return
        painter = painting.begin(self)
        left = _SIDE + fonts.width(self.text(), self.font()) + (_GAP if self.text() else 1)
        room = QRectF(left, 0, self.width() - left - 2 * _SIDE - Size.ICON, self.height())
        if room.width() >= min(60, fonts.width(self._remark, self.font())):
            fonts.draw_text(painter, room, self._remark, color("text_2"), font=self.font())


class _Calendar(QWidget):
    """A month to choose from, below the field; Esc leaves it as it was."""

    def __init__(self, field: DayField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setProperty("area", "card")
        self._field = field
        self.month = QCalendarWidget(self)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        plain = QTextCharFormat()
        plain.setForeground(color("text"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(weekend, plain)
        self.month.clicked.connect(self._take)
        self.month.activated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.month)

    def open_at(self, day: date) -> None:
        """Open below the field on the month of a day."""
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        self.move(self._field.mapToGlobal(QPoint(0, self._field.height() + 2)))
        self.show()
        self.month.setFocus()

    def _take(self, chosen: QDate) -> None:
        self._field.set_day(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()
        self._field.setFocus()
