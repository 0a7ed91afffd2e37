"""Contracts that come from a workbook or list: recognised by number, judged together with the others.

A row names its startup by id, credit code or exact name. A new row is a draft, unless it says when it was
signed: then it keeps its number, or is given the next one. What a signature fixed, no list moves.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.bulk import insert_records
from jib_desktop.db.contracts import ChecklistItem, Contract, ContractPhase
from jib_desktop.db.site import setting
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.progress import Progress
from jib_desktop.rules.contracts import (
    DEFAULTS,
    FIXED_BY_SIGNATURE,
    MOVING_IN,
    MOVING_OUT,
    OF_RENEWAL,
    OVER,
    VALUE_FIELDS,
    WITH_CHECKLIST,
    Kind,
    State,
    check,
    check_signed_on,
    normalised,
    renewed_itself,
    stands_until,
)
from jib_desktop.rules.contracts_numbers import DEFAULT_RULE, RULE_SETTING, gaps, number_of, parts_of
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line
from jib_desktop.services.importing import Importer, Referred
from jib_desktop.services.review import PlannedRow
from jib_desktop.services.startup_names import StartupNames

KIND = "contracts"
_SIGNED = ("number", "signed_on")
FIELDS = (*(name for name in VALUE_FIELDS if name != "startup_id"), *_SIGNED)
_EMPTY: dict[str, Any] = {**DEFAULTS, "first_day": None, "last_day": None, "number": "", "signed_on": None}


def _normalised(values: Mapping[str, Any]) -> dict[str, Any]:
    kept = normalised(values)
    if "number" in values:
        kept["number"] = one_line(str(values["number"] or ""))
    return kept


def _check(values: Mapping[str, Any], today: date) -> list[Problem]:
    # Whether there is a startup says how the row refers to it.
    problems = check({**values, "startup_id": values.get("startup_id") or True})
    number, signed_on = values.get("number"), values.get("signed_on")
    if number and signed_on is None:
        problems.append(Problem("signed_on", "signed_on_missing", facts={"number": number}))
    elif signed_on is not None:
        problems.extend(check_signed_on(signed_on, today))
    return problems


class _Known(StartupNames):
    """Contracts by their numbers, startups by what a row can name them with."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._numbers: dict[str, list[uuid.UUID]] = {}
        self._owners: dict[uuid.UUID, uuid.UUID] = {}
        self.ids = self._owners
        self._terms: dict[tuple[Any, ...], list[uuid.UUID]] = {}
        columns = (
            Contract.id, Contract.startup_id, Contract.number, Contract.former_number, Contract.kind,
            Contract.first_day, Contract.last_day,
        )  # fmt: skip
        for row in session.execute(select(*columns)):
            self._owners[row.id] = row.startup_id
            term = (row.startup_id, row.kind, row.first_day, row.last_day)
            self._terms.setdefault(term, []).append(row.id)
            for number in {row.number, row.former_number} - {""}:
                self._numbers.setdefault(number, []).append(row.id)

    def match(
        self, values: Mapping[str, Any], referred: Referred, taken: Mapping[uuid.UUID, int]
    ) -> Sequence[uuid.UUID]:
        """Return the contract with the number of a row; without one that of its startup, kind and term."""
        if number := values.get("number"):
            return self._numbers.get(number, ())
        term = (referred.values.get("startup_id"), *map(values.get, ("kind", "first_day", "last_day")))
        return [one for one in self._terms.get(term, ()) if one not in taken][:1]

    def about(self, record_id: uuid.UUID, row: Mapping[str, Any]) -> tuple[Problem, ...]:
        """A list moves no contract to another startup, whichever column names it."""
        owner = self._owners.get(record_id)
        if owner is None or all(owner in found for _, found in self.named(row)):
            return ()
        return (Problem("startup", "contract_startup_stays", "tell"),)


def _name(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or "")


# --- rows beside each other ---------------------------------------------------------------------


def _settle(session: Session, rows: list[PlannedRow], today: date) -> list[PlannedRow]:
    """Refuse rows that cannot be beside what is stored and each other. In a write: raises ValuesRefused."""
    beside = _Beside(session, today)
    kept = list(rows)
    # A list may stand in any order; numbers are judged in theirs, or each but the first would leave a gap.
    for place in sorted(range(len(rows)), key=lambda one: beside.turn(rows[one])):
        row = rows[place]
        problems = beside.problems(row) if row.verdict in ("new", "changed", "conflict") else []
        if problems and "writing" in session.info:
            raise ValuesRefused(problems)
        if problems:
            kept[place] = replace(row, verdict="rejected", problems=(*row.problems, *problems))
        elif row.accepted and row.verdict in ("new", "changed"):
            beside.take(row)
    return kept


