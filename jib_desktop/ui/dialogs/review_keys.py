"""The table of a review by keyboard and pointer: ticks, groups that open and close, further rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QEvent, QItemSelectionRange, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

from jib_desktop.services.review import Verdict
from jib_desktop.ui.dialogs.review_rows import TICKABLE, Review, ReviewRow, ReviewSource, Shown
from jib_desktop.ui.table.view import TableView


class ReviewKeys(QObject):
    """Space and click tick, Left and Right close and open groups, Enter opens what it stands on."""

    ticked = Signal(object, bool)  # places in the plan
    groups_ticked = Signal(list, bool)  # verdicts
    group_switched = Signal(str, bool)  # verdict, open
    more_asked = Signal(str)  # verdict
    row_opened = Signal(int)  # place in the plan: Enter or double click
    finished = Signal()  # Ctrl+Enter

    def __init__(self, view: TableView, review: Review, shown: Callable[[], Shown]) -> None:
        super().__init__(view)
        self._view = view
        self._review = review
        self._shown = shown
        view.installEventFilter(self)
        view.clicked.connect(self._click)
        view.opened.connect(self._open)

    def _row_at(self, place: int) -> ReviewRow:
        row = self._view.table.row_at(place)
        assert isinstance(row, ReviewRow)
        return row

    def _click(self, index: QModelIndex) -> None:
        row = self._row_at(index.row())
        on_box = self._view.table.columns[index.column()].key == "tick"
        if row.planned is not None:
            if on_box:
                self._tick_one(row.id.int)
        elif row.is_more:
            self.more_asked.emit(row.verdict)
        elif on_box and row.verdict in TICKABLE:
            self._tick_groups([row.verdict])
        else:
            self._switch(row.verdict)

    def _open(self, row_id: object) -> None:
        row = self._row_at(self._view.currentIndex().row())
        if row.id != row_id:
            return
        if row.planned is not None:
            self.row_opened.emit(row.id.int)
        elif row.is_more:
            self.more_asked.emit(row.verdict)
        else:
            self._switch(row.verdict)

    def _switch(self, verdict: Verdict, on: bool | None = None) -> None:
        is_open = verdict not in self._shown().closed
        wanted = not is_open if on is None else on
        if wanted != is_open:
            self.group_switched.emit(verdict, wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        place = self._view.currentIndex().row()
        row = self._row_at(place) if place >= 0 else None
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return True
        if event.key() == Qt.Key.Key_Space:
            self._tick_selected()
            return True
        if row is not None and row.is_head and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._switch(row.verdict, event.key() == Qt.Key.Key_Right)
            return True
        return super().eventFilter(watched, event)

    # --- ticks ---

    def _tick_one(self, place: int) -> None:
        if self._review.is_open(place):
            self.row_opened.emit(place)  # a tick cannot tell which of two values is meant
        elif self._review.is_tickable(place):
            self.ticked.emit([place], not self._review.is_ticked(place))

    def _tick_selected(self) -> None:
        """Turn the ticks of the selected rows, or of whole groups by their heads."""
        if self._view.selected_count() == 1:
            self._tick_line(self._row_at(self._view.currentIndex().row()))
            return
        # Numbers, not rows: a hundred thousand may be selected.
        places = self._review.tickable(self._selected_numbers())
        if places:
            self.ticked.emit(places, not all(self._review.accepted[place] for place in places))

    def _selected_numbers(self) -> list[int]:
        source = self._view.table.source
        assert isinstance(source, ReviewSource)
        numbers = source.all_numbers()
        ranges = cast("Iterable[QItemSelectionRange]", self._view.selectionModel().selection())
        return [one for part in ranges for one in numbers[part.top() : part.bottom() + 1]]

    def _tick_line(self, row: ReviewRow) -> None:
        if row.planned is not None:
            self._tick_one(row.id.int)
        elif row.is_head and row.verdict in TICKABLE:
            self._tick_groups([row.verdict])

    def _tick_groups(self, verdicts: list[Verdict]) -> None:
        ticked, counts = self._review.ticked(), self._review.counts
        self.groups_ticked.emit(verdicts, any(ticked[one] < counts[one] for one in verdicts))


class HeaderBox(QCheckBox):
    """The box in the header that ticks every row at once; between on and off while only some are."""

    asked = Signal(bool)

    def __init__(self, view: TableView) -> None:
        super().__init__(view.header)
        self._view = view
        self.setTristate(True)
        self.setAccessibleName(self.tr("Tick all rows"))
        self.setToolTip(self.tr("Tick all rows"))
        self.clicked.connect(self._ask)
        view.horizontalScrollBar().valueChanged.connect(self.place)
        view.header.sectionResized.connect(self.place)
        self.place()

    def place(self) -> None:
        """Stand where the boxes of the rows stand."""
        left = self._view.header.sectionViewportPosition(0) + 16
        self.move(QPoint(left, (self._view.header.height() - self.sizeHint().height()) // 2))

    def show_state(self, review: Review) -> None:
        """Show whether all, some or no rows are ticked."""
        ticked, counts = review.ticked(), review.counts
        total, some = sum(counts[one] for one in TICKABLE), sum(ticked.values())
        state = Qt.CheckState.Unchecked if not some else Qt.CheckState.PartiallyChecked
        self.setCheckState(Qt.CheckState.Checked if total and some == total else state)
        self.setEnabled(bool(total))
        self._all = bool(total) and some == total

    def _ask(self) -> None:
        self.asked.emit(not self._all)
