"""Closing months, and opening the last one again with a reason. Neither is taken back by undo: both stay."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base, new_id
from jib_desktop.db.credits import CreditLot, CreditMonth
from jib_desktop.db.credits_balances import balances_text
from jib_desktop.db.credits_known import next_month
from jib_desktop.db.credits_posting import (
    JOURNAL_TABLE,
    Entry,
    china_today,
    closed_until,
    first_open_day,
    moved,
    next_id,
    post,
)
from jib_desktop.db.credits_reading import lots_of
from jib_desktop.db.journal import RowChange, begin, name_subject, record_changes, writing_of
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.credits import (
    MonthClosed,
    MonthNotClosed,
    MonthNotOver,
    TransactionKind,
    days_of,
    final_from,
    month_of,
)
from jib_desktop.rules.credits_placing import Lot
from jib_desktop.rules.periods import DAY
from jib_desktop.rules.problems import Problem


@dataclass(frozen=True, slots=True)
class MonthAct:
    """A month was closed or opened again."""

    month: str
    act: str  # close | reopen
    at: datetime
    actor: str
    reason: str


def list_month_acts(session: Session, month: str | None = None) -> list[MonthAct]:
    """Return every closing and opening, of one month or of all, newest first."""
    asked = select(CreditMonth).order_by(CreditMonth.id.desc())
    rows = session.scalars(asked if month is None else asked.where(CreditMonth.month == month))
    return [MonthAct(row.month, row.act, row.at, row.actor, row.reason) for row in rows]


def last_closed(session: Session) -> str | None:
    """Return the last closed month, None if none is."""
    until = closed_until(session)
    return None if until == date.min else month_of(until)


def close_month(session: Session, month: str) -> str:
    """Close everything until the end of a month: what lapsed by then is booked, balances are kept.

    Returns the digest of the balances. Raises MonthClosed (already), MonthNotOver.
    """
    last = days_of(month)[1]
    if last <= closed_until(session):
        raise MonthClosed(month)
    if china_today(session) < final_from(month):
        raise MonthNotOver(month, final_from(month))
    writing_of(session).can_be_undone = False
    name_subject(session, month)
    book_expiry(session, last)
    balances = balances_text(session, last)
    digest = hashlib.sha256(balances.encode()).hexdigest()
    _keep(session, month, "close", last, balances=balances, digest=digest)
    return digest


def reopen_month(session: Session, month: str, reason: str) -> None:
    """Open the month that was closed last. Raises MonthNotClosed, ValuesRefused (a reason is missing)."""
    if not reason.strip():
        raise ValuesRefused([Problem("reason", "why_missing")])
    last = last_closed(session)
    if last != month:
        raise MonthNotClosed(month, last or "")
    writing_of(session).can_be_undone = False
    name_subject(session, month)
    _keep(session, month, "reopen", _closed_before(session, month), reason=reason)


def _closed_before(session: Session, month: str) -> date:
    """Return until when the ledger was closed before this month was; days between were closed with it."""
    rows = session.execute(select(CreditMonth.month, CreditMonth.act).order_by(CreditMonth.id)).all()
    standing: list[str] = []
    for one, act in rows:
        if act == "close":
            standing.append(one)
        else:
            standing.remove(one)
    standing.remove(month)
    return days_of(standing[-1])[1] if standing else date.min


def _keep(
    session: Session,
    month: str,
    act: str,
    until: date,
    *,
    reason: str = "",
    balances: str = "[]",
    digest: str = "",
) -> None:
    writing = writing_of(session)
    now, row_id = writing.clock(), next_id(session, CreditMonth)
    values = {
        "id": row_id, "month": month, "act": act, "closed_until": until, "at": now,
        "actor": writing.actor, "reason": reason, "balances": balances, "digest": digest,
        "action_id": begin(session, writing, now),
    }  # fmt: skip
    session.connection().execute(insert(Base.metadata.tables[CreditMonth.__tablename__]).values(**values))
    key = uuid.UUID(int=row_id)
    told = {"credit_month": month, "credit_act": act, **({"reason": reason} if reason else {})}
    record_changes(session, JOURNAL_TABLE, [RowChange(key, key, None, told)], refresh=False)


def book_expiry(session: Session, until: date) -> int | None:
    """Book the exact remainder of every lot that had lapsed by a day; None if none had.

    Nothing depends on it: balances follow from the dates. It makes the entries of a closed month complete.
    """
    entries: list[Entry] = []
    open_day = first_open_day(session)
    over = select(CreditLot.holder_id).where(CreditLot.expires_on < until).distinct()
    for (holder, currency), lots in lots_of(session, session.scalars(over).all()).items():
        for lot in lots:
            entries += _expiry_of(holder, currency, lot, until, open_day)
    # What lapsed is booked once because afterwards nothing is left of it.
    key = f"expire:{new_id().hex}"
    return post(session, TransactionKind.EXPIRE, key, entries)


def _expiry_of(holder: int, currency: str, lot: Lot, until: date, open_day: date) -> list[Entry]:
    """Return what lapses of a lot until a day: on the day after its last one, and what came onto it later."""
    found: list[Entry] = []
    first = max(lot.expires_on + DAY, open_day)
    for day in sorted({first, *lot.available.days_from(first, until)}):
        amount = lot.available.least(day) if day <= until else 0
        if amount > 0:
            lot.available.add(day, -amount)
            found += moved(holder, currency, lot.id, day, amount, "available", "expired")
    return found


def next_to_close(session: Session, today: date) -> str | None:
    """Return the month that can be closed next, None while its bill may still change."""
    month = next_month(session, today)
    return month if final_from(month) <= today else None
