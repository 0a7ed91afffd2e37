"""The rows that an act on desks changes: known whole before the first is written, what makes room first."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.desks import Allocation, Desk
from jib_desktop.db.desks_moving import change_places
from jib_desktop.db.journal import name_subject, today_of
from jib_desktop.db.seen import get_seen
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.contracts import check_reason
from jib_desktop.rules.desks import Ends, Kind, first_touched
from jib_desktop.rules.periods import DAY, NEVER, Period
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks_checks import Wish, past_needs_reason

Seen = Sequence[tuple[uuid.UUID, int]]
_CHUNK = 400
_NAMED = 3  # desks that the history names; of more it says how many


@dataclass(slots=True)
class Rows:
    """What an act makes of rows: all of it is known before the first is written."""

    gone: list[Allocation] = field(default_factory=list)
    moved: list[tuple[Allocation, dict[str, Any]]] = field(default_factory=list)
    new: list[dict[str, Any]] = field(default_factory=list)

    def touches_past(self, today: date) -> bool:
        """Whether a day that is over becomes another one."""
        days = [one.first_day for one in self.gone] + [one["first_day"] for one in self.new]
        days.extend(first_touched(values_of(one), values) for one, values in self.moved)
        return any(day < today for day in days)


def write_rows(session: Session, rows: Rows, reason: str) -> list[uuid.UUID]:
    """Write rows so that what makes room comes first; returns the ids of the new ones in their order."""
    today = today_of(session)
    for one in rows.gone:
        session.delete(one)
    told = [(one, {**values, **_told(one, values, today, reason)}) for one, values in rows.moved]
    later = [(one, values) for one, values in told if not _only_shrinks(one, values)]
    for one, values in told:
        if _only_shrinks(one, values):
            _set(one, values)
    session.flush()
    if any("desk_id" in values for _, values in later):
        change_places(session, {one.id: values for one, values in later})
    for one, values in later:
        _set(one, values)
    session.flush()
    fresh = [Allocation(**values, **_mark(values, today, reason)) for values in rows.new]
    session.add_all(fresh)
    session.flush()
    return [one.id for one in fresh]


def _only_shrinks(allocation: Allocation, values: Mapping[str, Any]) -> bool:
    first: date = values.get("first_day", allocation.first_day)
    last: date = values.get("last_day", allocation.last_day)
    stays: bool = values.get("desk_id", allocation.desk_id) == allocation.desk_id
    return stays and first >= allocation.first_day and last <= allocation.last_day


def _told(allocation: Allocation, values: Mapping[str, Any], today: date, reason: str) -> dict[str, Any]:
    """Return how a row says that days of it that were over became other ones."""
    if first_touched(values_of(allocation), values) >= today:
        return {}
    return {"corrections": allocation.corrections + 1, "correction_reason": reason}


def _set(allocation: Allocation, values: Mapping[str, Any]) -> None:
    for name, value in values.items():  # in one statement with its reason, or the database refuses it
        setattr(allocation, name, value)


def _mark(values: Mapping[str, Any], today: date, reason: str) -> dict[str, Any]:
    """Return how a new row says that it was told of days that were over."""
    is_past = values["first_day"] < today
    return {"corrections": 1, "correction_reason": reason} if is_past else {}


def refuse(problems: Iterable[Problem], *, over_promise: bool = False) -> None:
    """Raise ValuesRefused for what blocks; what goes beyond a promise blocks too unless it was told."""
    found = [
        replace(one, level="block") if one.code == "over_promise" else one
        for one in problems
        if one.blocks or (one.code == "over_promise" and not over_promise)
    ]
    if found:
        raise ValuesRefused(found)


def accepted_reason(session: Session, rows: Rows, reason: str) -> str:
    """Return the reason as it is kept; raises ValuesRefused if the past is touched without one."""
    kept, problems = check_reason("reason", reason)
    if problems and not kept:
        problems = [past_needs_reason(today_of(session))] if rows.touches_past(today_of(session)) else []
    refuse(problems)
    return kept


def rows_seen(session: Session, seen: Seen) -> list[Allocation]:
    """Return the rows a person saw; raises ChangedMeanwhile, GoneMeanwhile, desks_none."""
    if not seen:
        raise ValuesRefused([Problem("desk_ids", "desks_none")])
    ids = [one for one, _ in seen]
    for start in range(0, len(ids), _CHUNK):  # all at once, not one by one
        session.scalars(select(Allocation).where(Allocation.id.in_(ids[start : start + _CHUNK]))).all()
    versions = dict(seen)
    return [get_seen(session, Allocation, one, version) for one, version in versions.items()]


def _numbers(session: Session, desk_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Return the numbers of desks by id, in their order."""
    ids = list(dict.fromkeys(desk_ids))
    found: list[tuple[uuid.UUID, str]] = []
    for start in range(0, len(ids), _CHUNK):
        named = select(Desk.id, Desk.number).where(Desk.id.in_(ids[start : start + _CHUNK]))
        found.extend((one, number) for one, number in session.execute(named))
    return dict(sorted(found, key=lambda row: row[1]))


