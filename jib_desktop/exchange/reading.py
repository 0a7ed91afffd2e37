"""Opening a foreign file: its first bytes, not its name, say what it is; a child process parses workbooks."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from jib_desktop import errors
from jib_desktop.errors import SheetUnknown, TableDamaged, TableRefused, TableTooHeavy
from jib_desktop.exchange import delimited, foreign
from jib_desktop.exchange.files import first_bytes
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.workbook import Cell, CellFault, Grid, note
from jib_desktop.progress import Progress

LONGEST_STANDSTILL = 10.0  # seconds without a sign of life from the child
_LOOK_EVERY = 0.05
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_SHEETS = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")  # Excel 2, 3 and 4
_TEXT_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_grid(
    path: Path,
    progress: Progress,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Grid:
    """Return all cells of one sheet of a workbook (the first visible one with rows) or of a list as text.

    `encoding` and `delimiter` overrule what is found in a text. Raises TableMissing, TableRefused,
    TableTooLarge, TableTooHeavy, TableDamaged, SheetUnknown, FileUnreadable, Cancelled.
    """
    found = format_of(path)
    if found == "csv":
        return delimited.read(path, progress, encoding=encoding, delimiter=delimiter)
    wanted = None if sheet is None else [sheet]
    return _Reading(path, found, wanted, progress, every=False).grids()[0]


def read_grids(path: Path, progress: Progress, sheets: Sequence[str] | None = None) -> list[Grid]:
    """Return all cells of every visible sheet with rows, or of those named; a list as text is one.

    Raises what `read_grid` raises.
    """
    found = format_of(path)
    if found == "csv":
        return [delimited.read(path, progress)]
    wanted = None if sheets is None else list(sheets)
    return _Reading(path, found, wanted, progress, every=True).grids()


def format_of(path: Path) -> str:
    """Return xlsx, xls or csv by the first bytes. Raises TableRefused, TableMissing, FileUnreadable."""
    head = first_bytes(path, 4096)
    if not head:
        raise TableRefused(path, "empty")
    if head.startswith(_ZIP):
        return "xlsx"
    if head.startswith(_OLE):
        return "xls"
    if head.startswith(_OLD_SHEETS):
        raise TableRefused(path, "old_format")
    if (not head.startswith(_TEXT_MARKS) and b"\0" in head) or head.startswith(b"%PDF"):
        raise TableRefused(path, "not_a_table")
    begin = head.removeprefix(_TEXT_MARKS[0]).lstrip().lower()
    if begin.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta")):
        raise TableRefused(path, "web_page")
    if begin.startswith(b"<?xml"):
        raise TableRefused(path, "xml")
    return "csv"


class _Reading:
    """One child process and what it has sent so far."""

    def __init__(
        self, path: Path, found: str, wanted: list[str] | None, progress: Progress, *, every: bool
    ) -> None:
        self._path = path
        self._format = found
        self._wanted = wanted
        self._every = every
        self._progress = progress
        self._file: tuple[Any, ...] = ()
        self._grids: list[Grid] = []

    def grids(self) -> list[Grid]:
        """Run the child to its end. Whatever happens, no child is left."""
        # spawn: a fork would copy the window's threads and locks, and does not exist on Windows.
        context = get_context("spawn")
        pipe, other_end = context.Pipe(duplex=False)
        task = (other_end, str(self._path), self._wanted, self._every)
        process = context.Process(target=foreign.run, args=task, daemon=True)
        try:
            process.start()
            other_end.close()
            self._listen(pipe, process)
        finally:
            pipe.close()
            if process.pid is not None:
                process.kill()
                process.join()
                process.close()
        return self._grids

    def _listen(self, pipe: Connection, process: SpawnProcess) -> None:
        last = time.monotonic()
        done, total = 0, 0
        while True:
            self._progress.step(done, total)
            if pipe.poll(_LOOK_EVERY):
                try:
                    raw = pipe.recv_bytes()
                    message = json.loads(raw.decode())
                except (EOFError, OSError) as error:
                    raise self._death(process) from error
                last = time.monotonic()
                if message[0] == "end":
                    return
                if message[0] == "rows":
                    done, total = message[2:]
                    if b"\"'" in raw:
                        self._unprotect(message[1])
                self._take(message)
            elif time.monotonic() - last > LONGEST_STANDSTILL:
                raise TableTooHeavy(self._path, "time")

    def _death(self, process: SpawnProcess) -> Exception:
        """Say why the child fell silent: an abort or a kill means that memory ran out in the parser."""
        process.join(LONGEST_STANDSTILL)
        if process.exitcode is not None and process.exitcode < 0:
            return TableTooHeavy(self._path, "memory")
        return TableDamaged(self._path, f"exit {process.exitcode}")

    def _take(self, message: tuple[Any, ...]) -> None:
        kind, *told = message
        if kind == "rows":
            rows = told[0]
            for row in rows:
                if list in map(type, row):
                    row[:] = map(_decoded, row)
            self._grids[-1].rows.extend(rows)
        elif kind == "file":
            self._file = tuple(told)
        elif kind == "sheet":
            self._grids.append(self._begun(*told))
        elif kind == "note":
            code, facts = told
            grid = self._grids.pop()
            self._grids.append(replace(grid, notes=(*grid.notes, note(code, **facts))))
        elif kind == "sheet_unknown":
            raise SheetUnknown(*told)
        elif kind == "error":
            name, facts = told
            raise getattr(errors, name)(self._path, *facts[1:])

    def _unprotect(self, rows: list[list[Any]]) -> None:
        """Take off what our lists as text put before what may be a formula: this may have been one.

        A workbook of our own has no need of it.
        """
        if self._grids[-1].mark is None:
            for row in rows:
                row[:] = [delimited.unprotected(cell) if type(cell) is str else cell for cell in row]

    def _begun(self, name: str, notes: Any, hidden: list[int], merged: list[list[int]]) -> Grid:
        visible, properties, edited_by, edited_at = self._file
        return Grid(
            self._path,
            self._format,
            name,
            tuple(visible),
            [],
            tuple(note(code, **facts) for code, facts in notes),
            frozenset(hidden),
            tuple((top, left, bottom, right) for top, left, bottom, right in merged),
            Mark.of(properties),
            edited_by,
            _moment(edited_at),
        )


def _moment(text: str) -> datetime | None:
    """Return a moment as a document property says it; files say much that is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


_FAULTS = {"e": CellFault.ERROR, "f": CellFault.NOT_CALCULATED, "m": CellFault.MERGED}


def _decoded(cell: Any) -> Cell:
    """Return a cell from the child as it is meant: faults, days and moments come as lists."""
    if type(cell) is not list:
        return cell  # type: ignore[no-any-return]
    match cell:
        case ["datetime", text]:
            return datetime.fromisoformat(text)
        case ["date", text]:
            return date.fromisoformat(text)
        case ["time", text]:
            return clock_time.fromisoformat(text)
        case ["timedelta", seconds]:
            return timedelta(seconds=seconds)
    return _FAULTS[cell[0]]
