"""Desks of a list: recognised by number, on the floor and in the zone they name, laid out in free rows."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.exchange import desks as columns
from jib_desktop.rules.desk_rows import box_of
from jib_desktop.services import desks, desks_import, history
from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow
from jib_desktop.services.desks_import import DayPlan
from jib_desktop.services.importing import apply_import, plan_import
from jib_desktop.services.review import Incoming, Plan
from jib_desktop.ui.sentences import problem_sentence
from tests.builders import TODAY, add_startup, incoming, records
from tests.desk_builders import add_area, add_desks, add_floor, allot

DAY = timedelta(days=1)
IMPORTER = desks_import.IMPORTER
FIELDS = tuple(column.field for column in columns.COLUMNS if not column.locked)


def plan_of(store: Store, rows: Sequence[Incoming], **more: Any) -> Plan:
    with store.read() as session:
        return plan_import(session, IMPORTER, rows, today=TODAY, source="list.xlsx", **more)


def save(store: Store, plan: Plan) -> None:
    store.run("desks_imported", partial(apply_import, importer=IMPORTER, plan=plan))


def take(store: Store, *rows: dict[str, Any]) -> Plan:
    plan = plan_of(store, incoming(*rows))
    save(store, plan)
    return plan


class Book:
    """A workbook of ours: the desks that left, to be edited and brought back."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.read() as session:
            pieces = list(desks_import.pieces_of(session, DayPlan(TODAY, every=True), FIELDS))
            self.point = history.present_point(session)
        self.rows = [dict(zip(FIELDS, row, strict=True)) for piece in pieces for row in piece]

    def plan(self) -> Plan:
        return plan_of(self._store, incoming(*self.rows), point=self.point)


def plan_on(store: Store, day: date = TODAY) -> list[DeskRow]:
    with store.read() as session:
        return desks.plan_on(session, day)


def floors(store: Store) -> list[FloorRow]:
    with store.read() as session:
        return desks.floors(session, TODAY)


def areas(store: Store) -> list[AreaRow]:
    with store.read() as session:
        return desks.areas(session)


def codes(plan: Plan, level: str = "block") -> list[tuple[int, str, str]]:
    for one in (*plan.notes, *(problem for row in plan.rows for problem in row.problems)):
        assert len(problem_sentence(one)) > 15
    return [(row.row, one.field, one.code) for row in plan.rows for one in row.problems if one.level == level]


@pytest.fixture
def site(store: Store) -> uuid.UUID:
    """Make floor 2 with zone A at its upper left, and the desks 2-001 to 2-003 in it."""
    floor = add_floor(store)
    zone = add_area(store, floor)
    add_desks(store, floor, 3, zone_id=zone)
    return floor


def test_what_goes_out_comes_back_unchanged(store: Store, site: uuid.UUID) -> None:
    add_desks(
        store, site, 1, 9, features=("window", "quiet"), notes="By the\nlift", turn=90, until=date(2027, 1, 1)
    )
    assert Book(store).plan().counts()["unchanged"] == 4
    assert plan_of(store, incoming(*Book(store).rows)).counts()["unchanged"] == 4


def test_desks_are_recognised_by_number(store: Store, site: uuid.UUID) -> None:
    before = records(store)
    plan = take(store, {"number": "2-002", "features": ("window",), "x": 420})
    assert plan.rows[0].fields == {"features": ((), ("window",)), "x": (365, 420)}
    assert plan_on(store)[1].features == ("window",)
    history.undo(store)
    assert records(store) == before


def test_a_file_without_floors_gets_those_of_the_list(store: Store) -> None:
    rows = [
        {"number": f"{floor}-{place:03}", "floor": floor, "zone": zone, "room": room}
        for floor, zone, room in (
            ("10", "A", None),
            ("2", "A", None),
            ("2", "软件区", "2.04"),
            ("2", "Robotics Lab", None),
        )
        for place in range(1 + 100 * len(zone), 25 + 100 * len(zone))
    ]
    before = records(store)
    plan = plan_of(store, incoming(*rows))
    assert codes(plan) == []
    assert {one.code: one.facts["names"] for one in plan.notes} == {
        "floors_made": ("10", "2"),
        "areas_made": ("10 A", "2 A", "2 软件区", "2 2.04", "2 Robotics Lab"),
    }
    save(store, plan)
    assert [floor.code for floor in floors(store)] == ["2", "10"]
    made = {(area.kind, area.code or area.name_en or area.name_zh) for area in areas(store)}
    assert made == {("zone", "A"), ("zone", "软件区"), ("zone", "Robotics Lab"), ("room", "2.04")}
    assert_all_stand(store)
    history.undo(store)
    assert records(store) == before


