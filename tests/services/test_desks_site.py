"""Staff draw their own plan: floors, pictures, zones, rooms and desks; each act is one action to undo."""

from __future__ import annotations

import struct
import time
import uuid
import zlib
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from jib_desktop import paths
from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ValuesRefused
from jib_desktop.rules.desk_layout import Block, Lie, rectangle
from jib_desktop.rules.desks import Ends
from jib_desktop.services import check, demo, desks, desks_acts, desks_placing, desks_site, history
from tests.builders import TODAY, add_startup, contents

JOURNAL = ("version", "changed_at", "created_at")
KEPT = ("floor", "area", "desk", "allocation")


def run(store: Store, label: str, work: Callable[..., Any], /, **values: Any) -> Any:
    return store.run(label, partial(work, **values)).result


def codes(refused: pytest.ExceptionInfo[ValuesRefused]) -> list[str]:
    return [one.code for one in refused.value.problems]


def state(store: Store) -> dict[str, Any]:
    found = contents(store, leave_out=JOURNAL)
    return {name: sorted(map(str, found[name])) for name in KEPT}


@pytest.fixture
def floor_id(store: Store) -> uuid.UUID:
    """Return a floor of 30 × 20 m."""
    values = {"code": "2", "name_en": "Second floor", "name_zh": "二层"}
    made: uuid.UUID = run(store, "floor_created", desks_site.create_floor, values=values)
    return made


def floor_of(store: Store, floor_id: uuid.UUID) -> desks.FloorRow:
    with store.read() as session:
        return next(one for one in desks.floors(session, TODAY) if one.id == floor_id)


def plan(store: Store, day: date = TODAY) -> list[desks.DeskRow]:
    with store.read() as session:
        return desks.plan_on(session, day)


def seen_area(store: Store, area_id: uuid.UUID) -> desks.AreaRow:
    with store.read() as session:
        return next(one for one in desks.areas(session) if one.id == area_id)


def place(
    store: Store, floor_id: uuid.UUID, columns: int = 3, rows: int = 2, x: int = 100, y: int = 100
) -> list[uuid.UUID]:
    lines = [{"x": at.x, "y": at.y, "turn": at.turn} for at in Block(columns, rows).places(x, y)]
    made: list[uuid.UUID] = run(store, "desks_created", desks_placing.create, floor_id=floor_id, desks=lines)
    return made


def zone(store: Store, floor_id: uuid.UUID, code: str = "A", **values: Any) -> uuid.UUID:
    whole = {"kind": "zone", "code": code, "outline": rectangle((0, 0), (1000, 1000)), **values}
    made: uuid.UUID = run(store, "area_created", desks_site.create_area, floor_id=floor_id, values=whole)
    return made


# --- floors ---


def test_a_floor_is_added_above_the_others(store: Store, floor_id: uuid.UUID) -> None:
    run(store, "floor_created", desks_site.create_floor, values={"code": " 3 ", "width": 1000, "depth": 500})
    with store.read() as session:
        found = desks.floors(session, TODAY)
    assert [(one.code, one.width, one.depth) for one in found] == [("2", 3000, 2000), ("3", 1000, 500)]
    run(store, "floor_changed", desks_site.order_floors, floor_ids=[found[1].id, found[0].id])
    with store.read() as session:
        assert [one.code for one in desks.floors(session, TODAY)] == ["3", "2"]
    with pytest.raises(GoneMeanwhile):
        run(store, "floor_changed", desks_site.order_floors, floor_ids=[floor_id])


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"code": ""}, "floor_code_missing"), ({"code": "2"}, "floor_code_taken"),
        ({"code": "3", "width": 0}, "floor_size"), ({"code": "x" * 21}, "too_long"),
        ({"code": "3", "depth": 200_000}, "floor_size"),
    ],
)  # fmt: skip
def test_a_floor_that_cannot_be_is_refused(
    store: Store, floor_id: uuid.UUID, values: dict[str, Any], code: str
) -> None:
    with pytest.raises(ValuesRefused) as refused:
        run(store, "floor_created", desks_site.create_floor, values=values)
    assert codes(refused) == [code]
    with store.read() as session:
        assert len(desks.floors(session, TODAY)) == 1


