"""What is written opens everywhere with the same values: openpyxl, calamine, LibreOffice."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.exchange.cells import FLAG_WORDS
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.exchange.writing import Sheet, amount_text, as_number, as_text
from jib_desktop.progress import Progress
from tests.exchange.office import converted
from tests.exchange.sheets import EVERY_KIND, MARK, ROWS, STATES, every_kind, written

FIRST_ROW = 5


def shown(column: Column, value: Any) -> Any:
    """Return what stands in a cell for a value, told without the writer."""
    if value in (None, "", ()):
        return None
    match column.kind:
        case Kind.DATE:
            return datetime(value.year, value.month, value.day)
        case Kind.MOMENT:
            return value.astimezone().replace(tzinfo=None)
        case Kind.AMOUNT:
            return value / 100
        case Kind.CHOICE:
            return STATES[value][0]
        case Kind.CHOICES:
            return "; ".join(STATES[one][0] if one in STATES else one for one in value)
        case Kind.FLAG:
            return FLAG_WORDS[value][0]
        case Kind.ID:
            return str(value)
    return value


EXPECTED = [[shown(column, value) for column, value in zip(EVERY_KIND, row, strict=True)] for row in ROWS]


def plain(cell: Any) -> Any:
    """Return a cell as programs agree on it: a whole day is its midnight, parts of a second are rounded."""
    if isinstance(cell, datetime):
        return (cell + timedelta(milliseconds=500)).replace(microsecond=0)
    if isinstance(cell, date):
        return datetime(cell.year, cell.month, cell.day)
    return None if cell == "" else cell


def by_openpyxl(path: Path) -> list[list[Any]]:
    page: Any = openpyxl.load_workbook(path, data_only=True).active
    lines = page.iter_rows(min_row=FIRST_ROW, max_row=FIRST_ROW + len(ROWS) - 1, values_only=True)
    return [[plain(cell) for cell in line] for line in lines]


def by_calamine(path: Path) -> list[list[Any]]:
    grid = read_grid(path, Progress())
    return [[plain(cell) for cell in line] for line in grid.rows[FIRST_ROW - 1 :][: len(ROWS)]]


def test_openpyxl_and_calamine_see_the_values(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path)
    assert by_openpyxl(path) == EXPECTED
    assert by_calamine(path) == EXPECTED


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_libreoffice_sees_and_saves_the_values_the_sums_and_the_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path, every_kind(), every_kind(name="Second"))
    saved = converted(path, "xlsx")
    assert by_openpyxl(saved) == EXPECTED
    assert by_calamine(saved) == EXPECTED
    book: Any = openpyxl.load_workbook(saved)
    sums: Any = openpyxl.load_workbook(saved, data_only=True)
    for name in ("Contracts", "Second"):
        assert book[name]["H9"].value == "=SUBTOTAL(109,H5:H8)"
        assert (sums[name]["H9"].value, sums[name]["I9"].value) == (12_340.72, 1_004)
        assert book[name].auto_filter.ref == "A4:M8"
        assert book[name].protection.sheet
        assert book[name].column_dimensions["M"].hidden
        assert len(book[name].data_validations.dataValidation) == 3
    assert Mark.of({one.name: one.value for one in book.custom_doc_props}) == MARK


def test_a_list_as_text_has_days_year_first_and_numbers_bare(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    written(path, language="de")
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, first, second, *_ = csv.reader(file)
    assert header == [column.titles[1] for column in EVERY_KIND]
    moment = ROWS[0][3].astimezone().strftime("%Y-%m-%d %H:%M:%S")
    assert first[2:9] == ["2026-04-03", moment, "Laufend", "Entwurf; own word", "ja", "12345.67", "4"]
    assert second[7] == "-5.00"  # no apostrophe: it is our own number


# --- what no cell can hold as a number ---


AMOUNT = Column("a", ("A",) * 3, Kind.AMOUNT)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [(0, 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (-123_456, 3, "-123.456"), (-7, 0, "-7")],
)
def test_amounts_are_exact(value: int, decimals: int, text: str) -> None:
    assert amount_text(value, decimals) == text


@given(st.integers(-(10**15) + 1, 10**15 - 1), st.integers(0, 6))
def test_an_amount_comes_back_as_it_was(value: int, decimals: int) -> None:
    assert round(float(amount_text(value, decimals)) * 10**decimals) == value


def test_what_would_lose_digits_or_days_is_written_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [AMOUNT, Column("n", ("N",) * 3, Kind.NUMBER), Column("d", ("D",) * 3, Kind.DATE)]
    columns.append(Column("m", ("M",) * 3, Kind.MOMENT))
    early = datetime(1899, 5, 1, 12, tzinfo=UTC)
    rows = [(10**15, 10**15, date(1900, 2, 28), early), (10**15 - 1, 1 - 10**15, date(1900, 3, 1), None)]
    written(path, Sheet("x", columns, 2, [rows]))
    page: Any = openpyxl.load_workbook(path).active
    assert [one.data_type for one in page[5]] == ["s"] * 4
    here = early.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    assert [one.value for one in page[5]] == ["10000000000000.00", str(10**15), "1900-02-28", here]
    assert [one.data_type for one in page[6]] == ["n", "n", "d", "n"]
    assert (page["B6"].value, page["C6"].value) == (1 - 10**15, datetime(1900, 3, 1))


@given(st.dates(date(1900, 3, 1)))
def test_a_day_has_the_number_that_excel_gives_it(day: date) -> None:
    number = as_number(Column("d", ("D",) * 3, Kind.DATE))(day)
    assert date(1899, 12, 30) + timedelta(days=int(str(number))) == day


@given(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_a_moment_is_the_clock_of_this_computer(moment: datetime) -> None:
    column = Column("m", ("M",) * 3, Kind.MOMENT)
    number = as_number(column)(moment)
    here = moment.astimezone().replace(tzinfo=None)
    assert abs(datetime(1899, 12, 30) + timedelta(days=float(str(number))) - here) < timedelta(milliseconds=1)
    assert as_text(column, "en")([moment, None]) == [here.isoformat(" ", "seconds"), ""]
