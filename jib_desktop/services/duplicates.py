"""Likely duplicates among startups: pointed out with the reason, merged by a person, taken back by undo."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text, cast, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from jib_desktop.db import credits_owning
from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks_derived import hand_over
from jib_desktop.db.journal import name_subject, writing_of
from jib_desktop.db.seen import get_seen
from jib_desktop.db.startups import Contact, Note, NotSame, Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules import search
from jib_desktop.rules.contracts import ResidencesMeet
from jib_desktop.rules.likeness import SHORTEST, names_alike
from jib_desktop.rules.people import CONTACT_FIELDS, is_phone, normalised_phone
from jib_desktop.rules.startups import (
    VALUE_FIELDS,
    check,
    may_be_same,
    normalised,
    normalised_code,
    website_key,
)

_MOST_CANDIDATES = 200


@dataclass(frozen=True, slots=True)
class Likeness:
    """A startup that may be the same one, and why: code, website, name_en, name_zh, phone, alike."""

    id: uuid.UUID
    version: int
    name_en: str
    name_zh: str
    reasons: tuple[str, ...]


def keys_of(values: Mapping[str, Any], phones: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the keys by which startups are compared, from values as typed."""
    return {
        "credit_code": normalised_code(str(values.get("credit_code") or "")),
        "website_key": website_key(str(values.get("website") or "")),
        "name_key_en": search.name_key(str(values.get("name_en") or "")),
        "name_key_zh": search.name_key(str(values.get("name_zh") or "")),
        "phones": tuple(p for p in map(normalised_phone, phones) if is_phone(p)),
    }


def find_duplicates(
    session: Session,
    values: Mapping[str, Any],
    *,
    phones: tuple[str, ...] = (),
    except_id: uuid.UUID | None = None,
) -> list[Likeness]:
    """Return the kept startups that may be the one described, most reasons first."""
    keys = keys_of(values, phones)
    apart = _told_apart(session, except_id)
    found = []
    for row in _candidates(session, keys):
        if row["id"] == except_id or row["id"] in apart:
            continue
        other = {**row, "phones": _phones(session, row["id"]) if keys["phones"] else ()}
        reasons = may_be_same(keys, other)
        if not {"name_en", "name_zh"} & set(reasons) and _alike(keys, row):
            reasons = (*reasons, "alike")
        if reasons:
            found.append(Likeness(row["id"], row["version"], row["name_en"], row["name_zh"], reasons))
    return sorted(found, key=lambda one: (-len(one.reasons), one.name_en))[:20]


