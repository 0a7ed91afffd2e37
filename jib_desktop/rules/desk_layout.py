"""Where desks and shapes stand on a floor: blocks, lines, turns, corners. Lengths in whole centimetres."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil, cos, hypot, radians, sin
from typing import Literal, NamedTuple, TypeVar

from jib_desktop.rules.desks import DESK_DEPTH, DESK_WIDTH
from jib_desktop.rules.problems import Problem

Point = tuple[int, int]
Outline = Sequence[Point]
Key = TypeVar("Key")
Edge = Literal["left", "right", "top", "bottom", "centre", "middle"]
Axis = Literal["across", "down"]

GAP = 5  # between neighbours that belong together
AISLE = 120  # between those that do not
LARGEST_BLOCK = 500  # desks
_STRAIGHT = 90
_TOUCH = 0.5  # cm; desks that stand side by side do not stand in each other


@dataclass(frozen=True, slots=True)
class Place:
    """A desk where it stands: its middle, its size, its turn in degrees clockwise."""

    x: int
    y: int
    width: int = DESK_WIDTH
    depth: int = DESK_DEPTH
    turn: int = 0


class Box(NamedTuple):
    """The upright box around something."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def centre(self) -> int:
        """The middle from left to right."""
        return (self.left + self.right) // 2

    @property
    def middle(self) -> int:
        """The middle from top to bottom."""
        return (self.top + self.bottom) // 2


# --- blocks -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """Desks in columns and rows, with an aisle after every so many of them (0: none)."""

    columns: int = 3
    rows: int = 2
    width: int = DESK_WIDTH
    depth: int = DESK_DEPTH
    gap: int = GAP
    aisle: int = AISLE
    columns_together: int = 0
    rows_together: int = 0
    back_to_back: bool = False  # every first row of a pair looks the other way

    @property
    def size(self) -> Point:
        """How much floor the block takes up."""
        return (
            self._offset(self.columns - 1, self.width, self.columns_together) + self.width,
            self._offset(self.rows - 1, self.depth, self.rows_together) + self.depth,
        )

    def _offset(self, count: int, length: int, together: int) -> int:
        """Return how far the desk after `count` others begins from the edge of the block."""
        aisles = count // together if together else 0
        return count * (length + self.gap) + aisles * (self.aisle - self.gap)

    def places(self, x: int, y: int) -> list[Place]:
        """Return the desks of the block whose upper left corner is given: row by row, left to right."""
        found = []
        for row in range(self.rows):
            middle = y + self._offset(row, self.depth, self.rows_together) + self.depth // 2
            turn = 180 if self.back_to_back and row % 2 == 0 else 0
            for column in range(self.columns):
                left = x + self._offset(column, self.width, self.columns_together)
                found.append(Place(left + self.width // 2, middle, self.width, self.depth, turn))
        return found


def check_block(block: Block) -> list[Problem]:
    """Return what is the matter with a block: block_empty, block_large, desk_size, gap_negative."""
    problems = []
    if block.columns < 1 or block.rows < 1:
        problems.append(Problem("columns", "block_empty"))
    elif block.columns * block.rows > LARGEST_BLOCK:
        facts = {"most": LARGEST_BLOCK, "found": block.columns * block.rows}
        problems.append(Problem("columns", "block_large", facts=facts))
    for name, length in (("width", block.width), ("depth", block.depth)):
        if not 1 <= length <= 1_000:
            problems.append(Problem(name, "desk_size", facts={"value": length, "most": 1_000}))
    if min(block.gap, block.aisle) < 0:
        problems.append(Problem("gap", "gap_negative"))
    return problems


# --- desks --------------------------------------------------------------------------------------


def box_of(place: Place) -> Box:
    """Return the upright box around a desk as it is turned."""
    angle = radians(place.turn)
    wide = abs(place.width * cos(angle)) + abs(place.depth * sin(angle))
    deep = abs(place.width * sin(angle)) + abs(place.depth * cos(angle))
    # Rounded before it is halved: the sine of 180 degrees is not quite nothing.
    half_wide, half_deep = ceil(round(wide, 3) / 2), ceil(round(deep, 3) / 2)
    return Box(place.x - half_wide, place.y - half_deep, place.x + half_wide, place.y + half_deep)


def box_around(boxes: Iterable[Box]) -> Box:
    """Return the box around boxes; there is at least one."""
    sides = list(zip(*boxes, strict=True))
    return Box(min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3]))


