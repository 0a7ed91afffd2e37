"""Everything the panel shows of a startup, read in one go."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from jib_desktop.services import startups
from jib_desktop.services.startups import StartupRecord
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.pages.contracts_timeline import contract_events
from jib_desktop.ui.pages.startups_timeline import events_of
from jib_desktop.ui.pages.timeline import Event, newest_first
from jib_desktop.ui.texts import translate

if TYPE_CHECKING:
    from jib_desktop.services.contracts import ContractRow
    from jib_desktop.services.credits_promised import Promise as CreditPromise
    from jib_desktop.services.credits_promised import Standing
    from jib_desktop.services.desks import AllocationRow, Promise
    from jib_desktop.services.duplicates import Likeness
    from jib_desktop.services.history import FieldChange


@dataclass(frozen=True)
class Details:
    """Everything the panel shows of a startup; later features add theirs."""

    record: StartupRecord
    changes: tuple[FieldChange, ...]
    events: tuple[Event, ...]
    now: datetime
    contracts: tuple[ContractRow, ...] = ()
    contract_changes: tuple[tuple[str, tuple[FieldChange, ...]], ...] = ()  # by number
    desks: tuple[AllocationRow, ...] = ()  # all it ever had, has and is to have
    promise: Promise | None = None
    standings: tuple[Standing, ...] = ()  # of cloud credit, by account and currency
    promised: tuple[CreditPromise, ...] = ()  # credit, by contract

    @property
    def name(self) -> str:
        """The name a person in this language uses."""
        return leading_name(self.record.values["name_en"], self.record.values["name_zh"])


def read_details(session: Session, startup_id: uuid.UUID, now: datetime) -> Details:
    """Read what the panel shows; raises GoneMeanwhile."""
    # Imported where it is read, beside the window: the list stands before anybody looks at one of its rows.
    from jib_desktop.services import contracts, credits_promised, desks, history

    today = now.astimezone().date()
    record = startups.get(session, startup_id)
    changes = tuple(history.record_history(session, startup_id))
    agreed = tuple(contracts.of_startup(session, startup_id, today))
    of_contracts = tuple((row.number, tuple(history.record_history(session, row.id))) for row in agreed)
    had = tuple(desks.allocations(session, startup_id=startup_id))
    promise = next(iter(desks.promises(session, today, startup_id)), None)
    credit = tuple(credits_promised.list_standings(session, today, startup_id))
    promised = tuple(credits_promised.list_promises(session, today, startup_id=startup_id))
    return in_words(Details(record, changes, (), now, agreed, of_contracts, had, promise, credit, promised))


def in_words(details: Details) -> Details:
    """Return the same in the present language of the window."""
    from jib_desktop.ui.pages.startups_desks import desk_events

    events = events_of(details.changes)
    events.extend(desk_events(details.desks, details.now.astimezone().date()))
    for number, changes in details.contract_changes:
        events.extend(contract_events(changes, number or translate("Timeline", "Draft contract")))
    return replace(details, events=tuple(newest_first(events)))


def read_twins(session: Session, startup_id: uuid.UUID) -> tuple[uuid.UUID, list[Likeness]]:
    """Return the id and the likely duplicates of a startup: slower, so asked after the rest stands."""
    from jib_desktop.services import duplicates

    return startup_id, duplicates.duplicates_of(session, startup_id)
