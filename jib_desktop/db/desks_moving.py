"""Allocations that change places with each other: no rule of the database is left out for a moment.

A desk is never given twice, not even between two statements of one action. So what is to move goes to a desk
that stands there only meanwhile, each for a day of its own, and from there to its place.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.desks import Allocation, Desk, Floor
from jib_desktop.db.writing import writing_of
from jib_desktop.rules.desks import first_touched

_PLACE = ("desk_id", "first_day", "last_day")  # columns by which allocations keep each other out
FIXED = frozenset({*_PLACE, "kind"})  # what of the past only a correction changes
_TOLD = ("corrections", "correction_reason")
_WHOLE = (*_PLACE, "kind", "startup_id", "contract_id", "ends", "reason", *_TOLD)
_CHUNK = 500
_FIRST = date(9000, 1, 1)  # ahead of every day, so that nothing here is past
_DAY = timedelta(days=1)


def change_places(session: Session, moving: Mapping[uuid.UUID, Mapping[str, Any]]) -> None:
    """Move allocations to other desks or days, all of them at once; the caller then writes what is journaled.

    `moving`: by id the columns that change (of `FIXED` one at least), typed. What is past is moved only if
    its corrections change with it. That, and a desk that somebody has, the database refuses with an
    IntegrityError.
    """
    if not moving:
        return
    rows = _rows(session, list(moving))
    meanwhile = _add_desk(session)
    for place, (key, after) in enumerate(moving.items()):
        day = _FIRST + place * _DAY
        aside = {"desk_id": meanwhile, "first_day": day, "last_day": day}
        rows[key] |= {f"aside_{name}": value for name, value in aside.items()}
        rows[key] |= {name: value for name, value in after.items() if name in _WHOLE}
    _write(session, rows, {name: f"aside_{name}" for name in _PLACE} | {name: name for name in _TOLD})
    _write(session, rows, {name: name for name in _WHOLE})
    desks: Any = Desk.__table__
    session.connection().execute(delete(desks).where(desks.c.id == meanwhile))


def changes_past(session: Session, moving: Mapping[uuid.UUID, Mapping[str, Any]], day: date) -> bool:
    """Whether one of these moves changes, without a correction, where somebody was before a day."""
    rows = _rows(session, [key for key, after in moving.items() if "corrections" not in after])
    return any(first_touched(row, moving[key], ("desk_id", "kind")) < day for key, row in rows.items())


def _rows(session: Session, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, dict[str, Any]]:
    columns = Allocation.__table__.c
    found: dict[uuid.UUID, dict[str, Any]] = {}
    for start in range(0, len(ids), _CHUNK):
        chosen = select(columns.id, *(columns[name] for name in _WHOLE))
        for row in session.execute(chosen.where(columns.id.in_(ids[start : start + _CHUNK]))).mappings():
            found[row["id"]] = dict(row)
    return found


def _add_desk(session: Session) -> uuid.UUID:
    desks: Any = Desk.__table__
    desk_id, now = new_id(), writing_of(session).clock()
    values = {
        "id": desk_id, "number": desk_id.hex, "floor_id": session.scalars(select(Floor.id).limit(1)).one(),
        "x": 0, "y": 0, "created_at": now, "changed_at": now,
    }  # fmt: skip
    session.connection().execute(insert(desks).values(values))
    return desk_id


def _write(session: Session, rows: Mapping[uuid.UUID, Mapping[str, Any]], columns: Mapping[str, str]) -> None:
    """Write columns of rows, each from the value of the name beside it."""
    table: Any = Allocation.__table__
    values: dict[str, Any] = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns}
    values["changed_at"] = writing_of(session).clock()
    lines = [
        {"row_key": key, **{f"new_{name}": row[source] for name, source in columns.items()}}
        for key, row in rows.items()
    ]
    session.connection().execute(
        update(table).where(table.c.id == bindparam("row_key")).values(values), lines
    )
