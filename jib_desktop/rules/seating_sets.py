"""What is wished for a team, sets of desks that answer it, and what each set is like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from math import hypot
from typing import NamedTuple

from jib_desktop.errors import UserMistake
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.seating_ground import Ground, Spot, distance, groups, spread
from jib_desktop.rules.seating_growth import Places
from jib_desktop.rules.seating_moves import Holding, Moves

# What makes a set as much worse as if it were so many cm wider.
AISLE_BETWEEN, BROKEN = 500, 1_500
_OTHER_ZONE, _OTHER_ROOM, _OTHER_FLOOR = 200, 400, 20_000
EACH_MOVE, KEPT_UNUSED = 600, 300
_TEAM_SHARE, _TEAM_ELSEWHERE = 0.5, 2_000
_SLIGHT = 100  # cm: what is not wider by more is as good


class TooFewDesks(UserMistake):
    """More desks are wished than are free; `together`: how many of the free ones adjoin at most."""

    def __init__(self, wanted: int, free: int, together: int) -> None:
        super().__init__(wanted, free, together)
        self.wanted = wanted
        self.free = free
        self.together = together
        self.reason = "none" if free == 0 else "one" if free == 1 else ""


class FloorUnknown(UserMistake):
    """No floor goes by this code."""

    def __init__(self, code: str, known: Sequence[str]) -> None:
        super().__init__(code, known)
        self.code = code
        self.known = tuple(known)
        self.reason = "" if known else "none"


class Way(StrEnum):
    """How the desks of a set hang together."""

    TOGETHER = "together"
    AROUND = "around"  # with desks that the team has already
    AISLE = "aisle"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Wish:
    """So many desks for a period, among `spots`; desks are spoken of by their place in them.

    `free_until`: the desks that are free on the first day, each until which day. `held`: those that others
    have and could give up. `kept`: free ones that are reserved for the team. `team`: where it sits.
    """

    count: int
    spots: Sequence[Spot]
    free_until: Mapping[int, date]
    last_day: date = NEVER
    team: tuple[int, ...] = ()
    kept: frozenset[int] = frozenset()
    held: Mapping[int, Holding] = field(default_factory=dict)


class Score(NamedTuple):
    """What a set is like, each part the less the better; lengths in cm."""

    spread: int  # the largest straight way between two of its desks
    aisles: int  # that part it
    breaks: int  # wider than an aisle
    zones: int  # beyond the first
    rooms: int
    floors: int
    team: int  # how far the team's own desks are; 0: they adjoin, or it has none
    team_elsewhere: bool  # the team's desks are on other floors
    moves: int
    kept_unused: int  # desks reserved for the team that it does not use

    @property
    def total(self) -> float:
        """Return all parts as one length in cm."""
        return (
            self.spread
            + self.aisles * AISLE_BETWEEN
            + self.breaks * BROKEN
            + self.zones * _OTHER_ZONE
            + self.rooms * _OTHER_ROOM
            + self.floors * _OTHER_FLOOR
            + self.team * _TEAM_SHARE
            + self.team_elsewhere * _TEAM_ELSEWHERE
            + self.moves * EACH_MOVE
            + self.kept_unused * KEPT_UNUSED
        )


@dataclass(frozen=True, slots=True)
class SeatSet:
    """A set of desks for a team: which, how they hang together, who moves from where to where for it."""

    desks: Places
    way: Way
    pieces: tuple[Places, ...]
    score: Score
    beside: tuple[int, ...] = ()  # desks of the team that it adjoins
    moves: Moves = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The sets, best first; how many desks are free at all, and how many of them adjoin at most."""

    sets: tuple[SeatSet, ...]
    free: int
    together: int


