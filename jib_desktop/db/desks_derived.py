"""What follows for desks from contracts and startups: ends that move along, numbers for life, who stays."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Desk, DeskMark
from jib_desktop.db.startups import Startup
from jib_desktop.db.writing import today_of
from jib_desktop.rules.contracts import stands_until
from jib_desktop.rules.desks import Ends, StartupHasDesks, lowest_free

_CHUNK = 400
_DAY = timedelta(days=1)


def follow_contracts(session: Session, contract_ids: Iterable[uuid.UUID]) -> None:
    """Let desks end with their changed contracts (DOMAIN: allocations end with their contract).

    One that ends with its contract grows with it too, as far as nobody else has the desk. One that would end
    before it begins goes. It is all part of the action that moved the contract, so one undo takes it back.
    """
    grows: list[tuple[Allocation, date]] = []
    for allocation, end in _moved(session, contract_ids):
        if end < allocation.first_day:
            session.delete(allocation)
        elif end < allocation.last_day:
            _end_on(session, allocation, end)
        else:
            grows.append((allocation, end))
    session.flush()  # what ends sooner makes room for what ends later
    for allocation, end in grows:
        room = min(end, _room(session, allocation))
        if room > allocation.last_day:
            _end_on(session, allocation, room)
    session.flush()


def _moved(session: Session, contract_ids: Iterable[uuid.UUID]) -> Iterator[tuple[Allocation, date]]:
    """Yield the allocations under these contracts that end on another day now, with that day."""
    wanted = list(contract_ids)
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        pairs = select(Allocation, Contract).join(Contract, Contract.id == Allocation.contract_id)
        chosen = pairs.where(Contract.id.in_(part), Allocation.ends != Ends.BEYOND_CONTRACT)
        ordered = chosen.order_by(Allocation.id).execution_options(populate_existing=True)
        for allocation, contract in session.execute(ordered).all():
            end = stands_until(vars(contract))
            if allocation.ends == Ends.ON_DAY:
                end = min(end, allocation.last_day)
            if end != allocation.last_day:
                yield allocation, end


def _end_on(session: Session, allocation: Allocation, end: date) -> None:
    """Move an end; that of one which is over already is a correction, by whatever reason the contract has."""
    if allocation.last_day < today_of(session):
        contract = session.get_one(Contract, allocation.contract_id)
        allocation.corrections += 1
        allocation.correction_reason = contract.correction_reason or contract.end_reason or contract.number
    allocation.last_day = end


def _room(session: Session, allocation: Allocation) -> date:
    """Return the last day until which the desk of an allocation is there and nobody else's."""
    following = select(func.min(Allocation.__table__.c.first_day)).where(
        Allocation.desk_id == allocation.desk_id, Allocation.first_day > allocation.first_day
    )
    next_day = session.scalar(following)
    until = session.get_one(Desk, allocation.desk_id).until or date.max
    return until if next_day is None else min(until, next_day - _DAY)


def mark_startups(session: Session, startup_ids: Iterable[uuid.UUID]) -> None:
    """Give startups that have none their number for life (LOOK: desks on the plan)."""
    wanted = list(dict.fromkeys(startup_ids))
    marked = set(session.scalars(select(DeskMark.startup_id).where(DeskMark.startup_id.in_(wanted))))
    number = lowest_free(session.scalars(select(DeskMark.number)).all())
    for startup_id in wanted:
        if startup_id not in marked:
            session.add(DeskMark(startup_id=startup_id, number=number))
            number += 1


def hand_over(session: Session, kept_id: uuid.UUID, dropped_id: uuid.UUID) -> None:
    """Bring the desks of one startup over to another with which it is merged, past ones too."""
    for allocation in session.scalars(select(Allocation).where(Allocation.startup_id == dropped_id)):
        allocation.startup_id = kept_id
    marks = {
        mark.startup_id: mark
        for mark in session.scalars(select(DeskMark).where(DeskMark.startup_id.in_([kept_id, dropped_id])))
    }
    if kept_id not in marks and dropped_id in marks:
        marks[dropped_id].startup_id = kept_id


def refuse_removal(session: Session, startup_ids: Collection[uuid.UUID], day: date) -> None:
    """Raise StartupHasDesks if one of these startups has a desk, or is to have one, from a day on."""
    chosen = select(Allocation.startup_id).where(Allocation.last_day >= day)
    if len(startup_ids) <= _CHUNK:
        chosen = chosen.where(Allocation.startup_id.in_(startup_ids))
    for startup_id in session.scalars(chosen):
        if startup_id in startup_ids:
            startup = session.get_one(Startup, startup_id)
            raise StartupHasDesks(startup.name_en or startup.name_zh)


def contract_has_desks(session: Session, contract_ids: Sequence[uuid.UUID]) -> bool:
    """Whether desks are given under one of these contracts."""
    some = select(Allocation.id).where(Allocation.contract_id.in_(contract_ids)).limit(1)
    return session.scalar(some) is not None
