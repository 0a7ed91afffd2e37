"""The invented Jinqiao plan that ships with the program; it says everywhere that it is invented."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop import paths
from jib_desktop.db.desks import Area, Desk, Floor
from jib_desktop.db.desks_places import settle
from jib_desktop.db.site import keep_file
from jib_desktop.db.writing import name_subject
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.desk_layout import Block, Place
from jib_desktop.rules.desk_numbers import number_of
from jib_desktop.rules.problems import Problem

_FOLDER = "floor_plan"


def use_invented_plan(session: Session) -> list[uuid.UUID]:
    """Take over the two floors of the invented plan beside what is there, and return the ids of the floors.

    Raises ValuesRefused: floor_code_taken, desk_number_taken.
    """
    plan = json.loads(paths.resource(_FOLDER, "jinqiao.json").read_text(encoding="utf-8"))
    _refuse_taken(session, plan)
    name_subject(session, f"{plan['name_en']} {plan['name_zh']}")
    first = session.scalar(select(func.count()).select_from(Floor)) or 0
    return [_add_floor(session, plan, values, first + place) for place, values in enumerate(plan["floors"])]


def _refuse_taken(session: Session, plan: Mapping[str, Any]) -> None:
    """Raise ValuesRefused if a floor or a desk of the plan is there already."""
    codes = [floor["code"] for floor in plan["floors"]]
    taken = session.scalars(select(Floor.code).where(Floor.code.in_(codes)).order_by(Floor.code)).first()
    if taken is not None:
        raise ValuesRefused([Problem("code", "floor_code_taken", facts={"code": taken})])
    numbers = [number for floor in plan["floors"] for number, _, _ in _desks(plan, floor)]
    number = session.scalars(
        select(Desk.number).where(Desk.number.in_(numbers)).order_by(Desk.number)
    ).first()
    if number is not None:
        raise ValuesRefused([Problem("number", "desk_number_taken", facts={"number": number})])


def _add_floor(session: Session, plan: Mapping[str, Any], values: Mapping[str, Any], place: int) -> uuid.UUID:
    own = ("code", "name_en", "name_zh", "width", "depth", "picture_scale")
    picture = keep_file(session, paths.resource(_FOLDER, values["picture"]).read_bytes())
    floor = Floor(**{name: values[name] for name in own}, place=place, picture=picture, picture_kind="svg")
    session.add(floor)
    session.flush()
    session.add_all(
        Area(**{**area, "outline": tuple(map(tuple, area["outline"]))}, floor_id=floor.id)
        for area in values["areas"]
    )
    desks = [
        Desk(floor_id=floor.id, number=number, x=at.x, y=at.y, width=at.width, depth=at.depth, turn=at.turn,
             features=features)
        for number, at, features in _desks(plan, values)
    ]  # fmt: skip
    session.flush()
    settle(session, floor.id, desks)
    session.add_all(desks)
    session.flush()
    return floor.id


def _desks(plan: Mapping[str, Any], floor: Mapping[str, Any]) -> Iterator[tuple[str, Place, tuple[str, ...]]]:
    """Yield the desks of a floor with number, place and features, in the order of the blocks."""
    count, near = 0, plan["window_within"]
    for block in floor["blocks"]:
        for at in Block(block["columns"], block["rows"]).places(block["x"], block["y"]):
            count += 1
            at_window = at.y <= near or at.x >= floor["width"] - near
            features = (*(("window",) if at_window else ()), *block["features"])
            yield number_of(plan["number"], count, floor=floor["code"]), at, features
