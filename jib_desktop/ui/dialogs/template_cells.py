"""The cells of a workbook that becomes a template, with what goes where written into them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from jib_desktop.exchange.references import column_letters
from jib_desktop.exchange.template_draft import Draft
from jib_desktop.exchange.template_form import SHOWN_COLUMNS, SHOWN_ROWS, FormSheet
from jib_desktop.ui.look import color

_SPARE_ROWS, _SPARE_COLUMNS = 10, 3  # empty cells around may be filled, too
_FEWEST_ROWS, _FEWEST_COLUMNS = 25, 8
_WIDTH = 120
_Words = Callable[[str, bool], str]


class TemplateCells(QObject):
    """Shows one sheet in a table of the form; `moved` tells that another cell is looked at."""

    moved = Signal()
    asked = Signal()  # to say what goes into the cell
    emptied = Signal()

    def __init__(self, table: QTableWidget, words: _Words) -> None:
        """`words(what, is_field)` says what goes into a cell."""
        super().__init__(table)
        self._table = table
        self._words = words
        self._sheet: FormSheet | None = None
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setProperty("framed", True)
        table.verticalHeader().setDefaultSectionSize(26)
        table.horizontalHeader().setDefaultSectionSize(_WIDTH)
        table.currentCellChanged.connect(lambda *_: self.moved.emit())
        table.cellDoubleClicked.connect(lambda *_: self.asked.emit())
        table.installEventFilter(self)

    @property
    def sheet(self) -> FormSheet | None:
        """The sheet that is shown."""
        return self._sheet

    def place(self) -> tuple[int, int]:
        """Return row and column of the cell that is looked at, from 1."""
        return max(0, self._table.currentRow()) + 1, max(0, self._table.currentColumn()) + 1

    def go_to(self, row: int, column: int) -> None:
        """Look at a cell."""
        self._table.setCurrentCell(
            min(row, self._table.rowCount()) - 1, min(column, self._table.columnCount()) - 1
        )

    def show_sheet(self, sheet: FormSheet, draft: Draft) -> None:
        """Show another sheet."""
        self._sheet = sheet
        table = self._table
        rows = min(SHOWN_ROWS, max(sheet.rows + _SPARE_ROWS, _FEWEST_ROWS))
        columns = min(SHOWN_COLUMNS, max(sheet.columns + _SPARE_COLUMNS, _FEWEST_COLUMNS))
        table.blockSignals(True)
        table.clear()
        table.setRowCount(rows)
        table.setColumnCount(columns)
        table.setHorizontalHeaderLabels([column_letters(one) for one in range(1, columns + 1)])
        table.clearSpans()
        for area in sheet.merged:
            if area.bottom <= rows and area.right <= columns and area.top != 0:
                table.setSpan(
                    area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1
                )
        table.blockSignals(False)
        self.refresh(draft)

    def refresh(self, draft: Draft) -> None:
        """Write what stands in the cells and what will."""
        sheet = self._sheet
        if sheet is None:
            return
        self._table.blockSignals(True)
        for row in range(1, self._table.rowCount() + 1):
            inside = draft.is_in_table(sheet.name, row)
            for column in range(1, self._table.columnCount() + 1):
                self._dress(sheet, draft, row, column, inside=inside)
        self._table.blockSignals(False)

    def _dress(self, sheet: FormSheet, draft: Draft, row: int, column: int, *, inside: bool) -> None:
        what = draft.chosen(sheet.name, row, column)
        kept = sheet.cells.get((row, column))
        text = kept.text if kept is not None else ""
        item = self._table.item(row - 1, column - 1)
        if item is None:
            if not text and not what:
                return
            item = QTableWidgetItem()
            self._table.setItem(row - 1, column - 1, item)
        table = draft.table
        is_header = inside and table is not None and row < table.first
        if what and not is_header:
            is_first = not inside or (table is not None and row == table.first)
            # A colour never stands alone: an arrow goes with it.
            item.setText(f"← {self._words(what, inside)}" if is_first else "←")
        else:
            item.setText(text)
        item.setData(Qt.ItemDataRole.BackgroundRole, color("accent_tint") if what else None)
        quiet = kept is not None and kept.is_formula
        item.setData(Qt.ItemDataRole.ForegroundRole, color("text_2" if quiet else "text"))

    def eventFilter(self, watched: QObject, event: object) -> bool:
        """Enter asks what goes into the cell, Delete empties it."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                self.asked.emit()
                return True
            if plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.emptied.emit()
                return True
        return False
