"""A field for a day with a calendar at its end, and room for a word on what the day is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jib_desktop.rules.periods import EARLIEST_YEAR, LATEST_YEAR
from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.day_edit import DayEdit

if TYPE_CHECKING:
    from jib_desktop.ui.floor_plan.day_calendar import DayCalendar

_SIDE = 8
_GAP = 6


class DayField(DayEdit):
    """A line for a day; `remark` stands quietly behind it, the sign at the end opens a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = ""
        self._calendar: DayCalendar | None = None
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
            # Imported when it is asked for: a form shows its fields long before.
            from jib_desktop.ui.floor_plan.day_calendar import DayCalendar

            self._calendar = DayCalendar(self)
            self._calendar.day_chosen.connect(self._take_day)
        first, last = date(EARLIEST_YEAR, 1, 1), date(LATEST_YEAR, 12, 31)
        self._calendar.open_at(self, self.day or self.today, first, last)

    def _take_day(self, day: date) -> None:
        self.set_day(day)
        self.setFocus()

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
