"""History: who changed what and when, undo and redo across restarts."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from jib_desktop.db.journal import (
    Action,
    Change,
    changes_since,
    decoded,
    latest_action_id,
    writing_of,
)
from jib_desktop.db.past import Point, is_known, present_point
from jib_desktop.db.revert import revert
from jib_desktop.db.store import Outcome, Store
from jib_desktop.errors import NothingToRedo, NothingToUndo

__all__ = [
    "ActionRow",
    "FieldChange",
    "Point",
    "changes_since",
    "count_changes",
    "is_known",
    "latest_action_id",
    "present_point",
    "record_history",
    "redo",
    "redo_target",
    "undo",
    "undo_target",
]


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action as undo names it; `label` is a code, `subject` what it was done to."""

    id: int
    label: str
    subject: str
    actor: str
    at: datetime
    kind: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row, old → new; a new row has no old values, a deleted one no new ones."""

    action_id: int
    at: datetime
    actor: str
    label: str
    kind: str
    table: str
    row_id: uuid.UUID
    field: str
    old: Any
    new: Any


def _target(session: Session, statement: Select[Any]) -> ActionRow | None:
    row = session.execute(statement.order_by(Action.id.desc()).limit(1)).first()
    return ActionRow(*row) if row else None


def _actions() -> Select[Any]:
    taken_back = aliased(Action)
    columns: list[Any] = [Action.id, Action.label, Action.subject, Action.actor, Action.at, Action.kind]
    return select(*columns).where(~exists().where(taken_back.undoes == Action.id))


def undo_target(session: Session) -> ActionRow | None:
    """Return the action that the next undo takes back, None if there is none."""
    return _target(session, _actions().where(Action.kind != "undo", Action.can_be_undone == 1))


def redo_target(session: Session) -> ActionRow | None:
    """Return the undo that the next redo takes back: only while nothing new was done since."""
    newest_own = select(func.coalesce(func.max(Action.id), 0)).where(Action.kind == "do").scalar_subquery()
    return _target(session, _actions().where(Action.kind == "undo", Action.id > newest_own))


def undo(store: Store, actor: str | None = None) -> Outcome[ActionRow]:
    """Take the last action back as a new write; raises NothingToUndo, UndoConflict, PastStays."""
    return _take_back(store, "undo", actor)


def redo(store: Store, actor: str | None = None) -> Outcome[ActionRow]:
    """Take the last undo back; raises NothingToRedo, UndoConflict, PastStays."""
    return _take_back(store, "redo", actor)


def _take_back(store: Store, kind: Literal["undo", "redo"], actor: str | None) -> Outcome[ActionRow]:
    with store.write(kind, actor, kind=kind) as session:
        # Looked up in the write itself: another one may have been quicker.
        target = undo_target(session) if kind == "undo" else redo_target(session)
        if target is None:
            raise NothingToUndo if kind == "undo" else NothingToRedo
        writing = writing_of(session)
        writing.label, writing.subject, writing.undoes = target.label, target.subject, target.id
        revert(session, target.id)
    return Outcome(target, writing.changes, writing.action_id)


def record_history(session: Session, owner_id: uuid.UUID, limit: int = 500) -> list[FieldChange]:
    """Return what happened to a record and what belongs to it, newest first, one row a field."""
    columns: list[Any] = [
        Action.id, Action.at, Action.actor, Action.label, Action.kind,
        Change.table_name, Change.row_id, Change.before, Change.after,
    ]  # fmt: skip
    statement = (
        select(*columns)
        .join(Action, Change.action_id == Action.id)
        .where(Change.owner_id == owner_id)
        .order_by(Change.id.desc())
        .limit(limit)
    )
    found = []
    for *head, before_text, after_text in session.execute(statement):
        before, after = decoded(before_text) or {}, decoded(after_text) or {}
        for name in {**before, **after}:
            old, new = before.get(name), after.get(name)
            if old != new and not (old in _NOTHING and new in _NOTHING) and name not in _SILENT:
                found.append(FieldChange(*(*head, name, old, new)))
    return found


_NOTHING: tuple[Any, ...] = (None, "", [])
_SILENT = frozenset({"id", "created_at"})


def count_changes(session: Session, owner_id: uuid.UUID) -> int:
    """Return how many changes a record has seen."""
    return session.scalar(select(func.count()).where(Change.owner_id == owner_id)) or 0
