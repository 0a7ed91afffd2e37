"""What shows that nobody tampered with the journal, and that the rows are what the journal says.

The chain covers ids, labels, moments and field names, not personal values, or erasing a person would break
it; values are compared with the rows themselves. It makes tampering evident, it does not prevent it.
"""

from __future__ import annotations

import hashlib
import itertools
import uuid
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db import engine as engines
from jib_desktop.db.base import Record, journaled_columns, plain, record_classes
from jib_desktop.db.journal import Action, Change, Seal, action_line, decoded, digest_line

_CHUNK = 2000
_MOST = 20  # so many examples say enough


def faults(session: Session) -> list[str]:
    """Return everything that shows tampering or damage, in words for the report of a check."""
    found = [f"journal: action {number} was tampered with" for number in broken_actions(session)]
    if missing := missing_tail(session):
        found.append(f"journal: the last {missing} actions are missing")
    return [*found, *strays(session)]


def broken_actions(session: Session) -> list[int]:
    """Return the ids of the actions whose digest does not fit the journal (empty: all is well)."""
    digests = {row.action_id: row.digest for row in session.execute(select(Seal.action_id, Seal.digest))}
    changes = _changes_by_action(session)
    waiting = next(changes, None)
    broken: list[int] = []
    last = ""
    for action in session.execute(select(*Action.__table__.columns).order_by(Action.id)).mappings():
        found = hashlib.sha256(action_line(action["id"], action["at"], dict(action)).encode())
        while waiting is not None and waiting[0] < action["id"]:
            waiting = next(changes, None)  # its action is missing; the foreign keys say so
        if waiting is not None and waiting[0] == action["id"]:
            for line in waiting[1]:
                found.update(line)
            waiting = next(changes, None)
        found.update(last.encode())
        last = digests.get(action["id"], "")
        if found.hexdigest() != last:
            broken.append(action["id"])
    return broken


def _changes_by_action(session: Session) -> Iterator[tuple[int, list[bytes]]]:
    columns = (Change.action_id, Change.table_name, Change.row_id, Change.before, Change.after)
    ordered = select(*columns).order_by(Change.action_id, Change.id)
    rows = session.execute(ordered).yield_per(_CHUNK)
    for action_id, lines in itertools.groupby(rows, key=attrgetter("action_id")):
        yield action_id, [_digested(line) for line in lines]


def _digested(line: Any) -> bytes:
    before, after = decoded(line.before), decoded(line.after)
    return digest_line(line.table_name, line.row_id, before, after).encode()


def missing_tail(session: Session) -> int:
    """Return how many actions were cut off the end of the journal, 0 if none."""
    newest = session.scalar(select(func.max(Action.id))) or 0
    return max(0, engines.highest_number(session.connection(), Action.__tablename__) - newest)


def strays(session: Session) -> list[str]:
    """Return rows that are not what the journal says, each with its table (at most a few).

    A value may have been changed behind the program's back, or a bit on the disk. Rows that no journal line
    ever named (made for measuring) are passed over.
    """
    found: list[str] = []
    for table, kind in sorted(record_classes().items()):
        found.extend(itertools.islice(_strays_of(session, table, kind), _MOST))
    return found


def _strays_of(session: Session, table: str, kind: type[Record]) -> Iterator[str]:
    names = journaled_columns(kind)
    columns = [kind.__table__.c[name] for name in names]
    rows = iter(session.execute(select(*columns).order_by(kind.id)).yield_per(_CHUNK).mappings())
    row = next(rows, None)
    for row_id, wanted in _told(session, table):
        while row is not None and row["id"].bytes < row_id.bytes:
            row = next(rows, None)
        there = row is not None and row["id"] == row_id
        if there != (wanted is not None):
            yield f"{table} {row_id} is {'there' if there else 'missing'} against the journal"
        elif row is not None and wanted is not None:
            wrong = [name for name, value in wanted.items() if name in row and plain(row[name]) != value]
            if wrong:
                yield f"{table} {row_id} differs from the journal: {', '.join(wrong)}"


def _told(session: Session, table: str) -> Iterator[tuple[uuid.UUID, dict[str, Any] | None]]:
    """Yield each row that the journal names, in order, with its values after all; None: deleted."""
    lines = select(Change.row_id, Change.after).where(Change.table_name == table)
    ordered = session.execute(lines.order_by(Change.row_id, Change.id)).yield_per(_CHUNK)
    for row_id, group in itertools.groupby(ordered, key=attrgetter("row_id")):
        yield row_id, _folded(line.after for line in group)


def _folded(afters: Iterable[str | None]) -> dict[str, Any] | None:
    values: dict[str, Any] | None = None
    for after in afters:
        told = decoded(after)
        values = None if told is None else {**(values or {}), **told}
    return values
