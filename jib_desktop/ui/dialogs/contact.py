"""A person at a startup in a dialog: new, or to change."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy.orm import Session

from jib_desktop.errors import GoneMeanwhile
from jib_desktop.rules.people import CONTACT_FIELDS, check_contact, is_phone, normalised_contact, shown_phone
from jib_desktop.rules.problems import Problem
from jib_desktop.services import people, startups
from jib_desktop.services.startups import ContactRow
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.words import column_word, done_words


class ContactDialog(FormDialog):
    """The form of a contact. Without one it adds a person to the startup."""

    name_en_edit: QLineEdit
    name_en_message: InlineMessage
    name_zh_edit: QLineEdit
    role_combo: QComboBox
    phone_edit: QLineEdit
    phone_message: InlineMessage
    email_edit: QLineEdit
    email_message: InlineMessage
    wechat_edit: QLineEdit
    is_main_check: QCheckBox
    notes_edit: QPlainTextEdit

    acted = Signal(str)  # what was done, for the bar that offers Undo

    def __init__(
        self, jobs: Jobs, startup_id: uuid.UUID, contact: ContactRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("contact_dialog", parent)
        self._jobs = jobs
        self._startup_id = startup_id
        self._contact = contact
        for name in CONTACT_FIELDS:
            self.add_form_field(name)
        self.is_main_check.setAccessibleName(column_word("is_main"))
        self.role_combo.addItems(self._roles())
        if contact is not None:
            self.setWindowTitle(self.tr("Edit contact"))
            self.save_button.setText(self.tr("Save"))
        self.fill(_shown(contact))

    def _roles(self) -> list[str]:
        words = (
            self.tr("founder"),
            self.tr("managing director"),
            self.tr("technology"),
            self.tr("operations"),
        )
        return ["", *words]

    def _values(self) -> dict[str, object]:
        return normalised_contact({name: self.value(name) for name in self._fields})

    def problems(self) -> list[Problem]:
        """Return what is the matter with the fields."""
        return check_contact(self._values())

    def notes(self) -> dict[str, str]:
        """Say how a telephone number will be kept."""
        typed, kept = self.value("phone").strip(), str(self._values()["phone"])
        if is_phone(kept) and typed not in (kept, shown_phone(kept)):
            return {"phone": self.tr("Kept as {number}").format(number=shown_phone(kept))}
        return {}

    def field_words(self, name: str) -> str:
        """Return the word of a field; of the two names the first one stands for both."""
        return self.tr("Name") if name == "name_en" else column_word(name)

    def write(self) -> None:
        """Write what differs as one action."""
        values = self._values()
        name = leading_name(str(values["name_en"]), str(values["name_zh"]))
        if self._contact is None:
            work: Any = partial(people.add_contact, startup_id=self._startup_id, values=values)
            self._write("contact_added", work, name)
            return
        old = self._contact
        changed = {field: value for field, value in values.items() if value != getattr(old, field)}
        if not changed:
            super().accept()
            return
        seen = self._contact.version
        work = partial(people.change_contact, contact_id=self._contact.id, seen_version=seen, values=changed)
        self._write("contact_changed", work, name)

    def _write(self, label: str, work: Any, name: str) -> None:
        self.set_busy(True)
        words = done_words(label, name)

        def done(result: object) -> None:
            self.acted.emit(words)
            self.written(result, words)

        self._jobs.write(label, work, done, self.failed)

    def reload(self) -> None:
        """Read the person again, after another writer changed it."""
        if self._contact is not None:
            self._jobs.read(partial(_contacts, startup_id=self._startup_id), self._take_again, self.failed)

    def _take_again(self, contacts: tuple[ContactRow, ...]) -> None:
        mine = [one for one in contacts if self._contact is not None and one.id == self._contact.id]
        if not mine:
            self.failed(GoneMeanwhile())
            return
        self._contact = mine[0]
        self.take_new(_shown(mine[0]))


def _shown(contact: ContactRow | None) -> dict[str, Any]:
    if contact is None:
        return {}
    return {name: getattr(contact, name) for name in CONTACT_FIELDS} | {"phone": shown_phone(contact.phone)}


def _contacts(session: Session, startup_id: uuid.UUID) -> tuple[ContactRow, ...]:
    return startups.list_contacts(session, startup_id)
