"""What has to hold in the ledger of cloud credits beyond what the database refuses by itself (CREDITS §3)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CreditMonth
from jib_desktop.db.credits_balances import balances_text
from jib_desktop.db.credits_proof import ledger_faults

_SAMPLE = 5


def find_credit_faults(session: Session) -> list[str]:
    """Return what does not hold, each as a sentence for the report of a check (empty: all is well)."""
    return [*ledger_faults(session, _SAMPLE), *_closed_months_that_moved(session)]


def _closed_months_that_moved(session: Session) -> list[str]:
    """Compare what accounts stood at when a month was closed with what the ledger says of that day now."""
    found = []
    months = session.scalars(select(CreditMonth).order_by(CreditMonth.id)).all()
    until = months[-1].closed_until if months else None
    for month in months:
        if month.act != "close" or until is None or month.closed_until > until:
            continue  # opened again since
        if hashlib.sha256(month.balances.encode()).hexdigest() != month.digest:
            found.append(f"credits: the balances of a closed month were changed: {month.month}")
        elif _is_last_word(months, month) and balances_text(session, month.closed_until) != month.balances:
            found.append(f"credits: a closed month is not what it was: {month.month}")
    return found[:_SAMPLE]


def _is_last_word(months: Sequence[CreditMonth], month: CreditMonth) -> bool:
    """Whether a month was not opened and closed again later on."""
    later = [one for one in months if one.id > month.id]
    return not any(one.act == "reopen" and one.month <= month.month for one in later)