def test_a_floor_is_renamed_by_whoever_saw_it_as_it_is(store: Store, floor_id: uuid.UUID) -> None:
    change = partial(desks_site.change_floor, floor_id=floor_id, seen_version=1)
    store.run("floor_changed", partial(change, values={"code": "2", "name_en": "Top", "width": 4000}))
    found = floor_of(store, floor_id)
    assert (found.name_en, found.name_zh, found.width) == ("Top", "二层", 4000)
    with pytest.raises(ChangedMeanwhile):
        store.run("floor_changed", partial(change, values={"name_en": "Roof"}))


def test_a_floor_goes_with_all_on_it_and_comes_back(store: Store, floor_id: uuid.UUID) -> None:
    zone(store, floor_id)
    place(store, floor_id)
    before = state(store)
    run(store, "floor_removed", desks_site.remove_floor, floor_id=floor_id, seen_version=1)
    assert state(store) == {name: [] for name in KEPT}
    history.undo(store)
    assert state(store) == before
    assert [row.zone for row in plan(store)] == ["A"] * 6


def test_a_floor_where_somebody_ever_sat_stays(store: Store, floor_id: uuid.UUID) -> None:
    give(store, place(store, floor_id)[:1])
    with pytest.raises(ValuesRefused) as refused:
        run(store, "floor_removed", desks_site.remove_floor, floor_id=floor_id, seen_version=1)
    assert codes(refused) == ["floor_has_history"]
    assert dict(refused.value.problems[0].facts) == {"code": "2", "number": "2-001"}


def give(store: Store, desk_ids: list[uuid.UUID], last_day: date | None = None) -> None:
    startup_id = add_startup(store)
    run(
        store, "desks_given", desks_acts.give, desk_ids=desk_ids, startup_id=startup_id, contract_id=None,
        first_day=TODAY, last_day=last_day, ends=Ends.ON_DAY, over_promise=True,
    )  # fmt: skip


# --- pictures ---


def png(width: int, height: int) -> bytes:
    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\xff" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


def svg(inside: str = "", size: str = 'viewBox="0 0 600 400"', head: str = "") -> bytes:
    return f'{head}<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'.encode()


JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x01\x90\x02\x58\x01\x01\x11\x00\xff\xd9" + b"\0" * 16


