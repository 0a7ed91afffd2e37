"""A note on a startup: part of its timeline, with who and when."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from jib_desktop.rules.problems import Problem
from jib_desktop.services import startups
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.words import column_word, done_words


class NoteDialog(FormDialog):
    """Writes a note."""

    about_label: QLabel
    text_edit: QPlainTextEdit
    text_message: InlineMessage

    acted = Signal(str)  # what was done, for the bar that offers Undo

    def __init__(
        self, jobs: Jobs, startup_id: uuid.UUID, name: str, parent: QWidget | None = None, *, draft: str = ""
    ) -> None:
        super().__init__("note_dialog", parent)
        self._jobs = jobs
        self._startup_id = startup_id
        self._name = name
        self.about_label.setText(self.tr("On {name}; it stands in the timeline.").format(name=name))
        self.add_field("text", self.text_edit, self.text_message)
        self.fill({})
        self.put({"text": draft} if draft else {})

    def problems(self) -> list[Problem]:
        """A note says something."""
        return [] if self.value("text").strip() else [Problem("text", "note_missing")]

    def field_words(self, name: str) -> str:
        """Return the word of the field."""
        return column_word(name)

    def write(self) -> None:
        """Write the note."""
        self.set_busy(True)
        work = partial(startups.add_note, startup_id=self._startup_id, text=self.value("text"))
        self._jobs.write("note_added", work, self._noted, self.failed)

    def _noted(self, note_id: uuid.UUID) -> None:
        words = done_words("note_added", self._name)
        self.acted.emit(words)
        self.written(note_id, words)
