"""Columns of the list beside the plan, and where its rows come from: the plan that is shown."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.rules.desks import STATES
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.search import sort_key
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import zone_name
from jib_desktop.ui.names import both_names
from jib_desktop.ui.statuses import desk_status
from jib_desktop.ui.table.columns import Column, Kind, Remark
from jib_desktop.ui.table.model import FIRST
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import column_word


def _column(
    key: str, word: str, value: Callable[[DeskRow], Any], kind: Kind, width: int, **more: Any
) -> Column:
    return Column(key, partial(column_word, word), value, kind, width, **more)


def _until(row: DeskRow) -> Remark | None:
    if row.last_day is None:
        return None
    if row.last_day == NEVER:
        return Remark(translate("DeskColumns", "open end"), "text_2")
    return Remark(formats.day(row.last_day))


def _from_word() -> str:
    return translate("DeskColumns", "From")


def _until_word() -> str:
    return translate("DeskColumns", "Until")


def _desk_word() -> str:
    return translate("DeskColumns", "Desk")  # shorter than in forms, where there is room


COLUMNS: tuple[Column, ...] = (
    Column("number", _desk_word, lambda r: r.number, "text", 80, least=72),
    _column("state", "state", lambda r: desk_status(r.state), "badge", 135, least=135, yields=1),
    _column(
        "startup", "startup", lambda r: both_names(r.startup_en, r.startup_zh), "names", 168,
        stretches=True, least=84,
    ),
    _column("contract", "contract", lambda r: r.contract or None, "text", 114, least=100, yields=4),
    Column("first_day", _from_word, lambda r: r.first_day, "day", 120, least=120, yields=5),
    Column("last_day", _until_word, _until, "note", 117, least=117, yields=2),
    _column("zone", "zone", lambda r: zone_name(r) or None, "text", 92, least=64, yields=3),
    _column("room", "room", lambda r: r.room or None, "text", 84, shown=False, least=64, yields=6),
    _column("reason", "reason", lambda r: r.reason or None, "text", 160, shown=False, yields=7),
    _column("notes", "notes", lambda r: r.notes or None, "text", 160, shown=False, yields=8),
)  # fmt: skip


def _key(column: str) -> Callable[[DeskRow], Any]:
    keys: dict[str, Callable[[DeskRow], Any]] = {
        "state": lambda row: STATES.index(row.state),
        "startup": lambda row: sort_key(both_names(row.startup_en, row.startup_zh)[0]),
        "first_day": lambda row: row.first_day or NEVER,
        "last_day": lambda row: row.last_day or NEVER,
        "zone": zone_name,
    }
    return keys.get(column, lambda row: getattr(row, column))


class PlanSource:
    """The desks of the plan, sorted; the plan is read already, so the model waits for nothing."""

    def __init__(self, rows: Sequence[DeskRow], column: str, *, descending: bool) -> None:
        # What is empty stands last, whichever way the list is turned.
        empty = {"startup": "startup_en", "contract": "contract", "first_day": "first_day", "room": "room"}
        blank = empty.get(column)
        order = _key(column)
        by_number = sorted(rows, key=lambda row: row.number)
        found = sorted(by_number, key=order, reverse=descending)
        if blank is not None:
            found.sort(
                key=lambda row: not (getattr(row, blank) or (blank == "startup_en" and row.startup_zh))
            )
        self.rows = found
        self._by_id = {row.id: row for row in found}

    def fetch_first(self, _session: Session) -> Sequence[DeskRow]:
        """Return the first rows."""
        return self.rows[:FIRST]

    def fetch_ids(self, _session: Session) -> Ids:
        """Return the ids of all rows."""
        return Ids.of([row.id for row in self.rows])

    def fetch_rows(self, _session: Session, ids: Sequence[uuid.UUID]) -> Sequence[DeskRow]:
        """Return the rows of these ids."""
        return [self._by_id[one] for one in ids if one in self._by_id]
