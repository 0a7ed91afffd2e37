"""Taking a workbook or list in: read, assign columns, review, save; each long step in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from jib_desktop.db.store import Store
from jib_desktop.errors import JibError, UserMistake
from jib_desktop.exchange.marked import write_marked
from jib_desktop.exchange.readings import questions
from jib_desktop.exchange.workbook import Grid
from jib_desktop.exchange.writing import Look, Written
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.dialogs import import_work
from jib_desktop.ui.dialogs.import_columns import ImportColumnsDialog
from jib_desktop.ui.dialogs.import_sheet import ImportSheetDialog
from jib_desktop.ui.dialogs.import_work import Assigned, Choices, Part, Prepared
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.dialogs.review_rows import Review
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.words import done_words, kind_word

_FOLDER = "import_folder"


class Import(QObject):
    """One import from the choice of the file to the undo bar; its dialogs belong to `parent`.

    A workbook of ours that holds several kinds is reviewed kind by kind and saved as one action.
    """

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
        self._path = Path()
        self._parts: list[Part] = []
        self._at = 0
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

    def read(
        self, path: Path, sheet: str | None = None, encoding: str | None = None, delimiter: str | None = None
    ) -> None:
        """Read the cells of a file."""
        self._path = path
        title = self.tr("Reading {file}").format(file=path.name)
        work = partial(import_work.open_file, path, sheet, encoding, delimiter)
        self._jobs.run(work, self._take_grids, self._failed, title=title)

    def _take_grids(self, grids: list[Grid]) -> None:
        parts = import_work.parts_of(grids, self._kind)
        if len(parts) > 1:
            work = partial(import_work.with_rows, parts=parts)
            self._jobs.read(work, self._begin, self._failed)
            return
        if parts:
            self._begin(parts)
            return
        count = partial(import_work.known_headers, kind=self._kind, grids=grids)
        self._jobs.read(count, partial(self._ask_sheet, grids), self._failed)

    def _ask_sheet(self, grids: list[Grid], known: list[int]) -> None:
        dialog = ImportSheetDialog(grids, known, self._parent)
        dialog.chosen.connect(lambda place: self._begin([Part(self._kind, grids[place])]))
        self._open(dialog)

    def _begin(self, parts: list[Part]) -> None:
        self._parts, self._at = parts, 0
        self._assign(import_work.remembered(self._settings, self._part.kind, self._part.grid))

    @property
    def _part(self) -> Part:
        return self._parts[self._at]

    # --- columns ---

    def _assign(self, choices: Choices) -> None:
        part = self._part
        work = partial(import_work.assigned, kind=part.kind, grid=part.grid, choices=choices)
        self._jobs.read(work, self._take_assigned, self._failed)

    def _take_assigned(self, assigned: Assigned) -> None:
        self._part.assigned = assigned
        if assigned.is_clear:
            self._plan()
        else:
            self.assign_by_hand()

    def assign_by_hand(self) -> None:
        """Let the person say which column is which, and what stays open about them."""
        part = self._part
        assert part.assigned is not None
        table = part.assigned.table
        dialog = ImportColumnsDialog(
            part.grid, part.assigned.columns, table, self._parent, names=part.assigned.names
        )
        if table is not None:
            part.asked |= {question.key for question in table.asked}
        if part.assigned.mistake is not None:
            dialog.show_mistake(part.assigned.mistake)
        dialog.chosen.connect(self._take_chosen)
        dialog.sheet_asked.connect(partial(self.read, part.grid.path))
        dialog.text_asked.connect(partial(self.read, part.grid.path, None))
        self._open(dialog)

    def _take_chosen(
        self, by_index: Mapping[int, str | None], header_row: int, decided: Mapping[str, str]
    ) -> None:
        part = self._part
        choices = Choices(dict(by_index.items()), header_row, decided)
        import_work.remember(self._settings, part.kind, part.grid, choices)
        work = partial(import_work.assigned, kind=part.kind, grid=part.grid, choices=choices)
        self._jobs.read(work, self._take_by_hand, self._failed)

    def _take_by_hand(self, assigned: Assigned) -> None:
        """Go on unless a column raises a question that nobody has seen; one that was seen may stay open."""
        part = self._part
        part.assigned = assigned
        table = assigned.table
        if table is None or {one.key for one in questions(table)} - part.asked:
            self.assign_by_hand()
        else:
            self._plan()

    # --- review ---

    def _plan(self) -> None:
        part = self._part
        assert part.assigned is not None
        assert part.assigned.table is not None
        part.before = self._stand(self._at)
        title = self.tr("Comparing {file}").format(file=part.grid.path.name)
        work = partial(
            import_work.planned,
            kind=part.kind,
            table=part.assigned.table,
            today=self._store.clock().astimezone().date(),
            before=self._reviews(self._at),
        )
        self._jobs.read(work, self._take_planned, self._failed, title=title)

    def _reviews(self, count: int) -> list[Review]:
        return [part.prepared.review for part in self._parts[:count] if part.prepared is not None]

    def _stand(self, count: int) -> list[tuple[Review, int]]:
        return [(review, review.edition) for review in self._reviews(count)]

    def _take_planned(self, prepared: Prepared) -> None:
        self._part.prepared = prepared
        self.show_review()

    def show_review(self) -> None:
        """Open the review of the part that is at hand, with the decisions made so far."""
        prepared = self._part.prepared
        assert prepared is not None
        dialog = ReviewDialog(
            prepared.review,
            prepared.rules,
            self._store,
            self._jobs,
            self._settings,
            self._parent,
            weights=prepared.weights,
            step=(self._at + 1, len(self._parts)),
        )
        dialog.save_asked.connect(self._go_on)
        dialog.back_asked.connect(self._go_back)
        dialog.columns_asked.connect(partial(self._from_review, dialog))
        dialog.marked_asked.connect(self._mark)
        self._open(dialog)

    def _from_review(self, dialog: ReviewDialog) -> None:
        dialog.reject()
        self.assign_by_hand()

    def _go_on(self, _review: Review) -> None:
        """Go to the next kind of the file, or save what all of them say."""
        if self._at + 1 == len(self._parts):
            self.save()
            return
        self._at += 1
        if self._part.holds(self._stand(self._at)):
            self.show_review()
            return
        self._assign(import_work.remembered(self._settings, self._part.kind, self._part.grid))

    def _go_back(self) -> None:
        self._at -= 1
        self.show_review()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(partial(self._closed, dialog))
        dialog.open()

    def _closed(self, dialog: QDialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None

    # --- for the sender ---

    def _mark(self, review: Review) -> None:
        """Write the rejected rows for whoever sent the file, marked with what to do."""
        part = self._part
        assert part.assigned is not None
        usual = self.tr("{file} – to mend.xlsx").format(file=part.grid.path.stem)
        name, _filter = QFileDialog.getSaveFileName(
            self.dialog,
            self.tr("Save a workbook with the rejected rows marked"),
            str(part.grid.path.with_name(usual)),
            self.tr("Workbook for Excel (.xlsx)") + " (*.xlsx)",
        )
        if not name or part.assigned.table is None:
            return
        path = Path(name if name.lower().endswith(".xlsx") else f"{name}.xlsx")
        look = Look(formats.language(), author=self._store.actor, as_of=self._store.clock())
        plan, table = review.result(), part.assigned.table

        def work(progress: Progress) -> Written:
            return write_marked(path, plan, table, look, problem_sentence, progress=progress)

        title = self.tr("Writing {file}").format(file=path.name)
        self._jobs.run(work, self._marked, self._failed, title=title)

    def _marked(self, written: Written) -> None:
        words = self.tr("{file} written: {count} row(s).", "", written.rows)
        text = words.format(file=written.path.name, count=formats.number(written.rows))
        messages.show_notice(text, self.dialog or self._parent)

    # --- saving ---

    def save(self) -> None:
        """Back the file up, then write the ticked rows as one action."""
        title = self.tr("Backing up before the import")
        work = partial(import_work.back_up, self._store)
        self._jobs.run(work, self._write, self._not_saved, title=title)

    def _write(self, _backup: object) -> None:
        label = f"{self._part.kind}_imported" if len(self._parts) == 1 else "workbook_imported"
        title = self.tr("Saving {file}").format(file=self._path.name)
        done = partial(self._saved, label, self._path.name)
        work = partial(import_work.save, reviews=self._reviews(len(self._parts)))
        self._jobs.write(label, work, done, self._not_saved, title=title)

    def _saved(self, label: str, source: str, _result: object) -> None:
        self._say(done_words(label, source))

    def _not_saved(self, error: BaseException) -> None:
        """Say why; compare anew if stored rows moved on, else bring the review back with its decisions."""
        messages.show_error(error, self._parent)
        if isinstance(error, UserMistake):
            self._at = 0
            self._plan()
        elif isinstance(error, JibError | Cancelled):
            self.show_review()

    def _failed(self, error: BaseException) -> None:
        messages.show_error(error, self._parent)
