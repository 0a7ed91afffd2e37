"""The payment schedule of contracts: what is planned follows from the terms, what was invoiced stands."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract, Payment
from jib_desktop.db.contracts_derived import changes_of, life_of
from jib_desktop.db.journal import Action, Change, name_subject, today_of
from jib_desktop.db.seen import get_seen
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ValuesRefused
from jib_desktop.rules.contracts_life import phase_on
from jib_desktop.rules.contracts_payments import Marked, Plan, schedule, still_planned
from jib_desktop.rules.periods import Period
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line

PaymentState = Literal["planned", "invoiced", "paid"]
_CHUNK = 400


class PaymentRow(NamedTuple):
    """A line of the schedule; amounts in the smallest unit of `currency`. A planned one has no id.

    A tuple, because the schedules of all contracts are a million of them.
    """

    contract_id: uuid.UUID
    id: uuid.UUID | None
    version: int
    kind: str
    due_on: date
    first_day: date
    last_day: date
    net_cents: int
    vat_cents: int
    currency: str
    state: PaymentState
    invoice: str = ""
    invoiced_on: date | None = None
    paid_on: date | None = None

    @property
    def gross_cents(self) -> int:
        """Return net and value added tax together."""
        return self.net_cents + self.vat_cents


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums of a schedule in the smallest unit, fees and corrections without deposits."""

    net: int
    vat: int
    invoiced: int  # gross, paid ones too
    paid: int  # gross
    deposit_held: int

    @property
    def gross(self) -> int:
        """Return net and value added tax together."""
        return self.net + self.vat


def sums(rows: Iterable[PaymentRow]) -> Sums:
    """Return the sums of lines of one currency."""
    lines = list(rows)
    fees = [one for one in lines if one.kind != "deposit"]
    marked = [one for one in fees if one.state != "planned"]
    return Sums(
        sum(one.net_cents for one in fees),
        sum(one.vat_cents for one in fees),
        sum(one.gross_cents for one in marked),
        sum(one.gross_cents for one in marked if one.state == "paid"),
        sum(one.net_cents for one in lines if one.kind == "deposit" and one.state == "paid"),
    )


def list_payments(session: Session, contract_id: uuid.UUID, today: date) -> list[PaymentRow]:
    """Return the whole schedule of a contract as known today, in the order due; raises GoneMeanwhile."""
    found = list_schedules(session, [contract_id], today)
    if contract_id not in found:
        raise GoneMeanwhile
    return found[contract_id]


def list_schedules(
    session: Session, contract_ids: Sequence[uuid.UUID], today: date
) -> dict[uuid.UUID, list[PaymentRow]]:
    """Return the schedules of many contracts by id, each in the order due. A draft's is what would be."""
    found: dict[uuid.UUID, list[PaymentRow]] = {}
    columns = Contract.__table__.c
    for start in range(0, len(contract_ids), _CHUNK):
        part = list(contract_ids[start : start + _CHUNK])
        rows = session.execute(select(*columns).where(columns.id.in_(part))).all()
        changes = changes_of(session, part)
        held = _deposits_before(session, [row.predecessor_id for row in rows if row.predecessor_id])
        renewed = {one.predecessor_id: one.currency for one in session.execute(_signed_follow_ons(part))}
        kept = _kept(session, part)
        for row in rows:
            plan = _plan(row, changes.get(row.id, []), today, held, renewed)
            found[row.id] = _rows(row, plan, kept.get(row.id, []), today)
    return found


def _signed_follow_ons(contract_ids: Sequence[uuid.UUID]) -> Any:
    chosen = select(Contract.predecessor_id, Contract.currency).where(Contract.number != "")
    return chosen.where(Contract.predecessor_id.in_(contract_ids))


def _kept(session: Session, contract_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[Any]]:
    columns = Payment.__table__.c
    mine = select(*columns).where(columns.contract_id.in_(contract_ids)).order_by(columns.due_on, columns.id)
    found: dict[uuid.UUID, list[Any]] = {}
    for row in session.execute(mine):
        found.setdefault(row.contract_id, []).append(row)
    return found


def _deposits_before(session: Session, contract_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, tuple[int, str]]:
    """Return the deposit that contracts hold at their end, and its currency: a signed follow-on keeps it."""
    if not contract_ids:
        return {}
    columns = Contract.__table__.c
    rows = session.execute(select(*columns).where(columns.id.in_(contract_ids))).all()
    changes = changes_of(session, contract_ids)
    found = {}
    for row in rows:
        life = life_of(row, changes.get(row.id, []))
        last = row.ends_on or row.last_day
        found[row.id] = (phase_on(life, last).terms.deposit_cents, row.currency)
    return found


def _plan(
    row: Any,
    changes: Sequence[Any],
    today: date,
    held: dict[uuid.UUID, tuple[int, str]],
    renewed: dict[Any, str],
) -> Plan:
    life = life_of(row, changes)
    before, currency = held.get(row.predecessor_id, (0, row.currency))
    return Plan(
        term=Period(row.first_day, phase_on(life, today).last_day),
        terms=life.terms,
        changes=life.changes,
        rent_free_days=row.rent_free_days,
        deposit_before=before if currency == row.currency and row.number else 0,
        # In another currency it is given back, and received anew.
        deposit_goes_on=renewed.get(row.id) == row.currency,
    )


