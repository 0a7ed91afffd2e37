"""A list given back to its sender: what is wrong is coloured and said, and nothing of it is changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import FormatUnknown, TextTooLong
from jib_desktop.exchange import marked, review, startups
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.marked import write_marked
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.styles import COLOURS
from jib_desktop.exchange.workbook import WHAT_TO_DO_WORDS, Cell, CellFault, Table
from jib_desktop.exchange.writing import Look, Written
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import Plan, PlannedRow
from tests.builders import add_startup
from tests.exchange.sheets import NOW, look
from tests.exchange.tables import grid_of

HEADERS = ("Name", "Founded", "Their own column", "", "JIB ID")
BAD_YEAR = Problem("founded", "year_form", "block", {"value": "soon"})
ODD_NAME = Problem("name_en", "word_new", "warn", {"value": "x"})
TOLD = Problem("name_en", "name_kept", "tell")
WHOLE_ROW = Problem("", "row_repeats", "block")


def words(problem: Problem) -> str:
    return f"Mend {problem.field or 'the row'}: {problem.code}"


def table_of(*rows: tuple[Cell, ...], **more: Any) -> Table:
    grid = replace(grid_of(("A title",), HEADERS, *rows), **more)
    return assign(grid, startups.COLUMNS, header_row=2)


def plan_of(*rows: tuple[int, str, tuple[Problem, ...]]) -> Plan:
    planned = tuple(PlannedRow(number, verdict, "n", {}, problems=found) for number, verdict, found in rows)  # type: ignore[arg-type]
    return Plan("startups", "list.xlsx", planned)


ROWS: tuple[tuple[Cell, ...], ...] = (
    ("Amber Snail", 2019.0, "kept", None, None),
    ("=1+1", "soon", "own\nlines", 7.5, None),
    ("Blue Kite", "then", True, None, None),
)
PLAN = plan_of(
    (3, "new", (TOLD,)), (4, "rejected", (BAD_YEAR, ODD_NAME, TOLD)), (5, "rejected", (WHOLE_ROW,))
)


def give_back(path: Path, plan: Plan = PLAN, table: Table | None = None, **more: Any) -> Written:
    return write_marked(path, plan, table or table_of(*ROWS), look(), words, **more)


def page_of(path: Path) -> Any:
    return openpyxl.load_workbook(path).active


def colour(cell: Any) -> str | None:
    return f"#{cell.fill.start_color.rgb[2:]}" if cell.fill.fill_type else None


def test_rejected_rows_stand_there_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "back.xlsx"
    assert give_back(path).rows == 2
    page = page_of(path)
    assert [cell.value for cell in page[4]] == [
        "What to do",
        "Name",
        "Founded",
        "Their own column",
        None,
        "JIB ID",
    ]
    assert [cell.value for cell in page[5]][1:] == ["=1+1", "soon", "own\nlines", 7.5, None]
    assert [cell.value for cell in page[6]][1:] == ["Blue Kite", "then", True, None, None]
    assert page["B5"].data_type == "s"  # never a formula
    assert page.max_row == 6
    assert page["A1"].value == "list.xlsx"
    assert "2 rows · Mend the coloured cells" in page["A2"].value


def test_bad_cells_are_coloured_and_say_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "back.xlsx"
    give_back(path)
    page = page_of(path)
    assert colour(page["C5"]) == COLOURS["red_tint"]
    assert page["C5"].comment.text == "Mend founded: year_form"
    assert colour(page["B5"]) == COLOURS["amber_tint"]
    assert page["B5"].comment.text == "Mend name_en: word_new"
    assert page["A5"].value == "Mend founded: year_form\nMend name_en: word_new"
    assert page["A6"].value == "Mend the row: row_repeats"
    assert [colour(cell) for cell in page[6]] == [None] * 6
    assert page["A5"].alignment.wrap_text
    assert page.row_dimensions[5].height > page.sheet_format.defaultRowHeight
    assert page.freeze_panes == "B5"


def test_all_rows_on_request(tmp_path: Path) -> None:
    path = tmp_path / "back.xlsx"
    assert give_back(path, every_row=True).rows == 3
    page = page_of(path)
    assert [page.cell(row, 2).value for row in (5, 6, 7)] == ["Amber Snail", "=1+1", "Blue Kite"]
    assert page["A5"].value is None  # what is only told asks nothing of the sender
    assert page["C5"].value == 2019


@pytest.mark.parametrize(("language", "place"), [("en", 0), ("de", 1), ("zh_CN", 2)])
def test_the_first_column_speaks_the_language(tmp_path: Path, language: str, place: int) -> None:
    path = tmp_path / "back.xlsx"
    write_marked(path, PLAN, table_of(*ROWS), look(language), words)
    assert page_of(path)["A4"].value == WHAT_TO_DO_WORDS[place]


def test_cells_keep_their_kind(tmp_path: Path) -> None:
    cells: tuple[Cell, ...] = (
        date(2026, 4, 3), datetime(2026, 4, 3, 10, 30), time(9, 41), timedelta(hours=30), date(1899, 1, 2),
        False, -5, 1.5, "00700", CellFault.ERROR, "x" * 300, "a\x0bb",
    )  # fmt: skip
    table = table_of(*[("A", "soon", cell) for cell in cells])
    plan = plan_of(*[(3 + n, "rejected", (BAD_YEAR,)) for n in range(len(cells))])
    written = give_back(tmp_path / "back.xlsx", plan, table)
    found = [cell.value for cell in page_of(tmp_path / "back.xlsx")["D"][4:]]
    assert found[0] == datetime(2026, 4, 3)
    assert found[1:3] == [datetime(2026, 4, 3, 10, 30), time(9, 41)]
    assert found[3] in (timedelta(hours=30), datetime(1899, 12, 31, 6))
    assert found[4:] == ["1899-01-02", False, -5, 1.5, "00700", None, "x" * 300, "ab"]
    assert written.removed_characters == 1


def test_comments_have_an_end_words_have_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked, "MOST_COMMENTS", 2)
    table = table_of(*[("A", "soon", None)] * 4)
    give_back(tmp_path / "back.xlsx", plan_of(*[(3 + n, "rejected", (BAD_YEAR,)) for n in range(4)]), table)
    page = page_of(tmp_path / "back.xlsx")
    assert [bool(page.cell(row, 3).comment) for row in range(5, 9)] == [True, True, False, False]
    assert all(page.cell(row, 1).value for row in range(5, 9))


def test_nothing_half_written(tmp_path: Path) -> None:
    path = tmp_path / "back.xlsx"
    path.write_text("before")
    with pytest.raises(TextTooLong):
        give_back(path, plan_of((3, "rejected", (BAD_YEAR,))), table_of(("A", "soon", "x" * 40_000)))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        give_back(path, progress=progress)
    with pytest.raises(FormatUnknown):
        give_back(tmp_path / "back.csv")
    assert [one.read_text() for one in tmp_path.iterdir()] == ["before"]


def test_no_row_at_all_is_a_workbook_too(tmp_path: Path) -> None:
    assert give_back(tmp_path / "back.xlsx", plan_of((3, "new", ()))).rows == 0
    assert page_of(tmp_path / "back.xlsx").max_row == 4


def test_mended_and_read_again_it_finds_its_rows(tmp_path: Path, store: Store) -> None:
    """Our own export, spoiled in one cell, given back marked, mended there, and taken in."""
    today = date(2026, 11, 23)
    for name in ("Amber Snail", "Blue Kite"):
        add_startup(store, name, founded=2019)
    sent, back = tmp_path / "sent.xlsx", tmp_path / "back.xlsx"
    with store.read() as session:
        review.export(session, "startups", sent, look=Look(as_of=NOW))
    book: Any = openpyxl.load_workbook(sent)
    page = book.active
    year = next(cell.column for cell in page[4] if cell.value == "Founded")
    page.cell(5, year).value = "soon"
    book.save(sent)
    with store.read() as session:
        table = assign(read_grid(sent, Progress()), startups.COLUMNS)
        plan = review.plan(session, "startups", table, today=today)
        assert plan.count("rejected") == 1
        assert write_marked(back, plan, table, Look("de", as_of=NOW), words).rows == 1
    book = openpyxl.load_workbook(back)
    page = book.active
    assert page.column_dimensions[page.cell(4, page.max_column).column_letter].hidden  # the id
    cell = page.cell(5, year + 1)
    assert (cell.value, colour(cell)) == ("soon", COLOURS["red_tint"])
    cell.value = 2020
    book.save(back)
    with store.read() as session:
        grid = read_grid(back, Progress())
        assert isinstance(grid.mark, Mark)
        again = review.plan(session, "startups", assign(grid, startups.COLUMNS), today=today)
    (row,) = again.rows
    assert (row.verdict, row.fields) == ("changed", {"founded": (2019, 2020)})
    assert again.left_out == ()
