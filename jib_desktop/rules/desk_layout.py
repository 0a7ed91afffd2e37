"""Where desks and shapes stand on a floor: blocks, lines, turns, corners. Lengths in whole centimetres."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from jib_desktop.rules.desks import DESK_DEPTH, DESK_WIDTH

Point = tuple[int, int]
Outline = Sequence[Point]
Key = TypeVar("Key")

GAP = 5  # between neighbours that belong together
AISLE = 120  # between those that do not


@dataclass(frozen=True, slots=True)
class Place:
    """A desk where it stands: its middle, its size, its turn in degrees clockwise."""

    x: int
    y: int
    width: int = DESK_WIDTH
    depth: int = DESK_DEPTH
    turn: int = 0


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
            _offset(self.columns - 1, self.width, self.columns_together, self) + self.width,
            _offset(self.rows - 1, self.depth, self.rows_together, self) + self.depth,
        )


def _offset(count: int, length: int, together: int, block: Block) -> int:
    """Return how far the desk after `count` others begins from the edge of the block."""
    aisles = count // together if together else 0
    return count * (length + block.gap) + aisles * (block.aisle - block.gap)


def places(block: Block, x: int, y: int) -> list[Place]:
    """Return the desks of a block whose upper left corner is given: row by row, from left to right."""
    found = []
    for row in range(block.rows):
        middle = y + _offset(row, block.depth, block.rows_together, block) + block.depth // 2
        turn = 180 if block.back_to_back and row % 2 == 0 else 0
        for column in range(block.columns):
            left = x + _offset(column, block.width, block.columns_together, block)
            found.append(Place(left + block.width // 2, middle, block.width, block.depth, turn))
    return found


def contains(outline: Outline, point: Point) -> bool:
    """Whether a point lies in a shape; one on its edge counts in."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in zip(outline, [*outline[1:], *outline[:1]], strict=True):
        across = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        if across == 0 and min(ax, bx) <= x <= max(ax, bx) and min(ay, by) <= y <= max(ay, by):
            return True
        if (ay > y) != (by > y) and (across > 0) == (by > ay):
            inside = not inside
    return inside


def area_at(shapes: Iterable[tuple[Key, Outline]], point: Point) -> Key | None:
    """Return which shape a point lies in: the smallest, where one lies in another."""
    found = [(size_of(outline), key) for key, outline in shapes if contains(outline, point)]
    return min(found, key=lambda one: one[0])[1] if found else None


def size_of(outline: Outline) -> float:
    """Return how much floor a shape takes up, in cm²."""
    following = [*outline[1:], *outline[:1]]
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(outline, following, strict=True))) / 2


def moved(place: Place, dx: int, dy: int) -> Place:
    """Return a desk that was pushed."""
    return replace(place, x=place.x + dx, y=place.y + dy)
