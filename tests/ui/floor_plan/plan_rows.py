"""Small builders of what a plan shows; every one takes only what the test is about. All of it is invented."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from jib_desktop.rules.periods import NEVER
from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow, Held

TODAY = date(2026, 11, 23)
FLOOR_ID = uuid.UUID(int=1)
ZONE_ID = uuid.UUID(int=2)
MOON, TIGER = uuid.UUID(int=11), uuid.UUID(int=12)
WIDTH, DEPTH = 3_600, 1_800
GAP = 10  # cm between two desks


class Names:
    """How the plan knows a startup."""

    def __init__(self, mark: int | None, name_en: str, name_zh: str = "", short_name: str = "") -> None:
        self.mark, self.name_en, self.name_zh, self.short_name = mark, name_en, name_zh, short_name


NAMES = {MOON: Names(1, "Moonkite Robotics", "月鸢机器人", "Moon"), TIGER: Names(2, "Tiger Clay", "虎泥")}


def floor(**values: Any) -> FloorRow:
    """Return a floor of 36 × 18 m."""
    whole: dict[str, Any] = {
        "id": FLOOR_ID, "version": 1, "code": "2", "name_en": "Floor 2", "name_zh": "2楼", "place": 2,
        "width": WIDTH, "depth": DEPTH, "picture": None, "picture_kind": "", "picture_x": 0, "picture_y": 0,
        "picture_scale": 10_000, "desks": 0,
    }  # fmt: skip
    return FloorRow(**{**whole, **values})


def zone(**values: Any) -> AreaRow:
    """Return zone A, which covers the left half of the floor."""
    half = WIDTH // 2
    whole: dict[str, Any] = {
        "id": ZONE_ID, "version": 1, "floor_id": FLOOR_ID, "kind": "zone", "code": "A",
        "name_en": "North-west", "name_zh": "西北", "remark_en": "", "remark_zh": "", "use": "",
        "seats": None, "outline": ((20, 20), (half, 20), (half, DEPTH - 20), (20, DEPTH - 20)),
    }  # fmt: skip
    return AreaRow(**{**whole, **values})


def room(**values: Any) -> AreaRow:
    """Return a meeting room at the right."""
    outline = ((2_800, 0), (WIDTH, 0), (WIDTH, 600), (2_800, 600))
    own = {"id": uuid.UUID(int=3), "kind": "room", "code": "2.04", "name_en": "Pudong", "name_zh": "浦东"}
    return zone(**{**own, "use": "meeting", "seats": 12, "outline": outline, **values})


def desk(place: int, **values: Any) -> DeskRow:
    """Return desk number `place` (from 1) of a block of six in a row; free unless said otherwise."""
    column, line = (place - 1) % 6, (place - 1) // 6
    whole: dict[str, Any] = {
        "id": uuid.UUID(int=100 + place), "version": 1, "number": f"2-{place:03}", "floor_id": FLOOR_ID,
        "floor": "2", "zone_id": ZONE_ID, "zone": "A", "zone_en": "North-west", "zone_zh": "西北",
        "room_id": None, "room": "", "x": 200 + 165 * column, "y": 200 + 113 * line, "width": 160,
        "depth": 110, "turn": 0, "features": (), "notes": "", "since": None, "until": None, "state": "free",
    }  # fmt: skip
    return DeskRow(**{**whole, **values})


def taken(place: int, startup_id: uuid.UUID = MOON, kind: str = "taken", **values: Any) -> DeskRow:
    """Return a desk that a startup has, or that is kept for it."""
    names = NAMES[startup_id]
    return desk(
        place,
        state=kind, allocation_id=uuid.UUID(int=1_000 + place), allocation_version=1, startup_id=startup_id,
        startup_en=names.name_en, startup_zh=names.name_zh, short_name=names.short_name, mark=names.mark,
        first_day=date(2026, 3, 1), last_day=date(2027, 2, 28), **values,
    )  # fmt: skip


def out_of_service(place: int) -> DeskRow:
    """Return a desk that cannot be given."""
    return desk(
        place,
        state="out_of_service", allocation_id=uuid.UUID(int=1_000 + place), allocation_version=1,
        first_day=TODAY, last_day=NEVER, reason="No power",
    )  # fmt: skip


def held(place: int, startup_id: uuid.UUID | None = MOON, kind: str = "taken") -> Held:
    """Return that a startup has a desk on another day."""
    return Held(
        uuid.UUID(int=100 + place), kind, uuid.UUID(int=1_000 + place), startup_id, date(2026, 3, 1), NEVER
    )


def some_desks() -> list[DeskRow]:
    """Return three rows of six: taken by two startups, reserved, out of service, and free from 9 on."""
    rows = [taken(1), taken(2), taken(3), taken(4, TIGER), taken(5, TIGER, "reserved"), out_of_service(6)]
    return [*rows, taken(7), taken(8), *(desk(place) for place in range(9, 19))]


def desk_id(place: int) -> uuid.UUID:
    """Return the id of desk number `place`."""
    return uuid.UUID(int=100 + place)
