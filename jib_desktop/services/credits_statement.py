"""The statement of account of a startup: opening + movements = closing = the ledger on that day (§3.12).

A closed month, into which nothing is booked any more, prints the same again whatever comes later: names,
accounts and bills are those of its closing. What is known only later stands in the first open month.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot, CreditTransaction
from jib_desktop.db.credits_balances import Balance, balances, lot_balances
from jib_desktop.db.credits_known import (
    PAID,
    Closing,
    Paid,
    accounts_then,
    closing_of,
    names_then,
    paid_until,
)
from jib_desktop.db.credits_posting import closed_until
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ReadBackDiffers, RecordUnknown, ValuesRefused
from jib_desktop.rules.credits import INVENTED, LedgerAccount
from jib_desktop.rules.periods import DAY
from jib_desktop.rules.problems import Problem

LAPSED = "lapsed"
TAKEN_OVER, HANDED_OVER = "taken_over", "handed_over"  # an account came or went with what was left on it
# What a movement is called, by the account on which its other side stands and whether credit came or went.
_WORDS: dict[tuple[str, bool], str] = {
    (LedgerAccount.CONSUMED, False): "used",
    (LedgerAccount.CONSUMED, True): "given_back",
    (LedgerAccount.VOIDED, False): "voided",
    (LedgerAccount.VOIDED, True): "void_reversed",
    (LedgerAccount.EXPIRED, False): LAPSED,
    (LedgerAccount.EXPIRED, True): LAPSED,
}
_BY_KIND = {"grant": "granted", "redeem": "granted", "allocate": "allocated", "recall": "recalled",
            "adjust": "adjusted", "reverse": "reversed"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A movement of available credit on a day; `balance` is what the startup has after it (units)."""

    day: date
    what: str  # granted | allocated | recalled | adjusted | used | given_back | voided | lapsed | reversed …
    account: str
    voucher: str
    month: str  # of the bill it is about
    amount: int
    balance: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StatementLot:
    """A voucher at the end of the period."""

    account: str
    voucher: str
    effective_on: date
    expires_on: date
    balance: Balance


@dataclass(frozen=True, slots=True)
class StatementPaid:
    """What the bill of a month says beside the ledger; of an earlier month only what was known later."""

    month: str
    gross: int
    payable: int
    credit: int
    card: int
    cash: int
    unpaid: int
    is_final: bool


