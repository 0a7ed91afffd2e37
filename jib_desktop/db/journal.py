"""The journal: every action, with what each of its rows was before and is after.

One mechanism gives the audit trail, the history of a record, undo and redo across restarts, the refresh
of the screens and the base for merging. It is append-only, by trigger, and sealed by a chain of digests
over ids and field names (not over personal values, or erasing a person would break it).
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, func, insert, inspect, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from jib_desktop.db.base import (
    Base,
    Id,
    Moment,
    Record,
    journaled_columns,
    moment_text,
    plain,
    record_classes,
)
from jib_desktop.db.engine import insert_many
from jib_desktop.db.writing import (
    APPEND_ONLY,
    Changes,
    Writing,
    name_subject,
    today_of,
    writing_of,
)


class Action(Base):
    """One thing a person did: the unit of undo."""

    __tablename__ = "action"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    label: Mapped[str] = mapped_column(Text)  # a code: startup_changed
    subject: Mapped[str] = mapped_column(Text, default="")  # what it was done to, in a person's words
    actor: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = mapped_column(Moment)
    kind: Mapped[str] = mapped_column(Text, default="do")
    undoes: Mapped[int | None] = mapped_column(Integer, ForeignKey("action.id"), unique=True)
    can_be_undone: Mapped[bool] = mapped_column(Integer, default=True)

    __table_args__ = (
        CheckConstraint("kind IN ('do', 'undo', 'redo')", name="kind_known"),
        CheckConstraint("(kind = 'do') = (undoes IS NULL)", name="undoes_something"),
        CheckConstraint("can_be_undone IN (0, 1)", name="undone_or_not"),
        # Ids are never given out twice, so that a tail that was cut off is noticed.
        {"sqlite_strict": True, "sqlite_autoincrement": True},
    )


class Change(Base):
    """One row an action touched: `before` is null for a new row, `after` for a deleted one."""

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"), index=True)
    table_name: Mapped[str] = mapped_column(Text)
    row_id: Mapped[uuid.UUID] = mapped_column(Id)
    owner_id: Mapped[uuid.UUID] = mapped_column(Id)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        CheckConstraint("before IS NOT NULL OR after IS NOT NULL", name="says_something"),
        Index("ix_change_owner_id", "owner_id", "id"),
        {"sqlite_strict": True},
    )


class Seal(Base):
    """The digest of an action and of all before it."""

    __tablename__ = "seal"

    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"), primary_key=True)
    digest: Mapped[str] = mapped_column(Text)

    __table_args__ = ({"sqlite_strict": True},)


def begin(session: Session, writing: Writing, at: datetime) -> int:
    """Write the action's own row when the first change comes, and return its id."""
    if writing.action_id is None:
        values = {
            "label": writing.label,
            "subject": writing.subject,
            "actor": writing.actor,
            "at": at,
            "kind": writing.kind,
            "undoes": writing.undoes,
            "can_be_undone": writing.can_be_undone,
        }
        result = session.connection().execute(insert(Action).values(**values).returning(Action.id))
        writing.action_id = result.scalar_one()
        writing.digest = hashlib.sha256(action_line(writing.action_id, at, values).encode())
    return writing.action_id


def seal(session: Session, writing: Writing) -> None:
    """Chain the digest of an action to the one before."""
    last = select(Seal.digest).order_by(Seal.action_id.desc()).limit(1)
    writing.digest.update((session.scalar(last) or "").encode())
    session.connection().execute(
        insert(Seal).values(action_id=writing.action_id, digest=writing.digest.hexdigest())
    )


def action_line(action_id: int, at: datetime, values: Mapping[str, Any]) -> str:
    """Return what the digest of an action begins with."""
    parts = (action_id, moment_text(at), values["label"], values["kind"], values["undoes"] or "")
    return "|".join(map(str, parts)) + "\n"


