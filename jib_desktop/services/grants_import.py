"""Grants of cloud credit that come from a workbook or list: new ones are granted, known ones stay.

A grant is booked, so no list changes it. Its amount alone can be corrected, by an adjustment with a reason.
A row is a grant by its hidden id, else by the number of its voucher; one without a number by account, amount
and days. What was allocated from the pool is shown and never taken in: allocating is an act of its own.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base
from jib_desktop.db.contracts import Contract
from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot, CreditTransaction
from jib_desktop.db.credits_balances import Balance, lot_balances
from jib_desktop.db.credits_posting import first_open_day
from jib_desktop.db.past import Point, present_point
from jib_desktop.rules.credits import LARGEST, LedgerAccount, units_text
from jib_desktop.rules.credits_grants import EMPTY, FIELDS, check_grant, normalised_grant, products_text
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line
from jib_desktop.services.importing import Importer, Known, Named
from jib_desktop.services.outcomes import shown
from jib_desktop.services.review import Incoming, Plan, PlannedRow

KIND = "grants"


def lot_uuid(file: uuid.UUID, lot_id: int) -> uuid.UUID:
    """Return the hidden id of a lot: that of another data file is another one."""
    return uuid.uuid5(file, f"credit_lot {lot_id}")


IMPORTER = Importer(
    KIND,
    CloudAccount,  # what rows belong to; the ledger itself holds no records
    FIELDS,
    EMPTY,
    normalised_grant,
    check_grant,
    lambda values: str(values.get("voucher") or values.get("account") or ""),
    lambda _session: Known(),  # `plan_grants` knows them itself
    name_field="voucher",
)


# --- what is there ---


@dataclass(frozen=True, slots=True)
class _Stored:
    """A grant as it is: its values by field, what is left of it, and what it came to when the rows left."""

    values: Mapping[str, Any]
    left: int
    then: int | None
    is_part: bool
    is_gone: bool


class _Lots:
    """What is granted, by everything a row can be recognised by."""

    def __init__(self, session: Session, today: date, point: Point | None, coming: Sequence[Plan]) -> None:
        self.by_id: dict[uuid.UUID, _Stored] = {}
        self.by_voucher: dict[str, uuid.UUID] = {}
        self.by_terms: dict[tuple[Any, ...], list[uuid.UUID]] = {}
        entered = session.execute(select(CloudAccount.account, CloudAccount.currency))
        self.accounts: dict[str, str] = dict(entered.all())
        self.contracts: dict[str, list[Named]] = {}
        for plan in coming:
            self._expect(plan)
        self._names: dict[uuid.UUID, Named] = {}
        for one in session.execute(select(Contract.id, Contract.number, Contract.former_number)):
            self._names[one.id] = named = Named(one.id, one.number)
            for number in {one.number, one.former_number} - {""}:
                self.contracts.setdefault(number, []).append(named)
        self.first_open = first_open_day(session)
        self._read(session, today, point)

    def _expect(self, plan: Plan) -> None:
        """Know the accounts and contracts that the same workbook brings."""
        for row in plan.rows:
            values = row.result() if row.is_written else {}
            if values and plan.kind == "accounts":
                self.accounts[values["account"]] = values["currency"]
            elif plan.kind == "contracts" and row.verdict == "new" and row.id and values.get("number"):
                self.contracts.setdefault(values["number"], []).append(Named(row.id, values["number"]))

    def _read(self, session: Session, today: date, point: Point | None) -> None:
        file = present_point(session).file
        whole, now = lot_balances(session, date.max), lot_balances(session, today)
        then = _granted_then(session, point)
        table = Base.metadata.tables[CreditLot.__tablename__].c
        asked = select(*table, CreditHolder.number).join(CreditHolder, CreditHolder.id == table.holder_id)
        for row in session.execute(asked.order_by(table.id)):
            balance = whole.get(row.id, Balance())
            values = {
                "account": row.number, "voucher": row.voucher, "currency": row.currency,
                "amount": balance.granted, "granted_on": row.granted_on, "effective_on": row.effective_on,
                "expires_on": row.expires_on, "products": products_text(row.products),
                "scenarios": row.scenarios, "description": row.description,
                "contract": self._names.get(row.contract_id), "reason": "",
            }  # fmt: skip
            record_id, is_part = lot_uuid(file, row.id), row.parent_id is not None
            one = _Stored(
                normalised_grant(values), now.get(row.id, Balance()).available, then.get(row.id), is_part,
                balance.granted == 0,
            )  # fmt: skip
            self.by_id[record_id] = one
            if not is_part and not one.is_gone:
                if row.voucher:
                    self.by_voucher[row.voucher] = record_id
                self.by_terms.setdefault(_terms(one.values), []).append(record_id)


def _granted_then(session: Session, point: Point | None) -> dict[int, int]:
    """Return what lots came to when rows left; nothing where that is not known."""
    if point is None:
        return {}
    asked = (
        select(CreditEntry.lot_id, func.sum(CreditEntry.amount))
        .join(CreditTransaction, CreditTransaction.id == CreditEntry.transaction_id)
        .where(
            CreditEntry.account == LedgerAccount.GRANTED, CreditEntry.lot_id.is_not(None),
            CreditTransaction.action_id <= point.action,
        )
        .group_by(CreditEntry.lot_id)
    )  # fmt: skip
    return {lot: -amount for lot, amount in session.execute(asked) if lot is not None}


def _terms(values: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return by what a grant without a voucher number is known again."""
    names = ("account", "currency", "amount", "granted_on", "effective_on", "expires_on")
    return tuple(values[name] for name in names)


