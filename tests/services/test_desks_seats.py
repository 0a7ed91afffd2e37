"""Seats for a team from the store: what counts as free, who moves, and that an offer can be taken."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, ValuesRefused
from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.seating import TooFewDesks
from jib_desktop.services import desks_acts, history
from jib_desktop.services.desks_seats import Offer, offer_seats
from tests.builders import TODAY, add_startup
from tests.contract_builders import sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, allot, give, plan, reserve, spans

FIRST, LAST = date(2027, 3, 1), date(2027, 8, 31)
FEB_28 = date(2027, 2, 28)


@dataclass
class Base:
    """A floor with two rows of twelve desks, face to face, all in zone A."""

    store: Store
    floor: uuid.UUID
    desks: list[uuid.UUID]

    def offers(self, count: int, first: date = FIRST, last: date | None = LAST, **values: Any) -> list[Offer]:
        with self.store.read() as session:
            return offer_seats(session, count, first, last, **{"today": TODAY, **values})


@pytest.fixture
def base(store: Store) -> Base:
    floor = add_floor(store)
    zone = add_area(store, floor, name_en="North-west", name_zh="西北")
    return Base(store, floor, add_desks(store, floor, 24, zone_id=zone))


def codes(offer: Offer) -> set[str]:
    return {one.code for one in offer.reasons}


def facts(offer: Offer, code: str) -> dict[str, Any]:
    return dict(next(one.facts for one in offer.reasons if one.code == code))


def test_an_offer_says_what_it_is(base: Base) -> None:
    best = base.offers(6)[0]
    assert len(best.numbers) == len(best.desk_ids) == 6
    assert (best.floor, best.floor_ids) == ("2", (base.floor,))
    assert [tuple(zone) for zone in best.zones] == [("A", "North-west", "西北")]
    assert best.spread_cm == 349
    assert codes(best) == {"seats_together", "seats_no_moves"}
    assert (best.moves, best.becomes_free) == ((), ())


def test_only_what_is_free_in_the_whole_period_is_offered(base: Base) -> None:
    other = add_startup(base.store)
    allot(base.store, base.desks[:6], other, date(2026, 1, 1))
    allot(base.store, base.desks[6:12], other, date(2027, 6, 1), date(2027, 6, 2))
    allot(base.store, base.desks[12:18], None, LAST, NEVER)
    [best] = base.offers(6, with_moves=False, limit=1)
    assert set(best.desk_ids) == set(base.desks[18:])
    # Before the one is gone and the other begins there is more.
    assert len(base.offers(18, FIRST, date(2027, 5, 31), with_moves=False)[0].desk_ids) == 18


def test_without_an_end_nobody_may_have_it_later(base: Base) -> None:
    allot(base.store, base.desks[:23], add_startup(base.store), date(2029, 1, 1), date(2029, 1, 1))
    assert base.offers(1, last=None)[0].desk_ids == (base.desks[23],)
    with pytest.raises(TooFewDesks) as caught:
        base.offers(2, last=None)
    assert caught.value.facts == {"wanted": 2, "free": 1, "together": 1, "reason": "one"}
    assert base.offers(20)


def test_what_is_free_then_is_offered_and_said(base: Base) -> None:
    other = add_startup(base.store)
    allot(base.store, base.desks[:3], other, date(2026, 1, 1), FEB_28)
    allot(base.store, base.desks[3:], other, date(2026, 1, 1))
    best = base.offers(3, with_moves=False)[0]
    assert best.becomes_free == ("2-001", "2-002", "2-003")
    assert facts(best, "seats_free_then") == {"count": 3, "day": FEB_28, "all": True}
    with pytest.raises(TooFewDesks):
        base.offers(3, FEB_28, with_moves=False)


def test_a_desk_that_is_not_there_yet_or_soon_gone_is_none(store: Store) -> None:
    floor = add_floor(store)
    add_desks(store, floor, 1, since=date(2027, 3, 2))
    add_desks(store, floor, 1, first=2, until=date(2027, 8, 30))
    there = add_desks(store, floor, 1, first=3, since=FIRST, until=LAST)
    base = Base(store, floor, there)
    assert base.offers(1)[0].desk_ids == tuple(there)
    with pytest.raises(TooFewDesks):
        base.offers(2)


def test_ones_own_reservation_counts_as_free_for_oneself_only(base: Base) -> None:
    mine, other = add_startup(base.store, "Moonkite"), add_startup(base.store, "Heron")
    reserve(base.store, base.desks[20:], mine, FIRST, LAST)
    allot(base.store, base.desks[:20], other, date(2026, 1, 1))
    best = base.offers(4, startup_id=mine)[0]
    assert set(best.desk_ids) == set(base.desks[20:])
    assert facts(best, "seats_kept") == {"count": 4}
    for who in (None, other):
        with pytest.raises(TooFewDesks):
            base.offers(4, startup_id=who)


def test_next_to_the_team_and_who_that_is(base: Base) -> None:
    mine = add_startup(base.store)
    give(base.store, base.desks[4:7], mine)
    best = base.offers(2, startup_id=mine)[0]
    assert facts(best, "seats_beside") == {"desks": ("2-005", "2-006", "2-007")}


def test_how_far_the_team_is_or_on_which_floor(base: Base) -> None:
    mine, other = add_startup(base.store), add_startup(base.store, "Heron")
    give(base.store, base.desks[:1], mine)
    allot(base.store, [*base.desks[1:11], *base.desks[12:]], other, date(2026, 1, 1))
    above = add_desks(base.store, add_floor(base.store, "3"), 2)
    best, far = base.offers(1, startup_id=mine, with_moves=False, limit=2)
    assert facts(best, "seats_team_way")["way"] == 11 * 165
    assert far.desk_ids[0] in above
    [there] = base.offers(2, startup_id=mine, with_moves=False, limit=1)
    assert set(there.desk_ids) == set(above)
    assert facts(there, "seats_team_floor") == {"floors": ("2",)}


def test_one_floor_only_if_it_is_wished(base: Base) -> None:
    upper = add_floor(base.store, "3")
    above = add_desks(base.store, upper, 3)
    assert set(base.offers(2, floor_id=upper)[0].desk_ids) <= set(above)
    with pytest.raises(TooFewDesks):
        base.offers(4, floor_id=upper)


def crowded(base: Base) -> uuid.UUID:
    """Leave four desks free in the first row, one of another between them, and one beside that other."""
    other = add_startup(base.store, "Heron", name_zh="苍鹭")
    allot(base.store, [base.desks[2], *base.desks[8:11]], other, date(2026, 1, 1))
    rest = add_startup(base.store, "Tiger")
    allot(base.store, [*base.desks[5:8], *base.desks[12:23]], rest, date(2026, 1, 1))
    return other


def test_one_other_moves_to_a_desk_beside_its_own(base: Base) -> None:
    other = crowded(base)
    best = base.offers(5)[0]
    assert best.numbers == ("2-001", "2-002", "2-003", "2-004", "2-005")
    [move] = best.moves
    assert (move.startup_id, move.startup_en, move.startup_zh) == (other, "Heron", "苍鹭")
    assert (move.from_desk, move.from_day) == ("2-003", FIRST)
    assert move.to_desk in {"2-012", "2-024"}
    assert facts(best, "seats_moves") == {"count": 1, "from": FIRST}
    still = base.offers(5, with_moves=False)
    assert all(not one.moves for one in still)
    assert "seats_apart" in codes(still[0])
    assert facts(still[0], "seats_apart")["together"] == 2


def test_nobody_moves_in_days_that_are_over(base: Base) -> None:
    crowded(base)
    assert all(not one.moves for one in base.offers(5, date(2026, 11, 1), LAST))


def take(base: Base, offer: Offer, startup: uuid.UUID, contract: uuid.UUID | None = None) -> Any:
    work = partial(
        desks_acts.plan_seats, startup_id=startup, contract_id=contract, desk_ids=offer.desk_ids,
        first_day=FIRST, last_day=LAST, ends=Ends.ON_DAY, over_promise=True,
        moves=[(one.allocation_id, one.version, one.to_id) for one in offer.moves],
    )  # fmt: skip
    return base.store.run("seats_planned", work)


def test_an_offer_is_taken_with_its_moves_and_taken_back_as_one(base: Base) -> None:
    other = crowded(base)
    mine = add_startup(base.store, "Moonkite")
    contract = sign_contract(base.store, mine, last_day=date(2028, 2, 29))
    best = base.offers(5, startup_id=mine)[0]
    take(base, best, mine, contract)
    on_day = plan(base.store, FIRST)
    assert {on_day[number].startup_id for number in best.numbers} == {mine}
    assert on_day[best.moves[0].to_desk].startup_id == other
    assert plan(base.store, FEB_28)["2-003"].startup_id == other  # until then it stays
    assert plan(base.store)[best.moves[0].to_desk].is_free
    history.undo(base.store)
    assert spans(base.store, startup_id=mine) == []
    assert len(spans(base.store, startup_id=other)) == 4


def test_an_offer_that_is_no_longer_one_is_refused_whole(base: Base) -> None:
    other = crowded(base)
    mine = add_startup(base.store, "Moonkite")
    best = base.offers(5, startup_id=mine)[0]
    give(base.store, [base.desks[0]], other, first_day=FIRST)
    before = spans(base.store)
    with pytest.raises(ValuesRefused) as caught:
        take(base, best, mine)
    assert [one.code for one in caught.value.problems] == ["desk_taken"]
    assert spans(base.store) == before


def test_a_move_of_what_moved_on_is_refused(base: Base) -> None:
    crowded(base)
    mine = add_startup(base.store, "Moonkite")
    best = base.offers(5, startup_id=mine)[0]
    moved = best.moves[0]
    work = partial(
        desks_acts.reseat, moves=[(moved.allocation_id, moved.version, moved.to_id)], from_day=TODAY
    )
    base.store.run("desks_reseated", work)
    with pytest.raises(ChangedMeanwhile):
        take(base, best, mine)


@pytest.mark.parametrize(
    ("count", "first", "last", "code"),
    [
        (0, FIRST, LAST, "count_least"),
        (2, LAST, FIRST, "last_before_first"),
        (2, date(1, 1, 1), None, "day_far"),
    ],
)
def test_a_wish_that_is_none_is_refused(base: Base, count: int, first: date, last: date, code: str) -> None:
    with pytest.raises(ValuesRefused) as caught:
        base.offers(count, first, last)
    assert [one.code for one in caught.value.problems] == [code]


def test_a_site_without_desks(store: Store) -> None:
    with store.read() as session, pytest.raises(TooFewDesks) as caught:
        offer_seats(session, 1, FIRST, None, today=TODAY)
    assert caught.value.facts["reason"] == "none"
