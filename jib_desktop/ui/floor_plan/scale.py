"""From centimetres on the floor to the plan at 100 %: a desk of 160 × 110 cm is drawn 47 × 32 and a gap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

PER_CM = 0.3
DESK_GAP = 1.0  # between two desks that stand at each other twice of it

ZOOM_LEAST, ZOOM_MOST = 0.25, 4.0
ZOOM_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0)
PLAIN_BELOW = 0.35  # of the zoom: only the fill of a desk
NAMELESS_BELOW = 0.55  # no names


def to_plan(cm: float) -> float:
    """Return a length in cm as pixels of the plan at 100 %."""
    return cm * PER_CM


def to_cm(pixels: float) -> int:
    """Return a length on the plan at 100 % as whole cm."""
    return round(pixels / PER_CM)


def desk_rect(x: int, y: int, width: int, depth: int) -> QRectF:
    """Return where a desk is drawn that does not stand turned; `x`, `y` are its middle, all in cm."""
    wide, high = to_plan(width) - DESK_GAP, to_plan(depth) - DESK_GAP
    return QRectF(to_plan(x) - wide / 2, to_plan(y) - high / 2, wide, high)


def polygon(outline: Sequence[tuple[int, int]]) -> QPolygonF:
    """Return an outline in cm as a shape on the plan."""
    return QPolygonF([QPointF(to_plan(x), to_plan(y)) for x, y in outline])


def step_from(zoom: float, direction: int) -> float:
    """Return the next larger (1) or smaller (-1) step of the zoom."""
    if direction > 0:
        return next((step for step in ZOOM_STEPS if step > zoom * 1.01), ZOOM_MOST)
    return next((step for step in reversed(ZOOM_STEPS) if step < zoom / 1.01), ZOOM_LEAST)
