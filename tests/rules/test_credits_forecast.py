"""The days ahead of credit, and what has to be seen to."""

from __future__ import annotations

from datetime import date

import pytest

from jib_desktop.rules.credits_forecast import (
    CreditWarning,
    Stock,
    burn,
    burn_months,
    forecast,
    last_due,
    warnings,
)
from jib_desktop.rules.periods import DAY

TODAY = date(2026, 11, 23)
OCTOBER = date(2026, 10, 31)


def stock(left: int, last: date, lot_id: int = 1, granted: date = date(2026, 3, 1)) -> Stock:
    return Stock(lot_id, f"V{lot_id}", left, granted, last, granted, (), left)


def found(**values: object) -> list[CreditWarning]:
    usual: dict[str, object] = {
        "available": 100, "granted": 100, "stocks": [stock(100, date(2028, 1, 1))], "cash": 0,
        "unallocated": 0, "suspense": 0, "today": TODAY, "final": ["2026-10"],
    }  # fmt: skip
    return warnings(**{**usual, **values})  # type: ignore[arg-type]


def test_the_course_ends_months_and_vouchers() -> None:
    ahead = forecast([stock(100, date(2026, 12, 10)), stock(500, date(2027, 1, 15), 2)], {"": 62}, TODAY)
    days = [one.day for one in ahead.course]
    assert days == [date(2026, 11, 30), date(2026, 12, 10), date(2026, 12, 31), date(2027, 1, 15)]
    totals = [one.total for one in ahead.course]
    assert totals[0] == 600 - dict(ahead.months)["2026-11"]
    assert totals == sorted(totals, reverse=True)
    # What a voucher holds at the end of its last day is what lapses of it.
    for lapse in ahead.unused:
        [stand] = [one for one in ahead.course if one.day == lapse.day]
        assert stand.left[lapse.lot_id] == lapse.amount
    paid = sum(amount for _month, amount in ahead.months)
    assert paid + sum(one.amount for one in ahead.unused) == 600


def test_without_a_burn_there_is_no_course() -> None:
    assert forecast([stock(100, OCTOBER + 60 * DAY)], None, TODAY).course == ()


def test_months_between_two_bills_count_as_nothing_used() -> None:
    final = ["2026-10", "2026-07"]
    assert burn_months(final, 3) == ["2026-08", "2026-09", "2026-10"]
    assert burn_months(final, 6) == ["2026-07", "2026-08", "2026-09", "2026-10"]
    assert burn({"2026-10": 30, "2026-07": 999}, final, 3) == 10
    assert burn_months([], 3) == []


@pytest.mark.parametrize(
    ("today", "month"),
    [(date(2026, 11, 3), "2026-09"), (date(2026, 11, 4), "2026-10"), (date(2027, 1, 1), "2026-11")],
)
def test_a_bill_is_due_once_it_changes_no_more(today: date, month: str) -> None:
    assert last_due(today) == month


def test_a_month_without_a_final_bill_is_pointed_out() -> None:
    missing = CreditWarning("no_final_bill", day=OCTOBER)
    assert found() == []
    assert found(final=["2026-09"]) == [missing]
    assert found(final=[]) == [missing]
    assert found(final=None) == []  # a pool
    # Before the first voucher there was nothing to bill, and without credit nothing to watch.
    assert found(final=[], stocks=[stock(100, date(2028, 1, 1), granted=date(2026, 11, 2))]) == []
    assert [one.code for one in found(final=[], stocks=[], available=0)] == ["out_of_credit"]


@pytest.mark.parametrize(
    ("days", "degree"), [(7, 7), (8, 30), (30, 30), (31, 90), (90, 90), (91, 0), (-1, 0)]
)
def test_what_lapses_is_warned_of_in_three_degrees(days: int, degree: int) -> None:
    last = TODAY + days * DAY
    expected = [CreditWarning("expiring", 100, last, degree)] if degree else []
    assert found(stocks=[stock(100, last)]) == expected


@pytest.mark.parametrize(("left", "degree"), [(21, 0), (20, 20), (11, 20), (10, 10), (1, 10)])
def test_what_runs_low_is_warned_of_in_two_degrees(left: int, degree: int) -> None:
    expected = [CreditWarning("low", left, degree=degree)] if degree else []
    assert found(available=left) == expected


def test_cash_beside_credit_comes_before_what_lapses() -> None:
    codes = [one.code for one in found(cash=1, suspense=2, unallocated=3, stocks=[stock(9, TODAY)])]
    assert codes == ["suspense", "unallocated", "cash_beside_credit", "expiring"]
    assert found(cash=1, available=0, granted=0, stocks=[]) == []
