"""Who has which desk, from a workbook or list: recognised by id, else by desk, startup and first day.

A row names its desk by number, its startup as every list does, its contract by number. Without a last day it
is for as long as its contract or, without one, until further notice.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Desk
from jib_desktop.db.startups import Startup
from jib_desktop.rules.desks import Kind, check_days, number_key
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import LONGEST_TEXT, one_line
from jib_desktop.services.allocations_beside import settle
from jib_desktop.services.allocations_use import SeatedDesk, UnderContract
from jib_desktop.services.allocations_writing import arrange, complete, make_room, mark
from jib_desktop.services.importing import Importer, Named, Referred
from jib_desktop.services.review import Incoming, PlannedRow
from jib_desktop.services.startup_names import STARTUP_KEYS, StartupColumn

KIND = "allocations"
COLUMNS = {"desk": "desk_id", "startup": "startup_id", "contract": "contract_id"}
FIELDS = (
    "desk", "kind", "startup", "contract", "first_day", "last_day", "ends", "reason", "correction_reason",
)  # fmt: skip
_EMPTY: dict[str, Any] = {
    "desk": None, "kind": Kind.TAKEN, "startup": None, "contract": None, "first_day": None,
    "last_day": NEVER, "ends": "", "reason": "", "correction_reason": "",
}  # fmt: skip
_REASONS = ("reason", "correction_reason")


def _normalised(values: Mapping[str, Any]) -> dict[str, Any]:
    kept = dict(values)
    if "last_day" in kept:
        kept["last_day"] = kept["last_day"] or NEVER
    for name in (*_REASONS, "ends"):
        if name in kept:
            kept[name] = one_line(str(kept[name] or ""))
    return kept


def _check(values: Mapping[str, Any], _today: date) -> list[Problem]:
    problems = check_days(values["first_day"], values["last_day"])
    if values["desk"] is None:
        problems.append(Problem("desk", "desk_missing"))
    problems.extend(Problem(one, "typed_elsewhere") for one in COLUMNS if isinstance(values[one], str))
    for name in _REASONS:
        if len(values[name]) > LONGEST_TEXT:
            facts = {"most": LONGEST_TEXT, "found": len(values[name])}
            problems.append(Problem(name, "too_long", facts=facts))
    return [*problems, *_check_kind(values)]


def _check_kind(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield what does not go with being taken, reserved or out of service."""
    kind = values["kind"]
    if kind != Kind.OUT_OF_SERVICE and values["startup"] is None:
        yield Problem("startup", "startup_missing")
    if kind == Kind.OUT_OF_SERVICE and values["startup"] is not None:
        yield Problem("startup", "nobody_out_of_service")
    if kind != Kind.TAKEN and values["contract"] is not None:
        yield Problem("contract", "contract_of_taken")
    if kind != Kind.TAKEN and not values["reason"]:
        yield Problem("reason", "why_missing")


