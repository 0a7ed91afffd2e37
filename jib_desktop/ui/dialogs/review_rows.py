"""The rows of a review: groups, ticks, what is shown of them. No widgets."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.rules.people import masked_phone
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.services.review import Plan, PlannedRow, Verdict
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.table.model import FIRST
from jib_desktop.ui.words import value_words

# Worst first, as they stand below each other.
ORDER: tuple[Verdict, ...] = ("rejected", "changed", "new", "unchanged")
SIGNS: dict[Verdict, tuple[str, str]] = {
    "rejected": ("ph.x-circle", "red"),
    "changed": ("ph.pencil-simple", "amber"),
    "new": ("ph.plus-circle", "blue"),
    "unchanged": ("ph.equals", "grey"),
}
TICKABLE = ("changed", "new")
_GROUP = 1 << 64  # ids from here on are groups, below it places in the plan
_MASKED = frozenset({"phone"})

CellState = Literal["plain", "changed", "new", "wrong"]


class Cell(NamedTuple):
    """What a field of a row shows: words before and after, and how it is drawn."""

    old: str
    new: str
    state: CellState


@dataclass(frozen=True)
class ReviewRow:
    """A line of the table: a row of the file, or the head of a group."""

    id: uuid.UUID
    verdict: Verdict
    planned: PlannedRow | None = None


@dataclass(frozen=True)
class Shown:
    """What the person wants to see of the plan."""

    verdict: Verdict | None = None
    only_problems: bool = False
    text: str = ""
    closed: frozenset[Verdict] = frozenset({"unchanged"})


@dataclass
class Review:
    """A plan with the person's ticks."""

    plan: Plan
    accepted: bytearray = field(init=False)
    _names: list[str] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.accepted = bytearray(row.accepted for row in self.plan.rows)
        self.counts: dict[Verdict, int] = dict.fromkeys(ORDER, 0)
        self.counts.update(Counter(row.verdict for row in self.plan.rows))

    # --- rows ---

    def row(self, number: int) -> ReviewRow:
        """Return the line with this number."""
        if number >= _GROUP:
            return ReviewRow(uuid.UUID(int=number), ORDER[number - _GROUP])
        planned = self.plan.rows[number]
        return ReviewRow(uuid.UUID(int=number), planned.verdict, planned)

    def numbers(self, shown: Shown) -> list[int]:
        """Return the numbers of the lines to show, each group below its head."""
        groups: dict[Verdict, list[int]] = {verdict: [] for verdict in ORDER}
        wanted = folded(shown.text).split()
        for place in self._fitting(shown.only_problems, wanted):
            groups[self.plan.rows[place].verdict].append(place)
        if shown.verdict is not None:
            return groups[shown.verdict]
        found: list[int] = []
        for number, verdict in enumerate(ORDER):
            if groups[verdict]:
                found.append(_GROUP + number)
                # What is searched for is shown, also in a group that is closed.
                if verdict not in shown.closed or wanted:
                    found.extend(groups[verdict])
        return found

    def _fitting(self, only_problems: bool, wanted: Sequence[str]) -> Iterator[int]:
        rows = self.plan.rows
        if wanted and not self._names:
            self._names = [folded(row.name) for row in rows]
        for place, row in enumerate(rows):
            if only_problems and not row.problems:
                continue
            if wanted and not all(word in self._names[place] for word in wanted):
                continue
            yield place

    # --- ticks ---

    def is_ticked(self, place: int) -> bool:
        """Whether a row of the plan will be written."""
        return bool(self.accepted[place]) and self.plan.rows[place].verdict in TICKABLE

    def tick(self, places: Sequence[int], on: bool) -> None:
        """Take rows in or leave them out."""
        for place in places:
            self.accepted[place] = on

    def places(self, verdict: Verdict) -> list[int]:
        """Return the places of a group's rows."""
        return [place for place, row in enumerate(self.plan.rows) if row.verdict == verdict]

    def looks_like(self) -> list[int]:
        """Return the places of new rows that look like another startup."""
        return [
            place
            for place, row in enumerate(self.plan.rows)
            if row.verdict == "new" and any(one.code == "looks_like" for one in row.problems)
        ]

    def ticked(self) -> dict[Verdict, int]:
        """Return how many rows of each kind will be written."""
        found: dict[Verdict, int] = dict.fromkeys(TICKABLE, 0)  # type: ignore[arg-type]
        for place, row in enumerate(self.plan.rows):
            if self.accepted[place] and row.verdict in TICKABLE:
                found[row.verdict] += 1
        return found

    def result(self) -> Plan:
        """Return the plan with the ticks."""
        changed = {
            place: bool(self.accepted[place])
            for place, row in enumerate(self.plan.rows)
            if row.accepted != bool(self.accepted[place])
        }
        return self.plan.with_accepted(changed)


