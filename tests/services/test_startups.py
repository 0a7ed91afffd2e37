"""Lists, sums and searches of startups, and everything a person does to one."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ValuesRefused
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.rules.startups import VALUE_FIELDS, Stage
from jib_desktop.services import history, startups
from jib_desktop.services.startups import Filter, Sort
from tests.builders import (
    CODE,
    add_contact,
    add_startup,
    change_startup,
    contents,
    found,
    get_startup,
)
from tests.conftest import SteadyClock


@pytest.fixture
def some(store: Store) -> Store:
    """Return a store with six startups of every kind."""
    lines: list[tuple[str, dict[str, Any]]] = [
        ("Amber", {"name_zh": "珀", "city": "Wuxi", "stage": "resident", "head_count": 5, "founded": 2020,
                   "fields": ("digitalisation",)}),
        ("äther", {"city": "Suzhou", "head_count": 7, "fields": ("sustainability", "own")}),
        ("Bolt", {"city": "Wuxi", "stage": "resident", "founded": 2018}),
        ("Crane", {"name_zh": "鹤", "stage": "parked", "fields": ("digitalisation", "sustainability")}),
        ("", {"name_zh": "云海", "city": "上海", "source": "Fair"}),
        ("Zebra", {"city": "Wuxi", "source": "Fair", "stage": "rejected", "stage_reason": "no car"}),
    ]  # fmt: skip
    for name, values in lines:
        add_startup(store, name, **values)
    return store


def shown(store: Store, wanted: Filter | None = None, sort: Sort | None = None) -> list[str]:
    """Return the names that a list shows, from its ids and from its first rows alike."""
    wanted, sort = wanted or Filter(), sort or Sort()
    with store.read() as session:
        ids = startups.list_ids(session, wanted, sort)
        rows = startups.list_rows(session, ids)
        assert startups.first_rows(session, wanted, sort) == rows
        assert startups.totals(session, wanted).shown == startups.count(session, wanted) == len(ids)
    assert [row.id for row in rows] == list(ids)
    return [row.name_en or row.name_zh for row in rows]


ALL = ["Amber", "äther", "Bolt", "Crane", "云海", "Zebra"]

# --- lists ---


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Filter(), ALL),
        (Filter(stages=frozenset({"resident"})), ["Amber", "Bolt"]),
        (Filter(stages=frozenset({"resident", "parked"})), ["Amber", "Bolt", "Crane"]),
        (Filter(cities=frozenset({"上海", "Suzhou"})), ["äther", "云海"]),
        (Filter(fields=frozenset({"digitalisation"})), ["Amber", "Crane"]),
        (Filter(fields=frozenset({"own", "digitalisation"})), ["Amber", "äther", "Crane"]),
        (Filter(fields=frozenset({"digital"})), []),
        (Filter(text="yunhai"), ["云海"]),
        (Filter(text="b"), ["Bolt"]),
        (Filter(text="r", stages=frozenset({"resident"})), []),
        (Filter(text="%"), []),
        (Filter(text="_"), []),
        (Filter(text='"'), []),
        (Filter(text="a", cities=frozenset({"Wuxi"}), fields=frozenset({"digitalisation"})), ["Amber"]),
        (Filter(removed=True), []),
    ],
)
def test_a_filter_shows_what_fits(some: Store, wanted: Filter, names: list[str]) -> None:
    assert shown(some, wanted) == names


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        (Sort("name"), ALL),
        (Sort("name", descending=True), ALL[::-1]),
        (Sort("name_zh"), ["äther", "Bolt", "Crane", "Amber", "云海", "Zebra"]),  # … he po yun …
        (Sort("city"), ["Crane", "äther", "Amber", "Bolt", "Zebra", "云海"]),
        (Sort("founded", descending=True), ["Amber", "Bolt", "Zebra", "云海", "Crane", "äther"]),
        (Sort("stage"), ["Crane", "Zebra", "Amber", "Bolt", "äther", "云海"]),
    ],
)
def test_a_list_is_sorted_by_any_column(some: Store, sort: Sort, names: list[str]) -> None:
    assert shown(some, sort=sort) == names


COLUMNS = "name name_zh contact source_id short_name credit_code stage city founded head_count website source"


@pytest.mark.parametrize("column", [*COLUMNS.split(), "created_at", "changed_at", "fields"])
def test_every_column_sorts_both_ways(some: Store, column: str) -> None:
    down, up = shown(some, sort=Sort(column)), shown(some, sort=Sort(column, descending=True))
    assert sorted(down) == sorted(up) == sorted(ALL)
    assert down == up[::-1]


def test_sorting_by_contact_takes_the_main_one(store: Store) -> None:
    first, second = add_startup(store, "First"), add_startup(store, "Second")
    add_contact(store, first, "Anna")
    add_contact(store, first, "Zoe", is_main=True)
    add_contact(store, second, "Maria")
    assert shown(store, sort=Sort("contact")) == ["Second", "First"]
    with store.read() as session:
        rows = startups.list_rows(session, [first, second])
    assert [row.contact for row in rows] == [("Zoe", ""), ("Maria", "")]


def test_rows_come_in_the_order_asked_for_and_without_who_is_gone(some: Store) -> None:
    with some.read() as session:
        ids = list(startups.list_ids(session, Filter(), Sort()))
        asked = [ids[4], uuid.uuid4(), ids[0], ids[2]]
        assert [row.name_en or row.name_zh for row in startups.list_rows(session, asked)] == [
            "云海",
            "Amber",
            "Bolt",
        ]


def test_long_lists_are_whole(store: Store) -> None:
    from jib_desktop.services import demo

    with store.write("rows_made", can_be_undone=False) as session:
        demo.make_rows(session, 2300)
    with store.read() as session:
        ids = startups.list_ids(session, Filter(), Sort())
        assert len(set(ids)) == 2300
        assert [row.id for row in startups.list_rows(session, ids)] == list(ids)
        assert len(startups.first_rows(session, Filter(), Sort(), 70)) == 70
        parts = [list(part) for part in startups.list_values(session, Filter(), Sort(), ["id"], size=900)]
    assert [len(part) for part in parts] == [900, 900, 500]
    assert [row[0] for part in parts for row in part] == list(ids)


def test_sums_follow_the_filter(some: Store) -> None:
    with some.read() as session:
        totals = startups.totals(session, Filter())
        assert (totals.shown, totals.people) == (6, 12)
        assert totals.by_stage == {"resident": 2, "scouted": 2, "parked": 1, "rejected": 1}
        part = startups.totals(session, Filter(text="a", cities=frozenset({"Wuxi"})))
        assert (part.shown, part.people, part.by_stage) == (1, 5, {"resident": 1})
        assert startups.count_by(session, Filter(), "stage") == totals.by_stage
        assert startups.count_by(session, Filter(), "fields") == {
            "digitalisation": 2, "sustainability": 2, "own": 1,
        }  # fmt: skip
        assert startups.list_cities(session) == ["Wuxi", "Suzhou", "上海"]
        assert startups.list_sources(session) == ["Fair"]


def test_an_empty_file_has_empty_sums(store: Store) -> None:
    with store.read() as session:
        totals = startups.totals(session, Filter())
        assert (totals.shown, totals.people, totals.by_stage) == (0, 0, {})
        assert startups.find(session, "x") == []


def test_the_palette_finds_names_that_begin_so_first(store: Store) -> None:
    for name in ("A Star Is Born", "Starlight", "Mustard"):
        add_startup(store, name)
    with store.read() as session:
        assert [row.name_en for row in startups.find(session, "star")] == [
            "Starlight", "A Star Is Born", "Mustard",
        ]  # fmt: skip
        assert len(startups.find(session, "star", limit=2)) == 2


def test_a_number_or_code_names_a_startup(store: Store) -> None:
    startup_id = add_startup(store, source_id="7", credit_code=CODE)
    with store.read() as session:
        for text in ("7", " 7 ", CODE, CODE.lower(), f" {CODE} "):
            assert startups.find_ids(session, text) == [startup_id], text
        for text in ("", "8", "Starlight Sensing"):
            assert startups.find_ids(session, text) == []
        assert startups.is_known(session, startup_id)
        assert not startups.is_known(session, uuid.uuid4())


# --- one startup ---


def test_a_new_startup_has_every_field(store: Store) -> None:
    startup_id = add_startup(store, " Starlight ", website="HTTPS://A.Example/X", city="Wuxi")
    record = get_startup(store, startup_id)
    assert set(record.values) == set(VALUE_FIELDS)
    assert (record.values["name_en"], record.values["website"]) == ("Starlight", "HTTPS://a.example/X")
    assert (record.values["stage"], record.values["fields"], record.values["founded"]) == (
        Stage.SCOUTED,
        (),
        None,
    )
    assert (record.version, record.removed_at, record.contacts, record.notes) == (1, None, (), ())


@pytest.mark.parametrize("values", [{"name_en": ""}, {"founded": 2050}, {"stage": "rejected"}])
def test_a_mistake_is_refused_and_nothing_changes(store: Store, values: dict[str, Any]) -> None:
    startup_id = add_startup(store)
    before = contents(store)
    with pytest.raises(ValuesRefused) as caught:
        change_startup(store, startup_id, **values)
    assert all(problem.blocks for problem in caught.value.problems)
    with pytest.raises(ValuesRefused):
        add_startup(store, **{"name": "Moonlight", **values} if "name_en" not in values else {"name": " "})
    assert contents(store) == before


def test_a_doubt_does_not_stop_saving(store: Store) -> None:
    startup_id = add_startup(store, credit_code="12", website="ask")
    assert get_startup(store, startup_id).values["credit_code"] == "12"


def test_the_stage_moves_with_its_reason(store: Store) -> None:
    startup_id = add_startup(store)
    move = partial(startups.set_stage, startup_id=startup_id)
    store.run("startup_stage_changed", partial(move, seen_version=1, stage="rejected", reason="no car"))
    assert get_startup(store, startup_id).values["stage_reason"] == "no car"
    store.run("startup_stage_changed", partial(move, seen_version=2, stage="scouted"))
    assert get_startup(store, startup_id).values["stage_reason"] == ""
    with pytest.raises(ValuesRefused):
        store.run("startup_stage_changed", partial(move, seen_version=3, stage="rejected"))


def test_removed_startups_leave_the_lists_and_come_back(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    store.run("startup_removed", partial(startups.remove, startup_id=startup_id, seen_version=1))
    assert found(store, "") == []
    assert shown(store, Filter(removed=True)) == ["Starlight Sensing"]
    assert get_startup(store, startup_id).removed_at == clock()
    store.run("startup_restored", partial(startups.restore, startup_id=startup_id, seen_version=2))
    assert found(store, "star") == ["Starlight Sensing"]


def test_several_are_removed_as_one_action(store: Store) -> None:
    ids = [add_startup(store, f"Startup {n}") for n in range(3)]
    seen = [(one, 1) for one in ids]
    store.run("startups_removed", partial(startups.remove_many, seen=seen))
    assert found(store, "") == []
    with store.read() as session:
        target = history.undo_target(session)
    assert target is not None
    assert (target.label, target.subject) == ("startups_removed", "3")
    history.undo(store)
    assert len(found(store, "")) == 3
    with pytest.raises(ChangedMeanwhile):
        store.run("startups_removed", partial(startups.remove_many, seen=seen))
    assert len(found(store, "")) == 3


def test_removing_several_can_be_stopped_and_leaves_them_all(store: Store) -> None:
    seen = [(add_startup(store, f"Startup {n}"), 1) for n in range(3)]
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        store.run("startups_removed", partial(startups.remove_many, seen=seen, progress=progress))
    assert told == [(0, 3), (1, 3)]
    assert len(found(store, "")) == 3


def test_notes_come_and_go(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    first = store.run(
        "note_added", partial(startups.add_note, startup_id=startup_id, text=" met\u0000 \r\n ok ")
    ).result
    clock.go_on(hours=1)
    store.run("note_added", partial(startups.add_note, startup_id=startup_id, text="called"))
    notes = get_startup(store, startup_id).notes
    assert [(note.text, note.author) for note in notes] == [("called", "Mei"), ("met \n ok", "Mei")]
    store.run("note_removed", partial(startups.remove_note, note_id=first, seen_version=1))
    assert [note.text for note in get_startup(store, startup_id).notes] == ["called"]
    history.undo(store)
    assert len(get_startup(store, startup_id).notes) == 2


def test_who_is_gone_is_told(store: Store) -> None:
    nobody = uuid.uuid4()
    with pytest.raises(GoneMeanwhile):
        get_startup(store, nobody)
    for work in (
        partial(startups.change, startup_id=nobody, seen_version=1, values={"city": "x"}),
        partial(startups.remove, startup_id=nobody, seen_version=1),
        partial(startups.restore, startup_id=nobody, seen_version=1),
        partial(startups.add_note, startup_id=nobody, text="x"),
        partial(startups.remove_note, note_id=nobody, seen_version=1),
    ):
        with pytest.raises(GoneMeanwhile):
            store.run("x", work)
