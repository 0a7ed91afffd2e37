"""The child process that parses foreign workbooks: little memory, no way to harm the program, can be killed.

It speaks to `reading.py` in JSON through a pipe, which cannot be made to run anything.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jib_desktop.errors import JibError, TableDamaged, TableRefused, TableTooHeavy, TableTooLarge
from jib_desktop.exchange import hazards
from jib_desktop.exchange.hazards import COLUMNS_BASE, Package, SheetHazards
from jib_desktop.exchange.old_hazards import old_hazards
from jib_desktop.exchange.workbook import LISTS_SHEET, SEARCHED_ROWS

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_ROWS = 200_000
MOST_COLUMNS = 512
MOST_BLANK_ROWS = 200  # in a line: what stands below them is not of this table
MOST_MEMORY = 512 * 1024 * 1024
ROWS_PER_PIECE = 500  # taking in a piece holds everything else up: it must be over within a frame
_MOST_NAMED = 20


def run(pipe: Connection, name: str, wanted: list[str] | None, every: bool) -> None:
    """Parse the workbook `name` and send what it holds; the whole life of the child.

    `wanted`: names of sheets, None for the visible ones; `every` one with rows is sent, or the first of them.
    """
    gc.disable()  # a million cells make no rubbish in circles, and looking for it takes a third of the time
    _limit_memory()
    _be_silent()
    try:
        for message in _messages(Path(name), wanted, every, pipe):
            _send(pipe, *message)
    except BrokenPipeError:
        return  # the parent went away or lost interest
    except JibError as error:
        _send(pipe, "error", type(error).__name__, [name, *error.args[1:]])
    except MemoryError:
        _send(pipe, "error", TableTooHeavy.__name__, [name, "memory"])
    except BaseException as error:  # noqa: BLE001  (the parsers raise seven kinds, among them Rust's panics)
        _send(pipe, "error", TableDamaged.__name__, [name, f"{type(error).__name__}: {error}"[:200]])


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # there is none on Windows

        # macOS knows the limit but may refuse it; then time and file size still hold.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _be_silent() -> None:
    """Keep what a failing parser prints (it may quote the file) out of the terminal and the log."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _send(pipe: Connection, *message: object) -> None:
    pipe.send_bytes(json.dumps(message, ensure_ascii=False, default=_code).encode())


def _messages(
    path: Path, wanted: list[str] | None, every: bool, pipe: Connection
) -> Iterator[tuple[Any, ...]]:
    """Yield ("file", …), for each sheet ("sheet", …) with its ("rows", …) and ("note", …), then ("end",)."""
    # Imported here: the parent, which only takes `run` and the limits from this file, must not load it.
    import python_calamine

    zipped = path.open("rb").read(4) == b"PK\x03\x04"
    if not zipped and (size := path.stat().st_size) > hazards.MOST_FILE:
        raise TableTooLarge(path, "file", size, hazards.MOST_FILE)
    package = hazards.inspect(path, lambda: _send(pipe, "step", 0, 0)) if zipped else Package({}, [])
    try:
        workbook = python_calamine.CalamineWorkbook.from_path(path)
    except python_calamine.PasswordError as error:
        raise TableRefused(path, "encrypted") from error
    if not zipped:
        package.sheets.update(zip(workbook.sheet_names, old_hazards(path.read_bytes()), strict=False))
    visible, hidden = _sheets(workbook)
    if unknown := [name for name in wanted or () if name not in visible]:
        yield ("sheet_unknown", unknown[0], visible)
        return
    yield ("file", visible, package.properties, package.edited_by, package.edited_at)
    names = visible if wanted is None else wanted
    is_empty = True
    for sheet in map(workbook.get_sheet_by_name, names):
        _check_width(path, sheet)
        found = package.sheets.get(sheet.name, SheetHazards())
        rows = _rows(path, sheet, found)
        first = next(rows)
        if not first[1]:
            continue  # cells that hold nothing have a format at most
        is_empty = False
        others = [name for name in visible if name not in (names if every else [sheet.name])]
        ranges = sheet.merged_cell_ranges or []
        merged = [(*first, *last) for first, last in ranges if first[0] < SEARCHED_ROWS]
        notes = _notes(others, hidden, package, found)
        yield ("sheet", sheet.name, notes, _hidden_columns(found), merged)
        yield first
        yield from rows
        if not every:
            break
    if is_empty:
        raise TableRefused(path, "empty" if names else "no_sheet")
    yield ("end",)


