"""The plan of an import: what would become of each row, before anything is written.

Every change that comes from outside passes through here, so that one window can show it and one action
can save it. Features give their own way of matching and writing (`startups_import`, `contacts_import`).
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from jib_desktop.rules.problems import Problem

Verdict = Literal["new", "changed", "unchanged", "rejected"]
VERDICTS: tuple[Verdict, ...] = ("new", "changed", "unchanged", "rejected")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A row as it was read: its number in the file, typed values by field code, problems of its cells."""

    row: int
    values: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What would become of one row; `fields` holds old → new of what would be written.

    `values` is what would be stored (of a new row whole, of a changed one only the fields that differ).
    """

    row: int
    verdict: Verdict
    name: str
    values: Mapping[str, Any]
    id: uuid.UUID | None = None
    seen_version: int | None = None
    fields: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    accepted: bool = True

    @property
    def is_written(self) -> bool:
        """Whether saving the plan writes this row."""
        return self.accepted and self.verdict in ("new", "changed")


@dataclass(frozen=True, slots=True)
class Plan:
    """All rows of an import and what was left out of the file."""

    kind: str
    source: str
    rows: tuple[PlannedRow, ...]
    left_out: tuple[str, ...] = ()  # headers that no field was known for
    notes: tuple[Problem, ...] = ()  # about the file as a whole: hidden sheets, several sheets …

    def count(self, verdict: Verdict) -> int:
        """Return how many rows have this verdict."""
        return sum(1 for row in self.rows if row.verdict == verdict)

    def counts(self) -> dict[str, int]:
        """Return the number of rows by verdict, in the order of VERDICTS."""
        found: dict[str, int] = dict.fromkeys(VERDICTS, 0)
        for row in self.rows:
            found[row.verdict] += 1
        return found

    def with_accepted(self, accepted: Mapping[int, bool]) -> Plan:
        """Return the plan with the person's ticks; keys are places in `rows`."""
        rows = tuple(
            replace(row, accepted=accepted[place]) if place in accepted else row
            for place, row in enumerate(self.rows)
        )
        return replace(self, rows=rows)
