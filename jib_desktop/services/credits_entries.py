"""The entries of an account with the balance after each, and which vouchers paid each use."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CreditEntry, CreditLot, CreditTransaction
from jib_desktop.db.credits_bills import BillImport, BillPart, BillSum
from jib_desktop.db.credits_reading import counting_parts
from jib_desktop.rules.credits import OPEN_ACCOUNTS, LedgerAccount


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """Which entries of an account to show; None: all."""

    kinds: frozenset[str] | None = None
    lot_id: int | None = None
    first: date | None = None
    last: date | None = None
    only_open: bool = False  # what is in suspense or unallocated


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One movement: what it made of available credit, and the balance of the account after it (units).

    `amount` is the change of available credit, below 0 where credit went; `open_amount` what nobody paid yet.
    """

    id: int
    transaction_id: int
    day: date
    posted_at: datetime
    kind: str
    month: str
    product: str
    lot_id: int | None
    voucher: str
    account: str  # of the ledger: where the other side went
    amount: int
    open_amount: int
    balance: int
    actor: str
    reason: str
    reverses: int | None
    is_reversed: bool


_SHOWN = (*OPEN_ACCOUNTS, LedgerAccount.AVAILABLE, LedgerAccount.ROUNDING)


def list_entries(
    session: Session,
    holder_id: int,
    currency: str,
    wanted: EntryFilter | None = None,
    *,
    offset: int = 0,
    limit: int = 200,
) -> list[EntryRow]:
    """Return a page of movements, newest day first, with the balance after each whatever the filter."""
    asked, stand = _movements(holder_id, currency), wanted or EntryFilter()
    inner = asked.subquery()
    rows = select(inner).order_by(inner.c.day.desc(), inner.c.id.desc())
    for condition in _conditions(inner, stand):
        rows = rows.where(condition)
    return [_row(row) for row in session.execute(rows.offset(offset).limit(limit)).mappings()]


def count_entries(session: Session, holder_id: int, currency: str, wanted: EntryFilter | None = None) -> int:
    """Return how many movements a filter leaves."""
    inner = _movements(holder_id, currency, with_balance=False).subquery()
    asked = select(func.count()).select_from(inner)
    for condition in _conditions(inner, wanted or EntryFilter()):
        asked = asked.where(condition)
    return session.scalar(asked) or 0


def list_stands(
    session: Session, holder_id: int, currency: str, wanted: EntryFilter | None = None
) -> tuple[array[int], array[int]]:
    """Return the ids of all movements, newest day first, and the balance after each: 16 bytes a movement."""
    inner = _movements(holder_id, currency).subquery()
    asked = select(inner.c.id, inner.c.balance).order_by(inner.c.day.desc(), inner.c.id.desc())
    for condition in _conditions(inner, wanted or EntryFilter()):
        asked = asked.where(condition)
    ids, stands = array("q"), array("q")
    for one, balance in session.execute(asked):
        ids.append(one)
        stands.append(balance or 0)
    return ids, stands


def find_entries(
    session: Session, holder_id: int, currency: str, stands: Mapping[int, int]
) -> list[EntryRow]:
    """Return movements by their ids; `stands` gives the balance after each, which `list_stands` told."""
    asked = _movements(holder_id, currency, with_balance=False).where(CreditEntry.id.in_(stands))
    rows = session.execute(asked).mappings()
    return [_row({**row, "balance": stands[row["id"]]}) for row in rows]


def _movements(holder_id: int, currency: str, *, with_balance: bool = True) -> Any:
    again = select(CreditTransaction.reverses.label("reversed_id")).where(
        CreditTransaction.reverses.is_not(None)
    )
    undone = again.subquery()
    available = func.sum(CreditEntry.amount).filter(CreditEntry.account == LedgerAccount.AVAILABLE)
    balance = available.over(order_by=(CreditEntry.day, CreditEntry.id))
    return (
        select(
            CreditEntry.id,
            CreditEntry.transaction_id,
            CreditEntry.day,
            CreditTransaction.posted_at,
            CreditTransaction.kind,
            CreditEntry.month,
            CreditEntry.product,
            CreditEntry.lot_id,
            CreditLot.voucher,
            CreditEntry.account,
            CreditEntry.amount,
            CreditTransaction.actor,
            CreditTransaction.reason,
            CreditTransaction.reverses,
            undone.c.reversed_id,
            *([balance.label("balance")] if with_balance else []),
        )
        .join(CreditTransaction, CreditTransaction.id == CreditEntry.transaction_id)
        .outerjoin(CreditLot, CreditLot.id == CreditEntry.lot_id)
        .outerjoin(undone, undone.c.reversed_id == CreditTransaction.id)
        .where(
            CreditEntry.holder_id == holder_id,
            CreditEntry.currency == currency,
            CreditEntry.account.in_(_SHOWN),
        )
    )