@pytest.mark.parametrize(
    ("content", "kind", "size"),
    [
        (png(60, 40), "png", (60, 40)), (JPEG, "jpeg", (600, 400)), (svg(), "svg", (600, 400)),
        (svg(size='width="60mm" height="4cm"'), "svg", (226.77, 151.18)),
        (b'\xef\xbb\xbf<?xml version="1.0"?>' + svg(head="<!-- plan -->"), "svg", (600, 400)),
        (svg(head='<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG" "http://w3.example/a.dtd">'), "svg", (600, 400)),
    ],
)  # fmt: skip
def test_a_picture_is_known_by_what_it_is(content: bytes, kind: str, size: tuple[float, float]) -> None:
    facts, problems = desks_site.check_picture(content)
    assert problems == []
    assert facts is not None
    assert (facts.kind, round(facts.width, 2), round(facts.height, 2)) == (kind, *size)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"), (b"GIF89a" + b"\0" * 30, "kind"), (b"\x89PNG\r\n\x1a\n1234", "damaged"),
        (b"\xff\xd8\xff\xe0\x00\x04ab" + b"\0" * 40, "damaged"), (b"<html></html>", "kind"),
        (b"<svg", "damaged"), (svg(size=""), "damaged"), (svg(size='viewBox="0 0 x 4"'), "damaged"),
        (svg(size='viewBox="0 0 90000 4"'), "side"), (svg(size='viewBox="0 0 0 4"'), "damaged"),
        (svg("<script>alert(1)</script>"), "scripts"), (svg('<rect onclick="x()"/>'), "scripts"),
        (svg('<a href="javascript:x()"/>'), "scripts"), (svg("<foreignObject/>"), "scripts"),
        (svg('<image href="http://x.example/a.png"/>'), "outside"),
        (svg('<image href="file:///etc/passwd"/>'), "outside"),
        (svg('<rect fill="url(http://x.example/a)"/>'), "outside"),
        (svg("<style>@import 'x.css';</style>"), "outside"),
        (svg("<style>rect { fill: url(x.svg#a) }</style>"), "outside"),
        (svg("&a;", head='<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), "entities"),
        (svg("&a;", head='<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "entities"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * (20 * 1024 * 1024), "large"),
    ],
)  # fmt: skip
def test_what_is_no_plan_or_would_do_harm_is_refused(
    store: Store, floor_id: uuid.UUID, content: bytes, reason: str
) -> None:
    with pytest.raises(ValuesRefused) as refused:
        run(store, "floor_picture_changed", desks_site.set_picture, floor_id=floor_id, seen_version=1,
            content=content)  # fmt: skip
    assert codes(refused) == ["picture_refused"]
    assert refused.value.problems[0].facts["reason"] == reason


def test_parts_within_an_svg_may_refer_to_each_other(store: Store, floor_id: uuid.UUID) -> None:
    inside = '<defs><pattern id="a"/></defs><rect fill="url(#a)"/><use href="#b"/>'
    assert desks_site.check_picture(svg(inside))[1] == []


@pytest.mark.parametrize("name", ["floor-1.svg", "floor-2.svg"])
def test_the_invented_pictures_keep_to_it_and_say_what_they_are(name: str) -> None:
    content = paths.resource("floor_plan", name).read_bytes()
    facts, problems = desks_site.check_picture(content)
    assert (facts, problems) == (("svg", 3560, 1845), [])
    assert "invented" in content.decode()
    assert "虚构" in content.decode()


def test_a_picture_is_exchanged_and_desks_and_who_has_them_stay(store: Store, floor_id: uuid.UUID) -> None:
    give(store, place(store, floor_id)[:2])
    seats = [(row.id, row.x, row.y, row.state, row.allocation_id) for row in plan(store)]
    put = partial(desks_site.set_picture, floor_id=floor_id)
    store.run("floor_picture_changed", partial(put, seen_version=1, content=svg()))
    found = floor_of(store, floor_id)
    # 600 × 400 units on 30 × 20 m: a unit is 5 cm.
    assert (found.picture_kind, found.picture_x, found.picture_scale) == ("svg", 0, 50_000)
    lie = Lie(-100, 20, 60_000)
    run(store, "floor_picture_changed", desks_site.place_picture, floor_id=floor_id,
        seen_version=found.version, lie=lie)  # fmt: skip
    version = floor_of(store, floor_id).version
    store.run("floor_picture_changed", partial(put, seen_version=version, content=png(1200, 800)))
    found = floor_of(store, floor_id)
    # Twice as fine, and it lies exactly where the other did.
    assert (found.picture_kind, found.picture_x, found.picture_y) == ("png", -100, 20)
    assert found.picture_scale == 30_000
    assert [(row.id, row.x, row.y, row.state, row.allocation_id) for row in plan(store)] == seats
    with store.read() as session:
        assert desks_site.picture(session, floor_id) == png(1200, 800)
        assert check.find_faults(session) == []
    store.run("floor_picture_changed", partial(put, seen_version=found.version, content=None))
    with store.read() as session:
        assert desks_site.picture(session, floor_id) is None
    for _ in range(4):
        history.undo(store)
    assert floor_of(store, floor_id).picture is None
    for _ in range(3):
        history.redo(store)
    assert floor_of(store, floor_id).picture_scale == 30_000
    assert [(row.id, row.x, row.y, row.state, row.allocation_id) for row in plan(store)] == seats


def test_a_picture_far_away_is_refused(store: Store, floor_id: uuid.UUID) -> None:
    with pytest.raises(ValuesRefused) as refused:
        run(store, "floor_picture_changed", desks_site.place_picture, floor_id=floor_id, seen_version=1,
            lie=Lie(0, 0, 0))  # fmt: skip
    assert codes(refused) == ["picture_scale_far"]


@pytest.mark.parametrize(
    ("lie", "kept", "size"),
    [
        (Lie(-50, -20, 100_000), (0, 0), (6_000, 4_000)),
        (Lie(10, 10, 30_000), (0, 0), (1_800, 1_200)),
    ],
)
def test_a_floor_on_which_nothing_is_drawn_takes_the_size_of_its_picture(
    store: Store, floor_id: uuid.UUID, lie: Lie, kept: tuple[int, int], size: tuple[int, int]
) -> None:
    store.run("floor_picture_changed",
              partial(desks_site.set_picture, floor_id=floor_id, seen_version=1, content=svg()))  # fmt: skip
    version = floor_of(store, floor_id).version
    run(store, "floor_picture_changed", desks_site.scale_picture, floor_id=floor_id,
        seen_version=version, lie=lie)  # fmt: skip
    found = floor_of(store, floor_id)
    assert (found.picture_x, found.picture_y, found.picture_scale) == (*kept, lie.scale)
    assert (found.width, found.depth) == size
    history.undo(store)
    assert (floor_of(store, floor_id).width, floor_of(store, floor_id).picture_scale) == (3_000, 50_000)


def test_a_floor_with_desks_only_grows_with_its_picture(store: Store, floor_id: uuid.UUID) -> None:
    place(store, floor_id)
    store.run("floor_picture_changed",
              partial(desks_site.set_picture, floor_id=floor_id, seen_version=1, content=svg()))  # fmt: skip
    for lie, size in ((Lie(-50, 20, 100_000), (5_950, 4_020)), (Lie(0, 0, 10_000), (5_950, 4_020))):
        version = floor_of(store, floor_id).version
        run(store, "floor_picture_changed", desks_site.scale_picture, floor_id=floor_id,
            seen_version=version, lie=lie)  # fmt: skip
        found = floor_of(store, floor_id)
        assert (found.picture_x, found.picture_y, found.picture_scale) == lie
        assert (found.width, found.depth) == size


# --- zones and rooms ---


def test_desks_know_their_zone_and_room_as_these_are_drawn_moved_and_removed(
    store: Store, floor_id: uuid.UUID
) -> None:
    place(store, floor_id)
    zone_id = zone(store, floor_id, outline=rectangle((0, 0), (350, 1000)))
    zone(store, floor_id, "7", kind="room", use="office", seats=4, outline=rectangle((0, 0), (1000, 250)))
    assert [(row.zone, row.room) for row in plan(store)] == [
        ("A", "7"), ("A", "7"), ("", "7"), ("A", ""), ("A", ""), ("", ""),
    ]  # fmt: skip
    values = {"outline": rectangle((300, 0), (1000, 1000)), "name_en": "North"}
    run(store, "area_changed", desks_site.change_area, area_id=zone_id, seen_version=1, values=values)
    assert [row.zone for row in plan(store)] == ["", "A", "A", "", "A", "A"]
    before = state(store)
    areas = [(row.id, row.version) for row in areas_of(store)]
    run(store, "area_removed", desks_site.remove_areas, seen=areas)
    assert {(row.zone, row.room) for row in plan(store)} == {("", "")}
    history.undo(store)
    assert state(store) == before
    history.undo(store)
    assert [row.zone for row in plan(store)] == ["A", "A", "", "A", "A", ""]
    assert store.damage() == []


def areas_of(store: Store) -> list[desks.AreaRow]:
    with store.read() as session:
        return desks.areas(session)


def test_several_shapes_move_together(store: Store, floor_id: uuid.UUID) -> None:
    ids = [zone(store, floor_id, code, outline=rectangle((n * 200, 0), (n * 200 + 100, 100)))
           for n, code in enumerate("AB")]  # fmt: skip
    moves = [(one, 1, rectangle((500 * n, 50), (500 * n + 100, 150))) for n, one in enumerate(ids)]
    run(store, "area_changed", desks_site.change_outlines, outlines=moves)
    assert [row.outline[0] for row in areas_of(store)] == [(0, 50), (500, 50)]
    with pytest.raises(ValuesRefused) as refused:
        run(
            store,
            "area_changed",
            desks_site.change_outlines,
            outlines=[(ids[0], 2, ((0, 0), (-5, 0), (0, 9)))],
        )
    assert codes(refused) == ["outline_outside"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"code": ""}, "area_unnamed"), ({"code": "A"}, "area_code_taken"), ({"kind": "wing"}, "area_kind"),
        ({"outline": ((0, 0), (9, 9))}, "outline_corners"),
        ({"outline": ((0, 0), (9, 9), (9, 0), (0, 12))}, "outline_crossed"),
        ({"kind": "room", "use": "bowling"}, "room_use"), ({"kind": "room", "seats": -1}, "seats_count"),
        ({"name_en": "x" * 81}, "too_long"),
        ({"outline": tuple((n, n * n) for n in range(201))}, "outline_many"),
    ],
)  # fmt: skip
def test_a_shape_that_cannot_be_is_refused(
    store: Store, floor_id: uuid.UUID, values: dict[str, Any], code: str
) -> None:
    zone(store, floor_id)
    with pytest.raises(ValuesRefused) as refused:
        zone(store, floor_id, **{"code": "B", **values})
    assert code in codes(refused)


