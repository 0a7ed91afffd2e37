"""Taking an action back: put `before` in place, only where the row still equals `after`.

It works in bulk on tables, never on objects, so that undoing an import of 100,000 rows is one pass. What an
action booked into the ledger of credits is reversed, see `credits_posting`.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from sqlalchemy import Table, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from jib_desktop.db import credits_posting
from jib_desktop.db.base import Base, plain, typed, whole_schema
from jib_desktop.db.desks import PAST
from jib_desktop.db.desks_moving import FIXED, change_places, changes_past
from jib_desktop.db.desks_places import park_lives, park_numbers
from jib_desktop.db.journal import (
    Action,
    Change,
    RowChange,
    begin,
    decoded,
    later_version,
    record_changes,
    refresh_owners,
    today_of,
    writing_of,
)
from jib_desktop.errors import UndoConflict
from jib_desktop.rules.desks import PastStays

_CHUNK = 500
# Tables whose rows keep each other out: there, what goes has to do so before anything comes back. No other
# table refers to them.
_EXCLUSIVE = frozenset({"allocation"})
_Values = dict[str, Any]
_Line = TypeVar("_Line")


@dataclass(slots=True)
class _Net:
    """What an action did to one row in all."""

    owner_id: uuid.UUID
    before: _Values | None
    after: _Values | None


def revert(session: Session, action_id: int) -> None:
    """Take an action back inside a write session; raises UndoConflict or PastStays, changing nothing then."""
    nets = _net_changes(session, action_id)
    ordered = [table for table in whole_schema().sorted_tables if table.name in nets]
    for table in ordered:
        _compare(session, table, nets[table.name])
    moving = _moving(nets.get("allocation", {}))
    # The same day of grace as in the rules of the database.
    if changes_past(session, moving, today_of(session) - timedelta(days=1)):
        raise PastStays
    usual = [table for table in ordered if table.name not in _EXCLUSIVE]
    exclusive = [table for table in ordered if table.name in _EXCLUSIVE]
    writing = writing_of(session)
    begin(session, writing, writing.clock())  # by it the database knows what day it is
    try:
        for table in exclusive:
            _delete(session, table, nets[table.name])
        park_numbers(session, _other_numbers(nets.get("desk", {})))
        for table in usual:
            _insert(session, table, nets[table.name])
        desks = nets.get("desk", {})
        park_lives(session, _changing(desks, "since"), _changing(desks, "until"))
        change_places(session, moving)
        for table in ordered:
            _update(session, table, nets[table.name])
        for table in exclusive:
            _insert(session, table, nets[table.name])
        for table in reversed(usual):
            _delete(session, table, nets[table.name])
        # Nothing of the ledger goes: what was booked is reversed.
        credits_posting.take_back(session, action_id)
    except IntegrityError as error:
        if PAST in str(error.orig):
            raise PastStays from error
        # Something later hangs on a row that would go, or a rule of the database stands against it.
        raise UndoConflict(*_latest(session)) from error


def _other_numbers(rows: dict[uuid.UUID, _Net]) -> list[uuid.UUID]:
    """Return the desks that get another number or go, and so must not keep others from theirs."""
    return [
        key for key, net in rows.items() if net.after is not None and "number" in (net.before or net.after)
    ]


def _changing(rows: dict[uuid.UUID, _Net], name: str) -> list[uuid.UUID]:
    """Return the rows of which a column goes back to what it was: before or after those it concerns do."""
    return [key for key, net in rows.items() if net.before and net.after and name in net.before]


def _moving(rows: dict[uuid.UUID, _Net]) -> dict[uuid.UUID, _Values]:
    """Return the allocations that go back to another desk or to other days, with what they were."""
    table = Base.metadata.tables["allocation"]
    return {
        key: _typed(table, net.before)
        for key, net in rows.items()
        if net.before is not None and net.after is not None and net.before.keys() & FIXED
    }


def _net_changes(session: Session, action_id: int) -> dict[str, dict[uuid.UUID, _Net]]:
    nets: dict[str, dict[uuid.UUID, _Net]] = {}
    columns = (Change.table_name, Change.row_id, Change.owner_id, Change.before, Change.after)
    lines = select(*columns).where(Change.action_id == action_id).order_by(Change.id)
    for table, row_id, owner_id, before_text, after_text in session.execute(lines):
        before, after = decoded(before_text), decoded(after_text)
        rows = nets.setdefault(table, {})
        earlier = rows.get(row_id)
        if earlier is None:
            rows[row_id] = _Net(owner_id, before, after)
            continue
        if before is not None and earlier.before is not None:
            earlier.before = {**before, **earlier.before}
        earlier.after = None if after is None else {**(earlier.after or {}), **after}
        earlier.owner_id = owner_id
    return nets


def _compare(session: Session, table: Table, rows: dict[uuid.UUID, _Net]) -> None:
    """Raise UndoConflict unless every row still is as the action left it."""
    for part in _parts(list(rows)):
        found = {
            row["id"]: row
            for row in session.execute(select(table).where(table.c.id.in_(part))).mappings().all()
        }
        for row_id in part:
            after, now = rows[row_id].after, found.get(row_id)
            same = now is None if after is None else now is not None and _equals(now, after)
            if not same:
                raise UndoConflict(*_last_touch(session, table, row_id))


def _equals(now: Any, after: _Values) -> bool:
    return all(plain(now[name]) == value for name, value in after.items())


def _insert(session: Session, table: Table, rows: dict[uuid.UUID, _Net]) -> None:
    lines = [(key, net) for key, net in rows.items() if net.after is None and net.before is not None]
    version = later_version(session)
    for part in _parts(lines):
        moving = {"version": version, "changed_at": writing_of(session).clock()}
        values = [{**_typed(table, net.before or {}), **moving} for _, net in part]
        session.connection().execute(insert(table), values)
        _journal(session, table, [RowChange(key, net.owner_id, None, net.before) for key, net in part])


def _update(session: Session, table: Table, rows: dict[uuid.UUID, _Net]) -> None:
    grouped: dict[tuple[str, ...], list[tuple[uuid.UUID, _Net]]] = {}
    for key, net in rows.items():
        if net.before is not None and net.after is not None:
            grouped.setdefault(tuple(net.before), []).append((key, net))
    for names, lines in grouped.items():
        statement = (
            update(table)
            .where(table.c.id == bindparam("row_key"))
            .values(
                {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
                | {"version": table.c.version + 1, "changed_at": writing_of(session).clock()}
            )
        )
        for part in _parts(lines):
            values = [
                {"row_key": key}
                | {f"new_{name}": value for name, value in _typed(table, net.before or {}).items()}
                for key, net in part
            ]
            session.connection().execute(statement, values)
            _journal(
                session, table, [RowChange(key, net.owner_id, net.after, net.before) for key, net in part]
            )


def _delete(session: Session, table: Table, rows: dict[uuid.UUID, _Net]) -> None:
    lines = [(key, net) for key, net in rows.items() if net.before is None and net.after is not None]
    for part in _parts(lines):
        session.connection().execute(delete(table).where(table.c.id.in_([key for key, _ in part])))
        _journal(session, table, [RowChange(key, net.owner_id, net.after, None) for key, net in part])


def _journal(session: Session, table: Table, lines: list[RowChange]) -> None:
    record_changes(session, table.name, lines)
    refresh_owners(session, table.name, lines)


def _typed(table: Table, values: _Values) -> _Values:
    return {name: typed(table.c[name].type, value) for name, value in values.items()}


def _last_touch(session: Session, table: Table, row_id: uuid.UUID) -> tuple[str, Any]:
    """Return who changed a row last, and when, whomever it belonged to then."""
    touched = select(Action.actor, Action.at).join(Change, Change.action_id == Action.id)
    mine = touched.where(Change.table_name == table.name, Change.row_id == row_id)
    row = session.execute(mine.order_by(Change.id.desc()).limit(1)).one()
    return row.actor, row.at


def _latest(session: Session) -> tuple[str, Any]:
    """Return who wrote last before this action, and when."""
    others = select(Action.actor, Action.at).where(Action.id != writing_of(session).action_id)
    row = session.execute(others.order_by(Action.id.desc()).limit(1)).one()
    return row.actor, row.at


def _parts(lines: list[_Line]) -> Iterator[list[_Line]]:
    for start in range(0, len(lines), _CHUNK):
        yield lines[start : start + _CHUNK]
