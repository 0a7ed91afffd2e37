"""Sets of desks that hang together, grown from one desk to the nearest others, and made tighter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from math import hypot

from jib_desktop.rules.seating_ground import Links, Spot, groups, spread

Places = tuple[int, ...]
Point = tuple[float, float]
_PIECE = 1_500  # cm: so much nearer is worth a piece more
_NOTHING: Mapping[int, float] = {}


def middle(spots: Sequence[Spot], places: Collection[int]) -> Point:
    """Return the middle of some desks of a floor."""
    count = len(places)
    return sum(spots[one].x for one in places) / count, sum(spots[one].y for one in places) / count


def grow(
    spots: Sequence[Spot],
    links: Links,
    starts: Iterable[int],
    around: Point,
    count: int,
    allowed: Collection[int],
    dearer: Mapping[int, float] = _NOTHING,
) -> Places | None:
    """Return `count` of the allowed desks that hang together with the starts: always the nearest next.

    Near is what is near the point; `dearer` makes some desks count as farther away, in cm. None if there are
    too few.
    """
    east, south = around
    seen = set(starts)
    heap = [
        (hypot(spots[one].x - east, spots[one].y - south) + dearer.get(one, 0.0), one) for one in seen
    ]  # fmt: skip
    heapify(heap)
    taken: list[int] = []
    while heap:
        _, place = heappop(heap)
        taken.append(place)
        if len(taken) == count:
            return tuple(sorted(taken))
        for other in links[place]:
            if other not in seen and other in allowed:
                seen.add(other)
                spot = spots[other]
                far = hypot(spot.x - east, spot.y - south)
                heappush(heap, (far + dearer[other] if other in dearer else far, other))
    return None


def grow_apart(
    spots: Sequence[Spot], links: Links, start: int, count: int, pieces: Sequence[Sequence[int]]
) -> Places:
    """Return `count` desks of several groups around a desk, in few pieces; another floor comes last.

    The groups must have so many desks together.
    """
    origin = spots[start]
    ways = []
    for piece in pieces:
        _, far, seed = min((*_way(spots, start, one), one) for one in piece)
        fair = (far + _PIECE) / min(len(piece), count)
        ways.append((start not in piece, abs(spots[seed].floor - origin.floor), fair, seed, piece))
    taken: list[int] = []
    for _, _, _, seed, piece in sorted(ways):
        rest = min(count - len(taken), len(piece))
        part = grow(spots, links, (seed,), (origin.x, origin.y), rest, frozenset(piece))
        taken.extend(part or ())
        if len(taken) == count:
            break
    return tuple(sorted(taken))


def _way(spots: Sequence[Spot], start: int, other: int) -> tuple[int, float]:
    one, two = spots[start], spots[other]
    return abs(one.floor - two.floor), hypot(one.x - two.x, one.y - two.y)


def join(
    spots: Sequence[Spot], links: Links, first: Sequence[int], second: Sequence[int], count: int
) -> Places | None:
    """Return `count` desks of two groups, from where the two are nearest to each other."""
    one, other = min(
        ((one, other) for one in first for other in second),
        key=lambda pair: (
            hypot(spots[pair[0]].x - spots[pair[1]].x, spots[pair[0]].y - spots[pair[1]].y),
            pair,
        ),
    )
    around = middle(spots, (one, other))
    return grow(spots, links, (one, other), around, count, {*first, *second})


def tighten(
    spots: Sequence[Spot], links: Links, places: Places, allowed: Collection[int], rounds: int = 6
) -> Places:
    """Return a set that hangs together no less and is no wider: an outer desk gives way to a nearer one."""
    best = spread(spots, places)
    for _ in range(rounds):
        found = _nearer(spots, links, places, allowed, best)
        if found is None:
            break
        places, best = found
    return places


def _nearer(
    spots: Sequence[Spot], links: Links, places: Places, allowed: Collection[int], most: int
) -> tuple[Places, int] | None:
    pieces = len(groups(places, links))
    found: tuple[Places, int] | None = None
    for gone in _ends(spots, places):
        rest = [one for one in places if one != gone]
        within = spread(spots, rest)
        if within >= most:
            continue
        around = {other for one in rest for other in links[one]}
        for other in sorted((around & set(allowed)) - set(places)):
            reach = max(within, *(_far(spots, other, one) for one in rest))
            if reach < most:
                changed = tuple(sorted((*rest, other)))
                if len(groups(changed, links)) <= pieces:
                    found, most = (changed, reach), reach
    return found


def _ends(spots: Sequence[Spot], places: Places) -> Sequence[int]:
    """Return the two desks of a set that are farthest from each other."""
    pairs = ((one, other) for at, one in enumerate(places) for other in places[at + 1 :])
    return max(pairs, key=lambda pair: _far(spots, *pair), default=())


def _far(spots: Sequence[Spot], one: int, other: int) -> int:
    a, b = spots[one], spots[other]
    return round(hypot(a.x - b.x, a.y - b.y)) if a.floor == b.floor else 0


class Tightest:
    """Looks through every set that hangs together, as long as the steps last: exact where desks are few."""

    def __init__(self, spots: Sequence[Spot], links: Links, allowed: Collection[int], steps: int) -> None:
        self._spots = spots
        self._links = links
        self._allowed = allowed
        self._steps = steps
        self._count = 0
        self._best = 0
        self._found: Places | None = None

    def find(self, count: int, narrower_than: int) -> Places | None:
        """Return the tightest set of `count` desks narrower than so many cm, None if there is none."""
        self._count, self._best, self._found = count, narrower_than, None
        for first in sorted(self._allowed):
            if self._steps <= 0:
                break
            self._extend([first], self._after(first, first), {first}, 0)
        return self._found

    def _after(self, place: int, first: int) -> list[int]:
        return [one for one in self._links[place] if one > first and one in self._allowed]

    def _extend(self, taken: list[int], border: list[int], seen: set[int], wide: int) -> None:
        """Try every way to go on: a desk of the border is either the next one, or out for good."""
        if len(taken) == self._count:
            self._found, self._best = tuple(sorted(taken)), wide
            return
        seen = {*seen, *border}
        while border and self._steps > 0:
            self._steps -= 1
            place = border[0]
            border = border[1:]
            reach = max(wide, *(_far(self._spots, place, one) for one in taken))
            if reach < self._best:
                new = [one for one in self._after(place, taken[0]) if one not in seen]
                self._extend([*taken, place], [*border, *new], seen, reach)


def is_straight(spots: Sequence[Spot], places: Sequence[int]) -> bool:
    """Whether the desks of a set stand in one row, however the row is turned."""
    if len(places) < 3:
        return True
    (left, top), (right, bottom) = _farthest(spots, places)
    long = hypot(right - left, bottom - top)
    off = (
        abs((right - left) * (top - spots[one].y) - (left - spots[one].x) * (bottom - top)) for one in places
    )
    return long > 0 and max(off) / long <= min(spots[places[0]].width, spots[places[0]].depth) / 2


def _farthest(spots: Sequence[Spot], places: Sequence[int]) -> tuple[Point, Point]:
    one, other = _ends(spots, tuple(places))
    return (spots[one].x, spots[one].y), (spots[other].x, spots[other].y)
