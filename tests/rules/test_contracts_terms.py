"""The terms on any day: amendments for good and for a limited time, and back."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.contracts_terms import (
    Change,
    Terms,
    check_change,
    differences,
    segments,
    terms_on,
)
from jib_desktop.rules.periods import NEVER, Period
from tests.rules.contract_strategies import changes, periods, terms

BASE = Terms(desks=4, fee_cents=960_000, notice_count=3)
TERM = Period(date(2026, 3, 1), date(2027, 2, 28))


def test_a_change_for_a_limited_time_goes_back_by_itself() -> None:
    summer = Change(date(2026, 6, 1), date(2026, 8, 31), {"desks": 8, "fee_cents": 1_500_000})
    assert [terms_on(BASE, [summer], day).desks for day in (
        date(2026, 5, 31), date(2026, 6, 1), date(2026, 8, 31), date(2026, 9, 1),
    )] == [4, 8, 8, 4]  # fmt: skip


def test_a_limited_change_goes_back_to_what_holds_by_then() -> None:
    summer = Change(date(2026, 6, 1), date(2026, 8, 31), {"desks": 8})
    raised = Change(date(2026, 7, 1), None, {"fee_cents": 1_000_000})
    assert terms_on(BASE, [summer, raised], date(2026, 7, 15)) == Terms(
        desks=8, fee_cents=1_000_000, notice_count=3
    )
    assert terms_on(BASE, [summer, raised], date(2026, 9, 1)).fee_cents == 1_000_000


def test_what_was_agreed_later_prevails() -> None:
    first, second = (Change(date(2026, 6, 1), None, {"desks": desks}) for desks in (5, 6))
    assert terms_on(BASE, [first, second], date(2026, 7, 1)).desks == 6
    assert terms_on(BASE, [second, first], date(2026, 7, 1)).desks == 5


@given(st.data(), periods(), terms())
def test_segments_are_the_term_and_agree_with_every_day(
    data: st.DataObject, term: Period, base: Terms
) -> None:
    agreed = data.draw(st.lists(changes(term), max_size=4))
    parts = segments(base, agreed, term)
    assert sum(part.days for part, _ in parts) == term.days
    assert (parts[0][0].first, parts[-1][0].last) == (term.first, term.last)
    for (one, before), (two, after) in itertools.pairwise(parts):
        assert one.last + timedelta(days=1) == two.first
        assert before != after
    for part, found in parts:
        for day in (part.first, part.last):
            assert terms_on(base, agreed, day) == found


@given(st.data(), periods(), terms())
def test_outside_its_days_a_change_changes_nothing(data: st.DataObject, term: Period, base: Terms) -> None:
    change = data.draw(changes(term))
    day = data.draw(st.dates(term.first, term.last))
    found = terms_on(base, [change], day)
    assert (found == base) or change.holds_on(day)
    for name, (_, new) in differences(base, found).items():
        assert change.values[name] == new


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (Change(date(2026, 6, 1), None, {"desks": 5}), []),
        (Change(date(2026, 6, 1), None, {"desks": 4}), ["amendment_empty"]),
        (Change(date(2026, 6, 1), None, {}), ["amendment_empty"]),
        (Change(date(2026, 2, 28), None, {"desks": 5}), ["amendment_outside"]),
        (Change(date(2026, 6, 1), date(2027, 3, 1), {"desks": 5}), ["amendment_outside"]),
        (Change(date(2026, 6, 2), date(2026, 6, 1), {"desks": 5}), ["last_before_first"]),
        (Change(date(2026, 6, 1), None, {"fee_cents": -1}), ["amount_negative"]),
        (Change(date(2026, 6, 1), None, {"desks": 10**9}), ["number_large"]),
        (Change(date(2026, 6, 1), None, {"notice_unit": "weeks"}), ["unit_unknown"]),
        (Change(date(2026, 6, 1), None, {"notice_count": 13}), ["notice_before_start"]),
    ],
)
def test_what_is_the_matter_with_an_amendment(change: Change, codes: list[str]) -> None:
    assert [one.code for one in check_change(BASE, [], change, TERM)] == codes


def test_a_contract_that_renews_itself_may_be_amended_in_a_later_term() -> None:
    open_end = Period(TERM.first, NEVER)
    assert check_change(BASE, [], Change(date(2031, 1, 1), None, {"desks": 5}), open_end) == []
