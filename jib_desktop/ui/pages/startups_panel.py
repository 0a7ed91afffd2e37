"""The chosen startup at the right of the list: head, sub-tabs, and one section for each.

Later features plug in: a section is a class in `SECTIONS`, a label–value pair of the overview a function in
`startups_sections.FACTS`. The page hears of everything by `asked(verb, subject)`.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from jib_desktop.ui import formats
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.names import both_names
from jib_desktop.ui.pages.startups_details import Details, in_words
from jib_desktop.ui.pages.startups_sections import SECTIONS
from jib_desktop.ui.pages.startups_timeline import stage_since
from jib_desktop.ui.sentences import likeness_words
from jib_desktop.ui.statuses import stage_status
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.chip_row import ChipRow
from jib_desktop.ui.widgets.panel_tabs import PanelTabs
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words.startups import field_word, stage_word

if TYPE_CHECKING:
    from jib_desktop.services.duplicates import Likeness


class StartupPanel(QWidget):
    """Head and sections of one startup."""

    origin_label: QLabel
    name_label: QLabel
    chip_row: ChipRow
    edit_button: Button
    note_button: Button
    restore_button: Button
    menu_button: Button
    twin_strip: Strip
    tab_area: QWidget
    section_tabs: PanelTabs
    section_stack: QStackedWidget

    asked = Signal(str, object)  # verb, subject
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("startup_panel", self)
        self.details: Details | None = None
        self._twin: Likeness | None = None
        self.sections = [section() for section in SECTIONS]
        for section in self.sections:
            self.section_stack.addWidget(section)
            self.section_tabs.add(section.title())
            section.asked.connect(self._ask)
        self.section_tabs.currentChanged.connect(self.section_stack.setCurrentIndex)
        self.edit_button.clicked.connect(partial(self.asked.emit, "edit", None))
        self.note_button.clicked.connect(partial(self.asked.emit, "note", None))
        self.restore_button.clicked.connect(partial(self.asked.emit, "restore", None))
        self.menu_button.clicked.connect(self._ask_menu)
        self.twin_strip.set_rounded(True)
        self.twin_strip.link_clicked.connect(self._ask_twin)
        self.setMinimumWidth(320)
        self.clear()

    # --- showing ---

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.details = None
        self.twin_strip.set_message("")
        for part in self._parts():
            part.setVisible(False)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.origin_label, self.name_label, self.chip_row, self.edit_button, self.note_button,
            self.restore_button, self.menu_button, self.tab_area, self.section_stack,
        )  # fmt: skip

    def show_details(self, details: Details) -> None:
        """Show a startup; the section that was open stays open."""
        if self.details is None or self.details.record.id != details.record.id:
            self.twin_strip.set_message("")
        self.details = details
        record = details.record
        for part in self._parts():
            part.setVisible(True)
        removed = record.removed_at is not None
        self.origin_label.setText(self._origin(details))
        self.name_label.setText(" ".join(both_names(record.values["name_en"], record.values["name_zh"])))
        status = stage_status(record.values["stage"], filled=True)
        self.chip_row.badge.set_status(status.text, status.glyph, status.family)
        self.chip_row.set_chips([field_word(code) for code in record.values["fields"]])
        self.edit_button.setVisible(not removed)
        self.note_button.setVisible(not removed)
        self.restore_button.setVisible(removed)
        for place, section in enumerate(self.sections):
            section.show_details(details)
            self.section_tabs.set_number(place, section.number(details))

    def _origin(self, details: Details) -> str:
        record, parts = details.record, list[str]()
        if record.values["short_name"]:
            parts.append(self.tr("Short name {name}").format(name=record.values["short_name"]))
        if record.removed_at is not None:
            day = formats.day_in_line(record.removed_at.astimezone().date())
            parts.append(self.tr("removed on {day}").format(day=day))
        else:
            stage = record.values["stage"]
            since = stage_since(details.changes, stage) or record.created_at
            day = formats.day_in_line(since.astimezone().date())
            word = stage_word(stage)
            word = word.lower() if formats.language() == "en" else word
            parts.append(self.tr("{stage} since {day}").format(stage=word, day=day))
        return " · ".join(parts)

    def show_twins(self, found: tuple[uuid.UUID, Sequence[Likeness]]) -> None:
        """Point out the likeliest duplicate of the startup that is shown."""
        startup_id, twins = found
        if self.details is None or self.details.record.id != startup_id:
            return
        self._twin = twins[0] if twins and self.details.record.removed_at is None else None
        if self._twin is None:
            self.twin_strip.set_message("")
            return
        name = " ".join(both_names(self._twin.name_en, self._twin.name_zh))
        words = plain(self.tr("Looks like {name}: {reasons}.")).format(
            name=bold(name), reasons=plain(listed(likeness_words(one) for one in self._twin.reasons))
        )
        links = [
            ("open", self.tr("Open it")),
            ("merge", self.tr("Merge …")),
            ("apart", self.tr("These are two")),
        ]
        self.twin_strip.set_message(words, links)

    # --- asking ---

    def _ask(self, verb: str, subject: object) -> None:
        if verb == "section":
            self.open_section(str(subject))
        else:
            self.asked.emit(verb, subject)

    def _ask_menu(self) -> None:
        spot = self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 2))
        self.asked.emit("menu", spot)

    def _ask_twin(self, verb: str) -> None:
        if self._twin is not None:
            self.asked.emit(f"twin_{verb}", self._twin)

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
                self.show_details(in_words(self.details))
