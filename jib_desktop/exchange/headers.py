"""Which row of a grid is its header, and which column is which field: recognised, or assigned by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jib_desktop.errors import HeadersUnknown, HeaderTwice, MappingWrong
from jib_desktop.exchange.workbook import (
    SEARCHED_ROWS,
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


def find_header_row(grid: Grid, columns: Sequence[Column], mapping: Mapped) -> int:
    """Return the row (1-based) among the first ones that holds the most known headers."""
    known = set(header_words(columns)) | {word_key(key) for key in mapping if isinstance(key, str)}
    best, best_hits = 0, -1
    for number in range(1, min(SEARCHED_ROWS, len(grid.rows)) + 1):
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
    mapping: Mapped | None = None,
    *,
    header_row: int | None = None,
    decided: Mapping[str, str] | None = None,
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
    return Table(grid, header_row, headers, chosen, notes, decided or {})


def _chosen(
    grid: Grid, headers: tuple[str, ...], columns: Sequence[Column], mapping: Mapped
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
    headers: tuple[str, ...], columns: Sequence[Column], mapping: Mapped
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
