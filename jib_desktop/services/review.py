"""The plan of a change from outside: what would become of each row, before anything is written.

Every workbook, list and offline copy passes through here, so that one window can show it, a person can
decide, and one action can save it. `importing.py` makes plans and writes them.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Literal

from jib_desktop.rules.problems import Problem

Verdict = Literal["conflict", "rejected", "changed", "new", "kept", "unchanged"]
# Worst first, as a review shows them.
VERDICTS: tuple[Verdict, ...] = ("conflict", "rejected", "changed", "new", "kept", "unchanged")
WRITTEN: tuple[Verdict, ...] = ("conflict", "changed", "new")
# The field under which a record that was removed here, and edited there, waits for a choice: None brings it
# back with the edit, the moment of the removal leaves it removed.
REMOVED = "removed_at"
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def _nothing() -> Mapping[str, Any]:
    return _NOTHING  # one for all: a row of a hundred thousand mostly has none


@dataclass(frozen=True, slots=True)
class Incoming:
    """A row as it was read: its number in the file, typed values by field code, problems of its cells."""

    row: int
    values: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that both sides changed since the file left; `by` and `at` tell who changed it here last."""

    then: Any
    here: Any
    theirs: Any
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What would become of one row, field by field.

    `whole`: what the row would be as planned: ours, with `fields` and without `conflicts`; see `result`.
    `fields`: old → new of what the file changes and we did not: written if the row is accepted.
    `kept`: field → (what the file still says, what we have made of it since): never written.
    `conflicts`: what both sides changed: written as `chosen` says; the row waits while one is not chosen.
    `left_out`: fields whose tick the person took away.
    `values`: what a new row is stored as, whole; also a record that is gone and may come back (then
    without `fields`); of other rows the new values of `fields`.
    `by_rule`: those of `problems` that the rules found in `result`: `importing.checked` looks again.
    `was`: the new row, as long as the person says that it is the record `id`.
    """

    row: int
    verdict: Verdict
    name: str
    values: Mapping[str, Any]
    id: uuid.UUID | None = None
    seen_version: int | None = None
    fields: Mapping[str, tuple[Any, Any]] = field(default_factory=_nothing)
    problems: tuple[Problem, ...] = ()
    accepted: bool = True
    whole: Mapping[str, Any] = field(default_factory=_nothing)
    kept: Mapping[str, tuple[Any, Any]] = field(default_factory=_nothing)
    conflicts: Mapping[str, Conflict] = field(default_factory=_nothing)
    chosen: Mapping[str, Any] = field(default_factory=_nothing)
    left_out: frozenset[str] = frozenset()
    like: uuid.UUID | None = None  # a stored record that a new row looks like
    is_back: bool = False  # the record was removed here since; writing the row brings it back
    by_rule: tuple[Problem, ...] = ()
    was: PlannedRow | None = None

    @property
    def stays_removed(self) -> bool:
        """Whether the person left a removed record removed; nothing else of the row matters then."""
        return self.is_back and self.chosen.get(REMOVED) is not None

    @property
    def is_decided(self) -> bool:
        """Whether every conflict has its choice."""
        return self.conflicts.keys() <= self.chosen.keys() or self.stays_removed

    @property
    def is_blocked(self) -> bool:
        """Whether something keeps the row, as chosen so far, from being saved."""
        return any(problem.blocks for problem in self.problems) and not self.stays_removed

    @property
    def is_open(self) -> bool:
        """Whether the row is ticked and cannot be saved yet: a choice is missing, or breaks a rule."""
        if not self.accepted or self.verdict not in WRITTEN:
            return False
        return not self.is_decided or self.is_blocked

    @property
    def is_written(self) -> bool:
        """Whether saving the plan writes this row."""
        if not self.accepted or self.verdict not in WRITTEN or not self.is_decided or self.is_blocked:
            return False
        return self.verdict == "new" or bool(self.differences())

    def differences(self) -> dict[str, tuple[Any, Any]]:
        """Return old → new of everything that would be written: ticked fields and chosen values."""
        if self.stays_removed:
            return {}
        found = {name: pair for name, pair in self.fields.items() if name not in self.left_out}
        for name, value in self.chosen.items():
            here = self.conflicts[name].here
            if value != here:
                found[name] = (here, value)
        return found

    def result(self) -> dict[str, Any]:
        """Return the row as it would be stored with the choices made so far; what is open stays ours."""
        whole = dict(self.whole)
        whole.update((name, self.fields[name][0]) for name in self.left_out if name in self.fields)
        whole.update((name, value) for name, value in self.chosen.items() if name != REMOVED)
        return whole


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the rows of a plan stood, and of a file of ours when it left and who edited it last."""

    sheet: str = ""
    left_at: datetime | None = None  # None: not known, or not from this data file
    edited_by: str = ""
    edited_at: datetime | None = None
    letters: Mapping[str, str] = field(default_factory=_nothing)  # field → letter of its column in the file


@dataclass(frozen=True, slots=True)
class Plan:
    """All rows of an import and what was left out of the file."""

    kind: str
    source: str
    rows: tuple[PlannedRow, ...]
    left_out: tuple[str, ...] = ()  # headers that no field was known for
    notes: tuple[Problem, ...] = ()  # about the file as a whole: hidden sheets, several sheets …
    origin: Origin = field(default_factory=Origin)
    readings: tuple[Problem, ...] = ()  # how a column was understood: order of dates, decimal sign …

    def count(self, verdict: Verdict) -> int:
        """Return how many rows have this verdict."""
        return sum(1 for row in self.rows if row.verdict == verdict)

    def counts(self) -> dict[str, int]:
        """Return the number of rows by verdict, in the order of VERDICTS."""
        found: dict[str, int] = dict.fromkeys(VERDICTS, 0)
        for row in self.rows:
            found[row.verdict] += 1
        return found

    @property
    def open_conflicts(self) -> int:
        """How many accepted rows cannot be saved yet: a choice is missing, or breaks a rule."""
        return sum(1 for row in self.rows if row.is_open)

    def with_rows(self, changed: Mapping[int, PlannedRow]) -> Plan:
        """Return the plan with rows in which the person decided something; keys are places in `rows`."""
        return replace(self, rows=tuple(changed.get(place, row) for place, row in enumerate(self.rows)))

    def with_accepted(self, accepted: Mapping[int, bool]) -> Plan:
        """Return the plan with the person's ticks; keys are places in `rows`."""
        return self.with_rows(
            {place: replace(self.rows[place], accepted=tick) for place, tick in accepted.items()}
        )
