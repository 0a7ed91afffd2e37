"""The statement of account of a startup: opening + movements = closing = the ledger on that day (§3.12).

It is made of entries alone, so that a closed month, into which nothing is booked any more, prints the same
again whatever later bills say.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot, CreditTransaction
from jib_desktop.db.credits_balances import Balance, balances, lot_balances
from jib_desktop.db.credits_posting import closed_until
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ReadBackDiffers, RecordUnknown, ValuesRefused
from jib_desktop.rules.credits import LedgerAccount
from jib_desktop.rules.periods import DAY
from jib_desktop.rules.problems import Problem

LAPSED = "lapsed"
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
    what: str  # granted | allocated | recalled | adjusted | used | given_back | voided | lapsed | reversed
    account: str
    voucher: str
    month: str  # of the bill it is about
    amount: int
    balance: int


@dataclass(frozen=True, slots=True)
class StatementLot:
    """A voucher at the end of the period."""

    account: str
    voucher: str
    effective_on: date
    expires_on: date
    balance: Balance


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


def statement(session: Session, startup_id: uuid.UUID, first: date, last: date) -> Statement:
    """Return the statement of a startup. Raises ValuesRefused (last before first), RecordUnknown."""
    if last < first:
        raise ValuesRefused([Problem("last_day", "last_before_first", facts={"first": first, "last": last})])
    startup = session.get(Startup, startup_id)
    if startup is None:
        raise RecordUnknown(str(startup_id), 0)
    owned: Any = select(CloudAccount.account, CreditHolder.id).outerjoin(
        CreditHolder, CreditHolder.number == CloudAccount.account
    )
    rows = session.execute(
        owned.where(CloudAccount.startup_id == startup_id).order_by(CloudAccount.account)
    ).all()
    holders = {holder: number for number, holder in rows if holder}
    currencies = sorted({currency for _, currency in balances(session, last, list(holders))})
    return Statement(
        startup_id, startup.name_en, startup.name_zh, tuple(number for number, _ in rows), first, last,
        last <= closed_until(session),
        tuple(filter(_says_something, (_part(session, holders, one, first, last) for one in currencies))),
    )  # fmt: skip


def _says_something(part: StatementPart) -> bool:
    return bool(part.opening or part.lines or part.closing or part.unallocated or part.lots)


def _part(session: Session, holders: dict[int, str], currency: str, first: date, last: date) -> StatementPart:
    ids = list(holders)
    before = _total(balances(session, first - DAY, ids), currency)
    after = _total(balances(session, last, ids), currency)
    lots = {
        row.id: row
        for row in session.scalars(
            select(CreditLot).where(CreditLot.holder_id.in_(ids), CreditLot.currency == currency)
        )
    }
    moves = [*_booked(session, holders, lots, first, last), *_lapsed(session, holders, lots, first, last)]
    lines, balance = [], before.available
    for one in sorted(moves, key=lambda one: (one.day, _ORDER.get(one.what, 5), one.account, one.voucher)):
        balance += one.amount
        lines.append(
            StatementLine(one.day, one.what, one.account, one.voucher, one.month, one.amount, balance)
        )
    if balance != after.available:
        raise ReadBackDiffers("credit_entry", after.available, balance)
    sums: dict[str, int] = {}
    for line in lines:
        sums[line.what] = sums.get(line.what, 0) + line.amount
    stand = lot_balances(session, last, ids)
    kept = tuple(
        StatementLot(holders[lot.holder_id], lot.voucher, lot.effective_on, lot.expires_on, stand[lot.id])
        for lot in sorted(lots.values(), key=lambda one: (one.expires_on, one.id))
        if lot.id in stand and stand[lot.id].granted
    )
    return StatementPart(
        currency, before.available, tuple(lines), sums, after.available, after.unallocated, kept
    )


# Within a day credit comes first and lapses last.
_ORDER = {"granted": 0, "allocated": 1, "recalled": 2, "adjusted": 3, "given_back": 4, LAPSED: 9}


def _total(found: dict[tuple[int, str], Balance], currency: str) -> Balance:
    total = Balance()
    for (_, one), balance in found.items():
        if one == currency:
            total.available += balance.available
            total.unallocated += balance.unallocated
    return total


def _booked(
    session: Session, holders: dict[int, str], lots: dict[int, CreditLot], first: date, last: date
) -> list[StatementLine]:
    """Return what was booked on vouchers; what came onto one that had lapsed lapses on the same day."""
    columns = (
        CreditEntry.transaction_id,
        CreditEntry.day,
        CreditEntry.account,
        CreditLot.id,
        CreditEntry.month,
        CreditTransaction.kind,
    )
    asked = (
        select(*columns, func.sum(CreditEntry.amount))
        .join(CreditTransaction, CreditTransaction.id == CreditEntry.transaction_id)
        .join(CreditLot, CreditLot.id == CreditEntry.lot_id)
        .where(
            CreditEntry.lot_id.in_(list(lots)), CreditEntry.account != LedgerAccount.AVAILABLE,
            CreditEntry.day >= first, CreditEntry.day <= last,
        )
        .group_by(*columns)
    )  # fmt: skip
    found = []
    for _, day, account, lot_id, month, kind, amount in session.execute(asked) if lots else ():
        lot = lots[lot_id]
        is_over = day > lot.expires_on
        if not amount or (account == LedgerAccount.EXPIRED and is_over):
            continue  # lapsing follows from the dates, whether it was booked or not
        what = _WORDS.get((account, amount < 0)) or _BY_KIND.get(kind, kind)
        what = "reversed" if kind == "reverse" else what
        line = StatementLine(day, what, holders[lot.holder_id], lot.voucher, month, -amount, 0)
        found.append(line)
        if is_over:
            found.append(StatementLine(day, LAPSED, line.account, line.voucher, month, amount, 0))
    return found


def _lapsed(
    session: Session, holders: dict[int, str], lots: dict[int, CreditLot], first: date, last: date
) -> list[StatementLine]:
    """Return what was left of vouchers at the end of their last day, on the day after."""
    found = []
    over = [lot for lot in lots.values() if first <= lot.expires_on + DAY <= last]
    for day in sorted({lot.expires_on for lot in over}):
        stand = lot_balances(session, day, list(holders))
        for lot in over:
            left = stand[lot.id].available if lot.expires_on == day and lot.id in stand else 0
            if left:
                number = holders[lot.holder_id]
                found.append(StatementLine(day + DAY, LAPSED, number, lot.voucher, "", -left, 0))
    return found


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
