"""What a person can do with the contacts of a startup."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from jib_desktop.db.journal import name_subject
from jib_desktop.db.seen import get_seen
from jib_desktop.db.startups import Contact, Startup
from jib_desktop.errors import GoneMeanwhile, ValuesRefused
from jib_desktop.rules.people import CONTACT_FIELDS, check_contact, normalised_contact


def _accepted(values: Mapping[str, Any]) -> dict[str, Any]:
    kept = normalised_contact(values)
    problems = [problem for problem in check_contact(kept) if problem.blocks]
    if problems:
        raise ValuesRefused(problems)
    return kept


def _name(values: Mapping[str, Any]) -> str:
    return " ".join(str(values[name]) for name in ("name_en", "name_zh") if values.get(name))


def add_contact(session: Session, *, startup_id: uuid.UUID, values: Mapping[str, Any]) -> uuid.UUID:
    """Add a person to a startup; the first one is the main contact. Raises ValuesRefused, GoneMeanwhile."""
    if session.get(Startup, startup_id) is None:
        raise GoneMeanwhile
    kept = _accepted(values)
    others = _contacts(session, startup_id)
    kept["is_main"] = bool(kept.get("is_main")) or not others
    name_subject(session, _name(kept))
    contact = Contact(startup_id=startup_id, **kept)
    session.add(contact)
    _only_main(contact, others)
    session.flush()
    return contact.id


def change_contact(
    session: Session, *, contact_id: uuid.UUID, seen_version: int, values: Mapping[str, Any]
) -> None:
    """Change the given fields of a contact; raises ValuesRefused, ChangedMeanwhile, GoneMeanwhile."""
    contact = get_seen(session, Contact, contact_id, seen_version)
    whole = {name: getattr(contact, name) for name in CONTACT_FIELDS}
    kept = _accepted({**whole, **values})
    name_subject(session, _name(kept))
    for name in values:
        setattr(contact, name, kept[name])
    _only_main(contact, _contacts(session, contact.startup_id))


def remove_contact(session: Session, *, contact_id: uuid.UUID, seen_version: int) -> None:
    """Delete a contact; undo brings it back. The next one becomes the main contact."""
    contact = get_seen(session, Contact, contact_id, seen_version)
    name_subject(session, _name(vars(contact)))
    others = [one for one in _contacts(session, contact.startup_id) if one.id != contact_id]
    session.delete(contact)
    if contact.is_main and others:
        others[0].is_main = True


def _contacts(session: Session, startup_id: uuid.UUID) -> list[Contact]:
    mine = select(Contact).where(Contact.startup_id == startup_id).order_by(Contact.id)
    return list(session.scalars(mine))


def _only_main(contact: Contact, others: list[Contact]) -> None:
    """Let a startup have one main contact."""
    if contact.is_main:
        for one in others:
            if one is not contact and one.is_main:
                one.is_main = False


def count(session: Session) -> int:
    """Return how many contacts the startups have that are not removed."""
    return session.scalar(_of_kept(func.count())) or 0


def list_values(
    session: Session, names: Sequence[str], size: int = 1000
) -> Iterator[Sequence[Sequence[Any]]]:
    """Yield the named columns of all contacts in pieces: their own, and what names their startup."""
    of_startup = {
        "startup": func.trim(Startup.name_en + " " + Startup.name_zh),
        "startup_code": Startup.credit_code,
        "startup_source_id": Startup.source_id,
    }
    columns = [of_startup[name] if name in of_startup else Contact.__table__.c[name] for name in names]
    order = (Startup.sort_name, Startup.id, Contact.is_main.desc(), Contact.id)
    statement = _of_kept(*columns).order_by(*order).execution_options(yield_per=size)
    yield from session.execute(statement).partitions()


def _of_kept(*columns: Any) -> Select[Any]:
    joined = select(*columns).select_from(Contact).join(Startup, Contact.startup_id == Startup.id)
    return joined.where(Startup.removed_at.is_(None))
