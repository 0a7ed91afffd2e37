"""The periods for which a statement of account is asked for most: months, years, everything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jib_desktop.rules.credits import days_of, month_of
from jib_desktop.rules.periods import DAY
from jib_desktop.ui import formats
from jib_desktop.ui.texts import translate

OTHER = "other"
_MOST_MONTHS = 36


@dataclass(frozen=True, slots=True)
class Period:
    """Some days with their name; both days are in it."""

    key: str  # 2026-10 | 2026 | all | other
    days: tuple[date, date]
    words: str


def periods(known: tuple[date | None, date], today: date) -> list[Period]:
    """Return what is offered: months, newest first, years, everything, other days.

    `known`: the first day with an entry, and until when the ledger is closed.
    """
    first, closed = known
    begin = min(first or today, today)
    months = _months(begin, today, closed)
    years = [_year(year) for year in range(today.year, begin.year - 1, -1)]
    everything = Period("all", (begin, today), translate("StatementPeriod", "Everything until today"))
    other = Period(OTHER, (begin, today), translate("StatementPeriod", "Other days"))
    return [*months, *years, everything, other]


def usual_days(known: tuple[date | None, date], today: date) -> tuple[date, date]:
    """Return the days of the last closed month, else of the last one that is over."""
    months = [one.days for one in periods(known, today) if len(one.key) == len("2026-10")]
    closed = (days for days in months if days[1] <= known[1])
    over = (days for days in months if days[1] < today)
    return next(closed, None) or next(over, None) or months[0]


def _months(begin: date, today: date, closed: date) -> list[Period]:
    """Return the months from that of today back, each with whether it is closed."""
    found: list[Period] = []
    day = today
    while day >= begin.replace(day=1) and len(found) < _MOST_MONTHS:
        month = month_of(day)
        days = days_of(month)
        words = formats.month(days[0])
        if days[1] <= closed:
            words = translate("StatementPeriod", "{month} · closed").format(month=words)
        found.append(Period(month, days, words))
        day = days[0] - DAY
    return found


def _year(year: int) -> Period:
    return Period(str(year), (date(year, 1, 1), date(year, 12, 31)), formats.year(date(year, 1, 1)))
