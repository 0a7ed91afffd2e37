"""Preferences: they work at once, so there is nothing to apply."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from jib_desktop.db import store as stores
from jib_desktop.settings import Settings
from jib_desktop.ui.backups import DEFAULT_HOURS, HOURS
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.language import LANGUAGES, SYSTEM
from jib_desktop.ui.style import APPEARANCES
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage


class PreferencesDialog(QDialog):
    """Language, appearance, name and backups; each change is told at once by `changed(key)`."""

    language_combo: QComboBox
    appearance_combo: QComboBox
    actor_edit: QLineEdit
    actor_message: InlineMessage
    backup_combo: QComboBox
    backup_message: InlineMessage
    close_button: Button

    changed = Signal(str)

    def __init__(self, settings: Settings, backup_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._backup_folder = backup_folder
        load_form("preferences_dialog", self)
        self._fill()
        self.language_combo.activated.connect(lambda: self._take("language", self.language_combo))
        self.appearance_combo.activated.connect(lambda: self._take("appearance", self.appearance_combo))
        self.backup_combo.activated.connect(lambda: self._take("backup_hours", self.backup_combo))
        self.actor_edit.setText(settings.get("actor", ""))
        self.actor_edit.setPlaceholderText(stores.system_user())
        self.actor_edit.editingFinished.connect(self._take_actor)
        self.close_button.clicked.connect(self.accept)

    def _fill(self) -> None:
        words = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        languages = [(SYSTEM, words["system"]), *LANGUAGES.items()]
        self._offer(self.language_combo, languages, self._settings.get("language", SYSTEM))
        appearances = [(one, words[one]) for one in APPEARANCES]
        self._offer(self.appearance_combo, appearances, self._settings.get("appearance", "system"))
        hours = {
            1: self.tr("Every hour"),
            4: self.tr("Every 4 hours"),
            24: self.tr("Once a day"),
            0: self.tr("Never"),
        }
        chosen = self._settings.get("backup_hours", DEFAULT_HOURS)
        self._offer(self.backup_combo, [(one, hours[one]) for one in HOURS], chosen)
        kept = self.tr("Only after a change, into {folder}; old ones are thinned out.")
        self.backup_message.set_hint(kept.format(folder=self._backup_folder))

    @staticmethod
    def _offer(combo: QComboBox, choices: Iterable[tuple[str | int, str]], chosen: object) -> None:
        combo.clear()
        for value, words in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _take(self, key: str, combo: QComboBox) -> None:
        self._settings.set(key, combo.currentData())
        self._settings.save()
        self.changed.emit(key)

    def _take_actor(self) -> None:
        name = self.actor_edit.text().strip()
        if name != self._settings.get("actor", ""):
            self._settings.set("actor", name or None)
            self._settings.save()
            self.changed.emit("actor")

    def changeEvent(self, event: QEvent) -> None:
        """Fill the lists in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._fill()

    def done(self, result: int) -> None:
        """Take the name over even if the field still has the focus."""
        self._take_actor()
        super().done(result)
