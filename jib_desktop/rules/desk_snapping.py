"""What is moved on a floor snaps to its neighbours or to a grid. Lengths in whole centimetres."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from jib_desktop.rules.desk_layout import GAP, Box, Point


class Snap(NamedTuple):
    """How far to push something so that it fits, and the lines it then stands on (None: on none)."""

    dx: int
    dy: int
    x_line: int | None = None
    y_line: int | None = None


class Lines(NamedTuple):
    """Where the edges and middles of neighbours lie along one axis, each in order."""

    lows: Sequence[int] = ()
    middles: Sequence[int] = ()
    highs: Sequence[int] = ()


class Guides(NamedTuple):
    """What is to be snapped to; made once for a whole drag, since neighbours stay where they are."""

    across: Lines = Lines()
    down: Lines = Lines()


def guides(boxes: Iterable[Box]) -> Guides:
    """Return what is to be snapped to at these boxes."""
    found = list(boxes)
    return Guides(
        _lines((box.left, box.right) for box in found), _lines((box.top, box.bottom) for box in found)
    )


def _lines(spans: Iterable[tuple[int, int]]) -> Lines:
    lows: set[int] = set()
    middles: set[int] = set()
    highs: set[int] = set()
    for low, high in spans:
        lows.add(low)
        middles.add((low + high) // 2)
        highs.add(high)
    return Lines(sorted(lows), sorted(middles), sorted(highs))


def snap(moving: Box, near: Guides, reach: int, grid: int = 0, gap: int = GAP) -> Snap:
    """Return the push that brings a box into line with its neighbours or, failing that, onto the grid.

    It fits where an edge or its middle meets that of a neighbour, or stands a gap away from its edge.
    """
    dx, x_line = _push((moving.left, moving.right), near.across, reach, grid, gap)
    dy, y_line = _push((moving.top, moving.bottom), near.down, reach, grid, gap)
    return Snap(dx, dy, x_line, y_line)


def _push(span: tuple[int, int], lines: Lines, reach: int, grid: int, gap: int) -> tuple[int, int | None]:
    """Return the smallest push along one axis with the line that is met."""
    low, high = span
    # Where the line would have to be for each way of fitting, and the lines there are.
    ways = (
        (low, lines.lows), (high, lines.highs), ((low + high) // 2, lines.middles),
        (low - gap, lines.highs), (high + gap, lines.lows),
    )  # fmt: skip
    pushes = [(line - at, line) for at, there in ways if (line := _nearest(at, there)) is not None]
    fitting = [one for one in pushes if abs(one[0]) <= reach]
    if fitting:
        return min(fitting, key=lambda one: (abs(one[0]), one))
    return (round(low / grid) * grid - low if grid else 0), None


def _nearest(at: int, there: Sequence[int]) -> int | None:
    """Return which of ordered numbers is nearest to one."""
    place = bisect_left(there, at)
    return min(there[max(0, place - 1) : place + 1], key=lambda one: abs(one - at), default=None)


def on_grid(point: Point, grid: int) -> Point:
    """Return the point of the grid that is next to a point."""
    if grid < 2:
        return point
    return round(point[0] / grid) * grid, round(point[1] / grid) * grid
