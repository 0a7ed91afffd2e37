"""Balances as of any day: one walk over the index of balances; what lapsed follows from the dates alone."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CreditEntry, CreditHolder, CreditLot
from jib_desktop.rules.credits import LedgerAccount, units_text

_FIELDS = (
    "granted", "available", "consumed", "expired", "voided", "moved", "unallocated", "suspense", "rounding",
)  # fmt: skip


@dataclass(slots=True)
class Balance:
    """What an account or a lot stands at in one currency at the end of a day, in units; above 0 but rounding.

    granted = available + consumed + expired + voided + moved. `consumed` is what vouchers paid; with
    `unallocated`, `suspense` and `rounding` it is all the credit that bills say was used.
    """

    granted: int = 0
    available: int = 0
    consumed: int = 0
    expired: int = 0
    voided: int = 0
    moved: int = 0
    unallocated: int = 0
    suspense: int = 0
    rounding: int = 0

    @property
    def used(self) -> int:
        """All credit that bills say was used, whoever paid it."""
        return self.consumed + self.unallocated + self.suspense + self.rounding

    def add(self, account: str, amount: int, *, is_over: bool = False) -> None:
        """Take in the sum of an account of the ledger; `is_over`: the lot has lapsed by then."""
        if account == LedgerAccount.AVAILABLE and is_over:
            self.expired += amount
        elif account in (LedgerAccount.GRANTED, LedgerAccount.UNALLOCATED, LedgerAccount.SUSPENSE,
                         LedgerAccount.ROUNDING):  # fmt: skip
            setattr(self, account, getattr(self, account) - amount)
        else:
            setattr(self, account, getattr(self, account) + amount)


def balances(
    session: Session, day: date, holder_ids: Collection[int] | None = None
) -> dict[tuple[int, str], Balance]:
    """Return what accounts stand at on a day, by holder and currency."""
    return all_balances(session, day, holder_ids)[0]


def all_balances(
    session: Session, day: date, holder_ids: Collection[int] | None = None
) -> tuple[dict[tuple[int, str], Balance], dict[int, Balance]]:
    """Return what accounts and what lots stand at on a day, from one walk over the entries."""
    found: dict[tuple[int, str], Balance] = {}
    by_lot: dict[int, Balance] = {}
    expires = dict(session.execute(select(CreditLot.id, CreditLot.expires_on)).all())
    columns = (CreditEntry.holder_id, CreditEntry.currency, CreditEntry.account, CreditEntry.lot_id)
    asked = select(*columns, func.sum(CreditEntry.amount)).where(CreditEntry.day <= day)
    if holder_ids is not None:
        asked = asked.where(CreditEntry.holder_id.in_(holder_ids))
    for holder, currency, account, lot, amount in session.execute(asked.group_by(*columns)):
        if account == LedgerAccount.CONSUMED and lot is None:
            continue  # what nobody paid stands on unallocated, suspense or rounding
        is_over = lot is not None and expires[lot] < day
        found.setdefault((holder, currency), Balance()).add(account, amount, is_over=is_over)
        if lot is not None:
            by_lot.setdefault(lot, Balance()).add(account, amount, is_over=is_over)
    return found, by_lot


def lot_balances(
    session: Session, day: date, holder_ids: Collection[int] | None = None
) -> dict[int, Balance]:
    """Return what lots stand at on a day."""
    found: dict[int, Balance] = {}
    columns = (CreditLot.id, CreditEntry.account, CreditLot.expires_on)
    asked = (
        select(*columns, func.sum(CreditEntry.amount))
        .join(CreditEntry, CreditLot.id == CreditEntry.lot_id)
        .where(CreditEntry.day <= day)
    )
    if holder_ids is not None:
        asked = asked.where(CreditEntry.holder_id.in_(holder_ids))
    for lot, account, expires_on, amount in session.execute(asked.group_by(*columns)):
        found.setdefault(lot, Balance()).add(account, amount, is_over=expires_on < day)
    return found


def balances_text(session: Session, day: date) -> str:
    """Return the balances of a day as they are kept when a month is closed."""
    names = dict(session.execute(select(CreditHolder.id, CreditHolder.number)).all())
    lines = [
        {"account": names[holder], "currency": currency}
        | {name: units_text(getattr(one, name)) for name in _FIELDS}
        for (holder, currency), one in balances(session, day).items()
        if any(getattr(one, name) for name in _FIELDS)
    ]
    return json.dumps(sorted(lines, key=lambda one: (one["account"], one["currency"])), ensure_ascii=False)