def name_use(
    session: Session, desk_ids: Collection[uuid.UUID], startup_ids: Collection[uuid.UUID | None]
) -> None:
    """Name what the action is about: `Moonkite Robotics: 2-014, 2-015`; before anything is changed."""
    names = _startup_names(session, startup_ids)
    numbers = list(_numbers(session, desk_ids).values())
    rest = [f"+{len(numbers) - _NAMED}"] if len(numbers) > _NAMED else []
    desks = ", ".join([*numbers[:_NAMED], *rest])
    name_subject(session, f"{', '.join(names)}: {desks}" if names else desks)


def _startup_names(session: Session, startup_ids: Collection[uuid.UUID | None]) -> list[str]:
    ids = [one for one in dict.fromkeys(startup_ids) if one is not None]
    found = [session.get_one(Startup, one) for one in ids[: _NAMED + 1]]
    rest = [f"+{len(ids) - _NAMED}"] if len(ids) > _NAMED else []
    return [*(one.name_en or one.name_zh for one in found[:_NAMED]), *rest]


def name_rows(session: Session, rows: Sequence[Allocation], *others: uuid.UUID) -> None:
    """Name what the action is about by the rows it changes, and other desks it concerns."""
    name_use(session, [*(one.desk_id for one in rows), *others], [one.startup_id for one in rows])


def problem_of(session: Session, allocation: Allocation, name: str, code: str, **facts: object) -> Problem:
    """Return what is the matter with one of several rows: it names the desk."""
    desk = session.get_one(Desk, allocation.desk_id)
    last = allocation.last_day
    days = {"first": allocation.first_day, "last": last, "reason": "open" if last == NEVER else ""}
    return Problem(name, code, facts={"desk": desk.number, "desk_id": desk.id, **days, **facts})


def give_way(
    session: Session,
    startup_id: uuid.UUID,
    periods: Mapping[uuid.UUID, Period],
    leave_out: Collection[uuid.UUID] = (),
) -> Rows:
    """Return what becomes of reservations of a startup on desks that it gets: cut, parted or gone."""
    rows, ids = Rows(), list(periods)
    for start in range(0, len(ids), _CHUNK):
        mine = select(Allocation).where(
            Allocation.desk_id.in_(ids[start : start + _CHUNK]), Allocation.kind == Kind.RESERVED,
            Allocation.startup_id == startup_id,
        )  # fmt: skip
        for one in session.scalars(mine.order_by(Allocation.first_day)):
            if one.id not in leave_out and Period(one.first_day, one.last_day).meets(periods[one.desk_id]):
                cut_out(rows, one, periods[one.desk_id])
    return rows


def values_of(allocation: Allocation) -> dict[str, Any]:
    """Return what a row is to say that goes on where another one ends."""
    names = (
        "desk_id", "kind", "startup_id", "contract_id", "first_day", "last_day", "ends", "reason",
    )  # fmt: skip
    return {name: getattr(allocation, name) for name in names}


