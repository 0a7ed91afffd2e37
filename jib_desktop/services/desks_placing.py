"""What staff do with the desks of their plan: place, move, turn, number, take away. One act is one action.

Every act takes the versions the person saw and raises ValuesRefused(problems) if it cannot be.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.desks import Allocation, Desk, Floor
from jib_desktop.db.desks_places import park_numbers, settle
from jib_desktop.db.journal import last_touch
from jib_desktop.db.writing import name_subject
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ValuesRefused
from jib_desktop.rules.desk_numbers import DEFAULT_RULE, check_plan, next_free
from jib_desktop.rules.desks import DESK_DEFAULTS, DESK_FIELDS, check_desk, normalised_desk
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem

_CHUNK = 400
_SHOWN = 3  # numbers in the name of an action
_PLACE = frozenset({"x", "y"})

Change = tuple[uuid.UUID, int, Mapping[str, Any]]  # id, seen version, values
Seen = Sequence[tuple[uuid.UUID, int]]


def _refuse(problems: Iterable[Problem]) -> None:
    blocking = [one for one in problems if one.blocks]
    if blocking:
        raise ValuesRefused(blocking[:_SHOWN])


def _name(session: Session, numbers: Sequence[str]) -> None:
    """Name which desks the action is about: the first three, and how many more."""
    more = f" +{len(numbers) - _SHOWN}" if len(numbers) > _SHOWN else ""
    name_subject(session, ", ".join(numbers[:_SHOWN]) + more)


def _seen(session: Session, seen: Seen) -> list[Desk]:
    """Return desks in one go; raises GoneMeanwhile or ChangedMeanwhile(who, when)."""
    ids = [one for one, _ in seen]
    found: dict[uuid.UUID, Desk] = {}
    for start in range(0, len(ids), _CHUNK):
        part = select(Desk).where(Desk.id.in_(ids[start : start + _CHUNK]))
        found.update((desk.id, desk) for desk in session.scalars(part))
    for desk_id, version in seen:
        if desk_id not in found:
            raise GoneMeanwhile
        if found[desk_id].version != version:
            raise ChangedMeanwhile(*last_touch(session, desk_id, desk_id))
    return [found[one] for one in ids]


def taken_numbers(session: Session) -> set[str]:
    """Return the numbers of all desks, also of those that are gone: none is given twice."""
    return set(session.scalars(select(Desk.number)))


def next_numbers(session: Session, floor_id: uuid.UUID, count: int, rule: str = DEFAULT_RULE) -> list[str]:
    """Return the numbers that new desks of a floor get."""
    code = session.scalar(select(Floor.code).where(Floor.id == floor_id))
    if code is None:
        raise GoneMeanwhile
    return next_free(rule, taken_numbers(session), count, floor=code)


def to_come(session: Session, floor_id: uuid.UUID, today: date) -> dict[date, list[uuid.UUID]]:
    """Return the desks of a floor that are to stand there from a later day on, by that day."""
    later = select(Desk.since, Desk.id).where(Desk.floor_id == floor_id, Desk.since > today)
    found: dict[date, list[uuid.UUID]] = {}
    for since, desk_id in session.execute(later.order_by(Desk.since, Desk.number)):
        assert since is not None
        found.setdefault(since, []).append(desk_id)
    return found


# --- placing ------------------------------------------------------------------------------------


def create(session: Session, *, floor_id: uuid.UUID, desks: Sequence[Mapping[str, Any]]) -> list[uuid.UUID]:
    """Place desks on a floor and return their ids; one without a number gets the next that is free.

    Raises ValuesRefused: desk_number_taken, desk_number_twice, desk_outside …
    """
    numbers = _numbers_for(session, floor_id, desks)
    whole = [
        normalised_desk({**DESK_DEFAULTS, **values, "number": number})
        for values, number in zip(desks, numbers, strict=True)
    ]
    _refuse(problem for values in whole for problem in check_desk(values))
    _refuse(check_plan([values["number"] for values in whole], taken_numbers(session)))
    _name(session, [values["number"] for values in whole])
    made = [Desk(**values, floor_id=floor_id) for values in whole]
    settle(session, floor_id, made)
    session.add_all(made)
    session.flush()
    return [desk.id for desk in made]


def _numbers_for(session: Session, floor_id: uuid.UUID, desks: Sequence[Mapping[str, Any]]) -> list[str]:
    given = [str(values.get("number") or "") for values in desks]
    free = iter(next_numbers(session, floor_id, given.count("")))
    return [number or next(free) for number in given]


def change(session: Session, *, changes: Sequence[Change]) -> None:
    """Change places, sizes, turns, features, notes, days or numbers of desks. Raises ValuesRefused …"""
    desks = _seen(session, [(desk_id, version) for desk_id, version, _ in changes])
    problems: list[Problem] = []
    kept = []
    for desk, (_, _, values) in zip(desks, changes, strict=True):
        whole = normalised_desk({name: getattr(desk, name) for name in DESK_FIELDS} | dict(values))
        problems += check_desk(whole)
        kept.append({name: whole[name] for name in values})
    _refuse(problems)
    _refuse(_standing_problems(session, desks, kept))
    _name(session, [desk.number for desk in desks])
    numbers = [values.pop("number", desk.number) for desk, values in zip(desks, kept, strict=True)]
    for desk, values in zip(desks, kept, strict=True):
        for name, value in values.items():
            setattr(desk, name, value)
    _give_numbers(session, desks, numbers)
    if any(_PLACE & set(values) for values in kept):
        for floor_id in {desk.floor_id for desk in desks}:
            settle(session, floor_id, [desk for desk in desks if desk.floor_id == floor_id])


def _standing_problems(
    session: Session, desks: Sequence[Desk], kept: Sequence[Mapping[str, Any]]
) -> list[Problem]:
    """Return desk_in_use where somebody has a desk on a day on which it would not be there."""
    problems = []
    for desk, values in zip(desks, kept, strict=True):
        if not {"since", "until"} & set(values):
            continue
        days = select(func.min(Allocation.first_day), func.max(Allocation.last_day))
        used: Any = session.execute(days.where(Allocation.desk_id == desk.id)).one()
        first, last = used
        since, until = values.get("since", desk.since), values.get("until", desk.until)
        if first is not None and since is not None and first < since:
            problems.append(_in_use("since", desk.number, first))
        if last is not None and until is not None and last > until:
            problems.append(_in_use("until", desk.number, last))
    return problems


def _in_use(field: str, number: str, day: date) -> Problem:
    """Return that somebody has a desk from a day on or, without an end, until a day."""
    open_end = {"reason": "open"} if day == NEVER else {}
    return Problem(field, f"desk_in_use_{field}", facts={"desk": number, "day": day, **open_end})


# --- numbers ------------------------------------------------------------------------------------


def number(session: Session, *, numbers: Sequence[tuple[uuid.UUID, int, str]]) -> None:
    """Give desks other numbers: id, seen version, number. They may swap them. Raises ValuesRefused …"""
    desks = _seen(session, [(desk_id, version) for desk_id, version, _ in numbers])
    wanted = [normalised_desk({"number": new})["number"] for _, _, new in numbers]
    _name(session, [desk.number for desk in desks])
    _give_numbers(session, desks, wanted)


def _give_numbers(session: Session, desks: Sequence[Desk], wanted: Sequence[str]) -> None:
    moving = [(desk, new) for desk, new in zip(desks, wanted, strict=True) if desk.number != new]
    if not moving:
        return
    others = taken_numbers(session) - {desk.number for desk in desks}
    _refuse(check_plan(wanted, others))
    session.flush()
    park_numbers(session, [desk.id for desk, _ in moving])
    for desk, new in moving:
        desk.number = new
    session.flush()


# --- taking away --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Removal:
    """What taking desks away would do: how many go for good, how many stay in the past, until when in use."""

    gone: int
    kept: int
    in_use: str  # number of the desk that somebody has the longest, empty if nobody has one
    last_day: date | None  # of that desk


def removal(session: Session, desk_ids: Sequence[uuid.UUID], today: date) -> Removal:
    """Return what taking desks away would do; a desk that anybody ever had stays in the past."""
    last_days = _last_days(session, desk_ids)
    later = {one: day for one, day in last_days.items() if day >= today}
    longest = max(later, key=lambda one: later[one], default=None)
    number = "" if longest is None else session.scalar(select(Desk.number).where(Desk.id == longest))
    day = None if longest is None else later[longest]
    return Removal(len(desk_ids) - len(last_days), len(last_days), number or "", day)


def _last_days(session: Session, desk_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, date]:
    """Return the last day on which each of these desks is somebody's, of those that ever were."""
    found: dict[uuid.UUID, date] = {}
    for start in range(0, len(desk_ids), _CHUNK):
        part = Allocation.desk_id.in_(desk_ids[start : start + _CHUNK])
        days = select(Allocation.desk_id, func.max(Allocation.last_day)).where(part)
        for row in session.execute(days.group_by(Allocation.desk_id)).all():
            found[row[0]] = row[1]
    return found


def remove(session: Session, *, seen: Seen, last_day: date) -> None:
    """Take desks away: those that nobody ever had go, the others are there until `last_day` (inclusive).

    Raises ValuesRefused: desk_in_use_until if somebody has one after that day.
    """
    desks = _seen(session, seen)
    last_days = _last_days(session, [desk.id for desk in desks])
    _refuse(
        _in_use("until", desk.number, last_days[desk.id])
        for desk in desks
        if desk.id in last_days and last_days[desk.id] > last_day
    )
    _name(session, [desk.number for desk in desks])
    for desk in desks:
        if desk.id in last_days:
            desk.until = (
                max(last_day, last_days[desk.id]) if desk.until is None else min(desk.until, last_day)
            )
        else:
            session.delete(desk)
