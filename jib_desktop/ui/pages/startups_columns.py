"""Columns of the list of startups, and where its rows come from."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.services import desks_counts, startups
from jib_desktop.services.startups import Filter, Sort, StartupRow
from jib_desktop.ui import formats
from jib_desktop.ui.names import both_names, leading_name
from jib_desktop.ui.statuses import stage_status
from jib_desktop.ui.table.columns import Column, Kind, Remark
from jib_desktop.ui.table.model import FIRST
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.desks import desks_words
from jib_desktop.ui.words.startups import field_word


def _column(key: str, value: Callable[[StartupRow], Any], kind: Kind, width: int, **more: Any) -> Column:
    return Column(key, partial(column_word, key), value, kind, width, **more)


def _desks(row: StartupRow) -> Remark | None:
    """Return desks given of those promised; more than promised is seen at once."""
    if row.desks is None:
        return None
    given, promised = row.desks
    words = desks_words(given, promised)
    return Remark(words, "red", "ph.warning") if given > promised else Remark(words)


COLUMNS: tuple[Column, ...] = (
    _column("name", lambda r: both_names(r.name_en, r.name_zh), "names", 256, stretches=True, least=172),
    _column("stage", lambda r: stage_status(r.stage), "badge", 136, least=96),
    _column("fields", lambda r: [field_word(code) for code in r.fields], "chips", 176),
    _column("contact", lambda r: leading_name(*r.contact), "text", 108, yields=1),
    _column("city", lambda r: r.city, "text", 100, yields=3),
    _column("head_count", lambda r: r.head_count, "number", 92, yields=2),
    Column("desks", lambda: translate("StartupColumns", "Desks"), _desks, "note", 92, least=84),
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
    """Startups that a filter shows, in the order of a sort, with the desks they have on its day."""

    wanted: Filter
    sort: Sort

    def fetch_first(self, session: Session) -> Sequence[StartupRow]:
        """Return the first rows."""
        return self._with_desks(session, startups.first_rows(session, self.wanted, self.sort, FIRST))

    def fetch_ids(self, session: Session) -> Ids:
        """Return the ids of all rows."""
        return startups.list_ids(session, self.wanted, self.sort)

    def fetch_rows(self, session: Session, ids: Sequence[uuid.UUID]) -> Sequence[StartupRow]:
        """Return the rows of these ids."""
        return self._with_desks(session, startups.list_rows(session, ids))

    def _with_desks(self, session: Session, rows: Sequence[StartupRow]) -> Sequence[StartupRow]:
        found = desks_counts.of_startups(session, [row.id for row in rows], self.sort.day)
        return [replace(row, desks=found.get(row.id)) for row in rows]


def sort_of(key: str, *, descending: bool, day: date) -> Sort:
    """Return the sort by a column as on a day; names sort by what the language shows first."""
    if key == "name" and formats.language() == "zh_CN":
        key = "name_zh"
    return Sort(key, descending, day)
