"""The floor below its desks, drawn: outer wall, zones as a shade, rooms as an outline with sign and name."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from jib_desktop.services.desks import AreaRow, FloorRow
from jib_desktop.ui.floor_plan.area_lines import AreaWords, room_lines, text_size, zone_lines
from jib_desktop.ui.floor_plan.desk_paint import desk_font
from jib_desktop.ui.floor_plan.scale import polygon, to_plan
from jib_desktop.ui.floor_plan.tiles import faded
from jib_desktop.ui.icons import icon_font
from jib_desktop.ui.look import Look

WALL = 3.0
_SHOWN_ABOVE = 0.3  # of the scale; words of rooms
_OVER_PICTURE = 0.72

SIGNS = {
    "meeting": "ph.users", "phone": "ph.phone", "office": "ph.armchair",
    "reception": "ph.identification-badge", "pantry": "ph.coffee", "workshop": "ph.car",
    "lab": "ph.wrench", "stairs": "ph.sign-out",
    "toilet": "ph.toilet-paper", "store": "ph.package",
}  # fmt: skip


def floor_rect(floor: FloorRow) -> QRectF:
    """Return the floor within its wall."""
    return QRectF(0, 0, to_plan(floor.width), to_plan(floor.depth))


def draw_ground(painter: QPainter, floor: FloorRow, colours: Look) -> None:
    """Fill the floor."""
    painter.fillRect(floor_rect(floor), colours.color("surface"))


def draw_wall(painter: QPainter, floor: FloorRow, colours: Look, scale: float = 1.0) -> None:
    """Draw the outer wall around the floor; it covers the outlines of rooms that lie at it."""
    inside = max(1.0, 1 / scale)
    outside = max(WALL - 1, 1 / scale)
    inner, outer = QPainterPath(), QPainterPath()
    inner.addRect(floor_rect(floor).adjusted(inside, inside, -inside, -inside))
    outer.addRect(floor_rect(floor).adjusted(-outside, -outside, outside, outside))
    painter.fillPath(outer - inner, colours.color("control" if colours.dark else "text_2"))


def draw_area(
    painter: QPainter,
    area: AreaRow,
    words: AreaWords,
    colours: Look,
    scale: float = 1.0,
    *,
    over_picture: bool = False,
) -> None:
    """Draw a zone or room with its words; `scale` as for desks. Over a picture it lets that be seen."""
    shape = _shape(area.outline)
    if shape is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if area.kind == "zone":
        ground = colours.color("sunken")
        painter.fillPath(shape.rounded, faded(ground, _OVER_PICTURE) if over_picture else ground)
        lines = zone_lines(area.outline, words, text_size(scale))
    else:
        _draw_outline(painter, shape, colours, scale)
        is_shown = scale >= _SHOWN_ABOVE
        lines = room_lines(area.outline, words, SIGNS.get(area.use, ""), text_size(scale)) if is_shown else ()
    for line in lines:
        painter.setFont(icon_font(line.size) if line.is_sign else desk_font(line.bold, line.size))
        painter.setPen(colours.color(line.token))
        painter.drawText(QPointF(line.x, line.y), line.text)
    painter.restore()


class _Shape(NamedTuple):
    """An outline as it is drawn; upright, if all its walls stand upright or level."""

    polygon: QPolygonF
    rounded: QPainterPath
    is_upright: bool


@lru_cache(maxsize=1_000)
def _shape(outline: tuple[tuple[int, int], ...]) -> _Shape | None:
    shape = polygon(outline)
    if shape.boundingRect().isEmpty():
        return None
    is_upright = all(
        one[0] == other[0] or one[1] == other[1]
        for one, other in zip(outline, [*outline[1:], outline[0]], strict=True)
    )
    return _Shape(shape, rounded(shape), is_upright)


def _draw_outline(painter: QPainter, shape: _Shape, colours: Look, scale: float) -> None:
    """Draw the outline of a room: one pixel, and that a sharp one where the walls stand upright."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not shape.is_upright)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.color("line_strong"), max(1.0, 1 / scale)))
    painter.drawPolygon(shape.polygon)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def rounded(shape: QPolygonF, radius: float = 6.0) -> QPainterPath:
    """Return a shape with round corners."""
    corners = [shape.at(place) for place in range(shape.count())]
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners.pop()
    path = QPainterPath()
    for place, corner in enumerate(corners):
        before, after = corners[place - 1], corners[(place + 1) % len(corners)]
        enter, leave = _toward(corner, before, radius), _toward(corner, after, radius)
        if place:
            path.lineTo(enter)
        else:
            path.moveTo(enter)
        path.quadTo(corner, leave)
    path.closeSubpath()
    return path


def _toward(start: QPointF, end: QPointF, far: float) -> QPointF:
    """Return the point at a distance on the way to another, but not beyond its half."""
    way = end - start
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    return start + way * (min(far, length / 2) / length) if length else start
