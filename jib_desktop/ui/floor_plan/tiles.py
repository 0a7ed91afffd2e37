"""The eight patterns of desks: as lines, which stay sharp on paper, and as tiles of 8 pixels for the screen.

Qt's own brush patterns ignore zoom and the scale of the screen; these grow with both.
"""

from __future__ import annotations

import math
from functools import lru_cache

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
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    _draw_marks(painter, shape.boundingRect(), pattern, faded(ink, STRENGTH))
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


def _draw_marks(painter: QPainter, rect: QRectF, pattern: Qt.BrushStyle, ink: QColor) -> None:
    if pattern == _B.Dense6Pattern:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for dot in _dots(rect):
            painter.drawRect(QRectF(dot.x() - _DOT, dot.y() - _DOT, 2 * _DOT, 2 * _DOT))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = {_B.HorPattern: 1.6, _B.VerPattern: 1.6, _B.CrossPattern: 1.4}.get(pattern, 1.1)
    # A grid of one stroke: where two lines cross, the ink must not come out double.
    painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    path = QPainterPath()
    for line in _lines(rect, pattern):
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
