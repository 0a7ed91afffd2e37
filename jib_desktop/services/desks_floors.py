"""What the desks of a list stand on: floors, zones and rooms that it makes, places for desks without one."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from jib_desktop.db.bulk import Update
from jib_desktop.db.desks import Area, Desk, Floor
from jib_desktop.db.journal import Change, writing_of
from jib_desktop.errors import ChangedMeanwhile
from jib_desktop.rules.desk_layout import Outline, Place, area_at
from jib_desktop.rules.desk_rows import EDGE, Box, around, laid_out
from jib_desktop.rules.desks import AREA_KINDS, LARGEST_FLOOR
from jib_desktop.rules.search import has_han
from jib_desktop.services.importer import Named
from jib_desktop.services.review import PlannedRow

_WIDTH, _DEPTH = 3_600, 1_800  # cm of a floor of which nothing is known
_AROUND = 40  # cm between the desks of a zone and its outline
_LONGEST_CODE = 8  # characters; what is longer is a name


class MadeFloor(Named):
    """A floor that a list names and that is not there yet."""


class MadeArea(Named):
    """A zone or room that a list names and that is not there yet."""

    __slots__ = ("floor", "kind")

    kind: str
    floor: uuid.UUID

    def __init__(self, record_id: uuid.UUID, words: str, kind: str, floor: uuid.UUID) -> None:
        super().__init__(record_id, words)
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "floor", floor)


# --- floors, zones and rooms --------------------------------------------------------------------


def make_missing(session: Session, rows: Sequence[PlannedRow]) -> None:
    """Make the floors, zones and rooms that rows name and that are not there.

    Raises ChangedMeanwhile if somebody else made a floor of this name since the preview.
    """
    whole = (row.values if row.verdict == "new" else row.result() for row in rows)
    named = [value for values in whole for value in values.values()]
    floors = {one: one for one in named if isinstance(one, MadeFloor)}
    areas = {one: one for one in named if isinstance(one, MadeArea)}
    there = set(session.scalars(select(Floor.id))) | set(session.scalars(select(Area.id)))
    codes = set(session.scalars(select(Floor.code)))
    place = session.scalar(select(func.count()).select_from(Floor)) or 0
    for one in sorted((one for one in floors if one not in there), key=lambda floor: _natural(floor.words)):
        if one.words in codes:
            raise ChangedMeanwhile("", None)
        session.add(Floor(id=_plain(one), code=one.words, place=place, width=_WIDTH, depth=_DEPTH))
        place += 1
    session.flush()
    for area in areas:
        if area not in there:
            name = _area_names(area.words)
            session.add(Area(id=_plain(area), floor_id=_plain(area.floor), kind=area.kind, **name))
    session.flush()


def _plain(one: uuid.UUID) -> uuid.UUID:
    return uuid.UUID(int=one.int)


def _natural(code: str) -> tuple[int, str]:
    return (int(code), "") if code.isdecimal() else (1 << 30, code)


def _area_names(words: str) -> dict[str, str]:
    if len(words) <= _LONGEST_CODE and not has_han(words):
        return {"code": words}
    return {"name_zh" if has_han(words) else "name_en": words}


class AreasThere:
    """The zones and rooms that have an outline: where a desk stands says in which it is."""

    def __init__(self, session: Session) -> None:
        self._outlines: dict[tuple[str, uuid.UUID], list[tuple[Named, Outline]]] = defaultdict(list)
        columns = (
            Area.id, Area.kind, Area.floor_id, Area.code, Area.name_en, Area.name_zh, Area.outline,
        )  # fmt: skip
        for row in session.execute(select(*columns).order_by(Area.id)):
            if row.outline:
                named = Named(row.id, row.code or row.name_en or row.name_zh)
                self._outlines[row.kind, row.floor_id].append((named, row.outline))

    def settled(self, row: PlannedRow) -> PlannedRow:
        """Return a desk that moves, or comes, with the zone and room in which it then is.

        What the row itself says of them stands.
        """
        whole, moves = row.result(), row.differences().keys() & {"x", "y", "floor"}
        if whole["x"] is None or whole["y"] is None or not (moves or row.verdict == "new"):
            return row
        for kind in AREA_KINDS:
            shapes = self._outlines.get((kind, whole["floor"]), ())
            said = whole[kind] is not None if row.verdict == "new" else kind in row.differences()
            found = area_at(shapes, (whole["x"], whole["y"])) if shapes and not said else None
            if found is not None and found != whole[kind]:
                row = _with(row, kind, found)
        return row


def _with(row: PlannedRow, name: str, value: Any) -> PlannedRow:
    """Return a row with one more value."""
    old = None if row.verdict == "new" else row.whole[name]
    return replace(
        row, fields={**row.fields, name: (old, value)}, values={**row.values, name: value},
        whole={**row.whole, name: value},
    )  # fmt: skip


# --- writing ------------------------------------------------------------------------------------


def arrange_numbers(session: Session, changed: list[Update]) -> list[Update]:
    """Let desks give up their numbers before others take them: two may have swapped theirs."""
    renamed = [one for one in changed if "number" in one.after]
    if renamed:
        table: Any = Desk.__table__
        statement = (
            update(table).where(table.c.id == bindparam("row_key")).values(number=bindparam("meanwhile"))
        )
        lines = [{"row_key": one.id, "meanwhile": one.id.hex} for one in renamed]
        session.connection().execute(statement, lines)
    return changed


def lay_out(session: Session, fresh: list[dict[str, Any]]) -> None:
    """Give desks without a place one in free rows: in their room or zone if there is room, else on the floor.

    Those of one zone stand together.
    """
    waiting: dict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
    taken: dict[uuid.UUID, list[Place]] = defaultdict(list)
    for row in fresh:
        if row["x"] is None or row["y"] is None:
            waiting[row["floor_id"], row["zone_id"], row["room_id"]].append(row)
        else:
            taken[row["floor_id"]].append(_place(row))
    if not waiting:
        return
    for desk in _standing(session, {floor for floor, _, _ in waiting}):
        taken[desk["floor_id"]].append(_place(desk))
    sizes = {one: Box(0, 0, width, depth) for one, width, depth in _sizes(session)}
    outlines = dict(session.execute(select(Area.id, Area.outline)).all())
    for (floor_id, zone_id, room_id), rows in waiting.items():
        left, there = rows, taken[floor_id]
        for outline in (outlines.get(room_id), outlines.get(zone_id)):
            if outline and left:
                left = _stand(left, there, _box(outline), outline)
        if left:
            _stand(left, there, sizes[floor_id], ())


def _stand(
    rows: list[dict[str, Any]], taken: list[Place], box: Box, outline: Outline
) -> list[dict[str, Any]]:
    """Place rows as far as there is room; returns the others."""
    found = laid_out([(row["width"], row["depth"]) for row in rows], taken, box, outline)
    for row, place in zip(rows, found, strict=False):
        row["x"], row["y"] = place.x, place.y
    taken.extend(found)
    return rows[len(found) :]


def _box(outline: Outline) -> Box:
    across, down = zip(*outline, strict=True)
    # A room has its walls round it: only a floor needs an edge that stays free.
    return Box(min(across) - EDGE, min(down) - EDGE, max(across) + EDGE, max(down) + EDGE)


def _place(row: Mapping[str, Any]) -> Place:
    return Place(*(row[name] for name in ("x", "y", "width", "depth", "turn")))


def _standing(session: Session, floor_ids: Iterable[uuid.UUID]) -> list[Mapping[str, Any]]:
    """Return the desks that are not gone from floors."""
    names = ("id", "floor_id", "zone_id", "room_id", "x", "y", "width", "depth", "turn")
    chosen = select(*(Desk.__table__.c[name] for name in names)).where(Desk.until.is_(None))
    return [dict(row) for row in session.execute(chosen.where(Desk.floor_id.in_(floor_ids))).mappings()]


def _sizes(session: Session) -> Sequence[Any]:
    return session.execute(select(Floor.id, Floor.width, Floor.depth)).all()


def shape_made(session: Session, fresh: Sequence[Mapping[str, Any]]) -> None:
    """Draw the zones and rooms that were made around their desks, and let floors hold all of theirs."""
    desks = _standing(session, {row["floor_id"] for row in fresh})
    by_area: dict[Any, list[Place]] = defaultdict(list)
    by_floor: dict[uuid.UUID, list[Place]] = defaultdict(list)
    for desk in desks:
        by_floor[desk["floor_id"]].append(_place(desk))
        for name in ("zone_id", "room_id"):
            by_area[desk[name]].append(_place(desk))
    made = select(Change.row_id).where(
        Change.action_id == writing_of(session).action_id, Change.table_name == "area",
        Change.before.is_(None),
    )  # fmt: skip
    for area_id in session.scalars(made).all():
        if (box := around(by_area.get(area_id, ()), _AROUND)) is not None:
            corners = (
                (box.left, box.top),
                (box.right, box.top),
                (box.right, box.bottom),
                (box.left, box.bottom),
            )
            session.get_one(Area, area_id).outline = corners
    for floor_id, places in by_floor.items():
        box = around(places, EDGE)
        floor = session.get_one(Floor, floor_id)
        if box is not None and (box.right > floor.width or box.bottom > floor.depth):
            floor.width = min(LARGEST_FLOOR, max(floor.width, box.right))
            floor.depth = min(LARGEST_FLOOR, max(floor.depth, box.bottom))
    session.flush()
