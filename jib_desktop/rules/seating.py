"""Where a team can sit together: the best sets of free desks, and what would make better ones free.

A set hangs together (its desks adjoin), is parted by an aisle, or is broken where nothing hangs together.
What it is like is said in named parts; their sum puts the sets in order. The same wish finds the same sets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from jib_desktop.rules.seating_ground import Ground, Links, Spot, groups
from jib_desktop.rules.seating_growth import Places, Point, Tightest, grow, grow_apart, join, middle, tighten
from jib_desktop.rules.seating_moves import Holding, Movers
from jib_desktop.rules.seating_sets import (
    AISLE_BETWEEN,
    BROKEN,
    EACH_MOVE,
    KEPT_UNUSED,
    FloorUnknown,
    Found,
    Judge,
    Score,
    SeatSet,
    TooFewDesks,
    Way,
    Wish,
    is_better,
    rank,
)

__all__ = [
    "FloorUnknown",
    "Found",
    "Holding",
    "Score",
    "SeatSet",
    "Spot",
    "TooFewDesks",
    "Way",
    "Wish",
    "find",
]

_MOST_MOVES = 4
_FLOORS_WITH_MOVES = 3
_SHARE_WITH_MOVES = 0.4  # of the effort
_HELD_IS_FARTHER = 600.0  # cm, while a set with desks of others grows
_OWN_GROUP_FIRST = -1e6
_NOWHERE = float("inf")
# A wish on a large site is answered while one types: how far the search goes.
_EFFORT = 3_000  # desks taken while sets grow
_STEPS = 2_500  # of looking at every set there is
_CLOSER_LOOK = 14  # sets that are made tighter and judged in full, fewer where they are large
_PAIRS = 8_000  # of desks in all of them, about


def find(wish: Wish, limit: int = 5) -> Found:
    """Return the best sets for a wish; none if fewer desks are free than are wished."""
    search = _Search(wish)
    together = max(map(len, search.groups), default=0)
    if not 1 <= wish.count <= len(search.free):
        return Found((), len(search.free), together)
    return Found(tuple(search.best(limit)), len(search.free), together)


class _Search:
    """One wish while it is looked for."""

    def __init__(self, wish: Wish) -> None:
        self.wish, self.spots = wish, wish.spots
        self.free = frozenset(place for place, until in wish.free_until.items() if until >= wish.last_day)
        self.ground = Ground(self.spots)
        self.links = self.ground.beside
        self.judge = Judge(wish, self.ground, self.free)
        self.groups, self.to_team = self.judge.groups, self.judge.to_team

    # --- choosing ---

    def best(self, limit: int) -> list[SeatSet]:
        """Return the best sets that differ in substance, best first."""
        whole = self._judged([*self._whole(), *self._around_team()], self.links)
        whole += self._tightest(whole)
        if len(self._different(whole, limit)) < limit or (self.wish.team and whole[0].beside == ()):
            whole += self._judged(list(self._over_aisles()), self.ground.over_aisle)
        if self.wish.count > 1 and self._may_be_broken(whole, limit):
            whole += self._judged(list(self._apart()), self.links, BROKEN)
        if self.wish.held:
            whole += _WithMoves(self, sorted(whole, key=rank)).sets()
        return self._different(whole, limit)

    def _may_be_broken(self, whole: Sequence[SeatSet], limit: int) -> bool:
        """Whether sets in several places are worth a look: there is nothing better, or little."""
        if not any(self.holds_together(one) for one in whole):
            return True
        adjoins = any(one.way in (Way.TOGETHER, Way.AROUND) for one in whole)
        return not adjoins and len(self._different(whole, limit)) < limit

    def holds_together(self, one: SeatSet) -> bool:
        """Whether a set is not broken, and on a floor on which the team is."""
        return one.way != Way.APART and not (self.wish.team and one.score.team_elsewhere)

    def _judged(
        self, found: Iterable[Places], links: Links, each_piece: int = AISLE_BETWEEN
    ) -> list[SeatSet]:
        """Return the sets that are worth a closer look, made tighter, best first."""
        roughly = sorted((self.judge.rough(places, each_piece), places) for places in set(found))
        chosen: list[Places] = []
        most = max(5, min(_CLOSER_LOOK, _PAIRS // self.wish.count**2))
        for _, places in roughly:
            if len(chosen) == most:
                break
            if all(self.differ(places, other) for other in chosen):
                chosen.append(places)
        tight = (tighten(self.spots, links, places, self.free) for places in chosen)
        judged = [self.judge.judge(places) for places in dict.fromkeys((*tight, *chosen))]
        return sorted(judged, key=rank)

    def differ(self, places: Places, other: Places) -> bool:
        """Whether two sets have so few desks in common that a person has a choice between them."""
        return len(set(places) & set(other)) <= (self.wish.count - 1) // 3

    def _different(self, sets: Iterable[SeatSet], limit: int) -> list[SeatSet]:
        """Return the best that differ in substance: whether others move for it is a difference, too."""
        chosen: list[SeatSet] = []
        for one in sorted(sets, key=rank):
            if len(chosen) == limit:
                break
            if all(
                self.differ(one.desks, other.desks) or bool(one.moves) != bool(other.moves)
                for other in chosen
            ):
                chosen.append(one)
        return chosen

    # --- finding ---

    def seeds(self, places: Iterable[int], share: float = 1) -> list[int]:
        """Return from which desks to grow: all, or some that lie evenly among them if they are many."""
        ordered = sorted(places, key=lambda one: (self.spots[one].floor, *_corner(self.spots[one]), one))
        most = max(24, int(share * _EFFORT) // self.wish.count)
        step = -(-len(ordered) // most) or 1
        near = sorted(ordered, key=lambda one: (self.to_team.get(one, _NOWHERE), one))[: most // 4]
        return list(dict.fromkeys([*(near if self.to_team else ()), *ordered[::step]]))

    def _whole(self) -> Iterator[Places]:
        """Yield sets that adjoin, grown from every side."""
        dearer = dict.fromkeys(self.wish.kept, -float(KEPT_UNUSED))
        inside = self._large_enough()
        for seed in self.seeds(inside):
            if grown := self._grow(seed, self.links, inside, dearer):
                yield grown

    def _large_enough(self) -> frozenset[int]:
        return frozenset(one for group in self.groups if len(group) >= self.wish.count for one in group)

    def _tightest(self, known: Sequence[SeatSet]) -> list[SeatSet]:
        """Return the tightest set there is, as far as all can be looked at, if it is none of the known."""
        widths = [one.score.spread for one in known if one.way == Way.TOGETHER]
        if not widths:
            return []
        tightest = Tightest(self.spots, self.links, self._large_enough(), _STEPS)
        found = tightest.find(self.wish.count, min(widths))
        return [self.judge.judge(found)] if found else []

    def _grow(
        self, seed: int, links: Links, allowed: Collection[int], dearer: Mapping[int, float]
    ) -> Places | None:
        spot = self.spots[seed]
        return grow(self.spots, links, (seed,), (spot.x, spot.y), self.wish.count, allowed, dearer)

    def _around_team(self) -> Iterator[Places]:
        """Yield the free desks that come next to those of the team, floor by floor."""
        for around, starts in borders(self.wish.team, self.spots, self.links, self.free):
            if grown := grow(self.spots, self.links, starts, around, self.wish.count, self.free):
                yield grown

    def _over_aisles(self) -> Iterator[Places]:
        """Yield sets that take a whole group, and go on over an aisle."""
        links = self.ground.over_aisle
        fit = {one for group in groups(self.free, links) if len(group) >= self.wish.count for one in group}
        first = {
            one: dict.fromkeys(group, _OWN_GROUP_FIRST)
            for group in self.groups
            if len(group) < self.wish.count
            for one in group
        }
        for seed in self.seeds(fit.intersection(first), 0.5):
            if grown := self._grow(seed, links, fit, first[seed]):
                yield grown

    def _apart(self) -> Iterator[Places]:
        """Yield sets in two places, from the groups that lie next to each other; else in as few as needed."""
        count = self.wish.count
        large = sorted(self.groups, key=lambda group: (-len(group), group))[:24]
        centres = [middle(self.spots, group) for group in large]
        for at, one in enumerate(large):
            floor = self.spots[one[0]].floor
            others = [
                (abs(centres[at][0] - centres[to][0]) + abs(centres[at][1] - centres[to][1]), to)
                for to, other in enumerate(large)
                if to != at and self.spots[other[0]].floor == floor and len(one) + len(other) >= count
            ]
            for _, to in sorted(others)[:4]:
                if joined := join(self.spots, self.links, one, large[to], count):
                    yield joined
        starts = [group[0] for group in large[:12]]
        if self.to_team:
            starts.append(min(self.free, key=lambda one: (self.to_team.get(one, _NOWHERE), one)))
        for start in starts:
            yield grow_apart(self.spots, self.links, start, count, self.groups)


class _WithMoves:
    """Sets for which others move, as far as they beat the best one for which nobody does.

    Looked for on the floors of the team, of the best sets and where most is free: not on all of a large site.
    """

    def __init__(self, search: _Search, known: Sequence[SeatSet]) -> None:
        self.search, self.wish, self.spots = search, search.wish, search.spots
        self.best = known[0] if known else None
        floors = self._floors(known)
        self.free = self._on(search.free, floors)
        self.held = {place: self.wish.held[place] for place in self._on(self.wish.held, floors)}
        room = self._on(self.wish.free_until, floors)
        self.judge, self.links = search.judge, search.links
        free_until = {place: self.wish.free_until[place] for place in room}
        self.movers = Movers(self.spots, self.links, self.held, free_until, self.wish.kept)

    def _floors(self, known: Sequence[SeatSet]) -> set[int]:
        of_free = Counter(self.spots[place].floor for place in self.search.free)
        floors = [
            *(self.spots[place].floor for place in self.wish.team),
            *(self.spots[one.desks[0]].floor for one in known),
            *(floor for floor, _ in sorted(of_free.items(), key=lambda pair: (-pair[1], pair[0]))),
        ]
        return set(list(dict.fromkeys(floors))[:_FLOORS_WITH_MOVES])

    def _on(self, places: Iterable[int], floors: Collection[int]) -> frozenset[int]:
        return frozenset(place for place in places if self.spots[place].floor in floors)

    def sets(self) -> list[SeatSet]:
        """Return the sets, each with its moves: those that adjoin, without any those over an aisle."""
        found = self._sets(self.links)
        if not found and self.best is not None and not self.search.holds_together(self.best):
            found = self._sets(self.search.ground.over_aisle)
        return found

    def _sets(self, links: Links) -> list[SeatSet]:
        most = min(_MOST_MOVES, max(1, self.wish.count // 2))
        fit: list[tuple[float, Places]] = []
        for places in {*self._grown(links), *self._bridged(links)} - {None}:
            assert places is not None
            count = sum(place in self.held for place in places)
            if 0 < count <= most:
                fit.append((self.judge.rough(places) + count * EACH_MOVE, places))
        return list(self._planned(sorted(fit)))

    def _grown(self, links: Links) -> Iterator[Places | None]:
        """Yield sets grown from every side; the desks of others are farther away than free ones."""
        count, allowed = self.wish.count, self.free.union(self.held)
        dearer = dict.fromkeys(self.held, _HELD_IS_FARTHER)
        begins = borders(self.wish.team, self.spots, links, allowed)
        for seed in self.search.seeds(self.free, _SHARE_WITH_MOVES):
            begins.append(((self.spots[seed].x, self.spots[seed].y), [seed]))
        for around, starts in begins:
            yield grow(self.spots, links, starts, around, count, allowed, dearer)

    def _bridged(self, links: Links) -> Iterator[Places | None]:
        """Yield sets of free desks that one desk of another, or two beside each other, would join."""
        bridges: list[Places] = [(one,) for one in self.held]
        if self.wish.count > 2:
            bridges += [
                (one, other)
                for one in self.held
                for other in self.links[one]
                if other > one and other in self.held
            ]
        near = self.judge.to_team
        bridges.sort(key=lambda bridge: (len(bridge), min(near.get(one, 0.0) for one in bridge), bridge))
        joining = _Joining(groups(self.free, links), links)
        most = max(24, int(_SHARE_WITH_MOVES * _EFFORT) // self.wish.count)
        fit = ((one, joined) for one in bridges if len(joined := joining.by(one)) >= self.wish.count)
        for bridge, joined in islice(fit, most):
            around = middle(self.spots, bridge)
            yield grow(self.spots, links, bridge, around, self.wish.count, joined)

    def _planned(self, fit: Sequence[tuple[float, Places]]) -> Iterator[SeatSet]:
        tried: list[Places] = []
        for _, places in fit:
            if len(tried) == _CLOSER_LOOK:
                return
            if all(self.search.differ(places, other) for other in tried):
                tried.append(places)
                moving = tuple((place, place) for place in places if place in self.held)
                made = self.judge.judge(places, moving)
                if self.best is None or is_better(made.score, self.best.score):
                    moves = self.movers.plan(places)
                    if moves is not None:
                        yield replace(made, moves=moves)


class _Joining:
    """Groups of free desks, and which of them hang together by way of others."""

    def __init__(self, found: Sequence[Sequence[int]], links: Links) -> None:
        self._groups, self._links = found, links
        self._group_of = {place: at for at, group in enumerate(found) for place in group}

    def by(self, bridge: Places) -> frozenset[int]:
        """Return the desks of a bridge with all the free ones that it joins."""
        beside = (other for one in bridge for other in self._links[one])
        joined = {self._group_of[other] for other in beside if other in self._group_of}
        return frozenset(bridge).union(*(self._groups[at] for at in joined))


def borders(
    team: Sequence[int], spots: Sequence[Spot], links: Links, allowed: Collection[int]
) -> list[tuple[Point, list[int]]]:
    """Return the middle of the team's desks on each floor, with the allowed desks that adjoin them."""
    found = []
    for floor in sorted({spots[place].floor for place in team}):
        seats = [place for place in team if spots[place].floor == floor]
        if starts := sorted({one for place in seats for one in links[place] if one in allowed}):
            found.append((middle(spots, seats), starts))
    return found


def _corner(spot: Spot) -> tuple[int, int]:
    return spot.y, spot.x
