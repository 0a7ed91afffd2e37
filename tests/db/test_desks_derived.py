"""Desks follow their contracts, in the same action; one undo brings everything back."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from jib_desktop.db.desks import Allocation, Desk
from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import check, history
from tests.builders import TODAY, add_startup, records
from tests.conftest import SteadyClock
from tests.contract_builders import LAST, act, change_contract, get_contract, sign_contract
from tests.desk_builders import add_desks, add_floor, allocations, do, give, reserve, seen, spans

DAY = timedelta(days=1)


def day(count: int) -> date:
    return TODAY + timedelta(days=count)


@pytest.fixture
def moonkite(store: Store) -> uuid.UUID:
    return add_startup(store, "Moonkite")


@pytest.fixture
def contract(store: Store, moonkite: uuid.UUID) -> uuid.UUID:
    return sign_contract(store, moonkite, notice_count=0)


@pytest.fixture
def desks(store: Store) -> list[uuid.UUID]:
    return add_desks(store, add_floor(store), 3)


def lasts(store: Store, **chosen: Any) -> list[date]:
    return [last for *_, last in spans(store, **chosen)]


def sound(store: Store) -> bool:
    with store.read() as session:
        return check.find_faults(session) == []


def test_desks_end_with_a_terminated_contract_and_come_back_by_undo(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    give(store, desks[:1], moonkite, contract)
    give(store, desks[1:2], moonkite, contract, last_day=day(60))
    give(store, desks[2:], moonkite, contract, last_day=LAST + 9 * DAY, ends=Ends.BEYOND_CONTRACT)
    before = records(store)
    act(store, "terminate", contract, last_day=day(20), reason="Moved away")
    assert lasts(store) == [day(20), day(20), LAST + 9 * DAY]
    assert [one.ends for one in allocations(store)] == ["with_contract", "on_day", "beyond_contract"]
    assert sound(store)
    history.undo(store)
    assert records(store) == before
    history.redo(store)
    history.undo(store)
    assert records(store) == before


def test_desks_not_yet_begun_go_with_their_contract(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    give(store, desks[:1], moonkite, contract, day(30))
    before = records(store)
    act(store, "terminate", contract, last_day=day(20), reason="Moved away")
    assert allocations(store) == []
    history.undo(store)
    assert records(store) == before


def test_days_that_were_stay_when_a_contract_ends_in_the_past(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID, desks: list[uuid.UUID], clock: SteadyClock
) -> None:
    """One that ends before its desk was given at all: who sat there did sit there."""
    give(store, desks[:1], moonkite, contract, day(5))
    give(store, desks[1:2], moonkite, contract)
    clock.go_on(days=20)
    before = records(store)
    act(store, "terminate", contract, last_day=day(2), reason="Never paid")
    assert spans(store) == [("2-001", "taken", day(5), day(19)), ("2-002", "taken", TODAY, day(2))]
    rows = sorted(allocations(store), key=lambda one: one.number)
    assert [one.ends for one in rows] == ["beyond_contract", "with_contract"]
    assert [(one.corrections, one.correction_reason) for one in rows][1] == (1, "Never paid")
    assert sound(store)
    history.undo(store)
    assert records(store) == before


def test_a_withdrawn_notice_brings_back_the_days_that_go_with_the_contract(
    store: Store, moonkite: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    contract = sign_contract(store, moonkite, renewal_months=12)
    give(store, desks[:1], moonkite, contract)
    give(store, desks[1:2], moonkite, contract, last_day=day(20))
    assert lasts(store) == [NEVER, day(20)]
    act(store, "give_notice", contract, given_on=TODAY, given_by="startup")
    assert lasts(store) == [LAST, day(20)]
    act(store, "withdraw_notice", contract)
    assert lasts(store) == [NEVER, day(20)]
    history.undo(store)
    assert lasts(store) == [LAST, day(20)]


def test_desks_go_on_with_an_extended_contract_as_far_as_they_are_free(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID
) -> None:
    floor = add_floor(store)
    desks = add_desks(store, floor, 2) + add_desks(store, floor, 1, 3, until=LAST + 20 * DAY)
    ids = give(store, desks, moonkite, contract)
    reserve(store, desks[1:2], add_startup(store, "Tin Drum"), LAST + 10 * DAY)
    before = records(store)
    change_contract(store, contract, last_day=LAST + 30 * DAY)
    mine = lasts(store, startup_id=moonkite)
    assert mine == [LAST + 30 * DAY, LAST + 9 * DAY, LAST + 20 * DAY]
    assert sound(store)
    history.undo(store)
    assert records(store) == before
    assert [one for one, _ in seen(store, *ids)] == ids


def test_a_renewal_that_is_signed_ends_the_desks_of_what_it_renews(
    store: Store, moonkite: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    contract = sign_contract(store, moonkite, renewal_months=12)
    give(store, desks, moonkite, contract)
    follow_on = act(store, "renew", contract, values={})
    assert set(lasts(store)) == {NEVER}
    act(store, "sign", follow_on, signed_on=TODAY)
    assert set(lasts(store)) == {LAST}
    do(store, "carry_over", contract_id=contract)
    assert sound(store)
    for _ in range(3):
        history.undo(store)
    assert set(lasts(store)) == {NEVER}


def test_only_a_moved_end_moves_desks(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    """A desk that was cut short for a neighbour stays so, whatever else becomes of the contract."""
    give(store, desks[:1], moonkite, contract)
    (other,) = reserve(store, desks[:1], add_startup(store, "Tin Drum"), LAST + 10 * DAY)
    change_contract(store, contract, last_day=LAST + 30 * DAY)
    do(store, "remove", seen=seen(store, other))
    before = records(store)
    change_contract(store, contract, fee_cents=1)
    assert lasts(store) == [LAST + 9 * DAY]
    history.undo(store)
    assert records(store) == before


def test_several_periods_at_one_desk_follow_each_for_itself(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    ids = give(store, desks[:1], moonkite, contract)
    do(store, "free_between", seen=seen(store, *ids), first_day=day(10), last_day=day(19))
    do(
        store,
        "free_between",
        seen=seen(store, allocations(store)[-1].id),
        first_day=day(30),
        last_day=day(39),
    )
    before = records(store)
    act(store, "terminate", contract, last_day=day(25), reason="x")
    assert spans(store) == [("2-001", "taken", TODAY, day(9)), ("2-001", "taken", day(20), day(25))]
    history.undo(store)
    assert records(store) == before
    change_contract(store, contract, last_day=LAST + 5 * DAY)
    assert lasts(store) == [day(9), day(29), LAST + 5 * DAY]
    history.undo(store)
    assert records(store) == before


def test_the_end_of_a_contract_that_is_over_is_corrected_with_its_reason(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID, desks: list[uuid.UUID], clock: SteadyClock
) -> None:
    give(store, desks[:1], moonkite, contract)
    give(store, desks[1:2], moonkite, contract, LAST - 10 * DAY)
    clock.go_on(days=200)
    before = records(store)
    act(store, "correct", contract, values={"last_day": LAST - 20 * DAY}, reason="Left before")
    rows = sorted(allocations(store), key=lambda one: one.number)
    assert [(one.last_day, one.ends) for one in rows] == [
        (LAST - 20 * DAY, "with_contract"), (LAST, "beyond_contract"),
    ]  # fmt: skip
    assert {(one.corrections, one.correction_reason) for one in rows} == {(1, "Left before")}
    assert sound(store)
    history.undo(store)
    assert records(store) == before
    act(store, "correct", contract, values={"last_day": LAST + 20 * DAY}, reason="Stayed")
    assert lasts(store) == [LAST + 20 * DAY] * 2
    assert get_contract(store, contract, day(200)).corrections == 1


def test_a_swap_a_break_and_a_correction_are_taken_back_one_after_the_other(
    store: Store, moonkite: uuid.UUID, contract: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    (one,) = give(store, desks[:1], moonkite, contract)
    (other,) = give(store, desks[1:2], add_startup(store, "Tin Drum"), last_day=day(60))
    states = [records(store)]
    (a, va), (b, vb) = seen(store, one, other)
    do(store, "reseat", moves=[(a, va, desks[1]), (b, vb, desks[0])], from_day=day(10))
    states.append(records(store))
    do(store, "free_between", seen=seen(store, one), first_day=day(3), last_day=day(4))
    states.append(records(store))
    ((key, version),) = seen(store, other)
    do(store, "correct", allocation_id=key, seen_version=version, values={"last_day": day(5)}, reason="x")
    states.append(records(store))
    for state in reversed(states[:-1]):
        history.undo(store)
        assert records(store) == state
    for state in states[1:]:
        history.redo(store)
        assert records(store) == state


def test_a_desk_that_goes_with_who_had_it_comes_back_with_them(
    store: Store, moonkite: uuid.UUID, desks: list[uuid.UUID]
) -> None:
    """As a workbook may say it in one action: first nobody has the desk any more, then it is gone."""
    (one,) = give(store, desks[:1], moonkite)
    before = records(store)
    with store.write("workbook_imported") as session:
        session.get_one(Allocation, one).last_day = day(9)
        session.flush()
        session.get_one(Desk, desks[0]).until = day(20)
    after = records(store)
    for _ in range(2):
        history.undo(store)
        assert records(store) == before
        history.redo(store)
        assert records(store) == after


@pytest.mark.parametrize("moved", ["since", "until"])
def test_undo_of_one_end_of_the_life_of_a_desk_leaves_the_other(
    store: Store, desks: list[uuid.UUID], moved: str
) -> None:
    with store.write("desks_changed") as session:
        desk = session.get_one(Desk, desks[0])
        desk.since, desk.until = day(-10), day(20)
    before = records(store)
    with store.write("desks_changed") as session:
        setattr(session.get_one(Desk, desks[0]), moved, None)
    history.undo(store)
    assert records(store) == before
    assert store.damage() == []
