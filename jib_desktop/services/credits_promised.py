"""Credit that contracts promise beside what vouchers redeemed, and what a startup has left.

A promise and its redemption are two dates (CREDITS §1.7): a contract promises from its signature on, a
voucher runs from the day on which it was granted. Currencies stand side by side and are never added.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract, ContractPhase
from jib_desktop.db.credits import CloudAccount, CreditHolder, CreditLot
from jib_desktop.db.credits_balances import Balance, balances, lot_balances
from jib_desktop.rules.credits import of_cents, row_id
from jib_desktop.rules.money import decimals


@dataclass(frozen=True, slots=True)
class Redeemed:
    """A voucher that was granted under a contract, as it stands on a day; amounts in units."""

    lot_id: int
    row_id: uuid.UUID  # of its account and currency, as the list of credits has it
    account: str
    voucher: str
    currency: str
    granted_on: date
    expires_on: date
    granted: int
    available: int


@dataclass(frozen=True, slots=True)
class Promise:
    """What a contract promises in its currency, and the vouchers that redeemed it (units)."""

    contract_id: uuid.UUID
    number: str  # empty: a draft
    currency: str
    promised: int
    promised_on: date | None  # signed; None: not signed yet
    lots: tuple[Redeemed, ...]

    @property
    def redeemed(self) -> int:
        """What was granted in the currency of the promise."""
        return sum(one.granted for one in self.lots if one.currency == self.currency)

    @property
    def open(self) -> int:
        """What is promised and not redeemed yet; below 0: more was granted than promised."""
        return self.promised - self.redeemed

    @property
    def beside(self) -> Mapping[str, int]:
        """What was granted in other currencies."""
        found: dict[str, int] = {}
        for one in self.lots:
            if one.currency != self.currency:
                found[one.currency] = found.get(one.currency, 0) + one.granted
        return found


def list_promises(
    session: Session,
    today: date,
    *,
    startup_id: uuid.UUID | None = None,
    contract_id: uuid.UUID | None = None,
) -> list[Promise]:
    """Return the contracts that promise credit or were redeemed, by number: all, of a startup, or one."""
    on_the_day = and_(
        ContractPhase.contract_id == Contract.id, ContractPhase.since <= today, ContractPhase.until >= today
    )
    columns = (
        Contract.id, Contract.number, Contract.currency, Contract.signed_on, ContractPhase.credit_cents,
    )  # fmt: skip
    asked = select(*columns).join(ContractPhase, on_the_day)
    if startup_id is not None:
        asked = asked.where(Contract.startup_id == startup_id)
    if contract_id is not None:
        asked = asked.where(Contract.id == contract_id)
    rows = session.execute(asked.order_by(Contract.number, Contract.id)).all()
    is_all = startup_id is None and contract_id is None
    lots = _redeemed(session, today, None if is_all else [row[0] for row in rows])
    return [
        Promise(
            one, number, currency, of_cents(cents, decimals(currency)), signed_on, tuple(lots.get(one, ()))
        )
        for one, number, currency, signed_on, cents in rows
        if cents or one in lots
    ]


def _redeemed(
    session: Session, today: date, contract_ids: list[uuid.UUID] | None
) -> dict[uuid.UUID, list[Redeemed]]:
    """Return the vouchers under contracts, earliest grant first; those that were reversed are left out."""
    columns = (
        CreditLot.id, CreditLot.contract_id, CreditLot.holder_id, CreditHolder.number, CreditLot.voucher,
        CreditLot.currency, CreditLot.granted_on, CreditLot.expires_on,
    )  # fmt: skip
    asked = select(*columns).join(CreditHolder, CreditHolder.id == CreditLot.holder_id)
    asked = asked.where(CreditLot.contract_id.is_not(None), CreditLot.parent_id.is_(None))
    if contract_ids is not None:
        asked = asked.where(CreditLot.contract_id.in_(contract_ids))
    rows = session.execute(asked.order_by(CreditLot.granted_on, CreditLot.id)).all()
    holder_ids = sorted({row.holder_id for row in rows})
    whole = lot_balances(session, date.max, holder_ids) if rows else {}
    now = lot_balances(session, today, holder_ids) if rows else {}
    found: dict[uuid.UUID, list[Redeemed]] = {}
    for row in rows:
        if granted := whole.get(row.id, Balance()).granted:
            found.setdefault(row.contract_id, []).append(
                Redeemed(row.id, row_id(row.holder_id, row.currency), row.number, row.voucher, row.currency,
                         row.granted_on, row.expires_on, granted, now.get(row.id, Balance()).available)
            )  # fmt: skip
    return found


@dataclass(frozen=True, slots=True)
class Standing:
    """What a startup has on one account in one currency, and what lapses next (units)."""

    row_id: uuid.UUID  # as the list of credits has it
    account: str
    currency: str
    available: int
    unallocated: int  # used, but no voucher could pay it
    lapses_on: date | None  # the last day of the voucher that lapses next
    lapsing: int  # what all vouchers of that day still hold


def list_standings(session: Session, today: date, startup_id: uuid.UUID) -> list[Standing]:
    """Return what a startup has, by account and currency."""
    owned = select(CreditHolder.id, CreditHolder.number).join(
        CloudAccount, CloudAccount.account == CreditHolder.number
    )
    rows = session.execute(owned.where(CloudAccount.startup_id == startup_id)).all()
    holders = {row.id: row.number for row in rows}
    if not holders:
        return []
    lapses = _lapses(session, today, list(holders))
    found = [
        Standing(row_id(holder, currency), holders[holder], currency, one.available, one.unallocated,
                 *lapses.get((holder, currency), (None, 0)))
        for (holder, currency), one in balances(session, today, list(holders)).items()
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.account, one.currency))


def _lapses(session: Session, today: date, holder_ids: list[int]) -> dict[tuple[int, str], tuple[date, int]]:
    """Return when vouchers of accounts lapse next, and how much they hold."""
    stand = lot_balances(session, today, holder_ids)
    columns = (CreditLot.id, CreditLot.holder_id, CreditLot.currency, CreditLot.expires_on)
    asked = select(*columns).where(CreditLot.holder_id.in_(holder_ids), CreditLot.expires_on >= today)
    found: dict[tuple[int, str], tuple[date, int]] = {}
    for lot, holder, currency, day in session.execute(asked.order_by(CreditLot.expires_on)):
        left = stand.get(lot, Balance()).available
        first, amount = found.get((holder, currency), (day, 0))
        if left and day == first:
            found[holder, currency] = (day, amount + left)
    return found
