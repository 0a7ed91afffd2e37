"""The tools of the site editor for shapes: zones and rooms, and the picture below the desks."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.desk_layout import Lie, Point, check_outline, rectangle
from jib_desktop.rules.desk_snapping import on_grid
from jib_desktop.ui.floor_plan.backdrop import Backdrop
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_items import at, draw_handles, draw_outline, draw_words
from jib_desktop.ui.floor_plan.editor_plan import GRID, EditorPlan
from jib_desktop.ui.floor_plan.editor_tools import FREE_KEY, NO_KEYS, Tool, metres
from jib_desktop.ui.texts import translate


class AreaTool(Tool):
    """Draws a zone or room: a rectangle by dragging, any shape corner by corner."""

    def __init__(self, plan: EditorPlan, acts: EditorActs, kind: str) -> None:
        super().__init__(plan, acts)
        self.name = kind
        self._corners: list[Point] = []
        self._now: Point | None = None
        self._held = False

    def hint(self) -> str:
        """Return what to do next."""
        if len(self._corners) > 2:
            return translate(
                "SiteTools",
                "Next corner. Enter or a double click closes the shape, Backspace takes a corner back.",
            )
        if self._corners:
            return translate(
                "SiteTools", "Drag to the opposite corner, or click the next corner of any shape."
            )
        if self.name == "zone":
            return translate("SiteTools", "Drag a rectangle for the zone, or click its corners one by one.")
        return translate("SiteTools", "Drag a rectangle for the room, or click its corners one by one.")

    def press(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Set a corner; on the first one the shape is closed."""
        point = self._snapped(point, keys)
        again = len(self._corners) > 1 and point == self._corners[-1]
        if again or (len(self._corners) > 2 and self._is_near(point, self._corners[0])):
            self.finish()
            return
        self._corners.append(point)
        self._now, self._held = point, True

    def _snapped(self, point: Point, keys: Qt.KeyboardModifier) -> Point:
        """Return a point on the corner or edge of another shape, else on the grid."""
        if keys & FREE_KEY or not self.plan.snaps:
            return point
        corners = [corner for area in self.plan.areas.values() for corner in area.outline]
        near = [corner for corner in corners if self._is_near(point, corner)]
        return near[0] if near else on_grid(point, GRID)

    def _is_near(self, one: Point, other: Point) -> bool:
        return hypot(one[0] - other[0], one[1] - other[1]) <= self.reach

    def move(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Let the next corner follow."""
        self._now = self._snapped(point, keys)

    def release(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """End the rectangle, if it was drawn in one go."""
        point, was_held = self._snapped(point, keys), self._held
        self._held = False
        if was_held and len(self._corners) == 1 and not self._is_near(point, self._corners[0]):
            outline = rectangle(self._corners[0], point)
            self._corners = []
            self._draw_it(outline)

    def double(self, point: Point) -> bool:
        """Close the shape."""
        return self.finish()

    def finish(self) -> bool:
        """Close the shape: two corners make a rectangle."""
        corners = list(dict.fromkeys(self._corners))
        if len(corners) < 2:
            return False
        self._corners = []
        self._draw_it(rectangle(*corners) if len(corners) == 2 else tuple(corners))
        return True

    def _draw_it(self, outline: tuple[Point, ...]) -> None:
        if problems := check_outline(outline):
            self.plan.failed.emit(ValuesRefused(problems))
        else:
            self.acts.draw_area(self.name, outline)

    def cancel(self) -> bool:
        """Throw the corners away."""
        begun, self._corners, self._held = bool(self._corners), [], False
        return begun

    def step_back(self) -> bool:
        """Take the last corner back."""
        return bool(self._corners) and self._corners.pop() is not None

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the shape as far as it is, with its size."""
        if not self._corners or self._now is None:
            if self._now is not None:
                draw_handles(painter, [self._now], scale)
            return
        first, now = self._corners[0], self._now
        if self._held and len(self._corners) == 1:
            draw_outline(painter, rectangle(first, now), scale)
            size = f"{metres(abs(now[0] - first[0]))} × {metres(abs(now[1] - first[1]))}"
            draw_words(painter, at(now), size, scale)
            return
        draw_outline(painter, [*self._corners, now], scale, closed=False)
        draw_handles(painter, self._corners, scale)
        last = self._corners[-1]
        draw_words(painter, at(now), metres(hypot(now[0] - last[0], now[1] - last[1])), scale)


class PictureTool(Tool):
    """Moves the picture below the desks; its lower right corner scales it."""

    name = "picture"
    aims = False

    def __init__(self, plan: EditorPlan, acts: EditorActs) -> None:
        super().__init__(plan, acts)
        self._from: Point | None = None
        self._lie: Lie | None = None
        self._scales = False

    @property
    def follows(self) -> bool:
        """Whether the picture is held."""
        return self._from is not None

    def hint(self) -> str:
        """Return what to do next."""
        if self.rect() is None:
            return translate("SiteTools", "This floor has no picture yet. Choose one at the right.")
        return translate(
            "SiteTools",
            "Drag the picture, or its lower right corner to scale it. Arrows push it, with Shift further.",
        )

    def _backdrop(self) -> Backdrop | None:
        ground = self.plan.scene.ground
        return None if ground is None else ground.picture

    def rect(self) -> QRectF | None:
        """Return where the picture lies, in cm; None without one."""
        floor, picture = self.plan.floor, self._backdrop()
        if floor is None or picture is None:
            return None
        lie = self._lie or Lie(floor.picture_x, floor.picture_y, floor.picture_scale)
        unit = lie.scale / 10_000
        return QRectF(QPointF(lie.x, lie.y), picture.size * unit)

    def press(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Take hold of the picture or of its corner."""
        rect, floor = self.rect(), self.plan.floor
        if rect is None or floor is None:
            return
        corner = rect.bottomRight()
        self._scales = hypot(point[0] - corner.x(), point[1] - corner.y()) <= 1.5 * self.reach
        self._from = point
        self._lie = Lie(floor.picture_x, floor.picture_y, floor.picture_scale)

    def move(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Let the picture follow."""
        floor, picture = self.plan.floor, self._backdrop()
        if self._from is None or floor is None or picture is None:
            return
        if self._scales:
            wide = max(1.0, point[0] - floor.picture_x)
            scale = max(1, round(wide / picture.size.width() * 10_000))
            self._lie = Lie(floor.picture_x, floor.picture_y, scale)
        else:
            dx, dy = point[0] - self._from[0], point[1] - self._from[1]
            self._lie = Lie(floor.picture_x + dx, floor.picture_y + dy, floor.picture_scale)

    def release(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Lay it there."""
        self.move(point, keys)
        lie, self._from, self._lie = self._lie, None, None
        if lie is not None:
            self.acts.lay_picture(lie)

    def nudge(self, dx: int, dy: int) -> None:
        """Push the picture by so many cm."""
        if (floor := self.plan.floor) is not None and self.rect() is not None:
            self.acts.lay_picture(Lie(floor.picture_x + dx, floor.picture_y + dy, floor.picture_scale))

    def cancel(self) -> bool:
        """Leave the picture where it was."""
        begun, self._from, self._lie = self._from is not None, None, None
        return begun

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the frame of the picture and its corner."""
        rect = self.rect()
        if rect is None:
            return
        corners = [(round(x), round(y)) for x, y in (
            (rect.left(), rect.top()), (rect.right(), rect.top()),
            (rect.right(), rect.bottom()), (rect.left(), rect.bottom()),
        )]  # fmt: skip
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_outline(painter, [*corners, corners[0]], scale, closed=False)
        draw_handles(painter, [corners[2]], scale, strong=0)
