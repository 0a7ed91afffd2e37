"""The chosen record at the right of a list: head, sub-tabs, and one section for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from jib_desktop.ui.forms import load_form
from jib_desktop.ui.look import Size
from jib_desktop.ui.pages.sections import Section
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.panel_tabs import PanelTabs


class RecordPanel(QWidget):
    """Head and sections of one record; the page hears of everything by `asked(verb, subject)`.

    A subclass sets FORM and answers `make_sections`, `parts`, `show_head` and `in_words`. Form and sections
    are made when the first record is shown: a start paints the list before.
    """

    FORM: ClassVar[str]

    menu_button: Button
    tab_area: QWidget
    section_tabs: PanelTabs
    section_stack: QStackedWidget

    asked = Signal(str, object)  # verb, subject
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Of the form, too; the ground is seen before it.
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(Size.PANEL_LEAST)
        self.details: Any = None
        self.sections: list[Section] = []

    def build(self) -> None:
        """Make head and sections; a subclass connects what its form brings."""
        load_form(self.FORM, self)
        self.sections = list(self.make_sections())
        for section in self.sections:
            self.section_stack.addWidget(section)
            self.section_tabs.add(section.title())
            section.asked.connect(self._ask)
        self.section_tabs.currentChanged.connect(self.section_stack.setCurrentIndex)
        self.menu_button.clicked.connect(self._ask_menu)

    # --- what a feature answers ---

    def make_sections(self) -> Sequence[Section]:
        """Make the sections in the order of their tabs."""
        raise NotImplementedError

    def parts(self) -> tuple[QWidget, ...]:
        """Return what stands in the head while a record is shown."""
        raise NotImplementedError

    def show_head(self, details: Any) -> None:
        """Write the head."""
        raise NotImplementedError

    def in_words(self, details: Any) -> Any:
        """Return the same details in the present language of the window."""
        raise NotImplementedError

    # --- showing ---

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.details = None
        if self.sections:
            self._set_parts_visible(False)

    def _set_parts_visible(self, visible: bool) -> None:
        for part in (*self.parts(), self.menu_button, self.tab_area, self.section_stack):
            part.setVisible(visible)

    def show_details(self, details: Any) -> None:
        """Show a record; the section that was open stays open."""
        if not self.sections:
            self.build()
        self.details = details
        self._set_parts_visible(True)
        self.show_head(details)
        for place, section in enumerate(self.sections):
            section.show_details(details)
            self.section_tabs.set_number(place, section.number(details))

    # --- asking ---

    def _ask(self, verb: str, subject: object) -> None:
        if verb == "section":
            self.open_section(str(subject))
        else:
            self.asked.emit(verb, subject)

    def _ask_menu(self) -> None:
        spot = self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 2))
        self.asked.emit("menu", spot)

    def open_section(self, key: str) -> None:
        """Open the section with this key and go there."""
        for place, section in enumerate(self.sections):
            if section.KEY == key:
                self.section_tabs.setCurrentIndex(place)
                self.section_tabs.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the list on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Write the head and the sections in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "sections"):
            for place, section in enumerate(self.sections):
                self.section_tabs.set_words(place, section.title())
            if self.details is not None:
                self.show_details(self.in_words(self.details))
