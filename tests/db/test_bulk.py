"""Many rows at once: written, journaled and read back like one by one."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from sqlalchemy import text

from jib_desktop.db.base import new_id
from jib_desktop.db.bulk import Update, insert_records, read_back, update_records
from jib_desktop.db.journal import later_version
from jib_desktop.db.startups import Contact, Startup, derived_values
from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ReadBackDiffers
from jib_desktop.progress import Progress
from jib_desktop.rules.startups import normalised
from jib_desktop.services import startups
from tests.builders import add_startup, change_startup, contents, get_startup


def columns(row: tuple[Any, ...], names: list[str]) -> dict[str, Any]:
    return dict(zip(names, row, strict=True))


def test_a_row_in_bulk_is_stored_and_journaled_like_one_by_one(store: Store) -> None:
    values = normalised(
        {"name_en": "Starlight", "name_zh": "星光", "fields": ["digitalisation"], "founded": 2020}
    )
    with store.write("startup_created") as session:
        startups.create(session, values)
    with store.write("startup_created") as session:
        row = {"id": new_id(), "stage": "scouted", **values}
        insert_records(session, Startup, [row], Progress())
    names = list(Startup.__table__.columns.keys())
    one, two = (columns(row, names) for row in contents(store)["startup"])
    assert one.pop("id") != two.pop("id")
    assert one == two
    with store.read() as session:
        told = session.execute(text("SELECT before, after FROM change ORDER BY id")).all()
        assert [row.before for row in told] == [None, None]
        import json

        first, second = (json.loads(row.after) for row in told)
        assert list(first) == list(second)
        assert first.pop("id") != second.pop("id")
        assert first == second
    assert store.damage() == []


def test_derived_columns_are_computed_unless_they_come_along(store: Store) -> None:
    whole = dict.fromkeys(("name_zh", "short_name", "credit_code", "source_id", "website"), "")
    with store.write("startups_imported") as session:
        insert_records(session, Startup, [{"id": new_id(), "name_en": "Computed", "fields": ()}], Progress())
    with store.write("startups_imported") as session:
        row = {"name_en": "Given", **whole, "fields": ()}
        insert_records(
            session, Startup, [{"id": new_id(), **row, **derived_values(row)}], Progress(), derived_done=True
        )
    with store.read() as session:
        assert set(session.scalars(text("SELECT search_text FROM startup"))) == {" computed", " given"}


def seen(store: Store, *ids: uuid.UUID, **after: Any) -> list[Update]:
    updates = []
    for one in ids:
        record = get_startup(store, one)
        before = {name: record.values[name] for name in after}
        updates.append(Update(one, one, record.version, before, after))
    return updates


def test_changes_of_many_rows_bump_their_versions_and_say_how_far(store: Store) -> None:
    ids = [add_startup(store, f"Startup {n}") for n in range(5)]
    steps: list[tuple[int, int]] = []
    with store.write("startups_imported") as session:
        updates = [*seen(store, *ids[:3], city="Wuxi"), *seen(store, *ids[3:], founded=2020, fields=("own",))]
        update_records(session, Startup, updates, Progress(lambda *step: steps.append(step)))
    assert steps == [(3, 5), (5, 5)]
    assert [get_startup(store, one).version for one in ids] == [2] * 5
    assert get_startup(store, ids[4]).values["fields"] == ("own",)
    assert store.damage() == []


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_row_that_moved_on_stops_all(store: Store, place: int) -> None:
    """Also when the row's version is by chance the one this change would give it."""
    ids = [add_startup(store, f"Startup {n}") for n in range(3)]
    updates = seen(store, *ids, city="Wuxi")
    change_startup(store, ids[place], city="Suzhou")
    before = contents(store)
    with pytest.raises(ChangedMeanwhile) as caught, store.write("startups_imported") as session:
        update_records(session, Startup, updates, Progress())
    assert caught.value.who == "Mei"
    assert contents(store) == before


def test_a_row_that_is_gone_stops_all(store: Store) -> None:
    one = Update(uuid.uuid4(), uuid.uuid4(), 1, {"city": ""}, {"city": "Wuxi"})
    with pytest.raises(GoneMeanwhile), store.write("startups_imported") as session:
        update_records(session, Startup, [one], Progress())


def test_nothing_to_write_is_no_action(store: Store) -> None:
    with store.write("startups_imported") as session:
        insert_records(session, Startup, [], Progress())
        update_records(session, Startup, [], Progress())
        read_back(session, Startup, [])
    assert contents(store)["action"] == []


@pytest.mark.parametrize("wanted", [{"name_en": "Other"}, {"founded": 1}, {"fields": ("x",)}])
def test_reading_back_notices_any_cell(store: Store, wanted: dict[str, Any]) -> None:
    startup_id = add_startup(store)
    with store.write("x") as session:
        read_back(session, Startup, [(startup_id, {"name_en": "Starlight Sensing", "founded": None})])
        with pytest.raises(ReadBackDiffers) as caught:
            read_back(session, Startup, [(startup_id, wanted)])
        assert (caught.value.what, caught.value.expected, caught.value.found) == ("startup", 1, 0)
        with pytest.raises(ReadBackDiffers):
            read_back(session, Startup, [(uuid.uuid4(), {"name_en": "Starlight Sensing"})])


def test_contacts_in_bulk_refresh_their_startups(store: Store) -> None:
    startup_id = add_startup(store)
    with store.write("contacts_imported") as session:
        row = {"id": new_id(), "startup_id": startup_id, "name_en": "Li Na", "is_main": True}
        insert_records(session, Contact, [row], Progress())
    with store.read() as session:
        assert startups.totals(session, startups.Filter(text="li na")).shown == 1
    assert store.damage() == []


def test_a_record_that_comes_back_is_younger_than_all_that_was_seen_of_it(store: Store) -> None:
    startup_id = add_startup(store)
    with store.read() as session:
        created = session.get_one(Startup, startup_id).created_at
    with store.write("startup_created") as session:
        session.delete(session.get_one(Startup, startup_id))
    with store.write("startup_restored") as session:
        version = later_version(session)
        row = {
            "id": startup_id,
            "name_en": "Starlight",
            "stage": "scouted",
            "version": version,
            "created_at": created,
        }
        insert_records(session, Startup, [row], Progress())
    stored = get_startup(store, startup_id)
    assert (stored.version, stored.created_at) == (version, created)
    assert version > 2
    assert store.damage() == []
