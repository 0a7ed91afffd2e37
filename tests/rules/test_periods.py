"""Days, months and notice: month ends, leap years, months against days."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.periods import (
    Period,
    cut_by_month,
    end_of_months,
    index_of,
    is_month_end,
    month,
    months_later,
    notice_day,
    parse_day,
    whole_months,
)
from jib_desktop.rules.problems import Problem

days = st.dates(date(1995, 1, 1), date(2150, 12, 31))
counts = st.integers(-120, 120)


@pytest.mark.parametrize(
    ("last", "count", "unit", "wanted"),
    [
        ("2026-12-25", 1, "months", "2026-11-25"),
        ("2026-12-04", 7, "days", "2026-11-27"),
        ("2027-02-28", 3, "months", "2026-11-30"),  # month ends stay month ends
        ("2028-02-29", 3, "months", "2027-11-30"),
        ("2028-02-28", 3, "months", "2027-11-28"),  # not the end of its month in a leap year
        ("2027-02-28", 1, "months", "2027-01-31"),
        ("2027-05-31", 3, "months", "2027-02-28"),
        ("2028-05-31", 3, "months", "2028-02-29"),
        ("2027-05-30", 3, "months", "2027-02-28"),  # February has no 30th
        ("2028-03-01", 1, "days", "2028-02-29"),
        ("2027-03-31", 30, "days", "2027-03-01"),
        ("2027-03-31", 1, "months", "2027-02-28"),
        ("2027-03-31", 0, "months", "2027-03-31"),
    ],
)
def test_the_last_day_to_give_notice(last: str, count: int, unit: str, wanted: str) -> None:
    assert notice_day(date.fromisoformat(last), count, unit) == date.fromisoformat(wanted)


@given(days, counts)
def test_months_later_lands_in_the_right_month(day: date, count: int) -> None:
    found = months_later(day, count)
    assert index_of(found) == index_of(day) + count
    if is_month_end(day):
        assert is_month_end(found)
    else:
        assert found.day == min(day.day, month(index_of(found))[2])


@given(days, counts, st.integers(1, 400))
def test_months_later_keeps_the_order(day: date, count: int, span: int) -> None:
    assert months_later(day, count) <= months_later(day + timedelta(days=span), count) or is_month_end(day)


@given(days, st.integers(0, 60))
def test_notice_of_more_time_is_never_later(last: date, count: int) -> None:
    for unit in ("months", "days"):
        assert notice_day(last, count + 1, unit) < notice_day(last, count, unit) <= last


@given(days, st.integers(1, 120))
def test_terms_of_whole_months_follow_each_other_without_gap(first: date, count: int) -> None:
    last = end_of_months(first, count)
    assert last >= first
    begins = last + timedelta(days=1)
    assert index_of(begins) in (index_of(first) + count, index_of(last))
    assert begins.day in (first.day, month(index_of(first) + count)[2])


@pytest.mark.parametrize(
    ("first", "count", "last"),
    [
        ("2026-03-01", 12, "2027-02-28"),
        ("2026-01-31", 1, "2026-02-28"),  # a day that the month lacks: the term fills it
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-08-30", 18, "2028-02-29"),
        ("2026-08-29", 18, "2028-02-28"),
    ],
)
def test_a_term_of_months_ends_the_day_before(first: str, count: int, last: str) -> None:
    assert end_of_months(date.fromisoformat(first), count) == date.fromisoformat(last)


@given(days, st.integers(1, 120))
def test_a_term_of_whole_months_is_known_as_one(first: date, count: int) -> None:
    last = end_of_months(first, count)
    assert whole_months(Period(first, last)) == count
    if last.day < 27:
        assert whole_months(Period(first, last + timedelta(days=1))) == 0


@given(days, st.integers(0, 800))
def test_a_period_cut_by_month_is_the_period(first: date, span: int) -> None:
    period = Period(first, first + timedelta(days=span))
    parts = list(cut_by_month(period))
    assert parts[0].first == period.first
    assert parts[-1].last == period.last
    assert sum(part.days for part in parts) == period.days == span + 1
    assert all(one.last + timedelta(days=1) == two.first for one, two in itertools.pairwise(parts))
    assert all(index_of(part.first) == index_of(part.last) for part in parts)


@given(days, days, days, days)
def test_periods_meet_when_they_have_a_day_in_common(a: date, b: date, c: date, d: date) -> None:
    one, two = Period(min(a, b), max(a, b)), Period(min(c, d), max(c, d))
    assert one.meets(two) == two.meets(one) == (one.first in two or two.first in one)


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-03",
        "2026/4/3",
        "2026.4.3",
        "2026年4月3日",
        "２０２６年４月３日",
        "20260403",
        "3.4.2026",
        "03.04.2026",
    ],
)
def test_usual_ways_to_write_a_day_are_read(text: str) -> None:
    assert parse_day("first_day", text) == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("13/4/2026", date(2026, 4, 13)), ("4/13/2026", date(2026, 4, 13)), ("4/4/2026", date(2026, 4, 4))],
)
def test_a_slashed_day_is_read_where_one_reading_is_a_day(text: str, wanted: date) -> None:
    assert parse_day("first_day", text) == wanted


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31 February", "day_form"),
        ("2026-02-31", "day_unknown"),
        ("31.2.2026", "day_unknown"),
        ("2027-02-29", "day_unknown"),
        ("2026-13-01", "day_form"),
        ("3/4/2026", "day_ambiguous"),
        ("1026-04-03", "day_far"),
        ("9999-12-31", "day_far"),
        ("tomorrow", "day_form"),
        ("", "day_form"),
    ],
)
def test_a_day_that_is_none_is_told(text: str, code: str) -> None:
    found = parse_day("first_day", text)
    assert isinstance(found, Problem)
    assert (found.field, found.code, found.blocks) == ("first_day", code, True)


@given(st.text(max_size=15))
def test_any_text_is_a_day_or_a_problem(text: str) -> None:
    assert isinstance(parse_day("first_day", text), (date, Problem))


@given(days)
def test_a_day_comes_back_as_written(day: date) -> None:
    assert parse_day("x", day.isoformat()) == parse_day("x", f"{day.day}.{day.month}.{day.year}") == day
