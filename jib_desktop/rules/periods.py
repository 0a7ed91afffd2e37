"""Days, months and periods. Ends are inclusive: a contract that ends on the 30th is in force on the 30th."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from jib_desktop.rules.days import DAY_FIRST, MONTH_FIRST, writing
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
    """Return the last day of a term of whole months that begins on `first`: 1 March and 12 is 28 February.

    Where the month has no such day the term fills it: 31 January and one month is 28 February.
    """
    last = month(index_of(first) + count)[1]
    return last if first.day > last.day else last.replace(day=first.day) - DAY


def whole_months(term: Period) -> int:
    """Return how many whole months a term has, 0 if it is not one of whole months."""
    about = index_of(term.last) - index_of(term.first)
    fits = (
        count for count in (about, about + 1) if count > 0 and end_of_months(term.first, count) == term.last
    )
    return next(fits, 0)


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


def parse_day(field: str, text: str) -> date | Problem:
    """Return the day a person typed, or what is the matter with it; nothing is guessed.

    Read is what rules.days reads; with dots the day comes first, with strokes only one reading may be a day.
    """
    found = writing(text)
    if found is None or found.clock is not None:
        return _why_none(field, text.strip())
    day = found.only or (found.days.get(DAY_FIRST) if "." in text else None)
    if day is None:
        either, other = found.days[MONTH_FIRST], found.days[DAY_FIRST]
        facts = {"value": text.strip(), "either": either.isoformat(), "or": other.isoformat()}
        return Problem(field, "day_ambiguous", facts=facts)
    return day if EARLIEST_YEAR <= day.year <= LATEST_YEAR else _far(field, text.strip())


def _why_none(field: str, text: str) -> Problem:
    """Return why a text is no day: a year far away, a day its month lacks, or no day at all."""
    numbers = [int(digits) for digits in re.findall(r"[0-9]{1,8}", unicodedata.normalize("NFKC", text))]
    years = [number for number in numbers if 1_000 <= number <= 9_999]
    if len(numbers) != 3 or len(years) != 1:
        return Problem(field, "day_form", facts={"value": text})
    if not EARLIEST_YEAR <= years[0] <= LATEST_YEAR:
        return _far(field, text)
    month_first = numbers[0] == years[0]
    number, day = numbers[1:] if month_first else (numbers[1], numbers[0])
    is_like_one = 1 <= number <= 12 and 1 <= day <= 31
    return Problem(field, "day_unknown" if is_like_one else "day_form", facts={"value": text})


def _far(field: str, text: str) -> Problem:
    facts = {"value": text, "earliest": EARLIEST_YEAR, "latest": LATEST_YEAR}
    return Problem(field, "day_far", facts=facts)
