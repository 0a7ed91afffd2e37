"""What rows were at a point of the history, whatever happened to them since."""

from __future__ import annotations

import uuid
from functools import partial

from jib_desktop.db.past import Point, is_known, last_states, present_point, since
from jib_desktop.db.startups import Contact
from jib_desktop.db.store import Store
from jib_desktop.services import history, people
from tests.builders import add_contact, add_startup, change_startup


def here(store: Store) -> Point:
    with store.read() as session:
        return present_point(session)


def knows(store: Store, point: Point) -> bool:
    with store.read() as session:
        return is_known(session, point)


def test_fields_are_told_as_they_were_then(store: Store) -> None:
    startup_id = add_startup(store, "Starlight", city="Wuxi", head_count=9)
    point = here(store)
    change_startup(store, startup_id, head_count=12)
    change_startup(store, startup_id, head_count=14, city="Suzhou")
    with store.read() as session:
        found = since(session, point, "startup")[startup_id]
    assert found.fields == {"head_count": 9, "city": "Wuxi"}
    assert set(found.changed) == {"head_count", "city"}
    assert (found.was_there, found.is_gone) == (True, False)


def test_rows_that_came_or_went_say_so(store: Store) -> None:
    startup_id = add_startup(store, "Starlight")
    contact_id = add_contact(store, startup_id, "Wang Min")
    point = here(store)
    newer = add_startup(store, "Copper Heron")
    with store.read() as session:
        version = session.get_one(Contact, contact_id).version
    store.run(
        "contact_removed",
        lambda session: people.remove_contact(session, contact_id=contact_id, seen_version=version),
    )
    with store.read() as session:
        assert not since(session, point, "startup")[newer].was_there
        gone = since(session, point, "contact")[contact_id]
        assert gone.is_gone
        assert gone.fields["name_en"] == "Wang Min"
        assert gone.fields["startup_id"] == startup_id


def test_what_was_undone_is_as_it_was(store: Store) -> None:
    startup_id = add_startup(store, "Starlight", city="Wuxi")
    point = here(store)
    change_startup(store, startup_id, city="Suzhou")
    history.undo(store)
    with store.read() as session:
        assert since(session, point, "startup")[startup_id].fields == {"city": "Wuxi"}


def test_a_point_of_another_file_or_of_a_lost_future_is_not_known(store: Store) -> None:
    assert knows(store, here(store))
    add_startup(store, "Starlight")
    point = here(store)
    add_startup(store, "Copper Heron")
    assert knows(store, point)
    assert not knows(store, Point(uuid.uuid4(), point.action, point.seal))
    assert not knows(store, Point(point.file, point.action, "0" * 64))
    assert not knows(store, Point(point.file, point.action + 99, point.seal))


def test_what_is_gone_is_told_as_it_was_last(store: Store) -> None:
    contact_id = add_contact(store, add_startup(store), "Wang Min", role="CTO")
    point = here(store)
    work = partial(people.change_contact, contact_id=contact_id, seen_version=1, values={"role": "CEO"})
    store.run("contact_changed", work)
    remove = partial(people.remove_contact, contact_id=contact_id, seen_version=2)
    store.run("contact_removed", remove)
    with store.read() as session:
        assert since(session, point, "contact")[contact_id].fields["role"] == "CTO"
        last = last_states(session, point, "contact", [contact_id, uuid.uuid4()])
    assert list(last) == [contact_id]
    assert (last[contact_id]["role"], last[contact_id]["is_main"]) == ("CEO", True)
    with store.read() as session:
        assert last_states(session, here(store), "contact", [contact_id]) == {}
