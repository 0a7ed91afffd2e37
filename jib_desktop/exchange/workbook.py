"""The shape of a table in a workbook: columns of a feature, what a file holds, which header means what.

A feature brings one list of `Column`; everything else here works on any list.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from jib_desktop.rules.problems import Problem

if TYPE_CHECKING:
    from jib_desktop.exchange.mark import Mark

LANGUAGES = ("en", "de", "zh")
SEARCHED_ROWS = 50  # titles and dates may stand above the header
# What our workbooks hold besides rows, so that reading knows it again. English, Deutsch, 简体中文.
TOTAL_WORDS = ("Total", "Summe", "合计")  # in the first cell of the row below the table
WHAT_TO_DO_WORDS = ("What to do", "Was zu tun ist", "处理意见")  # the first header of a marked workbook
LISTS_SHEET = "jib_lists"  # very hidden: the words to choose from that do not fit into a rule


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
    DATE = "date"
    MOMENT = "moment"  # UTC in the program, local wall time in the workbook
    AMOUNT = "amount"  # an integer of 10^-decimals of the unit; a number with these decimals in the cell


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
    decimals: int = 2  # of an amount
    unit: str = ""  # of an amount or number: CNY, m² …
    summed: bool = False  # has a total below the table when written
    locked: bool = False  # computed: protected when written, known but never read when it comes back

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
    mark: Mark | None = None  # which data file it came from and at which point of its history
    edited_by: str = ""  # who saved it last, as the writing program said
    edited_at: datetime | None = None
    encoding: str = ""  # of a text: how it was read
    delimiter: str = ""

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
class Question:
    """What stays open about a column after looking at all its rows: a person must say.

    `what`: date_order (choices day_first, month_first, year_first) | decimal_sign (point, comma) | unit (how
    many units a bare number means: 1, 1000, 10000 …).
    """

    field: str
    header: str
    what: str
    samples: tuple[str, ...]  # cells as they stand in the file
    choices: tuple[str, ...]
    meant: tuple[tuple[str, ...], ...] = ()  # by choice: what the samples would be read as, plainly written
    answer: str = ""

    @property
    def key(self) -> str:
        """What `decided` names the answer by."""
        return f"{self.field}.{self.what}"


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
    # `field.what` → choice: what was decided about a column, by a person or from all its rows (readings.py).
    decided: Mapping[str, str] = dataclass_field(default_factory=lambda: MappingProxyType({}))
    asked: tuple[Question, ...] = ()  # what its rows leave open, answered or not
    readings: tuple[Problem, ...] = ()  # how such columns were understood, to be told
    locked: frozenset[int] = frozenset()  # columns that are known but computed, so never read

    @property
    def left_out(self) -> tuple[str, ...]:
        """Headers that were not understood and not assigned."""
        return tuple(
            header
            for index, (header, column) in enumerate(zip(self.headers, self.columns, strict=True))
            if header and column is None and index not in self.locked
        )

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


def shape_of(headers: Sequence[str]) -> str:
    """Return what files of the same making share: a digest of their headers, in whatever order."""
    keys = sorted({word_key(header) for header in headers if header})
    return hashlib.sha256("\0".join(keys).encode(errors="surrogatepass")).hexdigest()[:16]


def header_words(columns: Sequence[Column]) -> dict[str, Column]:
    """Return which key of a header means which column: its code, titles and synonyms."""
    words: dict[str, Column] = {}
    for column in columns:
        # A foreign list has an "id" of its own: only our own title means our id.
        names = column.titles if column.kind is Kind.ID else (column.field, *column.titles, *column.synonyms)
        for word in names:
            words.setdefault(word_key(word), column)
    return words
