"""The floor below its desks, drawn: outer wall, zones as a shade, rooms as an outline with sign and name."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPolygonF

from jib_desktop.services.desks import AreaRow, FloorRow
from jib_desktop.ui import fonts
from jib_desktop.ui.floor_plan.desk_paint import desk_font
from jib_desktop.ui.floor_plan.scale import polygon, to_plan
from jib_desktop.ui.floor_plan.tiles import faded
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Look, Size
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import translate

WALL = 3.0
HEAD = 30.0  # of a zone: the line with its name
_SIDE = 14.0
_LEAST_TEXT = 10.0  # on the screen; words of areas stay readable when the plan is small
_LARGEST_TEXT = 22.0
_SHOWN_ABOVE = 0.3  # of the scale; words of rooms
_OVER_PICTURE = 0.72

SIGNS = {
    "meeting": "ph.users", "phone": "ph.phone", "office": "ph.armchair",
    "reception": "ph.identification-badge", "pantry": "ph.coffee", "workshop": "ph.car",
    "lab": "ph.wrench", "stairs": "ph.sign-out",
    "toilet": "ph.toilet-paper", "store": "ph.package",
}  # fmt: skip


class AreaWords(NamedTuple):
    """What stands on a zone or room: bold, beside it, and what is to be said at the right or below."""

    name: str
    second: str = ""
    remark: str = ""


def area_words(area: AreaRow, taken: int = 0, desks: int = 0) -> AreaWords:
    """Return the words on a zone (with how many of its desks are taken) or on a room."""
    name = leading_name(area.name_en, area.name_zh)
    if area.kind == "zone":
        count = translate("FloorPlan", "{taken} of {desks} taken").format(taken=taken, desks=desks)
        head = translate("FloorPlan", "Zone {code}").format(code=area.code) if area.code else name
        return AreaWords(head, name if area.code else "", count if desks else "")
    return AreaWords(f"{name} {area.code}".strip(), remark=_room_remark(area))


def _room_remark(area: AreaRow) -> str:
    remark = leading_name(area.remark_en, area.remark_zh)
    if remark or area.seats is None:
        return remark
    return translate("FloorPlan", "%n seat(s)", n=area.seats)


def floor_rect(floor: FloorRow) -> QRectF:
    """Return the floor within its wall."""
    return QRectF(0, 0, to_plan(floor.width), to_plan(floor.depth))


def draw_ground(painter: QPainter, floor: FloorRow, colours: Look) -> None:
    """Fill the floor."""
    painter.fillRect(floor_rect(floor), colours.color("surface"))


def draw_wall(painter: QPainter, floor: FloorRow, colours: Look, scale: float = 1.0) -> None:
    """Draw the outer wall, outside of the floor."""
    wide = max(WALL, 1.5 / scale)
    half = wide / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colours.color("text_2"), wide)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(floor_rect(floor).adjusted(-half, -half, half, half))


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
    shape = polygon(area.outline)
    if shape.isEmpty():
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if area.kind == "zone":
        ground = colours.color("sunken")
        painter.fillPath(rounded(shape), faded(ground, _OVER_PICTURE) if over_picture else ground)
        _draw_zone_words(painter, shape, words, colours, scale)
    else:
        _draw_outline(painter, shape, colours, scale)
        _draw_room_words(painter, shape, area.use, words, colours, scale)
    painter.restore()


def _draw_outline(painter: QPainter, shape: QPolygonF, colours: Look, scale: float) -> None:
    """Draw the outline of a room: one pixel, and that a sharp one where the walls stand upright."""
    corners = [shape.at(place) for place in range(shape.count())]
    is_upright = all(
        abs(one.x() - other.x()) < 0.01 or abs(one.y() - other.y()) < 0.01
        for one, other in zip(corners, [*corners[1:], corners[0]], strict=True)
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_upright)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.color("line_strong"), max(1.0, 1 / scale)))
    painter.drawPolygon(shape)
    painter.restore()


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


def widest_span(shape: QPolygonF, y: float) -> tuple[float, float]:
    """Return from where to where a shape reaches at a height, the widest piece of it."""
    crossings: list[float] = []
    for place in range(shape.count()):
        one, other = shape.at(place), shape.at((place + 1) % shape.count())
        if (one.y() <= y) != (other.y() <= y):
            crossings.append(one.x() + (y - one.y()) * (other.x() - one.x()) / (other.y() - one.y()))
    crossings.sort()
    pieces = list(zip(crossings[::2], crossings[1::2], strict=False))
    if not pieces:
        box = shape.boundingRect()
        return box.left(), box.right()
    return max(pieces, key=lambda piece: piece[1] - piece[0])


def _text_size(scale: float) -> int:
    """Return the size of words of areas on the plan: readable on the screen, or as large as there is room."""
    return round(min(_LARGEST_TEXT, max(float(Size.TEXT), _LEAST_TEXT / scale)))


def _draw_zone_words(
    painter: QPainter, shape: QPolygonF, words: AreaWords, colours: Look, scale: float
) -> None:
    box, size = shape.boundingRect(), _text_size(scale)
    left, right = widest_span(shape, box.top() + HEAD / 2)
    line = QRectF(left + _SIDE, box.top() + 1, right - left - 2 * _SIDE, HEAD - 2)
    bold, plain = desk_font(True, size), desk_font(False, size)
    head = fonts.width(words.name, bold)
    count = fonts.width(words.remark, plain)
    if head + 12 + count <= line.width():
        end = Qt.AlignmentFlag.AlignRight
        fonts.draw_text(painter, line, words.remark, colours.color("text_2"), font=plain, align=end)
        line.setRight(line.right() - count - 12)
    drawn = fonts.draw_text(painter, line, words.name, colours.color("text"), font=bold)
    line.setLeft(line.left() + drawn + 8)
    if line.width() > 3 * size and words.second:
        fonts.draw_text(painter, line, words.second, colours.color("text_2"), font=plain)


def _draw_room_words(
    painter: QPainter, shape: QPolygonF, use: str, words: AreaWords, colours: Look, scale: float
) -> None:
    if scale < _SHOWN_ABOVE:
        return
    middle, size = _middle(shape), _text_size(scale)
    line = size * 1.4
    left, right = widest_span(shape, middle.y())
    room = QRectF(left + 6, 0, max(0.0, right - left - 12), shape.boundingRect().height() - 6)
    lines: list[tuple[str, QFont, str]] = [(words.name, desk_font(False, size), "text")]
    if words.remark and room.height() >= 2 * line:
        lines.append((words.remark, desk_font(False, size), "text_2"))
    sign = SIGNS.get(use, "")
    icon = Size.ICON * size / Size.TEXT
    if room.height() < len(lines) * line + icon + 8:
        sign = ""
    high = len(lines) * line + (icon + 8 if sign else 0)
    y = middle.y() - high / 2
    if sign:
        place = QRectF(middle.x() - icon / 2, y, icon, icon)
        draw_icon(painter, place, sign, colours.color("text_2"))
        y += icon + 8
    for text, font, token in lines:
        box = QRectF(room.left(), y, room.width(), line)
        centre = Qt.AlignmentFlag.AlignHCenter
        fonts.draw_text(painter, box, text, colours.color(token), font=font, align=centre)
        y += line


def _middle(shape: QPolygonF) -> QPointF:
    """Return a point in the middle of a shape, also of one with a bay."""
    box = shape.boundingRect()
    rows = [box.top() + box.height() * share for share in (0.5, 0.35, 0.65, 0.2, 0.8)]
    spans = [(widest_span(shape, y), y) for y in rows]
    (left, right), y = max(spans, key=lambda one: (round(one[0][1] - one[0][0]), -abs(one[1] - rows[0])))
    return QPointF((left + right) / 2, y)
