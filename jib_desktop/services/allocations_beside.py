"""Allocations of a list beside each other and beside what is stored: no desk twice on one day.

All rows that move leave their places first, so that two startups can swap their desks in one list; a row that
cannot go where it wants stays where it was, and so may send back another one.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.desks import Desk
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.desks import Ends, Kind, first_touched
from jib_desktop.rules.periods import DAY, NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services.allocations_use import (
    SeatedDesk,
    UnderContract,
    Use,
    contracts_of,
    uses_of,
)
from jib_desktop.services.desks_promised import Promises
from jib_desktop.services.importer import Named
from jib_desktop.services.review import PlannedRow

_DECIDED = ("new", "changed", "conflict")
_WHOSE = frozenset({"desk", "kind", "startup", "contract"})
_MOVES = _WHOSE | {"first_day", "last_day", "ends"}


# --- what is decided about rows -----------------------------------------------------------------


def settle(session: Session, rows: list[PlannedRow], today: date) -> list[PlannedRow]:
    """Say how long rows hold, and refuse those that cannot be beside the others. Raises ValuesRefused."""
    beside = _Beside(session, rows, today)
    beside.place_all()
    if "writing" not in session.info:
        beside.warn()
    elif beside.problems:
        raise ValuesRefused(next(iter(beside.problems.values())))
    return beside.settled()


class _Beside:
    """The rows of a list in their places, and what is stored."""

    def __init__(self, session: Session, rows: Sequence[PlannedRow], today: date) -> None:
        self._session, self._today = session, today
        self._is_writing = "writing" in session.info
        self._contracts = contracts_of(session)
        columns = (Desk.id, Desk.number, Desk.since, Desk.until)
        self._desks = {row.id: SeatedDesk(*row) for row in session.execute(select(*columns))}
        self._stored = uses_of(session, self._contracts)
        removed = select(Startup.id).where(Startup.removed_at.is_not(None))
        self._removed = set(session.scalars(removed))
        self._known = {one.desk_id for one in self._stored.values()}
        self._rows = [self._with_end(row) if row.verdict in _DECIDED else row for row in rows]
        self.problems: dict[int, list[Problem]] = {}
        self._told: dict[int, list[Problem]] = defaultdict(list)
        self._placed: dict[int, Use] = {}
        self._uses: dict[uuid.UUID, list[Use]] = defaultdict(list)

    # --- how long a row holds ---

    def _with_end(self, row: PlannedRow) -> PlannedRow:
        """Return a row with its last day and how that goes with its contract's."""
        whole = row.result()
        contract = self._contract(whole["contract"])
        last, ends = self._end(row, whole, contract)
        found = {"last_day": last, "ends": ends}
        other = {k: v for k, v in found.items() if v != whole[k] and k not in row.conflicts}
        row = _with(row, other) if other else row
        return row if row.verdict != "changed" or row.fields else replace(row, verdict="unchanged")

    def _end(
        self, row: PlannedRow, whole: Mapping[str, Any], contract: UnderContract | None
    ) -> tuple[date, str]:
        last, ends = whole["last_day"], whole["ends"]
        if contract is None:
            return last, Ends.ON_DAY
        if ends == Ends.BEYOND_CONTRACT:
            return last, ends
        if row.verdict != "new" and not row.differences().keys() & {"last_day", "ends", "contract"}:
            return last, ends
        # A day that was typed over the contract's end is meant; so is a row that says it goes with it.
        typed = row.verdict != "new" and "last_day" in row.differences() and "ends" not in row.differences()
        if last == NEVER or (ends == Ends.WITH_CONTRACT and not (typed and last != contract.until)):
            return contract.until, Ends.WITH_CONTRACT
        return last, Ends.ON_DAY

    def _contract(self, value: Any) -> UnderContract | None:
        if value is None:
            return None
        if not self._is_writing and isinstance(value, UnderContract):
            return value  # also as the same workbook makes it
        return self._contracts.get(value)

    def _desk(self, value: Any) -> SeatedDesk:
        if not self._is_writing and isinstance(value, SeatedDesk):
            return value
        found = self._desks.get(value)
        return found if found is not None else SeatedDesk(value, str(value), None, None)

    # --- what is the matter with one row ---

    def _of_row(self, row: PlannedRow) -> list[Problem]:
        """Return what is the matter with a row by itself."""
        if not self._moves(row):
            return []
        whole = row.result()
        problems = [*self._of_past(row, whole), *self._of_desk(whole)]
        if whole["startup"] in self._removed and whole["last_day"] >= self._today:
            problems.append(Problem("startup", "startup_gone"))
        contract = self._contract(whole["contract"])
        if contract is None and whole["contract"] is not None:
            problems.append(Problem("contract", "contract_gone"))
        elif contract is not None and whole["kind"] == Kind.TAKEN:
            problems.extend(_of_contract(contract, whole))
        return problems

    def _moves(self, row: PlannedRow) -> bool:
        if row.verdict == "new":
            return True
        moved = {*row.differences(), *(name for name in row.conflicts if name not in row.chosen)}
        return bool(moved & _MOVES)

    def _of_past(self, row: PlannedRow, whole: Mapping[str, Any]) -> list[Problem]:
        """Return that the past is changed without a reason; a desk of which nothing is known has none yet."""
        if row.verdict == "new":
            said = whole["correction_reason"] or whole["kind"] != Kind.TAKEN
            is_history = whole["first_day"] < self._today and whole["desk"] in self._known
        else:
            said = bool(whole["correction_reason"]) and "correction_reason" in row.differences()
            before = {name: old for name, (old, _) in row.differences().items()}
            is_history = first_touched({**whole, **before}, whole, _WHOSE) < self._today
        if said or not is_history:
            return []
        return [Problem("correction_reason", "row_changes_past", facts={"today": self._today})]

    def _of_desk(self, whole: Mapping[str, Any]) -> list[Problem]:
        desk = self._desk(whole["desk"])
        since, until = desk.since or date.min, desk.until or NEVER
        if since <= whole["first_day"] and whole["last_day"] <= until:
            return []
        is_early = whole["first_day"] < since
        facts = {"desk": desk.words, "since": desk.since, "until": desk.until,
                 "reason": "since" if is_early else "until"}  # fmt: skip
        return [Problem("first_day" if is_early else "last_day", "desk_not_there", facts=facts)]

    # --- places ---

    def place_all(self) -> None:
        """Let every row take its place as far as nobody has it."""
        wanting = [place for place, row in enumerate(self._rows) if row.verdict in _DECIDED]
        moving = {row.id for place in wanting if (row := self._rows[place]).accepted and self._moves(row)}
        for one in self._stored.values():
            if one.id not in moving:
                self._uses[one.desk_id].append(one)
        refused = {place: found for place in wanting if (found := self._of_row(self._rows[place]))}
        for place, found in refused.items():
            self._refuse(place, found)
        for place in wanting:
            row = self._rows[place]
            if place not in self.problems and self._moves(row):
                self._take(place, row)
        for place, found in refused.items():  # all that is wrong with a row is said at once
            use = self._use(self._rows[place])
            blocking = self._in_the_way(use)
            found.extend([self._has_it(use, blocking)] if blocking else [])

    def _take(self, place: int, row: PlannedRow) -> None:
        use = self._use(row)
        if blocking := self._in_the_way(use):
            self._refuse(place, [self._has_it(use, blocking)])
            return
        if any(one.meets(use) and one.id != use.id for one in self._uses[use.desk_id]):
            self._told[place].append(Problem("desk", "reservation_gives_way", "tell"))
        if row.accepted:
            self._placed[place] = use
            self._uses[use.desk_id].append(use)

    def _in_the_way(self, use: Use) -> list[Use]:
        others = (one for one in self._uses[use.desk_id] if one.id is None or one.id != use.id)
        return [one for one in others if one.meets(use) and not self._gives_way(one, use)]

    def _use(self, row: PlannedRow) -> Use:
        whole = row.result()
        contract = self._contract(whole["contract"])
        beyond = contract.until if contract is not None and whole["ends"] == Ends.BEYOND_CONTRACT else None
        return Use(
            whole["desk"], whole["first_day"], whole["last_day"], whole["kind"], whole["startup"],
            whole["reason"], row.id, row.row, beyond,
        )  # fmt: skip

    def _gives_way(self, one: Use, use: Use) -> bool:
        """Whether what stands on a desk is kept for who takes it; once begun it does not go as a whole."""
        if one.row or one.kind != Kind.RESERVED or use.kind != Kind.TAKEN or one.startup_id != use.startup_id:
            return False
        return one.first >= self._today or not use.first <= one.first <= one.last <= use.last

    def _refuse(self, place: int, problems: list[Problem]) -> None:
        """Refuse a row: it stays where it was, and who wanted to go there is refused in turn."""
        self.problems[place] = problems
        self._told.pop(place, None)
        if (here := self._stored.get(self._rows[place].id)) is not None:  # type: ignore[arg-type]
            self._return(here)

    def _return(self, here: Use) -> None:
        if here in self._uses[here.desk_id]:
            return
        self._uses[here.desk_id].append(here)
        for place, use in list(self._placed.items()):
            if use.desk_id == here.desk_id and use.meets(here) and place in self._placed:
                del self._placed[place]
                self._uses[use.desk_id].remove(use)
                self._refuse(place, [self._has_it(use, [here])])

    def _has_it(self, use: Use, blocking: Sequence[Use]) -> Problem:
        """Return who has a desk on some of the days, and which of them are left."""
        ordered = sorted(blocking, key=lambda one: one.first)
        first, last = ordered[0], ordered[-1]
        facts: dict[str, Any] = {
            "desk": self._desk(use.desk_id).words, "desk_id": use.desk_id, "allocation_id": first.id,
            "startup": self._startup_name(first.startup_id), "why": first.reason, "first": first.first,
            "last": first.last, "row": first.row, "reason": "open" if first.last == NEVER else "",
            "free_until": first.first - DAY if first.first > use.first else None,
            "free_from": last.last + DAY if last.last < use.last else None,
        }  # fmt: skip
        return Problem("desk", f"desk_{first.kind}{'_by_row' if first.row else ''}", facts=facts)

    def _startup_name(self, startup_id: uuid.UUID | None) -> str:
        if isinstance(startup_id, Named):
            return startup_id.words
        if startup_id is None:
            return ""
        names = select(Startup.name_en, Startup.name_zh).where(Startup.id == startup_id)
        row = self._session.execute(names).one()
        return str(row.name_en or row.name_zh)

    # --- promises ---

    def warn(self) -> None:
        """Say where a startup would have more desks than its contracts promise."""
        takers = {use.startup_id for use in self._placed.values() if use.kind == Kind.TAKEN}
        contracts = [self._contract(self._rows[place].result()["contract"]) for place in self._placed]
        coming = {one: one for one in contracts if one is not None and one not in self._contracts}
        promises = Promises(self._session, takers, coming.values())
        for uses in self._uses.values():
            for use in uses:
                if use.kind == Kind.TAKEN and use.startup_id in takers:
                    promises.give(use)
        for place, use in self._placed.items():
            if use.kind == Kind.TAKEN and (found := promises.over(use)) is not None:
                self._told[place].append(found)

    def settled(self) -> list[PlannedRow]:
        """Return the rows with what was found."""
        kept = list(self._rows)
        for place, found in self.problems.items():
            row = kept[place]
            kept[place] = replace(row, verdict="rejected", problems=(*row.problems, *found))
        for place, found in self._told.items():
            kept[place] = replace(kept[place], problems=(*kept[place].problems, *found))
        return kept