def _rows(row: Any, plan: Plan, kept: Sequence[Any], today: date) -> list[PaymentRow]:
    marked = [Marked(one.kind, one.first_day, one.last_day, one.net_cents, one.vat_cents) for one in kept]
    lines = schedule(plan)
    planned = still_planned(lines, marked, today) if marked else lines
    # Made without their own constructor, which takes as long as all the rest for a million lines.
    found: list[PaymentRow] = [
        tuple.__new__(PaymentRow, (row.id, None, 0, *line, row.currency, "planned", "", None, None))
        for line in planned
    ]
    if not marked:
        return found
    found.extend(_invoiced(one) for one in kept)
    return sorted(found, key=lambda one: (one.due_on, one.kind, one.first_day))


def _invoiced(one: Any) -> PaymentRow:
    return PaymentRow(
        one.contract_id, one.id, one.version, one.kind, one.due_on, one.first_day, one.last_day,
        one.net_cents, one.vat_cents, one.currency, "paid" if one.paid_on else "invoiced", one.invoice,
        one.invoiced_on, one.paid_on,
    )  # fmt: skip


def payments_between(session: Session, first: date, last: date, today: date) -> list[PaymentRow]:
    """Return the lines of all signed contracts due in a period (both days in it), in the order due."""
    signed = (
        select(Contract.id).where(Contract.number != "").order_by(Contract.number_year, Contract.number_count)
    )
    schedules = list_schedules(session, session.scalars(signed).all(), today)
    rows = [one for lines in schedules.values() for one in lines if first <= one.due_on <= last]
    return sorted(rows, key=lambda one: one.due_on)


def mark_invoiced(
    session: Session, lines: Sequence[PaymentRow], *, invoiced_on: date, invoice: str = ""
) -> list[uuid.UUID]:
    """Mark planned lines as invoiced: from now on their amounts stand. Several lines are one action.

    Raises ChangedMeanwhile if a line is not planned any more as the person saw it; ValuesRefused:
    sign_first, invoiced_in_future.
    """
    today = today_of(session)
    if invoiced_on > today:
        raise ValuesRefused([Problem("invoiced_on", "invoiced_in_future", facts={"today": today})])
    now = list_schedules(session, list({line.contract_id for line in lines}), today)
    added = []
    for line in lines:
        contract = session.get(Contract, line.contract_id)
        if contract is None:
            raise GoneMeanwhile
        if not contract.number:
            raise ValuesRefused([Problem("state", "sign_first")])
        if line not in now[line.contract_id]:
            raise ChangedMeanwhile(*_last_change(session, contract.id))
        now[line.contract_id].remove(line)
        added.append(_mark(line, invoiced_on, one_line(invoice)))
        name_subject(session, contract.number if len(lines) == 1 else str(len(lines)))
    session.add_all(added)
    session.flush()
    return [one.id for one in added]


def _last_change(session: Session, contract_id: uuid.UUID) -> tuple[str, datetime | None]:
    """Return who did something to a contract or its payments last, and when."""
    of_contract = select(Action.actor, Action.at).join(Change, Change.action_id == Action.id)
    newest = of_contract.where(Change.owner_id == contract_id).order_by(Change.id.desc()).limit(1)
    row = session.execute(newest).first()
    return (row.actor, row.at) if row else ("", None)


def _mark(line: PaymentRow, invoiced_on: date, invoice: str) -> Payment:
    return Payment(
        contract_id=line.contract_id, kind=line.kind, due_on=line.due_on, first_day=line.first_day,
        last_day=line.last_day, net_cents=line.net_cents, vat_cents=line.vat_cents,
        gross_cents=line.gross_cents, currency=line.currency, invoice=invoice, invoiced_on=invoiced_on,
    )  # fmt: skip


def mark_paid(session: Session, seen: Sequence[tuple[uuid.UUID, int]], *, paid_on: date | None) -> None:
    """Mark invoiced lines as paid on a day, or as not paid (None); `seen`: id and seen version of each."""
    if paid_on is not None and paid_on > today_of(session):
        raise ValuesRefused([Problem("paid_on", "paid_in_future", facts={"today": today_of(session)})])
    for payment_id, seen_version in seen:
        payment = get_seen(session, Payment, payment_id, seen_version)
        contract = session.get_one(Contract, payment.contract_id)
        name_subject(session, contract.number if len(seen) == 1 else str(len(seen)))
        payment.paid_on = paid_on


def unmark(session: Session, seen: Sequence[tuple[uuid.UUID, int]]) -> None:
    """Plan invoiced lines again, by the terms; raises ValuesRefused: is_paid."""
    for payment_id, seen_version in seen:
        payment = get_seen(session, Payment, payment_id, seen_version)
        if payment.paid_on is not None:
            raise ValuesRefused([Problem("paid_on", "is_paid")])
        contract = session.get_one(Contract, payment.contract_id)
        name_subject(session, contract.number if len(seen) == 1 else str(len(seen)))
        session.delete(payment)


def is_due(row: PaymentRow, today: date) -> bool:
    """Whether a line should be invoiced or paid by today and is not."""
    return row.state != "paid" and row.due_on <= today
