"""The one model of every table: ids of all rows, and pages of rows fetched while painting.

The first rows are shown at once; the ids of all follow from the background. Sorting and filtering happen in
SQL: a new source replaces the old one.
"""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids, Store
from jib_desktop.errors import JibError
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.columns import Column

FIRST = 50  # rows that are fetched before the ids of all are known: what a tall screen shows
PAGE = 50
_PAGES_KEPT = 40
AFTER_PAINT = 15  # ms until more work begins behind rows that have just come, so that they are painted first
AFTER_TYPING = (
    120  # ms, when one may be typing: longer than from key to key, so that nothing slows the next search
)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Source(Protocol):
    """Where rows come from, already filtered and sorted; each row has an `id`."""

    def fetch_first(self, session: Session) -> Sequence[Any]:
        """Return the first `FIRST` rows."""

    def fetch_ids(self, session: Session) -> Ids:
        """Return the ids of all rows in order."""

    def fetch_rows(self, session: Session, ids: Sequence[uuid.UUID]) -> Sequence[Any]:
        """Return the rows of these ids; one that is gone is left out."""


class TableModel(QAbstractTableModel):
    """Rows of a source by columns. `shown`: the first rows of a source stand; `completed`: all of them do."""

    shown = Signal()
    completed = Signal()
    failed = Signal(object)

    def __init__(
        self, columns: Sequence[Column], store: Store, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._store = store
        self._jobs = jobs
        self._source: Source | None = None
        self._ids = Ids()
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        self._pause = AFTER_PAINT
        self._same_list = False  # whether the next rows are those that are shown, read again
        self.is_complete = False
        self.is_new_source = (
            False  # while a reset is told: rows of another source, not the same ones read again
        )

    # --- filling ---

    def set_source(
        self, source: Source, *, at_once: bool = False, pause: int = AFTER_PAINT, same_list: bool = False
    ) -> None:
        """Show another selection of rows; `at_once` reads the first ones before returning (at the start).

        `pause` is how long the ids of all wait behind the first rows, in ms; `same_list`: they are what is
        shown, read again, so that nothing scrolls.
        """
        self._source = source
        self._same_list = same_list
        self._pause = pause
        if at_once:
            with self._store.read() as session:
                self._take_first(source, source.fetch_first(session))
            return
        self._jobs.read(source.fetch_first, partial(self._take_first, source), key=self._key("first"))

    def refresh(self) -> None:
        """Read again after a write: what is on screen at once, the ids of all in the background."""
        source = self._source
        if source is None:
            return
        self._pages.clear()
        self._tell_all_changed()
        self._read_ids(source)

    def _key(self, what: str) -> str:
        return f"table.{id(self)}.{what}"

    def _take_first(self, source: Source, rows: Sequence[Any]) -> None:
        if source is not self._source:
            return
        ids = Ids.of([row.id for row in rows])
        all_there = len(rows) < FIRST
        self.is_new_source = not self._same_list
        self.is_complete = all_there
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        for start in range(0, len(rows), PAGE):
            self._pages[start // PAGE] = list(rows[start : start + PAGE])
        if not all_there and len(rows) % PAGE:
            self._pages.popitem()
        self.endResetModel()
        self.is_new_source = False
        self.shown.emit()
        if all_there:
            self.completed.emit()
        else:
            QTimer.singleShot(self._pause, self, partial(self._read_ids, source))

    def _read_ids(self, source: Source) -> None:
        if source is self._source:
            self._jobs.read(source.fetch_ids, partial(self._take_ids, source), key=self._key("ids"))

    def _take_ids(self, source: Source, ids: Ids) -> None:
        if source is not self._source:
            return
        known = len(self._ids)
        if ids[:known] == self._ids[:] if known <= FIRST else ids == self._ids:
            if len(ids) > known:
                self.beginInsertRows(_NOWHERE, known, len(ids) - 1)
                self._ids = ids
                # The page that was the last one may have been read while it was shorter.
                self._pages.pop(known // PAGE, None)
                self.endInsertRows()
        else:
            self.beginResetModel()
            self._ids = ids
            self._pages.clear()
            self.endResetModel()
        self.is_complete = True
        self.completed.emit()

    def _tell_all_changed(self) -> None:
        if len(self._ids):
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def retitle(self) -> None:
        """Show titles and cells in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._tell_all_changed()

    # --- asking ---

    @property
    def source(self) -> Source | None:
        """Where the rows come from."""
        return self._source

    @property
    def ids(self) -> Ids:
        """The ids of all rows known so far."""
        return self._ids

    def place_of(self, row_id: uuid.UUID) -> int:
        """Return the row that shows this id, -1 if none does."""
        return self._ids.find(row_id)

    def row_at(self, place: int) -> Any:
        """Return a row, reading its page if need be; None if it is gone."""
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            page = self._fetch(number)
        else:
            self._pages.move_to_end(number)
        return page[place % PAGE]

    def _fetch(self, number: int) -> list[Any]:
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        rows: Sequence[Any] = ()
        if self._source is not None:
            try:
                with self._store.read() as session:
                    rows = self._source.fetch_rows(session, wanted)
            except JibError as error:
                # It happens while painting: the page stays blank and is told about once.
                self.failed.emit(error)
        found = {row.id: row for row in rows}
        page = [found.get(one) for one in wanted]
        self._pages[number] = page
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    # --- Qt ---

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_at(index.row())
            return "" if row is None else column.text(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        wanted = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not wanted or orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return self.columns[section].title()
