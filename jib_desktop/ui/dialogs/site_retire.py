"""Until when desks stay that somebody had: their past is never thrown away."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks_placing import Removal
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.inline_message import InlineMessage


class SiteRetireDialog(FormDialog):
    """Asks for the last day; `given` hands it on, whoever opened it writes."""

    about_label: QLabel
    last_day_edit: DayField
    last_day_message: InlineMessage

    given = Signal(object)  # date

    def __init__(self, removal: Removal, today: date, parent: QWidget | None = None) -> None:
        super().__init__("site_retire_dialog", parent)
        self._removal = removal
        self._today = today
        self.last_day_edit.today = today
        self.add_field("last_day", self.last_day_edit, self.last_day_message)
        self._say()
        self.fill({})
        wanted = removal.last_day if removal.last_day not in (None, NEVER) else today
        self.last_day_edit.set_day(wanted)
        self.last_day_edit.setFocus()

    def _say(self) -> None:
        found = self._removal
        parts = [
            self.tr(
                "%n desk(s) were in use: they stay in the past and are there until a day.", "", found.kept
            )
        ]
        if found.gone:
            parts.append(self.tr("%n desk(s) were never in use: they go for good.", "", found.gone))
        if found.last_day == NEVER:
            words = self.tr("{desk} is in use until further notice. Free it first.")
            parts.append(words.format(desk=found.in_use))
        elif found.last_day is not None:
            words = self.tr("{desk} is in use the longest, until {last}.")
            parts.append(words.format(desk=found.in_use, last=formats.day_in_words(found.last_day)))
        self.about_label.setText(in_a_row(parts))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_removal"):
            QTimer.singleShot(0, self, self._say)

    def problems(self) -> list[Problem]:
        """Return what is the matter with the day."""
        day, last = self.last_day_edit.day, self._removal.last_day
        if (problem := self.last_day_edit.problem()) is not None:
            return [problem]
        if day is None:
            return [Problem("last_day", "day_missing")]
        if last is not None and day < last:
            facts = {"desk": self._removal.in_use, "day": last}
            reason = {"reason": "open"} if last == NEVER else {}
            return [Problem("last_day", "desk_in_use_until", facts={**facts, **reason})]
        return []

    def write(self) -> None:
        """Hand the day on."""
        day = self.last_day_edit.day
        self.accept()
        self.given.emit(day)

    def reject(self) -> None:
        """Close; nothing was typed that is worth keeping."""
        self._base = {name: self.value(name) for name in self._fields}
        super().reject()
