"""Values of records as the cells of a template take them, and the facts of an export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from jib_desktop.errors import TextTooLong
from jib_desktop.exchange.sheet_cells import Content
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.exchange.writing import as_text, storable

LONGEST_TEXT = 32_767  # in UTF-16 units, as Excel counts
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
_EPOCHS = (date(1899, 12, 30), date(1904, 1, 1))
_PLAIN_FACTS = ("as_of", "title", "filter", "author", "count")
_WHOLE = (Kind.NUMBER, Kind.YEAR)


def facts_of(columns: Sequence[Column]) -> list[str]:
    """Return every fact a cell can be filled with for records of these columns."""
    sums = [f"sum:{one.field}" for one in columns if one.kind in (Kind.NUMBER, Kind.AMOUNT)]
    counts = [f"count:{one.field}:{code}" for one in columns if one.kind is Kind.CHOICE for code in one.words]
    return [*_PLAIN_FACTS, *sums, *counts]


class Facts:
    """What an export comes to: given words, the number of rows, sums and counts as the rows go by."""

    def __init__(self, columns: Sequence[Column], given: Mapping[str, Any]) -> None:
        """`given`: as_of (a date), title, filter, author."""
        self._columns = columns
        self._given = dict(given)
        self._count = 0
        self._sums = {one.field: 0 for one in columns if one.kind in (Kind.NUMBER, Kind.AMOUNT)}
        self._counts: dict[tuple[str, str], int] = {}

    def add(self, by_column: Sequence[Sequence[Any]]) -> None:
        """Take a piece of rows, column by column."""
        self._count += len(by_column[0])
        for column, values in zip(self._columns, by_column, strict=True):
            if column.field in self._sums:
                self._sums[column.field] += sum(value for value in values if value is not None)
            elif column.kind is Kind.CHOICE:
                for code in column.words:
                    key = (column.field, code)
                    self._counts[key] = self._counts.get(key, 0) + sum(value == code for value in values)

    def content(self, fact: str, *, is_1904: bool) -> Content:
        """Return what a cell for this fact holds."""
        what, _, rest = fact.partition(":")
        if what == "sum":
            column = next(one for one in self._columns if one.field == rest)
            return True, number_text(column, self._sums[rest])
        if what == "count":
            field, _, code = rest.partition(":")
            return True, str(self._counts.get((field, code), 0) if field else self._count)
        value = self._given.get(what)
        if isinstance(value, date):
            return day_content(value, is_1904=is_1904)
        return (False, storable([str(value)])[0][0]) if value else None


def number_text(column: Column, value: int) -> str:
    """Return a number as a cell keeps it; amounts in units, to the last digit."""
    return format(Decimal(value).scaleb(-column.decimals), "f") if column.kind is Kind.AMOUNT else str(value)


def day_content(value: date, *, is_1904: bool) -> Content:
    """Return a day or a moment as the number a workbook counts it by; days before its count as text."""
    if isinstance(value, datetime):
        local = value.astimezone().replace(tzinfo=None)
        days, rest = divmod(
            local - datetime.combine(_EPOCHS[is_1904], datetime.min.time()), timedelta(days=1)
        )
        text = format(Decimal(days) + Decimal(rest.total_seconds()) / 86_400, ".10f").rstrip("0").rstrip(".")
        return (True, text) if local.date() >= _FIRST_DAY else (False, local.isoformat(" ", "minutes"))
    if value < max(_FIRST_DAY, _EPOCHS[is_1904]):
        return False, value.isoformat()
    return True, str((value - _EPOCHS[is_1904]).days)


class ColumnContents:
    """How the values of one column become cells; counts the characters no workbook can hold."""

    def __init__(self, column: Column, language: str, *, is_1904: bool) -> None:
        self._column = column
        self._is_1904 = is_1904
        self._as_text: Callable[[list[Any]], list[str]] = as_text(column, language)
        self.removed = 0

    def shown(self, value: Any) -> str:
        """Return one value as a cell shows it."""
        if isinstance(value, datetime):
            return value.astimezone().strftime("%Y-%m-%d %H:%M")
        if isinstance(value, date):
            return value.isoformat()
        content = self.of([value], 1)[0]
        return content[1] if content is not None else ""

    def of(self, values: Sequence[Any], first_row: int) -> list[Content]:
        """Return the cells of a piece whose first row of the export is `first_row`; raises TextTooLong."""
        kind = self._column.kind
        if kind in _WHOLE or kind is Kind.AMOUNT:
            return [None if one is None else (True, number_text(self._column, one)) for one in values]
        if kind in (Kind.DATE, Kind.MOMENT):
            return [None if one is None else day_content(one, is_1904=self._is_1904) for one in values]
        texts, removed = storable(self._as_text(list(values)))
        self.removed += removed
        for number, text in enumerate(texts):
            if len(text) * 2 > LONGEST_TEXT and (length := len(text.encode("utf-16-le")) // 2) > LONGEST_TEXT:
                raise TextTooLong(first_row + number, self._column.field, length, LONGEST_TEXT)
        return [(False, text) if text else None for text in texts]
