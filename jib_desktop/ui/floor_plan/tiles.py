"""The eight patterns of desks: as lines, which stay sharp on paper, and as tiles of 8 pixels for the screen.

Qt's own brush patterns ignore zoom and the scale of the screen; these grow with both.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

TILE = 8
STRENGTH = 0.36  # of the pattern in the colour of the line
_LEVEL_STEP = 4.0
_DOT_STEP = 4.0
_DOT = 0.85  # radius

_B = Qt.BrushStyle


def faded(ink: QColor, share: float) -> QColor:
    """Return a colour with this much of it left."""
    copy = QColor(ink)
    copy.setAlphaF(share)
    return copy


def draw_pattern(
    painter: QPainter, shape: QPainterPath, pattern: Qt.BrushStyle, ink: QColor, *, sharpness: float = 0
) -> None:
    """Fill a shape with a pattern in a colour, faded as patterns are.

    `sharpness` is how many pixels of the device one unit is long; with it a tile is used, which is quick.
    Without it lines are drawn: for paper and SVG. A pattern never turns with its desk: it would be another.
    """
    if pattern == _B.SolidPattern:
        return
    if sharpness:
        painter.fillPath(shape, _brush(pattern, ink.rgb(), max(TILE, round(TILE * sharpness))))
        return
    painter.save()
    _draw_marks(painter, shape.boundingRect(), pattern, faded(ink, STRENGTH), within=shape)
    painter.restore()


@lru_cache(maxsize=256)
def _brush(pattern: Qt.BrushStyle, rgb: int, size: int) -> QBrush:
    """Return a brush whose tile is 8 units long and `size` pixels large."""
    tile = QPixmap(size, size)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / TILE, size / TILE)
    _draw_marks(painter, QRectF(0, 0, TILE, TILE), pattern, faded(QColor.fromRgb(rgb), STRENGTH))
    painter.end()
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(TILE / size, TILE / size))
    return brush


def _draw_marks(
    painter: QPainter,
    rect: QRectF,
    pattern: Qt.BrushStyle,
    ink: QColor,
    within: QPainterPath | None = None,
) -> None:
    """Draw lines or dots over a rectangle, or as far as they are within a shape that has no bay.

    They are cut, not clipped: an SVG of Qt knows no clipping.
    """
    corners = [] if within is None else _corners(within)
    if pattern == _B.Dense6Pattern:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for dot in _dots(rect):
            if corners and not _holds(corners, dot, _DOT):
                continue
            painter.drawRect(QRectF(dot.x() - _DOT, dot.y() - _DOT, 2 * _DOT, 2 * _DOT))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = {_B.HorPattern: 1.6, _B.VerPattern: 1.6, _B.CrossPattern: 1.4}.get(pattern, 1.1)
    # A grid of one stroke: where two lines cross, the ink must not come out double.
    painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    path = QPainterPath()
    for line in _lines(rect, pattern):
        if corners and not _cut(line, corners):
            continue
        path.moveTo(line.p1())
        path.lineTo(line.p2())
    painter.drawPath(path)


def _dots(rect: QRectF) -> list[QPointF]:
    """Return the middles of dots, every second row moved by half."""
    first, last = math.floor(rect.top() / _DOT_STEP), math.ceil(rect.bottom() / _DOT_STEP)
    left, right = math.floor(rect.left() / TILE), math.ceil(rect.right() / TILE)
    return [
        QPointF(column * TILE + (2 if row % 2 else 6), row * _DOT_STEP + 2)
        for row in range(first, last + 1)
        for column in range(left - 1, right + 1)
    ]


def _lines(rect: QRectF, pattern: Qt.BrushStyle) -> list[QLineF]:
    found: list[QLineF] = []
    if pattern in (_B.HorPattern, _B.CrossPattern):
        step = _LEVEL_STEP if pattern == _B.HorPattern else float(TILE)
        found += [QLineF(rect.left(), y, rect.right(), y) for y in _steps(rect.top(), rect.bottom(), step)]
    if pattern in (_B.VerPattern, _B.CrossPattern):
        step = _LEVEL_STEP if pattern == _B.VerPattern else float(TILE)
        found += [QLineF(x, rect.top(), x, rect.bottom()) for x in _steps(rect.left(), rect.right(), step)]
    high = rect.height()
    if pattern in (_B.BDiagPattern, _B.DiagCrossPattern):
        # Rising lines are those on which x + y is a step.
        sums = _steps(rect.left() + rect.top(), rect.right() + rect.bottom(), TILE, TILE)
        found += [QLineF(s - rect.top(), rect.top(), s - rect.bottom(), rect.bottom()) for s in sums]
    if pattern in (_B.FDiagPattern, _B.DiagCrossPattern):
        gaps = _steps(rect.left() - rect.bottom(), rect.right() - rect.top(), TILE, TILE)
        found += [QLineF(g + rect.top(), rect.top(), g + rect.top() + high, rect.bottom()) for g in gaps]
    return found


def _steps(first: float, last: float, step: float, beyond: float = 0) -> list[float]:
    """Return the middles of steps between two places; `beyond` adds some at both ends."""
    begin, end = math.floor((first - beyond) / step), math.ceil((last + beyond) / step)
    return [(place + 0.5) * step for place in range(begin, end)]


_Corner = tuple[float, float]


def _corners(shape: QPainterPath) -> list[_Corner]:
    """Return the corners of a shape without a bay, going round so that its inside is at the right.

    Curves count as straight from end to end: that is inside of the shape, and quick.
    """
    kinds, found = QPainterPath.ElementType, []
    controls = 0  # points that only bend the curve
    for place in range(shape.elementCount()):
        element: Any = shape.elementAt(place)
        if element.type == kinds.CurveToElement:
            controls = 2
        if controls:
            controls -= 1
            continue
        found.append((element.x, element.y))
    twice_area = sum(
        x * after_y - after_x * y
        for (x, y), (after_x, after_y) in zip(found, [*found[1:], found[0]], strict=True)
    )
    return found if twice_area >= 0 else found[::-1]


def _sides(corners: list[_Corner]) -> Iterator[tuple[float, float, float, float]]:
    """Yield each side as its beginning and its direction."""
    for (x, y), (after_x, after_y) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if (x, y) != (after_x, after_y):
            yield x, y, after_x - x, after_y - y


def _holds(corners: list[_Corner], point: QPointF, more: float) -> bool:
    """Whether a point lies inside, so far from every side."""
    return all(
        across * (point.y() - y) - along * (point.x() - x) >= more * math.hypot(across, along)
        for x, y, across, along in _sides(corners)
    )


def _cut(line: QLineF, corners: list[_Corner]) -> bool:
    """Cut a line to what of it is inside; false if nothing is."""
    begin, end = 0.0, 1.0
    for x, y, across, along in _sides(corners):
        # How far inside of this side the line begins, and how much nearer it comes on its way.
        inside = across * (line.y1() - y) - along * (line.x1() - x)
        nearer = across * line.dy() - along * line.dx()
        if abs(nearer) < 1e-9:
            if inside < 0:
                return False
        elif nearer > 0:
            begin = max(begin, -inside / nearer)
        else:
            end = min(end, -inside / nearer)
    if begin >= end:
        return False
    first, last = line.pointAt(begin), line.pointAt(end)
    line.setPoints(first, last)
    return True