class _Beside:
    """What is stored, as far as it decides about rows, and the rows that were taken so far."""

    def __init__(self, session: Session, today: date) -> None:
        self._today = today
        self._rule = str(setting(session, RULE_SETTING, DEFAULT_RULE))
        on_the_day = and_(
            ContractPhase.contract_id == Contract.id,
            ContractPhase.since <= today,
            ContractPhase.until >= today,
        )
        columns = (*Contract.__table__.c, ContractPhase.state, ContractPhase.last_day.label("runs_until"))
        self._stored: dict[uuid.UUID, dict[str, Any]] = {
            row["id"]: dict(row)
            for row in session.execute(select(*columns).join(ContractPhase, on_the_day)).mappings()
        }
        self._renewed = {row["predecessor_id"] for row in self._stored.values()}
        self._numbers = {row["number"] for row in self._stored.values() if row["number"]}
        self._counts: dict[int, set[int]] = {}
        self._residences: dict[Any, list[dict[str, Any]]] = {}
        for row in self._stored.values():
            if row["number"]:
                self._counts.setdefault(row["number_year"], set()).add(row["number_count"])
            self._add_residence(row)

    def _add_residence(self, row: dict[str, Any]) -> None:
        if row["kind"] == Kind.RESIDENCE and row["number"]:
            self._residences.setdefault(row["startup_id"], []).append(row)

    def turn(self, row: PlannedRow) -> tuple[int, int]:
        """Return when a row is judged: by its number, before those that are given the next one."""
        number = row.values.get("number") if row.verdict == "new" else None
        return (parts_of(self._rule, number) or (9999, 0)) if number else (9999, 1)

    def problems(self, row: PlannedRow) -> list[Problem]:
        """Return why a row cannot be taken."""
        here = self._stored.get(row.id) if row.id is not None else None
        found = self._of_new(row.values) if here is None else self._of_known(here, row)
        return found or self._overlaps({**(here or {"id": row.id, **row.values}), **row.result()})

    def take(self, row: PlannedRow) -> None:
        """Know a row that was taken: the next ones stand beside it too."""
        if row.verdict == "new" and row.values.get("signed_on"):
            number = row.values.get("number") or "…"
            self._numbers.add(number)
            if parts := parts_of(self._rule, number):
                self._counts.setdefault(parts[0], set()).add(parts[1])
            self._add_residence({"id": row.id, "ends_on": None, **row.values, "number": number})

    def _of_new(self, values: Mapping[str, Any]) -> list[Problem]:
        number, signed_on = values.get("number"), values.get("signed_on")
        if not number or signed_on is None:
            return []
        parts = parts_of(self._rule, number)
        if parts is None or parts[0] != signed_on.year:
            example = number_of(self._rule, signed_on.year, 1)
            return [Problem("number", "number_not_by_rule", facts={"value": number, "example": example})]
        if number in self._numbers:
            return [Problem("number", "number_taken", facts={"value": number})]
        missing = gaps({*self._counts.get(parts[0], ()), parts[1]})
        if missing:
            first = number_of(self._rule, parts[0], missing[0])
            return [Problem("number", "number_gap", facts={"value": number, "missing": first})]
        return []

    def _of_known(self, here: Mapping[str, Any], row: PlannedRow) -> list[Problem]:
        moved = [*row.differences(), *(name for name in row.conflicts if name not in row.chosen)]
        if not moved:
            return []
        if here["state"] in OVER:
            code = "terminated_on" if here["state"] == State.TERMINATED else "ended_on"
            return [Problem(moved[0], code, facts={"day": here["runs_until"]})]
        fixed = {*_SIGNED, *(FIXED_BY_SIGNATURE if here["number"] else ())}
        found = [Problem(name, "fixed_by_signature") for name in moved if name in fixed]
        if here["id"] in self._renewed:
            found += [Problem(name, "fixed_by_renewal") for name in moved if name in OF_RENEWAL]
        elif here["number"]:
            found += self._of_end(here, moved)
        return found

    def _of_end(self, here: Mapping[str, Any], moved: Sequence[str]) -> list[Problem]:
        """Return why a list does not move the end of a signed contract: it is agreed, or was passed."""
        late = [name for name in moved if name in OF_RENEWAL]
        if renewed_itself(here, self._today):
            return [Problem(name, "fixed_by_own_renewal", facts={"day": here["last_day"]}) for name in late]
        if here["ends_on"] is not None:
            return [Problem(name, "notice_stands", facts={"day": here["ends_on"]}) for name in late]
        return []

    def _overlaps(self, values: Mapping[str, Any]) -> list[Problem]:
        if values["kind"] != Kind.RESIDENCE or not (values.get("number") or values.get("signed_on")):
            return []
        until = stands_until(values)
        for other in self._residences.get(values["startup_id"], ()):
            linked = {values.get("predecessor_id"), values.get("id")} & {other["id"]}
            linked |= {other.get("predecessor_id")} & {values.get("id")}
            end = stands_until(other)
            if linked - {None} or max(values["first_day"], other["first_day"]) > min(until, end):
                continue
            facts = {"number": other["number"], "first": other["first_day"],
                     "last": min(end, other.get("runs_until") or other["last_day"])}  # fmt: skip
            return [Problem("first_day", "residence_overlap", facts=facts)]
        return []


