"""Floors, zones, rooms and desks, and who has a desk from which day to which.

Lengths are whole centimetres on the floor, from its upper left corner to the right and down.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Dialect, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from jib_desktop.db.base import Codes, Day, Id, Record
from jib_desktop.db.engine_rules import Refusal, day_before
from jib_desktop.db.site import file_reference
from jib_desktop.rules.desks import AREA_KINDS, ENDS, KINDS, PICTURE_KINDS


def _listed(codes: Iterable[str]) -> str:
    return ", ".join(f"'{code}'" for code in codes)


def _text() -> Mapped[str]:
    return mapped_column(Text, default="")


def _number(default: int = 0) -> Mapped[int]:
    return mapped_column(Integer, default=default)


def _floor() -> Mapped[uuid.UUID]:
    return mapped_column(Id, ForeignKey("floor.id"), index=True)


class Points(TypeDecorator[tuple[tuple[int, int], ...]]):
    """Corners of a shape in their order, kept as a JSON list of pairs."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Text
    cache_ok: bool | None = True

    def process_bind_param(self, value: Iterable[Iterable[int]] | None, dialect: Dialect) -> str:
        """Return the value as the engine keeps it."""
        return json.dumps([list(point) for point in value or ()], separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[tuple[int, int], ...]:
        """Return the value as the program uses it."""
        return tuple((x, y) for x, y in json.loads(value)) if value else ()


class Floor(Record):
    """A floor of the site, with the picture its desks stand on, if there is one."""

    __tablename__ = "floor"

    code: Mapped[str] = mapped_column(Text, unique=True)  # as people say it: 2
    name_en: Mapped[str] = _text()
    name_zh: Mapped[str] = _text()
    place: Mapped[int] = _number()  # in the order of the floors, the lowest first
    width: Mapped[int] = mapped_column(Integer)
    depth: Mapped[int] = mapped_column(Integer)
    picture: Mapped[str | None] = file_reference(nullable=True)
    picture_kind: Mapped[str] = _text()
    picture_x: Mapped[int] = _number()
    picture_y: Mapped[int] = _number()
    picture_scale: Mapped[int] = _number(10_000)  # micrometres of the floor in one unit of the picture

    __table_args__ = (
        CheckConstraint("code <> ''", name="named"),
        CheckConstraint("width > 0 AND depth > 0 AND picture_scale > 0", name="has_room"),
        CheckConstraint(f"picture_kind IN ({_listed(('', *PICTURE_KINDS))})", name="picture_kind_known"),
        CheckConstraint("(picture IS NULL) = (picture_kind = '')", name="picture_has_kind"),
        {"sqlite_strict": True},
    )


class Area(Record):
    """A zone of a floor, or a room on it."""

    __tablename__ = "area"
    owner_column = "floor_id"

    floor_id: Mapped[uuid.UUID] = _floor()
    kind: Mapped[str] = mapped_column(Text)  # zone | room
    code: Mapped[str] = _text()  # as it stands at the door: A, 2.04
    name_en: Mapped[str] = _text()
    name_zh: Mapped[str] = _text()
    remark_en: Mapped[str] = _text()  # what else is to be known of it: a car on the lift
    remark_zh: Mapped[str] = _text()
    use: Mapped[str] = _text()  # of a room: meeting, phone, pantry …
    seats: Mapped[int | None] = mapped_column(Integer)
    outline: Mapped[tuple[tuple[int, int], ...]] = mapped_column(Points, default=())

    __table_args__ = (
        CheckConstraint(f"kind IN ({_listed(AREA_KINDS)})", name="kind_known"),
        CheckConstraint("code <> '' OR name_en <> '' OR name_zh <> ''", name="named"),
        CheckConstraint("seats IS NULL OR seats >= 0", name="seats_count"),
        {"sqlite_strict": True},
    )


class Desk(Record):
    """A desk on its floor; one that was taken away stays, so that its past can be shown."""

    __tablename__ = "desk"

    floor_id: Mapped[uuid.UUID] = _floor()
    zone_id: Mapped[uuid.UUID | None] = mapped_column(Id, ForeignKey("area.id"), index=True)
    room_id: Mapped[uuid.UUID | None] = mapped_column(Id, ForeignKey("area.id"), index=True)
    number: Mapped[str] = mapped_column(Text, unique=True)
    x: Mapped[int] = mapped_column(Integer)  # of its middle
    y: Mapped[int] = mapped_column(Integer)
    width: Mapped[int] = _number(160)
    depth: Mapped[int] = _number(110)
    turn: Mapped[int] = _number()  # degrees, clockwise
    features: Mapped[tuple[str, ...]] = mapped_column(Codes, default=())
    notes: Mapped[str] = _text()
    since: Mapped[date | None] = mapped_column(Day)  # the first day it stands there; None: ever since
    until: Mapped[date | None] = mapped_column(Day)  # the last one; None: it stays

    __table_args__ = (
        CheckConstraint("number <> ''", name="numbered"),
        CheckConstraint("width > 0 AND depth > 0", name="has_size"),
        CheckConstraint("turn >= 0 AND turn < 360", name="turned_once"),
        CheckConstraint("since IS NULL OR until IS NULL OR until >= since", name="until_after_since"),
        {"sqlite_strict": True},
    )


class Allocation(Record):
    """A desk that is taken, reserved or out of service from one day to another, both inclusive.

    One table for the three, so that one rule keeps a desk from being given twice on a day.
    """

    __tablename__ = "allocation"
    owner_column = "desk_id"

    desk_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("desk.id"))
    kind: Mapped[str] = mapped_column(Text)
    startup_id: Mapped[uuid.UUID | None] = mapped_column(Id, ForeignKey("startup.id"), index=True)
    contract_id: Mapped[uuid.UUID | None] = mapped_column(Id, ForeignKey("contract.id"), index=True)
    first_day: Mapped[date] = mapped_column(Day)
    last_day: Mapped[date] = mapped_column(Day)  # NEVER: until further notice
    ends: Mapped[str] = mapped_column(Text, default="on_day")
    reason: Mapped[str] = _text()
    corrections: Mapped[int] = _number()  # how often its past was corrected
    correction_reason: Mapped[str] = _text()  # of the last time; the history keeps all

    __table_args__ = (
        CheckConstraint(f"kind IN ({_listed(KINDS)})", name="kind_known"),
        CheckConstraint(f"ends IN ({_listed(ENDS)})", name="ends_known"),
        CheckConstraint("last_day >= first_day", name="last_after_first"),
        CheckConstraint("(kind = 'out_of_service') = (startup_id IS NULL)", name="for_a_startup"),
        CheckConstraint("kind = 'taken' OR contract_id IS NULL", name="contract_of_taken"),
        CheckConstraint("contract_id IS NOT NULL OR ends = 'on_day'", name="ends_with_something"),
        CheckConstraint("kind = 'taken' OR reason <> ''", name="kept_from_others_with_reason"),
        CheckConstraint("corrections >= 0", name="corrections_count"),
        CheckConstraint("corrections = 0 OR correction_reason <> ''", name="corrected_with_reason"),
        # Who has a desk on a day is one look into it, however long the past is.
        Index("ix_allocation_days", "desk_id", "first_day", "last_day", "id"),
        Index("ix_allocation_last_day", "last_day", "first_day", "kind", "startup_id", "desk_id"),
        {"sqlite_strict": True},
    )