def moved(place: Place, dx: int, dy: int) -> Place:
    """Return a desk that was pushed."""
    return replace(place, x=place.x + dx, y=place.y + dy)


def align(places: Sequence[Place], edge: Edge) -> list[Place]:
    """Return desks brought into one line, by an edge of theirs or by their middles."""
    if not places:
        return []
    boxes = [box_of(one) for one in places]
    whole = box_around(boxes)
    across = edge in ("left", "right", "centre")
    found = []
    for place, box in zip(places, boxes, strict=True):
        way = getattr(whole, edge) - getattr(box, edge)
        if edge in ("centre", "middle"):  # of the desk itself, or halves of centimetres add up
            way = getattr(whole, edge) - (place.x if across else place.y)
        found.append(moved(place, way, 0) if across else moved(place, 0, way))
    return found


def distribute(places: Sequence[Place], axis: Axis) -> list[Place]:
    """Return desks with equal gaps from the first to the last, which both stay where they are."""
    low, high = ("left", "right") if axis == "across" else ("top", "bottom")
    boxes = [box_of(one) for one in places]
    order = sorted(range(len(places)), key=lambda n: (getattr(boxes[n], low), getattr(boxes[n], high), n))
    if len(order) < 3:
        return list(places)
    first, last = getattr(boxes[order[0]], low), getattr(boxes[order[-1]], high)
    taken = sum(getattr(boxes[n], high) - getattr(boxes[n], low) for n in order)
    gap = (last - first - taken) / (len(order) - 1)
    found, at = list(places), float(first)
    for n in order:
        way = round(at) - getattr(boxes[n], low)
        if n not in (order[0], order[-1]):
            found[n] = moved(places[n], way, 0) if axis == "across" else moved(places[n], 0, way)
        at += getattr(boxes[n], high) - getattr(boxes[n], low) + gap
    return found


def turn(places: Sequence[Place], degrees: int) -> list[Place]:
    """Return desks turned clockwise about the middle of them all."""
    if not places:
        return []
    whole = box_around(box_of(one) for one in places)
    about = (whole.centre, whole.middle) if len(places) > 1 else (places[0].x, places[0].y)
    found = []
    for one in places:
        x, y = turned((one.x, one.y), about, degrees)
        found.append(replace(one, x=x, y=y, turn=(one.turn + degrees) % 360))
    return found


def turned(point: Point, about: Point, degrees: int) -> Point:
    """Return a point turned clockwise about another."""
    x, y = point[0] - about[0], point[1] - about[1]
    quarters, rest = divmod(degrees, _STRAIGHT)
    if rest == 0:  # exactly: four quarters are none
        for _ in range(quarters % 4):
            x, y = -y, x
        return about[0] + x, about[1] + y
    angle = radians(degrees)
    return (
        about[0] + round(x * cos(angle) - y * sin(angle)),
        about[1] + round(x * sin(angle) + y * cos(angle)),
    )


def overlapping(places: Sequence[Place]) -> list[tuple[int, int]]:
    """Return which desks stand in each other, by their place in the sequence."""
    boxes = [box_of(one) for one in places]
    order = sorted(range(len(boxes)), key=lambda n: boxes[n].left)
    found = []
    for at, n in enumerate(order):
        for other in order[at + 1 :]:
            if boxes[other].left >= boxes[n].right:
                break
            touches = boxes[other].top < boxes[n].bottom and boxes[n].top < boxes[other].bottom
            if touches and not _are_apart(places[n], places[other]):
                found.append((min(n, other), max(n, other)))
    return sorted(found)


def _corners(place: Place) -> list[tuple[float, float]]:
    """Return the corners of a desk as it is turned."""
    angle = radians(place.turn)
    east, south = (cos(angle), sin(angle)), (-sin(angle), cos(angle))
    halves = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return [
        (
            place.x + (across * place.width * east[0] + down * place.depth * south[0]) / 2,
            place.y + (across * place.width * east[1] + down * place.depth * south[1]) / 2,
        )
        for across, down in halves
    ]