def assert_all_stand(store: Store) -> None:
    """Check that no desk stands on another one or beside its floor, and that zones hold theirs."""
    sizes = {floor.id: floor for floor in floors(store)}
    outlines = {area.id: area.outline for area in areas(store)}
    found: dict[uuid.UUID, list[Any]] = {}
    for desk in plan_on(store):
        box = box_of(desk)  # type: ignore[arg-type]
        assert not any(box.meets(other) for other in found.setdefault(desk.floor_id, []))
        found[desk.floor_id].append(box)
        assert 0 <= box.left <= box.right <= sizes[desk.floor_id].width
        assert 0 <= box.top <= box.bottom <= sizes[desk.floor_id].depth
        for area in {desk.zone_id, desk.room_id} - {None}:
            across, down = zip(*outlines[area], strict=True)  # type: ignore[index]
            assert min(across) <= box.left <= box.right <= max(across)
            assert min(down) <= box.top <= box.bottom <= max(down)


def test_new_desks_find_room_in_their_zone_and_then_on_the_floor(store: Store, site: uuid.UUID) -> None:
    rows = [{"number": f"2-{place}", "zone": "A"} for place in range(101, 301)]
    plan = take(store, *rows)
    assert codes(plan, "tell") == [(row, "x", "desk_laid_out") for row in range(2, 202)]
    stand = plan_on(store)
    assert len({(desk.x, desk.y) for desk in stand}) == 203
    inside = [desk for desk in stand if desk.x < 1_800 and desk.y < 900]
    assert 40 < len(inside) < 120
    assert floors(store)[0].depth > 1_800  # 200 more desks do not fit: the floor grows
    boxes = [box_of(desk) for desk in stand]  # type: ignore[arg-type]
    assert not any(one.meets(other) for place, one in enumerate(boxes) for other in boxes[:place])


def test_a_desk_that_is_moved_knows_its_zone(store: Store, site: uuid.UUID) -> None:
    outline = ((1_800, 0), (3_600, 0), (3_600, 900), (1_800, 900))
    add_area(store, site, "B", outline=outline)
    book = Book(store)
    book.rows[0].update(x=2_000, y=300)
    book.rows[1].update(x=2_200, y=300, zone=None)
    plan = book.plan()
    assert [str(row.result()["zone"]) for row in plan.rows] == ["B", "None", "A"]
    save(store, plan)
    assert [desk.zone for desk in plan_on(store)] == ["B", "", "A"]
    take(store, {"number": "2-050", "floor": "2", "x": 1_900, "y": 100})
    assert plan_on(store)[-1].zone == "B"


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"number": None}, ("number", "desk_number_missing")),
        ({"number": "2-" + 20 * "9"}, ("number", "too_long")),
        ({"floor": "22"}, ("floor", "floor_unknown")),
        ({"floor": None}, ("floor", "floor_missing")),
        ({"x": -5, "y": 0}, ("x", "desk_outside")),
        ({"width": 4_000}, ("width", "desk_size")),
        ({"since": TODAY, "until": TODAY - DAY}, ("until", "until_before_since")),
    ],
)
def test_bad_rows_are_rejected_with_a_sentence(
    store: Store, site: uuid.UUID, values: dict[str, Any], problem: tuple[str, str]
) -> None:
    add_floor(store, "3")
    plan = plan_of(store, incoming({"number": "2-100", "floor": "2", **values}))
    assert codes(plan) == [(2, *problem)]


def test_an_unknown_floor_is_told_with_those_there_are(store: Store, site: uuid.UUID) -> None:
    plan = plan_of(store, incoming({"number": "3-001", "floor": "3", "zone": "A"}))
    assert problem_sentence(plan.rows[0].problems[0]) == (
        "There is no floor 3. Floors: 2. Mend the cell, or add the floor on its page first."
    )
    assert plan.notes == ()


def test_a_list_without_floors_means_the_only_one(store: Store, site: uuid.UUID) -> None:
    take(store, {"number": "2-100"})
    assert plan_on(store)[-1].floor == "2"


