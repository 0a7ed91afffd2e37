"""What a list of contacts would do: whose they are, who is known, and who is the main one."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.services import history, people, startups
from jib_desktop.services.contacts_import import IMPORTER
from jib_desktop.services.importing import apply_import, plan_import
from jib_desktop.services.review import Plan, PlannedRow
from jib_desktop.ui.sentences import problem_sentence
from tests.builders import (
    CODE,
    TODAY,
    add_contact,
    add_startup,
    change_startup,
    contacts_of,
    contents,
    found,
    incoming,
    records,
)


def planned(store: Store, *rows: dict[str, Any]) -> Plan:
    with store.read() as session:
        return plan_import(session, IMPORTER, incoming(*rows), today=TODAY, source="people.csv")


def save(store: Store, plan: Plan, progress: Progress | None = None) -> None:
    work = partial(apply_import, importer=IMPORTER, plan=plan, progress=progress)
    store.run("contacts_imported", work)


def take_in(store: Store, *rows: dict[str, Any]) -> Plan:
    plan = planned(store, *rows)
    save(store, plan)
    return plan


def codes(row: PlannedRow) -> list[str]:
    for problem in row.problems:
        assert "{" not in problem_sentence(problem)
    return [problem.code for problem in row.problems]


def mains(store: Store, startup_id: object) -> list[str]:
    return [one.name_en for one in contacts_of(store, startup_id) if one.is_main]  # type: ignore[arg-type]


# --- whose they are ---


@pytest.mark.parametrize(
    "key",
    [
        {"startup_source_id": "7"},
        {"startup_code": CODE.lower()},
        {"startup": "Starlight Sensing"},
        {"startup": " 星光 "},
        {"startup": "Starlight Sensing 星光"},
    ],
)
def test_a_row_names_its_startup(store: Store, key: dict[str, Any]) -> None:
    startup_id = add_startup(store, name_zh="星光", source_id="7", credit_code=CODE)
    add_startup(store, "Moonlight")
    plan = take_in(store, {**key, "name_en": "Li Na", "phone": "138 0000 0421"})
    assert plan.rows[0].fields == {"name_en": (None, "Li Na"), "phone": (None, "+8613800000421")}
    [person] = contacts_of(store, startup_id)
    assert (person.name_en, person.phone, person.is_main) == ("Li Na", "+8613800000421", True)
    assert found(store, "li na 0421") == ["Starlight Sensing"]
    assert store.damage() == []


def test_the_id_names_it_too(store: Store) -> None:
    startup_id = add_startup(store)
    assert planned(store, {"startup_id": startup_id, "name_en": "Li Na"}).rows[0].verdict == "new"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"startup": "Nobody", "name_en": "Li Na"}, "startup_unknown"),
        ({"name_en": "Li Na"}, "startup_unknown"),
        ({"startup": "Twins", "name_en": "Li Na"}, "several_match"),
        ({"startup": "Starlight Sensing"}, "name_missing"),
        ({"startup": "Starlight Sensing", "name_en": "Li Na", "email": "li.na"}, "email_wrong"),
        ({"startup": "Gone", "name_en": "Li Na"}, "startup_unknown"),
    ],
)
def test_a_row_that_cannot_be_saved_is_rejected(store: Store, row: dict[str, Any], code: str) -> None:
    for name in ("Starlight Sensing", "Twins", "Twins"):
        add_startup(store, name)
    gone = add_startup(store, "Gone")
    with store.write("startup_removed") as session:
        startups.remove(session, startup_id=gone, seen_version=1)
    one = planned(store, row).rows[0]
    assert (one.verdict, codes(one)) == ("rejected", [code])
    before = contents(store)
    save(store, planned(store, row))
    assert contents(store) == before


# --- who is known ---


@pytest.mark.parametrize(
    "row",
    [
        {"name_en": "Li Na", "role": "CTO"},
        {"name_en": "Li Na", "name_zh": "李娜", "role": "CTO"},
        {"name_zh": "李娜", "phone": "+86 138 0000 0421", "role": "CTO"},
        {"name_zh": "李娜", "email": "li.na@example.com", "role": "CTO"},
    ],
)
def test_a_person_is_recognised(store: Store, row: dict[str, Any]) -> None:
    startup_id = add_startup(store)
    contact_id = add_contact(store, startup_id, phone="13800000421", email="li.na@example.com")
    one = planned(store, {"startup": "Starlight Sensing", **row}).rows[0]
    assert (one.verdict, one.id, one.fields["role"]) == ("changed", contact_id, ("", "CTO"))


def test_one_name_is_enough_and_a_blank_one_clears_nothing(store: Store) -> None:
    contact_id = add_contact(store, add_startup(store), "Li Na", name_zh="李娜")
    row = {"startup": "Starlight Sensing", "name_en": "", "name_zh": "李娜", "role": "CTO"}
    one = planned(store, row).rows[0]
    assert (one.verdict, one.id, one.fields) == ("changed", contact_id, {"role": ("", "CTO")})


@pytest.mark.parametrize("by", [{"phone": "13800000421"}, {"email": "li.na@example.com"}])
def test_another_name_is_another_person_whatever_the_number(store: Store, by: dict[str, Any]) -> None:
    add_contact(store, add_startup(store), "Li Na", name_zh="李娜", **by)
    for names in ({"name_en": "Na Li"}, {"name_en": "Li Na", "name_zh": "李纳"}):
        assert planned(store, {"startup": "Starlight Sensing", **names, **by}).rows[0].verdict == "new"


def test_one_name_of_several_people_is_none_of_them(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, "Li Na", name_zh="李娜")
    other = add_contact(store, startup_id, "Li Na", name_zh="李纳", phone="13800000421")
    row = {"startup": "Starlight Sensing", "name_en": "Li Na"}
    assert planned(store, row).rows[0].verdict == "new"
    assert planned(store, {**row, "phone": "13800000421"}).rows[0].id == other


def test_people_with_one_number_stay_two(store: Store) -> None:
    add_startup(store)
    rows = [
        {"startup": "Starlight Sensing", "name_en": name, "phone": "021 5055 0000", "is_main": ""}
        for name in ("Li Na", "Zhou Wei", "Xu Lan")
    ]
    assert take_in(store, *rows).counts()["new"] == 3
    again = planned(store, *rows)
    assert [row.verdict for row in again.rows] == ["unchanged"] * 3
    changed = planned(store, *rows[:2], {**rows[2], "role": "CEO"})
    assert [row.verdict for row in changed.rows] == ["unchanged", "unchanged", "changed"]


def test_namesakes_are_told_by_their_numbers(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, phone="13800000421")
    second = add_contact(store, startup_id, phone="13900000421")
    row = {"startup": "Starlight Sensing", "name_en": "Li Na", "phone": "13900000421", "role": "CTO"}
    assert planned(store, row).rows[0].id == second


def test_a_row_that_repeats_another_is_rejected(store: Store) -> None:
    add_startup(store)
    row = {"startup": "Starlight Sensing", "name_en": "Li Na", "phone": "13800000421"}
    plan = take_in(store, row, row)
    assert [(one.verdict, codes(one)) for one in plan.rows] == [("new", []), ("rejected", ["row_repeats"])]
    plan = planned(store, row, row)
    assert [one.verdict for one in plan.rows] == ["unchanged", "rejected"]


def test_an_exported_row_is_known_by_its_id_and_stays_with_its_startup(store: Store) -> None:
    startup_id = add_startup(store)
    add_startup(store, "Moonlight")
    contact_id = add_contact(store, startup_id)
    change_startup(store, startup_id, name_en="Starlight New")
    rows: list[dict[str, Any]] = [
        {"id": contact_id, "startup": "Starlight Sensing", "name_en": "Na Li"},
        {"id": contact_id, "startup": "Moonlight", "name_en": "Na Li"},
    ]
    first, second = (planned(store, row).rows[0] for row in rows)
    assert (first.id, first.fields, codes(first)) == (contact_id, {"name_en": ("Li Na", "Na Li")}, [])
    assert (second.id, codes(second)) == (contact_id, ["startup_stays"])


def test_a_blank_cell_clears_and_a_missing_column_does_not(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, role="CTO", notes="old", phone="13800000421")
    row = {"startup": "Starlight Sensing", "name_en": "Li Na", "role": "", "is_main": ""}
    plan = take_in(store, row)
    assert plan.rows[0].fields == {"role": ("CTO", "")}
    [person] = contacts_of(store, startup_id)
    assert (person.role, person.notes, person.phone, person.is_main) == ("", "old", "+8613800000421", True)


# --- the main contact ---


def test_the_first_of_new_people_is_the_main_one_unless_another_says_so(store: Store) -> None:
    first, second = add_startup(store), add_startup(store, "Moonlight")
    take_in(
        store,
        {"startup": "Starlight Sensing", "name_en": "Li Na"},
        {"startup": "Starlight Sensing", "name_en": "Zhou Wei"},
        {"startup": "Moonlight", "name_en": "Xu Lan"},
        {"startup": "Moonlight", "name_en": "Deng Ke", "is_main": True},
    )
    assert (mains(store, first), mains(store, second)) == (["Li Na"], ["Deng Ke"])


def test_nobody_is_displaced_by_a_list(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, "Li Na")
    add_contact(store, startup_id, "Zhou Wei")
    rows: list[dict[str, Any]] = [
        {"startup": "Starlight Sensing", "name_en": "Zhou Wei", "is_main": True, "role": "CTO"},
        {"startup": "Starlight Sensing", "name_en": "Xu Lan", "is_main": True},
    ]
    plan = take_in(store, *rows)
    assert (plan.rows[0].fields, codes(plan.rows[0])) == ({"role": ("", "CTO")}, ["main_stays"])
    assert mains(store, startup_id) == ["Li Na"]
    again = planned(store, rows[0]).rows[0]
    assert (again.verdict, again.kept) == ("kept", {"is_main": (True, False)})


def test_the_main_contact_changes_when_the_one_before_steps_down(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, "Li Na")
    add_contact(store, startup_id, "Zhou Wei")
    add_contact(store, startup_id, "Xu Lan")
    rows: list[dict[str, Any]] = [
        {"startup": "Starlight Sensing", "name_en": "Zhou Wei", "is_main": True},
        {"startup": "Starlight Sensing", "name_en": "Xu Lan", "is_main": True},
        {"startup": "Starlight Sensing", "name_en": "Li Na", "is_main": False},
    ]
    plan = planned(store, *rows)
    assert [row.verdict for row in plan.rows] == ["changed", "kept", "changed"]
    before = records(store)
    save(store, plan.with_accepted({2: False}))  # Li Na's tick is taken away, so she stays it
    assert mains(store, startup_id) == ["Li Na"]
    assert records(store) == before
    save(store, plan)
    assert mains(store, startup_id) == ["Zhou Wei"]
    assert store.damage() == []


# --- saving ---


def test_the_whole_list_is_one_action(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id, "Zhou Wei")
    before = records(store)
    take_in(
        store,
        {"startup": "Starlight Sensing", "name_en": "Zhou Wei", "role": "CTO"},
        {"startup": "Starlight Sensing", "name_en": "Li Na"},
    )
    after = records(store)
    assert found(store, "li na") == ["Starlight Sensing"]
    history.undo(store)
    assert records(store) == before
    assert found(store, "li na") == []
    history.redo(store)
    assert records(store) == after


def test_a_person_who_changed_since_the_preview_stops_everything(store: Store) -> None:
    contact_id = add_contact(store, add_startup(store))
    plan = planned(
        store,
        {"startup": "Starlight Sensing", "name_en": "Li Na", "role": "CTO"},
        {"startup": "Starlight Sensing", "name_en": "New"},
    )
    with store.write("contact_changed", "Jonas") as session:
        people.change_contact(session, contact_id=contact_id, seen_version=1, values={"role": "CEO"})
    before = contents(store)
    with pytest.raises(ChangedMeanwhile) as caught:
        save(store, plan)
    assert caught.value.who == "Jonas"
    assert contents(store) == before


def test_a_cancel_leaves_no_trace(store: Store) -> None:
    add_startup(store)
    rows = [{"startup": "Starlight Sensing", "name_en": f"Person {n}"} for n in range(1500)]
    plan, before = planned(store, *rows), contents(store)
    steps: list[int] = []

    def report(done: int, _total: int) -> None:
        steps.append(done)
        if len(steps) == 2:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        save(store, plan, progress)
    assert contents(store) == before
    save(store, plan)
    assert planned(store, *rows).counts()["unchanged"] == 1500
    assert store.damage() == []
