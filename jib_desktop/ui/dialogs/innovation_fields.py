"""The site's own innovation fields: add, name in three languages, remove."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget
from sqlalchemy.orm import Session

from jib_desktop.errors import JibError, ValuesRefused
from jib_desktop.rules.startups import INNOVATION_FIELDS
from jib_desktop.services import fields
from jib_desktop.services.fields import NAMES, FieldRow
from jib_desktop.ui import messages
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.own_fields import word_of
from jib_desktop.ui.sentences import problem_sentence, sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import done_words
from jib_desktop.ui.words.startups import field_word

_FIELD = Qt.ItemDataRole.UserRole


class InnovationFieldsDialog(QDialog):
    """Published fields, greyed, then the site's own; each change is written at once and can be undone."""

    trouble_strip: Strip
    field_list: QListWidget
    new_button: Button
    name_en_edit: QLineEdit
    name_de_edit: QLineEdit
    name_zh_edit: QLineEdit
    remove_button: Button
    save_button: Button
    close_button: Button

    acted = Signal(str)  # what was done, for the bar that offers Undo

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("innovation_fields_dialog", self)
        self._jobs = jobs
        self._chosen: FieldRow | None = None
        self.trouble_strip.set_rounded(True)
        self.field_list.setProperty("framed", True)
        self._edits: dict[str, QLineEdit] = {name: getattr(self, f"{name}_edit") for name in NAMES}
        self._messages: dict[str, InlineMessage] = {}
        for name, edit in self._edits.items():
            message = self.findChild(InlineMessage, f"{name}_message")
            assert isinstance(message, InlineMessage)
            message.set_field(edit)
            self._messages[name] = message
            edit.textChanged.connect(self._typed)
        self.field_list.currentItemChanged.connect(self._choose)
        self.new_button.clicked.connect(self.begin_new)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.reject)
        self._read()
        self.begin_new()

    def _read(self) -> None:
        self._jobs.read(_list, self._show, key="fields.list")

    def _show(self, rows: list[FieldRow]) -> None:
        chosen = self._chosen.id if self._chosen is not None else None
        self.field_list.blockSignals(True)
        self.field_list.clear()
        for code in INNOVATION_FIELDS:
            item = QListWidgetItem(self.tr("{field} · published").format(field=field_word(code)))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.field_list.addItem(item)
        for row in rows:
            used = self.tr("%n startup(s)", "", row.used)
            item = QListWidgetItem(f"{word_of(row.name_en, row.name_de, row.name_zh)} · {used}")
            item.setData(_FIELD, row)
            self.field_list.addItem(item)
            if row.id == chosen:
                self.field_list.setCurrentItem(item)
                self._chosen = row
        self.field_list.blockSignals(False)

    def _choose(self, item: QListWidgetItem | None) -> None:
        row = item.data(_FIELD) if item is not None else None
        if isinstance(row, FieldRow):
            self._chosen = row
            self._fill({name: str(getattr(row, name)) for name in NAMES})

    def begin_new(self) -> None:
        """Clear the form for another field."""
        self._chosen = None
        self.field_list.setCurrentRow(-1)
        self._fill(dict.fromkeys(NAMES, ""))
        self.name_en_edit.setFocus()

    def _fill(self, values: dict[str, str]) -> None:
        for name, edit in self._edits.items():
            edit.setText(values[name])
        self.trouble_strip.set_message("")
        new = self._chosen is None
        self.save_button.setText(self.tr("Add field") if new else self.tr("Save"))
        self.remove_button.setVisible(not new)
        self._typed()

    def _values(self) -> dict[str, str]:
        return {name: edit.text() for name, edit in self._edits.items()}

    def _typed(self) -> None:
        for message in self._messages.values():
            message.tell(None)
        self.save_button.setEnabled(any(text.strip() for text in self._values().values()))

    def save(self) -> None:
        """Add the field, or name it differently."""
        values = self._values()
        name = next((text.strip() for text in values.values() if text.strip()), "")
        if not name:
            return
        if self._chosen is None:
            self._write("field_added", partial(fields.add_field, values=values), name)
        else:
            chosen = self._chosen
            work = partial(
                fields.change_field, field_id=chosen.id, seen_version=chosen.version, values=values
            )
            self._write("field_changed", work, name)

    def remove(self) -> None:
        """Remove the chosen field if nobody works in it."""
        if (chosen := self._chosen) is not None:
            name = word_of(chosen.name_en, chosen.name_de, chosen.name_zh)
            work = partial(fields.remove_field, field_id=chosen.id, seen_version=chosen.version)
            self._write("field_removed", work, name)

    def _write(self, label: str, work: Any, name: str) -> None:
        def done(_result: object) -> None:
            self.acted.emit(done_words(label, name))
            self.begin_new()
            self._read()

        self._jobs.write(label, work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ValuesRefused):
            for problem in error.problems:
                self._messages[problem.field].tell("block", problem_sentence(problem), at_once=True)
        elif isinstance(error, JibError):
            self.trouble_strip.set_message(plain(sentence(error)))
            self._read()
        else:
            messages.show_error(error, self)


def _list(session: Session) -> list[FieldRow]:
    return fields.list_fields(session)