@dataclass(frozen=True, slots=True)
class StatementPart:
    """The statement in one currency; amounts in units, sums by `what`."""

    currency: str
    opening: int
    lines: tuple[StatementLine, ...]
    sums: dict[str, int]
    closing: int
    unallocated: int  # used, but no voucher could pay it
    lots: tuple[StatementLot, ...]
    paid: tuple[StatementPaid, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """What a startup had, got and used from one day to another, both included."""

    startup_id: uuid.UUID
    startup_en: str
    startup_zh: str
    accounts: tuple[str, ...]
    first: date
    last: date
    is_closed: bool  # nothing in it can change any more
    parts: tuple[StatementPart, ...]
    credit_code: str = ""
    closing: Closing | None = None  # by which its last day is closed
    is_invented: bool = False


def statement(session: Session, startup_id: uuid.UUID, first: date, last: date) -> Statement:
    """Return the statement of a startup. Raises ValuesRefused (last before first), RecordUnknown."""
    if last < first:
        raise ValuesRefused([Problem("last_day", "last_before_first", facts={"first": first, "last": last})])
    closing = closing_of(session, last)
    names = names_then(session, startup_id, closing.action_id if closing else None)
    if not names:
        raise RecordUnknown(str(startup_id), 0)
    asked = _Asked(session, startup_id, first, last, closing)
    currencies = {currency for _, currency in balances(session, last, list(asked.holders))}
    currencies |= {currency for _, currency in balances(session, first - DAY, list(asked.holders_before))}
    currencies |= {currency for currency, _ in asked.paid}
    parts = tuple(filter(_says_something, (_part(asked, one) for one in sorted(currencies))))
    return Statement(
        startup_id, names["name_en"], names["name_zh"], tuple(asked.accounts), first, last,
        closing is not None, parts, names["credit_code"], closing, asked.is_invented(),
    )  # fmt: skip


class _Asked:
    """What a statement is about: accounts, closings and bills at both ends of its period."""

    def __init__(
        self, session: Session, startup_id: uuid.UUID, first: date, last: date, closing: Closing | None
    ) -> None:
        before = closing_of(session, first - DAY)
        known, known_before = (one.action_id if one else None for one in (closing, before))
        self.session, self.first, self.last = session, first, last
        self.accounts = accounts_then(session, startup_id, known)
        self.holders = _holders(session, self.accounts)
        self.holders_before = _holders(session, accounts_then(session, startup_id, known_before))
        there = paid_until(session, list(self.holders), last, known)
        past = paid_until(session, list(self.holders_before), first - DAY, known_before)
        self.paid = {
            key: there.get(key, Paid()).less(past.get(key, Paid())) for key in sorted({*there, *past})
        }

    def lots(self, currency: str = "") -> dict[int, CreditLot]:
        """Return the vouchers of the accounts, in one currency or in all."""
        asked = select(CreditLot).where(CreditLot.holder_id.in_(list(self.holders)))
        rows = self.session.scalars(asked.where(CreditLot.currency == currency) if currency else asked)
        return {row.id: row for row in rows}

    def is_invented(self) -> bool:
        """Whether a voucher says that it is invented."""
        lots = self.lots().values()
        return any(lot.description == INVENTED for lot in lots if lot.granted_on <= self.last)


def _holders(session: Session, numbers: Sequence[str]) -> dict[int, str]:
    asked = select(CreditHolder.id, CreditHolder.number).where(CreditHolder.number.in_(numbers))
    return {row.id: row.number for row in session.execute(asked)}


def _says_something(part: StatementPart) -> bool:
    return bool(part.opening or part.lines or part.closing or part.unallocated or part.lots or part.paid)


def _part(asked: _Asked, currency: str) -> StatementPart:
    session, holders = asked.session, asked.holders
    before = _total(balances(session, asked.first - DAY, list(asked.holders_before)), currency)
    after = _total(balances(session, asked.last, list(holders)), currency)
    lots = asked.lots(currency)
    moves = [*_changed_hands(asked, currency), *_booked(asked, lots), *_lapsed(asked, lots)]
    lines, balance = [], before.available
    for one in sorted(moves, key=_place):
        balance += one.amount
        lines.append(replace(one, balance=balance))
    if balance != after.available:
        raise ReadBackDiffers("credit_entry", after.available, balance)
    sums: dict[str, int] = {}
    for line in lines:
        sums[line.what] = sums.get(line.what, 0) + line.amount
    stand = lot_balances(session, asked.last, list(holders))
    kept = tuple(
        StatementLot(holders[lot.holder_id], lot.voucher, lot.effective_on, lot.expires_on, stand[lot.id])
        for lot in sorted(lots.values(), key=lambda one: (one.expires_on, one.id))
        if lot.id in stand and stand[lot.id].granted
    )
    paid = tuple(
        StatementPaid(month, **{name: getattr(one, name) for name in PAID}, is_final=one.is_final)
        for (of, month), one in asked.paid.items()
        if of == currency and one
    )
    return StatementPart(
        currency, before.available, tuple(lines), sums, after.available, after.unallocated, kept, paid
    )


def _place(line: StatementLine) -> tuple[Any, ...]:
    return line.day, _ORDER.get(line.what, 5), line.account, line.voucher, line.month, line.amount


def _changed_hands(asked: _Asked, currency: str) -> list[StatementLine]:
    """Return what was left on accounts that the startup got or gave away since the period before."""
    ids = {*asked.holders, *asked.holders_before}
    stand = balances(asked.session, asked.first - DAY, list(ids)) if ids else {}
    found = []
    for (holder, of), one in stand.items():
        is_here, was_here = holder in asked.holders, holder in asked.holders_before
        if of == currency and one.available and is_here != was_here:
            what, sign = (TAKEN_OVER, 1) if is_here else (HANDED_OVER, -1)
            number = (asked.holders if is_here else asked.holders_before)[holder]
            found.append(StatementLine(asked.first, what, number, "", "", sign * one.available, 0))
    return found


# Within a day credit comes first and lapses last.
_ORDER = {
    TAKEN_OVER: -1, HANDED_OVER: -1, "granted": 0, "allocated": 1, "recalled": 2, "adjusted": 3,
    "given_back": 4, LAPSED: 9,
}  # fmt: skip


def _total(found: dict[tuple[int, str], Balance], currency: str) -> Balance:
    total = Balance()
    for (_, one), balance in found.items():
        if one == currency:
            total.available += balance.available
            total.unallocated += balance.unallocated
    return total


def _booked(about: _Asked, lots: dict[int, CreditLot]) -> list[StatementLine]:
    """Return what was booked on vouchers; what came onto one that had lapsed lapses on the same day."""
    columns = (
        CreditEntry.transaction_id,
        CreditEntry.day,
        CreditEntry.account,
        CreditLot.id,
        CreditEntry.month,
        CreditTransaction.kind,
        CreditTransaction.reason,
    )
    asked = (
        select(*columns, func.sum(CreditEntry.amount))
        .join(CreditTransaction, CreditTransaction.id == CreditEntry.transaction_id)
        .join(CreditLot, CreditLot.id == CreditEntry.lot_id)
        .where(
            CreditEntry.lot_id.in_(list(lots)), CreditEntry.account != LedgerAccount.AVAILABLE,
            CreditEntry.day >= about.first, CreditEntry.day <= about.last,
        )
        .group_by(*columns)
    )  # fmt: skip
    found = []
    for _, day, account, lot_id, month, kind, reason, amount in about.session.execute(asked) if lots else ():
        lot = lots[lot_id]
        is_over = day > lot.expires_on
        if not amount or (account == LedgerAccount.EXPIRED and is_over):
            continue  # lapsing follows from the dates, whether it was booked or not
        what = _WORDS.get((account, amount < 0)) or _BY_KIND.get(kind, kind)
        what = "reversed" if kind == "reverse" else what
        number = about.holders[lot.holder_id]
        line = StatementLine(day, what, number, lot.voucher, month, -amount, 0, reason)
        found.append(line)
        if is_over:
            found.append(StatementLine(day, LAPSED, line.account, line.voucher, month, amount, 0))
    return found


def _lapsed(asked: _Asked, lots: dict[int, CreditLot]) -> list[StatementLine]:
    """Return what was left of vouchers at the end of their last day, on the day after."""
    found = []
    over = [lot for lot in lots.values() if asked.first <= lot.expires_on + DAY <= asked.last]
    for day in sorted({lot.expires_on for lot in over}):
        stand = lot_balances(asked.session, day, list(asked.holders))
        for lot in over:
            left = stand[lot.id].available if lot.expires_on == day and lot.id in stand else 0
            if left:
                number = asked.holders[lot.holder_id]
                found.append(StatementLine(day + DAY, LAPSED, number, lot.voucher, "", -left, 0))
    return found


def known_days(session: Session, startup_id: uuid.UUID) -> tuple[date | None, date]:
    """Return the first day on which a startup has an entry, and until when the ledger is closed."""
    holders = _holders(session, accounts_then(session, startup_id, None))
    first = select(func.min(CreditEntry.day)).where(CreditEntry.holder_id.in_(list(holders)))
    return session.scalar(first), closed_until(session)


def find_startup(session: Session, text: str) -> uuid.UUID:
    """Return the startup that goes by an id, a name, a code, or a cloud account. Raises RecordUnknown."""
    wanted = text.strip()
    names = (Startup.name_en, Startup.name_zh, Startup.short_name, Startup.source_id, Startup.credit_code)
    found: Sequence[uuid.UUID] = []
    try:
        found = [uuid.UUID(wanted)] if session.get(Startup, uuid.UUID(wanted)) else []
    except ValueError:
        for column in names:
            if not found and wanted:
                mine = select(Startup.id).where(column == wanted, Startup.removed_at.is_(None))
                found = session.scalars(mine).all()
        if not found:
            owned = select(CloudAccount.startup_id).where(
                CloudAccount.account == wanted, CloudAccount.startup_id.is_not(None)
            )
            found = [one for one in session.scalars(owned) if one is not None]
    if len(found) != 1:
        raise RecordUnknown(text, len(found))
    return found[0]
