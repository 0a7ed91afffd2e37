"""Contacts that come from a workbook or list: matched to their startup and to whom is known there.

A row names its startup by id, number at the source, credit code or exact name, and is the same person when
the contact's id says so, else a name, or phone or e-mail where the names allow it, within that startup.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.bulk import Update, insert_records, read_back, update_records
from jib_desktop.db.journal import name_subject
from jib_desktop.db.startups import Contact, Startup
from jib_desktop.progress import Progress
from jib_desktop.rules.people import CONTACT_FIELDS, check_contact, normalised_contact
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import normalised_code, one_line
from jib_desktop.services.review import Incoming, Plan, PlannedRow, Verdict

KIND = "contacts"
# What a row may say about its startup, and how that is compared.
STARTUP_KEYS = ("startup_id", "startup_source_id", "startup_code", "startup")
_EMPTY: dict[str, Any] = {**dict.fromkeys(CONTACT_FIELDS, ""), "is_main": False}


class _Known:
    """Startups by what a row can name them with, and the people of each."""

    def __init__(self, session: Session) -> None:
        self.startups: dict[tuple[str, Any], list[uuid.UUID]] = {}
        columns = (Startup.id, Startup.source_id, Startup.credit_code, Startup.name_en, Startup.name_zh)
        for row in session.execute(select(*columns).where(Startup.removed_at.is_(None))):
            keys = [("startup_id", row.id), ("startup_source_id", row.source_id)]
            keys += [("startup_code", row.credit_code), ("startup", row.name_en), ("startup", row.name_zh)]
            keys.append(("startup", f"{row.name_en} {row.name_zh}".strip()))
            for key in dict.fromkeys(keys):
                if key[1]:
                    self.startups.setdefault(key, []).append(row.id)
        self.people: dict[uuid.UUID, list[Any]] = {}
        self.by_id: dict[uuid.UUID, Any] = {}
        for person in session.execute(select(*Contact.__table__.columns)):
            self.people.setdefault(person.startup_id, []).append(person)
            self.by_id[person.id] = person


def _startup_of(known: _Known, values: Mapping[str, Any]) -> tuple[uuid.UUID | None, Problem | None]:
    for name in STARTUP_KEYS:
        value = values.get(name)
        if not value:
            continue
        if isinstance(value, str):
            value = normalised_code(value) if name == "startup_code" else one_line(value)
        found = known.startups.get((name, value), [])
        if len(found) == 1:
            return found[0], None
        if len(found) > 1:
            return None, Problem(name, "several_match", facts={"count": len(found)})
    return None, Problem("startup", "startup_unknown")


def _person(
    known: _Known, values: Mapping[str, Any], startup_id: uuid.UUID, seen: Mapping[Any, int]
) -> Any | None:
    """Return who of a startup's people the row is about: by name, then by number or address.

    People may share a number: one who was named by an earlier row is not meant by another name.
    """
    people = known.people.get(startup_id, [])
    names = (values.get("name_en", ""), values.get("name_zh", ""))
    possible = [one for one in people if _names_agree(names, (one.name_en, one.name_zh))]
    exact = [one for one in possible if (one.name_en, one.name_zh) == names]
    partly = [one for one in possible if one.name_en == names[0] != "" or one.name_zh == names[1] != ""]
    # One name that fits several people says nothing about which of them is meant.
    namesakes = exact or (partly if len(partly) == 1 else [])
    reachable = [
        one
        for name in ("phone", "email")
        for one in possible
        if values.get(name) and getattr(one, name) == values[name]
    ]
    both = [one for one in exact or partly if one in reachable]
    others = [one for one in reachable if one.id not in seen]
    return next(iter((*both, *namesakes, *others)), None)


def _names_agree(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Whether no name that is known to both is another one."""
    return all(not one or not other or one == other for one, other in zip(ours, theirs, strict=True))


def plan_import(
    session: Session,
    incoming: Iterable[Incoming],
    *,
    today: date,  # noqa: ARG001  (every kind of import is called alike)
    source: str = "",
    left_out: Sequence[str] = (),
    notes: Sequence[Problem] = (),
    progress: Progress | None = None,
) -> Plan:
    """Return what would become of each row; nothing is written."""
    progress = progress or Progress()
    rows, known = list(incoming), _Known(session)
    seen: dict[Any, int] = {}
    planned = []
    for place, row in enumerate(rows):
        if place % 500 == 0:
            progress.step(place, len(rows))
        planned.append(_planned(row, known, seen))
    planned = _with_one_main(known, planned)
    return Plan(KIND, source, tuple(planned), tuple(left_out), tuple(notes))


