"""Which row of a grid is its header, and which column is which field: recognised, or assigned by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from jib_desktop.errors import HeadersUnknown, HeaderTwice, MappingWrong
from jib_desktop.exchange.readings import understood
from jib_desktop.exchange.workbook import (
    SEARCHED_ROWS,
    WHAT_TO_DO_WORDS,
    Cell,
    CellFault,
    Column,
    Grid,
    Kind,
    Table,
    column_letter,
    header_words,
    note,
    word_key,
)
from jib_desktop.rules.problems import Problem

Mapped = Mapping[str | int, str | None]
_NUMBERS = frozenset({Kind.NUMBER, Kind.AMOUNT})
_UNIT = re.compile(r"\s*[(（\[【][^()（）\[\]【】]*[)）\]】]\s*$|\s+(?:in|/)\s+\S+$")
_TOTALS = frozenset(map(word_key, ("Total", "Totals", "Summe", "Gesamt", "合计", "总计", "Grand total")))


def assign(
    grid: Grid,
    columns: Sequence[Column],
    mapping: Mapped | None = None,
    *,
    header_row: int | None = None,
    decided: Mapping[str, str] | None = None,
) -> Table:
    """Find the header, say which column of the file is which field and how its cells are to be understood.

    `mapping` goes by header or by column index (from 0) and wins over what is recognised; None leaves a
    column out. `decided`: answers to questions, `Question.key` → choice, or just `what` for all columns.
    Raises MappingWrong, HeaderTwice, HeadersUnknown.
    """
    mapping = mapping or {}
    known = _Known(columns, mapping)
    header_row = header_row or find_header_row(grid, columns, mapping)
    headers = known.headers(grid, header_row)
    locked = known.locked(headers)
    chosen = _chosen(grid, headers, known, mapping, locked)
    _refuse_twice(headers, chosen)
    if not any(chosen):
        raise HeadersUnknown([header for header in headers if header])
    grid, totals = _without_totals(grid, header_row, chosen)
    is_ours = grid.mark is not None
    found = understood(chosen, headers, grid.rows[header_row:], decided or {}, is_ours=is_ours)
    notes = [*grid.notes, *_header_notes(grid, header_row, headers, chosen, locked), *totals]
    return Table(
        grid,
        header_row,
        headers,
        chosen,
        tuple(notes),
        found.decided,
        tuple(found.asked),
        tuple(found.readings),
        locked,
    )


def find_header_row(grid: Grid, columns: Sequence[Column], mapping: Mapped) -> int:
    """Return the row (1-based) among the first ones that holds the most known headers.

    Of a header in two lines it is the lower one. Where nothing is known it is the first row that is filled
    with words as a header is.
    """
    known = _Known(columns, mapping)
    width = max((_filled(row) for row in grid.rows[: 2 * SEARCHED_ROWS]), default=0)
    best, best_rank = 1, (0, 0)
    for number in range(1, min(SEARCHED_ROWS, len(grid.rows)) + 1):
        if not any(grid.headers(number)):
            continue
        is_like_one = _words(grid.rows[number - 1]) * 2 > width
        rank = (known.hits(known.headers(grid, number)), int(is_like_one))
        if rank > best_rank:
            best, best_rank = number, rank
    return best if any(best_rank) else _first_filled(grid)


def _is_what_to_do(header: str) -> bool:
    """Whether a header is that of the column in which we told a sender what to do."""
    return header in WHAT_TO_DO_WORDS


def _filled(row: Sequence[Cell]) -> int:
    return sum(1 for cell in row if cell not in (None, ""))


def _words(row: Sequence[Cell]) -> int:
    return sum(
        1 for cell in row if isinstance(cell, str) and not isinstance(cell, CellFault) and cell.strip()
    )


def _first_filled(grid: Grid) -> int:
    return next((n for n in range(1, min(SEARCHED_ROWS, len(grid.rows)) + 1) if any(grid.headers(n))), 1)


class _Known:
    """Which header means which column, in one line or two."""

    def __init__(self, columns: Sequence[Column], mapping: Mapped) -> None:
        self.fields = {column.field: column for column in columns if not column.locked}
        self._words = header_words(columns)
        self._by_hand = {word_key(key) for key in mapping if isinstance(key, str)}

    def column(self, header: str) -> Column | None:
        """Return the column a header means; numbers may have their unit beside it: 金额（万元）."""
        found = self._words.get(word_key(header)) if header else None
        if found is None and (plain := _UNIT.sub("", header)) != header:
            found = self._words.get(word_key(plain))
            return found if found is not None and found.kind in _NUMBERS else None
        return found

    def _is_known(self, header: str) -> bool:
        return self.column(header) is not None or word_key(header) in self._by_hand

    def hits(self, headers: Iterable[str]) -> int:
        """Return how many different headers are known."""
        return len({word_key(header) for header in headers if header and self._is_known(header)})

    def locked(self, headers: Sequence[str]) -> frozenset[int]:
        """Return the columns that are known and never read: computed ones, and our own words to a sender."""
        columns = map(self.column, headers)
        computed = {index for index, column in enumerate(columns) if column and column.locked}
        return frozenset(computed | ({0} if headers and _is_what_to_do(headers[0]) else set()))

    def headers(self, grid: Grid, number: int) -> tuple[str, ...]:
        """Return row `number` as headers, together with the row above where two lines make more sense."""
        lower = grid.headers(number)
        if number < 2 or len(lower) < 2:
            return lower
        upper = grid.headers(number - 1)
        if len(set(filter(None, upper))) < 2:  # a title, maybe in a cell merged over the whole table
            return lower
        both = tuple(map(self._two_lines, upper, lower))
        return both if self.hits(both) > self.hits(lower) and self.hits(lower) >= self.hits(upper) else lower

    def _two_lines(self, upper: str, lower: str) -> str:
        joined = f"{upper} {lower}".strip()
        for text in (joined, lower, upper if not lower else ""):
            if text and self._is_known(text):
                return text
        return lower or upper


def _chosen(
    grid: Grid, headers: tuple[str, ...], known: _Known, mapping: Mapped, locked: frozenset[int]
) -> tuple[Column | None, ...]:
    by_hand = _by_hand(headers, known.fields, mapping)
    taken = {column.field for column in by_hand.values() if column}
    chosen: list[Column | None] = []
    for index, header in enumerate(headers):
        if index in by_hand:
            chosen.append(by_hand[index])
            continue
        column = None if index in locked else known.column(header)
        # Hidden columns are not taken in, but for our own id. What a person assigned by hand takes the field
        # away from a header that is merely recognised.
        hidden = column is not None and index in grid.hidden_columns and column.kind is not Kind.ID
        chosen.append(None if column and (hidden or column.field in taken) else column)
    return tuple(chosen)


def _by_hand(
    headers: tuple[str, ...], fields: Mapping[str, Column], mapping: Mapped
) -> dict[int, Column | None]:
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
    grid: Grid,
    header_row: int,
    headers: tuple[str, ...],
    chosen: tuple[Column | None, ...],
    locked: frozenset[int],
) -> list[Problem]:
    """Say which columns are hidden, computed or without a header, and which headers stand there twice."""
    notes = []
    hidden = tuple(h for i, h in enumerate(headers) if h and i in grid.hidden_columns and chosen[i] is None)
    if hidden:
        notes.append(note("columns_hidden", headers=hidden))
    computed = tuple(headers[index] for index in sorted(locked) if not _is_what_to_do(headers[index]))
    if computed:
        notes.append(note("columns_locked", headers=computed))
    below = grid.rows[header_row:]
    blank = [
        column_letter(index)
        for index, header in enumerate(headers)
        if not header and chosen[index] is None and any(row[index] not in _NOTHING for row in below)
    ]
    if blank:
        notes.append(note("headers_blank", columns=tuple(blank)))
    keys = [word_key(header) for header in headers if header]
    twice = tuple(dict.fromkeys(h for h in headers if h and keys.count(word_key(h)) > 1))
    if twice:
        notes.append(note("headers_twice", headers=twice))
    return notes


_NOTHING = (None, "", CellFault.MERGED)


# --- rows of totals -----------------------------------------------------------------------------


def _without_totals(
    grid: Grid, header_row: int, chosen: Sequence[Column | None]
) -> tuple[Grid, list[Problem]]:
    """Blank the rows that hold totals, and say which: they are no records.

    In a workbook of ours these are all rows that begin with the word and have no id; in another one only the
    last row, if beside the word it holds nothing but numbers.
    """
    ids = [index for index, column in enumerate(chosen) if column and column.kind is Kind.ID]
    first = header_row
    if grid.mark is None or not ids:
        last = next((n for n in range(len(grid.rows) - 1, header_row - 1, -1) if _filled(grid.rows[n])), 0)
        places = [last] if last > header_row and _sums(grid.rows[last]) else []
    else:
        rows = enumerate(grid.rows[first:], first)
        places = [n for n, row in rows if _begins_with_total(row) and not any(row[i] for i in ids)]
    if not places:
        return grid, []
    kept = list(grid.rows)
    for place in places:
        kept[place] = [None] * len(kept[place])
    return replace(grid, rows=kept), [note("totals_left_out", rows=tuple(place + 1 for place in places))]


def _begins_with_total(row: Sequence[Cell]) -> bool:
    first = next((cell for cell in row if cell not in (None, "")), None)
    return isinstance(first, str) and len(first) < 20 and word_key(first).rstrip(":：") in _TOTALS


def _sums(row: Sequence[Cell]) -> bool:
    """Whether a row holds a word for a total and numbers, but no other word."""
    others = [cell for cell in row if cell not in (None, "") and not isinstance(cell, bool)][1:]
    numbers = [cell for cell in others if isinstance(cell, int | float) or cell is CellFault.NOT_CALCULATED]
    return _begins_with_total(row) and bool(numbers) and len(numbers) == len(others)
