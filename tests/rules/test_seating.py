"""Seats for a team: free in the whole period, the tightest there are, moves that leave nobody worse off."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import combinations
from math import hypot
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.seating import Found, Holding, SeatSet, Spot, Way, Wish, find
from jib_desktop.rules.seating_ground import ADJOINING, AISLE, Ground, distance, gap, groups, spread
from jib_desktop.rules.seating_moves import CLOSE

FIRST, LAST = date(2027, 3, 1), date(2027, 8, 31)
EAST, SOUTH = 165, 113  # from one desk to the next in a block


def block(columns: int, rows: int, *, left: int = 0, top: int = 0, **values: Any) -> list[Spot]:
    """Return desks side by side and face to face."""
    place: dict[str, Any] = {"floor": 0, "zone": "A", "room": None, **values}
    return [
        Spot(f"{place['floor']}-{left + column:02}{top + row:02}", x=left * EAST + column * EAST,
             y=top * SOUTH + row * SOUTH, **place)
        for row in range(rows)
        for column in range(columns)
    ]  # fmt: skip


def wish(count: int, spots: list[Spot], free: Collection[int] | None = None, **values: Any) -> Wish:
    """Return a wish for desks that are free for good."""
    places = range(len(spots)) if free is None else free
    return Wish(count, spots, dict.fromkeys(places, NEVER), LAST, **values)


def first(found: Found) -> SeatSet:
    """Return the best set."""
    return found.sets[0]


# --- what adjoins ---


@pytest.mark.parametrize(
    ("other", "way"),
    [
        (Spot("b", 0, None, None, 165, 0), 5),  # side by side
        (Spot("b", 0, None, None, 0, 113), 3),  # face to face
        (Spot("b", 0, None, None, 0, 170), ADJOINING),  # back to back
        (Spot("b", 0, None, None, 165, 113), None),  # they only meet at a corner
        (Spot("b", 0, None, None, 0, 110 + AISLE), AISLE),
        (Spot("b", 1, None, None, 165, 0), None),  # another floor
        (Spot("b", 0, None, "2.04", 165, 0), None),  # there is a wall
        (Spot("b", 0, None, None, 140, 0, turn=90), 5),  # turned: its short side faces the other
        (Spot("b", 0, None, None, 165, 60), 5),  # set off by half a desk
    ],
)
def test_which_desks_face_each_other(other: Spot, way: int | None) -> None:
    one = Spot("a", 0, None, None, 0, 0)
    assert gap(one, other) == gap(other, one) == pytest.approx(way) if way is not None else True
    if way is None:
        assert gap(one, other) is None
        assert gap(other, one) is None
    ground = Ground([one, other])
    assert ground.beside[0] == ((1,) if way is not None and way <= ADJOINING else ())
    assert ground.over_aisle[1] == ((0,) if way is not None and way <= AISLE else ())


SOME_SPOTS = st.lists(
    st.builds(
        Spot, st.just("x"), st.integers(0, 1), st.none(), st.sampled_from([None, "r"]), st.integers(0, 900),
        st.integers(0, 900), st.sampled_from([120, 160]), st.sampled_from([80, 110]),
        st.sampled_from([0, 0, 90, 180, 37, 270]),
    ),
    max_size=14,
)  # fmt: skip


@given(SOME_SPOTS)
def test_links_are_what_the_gap_between_two_desks_says(spots: list[Spot]) -> None:
    ground = Ground(spots)
    for links, most in ((ground.beside, ADJOINING), (ground.over_aisle, AISLE)):
        for one, other in combinations(range(len(spots)), 2):
            way = gap(spots[one], spots[other])
            assert gap(spots[other], spots[one]) == pytest.approx(way)
            near = way is not None and way <= most
            assert (other in links[one], one in links[other]) == (near, near)


# --- the tightest ---


def sets_that_adjoin(spots: list[Spot], free: Collection[int], count: int) -> Iterator[tuple[int, ...]]:
    """Yield every set that adjoins; looks at all there are."""
    links = Ground(spots).beside
    for places in combinations(sorted(free), count):
        if len(groups(places, links)) == 1:
            yield places


GRID = block(4, 4)
SOME_FREE = st.sets(st.integers(0, len(GRID) - 1), min_size=1)


@given(SOME_FREE, st.integers(1, 6))
def test_no_set_that_adjoins_is_tighter_than_the_best(free: set[int], count: int) -> None:
    found = find(wish(count, GRID, free))
    every = {places: spread(GRID, places) for places in sets_that_adjoin(GRID, free, count)}
    if every:
        best = first(found)
        assert best.way == Way.TOGETHER
        assert best.score.spread == min(every.values()) == every[best.desks]
    else:
        assert all(one.way != Way.TOGETHER for one in found.sets)
    assert found.free == len(free)
    assert found.together == max(map(len, groups(free, Ground(GRID).beside)))
    assert bool(found.sets) == (count <= len(free))


def test_spread_is_the_longest_straight_way() -> None:
    spots = block(3, 2)
    [best] = find(wish(6, spots)).sets
    assert best.score.spread == round(hypot(2 * EAST, SOUTH)) == 349
    assert best.score.total == 349


# --- whatever is asked ---


@st.composite
def some_wishes(draw: st.DrawFn) -> Wish:
    """Return a wish on a site of two floors with blocks, aisles, zones, others and a team."""
    spots = [
        spot
        for floor in (0, 1)
        for at, zone in enumerate("AB")
        for spot in block(3, 2, left=4 * at, floor=floor, zone=(floor, zone))
    ]
    until = st.sampled_from([None, None, date(2027, 5, 31), LAST, NEVER, NEVER])
    free = {place: day for place in range(len(spots)) if (day := draw(until)) is not None}
    others = [place for place in range(len(spots)) if place not in free]
    team = draw(st.sets(st.sampled_from(others), max_size=4)) if others else set()
    held = {
        place: Holding(draw(st.sampled_from("pqr")), draw(st.sampled_from([date(2027, 4, 30), LAST, NEVER])))
        for place in others
        if place not in team and draw(st.booleans())
    }
    whole = [place for place, day in free.items() if day >= LAST]
    kept = draw(st.sets(st.sampled_from(whole), max_size=2)) if whole else set()
    count = draw(st.integers(1, 8))
    return Wish(count, spots, free, LAST, tuple(sorted(team)), frozenset(kept), held)


@given(some_wishes())
def test_what_is_offered_can_be_given(asked: Wish) -> None:
    found = find(asked)
    assert find(asked) == found  # the same wish, the same answer
    free = {place for place, day in asked.free_until.items() if day >= LAST}
    assert found.free == len(free)
    assert bool(found.sets) == (asked.count <= len(free))
    totals = [one.score.total for one in found.sets]
    assert totals == sorted(totals)
    for one in found.sets:
        sources = {source for source, _ in one.moves}
        assert len(one.desks) == len(set(one.desks)) == asked.count
        assert set(one.desks) - free == sources
        assert one.score.spread == spread(asked.spots, one.desks)
        assert one.score.moves == len(one.moves)
        assert sorted(place for piece in one.pieces for place in piece) == list(one.desks)


@given(some_wishes())
def test_moves_leave_nobody_worse_off(asked: Wish) -> None:
    for one in find(asked).sets:
        targets = [target for _, target in one.moves]
        assert len(set(targets)) == len(targets)
        assert not set(targets) & {*one.desks, *asked.kept}
        for source, target in one.moves:
            holding = asked.held[source]
            assert asked.free_until[target] >= holding.until  # free as long as it is needed
            mates = {place for place, other in asked.held.items() if other.startup == holding.startup}
            after = (mates - {place for place, _ in one.moves}) | {
                to for place, to in one.moves if place in mates
            }
            assert nearest(asked.spots, target, after) <= max(CLOSE, nearest(asked.spots, source, mates))


def nearest(spots: Any, place: int, others: set[int]) -> float:
    """Return how far the next of others is on the same floor; 0 if there is no other at all."""
    ways = [
        distance(spots[place], spots[one])
        for one in others
        if one != place and spots[one].floor == spots[place].floor
    ]
    return min(ways, default=0 if len(others) <= 1 else 9_999)


@given(some_wishes())
def test_two_offers_leave_a_choice(asked: Wish) -> None:
    for one, other in combinations(find(asked).sets, 2):
        if bool(one.moves) != bool(other.moves):
            continue  # whether others have to move is the choice
        common = len(set(one.desks) & set(other.desks))
        assert common <= asked.count // 3


# --- sense ---


def test_a_zone_of_ones_own_before_a_bit_less_spread() -> None:
    spots = [*block(3, 1, zone="A"), *block(3, 1, left=3, zone="B")]
    best, other = find(wish(3, spots), 2).sets
    assert {spots[place].zone for place in best.desks} == {"A"}
    assert {spots[place].zone for place in other.desks} == {"B"}


def test_next_to_the_team_comes_first() -> None:
    spots = [*block(4, 2), *block(4, 2, left=6)]
    team = (8, 9)
    free = [place for place in range(16) if place not in team]
    best = first(find(wish(2, spots, free, team=team)))
    assert best.beside
    assert set(best.desks) <= set(range(10, 16))


def test_both_ends_of_the_teams_row_are_one_place_for_it() -> None:
    spots = block(5, 1)
    best = first(find(wish(2, spots, (0, 4), team=(1, 2, 3))))
    assert (best.way, best.desks, best.beside) == (Way.AROUND, (0, 4), (1, 3))
    assert best.score.breaks == best.score.aisles == 0


def test_over_an_aisle_is_better_than_broken() -> None:
    spots = [*block(3, 2), *block(3, 2, left=4), *block(3, 2, left=30)]
    best, *others = find(wish(8, spots)).sets
    assert best.way == Way.AISLE
    assert all(place < 12 for place in best.desks)
    assert best.score.aisles == 1
    assert all(one.way in (Way.AISLE, Way.APART) for one in others)


def test_what_is_broken_is_said_to_be() -> None:
    spots = [*block(3, 1), *block(3, 1, left=20)]
    found = find(wish(5, spots))
    assert (first(found).way, found.together, first(found).score.breaks) == (Way.APART, 3, 1)
    assert sorted(map(len, first(found).pieces)) == [2, 3]


def test_two_large_pieces_rather_than_many_small_ones() -> None:
    islands = [spot for at in range(6) for spot in block(1, 1, left=4 * at + 8, top=9)]
    spots = [*block(4, 1), *block(4, 1, left=40), *islands]
    assert len(first(find(wish(8, spots))).pieces) == 2


def test_desks_on_two_floors_if_one_has_too_few() -> None:
    spots = [*block(3, 1), *block(3, 1, floor=1), *block(3, 1, floor=2)]
    best = first(find(wish(5, spots)))
    floors = {spots[place].floor for place in best.desks}
    assert floors in ({0, 1}, {1, 2})
    assert best.score.floors == 1


def test_one_other_moves_so_that_a_team_sits_together() -> None:
    spots = [*block(4, 1), *block(4, 1, left=20)]
    # 0 1 _ 3 are free, 2 is one of another startup that sits at 4 and 5; 6 beside them is free.
    held = {2: Holding("q", NEVER), 4: Holding("q", NEVER), 5: Holding("q", NEVER)}
    found = find(wish(4, spots, (0, 1, 3, 6, 7), held=held))
    best = first(found)
    assert (best.desks, best.way, best.moves) == ((0, 1, 2, 3), Way.TOGETHER, ((2, 6),))
    still = [one for one in found.sets if not one.moves]
    assert still[0].way == Way.APART


def test_nobody_moves_for_what_is_no_better() -> None:
    spots = block(6, 2)
    held = {place: Holding("q", NEVER) for place in (0, 1, 6, 7)}
    found = find(wish(4, spots, [place for place in range(12) if place not in held], held=held))
    assert first(found).moves == ()
    assert all(not one.moves for one in found.sets)


def test_nobody_moves_to_a_desk_that_is_not_free_long_enough() -> None:
    spots = [*block(4, 1), *block(4, 1, left=20)]
    held = {2: Holding("q", NEVER), 4: Holding("q", NEVER), 5: Holding("q", NEVER)}
    asked = wish(4, spots, (0, 1, 3), held=held)
    until = {**asked.free_until, 6: LAST, 7: LAST}
    found = find(Wish(4, spots, until, LAST, held=held))
    assert not {target for one in found.sets for _, target in one.moves} & {6, 7}


def test_what_is_reserved_for_the_team_is_offered_first() -> None:
    spots = [*block(6, 1), *block(3, 1, left=20)]
    best = first(find(wish(3, spots, kept=frozenset((6, 7, 8)))))
    assert best.desks == (6, 7, 8)
    assert best.score.kept_unused == 0


@pytest.mark.parametrize("count", [0, -1, 13])
def test_no_set_of_none_and_none_of_too_many(count: int) -> None:
    found = find(wish(count, block(6, 2)))
    assert (found.sets, found.free, found.together) == ((), 12, 12)


def test_a_site_without_desks() -> None:
    assert find(wish(2, [])) == Found((), 0, 0)


def test_a_large_set_is_found_as_well() -> None:
    spots = [spot for at in range(10) for spot in block(10, 2, top=3 * at)]
    best = first(find(wish(60, spots)))
    assert (len(best.desks), best.way) == (60, Way.AISLE)
