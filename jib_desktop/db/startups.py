"""Startups as they are stored, with their contacts, notes and the site's own innovation fields."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, bindparam, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from jib_desktop.db.base import Codes, Id, Moment, Record
from jib_desktop.rules import search
from jib_desktop.rules.startups import Stage, website_key

_STAGES = ", ".join(f"'{stage}'" for stage in Stage)


def _text() -> Mapped[str]:
    return mapped_column(Text, default="")


class Startup(Record):
    """A company the base knows, from the first look to the last."""

    __tablename__ = "startup"
    derived = frozenset(
        {"search_text", "sort_name", "sort_name_zh", "website_key", "name_key_en", "name_key_zh"}
    )

    source_id: Mapped[str] = _text()
    name_en: Mapped[str] = _text()
    name_zh: Mapped[str] = _text()
    short_name: Mapped[str] = _text()
    credit_code: Mapped[str] = _text()
    fields: Mapped[tuple[str, ...]] = mapped_column(Codes, default=())
    stage: Mapped[str] = mapped_column(Text, default=Stage.SCOUTED)
    stage_reason: Mapped[str] = _text()
    offer: Mapped[str] = _text()
    website: Mapped[str] = _text()
    city: Mapped[str] = _text()
    founded: Mapped[int | None] = mapped_column(Integer)
    head_count: Mapped[int | None] = mapped_column(Integer)
    source: Mapped[str] = _text()
    notes: Mapped[str] = _text()
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    merged_into: Mapped[uuid.UUID | None] = mapped_column(Id, ForeignKey("startup.id"))

    search_text: Mapped[str] = _text()
    sort_name: Mapped[str] = _text()
    sort_name_zh: Mapped[str] = _text()
    website_key: Mapped[str] = _text()
    name_key_en: Mapped[str] = _text()
    name_key_zh: Mapped[str] = _text()

    __table_args__ = (
        CheckConstraint(f"stage IN ({_STAGES})", name="stage_known"),
        CheckConstraint("name_en <> '' OR name_zh <> ''", name="named"),
        CheckConstraint("stage <> 'rejected' OR stage_reason <> ''", name="rejected_with_reason"),
        CheckConstraint("head_count IS NULL OR head_count >= 0", name="head_count_counts"),
        {"sqlite_strict": True},
    )


_kept = Startup.removed_at.is_(None)
# The list and the search read these alone: they hold everything that is filtered by, in the order shown.
Index(
    "ix_startup_list", Startup.sort_name, Startup.id, Startup.stage, Startup.head_count, Startup.removed_at,
    Startup.search_text,
    info={"where": _kept},
)  # fmt: skip
Index(
    "ix_startup_list_zh", Startup.sort_name_zh, Startup.id, Startup.stage, Startup.head_count,
    Startup.removed_at, Startup.search_text,
    info={"where": _kept},
)  # fmt: skip
Index("ix_startup_totals", Startup.stage, Startup.head_count, info={"where": _kept})
Index("ix_startup_city", Startup.city, info={"where": _kept})
for _key in (
    Startup.source_id,
    Startup.credit_code,
    Startup.website_key,
    Startup.name_key_en,
    Startup.name_key_zh,
):
    _filled = _key != ""
    Index(f"ix_startup_{_key.key}", _key, info={"where": _filled})


class Contact(Record):
    """A person at a startup."""

    __tablename__ = "contact"
    owner_column = "startup_id"

    startup_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("startup.id"), index=True)
    name_en: Mapped[str] = _text()
    name_zh: Mapped[str] = _text()
    role: Mapped[str] = _text()
    phone: Mapped[str] = mapped_column(Text, default="", index=True)
    email: Mapped[str] = _text()
    wechat: Mapped[str] = _text()
    is_main: Mapped[bool] = mapped_column(Integer, default=False)
    notes: Mapped[str] = _text()

    __table_args__ = (
        CheckConstraint("name_en <> '' OR name_zh <> ''", name="named"),
        CheckConstraint("is_main IN (0, 1)", name="main_or_not"),
        {"sqlite_strict": True},
    )


class Note(Record):
    """What somebody wrote down about a startup on a day; part of its timeline."""

    __tablename__ = "note"
    owner_column = "startup_id"

    startup_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("startup.id"), index=True)
    author: Mapped[str] = _text()
    text: Mapped[str] = _text()


class InnovationField(Record):
    """An innovation field that the site added to the published ones."""

    __tablename__ = "innovation_field"

    code: Mapped[str] = mapped_column(Text, unique=True)
    name_en: Mapped[str] = _text()
    name_de: Mapped[str] = _text()
    name_zh: Mapped[str] = _text()


class NotSame(Record):
    """A person looked at two startups and said: these are two."""

    __tablename__ = "not_same"
    owner_column = "first_id"

    first_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("startup.id"), index=True)
    second_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("startup.id"), index=True)


def derived_values(values: Mapping[str, Any], people: Iterable[tuple[str, ...]] = ()) -> dict[str, str]:
    """Return the derived columns of a startup from its values and its contacts' names and phones."""
    english, chinese = values["name_en"], values["name_zh"]
    parts = [english, chinese, values["short_name"], values["credit_code"], values["source_id"]]
    parts.append(website_key(values["website"]))
    for person in people:
        parts.extend(person)
    sort_name = search.sort_key(english or chinese)
    return {
        "search_text": search.search_text(*parts),
        "sort_name": sort_name,
        "sort_name_zh": search.sort_key(chinese) if chinese else sort_name,
        "website_key": parts[5],
        "name_key_en": search.name_key(english),
        "name_key_zh": search.name_key(chinese),
    }


_SOURCES = ("name_en", "name_zh", "short_name", "credit_code", "source_id", "website")
_CHUNK = 500


def refresh_derived(session: Session, startup_ids: Iterable[uuid.UUID]) -> None:
    """Compute the derived columns of these startups again; called after every write that touched them."""
    wanted = list(startup_ids)
    table = Startup.__table__
    columns = [table.c[name] for name in _SOURCES]
    statement = update(table).where(table.c.id == bindparam("key"))  # type: ignore[arg-type]
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        people: dict[uuid.UUID, list[tuple[str, ...]]] = {}
        named = select(Contact.startup_id, Contact.name_en, Contact.name_zh, Contact.phone)
        for owner, *person in session.execute(named.where(Contact.startup_id.in_(part)).order_by(Contact.id)):
            people.setdefault(owner, []).append(tuple(person))
        rows = session.execute(select(table.c.id, *columns).where(table.c.id.in_(part))).mappings()
        changed = [{"key": row["id"], **derived_values(dict(row), people.get(row["id"], ()))} for row in rows]
        if changed:
            session.connection().execute(
                statement.values({name: bindparam(name) for name in Startup.derived}), changed
            )
