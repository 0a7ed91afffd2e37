"""One template of one's own: a workbook's cells, and what goes where."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QTableView,
    QWidget,
)
from sqlalchemy.orm import Session

from jib_desktop.errors import JibError, ValuesRefused
from jib_desktop.exchange import templates as files
from jib_desktop.exchange.references import column_letters, column_number
from jib_desktop.exchange.sheet_cells import place_of
from jib_desktop.exchange.template_draft import Draft
from jib_desktop.exchange.templates import Offer, Opened
from jib_desktop.rules.templates import LONGEST_NAME, Mapping
from jib_desktop.services import templates
from jib_desktop.services.templates import TemplateRow
from jib_desktop.ui import messages
from jib_desktop.ui.dialogs.template_cells import TemplateCells
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import problem_sentence, sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.problem_foot import ProblemFoot
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import column_word, done_words, kind_word, value_words
from jib_desktop.ui.words.templates import fact_word

_PLACE = Qt.ItemDataRole.UserRole
_LONGEST_SAMPLE = 24
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class TemplateDialog(QDialog):
    """Maps a workbook; `acted(words)` tells that the template was written."""

    trouble_strip: Strip
    name_edit: QLineEdit
    name_message: InlineMessage
    kind_combo: QComboBox
    sheet_list: QListWidget
    cell_table: QTableView
    place_label: QLabel
    field_combo: QComboBox
    field_note: QLabel
    table_button: Button
    first_spin: QSpinBox
    last_spin: QSpinBox
    table_note: QLabel
    mapped_list: QListWidget
    problem_foot: ProblemFoot
    cancel_button: Button
    save_button: Button

    acted = Signal(str)

    def __init__(
        self, jobs: Jobs, opened: Opened, stored: TemplateRow | None = None, parent: QWidget | None = None
    ) -> None:
        """Map a workbook: a new one, or that of a stored template, whose own or another version is opened."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("template_dialog", self)
        self._jobs = jobs
        self._opened = opened
        self._stored = stored
        self._filling = False
        self._busy = False
        self.trouble_strip.set_rounded(True)
        self.name_message.set_field(self.name_edit)
        self.sheet_list.setProperty("framed", True)
        self.mapped_list.setProperty("framed", True)
        for kind in [stored.kind] if stored else opened.offers:
            self.kind_combo.addItem(kind_word(kind), kind)
        self.kind_combo.setEnabled(self.kind_combo.count() > 1)
        self.name_edit.setMaxLength(LONGEST_NAME)
        self.name_edit.setText(stored.name if stored else Path(opened.form.file_name).stem[:LONGEST_NAME])
        for sheet in opened.form.sheets:
            words = self.tr("{sheet} (hidden)") if sheet.is_hidden else "{sheet}"
            self.sheet_list.addItem(words.format(sheet=sheet.name))
        self._cells = TemplateCells(self.cell_table, self.words_with_sample)
        self._draft = self._begin(stored.mapping if stored else None)
        self._begun = (self.name_edit.text(), self._draft.mapping())
        self._connect()
        self._show_first()

    def _connect(self) -> None:
        self.name_edit.textChanged.connect(self._check)
        self.kind_combo.currentIndexChanged.connect(self._other_kind)
        self.sheet_list.currentRowChanged.connect(self._show_sheet)
        self._cells.moved.connect(self._show_place)
        self._cells.asked.connect(self._ask)
        self._cells.emptied.connect(partial(self.choose, ""))
        self.field_combo.activated.connect(lambda _: self._take_choice())
        self.table_button.clicked.connect(self.begin_table)
        for spin in (self.first_spin, self.last_spin):
            spin.lineEdit().setTextMargins(6, 0, 6, 0)  # as other entries have it
        self.first_spin.valueChanged.connect(self._take_rows)
        self.last_spin.valueChanged.connect(self._take_rows)
        self.mapped_list.itemActivated.connect(self._go_to)
        self.mapped_list.itemClicked.connect(self._go_to)
        self.field_combo.setSizeAdjustPolicy(_NARROW)  # the cells need the width
        self.field_combo.setMinimumContentsLength(_LONGEST_SAMPLE)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)
        self.resize(1180, 720)

    @property
    def offer(self) -> Offer:
        """What the workbook could be filled with by the chosen kind of record."""
        return self._opened.offers[str(self.kind_combo.currentData())]

    @property
    def draft(self) -> Draft:
        """What goes where so far."""
        return self._draft

    def show_mistake(self, error: JibError) -> None:
        """Say why what was mapped earlier does not fit this workbook."""
        self.trouble_strip.set_message(plain(sentence(error)))

    def _begin(self, mapping: Mapping | None) -> Draft:
        known = {one.name for one in self._opened.form.sheets}
        chosen = mapping or self.offer.mapping
        table = chosen.table if chosen.table is not None and chosen.table.sheet in known else None
        cells = tuple(one for one in chosen.cells if one.sheet in known)
        return Draft(self._opened.form, self.offer.columns, Mapping(cells, table))

    # --- what is shown ---

    def _show_first(self) -> None:
        table = self._draft.table
        names = [one.name for one in self._opened.form.sheets]
        mapped = [one.sheet for one in self._draft.mapping().cells]
        sheet = table.sheet if table is not None else next(iter(mapped), names[0])
        self.sheet_list.setCurrentRow(names.index(sheet))
        if table is not None:
            first = min((column_number(one.letters) for one in table.columns), default=1)
            self._cells.go_to(table.header_row or table.first, first)
        self._refresh()
        self.cell_table.setFocus()

    def _other_kind(self) -> None:
        self._draft = self._begin(None)
        self._show_first()

    def _show_sheet(self, index: int) -> None:
        if index >= 0:
            self._cells.show_sheet(self._opened.form.sheets[index], self._draft)
            self._cells.go_to(1, 1)
            self._show_place()

    def _refresh(self) -> None:
        self._cells.refresh(self._draft)
        self._show_place()
        self._show_table()
        self._show_mapped()
        self._check()

    def _here(self) -> tuple[str, int, int]:
        sheet = self._cells.sheet
        assert sheet is not None
        return (sheet.name, *self._cells.place())

    def what_word(self, what: str, is_field: bool) -> str:
        """Return the word of a field or fact."""
        return column_word(what) if is_field else fact_word(what, column_word, value_words)

    def words_with_sample(self, what: str, is_field: bool) -> str:
        """Return the word of a field or fact, a field with what the first record holds."""
        sample = " ".join(self.offer.samples.get(what, "").split()) if is_field else ""
        if len(sample) > _LONGEST_SAMPLE:
            sample = f"{sample[:_LONGEST_SAMPLE].rstrip()}…"
        word = self.what_word(what, is_field)
        return f"{word} · {sample}" if sample else word

    def _show_place(self) -> None:
        """Show for the cell that is looked at what it can be filled with."""
        if self._cells.sheet is None:
            return
        sheet, row, column = self._here()
        is_field = self._draft.is_in_table(sheet, row)
        text = " ".join(self._cells.sheet.text(row, column).split())
        place = f"{column_letters(column)}{row}"
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setText(f"{place} · {text[:_LONGEST_SAMPLE]}" if text else place)
        self.field_combo.blockSignals(True)
        self.field_combo.clear()
        self.field_combo.addItem(self.tr("– nothing –"), "")
        for what in self._draft.choices(sheet, row):
            self.field_combo.addItem(self.words_with_sample(what, is_field), what)
        chosen = self._draft.chosen(sheet, row, column)
        self.field_combo.setCurrentIndex(max(0, self.field_combo.findData(chosen)))
        self.field_combo.blockSignals(False)
        is_open = self._draft.is_open(sheet, row, column)
        self.field_combo.setEnabled(is_open)
        if not is_open:
            self.field_note.setText(self.tr("A formula stands here, or a merged cell covers it; it is kept."))
        elif is_field:
            self.field_note.setText(self.tr("The whole column, one row for each record."))
        else:
            self.field_note.setText(self.tr("This one cell."))

    def _show_table(self) -> None:
        table = self._draft.table
        self._filling = True
        for spin in (self.first_spin, self.last_spin):
            spin.setEnabled(table is not None)
        if table is None:
            words = self.tr("No table yet: choose the row with the headers, then the button above.")
        else:
            self.first_spin.setValue(table.first)
            self.last_spin.setValue(table.last)
            words = self.tr("{sheet}: further rows are added below row {last} and look like it.")
            words = words.format(sheet=table.sheet, last=table.last)
        self._filling = False
        self.table_note.setTextFormat(Qt.TextFormat.PlainText)
        self.table_note.setText(words)

    def _show_mapped(self) -> None:
        self.mapped_list.clear()
        mapping = self._draft.mapping()
        for one in mapping.cells:
            words = f"{one.sheet}!{one.cell} ← {self.what_word(one.fact, False)}"
            self._add_line(words, one.sheet, *place_of(one.cell))
        if mapping.table is not None:
            for filled in mapping.table.columns:
                words = f"{mapping.table.sheet}!{filled.letters} ← {self.what_word(filled.field, True)}"
                self._add_line(words, mapping.table.sheet, mapping.table.first, column_number(filled.letters))

    def _add_line(self, words: str, sheet: str, row: int, column: int) -> None:
        item = QListWidgetItem(words)
        item.setData(_PLACE, (sheet, row, column))
        self.mapped_list.addItem(item)

    def _go_to(self, item: QListWidgetItem) -> None:
        sheet, row, column = item.data(_PLACE)
        names = [one.name for one in self._opened.form.sheets]
        if sheet in names:
            self.sheet_list.setCurrentRow(names.index(sheet))
            self._cells.go_to(row, column)
            self.cell_table.setFocus()

    # --- what is said ---

    def _ask(self) -> None:
        if self.field_combo.isEnabled():
            self.field_combo.setFocus()
            self.field_combo.showPopup()

    def _take_choice(self) -> None:
        self.choose(str(self.field_combo.currentData() or ""))
        self.cell_table.setFocus()

    def choose(self, what: str) -> None:
        """Fill the cell that is looked at, or its column in the table, with something."""
        sheet, row, column = self._here()
        if self._draft.is_open(sheet, row, column):
            self._draft.choose(sheet, row, column, what)
            self._refresh()

    def begin_table(self) -> None:
        """Let the records stand below the row that is looked at."""
        sheet, row, _column = self._here()
        self._draft.begin_table(sheet, row)
        self._refresh()
        self.cell_table.setFocus()

    def _take_rows(self) -> None:
        if not self._filling:
            self._draft.set_rows(self.first_spin.value(), self.last_spin.value())
            self._refresh()

    def _check(self) -> None:
        """Say what is missing before it can be saved."""
        self.name_message.tell(None)
        words = ""
        if not self.name_edit.text().strip():
            words = self.tr("Give the template a name.")
        elif not self._draft.mapping().count:
            words = self.tr("Say for at least one cell or column what goes there.")
        self.problem_foot.set_problems(words, [])
        self.save_button.setEnabled(not words and not self._busy)

    # --- saving ---

    def save(self) -> None:
        """Check that the workbook can be filled like this, and keep it."""
        if not self.save_button.isEnabled():
            return
        self._busy = True
        self._check()
        label = "template_changed" if self._stored is not None else "template_added"
        done = partial(self._saved, label)
        self._jobs.write(label, self._work(), done, self._failed)

    def _work(self) -> Callable[[Session], Any]:
        opened, stored = self._opened, self._stored
        name, mapping = self.name_edit.text(), self._draft.mapping()
        kind = str(self.kind_combo.currentData())

        def work(session: Session) -> Any:
            path = Path(opened.form.file_name)
            files.check(session, kind, name, opened.content, path, mapping)
            content, file_name = opened.content, path.name
            if stored is None:
                return templates.add_template(
                    session, name=name, kind=kind, file_name=file_name, content=content, mapping=mapping
                )
            return templates.change_template(
                session, template_id=stored.id, seen_version=stored.version, name=name, mapping=mapping,
                file_name=file_name, content=content,
            )  # fmt: skip

        return work

    def _saved(self, label: str, _outcome: object) -> None:
        self.acted.emit(done_words(label, self.name_edit.text().strip()))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._check()
        if isinstance(error, ValuesRefused):
            words = " ".join(problem_sentence(one) for one in error.problems)
            self.name_message.tell("block", words, at_once=True)
        elif isinstance(error, JibError):
            self.show_mistake(error)
        else:
            messages.show_error(error, self)

    def reject(self) -> None:
        """Close; ask first if something was said that would be lost."""
        if (self.name_edit.text(), self._draft.mapping()) != self._begun:
            choices = [("leave", self.tr("Discard")), ("", self.tr("Keep on"))]
            title, text = self.tr("Discard what was said?"), self.tr("What goes where is not saved yet.")
            if messages.ask(self, title, text, choices) != "leave":
                return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)
