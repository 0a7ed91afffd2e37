"""Desks seen as figures: how many are taken from day to day, and what the contracts say will come.

A figure over time is a list of steps: one where something changes, which holds until the next one. What makes
a figure, desk by desk, is in desks_lists.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract, ContractPhase
from jib_desktop.db.desks import Allocation, Desk, DeskMark
from jib_desktop.db.startups import Startup
from jib_desktop.rules.contracts import IN_FORCE
from jib_desktop.rules.desks import Kind
from jib_desktop.rules.periods import DAY, NEVER


@dataclass(frozen=True, slots=True)
class OccupancyStep:
    """What holds from a day on: desks taken, reserved, out of service, and how many there are at all.

    In a forecast `taken` has desks in it that are promised for that day and not given yet: `promised`.
    """

    day: date
    taken: int
    reserved: int
    out: int
    desks: int
    promised: int = 0

    @property
    def in_service(self) -> int:
        """How many desks could be used."""
        return self.desks - self.out

    @property
    def free(self) -> int:
        """How many nobody has; below nothing where more is promised than there is."""
        return self.in_service - self.taken - self.reserved

    @property
    def rate(self) -> float | None:
        """The share of the desks in service that is taken; None where none is."""
        return self.taken / self.in_service if self.in_service else None


def occupancy(
    session: Session,
    first: date,
    last: date,
    floor_id: uuid.UUID | None = None,
    zone_id: uuid.UUID | None = None,
    startup_id: uuid.UUID | None = None,
) -> list[OccupancyStep]:
    """Return what was and is given from a day to another, both inclusive, of all desks or some.

    With a startup only its desks are taken or reserved; `desks` stays what there is.
    """
    return _steps(_given(session, first, last, floor_id, zone_id, startup_id), first, last)


# What changes on each day: by kind, and by how many.
_Changes = dict[date, Counter[str]]
_DESKS = "desks"
_PROMISED = "promised"


def _steps(changes: _Changes, first: date, last: date) -> list[OccupancyStep]:
    now: Counter[str] = Counter()
    found: list[OccupancyStep] = []
    for day in sorted({first, *changes}):
        if day > last:
            break
        now.update(changes.get(day, ()))
        step = OccupancyStep(
            day, now[Kind.TAKEN], now[Kind.RESERVED], now[Kind.OUT_OF_SERVICE], now[_DESKS], now[_PROMISED]
        )
        if not found or _figures(step) != _figures(found[-1]):
            found.append(step)
    return found


def _figures(step: OccupancyStep) -> tuple[int, ...]:
    return step.taken, step.reserved, step.out, step.desks, step.promised


def _given(
    session: Session,
    first: date,
    last: date,
    floor_id: uuid.UUID | None,
    zone_id: uuid.UUID | None,
    startup_id: uuid.UUID | None,
) -> _Changes:
    """Return what changes from day to day; three sums over starts and ends, however many days there are."""
    kept = Allocation.__table__.c
    chosen: list[Any] = []
    if floor_id is not None or zone_id is not None:
        chosen.append(kept.desk_id.in_(_desk_ids(floor_id, zone_id)))
    if startup_id is not None:
        chosen.append(or_(kept.startup_id == startup_id, kept.kind == Kind.OUT_OF_SERVICE))
    changes: _Changes = {}
    at_first = select(kept.kind, func.count()).where(kept.first_day <= first, kept.last_day >= first, *chosen)
    for kind, count in session.execute(at_first.group_by(kept.kind)):
        _add(changes, first, kind, count)
    for column, sign in ((kept.first_day, 1), (kept.last_day, -1)):
        within = (column > first, column <= last) if sign > 0 else (column >= first, column < last)
        counted = select(column, kept.kind, func.count()).where(*within, *chosen)
        for day, kind, count in session.execute(counted.group_by(column, kept.kind)):
            _add(changes, day if sign > 0 else day + DAY, kind, sign * count)
    for since, until, count in _standing(session, floor_id, zone_id):
        _add_period(changes, max(since, first), until, _DESKS, count)
    return changes


def _add(changes: _Changes, day: date, what: str, count: int) -> None:
    changes.setdefault(day, Counter())[what] += count


def _add_period(changes: _Changes, since: date, until: date, what: str, count: int) -> None:
    if until < since:
        return
    _add(changes, since, what, count)
    if until < NEVER:
        _add(changes, until + DAY, what, -count)


def _desk_ids(floor_id: uuid.UUID | None, zone_id: uuid.UUID | None) -> Any:
    chosen = select(Desk.id)
    if floor_id is not None:
        chosen = chosen.where(Desk.floor_id == floor_id)
    return chosen if zone_id is None else chosen.where(Desk.zone_id == zone_id)


def _standing(
    session: Session, floor_id: uuid.UUID | None, zone_id: uuid.UUID | None
) -> Iterator[tuple[date, date, int]]:
    """Yield from when to when how many desks stand there."""
    counted = select(Desk.since, Desk.until, func.count()).where(Desk.id.in_(_desk_ids(floor_id, zone_id)))
    for since, until, count in session.execute(counted.group_by(Desk.since, Desk.until)):
        yield since or date.min, until or NEVER, count


# --- what is to come ----------------------------------------------------------------------------

# Where a startup had desks so long ago says where its promised ones will be.
REMEMBERED = timedelta(days=366)


def forecast(
    session: Session, today: date, until: date, floor_id: uuid.UUID | None = None
) -> list[OccupancyStep]:
    """Return what is to be expected from today to a day: what is given, and what contracts promise beyond.

    A contract promises from its first day to its last, and on while it renews itself; what it promises and
    nobody gave yet counts as taken, first out of what is reserved for the startup. Desks that end with
    their contract are stored until then, so a contract that ends frees them. On a floor count the startups
    whose desks are there, or were last within a year.
    """
    changes = _given(session, today, until, floor_id, None, None)
    at_home = None if floor_id is None else _homes(session, floor_id, today - REMEMBERED)
    for missing in shortfalls(session, today, until):
        if at_home is not None and missing.startup_id not in at_home:
            continue
        for what, count in ((Kind.TAKEN, missing.count), (_PROMISED, missing.count)):
            _add_period(changes, missing.first_day, min(missing.last_day, until), what, count)
        kept = -min(missing.reserved, missing.count)
        _add_period(changes, missing.first_day, min(missing.last_day, until), Kind.RESERVED, kept)
    return _steps(changes, today, until)


@dataclass(frozen=True, slots=True)
class Shortfall:
    """How many desks a startup is promised and not given from a day to another (NEVER: for good)."""

    startup_id: uuid.UUID
    first_day: date
    last_day: date
    promised: int
    given: int
    reserved: int

    @property
    def count(self) -> int:
        """How many are missing."""
        return self.promised - self.given


def shortfalls(session: Session, first: date, last: date) -> list[Shortfall]:
    """Return every stretch of days, from one to another, on which a startup lacks promised desks."""
    found: list[Shortfall] = []
    for startup_id, changes in _by_startup(session, first, last).items():
        found.extend(one for one in _stretches(startup_id, changes, last) if one.count > 0)
    return sorted(found, key=lambda one: (one.first_day, one.startup_id))


def _stretches(startup_id: uuid.UUID, changes: _Changes, last: date) -> Iterator[Shortfall]:
    now: Counter[str] = Counter()
    days = sorted(day for day in changes if day <= last)
    for day, following in zip(days, [*days[1:], None], strict=True):
        now.update(changes[day])
        until = NEVER if following is None else following - DAY
        yield Shortfall(startup_id, day, until, now[_PROMISED], now[Kind.TAKEN], now[Kind.RESERVED])


def _by_startup(session: Session, first: date, last: date) -> Mapping[uuid.UUID, _Changes]:
    """Return what contracts promise and what is given, from day to day, of all that are promised desks."""
    found: dict[uuid.UUID, _Changes] = {}
    for startup_id, since, until, desks in _promised(session, first, last):
        _add_period(found.setdefault(startup_id, {}), max(since, first), until, _PROMISED, desks)
    kept = Allocation.__table__.c
    meeting = and_(kept.last_day >= first, kept.first_day <= last, kept.startup_id.is_not(None))
    counted = select(kept.startup_id, kept.kind, kept.first_day, kept.last_day, func.count()).where(meeting)
    grouped = counted.group_by(kept.startup_id, kept.kind, kept.first_day, kept.last_day)
    for startup_id, kind, begins, ends, count in session.execute(grouped):
        if startup_id in found:
            _add_period(found[startup_id], max(begins, first), ends, kind, count)
    return found


def _promised(session: Session, first: date, last: date) -> Iterable[Sequence[Any]]:
    now = ContractPhase
    running = and_(now.until >= first, now.since <= last, now.state.in_(sorted(IN_FORCE)), now.desks > 0)
    return session.execute(select(now.startup_id, now.since, now.until, now.desks).where(running)).all()


def _homes(session: Session, floor_id: uuid.UUID, since: date) -> set[uuid.UUID]:
    """Return the startups whose latest desks, or most of them, are on a floor."""
    kept = Allocation.__table__.c
    counted = (
        select(kept.startup_id, Desk.floor_id, kept.last_day, func.count())
        .join(Desk, Desk.id == kept.desk_id)
        .where(kept.startup_id.is_not(None), kept.last_day >= since)
        .group_by(kept.startup_id, Desk.floor_id, kept.last_day)
    )
    best: dict[uuid.UUID, tuple[date, int, uuid.UUID]] = {}
    for startup_id, floor, last_day, count in session.execute(counted):
        best[startup_id] = max(best.get(startup_id, (date.min, 0, floor)), (last_day, count, floor))
    return {startup_id for startup_id, (_, _, floor) in best.items() if floor == floor_id}


# --- promised against given ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Balance:
    """What the contracts of a startup promise on a day, and what it has.

    `contracts` are their numbers, from the first day of the earliest to the last day of the longest (NEVER:
    it renews itself); without any the days are None.
    """

    startup_id: uuid.UUID
    startup_en: str
    startup_zh: str
    short_name: str
    mark: int | None
    promised: int
    given: int
    reserved: int
    contracts: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None

    @property
    def id(self) -> uuid.UUID:
        """The startup: a list has each once."""
        return self.startup_id

    @property
    def missing(self) -> int:
        """How many promised desks are not given."""
        return max(0, self.promised - self.given)

    @property
    def beyond(self) -> int:
        """How many desks are given that nobody promised."""
        return max(0, self.given - self.promised)


def balances(
    session: Session, day: date, floor_id: uuid.UUID | None = None, today: date | None = None
) -> list[Balance]:
    """Return promised and given of every startup that has either on a day, by name.

    With a floor: of the startups that `forecast` counts there (`today`: the day it is asked on).
    """
    given = _given_on(session, day)
    promises = _promises_on(session, day)
    wanted = given.keys() | promises.keys()
    if floor_id is not None:
        wanted &= _homes(session, floor_id, (today or day) - REMEMBERED)
    found = []
    for startup_id, en, zh, short_name, mark in _names(session):
        if startup_id in wanted:
            promised, *rest = promises.get(startup_id, (0, (), None, None))
            taken, reserved = given.get(startup_id, (0, 0))
            found.append(Balance(startup_id, en, zh, short_name, mark, promised, taken, reserved, *rest))
    return found


def _given_on(session: Session, day: date) -> dict[uuid.UUID, tuple[int, int]]:
    # The allocation of a desk that began last: one look for each desk, however long the past is.
    begun = select(Allocation.id).where(Allocation.desk_id == Desk.id, Allocation.first_day <= day)
    latest = begun.order_by(Allocation.first_day.desc()).limit(1).correlate(Desk).scalar_subquery()
    counted: Any = (
        select(Allocation.startup_id, Allocation.kind, func.count())
        .select_from(Desk)
        .join(Allocation, and_(Allocation.id == latest, Allocation.last_day >= day))
        .where(Allocation.startup_id.is_not(None))
    )
    found: dict[uuid.UUID, tuple[int, int]] = {}
    for startup_id, kind, count in session.execute(counted.group_by(Allocation.startup_id, Allocation.kind)):
        taken, reserved = found.get(startup_id, (0, 0))
        more = (count, 0) if kind == Kind.TAKEN else (0, count)
        found[startup_id] = (taken + more[0], reserved + more[1])
    return found


_Promised = tuple[int, tuple[str, ...], date, date]


def _promises_on(session: Session, day: date) -> dict[uuid.UUID, _Promised]:
    """Return by startup how many desks, by which contracts, from when to when."""
    now = ContractPhase
    columns: tuple[Any, ...] = (
        now.startup_id, now.desks, Contract.number, Contract.first_day, now.last_day, now.renews_to,
    )  # fmt: skip
    running = and_(now.since <= day, now.until >= day, now.state.in_(sorted(IN_FORCE)), now.desks > 0)
    joined = select(*columns).join(Contract, Contract.id == now.contract_id).where(running)
    found: dict[uuid.UUID, _Promised] = {}
    for startup_id, desks, number, first, last, renews_to in session.execute(
        joined.order_by(Contract.number)
    ):
        until = last if renews_to is None else NEVER
        count, numbers, begins, ends = found.get(startup_id, (0, (), first, until))
        found[startup_id] = (count + desks, (*numbers, number), min(begins, first), max(ends, until))
    return found


def _names(session: Session) -> Iterable[Sequence[Any]]:
    """Return id, names and number for life of every startup, by name."""
    columns = (Startup.id, Startup.name_en, Startup.name_zh, Startup.short_name, DeskMark.number)
    joined = select(*columns).outerjoin(DeskMark, DeskMark.startup_id == Startup.id)
    return session.execute(joined.order_by(Startup.sort_name, Startup.id)).all()
