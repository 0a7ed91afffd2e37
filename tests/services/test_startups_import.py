"""What a list of startups would do, and that saving it does exactly that."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ReadBackDiffers
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.rules.startups import VALUE_FIELDS
from jib_desktop.services import duplicates, history, startups
from jib_desktop.services.importing import apply_import, plan_import
from jib_desktop.services.review import Incoming, Plan, PlannedRow
from jib_desktop.services.startups_import import IMPORTER
from tests.builders import (
    CODE,
    TODAY,
    add_contact,
    add_startup,
    change_startup,
    contents,
    found,
    get_startup,
    incoming,
    records,
)
from tests.conftest import THOROUGH, SteadyClock


def planned(store: Store, *rows: dict[str, Any], source: str = "list.csv") -> Plan:
    with store.read() as session:
        return plan_import(session, IMPORTER, incoming(*rows), today=TODAY, source=source)


def save(store: Store, plan: Plan, progress: Progress | None = None) -> None:
    work = partial(apply_import, importer=IMPORTER, plan=plan, progress=progress)
    store.run("startups_imported", work)


def take_in(store: Store, *rows: dict[str, Any]) -> Plan:
    plan = planned(store, *rows)
    save(store, plan)
    return plan


def codes(row: PlannedRow) -> list[str]:
    return [problem.code for problem in row.problems]


def row_of(store: Store, *rows: dict[str, Any]) -> PlannedRow:
    return planned(store, *rows).rows[-1]


# --- new ---


def test_a_new_row_shows_what_will_be_stored(store: Store) -> None:
    row = row_of(
        store, {"name_en": " Starlight ", "city": "Wuxi", "founded": 2020, "website": "", "fields": ()}
    )
    assert (row.row, row.verdict, row.name, row.id) == (2, "new", "Starlight", None)
    assert row.fields == {"name_en": (None, "Starlight"), "city": (None, "Wuxi"), "founded": (None, 2020)}
    assert contents(store)["startup"] == []


def test_saving_stores_what_was_shown_as_one_action(store: Store) -> None:
    values = {
        "name_en": "Starlight",
        "name_zh": "星光",
        "city": "Wuxi",
        "founded": 2020,
        "fields": ("digitalisation",),
    }
    take_in(store, values, {"name_en": "Moonlight", "stage": "resident"})
    assert found(store, "xg") == ["Starlight"]
    with store.read() as session:
        [first, _] = startups.first_rows(session, startups.Filter(), startups.Sort(descending=True))
        assert [(row.label, row.subject) for row in [history.undo_target(session)] if row] == [
            ("startups_imported", "list.csv")
        ]
    stored = get_startup(store, first.id)
    assert {name: value for name, value in stored.values.items() if value not in ("", None)} == {
        **values, "stage": "scouted",
    }  # fmt: skip
    assert stored.version == 1
    assert store.damage() == []


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"name_en": " "}, "name_missing"),
        ({"name_en": "A", "stage": "rejected"}, "reason_missing"),
        ({"name_en": "A", "founded": 2050}, "year_future"),
        ({"name_en": "A", "city": "x" * 501}, "too_long"),
    ],
)
def test_a_row_that_cannot_be_saved_is_rejected_with_its_reason(
    store: Store, values: dict[str, Any], problem: str
) -> None:
    row = row_of(store, values)
    assert (row.verdict, codes(row)) == ("rejected", [problem])
    save(store, planned(store, values, {"name_en": "Good"}))
    assert found(store, "") == ["Good"]


def test_a_doubt_is_told_and_the_row_taken(store: Store) -> None:
    row = row_of(store, {"name_en": "A", "credit_code": "12"})
    assert (row.verdict, codes(row)) == ("new", ["code_length"])


def test_a_row_with_an_unreadable_cell_is_rejected_with_all_that_is_wrong(store: Store) -> None:
    from jib_desktop.rules.problems import Problem

    bad = Incoming(7, {"name_en": "A", "founded": 2050}, (Problem("head_count", "not_a_number"),))
    with store.read() as session:
        [row] = plan_import(session, IMPORTER, [bad], today=TODAY).rows
    assert (row.row, row.verdict, codes(row)) == (7, "rejected", ["not_a_number", "year_future"])


# --- recognising ---


@pytest.mark.parametrize(
    ("stored", "row"),
    [
        ({"source_id": "7"}, {"source_id": "7", "name_en": "Renamed"}),
        ({"credit_code": CODE}, {"credit_code": CODE.lower(), "name_en": "Renamed"}),
        ({"name_zh": "星光"}, {"name_en": "Starlight Sensing", "name_zh": "星光"}),
        ({"source_id": "7"}, {"name_en": "Starlight Sensing"}),
        ({}, {"source_id": "7", "name_en": "Starlight Sensing"}),
        ({"credit_code": CODE}, {"source_id": "7", "credit_code": CODE, "name_en": "Renamed"}),
    ],
)
def test_a_startup_is_recognised(store: Store, stored: dict[str, Any], row: dict[str, Any]) -> None:
    startup_id = add_startup(store, **stored)
    one = row_of(store, {**row, "city": "Wuxi"})
    assert (one.verdict, one.id, one.fields["city"]) == ("changed", startup_id, ("", "Wuxi"))


@pytest.mark.parametrize(
    ("stored", "row"),
    [
        ({"source_id": "7"}, {"source_id": "8", "name_en": "Starlight Sensing"}),
        (
            {"source_id": "7", "credit_code": CODE},
            {"source_id": "8", "credit_code": CODE, "name_en": "Starlight"},
        ),
        ({"credit_code": CODE}, {"credit_code": "91330782MA29R8B758", "name_en": "Starlight Sensing"}),
        ({}, {"name_en": "starlight sensing"}),
        ({"name_zh": "星光"}, {"name_en": "Starlight Sensing", "name_zh": "星光二号"}),
    ],
)
def test_another_startup_is_not_mistaken_for_it(
    store: Store, stored: dict[str, Any], row: dict[str, Any]
) -> None:
    add_startup(store, **stored)
    one = row_of(store, row)
    assert one.verdict == "new"
    assert codes(one) == ["looks_like"]  # pointed out, not merged
    assert one.problems[0].level == "tell"


def test_the_id_of_an_exported_row_goes_before_everything(store: Store) -> None:
    add_startup(store, "Moonlight", source_id="7", credit_code=CODE)
    startup_id = add_startup(store)
    one = row_of(store, {"id": startup_id, "name_en": "Moonlight"})
    assert (one.id, one.fields) == (startup_id, {"name_en": ("Starlight Sensing", "Moonlight")})


def test_equal_names_with_different_numbers_are_different_companies(store: Store) -> None:
    rows = [{"name_en": "Starlight", "source_id": str(n)} for n in range(3)]
    plan = take_in(store, *rows)
    assert plan.counts()["new"] == 3
    assert [codes(row) for row in plan.rows] == [[], ["looks_like"], ["looks_like"]]
    assert plan.rows[1].problems[0].facts["row"] == 2
    assert planned(store, *rows).counts()["unchanged"] == 3


def test_a_name_that_fits_several_is_a_question(store: Store) -> None:
    for city in ("Wuxi", "Suzhou"):
        with store.write("startup_created") as session:
            startups.create(session, {"name_en": "Starlight", "city": city})
    row = row_of(store, {"name_en": "Starlight", "city": "Shanghai"})
    assert (row.verdict, codes(row)) == ("rejected", ["several_match"])
    alike = row_of(store, {"name_en": "Starlight", "city": "Suzhou"})
    assert alike.verdict == "unchanged"


def test_a_row_that_repeats_another_is_rejected(store: Store) -> None:
    add_startup(store, source_id="1")
    plan = planned(
        store,
        {"source_id": "1", "name_en": "Starlight Sensing", "city": "Wuxi"},
        {"source_id": "1", "name_en": "Starlight Sensing", "city": "Suzhou"},
        {"source_id": "2", "name_en": "Moonlight"},
        {"source_id": "2", "name_en": "Moonlight again"},
    )
    assert [row.verdict for row in plan.rows] == ["changed", "rejected", "new", "rejected"]
    assert [row.problems[0].facts["row"] for row in plan.rows if row.verdict == "rejected"] == [2, 4]


def test_removed_and_merged_startups_are_left_as_they_are(store: Store) -> None:
    kept, dropped = add_startup(store), add_startup(store, "Moonlight", source_id="7")
    gone = add_startup(store, "Gone", source_id="8")
    with store.write("startup_merged") as session:
        duplicates.merge(
            session, kept_id=kept, kept_version=1, dropped_id=dropped, dropped_version=1, values={}
        )
    with store.write("startup_removed") as session:
        startups.remove(session, startup_id=gone, seen_version=1)
    rows = [
        {"source_id": "7", "name_en": "Moonlight", "city": "Wuxi"},
        {"source_id": "8", "name_en": "Gone!"},
    ]
    plan = planned(store, *rows)
    assert [(row.verdict, codes(row)) for row in plan.rows] == [
        ("rejected", ["merged_since"]), ("kept", ["removed_here"]),
    ]  # fmt: skip
    assert plan.rows[0].problems[0].facts == {"name": "Starlight Sensing"}
    assert plan.rows[1].kept == {"name_en": ("Gone!", "Gone")}
    same = planned(store, {"source_id": "7", "name_en": "Moonlight"}, {"source_id": "8", "name_en": "Gone"})
    assert [(row.verdict, codes(row)) for row in same.rows] == [
        ("unchanged", ["merged_here"]), ("unchanged", ["removed_here"]),
    ]  # fmt: skip
    before = contents(store)
    save(store, plan)
    assert contents(store) == before


def test_who_is_kept_goes_before_who_was_removed(store: Store) -> None:
    gone = [
        add_startup(store, "Gone", source_id="8"), add_startup(store, "Old", credit_code=CODE),
        add_startup(store, "Past"), add_startup(store, "Past"), add_startup(store, "Twice"),
    ]  # fmt: skip
    for one in gone:
        with store.write("startup_removed") as session:
            startups.remove(session, startup_id=one, seen_version=1)
    kept = [add_startup(store, "Gone again", source_id="8"), add_startup(store, "Twice")]
    rows = [{"source_id": "8", "name_en": "Gone", "city": "Wuxi"}, {"name_en": "Twice", "city": "Wuxi"}]
    assert [(row.verdict, row.id) for row in planned(store, *rows).rows] == [
        ("changed", kept[0]), ("changed", kept[1]),
    ]  # fmt: skip
    rows = [{"name_en": "Old!", "credit_code": CODE}, {"name_en": "Past", "city": "Wuxi"}]
    assert [(row.verdict, codes(row)) for row in planned(store, *rows).rows] == [
        ("kept", ["removed_here"]), ("kept", ["removed_here"]),
    ]  # fmt: skip


# --- changed and unchanged ---


def test_only_what_differs_is_written(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store, source_id="7", city="Wuxi", founded=2020, fields=("digitalisation",))
    at = clock.go_on(hours=1)
    row = {
        "source_id": "7",
        "city": " Suzhou ",
        "founded": 2020,
        "fields": ["digitalisation"],
        "head_count": 5,
    }
    plan = take_in(store, row)
    [one] = plan.rows
    assert one.fields == {"city": ("Wuxi", "Suzhou"), "head_count": (None, 5)}
    now = get_startup(store, startup_id)
    assert (now.version, now.changed_at, now.values["name_en"]) == (2, at, "Starlight Sensing")
    assert [one.verdict for one in planned(store, row).rows] == ["unchanged"]


def test_a_blank_cell_clears_a_field_but_never_what_a_row_is_known_by(store: Store) -> None:
    startup_id = add_startup(
        store, source_id="7", credit_code=CODE, city="Wuxi", founded=2020, stage="resident"
    )
    blank = {
        "name_en": "Starlight Sensing",
        "source_id": "",
        "credit_code": "",
        "stage": "",
        "city": "",
        "founded": None,
    }
    plan = take_in(store, blank)
    assert plan.rows[0].fields == {"city": ("Wuxi", ""), "founded": (2020, None)}
    values = get_startup(store, startup_id).values
    assert (values["source_id"], values["credit_code"], values["stage"]) == ("7", CODE, "resident")
    assert (values["city"], values["founded"]) == ("", None)


@pytest.mark.parametrize("blank", ["", " ", None])
def test_a_blank_name_does_not_clear_the_stored_one(store: Store, blank: str | None) -> None:
    add_startup(store, name_zh="星光", source_id="7")
    row = row_of(store, {"source_id": "7", "name_en": blank, "name_zh": blank, "city": "Wuxi"})
    assert (row.verdict, row.fields) == ("changed", {"city": ("", "Wuxi")})


def test_a_column_that_is_not_there_changes_nothing(store: Store) -> None:
    add_startup(store, source_id="7", city="Wuxi")
    assert row_of(store, {"source_id": "7"}).verdict == "unchanged"


def test_a_change_that_cannot_be_saved_is_rejected(store: Store) -> None:
    startup_id = add_startup(store, source_id="7")
    row = row_of(store, {"source_id": "7", "founded": 2050})
    assert (row.verdict, codes(row), row.id) == ("rejected", ["year_future"], startup_id)
    assert row_of(store, {"source_id": "7", "stage": "rejected"}).verdict == "rejected"


values = st.fixed_dictionaries(
    {"name_en": st.sampled_from(["Starlight", "Moonlight", "  starlight", "星光 Ü", "A\u00a0B"])},
    optional={
        "source_id": st.sampled_from(["", "1", "2"]),
        "credit_code": st.sampled_from(["", CODE, "9133 0782", "R\u00b8"]),
        "name_zh": st.sampled_from(["", "星光", " 星光\u3000"]),
        "city": st.text(max_size=8),
        "website": st.sampled_from(["", "HTTP://A.example", "a.example/ß", "http://"]),
        "offer": st.text(max_size=8),
        "founded": st.sampled_from([None, "", 2020]),
        "fields": st.lists(st.sampled_from(["digitalisation", "own"])),
    },
)


@given(st.lists(values, max_size=6))
def test_a_second_time_nothing_changes(tmp_path_factory: pytest.TempPathFactory, rows: list[Any]) -> None:
    store = Store.create(tmp_path_factory.mktemp("again") / "base.jib")
    first = take_in(store, *rows)
    accepted = [
        row for row, one in zip(rows, first.rows, strict=True) if one.verdict == "new" and one.is_written
    ]
    again = planned(store, *accepted)
    assert again.count("new") == again.count("changed") == 0
    assert store.damage() == []
    store.close()


# --- saving: all or nothing ---

MANY = [{"name_en": f"Row {n}", "source_id": str(n), "city": "Wuxi"} for n in range(2500)]


def test_ticks_are_obeyed(store: Store) -> None:
    plan = planned(store, *MANY[:4]).with_accepted({1: False, 2: True})
    save(store, plan)
    assert found(store, "") == ["Row 0", "Row 2", "Row 3"]


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_a_cancel_in_the_middle_leaves_no_trace(store: Store, after: int) -> None:
    add_startup(store, "Row 3", source_id="3", city="Suzhou")
    before = contents(store)
    plan = planned(store, *MANY)
    steps: list[int] = []

    def report(done: int, _total: int) -> None:
        steps.append(done)
        if len(steps) > after:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        save(store, plan, progress)
    assert contents(store) == before
    save(store, plan)
    assert store.damage() == []


def test_comparing_can_be_cancelled_too(store: Store) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled), store.read() as session:
        plan_import(session, IMPORTER, incoming(*MANY), today=TODAY, progress=progress)


def test_a_row_that_moved_on_since_the_preview_stops_everything(store: Store) -> None:
    add_startup(store, "Row 0", source_id="0")
    startup_id = add_startup(store, "Row 1", source_id="1")
    plan = planned(store, *MANY[:3])
    assert plan.count("changed") == 2
    change_startup(store, startup_id, head_count=5)
    before = contents(store)
    with pytest.raises(ChangedMeanwhile) as caught:
        save(store, plan)
    assert caught.value.who == "Mei"
    assert contents(store) == before


def test_a_row_that_is_gone_since_the_preview_stops_everything(store: Store) -> None:
    add_startup(store, "Row 0", source_id="0")
    plan = planned(store, *MANY[:3])
    history.undo(store)
    before = contents(store)
    with pytest.raises(GoneMeanwhile):
        save(store, plan)
    assert contents(store) == before


FAULTS = ("city", "offer", "source_id", "fields", "founded", "name_zh", "head_count")


@pytest.mark.parametrize("column", FAULTS)
@pytest.mark.parametrize("event", ["INSERT", "UPDATE OF version"])
def test_one_wrong_cell_of_thousands_is_caught_before_the_commit(
    store: Store, column: str, event: str
) -> None:
    """A trigger plays the fault: a cell that does not hold what was planned."""
    more = {"founded": 2020, "fields": ("digitalisation",), "name_zh": "星", "offer": "o", "head_count": 1}
    rows = [{**more, **row} for row in MANY[:1200]]
    if event != "INSERT":
        take_in(store, *({"name_en": row["name_en"], "source_id": row["source_id"]} for row in rows))
    wrong = {"founded": "2021", "head_count": "NULL"}.get(column, "'[]'")
    if event != "INSERT" and column == "source_id":
        column, wrong = "city", "'x'"  # a row is recognised by its number, so that does not change
    before = records(store)
    with store._engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA query_only = 0")
        connection.exec_driver_sql(
            f"CREATE TRIGGER fault AFTER {event} ON startup WHEN new.name_en = 'Row 777'"
            f" BEGIN UPDATE startup SET {column} = {wrong} WHERE id = new.id; END"
        )
    plan = planned(store, *rows)
    assert plan.count("new" if event == "INSERT" else "changed") == 1200
    with pytest.raises(ReadBackDiffers):
        save(store, plan)
    assert records(store) == before


def test_what_is_imported_shows_up_in_search_lists_and_sums(store: Store) -> None:
    add_contact(store, add_startup(store, "Row 5", source_id="5"), "Zhou Wei")
    take_in(store, *({**row, "name_zh": "重庆", "head_count": 2} for row in MANY[:50]))
    with store.read() as session:
        assert startups.totals(session, startups.Filter()).people == 100
        assert startups.totals(session, startups.Filter(text="chongqing")).shown == 50
        assert startups.list_cities(session) == ["Wuxi"]
    assert found(store, "zhou zhongqing") == ["Row 5"]
    assert store.damage() == []


# --- the real list ---


def test_the_real_list_comes_in_and_a_second_time_nothing_changes(store: Store, shared_data: Path) -> None:
    with (shared_data / "startups/yc_companies_2024-05-11.csv").open(
        encoding="utf-8-sig", newline=""
    ) as file:
        lines = list(csv.DictReader(file))
    rows = [
        {
            "source_id": line["company_id"], "name_en": line["company_name"],
            "offer": line["short_description"],
            "founded": int(line["year_founded"]) if line["year_founded"] else None, "city": line["location"],
            "head_count": int(line["team_size"]) if line["team_size"] else None, "website": line["website"],
        }
        for line in lines
    ]  # fmt: skip
    plan = take_in(store, *rows)
    assert (plan.count("new"), sum(row.is_written for row in plan.rows)) == (4663, 4663)
    assert any("looks_like" in codes(row) for row in plan.rows)
    assert planned(store, *rows).count("unchanged") == 4663
    assert store.damage() == []
    before = records(store)
    history.undo(store)
    assert records(store)["startup"] == []
    history.redo(store)
    assert records(store) == before


def test_every_field_can_come_from_a_list(store: Store) -> None:
    rows = {
        name: "x"
        for name in VALUE_FIELDS
        if name not in ("fields", "stage", "founded", "head_count", "website")
    }
    take_in(
        store, {**rows, "fields": ("own",), "stage": "parked", "founded": 2020, "head_count": 3 * THOROUGH}
    )
    with store.read() as session:
        [row] = startups.first_rows(session, startups.Filter(), startups.Sort())
        values = startups.get(session, row.id).values
    assert {name: value for name, value in values.items() if value == "x"} == {
        name: "X" if name == "credit_code" else "x" for name in rows if name != "credit_code"
    }


def test_one_name_is_enough_where_the_other_is_not_known_to_both(store: Store) -> None:
    add_startup(store, "Heron Optics", name_zh="鹭光学", city="Wuxi")
    add_startup(store, "Heron Optics", name_zh="苍鹭", city="Hefei")
    plan = planned(store, {"name_zh": "鹭光学", "city": "Suzhou"}, {"name_en": "Heron Optics", "city": "X"})
    assert [row.verdict for row in plan.rows] == ["changed", "rejected"]
    assert plan.rows[0].fields == {"city": ("Wuxi", "Suzhou")}
    assert [one.code for one in plan.rows[1].problems] == ["several_match"]