# --- planning ---


def plan_grants(
    session: Session,
    rows: Sequence[Incoming],
    *,
    today: date,
    source: str = "",
    point: Point | None = None,
    coming: Sequence[Plan] = (),
) -> Plan:
    """Return what would become of each row; nothing is written."""
    planning = _Planning(_Lots(session, today, point, coming), today)
    return Plan(KIND, source, tuple(map(planning.planned, rows)))


class _Planning:
    """Plans row after row, each beside what is there and the rows before it."""

    def __init__(self, lots: _Lots, today: date) -> None:
        self._lots, self._today = lots, today
        self._taken: dict[uuid.UUID, int] = {}
        self._vouchers: dict[str, int] = {}

    def planned(self, row: Incoming) -> PlannedRow:
        """Return what would become of a row."""
        given, told = self._given(row)
        record_id = self._found(row, given)
        if record_id is None:
            return self._new(row, given, told)
        first = self._taken.setdefault(record_id, row.row)
        if first != row.row:
            by = "id" if row.values.get("id") else ""
            repeated = Problem("", "row_repeats", facts={"row": first, "reason": by})
            return _rejected(row, given, (*told, repeated), record_id)
        return self._known(row, given, told, record_id, self._lots.by_id[record_id])

    def _given(self, row: Incoming) -> tuple[dict[str, Any], tuple[Problem, ...]]:
        """Return what a row says: a blank cell says nothing, for what is granted stays."""
        values = {name: row.values[name] for name in FIELDS if row.values.get(name) not in (None, "", ())}
        told = list(row.problems)
        given = normalised_grant({name: value for name, value in values.items() if name != "contract"})
        if "contract" in values:
            number = one_line(str(values["contract"]))
            found = self._lots.contracts.get(number, [])
            if len(found) == 1:
                given["contract"] = found[0]
            else:
                code = "several_match" if found else "contract_unknown"
                told.append(Problem("contract", code, facts={"value": number, "count": len(found)}))
        return {name: value for name, value in given.items() if value != ""}, tuple(told)

    def _found(self, row: Incoming, given: Mapping[str, Any]) -> uuid.UUID | None:
        row_id: uuid.UUID | None = row.values.get("id")
        if row_id in self._lots.by_id:
            return row_id
        if voucher := given.get("voucher"):
            return self._lots.by_voucher.get(voucher)
        terms = _terms(self._whole(given))
        return next((one for one in self._lots.by_terms.get(terms, ()) if one not in self._taken), None)

    def _whole(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return a new grant with what goes without saying."""
        whole = {**EMPTY, **given}
        whole["currency"] = whole["currency"] or self._lots.accounts.get(whole["account"], "CNY")
        whole["granted_on"] = whole["granted_on"] or whole["effective_on"] or self._today
        whole["effective_on"] = whole["effective_on"] or whole["granted_on"]
        return whole

    def _new(self, row: Incoming, given: Mapping[str, Any], told: Sequence[Problem]) -> PlannedRow:
        whole = self._whole(given)
        by_rule = tuple(check_grant(whole, self._today))
        problems = (*told, *self._beside(row, whole))
        unread = {one.field for one in told if one.blocks}
        every = (*problems, *(one for one in by_rule if one.field not in unread))
        if any(one.blocks for one in every):
            return _rejected(row, whole, every)
        if whole["voucher"]:
            self._vouchers[whole["voucher"]] = row.row
        return PlannedRow(
            row.row, "new", IMPORTER.name(whole), whole, fields=shown(whole), problems=every, whole=whole,
            by_rule=by_rule,
        )  # fmt: skip

    def _beside(self, row: Incoming, whole: Mapping[str, Any]) -> Iterator[Problem]:
        """Yield what of a new grant does not go with what is there."""
        account, voucher = whole["account"], whole["voucher"]
        if account and account not in self._lots.accounts:
            yield Problem("account", "account_unknown", facts={"account": account})
        if voucher and voucher in self._vouchers:
            yield Problem("voucher", "row_repeats", facts={"row": self._vouchers[voucher]})
        if whole["granted_on"] < self._lots.first_open:
            yield Problem("granted_on", "booked_later", "tell", {"day": self._lots.first_open})

    def _known(
        self,
        row: Incoming,
        given: Mapping[str, Any],
        told: tuple[Problem, ...],
        record_id: uuid.UUID,
        here: _Stored,
    ) -> PlannedRow:
        kept: dict[str, tuple[Any, Any]] = {}
        changed: dict[str, tuple[Any, Any]] = {}
        for name, value in given.items():
            if name == "reason" or value == here.values[name]:
                continue
            is_old = name == "amount" and value == here.then
            (kept if is_old else changed)[name] = (value, here.values[name]) if is_old else (
                here.values[name], value,
            )  # fmt: skip
        whole = {**here.values, **{name: new for name, (_, new) in changed.items()}}
        whole["reason"] = given.get("reason", "")
        if here.is_gone:
            return _kept(row, whole, record_id, {**kept, **_turned(changed)}, "grant_reversed")
        problems = (*told, *_why_not(here, changed, whole))
        if any(one.blocks for one in problems):
            return _rejected(row, whole, problems, record_id, changed)
        if not changed:
            verdict: Any = "kept" if kept else "unchanged"
            return PlannedRow(
                row.row, verdict, IMPORTER.name(whole), {}, record_id, 0, problems=problems,
                whole=here.values, kept=kept,
            )  # fmt: skip
        fields = {**changed, "reason": ("", whole["reason"])}
        values = {name: new for name, (_, new) in fields.items()}
        return PlannedRow(
            row.row, "changed", IMPORTER.name(whole), values, record_id, 0, fields, problems,
            whole=whole, kept=kept,
        )  # fmt: skip


def _turned(changed: Mapping[str, tuple[Any, Any]]) -> dict[str, tuple[Any, Any]]:
    return {name: (new, old) for name, (old, new) in changed.items()}


def _why_not(
    here: _Stored, changed: Mapping[str, tuple[Any, Any]], whole: Mapping[str, Any]
) -> Iterator[Problem]:
    """Yield why what a row changes of a grant cannot be booked."""
    for name in changed:
        if name != "amount":
            yield Problem(name, "grant_stays")
    if "amount" not in changed:
        return
    old, new = changed["amount"]
    if here.is_part:
        yield Problem("amount", "part_by_allocating")
    elif new <= 0:
        yield Problem("amount", "amount_positive")
    elif new > LARGEST:
        facts = {"value": units_text(new), "most": units_text(LARGEST)}
        yield Problem("amount", "amount_large", facts=facts)
    elif old - new > here.left:
        yield Problem("amount", "grant_below_use", facts={"left": units_text(here.left)})
    if not whole["reason"]:
        yield Problem("reason", "adjusted_why")


def _rejected(
    row: Incoming,
    values: Mapping[str, Any],
    problems: Sequence[Problem],
    record_id: uuid.UUID | None = None,
    changed: Mapping[str, tuple[Any, Any]] | None = None,
) -> PlannedRow:
    fields = shown(values) if changed is None else changed
    whole = {**EMPTY, **values}
    return PlannedRow(
        row.row, "rejected", IMPORTER.name(whole), {}, record_id, None, fields, tuple(problems), whole=whole
    )


def _kept(
    row: Incoming,
    whole: Mapping[str, Any],
    record_id: uuid.UUID,
    kept: Mapping[str, tuple[Any, Any]],
    code: str,
) -> PlannedRow:
    told = (Problem("", code, "tell"),)
    return PlannedRow(
        row.row, "kept", IMPORTER.name(whole), {}, record_id, problems=told, whole=whole, kept=kept
    )


def lots_by_id(session: Session) -> dict[uuid.UUID, tuple[int, int]]:
    """Return the lot behind each hidden id, and what it comes to now."""
    file, stand = present_point(session).file, lot_balances(session, date.max)
    ids = session.scalars(select(CreditLot.id))
    return {lot_uuid(file, one): (one, stand.get(one, Balance()).granted) for one in ids}


# --- the way out ---


def count(session: Session) -> int:
    """Return how many grants and allocated parts there are; those that were reversed are left out."""
    return sum(1 for one in lot_balances(session, date.max).values() if one.granted)
