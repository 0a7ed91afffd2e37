"""The pages of the window and what the frame asks of them."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs


class Page(QWidget):
    """A page of the window. It receives what it needs in its constructor and is built on its first visit.

    What it offers to the command palette are its actions (`addAction`); the property `menu` (edit, view,
    data, tools) puts one into a menu while the page is shown, `glyph` gives it a sign, `also` holds other
    words by which the palette finds it (`ui/synonyms.py`). `act_done` names what was just done, for the bar
    that offers Undo; `count_changed` sets the number on the tab (waits = amber), -1 takes it away.
    """

    act_done = Signal(str)
    count_changed = Signal(int, bool)
    record_wanted = Signal(str, object)  # page, id: the frame goes there
    file_wanted = Signal(str, object)  # open | new | demo, path or None: the frame opens it

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.jobs = jobs
        self.changes = changes
        self.settings = settings

    def show_record(self, record_id: UUID) -> None:
        """Show and select one record."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where work on this page begins."""
        self.setFocus()

    def leave(self) -> None:
        """Remember sizes and columns in the settings; called when the window closes."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page by the place of its class, so that it is imported on its first visit only."""

    name: str
    icon: str
    module: str
    page_class: str

    def title(self) -> str:
        """Return the word on the tab in the language of the window."""
        words = {
            "startups": QCoreApplication.translate("Pages", "Startups"),
            "contracts": QCoreApplication.translate("Pages", "Contracts"),
            "desks": QCoreApplication.translate("Pages", "Desks"),
            "credits": QCoreApplication.translate("Pages", "Cloud credits"),
        }
        return words[self.name]

    def load(self) -> type[Page]:
        """Import the class of the page."""
        found: type[Page] = getattr(importlib.import_module(self.module), self.page_class)
        return found


PAGES: tuple[PageEntry, ...] = (
    PageEntry("startups", "ph.buildings", "jib_desktop.ui.pages.startups", "StartupsPage"),
    PageEntry("contracts", "ph.file-text", "jib_desktop.ui.pages.contracts", "ContractsPage"),
    PageEntry("desks", "ph.desktop", "jib_desktop.ui.pages.desks", "DesksPage"),
    PageEntry("credits", "ph.cloud", "jib_desktop.ui.pages.credits", "CreditsPage"),
)