def _conditions(inner: Any, wanted: EntryFilter) -> list[ColumnElement[bool]]:
    columns = inner.c
    found: list[ColumnElement[bool]] = []
    if wanted.kinds is not None:
        found.append(columns.kind.in_(wanted.kinds))
    if wanted.lot_id is not None:
        found.append(columns.lot_id == wanted.lot_id)
    if wanted.first is not None:
        found.append(columns.day >= wanted.first)
    if wanted.last is not None:
        found.append(columns.day <= wanted.last)
    if wanted.only_open:
        found.append(columns.account.in_(OPEN_ACCOUNTS))
    return found


def _row(row: Mapping[Any, Any]) -> EntryRow:
    values = dict(row)
    is_open = values["account"] in OPEN_ACCOUNTS or values["account"] == LedgerAccount.ROUNDING
    amount = values.pop("amount")
    undone = values.pop("reversed_id")
    values["voucher"], values["balance"] = values["voucher"] or "", values["balance"] or 0
    shown: dict[str, Any] = {"amount": 0 if is_open else amount, "open_amount": -amount if is_open else 0}
    return EntryRow(**values, **shown, is_reversed=undone is not None)


@dataclass(frozen=True, slots=True)
class PaidBy:
    """Which voucher paid how much of a use; `voucher` empty and `account` says what nobody paid."""

    lot_id: int | None
    voucher: str
    account: str
    amount: int


def paid_by(
    session: Session, holder_id: int, currency: str, month: str, day: date | None = None
) -> list[PaidBy]:
    """Return which vouchers paid for what an account used in a month, or on one day of it."""
    columns = (CreditEntry.lot_id, CreditLot.voucher, CreditEntry.account)
    counted = or_(
        and_(CreditEntry.account == LedgerAccount.CONSUMED, CreditEntry.lot_id.is_not(None)),
        CreditEntry.account.in_((*OPEN_ACCOUNTS, LedgerAccount.ROUNDING)),
    )
    asked = (
        select(*columns, func.sum(CreditEntry.amount))
        .outerjoin(CreditLot, CreditLot.id == CreditEntry.lot_id)
        .where(
            CreditEntry.holder_id == holder_id, CreditEntry.currency == currency, CreditEntry.month == month
        )
    )
    if day is not None:
        asked = asked.where(CreditEntry.day == day)
    rows = session.execute(asked.where(counted).group_by(*columns))
    return [
        PaidBy(lot, voucher or "", account, amount if lot is not None else -amount)
        for lot, voucher, account, amount in rows
        if amount
    ]


@dataclass(frozen=True, slots=True)
class BillRow:
    """A file that was taken in for an account's month; `counts`: it is the one that counts now."""

    import_id: int
    month: str
    span: str
    evidence: str
    generation: str
    file_name: str
    line_count: int
    at: datetime
    actor: str
    is_final: bool
    counts: bool


def list_bills(session: Session, holder_id: int | None = None) -> list[BillRow]:
    """Return the files that bill an account, whoever pays them (or all files), newest month first."""
    counting = set(session.scalars(select(counting_parts().c.id)))
    asked = (
        select(BillPart, BillImport)
        .join(BillImport, BillImport.id == BillPart.source_id)
        .order_by(BillPart.month.desc(), BillPart.id.desc())
    )
    if holder_id is not None:
        lines = select(BillSum.id).where(
            BillSum.holder_id == holder_id,
            BillSum.month == BillPart.month,
            BillSum.import_id == BillPart.source_id,
            BillSum.payer_id == BillPart.payer_id,
        )
        asked = asked.where(or_(BillPart.payer_id == holder_id, lines.exists()))
    seen: set[tuple[int, str, str, int]] = set()
    found = []
    for part, one in session.execute(asked):
        key = (part.payer_id, part.month, part.span, one.id)
        if key not in seen:
            seen.add(key)
            found.append(
                BillRow(one.id, part.month, part.span, part.evidence, one.generation, one.file_name,
                        one.line_count, one.at, one.actor, bool(part.is_final), part.id in counting)
            )  # fmt: skip
    return found
