"""Occupancy over time against a count day by day, and what contracts let us expect."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db.store import Store
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import desks_figures, desks_lists
from jib_desktop.services.desks_figures import OccupancyStep
from tests.builders import TODAY, add_startup
from tests.contract_builders import act, amend_contract, sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, allot

FIRST = date(2026, 1, 1)
DAYS = 40


def steps(
    store: Store, first: date, last: date, which: Callable[..., Any] = desks_figures.occupancy, **values: Any
) -> list[OccupancyStep]:
    with store.read() as session:
        found: list[OccupancyStep] = which(session, first, last, **values)
        return found


def on(found: list[OccupancyStep], day: date) -> OccupancyStep:
    """Return the step that holds on a day."""
    return [one for one in found if one.day <= day][-1]


def taken(found: list[OccupancyStep]) -> list[tuple[date, int]]:
    return [(one.day, one.taken) for one in found]


# --- what is and was given ---


def test_without_desks_there_is_one_step_with_nothing(store: Store) -> None:
    assert steps(store, FIRST, TODAY) == [OccupancyStep(FIRST, 0, 0, 0, 0)]
    assert steps(store, FIRST, TODAY)[0].rate is None


def test_both_days_count(store: Store) -> None:
    desks = add_desks(store, add_floor(store), 4)
    allot(store, desks[:3], add_startup(store), date(2026, 3, 1), date(2026, 3, 31))
    found = steps(store, FIRST, TODAY)
    assert taken(found) == [(FIRST, 0), (date(2026, 3, 1), 3), (date(2026, 4, 1), 0)]
    assert found[1].rate == 3 / 4


def test_a_step_stands_only_where_something_changes(store: Store) -> None:
    one, other = add_desks(store, add_floor(store), 2)
    startup_id = add_startup(store)
    allot(store, one, startup_id, FIRST, date(2026, 1, 10))
    allot(store, other, startup_id, date(2026, 1, 11))
    assert taken(steps(store, FIRST, TODAY)) == [(FIRST, 1)]


def test_a_desk_out_of_service_is_none_that_could_be_taken(store: Store) -> None:
    desks = add_desks(store, add_floor(store), 4)
    allot(store, desks[0], None, FIRST)
    allot(store, desks[1:3], add_startup(store), FIRST)
    (step,) = steps(store, FIRST, TODAY)
    assert (step.in_service, step.free, step.rate) == (3, 1, 2 / 3)


def test_desks_that_come_and_go_count_while_they_stand(store: Store) -> None:
    floor_id = add_floor(store)
    add_desks(store, floor_id, 2, until=date(2026, 1, 31))
    add_desks(store, floor_id, 3, first=3, since=date(2026, 2, 15))
    found = steps(store, FIRST, TODAY)
    assert [(one.day, one.desks) for one in found] == [
        (FIRST, 2), (date(2026, 2, 1), 0), (date(2026, 2, 15), 3),
    ]  # fmt: skip


def test_floors_and_zones_count_alone(store: Store) -> None:
    second, third = add_floor(store, "2"), add_floor(store, "3")
    zone_id = add_area(store, second)
    beside, there = add_desks(store, second, 2), add_desks(store, second, 3, first=3, zone_id=zone_id)
    allot(store, [*beside, *there[:2], *add_desks(store, third, 1)], add_startup(store), FIRST)
    assert [(one.taken, one.desks) for one in steps(store, FIRST, FIRST, floor_id=second)] == [(4, 5)]
    assert [(one.taken, one.desks) for one in steps(store, FIRST, FIRST, zone_id=zone_id)] == [(2, 3)]


def test_a_startup_counts_alone(store: Store) -> None:
    desks = add_desks(store, add_floor(store), 5)
    moon = add_startup(store, "Moonkite")
    allot(store, desks[:2], moon, FIRST)
    allot(store, desks[2:4], add_startup(store, "Tiger"), FIRST)
    allot(store, desks[4], None, FIRST)
    (step,) = steps(store, FIRST, FIRST, startup_id=moon)
    assert (step.taken, step.out, step.desks) == (2, 1, 5)


_spans = st.lists(
    st.tuples(
        st.integers(0, 2), st.integers(-5, DAYS + 5), st.integers(0, 20),
        st.sampled_from(["taken", "reserved", "out_of_service"]), st.booleans(),
    ),
    max_size=12,
)  # fmt: skip


@given(spans=_spans, first=st.integers(0, DAYS), length=st.integers(0, DAYS))
def test_every_day_is_as_a_count_of_that_day(
    tmp_path_factory: pytest.TempPathFactory, spans: list[Any], first: int, length: int
) -> None:
    store = Store.create(Path(tmp_path_factory.mktemp("figures")) / "base.jib", actor="Mei")
    try:
        desks, startup_id = add_desks(store, add_floor(store), 3), add_startup(store)
        kept = _written(store, desks, startup_id, spans)
        since, until = _day(first), _day(first + length)
        found = steps(store, since, until)
        for ahead in range(length + 1):
            day = since + timedelta(days=ahead)
            counted = Counter(kind for _, kind, begins, ends in kept if begins <= day <= ends)
            step = on(found, day)
            assert (step.taken, step.reserved, step.out, step.desks) == (
                counted["taken"], counted["reserved"], counted["out_of_service"], 3,
            )  # fmt: skip
        assert len({one.day for one in found}) == len(found)
    finally:
        store.close()


def _day(number: int) -> date:
    return FIRST + timedelta(days=number)


def _written(
    store: Store, desks: list[uuid.UUID], startup_id: uuid.UUID, spans: list[Any]
) -> list[tuple[uuid.UUID, str, date, date]]:
    """Write the spans that do not meet another of their desk, and return them."""
    kept: list[tuple[uuid.UUID, str, date, date]] = []
    for place, begin, length, kind, is_open in spans:
        begins, ends = _day(begin), NEVER if is_open else _day(begin + length)
        if any(desk == desks[place] and begins <= e and b <= ends for desk, _, b, e in kept):
            continue
        allot(store, desks[place], None if kind == "out_of_service" else startup_id, begins, ends, kind=kind)
        kept.append((desks[place], kind, begins, ends))
    return kept


# --- what is to be expected ---

LAST = date(2028, 12, 31)


def expected(store: Store, **values: Any) -> list[OccupancyStep]:
    return steps(store, TODAY, LAST, desks_figures.forecast, **values)


def test_what_is_promised_and_not_given_is_expected(store: Store) -> None:
    desks = add_desks(store, add_floor(store), 12)
    moon = add_startup(store, "Moonkite")
    contract_id = sign_contract(store, moon, desks=9, first_day=date(2026, 3, 1), last_day=date(2027, 2, 28))
    allot(store, desks[:7], moon, date(2026, 3, 1), date(2027, 2, 28), contract_id=contract_id)
    found = expected(store)
    assert [(one.day, one.taken, one.promised) for one in found] == [(TODAY, 9, 2), (date(2027, 3, 1), 0, 0)]


def test_a_signed_contract_counts_from_its_first_day(store: Store) -> None:
    add_desks(store, add_floor(store), 12)
    sign_contract(store, desks=4, first_day=date(2027, 1, 1), last_day=date(2027, 12, 31))
    assert taken(expected(store)) == [(TODAY, 0), (date(2027, 1, 1), 4), (date(2028, 1, 1), 0)]


def test_a_contract_that_renews_itself_goes_on_until_notice(store: Store) -> None:
    moon = add_startup(store, "Moonkite")
    desks = add_desks(store, add_floor(store), 6)
    contract_id = sign_contract(
        store, moon, desks=5, first_day=date(2026, 3, 1), last_day=date(2027, 2, 28), renewal_months=12
    )
    # They end on a day of their own, and the promise goes on.
    allot(store, desks[:5], moon, date(2026, 3, 1), date(2027, 2, 28), contract_id=contract_id)
    assert [(one.day, one.taken, one.promised) for one in expected(store)] == [
        (TODAY, 5, 0), (date(2027, 3, 1), 5, 5),
    ]  # fmt: skip
    act(store, "give_notice", contract_id, given_on=TODAY, given_by="startup")
    assert taken(expected(store)) == [(TODAY, 5), (date(2027, 3, 1), 0)]


def test_desks_that_end_with_a_contract_that_renews_itself_stay(store: Store) -> None:
    moon = add_startup(store, "Moonkite")
    contract_id = sign_contract(store, moon, desks=5, renewal_months=12)
    desks = add_desks(store, add_floor(store), 6)
    allot(store, desks[:5], moon, date(2026, 3, 1), contract_id=contract_id, ends="with_contract")
    assert taken(expected(store)) == [(TODAY, 5)]
    act(store, "give_notice", contract_id, given_on=TODAY, given_by="startup")
    assert taken(expected(store)) == [(TODAY, 5), (date(2027, 3, 1), 0)]


def test_a_reservation_gives_way_to_what_is_promised(store: Store) -> None:
    moon = add_startup(store, "Moonkite")
    desks = add_desks(store, add_floor(store), 6)
    sign_contract(store, moon, desks=2, first_day=date(2027, 1, 1), last_day=date(2027, 12, 31))
    allot(store, desks[:3], moon, TODAY, date(2027, 6, 30), kind="reserved")
    found = on(expected(store), date(2027, 2, 1))
    assert (found.taken, found.reserved) == (2, 1)


def test_an_amendment_moves_the_promise_for_a_while(store: Store) -> None:
    contract_id = sign_contract(store, desks=4)
    amend_contract(store, contract_id, date(2026, 12, 1), date(2026, 12, 31), desks=6)
    assert taken(expected(store)) == [
        (TODAY, 4), (date(2026, 12, 1), 6), (date(2027, 1, 1), 4), (date(2027, 3, 1), 0),
    ]  # fmt: skip


def test_more_than_promised_is_what_is_given(store: Store) -> None:
    moon = add_startup(store, "Moonkite")
    sign_contract(store, moon, desks=2)
    allot(store, add_desks(store, add_floor(store), 3), moon, TODAY, date(2027, 2, 28))
    assert taken(expected(store)) == [(TODAY, 3), (date(2027, 3, 1), 0)]


def test_a_promise_counts_on_the_floor_where_the_startup_sits(store: Store) -> None:
    moon = add_startup(store, "Moonkite")
    second, third = add_floor(store, "2"), add_floor(store, "3")
    sign_contract(store, moon, desks=4)
    allot(store, add_desks(store, second, 3), moon, FIRST)
    assert on(expected(store, floor_id=second), TODAY).taken == 4
    assert on(expected(store, floor_id=third), TODAY).taken == 0


# --- the lists that make them ---


def test_promised_stands_against_given_by_name(store: Store) -> None:
    moon, tiger, reed = (add_startup(store, name) for name in ("Moonkite", "Tiger", "Reed"))
    desks = add_desks(store, add_floor(store), 12)
    sign_contract(store, moon, desks=9, renewal_months=12)
    sign_contract(store, tiger, desks=2)
    allot(store, desks[:7], moon, FIRST)
    allot(store, desks[7:10], tiger, FIRST)
    allot(store, desks[10], reed, FIRST, kind="reserved")
    with store.read() as session:
        found = desks_figures.balances(session, TODAY)
    assert [(one.startup_en, one.promised, one.given, one.reserved) for one in found] == [
        ("Moonkite", 9, 7, 0), ("Reed", 0, 0, 1), ("Tiger", 2, 3, 0),
    ]  # fmt: skip
    assert [(one.missing, one.beyond) for one in found] == [(2, 0), (0, 0), (0, 1)]
    assert [(one.first_day, one.last_day) for one in found] == [
        (date(2026, 3, 1), NEVER), (None, None), (date(2026, 3, 1), date(2027, 2, 28)),
    ]  # fmt: skip
    assert [len(one.contracts) for one in found] == [1, 0, 1]


@given(
    promised=st.lists(st.tuples(st.integers(0, 2), st.integers(1, 4), st.integers(0, 30)), max_size=3),
    spans=_spans, ahead=st.integers(0, DAYS),
)  # fmt: skip
def test_a_forecast_is_its_lists(
    tmp_path_factory: pytest.TempPathFactory, promised: list[Any], spans: list[Any], ahead: int
) -> None:
    store = Store.create(Path(tmp_path_factory.mktemp("figures")) / "base.jib", actor="Mei")
    try:
        floor_id = add_floor(store)
        startups = [add_startup(store, f"Startup {place}") for place in range(3)]
        for place, count, begin in promised:
            first = _day(begin)
            sign_contract(
                store, startups[place], kind="service", desks=count, first_day=first,
                last_day=first + timedelta(days=12), notice_count=0, rent_free_days=0, signed_on=FIRST,
            )  # fmt: skip
        _written(store, add_desks(store, floor_id, 3), startups[0], spans)
        day = _day(ahead)
        step = on(steps(store, FIRST, _day(DAYS), desks_figures.forecast), day)
        with store.read() as session:
            there = desks_lists.seats(session, day)
            missing = sum(one.missing for one in desks_figures.balances(session, day))
        counted = Counter(one.kind for one in there)
        assert (step.taken, step.promised, step.out) == (
            counted["taken"] + missing, missing, counted["out_of_service"],
        )  # fmt: skip
    finally:
        store.close()
