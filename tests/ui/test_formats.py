from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from jib_desktop.ui import formats

_DAY = date(2026, 12, 4)
_NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    formats.use("en")
    yield
    formats.use("en")


@pytest.mark.parametrize(
    ("language", "short", "long", "number"),
    [
        ("en", "4 Dec 2026", "4 December 2026", "41,785.64"),
        ("de", "4. Dez. 2026", "4. Dezember 2026", "41.785,64"),
        ("zh_CN", "2026/12/4", "2026年12月4日", "41,785.64"),
    ],
)
def test_each_language_writes_days_and_numbers_its_way(
    language: str, short: str, long: str, number: str
) -> None:
    formats.use(language)
    assert formats.day(_DAY) == short
    assert formats.day_in_words(_DAY) == long
    assert formats.day_in_line(_DAY) == (long if language == "zh_CN" else short)
    assert formats.number(41785.64, 2) == number


@pytest.mark.parametrize(
    ("language", "yuan", "francs", "yen", "owed", "month"),
    [
        ("en", "¥21,600.00", "CHF\u00a01.05", "JP¥\u00a0900", "-€0.50", "February 2027"),
        ("de", "21.600,00\u00a0¥", "1,05\u00a0CHF", "900\u00a0JP¥", "-0,50\u00a0€", "Februar 2027"),
        ("zh_CN", "¥21,600.00", "CHF\u00a01.05", "JP¥\u00a0900", "-€0.50", "2027年2月"),
    ],
)
def test_each_language_writes_money_its_way(
    language: str, yuan: str, francs: str, yen: str, owed: str, month: str
) -> None:
    formats.use(language)
    written = [formats.amount(*one) for one in ((2_160_000, "CNY"), (105, "CHF"), (900, "JPY"), (-50, "EUR"))]
    assert written == [yuan, francs, yen, owed]
    assert formats.month(date(2027, 2, 28)) == month


def test_a_timeline_names_the_days_that_are_near() -> None:
    today = _NOW.date()
    assert formats.day_nearby(today, today) == "Today"
    assert formats.day_nearby(today - timedelta(days=1), today) == "Yesterday"
    assert formats.day_nearby(date(2026, 11, 4), today) == "4 Nov"
    assert formats.day_nearby(date(2025, 11, 4), today) == "4 Nov 2025"
    formats.use("zh_CN")
    assert formats.day_nearby(date(2026, 11, 4), today) == "11月4日"


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=1), "a minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(minutes=60), "an hour ago"),
        (timedelta(hours=2), "2 hours ago"),
        (timedelta(hours=24), "a day ago"),
        (timedelta(days=30), "30 days ago"),
        (timedelta(days=-1), "just now"),
    ],
)
def test_an_age_is_said_in_words(ago: timedelta, words: str) -> None:
    assert formats.age(_NOW - ago, _NOW) == words


def test_what_is_long_ago_is_a_day() -> None:
    assert formats.age(_NOW - timedelta(days=40), _NOW) == "14 Oct 2026"


def test_a_moment_is_told_in_the_time_of_this_computer() -> None:
    local = _NOW.astimezone()
    assert formats.moment(_NOW) == f"23 Nov 2026 {local:%H:%M}"


@pytest.mark.parametrize(
    ("language", "month", "with_year", "day", "year", "heading"),
    [
        ("en", "Dec", "Dec 2026", "4 Dec", "2026", "Friday, 4 December 2026"),
        ("de", "Dez.", "Dez. 2026", "4. Dez.", "2026", "Freitag, 4. Dezember 2026"),
        ("zh_CN", "12月", "2026年12月", "12月4日", "2026年", "2026年12月4日 星期五"),
    ],
)
def test_an_axis_writes_short_and_a_heading_long(
    language: str, month: str, with_year: str, day: str, year: str, heading: str
) -> None:
    formats.use(language)
    assert formats.month_short(_DAY) == month
    assert formats.month_short(_DAY, with_year=True) == with_year
    assert formats.day_of_year(_DAY) == day
    assert formats.year(_DAY) == year
    assert formats.day_with_weekday(_DAY) == heading
