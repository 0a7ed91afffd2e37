"""The tools of the site editor that place desks and measure, and what every tool is.

A tool gets points of the floor in cm from the view, by pointer or by keyboard, and says what to do next.
"""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from jib_desktop.rules.desk_layout import Box, Place, Point, box_around, box_of, moved
from jib_desktop.rules.desk_snapping import on_grid, snap
from jib_desktop.ui import formats
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_items import (
    accent_pen,
    at,
    draw_ghosts,
    draw_guides,
    draw_handles,
    draw_words,
)
from jib_desktop.ui.floor_plan.editor_plan import GRID, EditorPlan
from jib_desktop.ui.floor_plan.scale import to_plan
from jib_desktop.ui.texts import translate

REACH = 12  # pixels of the screen within which something snaps or is taken hold of
NO_KEYS = Qt.KeyboardModifier.NoModifier
FREE_KEY = Qt.KeyboardModifier.AltModifier


def metres(length: float) -> str:
    """Return a length in cm as metres."""
    return f"{formats.number(length / 100, 2)} m"


class Tool:
    """One tool. `aims` says whether it works at points, so that the keyboard has a cross for it."""

    name = ""
    aims = True

    def __init__(self, plan: EditorPlan, acts: EditorActs) -> None:
        self.plan = plan
        self.acts = acts
        self.scale = 1.0  # of the view: pixels of the screen in one of the plan

    @property
    def reach(self) -> int:
        """How near something is, in cm, to be meant."""
        return round(REACH / to_plan(1) / self.scale)

    @property
    def follows(self) -> bool:
        """Whether something is drawn that follows the pointer."""
        return True

    def hint(self) -> str:
        """Return what to do next."""
        return ""

    def press(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """The left button went down, or Enter was pressed, at a point of the floor."""

    def move(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """The pointer, or the cross, is at a point; a button may be held."""

    def release(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """The left button was let go."""

    def double(self, point: Point) -> bool:
        """Something was double-clicked; return whether that meant something."""
        return False

    def cancel(self) -> bool:
        """Give up what was begun; return whether something was."""
        return False

    def step_back(self) -> bool:
        """Take the last point back; return whether there was one."""
        return False

    def finish(self) -> bool:
        """End what was begun by Enter; return whether something was."""
        return False

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw what is about to be."""

    def _grid(self, point: Point, keys: Qt.KeyboardModifier) -> Point:
        return point if keys & FREE_KEY or not self.plan.snaps else on_grid(point, GRID)


class PlaceTool(Tool):
    """Places one desk, or a block of them, where one clicks."""

    name = "desk"

    def __init__(self, plan: EditorPlan, acts: EditorActs) -> None:
        super().__init__(plan, acts)
        self._ghosts: list[Place] = []
        self._lines: tuple[int | None, int | None] = (None, None)

    def hint(self) -> str:
        """Return what to do next."""
        return translate("SiteTools", "Click where the desk is to stand. Alt: without snapping.")

    def places(self) -> list[Place]:
        """Return what is placed, about the corner of the floor."""
        block = self.plan.block
        return [Place(0, 0, block.width, block.depth)]

    def move(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Let the ghosts follow, snapping to their neighbours."""
        places = self.places()
        whole = box_around(box_of(one) for one in places)
        dx, dy = point[0] - whole.centre, point[1] - whole.middle
        self._lines = (None, None)
        if self.plan.snaps and not keys & FREE_KEY:
            moving = Box(whole.left + dx, whole.top + dy, whole.right + dx, whole.bottom + dy)
            found = snap(moving, self.plan.guides_but(()), self.reach, GRID)
            dx, dy, self._lines = dx + found.dx, dy + found.dy, (found.x_line, found.y_line)
        self._ghosts = [moved(one, dx, dy) for one in places]

    def press(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Place them."""
        self.move(point, keys)
        self.acts.place(self._ghosts)

    def cancel(self) -> bool:
        """Forget where they would have stood."""
        self._ghosts = []
        return False

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the ghosts and what they are in line with."""
        draw_ghosts(painter, self._ghosts, scale)
        if self._ghosts and self.plan.floor is not None:
            floor = QRectF(0, 0, to_plan(self.plan.floor.width), to_plan(self.plan.floor.depth))
            draw_guides(painter, floor, scale, *self._lines)


class BlockTool(PlaceTool):
    """Places a row or a block as the panel says it."""

    name = "block"

    def hint(self) -> str:
        """Return what to do next."""
        return translate(
            "SiteTools", "Set columns and rows at the right, then click where the block is to stand."
        )

    def places(self) -> list[Place]:
        """Return the desks of the block."""
        return self.plan.block.places(0, 0)


class MeasureTool(Tool):
    """Draws a line whose length is known, so that the picture comes to its true scale."""

    name = "measure"

    def __init__(self, plan: EditorPlan, acts: EditorActs) -> None:
        super().__init__(plan, acts)
        self.start: Point | None = None
        self.end: Point | None = None
        self._held = False

    @property
    def follows(self) -> bool:
        """Whether the line is begun."""
        return self._held

    @property
    def length(self) -> float:
        """How long the line is on the floor, in cm; 0 without one."""
        if self.start is None or self.end is None:
            return 0
        return hypot(self.end[0] - self.start[0], self.end[1] - self.start[1])

    def hint(self) -> str:
        """Return what to do next."""
        if self.length and not self._held and self.end is not None:
            return translate("SiteTools", "Say at the right how long this line really is.")
        return translate(
            "SiteTools", "Drag a line along something whose length you know: a wall, a door, a scale bar."
        )

    def press(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Begin the line, or end one that was begun by a click."""
        if self._held and self.start is not None:
            self.end, self._held = self._level(point, keys), False
        else:
            self.start = self.end = point
            self._held = True

    def _level(self, point: Point, keys: Qt.KeyboardModifier) -> Point:
        """With Shift the line is level or upright."""
        if self.start is None or not keys & Qt.KeyboardModifier.ShiftModifier:
            return point
        across = abs(point[0] - self.start[0]) > abs(point[1] - self.start[1])
        return (point[0], self.start[1]) if across else (self.start[0], point[1])

    def move(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Let the end follow while the line is begun."""
        if self._held:
            self.end = self._level(point, keys)

    def release(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """End the line if it was drawn in one go."""
        self.move(point, keys)
        if self.length > self.reach:
            self._held = False

    def cancel(self) -> bool:
        """Throw the line away."""
        begun = self.start is not None
        self.start = self.end = None
        self._held = False
        return begun

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the line with its length."""
        if self.start is None or self.end is None:
            return
        painter.setPen(accent_pen(scale, 2.0))
        painter.drawLine(at(self.start), at(self.end))
        draw_handles(painter, [self.start, self.end], scale, round_ones=True)
        if self.length:
            draw_words(painter, at(self.end), metres(self.length), scale)
