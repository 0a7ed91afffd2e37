"""Columns of the list of startups, and where its rows come from."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.services import startups
from jib_desktop.services.startups import Filter, Sort, StartupRow
from jib_desktop.ui import formats
from jib_desktop.ui.names import both_names, leading_name
from jib_desktop.ui.statuses import stage_status
from jib_desktop.ui.table.columns import Column, Kind
from jib_desktop.ui.table.model import FIRST
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.startups import field_word


def _column(key: str, value: Callable[[StartupRow], Any], kind: Kind, width: int, **more: Any) -> Column:
    return Column(key, partial(column_word, key), value, kind, width, **more)


COLUMNS: tuple[Column, ...] = (
    _column("name", lambda r: both_names(r.name_en, r.name_zh), "names", 256, stretches=True, least=172),
    _column("stage", lambda r: stage_status(r.stage), "badge", 136, least=96),
    _column("fields", lambda r: [field_word(code) for code in r.fields], "chips", 176),
    _column("contact", lambda r: leading_name(*r.contact), "text", 108),
    _column("city", lambda r: r.city, "text", 100),
    _column("head_count", lambda r: r.head_count, "number", 92),
    _column("short_name", lambda r: r.short_name, "text", 104, shown=False),
    _column("credit_code", lambda r: r.credit_code, "text", 176, shown=False),
    _column("founded", lambda r: r.founded, "year", 88, shown=False),
    _column("website", lambda r: r.website, "text", 180, shown=False),
    _column("source", lambda r: r.source, "text", 140, shown=False),
    _column("source_id", lambda r: r.source_id, "text", 110, shown=False),
    _column("created_at", lambda r: r.created_at, "moment", 112, shown=False),
    _column("changed_at", lambda r: r.changed_at, "moment", 112, shown=False),
)


@dataclass(frozen=True)
class StartupSource:
    """Startups that a filter shows, in the order of a sort."""

    wanted: Filter
    sort: Sort

    def fetch_first(self, session: Session) -> Sequence[StartupRow]:
        """Return the first rows."""
        return startups.first_rows(session, self.wanted, self.sort, FIRST)

    def fetch_ids(self, session: Session) -> Ids:
        """Return the ids of all rows."""
        return startups.list_ids(session, self.wanted, self.sort)

    def fetch_rows(self, session: Session, ids: Sequence[uuid.UUID]) -> Sequence[StartupRow]:
        """Return the rows of these ids."""
        return startups.list_rows(session, ids)


def sort_of(key: str, *, descending: bool) -> Sort:
    """Return the sort by a column; names sort by what the language shows first."""
    if key == "name" and formats.language() == "zh_CN":
        key = "name_zh"
    return Sort(key, descending)
