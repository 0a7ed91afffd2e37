"""From desk to desk with the arrow keys: the nearest one in a direction, as the eye would take it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from jib_desktop.ui.floor_plan.desk_layer import Spot

_ASIDE = 2.5  # how much dearer a step aside is than one ahead


def neighbour(spots: Iterable[Spot], start: Spot, right: int, down: int) -> uuid.UUID | None:
    """Return the nearest desk to the right (1), left (-1), down or up; None if there is none.

    Desks within 45° of the direction come first; only without one is a desk taken that lies more aside.
    """
    best: uuid.UUID | None = None
    least = float("inf")
    for spot in spots:
        across, along = spot.x - start.x, spot.y - start.y
        ahead = across * right + along * down
        if ahead <= 1 or spot is start:
            continue
        aside = abs(along if right else across)
        cost = ahead + _ASIDE * aside + (1e6 if aside > ahead else 0)
        if cost < least:
            best, least = spot.id, cost
    return best


def between(spots: Iterable[Spot], one: Spot, other: Spot) -> list[uuid.UUID]:
    """Return the desks whose middles lie in the rectangle between two desks, both included."""
    left, right = sorted((one.x, other.x))
    top, bottom = sorted((one.y, other.y))
    return [spot.id for spot in spots if left - 1 <= spot.x <= right + 1 and top - 1 <= spot.y <= bottom + 1]
