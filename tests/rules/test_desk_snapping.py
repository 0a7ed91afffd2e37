"""What is moved snaps to its neighbours, else to the grid, and never further than it should."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.desk_layout import Box, Place, box_of
from jib_desktop.rules.desk_snapping import guides, on_grid, snap

BOXES = st.builds(
    lambda left, top, wide, deep: Box(left, top, left + wide, top + deep),
    st.integers(0, 2000), st.integers(0, 2000), st.integers(20, 300), st.integers(20, 300),
)  # fmt: skip


def test_a_desk_snaps_to_the_gap_beside_its_neighbour_and_into_its_row() -> None:
    neighbour = box_of(Place(100, 100))
    found = snap(box_of(Place(268, 106)), guides([neighbour]), 12)
    assert (found.dx, found.dy) == (-3, -6)
    assert found.x_line == neighbour.right


def test_a_desk_snaps_to_a_middle() -> None:
    found = snap(box_of(Place(504, 900, 60, 60)), guides([box_of(Place(500, 100))]), 12)
    assert (found.dx, found.x_line, found.y_line) == (-4, 500, None)


def test_without_a_neighbour_it_snaps_to_the_grid_or_to_nothing() -> None:
    assert snap(Box(13, 28, 100, 100), guides([]), 12, grid=10) == (-3, 2, None, None)
    assert snap(Box(13, 28, 100, 100), guides([]), 12) == (0, 0, None, None)
    assert on_grid((13, 28), 10) == (10, 30)
    assert on_grid((13, 28), 0) == (13, 28)


@given(BOXES, st.lists(BOXES, max_size=20), st.integers(0, 40), st.integers(0, 20))
def test_a_snap_is_the_smallest_push_that_fits(moving: Box, others: list[Box], reach: int, gap: int) -> None:
    found = snap(moving, guides(others), reach, gap=gap)
    assert max(abs(found.dx), abs(found.dy)) <= reach
    pushes = [
        push
        for other in others
        for push in (
            other.left - moving.left, other.right - moving.right, other.centre - moving.centre,
            other.right + gap - moving.left, other.left - gap - moving.right,
        )
    ]  # fmt: skip
    best = min((abs(push) for push in pushes if abs(push) <= reach), default=0)
    assert abs(found.dx) == best


@given(BOXES, st.lists(BOXES, max_size=20), st.integers(0, 40))
def test_what_has_snapped_stays(moving: Box, others: list[Box], reach: int) -> None:
    near = guides(others)
    found = snap(moving, near, reach)
    there = Box(
        moving.left + found.dx, moving.top + found.dy, moving.right + found.dx, moving.bottom + found.dy
    )
    again = snap(there, near, reach)
    assert (again.dx, again.dy) == (0, 0)
