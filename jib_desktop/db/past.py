"""Points of the history: where a workbook or copy left, and what rows were then."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.base import record_classes, typed
from jib_desktop.db.journal import Action, Change, Seal, decoded
from jib_desktop.db.site import file_id

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the history of a data file: its newest action then, and the digest that seals it."""

    file: uuid.UUID
    action: int  # 0 before the first
    seal: str


@dataclass(frozen=True, slots=True)
class Since:
    """What became of one row since a point: what its fields were then, and who changed each last.

    `fields` holds only what was touched; `was_there` is False for a row that is newer than the point.
    """

    fields: dict[str, Any]
    changed: dict[str, tuple[str, datetime]]
    was_there: bool = True
    is_gone: bool = False


def present_point(session: Session) -> Point:
    """Return the present point of the history."""
    newest = select(Seal.action_id, Seal.digest).order_by(Seal.action_id.desc()).limit(1)
    row = session.execute(newest).first()
    return Point(file_id(session), *(row or (0, "")))


def is_known(session: Session, point: Point) -> bool:
    """Whether a point lies in the history of this very file, and not of another or of one set back."""
    if point.file != file_id(session):
        return False
    digest = session.scalar(select(Seal.digest).where(Seal.action_id == point.action))
    return point.action == 0 or digest == point.seal


def since(session: Session, point: Point, table: str) -> dict[uuid.UUID, Since]:
    """Return what became of the rows of a table since a point, by id; rows nobody touched are not in it."""
    columns = record_classes()[table].__table__.c
    statement = (
        select(Change.row_id, Change.before, Change.after, Action.actor, Action.at)
        .join(Action, Change.action_id == Action.id)
        .where(Change.action_id > point.action, Change.table_name == table)
        .order_by(Change.id)
    )
    found: dict[uuid.UUID, Since] = {}
    for row_id, before_text, after_text, actor, at in session.execute(statement):
        before, after = decoded(before_text), decoded(after_text)
        one = found.get(row_id) or Since({}, {}, before is not None)
        for name in (before or {}).keys() | (after or {}).keys():
            if name in columns:
                one.fields.setdefault(name, typed(columns[name].type, (before or {}).get(name)))
                one.changed[name] = (actor, at)
        found[row_id] = Since(one.fields, one.changed, one.was_there, after is None)
    return found


def last_states(
    session: Session, point: Point, table: str, ids: Iterable[uuid.UUID]
) -> dict[uuid.UUID, dict[str, Any]]:
    """Return what rows that are gone since a point were when they went, by id."""
    columns = record_classes()[table].__table__.c
    found: dict[uuid.UUID, dict[str, Any]] = {}
    wanted = list(ids)
    for start in range(0, len(wanted), _CHUNK):
        went = (
            select(Change.row_id, Change.before)
            .where(Change.table_name == table, Change.row_id.in_(wanted[start : start + _CHUNK]))
            .where(Change.action_id > point.action, Change.after.is_(None))
            .order_by(Change.id)
        )
        for row_id, before in session.execute(went):
            values = decoded(before) or {}
            found[row_id] = {k: typed(columns[k].type, value) for k, value in values.items() if k in columns}
    return found


def whole_then(current: dict[str, Any] | None, since_then: Since) -> dict[str, Any]:
    """Return all fields of a row as they were at the point, from what they are now (None: it is gone)."""
    return {**(current or {}), **since_then.fields}
