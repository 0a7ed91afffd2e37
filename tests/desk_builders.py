"""Small builders of floors, desks and who has them; every one takes only what the test is about.

`allot` writes rows as they are stored, so that a test of questions does not stand on what a person does;
`give`, `reserve` and `do` are what a person does.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from jib_desktop.db.desks import Allocation, Area, Desk, Floor
from jib_desktop.db.desks_derived import mark_startups
from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import desks, desks_acts
from jib_desktop.services.desks import AllocationRow, DeskRow
from tests.builders import TODAY

_LABELS = {
    "give": "desks_given", "reserve": "desks_reserved", "take_out_of_service": "desks_out_of_service",
    "free": "desks_freed", "free_between": "desks_freed_between", "extend": "desks_extended",
    "reseat": "desks_reseated", "correct": "desk_corrected", "remove": "allocations_removed",
    "carry_over": "desks_carried_over",
}  # fmt: skip


def add_floor(store: Store, code: str = "2", **values: Any) -> uuid.UUID:
    """Add a floor of 36 × 18 m and return its id."""
    whole = {"code": code, "name_en": f"Floor {code}", "name_zh": f"{code}楼", "width": 3_600, "depth": 1_800}
    return _added(store, "floor_created", Floor(**{**whole, **values}))


def add_area(store: Store, floor_id: uuid.UUID, code: str = "A", **values: Any) -> uuid.UUID:
    """Add a zone, or with `kind="room"` a room, and return its id."""
    outline = ((0, 0), (1_800, 0), (1_800, 900), (0, 900))
    return _added(
        store, "area_created",
        Area(**{"floor_id": floor_id, "kind": "zone", "code": code, "outline": outline, **values}),
    )  # fmt: skip


def add_desks(
    store: Store, floor_id: uuid.UUID, count: int = 1, first: int = 1, **values: Any
) -> list[uuid.UUID]:
    """Add desks in rows of twelve, numbered like 2-001, and return their ids."""
    with store.write("desks_created") as session:
        floor = session.get_one(Floor, floor_id)
        made = [
            Desk(
                floor_id=floor_id, number=f"{floor.code}-{place:03}",
                x=200 + 165 * ((place - 1) % 12), y=200 + 113 * ((place - 1) // 12), **values,
            )
            for place in range(first, first + count)
        ]  # fmt: skip
        session.add_all(made)
        session.flush()
        return [desk.id for desk in made]


def allot(
    store: Store,
    desk_ids: Sequence[uuid.UUID] | uuid.UUID,
    startup_id: uuid.UUID | None,
    first_day: date,
    last_day: date = NEVER,
    **values: Any,
) -> list[uuid.UUID]:
    """Write who has desks, as it is stored, and return the ids; without a startup they are out of service."""
    kind = values.pop("kind", "out_of_service" if startup_id is None else "taken")
    reason = values.pop("reason", "" if kind == "taken" else "A reason")
    wanted = [desk_ids] if isinstance(desk_ids, uuid.UUID) else desk_ids
    with store.write("desks_given") as session:
        made = [
            Allocation(
                desk_id=desk_id, kind=kind, startup_id=startup_id, first_day=first_day, last_day=last_day,
                reason=reason, **values,
            )
            for desk_id in wanted
        ]  # fmt: skip
        session.add_all(made)
        if startup_id is not None:
            mark_startups(session, [startup_id])
        session.flush()
        return [one.id for one in made]


def _added(store: Store, label: str, record: Any) -> uuid.UUID:
    with store.write(label) as session:
        session.add(record)
        session.flush()
        found: uuid.UUID = record.id
        return found


def give(
    store: Store,
    desk_ids: Sequence[uuid.UUID],
    startup_id: uuid.UUID,
    contract_id: uuid.UUID | None = None,
    first_day: date = TODAY,
    last_day: date | None = None,
    **values: Any,
) -> list[uuid.UUID]:
    """Give desks as one action and return the ids of the allocations; more than promised unless told."""
    ends = Ends.WITH_CONTRACT if contract_id is not None and last_day is None else Ends.ON_DAY
    whole = {
        "desk_ids": desk_ids, "startup_id": startup_id, "contract_id": contract_id, "first_day": first_day,
        "last_day": last_day, "ends": ends, "over_promise": True, **values,
    }  # fmt: skip
    return do(store, "give", **whole)  # type: ignore[no-any-return]


def reserve(
    store: Store,
    desk_ids: Sequence[uuid.UUID],
    startup_id: uuid.UUID,
    first_day: date = TODAY,
    last_day: date | None = None,
    reason: str = "They move in soon",
) -> list[uuid.UUID]:
    """Reserve desks as one action and return the ids of the allocations."""
    whole = {"desk_ids": desk_ids, "startup_id": startup_id, "first_day": first_day, "last_day": last_day}
    return do(store, "reserve", reason=reason, **whole)  # type: ignore[no-any-return]


def do(store: Store, name: str, **values: Any) -> Any:
    """Do something of desks_acts as one action, under its label: `do(store, "free", seen=…, last_day=…)`."""
    return store.run(_LABELS[name], partial(getattr(desks_acts, name), **values)).result


def seen(store: Store, *allocation_ids: uuid.UUID) -> list[tuple[uuid.UUID, int]]:
    """Return allocations with their versions, as somebody sees them now."""
    versions = {one.id: one.version for one in allocations(store)}
    return [(one, versions[one]) for one in allocation_ids]


def allocations(store: Store, **chosen: Any) -> list[AllocationRow]:
    """Return who has, had and is to have desks, by first day and desk."""
    with store.read() as session:
        return desks.allocations(session, **chosen)


def spans(store: Store, **chosen: Any) -> list[tuple[str, str, date, date]]:
    """Return desk, kind, first and last day of allocations, by desk and first day."""
    rows = sorted(allocations(store, **chosen), key=lambda one: (one.number, one.first_day))
    return [(one.number, one.kind, one.first_day, one.last_day) for one in rows]


def plan(store: Store, day: date = TODAY) -> dict[str, DeskRow]:
    """Return the desks of a day by their numbers."""
    with store.read() as session:
        return {one.number: one for one in desks.plan_on(session, day)}
