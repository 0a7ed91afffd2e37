"""Lists as text, cells divided by comma, semicolon or tab: reading what others wrote, writing for Excel."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from jib_desktop.errors import FileUnreadable, TableRefused, TableTooLarge
from jib_desktop.exchange.hazards import MOST_PART
from jib_desktop.exchange.workbook import Cell, Grid, note
from jib_desktop.progress import Progress

MOST_ROWS = 200_000
MOST_COLUMNS = 512
_LONGEST_CELL = 1_000_000
_DELIMITERS = (",", ";", "\t", "|")
_ONE_COLUMN = "\x1f"  # divides nothing: no list holds it
# What a person may choose when the letters look wrong, with its name.
ENCODINGS = {
    "utf-8": "UTF-8", "gb18030": "GB18030", "cp1252": "Windows-1252", "big5": "Big5", "utf-16": "UTF-16",
}  # fmt: skip
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", "": "one_column"}
_ROWS_PER_STEP = 5_000
_SAMPLE_LINES = 20
_END = "\ufdd0"  # no character: read after the last line, it is a row of its own unless a quote is open

# Excel takes a cell that begins like this for a formula, full-width forms included. Any number of apostrophes
# before it counts too, so that taking one off again always gives back what was written.
_DANGER = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_PROTECTED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def protected(text: str) -> str:
    """Return `text` so that Excel does not compute with it: an apostrophe before what may be a formula."""
    return f"'{text}" if _DANGER.match(text) else text


def unprotected(text: str) -> str:
    """Take the apostrophe of `protected` off again."""
    return text[1:] if text[:1] == "'" and _PROTECTED.match(text) else text


# --- reading ------------------------------------------------------------------------------------


def read(
    path: Path, progress: Progress, *, encoding: str | None = None, delimiter: str | None = None
) -> Grid:
    """Read a list as text; an empty `delimiter` is a list of one column.

    Raises TableRefused, TableTooLarge, FileUnreadable, Cancelled.
    """
    raw = _bytes(path)
    text, found = _decoded(path, raw, encoding)
    if not text.strip():
        raise TableRefused(path, "empty")
    text, hint = _without_hint(text)
    if delimiter is None:
        delimiter = hint or _delimiter(text)
    rows = _rows(path, text, delimiter or _ONE_COLUMN, progress, 2 if hint else 1)
    if not rows:
        raise TableRefused(path, "empty")
    if hint:
        rows.insert(0, [])  # its line counts in what Excel shows
    width = max(map(len, rows))
    if width > MOST_COLUMNS:
        raise TableTooLarge(path, "columns", width, MOST_COLUMNS)
    ragged = 0
    for row in rows:
        if len(row) < width:
            ragged += bool(row)
            row.extend([None] * (width - len(row)))
    divided = DELIMITERS.get(delimiter, "other")
    notes = [note("text_read_as", reason=divided, encoding=ENCODINGS.get(found, found), sign=delimiter)]
    if found == "gb18030" and encoding is None and _looks_western(raw):
        notes.append(note("text_may_be_western", sample=_umlauts(raw)))
    if ragged:
        notes.append(note("rows_ragged", count=ragged))
    return Grid(path, "csv", "", (), rows, tuple(notes), encoding=found, delimiter=delimiter)


def _bytes(path: Path) -> bytes:
    try:
        if (size := path.stat().st_size) > MOST_PART:
            raise TableTooLarge(path, "file", size, MOST_PART)
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, error.strerror or type(error).__name__) from error


_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def _decoded(path: Path, raw: bytes, encoding: str | None) -> tuple[str, str]:
    """Return the text and how it was read: as told, by its mark, as strict UTF-8, else as GB18030."""
    marked = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    for name in (encoding,) if encoding else (marked,) if marked else ("utf-8", "gb18030"):
        try:
            return raw.decode(name), name.removesuffix("-sig")
        except (UnicodeDecodeError, LookupError):
            continue
    raise TableRefused(path, "no_text_encoding", encoding or "")


_MOSTLY = 0.8
_DOUBLE = re.compile(rb"[\x81-\xfe][\x30-\x7e\x80-\xfe]")
_COMMON = re.compile(rb"[\xa1-\xf7][\xa1-\xfe]")  # GB2312: nearly every Chinese letter that is written
_WORD_WITH_UMLAUT = re.compile(rb"[A-Za-z]*[\xc0-\xff][A-Za-z]+")


def _looks_western(raw: bytes) -> bool:
    """Whether what was read as Chinese may be umlauts of Windows: many of its letters are unusual ones."""
    pairs = _DOUBLE.findall(raw[:1_000_000])
    common = sum(1 for pair in pairs if _COMMON.match(pair))
    return common < _MOSTLY * len(pairs)


def _umlauts(raw: bytes) -> str:
    match = _WORD_WITH_UMLAUT.search(raw)
    return match[0][:40].decode("cp1252", "replace") if match else ""


def _without_hint(text: str) -> tuple[str, str | None]:
    """Take off Excel's own first line `sep=;` and return the delimiter it names."""
    match = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    return (text[match.end() :], match[1]) if match else (text, None)