def test_a_zone_has_neither_use_nor_seats(store: Store, floor_id: uuid.UUID) -> None:
    found = seen_area(store, zone(store, floor_id, use="meeting", seats=5))
    assert (found.use, found.seats) == ("", None)


# --- desks ---


def test_new_desks_get_the_next_numbers(store: Store, floor_id: uuid.UUID) -> None:
    place(store, floor_id)
    place(store, floor_id, 1, 1, 1000)
    assert [row.number for row in plan(store)] == [f"2-00{n}" for n in range(1, 8)]
    with pytest.raises(ValuesRefused) as refused:
        run(store, "desks_created", desks_placing.create, floor_id=floor_id,
            desks=[{"number": "2-003"}, {"number": "x"}, {"number": "x"}])  # fmt: skip
    assert codes(refused) == ["desk_number_taken", "desk_number_twice"]
    with pytest.raises(GoneMeanwhile):
        run(store, "desks_created", desks_placing.create, floor_id=uuid.uuid4(), desks=[{}])


def test_moving_two_hundred_desks_is_one_action_and_quick(store: Store, floor_id: uuid.UUID) -> None:
    place(store, floor_id, 20, 10)
    zone(store, floor_id, outline=rectangle((0, 0), (5000, 5000)))
    rows, times, outcome = plan(store), [], None
    for step in (1, 2, 3):
        moves = [(row.id, row.version, {"x": row.x + 10, "y": row.y + 20}) for row in plan(store)]
        began = time.perf_counter()
        outcome = store.run("desks_changed", partial(desks_placing.change, changes=moves))
        times.append(time.perf_counter() - began)
        assert [(row.x, row.y) for row in plan(store)] == [
            (row.x + 10 * step, row.y + 20 * step) for row in rows
        ]
    assert min(times) < 0.3
    assert outcome is not None
    assert set(outcome.changes) == {"desk"}
    assert len(outcome.changes["desk"]) == 200
    for _ in times:
        history.undo(store)
    assert [(row.x, row.y) for row in plan(store)] == [(row.x, row.y) for row in rows]


