"""What is computed again before the commit of every write."""

from __future__ import annotations

import uuid
from collections.abc import Collection

from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.contracts_derived import refresh_contracts, refuse_broken
from jib_desktop.db.desks import Allocation
from jib_desktop.db.desks_derived import follow_contracts, mark_changed
from jib_desktop.db.journal import writing_of
from jib_desktop.db.startups import refresh_derived


def refresh(session: Session, owner_ids: Collection[uuid.UUID]) -> None:
    """Compute what follows from the records that a write touched, by their owners.

    Raises NumberGap and RenewalBroken where the contracts do not fit together.
    """
    refresh_derived(session, owner_ids)
    refresh_contracts(session, owner_ids)
    changes = writing_of(session).changes
    if contracts := changes.get(Contract.__tablename__):
        refuse_broken(session, contracts)
        follow_contracts(session, list(contracts))
    if allocations := changes.get(Allocation.__tablename__):
        mark_changed(session, list(allocations))
