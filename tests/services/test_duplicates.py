"""Likely duplicates: pointed out with the reason, told apart, merged with an undo."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ValuesRefused
from jib_desktop.services import check, duplicates, history, startups
from tests.builders import (
    CODE,
    add_contact,
    add_startup,
    change_startup,
    contacts_of,
    contents,
    found,
    get_startup,
    records,
)
from tests.conftest import SteadyClock


def likenesses(store: Store, startup_id: uuid.UUID) -> dict[str, tuple[str, ...]]:
    with store.read() as session:
        return {
            one.name_en or one.name_zh: one.reasons for one in duplicates.duplicates_of(session, startup_id)
        }


def merge(store: Store, kept: uuid.UUID, dropped: uuid.UUID, **values: Any) -> None:
    versions = get_startup(store, kept).version, get_startup(store, dropped).version
    with store.write("startup_merged") as session:
        duplicates.merge(
            session, kept_id=kept, kept_version=versions[0], dropped_id=dropped,
            dropped_version=versions[1], values=values,
        )  # fmt: skip


# --- found ---


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        ({"name_en": "Starlight Ltd."}, {"name_en": "STARLIGHT GmbH"}, ("name_en",)),
        ({"name_zh": "上海星光有限公司"}, {"name_zh": "上海星光股份有限公司"}, ("name_zh",)),
        ({"credit_code": CODE.lower()}, {"credit_code": f" {CODE}"}, ("code",)),
        ({"website": "https://www.s.example/a"}, {"website": "s.example"}, ("website",)),
        ({"name_en": "Starlight Sensing"}, {"name_en": "Starlight Sensin"}, ("alike",)),
        (
            {"name_en": "S", "website": "s.example"},
            {"name_en": "s", "website": "s.example"},
            ("website", "name_en"),
        ),
    ],
)
def test_a_likely_duplicate_is_found_with_its_reasons(
    store: Store, one: dict[str, Any], other: dict[str, Any], reasons: tuple[str, ...]
) -> None:
    first = add_startup(store, **{"name": "One", **_named(one)})
    second = add_startup(store, **{"name": "Other", **_named(other)})
    assert list(likenesses(store, first).values()) == [reasons]
    assert list(likenesses(store, second).values()) == [reasons]


def _named(values: dict[str, Any]) -> dict[str, Any]:
    return {"name" if name == "name_en" else name: value for name, value in values.items()}


def test_a_shared_phone_is_a_reason(store: Store) -> None:
    first, second = add_startup(store, "One"), add_startup(store, "Other")
    add_contact(store, first, phone="021 5055 0000")
    add_contact(store, second, "Zhou Wei", phone="+86 21 5055 0000")
    assert likenesses(store, first) == {"Other": ("phone",)}
    with store.read() as session:
        typed = duplicates.find_duplicates(session, {"name_en": "New"}, phones=("021-50550000",))
    assert {one.name_en for one in typed} == {"One", "Other"}


def test_what_is_typed_is_compared_before_it_is_saved(store: Store) -> None:
    startup_id = add_startup(store, "Starlight Ltd.", website="s.example")
    with store.read() as session:
        [one] = duplicates.find_duplicates(
            session, {"name_en": "starlight", "website": "HTTP://WWW.S.EXAMPLE"}
        )
        assert (one.id, one.version, one.reasons) == (startup_id, 1, ("website", "name_en"))
        assert duplicates.find_duplicates(session, {}) == []
        assert duplicates.find_duplicates(session, {"name_en": "starlight"}, except_id=startup_id) == []


@pytest.mark.parametrize(
    ("one", "other"), [("Volt", "Volta"), ("Starlight", "Starfish"), ("Bright Labs", "Light Labs")]
)
def test_other_names_are_not_alike(store: Store, one: str, other: str) -> None:
    first = add_startup(store, one)
    add_startup(store, other)
    assert likenesses(store, first) == {}


def test_removed_startups_and_oneself_are_no_duplicates(store: Store) -> None:
    first, second = add_startup(store), add_startup(store)
    store.run("startup_removed", partial(startups.remove, startup_id=second, seen_version=1))
    assert likenesses(store, first) == {}
    assert likenesses(store, uuid.uuid4()) == {}


def test_pairs_are_listed_until_told_apart(store: Store) -> None:
    ids = [add_startup(store, name) for name in ("Starlight Ltd", "Starlight Inc", "Moonlight", "Starlight")]
    with store.read() as session:
        pairs = {frozenset(pair[:2]): pair[2] for pair in duplicates.list_pairs(session)}
    assert set(pairs.values()) == {"name_en"}
    assert len(pairs) == 2
    store.run("startups_told_apart", partial(duplicates.tell_apart, first_id=ids[0], second_id=ids[3]))
    assert set(likenesses(store, ids[0])) == {"Starlight Inc"}
    assert set(likenesses(store, ids[3])) == {"Starlight Inc"}
    with store.read() as session:
        assert frozenset((ids[0], ids[3])) not in {
            frozenset(pair[:2]) for pair in duplicates.list_pairs(session)
        }
        target = history.undo_target(session)
    assert target is not None
    assert target.subject == "Starlight Ltd / Starlight"
    history.undo(store)
    assert set(likenesses(store, ids[0])) == {"Starlight Inc", "Starlight"}


# --- merged ---


def test_a_merge_keeps_what_was_chosen_and_brings_people_and_notes(store: Store, clock: SteadyClock) -> None:
    kept = add_startup(store, "Starlight", city="Wuxi", source_id="1")
    dropped = add_startup(store, "Starlight GmbH", city="Suzhou", founded=2020, source_id="2")
    add_contact(store, kept, "Li Na", phone="13800000421")
    add_contact(store, dropped, "Na Li", phone="138 0000 0421")
    add_contact(store, dropped, "Zhou Wei")
    store.run("note_added", partial(startups.add_note, startup_id=dropped, text="met"))
    merge(store, kept, dropped, founded=2020, city="Suzhou")
    one, other = get_startup(store, kept), get_startup(store, dropped)
    assert (one.values["city"], one.values["founded"], one.values["source_id"]) == ("Suzhou", 2020, "1")
    assert {person.name_en for person in one.contacts} == {"Li Na", "Na Li", "Zhou Wei"}
    assert [person.name_en for person in one.contacts if person.is_main] == ["Li Na"]
    assert [note.text for note in one.notes] == ["met"]
    assert (other.removed_at, other.merged_into) == (clock(), kept)
    assert other.contacts == ()  # nobody is lost
    assert found(store, "zhou") == ["Starlight"]
    assert found(store, "") == ["Starlight"]
    with store.read() as session:
        assert check.find_faults(session) == []


def test_a_merge_and_its_undo_and_redo_are_exact(store: Store) -> None:
    kept, dropped = add_startup(store, "Starlight"), add_startup(store, "Starlight GmbH")
    add_contact(store, dropped, "Zhou Wei")
    before = records(store)
    merge(store, kept, dropped, city="Wuxi")
    after = records(store)
    for _ in range(3):
        history.undo(store)
        assert records(store) == before
        history.redo(store)
        assert records(store) == after
    assert store.damage() == []


def test_a_merge_leaves_behind_only_who_is_there_already_and_fills_their_blanks(store: Store) -> None:
    kept, dropped = add_startup(store, "Starlight"), add_startup(store, "Starlight GmbH")
    add_contact(store, kept, "Li Na", phone="13800000421")
    add_contact(store, kept, "Zhou Wei", email="zhou@example.com")
    add_contact(store, dropped, "Li Na", phone="13800000421", role="CTO", wechat="lina")
    add_contact(store, dropped, "Zhou Wei", email="other@example.com")  # a namesake
    add_contact(store, dropped, "Xu Lan", phone="13800000421")  # the number of the office
    before = records(store)
    merge(store, kept, dropped)
    people = contacts_of(store, kept)
    assert sorted((one.name_en, one.role, one.wechat, one.email) for one in people) == [
        ("Li Na", "CTO", "lina", ""), ("Xu Lan", "", "", ""),
        ("Zhou Wei", "", "", "other@example.com"), ("Zhou Wei", "", "", "zhou@example.com"),
    ]  # fmt: skip
    assert [one.name_en for one in contacts_of(store, dropped)] == ["Li Na"]
    history.undo(store)
    assert records(store) == before


def test_a_startup_without_people_takes_over_the_main_contact(store: Store) -> None:
    kept, dropped = add_startup(store), add_startup(store, "Moonlight")
    add_contact(store, dropped, "Zhou Wei")
    merge(store, kept, dropped)
    assert [person.is_main for person in contacts_of(store, kept)] == [True]


def test_a_merge_of_what_moved_on_or_is_gone_or_wrong_changes_nothing(store: Store) -> None:
    kept, dropped = add_startup(store), add_startup(store, "Moonlight")
    change_startup(store, dropped, city="Wuxi")
    before = contents(store)
    wanted: list[tuple[type[Exception], dict[str, Any]]] = [
        (ChangedMeanwhile, {"dropped_version": 1}),
        (ChangedMeanwhile, {"kept_version": 9}),
        (GoneMeanwhile, {"dropped_id": uuid.uuid4()}),
        (ValuesRefused, {"values": {"name_en": "", "name_zh": ""}}),
        (ValueError, {"dropped_id": kept, "dropped_version": 1}),
    ]
    for error, more in wanted:
        ids = {"kept_id": kept, "kept_version": 1, "dropped_id": dropped, "dropped_version": 2, "values": {}}
        with pytest.raises(error), store.write("startup_merged") as session:
            duplicates.merge(session, **{**ids, **more})
    assert contents(store) == before
