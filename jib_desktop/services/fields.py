"""The innovation fields that a site adds to the published ones."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Text, cast, func, select
from sqlalchemy.orm import Session

from jib_desktop.db.engine import contains
from jib_desktop.db.seen import get_seen
from jib_desktop.db.startups import InnovationField, Startup
from jib_desktop.db.writing import name_subject
from jib_desktop.errors import FieldInUse, ValuesRefused
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.rules.startups import INNOVATION_FIELDS, one_line

NAMES = ("name_en", "name_de", "name_zh")
_LONGEST_CODE = 60


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of the site, and how many startups work in it."""

    id: uuid.UUID
    version: int
    code: str
    name_en: str
    name_de: str
    name_zh: str
    used: int


def list_fields(session: Session) -> list[FieldRow]:
    """Return the site's own fields by name, with their use."""
    rows = session.scalars(select(InnovationField).order_by(InnovationField.name_en))
    return [
        FieldRow(
            one.id, one.version, one.code, one.name_en, one.name_de, one.name_zh, _used(session, one.code)
        )
        for one in rows
    ]


def own_fields(session: Session) -> list[tuple[str, str, str, str]]:
    """Return the words of the site's fields: code, English, German, Chinese."""
    kept = InnovationField.__table__.c
    statement = select(kept.code, kept.name_en, kept.name_de, kept.name_zh).order_by(kept.code)
    return [(code, english, german, chinese) for code, english, german, chinese in session.execute(statement)]


def _used(session: Session, code: str) -> int:
    kept = cast(Startup.__table__.c.fields, Text)
    count = select(func.count()).select_from(Startup).where(contains(kept, f'"{code}"'))
    return session.scalar(count.where(Startup.removed_at.is_(None))) or 0


def _accepted(session: Session, values: Mapping[str, str], own_id: uuid.UUID | None) -> dict[str, str]:
    kept = {name: one_line(values.get(name, "")) for name in NAMES}
    if not any(kept.values()):
        raise ValuesRefused([Problem("name_en", "name_missing")])
    for other in session.scalars(select(InnovationField).where(InnovationField.id != own_id)):
        for name in NAMES:
            if kept[name] and folded(kept[name]) == folded(getattr(other, name)):
                raise ValuesRefused([Problem(name, "code_taken")])
    return kept


def _code(session: Session, kept: Mapping[str, str]) -> str:
    """Return a code that stays for ever, made of the English name where there is one."""
    words = re.sub(r"[^a-z0-9]+", "_", folded(kept["name_en"])).strip("_")[:_LONGEST_CODE]
    code = words or f"field_{uuid.uuid4().hex[:8]}"
    taken = {*INNOVATION_FIELDS, *session.scalars(select(InnovationField.code))}
    number = 2
    while code in taken:
        code, number = f"{words or 'field'}_{number}", number + 1
    return code


def _subject(kept: Mapping[str, str]) -> str:
    return next(kept[name] for name in NAMES if kept[name])


def add_field(session: Session, values: Mapping[str, str]) -> uuid.UUID:
    """Add a field by its names, at least one; raises ValuesRefused."""
    kept = _accepted(session, values, uuid.UUID(int=0))
    name_subject(session, _subject(kept))
    field = InnovationField(code=_code(session, kept), **kept)
    session.add(field)
    session.flush()
    return field.id


def change_field(
    session: Session, *, field_id: uuid.UUID, seen_version: int, values: Mapping[str, str]
) -> uuid.UUID:
    """Name a field differently; startups keep it. Raises ValuesRefused, ChangedMeanwhile, GoneMeanwhile."""
    field = get_seen(session, InnovationField, field_id, seen_version)
    kept = _accepted(session, values, field_id)
    name_subject(session, _subject(kept))
    for name, value in kept.items():
        setattr(field, name, value)
    return field_id


def remove_field(session: Session, *, field_id: uuid.UUID, seen_version: int) -> None:
    """Remove a field that no startup works in; raises FieldInUse(name, count) …"""
    field = get_seen(session, InnovationField, field_id, seen_version)
    names = {name: getattr(field, name) for name in NAMES}
    if count := _used(session, field.code):
        raise FieldInUse(_subject(names), count)
    name_subject(session, _subject(names))
    session.delete(field)