def _candidates(session: Session, keys: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    wanted = []
    for name in ("credit_code", "website_key", "name_key_en", "name_key_zh"):
        if keys[name]:
            column = Startup.__table__.c[name]
            wanted.append((column != "") & (column == keys[name]))
    for name in ("name_key_en", "name_key_zh"):
        if len(keys[name]) >= SHORTEST:
            start = keys[name][:3]
            column = Startup.__table__.c[name]
            wanted.append((column != "") & (column >= start) & (column < start + "\U0010ffff"))
    if keys["phones"]:
        owners = select(Contact.startup_id).where(Contact.phone.in_(keys["phones"]))
        wanted.append(Startup.id.in_(owners))
    columns = (
        Startup.id, Startup.version, Startup.name_en, Startup.name_zh, Startup.credit_code,
        Startup.website_key, Startup.name_key_en, Startup.name_key_zh,
    )  # fmt: skip
    found: dict[uuid.UUID, Mapping[str, Any]] = {}
    for condition in wanted:
        kept = select(*columns).where(Startup.removed_at.is_(None), condition).limit(_MOST_CANDIDATES)
        found.update({row["id"]: row for row in session.execute(kept).mappings()})
    return list(found.values())


def _alike(keys: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    return any(names_alike(keys[name], row[name]) for name in ("name_key_en", "name_key_zh"))


def _phones(session: Session, startup_id: uuid.UUID) -> tuple[str, ...]:
    return tuple(session.scalars(select(Contact.phone).where(Contact.startup_id == startup_id)))


def _told_apart(session: Session, startup_id: uuid.UUID | None) -> set[uuid.UUID]:
    if startup_id is None:
        return set()
    pairs = select(NotSame.first_id, NotSame.second_id).where(
        or_(NotSame.first_id == startup_id, NotSame.second_id == startup_id)
    )
    return {one for pair in session.execute(pairs) for one in pair} - {startup_id}


def duplicates_of(session: Session, startup_id: uuid.UUID) -> list[Likeness]:
    """Return the kept startups that may be the same as a stored one."""
    row = session.get(Startup, startup_id)
    if row is None:
        return []
    values = {name: getattr(row, name) for name in VALUE_FIELDS}
    phones = _phones(session, startup_id)
    return find_duplicates(session, values, phones=phones, except_id=startup_id)


def list_pairs(session: Session, limit: int = 500) -> list[tuple[uuid.UUID, uuid.UUID, str]]:
    """Return pairs of kept startups with an equal key that nobody told apart: first, second, reason."""
    apart = {frozenset(pair) for pair in session.execute(select(NotSame.first_id, NotSame.second_id))}
    found: dict[frozenset[uuid.UUID], tuple[uuid.UUID, uuid.UUID, str]] = {}
    for name, reason in (
        ("credit_code", "code"), ("website_key", "website"),
        ("name_key_en", "name_en"), ("name_key_zh", "name_zh"),
    ):  # fmt: skip
        column = Startup.__table__.c[name]
        kept = (Startup.removed_at.is_(None), column != "")
        shared = select(column).where(*kept).group_by(column).having(func.count() > 1).limit(limit)
        rows = (
            select(cast(column, Text), Startup.id)
            .where(*kept, column.in_(shared))
            .order_by(column, Startup.id)
        )
        groups: dict[str, list[uuid.UUID]] = {}
        for key, one in session.execute(rows):
            groups.setdefault(key, []).append(one)
        for first, *others in groups.values():
            for second in others:
                pair = frozenset((first, second))
                if pair not in apart and len(found) < limit:
                    found.setdefault(pair, (first, second, reason))
    return list(found.values())


def tell_apart(session: Session, first_id: uuid.UUID, second_id: uuid.UUID) -> None:
    """Remember that two startups are two."""
    first, second = session.get(Startup, first_id), session.get(Startup, second_id)
    name_subject(session, " / ".join(one.name_en or one.name_zh for one in (first, second) if one))
    session.add(NotSame(first_id=first_id, second_id=second_id))


def merge(
    session: Session,
    *,
    kept_id: uuid.UUID,
    kept_version: int,
    dropped_id: uuid.UUID,
    dropped_version: int,
    values: Mapping[str, Any],
) -> None:
    """Make one startup of two: `values` are the chosen fields of the kept one, contacts and notes move to it.

    Raises ValuesRefused, ChangedMeanwhile, GoneMeanwhile, ResidencesMeet. One action; undo
    makes them two again.
    """
    if kept_id == dropped_id:
        raise ValueError("a startup cannot be merged into itself")
    kept = get_seen(session, Startup, kept_id, kept_version)
    dropped = get_seen(session, Startup, dropped_id, dropped_version)
    whole = {name: getattr(kept, name) for name in VALUE_FIELDS}
    chosen = normalised({**whole, **values})
    now = writing_of(session).clock()
    problems = [one for one in check(chosen, now.astimezone().date()) if one.blocks]
    if problems:
        raise ValuesRefused(problems)
    name_subject(session, " ".join(filter(None, (str(chosen["name_en"]), str(chosen["name_zh"])))))
    for name in values:
        setattr(kept, name, chosen[name])
    _move_people(session, kept_id, dropped_id)
    for note in session.scalars(select(Note).where(Note.startup_id == dropped_id)):
        note.startup_id = kept_id
    _move_contracts(session, kept_id, dropped_id)
    hand_over(session, kept_id, dropped_id)
    credits_owning.hand_over(session, kept_id, dropped_id)
    dropped.removed_at = now
    dropped.merged_into = kept_id


def _move_contracts(session: Session, kept_id: uuid.UUID, dropped_id: uuid.UUID) -> None:
    """Bring the contracts over; raises ResidencesMeet if both had a residence on one day."""
    chosen = select(Contract).where(Contract.startup_id == dropped_id)
    try:
        for contract in session.scalars(chosen).all():
            contract.startup_id = kept_id
        session.flush()
    except IntegrityError as error:  # the database keeps that rule
        raise ResidencesMeet from error


def _move_people(session: Session, kept_id: uuid.UUID, dropped_id: uuid.UUID) -> None:
    """Bring the contacts over; only who is there already stays behind, and fills the blanks of the other."""
    mine = list(session.scalars(select(Contact).where(Contact.startup_id == kept_id)))
    theirs = list(session.scalars(select(Contact).where(Contact.startup_id == dropped_id)))
    has_main = any(one.is_main for one in mine)
    for person in theirs:
        same = next((one for one in mine if _same_person(one, person)), None)
        if same is not None:
            for name in _PERSON_TEXTS:
                if not getattr(same, name) and (value := getattr(person, name)):
                    setattr(same, name, value)
            continue
        person.startup_id = kept_id
        person.is_main = bool(person.is_main) and not has_main
        has_main = has_main or person.is_main


_PERSON_TEXTS = tuple(name for name in CONTACT_FIELDS if name != "is_main")


def _same_person(one: Contact, other: Contact) -> bool:
    """Whether two contacts have the same names and contradict each other in nothing."""
    if (one.name_en, one.name_zh) != (other.name_en, other.name_zh):
        return False
    pairs = ((getattr(one, name), getattr(other, name)) for name in _PERSON_TEXTS)
    return all(not first or not second or first == second for first, second in pairs)
