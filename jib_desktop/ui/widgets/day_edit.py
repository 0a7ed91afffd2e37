"""A field for a day, typed in any usual form; Up and Down step by days, with Ctrl by months."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jib_desktop.rules.periods import months_later, parse_day
from jib_desktop.rules.problems import Problem
from jib_desktop.ui import formats

_TODAY = frozenset({"today", "heute", "今天", "."})
_STEPS = re.compile(r"[+-]\d{1,4}")
_NO_YEAR = re.compile(r"(\d{1,2})\.(\d{1,2})\.?|(\d{1,2})月(\d{1,2})日?")


def read_day(field: str, text: str, today: date) -> date | Problem | None:
    """Return the day that was typed, what is the matter with it, or None for nothing.

    Besides whole days (see rules.periods.parse_day): today, +14 and -3 from today, 3.4. and 4月3日 for the
    next such day, and a day as the language of the window writes it.
    """
    plain = text.strip().lower()
    if not plain:
        return None
    if plain in _TODAY:
        return today
    if _STEPS.fullmatch(plain):
        return today + timedelta(days=int(plain))
    if match := _NO_YEAR.fullmatch(plain):
        day, month = (match[1], match[2]) if match[1] else (match[4], match[3])
        found = parse_day(field, f"{today.year}-{month}-{day}")
        if isinstance(found, date) and found < today:
            return parse_day(field, f"{today.year + 1}-{month}-{day}")
        return found
    return parse_day(field, text)


class DayEdit(QLineEdit):
    """A line in which one types a day; leaving it writes the day out, so that a slip is seen.

    `day_changed` gives the day, or None while there is none.
    """

    day_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = date.today()  # noqa: DTZ011  (what one types at this computer counts from its day)
        self._found: date | Problem | None = None
        self.textChanged.connect(self._read)

    @property
    def day(self) -> date | None:
        """The day that stands in the field, None for nothing or for what is none."""
        return self._found if isinstance(self._found, date) else None

    def set_day(self, value: date | None) -> None:
        """Write a day into the field, or empty it."""
        self.setText("" if value is None else formats.day_in_line(value))
        self._take(value)

    def problem(self) -> Problem | None:
        """Return what is the matter with the text, None if it is a day or nothing."""
        return self._found if isinstance(self._found, Problem) else None

    def retranslate(self) -> None:
        """Write the day as another language writes it."""
        if self.day is not None:
            self.set_day(self.day)

    def _read(self, text: str) -> None:
        # What we wrote ourselves needs no reading, and in English no other form has the month's name.
        if self.day is None or text != formats.day_in_line(self.day):
            self._take(read_day(self.objectName().removesuffix("_edit"), text, self.today))

    def _take(self, found: date | Problem | None) -> None:
        before, self._found = self.day, found
        if self.day != before:
            self.day_changed.emit(self.day)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write out the day that was understood."""
        self.retranslate()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by days and months."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        begin = self.day or self.today
        by_months = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.set_day(months_later(begin, step) if by_months else begin + timedelta(days=step))
