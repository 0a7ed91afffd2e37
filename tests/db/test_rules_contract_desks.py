"""Rules about desks that the database itself keeps, whatever a program does: the same on every engine.

Rows go in through SQLAlchemy's tables, past the services; refusals come out as IntegrityError.
"""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from jib_desktop.db.base import Base
from jib_desktop.db.store import Store
from jib_desktop.rules.periods import NEVER
from tests.builders import TODAY, add_startup, contents
from tests.conftest import SteadyClock
from tests.contract_builders import sign_contract
from tests.db.test_rules_contract import insert
from tests.desk_builders import add_area, add_desks, add_floor, allot

TABLES = Base.metadata.tables
ALLOCATION, DESK = TABLES["allocation"], TABLES["desk"]


def day(count: int) -> date:
    return TODAY + timedelta(days=count)


def refused(store: Store, table: str, **values: Any) -> None:
    """Insert a row that the database refuses; nothing of it stays."""
    before = contents(store)
    with pytest.raises(IntegrityError), store.write("x") as session:
        insert(session, table, **values)
    assert contents(store) == before


def run(store: Store, statement: Any) -> None:
    with store.write("x") as session:
        session.connection().execute(statement)


def statement_refused(store: Store, statement: Any) -> None:
    before = contents(store)
    with pytest.raises(IntegrityError):
        run(store, statement)
    assert contents(store) == before


def moment(store: Store) -> datetime:
    return store.clock()


@pytest.fixture
def desk(engine_store: Store) -> uuid.UUID:
    return add_desks(engine_store, add_floor(engine_store), 1)[0]


def row(desk_id: uuid.UUID, first: int = 0, last: int = 9, **values: Any) -> dict[str, Any]:
    """Return an allocation that needs no startup: a desk that is out of service."""
    return {
        "desk_id": desk_id, "kind": "out_of_service", "first_day": day(first), "last_day": day(last),
        "ends": "on_day", "reason": "x", "corrections": 0, **values,
    }  # fmt: skip


def update(allocation_id: uuid.UUID, **values: Any) -> Any:
    changed = {"changed_at": datetime(2026, 11, 23, 8, 5, tzinfo=UTC), **values}
    return sa.update(ALLOCATION).where(ALLOCATION.c.id == allocation_id).values(changed)


# --- a desk once on a day -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last"), [(0, 9), (9, 9), (0, 0), (-5, 0), (9, 20), (3, 4), (-5, 20), (5, None), (-5, None)]
)
@pytest.mark.parametrize("kind", ["out_of_service", "reserved", "taken"])
def test_no_desk_is_given_twice_on_a_day(
    engine_store: Store, desk: uuid.UUID, kind: str, first: int, last: int | None
) -> None:
    startup_id = add_startup(engine_store)
    with engine_store.write("x") as session:
        insert(session, "allocation", **row(desk))
    whose = None if kind == "out_of_service" else startup_id
    values = {"kind": kind, "startup_id": whose, "last_day": NEVER if last is None else day(last)}
    refused(engine_store, "allocation", **{**row(desk, first), **values})


@pytest.mark.parametrize(("first", "last"), [(-5, -1), (10, 20), (10, None)])
def test_days_side_by_side_and_other_desks_are_taken(
    engine_store: Store, desk: uuid.UUID, first: int, last: int | None
) -> None:
    (other,) = add_desks(engine_store, add_floor(engine_store, "3"), 1)
    with engine_store.write("x") as session:
        insert(session, "allocation", **row(desk))
        insert(session, "allocation", **row(other))
        values = {"last_day": NEVER if last is None else day(last)}
        insert(session, "allocation", **{**row(desk, first), **values})


def test_nobody_moves_onto_a_desk_that_is_had(engine_store: Store) -> None:
    one, other = add_desks(engine_store, add_floor(engine_store), 2)
    (mine,) = allot(engine_store, one, None, TODAY, day(9))
    (later,) = allot(engine_store, one, None, day(20), day(29))
    allot(engine_store, other, None, day(5), day(7))
    statement_refused(engine_store, update(mine, desk_id=other))
    statement_refused(engine_store, update(mine, last_day=day(20)))
    statement_refused(engine_store, update(later, first_day=day(9)))
    run(engine_store, update(mine, last_day=day(19)))
    run(engine_store, update(later, desk_id=other))


