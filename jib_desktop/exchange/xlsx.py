"""Writing workbooks fast: XlsxWriter makes everything but the rows, the rows are streamed in here.

XlsxWriter writes what Excel writes, but takes 0.6 of openpyxl's time for rows. So it writes a shell with a
header and one row of blank cells that carry the columns' formats; the rows take that row's place. Text goes
into the shared strings (never a formula, whatever it begins with), column by column in pieces, so that
memory stays flat.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, BinaryIO

from jib_desktop.errors import TextTooLong, TooManyRows
from jib_desktop.exchange import shell
from jib_desktop.exchange.styles import WRAPPED, height_of, lines_of, room_of, width_of
from jib_desktop.exchange.workbook import Column, Kind, column_letter, language_index
from jib_desktop.exchange.writing import (
    LONGEST_TEXT,
    NUMBERS,
    Look,
    Sheet,
    Written,
    amount_text,
    as_number,
    as_text,
    counted,
    storable,
    text_length,
)
from jib_desktop.progress import Progress

MOST_ROWS = 1_048_576
_LEVEL = 3  # of compression: 6 takes half as long again for a tenth less
_MOST_KNOWN = 20_000
_STRINGS = "xl/sharedStrings.xml"
_ZIP64_FROM = 300_000  # rows; a part may then pass 2 GiB
_CELL_STYLE = re.compile(rb'<c r="[A-Z]+\d+" s="(\d+)"/>')
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"/>')
_COUNTS = re.compile(rb' count="\d+" uniqueCount="(\d+)"')
# What a shared string may not be able to hold as it is: markup, `_x000D_` …, blanks at an end.
_SPECIAL = ("&", "<", ">", "_x", "\n ", " \n")
_ESCAPED_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def write(
    file: BinaryIO, path: Path, sheets: Sequence[Sheet], look: Look, written: Written, progress: Progress
) -> None:
    """Write all sheets into `file`; raises TooManyRows, TextTooLong, Cancelled."""
    for sheet in sheets:
        if (last := shell.places_of(sheet, look)).last + (last.total is not None) >= MOST_ROWS:
            raise TooManyRows(sheet.count, MOST_ROWS - last.first - (last.total is not None))
    total, before = sum(sheet.count for sheet in sheets), 0
    parts = {f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, start=1)}
    with (
        zipfile.ZipFile(shell.make(sheets, look)) as dress,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package,
        tempfile.TemporaryFile(dir=path.parent) as strings_file,
    ):
        strings = _Strings(strings_file, dress.read(_STRINGS))
        for name in dress.namelist():
            if name not in parts and name != _STRINGS:
                package.writestr(zipfile.ZipInfo(name), dress.read(name), zipfile.ZIP_DEFLATED)
        for name, sheet in parts.items():
            with package.open(name, "w", force_zip64=sheet.count > _ZIP64_FROM) as target:
                rows = _Rows(sheet, look, strings, written, dress.read(name))
                rows.write(target, progress, before, total)
            before += sheet.count
        with package.open(_STRINGS, "w", force_zip64=total > _ZIP64_FROM) as target:
            strings.write(target)


class _Strings:
    """The table of texts that cells refer to by number; it grows on disk, not in memory."""

    def __init__(self, file: IO[bytes], shell: bytes) -> None:
        match = _COUNTS.search(shell)
        if match is None:
            raise RuntimeError("the shell has no shared strings")
        self._file = file
        self._shell = shell[: match.start()] + shell[match.end() : shell.rindex(b"</sst>")]
        self._next = int(match[1])
        self._known: dict[str, int] = {}

    def add(self, texts: Sequence[str]) -> range:
        """Add texts, each once more, and return their numbers."""
        joined = "\n".join(texts)
        # One look at the whole piece: most hold only printable characters, and nothing special.
        if "".join(texts).isprintable() and not any(mark in f"\n{joined}\n" for mark in _SPECIAL):
            entries = "<si><t>" + joined.replace("\n", "</t></si><si><t>") + "</t></si>"
        else:
            entries = "".join(map(_entry, texts))
        self._file.write(entries.encode())
        first = self._next
        self._next += len(texts)
        return range(first, self._next)

    def number(self, text: str) -> int:
        """Return the number of a text that comes again and again."""
        found = self._known.get(text)
        if found is None:
            found = self.add((text,))[0]
            if len(self._known) < _MOST_KNOWN:
                self._known[text] = found
        return found

    def write(self, target: IO[bytes]) -> None:
        """Write the whole table."""
        target.write(self._shell)
        self._file.seek(0)
        while piece := self._file.read(1 << 20):
            target.write(piece)
        target.write(b"</sst>")


def _entry(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    text = _ESCAPED_LIKE.sub("_x005F_", text)
    keep = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() else ""
    return f"<si><t{keep}>{text}</t></si>"


Cells = Callable[[list[Any], range], list[str]]


class _Rows:
    """The rows of one sheet between the head and the tail that the shell gives."""

    def __init__(self, sheet: Sheet, look: Look, strings: _Strings, written: Written, dress: bytes) -> None:
        where = shell.places_of(sheet, look)
        self._first = where.first + 1  # as the file counts
        match = re.search(rb'<row r="%d"[^>]*>(.*?)</row>' % self._first, dress, re.DOTALL)
        styles = _CELL_STYLE.findall(match[1]) if match else []
        if match is None or len(styles) != len(sheet.columns):
            raise RuntimeError("the shell lacks its row of formats")
        last = f"{column_letter(len(sheet.columns) - 1)}{(where.total or where.last) + 1}"
        self._head = _DIMENSION.sub(f'<dimension ref="A1:{last}"/>'.encode(), dress[: match.start()])
        self._tail = dress[match.end() :]
        self._sheet = sheet
        self._strings = strings
        self._written = written
        self._sums: dict[int, int] = {}
        self._lines: dict[int, int] = {}  # of rows that need more than one, in the piece at hand
        self._total = where.total
        self._cells = [
            self._cells_of(index, column, int(style), look.language)
            for index, (column, style) in enumerate(zip(sheet.columns, styles, strict=True))
        ]

    def write(self, target: IO[bytes], progress: Progress, before: int, total: int) -> None:
        """Stream the rows."""
        target.write(self._head)
        number = self._first
        for columns in counted(self._sheet, self._written, progress, before, total):
            numbers = range(number, number + len(columns[0]))
            cells = [make(values, numbers) for make, values in zip(self._cells, columns, strict=True)]
            rows = zip(numbers, self._heights(numbers), map("".join, zip(*cells, strict=True)), strict=True)
            target.write("".join([f'<row r="{n}"{high}>{row}</row>' for n, high, row in rows]).encode())
            number += len(numbers)
        target.write(self._with_sums())

    def _heights(self, numbers: range) -> list[str]:
        """Return how high each row is: as many lines as its longest text takes, but not endless."""
        if not self._lines:
            return [""] * len(numbers)
        lines, self._lines = self._lines, {}
        heights = {count: f' ht="{height_of(count)}"' for count in set(lines.values())}
        return [heights[lines[n]] if n in lines else "" for n in numbers]

    def _with_sums(self) -> bytes:
        """Return the tail with the values of its total row, which were not known when it was made."""
        tail = self._tail
        for index, value in self._sums.items():
            column = self._sheet.columns[index]
            text = amount_text(value, column.decimals) if column.kind is Kind.AMOUNT else str(value)
            place = f'<c r="{column_letter(index)}{(self._total or 0) + 1}"'.encode()
            start = tail.index(place)
            tail = tail[:start] + tail[start:].replace(b"<v>0</v>", f"<v>{text}</v>".encode(), 1)
        return tail

    def _cells_of(self, index: int, column: Column, style: int, language: str) -> Cells:
        """Return how a piece of one column becomes cells; an empty value becomes none."""
        begin = f'<c r="{column_letter(index)}'
        room = room_of(width_of(column, language_index(language))) if column.kind in WRAPPED else 0
        texts = self._texts(column, f'" s="{style}" t="s"><v>', begin, as_text(column, language), room)
        if column.kind in NUMBERS:
            summed = index if column.summed and self._total is not None else None
            return self._numbers(column, f'" s="{style}"><v>', begin, texts, summed)
        return texts

    def _numbers(self, column: Column, middle: str, begin: str, texts: Cells, summed: int | None) -> Cells:
        turn = as_number(column)

        def make(values: list[Any], numbers: range) -> list[str]:
            if summed is not None:
                filled = sum(value for value in values if value is not None)
                self._sums[summed] = self._sums.get(summed, 0) + filled
            found = [None if value is None else turn(value) for value in values]
            cells = [
                "" if text is None else f"{begin}{n}{middle}{text}</v></c>"
                for n, text in zip(numbers, found, strict=True)
            ]
            if found.count(None) != values.count(None):
                for place, value in enumerate(values):
                    if value is not None and found[place] is None:
                        cells[place] = texts([value], numbers[place : place + 1])[0]
            return cells

        return make

    def _texts(
        self, column: Column, middle: str, begin: str, turn: Callable[[list[Any]], list[str]], room: int
    ) -> Cells:
        def make(values: list[Any], numbers: range) -> list[str]:
            texts, removed = storable(turn(values))
            self._written.removed_characters += removed
            _refuse_long(column, texts, numbers)
            if room:
                self._count_lines(texts, numbers, room)
            if column.repeats:
                place = self._strings.number
                return [
                    f"{begin}{n}{middle}{place(text)}</v></c>" if text else ""
                    for n, text in zip(numbers, texts, strict=True)
                ]
            places = iter(self._strings.add(filled) if (filled := [text for text in texts if text]) else ())
            return [
                f"{begin}{n}{middle}{next(places)}</v></c>" if text else ""
                for n, text in zip(numbers, texts, strict=True)
            ]

        return make

    def _count_lines(self, texts: list[str], numbers: range, room: int) -> None:
        half = room // 2
        for number, text in zip(numbers, texts, strict=True):
            # Most are short, whatever they hold; only what is Chinese may be twice as wide as it is long.
            if ((long := len(text)) > half and (long > room or not text.isascii())) or "\n" in text:
                lines = lines_of(text, room)
                if lines > self._lines.get(number, 1):
                    self._lines[number] = lines


def _refuse_long(column: Column, texts: list[str], numbers: range) -> None:
    if max(map(len, texts)) * 2 <= LONGEST_TEXT:
        return
    for number, text in zip(numbers, texts, strict=True):
        length = text_length(text)
        if length > LONGEST_TEXT:
            raise TextTooLong(number, column.field, length, LONGEST_TEXT)
