"""Menus of which exactly one entry is ticked: appearance and language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from jib_desktop.settings import Settings
from jib_desktop.ui.language import LANGUAGES, SYSTEM, without_mnemonic
from jib_desktop.ui.synonyms import synonyms


class Choices(QObject):
    """Ties groups of checkable actions to the settings; `chosen(key)` tells which setting changed."""

    chosen = Signal(str)

    def __init__(self, settings: Settings, themes: Iterable[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        languages = [QAction(words) for words in ("", *LANGUAGES.values())]
        for action, code in zip(languages, (SYSTEM, *LANGUAGES), strict=True):
            action.setData(code)
            action.setProperty("also", synonyms(code))
        self.languages = languages
        self._groups = {
            "appearance": self._group("appearance", themes),
            "language": self._group("language", languages),
        }
        self.show()

    def _group(self, key: str, actions: Iterable[QAction]) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)
        group.triggered.connect(lambda action: self._choose(key, action.data()))
        return group

    def _choose(self, key: str, value: str) -> None:
        self._settings.set(key, value)
        self._settings.save()
        self.chosen.emit(key)

    def show(self) -> None:
        """Tick what the settings say."""
        for key, group in self._groups.items():
            value = self._settings.get(key, "system")
            for action in group.actions():
                action.setChecked(action.data() == value)

    def retranslate(self) -> None:
        """Say the entries in another language, and in full for the command palette."""
        self.languages[0].setText(self.tr("Like the system"))
        sentences = {
            "appearance": self.tr("Appearance: {choice}"),
            "language": self.tr("Language: {choice}"),
        }
        for key, group in self._groups.items():
            for action in group.actions():
                choice = without_mnemonic(action.text())
                action.setProperty("command", sentences[key].format(choice=choice))
