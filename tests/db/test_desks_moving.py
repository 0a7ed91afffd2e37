"""Allocations that change places: the database never sees a desk given twice, and undo finds the way back."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from jib_desktop.db.desks import Allocation, Desk
from jib_desktop.db.desks_moving import change_places
from jib_desktop.db.journal import RowChange, record_changes
from jib_desktop.db.store import Store
from jib_desktop.services import history
from tests.builders import TODAY, add_startup, records
from tests.desk_builders import add_desks, add_floor, allot

DAY = timedelta(days=1)


def move(store: Store, moving: Mapping[uuid.UUID, Mapping[str, Any]]) -> None:
    """Write new places of allocations with their lines of the journal, as an import does."""
    rows: Any = Allocation.__table__
    with store.write("allocations_imported") as session:
        found = {row.id: row for row in session.execute(select(rows).where(rows.c.id.in_(moving)))}
        before = {key: {name: getattr(found[key], name) for name in after} for key, after in moving.items()}
        change_places(session, moving)
        for key, after in moving.items():
            now = {"version": rows.c.version + 1, "changed_at": store.clock()}
            session.connection().execute(update(rows).where(rows.c.id == key).values({**after, **now}))
        plain = [
            RowChange(key, found[key].desk_id, _plain(before[key]), _plain(after))
            for key, after in moving.items()
        ]
        record_changes(session, "allocation", plain)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.hex if isinstance(v, uuid.UUID) else str(v) if isinstance(v, date) else v
            for k, v in values.items()}  # fmt: skip


@pytest.fixture
def desks(store: Store) -> list[uuid.UUID]:
    return add_desks(store, add_floor(store), 2)


def test_two_desks_are_swapped_and_swapped_back(store: Store, desks: list[uuid.UUID]) -> None:
    (one,) = allot(store, desks[0], add_startup(store, "Moonkite"), TODAY)
    (two,) = allot(store, desks[1], add_startup(store, "Tin Drum"), TODAY)
    before = records(store)
    move(store, {one: {"desk_id": desks[1]}, two: {"desk_id": desks[0]}})
    with store.read() as session:
        assert session.get_one(Allocation, one).desk_id == desks[1]
        assert session.scalar(select(func.count()).select_from(Desk)) == 2
    history.undo(store)
    assert records(store) == before
    history.redo(store)
    with store.read() as session:
        assert session.get_one(Allocation, two).desk_id == desks[0]


def test_neighbours_in_time_are_moved_on_together(store: Store, desks: list[uuid.UUID]) -> None:
    startup, days = add_startup(store), 10 * DAY
    ends = (TODAY + days, TODAY + 2 * days)
    first, *_ = allot(store, desks[0], startup, TODAY, ends[0])
    second, *_ = allot(store, desks[0], startup, ends[0] + DAY, ends[1])
    before = records(store)
    on = 5 * DAY
    move(store, {first: {"first_day": TODAY + on, "last_day": ends[0] + on},
                 second: {"first_day": ends[0] + DAY + on, "last_day": ends[1] + on}})  # fmt: skip
    history.undo(store)
    assert records(store) == before


def test_what_is_past_is_set_aside_only_with_a_correction(store: Store, desks: list[uuid.UUID]) -> None:
    (past,) = allot(store, desks[0], add_startup(store), TODAY - 90 * DAY, TODAY - 30 * DAY)
    with pytest.raises(IntegrityError):
        move(store, {past: {"desk_id": desks[1]}})
    corrected = {"desk_id": desks[1], "corrections": 1, "correction_reason": "Sat there"}
    move(store, {past: corrected})
    with store.read() as session:
        assert session.get_one(Allocation, past).desk_id == desks[1]


def test_nobody_can_be_moved_onto_another(store: Store, desks: list[uuid.UUID]) -> None:
    (one,) = allot(store, desks[0], add_startup(store, "Moonkite"), TODAY)
    allot(store, desks[1], add_startup(store, "Tin Drum"), TODAY)
    before = records(store)
    with pytest.raises(IntegrityError):
        move(store, {one: {"desk_id": desks[1]}})
    assert records(store) == before
