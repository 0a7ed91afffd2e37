"""Where desks go that come without a place: row by row into the free floor. Lengths in whole centimetres."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jib_desktop.rules.desk_layout import AISLE, GAP, Outline, Place, contains

EDGE = 100  # between a desk and the edge of its floor
_ROWS_TOGETHER = 2


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of floor, from its upper left corner to its lower right one."""

    left: int
    top: int
    right: int
    bottom: int

    def meets(self, other: Box) -> bool:
        """Whether two have floor in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def box_of(place: Place) -> Box:
    """Return the floor that a desk takes up; one that is turned across takes it up the other way."""
    width, depth = place.width, place.depth
    if 45 <= place.turn % 180 < 135:
        width, depth = depth, width
    left, top = place.x - width // 2, place.y - depth // 2
    return Box(left, top, left + width, top + depth)


def around(places: Iterable[Place], margin: int) -> Box | None:
    """Return the floor that desks take up together, with a margin; None without any."""
    boxes = [box_of(one) for one in places]
    if not boxes:
        return None
    return Box(
        max(0, min(one.left for one in boxes) - margin),
        max(0, min(one.top for one in boxes) - margin),
        max(one.right for one in boxes) + margin,
        max(one.bottom for one in boxes) + margin,
    )


def laid_out(
    sizes: Sequence[tuple[int, int]], taken: Iterable[Place], floor: Box, outline: Outline = ()
) -> list[Place]:
    """Return a place for each size (width and depth) in free rows of a floor.

    First the rows below the desks that stand there, then the gaps between them; what finds no room goes below
    the floor, which has to grow. With an `outline` only as many as there is room for inside.
    """
    boxes = [box_of(one) for one in taken]
    there = [one.bottom for one in boxes if one.meets(floor)]
    below = max(there, default=floor.top + EDGE - AISLE) + AISLE
    left, right, bottom = floor.left + EDGE, floor.right - EDGE, floor.bottom - EDGE
    rooms = [Box(left, below, right, bottom), Box(left, floor.top + EDGE, right, bottom)]
    if not outline:
        start = max([floor.bottom, *(one.bottom + AISLE for one in boxes)])
        widest = max((width for width, _ in sizes), default=0)
        rooms.append(Box(left, start, max(right, left + widest), 1 << 30))
    found: list[Place] = []
    for room in rooms:
        if len(found) < len(sizes):
            found.extend(_fill(sizes[len(found) :], boxes, room, outline))
    return found


def _fill(sizes: Sequence[tuple[int, int]], boxes: list[Box], room: Box, outline: Outline) -> Iterator[Place]:
    """Yield places row by row as far as there is room; each takes its floor from the next ones."""
    waiting = iter(sizes)
    size = next(waiting)
    top, row = room.top, 0
    while top + size[1] <= room.bottom:
        x, deepest = room.left, size[1]
        while x + size[0] <= room.right:
            place = Place(x + size[0] // 2, top + size[1] // 2, *size)
            box = box_of(place)
            blocking = next((one for one in boxes if one.meets(box)), None)
            if blocking is not None:
                x = blocking.right + GAP
                continue
            if outline and not _inside(outline, box):
                x += GAP
                continue
            boxes.append(box)
            yield place
            x, deepest = box.right + GAP, max(deepest, size[1])
            following = next(waiting, None)
            if following is None:
                return
            size = following
        row += 1
        top += deepest + (GAP if row % _ROWS_TOGETHER else AISLE)


def _inside(outline: Outline, box: Box) -> bool:
    corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
    return all(contains(outline, one) for one in corners)
