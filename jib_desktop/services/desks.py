"""Desks as a person asks about them: the plan of any day, who has which, what is promised, what is found.

Everything is asked for a day. What a person does with desks is in desks_acts, with the plan itself in
desks_site, about seats for a team in desks_seats, about figures in desks_figures.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Text, and_, cast, func, or_, select
from sqlalchemy.orm import Session, aliased

from jib_desktop.db.contracts import Contract, ContractPhase
from jib_desktop.db.desks import Allocation, Area, Desk, DeskMark, Floor
from jib_desktop.db.startups import Startup
from jib_desktop.rules.contracts import IN_FORCE
from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.rules.periods import DAY, NEVER


@dataclass(frozen=True, slots=True)
class FloorRow:
    """A floor; lengths in cm, `picture` is the digest of its picture, `desks` how many stand there now."""

    id: uuid.UUID
    version: int
    code: str
    name_en: str
    name_zh: str
    place: int
    width: int
    depth: int
    picture: str | None
    picture_kind: str
    picture_x: int
    picture_y: int
    picture_scale: int
    desks: int


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A zone or room and its outline in cm."""

    id: uuid.UUID
    version: int
    floor_id: uuid.UUID
    kind: str
    code: str
    name_en: str
    name_zh: str
    remark_en: str
    remark_zh: str
    use: str
    seats: int | None
    outline: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk as it stands on the day that was asked for.

    `state` is taken, reserved, out_of_service or free. A free desk has no `allocation_id`; its `last_day` is
    then the last free day, None if nobody is to have it any more.
    """

    id: uuid.UUID
    version: int
    number: str
    floor_id: uuid.UUID
    floor: str  # its code
    zone_id: uuid.UUID | None
    zone: str
    zone_en: str
    zone_zh: str
    room_id: uuid.UUID | None
    room: str
    x: int
    y: int
    width: int
    depth: int
    turn: int
    features: tuple[str, ...]
    notes: str
    since: date | None
    until: date | None
    state: str
    allocation_id: uuid.UUID | None = None
    allocation_version: int = 0
    startup_id: uuid.UUID | None = None
    startup_en: str = ""
    startup_zh: str = ""
    short_name: str = ""
    mark: int | None = None  # number for life of the startup: colour and pattern on the plan
    contract_id: uuid.UUID | None = None
    contract: str = ""  # its number
    first_day: date | None = None
    last_day: date | None = None
    ends: str = ""
    reason: str = ""

    @property
    def is_free(self) -> bool:
        """Whether nobody has it on that day."""
        return self.state == FREE


@dataclass(frozen=True, slots=True)
class AllocationRow:
    """Who has, had or is to have a desk, or why it cannot be given."""

    id: uuid.UUID
    version: int
    desk_id: uuid.UUID
    number: str  # of the desk
    floor: str
    kind: str
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    short_name: str
    contract_id: uuid.UUID | None
    contract: str
    first_day: date
    last_day: date
    ends: str
    reason: str
    corrections: int
    correction_reason: str


@dataclass(frozen=True, slots=True)
class Promise:
    """What the contracts of a startup promise on a day, and what it has."""

    startup_id: uuid.UUID
    promised: int
    given: int
    reserved: int

    @property
    def missing(self) -> int:
        """How many promised desks are not given."""
        return max(0, self.promised - self.given)


class Held(NamedTuple):
    """Why a desk is not free on a day; the least that a plan needs while the day is being moved."""

    desk_id: uuid.UUID
    kind: str
    allocation_id: uuid.UUID
    startup_id: uuid.UUID | None
    first_day: date
    last_day: date


_Now: Any = aliased(Allocation)
_Zone: Any = aliased(Area)
_Room: Any = aliased(Area)


def _text(column: Any) -> Any:
    return func.coalesce(column, "")


def floors(session: Session, day: date) -> list[FloorRow]:
    """Return the floors in their order, each with the number of its desks on a day."""
    standing = select(func.count()).where(Desk.floor_id == Floor.id, _stands(day)).scalar_subquery()
    names = (
        "id", "version", "code", "name_en", "name_zh", "place", "width", "depth", "picture", "picture_kind",
        "picture_x", "picture_y", "picture_scale",
    )  # fmt: skip
    columns = [Floor.__table__.c[name] for name in names]
    ordered: Any = select(*columns, standing).order_by(Floor.place, Floor.code)
    return [FloorRow(*row) for row in session.execute(ordered)]


def areas(session: Session, floor_id: uuid.UUID | None = None) -> list[AreaRow]:
    """Return the zones and rooms of a floor, or of all: zones first, each by code and name."""
    names = (
        "id", "version", "floor_id", "kind", "code", "name_en", "name_zh", "remark_en", "remark_zh", "use",
        "seats", "outline",
    )  # fmt: skip
    chosen = select(*(Area.__table__.c[name] for name in names))
    if floor_id is not None:
        chosen = chosen.where(Area.floor_id == floor_id)
    ordered = chosen.order_by(Area.kind.desc(), Area.code, Area.name_en, Area.id)
    return [AreaRow(*row) for row in session.execute(ordered)]


def _stands(day: date) -> Any:
    """Return the condition that a desk is there on a day."""
    return and_(or_(Desk.since.is_(None), Desk.since <= day), or_(Desk.until.is_(None), Desk.until >= day))


def plan_on(
    session: Session,
    day: date,
    floor_id: uuid.UUID | None = None,
    desk_ids: Sequence[uuid.UUID] | None = None,
) -> list[DeskRow]:
    """Return the desks that are there on a day (of a floor, or only some) by number, with who has them.

    Each desk costs two looks into an index, however long its past is.
    """
    columns: list[Any] = [
        Desk.id, Desk.version, Desk.number, Desk.floor_id, Floor.code, Desk.zone_id, _text(_Zone.code),
        _text(_Zone.name_en), _text(_Zone.name_zh), Desk.room_id, _text(_Room.code), Desk.x, Desk.y,
        Desk.width, Desk.depth, Desk.turn, Desk.features, Desk.notes, Desk.since, Desk.until,
        func.coalesce(_Now.kind, FREE), _Now.id, func.coalesce(_Now.version, 0), _Now.startup_id,
        _text(Startup.name_en), _text(Startup.name_zh), _text(Startup.short_name), DeskMark.number,
        _Now.contract_id, _text(Contract.number), _Now.first_day, _Now.last_day, _text(_Now.ends),
        _text(_Now.reason), _next_day(day),
    ]  # fmt: skip
    joined = (
        select(*columns)
        .join(Floor, Floor.id == Desk.floor_id)
        .outerjoin(_Zone, _Zone.id == Desk.zone_id)
        .outerjoin(_Room, _Room.id == Desk.room_id)
        .outerjoin(_Now, and_(_Now.id == _latest(day), _Now.last_day >= day))
        .outerjoin(Startup, Startup.id == _Now.startup_id)
        .outerjoin(DeskMark, DeskMark.startup_id == _Now.startup_id)
        .outerjoin(Contract, Contract.id == _Now.contract_id)
        .where(_stands(day))
        .order_by(Desk.number)
    )
    if floor_id is not None:
        joined = joined.where(Desk.floor_id == floor_id)
    if desk_ids is not None:
        joined = joined.where(Desk.id.in_(desk_ids))
    return [_desk_row(row) for row in session.execute(joined)]


def held_on(session: Session, day: date, floor_id: uuid.UUID | None = None) -> list[Held]:
    """Return the desks (of a floor) that are not free on a day: quicker than the whole plan."""
    columns = (_Now.desk_id, _Now.kind, _Now.id, _Now.startup_id, _Now.first_day, _Now.last_day)
    held = select(*columns).select_from(Desk).join(_Now, and_(_Now.id == _latest(day), _Now.last_day >= day))
    if floor_id is not None:
        held = held.where(Desk.floor_id == floor_id)
    # Below the rows of the session, which take a fifth of the time and add nothing to plain columns.
    return list(map(Held._make, session.connection().execute(held).all()))


def _latest(day: date) -> Any:
    """Return which allocation of a desk began last up to a day: no other one can hold on that day."""
    begun = select(Allocation.id).where(Allocation.desk_id == Desk.id, Allocation.first_day <= day)
    return begun.order_by(Allocation.first_day.desc()).limit(1).correlate(Desk).scalar_subquery()


def _next_day(day: date) -> Any:
    """Return the day, as text, on which the next allocation of a desk begins."""
    first = cast(func.min(Allocation.__table__.c.first_day), Text)
    later = select(first).where(Allocation.desk_id == Desk.id, Allocation.first_day > day)
    return later.correlate(Desk).scalar_subquery()


_UNTIL = next(place for place, one in enumerate(fields(DeskRow)) if one.name == "until")
_LAST_DAY = next(place for place, one in enumerate(fields(DeskRow)) if one.name == "last_day")
_ALLOCATION = next(place for place, one in enumerate(fields(DeskRow)) if one.name == "allocation_id")


def _desk_row(row: Any) -> DeskRow:
    """Return a line of the plan; a free desk ends with the day before somebody is to have it."""
    *values, next_day = row
    if values[_ALLOCATION] is None:
        before = None if next_day is None else date.fromisoformat(next_day) - DAY
        values[_LAST_DAY] = min(filter(None, (before, values[_UNTIL])), default=None)
    return DeskRow(*values)


def span(session: Session) -> tuple[date, date] | None:
    """Return the first and the last day on which anything is known of a desk; an open end does not count."""
    kept = Allocation.__table__.c
    first = session.scalar(select(func.min(kept.first_day)))
    if first is None:
        return None
    ends = select(func.max(kept.last_day)).where(kept.last_day < NEVER)
    last, begins = session.scalar(ends), session.scalar(select(func.max(kept.first_day)))
    return first, max(one for one in (first, last, begins) if one is not None)


_ALLOCATIONS: Sequence[Any] = (
    Allocation.id, Allocation.version, Allocation.desk_id, Desk.number, Floor.code, Allocation.kind,
    Allocation.startup_id, _text(Startup.name_en), _text(Startup.name_zh), _text(Startup.short_name),
    Allocation.contract_id, _text(Contract.number), Allocation.first_day, Allocation.last_day,
    Allocation.ends, Allocation.reason, Allocation.corrections, Allocation.correction_reason,
)  # fmt: skip


def allocations(
    session: Session,
    *,
    desk_ids: Sequence[uuid.UUID] | None = None,
    startup_id: uuid.UUID | None = None,
    contract_id: uuid.UUID | None = None,
    since: date | None = None,
    until: date | None = None,
) -> list[AllocationRow]:
    """Return allocations by first day and desk: of some desks, a startup, a contract, meeting a period."""
    chosen = (
        select(*_ALLOCATIONS)
        .join(Desk, Desk.id == Allocation.desk_id)
        .join(Floor, Floor.id == Desk.floor_id)
        .outerjoin(Startup, Startup.id == Allocation.startup_id)
        .outerjoin(Contract, Contract.id == Allocation.contract_id)
        .order_by(Allocation.first_day, Desk.number)
    )
    if desk_ids is not None:
        chosen = chosen.where(Allocation.desk_id.in_(desk_ids))
    if startup_id is not None:
        chosen = chosen.where(Allocation.startup_id == startup_id)
    if contract_id is not None:
        chosen = chosen.where(Allocation.contract_id == contract_id)
    if since is not None:
        chosen = chosen.where(Allocation.last_day >= since)
    if until is not None:
        chosen = chosen.where(Allocation.first_day <= until)
    return [AllocationRow(*row) for row in session.execute(chosen)]


def promises(session: Session, day: date, startup_id: uuid.UUID | None = None) -> list[Promise]:
    """Return what is promised and given on a day, of every startup that has either (or of one)."""
    found: dict[uuid.UUID, list[int]] = {}
    now = ContractPhase
    promised = select(now.startup_id, func.sum(now.desks)).where(
        now.since <= day, now.until >= day, now.state.in_(sorted(IN_FORCE)), now.desks > 0
    )
    given = select(Allocation.startup_id, Allocation.kind, func.count()).where(
        Allocation.last_day >= day, Allocation.first_day <= day, Allocation.startup_id.is_not(None)
    )
    if startup_id is not None:
        promised, given = (
            promised.where(now.startup_id == startup_id),
            given.where(Allocation.startup_id == startup_id),
        )
        found[startup_id] = [0, 0, 0]
    for promised_to, count in session.execute(promised.group_by(now.startup_id)):
        found.setdefault(promised_to, [0, 0, 0])[0] = count
    for one, kind, count in session.execute(given.group_by(Allocation.startup_id, Allocation.kind)):
        assert one is not None
        found.setdefault(one, [0, 0, 0])[1 if kind == Kind.TAKEN else 2] = count
    return [Promise(one, *numbers) for one, numbers in found.items()]
