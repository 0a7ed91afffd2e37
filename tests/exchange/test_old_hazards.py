"""What is hidden in old workbooks, and errors in their cells."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from jib_desktop.exchange.hazards import COLUMNS_BASE
from jib_desktop.exchange.old_hazards import old_hazards
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import CellFault, Grid
from jib_desktop.progress import Progress


def grid_of(folder: Path, name: str, sheet: str | None = None) -> Grid:
    return read_grid(folder / "workbooks" / name, Progress(), sheet=sheet)


@pytest.mark.parametrize(
    ("name", "sheet", "row", "column"),
    [("easyexcel/converter03.xls", "Sheet1", 1, 34), ("xlrd/formula_test_sjmachin.xls", "Sheet1", 6, 1)],
)
def test_errors_in_cells_are_not_empty(
    shared_data: Path, name: str, sheet: str, row: int, column: int
) -> None:
    assert grid_of(shared_data, name, sheet).rows[row][column] is CellFault.ERROR


def test_hidden_columns_are_known(shared_data: Path) -> None:
    grid = grid_of(shared_data, "calamine/optional_records.xls")
    assert {21, 22, 23} <= grid.hidden_columns


def test_hidden_rows_are_found(shared_data: Path) -> None:
    """The file has none: the bit of its first row is set by hand, where the record says so."""
    raw = bytearray((shared_data / "workbooks/calamine/issues.xls").read_bytes())
    (before, *_) = old_hazards(bytes(raw))
    assert before.hidden_rows == []
    # Row record, 16 bytes: number 0; its flags stand twelve bytes further.
    place = raw.index(b"\x08\x02\x10\x00\x00\x00") + 4
    raw[place + 12] |= 0x20
    (after, *_) = old_hazards(bytes(raw))
    assert after.hidden_rows == [0]


@pytest.mark.parametrize("seed", range(40))
def test_damage_gives_nothing_or_something_never_an_exception(shared_data: Path, seed: int) -> None:
    chance = random.Random(seed)
    raw = bytearray((shared_data / "workbooks/calamine/issues.xls").read_bytes())
    for _ in range(30):
        raw[chance.randrange(chance.choice((600, len(raw))))] = chance.randrange(256)
    found = old_hazards(bytes(raw[: chance.randrange(len(raw))] if seed % 2 else raw))
    assert all(cell >= 0 and cell % COLUMNS_BASE < COLUMNS_BASE for one in found for cell in one.errors)
