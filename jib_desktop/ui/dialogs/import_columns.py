"""Which column of a file is which field: assigned by itself, changed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLabel, QSpinBox, QWidget

from jib_desktop.errors import JibError
from jib_desktop.exchange.delimited import DELIMITERS, ENCODINGS
from jib_desktop.exchange.workbook import (
    SEARCHED_ROWS,
    CellFault,
    Column,
    Grid,
    Question,
    Table,
    column_letter,
)
from jib_desktop.ui import formats
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.problem_foot import ProblemFoot
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import column_word

_SAMPLES = 3
_SAMPLE_ROWS = 50
_LONGEST = 48
_MOST_COLUMNS = 200


class ImportColumnsDialog(QDialog):
    """Header and samples of each column beside a list of fields, and below it what its cells leave open.

    `chosen(index → field, header row, answers by question)`; `text_asked(encoding, delimiter)` wants the
    letters of a list as text read differently.
    """

    trouble_strip: Strip
    sheet_label: QLabel
    sheet_combo: QComboBox
    encoding_label: QLabel
    encoding_combo: QComboBox
    delimiter_label: QLabel
    delimiter_combo: QComboBox
    header_label: QLabel
    header_spin: QSpinBox
    column_grid: QGridLayout
    problem_foot: ProblemFoot
    cancel_button: Button
    save_button: Button

    chosen = Signal(object, int, object)
    sheet_asked = Signal(str)
    text_asked = Signal(str, str)

    def __init__(
        self,
        grid: Grid,
        columns: Sequence[Column],
        table: Table | None,
        parent: QWidget | None = None,
        *,
        names: frozenset[str],
    ) -> None:
        """`names`: fields of which one at least says who or what a row is."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("import_columns_dialog", self)
        self._grid = grid
        self._columns = tuple(columns)
        self._table = table
        self._names = names
        self._combos: dict[int, QComboBox] = {}
        self._answers: dict[str, QComboBox] = {}
        self._said: set[QComboBox] = set()  # questions the person answered one by one
        self._in_order: list[QComboBox] = []  # both, from top to bottom
        self.trouble_strip.set_rounded(True)
        self.sheet_combo.addItems(list(grid.sheets) or [grid.sheet])
        self.sheet_combo.setCurrentText(grid.sheet)
        several = len(grid.sheets) > 1
        self.sheet_label.setVisible(several)
        self.sheet_combo.setVisible(several)
        self._offer_text()
        self.header_spin.lineEdit().setTextMargins(6, 0, 6, 0)  # as other entries have it
        self.header_spin.setMaximum(max(1, min(SEARCHED_ROWS, len(grid.rows))))
        self.header_spin.setValue(table.header_row if table is not None else 1)
        self._fill()
        self.sheet_combo.textActivated.connect(self._other_sheet)
        self.header_spin.valueChanged.connect(self._other_header)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.take)
        self.save_button.setDefault(True)
        self.resize(980, 660)
        self._begin()

    def _begin(self) -> None:
        """Stand on the first thing that waits for the person: an open question, else a column left out."""
        for waiting in (self._answers.values(), self._in_order):
            first = next((one for one in waiting if not one.currentData()), None)
            if first is not None:
                first.setFocus()
                return

    def _offer_text(self) -> None:
        """Let the letters of a text be read differently; a workbook knows its own."""
        is_text = self._grid.format == "csv"
        for widget in (self.encoding_label, self.encoding_combo, self.delimiter_label, self.delimiter_combo):
            widget.setVisible(is_text)
        if not is_text:
            return
        for code, name in ENCODINGS.items():
            self.encoding_combo.addItem(name, code)
        for sign in DELIMITERS:
            self.delimiter_combo.addItem(_delimiter_word(sign), sign)
        for combo, value in (
            (self.encoding_combo, self._grid.encoding),
            (self.delimiter_combo, self._grid.delimiter),
        ):
            combo.setCurrentIndex(combo.findData(value))
            combo.activated.connect(self._other_text)

    def _other_text(self) -> None:
        encoding, delimiter = self.encoding_combo.currentData(), self.delimiter_combo.currentData()
        if (encoding, delimiter) != (self._grid.encoding, self._grid.delimiter):
            self.accept()
            self.text_asked.emit(encoding or self._grid.encoding, delimiter)

    def show_mistake(self, error: JibError) -> None:
        """Say why the columns could not be assigned by themselves."""
        self.trouble_strip.set_message(plain(sentence(error)))

    def _fill(self) -> None:
        """Show a line for each column with a header or values."""
        headers = self._grid.headers(self.header_spin.value())
        known = self._table.columns if self._table is not None else ()
        for place, title in enumerate((self.tr("Column"), self.tr("Values"), self.tr("Is taken in as"))):
            label = QLabel(title)
            label.setProperty("role", "quiet")
            self.column_grid.addWidget(label, 0, place)
        for index, header in list(enumerate(headers))[:_MOST_COLUMNS]:
            samples = self._samples(index)
            if header or samples:
                column = known[index] if index < len(known) else None
                self._add_line(index, header, samples, column)
        for place, stretch in enumerate((3, 5, 4)):
            self.column_grid.setColumnStretch(place, stretch)
        self.column_grid.setRowStretch(self.column_grid.rowCount(), 1)
        for first, second in pairwise((self.header_spin, *self._in_order)):
            self.setTabOrder(first, second)
        self._check()

    def _add_line(self, index: int, header: str, samples: list[str], column: Column | None) -> None:
        row = self.column_grid.rowCount()
        name = header or self.tr("(no header)")
        label = plain_label(f"{column_letter(index)} · {name}")
        self.column_grid.addWidget(label, row, 0)
        self.column_grid.addWidget(plain_label(listed(samples) or "–", "quiet"), row, 1)
        combo = QComboBox()
        combo.addItem(self.tr("– left out –"), "")
        for one in self._columns:
            combo.addItem(column_word(one.field), one.field)
        combo.setCurrentIndex(max(0, combo.findData(column.field if column is not None else "")))
        combo.setAccessibleName(self.tr("{header} is taken in as").format(header=name))
        combo.currentIndexChanged.connect(self._check)
        self.column_grid.addWidget(combo, row, 2)
        self._combos[index] = combo
        self._in_order.append(combo)
        if column is not None and self._table is not None:
            for question in self._table.asked:
                if question.field == column.field:
                    self._add_question(question)

    def _add_question(self, question: Question) -> None:
        """Ask below a column what its cells mean, each choice with what it would make of them."""
        row = self.column_grid.rowCount()
        label = plain_label(question_words(question))
        label.setProperty("role", "amber")
        self.column_grid.addWidget(label, row, 1)
        combo = QComboBox()
        combo.addItem(self.tr("– open: these cells are rejected –"), "")
        for place, choice in enumerate(question.choices):
            samples = question.meant[place] if place < len(question.meant) else ()
            combo.addItem(choice_words(question.what, choice, samples), choice)
        combo.setCurrentIndex(max(0, combo.findData(question.answer)))
        combo.setAccessibleName(question_words(question))
        combo.currentIndexChanged.connect(self._check)
        combo.activated.connect(partial(self._answer_alike, question.what, combo))
        self.column_grid.addWidget(combo, row, 2)
        self._answers[question.key] = combo
        self._in_order.append(combo)

    def _answer_alike(self, what: str, answered: QComboBox, _place: int) -> None:
        """Let columns that ask the same and are open follow: who writes a list writes it one way."""
        self._said.add(answered)
        for key, combo in self._answers.items():
            place = combo.findData(answered.currentData())
            if key.endswith(f".{what}") and combo not in self._said and place >= 0:
                combo.setCurrentIndex(place)

    def _samples(self, index: int) -> list[str]:
        """Return some of the different values of a column."""
        first = self.header_spin.value()
        found: dict[str, None] = {}
        for row in self._grid.rows[first : first + _SAMPLE_ROWS]:
            cell = row[index]
            if cell in (None, "") or isinstance(cell, CellFault):
                continue
            text = " ".join(str(int(cell) if isinstance(cell, float) and cell.is_integer() else cell).split())
            found[text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"] = None
            if len(found) == _SAMPLES:
                break
        return list(found)

    def fields(self) -> dict[int, str | None]:
        """Return what each column is taken in as, None for what is left out."""
        return {index: combo.currentData() or None for index, combo in self._combos.items()}

    def decided(self) -> dict[str, str]:
        """Return the answers to what the columns leave open."""
        return {key: combo.currentData() for key, combo in self._answers.items() if combo.currentData()}

    def answer(self, key: str, choice: str) -> None:
        """Answer a question: its key, and one of its choices."""
        combo = self._answers[key]
        combo.setCurrentIndex(combo.findData(choice))

    def assign(self, header: str, field: str) -> None:
        """Take the column with this header in as a field."""
        headers = self._grid.headers(self.header_spin.value())
        combo = self._combos[headers.index(header)]
        combo.setCurrentIndex(combo.findData(field))

    def _check(self) -> None:
        """Let nothing through twice, and not nothing at all."""
        chosen = [field for field in self.fields().values() if field]
        twice = [column_word(field) for field in dict.fromkeys(chosen) if chosen.count(field) > 1]
        words = ""
        if twice:
            words = self.tr("Assigned to several columns: {fields}").format(fields=listed(twice))
        elif not chosen:
            words = self.tr("Assign at least one column.")
        self.save_button.setEnabled(not words)
        if not words and not self._names & set(chosen):
            words = self.tr("No column is a name: only rows that are here already can be recognised.")
        waiting = sum(1 for combo in self._answers.values() if not combo.currentData())
        if not words and waiting:
            words = self.tr(
                "%n question(s) are open. Cells that could mean two things are rejected.",
                "",
                waiting,
            )
        self.problem_foot.set_problems(words, [])

    def _other_header(self) -> None:
        self._table = None
        while (item := self.column_grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._combos.clear()
        self._answers.clear()
        self._said.clear()
        self._in_order.clear()
        self._fill()

    def _other_sheet(self, name: str) -> None:
        if name != self._grid.sheet:
            self.accept()
            self.sheet_asked.emit(name)

    def take(self) -> None:
        """Hand the assignment over and close."""
        if self.save_button.isEnabled():
            self.accept()
            self.chosen.emit(self.fields(), self.header_spin.value(), self.decided())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take()
        else:
            super().keyPressEvent(event)


def question_words(question: Question) -> str:
    """Return what stays open about a column."""
    samples = listed(question.samples)
    words = {
        "date_order": translate("ImportColumns", "What comes first in {samples}?"),
        "decimal_sign": translate("ImportColumns", "Which sign is the decimal one in {samples}?"),
        "unit": translate("ImportColumns", "What do {samples} count?"),
    }
    return words[question.what].format(samples=samples)


def choice_words(what: str, choice: str, samples: Sequence[str]) -> str:
    """Return an answer with what it makes of the samples."""
    words = {
        "day_first": translate("ImportColumns", "the day"),
        "month_first": translate("ImportColumns", "the month"),
        "year_first": translate("ImportColumns", "the year"),
        "point": translate("ImportColumns", "the point"),
        "comma": translate("ImportColumns", "the comma"),
    }
    if what == "unit":
        number = formats.number(int(choice))
        said = translate("ImportColumns", "units of {number}").format(number=number)
        said = translate("ImportColumns", "single units") if choice == "1" else said
    else:
        said = words[choice]
    if what == "date_order":  # two days are as much as there is room for
        samples = [_day_words(one) for one in samples if one][:2]
    meant = listed(one for one in samples if one)
    return f"{said}: {meant}" if meant else said


def _day_words(text: str) -> str:
    """Return a day so that nobody takes its month for a day."""
    try:
        return formats.day_in_words(date.fromisoformat(text))
    except ValueError:
        return text


def _delimiter_word(sign: str) -> str:
    words = {
        ",": translate("ImportColumns", "Comma"),
        ";": translate("ImportColumns", "Semicolon"),
        "\t": translate("ImportColumns", "Tab"),
        "|": translate("ImportColumns", "Bar"),
        "": translate("ImportColumns", "None: one column"),
    }
    return words[sign]
