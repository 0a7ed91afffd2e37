"""Numbers, amounts, years, days and moments out of cells: a reader per kind."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from jib_desktop.exchange.numerals import CURRENCIES, LONGEST, Numeral, Sign, number_words, numeral
from jib_desktop.exchange.workbook import Cell, Column, Kind
from jib_desktop.rules.days import FIRST_YEAR, LAST_YEAR, in_reach, moment, writing
from jib_desktop.rules.problems import Level

SAFE_DIGITS = 15  # Excel keeps no more digits of a number than these
_MOST_SHOWN = 40  # characters of a number or year that could not be read
# Decided about the unit of a column: nobody said what a bare number counts, or it counts another currency.
UNIT_OPEN, UNIT_OTHER = "open", "other"
Decided = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Flag:
    """A value that needs a word: what is kept, and what is the matter."""

    code: str
    value: object = None
    level: Level = "block"
    facts: tuple[tuple[str, object], ...] = ()


def choice(decided: Decided, field: str, what: str) -> str | None:
    """Return what was decided about a field, or about all columns of the file."""
    return decided.get(f"{field}.{what}") or decided.get(what)


# --- numbers ------------------------------------------------------------------------------------


def shown(cell: object) -> tuple[tuple[str, object], ...]:
    """Return a cell as a fact, shortened."""
    text = str(cell)
    return (("value", text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"),)


class _Numbers:
    """Reads numbers as integers of 10^-decimals of the unit: of whole numbers there are none."""

    def __init__(self, column: Column, decided: Decided) -> None:
        self._column = column
        self._decimals = column.decimals if column.kind is Kind.AMOUNT else 0
        self._sign = choice(decided, column.field, "decimal_sign")
        self._unit = choice(decided, column.field, "unit") or "1"

    def read(self, cell: Cell) -> object:
        if isinstance(cell, str):
            return self._text(cell) if cell.strip() else None
        if isinstance(cell, int | float) and not isinstance(cell, bool) and math.isfinite(cell):
            # Fifteen digits are what a spreadsheet keeps: 0.1 + 0.2 is 0.3 again.
            return self._fitted(Decimal(f"{cell:.{SAFE_DIGITS}g}"), None, cell)
        return Flag("number_form", facts=shown(cell))

    def _text(self, text: str) -> object:
        found = numeral(text)
        if found is None or (found.is_percent and self._column.unit != "%"):
            return Flag("number_form", facts=shown(text))
        if found.currency and self._column.unit in CURRENCIES and found.currency != self._column.unit:
            return Flag("currency_other", facts=(*shown(text), ("unit", self._column.unit)))
        number = found.meant(found.sign or self._sign or usual_sign(found, self._column))
        if number is None:
            either, other = (number_words(one * found.scale) for one in reversed(found.by_sign or ()))
            return Flag("number_ambiguous", facts=(*shown(text), ("either", either), ("or", other)))
        has_own = found.scale > 1 or found.is_percent
        return self._fitted(number, found.scale if has_own else None, text)

    def _fitted(self, number: Decimal, scale: int | None, cell: object) -> object:
        if self._unit == UNIT_OTHER:
            return Flag("currency_other", facts=(*shown(cell), ("unit", self._column.unit)))
        if scale is None and self._unit == UNIT_OPEN:
            return Flag("unit_ambiguous", facts=shown(cell))
        whole = number * (scale or int(self._unit))
        if abs(whole) >= 10 ** (SAFE_DIGITS if self._column.kind is Kind.AMOUNT else LONGEST):
            return Flag("number_form", facts=shown(cell))
        parts = whole.scaleb(self._decimals)
        if parts == parts.to_integral_value():
            return int(parts)
        if self._column.kind is Kind.AMOUNT:
            return Flag("amount_too_fine", facts=(*shown(cell), ("decimals", self._decimals)))
        return Flag("number_not_whole", facts=shown(cell))


def number_of(column: Column, decided: Decided) -> Callable[[Cell], object]:
    """Read whole numbers, and amounts as integers of 10^-decimals of their unit."""
    return _Numbers(column, decided).read


def usual_sign(found: Numeral, column: Column) -> Sign | None:
    """Return what a number of two readings usually is: 1,000 heads are a thousand."""
    is_grouped = found.by_sign is not None and abs(found.by_sign[0]) > abs(found.by_sign[1])
    return "point" if is_grouped and column.kind is not Kind.AMOUNT else None


_YEAR_FIRST = re.compile(r"(\d{4})(?:年|[-/.年]\d{1,2}(?:月|[-/.月]\d{1,2}日?(?:[T ].*)?)?)?(?:成立)?")
_YEAR_LAST = re.compile(r"(?:\d{1,2}[-/.]){1,2}(\d{4})")


def year_of(column: Column, decided: Decided) -> Callable[[Cell], object]:
    """Read years; of a whole date the year is plain whatever the order of day and month."""
    read_number = number_of(column, decided)

    def read(cell: Cell) -> object:
        if isinstance(cell, date):
            return cell.year
        if not isinstance(cell, str):
            found = read_number(cell)
            return Flag("year_form", facts=shown(cell)) if isinstance(found, Flag) else found
        text = unicodedata.normalize("NFKC", cell).strip()
        if not text:
            return None
        match = _YEAR_FIRST.fullmatch(text) or _YEAR_LAST.fullmatch(text)
        if match:
            return int(match[1])
        plain = text.removesuffix(".0")  # as pandas writes a year beside blanks
        if plain.isdecimal() and len(plain) <= LONGEST:
            return int(plain)
        return Flag("year_form", facts=shown(cell))

    return read


# --- days ---------------------------------------------------------------------------------------


def date_of(column: Column, decided: Decided) -> Callable[[Cell], object]:
    """Read days; a time of day beside them is passed over."""
    read_moment = _wall_time_of(column, decided)

    def read(cell: Cell) -> object:
        found = read_moment(cell)
        return found[0] if isinstance(found, tuple) else found

    return read


def moment_of(column: Column, decided: Decided) -> Callable[[Cell], object]:
    """Read moments in UTC from the wall time of this computer, or from the zone a text names."""
    read_moment = _wall_time_of(column, decided)

    def read(cell: Cell) -> object:
        found = read_moment(cell)
        if not isinstance(found, tuple):
            return found
        try:
            return moment(*found)
        except (OSError, OverflowError):  # Windows knows no local time before 1970
            return Flag("date_form", facts=shown(cell))

    return read


def _wall_time_of(column: Column, decided: Decided) -> Callable[[Cell], object]:
    """Read a day and, if there is one, the time of day: a tuple, None or a flag."""
    order = choice(decided, column.field, "date_order")

    def read_text(text: str) -> object:
        found = writing(text)
        if found is None:
            return Flag("date_form", facts=shown(text))
        day = found.meant(order)
        if day is None:
            either, other = sorted(set(found.days.values()))[:2]
            return Flag("date_ambiguous", facts=(*shown(text), ("either", either), ("or", other)))
        return day, found.clock

    def read(cell: Cell) -> object:
        if isinstance(cell, str):
            return read_text(cell) if cell.strip() else None
        if isinstance(cell, datetime):
            # Days count as fractions in a workbook: ten o'clock may come a microsecond early.
            cell = (cell + timedelta(milliseconds=500)).replace(microsecond=0)
            found: tuple[date, time | None] = cell.date(), cell.timetz()
        elif isinstance(cell, date):
            found = cell, None
        elif isinstance(cell, int | float) and not isinstance(cell, bool) and cell in _PACKED_DAYS:
            return read_text(str(int(cell)))
        else:
            return Flag("date_form", facts=shown(cell))
        return found if in_reach(found[0]) else Flag("date_form", facts=shown(cell))

    return read


_PACKED_DAYS = range(FIRST_YEAR * 10_000 + 101, LAST_YEAR * 10_000)  # 20260403 as a number
