"""What the page of desks shows, read in one go: the plan of a floor on a day, and the chosen desks."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy.orm import Session

from jib_desktop.rules.desks import Kind
from jib_desktop.services import desks, desks_find
from jib_desktop.services.desks import AllocationRow, AreaRow, DeskRow, FloorRow, Promise
from jib_desktop.services.desks_carry import Carrying, to_carry
from jib_desktop.services.desks_find import Ending, Named, Reached

_SOON = timedelta(days=30)
_FEW = 24  # desks of which it is told who has them next


class Seats(NamedTuple):
    """A startup whose desks given are not those promised."""

    startup: Named
    promise: Promise

    @property
    def missing(self) -> int:
        """How many promised desks are not given."""
        return self.promise.missing

    @property
    def over(self) -> int:
        """How many desks are given beyond the promise."""
        return max(0, self.promise.given - self.promise.promised)


@dataclass(frozen=True)
class PlanState:
    """The plan of a floor on a day, and what is to be looked at on the whole site."""

    day: date
    floors: tuple[FloorRow, ...] = ()
    floor: FloorRow | None = None
    areas: tuple[AreaRow, ...] = ()
    rows: tuple[DeskRow, ...] = ()
    names: Mapping[uuid.UUID, Named] = field(default_factory=dict)
    unseated: tuple[Seats, ...] = ()
    beyond: tuple[Seats, ...] = ()
    endings: tuple[Ending, ...] = ()
    span: tuple[date, date] | None = None
    waiting_today: int = 0  # startups to be seated today, for the number on the tab

    @property
    def missing(self) -> int:
        """How many desks are promised and not given on the day."""
        return sum(one.missing for one in self.unseated)


class Counts(NamedTuple):
    """How many desks of a floor are what."""

    taken: int
    reserved: int
    out: int
    desks: int

    @property
    def free(self) -> int:
        """How many nobody has."""
        return self.desks - self.taken - self.reserved - self.out


@dataclass(frozen=True)
class Chosen:
    """The chosen desks as they stand on a day, and who has them."""

    day: date
    today: date
    rows: tuple[DeskRow, ...]
    promises: Mapping[uuid.UUID, Promise]
    contacts: Mapping[uuid.UUID, Reached]
    following: Mapping[uuid.UUID, AllocationRow] = field(default_factory=dict)  # what comes next, by desk
    carrying: Mapping[uuid.UUID, Carrying] = field(default_factory=dict)  # contracts renewed, by their id

    @property
    def free(self) -> tuple[DeskRow, ...]:
        """The desks that nobody has."""
        return tuple(row for row in self.rows if row.is_free)

    @property
    def held(self) -> tuple[DeskRow, ...]:
        """The desks that somebody has, or that are kept from others."""
        return tuple(row for row in self.rows if not row.is_free)

    @property
    def states(self) -> frozenset[str]:
        """The states that are among them."""
        return frozenset(row.state for row in self.rows)

    @property
    def holders(self) -> tuple[uuid.UUID, ...]:
        """The startups that have them, or for whom they are kept, each once."""
        return tuple(dict.fromkeys(row.startup_id for row in self.rows if row.startup_id is not None))


def read_plan(session: Session, day: date, today: date, floor_id: uuid.UUID | None) -> PlanState:
    """Return the plan of a floor, or of the first one if that is none any more."""
    floors = tuple(desks.floors(session, day))
    floor = next((one for one in floors if one.id == floor_id), floors[0] if floors else None)
    if floor is None:
        return PlanState(day)
    promises = desks.promises(session, day)
    names = desks_find.names(session)
    lacking = [one.startup_id for one in promises if one.startup_id not in names]
    if lacking:
        names |= desks_find.names(session, lacking)
    seats = [Seats(names[one.startup_id], one) for one in promises if one.startup_id in names]
    seats.sort(key=lambda one: (-one.missing, one.startup.name_en or one.startup.name_zh))
    waiting = sum(1 for one in promises if one.missing)
    if day != today:
        waiting = sum(1 for one in desks.promises(session, today) if one.missing)
    unseated = tuple(one for one in seats if one.missing)
    beyond = tuple(sorted((one for one in seats if one.over), key=lambda one: -one.over))
    areas, rows = desks.areas(session, floor.id), desks.plan_on(session, day, floor.id)
    endings = tuple(desks_find.ending(session, day, day + _SOON))
    return PlanState(
        day, floors, floor, tuple(areas), tuple(rows), names, unseated, beyond, endings, desks.span(session),
        waiting,
    )  # fmt: skip


def counts(states: Sequence[str], desks_there: int) -> Counts:
    """Count desks by the states of those that are not free."""
    found = Counter(states)
    taken, reserved, out = (found[str(kind)] for kind in (Kind.TAKEN, Kind.RESERVED, Kind.OUT_OF_SERVICE))
    return Counts(taken, reserved, out, desks_there)


def read_chosen(session: Session, day: date, today: date, desk_ids: Sequence[uuid.UUID]) -> Chosen:
    """Return the chosen desks in the order of choosing; one that is gone is left out."""
    found = {row.id: row for row in desks.plan_on(session, day, desk_ids=desk_ids)}
    rows = tuple(found[one] for one in desk_ids if one in found)
    startups = list(dict.fromkeys(row.startup_id for row in rows if row.startup_id is not None))
    promises = {one: desks.promises(session, day, one)[0] for one in startups}
    following: dict[uuid.UUID, AllocationRow] = {}
    if len(rows) <= _FEW:
        for one in desks.allocations(session, desk_ids=[row.id for row in rows], since=day):
            if one.first_day > day:
                following.setdefault(one.desk_id, one)
    contracts = {row.contract_id for row in rows if row.contract_id is not None}
    carrying = to_carry(session, contracts)
    contacts = desks_find.reached_at(session, startups)
    return Chosen(day, today, rows, promises, contacts, following, carrying)
