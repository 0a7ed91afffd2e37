"""Writing the allocations of a list: reservations give way, all that moves changes places at once."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.bulk import Update
from jib_desktop.db.desks import Allocation
from jib_desktop.db.desks_derived import mark_startups
from jib_desktop.db.desks_moving import FIXED, change_places
from jib_desktop.db.journal import today_of
from jib_desktop.rules.desks import Kind, first_touched
from jib_desktop.services.allocations_use import uses_of
from jib_desktop.services.desks_checks import Wish
from jib_desktop.services.desks_rows import Rows, clear_way, write_rows
from jib_desktop.services.review import PlannedRow


def make_room(session: Session, rows: Sequence[PlannedRow]) -> None:
    """Let reservations give way to those they were made for. Raises ValuesRefused: reservation_begun."""
    planned = {row.id for row in rows}
    reserved = {
        (use.desk_id, use.startup_id)
        for use in uses_of(session, {}).values()
        if use.kind == Kind.RESERVED and use.id not in planned
    }
    for row in rows:
        whole = row.result()
        if whole["kind"] == Kind.TAKEN and (whole["desk"], whole["startup"]) in reserved:
            wish = Wish(
                whole["desk"], whole["first_day"], whole["last_day"], Kind.TAKEN, whole["startup"]
            )  # fmt: skip
            found = Rows()
            clear_way(session, found, [wish])
            write_rows(session, found, whole["correction_reason"] or "…")


def arrange(session: Session, changed: list[Update]) -> list[Update]:
    """Let all allocations that move change places at once, and count what corrects the past."""
    today, table = today_of(session), Allocation.__table__
    stored: dict[uuid.UUID, Any] = {}
    ids = [one.id for one in changed]
    for start in range(0, len(ids), 500):
        chosen = select(*table.c).where(table.c.id.in_(ids[start : start + 500]))
        stored.update((row["id"], row) for row in session.execute(chosen).mappings())
    kept = [_counted(one, stored.get(one.id), today) for one in changed]
    moving = {one.id: one.after for one in kept if one.id in stored and one.after.keys() & FIXED}
    change_places(session, moving)
    mark_startups(session, [one.after["startup_id"] for one in kept if one.after.get("startup_id")])
    return kept


def _counted(one: Update, here: Mapping[str, Any] | None, today: date) -> Update:
    """Return a change as one correction more if it concerns days that are over."""
    if here is None or first_touched(here, one.after) >= today:
        return one
    count = here["corrections"]
    before, after = {**one.before, "corrections": count}, {**one.after, "corrections": count + 1}
    return replace(one, before=before, after=after)


def complete(session: Session, fresh: list[dict[str, Any]]) -> None:
    """Count a past that is told with a reason as corrected."""
    today = today_of(session)
    for row in fresh:
        is_corrected = bool(row["correction_reason"]) and row["first_day"] < today
        row["corrections"] = max(row.get("corrections", 0), int(is_corrected))


def mark(session: Session, fresh: Sequence[Mapping[str, Any]]) -> None:
    """Give startups that have their first desk the number by which the plan shows them."""
    mark_startups(session, [row["startup_id"] for row in fresh if row["startup_id"]])
