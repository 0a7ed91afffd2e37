from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.preferences import PreferencesDialog


@pytest.fixture
def dialog(settings: Settings, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(settings, "/data/base-backups")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("combo", "key", "value"),
    [
        ("language_combo", "language", "zh_CN"),
        ("appearance_combo", "appearance", "dark"),
        ("backup_combo", "backup_hours", 24),
    ],
)
def test_a_choice_is_kept_and_told_at_once(
    dialog: PreferencesDialog, settings: Settings, qtbot: QtBot, combo: str, key: str, value: object
) -> None:
    box = dialog.findChild(QComboBox, combo)
    assert box is not None
    box.setCurrentIndex(box.findData(value))
    with qtbot.waitSignal(dialog.changed) as told:
        box.activated.emit(box.currentIndex())
    assert told.args == [key]
    assert Settings.load(settings.path).get(key) == value


def test_the_name_is_taken_over_even_by_closing(
    dialog: PreferencesDialog, settings: Settings, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.actor_edit, " Li Wen ")
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert settings.get("actor", "") == "Li Wen"


def test_it_shows_what_is_set(settings: Settings, qtbot: QtBot) -> None:
    settings.set("language", "de")
    settings.set("backup_hours", 0)
    dialog = PreferencesDialog(settings, "/data/base-backups")
    qtbot.addWidget(dialog)
    assert dialog.language_combo.currentText() == "Deutsch"
    assert dialog.backup_combo.currentText() == "Never"
    assert "/data/base-backups" in dialog.backup_message.accessibleName()
