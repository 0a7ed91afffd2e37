"""Startups that may be one: pairs with the reason, to open, merge or tell apart."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids, Store
from jib_desktop.services import duplicates, startups
from jib_desktop.services.startups import StartupRow
from jib_desktop.ui.dialogs.merge import open_merge
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import both_names, leading_name
from jib_desktop.ui.sentences import likeness_words
from jib_desktop.ui.table.columns import Column, default_layout
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.sentence import Sentence, plain
from jib_desktop.ui.words import done_words


@dataclass(frozen=True)
class PairRow:
    """Two startups that share something."""

    id: uuid.UUID
    first: StartupRow
    second: StartupRow
    reason: str


@dataclass(frozen=True)
class _PairSource:
    pairs: Sequence[PairRow]

    def fetch_first(self, _session: Session) -> Sequence[PairRow]:
        return self.pairs

    def fetch_ids(self, _session: Session) -> Ids:
        return Ids.of([pair.id for pair in self.pairs])

    def fetch_rows(self, _session: Session, ids: Sequence[uuid.UUID]) -> Sequence[PairRow]:
        found = {pair.id: pair for pair in self.pairs}
        return [found[one] for one in ids]


_COLUMNS = (
    Column(
        "first",
        lambda: translate("Duplicates", "Startup"),
        lambda r: _names(r.first),
        "names",
        300,
        sorts=False,
    ),
    Column(
        "second",
        lambda: translate("Duplicates", "Looks like"),
        lambda r: _names(r.second),
        "names",
        300,
        sorts=False,
    ),
    Column(
        "reason",
        lambda: translate("Duplicates", "Because of"),
        lambda r: likeness_words(r.reason),
        width=200,
        sorts=False,
        stretches=True,
    ),
)


def _names(row: StartupRow) -> tuple[str, str]:
    return both_names(row.name_en, row.name_zh)


class DuplicatesDialog(QDialog):
    """Lists pairs; it stays open while one after the other is settled."""

    body_stack: QStackedWidget
    pair_table: TableView
    empty_page: EmptyPage
    count_label: Sentence
    apart_button: Button
    open_button: Button
    merge_button: Button

    opened = Signal(object)  # id of a startup to show
    acted = Signal(str)  # what was done, for the bar that offers Undo

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("duplicates_dialog", self)
        self._jobs = jobs
        self.model = TableModel(_COLUMNS, store, jobs, self)
        self.pair_table.set_table(self.model)
        self.pair_table.set_layout(default_layout(_COLUMNS, ""))
        self.pair_table.opened.connect(self.merge)
        self.pair_table.left.connect(self.reject)
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.tell_apart)
        self.open_button.clicked.connect(self._open)
        self.empty_page.set_drawing("nothing")
        self._translate()
        self.read()

    def _translate(self) -> None:
        self.empty_page.set_words(
            self.tr("No likely duplicates"),
            self.tr("No two startups share a credit code, a website or a name without its legal form."),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "model"):
            self._translate()
            self.model.retitle()

    def read(self) -> None:
        """Look for pairs."""
        self._jobs.read(_read_pairs, self._show, key="duplicates.pairs")

    def _show(self, pairs: list[PairRow]) -> None:
        self.model.set_source(_PairSource(pairs), at_once=True)
        self.body_stack.setCurrentWidget(self.pair_table if pairs else self.empty_page)
        self.count_label.set_html(plain(self.tr("%n pair(s)", "", len(pairs))) if pairs else "")
        for button in (self.merge_button, self.apart_button, self.open_button):
            button.setEnabled(bool(pairs))
        self.merge_button.setDefault(True)
        if pairs:
            self.pair_table.setFocus()

    def _current(self) -> PairRow | None:
        place = self.pair_table.currentIndex().row()
        return self.model.row_at(place) if place >= 0 else None

    def merge(self) -> None:
        """Open the chosen pair side by side."""
        if (pair := self._current()) is not None:
            open_merge(self._jobs, pair.first.id, pair.second.id, self, self._settled)

    def tell_apart(self) -> None:
        """Remember that the chosen pair are two."""
        if (pair := self._current()) is None:
            return
        names = [leading_name(one.name_en, one.name_zh) for one in (pair.first, pair.second)]
        words = done_words("startups_told_apart", " / ".join(names))
        work = partial(duplicates.tell_apart, first_id=pair.first.id, second_id=pair.second.id)
        self._jobs.write("startups_told_apart", work, lambda _: self._settled(None, words))

    def _settled(self, _startup_id: object, words: str) -> None:
        self.acted.emit(words)
        self.read()

    def _open(self) -> None:
        if (pair := self._current()) is not None:
            self.opened.emit(pair.first.id)
            self.accept()


def _read_pairs(session: Session) -> list[PairRow]:
    pairs = duplicates.list_pairs(session)
    wanted = list(dict.fromkeys(one for first, second, _reason in pairs for one in (first, second)))
    rows = {row.id: row for row in startups.list_rows(session, wanted)}
    return [
        PairRow(uuid.UUID(int=place), rows[first], rows[second], reason)
        for place, (first, second, reason) in enumerate(pairs)
    ]
