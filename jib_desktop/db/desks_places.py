"""Which zone and which room a desk stands in: where its middle lies."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.desks import Area, Desk
from jib_desktop.rules.desk_layout import Outline, area_at

_Shape = tuple[uuid.UUID, Outline]


def settle(session: Session, floor_id: uuid.UUID, desks: Iterable[Desk] | None = None) -> None:
    """Let desks of a floor (or only some) know the zone and the room they stand in, in the same action."""
    session.flush()
    zones, rooms = shapes(session, floor_id)
    if desks is None:
        desks = session.scalars(select(Desk).where(Desk.floor_id == floor_id))
    for desk in desks:
        desk.zone_id, desk.room_id = area_at(zones, (desk.x, desk.y)), area_at(rooms, (desk.x, desk.y))


def shapes(session: Session, floor_id: uuid.UUID) -> tuple[Sequence[_Shape], Sequence[_Shape]]:
    """Return the zones and the rooms of a floor with their outlines."""
    found = session.execute(
        select(Area.id, Area.kind, Area.outline).where(Area.floor_id == floor_id).order_by(Area.id)
    ).all()
    outlines: dict[str, list[_Shape]] = {"zone": [], "room": []}
    for area_id, kind, outline in found:
        outlines[kind].append((area_id, outline))
    return outlines["zone"], outlines["room"]
