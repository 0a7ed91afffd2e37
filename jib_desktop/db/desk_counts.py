"""How many desks startups have and are promised on a day, for their list.

The tables are named by what is asked of them only: a start makes no stored classes but those of its page.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, Subquery, Text, column, func, select, table
from sqlalchemy.orm import Session

from jib_desktop.db.base import Day, Id
from jib_desktop.rules.contracts import IN_FORCE
from jib_desktop.rules.desks import Kind

_used: Any = table(
    "allocation", column("startup_id", Id), column("kind", Text), column("first_day", Day),
    column("last_day", Day),
).c  # fmt: skip
_phase: Any = table(
    "contract_phase", column("startup_id", Id), column("state", Text), column("since", Day),
    column("until", Day), column("desks", Integer),
).c  # fmt: skip
_CHUNK = 400


def given_on(day: date) -> Subquery:
    """Return the startups that have desks on a day (`startup_id`), each with how many (`given`).

    It looks at what has not ended by then, so a long past costs nothing.
    """
    holds = (_used.last_day >= day, _used.first_day <= day, _used.kind == Kind.TAKEN.value)
    counted = select(_used.startup_id, func.count().label("given")).where(*holds)
    return counted.group_by(_used.startup_id).subquery("desks_given")


def by_given(statement: Select[Any], startup: Any, day: date, *, descending: bool) -> Select[Any]:
    """Return a list of startups by how many desks they have on a day."""
    given = given_on(day)
    count = func.coalesce(given.c.given, 0)
    joined = statement.select_from(startup.outerjoin(given, given.c.startup_id == startup.c.id))
    return joined.order_by(count.desc() if descending else count.asc())


def desk_sums(
    session: Session, startup: Any, shown: Sequence[ColumnElement[bool]], day: date
) -> tuple[int, int]:
    """Return how many desks all startups of a list have on a day, and how many are promised to them."""
    given, promised = given_on(day), _promised_on(day).subquery("desks_promised")

    def total(counted: Subquery, column: ColumnElement[int]) -> int:
        joined = startup.join(counted, counted.c.startup_id == startup.c.id)
        return session.scalar(select(func.sum(column)).select_from(joined).where(*shown)) or 0

    return total(given, given.c.given), total(promised, promised.c.promised)


def _promised_on(day: date) -> Select[Any]:
    holds = (_phase.since <= day, _phase.until >= day, _phase.state.in_(sorted(IN_FORCE)), _phase.desks > 0)
    counted = select(_phase.startup_id, func.sum(_phase.desks).label("promised")).where(*holds)
    return counted.group_by(_phase.startup_id)


def desks_on(session: Session, ids: Sequence[uuid.UUID], day: date) -> dict[uuid.UUID, tuple[int, int]]:
    """Return how many desks startups have on a day and how many are promised, of those that have either."""
    given = given_on(day)
    have = {row.startup_id: row.given for row in session.execute(select(given.c.startup_id, given.c.given))}
    promised: dict[uuid.UUID, int] = {}
    for start in range(0, len(ids), _CHUNK):
        part = _promised_on(day).where(_phase.startup_id.in_(ids[start : start + _CHUNK]))
        promised.update((one, count) for one, count in session.execute(part))
    found = {one: (have.get(one, 0), promised.get(one, 0)) for one in ids}
    return {one: counts for one, counts in found.items() if any(counts)}
