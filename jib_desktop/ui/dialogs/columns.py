"""Which columns a table shows, in which order, sorted by what: all of it by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from jib_desktop.ui.forms import load_form
from jib_desktop.ui.table.columns import Column, Layout, default_layout
from jib_desktop.ui.widgets.button import Button

_KEY = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Ticks, order and sort; `chosen(layout)` tells what is wanted."""

    column_list: QListWidget
    up_button: Button
    down_button: Button
    reset_button: Button
    sort_combo: QComboBox
    descending_check: QCheckBox
    cancel_button: Button
    save_button: Button

    chosen = Signal(object)

    def __init__(self, columns: Sequence[Column], layout: Layout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("columns_dialog", self)
        self._columns = tuple(columns)
        self._widths = dict(layout.widths)
        self.column_list.setProperty("framed", True)
        self.column_list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.column_list.itemChanged.connect(self._keep_one)
        self.column_list.installEventFilter(self)
        for column in columns:
            if column.sorts:
                self.sort_combo.addItem(column.title(), column.key)
        self._show(layout)
        self.up_button.clicked.connect(lambda: self.move_row(-1))
        self.down_button.clicked.connect(lambda: self.move_row(1))
        self.reset_button.clicked.connect(self._reset)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._choose)
        self.save_button.setDefault(True)
        self.column_list.setFocus()

    def _show(self, layout: Layout) -> None:
        known = {column.key: column for column in self._columns}
        order = [*layout.shown, *(key for key in known if key not in layout.shown)]
        self.column_list.clear()
        for key in order:
            item = QListWidgetItem(known[key].title())
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Checked if key in layout.shown else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.column_list.addItem(item)
        self.column_list.setCurrentRow(0)
        self.sort_combo.setCurrentIndex(max(0, self.sort_combo.findData(layout.sort)))
        self.descending_check.setChecked(layout.descending)

    def _keep_one(self) -> None:
        self.save_button.setEnabled(bool(self.layout_chosen().shown))

    def move_row(self, step: int) -> None:
        """Move the current column up or down."""
        row = self.column_list.currentRow()
        target = row + step
        if 0 <= row and 0 <= target < self.column_list.count():
            item = self.column_list.takeItem(row)
            self.column_list.insertItem(target, item)
            self.column_list.setCurrentRow(target)

    def _reset(self) -> None:
        self._widths = {}
        self._show(default_layout(self._columns, "name"))

    def layout_chosen(self) -> Layout:
        """Return what is ticked, in order."""
        items = [self.column_list.item(row) for row in range(self.column_list.count())]
        shown = tuple(str(one.data(_KEY)) for one in items if one.checkState() == Qt.CheckState.Checked)
        sort = str(self.sort_combo.currentData())
        return Layout(shown, self._widths, sort, self.descending_check.isChecked())

    def _choose(self) -> None:
        self.chosen.emit(self.layout_chosen())
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move by Alt+Up and Alt+Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
                self.move_row(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)
