"""Contacts of a startup: one of them is the main one, everything can be taken back."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ValuesRefused
from jib_desktop.services import history, people
from tests.builders import add_contact, add_startup, contacts_of, contents, found


def mains(store: Store, startup_id: uuid.UUID) -> list[str]:
    return [one.name_en for one in contacts_of(store, startup_id) if one.is_main]


def change(store: Store, contact_id: uuid.UUID, seen: int, **values: Any) -> None:
    with store.write("contact_changed") as session:
        people.change_contact(session, contact_id=contact_id, seen_version=seen, values=values)


def test_the_first_contact_is_the_main_one(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, "Li Na", is_main=False)
    add_contact(store, startup_id, "Zhou Wei")
    assert mains(store, startup_id) == ["Li Na"]


def test_a_new_main_contact_takes_the_place_of_the_old(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, "Li Na")
    second = add_contact(store, startup_id, "Zhou Wei", is_main=True)
    third = add_contact(store, startup_id, "Xu Lan")
    assert mains(store, startup_id) == ["Zhou Wei"]
    change(store, third, 1, is_main=True)
    assert mains(store, startup_id) == ["Xu Lan"]
    assert contacts_of(store, startup_id)[0].name_en == "Xu Lan"
    history.undo(store)
    assert mains(store, startup_id) == ["Zhou Wei"]
    assert next(one.version for one in contacts_of(store, startup_id) if one.id == second) == 3


def test_the_next_one_becomes_the_main_contact(store: Store) -> None:
    startup_id = add_startup(store)
    first = add_contact(store, startup_id, "Li Na")
    add_contact(store, startup_id, "Zhou Wei")
    with store.write("contact_removed") as session:
        people.remove_contact(session, contact_id=first, seen_version=1)
    assert mains(store, startup_id) == ["Zhou Wei"]
    history.undo(store)
    assert mains(store, startup_id) == ["Li Na"]


def test_values_are_kept_tidy_and_only_the_given_change(store: Store) -> None:
    startup_id = add_startup(store)
    contact_id = add_contact(store, startup_id, " Li  Na ", phone="138 0000 0421", notes="old")
    change(store, contact_id, 1, role=" CTO ", phone="")
    [person] = contacts_of(store, startup_id)
    assert (person.name_en, person.role, person.phone, person.notes) == ("Li Na", "CTO", "", "old")


def test_people_are_found_by_name_and_number(store: Store) -> None:
    startup_id = add_startup(store)
    contact_id = add_contact(store, startup_id, "Li Na", name_zh="李娜", phone="13800000421")
    for query in ("li na", "lina", "李娜", "ln", "0421", "+8613800000421"):
        assert found(store, query) == ["Starlight Sensing"], query
    change(store, contact_id, 1, name_zh="", phone="13900000999")
    assert found(store, "李娜") == found(store, "0421") == []
    with store.write("contact_removed") as session:
        people.remove_contact(session, contact_id=contact_id, seen_version=2)
    assert found(store, "li na") == []


@pytest.mark.parametrize("values", [{"name_en": ""}, {"email": "li.na"}])
def test_a_mistake_is_refused_and_nothing_changes(store: Store, values: dict[str, Any]) -> None:
    startup_id = add_startup(store)
    contact_id = add_contact(store, startup_id)
    before = contents(store)
    with pytest.raises(ValuesRefused):
        change(store, contact_id, 1, **values)
    with pytest.raises(ValuesRefused):
        add_contact(store, startup_id, **{"name": "Xu Lan", **values} if "email" in values else {"name": " "})
    assert contents(store) == before


def test_what_moved_on_or_is_gone_is_refused(store: Store) -> None:
    startup_id = add_startup(store)
    contact_id = add_contact(store, startup_id)
    change(store, contact_id, 1, role="CTO")
    with pytest.raises(ChangedMeanwhile):
        change(store, contact_id, 1, role="CEO")
    with pytest.raises(ChangedMeanwhile), store.write("contact_removed") as session:
        people.remove_contact(session, contact_id=contact_id, seen_version=1)
    nobody = uuid.uuid4()
    with pytest.raises(GoneMeanwhile):
        change(store, nobody, 1, role="CEO")
    with pytest.raises(GoneMeanwhile):
        add_contact(store, nobody)


def test_all_contacts_can_be_given_out(store: Store) -> None:
    first = add_startup(store, "Starlight", name_zh="星光", credit_code="12", source_id="7")
    second = add_startup(store, "Moonlight")
    add_contact(store, first, "Zhou Wei")
    add_contact(store, first, "Li Na", is_main=True)
    add_contact(store, second, "Xu Lan")
    names = ["startup", "startup_code", "startup_source_id", "name_en", "is_main"]
    with store.read() as session:
        assert people.count(session) == 3
        rows = [tuple(row) for part in people.list_values(session, names, size=2) for row in part]
    assert rows == [
        ("Moonlight", "", "", "Xu Lan", 1),
        ("Starlight 星光", "12", "7", "Li Na", 1),
        ("Starlight 星光", "12", "7", "Zhou Wei", 0),
    ]