def test_what_somebody_else_moved_is_not_moved_again(store: Store, floor_id: uuid.UUID) -> None:
    ids = place(store, floor_id)
    run(store, "desks_changed", desks_placing.change, changes=[(ids[0], 1, {"notes": "by the pillar"})])
    with pytest.raises(ChangedMeanwhile) as refused:
        run(store, "desks_changed", desks_placing.change, changes=[(one, 1, {"x": 5}) for one in ids])
    assert refused.value.who == "Mei"
    with pytest.raises(GoneMeanwhile):
        run(store, "desks_changed", desks_placing.change, changes=[(uuid.uuid4(), 1, {"x": 5})])


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"number": ""}, "desk_number_missing"), ({"width": 0}, "desk_size"), ({"x": -1}, "desk_outside"),
        ({"number": "2-002"}, "desk_number_taken"),
        ({"since": date(2026, 5, 2), "until": date(2026, 5, 1)}, "until_before_since"),
    ],
)  # fmt: skip
def test_a_desk_that_cannot_be_is_refused(
    store: Store, floor_id: uuid.UUID, values: dict[str, Any], code: str
) -> None:
    ids = place(store, floor_id)
    with pytest.raises(ValuesRefused) as refused:
        run(store, "desks_changed", desks_placing.change, changes=[(ids[0], 1, values)])
    assert codes(refused) == [code]