def _delimiter(text: str) -> str:
    """Return the delimiter that divides the first lines most evenly; "" where most hold none: one column.

    A list of one column may well have commas in some of its texts, and a list of many a title above it.
    """
    lines = [line for line in _unquoted(text[:200_000]).splitlines() if line.strip()][:_SAMPLE_LINES]

    def fit(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in lines]
        usual, alike = max(Counter(filter(None, counts)).items(), key=_often, default=(0, 0))
        in_header = counts[0] == usual if counts else False
        return (alike + in_header, usual)

    best = max(_DELIMITERS, key=fit)
    divided = sum(1 for line in lines if best in line)
    begins = bool(lines) and best in lines[0]
    return best if begins or divided * 2 > len(lines) else ""


def _often(counted: tuple[int, int]) -> tuple[int, int]:
    usual, lines = counted
    return lines, usual


def _unquoted(text: str) -> str:
    # Something stays in its place, or a line of one quoted text would count as blank.
    return re.sub(r'"(?:[^"]|"")*"', "x", text)


def _with_end(lines: Iterable[str]) -> Iterator[str]:
    yield from lines
    yield _END


def _rows(path: Path, text: str, delimiter: str, progress: Progress, first: int) -> list[list[Cell]]:
    """Return the rows, of which the first has the number `first`; an open quote is refused, not read on."""
    csv.field_size_limit(_LONGEST_CELL)
    source = io.StringIO(text, newline="")
    # Not strict: others write a quote within a cell. So the end is looked for instead of strict's complaint.
    reader = csv.reader(_with_end(source), delimiter=delimiter)
    rows: list[list[Cell]] = []
    try:
        for row in reader:
            rows.append([unprotected(cell) if cell[:1] == "'" else cell for cell in row])
            if len(rows) % _ROWS_PER_STEP == 0:
                progress.step(source.tell(), len(text))
                if len(rows) > MOST_ROWS + 2:  # the end may be one of them
                    break
        else:
            if rows.pop() != [_END]:
                raise TableRefused(path, "quote_open", str(len(rows) + first))
    except csv.Error as error:
        raise TableRefused(path, "quote_open", str(len(rows) + first)) from error
    while rows and not any(rows[-1]):
        rows.pop()
    if len(rows) > MOST_ROWS + 1:
        raise TableTooLarge(path, "rows", len(rows) - 1, MOST_ROWS)
    return rows


# --- writing ------------------------------------------------------------------------------------


def write(file: BinaryIO, header: Sequence[str], pieces: Iterable[list[list[str]]]) -> None:
    """Write pieces of columns (lists of cells) as UTF-8 with a mark, lines ended as Excel ends them."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=False)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    for columns in pieces:
        writer.writerows(zip(*columns, strict=True))
    text.flush()
    text.detach()


def protected_column(texts: list[str]) -> list[str]:
    """Protect a whole column of text at once; most hold nothing to protect."""
    return [protected(text) for text in texts] if _DANGER_SOMEWHERE.search("\0".join(texts)) else texts


_DANGER_SOMEWHERE = re.compile(r"(?:^|\0)'*[=+\-@\t\r\n＝＋－＠]")
