"""What the person saw travels with the write: a row that moved on is refused, not overwritten."""

from __future__ import annotations

import uuid
from typing import TypeVar

from sqlalchemy.orm import Session

from jib_desktop.db.base import Record
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile

AnyRecord = TypeVar("AnyRecord", bound=Record)


def get_seen(session: Session, kind: type[AnyRecord], row_id: uuid.UUID, seen_version: int) -> AnyRecord:
    """Return the row to change; raises ChangedMeanwhile(who, when) or GoneMeanwhile."""
    record = session.get(kind, row_id)
    if record is None:
        raise GoneMeanwhile
    if record.version != seen_version:
        # Imported where somebody was faster: a start makes no classes of the journal.
        from jib_desktop.db.journal import last_touch

        raise ChangedMeanwhile(*last_touch(session, getattr(record, kind.owner_column), row_id))
    return record
