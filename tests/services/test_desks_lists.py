"""Every number has the list that makes it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

import pytest

from jib_desktop.db.store import Store
from jib_desktop.services import desks_lists
from tests.builders import TODAY, add_startup
from tests.contract_builders import sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, allot

FIRST = date(2026, 3, 1)


@dataclass
class House:
    """Two floors, one zone, two startups and a broken desk."""

    store: Store
    second: uuid.UUID
    third: uuid.UUID
    zone: uuid.UUID
    moon: uuid.UUID
    tiger: uuid.UUID


@pytest.fixture
def house(store: Store) -> House:
    second, third = add_floor(store, "2", place=2), add_floor(store, "3", place=3)
    zone = add_area(store, second, "A", name_en="North-west", name_zh="西北")
    moon = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人", short_name="Moon")
    tiger = add_startup(store, "Tiger Vision")
    contract_id = sign_contract(store, moon)
    inside = add_desks(store, second, 4, zone_id=zone)
    allot(store, inside[:2], moon, FIRST, contract_id=contract_id)
    allot(store, inside[2], None, TODAY, reason="The lamp is broken")
    allot(store, add_desks(store, second, 2, first=5)[0], tiger, TODAY, kind="reserved")
    allot(store, add_desks(store, third, 1), tiger, FIRST, date(2026, 11, 22))
    return House(store, second, third, zone, moon, tiger)


def test_the_desks_of_a_day_say_who_has_them(house: House) -> None:
    with house.store.read() as session:
        found = desks_lists.seats(session, TODAY)
    assert [(one.number, one.kind, one.short_name, one.zone) for one in found] == [
        ("2-001", "taken", "Moon", "A"), ("2-002", "taken", "Moon", "A"),
        ("2-003", "out_of_service", "", "A"), ("2-005", "reserved", "", ""),
    ]  # fmt: skip
    assert (found[0].startup_zh, found[0].contract, found[0].mark) == ("月鸢机器人", "JIB-2026-001", 0)
    assert found[2].reason == "The lamp is broken"


def test_the_list_can_be_narrowed(house: House) -> None:
    with house.store.read() as session:
        day = date(2026, 11, 22)
        assert [one.number for one in desks_lists.seats(session, day, floor_id=house.third)] == ["3-001"]
        assert len(desks_lists.seats(session, day, zone_id=house.zone)) == 2
        assert [one.number for one in desks_lists.seats(session, day, startup_id=house.tiger)] == ["3-001"]
        assert desks_lists.seats(session, TODAY, kinds=["reserved"])[0].number == "2-005"


def test_zones_come_with_their_desks_and_those_of_no_zone_last(house: House) -> None:
    with house.store.read() as session:
        found = desks_lists.by_zone(session, TODAY)
        assert desks_lists.by_zone(session, TODAY, house.second) == found[:2]
    assert [(one.floor, one.code, one.taken, one.reserved, one.out, one.desks) for one in found] == [
        ("2", "A", 2, 0, 1, 4), ("2", "", 0, 1, 0, 2), ("3", "", 0, 0, 0, 1),
    ]  # fmt: skip
    assert (found[0].name_zh, found[0].in_service, found[1].zone_id) == ("西北", 3, None)


def test_startups_come_by_how_many_desks_they_have(house: House) -> None:
    with house.store.read() as session:
        found = desks_lists.by_startup(session, TODAY)
        assert desks_lists.by_startup(session, TODAY, house.third) == []
    assert [(one.startup_en, one.taken, one.reserved) for one in found] == [
        ("Moonkite Robotics", 2, 0), ("Tiger Vision", 0, 1),
    ]  # fmt: skip
