"""The one way into the ledger: entries, then the transaction that seals them; reversal, also as undo.

How undo works: nothing of the ledger is ever taken out. Each transaction and each file that counts for a
month carries the action it came with. Taking that action back (`revert`) books, in a new action, the exact
negative of each of its transactions that is not reversed yet, latest first, and lets the file count that
counted before. Taking the undo back reverses those reversals, and so on: every transaction is reversed once
at most. An entry whose month was closed in the meantime is booked on the first open day.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base
from jib_desktop.db.credits import (
    CloudAccount,
    CreditEntry,
    CreditHolder,
    CreditLot,
    CreditMonth,
    CreditTransaction,
)
from jib_desktop.db.credits_bills import BillImport, BillPart
from jib_desktop.db.engine import insert_many
from jib_desktop.db.journal import RowChange, begin, record_changes, writing_of
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import GrantUsed, LedgerAccount, TransactionKind, china_day, units_text
from jib_desktop.rules.money import ExactAmount
from jib_desktop.rules.periods import DAY

JOURNAL_TABLE = "ledger"  # no table: what the ledger tells the history, whose rows no undo touches
_CHUNK = 2_000  # entries between two looks whether somebody stopped it


@dataclass(frozen=True, slots=True)
class Entry:
    """An amount (units of 1e-8) to be booked."""

    holder_id: int
    account: str
    lot_id: int | None
    currency: str
    day: date
    amount: int
    month: str = ""
    product: str = ""


def moved(
    holder_id: int, currency: str, lot_id: int, day: date, amount: int, source: str, target: str
) -> list[Entry]:
    """Return the two entries that move an amount of a lot from one account of the ledger to another."""
    return [
        Entry(holder_id, source, lot_id, currency, day, -amount),
        Entry(holder_id, target, lot_id, currency, day, amount),
    ]


# --- what is asked of the ledger before booking ---


def china_today(session: Session) -> date:
    """Return the day that it is where bills and vouchers count their days, wherever this machine stands."""
    return china_day(writing_of(session).clock())


def closed_until(session: Session) -> date:
    """Return the last day of the last closed month, `date.min` if none is closed."""
    last = select(CreditMonth.closed_until).order_by(CreditMonth.id.desc()).limit(1)
    return session.scalar(last) or date.min


def first_open_day(session: Session) -> date:
    """Return the first day that can be booked on."""
    until = closed_until(session)
    return until if until == date.min else until + DAY


def holder_of(session: Session, number: str) -> int | None:
    """Return the ledger's id of an account number, None if it was never booked on."""
    return session.scalar(select(CreditHolder.id).where(CreditHolder.number == number))


def holders(session: Session, numbers: Iterable[str]) -> dict[str, int]:
    """Return the ledger's ids of account numbers, made where they are not yet."""
    known = {row.number: row.id for row in session.execute(select(CreditHolder.number, CreditHolder.id))}
    missing = [number for number in dict.fromkeys(numbers) if number not in known]
    if missing:
        first = next_id(session, CreditHolder)
        rows = [{"id": first + place, "number": number} for place, number in enumerate(missing)]
        insert_many(session, _table(CreditHolder), rows)
        known |= {row["number"]: row["id"] for row in rows}
    return known


def _table(kind: type[Base]) -> Any:
    return Base.metadata.tables[kind.__tablename__]


def next_id(session: Session, kind: Any) -> int:
    """Return the next id of an append-only table; the write lock keeps it ours."""
    return (session.scalar(select(func.max(kind.id))) or 0) + 1


def add_lot(session: Session, **values: Any) -> int:
    """Add a lot and return its id; credit comes onto it with a transaction."""
    lot_id = next_id(session, CreditLot)
    session.connection().execute(insert(_table(CreditLot)).values(id=lot_id, **values))
    return lot_id


# --- booking ---


class Watched(list[Entry]):
    """Entries so many that booking them tells how far it is, and can be stopped."""

    def __init__(self, entries: Iterable[Entry], progress: Progress) -> None:
        super().__init__(entries)
        self.progress = progress


def post(
    session: Session,
    kind: str,
    key: str,
    entries: Sequence[Entry],
    *,
    reason: str = "",
    month: str = "",
    import_id: int | None = None,
    reverses: int | None = None,
) -> int | None:
    """Book entries as one transaction and return its id; None, and nothing, where there are none.

    Raises IntegrityError where the database refuses: see the rules in `db/credits.py`. Many entries may be
    `Watched`: then it raises Cancelled.
    """
    kept = [entry for entry in entries if entry.amount]
    if not kept:
        return None
    writing = writing_of(session)
    now = writing.clock()
    action_id = begin(session, writing, now)
    transaction_id = next_id(session, CreditTransaction)
    progress = entries.progress if isinstance(entries, Watched) else Progress()
    _insert_entries(session, transaction_id, kept, progress)
    values = {
        "id": transaction_id, "key": key, "kind": kind, "posted_at": now, "month": month, "reason": reason,
        "day": min(entry.day for entry in kept), "actor": writing.actor, "action_id": action_id,
        "import_id": import_id, "reverses": reverses,
    }  # fmt: skip
    session.connection().execute(insert(_table(CreditTransaction)).values(**values))
    _tell(session, transaction_id, kind, kept, reason)
    return transaction_id


def _insert_entries(
    session: Session, transaction_id: int, entries: Sequence[Entry], progress: Progress
) -> None:
    first = next_id(session, CreditEntry)
    for start in range(0, len(entries), _CHUNK):
        rows = [
            {
                "id": first + start + place, "transaction_id": transaction_id, "holder_id": one.holder_id,
                "account": str(one.account), "lot_id": one.lot_id, "currency": one.currency, "day": one.day,
                "amount": one.amount, "month": one.month, "product": one.product,
            }
            for place, one in enumerate(entries[start : start + _CHUNK])
        ]  # fmt: skip
        insert_many(session, _table(CreditEntry), rows)
        progress.step(start, len(entries))


