"""Finding desks by what a person types (number, startup, contact), and the names a plan shows."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.desks import Allocation, Desk, DeskMark, Floor
from jib_desktop.db.engine import contains
from jib_desktop.db.startups import Contact, Startup
from jib_desktop.rules import search
from jib_desktop.rules.desks import Kind


@dataclass(frozen=True, slots=True)
class Named:
    """How the plan speaks of a startup; `mark` is its number for life, None before its first desk."""

    id: uuid.UUID
    name_en: str
    name_zh: str
    short_name: str
    mark: int | None


class FoundDesk(NamedTuple):
    """A desk that was found; `startup_id` is who has it, or for whom it is kept."""

    id: uuid.UUID
    floor_id: uuid.UUID
    number: str
    startup_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search shows: desks in the order to go through them.

    Without any, `startup` may be who was meant, and `day` the next day (else the last) on which it has some.
    """

    desks: tuple[FoundDesk, ...] = ()
    startup: Named | None = None
    day: date | None = None


class Reached(NamedTuple):
    """Whom to call at a startup."""

    startup_id: uuid.UUID
    contact_id: uuid.UUID
    name_en: str
    name_zh: str
    role: str
    phone: str


_startup, _contact = Startup.__table__.c, Contact.__table__.c
_NAMED: Sequence[Any] = (
    _startup.id, _startup.name_en, _startup.name_zh, _startup.short_name, DeskMark.number
)  # fmt: skip


def names(session: Session, startup_ids: Sequence[uuid.UUID] | None = None) -> dict[uuid.UUID, Named]:
    """Return the startups by id: those that have, had or are to have a desk, or the ones asked for."""
    chosen = select(*_NAMED).select_from(Startup.__table__)
    if startup_ids is None:
        chosen = chosen.join(DeskMark, DeskMark.startup_id == _startup.id)
    else:
        chosen = chosen.outerjoin(DeskMark, DeskMark.startup_id == _startup.id)
        chosen = chosen.where(_startup.id.in_(startup_ids))
    return {row[0]: Named(*row) for row in session.execute(chosen)}


def reached_at(session: Session, startup_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, Reached]:
    """Return the main contact of each startup that has one."""
    columns = (
        _contact.startup_id,
        _contact.id,
        _contact.name_en,
        _contact.name_zh,
        _contact.role,
        _contact.phone,
    )
    mine = select(*columns).where(_contact.startup_id.in_(startup_ids))
    found: dict[uuid.UUID, Reached] = {}
    for row in session.execute(mine.order_by(_contact.is_main.desc(), _contact.id)):
        found.setdefault(row[0], Reached(*row))
    return found


# --- searching ------------------------------------------------------------------------------------


def find(session: Session, text: str, day: date) -> Found:
    """Return the desks that a search finds on a day.

    A whole number comes first, then the desks of startups (by their names, codes and people, as the list of
    startups finds them), then numbers that contain what was typed.
    """
    if not text.strip():
        return Found()
    whole, parts = _by_number(session, text, day)
    startups = _startups(session, text)
    held = _held_by(session, startups, day)
    desks = {one.id: one for one in (*whole, *held, *parts)}
    if desks or not startups:
        return Found(tuple(desks.values()))
    first = startups[0]
    return Found((), names(session, [first])[first], _other_day(session, first, day))


def find_numbers(session: Session, text: str, day: date, limit: int) -> list[FoundDesk]:
    """Return the desks whose number is, or contains, what was typed; the whole number first."""
    whole, parts = _by_number(session, text, day)
    return [*whole, *parts][:limit]


def _compact(text: str) -> str:
    return "".join(sign for sign in search.folded(text) if sign.isalnum())


