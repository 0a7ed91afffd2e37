"""The line of days below the plan: which day is shown, how many desks are taken on all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from jib_desktop.rules.periods import DAY
from jib_desktop.ui import formats
from jib_desktop.ui.floor_plan.day_calendar import DayCalendar
from jib_desktop.ui.floor_plan.day_track import DayTrack, Step
from jib_desktop.ui.widgets.button import Button

_ANSWER_AFTER = 150  # ms after which a question counts as answered that nobody answered
_HIGH = 80
_LEFT = 188


class DayLine(QWidget):
    """Heading, buttons and the track of all days.

    `day_changed` gives a day as soon as a person moves to it, but only one at a time: the next comes when the
    page has said `answered()` to the last one, or after 150 ms. What was passed over meanwhile is left out.
    """

    day_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading_label = QLabel(self)
        self.heading_label.setProperty("role", "title")
        self.before_button, self.today_button = Button(parent=self), Button(parent=self)
        self.after_button, self.calendar_button = Button(parent=self), Button(parent=self)
        self.track = DayTrack(self)
        self._calendar: DayCalendar | None = None
        self._asked: date | None = None  # the day that the page is busy with
        self._wanted: date | None = None  # the day to ask for next
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_ANSWER_AFTER)
        self._waiting.timeout.connect(self.answered)
        self._arrange()
        self.before_button.clicked.connect(lambda: self._step(-1))
        self.after_button.clicked.connect(lambda: self._step(1))
        self.today_button.clicked.connect(lambda: self.go_to(self.track.today))
        self.calendar_button.clicked.connect(self._open_calendar)
        self.track.moved.connect(self.go_to)
        self._retranslate()

    def _arrange(self) -> None:
        for button, glyph in (
            (self.before_button, "ph.caret-left"),
            (self.after_button, "ph.caret-right"),
            (self.calendar_button, "ph.calendar-blank"),
        ):
            button.set_glyph(glyph)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.before_button, self.today_button, self.after_button, self.calendar_button):
            button.set_small(True)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addStretch()
        left.addWidget(self.heading_label)
        left.addLayout(row)
        left.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 24, 4)
        layout.setSpacing(16)
        layout.addLayout(left)
        layout.addWidget(self.track, 1)
        self.heading_label.setMinimumWidth(_LEFT)
        self.setFixedHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    # --- what is shown ---

    def set_range(self, first: date, last: date, today: date) -> None:
        """Show the days from first to last; the day that is shown stays, if it is among them."""
        self.track.set_range(first, last, today)
        self._show()

    def set_series(self, steps: Sequence[Step], most: int) -> None:
        """Show how many of `most` desks are taken: (day, taken, forecast) where it changes."""
        self.track.set_series(steps, most)

    def set_day(self, day: date) -> None:
        """Show a day, without asking for it."""
        self._wanted = None
        self.track.set_day(day)
        self._show()

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.track.day

    def _show(self) -> None:
        self.heading_label.setText(formats.day_with_weekday(self.track.day))
        self.before_button.setEnabled(self.track.day > self.track.first)
        self.after_button.setEnabled(self.track.day < self.track.last)

    # --- moving ---

    def go_to(self, day: date) -> None:
        """Move to a day as a person does, and ask for it."""
        self.track.set_day(day)
        self._show()
        self._wanted = self.track.day
        if self._asked is None:
            self._ask()

    def _step(self, days: int) -> None:
        self.go_to(self.track.day + days * DAY)

    def answered(self) -> None:
        """Note that the page shows the day it was asked for last: the next may be asked."""
        self._waiting.stop()
        self._asked = None
        if self._wanted is not None:
            self._ask()

    def _ask(self) -> None:
        self._asked, self._wanted = self._wanted, None
        self._waiting.start()
        self.day_changed.emit(self._asked)

    def _open_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = DayCalendar(self)
            self._calendar.day_chosen.connect(self.go_to)
        track = self.track
        self._calendar.open_at(self.calendar_button, track.day, track.first, track.last)

    # --- language ---

    def _retranslate(self) -> None:
        self.today_button.setText(self.tr("Today"))
        self.today_button.setToolTip(self.tr("Show the plan of today"))
        for button, words in (
            (self.before_button, self.tr("The day before")),
            (self.after_button, self.tr("The day after")),
            (self.calendar_button, self.tr("Choose a day")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.track.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
