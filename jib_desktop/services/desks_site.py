"""What staff do with their own plan: floors, their pictures, zones and rooms. Desks are in desks_placing.

Every act takes the version the person saw and raises ValuesRefused(problems) if it cannot be; desks know
again within the same action in which zone and room they stand.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.desks import Allocation, Area, Desk, Floor
from jib_desktop.db.desks_places import settle
from jib_desktop.db.seen import get_seen
from jib_desktop.db.site import keep_file, kept_file
from jib_desktop.db.writing import name_subject
from jib_desktop.errors import GoneMeanwhile, ValuesRefused
from jib_desktop.rules.desk_layout import Lie
from jib_desktop.rules.desks import LARGEST_FLOOR
from jib_desktop.rules.floor_shapes import (
    AREA_DEFAULTS,
    FLOOR_DEFAULTS,
    LEAST_FLOOR,
    check_area,
    check_floor,
    normalised_area,
    normalised_floor,
)
from jib_desktop.rules.problems import Problem
from jib_desktop.services.floor_pictures import PictureFacts, read_facts
from jib_desktop.services.invented_plan import use_invented_plan

__all__ = [
    "change_area", "change_floor", "change_outlines", "check_area_values", "check_floor_values",
    "check_picture", "create_area", "create_floor", "order_floors", "picture", "place_picture",
    "remove_areas", "remove_floor", "scale_picture", "set_picture", "use_invented_plan",
]  # fmt: skip

Seen = Sequence[tuple[uuid.UUID, int]]
_MICROMETRES = 10_000  # in a centimetre


def _refuse(problems: Iterable[Problem]) -> None:
    blocking = [one for one in problems if one.blocks]
    if blocking:
        raise ValuesRefused(blocking)


# --- floors -------------------------------------------------------------------------------------


def check_floor_values(
    session: Session, values: Mapping[str, Any], floor_id: uuid.UUID | None = None
) -> list[Problem]:
    """Return what is the matter with a floor; floor_code_taken if another one goes by its code."""
    whole = normalised_floor({**FLOOR_DEFAULTS, **values})
    problems = check_floor(whole)
    same = select(Floor.id).where(Floor.code == whole["code"], Floor.id != floor_id)
    if whole["code"] and session.scalar(same) is not None:
        problems.append(Problem("code", "floor_code_taken", facts={"code": whole["code"]}))
    return problems


def create_floor(session: Session, values: Mapping[str, Any]) -> uuid.UUID:
    """Add an empty floor above the others: code, names, size in cm. Raises ValuesRefused."""
    _refuse(check_floor_values(session, values))
    kept = normalised_floor({**FLOOR_DEFAULTS, **values})
    name_subject(session, kept["code"])
    place = (session.scalar(select(func.max(Floor.place))) or 0) + 1
    floor = Floor(**kept, place=place)
    session.add(floor)
    session.flush()
    return floor.id


def change_floor(
    session: Session, *, floor_id: uuid.UUID, seen_version: int, values: Mapping[str, Any]
) -> None:
    """Change code, names or size of a floor; desks stay where they stand. Raises ValuesRefused …"""
    floor = get_seen(session, Floor, floor_id, seen_version)
    whole = {name: getattr(floor, name) for name in FLOOR_DEFAULTS} | dict(values)
    _refuse(check_floor_values(session, whole, floor_id))
    name_subject(session, floor.code)
    kept = normalised_floor(whole)
    for name in values:
        setattr(floor, name, kept[name])


def order_floors(session: Session, floor_ids: Sequence[uuid.UUID]) -> None:
    """Bring all floors into an order, the lowest first. Raises GoneMeanwhile if they are not all of them."""
    floors = {one.id: one for one in session.scalars(select(Floor))}
    if set(floors) != set(floor_ids):
        raise GoneMeanwhile
    name_subject(session, ", ".join(floors[one].code for one in floor_ids))
    for place, floor_id in enumerate(floor_ids):
        floors[floor_id].place = place


def remove_floor(session: Session, *, floor_id: uuid.UUID, seen_version: int) -> None:
    """Remove a floor with its zones, rooms and desks; raises ValuesRefused: floor_has_history."""
    floor = get_seen(session, Floor, floor_id, seen_version)
    used = select(Desk.number).join(Allocation, Allocation.desk_id == Desk.id)
    number = session.scalars(used.where(Desk.floor_id == floor_id).order_by(Desk.number).limit(1)).first()
    if number is not None:
        facts = {"code": floor.code, "number": number}
        raise ValuesRefused([Problem("code", "floor_has_history", facts=facts)])
    name_subject(session, floor.code)
    for kind in (Desk, Area):
        for one in session.scalars(select(kind).where(kind.floor_id == floor_id)):
            session.delete(one)
        session.flush()
    session.delete(floor)


# --- pictures -----------------------------------------------------------------------------------


def picture(session: Session, floor_id: uuid.UUID) -> bytes | None:
    """Return the picture below the desks of a floor, None if there is none."""
    digest = session.scalar(select(Floor.picture).where(Floor.id == floor_id))
    return None if digest is None else kept_file(session, digest)


def check_picture(content: bytes) -> tuple[PictureFacts | None, list[Problem]]:
    """Return what a picture is, or why it is not taken: picture_refused with a reason."""
    return read_facts(content)


def set_picture(session: Session, *, floor_id: uuid.UUID, seen_version: int, content: bytes | None) -> None:
    """Put a picture below the desks, exchange it, or take it away; desks and allocations stay.

    The first one is laid out as wide as the floor. A later one comes to lie exactly where the one before it
    did. Raises ValuesRefused: picture_refused.
    """
    floor = get_seen(session, Floor, floor_id, seen_version)
    if content is None:
        name_subject(session, floor.code)
        floor.picture, floor.picture_kind = None, ""
        return
    facts, problems = read_facts(content)
    _refuse(problems)
    assert facts is not None
    name_subject(session, floor.code)
    before = None if floor.picture is None else read_facts(kept_file(session, floor.picture))[0]
    floor.picture, floor.picture_kind = keep_file(session, content), facts.kind
    if before is None:
        floor.picture_x = floor.picture_y = 0
        floor.picture_scale = _fitting(floor, facts)
    else:
        floor.picture_scale = max(1, round(floor.picture_scale * before.width / facts.width))


def _fitting(floor: Floor, facts: PictureFacts) -> int:
    """Return the scale at which a picture just lies on the floor, in micrometres a unit."""
    share = min(floor.width / facts.width, floor.depth / facts.height)
    return max(1, round(share * _MICROMETRES))


def place_picture(session: Session, *, floor_id: uuid.UUID, seen_version: int, lie: Lie) -> None:
    """Lay the picture elsewhere or at another scale; desks stay. Raises ValuesRefused: picture_scale."""
    floor = get_seen(session, Floor, floor_id, seen_version)
    if not 1 <= lie.scale <= 10_000_000 or max(abs(lie.x), abs(lie.y)) > 1_000_000:
        raise ValuesRefused([Problem("picture_scale", "picture_scale_far")])
    name_subject(session, floor.code)
    floor.picture_x, floor.picture_y, floor.picture_scale = lie


def scale_picture(session: Session, *, floor_id: uuid.UUID, seen_version: int, lie: Lie) -> None:
    """Lay the picture at its true scale, and let the floor be so large that all of it is to be seen.

    While nothing is drawn on the floor yet the picture keeps its corner and the floor takes its size; later
    the floor only grows. Raises ValuesRefused: picture_scale_far.
    """
    floor = get_seen(session, Floor, floor_id, seen_version)
    facts = None if floor.picture is None else read_facts(kept_file(session, floor.picture))[0]
    is_bare = not any(
        session.scalar(select(kind.id).where(kind.floor_id == floor_id)) for kind in (Desk, Area)
    )
    if is_bare:
        lie = Lie(floor.picture_x, floor.picture_y, lie.scale)
    place_picture(session, floor_id=floor_id, seen_version=seen_version, lie=lie)
    if facts is None:
        return
    unit = lie.scale / _MICROMETRES
    wide, deep = round(lie.x + facts.width * unit), round(lie.y + facts.height * unit)
    if not is_bare:
        wide, deep = max(wide, floor.width), max(deep, floor.depth)
    floor.width, floor.depth = (min(max(one, LEAST_FLOOR), LARGEST_FLOOR) for one in (wide, deep))


# --- zones and rooms ----------------------------------------------------------------------------


def check_area_values(
    session: Session, floor_id: uuid.UUID, values: Mapping[str, Any], area_id: uuid.UUID | None = None
) -> list[Problem]:
    """Return what is the matter with a zone or room; area_code_taken if another of its floor has the code."""
    whole = normalised_area({**AREA_DEFAULTS, **values})
    problems = check_area(whole)
    same = select(Area.id).where(
        Area.floor_id == floor_id, Area.kind == whole["kind"], Area.code == whole["code"], Area.id != area_id
    )
    if whole["code"] and session.scalar(same.limit(1)) is not None:
        problems.append(Problem("code", "area_code_taken", facts={"code": whole["code"]}))
    return problems


def _area_name(area: Area) -> str:
    return " ".join(filter(None, (area.code, area.name_en, area.name_zh)))


def create_area(session: Session, *, floor_id: uuid.UUID, values: Mapping[str, Any]) -> uuid.UUID:
    """Draw a zone or room: kind, code, names, outline, and of a room use and seats. Raises ValuesRefused."""
    if session.get(Floor, floor_id) is None:
        raise GoneMeanwhile
    _refuse(check_area_values(session, floor_id, values))
    area = Area(**normalised_area({**AREA_DEFAULTS, **values}), floor_id=floor_id)
    name_subject(session, _area_name(area))
    session.add(area)
    session.flush()
    settle(session, floor_id)
    return area.id


def change_area(
    session: Session, *, area_id: uuid.UUID, seen_version: int, values: Mapping[str, Any]
) -> None:
    """Change what a zone or room says of itself, or its outline. Raises ValuesRefused …"""
    area = get_seen(session, Area, area_id, seen_version)
    whole = {name: getattr(area, name) for name in AREA_DEFAULTS} | dict(values)
    _refuse(check_area_values(session, area.floor_id, whole, area_id))
    name_subject(session, _area_name(area))
    kept = normalised_area(whole)
    for name in values:
        setattr(area, name, kept[name])
    if "outline" in values or "kind" in values:
        settle(session, area.floor_id)


def change_outlines(
    session: Session, *, outlines: Sequence[tuple[uuid.UUID, int, Sequence[tuple[int, int]]]]
) -> None:
    """Move several zones and rooms of a floor at once: id, seen version, outline. Raises ValuesRefused …"""
    areas = [(get_seen(session, Area, one, seen), outline) for one, seen, outline in outlines]
    for area, outline in areas:
        values = {name: getattr(area, name) for name in AREA_DEFAULTS} | {"outline": outline}
        _refuse(check_area(normalised_area(values)))
    name_subject(session, ", ".join(_area_name(area) for area, _ in areas[:3]))
    for area, outline in areas:
        area.outline = tuple((x, y) for x, y in outline)
    for floor_id in {area.floor_id for area, _ in areas}:
        settle(session, floor_id)


def remove_areas(session: Session, *, seen: Seen) -> None:
    """Remove zones and rooms; their desks stay, and stand in none then."""
    areas = [get_seen(session, Area, area_id, version) for area_id, version in seen]
    name_subject(session, ", ".join(_area_name(area) for area in areas[:3]))
    gone = {area.id for area in areas}
    for floor_id in {area.floor_id for area in areas}:
        settle(session, floor_id, without=gone)
    session.flush()
    for area in areas:
        session.delete(area)