def _by_number(session: Session, text: str, day: date) -> tuple[list[FoundDesk], list[FoundDesk]]:
    """Return the desks with this number, and those whose number contains it, however it is cut."""
    wanted = _compact(text)
    if not wanted or not any(sign.isdigit() for sign in wanted):
        return [], []
    holder: Any = (
        select(Allocation.startup_id)
        .where(Allocation.desk_id == Desk.id, Allocation.first_day <= day, Allocation.last_day >= day)
        .limit(1)
        .scalar_subquery()
    )
    there = and_(or_(Desk.since.is_(None), Desk.since <= day), or_(Desk.until.is_(None), Desk.until >= day))
    desks = (
        select(Desk.id, Desk.floor_id, Desk.number, holder)
        .join(Floor, Floor.id == Desk.floor_id)
        .where(there)
        .order_by(Floor.place, Desk.number)
    )
    fitting = [row for row in session.execute(desks) if wanted in _compact(row[2])]
    whole = [FoundDesk(*row) for row in fitting if _compact(row[2]) == wanted]
    parts = [FoundDesk(*row) for row in fitting if _compact(row[2]) != wanted]
    return whole, parts


def _startups(session: Session, text: str) -> list[uuid.UUID]:
    """Return the startups that a search means, those whose name begins with it first."""
    chosen = select(_startup.id, _startup.name_en, _startup.name_zh, _startup.short_name)
    chosen = chosen.where(_startup.removed_at.is_(None))
    for piece in search.words(text):
        chosen = chosen.where(contains(_startup.search_text, piece))
    plain = search.folded(text).strip()

    def later(row: Any) -> bool:
        return not any(search.folded(name).startswith(plain) for name in row[1:] if name)

    found = session.execute(chosen.order_by(_startup.sort_name, _startup.id)).all()
    return [row[0] for row in sorted(found, key=later)]


def _held_by(session: Session, startups: Sequence[uuid.UUID], day: date) -> list[FoundDesk]:
    """Return the desks that startups have or that are kept for them, startup by startup."""
    held: Any = (
        select(Desk.id, Desk.floor_id, Desk.number, Allocation.startup_id)
        .join(Allocation, Allocation.desk_id == Desk.id)
        .join(Floor, Floor.id == Desk.floor_id)
        .where(Allocation.startup_id.in_(startups), Allocation.first_day <= day, Allocation.last_day >= day)
        .order_by(Allocation.kind.desc(), Floor.place, Desk.number)
    )
    order = {startup_id: place for place, startup_id in enumerate(startups)}
    rows = sorted(session.execute(held), key=lambda row: order[row[3]])
    return [FoundDesk(*row) for row in rows]


def _other_day(session: Session, startup_id: uuid.UUID, day: date) -> date | None:
    """Return the next day on which a startup has a desk, else the last one."""
    mine = Allocation.startup_id == startup_id
    first, last = Allocation.__table__.c.first_day, Allocation.__table__.c.last_day
    after: date | None = session.scalar(select(func.min(first)).where(mine, first > day))
    before: date | None = session.scalar(select(func.max(last)).where(mine, last < day))
    return after or before


# --- what is to be looked at -------------------------------------------------------------------------


class Ending(NamedTuple):
    """Desks that are kept from others and soon are not: for whom, how many, until when, and why."""

    kind: str
    startup_id: uuid.UUID | None
    last_day: date
    reason: str
    desk_ids: tuple[uuid.UUID, ...]
    numbers: tuple[str, ...]


def ending(session: Session, day: date, until: date) -> list[Ending]:
    """Return what keeps desks from others on a day and ends up to another one, the next end first."""
    kept: Any = (
        select(
            Allocation.kind, Allocation.startup_id, Allocation.last_day, Allocation.reason, Desk.id,
            Desk.number,
        )
        .join(Desk, Desk.id == Allocation.desk_id)
        .where(
            Allocation.kind != str(Kind.TAKEN), Allocation.first_day <= day, Allocation.last_day >= day,
            Allocation.last_day <= until,
        )
        .order_by(Allocation.last_day, Allocation.kind.desc(), Desk.number)
    )  # fmt: skip
    groups: dict[tuple[Any, ...], list[tuple[uuid.UUID, str]]] = {}
    for *what, desk_id, number in session.execute(kept):
        groups.setdefault(tuple(what), []).append((desk_id, number))
    found = []
    for (kind, startup_id, last_day, reason), desks in groups.items():
        ids, numbers = tuple(one for one, _ in desks), tuple(number for _, number in desks)
        found.append(Ending(kind, startup_id, last_day, reason, ids, numbers))
    return found