class _Known(StartupColumn):
    """Desks and contracts by their numbers, startups by what a row can name them with."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._desks: dict[uuid.UUID, SeatedDesk] = {}
        self._numbers: dict[str, list[SeatedDesk]] = {}
        for desk in session.execute(select(Desk.id, Desk.number, Desk.since, Desk.until)):
            self._know_desk(SeatedDesk(*desk))
        self._contracts: dict[uuid.UUID, UnderContract] = {}
        self._contract_numbers: dict[str, list[UnderContract]] = {}
        for values in map(dict, session.execute(select(*Contract.__table__.c)).mappings()):
            self._know_contract(UnderContract(values["id"], values), values["former_number"])
        self._rows: dict[uuid.UUID, Any] = {}
        self._places: dict[tuple[Any, Any], uuid.UUID] = {}
        self.ids = self._rows
        columns = (Allocation.id, Allocation.desk_id, Allocation.startup_id, Allocation.first_day)
        for one in session.execute(select(*columns)):
            self._rows[one.id] = one
            self._places[one.desk_id, one.first_day] = one.id

    def _know_desk(self, desk: SeatedDesk) -> None:
        self._desks[desk] = desk
        self._numbers.setdefault(number_key(desk.words), []).append(desk)

    def _know_contract(self, contract: UnderContract, former: str = "") -> None:
        self._contracts[contract] = contract
        for number in {contract.words, former} - {""}:
            self._contract_numbers.setdefault(number, []).append(contract)

    # --- what the same workbook brings ---

    def expect(self, rows: Sequence[PlannedRow], kind: str) -> None:
        """Know the startups, contracts and desks that the same workbook brings."""
        super().expect(rows, kind)
        for row in rows:
            assert row.id is not None
            if kind == "desks":
                values = row.values
                self._know_desk(SeatedDesk(row.id, values["number"], values["since"], values["until"]))
            elif kind == "contracts":
                self._know_contract(UnderContract(row.id, {"ends_on": None, **row.values}))
            if not row.accepted and kind in ("desks", "contracts"):
                self._waiting.add(row.id)

    def expect_changes(self, rows: Sequence[PlannedRow], kind: str) -> None:
        """Know the days of contracts and desks as the same workbook makes them."""
        for row in rows:
            assert row.id is not None
            whole = row.result()
            if kind == "desks" and row.id in self._desks:
                desk = SeatedDesk(row.id, whole["number"], whole["since"], whole["until"])
                self._numbers.get(number_key(self._desks[row.id].words), []).remove(self._desks[row.id])
                self._know_desk(desk)
            elif kind == "contracts" and row.id in self._contracts:
                self._contracts[row.id].take(whole)

    # --- reading ---

    def read(self, row: Incoming) -> Incoming:
        """Return a row with its desk, startup and contract, or why there is none such."""
        values, problems = dict(row.values), list(row.problems)
        here = self._rows.get(values.get("id"))  # type: ignore[arg-type]
        if "desk" in values:
            values["desk"] = self._one_of(self._numbers, "desk", number_key(_text(values["desk"])), problems)
        if "contract" in values:
            number = _text(values["contract"])
            values["contract"] = self._one_of(self._contract_numbers, "contract", number, problems)
        if values.keys() & set(STARTUP_KEYS):
            owner = here.startup_id if here is not None else None
            values["startup"] = self.startup_of(row.values, owner, problems)
        return replace(row, values=values, problems=tuple(problems))

    def _one_of(
        self, known: Mapping[str, Sequence[Named]], field: str, key: str, problems: list[Problem]
    ) -> Named | None:
        if not key:
            return None
        found = known.get(key, ())
        if len(found) != 1:
            code = f"{field}_unknown" if not found else "several_match"
            problems.append(Problem(field, code, facts={"value": key, "count": len(found)}))
            return None
        return found[0]

    def as_named(self, field: str, value: Any) -> Any:
        """Return desk, startup or contract as a row names it."""
        known: Mapping[str, Mapping[uuid.UUID, Named]] = {
            "desk": self._desks, "startup": self._names, "contract": self._contracts,
        }  # fmt: skip
        return known[field].get(value, value)

    # --- recognising ---

    def refer(self, row: Mapping[str, Any]) -> Referred:
        """Return whether what a row names comes with the same workbook and waits for a decision."""
        return Referred(waits=any(row.get(name) in self._waiting for name in COLUMNS))

    def match(
        self, values: Mapping[str, Any], referred: Referred, taken: Mapping[uuid.UUID, int]
    ) -> Sequence[uuid.UUID]:
        """Return what begins on the first day of a row at its desk, if it is for the same startup."""
        found = self._places.get((values.get("desk"), values.get("first_day")))
        if found is None or found in taken:
            return []
        here = self._rows[found].startup_id
        return [found] if values.get("startup", here) == here else []

    def keeps_out(self, values: Mapping[str, Any]) -> Problem | None:
        """Nothing comes back to a desk that is not there."""
        return None if values.get("desk_id") in self._desks else Problem("desk", "desk_gone")


def _text(value: Any) -> str:
    return one_line(str(value or ""))


def _name(values: Mapping[str, Any]) -> str:
    return " ".join(str(values[name]) for name in ("desk", "startup") if values.get(name))


IMPORTER = Importer(
    KIND,
    Allocation,
    FIELDS,
    _EMPTY,
    _normalised,
    _check,
    _name,
    _Known,
    name_field="desk",
    kept_when_blank=frozenset({"desk", "first_day"}),
    never_blank=frozenset({"desk", "kind", "first_day", "ends", "correction_reason"}),
    columns=COLUMNS,
    settle=settle,
    prepare=make_room,
    arrange=arrange,
    complete=complete,
    finish=mark,
)


# --- the way out --------------------------------------------------------------------------------


def count(session: Session) -> int:
    """Return how many allocations there are."""
    return session.scalar(select(func.count()).select_from(Allocation)) or 0


def pieces_of(session: Session, fields: Sequence[str], size: int = 1000) -> Iterator[list[tuple[Any, ...]]]:
    """Yield these fields of all allocations in pieces, by first day and desk."""
    chosen = (
        select(
            *Allocation.__table__.c, Desk.number.label("desk"), Startup.name_en, Startup.name_zh,
            Startup.credit_code.label("startup_code"), Startup.source_id.label("startup_source_id"),
            Contract.number.label("contract"),
        )
        .join(Desk, Desk.id == Allocation.desk_id)
        .outerjoin(Startup, Startup.id == Allocation.startup_id)
        .outerjoin(Contract, Contract.id == Allocation.contract_id)
        .order_by(Allocation.first_day, Desk.number)
        .execution_options(yield_per=size)
    )  # fmt: skip
    for part in session.execute(chosen).mappings().partitions():
        yield [_values_of(dict(row), fields) for row in part]


def _values_of(row: Mapping[str, Any], fields: Sequence[str]) -> tuple[Any, ...]:
    startup = f"{row['name_en'] or ''} {row['name_zh'] or ''}".strip() or None
    values = {**row, "startup": startup, "last_day": None if row["last_day"] == NEVER else row["last_day"]}
    return tuple(values[name] for name in fields)