class Judge:
    """Says of sets of desks what they are like, from how the desks stand to each other."""

    def __init__(self, wish: Wish, ground: Ground, free: frozenset[int]) -> None:
        self.wish, self.spots = wish, wish.spots
        self._ground, self._links = ground, ground.beside
        self.groups = groups(free, self._links)
        self._group_of = {place: at for at, group in enumerate(self.groups) for place in group}
        self.to_team = self._ways_to_team(free)

    def _ways_to_team(self, free: frozenset[int]) -> dict[int, float]:
        """Return how far each desk on the floors of the team is from its nearest one."""
        team = [self.spots[place] for place in self.wish.team]
        floors = {spot.floor for spot in team}
        return {
            place: min(distance(self.spots[place], one) for one in team if one.floor == floor)
            for place in free.union(self.wish.held)
            if (floor := self.spots[place].floor) in floors
        }

    def rough(self, places: Places, each_piece: int = AISLE_BETWEEN) -> float:
        """Return about what a set comes to, without looking at every pair of its desks."""
        spots = [self.spots[place] for place in places]
        xs, ys = [spot.x for spot in spots], [spot.y for spot in spots]
        wide = hypot(max(xs) - min(xs), max(ys) - min(ys))
        zones = len({spot.zone for spot in spots}) - 1
        floors = len({spot.floor for spot in spots}) - 1
        pieces = len({self._group_of.get(place) for place in places}) - 1
        kept = len(self.wish.kept.intersection(places)) if self.wish.kept else 0
        way = self._team_way(places) * _TEAM_SHARE if self.wish.team else 0
        parts = pieces * each_piece + zones * _OTHER_ZONE + floors * _OTHER_FLOOR
        return wide + parts + way - kept * KEPT_UNUSED

    def _team_way(self, places: Places) -> float:
        ways = [self.to_team[place] for place in places if place in self.to_team]
        return min(ways) if ways else 2 * _TEAM_ELSEWHERE

    def judge(self, places: Places, moves: Moves = ()) -> SeatSet:
        """Return a set with all that is to be said of it."""
        pieces = groups(places, self._links)
        beside = sorted({one for place in places for one in self._links[place]} & set(self.wish.team))
        way = Way.TOGETHER
        if len(pieces) > 1 and len(self._with_team(places)) == 1:
            way = Way.AROUND
        elif len(pieces) > 1:
            way = Way.AISLE
        breaks = 0 if way != Way.AISLE else len(self._over(pieces)) - 1
        aisles = len(pieces) - 1 - breaks if way == Way.AISLE else 0
        spots = [self.spots[place] for place in places]
        is_near = any(place in self.to_team for place in places)
        kept = len(self.wish.kept.intersection(places))
        score = Score(
            spread=spread(self.spots, places),
            aisles=aisles,
            breaks=breaks,
            zones=len({spot.zone for spot in spots}) - 1,
            rooms=len({spot.room for spot in spots}) - 1,
            floors=len({spot.floor for spot in spots}) - 1,
            team=round(self._team_way(places)) if is_near and not beside else 0,
            team_elsewhere=bool(self.wish.team) and not is_near,
            moves=len(moves),
            kept_unused=min(len(self.wish.kept), self.wish.count) - kept,
        )
        if breaks:
            way = Way.APART
        return SeatSet(places, way, tuple(map(tuple, pieces)), score, tuple(beside), moves)

    def _with_team(self, places: Places) -> list[list[int]]:
        """Return the groups that the desks make together with those of the team."""
        mine = set(places)
        return [one for one in groups(mine.union(self.wish.team), self._links) if mine.intersection(one)]

    def _over(self, pieces: Sequence[Sequence[int]]) -> list[list[int]]:
        """Return the desks of the pieces that hang together over aisles."""
        return groups((place for piece in pieces for place in piece), self._ground.over_aisle)


def rank(one: SeatSet) -> tuple[float, int, Places]:
    """Return the place of a set in the order: the best first, then fewer moves, then by its desks."""
    return one.score.total, one.score.moves, one.desks


def is_better(score: Score, than: Score) -> bool:
    """Whether a set for which others move is better in some way than one for which nobody does."""
    return (
        score.spread < than.spread - _SLIGHT
        or score.team < than.team - _SLIGHT
        or (score.breaks, score.aisles) < (than.breaks, than.aisles)
        or (score.zones, score.rooms, score.floors) < (than.zones, than.rooms, than.floors)
        or (than.team_elsewhere and not score.team_elsewhere)
        or score.kept_unused < than.kept_unused
    )