def digest_line(
    table: str, row_id: uuid.UUID, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> str:
    """Return what a change adds to the digest of its action: which fields of which row, not their values."""
    sides = ("-" if side is None else ",".join(side) for side in (before, after))
    return "|".join((table, row_id.hex, *sides)) + "\n"


# Made once: `json.dumps` with these options makes an encoder for each call.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _text(values: Mapping[str, Any] | None) -> str | None:
    return None if values is None else _encode(values)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One changed row with plain values (see `base.plain`); only the columns that changed in an update."""

    row_id: uuid.UUID
    owner_id: uuid.UUID
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


def record_changes(
    session: Session, table: str, rows: Iterable[RowChange], *, refresh: bool = True, chunk: int = 2000
) -> None:
    """Write journal rows of one table.

    Importers that insert in bulk call it themselves; with `refresh` off they have computed the derived
    columns already.
    """
    writing = writing_of(session)
    action_id = begin(session, writing, writing.clock())
    seen = writing.changes.setdefault(table, set())
    lines: list[dict[str, Any]] = []
    changes = Base.metadata.tables[Change.__tablename__]
    for row in rows:
        seen.add(row.row_id)
        if refresh:
            writing.owners.add(row.owner_id)
        writing.add(digest_line(table, row.row_id, row.before, row.after))
        lines.append(
            {
                "action_id": action_id,
                "table_name": table,
                "row_id": row.row_id,
                "owner_id": row.owner_id,
                "before": _text(row.before),
                "after": _text(row.after),
            }
        )
        if len(lines) >= chunk:
            insert_many(session, changes, lines)
            lines = []
    if lines:
        insert_many(session, changes, lines)


def _whole(record: Record) -> dict[str, Any]:
    return {name: plain(getattr(record, name)) for name in journaled_columns(type(record))}


def _moved(record: Record) -> tuple[dict[str, Any], dict[str, Any]]:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    state = inspect(record)
    for name in journaled_columns(type(record)):
        history = state.attrs[name].history
        if not history.added:
            continue
        # Every column has been read: a row is loaded whole, a new one was read when it was recorded.
        old = next(iter(history.deleted))
        if history.added[0] != old:
            before[name], after[name] = plain(old), plain(history.added[0])
    return before, after


def _row_changes(session: Session) -> Iterator[tuple[str, RowChange]]:
    for record in session.new:
        if isinstance(record, Record):
            yield _line(record, None, _whole(record))
    for record in session.dirty:
        if isinstance(record, Record) and session.is_modified(record):
            before, after = _moved(record)
            if after:
                yield _line(record, before, after)
    for record in session.deleted:
        if isinstance(record, Record):
            yield _line(record, _whole(record), None)


def _line(
    record: Record, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> tuple[str, RowChange]:
    owner = getattr(record, type(record).owner_column)
    return record.__tablename__, RowChange(record.id, owner, before, after)


def stamp(session: Session) -> None:
    """Give new and changed rows their moment and their next version (runs before each flush)."""
    now = writing_of(session).clock()
    for record in session.new:
        if isinstance(record, Record):
            # Set by nobody until here, unless a past is told (demo data).
            if vars(record).get("created_at") is None:
                record.created_at = now
            record.changed_at = now
            record.version = record.version or 1
    for record in session.dirty:
        if isinstance(record, Record) and session.is_modified(record) and _moved(record)[1]:
            record.changed_at = now
            record.version += 1


def record_flush(session: Session) -> None:
    """Write what this flush changes into the journal (runs after each flush, in the same transaction)."""
    grouped: dict[str, list[RowChange]] = {}
    for table, line in _row_changes(session):
        grouped.setdefault(table, []).append(line)
    for table, lines in grouped.items():
        record_changes(session, table, lines)
        refresh_owners(session, table, lines)


def refresh_owners(session: Session, table: str, lines: Iterable[RowChange]) -> None:
    """Let a row that moved from one owner to another concern both."""
    column, owners = record_classes()[table].owner_column, writing_of(session).owners
    for line in lines:
        for side in (line.before, line.after):
            if side and (owner := side.get(column)):
                owners.add(uuid.UUID(hex=owner))


def latest_action_id(session: Session) -> int:
    """Return the id of the newest action, 0 in a new file; cheap enough to ask every few seconds."""
    return session.scalar(select(func.max(Action.id))) or 0


def later_version(session: Session) -> int:
    """Return a version above all that any row ever had, for one that comes back.

    Who saw it before it went must not write over what came since.
    """
    return (session.scalar(select(func.max(Change.id))) or 0) + 1


def changes_since(session: Session, action_id: int) -> Changes:
    """Return the rows that later actions touched, by table."""
    found: Changes = {}
    later = select(Change.table_name, Change.row_id).where(Change.action_id > action_id)
    for table, row_id in session.execute(later):
        found.setdefault(table, set()).add(row_id)
    return found


def changed_from(session: Session, table: str) -> Iterator[tuple[uuid.UUID, dict[str, Any]]]:
    """Yield what this action changed in rows of a table that were there already, with the values before."""
    columns = (Change.row_id, Change.before)
    mine = select(*columns).where(
        Change.action_id == writing_of(session).action_id, Change.table_name == table,
        Change.before.is_not(None), Change.after.is_not(None),
    )  # fmt: skip
    for row_id, before in session.execute(mine.order_by(Change.id)):
        yield row_id, decoded(before) or {}


def decoded(values: str | None) -> dict[str, Any] | None:
    """Return the plain values of a journal column."""
    return None if values is None else json.loads(values)


def last_touch(session: Session, owner_id: uuid.UUID, row_id: uuid.UUID) -> tuple[str, datetime | None]:
    """Return who changed a row last, and when."""
    statement = (
        select(Action.actor, Action.at)
        .join(Change, Change.action_id == Action.id)
        .where(Change.owner_id == owner_id, Change.row_id == row_id)
        .order_by(Change.id.desc())
        .limit(1)
    )
    row = session.execute(statement).first()
    return (row.actor, row.at) if row else ("", None)


__all__: Sequence[str] = [
    "APPEND_ONLY",
    "Action",
    "Change",
    "Changes",
    "RowChange",
    "Seal",
    "Writing",
    "action_line",
    "begin",
    "changed_from",
    "changes_since",
    "decoded",
    "digest_line",
    "last_touch",
    "later_version",
    "latest_action_id",
    "name_subject",
    "record_changes",
    "record_classes",
    "record_flush",
    "refresh_owners",
    "seal",
    "stamp",
    "today_of",
    "writing_of",
]
