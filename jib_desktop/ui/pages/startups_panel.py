"""The chosen startup at the right of the list: head, sub-tabs, and one section for each.

Later features plug in: a section is a class in `SECTIONS`, a label–value pair of the overview a function in
`startups_sections.FACTS`.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from jib_desktop.ui import formats
from jib_desktop.ui.names import both_names
from jib_desktop.ui.pages.record_panel import RecordPanel
from jib_desktop.ui.pages.startups_details import Details, in_words
from jib_desktop.ui.pages.startups_timeline import stage_since
from jib_desktop.ui.sentences import likeness_words
from jib_desktop.ui.statuses import stage_status
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.chip_row import ChipRow
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words.startups import field_word, stage_word

if TYPE_CHECKING:
    from jib_desktop.services.duplicates import Likeness
    from jib_desktop.ui.pages.sections import Section


class StartupPanel(RecordPanel):
    """Head and sections of one startup."""

    FORM = "startup_panel"

    origin_label: QLabel
    name_label: QLabel
    chip_row: ChipRow
    edit_button: Button
    note_button: Button
    restore_button: Button
    twin_strip: Strip

    details: Details | None

    _twin: Likeness | None = None

    def build(self) -> None:
        """Make head and sections."""
        super().build()
        self.edit_button.clicked.connect(partial(self.asked.emit, "edit", None))
        self.note_button.clicked.connect(partial(self.asked.emit, "note", None))
        self.restore_button.clicked.connect(partial(self.asked.emit, "restore", None))
        self.twin_strip.set_rounded(True)
        self.twin_strip.link_clicked.connect(self._ask_twin)

    def make_sections(self) -> Sequence[Section]:
        """Make the sections in the order of their tabs."""
        # Imported with the first record: the list stands before anybody looks at one of its rows.
        from jib_desktop.ui.pages.startups_sections import SECTIONS

        return [section() for section in SECTIONS]

    # --- showing ---

    def clear(self) -> None:
        """Show that nothing is chosen."""
        super().clear()
        if self.sections:
            self.twin_strip.set_message("")

    def parts(self) -> tuple[QWidget, ...]:
        """Return what stands in the head while a startup is shown."""
        return (
            self.origin_label, self.name_label, self.chip_row, self.edit_button, self.note_button,
            self.restore_button,
        )  # fmt: skip

    def show_details(self, details: Details) -> None:
        """Show a startup; the section that was open stays open, the likely duplicate if it is the same."""
        before = self.details
        super().show_details(details)
        if before is None or before.record.id != details.record.id:
            self.twin_strip.set_message("")

    def in_words(self, details: Details) -> Details:
        """Return the same details in the present language of the window."""
        return in_words(details)

    def show_head(self, details: Details) -> None:
        """Write names, stage and fields, and the steps that a kept or removed startup allows."""
        record = details.record
        removed = record.removed_at is not None
        self.origin_label.setText(self._origin(details))
        self.name_label.setText(" ".join(both_names(record.values["name_en"], record.values["name_zh"])))
        status = stage_status(record.values["stage"], filled=True)
        self.chip_row.badge.set_status(status.text, status.glyph, status.family)
        self.chip_row.set_chips([field_word(code) for code in record.values["fields"]])
        self.edit_button.setVisible(not removed)
        self.note_button.setVisible(not removed)
        self.restore_button.setVisible(removed)

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

    def _ask_twin(self, verb: str) -> None:
        if self._twin is not None:
            self.asked.emit(f"twin_{verb}", self._twin)
