"""Opening a bill: a list as text, several in a zip, or a workbook; rows come out as text with their raw line.

Lists are read as a stream, line by line: a month may have 300,000 of them, and nobody needs them all at once.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import IO, Any

from jib_desktop.errors import FileUnreadable, TableDamaged, TableRefused, TableTooLarge
from jib_desktop.exchange.files import first_bytes
from jib_desktop.exchange.reading import format_of, read_grid, read_grids
from jib_desktop.exchange.workbook import Cell, CellFault, Grid
from jib_desktop.progress import Progress
from jib_desktop.rules.credits_bills import BillEmpty

MOST_BYTES = 1_000_000_000  # of one list; it is read as a stream
MOST_LISTS = 100  # in a zip
MOST_RATIO = 200
SEARCHED_ROWS = 20  # in which the header stands
_LONGEST_CELL = 1_000_000
_BLOCK = 1 << 20
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
# What stands where letters are lost; the second is what GB18030 makes of the first ones read as UTF-8.
_REPLACED = ("\ufffd", "锟斤拷")
_END = "\ufdd0"  # no character: after the last line it is a row of its own, unless a quote is open

Row = tuple[list[str], str]  # cells, raw line
Begin = Sequence[Sequence[str]]  # the first rows of a table


@dataclass(frozen=True, slots=True)
class BillSource:
    """One table of a bill file."""

    name: str
    encoding: str
    rows: Callable[[], Iterator[Row]]


def open_bill(
    path: Path, progress: Progress, has_header: Callable[[Begin], bool] | None = None
) -> tuple[str, list[BillSource]]:
    """Return the SHA-256 of a file and its tables; those without a line are left out.

    Of a workbook it is the first sheet in whose first rows `has_header`, else the first one with rows.
    Raises BillEmpty, TableRefused, TableTooLarge, TableDamaged, TableMissing, FileUnreadable, Cancelled.
    """
    head = first_bytes(path, 4)
    if not head or head == _EMPTY_ZIP:
        raise BillEmpty(path.name)
    try:
        digest = _digest(path, progress)
        if head == _ZIP and not _is_workbook(path):
            return digest, _zipped(path, progress)
        if format_of(path) != "csv":
            return digest, [_workbook(path, progress, has_header)]
        found = _list(path.name, path, lambda: path.open("rb"), progress)
    except OSError as error:
        raise FileUnreadable(path, error.strerror or type(error).__name__) from error
    if found is None:
        raise BillEmpty(path.name)
    return digest, [found]


def _digest(path: Path, progress: Progress) -> str:
    if (size := path.stat().st_size) > MOST_BYTES:
        raise TableTooLarge(path, "file", size, MOST_BYTES)
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
            progress.step(0, 0)
    return found.hexdigest()


# --- lists as text ---


def _list(
    name: str, path: Path, opened: Callable[[], AbstractContextManager[IO[bytes]]], progress: Progress
) -> BillSource | None:
    """Return a list as text, None if it holds nothing but blanks."""
    encoding = _encoding(path, opened, progress)
    if encoding is None:
        return None
    return BillSource(name, encoding.removesuffix("-sig"), lambda: _text_rows(path, opened, encoding))


def _encoding(
    path: Path, opened: Callable[[], AbstractContextManager[IO[bytes]]], progress: Progress
) -> str | None:
    """Return how a list is read: by its mark, as strict UTF-8, else as GB18030; None if it is blank."""
    with opened() as file:
        head = file.read(4)
    marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    for name in (marked,) if marked else ("utf-8", "gb18030"):
        with opened() as file:
            fits = _decodes(path, file, name, progress)
        if fits is not None:
            return name if fits else None
    raise TableRefused(path, "no_text_encoding", marked or "")


def _decodes(path: Path, file: IO[bytes], name: str, progress: Progress) -> bool | None:
    """Return whether a list says anything in an encoding, None if it is not in it."""
    decoder = codecs.getincrementaldecoder(name)()
    says, done, tail = False, 0, ""
    try:
        while block := file.read(_BLOCK):
            done += len(block)
            if done > MOST_BYTES:
                raise TableTooLarge(path, "part", done, MOST_BYTES)
            text = decoder.decode(block)
            says = says or bool(text.strip("\ufeff \t\r\n"))
            refuse_replaced(path, tail + text)
            tail = text[-2:]
            progress.step(0, 0)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return says


def refuse_replaced(path: Path, text: str) -> None:
    """Raise TableRefused for a text that was saved in the wrong encoding."""
    if any(sign in text for sign in _REPLACED):
        raise TableRefused(path, "replaced_letters")


def _text_rows(
    path: Path, opened: Callable[[], AbstractContextManager[IO[bytes]]], encoding: str
) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_CELL)
    taken: list[str] = []
    with opened() as raw, io.TextIOWrapper(raw, encoding, newline="") as file:
        begin = file.read(20_000)
        file.seek(0)
        reader = csv.reader(_remembered(file, taken), delimiter=_delimiter(begin))
        last: list[str] = []
        number = 0
        try:
            for last in reader:
                number += 1
                line = taken[0] if len(taken) == 1 else "".join(taken)
                taken.clear()
                if last != [_END]:
                    yield last, line.rstrip("\r\n")
        except csv.Error as error:
            raise TableRefused(path, "quote_open", str(number + 1)) from error
        if last != [_END]:
            raise TableRefused(path, "quote_open", str(number))


def _remembered(lines: Iterable[str], taken: list[str]) -> Iterator[str]:
    for line in lines:
        taken.append(line)
        yield line
    yield _END


def _delimiter(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()][:20]
    return max((",", "\t", ";"), key=lambda sign: max((line.count(sign) for line in lines), default=0))


# --- zip ---


def _is_workbook(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as package:
            names = {name.lower() for name in package.namelist()}
    except zipfile.BadZipFile as error:
        raise TableDamaged(path, str(error)[:200]) from error
    return "[content_types].xml" in names or "mimetype" in names


def _zipped(path: Path, progress: Progress) -> list[BillSource]:
    try:
        with zipfile.ZipFile(path) as package:
            lists = [one for one in package.infolist() if one.filename.lower().endswith((".csv", ".txt"))]
            if len(lists) > MOST_LISTS:
                raise TableTooLarge(path, "parts", len(lists), MOST_LISTS)
            for one in lists:
                _refuse_unsafe(path, one)
        found = [_member(path, one.filename, progress) for one in sorted(lists, key=lambda one: one.filename)]
    except (zipfile.BadZipFile, NotImplementedError, EOFError, zlib.error) as error:
        raise TableDamaged(path, f"{type(error).__name__}: {error}"[:200]) from error
    kept = [one for one in found if one is not None]
    if not kept:
        raise BillEmpty(path.name) if lists else TableRefused(path, "not_a_table")
    return kept


def _refuse_unsafe(path: Path, one: zipfile.ZipInfo) -> None:
    if one.flag_bits & 1:
        raise TableRefused(path, "encrypted")
    if one.file_size > MOST_BYTES:
        raise TableTooLarge(path, "part", one.file_size, MOST_BYTES)
    ratio = one.file_size // max(1, one.compress_size)
    if one.file_size > _BLOCK and ratio > MOST_RATIO:
        raise TableTooLarge(path, "ratio", ratio, MOST_RATIO)


def _member(path: Path, name: str, progress: Progress) -> BillSource | None:
    def opened() -> Any:
        return _Member(path, name)

    return _list(name, path, opened, progress)


class _Member:
    """A list inside a zip, to be read."""

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name

    def __enter__(self) -> IO[bytes]:
        self._package = zipfile.ZipFile(self._path)
        self._file = self._package.open(self._name)
        return self._file

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._package.close()


# --- workbooks ---


def _workbook(path: Path, progress: Progress, has_header: Callable[[Begin], bool] | None) -> BillSource:
    first = read_grid(path, progress)
    if has_header is None or len(first.sheets) < 2 or has_header(_begin(first)):
        return _sheet(path, first)
    # A cover sheet stands before it: only then the others are read too.
    others = (grid for grid in read_grids(path, progress) if grid.sheet != first.sheet)
    return _sheet(path, next((grid for grid in others if has_header(_begin(grid))), first))


def _begin(grid: Grid) -> Begin:
    return [[_text(cell) for cell in cells] for cells in islice(grid.rows, SEARCHED_ROWS)]


def _sheet(path: Path, grid: Grid) -> BillSource:
    def rows() -> Iterator[Row]:
        for cells in grid.rows:
            texts = [_text(cell) for cell in cells]
            line = json.dumps(texts, ensure_ascii=False)
            refuse_replaced(path, line)
            yield texts, line

    return BillSource(grid.sheet or path.name, grid.format, rows)


_LONG_NUMBER = 10**15  # Excel keeps 15 digits: a longer number has lost its last ones


def _text(cell: Cell) -> str:
    if cell is None or isinstance(cell, CellFault):
        return "" if cell is None else str(cell.value)
    if isinstance(cell, float):
        if abs(cell) >= _LONG_NUMBER:
            return f"{cell:.5E}"
        return str(int(cell)) if cell.is_integer() else f"{cell:.12f}".rstrip("0").rstrip(".")
    if isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) >= _LONG_NUMBER:
        return f"{cell:.5E}"
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell)