def test_a_desk_says_what_it_has(store: Store, floor_id: uuid.UUID) -> None:
    ids = place(store, floor_id, 1, 1)
    values = {"features": ["quiet", "window", "golden"], "notes": " a \n b ", "turn": 450, "number": "D 1"}
    run(store, "desks_changed", desks_placing.change, changes=[(ids[0], 1, values)])
    row = plan(store)[0]
    assert (row.features, row.turn, row.number) == (("window", "quiet"), 90, "D 1")


def test_a_desk_does_not_come_after_or_go_before_somebody_has_it(store: Store, floor_id: uuid.UUID) -> None:
    ids = place(store, floor_id)
    give(store, ids[:1], TODAY + timedelta(days=20))
    for values, code in (
        ({"until": TODAY + timedelta(days=19)}, "desk_in_use_until"),
        ({"since": TODAY + timedelta(days=1)}, "desk_in_use_since"),
    ):
        with pytest.raises(ValuesRefused) as refused:
            run(store, "desks_changed", desks_placing.change, changes=[(ids[0], 1, values)])
        assert codes(refused) == [code]
    until = TODAY + timedelta(days=20)
    run(store, "desks_changed", desks_placing.change, changes=[(ids[0], 1, {"until": until})])
    assert len(plan(store, until + timedelta(days=1))) == 5


def test_numbers_are_swapped_and_swapped_back(store: Store, floor_id: uuid.UUID) -> None:
    ids = place(store, floor_id)
    before = state(store)
    order = [*reversed(ids[:3]), *ids[3:]]
    numbers = [(one, 1, f"2-00{n}") for n, one in enumerate(order, 1)]
    run(store, "desks_numbered", desks_placing.number, numbers=numbers)
    assert [row.id for row in plan(store)] == order
    with store.read() as session:
        changed = history.record_history(session, ids[0])
    assert [(one.old, one.new) for one in changed if one.field == "number"][:1] == [("2-001", "2-003")]
    after = state(store)
    history.undo(store)
    assert state(store) == before
    history.redo(store)
    assert state(store) == after
    assert store.damage() == []


def test_a_number_that_another_desk_has_is_refused(store: Store, floor_id: uuid.UUID) -> None:
    ids = place(store, floor_id)
    with pytest.raises(ValuesRefused) as refused:
        run(
            store,
            "desks_numbered",
            desks_placing.number,
            numbers=[(ids[0], 1, "2-004"), (ids[1], 1, "2-001")],
        )
    assert codes(refused) == ["desk_number_taken"]
    # One that is gone keeps its number too: its past is found by it.
    give(store, ids[3:4], TODAY)
    seen = [(row.id, row.version) for row in plan(store) if row.id == ids[3]]
    run(store, "desks_retired", desks_placing.remove, seen=seen, last_day=TODAY)
    with pytest.raises(ValuesRefused):
        run(store, "desks_numbered", desks_placing.number, numbers=[(ids[0], 1, "2-004")])