@dataclass
class ReviewSource:
    """Lines of a review for the table; numbers are found in the background."""

    review: Review
    shown: Shown
    _numbers: list[int] | None = None

    def _all(self) -> list[int]:
        if self._numbers is None:
            self._numbers = self.review.numbers(self.shown)
        return self._numbers

    def fetch_first(self, _session: Session) -> Sequence[ReviewRow]:
        """Return the first lines."""
        return [self.review.row(number) for number in self._all()[:FIRST]]

    def fetch_ids(self, _session: Session) -> Ids:
        """Return all lines."""
        return Ids(b"".join(number.to_bytes(16) for number in self._all()))

    def fetch_rows(self, _session: Session, ids: Sequence[uuid.UUID]) -> Sequence[ReviewRow]:
        """Return these lines."""
        return [self.review.row(one.int) for one in ids]


def cell_of(row: PlannedRow, name: str) -> Cell | None:
    """Return what a field of a row shows, None for nothing."""
    wrong = any(one.field == name and one.blocks for one in row.problems)
    if name not in row.fields:
        return Cell("", _found_value(row, name) or "?", "wrong") if wrong else None
    old, new = row.fields[name]
    before, after = field_words(name, old), field_words(name, new)
    if wrong:
        return Cell("", _found_value(row, name) or after or before, "wrong")
    if row.verdict == "changed":
        return Cell(before, after, "changed")
    return Cell("", after, "new" if row.verdict == "new" else "plain")


def _found_value(row: PlannedRow, name: str) -> str:
    """Return what stands in the file where it could not be read as a value."""
    facts = (one.facts for one in row.problems if one.field == name and one.blocks)
    return next((str(fact["value"]) for fact in facts if "value" in fact), "")


def field_words(name: str, value: Any) -> str:
    """Return a value as the review shows it; telephone numbers are masked."""
    text = value_words(name, value)
    return masked_phone(text) if name in _MASKED and text else text.replace("\n", " ")


def worst(row: PlannedRow) -> Problem | None:
    """Return the worst that is the matter with a row."""
    levels = ("block", "warn", "tell")
    return min(row.problems, key=lambda one: levels.index(one.level), default=None)


def know_words(row: PlannedRow) -> str:
    """Return what to know about a row in a sentence."""
    problem = worst(row)
    return problem_sentence(problem) if problem is not None else ""


def field_names(plan: Plan, order: Sequence[str]) -> list[str]:
    """Return the fields that the rows hold, in the order of the feature."""
    found: set[str] = set()
    for row in plan.rows:
        found.update(row.fields)
        found.update(one.field for one in row.problems if one.blocks)
    return [name for name in order if name in found]


def moved_most(plan: Plan, names: Sequence[str], room: int, width: Callable[[str], int]) -> list[str]:
    """Return the fields worth a column within `room` pixels.

    First those where most changes or is wrong, then those that new rows have most.
    """
    weight: Counter[str] = Counter()
    for row in plan.rows:
        heavy = 1000 if row.verdict in ("changed", "rejected") else 1
        if row.verdict == "rejected":
            weight.update({one.field: 1000 for one in row.problems if one.blocks})
        else:
            weight.update(dict.fromkeys(row.fields, heavy))
    chosen = []
    for name, _count in weight.most_common():
        if name in names and width(name) <= room:
            chosen.append(name)
            room -= width(name)
    return [name for name in names if name in chosen]
