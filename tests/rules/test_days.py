"""Days written as text: in whatever order, with names of months, with times."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.days import DAY_FIRST, MONTH_FIRST, YEAR_FIRST, moment, writing

THE_DAY = date(2026, 4, 3)


@pytest.mark.parametrize(
    "text",
    ["2026-04-03", "2026/4/3", "2026.4.3", "2026年4月3日", "2026年04月03号", "２０２６／４／３", "20260403",
     "3 Apr 2026", "3. April 2026", "Apr 3rd, 2026", "April 3, 2026", "Fri, 3 Apr 2026",
     "Freitag, 3. April 2026",
     "2026年4月3日 星期五", "2026-04-03 00:00:00", "3-Apr-26", "2026 年 4 月 3 日"],
)  # fmt: skip
def test_what_cannot_be_mistaken(text: str) -> None:
    found = writing(text)
    assert found is not None
    assert found.only == THE_DAY


@pytest.mark.parametrize("text", ["03.04.2026", "3.4.2026", "3/4/2026", "03-04-2026", "3. 4. 2026", "3/4/26"])
def test_two_readings(text: str) -> None:
    found = writing(text)
    assert found is not None
    assert found.only is None
    assert found.meant(None) is None
    assert found.meant(DAY_FIRST) == THE_DAY
    assert found.meant(MONTH_FIRST) == date(2026, 3, 4)


def test_a_day_after_the_twelfth_proves_the_order() -> None:
    found = writing("13.04.2026")
    assert found is not None
    assert set(found.days) == {DAY_FIRST}
    other = writing("04/13/2026")
    assert other is not None
    assert set(other.days) == {MONTH_FIRST}


def test_three_pairs_of_digits_may_begin_with_the_year() -> None:
    found = writing("26-04-03")
    assert found is not None
    assert found.days == {DAY_FIRST: date(2003, 4, 26), YEAR_FIRST: THE_DAY}


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2026-04-03T10:20:30Z", time(10, 20, 30, tzinfo=UTC)), ("3.4.2026 14:30", time(14, 30)),
        ("2026年4月3日 下午3:20", time(15, 20)),
        ("2026年4月3日15时20分", time(15, 20)), ("4/3/2026 12:05 AM", time(0, 5)),
        ("3.4.2026 14:30 Uhr", time(14, 30)), ("2026-04-03", None),
    ],
)  # fmt: skip
def test_times(text: str, clock: time | None) -> None:
    found = writing(text)
    assert found is not None
    assert found.clock == clock


@pytest.mark.parametrize(
    "text",
    ["", "5", "31.02.2026", "2026-13-01", "0026-04-03", "2026", "April", "3 Foo 2026", "1-50", "9999-01-01",
     "2026-04-03 25:00", "x" * 100, "1.2.3.4", "12:30", "2026/4"],
)  # fmt: skip
def test_what_is_no_day(text: str) -> None:
    assert writing(text) is None


@given(
    st.dates(date(1970, 1, 1), date(2069, 12, 31)),
    st.sampled_from(["{d}.{m}.{y}", "{d:02}/{m:02}/{y}", "{d}-{m}-{s:02}"]),
)
def test_every_day_comes_back_in_its_order(day: date, form: str) -> None:
    found = writing(form.format(d=day.day, m=day.month, y=day.year, s=day.year % 100))
    assert found is not None
    assert found.days[DAY_FIRST] == day
    assert (found.only is not None) == (len(set(found.days.values())) == 1)


@given(st.text(alphabet="0123456789./-: 年月日tzaprmä", max_size=24))
def test_whatever_stands_there_is_a_day_or_none(text: str) -> None:
    found = writing(text)
    assert found is None or found.days


def test_a_moment_is_utc() -> None:
    assert moment(THE_DAY, time(10, 20, tzinfo=UTC)) == datetime(2026, 4, 3, 10, 20, tzinfo=UTC)
    wall = moment(THE_DAY, time(10, 20))
    assert wall.tzinfo is UTC
    assert wall.astimezone().replace(tzinfo=None) == datetime(2026, 4, 3, 10, 20)
