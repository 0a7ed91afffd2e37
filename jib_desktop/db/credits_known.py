"""What was known when a day was closed: files that counted, accounts and names as they were then.

Entries of a closed day stay as they are. What stands beside them, names, owners and bills, goes on changing;
a statement that shall print the same again looks at it as it was at the closing.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditMonth
from jib_desktop.db.credits_bills import BillSum
from jib_desktop.db.credits_posting import closed_until
from jib_desktop.db.credits_reading import counting_parts, counts_for
from jib_desktop.db.past import Point, since, whole_then
from jib_desktop.db.startups import Startup
from jib_desktop.rules.credits import BOOKED, month_of
from jib_desktop.rules.credits_forecast import last_due
from jib_desktop.rules.periods import DAY

PAID = ("gross", "payable", "credit", "card", "cash", "unpaid")
_OWNING = ("account", "startup_id")
_NAMES = ("name_en", "name_zh", "credit_code")


@dataclass(frozen=True, slots=True)
class Closing:
    """The act by which a day is closed; `action_id` is its point in the history."""

    month: str
    at: datetime
    actor: str
    digest: str  # of the balances of all accounts
    action_id: int


def closing_of(session: Session, day: date) -> Closing | None:
    """Return the closing by which a day is closed, None while it is open."""
    columns = (CreditMonth.month, CreditMonth.at, CreditMonth.actor, CreditMonth.digest,
               CreditMonth.action_id, CreditMonth.act, CreditMonth.closed_until)  # fmt: skip
    standing: list[tuple[date, Closing]] = []
    for row in session.execute(select(*columns).order_by(CreditMonth.id)):
        if row.act == "close":
            closing = Closing(row.month, row.at, row.actor, row.digest, row.action_id)
            standing.append((row.closed_until, closing))
        else:  # only the closing that is the last one can be taken back
            standing.pop()
    return next((one for until, one in standing if day <= until), None)


def next_month(session: Session, today: date) -> str:
    """Return the month after the last closed one; the last that changes no more where none is closed."""
    until = closed_until(session)
    return last_due(today) if until == date.min else month_of(until + DAY)


def names_then(session: Session, startup_id: uuid.UUID, action_id: int | None) -> dict[str, str]:
    """Return what a startup was called at a point of the history, None: now; empty if it was not there."""
    row = session.get(Startup, startup_id)
    now = None if row is None else {name: getattr(row, name) for name in _NAMES}
    if action_id is not None:
        past = since(session, Point(uuid.UUID(int=0), action_id, ""), "startup").get(startup_id)
        if past is not None and past.was_there:
            now = whole_then(now, past)
    return {} if now is None else {name: str(now[name] or "") for name in _NAMES}


def accounts_then(session: Session, startup_id: uuid.UUID, action_id: int | None) -> list[str]:
    """Return the numbers of the cloud accounts that a startup had at a point of the history, None: now."""
    rows = {
        row.id: {name: getattr(row, name) for name in _OWNING}
        for row in session.scalars(select(CloudAccount))
    }
    if action_id is not None:
        for row_id, past in since(session, Point(uuid.UUID(int=0), action_id, ""), "cloud_account").items():
            now = rows.pop(row_id, None)
            if past.was_there:
                rows[row_id] = whole_then(now, past)
    return sorted(one["account"] for one in rows.values() if one["startup_id"] == startup_id)


@dataclass(slots=True)
class Paid:
    """What bills say was used, and how it was paid, in units; `is_final`: no bill of it may still change."""

    gross: int = 0
    payable: int = 0
    credit: int = 0
    card: int = 0
    cash: int = 0
    unpaid: int = 0
    is_final: bool = True

    def less(self, other: Paid) -> Paid:
        """Return by how much this is more than another."""
        amounts = {name: getattr(self, name) - getattr(other, name) for name in PAID}
        return Paid(**amounts, is_final=self.is_final)

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return any(getattr(self, name) for name in PAID)


def paid_until(
    session: Session, holder_ids: Collection[int], day: date, action_id: int | None
) -> dict[tuple[str, str], Paid]:
    """Return what bills say until a day, by currency and month, as known at a point of the history."""
    if not holder_ids:
        return {}
    part = counting_parts(action_id)
    keys = (BillSum.currency, BillSum.month)
    sums = [func.sum(getattr(BillSum, name)) for name in PAID]
    asked = (
        select(*keys, *sums, func.min(part.c.is_final))
        .join(part, counts_for(part))
        .where(part.c.evidence.in_(BOOKED), BillSum.holder_id.in_(holder_ids), BillSum.day <= day)
        .group_by(*keys)
    )
    return {
        (row[0], row[1]): Paid(**dict(zip(PAID, row[2:-1], strict=True)), is_final=bool(row[-1]))
        for row in session.execute(asked)
    }
