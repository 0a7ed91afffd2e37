"""The search of the plan: Enter goes from one desk found to the next, on whatever floor it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from jib_desktop.services import desks_find
from jib_desktop.services.desks_find import Found
from jib_desktop.ui import formats
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip


class DeskSearch(QObject):
    """Line, what it found, and the strip that says why nothing is shown.

    `went_to(desk)` gives a FoundDesk, `looked_at(startup)` whose desks are to stand out, `day_asked(day)` a
    day on which there is something to see, `left` that the plan is wanted.
    """

    went_to = Signal(object)
    looked_at = Signal(object)
    day_asked = Signal(object)
    left = Signal()

    def __init__(self, field: SearchField, strip: Strip, jobs: Jobs, day: Callable[[], date]) -> None:
        super().__init__(field)
        self._field, self._strip, self._jobs, self._day = field, strip, jobs, day
        self._asked: tuple[str, date] | None = None
        self._found = Found()
        self._place = -1
        field.returnPressed.connect(self.go_on)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        strip.link_clicked.connect(self._follow)

    @property
    def is_active(self) -> bool:
        """Whether a search is shown on the plan."""
        return self._asked is not None and bool(self._field.text().strip())

    def go_on(self) -> None:
        """Go to the next desk found, or search first."""
        asked = (self._field.text().strip(), self._day())
        if not asked[0]:
            self.left.emit()
        elif asked == self._asked and self._found.desks:
            self._go((self._place + 1) % len(self._found.desks))
        else:
            ask = partial(desks_find.find, text=asked[0], day=asked[1])
            self._jobs.read(ask, partial(self._take, asked), key="desks.search")

    def _take(self, asked: tuple[str, date], found: Found) -> None:
        if asked[0] != self._field.text().strip():
            return
        self._asked, self._found = asked, found
        self._say_nothing() if not found.desks else self._strip.set_message("")
        if found.desks:
            self._go(0)
        else:
            self.looked_at.emit(None)

    def _go(self, place: int) -> None:
        self._place = place
        desk = self._found.desks[place]
        self.looked_at.emit(desk.startup_id)
        self.went_to.emit(desk)

    def _say_nothing(self) -> None:
        text, day = self._asked or ("", date.min)
        startup = self._found.startup
        if startup is None:
            words = translate("DeskSearch", "Nothing found for “{text}”.").format(text=text)
            self._strip.set_message(plain(words), family="blue", glyph="ph.magnifying-glass")
            return
        name = leading_name(startup.name_en, startup.name_zh)
        words = translate("DeskSearch", "{startup} has no desk on {day}.")
        said = words.format(startup=name, day=formats.day_in_words(day))
        other = self._found.day
        links = []
        if other is not None:
            after = translate("DeskSearch", "The next one is given from {day} on.")
            before = translate("DeskSearch", "It had one until {day}.")
            more = (after if other > day else before).format(day=formats.day_in_words(other))
            said = in_a_row((said, more))
            links = [("day", translate("DeskSearch", "Show that day"))]
        self._strip.set_message(plain(said), links, family="blue", glyph="ph.magnifying-glass")

    def _follow(self, _target: str) -> None:
        if self._found.day is not None:
            self._strip.set_message("")
            self.day_asked.emit(self._found.day)

    def _typed(self, text: str) -> None:
        self._asked = None
        self._strip.set_message("")
        if not text.strip():
            self.looked_at.emit(None)

    def forget(self) -> None:
        """Search anew with the next Enter: what was found may have moved."""
        self._asked = None

    def retranslate(self) -> None:
        """Say what was not found in another language."""
        if self._asked is not None and not self._found.desks:
            self._say_nothing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the line to the plan by Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            empty_escape = event.key() == Qt.Key.Key_Escape and not self._field.text()
            if event.key() == Qt.Key.Key_Down or empty_escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
