"""Finding cloud accounts: by the names of their startup, their own number, or the number of a voucher."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditHolder, CreditLot
from jib_desktop.db.credits_posting import owner_ids
from jib_desktop.db.engine import contains
from jib_desktop.db.startups import Startup
from jib_desktop.rules import search
from jib_desktop.rules.credits import clean_id, row_id


@dataclass(frozen=True, slots=True)
class AccountHit:
    """An account that was booked on; `voucher`: the number by which it was found, empty if by its own."""

    holder_id: int
    account: str
    currency: str
    voucher: str
    startup_en: str
    startup_zh: str
    is_pool: bool

    @property
    def id(self) -> uuid.UUID:
        """The id of its row in the list of credits."""
        return row_id(self.holder_id, self.currency)


def search_texts(session: Session) -> dict[int, str]:
    """Return what the search of the list looks through, by holder: names, account number, vouchers."""
    asked = (
        select(CreditHolder.id, CreditHolder.number, CloudAccount.name, Startup.search_text)
        .outerjoin(CloudAccount, CloudAccount.account == CreditHolder.number)
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
    )
    found = {
        holder: f" {search.folded(number)} {search.folded(name or '')}{text or ''}"
        for holder, number, name, text in session.execute(asked)
    }
    vouchers = select(CreditLot.holder_id, CreditLot.voucher).where(CreditLot.voucher != "").distinct()
    for holder, voucher in session.execute(vouchers):
        # The search drops what stands between digits, as in phone numbers: 2609-0077.
        found[holder] += f" {search.folded(voucher)} {''.join(filter(str.isdigit, voucher))}"
    return found


def find_accounts(session: Session, text: str, limit: int = 4) -> list[AccountHit]:
    """Return accounts whose number, or a voucher of which, holds a text of at least four characters."""
    wanted = clean_id("".join(text.split()))
    if len(wanted) < 4:
        return []
    currency = func.coalesce(CreditLot.currency, CloudAccount.currency, "CNY")
    asked = (
        select(
            CreditHolder.id, CreditHolder.number, currency, Startup.name_en, Startup.name_zh,
            CloudAccount.is_pool,
        )
        .outerjoin(CloudAccount, CloudAccount.account == CreditHolder.number)
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
    )  # fmt: skip
    own: ColumnElement[str] = CreditHolder.number.expression
    by_number = asked.outerjoin(CreditLot, CreditLot.holder_id == CreditHolder.id).where(
        contains(own, wanted)
    )
    named = contains(func.lower(CreditLot.voucher), wanted.lower())
    by_voucher = asked.add_columns(CreditLot.voucher).join(
        CreditLot, and_(CreditLot.holder_id == CreditHolder.id, named)
    )
    found: dict[tuple[int, str], AccountHit] = {}
    for query in (by_number, by_voucher):
        for holder, number, code, english, chinese, is_pool, *voucher in session.execute(
            query.distinct().order_by(CreditHolder.number).limit(limit)
        ):
            hit = AccountHit(
                holder, number, code, "".join(voucher), english or "", chinese or "", bool(is_pool)
            )
            found.setdefault((holder, code), hit)
    return list(found.values())[:limit]


def history_owner(session: Session, holder_id: int) -> uuid.UUID:
    """Return by which id the history of an account is kept, entered or not."""
    return owner_ids(session, {holder_id})[holder_id]
