"""Days, moments and amounts go out and come back as they were, in every language, as workbook and as list."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jib_desktop.exchange.cells import read_column
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.output import write
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.readings import questions
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.exchange.writing import Look, Sheet
from jib_desktop.progress import Progress

COLUMNS = (
    Column("name", ("Name", "Name", "名称")),
    Column("start", ("Start", "Beginn", "开始"), Kind.DATE),
    Column("seen", ("Seen", "Gesehen", "看到"), Kind.MOMENT),
    Column("fee", ("Fee", "Entgelt", "费用"), Kind.AMOUNT, unit="CNY"),
    Column("area", ("Area", "Fläche", "面积"), Kind.AMOUNT, decimals=1, unit="m²"),
    Column("people", ("People", "Personen", "人数"), Kind.NUMBER),
)
Row = tuple[Any, ...]


def there_and_back(path: Path, rows: list[Row], language: str) -> list[Row]:
    """Write rows and return what is read from the file."""
    write(path, [Sheet("List", COLUMNS, len(rows), [rows])], Look(language), Progress())
    table = assign(read_grid(path, Progress()), COLUMNS)
    assert questions(table) == ()
    values = []
    for index, column in enumerate(table.columns):
        assert column is not None
        found, problems = read_column(column, [row[index] for row in table.rows], table.decided)
        assert problems == {}
        values.append(found)
    return [row for row in zip(*values, strict=True) if row[0] is not None]


ROWS = st.lists(
    st.tuples(
        st.just("x"),
        st.none() | st.dates(date(1950, 1, 1), date(2199, 12, 31)),
        st.none() | st.integers(0, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
        st.none() | st.integers(-(10**12), 10**12),
        st.none() | st.integers(0, 10**9),
        st.none() | st.integers(-(10**9), 10**9),
    ),
    min_size=1,
    max_size=20,
)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_plain_rows(tmp_path: Path, ending: str, language: str) -> None:
    # The third of April and a thousand: written carelessly, both would be open.
    rows: list[Row] = [
        ("x", date(2026, 4, 3), datetime(2026, 4, 3, 8, 30, 15, tzinfo=UTC), 100_000, 10, 1000),
        ("x", None, None, None, None, None),
        ("x", date(2026, 12, 5), datetime(2026, 1, 1, tzinfo=UTC), -1_234_567, 1_000_000, 0),
    ]
    assert there_and_back(tmp_path / f"a.{ending}", rows, language) == rows


@settings(max_examples=60, deadline=None)
@given(ROWS, st.sampled_from(["en", "de", "zh_CN"]))
def test_any_rows_as_a_list(tmp_path_factory: pytest.TempPathFactory, rows: list[Row], language: str) -> None:
    assert there_and_back(tmp_path_factory.mktemp("list") / "a.csv", rows, language) == rows
