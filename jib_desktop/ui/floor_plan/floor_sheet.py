"""A whole floor on a day, read at once and drawn by itself: for paper, pictures and the foyer."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from hashlib import sha256

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEngine, QPainter
from sqlalchemy.orm import Session

from jib_desktop import paths
from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.services import desks, desks_site
from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow
from jib_desktop.ui.floor_plan.area_lines import AreaWords
from jib_desktop.ui.floor_plan.area_paint import WALL, draw_area, draw_ground, draw_wall, floor_rect
from jib_desktop.ui.floor_plan.backdrop import Backdrop, DamagedPicture
from jib_desktop.ui.floor_plan.desk_look import DeskLook, row_face
from jib_desktop.ui.floor_plan.desk_paint import draw_desk
from jib_desktop.ui.floor_plan.scale import desk_rect
from jib_desktop.ui.look import Look

NameArea = Callable[[AreaRow, int, int], AreaWords]


@dataclass(frozen=True)
class Tenant:
    """A startup on a floor: its names, its number for life, its desks there by number."""

    startup_id: uuid.UUID
    name_en: str
    name_zh: str
    short_name: str
    mark: int | None
    taken: tuple[str, ...]
    reserved: tuple[str, ...]


@dataclass(frozen=True)
class FloorSheet:
    """All that is drawn of a floor on a day."""

    floor: FloorRow
    day: date
    areas: Sequence[AreaRow]
    rows: Sequence[DeskRow]  # by number
    picture: bytes | None = field(default=None, repr=False)

    @property
    def rect(self) -> QRectF:
        """Return what the drawing covers, in pixels at 100 %."""
        more = 2 * WALL
        return floor_rect(self.floor).adjusted(-more, -more, more, more)

    @property
    def is_invented(self) -> bool:
        """Whether it is a floor of the plan that came with the program."""
        return self.floor.picture in _invented_digests()

    def counts(self) -> dict[str, int]:
        """Return how many desks are taken, free, reserved and out of service."""
        found = dict.fromkeys((Kind.TAKEN, FREE, Kind.RESERVED, Kind.OUT_OF_SERVICE), 0)
        for row in self.rows:
            found[Kind(row.state) if row.state != FREE else FREE] += 1
        return {str(state): count for state, count in found.items()}

    def tenants(self) -> list[Tenant]:
        """Return the startups on the floor, who has most desks first."""
        rows: dict[uuid.UUID, list[DeskRow]] = {}
        for row in self.rows:
            if row.startup_id is not None:
                rows.setdefault(row.startup_id, []).append(row)
        found = [_tenant(startup_id, held) for startup_id, held in rows.items()]
        return sorted(found, key=lambda one: (-len(one.taken), one.name_en or one.name_zh))

    def draw(self, painter: QPainter, colours: Look, name_area: NameArea, scale: float = 1.0) -> None:
        """Draw the floor with its upper left corner at nothing; on paper and into SVG as lines and text."""
        draw_ground(painter, self.floor, colours)
        backdrop = self._backdrop()
        if backdrop is not None:
            large = max(scale, 2.0)
            backdrop.draw(painter, self.floor, large, dark=colours.dark, smooth=True, as_lines=True)
        draw_wall(painter, self.floor, colours, scale)
        for area in sorted(self.areas, key=lambda one: one.kind != "zone"):
            inside = [row for row in self.rows if row.zone_id == area.id]
            taken = sum(row.state == Kind.TAKEN for row in inside)
            words = name_area(area, taken, len(inside))
            draw_area(painter, area, words, colours, scale, over_picture=backdrop is not None)
        sharpness = _sharpness(painter)
        for row in self.rows:
            place = desk_rect(row.x, row.y, row.width, row.depth)
            draw_desk(painter, place, DeskLook(row_face(row), row.turn), scale, colours, sharpness=sharpness)

    def _backdrop(self) -> Backdrop | None:
        if self.picture is None:
            return None
        try:
            return Backdrop(self.picture, self.floor.picture_kind)
        except DamagedPicture:
            return None


def _sharpness(painter: QPainter) -> float:
    """Return how many pixels a unit is long; nothing where there are none, as on paper and in SVG."""
    if painter.paintEngine().type() != QPaintEngine.Type.Raster:
        return 0
    return painter.worldTransform().m11() * painter.device().devicePixelRatioF()


def _tenant(startup_id: uuid.UUID, held: Sequence[DeskRow]) -> Tenant:
    first = held[0]
    mark = next((row.mark for row in held if row.state == Kind.TAKEN), None)
    taken = tuple(row.number for row in held if row.state == Kind.TAKEN)
    reserved = tuple(row.number for row in held if row.state == Kind.RESERVED)
    names = (first.startup_en, first.startup_zh, first.short_name)
    return Tenant(startup_id, *names, mark, taken, reserved)


@lru_cache(maxsize=1)
def _invented_digests() -> frozenset[str]:
    files = paths.resource("floor_plan").glob("*.svg")
    return frozenset(sha256(file.read_bytes()).hexdigest() for file in files)


def read_sheet(session: Session, floor_id: uuid.UUID, day: date) -> FloorSheet | None:
    """Return a floor on a day, None if there is no such floor."""
    floor = next((one for one in desks.floors(session, day) if one.id == floor_id), None)
    if floor is None:
        return None
    picture = desks_site.picture(session, floor_id)
    return FloorSheet(
        floor, day, desks.areas(session, floor_id), desks.plan_on(session, day, floor_id), picture
    )


def read_sheets(
    session: Session, day: date, floor_ids: Sequence[uuid.UUID] | None = None
) -> list[FloorSheet]:
    """Return some floors on a day, or all, in their order."""
    wanted = [one.id for one in desks.floors(session, day)] if floor_ids is None else floor_ids
    found = (read_sheet(session, one, day) for one in wanted)
    return [one for one in found if one is not None]


def ranges(numbers: Sequence[str], known: Sequence[str]) -> list[tuple[str, str]]:
    """Return numbers as stretches from one to another: those that follow each other among `known`."""
    places = {number: place for place, number in enumerate(known)}
    found: list[tuple[str, str]] = []
    for number in numbers:
        if found and places.get(number, -2) == places.get(found[-1][1], -9) + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