class DeskMark(Record):
    """The number for life by which the plan gives a startup its colour and pattern."""

    __tablename__ = "desk_mark"
    owner_column = "startup_id"

    startup_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("startup.id"), unique=True)
    number: Mapped[int] = mapped_column(Integer, unique=True)

    __table_args__ = (CheckConstraint("number >= 0", name="counts"), {"sqlite_strict": True})


# Not the startup: when two startups are merged, the desks of one go over to the other.
_FIXED = " OR ".join(
    f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in ("desk_id", "kind", "first_day", "last_day")
)
PAST = "what is past"  # how a refusal begins that keeps history
_BEFORE_NOW = day_before("(SELECT max(at) FROM action)")

RULES = (
    Refusal(
        "allocation_desk_once", "allocation", ("INSERT", "UPDATE"),
        "EXISTS (SELECT 1 FROM allocation o WHERE o.desk_id = NEW.desk_id AND o.id <> NEW.id "
        "AND o.first_day <= NEW.last_day AND o.last_day >= NEW.first_day)",
        "a desk is given twice on one day",
    ),
    Refusal(
        "allocation_desk_there", "allocation", ("INSERT", "UPDATE"),
        "EXISTS (SELECT 1 FROM desk d WHERE d.id = NEW.desk_id "
        "AND (NEW.first_day < coalesce(d.since, NEW.first_day) "
        "OR NEW.last_day > coalesce(d.until, NEW.last_day)))",
        "a desk is given for a day on which it is not there",
    ),
    Refusal(
        "desk_there_for_allocation", "desk", ("UPDATE",),
        "EXISTS (SELECT 1 FROM allocation a WHERE a.desk_id = NEW.id "
        "AND (a.first_day < coalesce(NEW.since, a.first_day) "
        "OR a.last_day > coalesce(NEW.until, a.last_day)))",
        "a desk goes while somebody has it",
    ),
    # A day of grace in both: moments are in UTC, days are those where the base stands.
    Refusal(
        "allocation_past", "allocation", ("UPDATE",),
        f"({_FIXED}) AND NEW.corrections = OLD.corrections "
        f"AND OLD.last_day < {day_before('NEW.changed_at')}",
        f"{PAST} is changed by a correction only",
    ),
    Refusal(
        "allocation_kept", "allocation", ("DELETE",),
        f"OLD.first_day < {_BEFORE_NOW} AND substr(OLD.created_at, 1, 10) < {_BEFORE_NOW}",
        f"{PAST} is not deleted",
    ),
)  # fmt: skip
