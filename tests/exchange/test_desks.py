"""Desks and allocations out and in again, through real workbooks and lists: nothing changes by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.exchange.writing import Look
from jib_desktop.services import desks, history
from jib_desktop.services.desks_import import DayPlan
from jib_desktop.services.review import Plan
from jib_desktop.ui.sentences import problem_sentence
from tests.builders import TODAY, add_startup, records
from tests.contract_builders import sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, allot, give, reserve

DAY = timedelta(days=1)
LANGUAGES = ["en", "de", "zh_CN"]


@pytest.fixture
def base(store: Store) -> Store:
    """Make two floors with five desks; Moonkite has two under its contract, Tin Drum two, one is closed."""
    second, third = add_floor(store), add_floor(store, "3")
    zone, room = (
        add_area(store, second),
        add_area(store, second, "", kind="room", name_zh="会议室", outline=()),
    )
    one, two, three = add_desks(store, second, 3, zone_id=zone, features=("window", "screen"))
    four, five = add_desks(store, third, 2, turn=90)
    add_desks(store, second, 1, 9, room_id=room, notes="=1+1", since=date(2026, 1, 1), until=date(2029, 1, 1))
    moonkite = add_startup(store, "Moonkite", name_zh="月鸢机器人", credit_code="91110000600037341L")
    drum = add_startup(store, "Tin Drum")
    contract = sign_contract(store, moonkite)
    give(store, [one], moonkite, contract)
    give(store, [two], moonkite, contract, last_day=date(2027, 1, 31))
    allot(store, three, drum, TODAY - 300 * DAY, TODAY - 30 * DAY)
    give(store, [four], drum)
    reserve(store, [three], drum, TODAY + 5 * DAY)
    allot(store, five, None, TODAY, TODAY + 20 * DAY, reason="The socket is dead")
    return store


def export(store: Store, path: Path, kind: str, language: str = "en", **more: Any) -> Path:
    with store.read() as session:
        review.export(session, kind, path, look=Look(language), **more)
    return path


def prepare(store: Store, path: Path, kind: str, **more: Any) -> Plan:
    with store.read() as session:
        return review.prepare(session, kind, path, today=TODAY, **more)


def save(store: Store, plan: Plan) -> None:
    store.run(f"{plan.kind}_imported", lambda session: review.save(session, plan))


def edit(path: Path, change: Callable[[dict[str, dict[str, Any]]], None]) -> None:
    """Change cells of a workbook by the number of the desk and the English title of the column."""
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    rows = list(sheet.iter_rows())
    head = next(place for place, row in enumerate(rows) if any(cell.value == "Desk" for cell in row))
    titles = [str(cell.value) for cell in rows[head]]
    values = {
        f"{row[titles.index('Desk')].value} {place}": {t: c.value for t, c in zip(titles, row, strict=True)}
        for place, row in enumerate(rows[head + 1 :], head + 1)
    }
    change(values)
    for key, row in values.items():
        for title, value in row.items():
            sheet.cell(int(key.rpartition(" ")[2]) + 1, titles.index(title) + 1).value = value
    book.save(path)


def codes(plan: Plan) -> list[str]:
    assert all(len(problem_sentence(one)) > 15 for row in plan.rows for one in row.problems)
    return [one.code for row in plan.rows for one in row.problems if one.blocks]


def taken(store: Store, day: date = TODAY) -> dict[str, tuple[str, str]]:
    with store.read() as session:
        return {row.number: (row.state, row.startup_en) for row in desks.plan_on(session, day)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("kind", ["desks", "allocations"])
def test_what_goes_out_comes_back_unchanged(
    base: Store, tmp_path: Path, kind: str, ending: str, language: str
) -> None:
    path = export(base, tmp_path / f"list.{ending}", kind, language)
    plan = prepare(base, path, kind)
    assert plan.counts() == {**dict.fromkeys(plan.counts(), 0), "unchanged": 6}
    assert plan.left_out == ()


def test_the_plan_of_a_day_shows_who_sits_where(base: Store, tmp_path: Path) -> None:
    path = export(base, tmp_path / "plan.xlsx", "desks", wanted=DayPlan(TODAY + 10 * DAY))
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(row for row in rows if "Desk" in row)
    found = {
        row[head.index("Desk")]: (row[head.index("State")], row[head.index("Startup")])
        for row in rows[rows.index(head) + 1 :]
    }
    assert found["2-001"] == ("taken", "Moonkite 月鸢机器人")
    assert found["2-003"] == ("reserved", "Tin Drum")
    assert found["3-002"] == ("out of service", None)
    assert found["2-009"] == ("free", None)
    assert prepare(base, path, "desks").counts()["unchanged"] == 6
    early = export(base, tmp_path / "early.csv", "desks", wanted=DayPlan(date(2025, 12, 31)))
    assert len(early.read_text(encoding="utf-8-sig").splitlines()) == 6


def test_edited_cells_change_what_they_say(base: Store, tmp_path: Path) -> None:
    path = export(base, tmp_path / "desks.xlsx", "desks")

    def change(rows: dict[str, dict[str, Any]]) -> None:
        first = next(row for key, row in rows.items() if key.startswith("2-001"))
        first |= {"Features": "quiet; Fenster", "Zone": "Robotics", "State": "free", "Startup": "Nobody"}

    edit(path, change)
    before, plan = records(base), prepare(base, path, "desks")
    (row,) = [row for row in plan.rows if row.is_written]
    assert row.fields.keys() == {"features", "zone"}  # who has it stands there to be read only
    assert [problem_sentence(one) for one in plan.notes if one.code == "areas_made"] == [
        "Zones and rooms that are new, by floor: 2 Robotics."
    ]
    save(base, plan)
    with base.read() as session:
        desk = next(one for one in desks.plan_on(session, TODAY) if one.number == "2-001")
        assert (desk.features, desk.zone_en or desk.zone) == (("window", "quiet"), "Robotics")
    history.undo(base)
    assert records(base) == before


def test_desks_are_swapped_and_new_ones_given_in_one_workbook(base: Store, tmp_path: Path) -> None:
    path = export(base, tmp_path / "a.xlsx", "allocations")

    def change(rows: dict[str, dict[str, Any]]) -> None:
        by_desk = {key.split()[0]: row for key, row in rows.items() if row["First day"]}
        by_desk["2-002"]["Desk"], by_desk["3-001"]["Desk"] = "3-001", "2-002"

    edit(path, change)
    plan = prepare(base, path, "allocations")
    assert (codes(plan), plan.counts()["changed"]) == ([], 2)
    save(base, plan)
    assert taken(base)["2-002"] == ("taken", "Tin Drum")
    assert taken(base)["3-001"] == ("taken", "Moonkite")


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Desk,Startup,From,Until", "2-009,Moonkite,2026-12-01,2026-12-24"),
        ("Platznummer;Firma;von;bis", "2-009;月鸢机器人;30.11.2026;24.12.2026"),
        ("工位号,企业名称,开始日期,结束日期", "2-009,月鸢机器人,2026年12月1日,2026/12/24"),
        ("seat\tcompany\tstart\tend", "2-009\tMoonkite\t1 Dec 2026\t24 Dec 2026"),
    ],
)
def test_lists_of_others_are_read_in_any_language_and_form(
    base: Store, tmp_path: Path, header: str, row: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{header}\n{row}\n", encoding="utf-8")
    save(base, prepare(base, path, "allocations"))
    assert taken(base, date(2026, 12, 1))["2-009"] == ("taken", "Moonkite")
    assert taken(base, date(2026, 12, 25))["2-009"] == ("free", "")


@pytest.mark.parametrize(
    ("word", "kind"),
    [("停用", "out_of_service"), ("außer Betrieb", "out_of_service"), ("closed", "out_of_service"),
     ("vorgemerkt", "reserved"), ("预留", "reserved"), ("vergeben", "taken"), ("", "taken")],
)  # fmt: skip
def test_kinds_are_understood_in_three_languages(base: Store, tmp_path: Path, word: str, kind: str) -> None:
    path = tmp_path / "list.csv"
    startup = "" if kind == "out_of_service" else "Moonkite"
    path.write_text(
        f"desk,kind,startup,from,until,reason\n2-009,{word},{startup},2026-12-01,2027-12-01,Why\n",
        encoding="utf-8",
    )
    plan = prepare(base, path, "allocations")
    assert (plan.rows[0].verdict, plan.rows[0].result()["kind"]) == ("new", kind)


def test_days_that_stay_open_are_asked_about(base: Store, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("desk,startup,from,until\n2-009,Moonkite,3/4/2027,5/4/2027\n", encoding="utf-8")
    assert codes(prepare(base, path, "allocations")) == ["date_ambiguous", "date_ambiguous"]
    plan = prepare(base, path, "allocations", decided={"date_order": "day_first"})
    assert plan.rows[0].result()["first_day"] == date(2027, 4, 3)


# --- everything at once -------------------------------------------------------------------------


def export_all(store: Store, path: Path) -> Path:
    with store.read() as session:
        review.export_all(session, path)
    return path


def prepare_all(store: Store, path: Path) -> list[Plan]:
    with store.read() as session:
        return review.prepare_all(session, path, today=TODAY)


def save_all(store: Store, plans: list[Plan]) -> None:
    store.run("workbook_imported", partial(review.save_all, accepted=plans))


def test_everything_goes_over_into_an_empty_file_with_floors_and_desks(base: Store, tmp_path: Path) -> None:
    path = export_all(base, tmp_path / "all.xlsx")
    assert not any(row.is_written for plan in prepare_all(base, path) for row in plan.rows)
    other = Store.create(tmp_path / "other.jib", clock=base.clock)
    plans = prepare_all(other, path)
    assert [plan.kind for plan in plans] == list(review.FEATURES)
    assert [codes(plan) for plan in plans if codes(plan)] == []
    save_all(other, plans)
    for day in (TODAY, TODAY - 100 * DAY, TODAY + 10 * DAY, date(2027, 3, 1)):
        assert taken(other, day) == taken(base, day)
    again = prepare_all(other, path)
    assert {verdict for plan in again for verdict, count in plan.counts().items() if count} == {"unchanged"}
    before = records(other)
    history.undo(other)
    assert taken(other) == {}
    history.redo(other)
    assert records(other) == before
    other.close()


def test_an_end_that_moves_with_its_contract_is_no_conflict(base: Store, tmp_path: Path) -> None:
    """Contract and desk are edited alike in one workbook: the desk still ends with its contract."""
    path = export_all(base, tmp_path / "all.xlsx")
    book = openpyxl.load_workbook(path)
    for name, title, key in (
        ("Contracts", "Contract number", "JIB-2026-001"),
        ("Desk allocations", "Desk", "2-001"),
    ):
        rows = list(book[name].iter_rows())
        head = next(row for row in rows if any(cell.value == title for cell in row))
        titles = [cell.value for cell in head]
        for row in rows[rows.index(head) + 1 :]:
            if row[titles.index(title)].value == key:
                row[titles.index("Last day")].value = date(2027, 8, 31)
    book.save(path)
    plans = prepare_all(base, path)
    assert [codes(plan) for plan in plans if codes(plan)] == []
    save_all(base, plans)
    with base.read() as session:
        (held,) = [one for one in desks.allocations(session) if one.number == "2-001"]
    assert (held.last_day, held.ends) == (date(2027, 8, 31), "with_contract")
