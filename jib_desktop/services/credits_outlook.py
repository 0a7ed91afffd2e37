"""What charts of credit need besides the rows of the tab: months, balances at their ends, estimates.

Everything comes for all accounts at once, in units; nothing here is stored.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot
from jib_desktop.db.credits_bills import BillImport, BillSum
from jib_desktop.db.credits_reading import Group, counting_parts, counts_for
from jib_desktop.db.startups import Startup
from jib_desktop.rules.credits import BOOKED, Evidence, LedgerAccount, days_of, month_of
from jib_desktop.rules.periods import DAY


@dataclass(frozen=True, slots=True)
class MonthUse:
    """What the bill that counts says of an account's month."""

    holder_id: int
    currency: str
    month: str
    gross: int
    credit: int
    cash: int
    unpaid: int
    is_final: bool


def list_uses(session: Session) -> list[MonthUse]:
    """Return the months of all accounts of which there is a bill or a total, oldest first."""
    part = counting_parts()
    columns = (BillSum.holder_id, BillSum.currency, BillSum.month)
    amounts = (BillSum.gross, BillSum.credit, BillSum.cash, BillSum.unpaid)
    asked = (
        select(*columns, *(func.sum(one) for one in amounts), func.min(part.c.is_final))
        .join(part, counts_for(part))
        .where(part.c.evidence.in_(BOOKED))
        .group_by(*columns)
        .order_by(BillSum.month)
    )
    rows: Iterable[Any] = session.execute(asked)
    return [
        MonthUse(holder, currency, month, gross, credit, cash, unpaid, bool(is_final))
        for holder, currency, month, gross, credit, cash, unpaid, is_final in rows
    ]


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """What was available to an account at the end of a day."""

    holder_id: int
    currency: str
    day: date
    available: int


def list_month_ends(session: Session, first: str, today: date) -> list[MonthEnd]:
    """Return the balances at the ends of months from `first` on, and as of today.

    Where an account had no voucher that was valid there is nothing.
    """
    columns = (CreditEntry.holder_id, CreditEntry.currency, CreditEntry.lot_id, CreditEntry.day)
    asked = (
        select(*columns, func.sum(CreditEntry.amount))
        .where(CreditEntry.account == LedgerAccount.AVAILABLE, CreditEntry.day <= today)
        .group_by(*columns)  # as they lie in the index: a month would have to be sorted first
    )
    expires = dict(session.execute(select(CreditLot.id, CreditLot.expires_on)).all())
    ends = _ends(first, today)
    changes: dict[tuple[int, str, int], dict[str, int]] = {}
    for holder, currency, lot, day, amount in session.execute(asked):
        assert lot is not None  # what is available is so on a voucher
        by_month, month = changes.setdefault((holder, currency, lot), {}), month_of(day)
        by_month[month] = by_month.get(month, 0) + amount
    found: dict[tuple[Group, date], int] = {}
    for (holder, currency, lot), by_month in changes.items():
        for day in ends:
            if day <= expires[lot] and min(by_month) <= month_of(day):
                stands = sum(amount for one, amount in by_month.items() if one <= month_of(day))
                key = ((holder, currency), day)
                found[key] = found.get(key, 0) + stands
    return [MonthEnd(*group, day, amount) for (group, day), amount in sorted(found.items())]


def _ends(first: str, today: date) -> Sequence[date]:
    days, day = [], days_of(first)[1]
    while day < today:
        days.append(day)
        day = days_of(month_of(day + DAY))[1]
    return [*days, today]


@dataclass(frozen=True, slots=True)
class MonthEstimate:
    """What a file that books nothing says of an account's month; `generation`: v2 or focus."""

    account: str
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    currency: str
    month: str
    generation: str
    payable: int
    credit: int


def list_estimates(session: Session) -> list[MonthEstimate]:
    """Return what estimates say, oldest month first."""
    part = counting_parts()
    owner = (
        CreditHolder.number, Startup.id, func.coalesce(Startup.name_en, ""),
        func.coalesce(Startup.name_zh, ""),
    )  # fmt: skip
    about = (BillSum.currency, BillSum.month, BillImport.generation)
    asked = (
        select(*owner, *about, func.sum(BillSum.payable), func.sum(BillSum.credit))
        .select_from(BillSum)
        .join(part, counts_for(part))
        .join(BillImport, BillImport.id == BillSum.import_id)
        .join(CreditHolder, CreditHolder.id == BillSum.holder_id)
        .outerjoin(CloudAccount, CloudAccount.account == CreditHolder.number)
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
        .where(part.c.evidence == Evidence.ESTIMATE)
        .group_by(*owner, *about)
        .order_by(BillSum.month, CreditHolder.number)
    )
    return [MonthEstimate(*row) for row in session.execute(asked)]