def _are_apart(one: Place, other: Place) -> bool:
    """Whether two desks whose boxes touch are parted by a side of one of them; upright ones never are."""
    if one.turn % _STRAIGHT == 0 and other.turn % _STRAIGHT == 0:
        return False
    mine, others = _corners(one), _corners(other)
    for angle in (radians(one.turn), radians(other.turn)):
        for x, y in ((cos(angle), sin(angle)), (-sin(angle), cos(angle))):
            first = [px * x + py * y for px, py in mine]
            second = [px * x + py * y for px, py in others]
            if max(first) <= min(second) + _TOUCH or max(second) <= min(first) + _TOUCH:
                return True
    return False


# --- shapes -------------------------------------------------------------------------------------


def rectangle(one: Point, other: Point) -> tuple[Point, ...]:
    """Return the upright rectangle between two opposite corners, clockwise from the upper left."""
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    return (left, top), (right, top), (right, bottom), (left, bottom)


def contains(outline: Outline, point: Point) -> bool:
    """Whether a point lies in a shape; one on its edge counts in."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in _edges(outline):
        across = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        if across == 0 and min(ax, bx) <= x <= max(ax, bx) and min(ay, by) <= y <= max(ay, by):
            return True
        if (ay > y) != (by > y) and (across > 0) == (by > ay):
            inside = not inside
    return inside


def _edges(outline: Outline) -> Iterable[tuple[Point, Point]]:
    return zip(outline, [*outline[1:], *outline[:1]], strict=True)


def area_at(shapes: Iterable[tuple[Key, Outline]], point: Point) -> Key | None:
    """Return which shape a point lies in: the smallest, where one lies in another."""
    found = [(size_of(outline), key) for key, outline in shapes if contains(outline, point)]
    return min(found, key=lambda one: one[0])[1] if found else None


def size_of(outline: Outline) -> float:
    """Return how much floor a shape takes up, in cm²."""
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in _edges(outline))) / 2


def box_of_outline(outline: Outline) -> Box:
    """Return the upright box around a shape."""
    across, down = zip(*outline, strict=True)
    return Box(min(across), min(down), max(across), max(down))


def check_outline(outline: Outline) -> list[Problem]:
    """Return what is the matter with a shape: outline_corners, outline_flat, outline_crossed."""
    if len(set(outline)) < 3 or len(set(outline)) != len(outline):
        return [Problem("outline", "outline_corners")]
    if size_of(outline) == 0:
        return [Problem("outline", "outline_flat")]
    edges = list(_edges(outline))
    for n, one in enumerate(edges):
        for m in range(n + 2, len(edges) - (n == 0)):
            if _cross(one, edges[m]):
                return [Problem("outline", "outline_crossed")]
    return []


def _cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Whether two edges cross or touch."""
    (a, b), (c, d) = one, other
    sides = [_side(a, b, c), _side(a, b, d), _side(c, d, a), _side(c, d, b)]
    if sides[0] != sides[1] and sides[2] != sides[3]:
        return True
    ends = zip(sides, ((a, b, c), (a, b, d), (c, d, a), (c, d, b)), strict=True)
    return any(side == 0 and _between(*three) for side, three in ends)


def _side(a: Point, b: Point, point: Point) -> int:
    """Return on which side of the line from a to b a point lies: -1, 0 (on it), 1."""
    across = (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
    return (across > 0) - (across < 0)


def _between(a: Point, b: Point, point: Point) -> bool:
    return min(a[0], b[0]) <= point[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= point[1] <= max(a[1], b[1])


# --- the scale of the picture -------------------------------------------------------------------


class Lie(NamedTuple):
    """How a picture lies on the floor: its corner in cm, and the floor in one unit of it in micrometres."""

    x: int
    y: int
    scale: int


def true_to_scale(lie: Lie, start: Point, end: Point, length: int) -> Lie:
    """Return how the picture must lie so that a line drawn on it is as long as it is said to be, in cm.

    The beginning of the line stays where it is on the floor. Raises ValueError if the line has no length.
    """
    drawn = hypot(end[0] - start[0], end[1] - start[1])
    if drawn == 0 or length <= 0:
        raise ValueError((drawn, length))
    share = length / drawn
    scale = max(1, round(lie.scale * share))
    share = scale / lie.scale
    return Lie(
        round(start[0] - (start[0] - lie.x) * share), round(start[1] - (start[1] - lie.y) * share), scale
    )
