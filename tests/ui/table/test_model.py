"""One model for every table: ids in order, pages read while painting."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids, Store
from jib_desktop.errors import FileBusy
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.columns import Column
from jib_desktop.ui.table.model import FIRST, PAGE, TableModel

COLUMNS = (
    Column("name", lambda: "Name", lambda row: row.name),
    Column("number", lambda: "Number", lambda row: row.number, "number"),
)


@dataclass(frozen=True)
class Row:
    id: uuid.UUID
    name: str
    number: int | None


@dataclass
class Numbers:
    """Rows from a list; what is asked of it is written down."""

    numbers: Sequence[int]
    gone: set[int] = field(default_factory=set)
    fetched: list[int] = field(default_factory=list)

    def fetch_first(self, session: Session) -> Sequence[Row]:
        return self.fetch_rows(session, self._ids()[:FIRST])

    def fetch_ids(self, session: Session) -> Ids:
        return Ids.of(self._ids())

    def fetch_rows(self, session: Session, ids: Sequence[uuid.UUID]) -> Sequence[Row]:
        self.fetched.append(len(ids))
        return [Row(one, f"row {one.int}", one.int) for one in ids if one.int not in self.gone]

    def _ids(self) -> list[uuid.UUID]:
        return [uuid.UUID(int=number) for number in self.numbers]


def make(qtbot: QtBot, store: Store, jobs: Jobs, source: Numbers) -> TableModel:
    model = TableModel(COLUMNS, store, jobs)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    with qtbot.waitSignal(model.completed):
        model.set_source(source)
    return model


def shown(model: TableModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_few_rows_need_one_question(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    source = Numbers([3, 1, 2])
    model = make(qtbot, store, jobs, source)
    assert shown(model) == ["row 3", "row 1", "row 2"]
    assert source.fetched == [3]


def test_first_rows_come_before_all_ids(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    model = TableModel(COLUMNS, store, jobs)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    with qtbot.waitSignal(model.shown):
        model.set_source(Numbers(range(1, 1000)))
    assert model.rowCount() == FIRST
    assert not model.is_complete
    qtbot.waitUntil(lambda: model.is_complete)
    assert model.rowCount() == 999
    assert model.index(998, 0).data() == "row 999"


def test_the_first_rows_can_be_there_at_once(store: Store, jobs: Jobs) -> None:
    model = TableModel(COLUMNS, store, jobs)
    model.set_source(Numbers([5, 6]), at_once=True)
    assert shown(model) == ["row 5", "row 6"]


def test_pages_are_read_where_one_looks_and_kept(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    source = Numbers(range(1, 10_001))
    model = make(qtbot, store, jobs, source)
    source.fetched.clear()
    assert model.index(7_777, 0).data() == "row 7778"
    assert model.index(7_778, 1).data() == "7,779"
    assert source.fetched == [PAGE]


def test_a_row_that_is_gone_is_blank(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    source = Numbers(range(1, 500))
    model = make(qtbot, store, jobs, source)
    source.gone = {400}
    assert model.index(399, 0).data() == ""
    assert model.row_at(399) is None


def test_a_refresh_reads_again_and_tells_what_moved(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    source = Numbers([1, 2, 3])
    model = make(qtbot, store, jobs, source)
    source.numbers = [1, 3, 4]
    with qtbot.waitSignal(model.modelReset):
        model.refresh()
    assert shown(model) == ["row 1", "row 3", "row 4"]


def test_a_refresh_without_news_keeps_the_rows(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    model = make(qtbot, store, jobs, Numbers([1, 2, 3]))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignals([model.dataChanged, model.completed]):
        model.refresh()


def test_only_the_newest_source_counts(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    model = TableModel(COLUMNS, store, jobs)
    for numbers in ([1], [2], [3]):
        model.set_source(Numbers(numbers))
    qtbot.waitUntil(lambda: shown(model) == ["row 3"])
    qtbot.waitUntil(lambda: not jobs.busy)
    assert shown(model) == ["row 3"]


def test_numbers_stand_right_and_headers_have_words(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    model = make(qtbot, store, jobs, Numbers([1]))
    side = model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Number"
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "1"


def test_trouble_while_painting_is_told_and_leaves_the_page_blank(
    qtbot: QtBot, store: Store, jobs: Jobs, monkeypatch: object
) -> None:
    class Broken(Numbers):
        fail = False

        def fetch_rows(self, session: Session, ids: Sequence[uuid.UUID]) -> Sequence[Row]:
            if self.fail:
                raise FileBusy(store.path, 5)
            return super().fetch_rows(session, ids)

    source = Broken(range(1, 1000))
    model = make(qtbot, store, jobs, source)
    source.fail = True
    told: list[object] = []
    add: Callable[[object], None] = told.append
    model.failed.connect(add)
    assert model.row_at(900) is None
    assert [type(error) for error in told] == [FileBusy]
