from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jib_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from jib_desktop.ui.widgets.key_cap import KeyCap


def test_it_lists_the_keys_that_really_exist(qtbot: QtBot) -> None:
    actions = [QAction("&Open …"), QAction("No key"), QAction("Undo: Add Jade Otter")]
    actions[0].setShortcut("Ctrl+O")
    actions[2].setShortcut("Ctrl+Z")
    actions[2].setProperty("plain", "Undo")
    dialog = ShortcutsDialog(actions)
    qtbot.addWidget(dialog)
    caps = [cap.accessibleName() for cap in dialog.findChildren(KeyCap)]
    assert {"Ctrl O", "Ctrl Z", "Esc"} <= set(caps)
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Open …", "Undo"} <= words
    assert "No key" not in words
