"""Writing many rows at once.

It bypasses the ORM and therefore writes its own journal rows, and reads back what it wrote before anything
is committed.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base, Codes, Day, Id, Moment, Record, journaled_columns, plain
from jib_desktop.db.engine import insert_many
from jib_desktop.db.journal import RowChange, last_touch, record_changes, writing_of
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ReadBackDiffers
from jib_desktop.progress import Progress

_CHUNK = 1000
_Line = TypeVar("_Line")


@dataclass(frozen=True, slots=True)
class Update:
    """New values of one row, and the version the person saw."""

    id: uuid.UUID
    owner_id: uuid.UUID
    seen_version: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def _parts(lines: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    for start in range(0, len(lines), _CHUNK):
        yield lines[start : start + _CHUNK]


def insert_records(
    session: Session,
    kind: type[Record],
    rows: Sequence[dict[str, Any]],
    progress: Progress,
    *,
    derived_done: bool = False,
) -> None:
    """Insert rows given by column name, each with its `id`; missing columns get an empty value.

    A record that comes back has its `version` and `created_at` with it.
    """
    table, now = Base.metadata.tables[kind.__tablename__], writing_of(session).clock()
    names = journaled_columns(kind)
    scalars = {c.key: getattr(c.default, "arg", None) for c in table.columns if c.default is not None}
    empty = scalars | {c.key: None for c in table.columns if c.nullable}
    empty |= {"version": 1, "created_at": now}
    special = [name for name in names if isinstance(table.c[name].type, Id | Moment | Day | Codes)]
    written = 0
    for part in _parts(rows):
        values = [{**empty, **row, "changed_at": now} for row in part]
        insert_many(session, table, values)
        lines = [
            RowChange(row["id"], row[kind.owner_column], None, _plain(row, names, special)) for row in values
        ]
        record_changes(session, kind.__tablename__, lines, refresh=not derived_done)
        written += len(part)
        progress.step(written, len(rows))


def _plain(row: Mapping[str, Any], names: Sequence[str], special: Sequence[str]) -> dict[str, Any]:
    """Return the journaled columns of a row as JSON can hold them; only some kinds of column need a look."""
    kept = {name: row[name] for name in names}
    for name in special:
        kept[name] = plain(kept[name])
    return kept


def update_records(session: Session, kind: type[Record], rows: Sequence[Update], progress: Progress) -> None:
    """Change rows; raises ChangedMeanwhile if one is not as it was seen (the caller's session rolls back)."""
    grouped: dict[tuple[str, ...], list[Update]] = {}
    for row in rows:
        grouped.setdefault(tuple(row.after), []).append(row)
    written = 0
    for names, lines in grouped.items():
        statement = _update_statement(session, kind, names)
        for part in _parts(lines):
            _refuse_changed(session, kind, part)
            values = [{"row_key": row.id, "seen": row.seen_version, **_renamed(row.after)} for row in part]
            if session.connection().execute(statement, values).rowcount != len(part):
                raise ChangedMeanwhile("", None)  # by another desk, between looking and writing
            record_changes(session, kind.__tablename__, [_journaled(row) for row in part])
            written += len(part)
            progress.step(written, len(rows))


def _renamed(values: Mapping[str, Any]) -> dict[str, Any]:
    return {f"new_{name}": value for name, value in values.items()}


def _refuse_changed(session: Session, kind: type[Record], part: Sequence[Update]) -> None:
    """Raise ChangedMeanwhile or GoneMeanwhile for the first row that is not as it was seen."""
    columns = kind.__table__.c
    now = select(columns.id, columns.version).where(columns.id.in_([row.id for row in part]))
    versions = {row.id: row.version for row in session.execute(now)}
    for row in part:
        if row.id not in versions:
            raise GoneMeanwhile
        if versions[row.id] != row.seen_version:
            raise ChangedMeanwhile(*last_touch(session, row.owner_id, row.id))


def _update_statement(session: Session, kind: type[Record], names: Sequence[str]) -> Any:
    columns = kind.__table__.c
    values: dict[str, Any] = {name: bindparam(f"new_{name}", type_=columns[name].type) for name in names}
    values |= {"version": columns.version + 1, "changed_at": writing_of(session).clock()}
    return (
        update(kind.__table__)  # type: ignore[arg-type]
        .where(columns.id == bindparam("row_key"), columns.version == bindparam("seen"))
        .values(values)
    )


def _journaled(row: Update) -> RowChange:
    before = {name: plain(value) for name, value in row.before.items()}
    return RowChange(row.id, row.owner_id, before, {name: plain(value) for name, value in row.after.items()})


def read_back(
    session: Session, kind: type[Record], wanted: Sequence[tuple[uuid.UUID, Mapping[str, Any]]]
) -> None:
    """Compare every written cell with the plan before the commit; raises ReadBackDiffers."""
    grouped: dict[tuple[str, ...], list[tuple[uuid.UUID, tuple[Any, ...]]]] = {}
    for one, values in wanted:
        grouped.setdefault(tuple(values), []).append((one, tuple(values.values())))
    for names, lines in grouped.items():
        _compare(session, kind, names, lines)


def read_back_rows(
    session: Session, kind: type[Record], rows: Sequence[Mapping[str, Any]], names: Sequence[str]
) -> None:
    """Do the same for whole rows, each with its `id`, as `insert_records` takes them."""
    cells = itemgetter("id", *names)
    lines = []
    for row in rows:
        one, *values = cells(row)
        lines.append((one, tuple(values)))
    _compare(session, kind, names, lines)


def _compare(
    session: Session,
    kind: type[Record],
    names: Sequence[str],
    lines: Sequence[tuple[uuid.UUID, tuple[Any, ...]]],
) -> None:
    columns = kind.__table__.c
    chosen = select(columns.id, *(columns[name] for name in names))
    for part in _parts(lines):
        rows = session.execute(chosen.where(columns.id.in_([one for one, _ in part])))
        found = {row[0]: row[1:] for row in rows}
        right = sum(1 for one, values in part if found.get(one) == values)
        if right != len(part):
            raise ReadBackDiffers(kind.__tablename__, len(part), right)
