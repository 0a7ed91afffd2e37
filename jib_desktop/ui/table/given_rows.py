"""Rows of a table that are all there already: a list that was read whole."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.ui.table.model import FIRST


class GivenRows:
    """A source of rows in the order given; each has an `id` that no other one has."""

    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = list(rows)
        self._by_id = {row.id: row for row in self._rows}

    def fetch_first(self, _session: Session) -> Sequence[Any]:
        """Return the first rows."""
        return self._rows[:FIRST]

    def fetch_ids(self, _session: Session) -> Ids:
        """Return the ids of all rows in order."""
        return Ids.of([row.id for row in self._rows])

    def fetch_rows(self, _session: Session, ids: Sequence[uuid.UUID]) -> Sequence[Any]:
        """Return the rows of these ids."""
        return [self._by_id[one] for one in ids if one in self._by_id]