def test_a_replaced_row_is_looked_at_too(engine_store: Store, desk: uuid.UUID) -> None:
    """No way around by upserts: the same row may keep its days, another one may not come in for it."""
    with engine_store.write("x") as session:
        insert(session, "allocation", **row(desk))
        insert(session, "allocation", **row(desk, 20, 29))
    statement_refused(
        engine_store,
        sa.update(ALLOCATION).values(first_day=day(0), last_day=day(29), changed_at=moment(engine_store)),
    )


# --- what a desk says of itself -----------------------------------------------------------------


def test_a_desk_is_given_only_while_it_is_there(engine_store: Store) -> None:
    (desk,) = add_desks(engine_store, add_floor(engine_store), 1, since=day(0), until=day(30))
    refused(engine_store, "allocation", **row(desk, -1, 5))
    refused(engine_store, "allocation", **row(desk, 5, 31))
    refused(engine_store, "allocation", **{**row(desk), "last_day": NEVER})
    with engine_store.write("x") as session:
        mine = insert(session, "allocation", **row(desk, 0, 30))
    statement_refused(engine_store, update(mine, last_day=day(31)))


def test_a_desk_does_not_go_while_somebody_has_it(engine_store: Store, desk: uuid.UUID) -> None:
    allot(engine_store, desk, None, TODAY, day(9))
    for values in ({"until": day(8)}, {"since": day(1)}):
        statement_refused(engine_store, sa.update(DESK).where(DESK.c.id == desk).values(values))
    run(engine_store, sa.update(DESK).where(DESK.c.id == desk).values(since=TODAY, until=day(9)))


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "lent"},
        {"ends": "sometime"},
        {"first_day": day(10)},
        {"reason": ""},
        {"corrections": -1},
        {"corrections": 1},
        {"startup_id": "startup"},
        {"kind": "taken"},
        {"kind": "reserved"},
        {"kind": "reserved", "startup_id": "startup", "contract_id": "contract"},
        {"kind": "reserved", "startup_id": "startup", "reason": ""},
        {"kind": "taken", "startup_id": "startup", "ends": "with_contract"},
        {"kind": "taken", "startup_id": "startup", "ends": "beyond_contract"},
        {"kind": "taken", "startup_id": uuid.uuid4()},
        {"kind": "taken", "startup_id": "startup", "contract_id": uuid.uuid4()},
        {"desk_id": uuid.uuid4()},
        {"desk_id": None},
        {"last_day": None},
    ],
)
def test_an_allocation_that_breaks_a_rule_is_refused(
    engine_store: Store, desk: uuid.UUID, values: dict[str, Any]
) -> None:
    startup_id = add_startup(engine_store)
    known = {"startup": startup_id, "contract": sign_contract(engine_store, startup_id)}
    whole = {
        name: known.get(value, value) if isinstance(value, str) else value for name, value in values.items()
    }
    refused(engine_store, "allocation", **{**row(desk), **whole})


@pytest.mark.parametrize(
    "values",
    [
        {"number": ""}, {"number": "2-001"}, {"width": 0}, {"depth": -1}, {"turn": 360}, {"turn": -1},
        {"since": day(5), "until": day(4)}, {"floor_id": uuid.uuid4()}, {"zone_id": uuid.uuid4()},
        {"room_id": uuid.uuid4()},
    ],
)  # fmt: skip
def test_a_desk_that_breaks_a_rule_is_refused(engine_store: Store, values: dict[str, Any]) -> None:
    floor_id = add_floor(engine_store)
    add_desks(engine_store, floor_id, 1)
    whole = {
        "number": "2-002", "floor_id": floor_id, "x": 0, "y": 0, "width": 160, "depth": 110, "turn": 0,
        "features": (),
    }  # fmt: skip
    refused(engine_store, "desk", **{**whole, **values})


@pytest.mark.parametrize(
    "values",
    [
        {"code": ""}, {"code": "2"}, {"width": 0}, {"depth": 0}, {"picture_scale": 0},
        {"picture_kind": "svg"},
        {"picture_kind": "bmp"}, {"picture": "0" * 64, "picture_kind": "svg"},
    ],
)  # fmt: skip
def test_a_floor_that_breaks_a_rule_is_refused(engine_store: Store, values: dict[str, Any]) -> None:
    add_floor(engine_store, "2")
    whole = {
        "code": "3", "place": 1, "width": 100, "depth": 100, "picture_x": 0, "picture_y": 0,
        "picture_scale": 10_000,
    }  # fmt: skip
    refused(engine_store, "floor", **{**whole, **values})


