"""What closing the next month would keep for good, told before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CreditLot
from jib_desktop.db.credits_balances import Balance, balances
from jib_desktop.db.credits_bills import BillSum, VoucherNote
from jib_desktop.db.credits_known import next_month
from jib_desktop.db.credits_owners import named_holders
from jib_desktop.db.credits_reading import counting_parts, counts_for, lots_of
from jib_desktop.rules.credits import BOOKED, china_day, days_of, final_from
from jib_desktop.rules.credits_owners import Named


@dataclass(frozen=True, slots=True)
class Lapsing:
    """What closing a month books as lapsed of a voucher."""

    owner: Named
    voucher: str
    currency: str
    amount: int
    expires_on: date


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing a month would keep for good. Sums are by currency, as of its last day."""

    month: str
    may_close_from: date
    sums: Mapping[str, Balance]
    lapsing: tuple[Lapsing, ...]
    not_final: tuple[Named, ...]  # their bill of the month is preliminary
    without_bill: tuple[Named, ...]  # they had credit in the month, and no bill of it is there
    is_signed: bool  # whether a comparison with the provider's list was signed after the month


def next_closing(session: Session, today: date) -> Closing:
    """Return what closing the next month would do, also while its bill may still change."""
    month = next_month(session, today)
    last, names = days_of(month)[1], named_holders(session)
    sums: dict[str, Balance] = {}
    stand = balances(session, last)
    for (_, currency), one in stand.items():
        sums.setdefault(currency, Balance()).take(one)
    final = _billed(session, month)
    with_credit = {holder for (holder, _), one in stand.items() if one.available > 0}
    waiting = sorted(with_credit - final.keys())
    signed = select(VoucherNote.at).where(VoucherNote.kind == "sign")
    return Closing(
        month,
        final_from(month),
        sums,
        tuple(_lapsing(session, last, names)),
        tuple(names[holder] for holder, is_final in sorted(final.items()) if not is_final),
        tuple(names[holder] for holder in waiting if names[holder].startup_id is not None),
        any(china_day(one) > last for one in session.scalars(signed)),
    )


def _billed(session: Session, month: str) -> dict[int, bool]:
    """Return the accounts of which there is a bill of a month, and whether it is final."""
    part = counting_parts()
    asked = (
        select(BillSum.holder_id, func.min(part.c.is_final))
        .join(part, counts_for(part))
        .where(BillSum.month == month, part.c.evidence.in_(BOOKED))
        .group_by(BillSum.holder_id)
    )
    return {holder: bool(is_final) for holder, is_final in session.execute(asked)}


def _lapsing(session: Session, last: date, names: Mapping[int, Named]) -> list[Lapsing]:
    """Return what is left of vouchers that lapsed by a day and is not booked as lapsed yet."""
    over = select(CreditLot.holder_id).where(CreditLot.expires_on < last).distinct()
    found = []
    for (holder, currency), lots in lots_of(session, session.scalars(over).all()).items():
        for lot in lots:
            amount = lot.available.on(last) if lot.expires_on < last else 0
            if amount > 0:
                found.append(Lapsing(names[holder], lot.voucher, currency, amount, lot.expires_on))
    return sorted(found, key=lambda one: (one.expires_on, one.voucher))
