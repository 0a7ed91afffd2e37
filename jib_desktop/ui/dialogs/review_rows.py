"""A plan with what the person decides about it: ticks, choices, fields left out. No widgets.

Ticks and verdicts are one byte a row, so that a group of a hundred thousand is counted and turned at once.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress
from typing import Any, Literal, NamedTuple, TypeVar

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.rules.search import folded
from jib_desktop.services.review import VERDICTS, Plan, PlannedRow, Verdict
from jib_desktop.ui.table.model import FIRST

SIGNS: dict[Verdict, tuple[str, str]] = {
    "conflict": ("ph.git-merge", "red"),
    "rejected": ("ph.x-circle", "red"),
    "changed": ("ph.pencil-simple", "amber"),
    "new": ("ph.plus-circle", "blue"),
    "kept": ("ph.check", "grey"),
    "unchanged": ("ph.equals", "grey"),
}
TICKABLE: tuple[Verdict, ...] = ("conflict", "changed", "new")
Side = Literal["theirs", "here"]
_One = TypeVar("_One")
_PIECE = 500  # rows after which work beside the window lets the window have its turn
SUMMED = 5  # rows of a group in the view of all; what waits for a choice is never cut
_SUMMED_FROM = 40  # rows of a plan from which groups are cut: fewer are seen whole at a glance
_GROUP = 1 << 64  # ids from here on are heads of groups, below it places in the plan
_MORE = 2 << 64  # ids from here on are lines that tell of further rows
_ONLY = {verdict: bytes(number == place for number in range(256)) for place, verdict in enumerate(VERDICTS)}


@dataclass(frozen=True)
class ReviewRow:
    """A line of the table: a row of the file, the head of a group, or how many more rows a group has.

    The table keeps lines while rows are decided about, so a line asks the review for its row.
    """

    id: uuid.UUID
    verdict: Verdict  # of its group
    review: Review | None = None  # where the row is; None for what is no row
    is_more: bool = False

    @property
    def planned(self) -> PlannedRow | None:
        """The row of the plan as it stands now; None for what is no row."""
        return self.review.rows[self.id.int] if self.review is not None else None

    @property
    def is_head(self) -> bool:
        """Whether the line is the head of a group."""
        return self.review is None and not self.is_more


@dataclass(frozen=True)
class Shown:
    """What the person wants to see of the plan."""

    verdict: Verdict | None = None
    only_problems: bool = False
    text: str = ""
    closed: frozenset[Verdict] = frozenset({"kept", "unchanged"})
    whole: frozenset[Verdict] = frozenset()  # groups that are shown to their last row


def _as_it_is(row: PlannedRow) -> PlannedRow:
    return row


class Weighed(NamedTuple):
    """A row that was decided or planned anew, with what follows from it."""

    place: int
    row: PlannedRow
    verdict: int
    is_open: bool
    is_writing: bool


@dataclass
class Review:
    """A plan with the person's decisions. Making one takes a moment with many rows: do it beside the window.

    `check` looks at a row again after a choice, as `importing.checked` does.
    """

    plan: Plan
    check: Callable[[PlannedRow], PlannedRow] = _as_it_is
    rows: list[PlannedRow] = field(init=False)
    accepted: bytearray = field(init=False)
    edition: int = field(init=False, default=0)  # grows with every decision
    _texts: list[str] = field(init=False, default_factory=list)
    _pairs: list[tuple[int, str]] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.rows = list(self.plan.rows)
        self.accepted = bytearray(row.accepted for row in self.rows)
        self._verdicts = bytearray(map(VERDICTS.index, (row.verdict for row in self.rows)))
        self._alike = bytearray(map(looks_like, self.rows))
        self._troubled = bytes(bool(row.problems) or row.verdict == "conflict" for row in self.rows)
        # Rows that wait for a choice or break a rule; of conflicts those whose choices change something.
        self._open = bytearray(len(self.rows))
        self._writing = bytearray(len(self.rows))
        self._sums: dict[str, dict[Verdict, int]] = {}
        for place in self.places("conflict"):
            _, _, _, self._open[place], self._writing[place] = weighed(place, self.rows[place])

    # --- rows ---

    def _mask(self, verdict: Verdict) -> bytes:
        return bytes(self._verdicts).translate(_ONLY[verdict])

    def places(self, verdict: Verdict) -> list[int]:
        """Return the places of a group's rows."""
        return list(compress(range(len(self.rows)), self._mask(verdict)))

    @property
    def counts(self) -> dict[Verdict, int]:
        """The number of rows by verdict, as it stands now."""
        if "counts" not in self._sums:
            self._sums["counts"] = {verdict: self._mask(verdict).count(1) for verdict in VERDICTS}
        return self._sums["counts"]

    def row(self, number: int) -> ReviewRow:
        """Return the line with this number."""
        if number >= _GROUP:
            kind, place = divmod(number, _GROUP)
            return ReviewRow(uuid.UUID(int=number), VERDICTS[place], is_more=kind > 1)
        return ReviewRow(uuid.UUID(int=number), self.rows[number].verdict, self)

    def numbers(self, shown: Shown) -> list[int]:
        """Return the numbers of the lines to show, each group below its head."""
        wanted = folded(shown.text).split()
        if shown.verdict is not None:
            return self._fitting(shown.verdict, shown.only_problems, wanted)
        found: list[int] = []
        cuts = len(self.rows) > _SUMMED_FROM and not wanted and not shown.only_problems
        for number, verdict in enumerate(VERDICTS):
            fitting = self._fitting(verdict, shown.only_problems, wanted)
            # What is searched for is shown, also in a group that is closed.
            is_open = verdict not in shown.closed or wanted
            cut = cuts and verdict != "conflict" and verdict not in shown.whole and len(fitting) > SUMMED + 1
            if fitting:
                found.append(_GROUP + number)
            if is_open:
                found.extend(fitting[:SUMMED] if cut else fitting)
                found.extend([_MORE + number] if cut else [])
        return found

    def _fitting(self, verdict: Verdict, only_problems: bool, wanted: Sequence[str]) -> list[int]:
        places = self.places(verdict)
        if only_problems:
            places = [place for place in places if self._troubled[place]]
        if wanted:
            texts = self._searched()
            places = [place for place in gently(places) if all(word in texts[place] for word in wanted)]
        return places

    def _searched(self) -> list[str]:
        """Return what is searched, row by row; made at the first search."""
        if not self._texts:
            self._texts = [folded(_search_text(row)) for row in gently(self.rows)]
        return self._texts

    def put(self, rows: Mapping[int, PlannedRow]) -> None:
        """Take rows that were decided or planned anew; keys are places."""
        self.take([weighed(place, row) for place, row in rows.items()])

    def take(self, rows: Iterable[Weighed]) -> None:
        """Take rows that were weighed beside the window: thousands of them in no time."""
        for place, row, verdict, is_open, is_writing in rows:
            self.rows[place] = row
            self.accepted[place] = row.accepted
            self._verdicts[place] = verdict
            self._alike[place] = looks_like(row)
            self._open[place] = is_open
            self._writing[place] = is_writing
        self._pairs = None
        self._decided()

    def _decided(self) -> None:
        self.edition += 1
        self._sums.clear()

    # --- ticks ---

    def is_ticked(self, place: int) -> bool:
        """Whether a row of the plan will be written, or is settled."""
        return bool(self.accepted[place]) and self.is_tickable(place) and not self._open[place]

    def is_tickable(self, place: int) -> bool:
        """Whether the person has a say in a row."""
        return self.rows[place].verdict in TICKABLE

    def tickable(self, numbers: Iterable[int]) -> list[int]:
        """Return which of these lines are rows that the person has a say in; quick with many."""
        mask = bytearray(len(self.rows))
        for verdict in TICKABLE:
            mask = bytearray((_number(mask) | _number(self._mask(verdict))).to_bytes(len(self.rows)))
        last = len(mask)
        return [number for number in numbers if number < last and mask[number]]

    def is_open(self, place: int) -> bool:
        """Whether a row waits for a choice; one that was left out does not."""
        return bool(self._open[place] and self.accepted[place])

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Take rows in or leave them out."""
        for place in places:
            self.accepted[place] = on
        self._decided()

    def tick_groups(self, verdicts: Iterable[Verdict], on: bool) -> None:
        """Take all rows of some groups in or leave them out, however many they are."""
        mask = _number(bytes(len(self.rows)))
        for verdict in verdicts:
            mask |= _number(self._mask(verdict))
        now = _number(self.accepted) | mask
        self.accepted = bytearray((now if on else now ^ mask).to_bytes(len(self.rows)))
        self._decided()

    def ticked(self) -> dict[Verdict, int]:
        """Return how many rows of each kind are ticked."""
        if "ticked" not in self._sums:
            settled = _number(self.accepted) & ~_number(self._open)
            masks = {verdict: _number(self._mask(verdict)) for verdict in TICKABLE}
            self._sums["ticked"] = {verdict: (settled & masks[verdict]).bit_count() for verdict in TICKABLE}
        return self._sums["ticked"]

    def written(self) -> dict[str, int]:
        """Return how many rows saving would change and how many it would add."""
        ticked = self.ticked()
        decided = (_number(self.accepted) & _number(self._writing)).bit_count()
        return {"changed": ticked["changed"] + decided, "new": ticked["new"]}

    @property
    def open_conflicts(self) -> int:
        """How many rows wait for a choice."""
        return (_number(self.accepted) & _number(self._open)).bit_count()

    # --- choices ---

    def pairs(self) -> list[tuple[int, str]]:
        """Return every conflict as place and field, in the order of the rows."""
        if self._pairs is None:
            found = self.places("conflict")
            self._pairs = [(place, name) for place in found for name in self.rows[place].conflicts]
        return self._pairs

    def next_open(self, pair: tuple[int, str]) -> tuple[int, str] | None:
        """Return the next conflict that is open, going round; None if all are decided."""
        pairs = self.pairs()
        start = pairs.index(pair) + 1 if pair in pairs else 0
        for place, name in (*pairs[start:], *pairs[:start]):
            if self.is_open(place) and self._is_asked(self.rows[place], name):
                return place, name
        return None

    def _is_asked(self, row: PlannedRow, name: str) -> bool:
        """Whether a field waits for its choice, or for another one: what was chosen breaks a rule."""
        if not row.is_decided:
            return name not in row.chosen
        blocked = {one.field for one in row.problems if one.blocks} & row.conflicts.keys()
        return name in (blocked or row.conflicts)

    def choose(self, place: int, name: str, value: Any) -> None:
        """Decide a conflict."""
        row = self.rows[place]
        self._set(place, replace(row, chosen={**row.chosen, name: value}, accepted=True))

    def _set(self, place: int, row: PlannedRow) -> None:
        pairs = self._pairs  # which conflicts there are does not change by deciding one
        self.put({place: self.check(row)})
        self._pairs = pairs

    def all_chosen(self, side: Side) -> list[Weighed]:
        """Return the rows with every open conflict decided one way, for `take`; changes nothing."""
        found = []
        for place in gently(compress(range(len(self.rows)), bytes(self._open))):
            if self.accepted[place]:
                row = self.rows[place]
                given = {name: getattr(one, side) for name, one in row.conflicts.items()}
                row = self.check(replace(row, chosen={**given, **row.chosen}, accepted=True))
                found.append(weighed(place, row))
        return found

    def leave_out(self, place: int, name: str, out: bool) -> None:
        """Leave a field as it is here, of a new row blank, or take it in.

        A row without any field left is not ticked, nor a new one that cannot do without the field.
        """
        row = self.rows[place]
        left_out = row.left_out | {name} if out else row.left_out - {name}
        row = replace(row, left_out=left_out, accepted=bool(self.accepted[place]))
        if row.verdict == "new":
            row = replace(row, accepted=row.accepted and not self.check(row).is_blocked)
        elif row.verdict != "conflict":
            row = replace(row, accepted=bool(row.fields.keys() - left_out))
        self._set(place, row)

    # --- likenesses ---

    def alike(self) -> list[int]:
        """Return the places of new rows, not ticked, that look like a record or like another row."""
        waiting = _number(self._alike) & _number(self._mask("new")) & ~_number(self.accepted)
        return list(compress(range(len(self.rows)), waiting.to_bytes(len(self.rows)))) if waiting else []

    # --- the answer ---

    def result(self) -> Plan:
        """Return the plan with every decision; takes a moment with many rows."""
        changed: dict[int, PlannedRow] = {}
        for place, row in enumerate(self.rows):
            tick = bool(self.accepted[place])
            if row.accepted != tick:
                changed[place] = replace(row, accepted=tick)
            elif row is not self.plan.rows[place]:
                changed[place] = row
        return self.plan.with_rows(changed)


@dataclass
class ReviewSource:
    """Lines of a review for the table; numbers are found in the background."""

    review: Review
    shown: Shown
    _numbers: list[int] | None = None

    def all_numbers(self) -> list[int]:
        """Return the numbers of all lines."""
        if self._numbers is None:
            self._numbers = self.review.numbers(self.shown)
        return self._numbers

    def fetch_first(self, _session: Session) -> Sequence[ReviewRow]:
        """Return the first lines."""
        return [self.review.row(number) for number in self.all_numbers()[:FIRST]]

    def fetch_ids(self, _session: Session) -> Ids:
        """Return all lines."""
        return Ids(b"".join([number.to_bytes(16) for number in gently(self.all_numbers())]))

    def fetch_rows(self, _session: Session, ids: Sequence[uuid.UUID]) -> Sequence[ReviewRow]:
        """Return these lines."""
        return [self.review.row(one.int) for one in ids]


def weighed(place: int, row: PlannedRow) -> Weighed:
    """Return a row with what follows from it, as if it were ticked."""
    ticked = row if row.accepted else replace(row, accepted=True)
    is_writing = row.verdict == "conflict" and ticked.is_written
    return Weighed(place, row, VERDICTS.index(row.verdict), ticked.is_open, is_writing)


def gently(items: Iterable[_One]) -> Iterator[_One]:
    """Yield items, letting the window have its turn now and then: only one thread runs Python at a time."""
    for number, item in enumerate(items):
        if number % _PIECE == 0:
            time.sleep(0)  # noqa: TID251  (it waits for nothing, but hands the turn over)
        yield item


def looks_like(row: PlannedRow) -> bool:
    """Whether a row looks like a record that is here, or like another row."""
    return any(one.code == "looks_like" for one in row.problems)


def _number(flags: bytes | bytearray) -> int:
    """Return flags of one byte each as one number, so that all of them are reckoned with at once."""
    return int.from_bytes(flags)


def _search_text(row: PlannedRow) -> str:
    """Return what a row is found by: its number, its name, and every text it brings or shows."""
    found = {str(row.row): None, row.name: None}
    for pair in row.fields.values():
        found.update((one, None) for one in pair if isinstance(one, str))
    for conflict in row.conflicts.values():
        found.update((str(one), None) for one in (conflict.here, conflict.theirs) if one is not None)
    found.update((one, None) for one in row.whole.values() if isinstance(one, str))
    return " ".join(found)
