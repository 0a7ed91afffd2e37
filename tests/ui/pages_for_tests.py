"""Two small pages to test the window with; the real ones have tests of their own."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from jib_desktop.ui.pages import Page, PageEntry


class FirstPage(Page):
    """Has a line to type in and an action for the menu Data."""

    built = 0

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        type(self).built += 1
        self.shown: list[UUID] = []
        self.left = False
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)
        self.import_action = QAction("Import contracts …", self)
        self.import_action.setProperty("menu", "data")
        self.addAction(self.import_action)

    def show_record(self, record_id: UUID) -> None:
        """Remember what was shown."""
        self.shown.append(record_id)

    def focus_first(self) -> None:
        """Start in the line."""
        self.line.setFocus()

    def leave(self) -> None:
        """Remember that the window closed."""
        self.left = True


class SecondPage(FirstPage):
    """Another page, with nothing for the menus."""

    built = 0

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.removeAction(self.import_action)


class Entry(PageEntry):
    """A page whose word needs no translation."""

    def title(self) -> str:
        """Return its name as its word."""
        return self.name.capitalize()


ENTRIES = (
    Entry("startups", "ph.buildings", __name__, "FirstPage"),
    Entry("contracts", "ph.file-text", __name__, "SecondPage"),
)
