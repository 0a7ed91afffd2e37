"""Where the words on zones and rooms stand, worked out once for a size: measuring takes long."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from jib_desktop.services.desks import AreaRow
from jib_desktop.ui import fonts
from jib_desktop.ui.floor_plan.desk_paint import desk_font
from jib_desktop.ui.floor_plan.scale import polygon
from jib_desktop.ui.icons import glyph, icon_font
from jib_desktop.ui.look import Size
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import translate

HEAD = 30.0  # of a zone: the line with its name
_SIDE = 14.0
_LEAST_TEXT = 10.0  # on the screen; words of areas stay readable when the plan is small
_LARGEST_TEXT = 22.0
_Outline = tuple[tuple[int, int], ...]


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


class Line(NamedTuple):
    """A piece of text on an area: the left end of its baseline, and in which colour and type."""

    x: float
    y: float
    text: str
    token: str
    size: int
    bold: bool = False
    is_sign: bool = False


def text_size(scale: float) -> int:
    """Return the size of words of areas on the plan: readable on the screen, as far as there is room."""
    return round(min(_LARGEST_TEXT, max(float(Size.TEXT), _LEAST_TEXT / scale)))


@lru_cache(maxsize=2_000)
def zone_lines(outline: _Outline, words: AreaWords, size: int) -> tuple[Line, ...]:
    """Return the head of a zone: name and second name at the left, at the right what is taken."""
    shape = polygon(outline)
    box = shape.boundingRect()
    left, right = widest_span(shape, box.top() + HEAD / 2)
    left, right = left + _SIDE, right - _SIDE
    baseline = box.top() + HEAD / 2 + fonts.metrics(desk_font(False, size)).capHeight() / 2
    found: list[Line] = []
    count, head = _wide(words.remark, False, size), _wide(words.name, True, size)
    if words.remark and head + 12 + count <= right - left:
        found.append(Line(right - count, baseline, words.remark, "text_2", size))
        right -= count + 12
    found.append(Line(left, baseline, _elided(words.name, True, size, right - left), "text", size, bold=True))
    left += min(head, right - left) + 8
    if words.second and right - left > 3 * size:
        second = _elided(words.second, False, size, right - left)
        found.append(Line(left, baseline, second, "text_2", size))
    return tuple(found)


@lru_cache(maxsize=2_000)
def room_lines(outline: _Outline, words: AreaWords, sign: str, size: int) -> tuple[Line, ...]:
    """Return what stands in the middle of a room: its sign, its name, what else is to be known of it."""
    shape = polygon(outline)
    middle, line = _middle(shape), size * 1.4
    left, right = widest_span(shape, middle.y())
    wide, high = max(0.0, right - left - 12), shape.boundingRect().height() - 6
    texts = [(words.name, "text")]
    if words.remark and high >= 2 * line:
        texts.append((words.remark, "text_2"))
    icon = round(Size.ICON * size / Size.TEXT)
    has_sign = bool(sign) and high >= len(texts) * line + icon + 8
    y = middle.y() - (len(texts) * line + (icon + 8 if has_sign else 0)) / 2
    found: list[Line] = []
    if has_sign:
        box = fonts.metrics(icon_font(icon)).boundingRect(glyph(sign))
        at = QPointF(middle.x() - box.center().x(), y + icon / 2 - box.center().y())
        found.append(Line(at.x(), at.y(), glyph(sign), "text_2", icon, is_sign=True))
        y += icon + 8
    rise = fonts.metrics(desk_font(False, size)).capHeight() / 2
    for text, token in texts:
        shown = _elided(text, False, size, wide)
        x = middle.x() - _wide(shown, False, size) / 2
        found.append(Line(x, y + line / 2 + rise, shown, token, size))
        y += line
    return tuple(found)


def _wide(text: str, bold: bool, size: int) -> float:
    return fonts.metrics(desk_font(bold, size)).horizontalAdvance(text)


def _elided(text: str, bold: bool, size: int, room: float) -> str:
    if _wide(text, bold, size) <= room:
        return text
    measures = fonts.metrics(desk_font(bold, size))
    return measures.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))


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
        box: QRectF = shape.boundingRect()
        return box.left(), box.right()
    return max(pieces, key=lambda piece: piece[1] - piece[0])


def _middle(shape: QPolygonF) -> QPointF:
    """Return a point in the middle of a shape, also of one with a bay."""
    box = shape.boundingRect()
    rows = [box.top() + box.height() * share for share in (0.5, 0.35, 0.65, 0.2, 0.8)]
    spans = [(widest_span(shape, y), y) for y in rows]
    (left, right), y = max(spans, key=lambda one: (round(one[0][1] - one[0][0]), -abs(one[1] - rows[0])))
    return QPointF((left + right) / 2, y)
