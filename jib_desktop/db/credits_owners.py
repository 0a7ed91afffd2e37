"""Whose the accounts of the ledger are."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditHolder
from jib_desktop.db.startups import Startup
from jib_desktop.rules.credits_owners import Named


def named_holders(session: Session) -> dict[int, Named]:
    """Return every account that was booked on with whose it is, by the ledger's id."""
    asked = (
        select(
            CreditHolder.id, CreditHolder.number, CloudAccount.id, Startup.id, Startup.name_en,
            Startup.name_zh, CloudAccount.is_pool,
        )
        .outerjoin(CloudAccount, CloudAccount.account == CreditHolder.number)
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
    )  # fmt: skip
    return {
        row[0]: Named(row[0], row[1], row[2], row[3], row[4] or "", row[5] or "", bool(row[6]))
        for row in session.execute(asked)
    }
