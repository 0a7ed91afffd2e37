"""The table in use: keyboard, selection that follows ids, columns, copying."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.progress import Progress
from jib_desktop.settings import Settings
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.columns import Column, Layout, default_layout, load_layout, save_layout
from jib_desktop.ui.table.copying import as_lines, copy_rows
from jib_desktop.ui.table.delegates import elide_of
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from tests.ui.table.test_model import Numbers

COLUMNS = (
    Column("name", lambda: "Name", lambda row: row.name, width=200, stretches=True, least=120),
    Column("number", lambda: "Number", lambda row: row.number, "number", 80),
    Column("more", lambda: "More", lambda _: "", width=90, shown=False, sorts=False),
)


@pytest.fixture
def source() -> Numbers:
    return Numbers(list(range(1, 301)))


@pytest.fixture
def view(qtbot: QtBot, store: Store, jobs: Jobs, source: Numbers) -> Iterator[TableView]:
    made = TableView()
    qtbot.addWidget(made)
    model = TableModel(COLUMNS, store, jobs, made)
    made.set_table(model)
    made.set_layout(default_layout(COLUMNS, "name"))
    with qtbot.waitSignal(model.completed):
        model.set_source(source)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)


def number(view: TableView) -> int:
    chosen = view.current_id()
    assert chosen is not None
    return chosen.int


def numbers(view: TableView) -> list[int]:
    return [one.int for one in view.selected_ids()]


def test_home_and_end_go_to_the_first_and_last_row(qtbot: QtBot, view: TableView) -> None:
    view.choose_first()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert number(view) == 300
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert number(view) == 1
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert numbers(view) == [1, 2]
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_count() > 290


def test_enter_opens_and_esc_leaves(qtbot: QtBot, view: TableView) -> None:
    view.choose_first()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [uuid.UUID(int=1)]
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_letters_are_handed_on(qtbot: QtBot, view: TableView) -> None:
    with qtbot.waitSignal(view.text_typed) as typed:
        qtbot.keyClick(view, Qt.Key.Key_S)
    assert typed.args == ["s"]


def test_the_menu_key_asks_for_a_menu_below_the_row(qtbot: QtBot, view: TableView) -> None:
    view.choose_first()
    with qtbot.waitSignal(view.menu_asked) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(view, event)
    row = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
    assert asked.args[0].y() == row.y()


def test_selection_follows_ids_when_rows_move(qtbot: QtBot, view: TableView, source: Numbers) -> None:
    view.choose(uuid.UUID(int=50))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert numbers(view) == [50, 51]
    source.numbers = [*range(200, 250), *range(40, 60)]
    with qtbot.assertNotEmitted(view.current_changed), qtbot.waitSignal(view.table.modelReset):
        view.table.refresh()
    assert number(view) == 51
    assert numbers(view) == [50, 51]


def test_when_the_current_row_goes_the_one_in_its_place_is_chosen(
    qtbot: QtBot, view: TableView, source: Numbers
) -> None:
    view.choose(uuid.UUID(int=7))
    source.numbers = [one for one in source.numbers if one != 7]
    with qtbot.waitSignal(view.current_changed) as changed:
        view.table.refresh()
    assert changed.args == [uuid.UUID(int=8)]


def test_a_row_that_is_still_to_come_is_chosen_when_it_comes(
    qtbot: QtBot, view: TableView, source: Numbers
) -> None:
    view.choose_first()
    view.choose(uuid.UUID(int=1000))
    source.numbers = [*source.numbers, 1000]
    with qtbot.waitSignal(view.current_changed) as changed:
        view.table.refresh()
    assert changed.args == [uuid.UUID(int=1000)]


def test_another_source_keeps_the_chosen_row_even_far_down(qtbot: QtBot, view: TableView, jobs: Jobs) -> None:
    view.choose(uuid.UUID(int=290))
    with qtbot.waitSignal(view.table.completed):
        view.table.set_source(Numbers(list(reversed(range(1, 400)))))
    assert number(view) == 290


def test_everything_can_be_selected_and_counted(qtbot: QtBot, view: TableView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_count() == 300
    assert len(view.selected_ids()) == 300


def test_a_part_is_selected_or_it_is_not(qtbot: QtBot, view: TableView) -> None:
    view.choose_first()
    assert view.part_selected() == []
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [one.int for one in view.part_selected()] == [1, 2]
    assert [row.number for row in view.chosen_rows()] == [1, 2]
    view.selectAll()
    assert view.part_selected() == []
    view.clearSelection()
    assert [row.number for row in view.chosen_rows()] == [view.table.row_at(view.currentIndex().row()).number]


def test_a_click_on_a_title_asks_to_sort(qtbot: QtBot, view: TableView) -> None:
    spot = QPoint(view.header.sectionViewportPosition(1) + 20, 10)
    with qtbot.waitSignal(view.sort_asked) as asked:
        qtbot.mouseClick(view.header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == ["number"]


def test_hovering_marks_one_row_and_leaving_none(qtbot: QtBot, view: TableView) -> None:
    qtbot.mouseMove(view.viewport(), QPoint(50, 40))
    qtbot.waitUntil(lambda: view.delegate.hovered_row == 1)


def test_the_scroll_bar_over_the_rows_leads_and_follows(view: TableView) -> None:
    assert view.scroll_bar.isVisible()
    view.scroll_bar.setValue(640)
    assert view.verticalScrollBar().value() == 640
    view.verticalScrollBar().setValue(320)
    assert view.scroll_bar.value() == 320


def test_a_layout_is_shown_read_back_and_remembered(view: TableView, settings: Settings) -> None:
    wanted = Layout(("number", "name"), {"name": 150, "number": 111, "more": 222}, "number", True)
    view.set_layout(wanted)
    assert view.shown_columns() == [1, 0]
    now = view.layout_now()
    assert now.shown == ("number", "name")
    assert now.widths["number"] == 111
    assert now.widths["more"] == 222
    save_layout(settings, "test", now)
    assert load_layout(settings, "test", COLUMNS, "name") == now


def test_a_layout_from_another_version_is_mended(settings: Settings) -> None:
    kept = {"shown": ["gone", "number"], "widths": {"number": 1, "gone": 3}, "sort": "more", "descending": 1}
    settings.set("tables.test", kept)
    layout = load_layout(settings, "test", COLUMNS, "name")
    assert layout.shown == ("number",)
    assert layout.widths["number"] == COLUMNS[1].least
    assert (layout.sort, layout.descending) == ("name", False)


def test_the_stretching_column_takes_what_is_left(view: TableView) -> None:
    assert sum(view.header.sectionSize(place) for place in view.shown_columns()) == view.viewport().width()


def test_columns_that_matter_less_give_way_in_a_narrow_window(
    qtbot: QtBot, store: Store, jobs: Jobs, source: Numbers
) -> None:
    table = TableView()
    qtbot.addWidget(table)
    columns = (
        *COLUMNS[:2],
        Column("less", lambda: "Less", lambda _: "", width=90, yields=1),
        Column("least", lambda: "Least", lambda _: "", width=90, yields=2),
    )
    table.set_table(TableModel(columns, store, jobs, table))
    table.set_layout(default_layout(columns, "name"))
    table.show()
    layout = table.layout_now()
    for wide, hidden in ((600, []), (320, [3]), (210, [2, 3]), (320, [3]), (600, [])):
        table.resize(wide, 400)
        assert [place for place in range(4) if table.header.isSectionHidden(place)] == hidden
        assert table.shown_columns() == [0, 1, 2, 3]  # a copy takes them along
        now = table.layout_now()
        assert (now.shown, now.widths) == (layout.shown, layout.widths)
        assert table.header.length() == table.viewport().width()


def test_rows_are_copied_with_titles_and_without_formulas(
    qtbot: QtBot, view: TableView, jobs: Jobs, store: Store
) -> None:
    view.choose_first()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().clear()
    copy_rows(view, jobs)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    assert QGuiApplication.clipboard().text() == "Name\tNumber\nrow 1\t1\nrow 2\t2"
    evil = (Column("x", lambda: "X", lambda _: '=cmd|"/c"!A1\tb'),)
    with store.read() as session:
        source = view.table.source
        assert source is not None
        line = as_lines(session, source, [uuid.UUID(int=1)], evil, Progress())
    assert not line.startswith("=")
    assert "\t" not in line


@pytest.mark.parametrize(
    ("text", "keeps_its_end"),
    [
        ("1000000000000098", True),
        ("1000 0000 0000 0098", True),
        ("CN2601-0448", True),
        ("/subscriptions/64e355d7-997c", True),
        ("Blue Persimmon Energy", False),
        ("Studio 54", False),
        ("青柿储能", False),
    ],
)
def test_a_number_that_is_too_long_keeps_its_end(text: str, keeps_its_end: bool) -> None:
    assert (elide_of(text) == Qt.TextElideMode.ElideMiddle) == keeps_its_end
