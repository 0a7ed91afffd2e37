"""What the site editor draws over and under the plan: the grid, ghosts, handles, guide lines, lengths."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from jib_desktop.rules.desk_layout import Outline, Place, Point
from jib_desktop.ui import fonts, look
from jib_desktop.ui.floor_plan.desk_paint import desk_font
from jib_desktop.ui.floor_plan.scale import desk_rect, polygon, to_plan
from jib_desktop.ui.floor_plan.tiles import faded
from jib_desktop.ui.look import Size, color

GRID_LAYER = 5  # above the ground and its picture
HANDLE = 9  # pixels of the screen
_METRE = 100
_GRID_FROM = 0.35  # of the zoom: a line each metre; below, each five
_FINE_FROM = 2.0  # a line each ten centimetres


class GridItem(QGraphicsItem):
    """A line each metre, so that one sees how large things are."""

    def __init__(self) -> None:
        super().__init__()
        self._rect = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # what is to be painted
        self.setZValue(GRID_LAYER)

    def set_size(self, width: int, depth: int) -> None:
        """Cover a floor of this size in cm."""
        self.prepareGeometryChange()
        self._rect = QRectF(0, 0, to_plan(width), to_plan(depth))

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the lines that the zoom has room for."""
        zoom = painter.worldTransform().m11()
        seen: QRectF = option.exposedRect.intersected(self._rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        # The lines of a picture go on below: where it is stronger than the grid, the picture stays.
        modes = QPainter.CompositionMode
        dark = look.current().dark
        painter.setCompositionMode(modes.CompositionMode_Lighten if dark else modes.CompositionMode_Darken)
        if zoom >= _FINE_FROM:
            self._draw_lines(painter, seen, _METRE // 10, 0.35)
        self._draw_lines(painter, seen, _METRE if zoom >= _GRID_FROM else 5 * _METRE, 0.8)
        painter.restore()

    def _draw_lines(self, painter: QPainter, seen: QRectF, step: int, share: float) -> None:
        pen = QPen(faded(color("line"), share))
        pen.setCosmetic(True)
        painter.setPen(pen)
        way = to_plan(step)
        lines = [
            QLineF(n * way, seen.top(), n * way, seen.bottom())
            for n in range(int(seen.left() // way), int(seen.right() // way) + 1)
        ] + [
            QLineF(seen.left(), n * way, seen.right(), n * way)
            for n in range(int(seen.top() // way), int(seen.bottom() // way) + 1)
        ]
        painter.drawLines(lines)


def at(point: Point) -> QPointF:
    """Return a point of the floor in cm as one of the plan."""
    return QPointF(to_plan(point[0]), to_plan(point[1]))


def accent_pen(scale: float, wide: float = 1.5, *, dashed: bool = False) -> QPen:
    """Return a pen in the accent colour, as wide on the screen at any zoom."""
    pen = QPen(color("accent"), wide / scale)
    if dashed:
        pen.setDashPattern([4, 3])
    return pen


def draw_ghosts(painter: QPainter, places: Iterable[Place], scale: float) -> None:
    """Draw desks where they are about to stand."""
    painter.setPen(accent_pen(scale, 1.2))
    painter.setBrush(faded(color("accent"), 0.16))
    upright = []
    for place in places:
        if place.turn:
            _draw_place(painter, place)
        else:
            upright.append(desk_rect(place.x, place.y, place.width, place.depth))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # many of them, and at once
    painter.drawRects(upright)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_overlaps(painter: QPainter, places: Iterable[Place], scale: float) -> None:
    """Hatch desks that stand in each other."""
    pen = QPen(color("amber"), 2 / scale)
    painter.setPen(pen)
    painter.setBrush(QBrush(color("amber"), Qt.BrushStyle.BDiagPattern))
    for place in places:
        _draw_place(painter, place)


def _draw_place(painter: QPainter, place: Place) -> None:
    rect = desk_rect(place.x, place.y, place.width, place.depth)
    if not place.turn:
        painter.drawRoundedRect(rect, 3, 3)
        return
    middle = rect.center()
    turning = QTransform.fromTranslate(middle.x(), middle.y()).rotate(place.turn)
    painter.drawPolygon(turning.translate(-middle.x(), -middle.y()).map(QPolygonF(rect)))


def draw_outline(painter: QPainter, outline: Outline, scale: float, *, closed: bool = True) -> None:
    """Draw a shape that is being drawn or moved."""
    painter.setPen(accent_pen(scale, 2.0, dashed=not closed))
    painter.setBrush(faded(color("accent"), 0.08) if closed else Qt.BrushStyle.NoBrush)
    if closed:
        painter.drawPolygon(polygon(outline))
    else:
        painter.drawPolyline(polygon(outline))


def draw_handles(
    painter: QPainter, points: Sequence[Point], scale: float, *, round_ones: bool = False, strong: int = -1
) -> None:
    """Draw what one takes hold of: squares at corners, small discs in the middle of edges."""
    side = HANDLE / scale
    for n, point in enumerate(points):
        middle = at(point)
        painter.setPen(accent_pen(scale, 1.5))
        painter.setBrush(color("accent") if n == strong else color("surface"))
        rect = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        if round_ones:
            painter.drawEllipse(rect.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15))
        else:
            painter.drawRect(rect)


def draw_guides(
    painter: QPainter, rect: QRectF, scale: float, x_line: int | None, y_line: int | None
) -> None:
    """Draw the lines onto which something snapped."""
    pen = accent_pen(scale, 1.0, dashed=True)
    painter.setPen(pen)
    if x_line is not None:
        painter.drawLine(QLineF(to_plan(x_line), rect.top(), to_plan(x_line), rect.bottom()))
    if y_line is not None:
        painter.drawLine(QLineF(rect.left(), to_plan(y_line), rect.right(), to_plan(y_line)))


def draw_words(painter: QPainter, place: QPointF, words: str, scale: float) -> None:
    """Write a length or a position on a plate beside a point, as large at any zoom."""
    font = desk_font(True, Size.DRAWING)
    wide, high = fonts.width(words, font) + 12, 20
    seen = painter.worldTransform().map(place)
    room = painter.device().width() / painter.device().devicePixelRatioF()
    painter.save()
    painter.translate(place)
    painter.scale(1 / scale, 1 / scale)
    # At the right edge of the window it stands at the other side of the point.
    box = QRectF(10 if seen.x() + wide + 12 < room else -10 - wide, 10, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("text"))
    painter.drawRoundedRect(box, 4, 4)
    fonts.draw_text(painter, box, words, color("surface"), font=font, align=Qt.AlignmentFlag.AlignHCenter)
    painter.restore()


def draw_aim(painter: QPainter, point: Point, scale: float) -> None:
    """Draw the cross that the arrow keys move where there is no pointer."""
    middle, arm = at(point), 12 / scale
    painter.setPen(accent_pen(scale, 1.5))
    painter.drawLine(QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y()))
    painter.drawLine(QLineF(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm))
