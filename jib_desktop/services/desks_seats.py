"""A seat for a team: the best sets of desks for a period, each with its reasons and who moves for it.

The search itself is in rules.seating; here stands what it looks at. Two questions to the database, however
long the past is: the desks, and what stands on them from the first day on.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import or_, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from jib_desktop.db.desks import Allocation, Area, Desk, Floor
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules import seating
from jib_desktop.rules.desks import Kind, check_days
from jib_desktop.rules.periods import DAY, NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.seating import Holding, SeatSet, Spot, TooFewDesks, Way, Wish
from jib_desktop.rules.seating_growth import is_straight


class Zone(NamedTuple):
    """A zone by its names."""

    code: str
    name_en: str
    name_zh: str


class Reason(NamedTuple):
    """Something that speaks for or against an offer; lengths in cm.

    How they hang together: seats_single, seats_row, seats_together, seats_around (with the team's desks),
    seats_aisle (pieces), seats_apart (pieces; together: how many adjoin at most), seats_floors (floors). From
    the team's desks: seats_beside (desks), seats_team_way (way), seats_team_floor (floors). Whose they are:
    seats_kept and seats_present (count: reserved for the team, its own until then), seats_free_then (count,
    day, all), seats_moves (count), seats_no_moves.
    """

    code: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Move:
    """An other that goes to another desk for the team's sake, with what `desks_acts.plan_seats` asks for."""

    allocation_id: uuid.UUID
    version: int
    startup_id: uuid.UUID
    startup_en: str
    startup_zh: str
    from_desk: str  # its number
    to_desk: str
    from_id: uuid.UUID
    to_id: uuid.UUID
    from_day: date


@dataclass(frozen=True, slots=True)
class Offer:
    """A set of desks for a team, in the order of their floors and numbers."""

    desk_ids: tuple[uuid.UUID, ...]
    numbers: tuple[str, ...]
    floors: tuple[str, ...]  # their codes
    floor_ids: tuple[uuid.UUID, ...]
    zones: tuple[Zone, ...]
    spread_cm: int
    reasons: tuple[Reason, ...]
    moves: tuple[Move, ...]
    becomes_free: tuple[str, ...]  # numbers of desks that somebody has now, but not any more by then

    @property
    def floor(self) -> str:
        """The code of its floor, of the first one if there are several."""
        return self.floors[0]


class _Held(NamedTuple):
    """Why a desk is not free; ids as the engine gives them."""

    id: Any
    version: int
    desk_id: Any
    kind: str
    startup_id: Any
    first_day: date
    last_day: date


def _raw(column: Any) -> Any:
    """Return a column of ids that stay as the engine gives them: few of thousands are ever spoken of."""
    return type_coerce(column, NullType())


def _id(raw: Any) -> uuid.UUID:
    return raw if isinstance(raw, uuid.UUID) else uuid.UUID(bytes=raw)


def offer_seats(  # noqa: PLR0913  (a form as a whole)
    session: Session,
    count: int,
    first_day: date,
    last_day: date | None,
    *,
    startup_id: uuid.UUID | None = None,
    floor_id: uuid.UUID | None = None,
    today: date,
    limit: int = 5,
    with_moves: bool = True,
) -> list[Offer]:
    """Return the best sets of `count` desks that are free from the first day to the last, best first.

    Without a last day they are free for good. What is reserved for the startup counts as free for it. Others
    move only from `today` on. Raises ValuesRefused for a wish that is none, TooFewDesks.
    """
    problems = check_days(first_day, last_day)
    if count < 1:
        problems.append(Problem("count", "count_least"))
    if problems:
        raise ValuesRefused(problems)
    site = _Site(session, first_day, last_day or NEVER, startup_id, floor_id, today)
    wish = site.wish(count, with_moves=with_moves and first_day >= today)
    found = seating.find(wish, limit)
    if count > found.free:
        raise TooFewDesks(count, found.free, found.together)
    return site.offers(session, found)


class _Site:
    """The desks of the site in a period, and what stands on them."""

    def __init__(
        self,
        session: Session,
        first_day: date,
        last_day: date,
        startup_id: uuid.UUID | None,
        floor_id: uuid.UUID | None,
        today: date,
    ) -> None:
        self._first, self._last, self._today = first_day, last_day, today
        self._ours = () if startup_id is None else (startup_id, startup_id.bytes)
        self._rows = _desks(session, first_day, floor_id)
        floors = {
            floor: place for place, floor in enumerate(dict.fromkeys(row[_FLOOR_ID] for row in self._rows))
        }
        self._spots = tuple(
            Spot(number, floors[floor], zone, room, *stands)
            for _, number, floor, _, zone, room, *stands, _ in self._rows
        )
        self._place = {row[0]: place for place, row in enumerate(self._rows)}
        self._held = self._held_from(session, min(first_day, today))
        self._present = self._seats_of_team()
        self._reserved: set[int] = set()

    def _held_from(self, session: Session, day: date) -> dict[int, list[_Held]]:
        """Return what stands on the desks from a day on, by place and first day."""
        kept = Allocation.__table__.c
        # By the index of last days: what is over is not looked at. Who has which desk is sorted out here.
        columns = (
            _raw(kept.id), kept.version, _raw(kept.desk_id), kept.kind, _raw(kept.startup_id), kept.first_day,
            kept.last_day,
        )  # fmt: skip
        found: dict[int, list[_Held]] = defaultdict(list)
        for row in session.execute(select(*columns).where(kept.last_day >= day)).all():
            if (place := self._place.get(row[2])) is not None:
                found[place].append(_Held(*row))
        for held in found.values():
            held.sort(key=lambda one: one.first_day)
        return found

    def _seats_of_team(self) -> list[int]:
        """Return where the team sits on the first day, else where it sits now."""
        for day in (self._first, self._today):
            seats = [
                place
                for place, held in self._held.items()
                if any(
                    one.kind == Kind.TAKEN and self._is_ours(one) and one.first_day <= day <= one.last_day
                    for one in held
                )
            ]
            if seats:
                return sorted(seats)
        return []

    def _is_ours(self, one: _Held) -> bool:
        return one.startup_id in self._ours

    # --- asking ---

    def wish(self, count: int, *, with_moves: bool) -> Wish:
        """Return what is looked for."""
        free_until = {place: row[_UNTIL] or NEVER for place, row in enumerate(self._rows)}
        movable: dict[int, Holding] = {}
        for place, held in self._held.items():
            blocking = [one for one in held if self._blocks(place, one)]
            if not blocking:
                continue
            first, *others = blocking
            stands = free_until[place]
            if first.first_day > self._first:
                free_until[place] = min(first.first_day - DAY, stands)
            else:
                del free_until[place]
            is_only = not any(one.first_day <= self._last for one in others)
            if with_moves and stands >= self._last and is_only and self._can_move(first):
                movable[place] = Holding(first.startup_id, first.last_day)
        free = {place for place, until in free_until.items() if until >= self._last}
        return Wish(
            count, self._spots, free_until, self._last,
            team=tuple(place for place in self._present if place not in free),
            kept=frozenset(free.intersection(self._reserved.union(self._present))),
            held={place: one for place, one in movable.items() if place not in free},
        )  # fmt: skip

    def _can_move(self, one: _Held) -> bool:
        return one.kind == Kind.TAKEN and not self._is_ours(one)

    def _blocks(self, place: int, one: _Held) -> bool:
        """Whether something keeps the team from a desk; what is reserved for it does not."""
        if one.last_day < self._first:
            return False
        if one.kind == Kind.RESERVED and self._is_ours(one):
            self._reserved.add(place)
            return False
        return True

    # --- answering ---

    def offers(self, session: Session, found: seating.Found) -> list[Offer]:
        """Return the sets as offers."""
        moved = {_id(self._mover(place).startup_id) for one in found.sets for place, _ in one.moves}
        named = select(Startup.id, Startup.name_en, Startup.name_zh).where(Startup.id.in_(moved))
        names = {row[0]: (row[1], row[2]) for row in session.execute(named)} if moved else {}
        zones = {
            row[0]: Zone(*row[1:])
            for row in session.execute(select(_raw(Area.id), Area.code, Area.name_en, Area.name_zh))
        }
        return [self._offer(one, found.together, names, zones) for one in found.sets]

    def _mover(self, place: int) -> _Held:
        return next(one for one in self._held[place] if self._blocks(place, one))

    def _offer(
        self,
        one: SeatSet,
        together: int,
        names: Mapping[Any, tuple[str, str]],
        zones: Mapping[Any, Zone],
    ) -> Offer:
        rows = [self._rows[place] for place in one.desks]
        then = self._free_then(one)
        moves = tuple(self._move(*move, names) for move in one.moves)
        return Offer(
            tuple(_id(row.id) for row in rows),
            tuple(row.number for row in rows),
            tuple(dict.fromkeys(row.floor for row in rows)),
            tuple(_id(raw) for raw in dict.fromkeys(row.floor_id for row in rows)),
            tuple(dict.fromkeys(zones[row.zone_id] for row in rows if row.zone_id in zones)),
            one.score.spread,
            tuple(self._reasons(one, together, then)),
            moves,
            tuple(self._rows[place].number for place in then),
        )

    def _free_then(self, one: SeatSet) -> dict[int, date]:
        """Return the desks that somebody has now but not any more by then, with the last day of that."""
        return {
            place: over[-1].last_day
            for place in one.desks
            if (over := [held for held in self._held.get(place, ()) if held.last_day < self._first])
        }

    def _move(self, place: int, target: int, names: Mapping[Any, tuple[str, str]]) -> Move:
        held, source, to = self._mover(place), self._rows[place], self._rows[target]
        startup_id = _id(held.startup_id)
        return Move(
            _id(held.id), held.version, startup_id, *names.get(startup_id, ("", "")), source.number,
            to.number, _id(source.id), _id(to.id), max(self._first, held.first_day),
        )  # fmt: skip

    def _reasons(self, one: SeatSet, together: int, then: Mapping[int, date]) -> list[Reason]:
        found = [self._way(one, together)]
        if one.score.floors:
            floors = {self._rows[place].floor for place in one.desks}
            found.append(Reason("seats_floors", {"floors": tuple(sorted(floors))}))
        found.extend(self._team_reasons(one))
        for code, places in (("seats_kept", self._reserved), ("seats_present", set(self._present))):
            if count := len(places.intersection(one.desks)):
                found.append(Reason(code, {"count": count}))
        if then:
            facts = {"count": len(then), "day": max(then.values()), "all": len(then) == len(one.desks)}
            found.append(Reason("seats_free_then", facts))
        moved = {"count": len(one.moves), "from": self._first}
        found.append(Reason("seats_moves" if one.moves else "seats_no_moves", moved))
        return found

    def _way(self, one: SeatSet, together: int) -> Reason:
        facts = {"count": len(one.desks), "pieces": len(one.pieces), "together": together}
        if len(one.desks) == 1:
            return Reason("seats_single", facts)
        if one.way == Way.TOGETHER and is_straight(self._spots, one.desks):
            return Reason("seats_row", facts)
        return Reason(f"seats_{one.way}", facts)

    def _team_reasons(self, one: SeatSet) -> list[Reason]:
        """Return where the desks are from those that the team has already."""
        team = [place for place in self._present if place not in one.desks]
        if not team:
            return []
        if one.beside:
            floors = {self._spots[place].floor for place in one.beside}
            there = [self._rows[place].number for place in team if self._spots[place].floor in floors]
            return [Reason("seats_beside", {"desks": tuple(there)})]
        if one.score.team_elsewhere:
            floors_of_team = tuple(dict.fromkeys(self._rows[place].floor for place in team))
            return [Reason("seats_team_floor", {"floors": floors_of_team})]
        return [Reason("seats_team_way", {"way": one.score.team})] if one.score.team else []


_DESK, _FLOOR = Desk.__table__.c, Floor.__table__.c
_COLUMNS: Sequence[Any] = (
    _raw(_DESK.id).label("id"), _DESK.number, _raw(_DESK.floor_id).label("floor_id"),
    _FLOOR.code.label("floor"), _raw(_DESK.zone_id).label("zone_id"), _raw(_DESK.room_id).label("room_id"),
    _DESK.x, _DESK.y, _DESK.width, _DESK.depth, _DESK.turn, _DESK.until,
)  # fmt: skip
_FLOOR_ID, _UNTIL = 2, 11


def _desks(session: Session, day: date, floor_id: uuid.UUID | None) -> list[Any]:
    """Return the desks that are there on a day, by floor and number."""
    since, until = _DESK.since, _DESK.until
    standing = (
        select(*_COLUMNS)
        .join_from(Desk.__table__, Floor.__table__, _FLOOR.id == _DESK.floor_id)
        .where(or_(since.is_(None), since <= day), or_(until.is_(None), until >= day))
        .order_by(_FLOOR.place, _FLOOR.code, _DESK.number)
    )
    if floor_id is not None:
        standing = standing.where(_DESK.floor_id == floor_id)
    return list(session.execute(standing).all())
