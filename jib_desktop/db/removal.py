"""What keeps a startup from being removed: contracts that go on, desks, credit that is left."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from jib_desktop.db import contracts_derived, credits_owning, desks_derived


def refuse_removal(session: Session, startup_ids: Collection[uuid.UUID], day: date) -> None:
    """Raise StartupHasContracts, StartupHasDesks or StartupHasCredits for the first that cannot go."""
    contracts_derived.refuse_removal(session, startup_ids, day)
    desks_derived.refuse_removal(session, startup_ids, day)
    credits_owning.refuse_removal(session, startup_ids, day)
