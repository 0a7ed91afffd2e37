"""What follows for desks from contracts and startups: ends that move along, numbers for life, who stays."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Desk, DeskMark
from jib_desktop.db.journal import changed_from
from jib_desktop.db.startups import Startup
from jib_desktop.db.writing import today_of, writing_of
from jib_desktop.rules.contracts import stands_until
from jib_desktop.rules.desks import Ends, StartupHasDesks, lowest_free

_CHUNK = 400
_DAY = timedelta(days=1)


def follow_contracts(session: Session, contract_ids: Iterable[uuid.UUID]) -> None:
    """Let desks end with the contracts whose end this action moved (DOMAIN: they end with their contract).

    One that ends with its contract grows with it too, as far as nobody else has the desk. One that would end
    before it begins goes; if it has begun, its days so far stay. It is all part of the action that moved the
    contract, so one undo takes it back.
    """
    wanted, before = list(contract_ids), _values_before(session)
    grows: list[tuple[Allocation, date]] = []
    for allocation, contract in _under(session, [one for one in wanted if one in before]):
        end = stands_until(vars(contract))
        was = stands_until({**vars(contract), **before[contract.id]})
        if end < allocation.last_day:
            _shrink(session, allocation, end)
        elif was < end and allocation.last_day == was and allocation.ends == Ends.WITH_CONTRACT:
            grows.append((allocation, end))
    session.flush()  # what ends sooner makes room for what ends later
    # An undo brings back what its action moved, and no more.
    for allocation, end in grows if writing_of(session).kind == "do" else ():
        room = min(end, _room(session, allocation))
        if room > allocation.last_day:
            _end_on(session, allocation, room)
    session.flush()


def _values_before(session: Session) -> dict[uuid.UUID, dict[str, Any]]:
    """Return what decides about the end of the contracts that this action moved, as it was before."""
    found: dict[uuid.UUID, dict[str, Any]] = {}
    for row_id, text in changed_from(session, Contract.__tablename__):
        moved = {name: text[name] for name in _OF_END if name in text}
        if moved:
            found[row_id] = {**_typed_days(moved), **found.get(row_id, {})}
    return found


_OF_END = ("last_day", "ends_on", "renewal_months")


def _typed_days(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: date.fromisoformat(value) if isinstance(value, str) else value for name, value in values.items()
    }


def _under(session: Session, contract_ids: Sequence[uuid.UUID]) -> Iterator[tuple[Allocation, Contract]]:
    """Yield the allocations under these contracts that do not go beyond them."""
    for start in range(0, len(contract_ids), _CHUNK):
        part = contract_ids[start : start + _CHUNK]
        pairs = select(Allocation, Contract).join(Contract, Contract.id == Allocation.contract_id)
        chosen = pairs.where(Contract.id.in_(part), Allocation.ends != Ends.BEYOND_CONTRACT)
        ordered = chosen.order_by(Allocation.id).execution_options(populate_existing=True)
        yield from ((allocation, contract) for allocation, contract in session.execute(ordered).all())


def _shrink(session: Session, allocation: Allocation, end: date) -> None:
    """Let an allocation end sooner; of one that has begun stays at least what has been."""
    if end >= allocation.first_day:
        _end_on(session, allocation, end)
    elif allocation.first_day >= today_of(session):
        session.delete(allocation)
    else:
        _end_on(session, allocation, min(allocation.last_day, today_of(session) - _DAY))
        allocation.ends = Ends.BEYOND_CONTRACT


def _end_on(session: Session, allocation: Allocation, end: date) -> None:
    """Move an end; if days that are over change it is a correction, by whatever reason the contract has."""
    if min(allocation.last_day, end) + _DAY < today_of(session):
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


def mark_changed(session: Session, allocation_ids: Iterable[uuid.UUID]) -> None:
    """Give the startups of these changed allocations their number for life, by whatever way they came."""
    wanted = list(allocation_ids)
    found: dict[uuid.UUID, None] = {}
    for start in range(0, len(wanted), _CHUNK):
        unmarked = (
            select(Allocation.startup_id)
            .outerjoin(DeskMark, DeskMark.startup_id == Allocation.startup_id)
            .where(
                Allocation.id.in_(wanted[start : start + _CHUNK]), Allocation.startup_id.is_not(None),
                DeskMark.id.is_(None),
            )
            .order_by(Allocation.first_day, Allocation.id)
        )  # fmt: skip
        found.update(dict.fromkeys(one for one in session.scalars(unmarked) if one is not None))
    if found:
        mark_startups(session, found)
        session.flush()


def mark_startups(session: Session, startup_ids: Iterable[uuid.UUID]) -> None:
    """Give startups that have none their number for life (LOOK: desks on the plan)."""
    wanted = list(dict.fromkeys(startup_ids))
    marked = {
        one
        for start in range(0, len(wanted), _CHUNK)
        for one in session.scalars(
            select(DeskMark.startup_id).where(DeskMark.startup_id.in_(wanted[start : start + _CHUNK]))
        )
    }
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
