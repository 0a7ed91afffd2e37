"""Rules about floors, zones and rooms: what they say of themselves, what blocks (DOMAIN: site and floor)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jib_desktop.rules.desk_layout import check_outline
from jib_desktop.rules.desks import AREA_KINDS, LARGEST_FLOOR, USES
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line

FLOOR_WIDTH, FLOOR_DEPTH = 3_000, 2_000  # cm of one that nobody has measured yet
FLOOR_DEFAULTS: Mapping[str, Any] = {
    "code": "", "name_en": "", "name_zh": "", "width": FLOOR_WIDTH, "depth": FLOOR_DEPTH,
}  # fmt: skip
AREA_DEFAULTS: Mapping[str, Any] = {
    "kind": "zone", "code": "", "name_en": "", "name_zh": "", "remark_en": "", "remark_zh": "", "use": "",
    "seats": None, "outline": (),
}  # fmt: skip
_LONGEST = {"code": 20, "name_en": 80, "name_zh": 80, "remark_en": 120, "remark_zh": 120}
LEAST_FLOOR = 100  # cm
_MOST_SEATS = 10_000
_MOST_CORNERS = 200


def _clean(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: one_line(str(value or "")) if name in _LONGEST else value for name, value in values.items()}


def _too_long(values: Mapping[str, Any]) -> list[Problem]:
    return [
        Problem(name, "too_long", facts={"most": most, "found": len(values[name])})
        for name, most in _LONGEST.items()
        if name in values and len(values[name]) > most
    ]


def normalised_floor(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a floor as they are kept."""
    return _clean(values)


def check_floor(values: Mapping[str, Any]) -> list[Problem]:
    """Return what is the matter with a floor: floor_code_missing, too_long, floor_size."""
    problems = _too_long(values)
    if not values["code"]:
        problems.append(Problem("code", "floor_code_missing"))
    for name in ("width", "depth"):
        if not LEAST_FLOOR <= values[name] <= LARGEST_FLOOR:
            facts = {"least": LEAST_FLOOR // 100, "most": LARGEST_FLOOR // 100}
            problems.append(Problem(name, "floor_size", facts=facts))
    return problems


def normalised_area(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a zone or room as they are kept; a zone has neither use nor seats."""
    kept = _clean(values)
    kept["outline"] = tuple((int(x), int(y)) for x, y in kept.get("outline") or ())
    if kept.get("kind") == "zone":
        kept["use"], kept["seats"] = "", None
    return kept


def check_area(values: Mapping[str, Any]) -> list[Problem]:
    """Return what is the matter with a zone or room.

    Blocks: area_unnamed, too_long, area_kind, room_use, seats_count, outline_corners, outline_flat,
    outline_crossed, outline_outside, outline_many.
    """
    problems = _too_long(values)
    if not (values["code"] or values["name_en"] or values["name_zh"]):
        problems.append(Problem("code", "area_unnamed"))
    if values["kind"] not in AREA_KINDS:
        problems.append(Problem("kind", "area_kind"))
    if values["use"] and values["use"] not in USES:
        problems.append(Problem("use", "room_use"))
    if values["seats"] is not None and not 0 <= values["seats"] <= _MOST_SEATS:
        problems.append(Problem("seats", "seats_count", facts={"most": _MOST_SEATS}))
    outline = values["outline"]
    if len(outline) > _MOST_CORNERS:
        return [*problems, Problem("outline", "outline_many", facts={"most": _MOST_CORNERS})]
    if any(not 0 <= number <= LARGEST_FLOOR for point in outline for number in point):
        problems.append(Problem("outline", "outline_outside"))
    return [*problems, *check_outline(outline)]