def test_a_number_goes_to_a_new_desk_and_back_again(store: Store, floor_id: uuid.UUID) -> None:
    ids = place(store, floor_id)

    def both(session: Any) -> None:
        desks_placing.number(session, numbers=[(ids[0], 1, "old")])
        desks_placing.create(session, floor_id=floor_id, desks=[{"number": "2-001", "x": 900, "y": 900}])

    before = state(store)
    store.run("desks_changed", both)
    after = state(store)
    history.undo(store)
    assert state(store) == before
    history.redo(store)
    assert state(store) == after


def test_a_desk_that_somebody_had_is_taken_away_but_not_forgotten(store: Store, floor_id: uuid.UUID) -> None:
    ids = place(store, floor_id)
    give(store, ids[:2], TODAY)
    with store.read() as session:
        told = desks_placing.removal(session, ids, TODAY)
    assert (told.gone, told.kept, told.in_use, told.last_day) == (4, 2, told.in_use, TODAY)
    assert told.in_use in ("2-001", "2-002")
    seen = [(row.id, row.version) for row in plan(store)]
    with pytest.raises(ValuesRefused) as refused:
        run(store, "desks_retired", desks_placing.remove, seen=seen, last_day=TODAY - timedelta(days=1))
    assert codes(refused) == ["desk_in_use_until", "desk_in_use_until"]
    before = state(store)
    run(store, "desks_retired", desks_placing.remove, seen=seen, last_day=TODAY)
    assert [row.number for row in plan(store)] == ["2-001", "2-002"]
    assert plan(store, TODAY + timedelta(days=1)) == []
    history.undo(store)
    assert state(store) == before


# --- the invented plan ---


def test_the_invented_plan_is_taken_over_as_one_action(store: Store) -> None:
    began = time.perf_counter()
    outcome = store.run("plan_taken", desks_site.use_invented_plan)
    assert time.perf_counter() - began < 1
    assert len(outcome.changes["desk"]) == 240
    with store.read() as session:
        undoable = history.undo_target(session)
        assert undoable is not None
        assert "invented" in undoable.subject
        assert desks_site.picture(session, outcome.result[0])
    history.undo(store)
    assert state(store) == {name: [] for name in KEPT}
    history.redo(store)
    assert len(plan(store)) == 240
    assert store.damage() == []


def test_beside_a_plan_of_ones_own_it_is_refused_in_words(store: Store, floor_id: uuid.UUID) -> None:
    with pytest.raises(ValuesRefused) as refused:
        store.run("plan_taken", desks_site.use_invented_plan)
    assert codes(refused) == ["floor_code_taken"]
    change = partial(desks_site.change_floor, floor_id=floor_id, seen_version=1, values={"code": "9"})
    store.run("floor_changed", change)
    line = [{"number": "1-017", "x": 100, "y": 100}]
    run(store, "desks_created", desks_placing.create, floor_id=floor_id, desks=line)
    with pytest.raises(ValuesRefused) as refused:
        store.run("plan_taken", desks_site.use_invented_plan)
    assert codes(refused) == ["desk_number_taken"]
    assert refused.value.problems[0].facts["number"] == "1-017"


def test_the_demo_plan_can_be_edited(store: Store) -> None:
    demo.make_demo(store)
    today = store.clock().date()
    rows = plan(store, today)
    changes = [(row.id, row.version, {"y": row.y + 1}) for row in rows]
    run(store, "desks_changed", desks_placing.change, changes=changes)
    with store.read() as session:
        assert check.find_faults(session) == []
    assert store.damage() == []
