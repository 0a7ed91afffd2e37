"""A workbook that left here and comes back: three sides of every cell, and nothing vanishes."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db.past import Point, present_point
from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, ValuesRefused
from jib_desktop.rules.people import CONTACT_FIELDS
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import VALUE_FIELDS
from jib_desktop.services import contacts_import, duplicates, history, people, startups, startups_import
from jib_desktop.services.importing import (
    Importer,
    apply_import,
    checked,
    plan_import,
    replanned,
    with_ids,
)
from jib_desktop.services.review import REMOVED, Incoming, Plan, PlannedRow
from tests.builders import (
    CODE,
    TODAY,
    add_contact,
    add_startup,
    change_startup,
    contacts_of,
    contents,
    found,
    get_startup,
    incoming,
    records,
)
from tests.conftest import SteadyClock

STARTUPS, CONTACTS = startups_import.IMPORTER, contacts_import.IMPORTER


class Workbook:
    """All startups or contacts as they leave, to be edited and brought back."""

    def __init__(self, store: Store, importer: Importer = STARTUPS) -> None:
        self._store, self._importer = store, importer
        names = [*importer.fields, "id", *(["startup_id"] if importer is CONTACTS else [])]
        with store.read() as session:
            everything = (startups.Filter(), startups.Sort())
            pieces = (
                people.list_values(session, names)
                if importer is CONTACTS
                else startups.list_values(session, *everything, names)
            )
            self.rows = [dict(zip(names, row, strict=True)) for piece in pieces for row in piece]
            self.point: Point | None = present_point(session)

    def edit(self, row_id: uuid.UUID, **values: Any) -> None:
        next(row for row in self.rows if row["id"] == row_id).update(values)

    def back(self, *more: dict[str, Any]) -> Plan:
        with self._store.read() as session:
            rows = incoming(*self.rows, *more)
            return plan_import(session, self._importer, rows, today=TODAY, source="a.xlsx", point=self.point)

    def save(self, plan: Plan) -> None:
        work = partial(apply_import, importer=self._importer, plan=plan)
        self._store.run("startups_imported", work)


def only(plan: Plan) -> PlannedRow:
    [row] = plan.rows
    return row


def codes(row: PlannedRow) -> list[str]:
    return [problem.code for problem in row.problems]


def change_as(store: Store, who: str, startup_id: uuid.UUID, **values: Any) -> None:
    seen = get_startup(store, startup_id).version
    work = partial(startups.change, startup_id=startup_id, seen_version=seen, values=values)
    store.run("startup_changed", work, who)


def remove(store: Store, startup_id: uuid.UUID) -> None:
    seen = get_startup(store, startup_id).version
    store.run("startup_removed", partial(startups.remove, startup_id=startup_id, seen_version=seen))


def choose(plan: Plan, **chosen: Any) -> Plan:
    return plan.with_rows({0: checked(STARTUPS, replace(plan.rows[0], chosen=chosen), TODAY)})


# --- field by field ---


def test_untouched_it_changes_nothing(store: Store) -> None:
    for n in range(3):
        add_startup(store, f"Startup {n}", city="Wuxi")
    assert Workbook(store).back().counts()["unchanged"] == 3


def test_what_only_the_workbook_changed_is_applied_and_what_only_we_changed_is_kept(
    store: Store, clock: SteadyClock
) -> None:
    theirs, ours, both = (add_startup(store, name, city="Wuxi") for name in ("A co", "B works", "C labs"))
    book = Workbook(store)
    book.edit(theirs, city="Hefei")
    change_startup(store, ours, city="Suzhou")
    at = clock.go_on(hours=1)
    change_as(store, "Jonas", both, city="Suzhou", head_count=9)
    book.edit(both, city="Hefei", notes="met")
    plan = book.back()
    first, second, third = plan.rows
    assert (first.verdict, first.fields, first.kept) == ("changed", {"city": ("Wuxi", "Hefei")}, {})
    assert (second.verdict, second.fields, second.kept) == ("kept", {}, {"city": ("Wuxi", "Suzhou")})
    assert (third.verdict, third.fields) == ("conflict", {"notes": ("", "met")})
    assert third.kept == {"head_count": (None, 9)}
    [conflict] = third.conflicts.values()
    assert (conflict.then, conflict.here, conflict.theirs) == ("Wuxi", "Suzhou", "Hefei")
    assert (conflict.by, conflict.at) == ("Jonas", at)
    assert third.whole == {**get_startup(store, both).values, "notes": "met"}
    assert plan.open_conflicts == 1


def test_both_to_the_same_is_no_change(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    change_startup(store, one, city="Hefei")
    book.edit(one, city="Hefei")
    assert only(book.back()).verdict == "unchanged"


@pytest.mark.parametrize(("chosen", "city"), [("Hefei", "Hefei"), ("Suzhou", "Suzhou"), ("Ulm", "Ulm")])
def test_a_conflict_is_saved_as_chosen(store: Store, chosen: str, city: str) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    change_startup(store, one, city="Suzhou")
    book.edit(one, city="Hefei", notes="met")
    plan = book.back()
    book.save(plan)
    assert get_startup(store, one).values["notes"] == ""  # not decided, so nothing of the row is written
    book.save(choose(plan, city=chosen))
    values = get_startup(store, one).values
    assert (values["city"], values["notes"]) == (city, "met")
    assert store.damage() == []
    history.undo(store)
    assert get_startup(store, one).values["city"] == "Suzhou"


def test_a_choice_that_breaks_a_rule_is_told_and_never_saved(store: Store) -> None:
    one = add_startup(store, head_count=5)
    book = Workbook(store)
    change_startup(store, one, head_count=6)
    book.edit(one, head_count=7)
    broken = choose(book.back(), head_count=-1)
    assert (codes(broken.rows[0]), broken.open_conflicts) == (["head_count_range"], 1)
    mended = checked(STARTUPS, replace(broken.rows[0], chosen={"head_count": 8}), TODAY)
    assert (mended.problems, mended.is_written) == ((), True)
    unchecked = replace(book.back().rows[0], chosen={"head_count": -1})
    with pytest.raises(ValuesRefused):
        book.save(book.back().with_rows({0: unchecked}))
    assert get_startup(store, one).values["head_count"] == 6


def test_a_tick_taken_from_a_field_is_checked_too(store: Store) -> None:
    one = add_startup(store)
    book = Workbook(store)
    book.edit(one, stage="rejected", stage_reason="too early")
    plan = book.back()
    less = checked(STARTUPS, replace(plan.rows[0], left_out=frozenset({"stage_reason"})), TODAY)
    assert (codes(less), less.is_written) == (["reason_missing"], False)
    again = checked(STARTUPS, replace(less, left_out=frozenset()), TODAY)
    assert (again.problems, again.is_written) == ((), True)


def test_a_control_character_that_could_not_leave_is_no_change(store: Store) -> None:
    from sqlalchemy import text

    one = add_startup(store, notes="ab")
    with store.write("startup_changed") as session:
        session.execute(text("UPDATE startup SET notes = 'a' || char(1) || 'b'"))
    book = Workbook(store)
    book.edit(one, notes="ab")
    assert only(book.back()).verdict == "unchanged"
    book.edit(one, notes="abc")
    assert only(book.back()).fields["notes"][1] == "abc"


def test_a_blank_cell_clears_whatever_it_is_when_we_know_what_left(store: Store) -> None:
    one = add_startup(store, name_zh="星光", source_id="7", credit_code=CODE, stage="resident", head_count=5)
    book = Workbook(store)
    book.edit(one, name_zh=None, source_id=None, credit_code="", stage=None, head_count=None)
    book.save(book.back())
    values = get_startup(store, one).values
    cleared = {"name_zh": "", "source_id": "", "credit_code": "", "head_count": None}
    assert values == {**values, **cleared, "stage": "resident"}
    book = Workbook(store)
    book.edit(one, name_en="")
    assert (only(book.back()).verdict, codes(only(book.back()))) == ("rejected", ["name_missing"])
    book.point = None
    assert only(book.back()).verdict == "unchanged"


def test_a_point_that_is_not_ours_is_compared_with_what_is_now(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    change_startup(store, one, city="Suzhou")
    assert book.point is not None
    book.point = replace(book.point, seal="0" * 64)
    assert only(book.back()).fields == {"city": ("Suzhou", "Wuxi")}


# --- rows that came and went ---


def test_a_row_newer_than_the_point_is_compared_with_what_is_now(store: Store) -> None:
    book = Workbook(store)
    one = add_startup(store, city="Wuxi")
    row = only(book.back({"id": one, "name_en": "Starlight Sensing", "city": "Hefei"}))
    assert (row.verdict, row.fields) == ("changed", {"city": ("Wuxi", "Hefei")})


def test_two_rows_with_one_id_are_one_and_a_question(store: Store) -> None:
    one = add_startup(store)
    plan = Workbook(store).back({"id": one, "name_en": "Copied", "city": "Ulm"})
    assert [(row.verdict, codes(row)) for row in plan.rows] == [
        ("unchanged", []), ("rejected", ["row_repeats"]),
    ]  # fmt: skip
    assert plan.rows[1].fields["city"] == (None, "Ulm")


def test_a_row_further_down_with_an_id_keeps_its_record(store: Store) -> None:
    one = add_startup(store)
    book = Workbook(store)
    book.rows.insert(0, {"id": None, "name_en": "Starlight Sensing", "city": "Ulm"})
    plan = book.back()
    assert [(row.verdict, row.id) for row in plan.rows] == [("rejected", one), ("unchanged", one)]


def test_an_id_this_file_never_knew_is_matched_by_its_keys_and_never_forced(store: Store) -> None:
    one = add_startup(store, source_id="7")
    foreign = uuid.uuid4()
    book = Workbook(store)
    book.rows.clear()
    plan = book.back(
        {"id": foreign, "source_id": "7", "name_en": "Starlight Sensing", "city": "Ulm"},
        {"id": uuid.uuid4(), "name_en": "Copper Heron"},
    )
    assert [(row.verdict, row.id) for row in plan.rows] == [("changed", one), ("new", None)]


def test_removed_here_and_untouched_there_stays_removed(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    change_startup(store, one, city="Suzhou")
    remove(store, one)
    row = only(book.back())
    assert (row.verdict, codes(row), row.kept) == ("kept", ["removed_here"], {"city": ("Wuxi", "Suzhou")})


@pytest.mark.parametrize("comes_back", [True, False])
def test_removed_here_and_edited_there_is_for_a_person(
    store: Store, clock: SteadyClock, comes_back: bool
) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    at = clock.go_on(hours=1)
    remove(store, one)
    book.edit(one, city="Hefei")
    plan = book.back()
    row = only(plan)
    assert (row.verdict, row.is_back, list(row.conflicts)) == ("conflict", True, [REMOVED])
    sides = row.conflicts[REMOVED]
    assert (sides.then, sides.here, sides.theirs, sides.by, sides.at) == (None, at, None, "Mei", at)
    before = contents(store)
    book.save(plan)
    assert contents(store) == before
    book.save(choose(plan, removed_at=None if comes_back else at))
    assert found(store, "") == (["Starlight Sensing"] if comes_back else [])
    if comes_back:
        assert get_startup(store, one).values["city"] == "Hefei"
        history.undo(store)
        assert found(store, "") == []
    assert store.damage() == []


def test_merged_away_here_and_edited_there_says_where_it_is_now(store: Store) -> None:
    dropped, kept, last = (add_startup(store, name) for name in ("Moonlight", "Starlight", "Sunlight"))
    book = Workbook(store)
    for one, other in ((dropped, kept), (kept, last)):
        work = partial(
            duplicates.merge, kept_id=other, kept_version=get_startup(store, other).version,
            dropped_id=one, dropped_version=get_startup(store, one).version, values={},
        )  # fmt: skip
        store.run("startup_merged", work)
    assert {row.verdict for row in book.back().rows} == {"unchanged"}
    book.edit(dropped, city="Hefei")
    row = next(one for one in book.back().rows if one.id == dropped)
    assert (row.verdict, row.fields) == ("rejected", {"city": ("", "Hefei")})
    assert row.problems == (Problem("", "merged_since", facts={"name": "Sunlight"}),)


def test_undone_since_and_edited_there_comes_back_with_its_id(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    history.undo(store)
    assert codes(only(book.back())) == ["removed_here"]
    book.edit(one, city="Hefei")
    book.save(choose(book.back(), removed_at=None))
    stored = get_startup(store, one)
    assert (stored.values["city"], stored.removed_at) == ("Hefei", None)
    assert stored.version > 1  # whoever saw it before it went writes over nothing
    assert found(store, "starlight") == ["Starlight Sensing"]
    assert store.damage() == []
    assert only(book.back()).verdict == "unchanged"


# --- contacts ---


def remove_contact(store: Store, startup_id: uuid.UUID, contact_id: uuid.UUID) -> None:
    [seen] = [one.version for one in contacts_of(store, startup_id) if one.id == contact_id]
    work = partial(people.remove_contact, contact_id=contact_id, seen_version=seen)
    store.run("contact_removed", work)


def test_a_deleted_contact_comes_back_with_both_edits(store: Store, clock: SteadyClock) -> None:
    owner = add_startup(store)
    one = add_contact(store, owner, "Li Na", role="CTO")
    book = Workbook(store, CONTACTS)
    with store.write("contact_changed") as session:
        people.change_contact(session, contact_id=one, seen_version=1, values={"wechat": "@li"})
    at = clock.go_on(hours=1)
    remove_contact(store, owner, one)
    other = add_contact(store, owner, "Zhou Wei")  # the main one now
    book.edit(one, role="CEO")
    row = only(book.back())
    assert (row.verdict, row.fields, row.is_back) == ("conflict", {"role": ("CTO", "CEO")}, True)
    assert (row.conflicts[REMOVED].here, row.kept) == (at, {"wechat": ("", "@li")})
    book.save(book.back().with_rows({0: replace(row, chosen={REMOVED: None})}))
    people_now = {person.id: person for person in contacts_of(store, owner)}
    assert (people_now[one].role, people_now[one].wechat) == ("CEO", "@li")
    assert [person.id for person in people_now.values() if person.is_main] == [other]
    assert found(store, "li na") == ["Starlight Sensing"]
    assert store.damage() == []
    history.undo(store)
    assert [person.id for person in contacts_of(store, owner)] == [other]


def test_a_deleted_contact_that_nobody_edited_stays_deleted(store: Store) -> None:
    owner = add_startup(store)
    one = add_contact(store, owner)
    book = Workbook(store, CONTACTS)
    remove_contact(store, owner, one)
    assert (only(book.back()).verdict, codes(only(book.back()))) == ("unchanged", ["removed_here"])


def test_nobody_comes_back_to_a_startup_that_is_not_there(store: Store) -> None:
    one = add_contact(store, add_startup(store))
    book = Workbook(store, CONTACTS)
    history.undo(store)
    history.undo(store)
    book.edit(one, role="CEO")
    assert (only(book.back()).verdict, codes(only(book.back()))) == ("rejected", ["startup_unknown"])


def test_people_may_refer_to_startups_that_come_with_them(tmp_path: Any, store: Store) -> None:
    owner = add_startup(store, source_id="7")
    add_contact(store, owner, "Li Na")
    lists = {"startups": Workbook(store).rows, "contacts": Workbook(store, CONTACTS).rows}
    lists["contacts"][0] |= {"startup_id": None, "startup_source_id": "7"}
    empty = Store.create(tmp_path / "empty.jib")
    with empty.read() as session:
        first = with_ids(plan_import(session, STARTUPS, incoming(*lists["startups"]), today=TODAY))
        rows = incoming(*lists["contacts"])
        second = plan_import(session, CONTACTS, rows, today=TODAY, coming=[first])
    with empty.write("all_imported") as session:
        apply_import(session, STARTUPS, first)
        apply_import(session, CONTACTS, second)
    assert found(empty, "li na") == ["Starlight Sensing"]
    empty.close()


# --- likeness ---


def like_plan(store: Store, *rows: dict[str, Any]) -> Plan:
    with store.read() as session:
        return plan_import(session, STARTUPS, incoming(*rows), today=TODAY)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"name_en": "starlight  sensing Ltd"}, "name_en"),
        ({"name_en": "Starlihgt Sensing"}, "alike"),
        ({"name_en": "Other", "website": "https://www.starlight.example/en"}, "website"),
    ],
)
def test_who_looks_like_a_stored_one_waits_for_a_word(store: Store, row: dict[str, Any], reason: str) -> None:
    one = add_startup(store, website="starlight.example")
    new = only(like_plan(store, row))
    assert (new.verdict, new.like, new.accepted, new.problems[-1].facts["reason"]) == (
        "new", one, False, reason,
    )  # fmt: skip


def test_a_person_says_that_it_is_the_same_or_takes_it_back(store: Store) -> None:
    one = add_startup(store, city="Wuxi", notes="old")
    plan = like_plan(store, {"name_en": "Starlihgt Sensing", "city": "Hefei", "notes": ""})
    with store.read() as session:
        same = replanned(session, STARTUPS, plan, 0, same_as=one, today=TODAY)
        plan = plan.with_rows({0: same})
        new = replanned(session, STARTUPS, plan, 0, same_as=None, today=TODAY)
    assert (same.verdict, same.id, same.is_written) == ("changed", one, True)
    assert same.fields == {"name_en": ("Starlight Sensing", "Starlihgt Sensing"), "city": ("Wuxi", "Hefei")}
    assert (new.verdict, new.id, new.is_written) == ("new", None, True)
    store.run("startups_imported", partial(apply_import, importer=STARTUPS, plan=plan))
    assert get_startup(store, one).values["city"] == "Hefei"
    assert found(store, "") == ["Starlihgt Sensing"]


def test_a_field_left_out_of_a_new_row_is_stored_blank(store: Store) -> None:
    plan = like_plan(store, {"name_en": "Copper Heron", "website": "copper.example", "head_count": 9})
    row = checked(STARTUPS, replace(only(plan), left_out=frozenset({"website", "head_count"})), TODAY)
    assert row.is_written
    store.run("startups_imported", partial(apply_import, importer=STARTUPS, plan=plan.with_rows({0: row})))
    with store.read() as session:
        [stored] = startups.first_rows(session, startups.Filter(), startups.Sort())
    values = get_startup(store, stored.id).values
    assert (values["name_en"], values["website"], values["head_count"]) == ("Copper Heron", "", None)
    assert found(store, "copper.example") == []  # what follows from it is blank as well


def test_a_new_row_cannot_do_without_its_name(store: Store) -> None:
    plan = like_plan(store, {"name_en": "Copper Heron", "city": "Hefei"})
    row = checked(STARTUPS, replace(only(plan), left_out=frozenset({"name_en"})), TODAY)
    assert (row.is_written, codes(row)) == (False, ["name_missing"])


def test_two_rows_cannot_be_the_same_record(store: Store) -> None:
    one = add_startup(store)
    plan = like_plan(store, {"name_en": "Starlihgt Sensing"}, {"name_en": "Starlight Sensin"})
    with store.read() as session:
        first = replanned(session, STARTUPS, plan, 0, same_as=one, today=TODAY)
        plan = plan.with_rows({0: first})
        second = replanned(session, STARTUPS, plan, 1, same_as=one, today=TODAY)
        plan = plan.with_rows({1: second})
        assert (second.verdict, codes(second)) == ("rejected", ["looks_like", "row_repeats"])
        assert replanned(session, STARTUPS, plan, 1, same_as=None, today=TODAY).verdict == "new"


def test_equal_names_in_one_list_are_a_question_unless_numbers_tell_them_apart(store: Store) -> None:
    plan = like_plan(
        store,
        {"name_en": "Starlight"},
        {"name_en": "Starlight"},
        {"name_en": "Moonlight", "source_id": "1"},
        {"name_en": "Moonlight", "source_id": "2"},
    )
    assert [row.accepted for row in plan.rows] == [True, False, True, True]
    assert [codes(row) for row in plan.rows] == [[], ["looks_like"], [], ["looks_like"]]


# --- nothing vanishes ---

TEXTS = st.sampled_from(["", "Wuxi", "Suzhou", "Hefei", "Ulm"])
EDITS = st.fixed_dictionaries(
    {},
    optional={
        "city": TEXTS,
        "source": TEXTS,
        "name_zh": st.sampled_from(["", "星光", "月光"]),
        "head_count": st.sampled_from([None, 1, 2, 3]),
        "notes": TEXTS,
    },
)
SIDES = st.lists(st.tuples(EDITS, EDITS, st.sampled_from(["", "", "remove", "undone"])), max_size=5)


def values_in(store: Store, row_id: uuid.UUID) -> set[Any]:
    """Return every value the journal or the record has of a row."""
    with store.read() as session:
        told = history.record_history(session, row_id, 10_000)
    return {value for one in told for value in (one.old, one.new) if not isinstance(value, list)}


def edit_both(store: Store, sides: list[Any]) -> tuple[Workbook, dict[uuid.UUID, dict[str, Any]]]:
    """Let a workbook leave, then change rows here, remove some, and change rows there."""
    ids = [add_startup(store, f"Startup {n}", city="Wuxi", head_count=1) for n in range(len(sides))]
    book = Workbook(store)
    typed: dict[uuid.UUID, dict[str, Any]] = {}
    for row_id, (ours, theirs, end) in zip(ids, sides, strict=True):
        if ours:
            change_startup(store, row_id, **ours)
        if end:
            remove(store, row_id)
        if end == "undone":
            history.undo(store)
        typed[row_id] = theirs
        book.edit(row_id, **theirs)
    return book, typed


def decide(plan: Plan, side: str) -> Plan:
    """Settle every conflict for one side."""
    return plan.with_rows(
        {
            place: checked(
                STARTUPS,
                replace(row, chosen={name: getattr(one, side) for name, one in row.conflicts.items()}),
                TODAY,
            )
            for place, row in enumerate(plan.rows)
            if row.conflicts
        }
    )


@given(SIDES, st.sampled_from(["theirs", "here"]))
def test_no_value_ever_vanishes(
    tmp_path_factory: pytest.TempPathFactory, sides: list[Any], wins: str
) -> None:
    """Whatever both sides type: it is in the result, in a conflict, in sight as kept, or in the journal."""
    store = Store.create(tmp_path_factory.mktemp("both") / "base.jib")
    book, typed = edit_both(store, sides)
    plan = book.back()
    assert {row.id for row in plan.rows} == set(typed)
    assert plan.count("new") == plan.count("rejected") == 0
    for row in plan.rows:
        assert row.id is not None
        now = get_startup(store, row.id).values
        for name, value in typed[row.id].items():
            conflict = row.conflicts.get(name)
            applied = row.fields.get(name, (None, now[name]))[1]
            assert value in (applied, *row.kept.get(name, ()), conflict.theirs if conflict else applied)
    plan, snapshot = decide(plan, wins), records(store)
    before = {row_id: values_in(store, row_id) for row_id in typed}
    assert plan.open_conflicts == 0
    book.save(plan)
    for row in plan.rows:
        assert row.id is not None
        assert before[row.id] <= values_in(store, row.id)  # what we typed stays in the history
        result = get_startup(store, row.id).values
        written = row.differences() if row.is_written else {}
        assert all(result[name] == new for name, (_, new) in written.items() if name != REMOVED)
        assert all(result[name] == ours for name, (_, ours) in row.kept.items())
    assert store.damage() == []
    come_again(store, book, plan, snapshot, wins)
    store.close()


def come_again(store: Store, book: Workbook, plan: Plan, snapshot: Any, wins: str) -> None:
    """One undo takes it back whole; what was taken in changes nothing a second time."""
    if any(row.is_written for row in plan.rows):
        history.undo(store)
        assert records(store) == snapshot
        history.redo(store)
    again = Workbook(store).back()
    assert again.count("unchanged") == len(again.rows)
    if wins == "theirs":
        assert not any(row.is_written or row.is_open for row in book.back().rows)


def test_a_conflict_that_moved_on_since_the_preview_stops_everything(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    change_startup(store, one, city="Suzhou")
    book.edit(one, city="Hefei")
    plan = choose(book.back(), city="Hefei")
    change_as(store, "Jonas", one, city="Ulm")
    with pytest.raises(ChangedMeanwhile):
        book.save(plan)
    assert get_startup(store, one).values["city"] == "Ulm"


def test_the_kinds_say_which_fields_they_write() -> None:
    assert (STARTUPS.fields, CONTACTS.fields) == (VALUE_FIELDS, CONTACT_FIELDS)
    assert Incoming(2, {}).problems == ()


# --- hands that slip ---


def test_of_a_copied_row_the_original_is_the_one_nobody_edited(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    # Excel puts a copied row above the one it was copied from.
    book.rows.insert(0, {**book.rows[0], "name_en": "Copper Heron", "city": "Ulm"})
    copy, original = book.back().rows
    assert (original.verdict, original.id) == ("unchanged", one)
    assert (copy.verdict, copy.problems[0].facts) == ("rejected", {"row": 3, "reason": "id"})


def test_rows_whose_ids_went_astray_are_not_ticked(store: Store) -> None:
    first, second = (
        add_startup(store, name, source_id=str(n)) for n, name in enumerate(("Starlight", "Moonlight"), 1)
    )
    book = Workbook(store)
    book.rows[0]["id"], book.rows[1]["id"] = book.rows[1]["id"], book.rows[0]["id"]
    plan = book.back()
    assert {row.id for row in plan.rows} == {first, second}
    assert [(row.verdict, row.accepted, codes(row)) for row in plan.rows] == [
        ("changed", False, ["id_of_another"])
    ] * 2


def test_a_row_typed_by_hand_into_our_workbook_clears_nothing(store: Store) -> None:
    one = add_startup(store, city="Wuxi", notes="old")
    book = Workbook(store)
    book.rows.clear()
    typed = {"id": None, "name_en": "Starlight Sensing", "city": "Ulm", "notes": None, "stage": None}
    row = only(book.back(typed))
    assert (row.id, row.fields, codes(row)) == (one, {"city": ("Wuxi", "Ulm")}, [])


def test_rows_that_lost_their_ids_are_compared_with_what_they_were_all_the_same(store: Store) -> None:
    one = add_startup(store, city="Wuxi", notes="old", source="Fair")
    book = Workbook(store)
    for row in book.rows:
        del row["id"]  # somebody deleted the column
    change_as(store, "li", one, city="Ulm")
    untouched = only(book.back())
    assert (untouched.verdict, untouched.kept) == ("kept", {"city": ("Wuxi", "Ulm")})
    book.rows[0] |= {"city": "Bonn", "notes": "", "name_zh": ""}
    edited = only(book.back())
    assert (edited.id, edited.verdict, edited.conflicts["city"].by) == (one, "conflict", "li")
    assert edited.fields == {"notes": ("old", "")}  # names recognise a row: blank, they clear nothing


def test_a_row_without_id_whose_record_was_removed_since_is_for_a_person(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    del book.rows[0]["id"]
    remove(store, one)
    assert only(book.back()).verdict == "unchanged"
    book.rows[0]["city"] = "Ulm"
    row = only(book.back())
    assert (row.id, row.verdict, row.fields) == (one, "conflict", {"city": ("Wuxi", "Ulm")})


@pytest.mark.parametrize("key", ["startup", "startup_id"])
def test_a_contact_given_another_startup_is_shown(store: Store, key: str) -> None:
    one = add_contact(store, add_startup(store))
    other = add_startup(store, "Moonlight")
    book = Workbook(store, CONTACTS)
    book.edit(one, **{key: "Moonlight" if key == "startup" else other})
    assert (only(book.back()).verdict, codes(only(book.back()))) == ("kept", ["startup_stays"])


@pytest.mark.parametrize(
    ("typed", "is_told"),
    [
        ({"startup": "Nobody Ltd"}, True),
        ({"startup_code": CODE}, True),
        ({"startup": "Starlight Sensing"}, False),  # as it was called when the workbook left
        ({"startup": "starlight new"}, False),
        ({"startup_id": uuid.UUID(int=5)}, False),  # of another data file
        ({"startup_source_id": "77"}, False),  # it has none here that would be another
    ],
)
def test_a_startup_that_nobody_knows_does_not_vanish_without_a_word(
    store: Store, typed: dict[str, Any], is_told: bool
) -> None:
    owner = add_startup(store, credit_code="91310115MADEM001GM")
    one = add_contact(store, owner)
    book = Workbook(store, CONTACTS)
    change_startup(store, owner, name_en="Starlight New")
    book.edit(one, **typed)
    row = only(book.back())
    assert (row.verdict, codes(row)) == (("kept", ["startup_stays"]) if is_told else ("unchanged", []))


def test_a_cell_that_could_not_be_read_is_told_once_and_its_row_shows_what_was_typed(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    book.edit(one, name_en=None, name_zh=None, stage=None)
    unread = Problem("name_en", "merged_cell"), Problem("stage", "word_unknown", facts={"value": "x"})
    with store.read() as session:
        rows = [replace(row, problems=unread) for row in incoming(*book.rows)]
        plan = plan_import(session, STARTUPS, rows, today=TODAY, point=book.point)
    assert (only(plan).verdict, codes(only(plan))) == ("rejected", ["merged_cell", "word_unknown"])
    book.edit(one, name_en="Starlight Sensing")
    with store.read() as session:
        rows = [replace(row, problems=unread[1:]) for row in incoming(*book.rows)]
        plan = plan_import(session, STARTUPS, rows, today=TODAY, point=book.point)
    assert (only(plan).verdict, only(plan).fields) == ("rejected", {})  # nothing else was edited


def test_an_emptied_cell_that_cannot_be_empty_is_told(store: Store) -> None:
    one = add_startup(store, city="Wuxi")
    book = Workbook(store)
    book.edit(one, stage=None)
    row = only(book.back())
    assert (row.verdict, codes(row), row.problems[0].field) == ("kept", ["stays_filled"], "stage")
    book.edit(one, city="Ulm")
    assert (only(book.back()).verdict, codes(only(book.back()))) == ("changed", ["stays_filled"])
    book.edit(one, stage="scouted", city="Wuxi")
    assert (only(book.back()).verdict, codes(only(book.back()))) == ("unchanged", [])


def test_what_a_new_row_gives_is_seen_without_what_it_leaves_blank(store: Store) -> None:
    row = only(like_plan(store, {"name_en": "Starlight", "city": "", "head_count": 0, "fields": ()}))
    assert dict(row.fields) == {"name_en": (None, "Starlight"), "head_count": (None, 0)}
    assert (len(row.fields), "city" in row.fields, row.fields.get("source")) == (2, False, None)
    assert "Starlight" in repr(row.fields)


def test_thousands_of_equal_names_take_no_longer_than_others(store: Store) -> None:
    import time

    spans = []
    for name in ("Starlight", "Starlight {n}"):
        rows = [{"name_en": name.format(n=n)} for n in range(3000)]
        plan = like_plan(store, *rows)
        everything = plan.with_accepted(dict.fromkeys(range(3000), True))
        store.run("startups_imported", partial(apply_import, importer=STARTUPS, plan=everything))
        began = time.process_time()
        again = like_plan(store, *rows)
        spans.append(time.process_time() - began)
        assert again.count("new") == 0
        history.undo(store)
    assert spans[0] < 8 * spans[1], spans
