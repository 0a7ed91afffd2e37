"""Days, months and periods. Ends are inclusive: a contract that ends on the 30th is in force on the 30th."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from jib_desktop.rules.problems import Problem

DAY = timedelta(days=1)
# Stands for "never" where days are compared; it sorts after every day.
NEVER = date.max
EARLIEST_YEAR = 1990
LATEST_YEAR = 2199


class Unit(StrEnum):
    """What a notice period is counted in."""

    MONTHS = "months"
    DAYS = "days"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from first to last, both of them in it."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Return how many days it has, 0 if it ends before it begins."""
        return max(0, (self.last - self.first).days + 1)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def meets(self, other: Period) -> bool:
        """Whether the two have a day in common."""
        return max(self.first, other.first) <= min(self.last, other.last)


@lru_cache(maxsize=4096)
def month(index: int) -> tuple[date, date, int]:
    """Return the first day, the last day and the number of days of a month (`index_of`)."""
    first = date(index // 12, index % 12 + 1, 1)
    last = date((index + 1) // 12, (index + 1) % 12 + 1, 1) - DAY
    return first, last, last.day


def index_of(day: date) -> int:
    """Return the number of a day's month; the next month has the next number."""
    return day.year * 12 + day.month - 1


def is_month_end(day: date) -> bool:
    """Whether a day is the last of its month."""
    return (day + DAY).day == 1


def months_later(day: date, count: int) -> date:
    """Return the same day `count` months later, or earlier if negative.

    The end of a month stays the end of a month (28 February and three months back is 30 November); a day
    that the month lacks becomes its last one. Chains start from one anchor, or 30 January would drift.
    """
    last = month(index_of(day) + count)[1]
    return last if is_month_end(day) else last.replace(day=min(day.day, last.day))


def end_of_months(first: date, count: int) -> date:
    """Return the last day of a term of whole months that begins on `first`: 1 March and 12 is 28 February."""
    last = month(index_of(first) + count)[1]
    return last.replace(day=min(first.day, last.day)) - DAY


def notice_day(last_day: date, count: int, unit: str) -> date:
    """Return the last day on which notice can be given for a term that ends on `last_day`."""
    return months_later(last_day, -count) if unit == Unit.MONTHS else last_day - timedelta(days=count)


def cut_by_month(period: Period) -> Iterator[Period]:
    """Yield the period month by month, the first and last as far as it reaches."""
    first = period.first
    while first <= period.last:
        last = min(month(index_of(first))[1], period.last)
        yield Period(first, last)
        first = last + DAY


_YEAR_FIRST = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def parse_day(field: str, text: str) -> date | Problem:
    """Return the day a person typed, or what is the matter with it; nothing is guessed.

    Read are 2026-04-03, 2026/4/3, 2026.4.3, 2026年4月3日, 20260403, 3.4.2026 (day first), and 13/4/2026
    where only one reading is a day.
    """
    typed = unicodedata.normalize("NFKC", text).replace(" ", "")
    for pattern in (_YEAR_FIRST, _COMPACT):
        if found := pattern.fullmatch(typed):
            return _day(field, text, *map(int, found.groups()))
    if found := _DAY_FIRST.fullmatch(typed):
        return _day(field, text, *map(int, reversed(found.groups())))
    if found := _SLASHED.fullmatch(typed):
        return _slashed(field, text, *map(int, found.groups()))
    return Problem(field, "day_form", facts={"value": text.strip()})


def _slashed(field: str, text: str, one: int, two: int, year: int) -> date | Problem:
    if one != two and one <= 12 and two <= 12:
        facts = {
            "value": text.strip(),
            "either": f"{year}-{two:02}-{one:02}",
            "or": f"{year}-{one:02}-{two:02}",
        }
        return Problem(field, "day_ambiguous", facts=facts)
    return _day(field, text, year, *((two, one) if one > 12 else (one, two)))


def _day(field: str, text: str, year: int, number: int, day: int) -> date | Problem:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        facts = {"value": text.strip(), "earliest": EARLIEST_YEAR, "latest": LATEST_YEAR}
        return Problem(field, "day_far", facts=facts)
    if not 1 <= number <= 12:
        return Problem(field, "day_form", facts={"value": text.strip()})
    if not 1 <= day <= month(year * 12 + number - 1)[2]:
        return Problem(field, "day_unknown", facts={"value": text.strip()})
    return date(year, number, day)