@pytest.mark.parametrize(
    "values", [{"kind": "hall"}, {"code": ""}, {"seats": -1}, {"floor_id": uuid.uuid4()}]
)
def test_a_zone_or_room_that_breaks_a_rule_is_refused(engine_store: Store, values: dict[str, Any]) -> None:
    whole = {"floor_id": add_floor(engine_store), "kind": "zone", "code": "A", "outline": ()}
    refused(engine_store, "area", **{**whole, **values})


def test_a_number_for_life_is_given_once(engine_store: Store, desk: uuid.UUID) -> None:
    startup_id = add_startup(engine_store)
    allot(engine_store, desk, startup_id, TODAY)
    refused(engine_store, "desk_mark", startup_id=add_startup(engine_store, "Other"), number=0)
    refused(engine_store, "desk_mark", startup_id=startup_id, number=1)
    refused(engine_store, "desk_mark", startup_id=add_startup(engine_store, "Third"), number=-1)


@pytest.mark.parametrize("table", ["floor", "area", "desk"])
def test_what_others_stand_on_is_not_deleted(engine_store: Store, table: str) -> None:
    floor_id = add_floor(engine_store)
    area_id = add_area(engine_store, floor_id)
    (desk,) = add_desks(engine_store, floor_id, 1, zone_id=area_id)
    allot(engine_store, desk, None, TODAY)
    statement_refused(engine_store, sa.delete(TABLES[table]))


# --- the past -----------------------------------------------------------------------------------


def test_what_is_past_is_changed_by_a_correction_only(
    engine_store: Store, desk: uuid.UUID, clock: SteadyClock
) -> None:
    (mine,) = allot(engine_store, desk, None, TODAY, day(9))
    (other,) = add_desks(engine_store, add_floor(engine_store, "3"), 1)
    startup_id = add_startup(engine_store)
    now = clock.go_on(days=20)
    told = {"corrections": 1, "correction_reason": "Sat there"}
    changes: tuple[dict[str, Any], ...] = (
        {"first_day": day(1)}, {"last_day": day(8)}, {"last_day": day(40)}, {"desk_id": other},
        {"kind": "taken", "startup_id": startup_id},
    )  # fmt: skip
    for values in changes:
        statement_refused(engine_store, update(mine, changed_at=now, **values))
    for count, values in enumerate(changes, 1):
        run(engine_store, update(mine, changed_at=now, **{**told, "corrections": count}, **values))
    run(engine_store, update(mine, changed_at=now, reason="Another"))  # words may be mended


def test_a_day_of_grace_for_where_the_base_stands(
    engine_store: Store, desk: uuid.UUID, clock: SteadyClock
) -> None:
    """Moments are in UTC, days are those of the base: what ended yesterday may still be running there."""
    (mine,) = allot(engine_store, desk, None, TODAY, day(9))
    yesterday, before = clock.go_on(days=10), clock.go_on(days=1)
    run(engine_store, update(mine, changed_at=yesterday, last_day=day(8)))
    run(
        engine_store,
        update(mine, changed_at=yesterday, last_day=day(9), corrections=1, correction_reason="x"),
    )
    statement_refused(engine_store, update(mine, changed_at=before, last_day=day(8)))


def test_what_is_past_is_not_deleted(engine_store: Store, desk: uuid.UUID, clock: SteadyClock) -> None:
    (mine,) = allot(engine_store, desk, None, TODAY, day(9))
    (ahead,) = allot(engine_store, desk, None, day(40), day(49))
    clock.go_on(days=20)
    add_startup(engine_store, "Time goes on")
    delete = sa.delete(ALLOCATION)
    statement_refused(engine_store, delete)
    statement_refused(engine_store, delete.where(ALLOCATION.c.id == mine))
    run(engine_store, delete.where(ALLOCATION.c.id == ahead))


def test_what_was_entered_of_the_past_today_can_be_taken_back(
    engine_store: Store, desk: uuid.UUID, clock: SteadyClock
) -> None:
    (mine,) = allot(engine_store, desk, None, day(-20), day(-10))
    run(engine_store, sa.delete(ALLOCATION).where(ALLOCATION.c.id == mine))
