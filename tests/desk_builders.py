"""Small builders of floors, desks and who has them; every one takes only what the test is about."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from jib_desktop.db.desks import Area, Desk, Floor
from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Ends
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
    """Add a floor of 60 by 40 metres and return its id."""
    floor = Floor(**{"code": code, "place": 0, "width": 6_000, "depth": 4_000, **values})
    with store.write("floor_created") as session:
        session.add(floor)
    return floor.id


def add_area(store: Store, floor_id: uuid.UUID, code: str = "A", **values: Any) -> uuid.UUID:
    """Add a zone (or a room) to a floor and return its id."""
    outline = ((0, 0), (3_000, 0), (3_000, 2_000), (0, 2_000))
    area = Area(**{"floor_id": floor_id, "kind": "zone", "code": code, "outline": outline, **values})
    with store.write("area_created") as session:
        session.add(area)
    return area.id


def add_desks(
    store: Store, count: int = 2, floor_id: uuid.UUID | None = None, *, first: int = 1, **values: Any
) -> list[uuid.UUID]:
    """Add desks in rows of twenty, numbered 2-001 and so on, and return their ids."""
    floor = floor_id or add_floor(store)
    made = [
        Desk(
            floor_id=floor, number=f"2-{first + place:03}", x=100 + place % 20 * 165,
            y=100 + place // 20 * 193, **values,
        )
        for place in range(count)
    ]  # fmt: skip
    with store.write("desks_created") as session:
        session.add_all(made)
    return [one.id for one in made]


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
