"""Writing workbooks fast: XlsxWriter makes everything but the rows, the rows are streamed in here.

XlsxWriter writes what Excel writes, but takes 0.6 of openpyxl's time for rows. So it writes a shell with a
header and one row of blank cells that carry the columns' formats; the rows take that row's place. Text goes
into the shared strings (never a formula, whatever it begins with), column by column in pieces, so that
memory stays flat.
"""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, BinaryIO

import xlsxwriter
from xlsxwriter.format import Format

from jib_desktop.errors import TextTooLong, TooManyRows
from jib_desktop.exchange.workbook import Column, Kind, column_letter
from jib_desktop.exchange.writing import (
    NUMBERS,
    Look,
    Sheet,
    Written,
    as_text,
    counted,
    legal_sheet_name,
    storable,
)
from jib_desktop.progress import Progress

MOST_ROWS = 1_048_576
LONGEST_TEXT = 32_767  # in UTF-16 units, as Excel counts
_LEVEL = 3  # of compression: 6 takes half as long again for a tenth less
_MOST_KNOWN = 20_000
_ZIP64_FROM = 300_000  # rows; a part may then pass 2 GiB
# Long text is left General: Excel shows text of more than 255 characters in a text format as ####.
_TEXT_KINDS = frozenset(Kind) - NUMBERS - {Kind.LONG_TEXT}
_NUMBER_FORMATS = {Kind.NUMBER: "#,##0", Kind.YEAR: "0"}

_BLANK_ROW = re.compile(rb'<row r="2"[^>]*>(.*?)</row>', re.DOTALL)
_STYLE = re.compile(rb'<c r="[A-Z]+2" s="(\d+)"/>')
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
        if sheet.count + 1 > MOST_ROWS:
            raise TooManyRows(sheet.count, MOST_ROWS - 1)
    total, before = sum(sheet.count for sheet in sheets), 0
    with (
        zipfile.ZipFile(_shell(sheets, look)) as shell,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package,
        tempfile.TemporaryFile(dir=path.parent) as strings_file,
    ):
        strings = _Strings(strings_file, shell.read("xl/sharedStrings.xml"))
        for name in shell.namelist():
            if not name.startswith(("xl/worksheets/sheet", "xl/sharedStrings")):
                package.writestr(zipfile.ZipInfo(name), shell.read(name), zipfile.ZIP_DEFLATED)
        for number, sheet in enumerate(sheets, start=1):
            part = f"xl/worksheets/sheet{number}.xml"
            with package.open(part, "w", force_zip64=sheet.count > _ZIP64_FROM) as target:
                rows = _Rows(sheet, look.language, strings, written, shell.read(part))
                rows.write(target, progress, before, total)
            before += sheet.count
        with package.open("xl/sharedStrings.xml", "w", force_zip64=total > _ZIP64_FROM) as target:
            strings.write(target)


def _shell(sheets: Sequence[Sheet], look: Look) -> io.BytesIO:
    """Return a workbook with headers, widths, formats, filters and print set-up, but without rows."""
    shell = io.BytesIO()
    book = xlsxwriter.Workbook(shell, {"in_memory": True})
    now = datetime.now(UTC).replace(tzinfo=None)
    book.set_properties({"title": look.title, "author": look.author, "created": now})
    header = book.add_format(
        {"bold": True, "bg_color": "#E8EFFC", "bottom": 1, "bottom_color": "#2457C5", "valign": "vcenter"}
    )
    formats: dict[Kind, Format] = {}
    for kind in Kind:
        number_format = "@" if kind in _TEXT_KINDS else _NUMBER_FORMATS.get(kind, "General")
        formats[kind] = book.add_format({"num_format": number_format, "valign": "top"})
    names: list[str] = []
    for sheet in sheets:
        names.append(legal_sheet_name(sheet.name, names))
        _lay_out(book.add_worksheet(names[-1]), sheet, look.language, header, formats)
    book.close()
    return shell


def _lay_out(page: Any, sheet: Sheet, language: str, header: Format, formats: dict[Kind, Format]) -> None:
    last = len(sheet.columns) - 1
    page.set_row(0, 20)
    for index, column in enumerate(sheet.columns):
        page.set_column(index, index, column.width, formats[column.kind], {"hidden": column.hidden})
        page.write_string(0, index, column.title(language), header)
        page.write_blank(1, index, None, formats[column.kind])
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(sheet.count, 1), last)
    texts = [column_letter(i) for i, column in enumerate(sheet.columns) if column.kind in _TEXT_KINDS]
    page.ignore_errors({"number_stored_as_text": " ".join(f"{c}2:{c}{sheet.count + 1}" for c in texts)})
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.set_footer("&L&A&R&P / &N")


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


class _Rows:
    """The rows of one sheet between the head and the tail that the shell gives."""

    def __init__(
        self, sheet: Sheet, language: str, strings: _Strings, written: Written, shell: bytes
    ) -> None:
        match = _BLANK_ROW.search(shell)
        styles = _STYLE.findall(match[1]) if match else []
        if match is None or len(styles) != len(sheet.columns):
            raise RuntimeError("the shell lacks its row of formats")
        last = f"{column_letter(len(sheet.columns) - 1)}{sheet.count + 1}"
        self._head = _DIMENSION.sub(f'<dimension ref="A1:{last}"/>'.encode(), shell[: match.start()])
        self._tail = shell[match.end() :]
        self._sheet = sheet
        self._strings = strings
        self._written = written
        self._cells = [
            self._cells_of(index, column, int(style), language)
            for index, (column, style) in enumerate(zip(sheet.columns, styles, strict=True))
        ]

    def write(self, target: IO[bytes], progress: Progress, before: int, total: int) -> None:
        """Stream the rows."""
        target.write(self._head)
        number = 2
        for columns in counted(self._sheet, self._written, progress, before, total):
            numbers = range(number, number + len(columns[0]))
            cells = [make(values, numbers) for make, values in zip(self._cells, columns, strict=True)]
            rows = zip(numbers, map("".join, zip(*cells, strict=True)), strict=True)
            target.write("".join([f'<row r="{n}">{row}</row>' for n, row in rows]).encode())
            number += len(numbers)
        target.write(self._tail)

    def _cells_of(
        self, index: int, column: Column, style: int, language: str
    ) -> Callable[[list[Any], range], list[str]]:
        """Return how a piece of one column becomes cells; an empty value becomes none."""
        begin = f'<c r="{column_letter(index)}'
        if column.kind in NUMBERS:
            middle = f'" s="{style}"><v>'
            return lambda values, numbers: [
                "" if value is None else f"{begin}{n}{middle}{value}</v></c>"
                for n, value in zip(numbers, values, strict=True)
            ]
        middle = f'" s="{style}" t="s"><v>'
        turn = as_text(column, language)

        def make(values: list[Any], numbers: range) -> list[str]:
            texts, removed = storable(turn(values))
            self._written.removed_characters += removed
            self._refuse_long(column, texts, numbers)
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

    def _refuse_long(self, column: Column, texts: list[str], numbers: range) -> None:
        if max(map(len, texts)) * 2 <= LONGEST_TEXT:
            return
        for number, text in zip(numbers, texts, strict=True):
            length = len(text.encode("utf-16-le")) // 2
            if length > LONGEST_TEXT:
                raise TextTooLong(number, column.field, length, LONGEST_TEXT)
