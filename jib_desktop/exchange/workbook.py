"""The shape of a table in a workbook: columns of a feature, what a file holds, which header means what.

A feature brings one list of `Column`; everything else here works on any list.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from jib_desktop.errors import HeadersUnknown, HeaderTwice, MappingWrong
from jib_desktop.rules.problems import Problem

LANGUAGES = ("en", "de", "zh")
HEADER_SEARCH_ROWS = 20  # titles and dates may stand above the header


class Kind(StrEnum):
    """What a column holds, and so how a cell is read and written."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CODE = "code"  # digits that are no number: never computed with, kept letter by letter
    PHONE = "phone"
    URL = "url"
    NUMBER = "number"  # a whole number
    YEAR = "year"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    ID = "id"


class CellFault(StrEnum):
    """What stands in a cell that holds no value."""

    NOT_CALCULATED = "formula_not_calculated"  # a formula whose result the writing program did not store
    ERROR = "cell_error"  # #REF!, #N/A …
    MERGED = "merged_cell"  # covered by a merged cell whose value stands elsewhere


Cell = str | int | float | bool | date | datetime | time | timedelta | CellFault | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a feature: the field, its title in three languages, how to read and write it."""

    field: str
    titles: tuple[str, str, str]  # English, Deutsch, 简体中文
    kind: Kind = Kind.TEXT
    width: int = 18  # characters
    synonyms: tuple[str, ...] = ()
    # For choices: code → (English, Deutsch, 简体中文, further words that are understood …)
    words: Mapping[str, tuple[str, ...]] = dataclass_field(default_factory=lambda: MappingProxyType({}))
    open_choices: bool = False  # words that are not in the list are kept as they are
    repeats: bool = False  # few different values: worth storing once in a workbook
    hidden: bool = False

    def title(self, language: str) -> str:
        """Return the header in `language` (`en`, `de`, `zh_CN` …)."""
        return self.titles[language_index(language)]


def note(code: str, **facts: object) -> Problem:
    """Return something to know about a file as a whole, which keeps nothing from being saved."""
    return Problem("", code, "tell", facts)


@dataclass(frozen=True, slots=True)
class Grid:
    """All cells of one sheet as they stand in the file; `rows[0]` is row 1, rows are equally long."""

    path: Path
    format: str  # xlsx | xls | csv
    sheet: str
    sheets: tuple[str, ...]  # what else could be chosen: visible sheets only
    rows: list[list[Cell]]
    notes: tuple[Problem, ...]
    hidden_columns: frozenset[int] = frozenset()
    # Top, left, bottom, right from 0, of merged cells near the top of the sheet.
    merged: tuple[tuple[int, int, int, int], ...] = ()

    def headers(self, number: int) -> tuple[str, ...]:
        """Return row `number` (1-based) as headers; a merged cell gives its text to all it covers."""
        if number > len(self.rows):
            return ()
        texts = [header_text(cell) for cell in self.rows[number - 1]]
        for top, left, bottom, right in self.merged:
            if top <= number - 1 <= bottom:
                for index in range(left, min(right + 1, len(texts))):
                    texts[index] = texts[index] or header_text(self.rows[top][left])
        return tuple(texts)


@dataclass(frozen=True, slots=True)
class Table:
    """A grid whose header row is known and whose columns are assigned to fields.

    `columns[i]` is what column i of the file is read as, None if it is left out.
    """

    grid: Grid
    header_row: int  # 1-based, as in the file
    headers: tuple[str, ...]
    columns: tuple[Column | None, ...]
    notes: tuple[Problem, ...]

    @property
    def left_out(self) -> tuple[str, ...]:
        """Headers that were not understood and not assigned."""
        return tuple(h for h, column in zip(self.headers, self.columns, strict=True) if h and column is None)

    @property
    def rows(self) -> list[list[Cell]]:
        """Rows below the header; the first one has the number `header_row + 1`."""
        return self.grid.rows[self.header_row :]


def language_index(language: str) -> int:
    """Return the place of a language in tuples of three, English if it is none of ours."""
    code = language[:2].lower()
    return LANGUAGES.index(code) if code in LANGUAGES else 0


def column_letter(index: int) -> str:
    """Return the letters of a column by its index from 0: A, B … Z, AA …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


_INVISIBLE = re.compile(r"[\s\ufeff\u200b-\u200d\u2060]+")


