"""The list beside the plan: the same desks, the same selection, sorted by any column."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from jib_desktop.db.store import Store
from jib_desktop.services.desks import DeskRow
from jib_desktop.settings import Settings
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks_columns import COLUMNS, PlanSource
from jib_desktop.ui.table.columns import Layout, load_layout, save_layout
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.empty_page import EmptyPage

_NAME = "desks"
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_QUIET = QItemSelectionModel.SelectionFlag.NoUpdate


class ListBeside(QObject):
    """Keeps table and plan alike. `chosen` gives the desks that were selected in the list."""

    chosen = Signal(object)

    def __init__(
        self, table: TableView, stack: QStackedWidget, nothing: EmptyPage, store: Store, jobs: Jobs,
        settings: Settings,
    ) -> None:  # fmt: skip
        super().__init__(table)
        self.table, self._stack, self._nothing = table, stack, nothing
        self._jobs, self._settings = jobs, settings
        self.model = TableModel(COLUMNS, store, jobs, self)
        table.set_table(self.model)
        table.set_layout(load_layout(settings, _NAME, COLUMNS, "number"))
        nothing.set_drawing("nothing")
        self._rows: tuple[DeskRow, ...] = ()
        self._wanted: list[uuid.UUID] = []  # what the plan has selected
        self._busy = False
        self._stale = True
        table.selection_changed.connect(self._tell)
        table.sort_asked.connect(self.sort_by)
        table.layout_changed.connect(self.keep_layout)
        table.copy_asked.connect(self._copy)
        self.model.completed.connect(self._select_again)

    @property
    def is_shown(self) -> bool:
        """Whether the list stands beside the plan."""
        return not self._stack.isHidden()

    def set_shown(self, shown: bool) -> None:
        """Show the list, or the plan alone."""
        self._stack.setVisible(shown)
        if shown and self._stale:
            self._fill()

    def set_rows(self, rows: Sequence[DeskRow]) -> None:
        """List these desks; while nobody looks they are only kept."""
        self._rows = tuple(rows)
        self._stale = True
        if self.is_shown:
            self._fill()

    def _fill(self) -> None:
        self._stale = False
        header = self.table.header
        source = PlanSource(self._rows, header.sorted_key, descending=header.descending)
        self._stack.setCurrentWidget(self.table if self._rows else self._nothing)
        self._busy = True
        self.model.set_source(source)

    def sort_by(self, key: str) -> None:
        """Sort by a column; again by the same one turns the order."""
        header = self.table.header
        header.set_sorted(key, descending=header.sorted_key == key and not header.descending)
        self._fill()
        self.keep_layout()

    def take_layout(self, layout: Layout) -> None:
        """Show other columns, or sort in another way."""
        self.table.set_layout(layout)
        self._fill()
        self.keep_layout()

    def keep_layout(self) -> None:
        """Remember the columns."""
        save_layout(self._settings, _NAME, self.table.layout_now())

    def retitle(self) -> None:
        """Show titles and cells in another language."""
        self.model.retitle()
        if self.is_shown:
            self._fill()

    def _copy(self) -> None:
        # Imported here: it brings the writing of lists along, which a page does not need.
        from jib_desktop.ui.table.copying import copy_rows

        copy_rows(self.table, self._jobs)

    # --- the same selection ---

    def select(self, ids: Sequence[uuid.UUID]) -> None:
        """Select the rows of the desks that are selected on the plan."""
        self._wanted = list(ids)
        if not self._busy and self.is_shown and set(self.table.selected_ids()) != set(ids):
            self._select_rows()

    def _select_again(self) -> None:
        self._select_rows()
        self._busy = False

    def _select_rows(self) -> None:
        places = sorted(place for one in self._wanted if (place := self.model.place_of(one)) >= 0)
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for place in places:
            selection.select(self.model.index(place, 0), self.model.index(place, last))
        before, self._busy = self._busy, True
        chooser = self.table.selectionModel()
        chooser.select(selection, _SELECT)
        if places:
            newest = self.model.place_of(self._wanted[-1])
            current = self.model.index(newest if newest >= 0 else places[0], 0)
            chooser.setCurrentIndex(current, _QUIET)
            self.table.scrollTo(current)
        self._busy = before

    def _tell(self) -> None:
        if self._busy or not self.table.hasFocus():
            return
        ids = self.table.selected_ids()
        if set(ids) != set(self._wanted):
            kept = [one for one in self._wanted if one in set(ids)]
            self._wanted = [*kept, *(one for one in ids if one not in set(kept))]
            self.chosen.emit(list(self._wanted))
