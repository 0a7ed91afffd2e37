"""Stored records of any kind as plain values, read in pieces."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.services.importer import Importer
from jib_desktop.services.review import REMOVED

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored record as it is now, or as it was when it went (`version` None)."""

    version: int | None
    values: dict[str, Any]
    removed_at: Any = None
    merged_into: uuid.UUID | None = None
    # Every column of one that went.
    whole: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


class Stored:
    """Reads stored records of a kind in pieces."""

    def __init__(self, session: Session, importer: Importer) -> None:
        self._session, self._importer = session, importer
        self._columns = importer.record.__table__.c
        self._flags = [name for name in importer.fields if isinstance(importer.empty.get(name), bool)]

    def values(self, row: Sequence[Any]) -> dict[str, Any]:
        """Return the fields of a row; flags are truth values whatever the engine keeps."""
        found = dict(zip(self._importer.fields, row, strict=True))
        for name in self._flags:
            found[name] = bool(found[name])
        return found

    def read(self, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Kept]:
        """Return records by id; one that is not there is not in it."""
        fields = [self._columns[self._importer.column(name)] for name in self._importer.fields]
        removal = [self._columns[name] for name in (REMOVED, "merged_into") if name in self._columns]
        found, end = {}, 2 + len(fields)
        for row in self._rows((self._columns.id, self._columns.version, *fields, *removal), ids):
            found[row[0]] = Kept(row[1], self.values(row[2:end]), *row[end:])
        return found

    def owners(self, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
        """Return whose history the changes of records belong to, by their ids."""
        owner = self._columns[self._importer.record.owner_column]
        return {row[0]: row[1] for row in self._rows((self._columns.id, owner), ids)}

    def _rows(self, columns: Sequence[Any], ids: Iterable[uuid.UUID]) -> Iterator[Any]:
        wanted = list(ids)
        for start in range(0, len(wanted), _CHUNK):
            part = wanted[start : start + _CHUNK]
            yield from self._session.execute(select(*columns).where(self._columns.id.in_(part)))