def _with(row: PlannedRow, found: Mapping[str, Any]) -> PlannedRow:
    """Return a row with other values of some fields."""
    whole, values = {**row.whole, **found}, {**row.values, **found}
    if row.verdict == "new":
        fields: Mapping[str, Any] = {**row.fields, **{name: (None, value) for name, value in found.items()}}
    else:
        before = {name: row.fields[name][0] if name in row.fields else row.whole[name] for name in found}
        fields = {**row.fields, **{name: (before[name], value) for name, value in found.items()}}
        fields = {name: pair for name, pair in fields.items() if pair[0] != pair[1]}
    return replace(row, fields=fields, values=values, whole=whole)


def _of_contract(contract: UnderContract, whole: Mapping[str, Any]) -> Iterable[Problem]:
    """Yield what is the matter with having a desk under a contract (as `desks_checks.check_contract`)."""
    values, end = contract.values, contract.until
    facts: dict[str, object] = {"number": values["number"], "first": values["first_day"], "last": end}
    facts["reason"] = "open" if end == NEVER else ""
    if values["startup_id"] != whole["startup"]:
        yield Problem("contract", "contract_of_another", facts=facts)
    elif values["signed_on"] is None:
        yield Problem("contract", "contract_not_signed")
    elif whole["first_day"] < values["first_day"] or whole["first_day"] > end:
        yield Problem("first_day", "contract_outside", facts=facts)
    elif whole["last_day"] > end and whole["ends"] != Ends.BEYOND_CONTRACT:
        yield Problem("last_day", "contract_outside", facts=facts)
