"""Contacts that come from a workbook or list: matched to their startup and to whom is known there.

A row names its startup by id, number at the source, credit code or exact name, and is the same person when
the contact's id says so, else a name, or phone or e-mail where the names allow it, within that startup.
"""

from __future__ import annotations

import uuid
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.startups import Contact, Startup
from jib_desktop.rules.people import CONTACT_FIELDS, StartupLeftOut, check_contact, normalised_contact
from jib_desktop.rules.problems import Problem
from jib_desktop.services.importing import Importer, Referred
from jib_desktop.services.review import PlannedRow, Verdict
from jib_desktop.services.startup_names import StartupNames

KIND = "contacts"
_SHARED = ("name_en", "name_zh", "phone", "email")
_MOST_NAMESAKES = 50  # of one startup: beyond, nobody could tell them apart either
_EMPTY: dict[str, Any] = {**dict.fromkeys(CONTACT_FIELDS, ""), "is_main": False}


class _Known(StartupNames):
    """Startups by what a row can name them with, and the people of each."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._people: dict[tuple[Any, str, Any], list[Any]] = {}
        self._by_id: dict[uuid.UUID, Any] = {}
        self.ids = self._by_id
        for person in session.execute(select(*Contact.__table__.columns)):
            self._by_id[person.id] = person
            for name in _SHARED:
                if value := getattr(person, name):
                    self._people.setdefault((person.startup_id, name, value), []).append(person)

    def match(
        self, values: Mapping[str, Any], referred: Referred, taken: Mapping[uuid.UUID, int]
    ) -> Sequence[uuid.UUID]:
        """Return who of a startup's people the row is about: by name, then by number or address.

        People may share a number: one who was named by an earlier row is not meant by another name.
        """
        names = (values.get("name_en", ""), values.get("name_zh", ""))
        people = self._possible(referred.values.get("startup_id"), values)
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
        others = [one for one in reachable if one.id not in taken]
        return [one.id for one in (*both, *namesakes, *others)][:1]

    def _possible(self, startup_id: Any, values: Mapping[str, Any]) -> Iterable[Any]:
        """Return the people of a startup who share something with a row."""
        keys = ((startup_id, name, values.get(name)) for name in _SHARED)
        found = (one for key in keys for one in self._people.get(key, ())[:_MOST_NAMESAKES])
        return {one.id: one for one in found}.values()

    def repeats(self, values: Mapping[str, Any], referred: Referred) -> Hashable | None:
        """A person who is exactly alike is one person."""
        return referred.values.get("startup_id"), tuple(sorted(map(str, values.items())))

    def about(self, record_id: uuid.UUID, row: Mapping[str, Any]) -> tuple[Problem, ...]:
        """A list moves nobody to another startup, whichever column names it."""
        person = self._by_id.get(record_id)
        if person is None or not self.names_another(person.startup_id, row):
            return ()
        return (Problem("startup", "startup_stays", "tell"),)


def _names_agree(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Whether no name that is known to both is another one."""
    return all(not one or not other or one == other for one, other in zip(ours, theirs, strict=True))


def _with_one_main(session: Session, rows: list[PlannedRow], _today: date) -> list[PlannedRow]:
    """Leave out "main contact" where another one is and stays it; nobody is displaced by a list."""
    people = select(Contact.id, Contact.startup_id, Contact.is_main)
    known = {row.id: row for row in session.execute(people)}
    steps_down = {row.id for row in rows if row.is_written and row.result().get("is_main") is False}
    have = {one.startup_id: one.id for one in known.values() if one.is_main and one.id not in steps_down}
    kept = []
    for row in rows:
        if row.id in known and row.verdict != "new" and row.differences().get("is_main", (None, None))[1]:
            owner = known[row.id].startup_id
            if have.setdefault(owner, row.id) != row.id:
                kept.append(_without_main(row))
                continue
        kept.append(row)
    return kept


def _without_main(row: PlannedRow) -> PlannedRow:
    def rest(values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in values.items() if name != "is_main"}

    fields = rest(row.fields)
    problems = (*row.problems, Problem("is_main", "main_stays", "tell"))
    verdict: Verdict = "conflict" if row.conflicts else "changed" if fields else "kept"
    return replace(
        row, verdict=verdict, values=rest(row.values), fields=fields, problems=problems,
        kept={**row.kept, "is_main": (True, False)}, whole={**row.whole, "is_main": False},
    )  # fmt: skip


def _complete(session: Session, fresh: list[dict[str, Any]]) -> None:
    """Make the first contact a startup gets its main one; nobody already there is displaced.

    Raises StartupLeftOut for a contact whose startup came with it and is not taken in.
    """
    _refuse_without_startup(session, fresh)
    have = set(session.scalars(select(Contact.startup_id).where(Contact.is_main == 1)))
    wanted = {row["startup_id"] for row in fresh if row["is_main"]} - have
    for row in fresh:
        owner = row["startup_id"]
        row["is_main"] = owner not in have and (row["is_main"] or owner not in wanted)
        if row["is_main"]:
            have.add(owner)


def _refuse_without_startup(session: Session, fresh: list[dict[str, Any]]) -> None:
    there = set(session.scalars(select(Startup.id))) if fresh else set()
    for row in fresh:
        if row["startup_id"] not in there:
            raise StartupLeftOut(_name(row))


def _name(values: Mapping[str, Any]) -> str:
    return " ".join(str(values[name]) for name in ("name_en", "name_zh") if values.get(name))


IMPORTER = Importer(
    KIND,
    Contact,
    CONTACT_FIELDS,
    _EMPTY,
    normalised_contact,
    lambda values, _today: check_contact(values),
    _name,
    _Known,
    kept_when_blank=frozenset({"name_en", "name_zh"}),
    never_blank=frozenset({"is_main"}),
    settle=_with_one_main,
    complete=_complete,
)