def cut_out(rows: Rows, allocation: Allocation, period: Period) -> None:
    """Take a period out of an allocation: what is before stays the row, what is after becomes one."""
    before = period.first > allocation.first_day
    after = period.last < allocation.last_day
    if before:
        rows.moved.append((allocation, ending_on(allocation, period.first - DAY)))
        if after:
            rows.new.append({**values_of(allocation), "first_day": period.last + DAY})
    elif after:
        rows.moved.append((allocation, {"first_day": period.last + DAY}))
    else:
        rows.gone.append(allocation)


def ending_on(allocation: Allocation, last_day: date) -> dict[str, Any]:
    """Return how an allocation ends on an earlier day: that is its own then, not its contract's."""
    return {"last_day": last_day, "ends": _own_day(allocation.ends)}


def _own_day(ends: str) -> str:
    return ends if ends == Ends.BEYOND_CONTRACT else Ends.ON_DAY


def clear_way(
    session: Session, rows: Rows, wishes: Sequence[Wish], leave_out: Collection[uuid.UUID] = ()
) -> None:
    """Let reservations for those who take desks give way; one that has begun does not go as a whole.

    `leave_out`: what goes elsewhere itself. Raises ValuesRefused: reservation_begun.
    """
    of_startup: dict[uuid.UUID, dict[uuid.UUID, Period]] = defaultdict(dict)
    for one in wishes:
        if one.kind == Kind.TAKEN and one.startup_id is not None:
            of_startup[one.startup_id][one.desk_id] = Period(one.first_day, one.last_day)
    touched = {one.id for one in (*rows.gone, *(row for row, _ in rows.moved))}
    for startup_id, periods in of_startup.items():
        found = give_way(session, startup_id, periods, leave_out)
        stuck = [one for one in found.gone if one.first_day < today_of(session)]
        stuck.extend(one for one in (*found.gone, *(row for row, _ in found.moved)) if one.id in touched)
        refuse(problem_of(session, one, "desk_ids", "reservation_begun") for one in stuck)
        for name in ("gone", "moved", "new"):
            getattr(rows, name).extend(getattr(found, name))


def take_desks(
    session: Session, desk_ids: Sequence[uuid.UUID], values: dict[str, Any], reason: str = ""
) -> list[uuid.UUID]:
    """Write the same use of several desks; what was reserved for it on a desk becomes it.

    `reason`: why days that are over are told, if it is not that of the use. Returns the ids in their order.
    """
    wishes = list(dict.fromkeys(desk_ids))
    rows, instead = Rows(), dict[uuid.UUID, uuid.UUID]()
    if values["kind"] == Kind.TAKEN:
        period = Period(values["first_day"], values["last_day"])
        rows = give_way(session, values["startup_id"], dict.fromkeys(wishes, period))
        instead = _become(rows, values, today_of(session))
    parts = len(rows.new)
    rows.new.extend({**values, "desk_id": one} for one in wishes if one not in instead)
    name_use(session, wishes, [values["startup_id"]])
    fresh = iter(write_rows(session, rows, reason or values["reason"])[parts:])
    return [instead[one] if one in instead else next(fresh) for one in wishes]


def _become(rows: Rows, values: Mapping[str, Any], today: date) -> dict[uuid.UUID, uuid.UUID]:
    """Let reservations that would go become the use itself; returns the row that it begins with, by desk.

    Of several on one desk those that have begun stay, each from its first day on: history is not deleted.
    """
    of_desk: dict[uuid.UUID, list[Allocation]] = defaultdict(list)
    for one in rows.gone:
        of_desk[one.desk_id].append(one)
    rows.gone = []
    for gone in of_desk.values():
        kept = [one for place, one in enumerate(gone) if place == 0 or one.first_day < today]
        rows.gone.extend(one for one in gone if one not in kept)
        firsts = [values["first_day"], *(one.first_day for one in kept[1:])]
        for one, first, after in zip(kept, firsts, [*firsts[1:], None], strict=True):
            part = {**values, "first_day": first}
            if after is not None:
                part |= {"last_day": after - DAY, "ends": _own_day(values["ends"])}
            rows.moved.append((one, part))
    return {desk_id: gone[0].id for desk_id, gone in of_desk.items()}