def _tell(session: Session, transaction_id: int, kind: str, entries: Sequence[Entry], reason: str) -> None:
    """Write into the history what was booked, one line an account and currency; screens hear of it."""
    sums: dict[tuple[int, str], dict[str, int]] = {}
    for one in entries:
        found = sums.setdefault((one.holder_id, one.currency), {})
        found[one.account] = found.get(one.account, 0) + one.amount
    owners = owner_ids(session, {holder for holder, _ in sums})
    lines = [
        RowChange(
            uuid.UUID(int=transaction_id << 32 | holder),
            owners[holder],
            None,
            {
                "credit_kind": kind, "currency": currency,
                **{f"credit_{account}": units_text(amount) for account, amount in found.items() if amount},
                **({"reason": reason} if reason else {}),
            },
        )
        for (holder, currency), found in sums.items()
    ]  # fmt: skip
    record_changes(session, JOURNAL_TABLE, lines, refresh=False)


def owner_ids(session: Session, wanted: set[int]) -> dict[int, uuid.UUID]:
    """Return whose history bookings belong to: the cloud account's, or one made of the holder's own id."""
    joined: Any = select(CreditHolder.id, CloudAccount.id).outerjoin(
        CloudAccount, CloudAccount.account == CreditHolder.number
    )
    return {
        holder: uuid.UUID(int=holder) if account is None else account
        for holder, account in session.execute(joined)
        if holder in wanted
    }


# --- taking back ---


def entries_of(session: Session, transaction_id: int) -> list[Entry]:
    """Return the entries of a transaction."""
    columns = _table(CreditEntry).c
    names = ("holder_id", "account", "lot_id", "currency", "day", "amount", "month", "product")
    mine = select(*(columns[name] for name in names)).where(columns.transaction_id == transaction_id)
    return [Entry(*row) for row in session.execute(mine.order_by(columns.id))]


def reverse(session: Session, transaction_id: int, reason: str = "") -> int | None:
    """Book the exact negative of a transaction. Raises GrantUsed where a grant was used or moved since."""
    found = entries_of(session, transaction_id)
    refuse_used(session, found)
    open_day = first_open_day(session)
    opposite = [replace(one, day=max(one.day, open_day), amount=-one.amount) for one in found]
    return post(
        session,
        TransactionKind.REVERSE,
        f"reverse:{transaction_id}",
        opposite,
        reason=reason,
        month=session.scalar(select(CreditTransaction.month).where(CreditTransaction.id == transaction_id))
        or "",
        reverses=transaction_id,
    )


def refuse_used(session: Session, entries: Sequence[Entry]) -> None:
    """Raise GrantUsed if less is left of a lot than would be taken from it."""
    gone: dict[int, int] = {}
    for one in entries:
        if one.account == LedgerAccount.AVAILABLE and one.lot_id is not None:
            gone[one.lot_id] = gone.get(one.lot_id, 0) + one.amount
    for lot_id, amount in gone.items():
        mine = (CreditEntry.lot_id == lot_id, CreditEntry.account == LedgerAccount.AVAILABLE)
        left = session.scalar(select(func.sum(CreditEntry.amount)).where(*mine)) or 0
        if left < amount:
            lot = session.get_one(CreditLot, lot_id)
            used = ExactAmount(units_text(amount - left), lot.currency)
            raise GrantUsed(lot.voucher or f"#{lot_id}", used)


def take_back(session: Session, action_id: int) -> None:
    """Reverse what an action booked, and let those files count again that counted before it."""
    reversal = select(CreditTransaction.reverses).where(CreditTransaction.reverses.is_not(None))
    mine = select(CreditTransaction.id).where(
        CreditTransaction.action_id == action_id, CreditTransaction.id.not_in(reversal)
    )
    for transaction_id in session.scalars(mine.order_by(CreditTransaction.id.desc())).all():
        reverse(session, transaction_id)
    parts = session.execute(select(_table(BillPart)).where(BillPart.action_id == action_id)).all()
    for part in parts:
        _point_back(session, part)


def _point_back(session: Session, part: Any) -> None:
    same = (
        BillPart.payer_id == part.payer_id, BillPart.month == part.month,
        BillPart.evidence == part.evidence, BillPart.span == part.span,
    )  # fmt: skip
    before = select(BillPart.source_id, BillPart.is_final).where(*same, BillPart.id < part.id)
    found = session.execute(before.order_by(BillPart.id.desc()).limit(1)).first()
    source, is_final = found or (None, False)
    add_part(
        session, payer_id=part.payer_id, month=part.month, evidence=part.evidence, span=part.span,
        source_id=source, is_final=is_final,
    )  # fmt: skip


def add_part(session: Session, **values: Any) -> None:
    """Say which file counts for an account's month from now on."""
    writing = writing_of(session)
    action_id = begin(session, writing, writing.clock())
    row: Mapping[str, Any] = {"id": next_id(session, BillPart), "action_id": action_id, **values}
    session.connection().execute(insert(_table(BillPart)).values(**row))


def has_entries(session: Session, number: str) -> bool:
    """Whether anything was ever booked on an account."""
    holder = holder_of(session, number)
    if holder is None:
        return False
    some = select(CreditEntry.id).where(CreditEntry.holder_id == holder).limit(1)
    lines = select(BillImport.id).join(BillPart, BillPart.source_id == BillImport.id)
    return (
        session.scalar(some) is not None
        or session.scalar(lines.where(BillPart.payer_id == holder).limit(1)) is not None
    )
