"""The lists behind the figures of desks: every desk that makes a number, and the same by zone and startup."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Area, Desk, DeskMark, Floor
from jib_desktop.db.startups import Startup
from jib_desktop.rules.desks import KINDS, Kind


@dataclass(frozen=True, slots=True)
class Seat:
    """A desk that is taken, reserved or out of service on a day: who has it, from when, until when."""

    desk_id: uuid.UUID
    number: str
    floor_id: uuid.UUID
    floor: str  # its code
    zone_id: uuid.UUID | None
    zone: str
    kind: str
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    short_name: str
    mark: int | None  # number for life of the startup: colour and pattern
    contract: str  # its number
    first_day: date
    last_day: date
    reason: str

    @property
    def id(self) -> uuid.UUID:
        """The desk: a list has each once."""
        return self.desk_id


@dataclass(frozen=True, slots=True)
class ZoneShare:
    """How the desks of a zone are used on a day; `zone_id` None: those of the floor in no zone."""

    zone_id: uuid.UUID | None
    floor_id: uuid.UUID
    floor: str
    code: str
    name_en: str
    name_zh: str
    taken: int
    reserved: int
    out: int
    desks: int

    @property
    def in_service(self) -> int:
        """How many desks could be used."""
        return self.desks - self.out


@dataclass(frozen=True, slots=True)
class StartupShare:
    """How many desks a startup has on a day."""

    startup_id: uuid.UUID
    startup_en: str
    startup_zh: str
    short_name: str
    mark: int | None
    taken: int
    reserved: int


def _text(column: Any) -> Any:
    return func.coalesce(column, "")


def _on(day: date) -> Any:
    return and_(Allocation.first_day <= day, Allocation.last_day >= day)


def _latest(day: date) -> Any:
    """Return which allocation of a desk began last up to a day: one look, however long its past is."""
    begun = select(Allocation.id).where(Allocation.desk_id == Desk.id, Allocation.first_day <= day)
    return begun.order_by(Allocation.first_day.desc()).limit(1).correlate(Desk).scalar_subquery()


def _many(kind: Kind) -> Any:
    return func.coalesce(func.sum(case((Allocation.kind == kind, 1), else_=0)), 0)


def seats(
    session: Session,
    day: date,
    *,
    floor_id: uuid.UUID | None = None,
    zone_id: uuid.UUID | None = None,
    startup_id: uuid.UUID | None = None,
    kinds: Collection[str] = KINDS,
) -> list[Seat]:
    """Return the desks that are not free on a day, of all or of some, by number."""
    columns: list[Any] = [
        Desk.id, Desk.number, Floor.id, Floor.code, Desk.zone_id, _text(Area.code), Allocation.kind,
        Allocation.startup_id,
        _text(Startup.name_en), _text(Startup.name_zh), _text(Startup.short_name), DeskMark.number,
        _text(Contract.number), Allocation.first_day, Allocation.last_day, Allocation.reason,
    ]  # fmt: skip
    chosen = (
        select(*columns)
        .select_from(Allocation)
        .join(Desk, Desk.id == Allocation.desk_id)
        .join(Floor, Floor.id == Desk.floor_id)
        .outerjoin(Area, Area.id == Desk.zone_id)
        .outerjoin(Startup, Startup.id == Allocation.startup_id)
        .outerjoin(DeskMark, DeskMark.startup_id == Allocation.startup_id)
        .outerjoin(Contract, Contract.id == Allocation.contract_id)
        .where(_on(day), Allocation.kind.in_(sorted(kinds)))
    )
    if floor_id is not None:
        chosen = chosen.where(Desk.floor_id == floor_id)
    if zone_id is not None:
        chosen = chosen.where(Desk.zone_id == zone_id)
    if startup_id is not None:
        chosen = chosen.where(Allocation.startup_id == startup_id)
    return [Seat(*row) for row in session.execute(chosen.order_by(Floor.place, Desk.number))]


def by_zone(session: Session, day: date, floor_id: uuid.UUID | None = None) -> list[ZoneShare]:
    """Return how the desks of each zone are used on a day, in the order of floors and codes."""
    stands = and_(or_(Desk.since.is_(None), Desk.since <= day), or_(Desk.until.is_(None), Desk.until >= day))
    counts = (_many(Kind.TAKEN), _many(Kind.RESERVED), _many(Kind.OUT_OF_SERVICE), func.count(Desk.id))
    names = (_text(Area.code), _text(Area.name_en), _text(Area.name_zh))
    counted: Any = (
        select(Desk.zone_id, Floor.id, Floor.code, *names, *counts)
        .select_from(Desk)
        .join(Floor, Floor.id == Desk.floor_id)
        .outerjoin(Area, Area.id == Desk.zone_id)
        .outerjoin(Allocation, and_(Allocation.desk_id == Desk.id, _on(day)))
        .where(stands)
        .group_by(Desk.zone_id, Floor.id, Floor.code, Floor.place, *names)
        .order_by(Floor.place, Floor.code, Desk.zone_id.is_(None), names[0], names[1])
    )
    if floor_id is not None:
        counted = counted.where(Desk.floor_id == floor_id)
    return [ZoneShare(*row) for row in session.execute(counted)]


def by_startup(session: Session, day: date, floor_id: uuid.UUID | None = None) -> list[StartupShare]:
    """Return the startups that have desks on a day, who has most first."""
    taken, reserved = _many(Kind.TAKEN), _many(Kind.RESERVED)
    names = (Startup.id, Startup.name_en, Startup.name_zh, Startup.short_name, DeskMark.number)
    counted = (
        select(*names, taken, reserved)
        .select_from(Desk)
        .join(Allocation, and_(Allocation.id == _latest(day), Allocation.last_day >= day))
        .join(Startup, Startup.id == Allocation.startup_id)
        .outerjoin(DeskMark, DeskMark.startup_id == Startup.id)
        .group_by(*names, Startup.sort_name)
        .order_by(taken.desc(), reserved.desc(), Startup.sort_name)
    )
    if floor_id is not None:
        counted = counted.where(Desk.floor_id == floor_id)
    return [StartupShare(*row) for row in session.execute(counted)]
