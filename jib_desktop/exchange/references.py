"""References in formulas of a workbook, and what they become when rows are inserted or a row is copied.

Only references to cells and rows are touched: texts, names, structured references and other files stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from jib_desktop.exchange.workbook import column_letter

MOST_ROWS = 1_048_576  # of a sheet
_CELL = r"\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}"
_ROW = r"\$?[1-9]\d{0,6}"
_TOKEN = re.compile(
    rf"""
    (?P<text>"(?:[^"]|"")*")
    | (?P<foreign>\[\d+\](?:[^\W\d][\w.]*)?!{_CELL}(?::{_CELL})?)
    | (?P<structured>\[(?:[^\[\]]|\[(?:[^\[\]])*\])*\])
    | (?P<sheet>'(?:[^']|'')+'!|[^\W\d][\w.]*(?::[^\W\d][\w.]*)?!)?
      (?<![\w.$])
      (?P<area>{_CELL}(?::{_CELL})?|{_ROW}:{_ROW})(?![\w.(!])
    """,
    re.VERBOSE,
)
_END = re.compile(r"^(\$?[A-Za-z]*)(\$?)(\d+)$")
_AREA = re.compile(r"^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$")


@dataclass(frozen=True, slots=True)
class Insertion:
    """`by` rows come after row `after` of a sheet; what spans that row grows, what lies below moves down."""

    sheet: str
    after: int
    by: int

    def row(self, row: int) -> int:
        """Return where a single row is afterwards."""
        return min(row + self.by, MOST_ROWS) if row > self.after else row

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where rows from first to last are afterwards: grown where they reach the insertion."""
        return self.row(first), min(last + self.by, MOST_ROWS) if last >= self.after else last


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells; columns and rows count from 1."""

    left: int
    top: int
    right: int
    bottom: int

    @staticmethod
    def of(text: str) -> Area | None:
        """Return the area of `B3` or `B3:D9`; None for anything else."""
        match = _AREA.match(text.replace("$", "").upper())
        if match is None:
            return None
        left, top = column_number(match[1]), int(match[2])
        right, bottom = (column_number(match[3]), int(match[4])) if match[3] else (left, top)
        return Area(min(left, right), min(top, bottom), max(left, right), max(top, bottom))

    def __str__(self) -> str:
        first = f"{column_letters(self.left)}{self.top}"
        last = f"{column_letters(self.right)}{self.bottom}"
        return first if first == last else f"{first}:{last}"

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell lies in it."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def meets(self, other: Area) -> bool:
        """Whether both have a cell in common."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )


def column_number(letters: str) -> int:
    """Return the number of a column from 1 by its letters."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """Return the letters of a column by its number from 1."""
    return column_letter(number - 1)


def _plain_sheet(prefix: str | None, here: str) -> str:
    """Return the sheet that a reference means, casefolded."""
    if not prefix:
        return here.casefold()
    name = prefix[:-1]
    if name.startswith("'"):
        name = name[1:-1].replace("''", "'")
    return name.casefold()


def _each_area(formula: str, change: Callable[[str | None, str], str]) -> str:
    def one(match: re.Match[str]) -> str:
        area = match["area"]
        return (match["sheet"] or "") + change(match["sheet"], area) if area else match[0]

    return _TOKEN.sub(one, formula)


def moved_formula(formula: str, here: str, insertion: Insertion) -> str:
    """Return a formula that stands on sheet `here` after the insertion."""

    def change(prefix: str | None, area: str) -> str:
        if _plain_sheet(prefix, here) != insertion.sheet.casefold():
            return area
        return _moved(area, insertion)

    return _each_area(formula, change)


def _moved(area: str, insertion: Insertion) -> str:
    first, colon, last = area.partition(":")
    lead, sign, row = _ends(first)
    if not colon:
        return f"{lead}{sign}{insertion.row(row)}"
    last_lead, last_sign, last_row = _ends(last)
    top, bottom = insertion.span(row, last_row) if row <= last_row else insertion.span(last_row, row)[::-1]
    return f"{lead}{sign}{top}:{last_lead}{last_sign}{bottom}"


def _ends(end: str) -> tuple[str, str, int]:
    """Return column with its sign, sign of the row, row."""
    match = _END.match(end)
    assert match is not None
    return match[1], match[2], int(match[3])


def moved_places(places: str, insertion: Insertion) -> str:
    """Return a list of areas (`sqref`, `ref`) after the insertion; a single cell at its row grows too."""
    found = []
    for text in places.split():
        area = Area.of(text)
        if area is None:
            found.append(text)
        else:
            top, bottom = insertion.span(area.top, area.bottom)
            found.append(str(Area(area.left, top, area.right, bottom)))
    return " ".join(found)


class Copied:
    """A formula of the last prepared row, ready to be written into the rows that are inserted below it."""

    def __init__(self, formula: str, here: str, insertion: Insertion) -> None:
        self._insertion = insertion
        self._pieces: list[str | int] = []
        place = 0
        for match in _TOKEN.finditer(formula):
            if match["area"]:
                self._pieces.append(formula[place : match.start("area")])
                ours = _plain_sheet(match["sheet"], here) == insertion.sheet.casefold()
                self._add(match["area"], ours=ours)
                place = match.end()
        self._pieces.append(formula[place:])

    def _add(self, area: str, *, ours: bool) -> None:
        first, colon, last = area.partition(":")
        self._add_end(first, ours=ours, is_end=False)
        if colon:
            self._pieces.append(":")
            self._add_end(last, ours=ours, is_end=True)

    def _add_end(self, end: str, *, ours: bool, is_end: bool) -> None:
        lead, sign, row = _ends(end)
        insertion = self._insertion
        # What lies below the table is meant as it is; what lies in it or above goes along, row by row.
        if sign or (ours and row > insertion.after):
            if ours:
                row = insertion.span(row, row)[1] if is_end else insertion.row(row)
            self._pieces.append(f"{lead}{sign}{row}")
        else:
            self._pieces.extend((lead, row))

    def at(self, below: int) -> str:
        """Return the formula for the row that stands `below` rows under the last prepared one."""
        return "".join([piece if isinstance(piece, str) else str(piece + below) for piece in self._pieces])


def shared_formula(formula: str, rows: int, columns: int) -> str:
    """Return a shared formula for the cell that many rows below and columns right of where it is written."""

    def end(text: str) -> str:
        match = re.match(r"^(\$?)([A-Za-z]*)(\$?)(\d+)$", text)
        assert match is not None
        letters, row = match[2], int(match[4])
        if letters and not match[1]:
            letters = column_letters(column_number(letters) + columns)
        return f"{match[1]}{letters}{match[3]}{row if match[3] else row + rows}"

    return _each_area(formula, lambda _, area: ":".join(end(one) for one in area.split(":")))
