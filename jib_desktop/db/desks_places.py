"""Which zone and room a desk stands in, and what of desks is set aside while an action is taken back."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from jib_desktop.db.desks import Area, Desk
from jib_desktop.rules.desk_layout import Outline, area_at

_Shape = tuple[uuid.UUID, Outline]


def settle(
    session: Session,
    floor_id: uuid.UUID,
    desks: Iterable[Desk] | None = None,
    *,
    without: Collection[uuid.UUID] = (),
) -> None:
    """Let desks of a floor (or only some) know the zone and the room they stand in, in the same action.

    `without`: zones and rooms that are about to go.
    """
    session.flush()
    zones, rooms = _shapes(session, floor_id, without)
    if desks is None:
        desks = session.scalars(select(Desk).where(Desk.floor_id == floor_id))
    for desk in desks:
        middle = (desk.x, desk.y)
        zone_id, room_id = area_at(zones, middle), area_at(rooms, middle)
        if (desk.zone_id, desk.room_id) != (zone_id, room_id):
            desk.zone_id, desk.room_id = zone_id, room_id
    session.flush()


def _shapes(
    session: Session, floor_id: uuid.UUID, without: Collection[uuid.UUID]
) -> tuple[list[_Shape], list[_Shape]]:
    """Return the zones and the rooms of a floor with their outlines."""
    chosen = select(Area.id, Area.kind, Area.outline).where(Area.floor_id == floor_id).order_by(Area.id)
    found: dict[str, list[_Shape]] = {"zone": [], "room": []}
    for area_id, kind, outline in session.execute(chosen):
        if area_id not in without:
            found[kind].append((area_id, outline))
    return found["zone"], found["room"]


def park_numbers(session: Session, desk_ids: Collection[uuid.UUID]) -> None:
    """Let desks go by their ids for a moment: two that swap numbers would have the same one in between.

    The journal hears nothing of it; whoever parks them gives them their numbers in the same action.
    """
    if not desk_ids:
        return
    table: Any = Desk.__table__
    statement = update(table).where(table.c.id == bindparam("key")).values(number=bindparam("parked"))
    rows = [{"key": one, "parked": f"~{one.hex}"} for one in desk_ids]
    session.connection().execute(statement, rows)


def park_lives(session: Session, firsts: Collection[uuid.UUID], lasts: Collection[uuid.UUID]) -> None:
    """Let desks be there without a first or a last day for a moment, while who has them gets back other days.

    Only what comes back is parked: the journal hears nothing of it, and whoever parks a day writes it in the
    same action.
    """
    table: Any = Desk.__table__
    for name, desk_ids in (("since", firsts), ("until", lasts)):
        if desk_ids:
            statement = update(table).where(table.c.id == bindparam("key")).values({name: None})
            session.connection().execute(statement, [{"key": one} for one in desk_ids])