def test_numbers_are_given_once_and_can_be_swapped(store: Store, site: uuid.UUID) -> None:
    book = Book(store)
    book.rows[0]["number"] = "2-003"
    assert codes(book.plan()) == [(2, "number", "desk_number_taken")]
    book.rows[1]["number"] = "2-001"  # which stays where it is, and so is not free
    assert [row for row, _, _ in codes(book.plan())] == [2, 3]
    book.rows[1]["number"], book.rows[2]["number"] = "2-002", "2-001"
    before, plan = records(store), book.plan()
    assert codes(plan) == []
    # Perhaps only ids went astray: a person has to say that both were meant.
    assert codes(plan, "warn") == [(row, "number", "id_of_another") for row in (2, 4)]
    with pytest.raises(ValuesRefused):
        save(store, plan.with_accepted({0: True}))
    save(store, plan.with_accepted({0: True, 2: True}))
    assert {desk.id: desk.number for desk in plan_on(store)} == {
        row["id"]: row["number"] for row in book.rows
    }
    history.undo(store)
    assert records(store) == before
    twice = plan_of(store, incoming({"number": "2-100"}, {"number": " 2-100"}))
    assert codes(twice) == [(3, "", "row_repeats")]


def test_a_desk_does_not_go_while_somebody_has_it(store: Store, site: uuid.UUID) -> None:
    desk = plan_on(store)[0]
    allot(store, desk.id, add_startup(store, "Moonkite"), TODAY, date(2027, 2, 28))
    book = Book(store)
    book.rows[0]["until"] = date(2027, 1, 31)
    plan = book.plan()
    assert codes(plan) == [(2, "until", "desk_in_use")]
    assert "Moonkite" in problem_sentence(plan.rows[0].problems[0])
    book.rows[0]["until"] = date(2027, 2, 28)
    save(store, book.plan())
    assert plan_on(store, date(2027, 3, 1))[0].number == "2-002"


def test_a_desk_that_was_given_since_the_preview_stays(store: Store, site: uuid.UUID) -> None:
    book = Book(store)
    book.rows[0]["until"] = date(2027, 1, 31)
    plan = book.plan()
    allot(store, plan_on(store)[0].id, add_startup(store, "Moonkite"), TODAY)
    with pytest.raises(ValuesRefused):
        save(store, plan)


def test_both_sides_stand_and_conflicts_are_asked(store: Store, site: uuid.UUID) -> None:
    add_area(store, site, "B", outline=())
    add_area(store, site, "C", outline=())
    book, here = Book(store), Book(store)
    here.rows[0].update(zone="B", notes="Here")
    here.rows[1].update(notes="Here")
    save(store, here.plan())
    book.rows[0].update(zone="C")
    book.rows[1].update(zone="C")
    plan = book.plan()
    assert [row.verdict for row in plan.rows] == ["conflict", "changed", "unchanged"]
    conflict = plan.rows[0].conflicts["zone"]
    assert list(map(str, (conflict.then, conflict.here, conflict.theirs))) == ["A", "B", "C"]


def test_what_cannot_be_empty_stays(store: Store, site: uuid.UUID) -> None:
    book = Book(store)
    book.rows[0].update(x=None, width=None, floor=None, zone=None)
    plan = book.plan()
    assert {name for _, name, code in codes(plan, "tell") if code == "stays_filled"} == {
        "x",
        "width",
        "floor",
    }
    assert plan.rows[0].fields.keys() == {"zone"}


def test_the_plan_of_a_day_tells_who_has_which_desk(store: Store, site: uuid.UUID) -> None:
    add_desks(store, site, 1, 9, since=TODAY + DAY)
    moonkite = add_startup(store, "Moonkite", name_zh="月鸢")
    one, two, _ = (desk.id for desk in plan_on(store))
    allot(store, one, moonkite, TODAY, date(2027, 2, 28))
    allot(store, two, moonkite, TODAY + DAY, kind="reserved")
    names = ("number", "state", "startup", "taken_until")
    with store.read() as session:
        today = next(desks_import.pieces_of(session, DayPlan(TODAY), names))
        later = next(desks_import.pieces_of(session, DayPlan(TODAY + DAY, site, (two, one)), names))
        assert desks_import.count(session, DayPlan(TODAY)) == 3
    assert today == [
        ("2-001", "taken", "Moonkite 月鸢", date(2027, 2, 28)),
        ("2-002", "free", None, None),
        ("2-003", "free", None, None),
    ]
    assert [row[:2] for row in later] == [("2-002", "reserved"), ("2-001", "taken")]
