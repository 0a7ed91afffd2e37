"""Where an axis has its marks, and what stands there, as the language writes it."""

from __future__ import annotations

from datetime import date, timedelta

from jib_desktop.ui import formats

Tick = tuple[float, str]

_MOST_LINES = 4  # three or four level lines
_LEAST_ROOM = 72  # pixels from one mark of days to the next
_MONTH = 30.44  # days
# How many days or months may lie from one mark to the next.
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


def count_step(most: float) -> int:
    """Return the step of a scale of whole things up to `most`: 1, 2 or 5 and noughts."""
    step, factor = 1, 1
    while most / step > _MOST_LINES:
        for head in (1, 2, 5):
            step = head * factor
            if most / step <= _MOST_LINES:
                return step
        factor *= 10
    return step


def count_ticks(most: float) -> list[Tick]:
    """Return the marks of a scale of whole things, from nothing to just above `most`."""
    step = count_step(max(most, 1))
    last = -(-int(max(most, 1)) // step)
    return [(float(place * step), formats.number(place * step)) for place in range(last + 1)]


def day_ticks(first: date, last: date, width: float) -> list[Tick]:
    """Return marks from one day to another, so many as `width` pixels have room for.

    A year stands at the first mark and wherever it begins; days are their ordinal numbers.
    """
    least = max((last - first).days, 1) * _LEAST_ROOM / max(width, 1)
    for days in _DAYS:
        if days >= least:
            return _by_days(first, last, days)
    months = next((one for one in _MONTHS if one * _MONTH >= least), _MONTHS[-1])
    return _by_months(first, last, months)


def _by_days(first: date, last: date, step: int) -> list[Tick]:
    # Weeks begin on a Monday.
    day = first + timedelta(days=-first.weekday() % 7) if step >= 7 else first
    found = []
    while day <= last:
        found.append((float(day.toordinal()), formats.day_of_year(day)))
        day += timedelta(days=step)
    return found


def _by_months(first: date, last: date, step: int) -> list[Tick]:
    index = first.year * 12 + first.month - 1 + (first.day > 1)
    index += -index % step
    found: list[Tick] = []
    while (day := date(index // 12, index % 12 + 1, 1)) <= last:
        with_year = not found or day.month == 1
        words = formats.year(day) if step >= 12 else formats.month_short(day, with_year=with_year)
        found.append((float(day.toordinal()), words))
        index += step
    return found
