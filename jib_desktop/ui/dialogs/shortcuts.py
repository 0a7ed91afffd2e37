"""The list of keyboard shortcuts, made from the actions that really have them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from jib_desktop.ui.forms import load_form
from jib_desktop.ui.language import without_mnemonic
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.key_cap import KeyCap

_COLUMNS = 2


class ShortcutsDialog(QDialog):
    """Shows each shortcut with what it does, in two columns."""

    list_area: QWidget
    close_button: Button

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("shortcuts_dialog", self)
        rows = [(_words(action), action.shortcut()) for action in actions]
        rows = [(words, keys) for words, keys in rows if words and not keys.isEmpty()]
        rows += [
            (self.tr("Next field"), QKeySequence("Tab")),
            (self.tr("Leave, close"), QKeySequence("Esc")),
        ]
        layout = self.list_area.layout()
        assert isinstance(layout, QGridLayout)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(10)
        half = (len(rows) + 1) // _COLUMNS
        for place, (words, keys) in enumerate(rows):
            column = 3 * (place // half)
            layout.addWidget(KeyCap(keys.toString(), self), place % half, column)
            layout.addWidget(QLabel(words, self), place % half, column + 1)
        layout.setColumnMinimumWidth(2, 16)
        layout.setColumnStretch(1, 1)
        layout.setColumnStretch(4, 1)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()


def _words(action: QAction) -> str:
    """Return what an action does in general: undo names its target elsewhere."""
    return str(action.property("plain") or without_mnemonic(action.text()))
