"""What finance is given of cloud credits: use, grants, what lapsed, and other sums to check by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot
from jib_desktop.db.credits_balances import balances, lot_balances
from jib_desktop.db.credits_bills import BillSum
from jib_desktop.db.credits_reading import counting_sums
from jib_desktop.db.startups import Startup
from jib_desktop.rules.credits import BOOKED, Evidence, LedgerAccount, month_of
from jib_desktop.rules.periods import DAY

AMOUNTS = ("gross", "discount", "coupon", "payable", "credit", "card", "cash", "unpaid")


@dataclass(frozen=True, slots=True)
class UseLine:
    """What an account used of a product in a month, and how it was paid; units."""

    startup_en: str
    startup_zh: str
    account: str
    month: str
    product: str
    currency: str
    amounts: tuple[int, ...]  # by AMOUNTS


@dataclass(frozen=True, slots=True)
class GrantLine:
    """A voucher and what became of it until the end of the period; units."""

    startup_en: str
    startup_zh: str
    account: str
    voucher: str
    contract: str
    currency: str
    granted_on: date
    effective_on: date
    expires_on: date
    granted: int
    used: int
    lapsed: int
    voided: int
    moved: int
    available: int


@dataclass(frozen=True, slots=True)
class CreditFigures:
    """What of cloud credits goes into a finance workbook for a period."""

    uses: tuple[UseLine, ...] = ()
    grants: tuple[GrantLine, ...] = ()
    lapses: tuple[GrantLine, ...] = ()  # vouchers that lapsed in the period with something left


def gather(session: Session, first: date, last: date) -> CreditFigures:
    """Return the figures of a period; bills count by their month."""
    grants = _grants(session, last)
    granted = [one for one in grants if one.expires_on >= first]
    lapses = [one for one in grants if first <= one.expires_on + DAY <= last and one.lapsed]
    return CreditFigures(tuple(_uses(session, first, last)), tuple(granted), tuple(lapses))


def _owned(columns: Select[Any]) -> Select[Any]:
    return columns.outerjoin(CloudAccount, CloudAccount.account == CreditHolder.number).outerjoin(
        Startup, Startup.id == CloudAccount.startup_id
    )


def _uses(session: Session, first: date, last: date) -> list[UseLine]:
    """Return what bills say; where there is only a list of what vouchers paid, what that says."""
    found = _use_lines(session, first, last, BOOKED)
    told = {(one.account, one.month, one.currency) for one in found}
    named = _use_lines(session, first, last, (Evidence.USAGE,))
    return [*found, *(one for one in named if (one.account, one.month, one.currency) not in told)]


def _use_lines(session: Session, first: date, last: date, evidence: Sequence[str]) -> list[UseLine]:
    keys = (
        Startup.name_en,
        Startup.name_zh,
        CreditHolder.number,
        BillSum.month,
        BillSum.product_name,
        BillSum.product,
        BillSum.currency,
    )
    sums = [func.sum(getattr(BillSum, name)) for name in AMOUNTS]
    asked = counting_sums(*keys, *sums, evidence=evidence).join(
        CreditHolder, CreditHolder.id == BillSum.holder_id
    )
    asked = _owned(asked).where(BillSum.month >= month_of(first), BillSum.month <= month_of(last))
    return [
        UseLine(row[0] or "", row[1] or "", row[2], row[3], row[4] or row[5], row[6], tuple(row[7:]))
        for row in session.execute(asked.group_by(*keys).order_by(*keys))
    ]


def _grants(session: Session, last: date) -> list[GrantLine]:
    stand = lot_balances(session, last)
    asked: Any = select(
        CreditLot, CreditHolder.number, Startup.name_en, Startup.name_zh, Contract.number
    ).join(CreditHolder, CreditHolder.id == CreditLot.holder_id)
    asked = _owned(asked).outerjoin(Contract, Contract.id == CreditLot.contract_id)
    found = []
    for lot, number, name_en, name_zh, contract in session.execute(asked.order_by(CreditLot.id)):
        one = stand.get(lot.id)
        if one is not None and one.granted:
            found.append(
                GrantLine(name_en or "", name_zh or "", number, lot.voucher, contract or "", lot.currency,
                          lot.granted_on, lot.effective_on, lot.expires_on, one.granted, one.consumed,
                          one.expired, one.voided, one.moved, one.available)
            )  # fmt: skip
    return found


# --- sums to check by, made another way ---


def use_sums(session: Session, first: date, last: date) -> dict[str, int]:
    """Return the credit used by currency as the ledger has it, for the months of a period."""
    asked = (
        select(CreditEntry.currency, func.sum(CreditEntry.amount))
        .where(
            CreditEntry.account == LedgerAccount.CONSUMED,
            CreditEntry.month >= month_of(first), CreditEntry.month <= month_of(last),
        )
        .group_by(CreditEntry.currency)
    )  # fmt: skip
    return {f"credit {currency}": amount for currency, amount in session.execute(asked) if amount}


def available_sums(session: Session, last: date) -> dict[str, int]:
    """Return the credit available on a day by currency."""
    found: dict[str, int] = {}
    for (_, currency), one in balances(session, last).items():
        found[f"available {currency}"] = found.get(f"available {currency}", 0) + one.available
    return {name: amount for name, amount in found.items() if amount}
