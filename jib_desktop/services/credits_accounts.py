"""Cloud accounts: whose they are and how their bills are read; giving an unknown one to its startup."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.credits import CloudAccount, CreditHolder
from jib_desktop.db.credits_posting import has_entries, holder_of
from jib_desktop.db.credits_settling import pay_open, place_for_owner
from jib_desktop.db.journal import name_subject
from jib_desktop.db.seen import get_seen
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.credits import (
    AccountInUse,
    CreditColumn,
    Spending,
    account_problems,
    account_values,
)
from jib_desktop.rules.problems import Problem

DEFAULTS: Mapping[str, Any] = {
    "account": "",
    "startup_id": None,
    "is_pool": False,
    "name": "",
    "currency": "CNY",
    "credit_column": CreditColumn.VOUCHER.value,
    "spending": Spending.EXPIRY.value,
    "mapping": {},
    "notes": "",
}


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A cloud account. `id` None: only bills know it; `holder_id` None: nothing was booked on it."""

    id: uuid.UUID | None
    version: int
    account: str
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    is_pool: bool
    name: str
    currency: str
    credit_column: str
    spending: str
    mapping: Mapping[str, str]
    notes: str
    holder_id: int | None


def list_accounts(session: Session) -> list[AccountRow]:
    """Return all accounts by number, also those that only bills know."""
    asked = (
        select(CloudAccount, Startup, CreditHolder.id)
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
        .outerjoin(CreditHolder, CreditHolder.number == CloudAccount.account)
    )
    found = [_row(*row) for row in session.execute(asked)]
    known = {row.account for row in found}
    for holder, number in session.execute(select(CreditHolder.id, CreditHolder.number)):
        if number not in known:
            found.append(
                AccountRow(
                    None,
                    0,
                    number,
                    None,
                    "",
                    "",
                    False,
                    "",
                    "CNY",
                    CreditColumn.VOUCHER.value,
                    Spending.EXPIRY.value,
                    {},
                    "",
                    holder,
                )
            )
    return sorted(found, key=lambda one: one.account)


def _row(one: CloudAccount, startup: Startup | None, holder: int | None) -> AccountRow:
    return AccountRow(
        one.id, one.version, one.account, one.startup_id, startup.name_en if startup else "",
        startup.name_zh if startup else "", bool(one.is_pool), one.name, one.currency, one.credit_column,
        one.spending, json.loads(one.mapping), one.notes, holder,
    )  # fmt: skip


def find_account(session: Session, number: str) -> AccountRow | None:
    """Return the account of a number, None if nobody has entered it and no bill named it."""
    return next((row for row in list_accounts(session) if row.account == number), None)


def check(session: Session, values: Mapping[str, Any], account_id: uuid.UUID | None = None) -> list[Problem]:
    """Return what is the matter with a whole account."""
    found = account_problems(values)
    others = select(CloudAccount).where(CloudAccount.id != account_id) if account_id else select(CloudAccount)
    for other in session.scalars(others):
        if other.account == values["account"]:
            found.append(Problem("account", "account_taken", facts={"account": other.account}))
        if other.is_pool and values["is_pool"]:
            found.append(Problem("is_pool", "pool_taken", facts={"account": other.account}))
    own = session.get(CloudAccount, account_id) if account_id else None
    # Of a startup that was removed the account stays, and can still be put right.
    if values["startup_id"] is not None and (own is None or own.startup_id != values["startup_id"]):
        startup = session.get(Startup, values["startup_id"])
        if startup is None or startup.removed_at is not None:
            found.append(Problem("startup_id", "startup_gone"))
    return found


def create(session: Session, values: Mapping[str, Any], *, subject: str = "") -> uuid.UUID:
    """Enter an account and return its id; what bills said of it before is placed. Raises ValuesRefused.

    `subject`: what undo names where more is done than this; else the account.
    """
    whole = {**DEFAULTS, **account_values(values)}
    _refuse(check(session, whole))
    name_subject(session, subject or str(whole["account"]))
    record = CloudAccount(id=new_id(), **_stored(whole))
    session.add(record)
    session.flush()
    _place(session, record)
    return record.id


def change(
    session: Session,
    account_id: uuid.UUID,
    seen_version: int,
    values: Mapping[str, Any],
    *,
    subject: str = "",
) -> None:
    """Change an account; giving it its startup moves what is in suspense, totals stay.

    Raises ChangedMeanwhile, GoneMeanwhile, ValuesRefused, AccountInUse.
    """
    record = get_seen(session, CloudAccount, account_id, seen_version)
    changed = account_values(values)
    now = {name: getattr(record, name) for name in DEFAULTS} | {"mapping": json.loads(record.mapping)}
    whole = {**now, **changed}
    _refuse(check(session, whole, account_id))
    if has_entries(session, record.account):
        _refuse_moving(record, whole)
    name_subject(session, subject or record.account)
    for name, value in _stored(whole).items():
        if getattr(record, name) != value:
            setattr(record, name, value)
    session.flush()
    _place(session, record)


def _refuse_moving(record: CloudAccount, whole: Mapping[str, Any]) -> None:
    """Raise AccountInUse where an account with entries would get another number or owner."""
    had_owner = record.startup_id is not None or bool(record.is_pool)
    other = whole["startup_id"] != record.startup_id or bool(whole["is_pool"]) != bool(record.is_pool)
    if whole["account"] != record.account or (had_owner and other):
        raise AccountInUse(record.account)


def remove(session: Session, account_id: uuid.UUID, seen_version: int) -> None:
    """Remove an account on which nothing was booked. Raises AccountInUse, ChangedMeanwhile, GoneMeanwhile."""
    record = get_seen(session, CloudAccount, account_id, seen_version)
    if has_entries(session, record.account):
        raise AccountInUse(record.account)
    name_subject(session, record.account)
    session.delete(record)


def assign(session: Session, account: str, startup_id: uuid.UUID, *, subject: str = "") -> uuid.UUID:
    """Give the account that bills know by this number to a startup, and place what it used.

    Raises ValuesRefused, AccountInUse.
    """
    record = session.scalar(select(CloudAccount).where(CloudAccount.account == account))
    if record is None:
        return create(session, {"account": account, "startup_id": startup_id}, subject=subject)
    change(session, record.id, record.version, {"startup_id": startup_id}, subject=subject)
    return record.id


def place_open_use(session: Session, account: str) -> bool:
    """Let vouchers that came later pay for what is unallocated; return whether anything was booked."""
    holder = holder_of(session, account)
    return holder is not None and pay_open(session, [holder]) is not None


def _place(session: Session, record: CloudAccount) -> None:
    if record.startup_id is not None or record.is_pool:
        place_for_owner(session, record.account, record.spending)


def _stored(whole: Mapping[str, Any]) -> dict[str, Any]:
    mapping = json.dumps(whole["mapping"], ensure_ascii=False, sort_keys=True)
    return {**whole, "mapping": mapping, "is_pool": bool(whole["is_pool"])}


def _refuse(problems: list[Problem]) -> None:
    blocking = [one for one in problems if one.blocks]
    if blocking:
        raise ValuesRefused(blocking)