def _complete(session: Session, fresh: list[dict[str, Any]]) -> None:
    """Give signed rows their numbers: their own, or the next of the year in the order of signature."""
    rule = str(setting(session, RULE_SETTING, DEFAULT_RULE))
    highest: dict[int, int] = {}
    given = select(Contract.number_year, func.max(Contract.number_count)).where(Contract.number != "")
    for year, count in session.execute(given.group_by(Contract.number_year)):
        highest[year or 0] = count or 0
    for row in fresh:
        row["number_year"], row["number_count"] = parts_of(rule, row["number"]) or (None, None)
        if row["number_year"]:
            highest[row["number_year"]] = max(highest.get(row["number_year"], 0), row["number_count"])
    unnumbered = [row for row in fresh if row["signed_on"] and not row["number"]]
    for row in sorted(unnumbered, key=lambda one: one["signed_on"]):
        year = row["signed_on"].year
        count = highest[year] = highest.get(year, 0) + 1
        row["number"], row["number_year"], row["number_count"] = number_of(rule, year, count), year, count


def _add_checklists(session: Session, fresh: Sequence[Mapping[str, Any]]) -> None:
    """Give new contracts their lists of what to do when a startup moves in and out."""
    items = [
        {"id": new_id(), "contract_id": row["id"], "stage": stage, "place": place, "code": code}
        for row in fresh
        if row["kind"] in WITH_CHECKLIST
        for stage, codes in (("in", MOVING_IN), ("out", MOVING_OUT))
        for place, code in enumerate(codes)
    ]
    insert_records(session, ChecklistItem, items, Progress())


IMPORTER = Importer(
    KIND,
    Contract,
    FIELDS,
    _EMPTY,
    _normalised,
    _check,
    _name,
    _Known,
    name_field="number",
    never_blank=frozenset({"kind", "notice_unit", "currency", *_SIGNED}),
    settle=_settle,
    complete=_complete,
    finish=_add_checklists,
)


# --- the way out --------------------------------------------------------------------------------


def field_rows(
    session: Session, ids: Sequence[uuid.UUID], fields: Sequence[str], today: date
) -> list[tuple[Any, ...]]:
    """Return these fields of contracts, in the order of `ids`: stored values, startup, state on a day."""
    on_the_day = and_(
        ContractPhase.contract_id == Contract.id, ContractPhase.since <= today, ContractPhase.until >= today
    )
    columns = (
        *Contract.__table__.c, ContractPhase.state, ContractPhase.notice_by,
        Startup.credit_code.label("startup_code"), Startup.name_en, Startup.name_zh,
    )  # fmt: skip
    joined = select(*columns).join(ContractPhase, on_the_day).join(Startup, Contract.startup_id == Startup.id)
    found = {}
    for row in session.execute(joined.where(Contract.id.in_(ids))).mappings():
        startup = f"{row['name_en']} {row['name_zh']}".strip()
        found[row["id"]] = tuple(startup if name == "startup" else row[name] for name in fields)
    return [found[one] for one in ids if one in found]


def pieces_of(
    session: Session, ids: Sequence[uuid.UUID], fields: Sequence[str], today: date, size: int = 500
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the fields of many contracts in pieces of `size` rows."""
    for start in range(0, len(ids), size):
        yield field_rows(session, ids[start : start + size], fields, today)
