"""Everything the panel shows of a contract, read in one go."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from jib_desktop.rules.contracts_life import Step
from jib_desktop.services import contracts_payments, contracts_record, credits_promised, desks, history
from jib_desktop.services.contracts_payments import PaymentRow
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.services.credits_promised import Promise
from jib_desktop.services.desks import AllocationRow
from jib_desktop.services.history import FieldChange
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.contracts_timeline import contract_events
from jib_desktop.ui.pages.timeline import Event


@dataclass(frozen=True)
class Details:
    """Everything the panel shows of a contract, as it stands today."""

    record: ContractRecord
    payments: tuple[PaymentRow, ...]
    changes: tuple[FieldChange, ...]
    events: tuple[Event, ...]
    now: datetime
    desks: tuple[AllocationRow, ...] = ()  # that are given under it today
    promise: Promise | None = None  # of cloud credit, and what redeemed it

    @property
    def today(self) -> date:
        """The day at this computer."""
        return self.now.astimezone().date()

    @property
    def name(self) -> str:
        """Both names of the startup."""
        return full_name(self.record.startup_en, self.record.startup_zh)

    @property
    def subject(self) -> str:
        """Number and startup, as a sentence about the contract names it."""
        return " ".join(part for part in (self.record.number, self.name) if part)


def read_details(session: Session, contract_id: uuid.UUID, now: datetime) -> Details:
    """Read what the panel shows; raises GoneMeanwhile."""
    today = now.astimezone().date()
    record = contracts_record.get(session, contract_id, today)
    payments = tuple(contracts_payments.list_payments(session, contract_id, today))
    changes = tuple(history.record_history(session, contract_id))
    given = tuple(desks.allocations(session, contract_id=contract_id, since=today, until=today))
    promise = next(iter(credits_promised.list_promises(session, today, contract_id=contract_id)), None)
    return Details(record, payments, changes, tuple(contract_events(changes)), now, given, promise)


def in_words(details: Details) -> Details:
    """Return the same in the present language of the window."""
    return replace(details, events=tuple(contract_events(details.changes)))


def is_offered(record: ContractRecord, step: Step) -> bool:
    """Return whether a step is allowed; notice that was given in time may still be entered."""
    problem = record.steps[step]
    return problem is None or problem.code == "notice_late"
