"""The tool that chooses and moves: desks one by one or in a frame, zones and rooms and their corners."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from math import hypot

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from jib_desktop.rules.desk_layout import (
    Box,
    Outline,
    Place,
    Point,
    area_at,
    box_around,
    box_of,
    box_of_outline,
    check_outline,
    moved,
)
from jib_desktop.rules.desk_snapping import on_grid, snap
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_items import (
    accent_pen,
    at,
    draw_ghosts,
    draw_guides,
    draw_handles,
    draw_outline,
    draw_words,
)
from jib_desktop.ui.floor_plan.editor_plan import GRID, EditorPlan, place_of
from jib_desktop.ui.floor_plan.editor_tools import FREE_KEY, NO_KEYS, Tool, metres
from jib_desktop.ui.floor_plan.neighbours import between, neighbour
from jib_desktop.ui.floor_plan.scale import to_plan
from jib_desktop.ui.floor_plan.tiles import faded
from jib_desktop.ui.look import color
from jib_desktop.ui.texts import translate

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_BEGUN = 4  # pixels of the screen from which on a press is a drag


class SelectTool(Tool):
    """Chooses and moves what is there."""

    name = "select"
    aims = False

    def __init__(self, plan: EditorPlan, acts: EditorActs) -> None:
        super().__init__(plan, acts)
        self._from: Point | None = None
        self._now: Point | None = None
        self._begun = False
        self._what = ""  # desks | band | area | corner: what the held button moves
        self._corner = -1
        self._kept: list[uuid.UUID] = []
        self._hit: uuid.UUID | None = None
        self._by: Point = (0, 0)
        self._lines: tuple[int | None, int | None] = (None, None)
        self._outline: Outline | None = None
        self._nudged: Point = (0, 0)

    @property
    def follows(self) -> bool:
        """Whether something is held."""
        return self._from is not None

    def hint(self) -> str:
        """Return what to do next."""
        if self.plan.floor is None:
            return translate("SiteTools", "Add a floor, or take the invented plan, to begin with.")
        if self.plan.chosen():
            return translate(
                "SiteTools",
                "Drag, or use the arrows (1 cm, with Shift 10 cm). Ctrl+D copies, Del takes away.",
            )
        if self.plan.area is not None:
            return translate(
                "SiteTools",
                "Drag the shape, a corner, or the middle of an edge. Ctrl and a click takes a corner out.",
            )
        if not self.plan.rows:
            return translate(
                "SiteTools", "Choose a picture at the right, or place desks: D for one, B for a block."
            )
        return translate("SiteTools", "Click a desk, a zone or a room, or drag a frame around desks.")

    # --- pointing ---

    def press(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Choose what lies here, or take hold of it."""
        self._from = self._now = point
        self._begun, self._by, self._lines, self._hit = False, (0, 0), (None, None), None
        if self._press_handle(point, keys):
            return
        desk_id = self.plan.scene.desk_at(at(point))
        if desk_id is not None:
            self._press_desk(desk_id, keys)
            return
        area_id = area_at(((one.id, one.outline) for one in self.plan.areas.values()), point)
        chosen = self.plan.area
        if chosen is not None and area_id == chosen.id and not keys & (_CTRL | _SHIFT):
            self._what, self._outline = "area", chosen.outline
            return
        self._what, self._hit = "band", area_id
        self._kept = self.plan.scene.selected_ids() if keys & (_CTRL | _SHIFT) else []

    def _press_handle(self, point: Point, keys: Qt.KeyboardModifier) -> bool:
        """Take hold of a corner of the chosen shape, or of a new one in the middle of an edge."""
        area = self.plan.area
        if area is None:
            return False
        for n, corner in enumerate(area.outline):
            if self._is_near(point, corner):
                if keys & _CTRL:
                    self._take_out(n)
                else:
                    self._what, self._corner, self._outline = "corner", n, area.outline
                return True
        for n, middle in enumerate(_middles(area.outline)):
            if self._is_near(point, middle):
                self._outline = (*area.outline[: n + 1], middle, *area.outline[n + 1 :])
                self._what, self._corner = "corner", n + 1
                return True
        return False

    def _take_out(self, corner: int) -> None:
        area = self.plan.area
        self._what = ""
        if area is not None:
            outline = tuple(one for n, one in enumerate(area.outline) if n != corner)
            if not check_outline(outline):
                self.acts.change_area(area.id, {"outline": outline})

    def _is_near(self, one: Point, other: Point) -> bool:
        return hypot(one[0] - other[0], one[1] - other[1]) <= self.reach

    def _press_desk(self, desk_id: uuid.UUID, keys: Qt.KeyboardModifier) -> None:
        scene = self.plan.scene
        chosen = scene.selected_ids()
        if keys & _SHIFT and chosen:
            spots = scene.layer.spots
            scene.select_ids([*chosen, *between(spots.values(), spots[chosen[-1]], spots[desk_id])])
        elif keys & _CTRL:
            scene.toggle(desk_id)
        elif desk_id not in chosen:
            scene.select_ids([desk_id])
        else:
            self._hit = desk_id  # alone, unless they are dragged
        self._what = "desks"

    def move(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Let what is held follow."""
        if self._from is None or not self._what:
            return
        self._now = point
        way = hypot(point[0] - self._from[0], point[1] - self._from[1])
        if not self._begun and to_plan(way) * self.scale < _BEGUN:
            return
        self._begun = True
        if self._what == "desks":
            self._move_desks(point, keys)
        elif self._what == "area":
            self._move_area(point, keys)
        elif self._what == "corner":
            self._move_corner(point, keys)
        else:
            self._choose_in_band(point)

    def _snaps(self, keys: Qt.KeyboardModifier) -> bool:
        return self.plan.snaps and not keys & FREE_KEY

    def _move_desks(self, point: Point, keys: Qt.KeyboardModifier) -> None:
        assert self._from is not None
        chosen = self.plan.chosen()
        if not chosen:
            return
        whole = box_around(box_of(place_of(row)) for row in chosen)
        dx, dy = self._straight(point, keys)
        self._by, self._lines = self._fitted(whole, dx, dy, [row.id for row in chosen], keys)

    def _straight(self, point: Point, keys: Qt.KeyboardModifier) -> Point:
        """Return the way of the pointer; with Shift only level or upright."""
        assert self._from is not None
        dx, dy = point[0] - self._from[0], point[1] - self._from[1]
        if keys & _SHIFT:
            return (dx, 0) if abs(dx) > abs(dy) else (0, dy)
        return dx, dy

    def _fitted(
        self, whole: Box, dx: int, dy: int, ids: Iterable[uuid.UUID], keys: Qt.KeyboardModifier
    ) -> tuple[Point, tuple[int | None, int | None]]:
        if not self._snaps(keys):
            return (dx, dy), (None, None)
        moving = Box(whole.left + dx, whole.top + dy, whole.right + dx, whole.bottom + dy)
        found = snap(moving, self.plan.guides_but(ids), self.reach, GRID)
        return (dx + found.dx, dy + found.dy), (found.x_line, found.y_line)

    def _move_area(self, point: Point, keys: Qt.KeyboardModifier) -> None:
        area = self.plan.area
        if area is None:
            return
        dx, dy = self._straight(point, keys)
        inside = [area.id, *self.plan.rows]
        self._by, self._lines = self._fitted(box_of_outline(area.outline), dx, dy, inside, keys)
        self._outline = [(x + self._by[0], y + self._by[1]) for x, y in area.outline]

    def _move_corner(self, point: Point, keys: Qt.KeyboardModifier) -> None:
        if self._outline is None:
            return
        before, after = (
            self._outline[self._corner - 1],
            self._outline[(self._corner + 1) % len(self._outline)],
        )
        if self._snaps(keys):
            x, y = on_grid(point, GRID)
            for other in (before, after):  # in line with its neighbours
                x = other[0] if abs(point[0] - other[0]) <= self.reach else x
                y = other[1] if abs(point[1] - other[1]) <= self.reach else y
            point = (x, y)
        self._outline = [point if n == self._corner else one for n, one in enumerate(self._outline)]

    def _choose_in_band(self, point: Point) -> None:
        assert self._from is not None
        found = self.plan.scene.layer.spots_in(QRectF(at(self._from), at(point)).normalized())
        self.plan.scene.select_ids([*self._kept, *(spot.id for spot in found)])

    def release(self, point: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Put down what was held, or choose what was clicked."""
        self.move(point, keys)
        what, begun, outline, by = self._what, self._begun, self._outline, self._by
        area, hit, kept = self.plan.area, self._hit, self._kept
        self.cancel()
        if what == "desks" and begun and by != (0, 0):
            rows = self.plan.chosen()
            self.plan.pending = [moved(place_of(row), *by) for row in rows]
            self.acts.move([row.id for row in rows], *by)
        elif what == "desks" and not begun and hit is not None:
            self.plan.choose_desks([hit])
        elif what in ("area", "corner") and begun and area is not None and outline is not None:
            if not check_outline(outline):
                self.acts.change_area(area.id, {"outline": tuple(outline)})
        elif what == "band" and not begun and not kept:
            self.plan.choose_desks(())
            self.plan.choose_area(hit)

    def cancel(self) -> bool:
        """Leave everything where it is; without anything held nothing is chosen any more."""
        held = bool(self._what) and self._begun
        self._from = self._now = self._outline = None
        self._what, self._corner, self._begun, self._kept, self._hit = "", -1, False, [], None
        self._by, self._lines = (0, 0), (None, None)
        return held

    # --- keyboard ---

    def walk(self, right: int, down: int, *, extend: bool) -> None:
        """Choose the next desk in a direction, or one more."""
        spots = self.plan.scene.layer.spots
        chosen = self.plan.scene.selected_ids()
        if not chosen:
            first = min(spots.values(), key=lambda spot: (spot.y, spot.x), default=None)
            self.plan.choose_desks([first.id] if first is not None else [])
            return
        found = neighbour(spots.values(), spots[chosen[-1]], right, down)
        if found is not None:
            self.plan.choose_desks([*(one for one in chosen if one != found), found] if extend else [found])

    def next_area(self, step: int) -> None:
        """Choose the next zone or room."""
        ids = list(self.plan.areas)
        if not ids:
            return
        chosen = self.plan.area
        place = (ids.index(chosen.id) + step) % len(ids) if chosen is not None else 0 if step > 0 else -1
        self.plan.choose_area(ids[place])

    def nudge(self, dx: int, dy: int) -> None:
        """Push what is chosen by so many cm; a run of pushes is one action (see `settle_nudge`)."""
        if self.plan.chosen() or self.plan.area is not None:
            self._nudged = (self._nudged[0] + dx, self._nudged[1] + dy)

    @property
    def is_nudging(self) -> bool:
        """Whether a run of pushes waits to be written."""
        return self._nudged != (0, 0)

    def settle_nudge(self) -> None:
        """Write the run of pushes."""
        (dx, dy), self._nudged = self._nudged, (0, 0)
        area, rows = self.plan.area, self.plan.chosen()
        if (dx, dy) == (0, 0):
            return
        if rows:
            self.plan.pending = [moved(place_of(row), dx, dy) for row in rows]
            self.acts.move([row.id for row in rows], dx, dy)
        elif area is not None:
            outline = tuple((x + dx, y + dy) for x, y in area.outline)
            self.acts.change_area(area.id, {"outline": outline})

    # --- drawing ---

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the frame, the ghosts of what is moved, and what one can take hold of."""
        if self._what == "band" and self._begun and self._from is not None and self._now is not None:
            painter.setPen(accent_pen(scale, 1.0))
            painter.setBrush(faded(color("accent"), 0.08))
            painter.drawRect(QRectF(at(self._from), at(self._now)).normalized())
        by = self._by if self._what == "desks" and self._begun else self._nudged
        if by != (0, 0) and (rows := self.plan.chosen()):
            places = [moved(place_of(row), *by) for row in rows]
            draw_ghosts(painter, places, scale)
            self._draw_way(painter, places, by, scale)
        self._draw_area(painter, scale)
        if self._begun and self.plan.floor is not None:
            draw_guides(painter, self._floor(), scale, *self._lines)

    def _floor(self) -> QRectF:
        floor = self.plan.floor
        return QRectF() if floor is None else QRectF(0, 0, to_plan(floor.width), to_plan(floor.depth))

    def _draw_way(self, painter: QPainter, places: list[Place], by: Point, scale: float) -> None:
        whole = box_around(box_of(one) for one in places)
        way = f"{by[0]:+d}, {by[1]:+d} cm".replace("-", "−")
        draw_words(painter, at((whole.right, whole.bottom)), way, scale)

    def _draw_area(self, painter: QPainter, scale: float) -> None:
        area = self.plan.area
        if area is None:
            return
        outline: Outline = self._outline if self._outline is not None and self._begun else area.outline
        if self.is_nudging:
            outline = [(x + self._nudged[0], y + self._nudged[1]) for x, y in area.outline]
        draw_outline(painter, outline, scale)
        draw_handles(painter, _middles(outline), scale, round_ones=True)
        draw_handles(painter, list(outline), scale, strong=self._corner)
        if self._begun:
            box = box_of_outline(outline)
            size = f"{metres(box.right - box.left)} × {metres(box.bottom - box.top)}"
            draw_words(painter, at((box.right, box.bottom)), size, scale)


def _middles(outline: Outline) -> list[Point]:
    """Return the middles of the edges of a shape."""
    following = [*outline[1:], *outline[:1]]
    return [((ax + bx) // 2, (ay + by) // 2) for (ax, ay), (bx, by) in zip(outline, following, strict=True)]
