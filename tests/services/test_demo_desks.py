"""The invented plan and the invented desks: two floors that look lived in, today and on other days."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from jib_desktop.db.store import Store
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import check, demo, desks, history
from jib_desktop.services.demo_desks import desk_numbers
from jib_desktop.services.invented_plan import use_invented_plan
from tests.conftest import SteadyClock


def test_numbers_are_written_short() -> None:
    assert desk_numbers("2-001:003") == ["2-001", "2-002", "2-003"]
    assert desk_numbers("1-117") == ["1-117"]


@pytest.mark.parametrize("days", [0, 8, 37, 98, 250])
def test_both_floors_are_lived_in_on_whatever_day_it_is_made(
    store: Store, clock: SteadyClock, days: int
) -> None:
    today = clock.go_on(days=days).astimezone().date()
    demo.make_demo(store)
    with store.read() as session:
        assert check.find_faults(session) == []
        for floor in desks.floors(session, today):
            states = Counter(row.state for row in desks.plan_on(session, today, floor.id))
            assert floor.desks == 120 == sum(states.values())
            assert 78 <= states["taken"] <= 90  # seven in ten
            assert states["reserved"] >= 2
            assert states["out_of_service"] >= 2
            assert "invented" in floor.name_en
            assert "虚构" in floor.name_zh
        promised = desks.promises(session, today)
        assert any(one.given > one.promised for one in promised)
        assert sum(one.missing for one in promised) >= 4
        first, last = desks.span(session) or (today, today)
        assert first < today - timedelta(days=650)
        assert last > today + timedelta(days=300)
        kept = desks.allocations(session)
        assert any(one.last_day == NEVER for one in kept)
        assert any(one.last_day < today for one in kept)
        assert sum(one.first_day > today for one in kept) >= 2
    assert store.damage() == []


def test_every_desk_stands_in_its_zone_and_no_two_on_one_spot(store: Store) -> None:
    today = store.clock().date()
    store.run("plan_taken", use_invented_plan)
    with store.read() as session:
        rows = desks.plan_on(session, today)
        assert len({(row.floor, row.x, row.y) for row in rows}) == len(rows) == 240
        assert {row.zone for row in rows} == set("ABCD")
        assert all(row.room_id is None for row in rows)
        assert {row.number for row in rows} >= {"1-001", "1-120", "2-001", "2-120"}
        undoable = history.undo_target(session)
    assert undoable is not None
    assert undoable.label == "plan_taken"
