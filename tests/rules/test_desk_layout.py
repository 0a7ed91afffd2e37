"""Desks in blocks and lines, turned and snapped; shapes and what lies in them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.desk_layout import (
    Block,
    Box,
    Edge,
    Lie,
    Place,
    Point,
    align,
    area_at,
    box_around,
    box_of,
    check_block,
    check_outline,
    contains,
    distribute,
    moved,
    overlapping,
    rectangle,
    size_of,
    true_to_scale,
    turn,
)

SIZES = st.integers(20, 300)
PLACES = st.lists(
    st.builds(
        Place, st.integers(0, 5000), st.integers(0, 5000), SIZES, SIZES, st.sampled_from([0, 90, 180, 270])
    ),
    min_size=1,
    max_size=12,
)
POINTS = st.tuples(st.integers(-500, 500), st.integers(-500, 500))


# --- blocks ---


def test_a_block_stands_row_by_row_with_its_gaps() -> None:
    found = Block(3, 2).places(650, 150)
    assert [(one.x, one.y) for one in found] == [
        (730, 205), (895, 205), (1060, 205), (730, 320), (895, 320), (1060, 320),
    ]  # fmt: skip
    assert Block(3, 2).size == (490, 225)


def test_aisles_part_what_does_not_belong_together() -> None:
    block = Block(6, 4, columns_together=3, rows_together=2, aisle=100)
    assert block.size == (490 + 100 + 490, 225 + 100 + 225)
    places = block.places(0, 0)
    lefts = sorted({box_of(one).left for one in places})
    assert [after - before for before, after in pairwise(lefts)] == [165, 165, 260, 165, 165]


def test_back_to_back_every_first_row_looks_the_other_way() -> None:
    turns = [one.turn for one in Block(1, 4, back_to_back=True).places(0, 0)]
    assert turns == [180, 0, 180, 0]


@given(st.integers(1, 8), st.integers(1, 8), SIZES, SIZES, st.integers(0, 50), st.integers(0, 4))
def test_desks_of_a_block_never_stand_in_each_other_and_fill_its_size(
    columns: int, rows: int, width: int, depth: int, gap: int, together: int
) -> None:
    block = Block(columns, rows, width, depth, gap, 120, together, together)
    assert check_block(block) == []
    found = block.places(100, 200)
    assert len(found) == columns * rows
    assert overlapping([one for one in found if one.width % 2 == 0 and one.depth % 2 == 0]) == []
    around = box_around(box_of(one) for one in found)
    assert abs(around.right - around.left - block.size[0]) <= 1
    assert abs(around.bottom - around.top - block.size[1]) <= 1


@pytest.mark.parametrize(
    ("block", "code"),
    [
        (Block(0, 2), "block_empty"), (Block(40, 40), "block_large"), (Block(width=0), "desk_size"),
        (Block(depth=2000), "desk_size"), (Block(gap=-1), "gap_negative"),
    ],
)  # fmt: skip
def test_a_block_that_cannot_be_is_refused(block: Block, code: str) -> None:
    assert [one.code for one in check_block(block)] == [code]


# --- lines and turns ---


@given(PLACES, st.sampled_from(["left", "right", "top", "bottom"]))
def test_aligned_desks_share_an_edge_and_no_other_way_moves(places: list[Place], edge: Edge) -> None:
    found = align(places, edge)
    before = [getattr(box_of(one), edge) for one in places]
    best = min(before) if edge in ("left", "top") else max(before)
    assert {getattr(box_of(one), edge) for one in found} == {best}
    across = edge in ("left", "right")
    kept = "y" if across else "x"
    assert [getattr(one, kept) for one in found] == [getattr(one, kept) for one in places]
    assert align(found, edge) == found


@given(PLACES, st.sampled_from(["centre", "middle"]))
def test_desks_aligned_by_their_middles_stay_in_one_line(places: list[Place], edge: Edge) -> None:
    found = align(places, edge)
    assert len({one.x if edge == "centre" else one.y for one in found}) == 1
    if len(places) > 1:
        again = align(found, edge)
        assert all(abs(a.x - b.x) + abs(a.y - b.y) <= 1 for a, b in zip(found, again, strict=True))


def test_nothing_is_aligned_or_turned_without_desks() -> None:
    assert align([], "left") == []
    assert turn([], 90) == []


@given(PLACES, st.sampled_from(["across", "down"]))
def test_distributed_desks_have_equal_gaps_and_the_outermost_stay(places: list[Place], axis: str) -> None:
    found = distribute(places, axis)  # type: ignore[arg-type]
    low, high = ("left", "right") if axis == "across" else ("top", "bottom")
    boxes = [box_of(one) for one in places]
    order = sorted(range(len(boxes)), key=lambda n: (getattr(boxes[n], low), getattr(boxes[n], high), n))
    after = [box_of(found[n]) for n in order]
    assert found[order[0]] == places[order[0]]
    assert found[order[-1]] == places[order[-1]]
    if len(places) > 2:
        gaps = [getattr(b, low) - getattr(a, high) for a, b in pairwise(after)]
        # Whole centimetres; the last one may reach less far than another, and then stays all the same.
        assert max(gaps[:-1]) - min(gaps[:-1]) <= 2


@given(PLACES, st.integers(-360, 720))
def test_a_turn_and_back_is_where_it_was_but_for_rounding(places: list[Place], degrees: int) -> None:
    found = turn(places, degrees)
    assert [one.turn for one in found] == [(one.turn + degrees) % 360 for one in places]
    if degrees % 90 == 0 and len(places) == 1:
        assert turn(found, -degrees) == places


@given(PLACES)
def test_four_quarters_are_none_but_for_a_centimetre_each(places: list[Place]) -> None:
    found = places
    for _ in range(4):
        found = turn(found, 90)
    assert all(abs(a.x - b.x) <= 4 and abs(a.y - b.y) <= 4 for a, b in zip(found, places, strict=True))


def test_a_group_turns_about_its_middle() -> None:
    found = turn([Place(100, 100), Place(300, 100)], 90)
    assert [(one.x, one.y, one.turn) for one in found] == [(200, 0, 90), (200, 200, 90)]


def test_the_box_of_a_turned_desk() -> None:
    assert box_of(Place(100, 100, 160, 110, 90)) == Box(45, 20, 155, 180)
    assert box_of(Place(100, 100, 160, 110, 180)) == Box(20, 45, 180, 155)
    wide = box_of(Place(0, 0, 100, 100, 45))
    assert (wide.right, wide.bottom) == (71, 71)


def test_overlapping_desks_are_told() -> None:
    places = [Place(0, 0), Place(100, 0), Place(400, 0), Place(400, 109), Place(400, 220)]
    assert overlapping(places) == [(0, 1), (2, 3)]


def test_turned_desks_are_told_by_their_own_sides() -> None:
    beside = [Place(0, 0, 160, 110, 45), Place(113, 113, 160, 110, 45)]  # 160 cm apart along their width
    assert overlapping(beside) == []
    assert overlapping([beside[0], Place(90, 90, 160, 110, 45)]) == [(0, 1)]
    assert overlapping([Place(0, 0), Place(170, 0, 160, 110, 45)]) == [(0, 1)]


@given(PLACES, st.integers(-50, 50), st.integers(-50, 50))
def test_pushing_all_changes_nothing_between_them(places: list[Place], dx: int, dy: int) -> None:
    assert overlapping([moved(one, dx, dy) for one in places]) == overlapping(places)


# --- shapes ---

HOOK = ((0, 0), (100, 0), (100, 40), (40, 40), (40, 100), (0, 100))


@pytest.mark.parametrize(
    ("point", "wanted"),
    [((20, 20), True), ((70, 70), False), ((40, 70), True), ((0, 0), True), ((101, 20), False),
     ((20, -1), False), ((100, 40), True)],
)  # fmt: skip
def test_what_lies_in_a_shape(point: Point, wanted: bool) -> None:
    assert contains(HOOK, point) is wanted
    assert contains(tuple(reversed(HOOK)), point) is wanted


@given(POINTS, POINTS, POINTS)
def test_a_rectangle_contains_what_lies_between_its_sides(one: Point, other: Point, point: Point) -> None:
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    inside = left <= point[0] <= right and top <= point[1] <= bottom
    assert contains(rectangle(one, other), point) is inside


def test_a_room_within_a_zone_wins() -> None:
    shapes = [("zone", rectangle((0, 0), (1000, 1000))), ("room", rectangle((100, 100), (300, 300)))]
    assert area_at(shapes, (200, 200)) == "room"
    assert area_at(shapes, (500, 500)) == "zone"
    assert area_at(shapes, (2000, 0)) is None
    assert size_of(HOOK) == 6400


@pytest.mark.parametrize(
    ("outline", "code"),
    [
        (((0, 0), (10, 0)), "outline_corners"), (((0, 0), (10, 0), (0, 0)), "outline_corners"),
        (((0, 0), (10, 0), (20, 0)), "outline_flat"),
        (((0, 0), (10, 10), (10, 0), (0, 12)), "outline_crossed"),
        (((0, 0), (10, 0), (10, 10), (5, 0), (0, 10)), "outline_crossed"),
    ],
)  # fmt: skip
def test_a_shape_that_is_none_is_refused(outline: tuple[Point, ...], code: str) -> None:
    assert [one.code for one in check_outline(outline)] == [code]


def test_any_proper_shape_is_accepted() -> None:
    assert check_outline(HOOK) == []
    assert check_outline(rectangle((0, 0), (1, 1))) == []
    assert check_outline(((0, 0), (10, 0), (0, 10))) == []


# --- the scale of the picture ---


def test_a_line_drawn_on_the_picture_becomes_as_long_as_it_is() -> None:
    lie = true_to_scale(Lie(0, 0, 10_000), (100, 100), (300, 100), 800)
    assert lie == Lie(-300, -300, 40_000)  # the beginning of the line stays at 100, 100


@given(POINTS, POINTS, st.integers(50, 5000), st.integers(1_000, 50_000))
def test_measured_again_the_line_is_that_long(start: Point, end: Point, length: int, scale: int) -> None:
    drawn = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    if drawn < 20:
        return
    lie = true_to_scale(Lie(0, 0, scale), start, end, length)
    assert abs(drawn * lie.scale / scale - length) <= drawn / scale + 1


@pytest.mark.parametrize("length", [0, -5])
def test_a_line_without_a_length_sets_no_scale(length: int) -> None:
    with pytest.raises(ValueError, match="0"):
        true_to_scale(Lie(0, 0, 1), (0, 0), (1 if length else 0, 0), length)
