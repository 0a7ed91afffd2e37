"""What an act on the ledger would do, told before it is done: balances before and after, what is paid."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot, CreditTransaction
from jib_desktop.db.credits_balances import Balance, balances, lot_balances
from jib_desktop.db.credits_owners import named_holders
from jib_desktop.db.credits_posting import Entry, entries_of, first_open_day, holder_of, refuse_used
from jib_desktop.db.credits_reading import Owner, booked_uses, lots_of
from jib_desktop.db.credits_settling import Ground
from jib_desktop.errors import RecordUnknown, UserMistake
from jib_desktop.rules.credits import (
    BY_HAND,
    GrantUsed,
    LedgerAccount,
    NotReversible,
    ReversedAlready,
    of_cents,
)
from jib_desktop.rules.credits_owners import Named
from jib_desktop.rules.credits_placing import Lot, Running, product_keys
from jib_desktop.rules.money import decimals

_NEW = -1  # the lot that is not there yet


@dataclass(frozen=True, slots=True)
class Effect:
    """What an account has before and after an act, in units."""

    owner: Named
    currency: str
    before: int
    after: int


# --- a voucher ---


@dataclass(frozen=True, slots=True)
class LotAhead:
    """A voucher before something is done with it.

    `moves`: what moves it from a day on; `open_day`: the first day that can be booked on; `held`: what its
    account has today; `pool`, `pool_held`: where a part came from, and what that has.
    """

    id: int
    owner: Named
    currency: str
    voucher: str
    effective_on: date
    expires_on: date
    products: tuple[str, ...]
    parent_id: int | None
    balance: Balance
    available: Running
    open_day: date
    held: int
    pool: Named | None
    pool_held: int

    def day(self, day: date) -> date:
        """Return on which day something of a day would be booked."""
        return max(day, self.open_day)

    def room(self, day: date) -> int:
        """Return how much can be taken off it on a day and after it."""
        day = self.day(day)
        return 0 if day > self.expires_on else max(0, self.available.least(day, self.expires_on))


def find_lot(session: Session, lot_id: int, day: date) -> LotAhead:
    """Return a voucher as it stands on a day. Raises RecordUnknown."""
    lot = session.get(CreditLot, lot_id)
    if lot is None:
        raise RecordUnknown(str(lot_id), 0)
    return _ahead(session, [lot], day)[0]


def list_pool(session: Session, day: date) -> list[LotAhead]:
    """Return the vouchers of the pool of which something can be given on a day, earliest expiry first."""
    pool = select(CreditHolder.id).join(CloudAccount, CloudAccount.account == CreditHolder.number)
    holder = session.scalar(pool.where(CloudAccount.is_pool == 1))
    if holder is None:
        return []
    lots = select(CreditLot).where(CreditLot.holder_id == holder).order_by(CreditLot.expires_on, CreditLot.id)
    return [one for one in _ahead(session, session.scalars(lots).all(), day) if one.room(day) > 0]


def _ahead(session: Session, lots: Sequence[CreditLot], day: date) -> list[LotAhead]:
    parents = {one.parent_id: session.get(CreditLot, one.parent_id) for one in lots if one.parent_id}
    mine = {one.holder_id for one in lots} | {one.holder_id for one in parents.values() if one is not None}
    names, open_day, held = named_holders(session), first_open_day(session), balances(session, day, mine)
    stand, states = lot_balances(session, day, mine), lots_of(session, {one.holder_id for one in lots})
    running = {one.id: one.available for group in states.values() for one in group}
    found = []
    for lot in lots:
        parent = parents.get(lot.parent_id) if lot.parent_id is not None else None
        pool = None if parent is None else names[parent.holder_id]
        found.append(
            LotAhead(
                lot.id, names[lot.holder_id], lot.currency, lot.voucher, lot.effective_on, lot.expires_on,
                tuple(lot.products), lot.parent_id, stand.get(lot.id, Balance()), running[lot.id], open_day,
                _available(held, lot.holder_id, lot.currency), pool,
                0 if pool is None else _available(held, pool.holder_id, lot.currency),
            )
        )  # fmt: skip
    return found


def _available(stand: Mapping[tuple[int, str], Balance], holder: int, currency: str) -> int:
    return stand.get((holder, currency), Balance()).available


# --- an account ---


@dataclass(frozen=True, slots=True)
class Contracted:
    """A contract that may have promised credit."""

    id: uuid.UUID
    number: str
    promised: int  # units
    currency: str


@dataclass(frozen=True, slots=True)
class AccountAhead:
    """What an account has on a day, by currency, what waits to be paid, and the contracts of its startup."""

    held: Mapping[str, int]
    waiting: Mapping[str, int]
    contracts: tuple[Contracted, ...]
    open_day: date


def find_account(session: Session, account: str, startup_id: uuid.UUID | None, day: date) -> AccountAhead:
    """Return what an account stands at on a day."""
    holder = holder_of(session, account)
    stand = {} if holder is None else balances(session, day, [holder])
    asked = select(Contract).where(Contract.startup_id == startup_id, Contract.number != "")
    mine = session.scalars(asked.order_by(Contract.first_day.desc())) if startup_id is not None else ()
    return AccountAhead(
        {currency: one.available for (_, currency), one in stand.items()},
        {currency: one.unallocated + one.suspense for (_, currency), one in stand.items()},
        tuple(
            Contracted(one.id, one.number, of_cents(one.credit_cents, decimals(one.currency)), one.currency)
            for one in mine
        ),
        first_open_day(session),
    )


@dataclass(frozen=True, slots=True)
class GrantAhead:
    """What a grant would do: `paid` of what waits is paid at once, `waiting` is what still waits then."""

    day: date  # on which it is booked
    before: int
    after: int
    paid: int
    waiting: int


def grant_ahead(
    session: Session,
    account: str,
    currency: str,
    amount: int,
    days: tuple[date, date, date],
    products: Sequence[str],
    today: date,
) -> GrantAhead:
    """Return what granting would do; `days`: granted, effective from, valid until."""
    granted, first, last = days
    holder = holder_of(session, account)
    stand = Balance()
    booked_on = max(granted, first_open_day(session))
    day = max(today, booked_on)
    if holder is not None:
        stand = balances(session, day, [holder]).get((holder, currency), Balance())
    lot = Lot(_NEW, "", granted, first, last, product_keys(products))
    lot.available.add(booked_on, amount)
    paid, of_new = (0, 0) if holder is None else _placed(session, (holder, currency), lot)
    lapsed = last < day
    after = stand.available - (paid - of_new) + (0 if lapsed else amount - of_new)
    return GrantAhead(booked_on, stand.available, after, paid, stand.unallocated + stand.suspense - paid)


def assign_ahead(session: Session, holder_id: int, currency: str) -> int:
    """Return how much of what an unknown account used its own vouchers would pay, had it a startup."""
    return _placed(session, (holder_id, currency), None, Owner(has_owner=True))[0]


def _placed(
    session: Session, group: tuple[int, str], lot: Lot | None, owner: Owner | None = None
) -> tuple[int, int]:
    """Return how much of what waits would be paid with one more lot, and how much of it by that lot."""
    ground = Ground(session, [group[0]])
    if lot is not None:
        ground.lots.setdefault(group, []).append(lot)
    placing = ground.placing_open(group, booked_uses(session, [group[0]]).get(group, {}), owner)
    taken = [
        (key.lot_id, amount)
        for key, amount in placing.posted()
        if key.account == LedgerAccount.CONSUMED and key.lot_id is not None
    ]
    return sum(amount for _, amount in taken), sum(amount for lot_id, amount in taken if lot_id == _NEW)


# --- an unknown account ---


@dataclass(frozen=True, slots=True)
class Unknown:
    """An account without a startup that used credit: what waits of it, from which month to which."""

    owner: Named
    currency: str
    amount: int
    first_month: str
    last_month: str


def list_unknown(session: Session) -> list[Unknown]:
    """Return what stands in suspense, the largest amount first."""
    names = named_holders(session)
    columns = (CreditEntry.holder_id, CreditEntry.currency)
    asked = (
        select(
            *columns, func.sum(CreditEntry.amount), func.min(CreditEntry.month), func.max(CreditEntry.month)
        )
        .where(CreditEntry.account == LedgerAccount.SUSPENSE)
        .group_by(*columns)
        .having(func.sum(CreditEntry.amount) != 0)
    )
    found = [
        Unknown(names[holder], currency, -amount, first, last)
        for holder, currency, amount, first, last in session.execute(asked)
    ]
    return sorted(found, key=lambda one: (-one.amount, one.owner.account))


# --- a booking ---


@dataclass(frozen=True, slots=True)
class BookingLine:
    """One line of a booking."""

    owner: Named
    ledger: str  # account of the ledger
    voucher: str
    currency: str
    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class Booking:
    """A transaction of the ledger, and what its accounts have before and after it is reversed."""

    id: int
    kind: str
    day: date
    posted_at: datetime
    actor: str
    reason: str
    refusal: UserMistake | None  # why it cannot be reversed
    lines: tuple[BookingLine, ...]
    effects: tuple[Effect, ...]
    open_day: date


def find_booking(session: Session, transaction_id: int, today: date) -> Booking:
    """Return a booking with what its reversal would do. Raises RecordUnknown."""
    one = session.get(CreditTransaction, transaction_id)
    if one is None:
        raise RecordUnknown(str(transaction_id), 0)
    names, entries = named_holders(session), entries_of(session, transaction_id)
    ids = {entry.lot_id for entry in entries if entry.lot_id is not None}
    lots = {lot.id: lot for lot in session.scalars(select(CreditLot).where(CreditLot.id.in_(ids)))}
    lines = [
        BookingLine(
            names[entry.holder_id], entry.account, lots[entry.lot_id].voucher if entry.lot_id else "",
            entry.currency, entry.day, entry.amount,
        )
        for entry in entries
    ]  # fmt: skip
    open_day = first_open_day(session)
    day = max([today, open_day, *(entry.day for entry in entries)])
    stand = balances(session, day, {entry.holder_id for entry in entries})
    change: dict[tuple[int, str], int] = {}
    for entry in entries:
        good = entry.lot_id is not None and lots[entry.lot_id].expires_on >= day
        if entry.account == LedgerAccount.AVAILABLE and good:
            group = (entry.holder_id, entry.currency)
            change[group] = change.get(group, 0) - entry.amount
    effects = [
        Effect(names[group[0]], group[1], _available(stand, *group), _available(stand, *group) + moved)
        for group, moved in change.items()
    ]
    return Booking(
        one.id, one.kind, one.day, one.posted_at, one.actor, one.reason,
        _refusal(session, one, entries), tuple(lines), tuple(effects), open_day,
    )  # fmt: skip


def _refusal(session: Session, one: CreditTransaction, entries: Sequence[Entry]) -> UserMistake | None:
    """Return why a booking cannot be reversed, as far as that shows before; the ledger looks again."""
    if one.kind not in BY_HAND:
        return NotReversible(one.kind)
    again = select(CreditTransaction.id).where(CreditTransaction.reverses == one.id)
    if session.scalar(again) is not None:
        return ReversedAlready()
    try:
        refuse_used(session, entries)
    except GrantUsed as error:
        return error
    return None
