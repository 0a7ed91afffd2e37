"""The cells of a workbook that becomes a template, with what goes where written into them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from jib_desktop.exchange.references import column_letters
from jib_desktop.exchange.template_draft import Draft
from jib_desktop.exchange.template_form import SHOWN_COLUMNS, SHOWN_ROWS, FormSheet
from jib_desktop.ui.look import color

_SPARE_ROWS, _SPARE_COLUMNS = 10, 3  # empty cells around may be filled, too
_FEWEST_ROWS, _FEWEST_COLUMNS = 25, 8
_WIDTH, _HEIGHT = 120, 26
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_Words = Callable[[str, bool], str]


class CellModel(QAbstractTableModel):
    """One sheet: what stands in its cells, and in its place what will."""

    def __init__(self, words: _Words, parent: QObject) -> None:
        """`words(what, is_field)` says what goes into a cell."""
        super().__init__(parent)
        self._words = words
        self._sheet: FormSheet | None = None
        self._draft: Draft | None = None

    def show_sheet(self, sheet: FormSheet, draft: Draft) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet, self._draft = sheet, draft
        self.endResetModel()

    def refresh(self, draft: Draft) -> None:
        """Show what was said since."""
        self._draft = draft
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        rows = self._sheet.rows + _SPARE_ROWS if self._sheet else 0
        return 0 if parent.isValid() else min(SHOWN_ROWS, max(rows, _FEWEST_ROWS))

    def columnCount(self, parent: _Index = _ROOT) -> int:
        columns = self._sheet.columns + _SPARE_COLUMNS if self._sheet else 0
        return 0 if parent.isValid() else min(SHOWN_COLUMNS, max(columns, _FEWEST_COLUMNS))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        is_column = orientation == Qt.Orientation.Horizontal
        return column_letters(section + 1) if is_column else str(section + 1)

    def data(self, index: _Index, role: int = 0) -> Any:
        if self._sheet is None or self._draft is None or not index.isValid():
            return None
        row, column = index.row() + 1, index.column() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        what = self._draft.chosen(self._sheet.name, row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return color("accent_tint") if what else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return color("text_2" if self._sheet.is_formula(row, column) else "text")
        return None

    def text(self, row: int, column: int) -> str:
        """Return what is written into a cell (from 1)."""
        assert self._sheet is not None
        assert self._draft is not None
        what = self._draft.chosen(self._sheet.name, row, column)
        inside = self._draft.is_in_table(self._sheet.name, row)
        table = self._draft.table
        is_header = inside and table is not None and row < table.first
        if not what or is_header:
            kept = self._sheet.cells.get((row, column))
            return kept.text if kept is not None else ""
        is_first = not inside or (table is not None and row == table.first)
        # A colour never stands alone: an arrow goes with it.
        return f"← {self._words(what, inside)}" if is_first else "←"


class TemplateCells(QObject):
    """Shows one sheet in a table of the form; `moved` tells that another cell is looked at."""

    moved = Signal()
    asked = Signal()  # to say what goes into the cell
    emptied = Signal()

    def __init__(self, table: QTableView, words: _Words) -> None:
        """`words(what, is_field)` says what goes into a cell."""
        super().__init__(table)
        self._table = table
        self._sheet: FormSheet | None = None
        self.model = CellModel(words, self)
        table.setModel(self.model)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(_HEIGHT)
        table.horizontalHeader().setDefaultSectionSize(_WIDTH)
        table.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        table.doubleClicked.connect(lambda _: self.asked.emit())
        table.installEventFilter(self)

    @property
    def sheet(self) -> FormSheet | None:
        """The sheet that is shown."""
        return self._sheet

    def place(self) -> tuple[int, int]:
        """Return row and column of the cell that is looked at, from 1."""
        index = self._table.currentIndex()
        return max(0, index.row()) + 1, max(0, index.column()) + 1

    def go_to(self, row: int, column: int) -> None:
        """Look at a cell (from 1)."""
        rows, columns = self.model.rowCount(), self.model.columnCount()
        self._table.setCurrentIndex(self.model.index(min(row, rows) - 1, min(column, columns) - 1))

    def show_sheet(self, sheet: FormSheet, draft: Draft) -> None:
        """Show another sheet."""
        self._sheet = sheet
        self.model.show_sheet(sheet, draft)
        self._table.clearSpans()
        rows, columns = self.model.rowCount(), self.model.columnCount()
        for area in sheet.merged:
            if area.bottom <= rows and area.right <= columns:
                high, wide = area.bottom - area.top + 1, area.right - area.left + 1
                self._table.setSpan(area.top - 1, area.left - 1, high, wide)

    def refresh(self, draft: Draft) -> None:
        """Show what was said since."""
        if self._sheet is not None:
            self.model.refresh(draft)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter asks what goes into the cell, Delete empties it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
                self.asked.emit()
                return True
            if plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.emptied.emit()
                return True
        return False