def _planned(row: Incoming, known: _Known, seen: dict[Any, int]) -> PlannedRow:
    startup_id, problem = _startup_of(known, row.values)
    values = normalised_contact({k: v for k, v in row.values.items() if k in CONTACT_FIELDS})
    if row.values.get("is_main", "") in ("", None):
        values.pop("is_main", None)
    person = known.by_id.get(row.values["id"]) if row.values.get("id") else None
    if startup_id is None and person is None:
        return _rejected(row, values, (*row.problems, problem) if problem else row.problems)
    if person is None and startup_id is not None:
        person = _person(known, values, startup_id, seen)
    if person is not None:  # a blank cell clears a field, but never a name
        values = {k: v for k, v in values.items() if v or k not in ("name_en", "name_zh")}
    key = person.id if person is not None else (startup_id, tuple(sorted(map(str, values.items()))))
    if key in seen:
        return _rejected(row, values, (*row.problems, Problem("", "row_repeats", facts={"row": seen[key]})))
    seen[key] = row.row
    if person is None:
        return _new(row, values, startup_id)
    before = {name: _plain(getattr(person, name)) for name in CONTACT_FIELDS}
    whole = {**before, **values}
    problems = (*row.problems, *check_contact(whole))
    if startup_id not in (None, person.startup_id):
        problems = (*problems, Problem("startup", "startup_stays", "tell"))
    if any(one.blocks for one in problems):
        return _rejected(row, whole, problems)
    differences = {name: (before[name], new) for name, new in values.items() if before[name] != new}
    after = {name: new for name, (_, new) in differences.items()}
    verdict: Verdict = "changed" if differences else "unchanged"
    return PlannedRow(row.row, verdict, _name(whole), after, person.id, person.version, differences, problems)


def _new(row: Incoming, values: Mapping[str, Any], startup_id: uuid.UUID | None) -> PlannedRow:
    whole = {**_EMPTY, **values}
    problems = (*row.problems, *check_contact(whole))
    if any(one.blocks for one in problems):
        return _rejected(row, whole, problems)
    fields = {name: (None, value) for name, value in values.items() if value not in ("", None, False)}
    stored = {**whole, "startup_id": startup_id}
    return PlannedRow(row.row, "new", _name(whole), stored, None, None, fields, problems)


def _with_one_main(known: _Known, rows: list[PlannedRow]) -> list[PlannedRow]:
    """Leave out "main contact" where another one is and stays it; nobody is displaced by a list."""
    steps_down = {row.id for row in rows if row.is_written and row.values.get("is_main") is False}
    have = {
        person.startup_id: person.id
        for person in known.by_id.values()
        if person.is_main and person.id not in steps_down
    }
    kept = []
    for row in rows:
        if row.verdict == "changed" and row.id is not None and row.values.get("is_main"):
            owner = known.by_id[row.id].startup_id
            if have.setdefault(owner, row.id) != row.id:
                kept.append(_without_main(row))
                continue
        kept.append(row)
    return kept


def _without_main(row: PlannedRow) -> PlannedRow:
    values = {name: value for name, value in row.values.items() if name != "is_main"}
    fields = {name: pair for name, pair in row.fields.items() if name != "is_main"}
    problems = (*row.problems, Problem("is_main", "main_stays", "tell"))
    verdict: Verdict = "changed" if values else "unchanged"
    return replace(row, verdict=verdict, values=values, fields=fields, problems=problems)


def _plain(value: Any) -> Any:
    return bool(value) if isinstance(value, int) else value


def _name(values: Mapping[str, Any]) -> str:
    return " ".join(str(values[name]) for name in ("name_en", "name_zh") if values.get(name))


def _rejected(row: Incoming, values: Mapping[str, Any], problems: tuple[Problem, ...]) -> PlannedRow:
    fields = {name: (None, value) for name, value in values.items() if value not in ("", None, False)}
    return PlannedRow(row.row, "rejected", _name(values), {}, None, None, fields, problems)


def apply_import(session: Session, plan: Plan, progress: Progress | None = None) -> None:
    """Write the ticked rows of a plan as part of one action; raises ChangedMeanwhile, ReadBackDiffers."""
    progress = progress or Progress()
    name_subject(session, plan.source)
    known = _Known(session)
    # Looked at once more: a row whose tick was taken away may have made room for another main contact.
    rows = _with_one_main(known, [row for row in plan.rows if row.is_written])
    changed = [_update(known, row, row.id) for row in rows if row.verdict == "changed" and row.id is not None]
    fresh = [{**row.values, "id": new_id()} for row in rows if row.verdict == "new"]
    update_records(session, Contact, changed, progress.part(0, 0.2))
    _one_main(session, fresh)
    insert_records(session, Contact, fresh, progress.part(0.2, 0.9))
    written = [(row["id"], {k: v for k, v in row.items() if k != "id"}) for row in fresh]
    read_back(session, Contact, written + [(row.id, row.after) for row in changed])
    progress.step(1, 1)


def _update(known: _Known, row: PlannedRow, contact_id: uuid.UUID) -> Update:
    person = known.by_id.get(contact_id)
    owner = contact_id if person is None else person.startup_id
    before = {name: old for name, (old, _) in row.fields.items()}
    return Update(contact_id, owner, row.seen_version or 0, before, row.values)


def _one_main(session: Session, fresh: list[dict[str, Any]]) -> None:
    """Make the first contact a startup gets its main one; nobody already there is displaced."""
    have = set(session.scalars(select(Contact.startup_id).where(Contact.is_main == 1)))
    wanted = {row["startup_id"] for row in fresh if row["is_main"]} - have
    for row in fresh:
        owner = row["startup_id"]
        row["is_main"] = owner not in have and (row["is_main"] or owner not in wanted)
        if row["is_main"]:
            have.add(owner)
