"""Making room for a team: others move to desks that are as good for them, near their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from jib_desktop.rules.seating_ground import Links, Spot, distance
from jib_desktop.rules.seating_growth import Places, grow, middle

CLOSE = 260  # cm: a desk so far from one of its own team is as good as beside it: just over an aisle
_FARTHEST = 3_000  # cm: who has no others here does not move farther than that
_TRIES = 8

Moves = tuple[tuple[int, int], ...]  # from which desk to which


class Holding(NamedTuple):
    """Who has a desk, and until when."""

    startup: Hashable
    until: date


class Movers:
    """Others that hold desks, where each of them sits, and where there is room for how long."""

    def __init__(
        self,
        spots: Sequence[Spot],
        links: Links,
        held: Mapping[int, Holding],
        free_until: Mapping[int, date],
        kept: Collection[int],
    ) -> None:
        self._spots = spots
        self._links = links
        self._held = held
        self._free_until = {place: until for place, until in free_until.items() if place not in kept}
        # Of those on other floors nobody moves away, and nobody comes near.
        self._seats: dict[tuple[Hashable, int], list[int]] = defaultdict(list)
        for place in sorted(held):
            self._seats[held[place].startup, spots[place].floor].append(place)

    def plan(self, places: Places) -> Moves | None:
        """Return how the holders of these desks move away, None if not all can do so as well as they sit."""
        leaving: dict[tuple[Hashable, int], list[int]] = defaultdict(list)
        for place in places:
            if place in self._held:
                leaving[self._held[place].startup, self._spots[place].floor].append(place)
        room = {place: until for place, until in self._free_until.items() if place not in places}
        moves: list[tuple[int, int]] = []
        for team, gone in leaving.items():
            staying = [place for place in self._seats[team] if place not in gone]
            most = {one: self._most(one, self._seats[team]) for one in gone}
            found = self._beside(most, staying, room) if staying else self._together(gone, room)
            if found is None:
                return None
            moves.extend(found)
            for _, target in found:
                del room[target]
        return tuple(sorted(moves))

    def _most(self, place: int, seats: Sequence[int]) -> float:
        """Return how far the next of its team may be from who moves away from here."""
        return max(CLOSE, self._nearest(place, (one for one in seats if one != place)))

    def _beside(
        self, gone: Mapping[int, float], staying: list[int], room: Mapping[int, date]
    ) -> Moves | None:
        """Move each to a desk by one that stays, or by one that moved there, no farther from it than now."""
        near = list(staying)
        moves = []
        left = dict(room)
        for place, most in gone.items():
            target = self._best(place, near, left, most)
            if target is None:
                return None
            moves.append((place, target))
            near.append(target)
            del left[target]
        return tuple(moves)

    def _best(self, place: int, near: list[int], room: Mapping[int, date], most: float) -> int | None:
        until, floor = self._held[place].until, self._spots[place].floor
        ways = [
            (far, distance(self._spots[place], self._spots[target]), target)
            for target in self._reachable(near, room, most)
            if room[target] >= until
            and self._spots[target].floor == floor
            and (far := self._nearest(target, near)) <= most
        ]
        return min(ways)[2] if ways else None

    def _reachable(self, near: list[int], room: Mapping[int, date], most: float) -> Iterable[int]:
        """Return the desks with room in the box around some others: most of a floor is far away."""
        spots = [self._spots[one] for one in near]
        left, right = min(one.x for one in spots) - most, max(one.x for one in spots) + most
        top, bottom = min(one.y for one in spots) - most, max(one.y for one in spots) + most
        return [
            place for place in room
            if left <= self._spots[place].x <= right and top <= self._spots[place].y <= bottom
        ]  # fmt: skip

    def _nearest(self, place: int, others: Iterable[int]) -> float:
        spot = self._spots[place]
        return min(
            (distance(spot, self._spots[one]) for one in others if self._spots[one].floor == spot.floor),
            default=float("inf"),
        )

    def _together(self, gone: list[int], room: Mapping[int, date]) -> Moves | None:
        """Move all that a startup has here to desks that adjoin, the nearest there are."""
        floor, until = self._spots[gone[0]].floor, max(self._held[place].until for place in gone)
        left, top = middle(self._spots, gone)
        here = Spot("", floor, None, None, round(left), round(top))
        fit = {place for place, day in room.items() if day >= until and self._spots[place].floor == floor}
        ways = {place: distance(here, self._spots[place]) for place in fit}
        for start in sorted((one for one in fit if ways[one] <= _FARTHEST), key=lambda one: (ways[one], one))[
            :_TRIES
        ]:
            if found := grow(self._spots, self._links, (start,), (left, top), len(gone), fit):
                return tuple(zip(sorted(gone), found, strict=True))
        return None
