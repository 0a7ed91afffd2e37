"""Where desks stand and which adjoin: the ground on which seats for a team are looked for.

Lengths are whole centimetres, turns are degrees. Desks are spoken of by their place in a sequence of spots.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from math import cos, hypot, radians, sin, sqrt
from typing import NamedTuple

ADJOINING = 60  # cm between two desks side by side, face to face or back to back
AISLE = 200  # cm between two desks that only an aisle parts
_SHARED = 1 / 3  # of the shorter side must face the other desk, or they only meet at their corners

Links = Sequence[Sequence[int]]  # of each desk: which are near it


class Spot(NamedTuple):
    """A desk as the search sees it; `x` and `y` are of its middle."""

    number: str
    floor: int  # its place in the order of the floors
    zone: Hashable | None
    room: Hashable | None
    x: int
    y: int
    width: int = 160
    depth: int = 110
    turn: int = 0


def distance(one: Spot, other: Spot) -> float:
    """Return the straight way between the middles of two desks of a floor in cm."""
    return hypot(one.x - other.x, one.y - other.y)


def gap(one: Spot, other: Spot) -> float | None:
    """Return the free way in cm between two desks that face each other with a side; None if none does.

    Between desks in different rooms there is a wall.
    """
    if one.floor != other.floor or one.room != other.room:
        return None
    found = [
        way for turn in {one.turn % 180, other.turn % 180}
        if (way := _gap_along(one, other, turn)) is not None
    ]  # fmt: skip
    return min(found, default=None)


def _gap_along(one: Spot, other: Spot, turn: int) -> float | None:
    """Return the gap as it is measured along and across a direction."""
    angle = radians(turn)
    east, south = other.x - one.x, other.y - one.y
    along = abs(east * cos(angle) + south * sin(angle))
    across = abs(south * cos(angle) - east * sin(angle))
    wide, deep = _half(one, turn)
    other_wide, other_deep = _half(other, turn)
    beside, behind = along - wide - other_wide, across - deep - other_deep
    ways = []
    if -behind >= 2 * _SHARED * min(deep, other_deep):
        ways.append(max(0.0, beside))
    if -beside >= 2 * _SHARED * min(wide, other_wide):
        ways.append(max(0.0, behind))
    return min(ways, default=None)


def _half(spot: Spot, turn: int) -> tuple[float, float]:
    """Return half of what a desk takes up along and across a direction."""
    angle = (spot.turn - turn) % 180
    if angle == 0:
        return spot.width / 2, spot.depth / 2
    if angle == 90:
        return spot.depth / 2, spot.width / 2
    flat, steep = abs(cos(radians(angle))), abs(sin(radians(angle)))
    return (
        (spot.width * flat + spot.depth * steep) / 2,
        (spot.width * steep + spot.depth * flat) / 2,
    )


class Ground:
    """The desks of a site, and which of them adjoin or are parted by an aisle only."""

    def __init__(self, spots: Sequence[Spot]) -> None:
        self._spots = tuple(spots)

    @cached_property
    def beside(self) -> Links:
        """Which desks adjoin a desk, in their order."""
        return _links(self._spots, ADJOINING)

    @cached_property
    def over_aisle(self) -> Links:
        """Which desks adjoin a desk or stand over an aisle from it, in their order."""
        return _links(self._spots, AISLE)


@lru_cache(maxsize=8)
def _links(spots: tuple[Spot, ...], most: int) -> Links:
    """Return which desks are near each other; kept, since desks are asked about more often than moved."""
    found: list[list[int]] = [[] for _ in spots]
    is_straight = all(spot.turn % 90 == 0 for spot in spots)
    near = _near_straight if is_straight else _near
    for here, others in _nearby(list(_footprints(spots, is_straight)), most):
        for at, one in enumerate(here):
            for other in near(one, here[at + 1 :], most) + near(one, others, most):
                found[one[0]].append(other)
                found[other].append(one[0])
    return tuple(tuple(sorted(linked)) for linked in found)


def _footprints(spots: Sequence[Spot], is_straight: bool) -> Iterator[_Footprint]:
    for place, spot in enumerate(spots):
        sides = spot.width, spot.depth
        if not is_straight:
            sides = (int(hypot(*sides)) + 1,) * 2
        elif spot.turn % 180:
            sides = sides[1], sides[0]
        yield place, spot.x, spot.y, *sides, spot.room, spot


def _nearby(every: Sequence[_Footprint], most: int) -> Iterator[tuple[list[_Footprint], list[_Footprint]]]:
    """Yield desks of a piece of the floor with those of the pieces beside it; two pieces meet once."""
    wide = max((one[3] for one in every), default=0) + most + 1
    deep = max((one[4] for one in every), default=0) + most + 1
    pieces: dict[tuple[int, int, int], list[_Footprint]] = defaultdict(list)
    for one in every:
        pieces[(one[6].floor, one[1] // wide, one[2] // deep)].append(one)
    for (floor, column, row), here in pieces.items():
        around = ((1, 0), (-1, 1), (0, 1), (1, 1))
        beside = [pieces.get((floor, column + east, row + south), ()) for east, south in around]
        yield here, [one for piece in beside for one in piece]


# A desk with what it takes up along the walls (about, if it is turned): place, middle, sides, room, spot.
_Footprint = tuple[int, int, int, int, int, Hashable, Spot]


def _near(one: _Footprint, others: Iterable[_Footprint], most: int) -> list[int]:
    ways = ((other[0], gap(one[6], other[6])) for other in others)
    return [place for place, way in ways if way is not None and way <= most]


def _near_straight(one: _Footprint, others: Iterable[_Footprint], most: int) -> list[int]:
    """Return what `_near` does, quicker: this is asked of 20,000 pairs of desks while a person types."""
    _, left, top, wide, deep, room, _ = one
    found = []
    for place, x, y, its_wide, its_deep, its_room, _ in others:
        beside = abs(x - left) - (wide + its_wide) / 2
        if beside > most:
            continue
        behind = abs(y - top) - (deep + its_deep) / 2
        if (
            behind <= most
            and (-behind >= _SHARED * min(deep, its_deep) or -beside >= _SHARED * min(wide, its_wide))
            and room == its_room
        ):
            found.append(place)
    return found


def groups(places: Iterable[int], links: Links) -> list[list[int]]:
    """Return the places that hang together by links, each group in order, in the order of their firsts."""
    left = set(places)
    found = []
    for place in sorted(left):
        if place not in left:
            continue
        left.discard(place)
        group, waiting = [place], [place]
        while waiting:
            for other in links[waiting.pop()]:
                if other in left:
                    left.discard(other)
                    group.append(other)
                    waiting.append(other)
        found.append(sorted(group))
    return found


def spread(spots: Sequence[Spot], places: Sequence[int]) -> int:
    """Return the largest straight way between two desks of a set in whole cm; between floors it counts 0."""
    most = 0
    points = [(spots[place].x, spots[place].y, spots[place].floor) for place in places]
    for at, (x, y, floor) in enumerate(points):
        for east, south, other in points[at + 1 :]:
            square = (east - x) * (east - x) + (south - y) * (south - y)
            if square > most and other == floor:
                most = square
    return round(sqrt(most))
