"""Where a team can sit together: the best sets of free desks, and what would make better ones free.

A set hangs together (its desks adjoin), is parted by an aisle, or is broken where nothing hangs together.
What it is like is said in named parts; their sum puts the sets in order. The same wish finds the same sets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from jib_desktop.rules.seating_ground import Ground, Links, Spot, groups
from jib_desktop.rules.seating_growth import Places, Point, Tightest, grow, grow_apart, join, middle, tighten
from jib_desktop.rules.seating_moves import Holding, Movers
from jib_desktop.rules.seating_sets import (
    AISLE_BETWEEN,
    BROKEN,
    EACH_MOVE,
    KEPT_UNUSED,
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

__all__ = ["Found", "Holding", "Score", "SeatSet", "Spot", "TooFewDesks", "Way", "Wish", "find"]

_MOST_MOVES = 4
_HELD_IS_FARTHER = 600.0  # cm, while a set with desks of others grows
_OWN_GROUP_FIRST = -1e6
_NOWHERE = float("inf")
# A wish on a large site is answered while one types: how far the search goes.
_EFFORT = 6_000  # desks taken while sets grow
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
        self.open = Ground(self.spots, self.free.union(wish.team))
        wide = self.open
        if wish.held:
            wide = Ground(self.spots, self.free.union(wish.team, wish.held, wish.free_until))
        self.links: Links = wide.beside
        self.judge = Judge(wish, self.links, self.free)
        self.groups, self.to_team = self.judge.groups, self.judge.to_team

    # --- choosing ---

    def best(self, limit: int) -> list[SeatSet]:
        """Return the best sets that differ in substance, best first."""
        whole = self._judged([*self._whole(), *self._around_team()], self.links)
        whole += self._tightest(whole)
        if len(self._different(whole, limit)) < limit or (self.wish.team and whole[0].beside == ()):
            whole += self._judged(list(self._over_aisles()), self.open.over_aisle)
        if self.wish.count > 1 and not any(self._holds_together(one) for one in whole):
            whole += self._judged(list(self._apart()), self.links, BROKEN)
        whole += self._with_moves(min(whole, key=rank, default=None))
        return self._different(whole, limit)

    def _holds_together(self, one: SeatSet) -> bool:
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
            if all(self._differ(places, other) for other in chosen):
                chosen.append(places)
        tight = (tighten(self.spots, links, places, self.free) for places in chosen)
        judged = [self.judge.judge(places) for places in dict.fromkeys((*tight, *chosen))]
        return sorted(judged, key=rank)

    def _differ(self, places: Places, other: Places) -> bool:
        """Whether two sets have so few desks in common that a person has a choice between them."""
        most = max(0, min(self.wish.count // 2, self.wish.count - 2))
        return len(set(places) & set(other)) <= most

    def _different(self, sets: Iterable[SeatSet], limit: int) -> list[SeatSet]:
        """Return the best that differ in substance: whether others move for it is a difference, too."""
        chosen: list[SeatSet] = []
        for one in sorted(sets, key=rank):
            if len(chosen) == limit:
                break
            if all(
                self._differ(one.desks, other.desks) or bool(one.moves) != bool(other.moves)
                for other in chosen
            ):
                chosen.append(one)
        return chosen

    # --- finding ---

    def _seeds(self, places: Iterable[int], share: float = 1) -> list[int]:
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
        for seed in self._seeds(inside):
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
        for around, starts in self._team_borders(self.free):
            if grown := grow(self.spots, self.links, starts, around, self.wish.count, self.free):
                yield grown

    def _team_borders(self, allowed: Collection[int]) -> Iterator[tuple[Point, list[int]]]:
        for floor in sorted({self.spots[place].floor for place in self.wish.team}):
            team = [place for place in self.wish.team if self.spots[place].floor == floor]
            starts = sorted({one for place in team for one in self.links[place] if one in allowed})
            if starts:
                yield middle(self.spots, team), starts

    def _over_aisles(self) -> Iterator[Places]:
        """Yield sets that take a whole group, and go on over an aisle."""
        links = self.open.over_aisle
        fit = {one for group in groups(self.free, links) if len(group) >= self.wish.count for one in group}
        first = {
            one: dict.fromkeys(group, _OWN_GROUP_FIRST)
            for group in self.groups
            if len(group) < self.wish.count
            for one in group
        }
        for seed in self._seeds(fit.intersection(first), 0.5):
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

    def _with_moves(self, best: SeatSet | None) -> list[SeatSet]:
        """Return sets for which others move, as far as they beat the best one for which nobody does."""
        held, most = self.wish.held, min(_MOST_MOVES, max(1, self.wish.count // 2))
        if not held:
            return []
        allowed = self.free.union(held)
        dearer = dict.fromkeys(held, _HELD_IS_FARTHER)
        grown = {self._grow(seed, self.links, allowed, dearer) for seed in self._seeds(self.free, 0.5)}
        for around, starts in self._team_borders(allowed):
            grown.add(grow(self.spots, self.links, starts, around, self.wish.count, allowed, dearer))
        fit: list[tuple[float, Places]] = []
        for places in grown:
            count = sum(place in held for place in places or ())
            if places is not None and 0 < count <= most:
                fit.append((self.judge.rough(places) + count * EACH_MOVE, places))
        movers = Movers(self.spots, self.links, held, self.wish.free_until, self.wish.kept)
        return list(self._planned(sorted(fit), movers, best))

    def _planned(
        self, fit: Sequence[tuple[float, Places]], movers: Movers, best: SeatSet | None
    ) -> Iterator[SeatSet]:
        tried: list[Places] = []
        for _, places in fit:
            if len(tried) == _CLOSER_LOOK:
                return
            if all(self._differ(places, other) for other in tried):
                tried.append(places)
                made = self.judge.judge(
                    places, tuple((place, place) for place in places if place in self.wish.held)
                )
                if best is None or is_better(made.score, best.score):
                    moves = movers.plan(places)
                    if moves is not None:
                        yield replace(made, moves=moves)


def _corner(spot: Spot) -> tuple[int, int]:
    return spot.y, spot.x
