"""The table of every page: rows to choose, drawn flat, used with pointer or keyboard."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from jib_desktop.ui.look import Size, color
from jib_desktop.ui.table.arrangement import Arrangement
from jib_desktop.ui.table.columns import Layout
from jib_desktop.ui.table.delegates import CellDelegate
from jib_desktop.ui.table.header import TableHeader
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.widgets.overlay_bar import OverlayBar

_MOST_KEPT = 2_000  # selected rows that are found again by id after a refresh; more are let go
_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_QUIET = QItemSelectionModel.SelectionFlag.NoUpdate


class TableView(QTableView):
    """Shows a `TableModel`. Selection and current row follow their ids when rows are read again."""

    current_changed = Signal(object)  # id of the current row, or None
    selection_changed = Signal()
    opened = Signal(object)  # id: Enter or double click
    menu_asked = Signal(QPoint)  # global position: right button or menu key
    text_typed = Signal(str)
    left = Signal()  # Esc
    copy_asked = Signal()
    layout_changed = Signal()
    sort_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept_current: uuid.UUID | None = None
        self._kept_place = 0
        self._kept_scroll = 0
        self._kept_selected: list[uuid.UUID] = []
        self._told: uuid.UUID | None = None
        self._wanted: uuid.UUID | None = None
        self._restoring = False
        self.header = TableHeader(self)
        self.setHorizontalHeader(self.header)
        self.delegate = CellDelegate(self)
        self.setItemDelegate(self.delegate)
        self._dress()
        self.scroll_bar = OverlayBar(self)
        self.arrangement = Arrangement(self, self.header)
        self.arrangement.changed.connect(self.layout_changed)
        self.header.sort_asked.connect(self.sort_asked)

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Before the model comes: afterwards it is quadratic in the number of rows.
        rows.setMinimumSectionSize(Size.ROW)
        rows.setDefaultSectionSize(Size.ROW)

    # --- model and columns ---

    def set_table(self, model: TableModel) -> None:
        """Show a model; the columns come by `set_layout`."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        model.completed.connect(self._find_wanted)
        selection = self.selectionModel()
        selection.currentRowChanged.connect(self._tell_current)
        selection.selectionChanged.connect(self._tell_selection)

    @property
    def table(self) -> TableModel:
        """The model that is shown."""
        model = self.model()
        assert isinstance(model, TableModel)
        return model

    def set_layout(self, layout: Layout) -> None:
        """Show these columns, in this order and width."""
        self.arrangement.show(layout)
        self.updateGeometries()
        self.viewport().update()

    def set_dense(self) -> None:
        """Leave less room beside the cells, as in a table of eight or more figures."""
        self.header.side = Size.CELL_DENSE
        self.viewport().update()

    def layout_now(self) -> Layout:
        """Return the columns as they stand."""
        return self.arrangement.now()

    # --- rows ---

    def current_id(self) -> uuid.UUID | None:
        """Return the id of the current row."""
        place = self.currentIndex().row()
        return self.table.ids[place] if 0 <= place < len(self.table.ids) else None

    def selected_count(self) -> int:
        """Return how many rows are selected; cheap with a million."""
        return sum(part.height() for part in self._ranges())

    def selected_ids(self) -> list[uuid.UUID]:
        """Return the ids of the selected rows in order."""
        ids = self.table.ids
        return [one for part in self._ranges() for one in ids[part.top() : part.bottom() + 1]]

    def part_selected(self) -> list[uuid.UUID]:
        """Return the ids of a selection that is more than one row and less than all, else nothing."""
        return self.selected_ids() if 1 < self.selected_count() < len(self.table.ids) else []

    def chosen_rows(self) -> list[Any]:
        """Return the selected rows, read if need be; the current one if none is selected."""
        places = [place for part in self._ranges() for place in range(part.top(), part.bottom() + 1)]
        rows = (self.table.row_at(place) for place in places or [self.currentIndex().row()] if place >= 0)
        return [row for row in rows if row is not None]

    def _ranges(self) -> list[QItemSelectionRange]:
        ranges = cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())
        return sorted(ranges, key=lambda part: part.top())

    def choose(self, row_id: uuid.UUID) -> None:
        """Make a row current and show it; if it is not there yet, as soon as it comes."""
        place = self.table.place_of(row_id)
        if place < 0:
            self._wanted = row_id
            return
        self._wanted = None
        self._set_current(place, _CHOOSE)
        self.scrollTo(self.table.index(place, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def choose_first(self) -> None:
        """Make the first row current, if there is one."""
        if len(self.table.ids):
            self._set_current(0, _CHOOSE)

    def _set_current(self, place: int, how: QItemSelectionModel.SelectionFlag) -> None:
        section = max(0, self.currentIndex().column())
        if self.header.isSectionHidden(section):
            section = self.header.logicalIndexAt(0) if self.header.count() else 0
        self.selectionModel().setCurrentIndex(self.table.index(place, max(0, section)), how)

    def _find_wanted(self) -> None:
        if self._wanted is None:
            return
        self.choose(self._wanted)
        if self._wanted is not None:
            self._wanted = None
            if not self.currentIndex().isValid():
                self.choose_first()
            self._tell_current()

    def _keep(self) -> None:
        self._kept_current = self.current_id() or self._wanted
        self._kept_place = max(0, self.currentIndex().row())
        self._kept_selected = self.selected_ids() if self.selected_count() <= _MOST_KEPT else []
        self._kept_scroll = 0 if self.table.is_new_source else self.verticalScrollBar().value()
        self._restoring = True

    def _restore(self) -> None:
        """Select the same rows again; if the current one is gone, the one in its place."""
        self.arrangement.fit()
        self.verticalScrollBar().setValue(self._kept_scroll)
        if len(self.table.ids):
            self._restore_current()
        self._restoring = False
        self.delegate.hovered_row = -1
        if self._wanted is None:
            self._tell_current()
            self._tell_selection()

    def _restore_current(self) -> None:
        ids, kept, fresh = self.table.ids, self._kept_current, self.table.is_new_source
        place = ids.find(kept) if kept is not None else -1
        if kept is not None and place >= 0:
            self._set_current(place, _QUIET)
            self._select_again()
        elif kept is not None and not self.table.is_complete:
            self._wanted = kept  # it may be among the rows that are still to come
        else:
            self._set_current(0 if fresh else min(self._kept_place, len(ids) - 1), _CHOOSE)

    def _select_again(self) -> None:
        selection = QItemSelection()
        last = len(self.table.columns) - 1
        for one in self._kept_selected:
            place = self.table.ids.find(one)
            if place >= 0:
                selection.select(self.table.index(place, 0), self.table.index(place, last))
        self.selectionModel().select(selection, _SELECT)

    def _tell_current(self) -> None:
        if self._restoring:
            return
        now = self.current_id()
        if now != self._told:
            self._told = now
            self.current_changed.emit(now)

    def _tell_selection(self) -> None:
        if not self._restoring:
            self.selection_changed.emit()

    # --- copying ---

    def shown_columns(self) -> list[int]:
        """Return the shown columns as the eye meets them, also those a narrow window has no room for."""
        order = (self.header.logicalIndex(visual) for visual in range(self.header.count()))
        return [place for place in order if self.arrangement.is_wanted(place)]

    # --- events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard(on=True)
        if action := self._action_of(event):
            action()
            return
        text = event.text()
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if plain and text and text.isprintable() and not text.isspace():
            self.text_typed.emit(text)
            return
        super().keyPressEvent(event)

    def _action_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, last = event.key(), len(self.table.ids) - 1
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        current = self.current_id()
        if key == Qt.Key.Key_Home and last >= 0:
            return partial(self._go, 0, extend=extend)
        if key == Qt.Key.Key_End and last >= 0:
            return partial(self._go, last, extend=extend)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            return partial(self.opened.emit, current)
        if key == Qt.Key.Key_Escape:
            return self.left.emit
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy_asked.emit
        return None

    def _go(self, place: int, *, extend: bool) -> None:
        """Go to a row, extending the selection from where it began."""
        start = self.currentIndex().row() if extend else place
        self._set_current(place, _CHOOSE)
        if extend and start >= 0:
            top, bottom = sorted((start, place))
            last = len(self.table.columns) - 1
            whole = QItemSelection(self.table.index(top, 0), self.table.index(bottom, last))
            self.selectionModel().select(whole, _CHOOSE)

    def _by_keyboard(self, *, on: bool) -> None:
        if self.delegate.by_keyboard != on:
            self.delegate.by_keyboard = on
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard(on=False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.table.ids[index.row()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        old, self.delegate.hovered_row = self.delegate.hovered_row, row
        if old == row:
            return
        for one in (old, row):
            if one >= 0:
                wide = self.viewport().width()
                self.viewport().update(0, self.rowViewportPosition(one), wide, Size.ROW)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spot = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            spot = self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(Size.PAGE_SIDE, 0))
        elif not self.indexAt(event.pos()).isValid():
            return
        self.menu_asked.emit(spot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._by_keyboard(on=event.reason() in keys)
        if not self.currentIndex().isValid() and self.model() is not None:
            self.choose_first()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self.arrangement.fit()
        self.scroll_bar.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; what no row covers is the ground of the page."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), color("surface"))
        painter.end()
        super().paintEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move as Qt does; the first key in a table without a current row goes to the first one."""
        if not self.currentIndex().isValid() and len(self.table.ids):
            return self.table.index(0, max(0, self.header.logicalIndexAt(0)))
        return super().moveCursor(action, modifiers)
