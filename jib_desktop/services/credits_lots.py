"""What a person does with credit: grant it, allocate it from the pool, recall, void, adjust, reverse.

Each act is one transaction of the ledger and part of the session's action, so that undo reverses it.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.contracts import Contract
from jib_desktop.db.credits import CloudAccount, CreditHolder, CreditLot, CreditTransaction
from jib_desktop.db.credits_balances import Balance, lot_balances
from jib_desktop.db.credits_posting import Entry, add_lot, china_today, first_open_day, holders, moved, post
from jib_desktop.db.credits_posting import reverse as post_reversal
from jib_desktop.db.credits_reading import lots_of
from jib_desktop.db.credits_settling import pay_open
from jib_desktop.db.journal import name_subject
from jib_desktop.db.startups import Startup
from jib_desktop.errors import RecordUnknown, ValuesRefused
from jib_desktop.rules.credits import (
    BY_HAND,
    LARGEST,
    BookingStands,
    LedgerAccount,
    NotReversible,
    ReversedAlready,
    TooLittleCredit,
    TransactionKind,
    clean_id,
    is_currency,
    units_text,
)
from jib_desktop.rules.credits_placing import Lot
from jib_desktop.rules.money import ExactAmount
from jib_desktop.rules.problems import Problem


@dataclass(frozen=True, slots=True)
class LotRow:
    """A voucher as it stands on a day; amounts in units, `expires_on` included."""

    id: int
    account: str
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    currency: str
    voucher: str
    granted_on: date
    effective_on: date
    expires_on: date
    products: tuple[str, ...]
    scenarios: str
    description: str
    contract_id: uuid.UUID | None
    contract_number: str
    parent_id: int | None
    balance: Balance


@dataclass(frozen=True, slots=True)
class Grant:
    """Credit to be put onto an account. Days are inclusive; `products` empty: good for all of them."""

    account: str
    amount: int  # units
    expires_on: date
    granted_on: date
    effective_on: date | None = None  # the day it was granted, if None
    currency: str = "CNY"
    voucher: str = ""
    products: tuple[str, ...] = ()
    scenarios: str = ""
    description: str = ""
    contract_id: uuid.UUID | None = None


def list_lots(session: Session, day: date, holder_id: int | None = None) -> list[LotRow]:
    """Return lots with what they stand at on a day, earliest expiry first; reversed grants are left out."""
    asked = (
        select(CreditLot, CreditHolder.number, Startup, Contract.number)
        .join(CreditHolder, CreditHolder.id == CreditLot.holder_id)
        .outerjoin(CloudAccount, CloudAccount.account == CreditHolder.number)
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
        .outerjoin(Contract, Contract.id == CreditLot.contract_id)
    )
    if holder_id is not None:
        asked = asked.where(CreditLot.holder_id == holder_id)
    stand = lot_balances(session, day, None if holder_id is None else [holder_id])
    rows = session.execute(asked.order_by(CreditLot.expires_on, CreditLot.id))
    return [_row(*row, stand[row[0].id]) for row in rows if row[0].id in stand and stand[row[0].id].granted]


def _row(
    lot: CreditLot, number: str, startup: Startup | None, contract: str | None, stand: Balance
) -> LotRow:
    return LotRow(
        lot.id, number, startup.id if startup else None, startup.name_en if startup else "",
        startup.name_zh if startup else "", lot.currency, lot.voucher, lot.granted_on, lot.effective_on,
        lot.expires_on, tuple(lot.products), lot.scenarios, lot.description, lot.contract_id, contract or "",
        lot.parent_id, stand,
    )  # fmt: skip


# --- granting ---


def check_grant(session: Session, grant: Grant) -> list[Problem]:
    """Return what is the matter with a grant."""
    found = []
    account = session.scalar(select(CloudAccount).where(CloudAccount.account == clean_id(grant.account)))
    if account is None:
        found.append(Problem("account", "account_unknown", facts={"account": grant.account}))
    found += _amount_problems(grant.amount)
    if not is_currency(grant.currency):
        found.append(Problem("currency", "currency_unknown", facts={"value": grant.currency}))
    first = grant.effective_on or grant.granted_on
    if grant.expires_on < first:
        found.append(
            Problem("expires_on", "last_before_first", facts={"first": first, "last": grant.expires_on})
        )
    if grant.voucher and _granted(session, grant.voucher):
        found.append(Problem("voucher", "voucher_granted", facts={"voucher": grant.voucher}))
    open_day = first_open_day(session)
    if grant.granted_on < open_day and not any(one.blocks for one in found):
        found.append(Problem("granted_on", "booked_later", "tell", {"day": open_day}))
    return found


def _amount_problems(amount: int) -> list[Problem]:
    if amount <= 0:
        return [Problem("amount", "amount_positive")]
    return [
        Problem("amount", "amount_large", facts={"value": units_text(amount), "most": units_text(LARGEST)})
    ][: amount > LARGEST]


def _granted(session: Session, voucher: str) -> bool:
    lots = select(CreditLot.id, CreditLot.holder_id).where(
        CreditLot.voucher == voucher, CreditLot.parent_id.is_(None)
    )
    for lot_id, holder in session.execute(lots).all():
        if lot_balances(session, date.max, [holder]).get(lot_id, Balance()).granted:
            return True
    return False


def grant(session: Session, given: Grant, *, key: str = "", place: bool = True) -> int:
    """Put credit onto an account and return the lot; with `place` it pays for use that is open.

    A grant of a day in a closed month is booked on the first open day. Raises ValuesRefused.
    """
    given = _cleaned(given)
    _refuse(check_grant(session, given))
    name_subject(session, _whose(session, given.account))
    holder = holders(session, [given.account])[given.account]
    effective = given.effective_on or given.granted_on
    lot = add_lot(
        session,
        holder_id=holder,
        currency=given.currency,
        voucher=given.voucher,
        granted_on=given.granted_on,
        effective_on=effective,
        expires_on=given.expires_on,
        products=given.products,
        scenarios=given.scenarios,
        description=given.description,
        contract_id=given.contract_id,
        parent_id=None,
    )
    day = max(given.granted_on, first_open_day(session))
    kind = TransactionKind.REDEEM if given.voucher else TransactionKind.GRANT
    post(
        session,
        kind,
        key or f"{kind}:{new_id().hex}",
        moved(holder, given.currency, lot, day, given.amount, LedgerAccount.GRANTED, LedgerAccount.AVAILABLE),
    )
    if place:
        pay_open(session, [holder])
    return lot


def _cleaned(given: Grant) -> Grant:
    return replace(given, account=clean_id(given.account), voucher=clean_id(given.voucher))


# --- moving, voiding, adjusting ---


def allocate(session: Session, lot_id: int, account: str, amount: int, day: date, *, key: str = "") -> int:
    """Give a part of a pool's voucher to an account until the same last day; return its lot.

    Raises ValuesRefused, TooLittleCredit, RecordUnknown.
    """
    lot = _lot(session, lot_id)
    day = max(day, first_open_day(session))
    account = clean_id(account)
    known = session.scalar(select(CloudAccount.id).where(CloudAccount.account == account))
    _refuse([
        *_amount_problems(amount),
        *([] if known else [Problem("account", "account_unknown", facts={"account": account})]),
    ])  # fmt: skip
    state = _state(session, lot)
    _refuse_more(state, lot.currency, amount, day)
    name_subject(session, _whose(session, account))
    holder = holders(session, [account])[account]
    part = add_lot(
        session, holder_id=holder, currency=lot.currency, voucher=lot.voucher, granted_on=day,
        effective_on=max(day, lot.effective_on), expires_on=lot.expires_on, products=tuple(lot.products),
        scenarios=lot.scenarios, description=lot.description, contract_id=None, parent_id=lot.id,
    )  # fmt: skip
    post(
        session, TransactionKind.ALLOCATE, key or f"allocate:{new_id().hex}",
        [
            *_taken(lot, state, day, amount, "moved"),
            *moved(holder, lot.currency, part, day, amount, "granted", "available"),
        ],
    )  # fmt: skip
    pay_open(session, [holder])
    return part


def recall(session: Session, lot_id: int, amount: int, day: date, *, reason: str = "", key: str = "") -> None:
    """Take what is left of an allocated part back into the pool. Raises ValuesRefused, TooLittleCredit."""
    part = _lot(session, lot_id)
    if part.parent_id is None:
        raise ValuesRefused([Problem("lot", "not_allocated")])
    _refuse(_amount_problems(amount))
    day = max(day, first_open_day(session))
    state = _state(session, part)
    _refuse_more(state, part.currency, amount, day)
    lot = _lot(session, part.parent_id)
    name_subject(session, part.voucher or str(part.id))
    post(
        session, TransactionKind.RECALL, key or f"recall:{new_id().hex}",
        [
            *_taken(part, state, day, amount, "moved"),
            *moved(lot.holder_id, lot.currency, lot.id, day, amount, "moved", "available"),
        ],
        reason=reason,
    )  # fmt: skip


def void(
    session: Session,
    lot_id: int,
    reason: str,
    *,
    amount: int | None = None,
    day: date | None = None,
    key: str = "",
) -> int:
    """Declare what is left of a voucher (or a part of it) void; return how much. Raises TooLittleCredit."""
    lot = _lot(session, lot_id)
    day = max(day or china_today(session), first_open_day(session))
    state = _state(session, lot)
    whole = state.room(day) if amount is None else amount
    _refuse([*_reason_problems(reason), *_amount_problems(whole)])
    _refuse_more(state, lot.currency, whole, day)
    name_subject(session, lot.voucher or str(lot.id))
    post(
        session, TransactionKind.VOID, key or f"void:{new_id().hex}",
        _taken(lot, state, day, whole, "voided"), reason=reason,
    )  # fmt: skip
    return whole


def adjust(
    session: Session, lot_id: int, amount: int, reason: str, *, day: date | None = None, key: str = ""
) -> None:
    """Correct what was granted by more (or less, below 0). Raises ValuesRefused, TooLittleCredit."""
    lot = _lot(session, lot_id)
    day = max(day or china_today(session), first_open_day(session))
    _refuse([*_reason_problems(reason), *(_amount_problems(abs(amount)))])
    if amount < 0:
        state = _state(session, lot)
        _refuse_more(state, lot.currency, -amount, day)
        entries = _taken(lot, state, day, -amount, "granted")
    else:
        entries = moved(lot.holder_id, lot.currency, lot.id, day, amount, "granted", "available")
    name_subject(session, lot.voucher or str(lot.id))
    post(session, TransactionKind.ADJUST, key or f"adjust:{new_id().hex}", entries, reason=reason)


def reverse(session: Session, transaction_id: int, reason: str) -> None:
    """Book the exact negative of what a person booked.

    Raises NotReversible, ReversedAlready, GrantUsed, BookingStands (later bookings rest on it).
    """
    _refuse(_reason_problems(reason))
    kind = session.scalar(select(CreditTransaction.kind).where(CreditTransaction.id == transaction_id))
    if kind is None:
        raise RecordUnknown(str(transaction_id), 0)
    if kind not in BY_HAND:
        raise NotReversible(kind)
    again = select(CreditTransaction.id).where(CreditTransaction.reverses == transaction_id)
    if session.scalar(again) is not None:
        raise ReversedAlready
    try:
        post_reversal(session, transaction_id, reason)
    except IntegrityError as error:
        raise BookingStands from error


# --- within ---


def _taken(lot: CreditLot, state: Lot, day: date, amount: int, target: str) -> list[Entry]:
    """Return the entries that take an amount off a lot; what was booked as lapsed of it is taken back."""
    entries = moved(lot.holder_id, lot.currency, lot.id, day, amount, "available", target)
    state.available.add(day, -amount)
    for late, lapsed in state.taken_back():
        entries += moved(lot.holder_id, lot.currency, lot.id, late, lapsed, "expired", "available")
    return entries


def _whose(session: Session, account: str) -> str:
    """Return the names of the startup of an account for the label of an action, its number if it has none."""
    owner = select(Startup).join(CloudAccount, CloudAccount.startup_id == Startup.id)
    startup = session.scalar(owner.where(CloudAccount.account == account))
    names = (startup.name_en, startup.name_zh) if startup is not None else ()
    return " ".join(filter(None, names)) or account


def _lot(session: Session, lot_id: int) -> CreditLot:
    lot = session.get(CreditLot, lot_id)
    if lot is None:
        raise RecordUnknown(str(lot_id), 0)
    return lot


def _state(session: Session, lot: CreditLot) -> Lot:
    found = lots_of(session, [lot.holder_id])[lot.holder_id, lot.currency]
    return next(one for one in found if one.id == lot.id)


def _refuse_more(lot: Lot, currency: str, amount: int, day: date) -> None:
    """Raise TooLittleCredit if so much is not there on a day and after it, effective or not."""
    there = 0 if day > lot.expires_on else max(0, lot.available.least(day, lot.expires_on))
    if there < amount:
        wanted, left = (ExactAmount(units_text(units), currency) for units in (amount, there))
        raise TooLittleCredit(lot.voucher or f"#{lot.id}", wanted, left)


def _reason_problems(reason: str) -> list[Problem]:
    return [] if reason.strip() else [Problem("reason", "why_missing")]


def _refuse(problems: Sequence[Problem]) -> None:
    blocking = [one for one in problems if one.blocks]
    if blocking:
        raise ValuesRefused(blocking)
