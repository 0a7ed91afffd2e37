"""Taking a workbook or list in: read, assign columns, review, save; each long step in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import HeadersUnknown, HeaderTwice, JibError, MappingWrong, UserMistake
from jib_desktop.exchange import review
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import Column, Grid, Table
from jib_desktop.progress import Progress
from jib_desktop.services.review import Plan
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.dialogs.import_columns import ImportColumnsDialog
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.words import done_words, kind_word

_FOLDER = "import_folder"
_NAMES = {"startups": ("name_en", "name_zh", "id"), "contacts": ("name_en", "name_zh", "id")}
Mapped = dict[str | int, str | None]


@dataclass(frozen=True)
class Assigned:
    """A file whose columns are assigned, or the reason why they could not be."""

    columns: tuple[Column, ...]
    table: Table | None
    mistake: JibError | None = None


class Import(QObject):
    """One import from the choice of the file to the undo bar; its dialogs belong to `parent`."""

    def __init__(
        self, kind: str, store: Store, jobs: Jobs, settings: Settings, parent: QWidget,
        say: Callable[[str], object],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._kind = kind
        self._store = store
        self._jobs = jobs
        self._settings = settings
        self._parent = parent
        self._say = say
        self._grid: Grid | None = None
        self._assigned: Assigned | None = None
        self.dialog: QDialog | None = None  # the one that is open, for whoever drives it

    # --- the file ---

    def start(self, path: Path | None = None) -> None:
        """Begin with a file, or let the person choose one."""
        if path is None:
            path = self._choose()
        if path is not None:
            self._settings.set(_FOLDER, str(path.parent))
            self.read(path)

    def _choose(self) -> Path | None:
        name, _filter = QFileDialog.getOpenFileName(
            self._parent,
            self.tr("Import {kind}").format(kind=kind_word(self._kind)),
            self._settings.get(_FOLDER, ""),
            self.tr("Workbooks and lists ({endings})").format(
                endings="*.xlsx *.xlsm *.xls *.csv *.tsv *.txt"
            ),
        )
        return Path(name) if name else None

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read the cells of a file."""
        title = self.tr("Reading {file}").format(file=path.name)
        self._jobs.run(partial(_read, path, sheet), self._take_grid, self._failed, title=title)

    def _take_grid(self, grid: Grid) -> None:
        self._grid = grid
        self._assign(self._remembered(grid), None)

    # --- columns ---

    def _key(self) -> str:
        return f"import_columns.{self._kind}"

    def _remembered(self, grid: Grid) -> Mapped:
        """Return what was assigned by hand earlier for headers that stand in this file, too."""
        kept = self._settings.get(self._key(), {})
        found: Mapped = {}
        for number in range(1, min(20, len(grid.rows)) + 1):
            for header in grid.headers(number):
                if isinstance(kept.get(header), str):
                    found[header] = kept[header] or None
        return found

    def _assign(self, mapping: Mapped, header_row: int | None) -> None:
        assert self._grid is not None
        work = partial(_assigned, kind=self._kind, grid=self._grid, mapping=mapping, header_row=header_row)
        self._jobs.read(work, self._take_assigned, self._failed)

    def _take_assigned(self, assigned: Assigned) -> None:
        self._assigned = assigned
        if assigned.table is None or not self._is_enough(assigned.table):
            self.assign_by_hand()
        else:
            self._plan(assigned.table)

    def _is_enough(self, table: Table) -> bool:
        """Whether the columns go without a word: what names a record is among them, and half are known."""
        fields = {column.field for column in table.columns if column}
        known = sum(1 for column in table.columns if column)
        return bool(fields & set(_NAMES[self._kind])) and known >= len(table.left_out)

    def assign_by_hand(self) -> None:
        """Let the person say which column is which."""
        assert self._grid is not None
        assert self._assigned is not None
        dialog = ImportColumnsDialog(self._grid, self._assigned.columns, self._assigned.table, self._parent)
        if self._assigned.mistake is not None:
            dialog.show_mistake(self._assigned.mistake)
        dialog.chosen.connect(self._take_chosen)
        dialog.sheet_asked.connect(partial(self.read, self._grid.path))
        self._open(dialog)

    def _take_chosen(self, by_index: Mapping[int, str | None], header_row: int) -> None:
        assert self._grid is not None
        kept = dict(self._settings.get(self._key(), {}))
        for index, header in enumerate(self._grid.headers(header_row)):
            if header and index in by_index:
                kept[header] = by_index[index] or ""
        self._settings.set(self._key(), kept)
        mapping: Mapped = dict(by_index.items())
        work = partial(_assigned, kind=self._kind, grid=self._grid, mapping=mapping, header_row=header_row)
        self._jobs.read(work, self._take_by_hand, self._failed)

    def _take_by_hand(self, assigned: Assigned) -> None:
        self._assigned = assigned
        if assigned.table is None:
            self.assign_by_hand()
        else:
            self._plan(assigned.table)

    # --- review ---

    def _plan(self, table: Table) -> None:
        today = self._store.clock().astimezone().date()
        title = self.tr("Comparing {file}").format(file=table.grid.path.name)
        work = partial(_planned, kind=self._kind, table=table, today=today)
        self._jobs.read(work, self.show_review, self._failed, title=title)

    def show_review(self, plan: Plan) -> None:
        """Open the review of a plan."""
        assert self._assigned is not None
        order = tuple(column.field for column in self._assigned.columns)
        dialog = ReviewDialog(plan, order, self._store, self._jobs, self._settings, self._parent)
        dialog.save_asked.connect(self.save)
        dialog.columns_asked.connect(partial(self._from_review, dialog))
        self._open(dialog)

    def _from_review(self, dialog: ReviewDialog) -> None:
        dialog.reject()
        self.assign_by_hand()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(partial(self._closed, dialog))
        dialog.open()

    def _closed(self, dialog: QDialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None

    # --- saving ---

    def save(self, plan: Plan) -> None:
        """Back the file up, then write the ticked rows as one action."""
        title = self.tr("Backing up before the import")
        done = partial(self._write, plan)
        self._jobs.run(partial(_back_up, self._store), done, partial(self._not_saved, plan), title=title)

    def _write(self, plan: Plan, _backup: object) -> None:
        label = f"{self._kind}_imported"
        title = self.tr("Saving {file}").format(file=plan.source)
        done = partial(self._saved, label, plan.source)
        self._jobs.write(label, partial(_save, plan=plan), done, partial(self._not_saved, plan), title=title)

    def _saved(self, label: str, source: str, _result: object) -> None:
        self._say(done_words(label, source))

    def _not_saved(self, plan: Plan, error: BaseException) -> None:
        """Say why; compare anew if stored rows moved on, else bring the review back with its ticks."""
        messages.show_error(error, self._parent)
        if isinstance(error, UserMistake) and self._assigned is not None and self._assigned.table is not None:
            self._plan(self._assigned.table)
        elif isinstance(error, JibError):
            self.show_review(plan)

    def _failed(self, error: BaseException) -> None:
        messages.show_error(error, self._parent)


def _read(path: Path, sheet: str | None, progress: Progress) -> Grid:
    return read_grid(path, progress, sheet=sheet)


def _assigned(session: Session, kind: str, grid: Grid, mapping: Mapped, header_row: int | None) -> Assigned:
    columns = tuple(review.feature_of(kind).columns(session))
    try:
        return Assigned(columns, assign(grid, columns, mapping, header_row=header_row))
    except (HeadersUnknown, HeaderTwice, MappingWrong) as mistake:
        return Assigned(columns, None, mistake)


def _planned(session: Session, kind: str, table: Table, today: date, progress: Progress) -> Plan:
    return review.plan(session, kind, table, today=today, progress=progress)


def _back_up(store: Store, progress: Progress) -> None:
    store.back_up_by_itself(progress)


def _save(session: Session, plan: Plan, progress: Progress) -> None:
    review.save(session, plan, progress)
