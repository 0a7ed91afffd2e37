"""The payment schedule sums cent-exact for any term, and what was invoiced stands."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.contracts_payments import Line, Marked, Plan, schedule, still_planned, total
from jib_desktop.rules.contracts_terms import Change, Terms, terms_on
from jib_desktop.rules.money import vat_of
from jib_desktop.rules.periods import DAY, Period, index_of, month
from tests.rules.contract_strategies import changes, periods, terms

FEE = Terms(fee_cents=2_160_000, vat_rate=600, deposit_cents=4_320_000)
YEAR = Period(date(2026, 3, 1), date(2027, 2, 28))
TODAY = date(2026, 11, 23)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Return a plan with amendments and rent-free days."""
    term = draw(periods())
    found = draw(st.lists(changes(term), max_size=3))
    free = draw(st.integers(0, term.days))
    return Plan(term, draw(terms()), tuple(found), free, draw(st.integers(0, 9_000_000)), draw(st.booleans()))


def exact_fee(plan: Plan) -> Fraction:
    """Return the fees of a term day by day, as a fraction."""
    owed, day = Fraction(0), plan.term.first + timedelta(days=plan.rent_free_days)
    while day <= plan.term.last:
        fee = terms_on(plan.terms, plan.changes, day).fee_cents
        owed += Fraction(fee, month(index_of(day))[2])
        day += DAY
    return owed


def test_the_first_year_of_a_residence() -> None:
    lines = schedule(Plan(YEAR, FEE, rent_free_days=14))
    fees = [line for line in lines if line.kind == "fee"]
    assert fees[0] == Line("fee", date(2026, 3, 15), date(2026, 3, 15), date(2026, 3, 31), 1_184_516, 71_071)
    assert [line.net for line in fees[1:]] == [2_160_000] * 11
    assert [line.vat for line in fees[1:]] == [129_600] * 11
    assert total(lines) == (1_184_516 + 11 * 2_160_000, 71_071 + 11 * 129_600)
    deposits = [(line.due, line.net) for line in lines if line.kind == "deposit"]
    assert deposits == [(date(2026, 3, 1), 4_320_000), (date(2027, 2, 28), -4_320_000)]


@given(periods(longest=4000), st.integers(0, 10**8))
def test_whole_months_cost_the_fee_and_a_divided_month_sums_to_it(term: Period, fee: int) -> None:
    """Two contracts that divide a term anywhere come to what one contract would: to the cent."""
    whole = total(schedule(Plan(term, Terms(fee_cents=fee))))[0]
    for cut in (term.first, term.first + (term.last - term.first) / 2, term.last):
        first = total(schedule(Plan(Period(term.first, cut), Terms(fee_cents=fee))))[0]
        second = total(schedule(Plan(Period(cut + DAY, term.last), Terms(fee_cents=fee))))[0]
        assert first + second == whole
    for line in schedule(Plan(term, Terms(fee_cents=fee))):
        if line.first_day.day == 1 and (line.last_day + DAY).day == 1:
            assert line.net == fee


@given(plans())
def test_a_schedule_comes_to_what_every_day_costs(plan: Plan) -> None:
    lines = [line for line in schedule(plan) if line.kind == "fee"]
    # Each line is rounded at its two ends by half a cent at most.
    assert abs(sum(line.net for line in lines) - exact_fee(plan)) <= len(lines)
    days = [day for line in lines for day in (line.first_day, line.last_day)]
    assert days == sorted(days)
    assert len({line.first_day for line in lines}) == len(lines)
    for line in lines:
        assert line.first_day >= plan.term.first + timedelta(days=plan.rent_free_days)
        assert line.last_day <= plan.term.last
        assert index_of(line.first_day) == index_of(line.last_day)
        assert line.gross == line.net + line.vat
        rate = terms_on(plan.terms, plan.changes, line.first_day).vat_rate
        assert line.vat == vat_of(line.net, rate)


@given(plans())
def test_deposits_come_to_nothing_or_to_what_goes_on(plan: Plan) -> None:
    held = sum(line.net for line in schedule(plan) if line.kind == "deposit")
    last = terms_on(plan.terms, plan.changes, plan.term.last).deposit_cents
    assert plan.deposit_before + held == (last if plan.deposit_goes_on else 0)


def marked(line: Line) -> Marked:
    return Marked(line.kind, line.first_day, line.last_day, line.net, line.vat)


@given(plans(), st.data())
def test_what_was_invoiced_stands_and_the_rest_comes_to_the_schedule(plan: Plan, data: st.DataObject) -> None:
    """Whatever was invoiced, and whatever the terms become afterwards: all lines come to the schedule."""
    before = schedule(plan)
    chosen = data.draw(st.sets(st.integers(0, max(0, len(before) - 1)), max_size=8))
    done = [marked(before[place]) for place in chosen if place < len(before)]
    later = data.draw(st.lists(changes(plan.term), max_size=2))
    last = data.draw(st.dates(plan.term.first, plan.term.last))
    after = Plan(
        Period(plan.term.first, last), plan.terms, (*plan.changes, *later), plan.rent_free_days,
        plan.deposit_before, plan.deposit_goes_on,
    )  # fmt: skip
    wanted = schedule(after)
    rest = still_planned(wanted, done, TODAY)
    for kinds in (("fee", "correction"), ("deposit",)):
        stands = [one for one in done if one.kind in kinds]
        net, vat = total(rest, kinds)
        assert net + sum(one.net for one in stands) == total(wanted, kinds)[0]
        assert vat + sum(one.vat for one in stands) == total(wanted, kinds)[1]
    # What was marked as well leaves nothing but nothing.
    assert still_planned(wanted, [*done, *map(marked, rest)], TODAY) == []


@given(plans())
def test_nothing_is_planned_twice(plan: Plan) -> None:
    lines = schedule(plan)
    assert still_planned(lines, [], TODAY) == lines
    assert still_planned(lines, [marked(line) for line in lines], TODAY) == []


def test_a_month_is_not_divided_because_desks_were_added() -> None:
    desks = Change(date(2026, 6, 10), None, {"desks": 9})
    assert schedule(Plan(YEAR, FEE, (desks,))) == schedule(Plan(YEAR, FEE))


def test_an_end_before_its_time_gives_back_what_was_invoiced_for_later() -> None:
    lines = schedule(Plan(YEAR, FEE))
    fees = [line for line in lines if line.kind == "fee"]
    shorter = schedule(Plan(Period(YEAR.first, date(2026, 12, 15)), FEE))
    rest = still_planned(shorter, [marked(one) for one in fees], TODAY)
    [december] = [line for line in rest if line.kind != "deposit" and line.first_day.month == 12]
    assert (december.kind, december.net) == ("correction", 1_045_161 - 2_160_000)


@pytest.mark.parametrize(
    "term", [Period(date(2026, 3, 5), date(2026, 3, 5)), Period(date(2028, 2, 29), date(2028, 2, 29))]
)
def test_a_term_of_one_day_costs_one_day(term: Period) -> None:
    [fee] = [line for line in schedule(Plan(term, FEE)) if line.kind == "fee"]
    assert abs(fee.net - Fraction(2_160_000, month(index_of(term.first))[2])) <= 1


def test_a_contract_ended_before_it_began_costs_nothing() -> None:
    assert schedule(Plan(Period(date(2026, 3, 1), date(2026, 2, 28)), FEE)) == []
