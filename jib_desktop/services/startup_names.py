"""Startups as rows of other kinds name them: by id, number at the source, credit code or exact name."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.journal import Change, decoded
from jib_desktop.db.startups import Startup
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.rules.startups import normalised_code, one_line
from jib_desktop.services.importer import Known, Named, Referred
from jib_desktop.services.review import PlannedRow

# What a row may say about its startup, the surest first.
STARTUP_KEYS = ("startup_id", "startup_source_id", "startup_code", "startup")


class StartupNames(Known):
    """Startups by everything a row can name them with; a kind that belongs to startups builds on it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._once: dict[uuid.UUID, dict[str, set[str]]] = {}
        self._startups: dict[tuple[str, Any], list[uuid.UUID]] = {}
        self._removed: set[uuid.UUID] = set()
        self._merged: dict[uuid.UUID, uuid.UUID] = {}  # into which one
        self._waiting: set[uuid.UUID] = set()
        columns = (
            Startup.id, Startup.source_id, Startup.credit_code, Startup.name_en, Startup.name_zh,
            Startup.removed_at, Startup.merged_into,
        )  # fmt: skip
        for row in session.execute(select(*columns)):
            if row.removed_at is None:
                self._know(row.id, row._asdict())
            else:
                self._removed.add(row.id)
            if row.merged_into is not None:
                self._merged[row.id] = row.merged_into

    def _know(self, startup_id: uuid.UUID, values: Mapping[str, Any]) -> None:
        for key in dict.fromkeys(_keys(startup_id, values)):
            if key[1]:
                self._startups.setdefault(key, []).append(startup_id)

    def expect(self, rows: Sequence[PlannedRow], kind: str) -> None:
        """Know the startups that the same workbook brings."""
        for row in rows if kind == "startups" else ():
            if row.id is not None:
                self._know(row.id, row.values)
                if not row.accepted:
                    self._waiting.add(row.id)

    def refer(self, row: Mapping[str, Any]) -> Referred:
        """Return the startup a row names."""
        for name, found in self.named(row):
            if len(found) == 1:
                return Referred({"startup_id": found[0]}, waits=found[0] in self._waiting)
            return Referred({}, Problem(name, "several_match", facts={"count": len(found)}))
        return Referred({}, Problem("startup", "startup_unknown"))

    def named(self, row: Mapping[str, Any]) -> Iterator[tuple[str, list[uuid.UUID]]]:
        """Yield the startups that each column of a row names, the surest first."""
        for name, _, found in self.said(row):
            if found:
                yield name, found

    def said(self, row: Mapping[str, Any]) -> Iterator[tuple[str, Any, list[uuid.UUID]]]:
        """Yield what each column of a row says and whom it names, maybe nobody; the surest first."""
        for name, value in _given(row):
            yield name, value, self._startups.get((name, value), [])

    def names_another(self, owner: uuid.UUID, row: Mapping[str, Any]) -> bool:
        """Whether a row about something of one startup names another one, or one that nobody knows.

        What the startup was called once, in a workbook that left before, is no other one.
        """
        for name, value in _given(row):
            found = self._startups.get((name, value), ())
            if found and owner not in found:
                return True
            if not found and name != "startup_id" and not self._was_called(owner, name, value):
                return True
        return False

    def _was_called(self, owner: uuid.UUID, name: str, value: str) -> bool:
        if owner not in self._once:
            self._once[owner] = self._ever(owner)
        once = self._once[owner]
        if name != "startup":
            known = once["source_id" if name == "startup_source_id" else "credit_code"]
            return not known or folded(value) in known
        english, chinese = once["name_en"], once["name_zh"]
        both = {f"{one} {other}" for one in english for other in chinese}
        return folded(value) in english | chinese | both

    def _ever(self, owner: uuid.UUID) -> dict[str, set[str]]:
        """Return by what a startup is and was known, and those that were merged into it, folded."""
        ids = [owner, *(one for one, into in self._merged.items() if into == owner)]
        names = ("source_id", "credit_code", "name_en", "name_zh")
        columns = [getattr(Startup, name) for name in names]
        now = self._session.execute(select(*columns).where(Startup.id.in_(ids)))
        states: list[Mapping[str, Any]] = [row._asdict() for row in now]
        earlier = select(Change.before).where(
            Change.table_name == Startup.__tablename__, Change.row_id.in_(ids)
        )
        states.extend(decoded(text) or {} for text in self._session.scalars(earlier))
        return {name: {folded(state[name]) for state in states if state.get(name)} for name in names}

    def keeps_out(self, values: Mapping[str, Any]) -> Problem | None:
        """Nobody comes back to a startup that is not there."""
        owner = values.get("startup_id")
        if ("startup_id", owner) in self._startups or owner in self._removed:
            return None
        return Problem("startup", "startup_unknown")


class StartupColumn(StartupNames):
    """Startups for a kind of which one column holds the startup: rows name it as every list does."""

    def __init__(self, session: Session) -> None:
        self._names: dict[uuid.UUID, Named] = {}
        super().__init__(session)
        for row in session.execute(select(Startup.id, Startup.name_en, Startup.name_zh)):
            self._names[row.id] = Named(row.id, f"{row.name_en} {row.name_zh}".strip())

    def _know(self, startup_id: uuid.UUID, values: Mapping[str, Any]) -> None:
        super()._know(startup_id, values)
        self._names[startup_id] = Named(startup_id, f"{values['name_en']} {values['name_zh']}".strip())

    def startup_of(
        self, row: Mapping[str, Any], owner: uuid.UUID | None, problems: list[Problem]
    ) -> Named | None:
        """Return the startup of a row; `owner` is whose its record is. What it said when it left is not new.

        The hidden id decides only between several of one name: a row may be a copy of another one.
        """
        said = list(self.said(row))
        if owner is not None:
            said = [one for one in said if not self._is_told(owner, *one)]
            if not said:
                return self._names[owner]
        visible = [one for one in said if one[0] != "startup_id"]
        hidden = {one for name, _, found in said if name == "startup_id" for one in found}
        if not visible:
            return next((self._names[one] for one in hidden), None)
        unknown = [name for name, _, found in visible if not found]
        if len(unknown) == len(visible) or "startup" in unknown:
            problems.append(Problem("startup", "startup_unknown"))
            return None
        meant = set.intersection(*(set(found) for _, _, found in visible if found))
        meant = meant & hidden or meant
        if len(meant) != 1:
            facts = {"count": len(meant)}
            problems.append(Problem("startup", "several_match" if meant else "startups_differ", facts=facts))
            return None
        return self._names[meant.pop()]

    def _is_told(self, owner: uuid.UUID, name: str, value: Any, found: Sequence[uuid.UUID]) -> bool:
        """Whether a column names the startup that the row has here already."""
        if owner in found or self._merged.get(value, value) == owner:
            return True
        return not found and name != "startup_id" and self._was_called(owner, name, value)


def _given(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what a row says about its startup, the surest first."""
    for name in STARTUP_KEYS:
        value = row.get(name)
        if isinstance(value, str):
            value = normalised_code(value) if name == "startup_code" else one_line(value)
        if value:
            yield name, value


def _keys(startup_id: uuid.UUID, values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    english, chinese = values["name_en"], values["name_zh"]
    yield "startup_id", startup_id
    yield "startup_source_id", values["source_id"]
    yield "startup_code", values["credit_code"]
    yield "startup", english
    yield "startup", chinese
    yield "startup", f"{english} {chinese}".strip()