def _sheets(workbook: CalamineWorkbook) -> tuple[list[str], list[str]]:
    """Return the names of visible and of hidden sheets; sheets of charts and macros hold no rows."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    tables = [sheet for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    visible = [sheet.name for sheet in tables if sheet.visible == SheetVisibleEnum.Visible]
    shown = {*visible, LISTS_SHEET}  # our words to choose from are no rows
    return visible, [sheet.name for sheet in tables if sheet.name not in shown]


def _check_width(path: Path, sheet: CalamineSheet) -> None:
    _, last_column = sheet.end or (0, 0)
    if last_column >= MOST_COLUMNS:
        raise TableTooLarge(path, "columns", last_column + 1, MOST_COLUMNS)


def _hidden_columns(found: SheetHazards) -> list[int]:
    return [
        index for first, last in found.hidden_columns for index in range(first, min(last + 1, MOST_COLUMNS))
    ]  # an empty part of a sheet is often hidden up to its last column


def _notes(
    others: list[str], hidden: list[str], package: Package, found: SheetHazards
) -> list[tuple[str, dict[str, object]]]:
    notes: list[tuple[str, dict[str, object]]] = [(f"{what}_ignored", {}) for what in package.ignored]
    if others:
        notes.append(("sheets_other", {"names": tuple(others)}))
    if hidden:
        notes.append(("sheets_hidden", {"names": tuple(hidden)}))
    if rows := found.hidden_rows:
        first = tuple(row + 1 for row in rows[:_MOST_NAMED])
        notes.append(("rows_hidden", {"count": len(rows), "rows": first}))
    return notes


# --- rows ---------------------------------------------------------------------------------------


def _rows(path: Path, sheet: CalamineSheet, found: SheetHazards) -> Iterator[tuple[Any, ...]]:
    """Yield the rows from row 1 on in pieces, one at least; many blank ones in a line end the sheet."""
    last_row = (sheet.end or (0, 0))[0]
    piece: list[list[object]] = []
    blank: list[list[object]] = []
    ended = beyond = 0
    for number, is_hidden, row in _laid_out(sheet, found):
        # A filter may hide any number of rows: these end nothing.
        if not is_hidden and not any(row) and all(cell in (None, "") for cell in row):
            if not ended:
                blank.append(row)
            if len(blank) >= MOST_BLANK_ROWS:
                ended = ended or number + 1 - len(blank)
            continue
        if ended:
            beyond += not is_hidden
            continue
        if number > MOST_ROWS:  # the header is not counted
            raise TableTooLarge(path, "rows", last_row, MOST_ROWS)
        piece += blank
        blank = []
        piece.append(row)
        if len(piece) >= ROWS_PER_PIECE:
            yield ("rows", piece, number + 1, last_row + 1)
            piece = []
    yield ("rows", piece, last_row + 1, last_row + 1)
    if beyond:
        yield ("note", "sheet_ended", {"row": ended, "blank": MOST_BLANK_ROWS, "count": beyond})


def _laid_out(sheet: CalamineSheet, found: SheetHazards) -> Iterator[tuple[int, bool, list[object]]]:
    """Yield number from 0, whether it is hidden, and the cells of every row with their faults."""
    _, first_column = sheet.start or (0, 0)
    last_row, last_column = sheet.end or (0, 0)
    faults = _faults(sheet, found, last_row, last_column)
    hidden = set(found.hidden_rows)
    left: list[object] = [None] * first_column
    # The parser begins with the first row of the sheet, but with the first column that holds anything.
    for number, cells in enumerate(sheet.iter_rows()):
        row: list[object] = left + cells if left else cells  # type: ignore[assignment]
        if number in hidden:
            yield number, True, [None] * (last_column + 1)
            continue
        if number in faults:
            _put_faults(row, faults[number])
        yield number, False, row


def _faults(
    sheet: CalamineSheet, found: SheetHazards, last_row: int, last_column: int
) -> dict[int, list[tuple[int, str]]]:
    """Return by row what stands in cells that the parser gives as empty."""
    faults: dict[int, list[tuple[int, str]]] = {}
    for (top, start), (bottom, end) in sheet.merged_cell_ranges or []:
        for row in range(top, min(bottom, last_row) + 1):
            for column in range(start, min(end, last_column) + 1):
                if (row, column) != (top, start):
                    faults.setdefault(row, []).append((column, "m"))
    for cells, code in ((found.errors, "e"), (found.not_calculated, "f")):
        for cell in cells:
            row, column = divmod(cell, COLUMNS_BASE)
            if column <= last_column:
                faults.setdefault(row, []).append((column, code))
    return faults


def _put_faults(row: list[object], faults: list[tuple[int, str]]) -> None:
    for column, code in faults:
        if row[column] in (None, ""):
            row[column] = [code]


def _code(cell: object) -> list[object]:
    """Return what JSON does not know as a list; plain cells never are lists."""
    if isinstance(cell, datetime | date | clock_time):
        return [type(cell).__name__, cell.isoformat()]
    if isinstance(cell, timedelta):
        return ["timedelta", cell.total_seconds()]
    raise TypeError(type(cell).__name__)
