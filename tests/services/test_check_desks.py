"""What has to hold of desks is looked at again, and named when it does not."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest

from jib_desktop.db.store import Store
from jib_desktop.services import check
from tests.builders import TODAY, add_startup, run_sql
from tests.contract_builders import sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, give, reserve

_RULES = ("allocation_desk_once", "allocation_desk_there", "allocation_past", "desk_there_for_allocation")


@pytest.fixture
def used(store: Store) -> Store:
    """Return a store with two desks that one startup has under its contract, one after the other reserved."""
    startup_id, other = add_startup(store, "Moonkite"), add_startup(store, "Tin Drum")
    floor = add_floor(store)
    desks = add_desks(store, floor, 2, zone_id=add_area(store, floor))
    give(store, desks, startup_id, sign_contract(store, startup_id, kind="service"), last_day=TODAY)
    reserve(store, desks[:1], other, TODAY + timedelta(days=1))
    sign_contract(store, other)
    add_area(store, add_floor(store, "3"), "B")
    add_area(store, floor, "2.01", kind="room")
    return store


def faults(store: Store, *statements: str) -> list[str]:
    store.close()
    drops = [f"DROP TRIGGER {name}_{event}" for name in _RULES for event in ("insert", "update")]
    known = [one for one in drops if not one.endswith(("allocation_past_insert", "for_allocation_insert"))]
    run_sql(store.path, "PRAGMA foreign_keys = 0", *known, *statements)
    again = Store.open(store.path, read_only=True)
    try:
        with again.read() as session:
            return check.find_faults(session)
    finally:
        again.close()


def test_desks_as_they_are_given_have_no_faults(used: Store) -> None:
    assert faults(used) == []


_TAKEN = "UPDATE allocation SET {} WHERE kind = 'taken'"


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (_TAKEN.format("last_day = '2026-12-24'"), "a desk twice on one day"),
        ("UPDATE desk SET until = '2026-11-22'", "a desk that is not there"),
        ("UPDATE desk SET since = '2026-11-24'", "a desk that is not there"),
        (_TAKEN.format("last_day = '9999-12-31'"), "a desk after its contract"),
        (_TAKEN.format("first_day = '2020-01-01'"), "a desk before its contract"),
        (
            _TAKEN.format("contract_id = (SELECT id FROM contract WHERE kind = 'residence')"),
            "a desk under the contract of another startup",
        ),
        (
            "UPDATE contract SET number = '', number_year = NULL, number_count = NULL, signed_on = NULL",
            "a desk under a draft",
        ),
        (
            "UPDATE desk SET zone_id = (SELECT id FROM area WHERE code = 'B')",
            "a zone or room of another floor, or none: desk",
        ),
        (
            "UPDATE desk SET zone_id = (SELECT id FROM area WHERE kind = 'room')",
            "a zone or room of another floor, or none: desk",
        ),
        ("DELETE FROM desk_mark", "no number for life"),
    ],
)
def test_a_broken_rule_of_desks_is_named(used: Store, statement: str, words: str) -> None:
    found = faults(used, statement)
    assert any(line.startswith(words) for line in found), found


def test_of_many_faults_some_are_told(store: Store) -> None:
    startup_id = add_startup(store)
    desks = add_desks(store, add_floor(store), 30)
    give(store, desks, startup_id, sign_contract(store, startup_id))
    found = faults(store, "UPDATE allocation SET last_day = '9999-12-31'")
    assert len(found) == 5
    assert isinstance(uuid.UUID(found[0].rpartition(" ")[2]), uuid.UUID)
