"""What follows for cloud accounts from startups: merged ones hand theirs over, removed ones have none."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditHolder
from jib_desktop.db.credits_balances import balances
from jib_desktop.db.startups import Startup
from jib_desktop.rules.credits import StartupHasCredits


def hand_over(session: Session, kept_id: uuid.UUID, dropped_id: uuid.UUID) -> None:
    """Bring the cloud accounts of one startup over to another with which it is merged."""
    for account in session.scalars(select(CloudAccount).where(CloudAccount.startup_id == dropped_id)):
        account.startup_id = kept_id


def refuse_removal(session: Session, startup_ids: Collection[uuid.UUID], day: date) -> None:
    """Raise StartupHasCredits if one of these startups has credit left on a day."""
    owned = select(CloudAccount.startup_id, CreditHolder.id).join(
        CreditHolder, CreditHolder.number == CloudAccount.account
    )
    owners = {holder: owner for owner, holder in session.execute(owned) if owner in startup_ids}
    for (holder, _), balance in balances(session, day, list(owners)).items() if owners else ():
        if balance.available > 0 and (owner := owners[holder]) is not None:
            startup = session.get_one(Startup, owner)
            raise StartupHasCredits(startup.name_en or startup.name_zh)
