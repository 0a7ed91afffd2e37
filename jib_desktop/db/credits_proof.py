"""What must hold in the whole ledger (CREDITS §3), asked by a check and before a bill counts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CreditEntry
from jib_desktop.db.credits_bills import AMOUNTS, BillLine, BillSum
from jib_desktop.db.credits_reading import counting_sums
from jib_desktop.rules.credits import BOOKED, Evidence, LedgerAccount

Key = tuple[int, str, str]  # holder, month, currency


def consumption_differences(session: Session, months: Collection[str] | None = None) -> list[Key]:
    """Return whose booked use of a month is not what the files that count say (§3.7); all months if None."""
    columns = (CreditEntry.holder_id, CreditEntry.month, CreditEntry.currency)
    asked = select(*columns, func.sum(CreditEntry.amount)).where(
        CreditEntry.account == LedgerAccount.CONSUMED
    )
    if months is not None:
        asked = asked.where(CreditEntry.month.in_(months))
    booked = _by_key(session.execute(asked.group_by(*columns)))
    keys = (BillSum.holder_id, BillSum.month, BillSum.currency)
    wanted: dict[Key, int] = {}
    for evidence in ((Evidence.USAGE,), BOOKED):
        told = counting_sums(*keys, func.sum(BillSum.credit), evidence=evidence)
        if months is not None:
            told = told.where(BillSum.month.in_(months))
        wanted |= _by_key(session.execute(told.group_by(*keys)))
    return sorted(key for key in {*booked, *wanted} if booked.get(key, 0) != wanted.get(key, 0))


def _by_key(rows: Any) -> dict[Key, int]:
    return {(holder, month, currency): amount for holder, month, currency, amount in rows}


_QUESTIONS = {
    "a transaction does not come to nothing: transaction": (
        "SELECT transaction_id FROM credit_entry GROUP BY transaction_id, currency, lot_id "
        "HAVING sum(amount) <> 0"
    ),
    "a transaction has no entries: transaction": (
        "SELECT id FROM credit_transaction t WHERE NOT EXISTS "
        "(SELECT 1 FROM credit_entry e WHERE e.transaction_id = t.id)"
    ),
    "entries of no transaction: transaction": (
        "SELECT DISTINCT transaction_id FROM credit_entry e WHERE NOT EXISTS "
        "(SELECT 1 FROM credit_transaction t WHERE t.id = e.transaction_id)"
    ),
    "granted is not available, used, lapsed, voided and moved: lot": (
        "SELECT lot_id FROM credit_entry WHERE lot_id IS NOT NULL GROUP BY lot_id HAVING sum(amount) <> 0"
    ),
    "overdrawn on some day: lot": (
        "SELECT DISTINCT lot_id FROM (SELECT lot_id, account, "
        "sum(total) OVER (PARTITION BY lot_id, account ORDER BY day) AS stands FROM "
        "(SELECT lot_id, account, day, sum(amount) AS total FROM credit_entry WHERE lot_id IS NOT NULL "
        "GROUP BY lot_id, account, day)) "
        "WHERE CASE account WHEN 'granted' THEN stands > 0 ELSE stands < 0 END"
    ),
    "what is open falls below nothing: account": (
        "SELECT DISTINCT holder_id FROM (SELECT holder_id, "
        "sum(total) OVER (PARTITION BY holder_id, currency, account ORDER BY day) AS stands FROM "
        "(SELECT holder_id, currency, account, day, sum(amount) AS total FROM credit_entry "
        "WHERE account IN ('unallocated', 'suspense') GROUP BY holder_id, currency, account, day)) "
        "WHERE stands > 0"
    ),
    "of another account or currency than its lot: entry": (
        "SELECT e.id FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id "
        "WHERE l.holder_id <> e.holder_id OR l.currency <> e.currency"
    ),
    "used outside of its days: lot": (
        "SELECT lot_id FROM (SELECT e.lot_id, e.day, sum(e.amount) AS used FROM credit_entry e "
        "JOIN credit_transaction t ON t.id = e.transaction_id JOIN credit_lot l ON l.id = e.lot_id "
        "WHERE e.account = 'consumed' AND t.kind <> 'reverse' "
        "AND (e.day < l.effective_on OR e.day > l.expires_on) GROUP BY e.lot_id, e.day) WHERE used > 0"
    ),
    "a reversal is not the exact negative: transaction": (
        "SELECT r.id FROM credit_transaction r JOIN credit_entry e ON e.transaction_id IN (r.id, r.reverses) "
        "WHERE r.kind = 'reverse' "
        "GROUP BY r.id, e.holder_id, e.account, e.lot_id, e.currency, e.month, e.product "
        "HAVING sum(e.amount) <> 0"
    ),
    "what is allocated or recalled does not go over whole: transaction": (
        "SELECT t.id FROM credit_transaction t JOIN credit_entry e ON e.transaction_id = t.id "
        "WHERE t.kind IN ('allocate', 'recall') AND e.account IN ('moved', 'granted') "
        "GROUP BY t.id, e.currency HAVING sum(e.amount) <> 0"
    ),
    "moved by what is no allocation: transaction": (
        "SELECT DISTINCT t.id FROM credit_transaction t JOIN credit_entry e ON e.transaction_id = t.id "
        "WHERE e.account = 'moved' AND t.kind NOT IN ('allocate', 'recall', 'reverse')"
    ),
    "a part is good for longer than the voucher it is of: lot": (
        "SELECT l.id FROM credit_lot l JOIN credit_lot p ON p.id = l.parent_id "
        "WHERE l.expires_on > p.expires_on OR l.currency <> p.currency OR p.parent_id IS NOT NULL"
    ),
    "use that no voucher paid stands nowhere else: transaction": (
        "SELECT transaction_id FROM credit_entry WHERE lot_id IS NULL "
        "GROUP BY transaction_id, currency, holder_id, month, product, day HAVING sum(amount) <> 0"
    ),
    "booked into a month after it was closed: transaction": (
        "SELECT DISTINCT t.id FROM credit_transaction t JOIN credit_entry e ON e.transaction_id = t.id "
        "WHERE e.day <= coalesce((SELECT m.closed_until FROM credit_month m WHERE m.action_id < t.action_id "
        "ORDER BY m.id DESC LIMIT 1), '')"
    ),
    "suspense of an account with an owner: account": (
        "SELECT e.holder_id FROM credit_entry e JOIN credit_holder h ON h.id = e.holder_id "
        "JOIN cloud_account a ON a.account = h.number WHERE e.account = 'suspense' "
        "AND (a.startup_id IS NOT NULL OR a.is_pool = 1) "
        "GROUP BY e.holder_id, e.currency HAVING sum(e.amount) <> 0"
    ),
}


def ledger_faults(session: Session, most: int) -> Iterator[str]:
    """Yield what does not hold, each with the id of an example (at most so many of a kind)."""
    for words, question in _QUESTIONS.items():
        for found in session.scalars(text(f"{question} LIMIT {most}")):
            yield f"credits: {words} {found}"
    for holder, month, currency in consumption_differences(session)[:most]:
        yield f"credits: booked use is not what the bill says: account {holder}, {month}, {currency}"
    for import_id in _sums_that_differ(session)[:most]:
        yield f"credits: sums of a bill are not those of its lines: import {import_id}"


def _sums_that_differ(session: Session) -> list[int]:
    names = (*AMOUNTS,)
    kept = select(
        BillSum.import_id, func.sum(BillSum.line_count), *(func.sum(getattr(BillSum, n)) for n in names)
    )
    lines = select(BillLine.import_id, func.count(), *(func.sum(getattr(BillLine, n)) for n in names))
    ours = {
        row[0]: tuple(one or 0 for one in row[1:])
        for row in session.execute(kept.group_by(BillSum.import_id))
    }
    theirs = {
        row[0]: tuple(one or 0 for one in row[1:])
        for row in session.execute(lines.group_by(BillLine.import_id))
    }
    return sorted(one for one in {*ours, *theirs} if ours.get(one) != theirs.get(one))
