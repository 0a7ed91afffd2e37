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

# What is booked without a lot, besides the use that then stands here.
_WITHOUT_LOT = (LedgerAccount.UNALLOCATED, LedgerAccount.SUSPENSE, LedgerAccount.ROUNDING)
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

    def take(self, other: Balance) -> None:
        """Take in what another one stands at."""
        for name in _FIELDS:
            setattr(self, name, getattr(self, name) + getattr(other, name))


def balances(
    session: Session, day: date, holder_ids: Collection[int] | None = None
) -> dict[tuple[int, str], Balance]:
    """Return what accounts stand at on a day, by holder and currency."""
    return all_balances(session, day, holder_ids)[0]


def all_balances(
    session: Session, day: date, holder_ids: Collection[int] | None = None
) -> tuple[dict[tuple[int, str], Balance], dict[int, Balance]]:
    """Return what accounts and what lots stand at on a day.

    The database sees to it that an entry is of its lot's account and currency, so that most of an account is
    the sum of its lots, which are read as they lie in their index.
    """
    found: dict[tuple[int, str], Balance] = {}
    by_lot = lot_balances(session, day, holder_ids)
    for lot, group in _groups_of_lots(session, holder_ids).items():
        if lot in by_lot:
            found.setdefault(group, Balance()).take(by_lot[lot])
    columns = (CreditEntry.holder_id, CreditEntry.currency, CreditEntry.account)
    asked = select(*columns, func.sum(CreditEntry.amount)).where(
        CreditEntry.lot_id.is_(None), CreditEntry.account.in_(_WITHOUT_LOT), CreditEntry.day <= day
    )
    if holder_ids is not None:
        asked = asked.where(CreditEntry.holder_id.in_(holder_ids))
    for holder, currency, account, amount in session.execute(asked.group_by(*columns)):
        found.setdefault((holder, currency), Balance()).add(account, amount)
    return found, by_lot


def _groups_of_lots(session: Session, holder_ids: Collection[int] | None) -> dict[int, tuple[int, str]]:
    asked = select(CreditLot.id, CreditLot.holder_id, CreditLot.currency)
    if holder_ids is not None:
        asked = asked.where(CreditLot.holder_id.in_(holder_ids))
    return {lot: (holder, currency) for lot, holder, currency in session.execute(asked)}


def lot_balances(
    session: Session, day: date, holder_ids: Collection[int] | None = None
) -> dict[int, Balance]:
    """Return what lots stand at on a day."""
    found: dict[int, Balance] = {}
    lots = select(CreditLot.id, CreditLot.expires_on)
    asked = select(CreditEntry.lot_id, CreditEntry.account, func.sum(CreditEntry.amount)).where(
        CreditEntry.lot_id.is_not(None), CreditEntry.day <= day
    )
    if holder_ids is not None:
        lots = lots.where(CreditLot.holder_id.in_(holder_ids))
        asked = asked.where(
            CreditEntry.lot_id.in_(select(CreditLot.id).where(CreditLot.holder_id.in_(holder_ids)))
        )
    expires = dict(session.execute(lots).all())
    for lot, account, amount in session.execute(asked.group_by(CreditEntry.lot_id, CreditEntry.account)):
        assert lot is not None  # the question says so
        found.setdefault(lot, Balance()).add(account, amount, is_over=expires[lot] < day)
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