def word_key(text: str) -> str:
    """Return what two spellings of a header or a choice share: NFKC, case folded, without blanks."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", text).casefold())


def header_text(cell: Cell) -> str:
    """Return a header cell as text on one line."""
    if cell is None or isinstance(cell, CellFault):
        return ""
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    return " ".join(text.replace("\ufeff", "").split())


def header_words(columns: Sequence[Column]) -> dict[str, Column]:
    """Return which key of a header means which column: its code, titles and synonyms."""
    words: dict[str, Column] = {}
    for column in columns:
        # A foreign list has an "id" of its own: only our own title means our id.
        names = column.titles if column.kind is Kind.ID else (column.field, *column.titles, *column.synonyms)
        for word in names:
            words.setdefault(word_key(word), column)
    return words


def find_header_row(grid: Grid, columns: Sequence[Column], mapping: Mapping[str | int, str | None]) -> int:
    """Return the row (1-based) among the first ones that holds the most known headers."""
    known = set(header_words(columns)) | {word_key(key) for key in mapping if isinstance(key, str)}
    best, best_hits = 0, -1
    for number in range(1, min(HEADER_SEARCH_ROWS, len(grid.rows)) + 1):
        texts = grid.headers(number)
        if not any(texts):
            continue
        hits = len({word_key(text) for text in texts if text} & known)
        if hits > best_hits:
            best, best_hits = number, hits
    return max(best, 1)


def assign(
    grid: Grid,
    columns: Sequence[Column],
    mapping: Mapping[str | int, str | None] | None = None,
    *,
    header_row: int | None = None,
) -> Table:
    """Find the header and say which column of the file is which field.

    `mapping` goes by header or by column index (from 0) and wins over what is recognised; None leaves a
    column out.
    Raises MappingWrong, HeaderTwice, HeadersUnknown.
    """
    mapping = mapping or {}
    header_row = header_row or find_header_row(grid, columns, mapping)
    headers = grid.headers(header_row)
    chosen = _chosen(grid, headers, columns, mapping)
    _refuse_twice(headers, chosen)
    if not any(chosen):
        raise HeadersUnknown([header for header in headers if header])
    notes = (*grid.notes, *_header_notes(grid, header_row, headers, chosen))
    return Table(grid, header_row, headers, chosen, notes)


def _chosen(
    grid: Grid, headers: tuple[str, ...], columns: Sequence[Column], mapping: Mapping[str | int, str | None]
) -> tuple[Column | None, ...]:
    words = header_words(columns)
    by_hand = _by_hand(headers, columns, mapping)
    taken = {column.field for column in by_hand.values() if column}
    chosen: list[Column | None] = []
    for index, header in enumerate(headers):
        if index in by_hand:
            chosen.append(by_hand[index])
            continue
        column = words.get(word_key(header)) if header else None
        # Hidden columns are not taken in, but for our own id. What a person assigned by hand takes the field
        # away from a header that is merely recognised.
        hidden = column is not None and index in grid.hidden_columns and column.kind is not Kind.ID
        chosen.append(None if column and (hidden or column.field in taken) else column)
    return tuple(chosen)


def _by_hand(
    headers: tuple[str, ...], columns: Sequence[Column], mapping: Mapping[str | int, str | None]
) -> dict[int, Column | None]:
    fields = {column.field: column for column in columns}
    keys: dict[str, list[int]] = {}
    for index, header in enumerate(headers):
        if header:
            keys.setdefault(word_key(header), []).append(index)
    chosen: dict[int, Column | None] = {}
    for key, name in mapping.items():
        if name is not None and name not in fields:
            raise MappingWrong("field", name, list(fields))
        if isinstance(key, int):
            places = [key] if 0 <= key < len(headers) else []
        else:
            places = keys.get(word_key(key), [])
        if not places:
            raise MappingWrong("header", str(key), [header for header in headers if header])
        for place in places:
            chosen[place] = fields[name] if name is not None else None
    return chosen


def _refuse_twice(headers: tuple[str, ...], chosen: tuple[Column | None, ...]) -> None:
    places: dict[str, list[int]] = {}
    for index, column in enumerate(chosen):
        if column:
            places.setdefault(column.field, []).append(index)
    for name, indexes in places.items():
        if len(indexes) > 1:
            raise HeaderTwice(name, [f"{headers[i]} ({column_letter(i)})" for i in indexes])


def _header_notes(
    grid: Grid, header_row: int, headers: tuple[str, ...], chosen: tuple[Column | None, ...]
) -> list[Problem]:
    """Say which columns are hidden, which have values but no header, and which headers stand there twice."""
    notes = []
    hidden = tuple(h for i, h in enumerate(headers) if h and i in grid.hidden_columns and chosen[i] is None)
    if hidden:
        notes.append(note("columns_hidden", headers=hidden))
    below = grid.rows[header_row:]
    blank = [
        column_letter(index)
        for index, header in enumerate(headers)
        if not header and any(row[index] not in (None, "") for row in below)
    ]
    if blank:
        notes.append(note("headers_blank", columns=tuple(blank)))
    keys = [word_key(header) for header in headers if header]
    twice = tuple(dict.fromkeys(h for h in headers if h and keys.count(word_key(h)) > 1))
    if twice:
        notes.append(note("headers_twice", headers=twice))
    return notes
