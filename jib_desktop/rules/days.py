"""Days that people wrote as text: 2026-04-03 · 3.4.2026 · 4/3/2026 · 2026年4月3日 · 3 Apr 2026."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from types import MappingProxyType

DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "day_first", "month_first", "year_first"
ORDERS = (DAY_FIRST, MONTH_FIRST, YEAR_FIRST)
FIRST_YEAR, LAST_YEAR = 1900, 2200  # beyond them stands a slip, or a number that was formatted as a day
_CENTURY_FROM = 70  # of two digits: 70 is 1970, 69 is 2069

_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?")
_PACKED = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_NUMBERS = re.compile(r"(\d{1,2})(?:\s?[-/]\s?|\.\s?)(\d{1,2})(?:\s?[-/]\s?|\.\s?)(\d{4}|\d{2})")
_DAY_NAME = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[. -]*([a-zä]{3,9})[., -]*(\d{4}|\d{2})")
_NAME_DAY = re.compile(r"([a-zä]{3,9})[. -]*(\d{1,2})(?:st|nd|rd|th)?[, -]+(\d{4}|\d{2})")
_WEEKDAY = re.compile(r"^[a-zäß]{2,10}\.?,\s*|\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?")
_TIME = re.compile(
    r"(?:[t,]\s?|\s+|(?<=[日号]))(?P<half>上午|下午|晚上|am|pm)?\s?(?P<h>\d{1,2})[:时点](?P<m>\d{2})分?"
    r"(?:[:.]?(?P<s>\d{2})(?:[.,]\d+)?秒?)?\s?(?P<after>am|pm|uhr)?\s?(?P<zone>z|utc|[+-]\d{2}:?\d{2})?$"
)
_NAMES = (
    ("jan", "january", "januar", "jän", "jänner"), ("feb", "february", "februar"),
    ("mar", "march", "mär", "mrz", "märz"), ("apr", "april"), ("may", "mai"), ("jun", "june", "juni"),
    ("jul", "july", "juli"), ("aug", "august"), ("sep", "sept", "september"),
    ("oct", "okt", "october", "oktober"), ("nov", "november"), ("dec", "dez", "december", "dezember"),
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names}


@dataclass(frozen=True, slots=True)
class Writing:
    """A day as it was written: what it is in each order of day and month that makes a day of it."""

    days: Mapping[str, date]  # by order; all ORDERS if it cannot be mistaken
    clock: time | None = None  # with a zone if one was written

    @property
    def only(self) -> date | None:
        """The day if all readings say the same."""
        days = set(self.days.values())
        return days.pop() if len(days) == 1 else None

    def meant(self, order: str | None) -> date | None:
        """Return the day, for what may be read in several ways in `order`."""
        return self.only or self.days.get(order or "")


@lru_cache(maxsize=4096)
def writing(text: str) -> Writing | None:
    """Return the day (and time) that `text` writes out, None if it is none."""
    plain = " ".join(unicodedata.normalize("NFKC", text).lower().split())
    if len(plain) > 60:
        return None
    clock: time | None = None
    if match := _TIME.search(plain):
        clock = _clock(match)
        if clock is None:
            return None
        plain = plain[: match.start()]
    days = dict(_days(_WEEKDAY.sub("", plain).strip(" ,")))
    return Writing(MappingProxyType(days), clock) if days else None


def _days(plain: str) -> Iterator[tuple[str, date]]:
    """Yield every order that makes a day of `plain`."""
    if match := _YEAR_FIRST.fullmatch(plain) or _PACKED.fullmatch(plain):
        yield from _whichever(_day(*map(int, match.groups())))
    elif match := _DAY_NAME.fullmatch(plain):
        yield from _whichever(_day(_year(match[3]), _MONTHS.get(match[2], 0), int(match[1])))
    elif match := _NAME_DAY.fullmatch(plain):
        yield from _whichever(_day(_year(match[3]), _MONTHS.get(match[1], 0), int(match[2])))
    elif match := _NUMBERS.fullmatch(plain):
        one, two, three = match.groups()
        year = _year(three)
        tried = {DAY_FIRST: _day(year, int(two), int(one)), MONTH_FIRST: _day(year, int(one), int(two))}
        if len(three) == 2 and len(one) == 2:
            tried[YEAR_FIRST] = _day(_year(one), int(two), int(three))
        yield from ((order, day) for order, day in tried.items() if day)


def _whichever(day: date | None) -> Iterator[tuple[str, date]]:
    return ((order, day) for order in ORDERS if day)


def _year(digits: str) -> int:
    number = int(digits)
    return number if len(digits) == 4 else number + (1900 if number >= _CENTURY_FROM else 2000)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> time | None:
    hour = int(match["h"])
    half = match["half"] or match["after"]
    if half in ("pm", "下午", "晚上") and hour < 12:
        hour += 12
    elif half in ("am", "上午") and hour == 12:
        hour = 0
    try:
        return time(hour, int(match["m"]), int(match["s"] or 0), tzinfo=_zone(match["zone"]))
    except ValueError:
        return None


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text in ("z", "utc"):
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def in_reach(day: date) -> bool:
    """Whether a day of a cell may be meant as one."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def moment(day: date, clock: time | None) -> datetime:
    """Return a wall time in UTC; without a zone it is the time of this computer."""
    return datetime.combine(day, clock or time()).astimezone(UTC)
