"""One contract whole: terms, where it stands, what is allowed, amendments, documents, checklist."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Amendment, ChecklistItem, Contract, Document
from jib_desktop.db.contracts_derived import change_of, standing_of
from jib_desktop.db.startups import Startup
from jib_desktop.errors import GoneMeanwhile
from jib_desktop.rules.contracts import VALUE_FIELDS
from jib_desktop.rules.contracts_life import Phase, Standing, Step, reminders, steps
from jib_desktop.rules.contracts_terms import TERM_FIELDS, Change, Terms, terms_of, terms_on
from jib_desktop.rules.periods import Period
from jib_desktop.rules.problems import Problem


@dataclass(frozen=True, slots=True)
class Linked:
    """A contract before or after in a chain of renewals; a draft has no number."""

    id: uuid.UUID
    number: str


@dataclass(frozen=True, slots=True)
class AmendmentRow:
    """A version of the terms from a day on; `values` holds the fields it changes."""

    id: uuid.UUID
    version: int
    first_day: date
    last_day: date | None  # None: for good
    agreed_on: date
    reason: str
    values: Mapping[str, Any]
    before: Terms  # what was in force the day it begins, without it
    after: Terms


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """An attached file; `size` in bytes."""

    id: uuid.UUID
    version: int
    name: str
    kind: str
    size: int
    sha256: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """Something to do when a startup moves in (`in`) or out (`out`)."""

    id: uuid.UUID
    version: int
    stage: str
    code: str  # of the usual list; empty: `text` says it
    text: str
    done_on: date | None
    done_by: str


@dataclass(frozen=True, slots=True)
class ContractRecord:
    """One contract whole, as it stands on the day that was asked for."""

    id: uuid.UUID
    version: int
    values: Mapping[str, Any]  # by field code, see rules.contracts.VALUE_FIELDS
    number: str
    former_number: str
    startup_en: str
    startup_zh: str
    signed_on: date | None
    notice_on: date | None
    notice_from: str
    ends_on: date | None
    end_reason: str
    corrections: int
    correction_reason: str
    created_at: datetime
    changed_at: datetime
    phase: Phase
    steps: Mapping[Step, Problem | None]  # None: allowed, else why not
    reminders: tuple[tuple[date, str, int], ...]  # day, `notice` or `end`, days before
    predecessor: Linked | None
    follow_on: Linked | None
    amendments: tuple[AmendmentRow, ...]
    documents: tuple[DocumentRow, ...]
    checklist: tuple[ChecklistRow, ...]

    @property
    def state(self) -> str:
        """Return the state on the day that was asked for."""
        return self.phase.state

    @property
    def term(self) -> Period:
        """Return the first day and the last one that is known."""
        return Period(self.values["first_day"], self.phase.last_day)

    def terms_on(self, day: date) -> Terms:
        """Return the terms in force on any day."""
        changes = [Change(one.first_day, one.last_day, one.values) for one in self.amendments]
        return terms_on(terms_of(self.values), changes, day)


def get(session: Session, contract_id: uuid.UUID, today: date) -> ContractRecord:
    """Return one contract whole as it stands on a day; raises GoneMeanwhile."""
    row = session.get(Contract, contract_id)
    if row is None:
        raise GoneMeanwhile
    startup = session.get_one(Startup, row.startup_id)
    standing = standing_of(session, row, today)
    return ContractRecord(
        id=row.id, version=row.version, values={name: getattr(row, name) for name in VALUE_FIELDS},
        number=row.number, former_number=row.former_number, startup_en=startup.name_en,
        startup_zh=startup.name_zh, signed_on=row.signed_on, notice_on=row.notice_on,
        notice_from=row.notice_from, ends_on=row.ends_on, end_reason=row.end_reason,
        corrections=row.corrections, correction_reason=row.correction_reason, created_at=row.created_at,
        changed_at=row.changed_at, phase=standing.phase, steps=steps(standing),
        reminders=tuple(reminders(standing.phase, today)), predecessor=_linked(session, row.predecessor_id),
        follow_on=_follow_on(session, row.id), amendments=list_amendments(session, row.id, standing),
        documents=list_documents(session, row.id), checklist=list_checklist(session, row.id),
    )  # fmt: skip


def _linked(session: Session, contract_id: uuid.UUID | None) -> Linked | None:
    other = None if contract_id is None else session.get(Contract, contract_id)
    return None if other is None else Linked(other.id, other.number)


def _follow_on(session: Session, contract_id: uuid.UUID) -> Linked | None:
    next_one = select(Contract.id, Contract.number).where(Contract.predecessor_id == contract_id)
    found = session.execute(next_one).first()
    return None if found is None else Linked(found.id, found.number)


def list_amendments(session: Session, contract_id: uuid.UUID, standing: Standing) -> tuple[AmendmentRow, ...]:
    """Return the amendments of a contract in the order agreed, with the terms before and after each."""
    mine = select(Amendment).where(Amendment.contract_id == contract_id)
    base = standing.life.terms
    earlier: list[Change] = []
    found = []
    for one in session.scalars(mine.order_by(Amendment.place, Amendment.id)):
        change = change_of(one)
        before = terms_on(base, earlier, one.first_day)
        earlier.append(change)
        after = terms_on(base, earlier, one.first_day)
        found.append(
            AmendmentRow(
                one.id, one.version, one.first_day, one.last_day, one.agreed_on, one.reason,
                {name: getattr(one, name) for name in TERM_FIELDS if getattr(one, name) is not None},
                before, after,
            )
        )  # fmt: skip
    return tuple(found)


def list_documents(session: Session, contract_id: uuid.UUID) -> tuple[DocumentRow, ...]:
    """Return what is attached to a contract, in the order attached."""
    mine = select(Document).where(Document.contract_id == contract_id).order_by(Document.id)
    return tuple(
        DocumentRow(one.id, one.version, one.name, one.kind, one.size, one.sha256, one.created_at)
        for one in session.scalars(mine)
    )


def list_checklist(session: Session, contract_id: uuid.UUID) -> tuple[ChecklistRow, ...]:
    """Return the checklist of a contract: moving in, then moving out."""
    mine = select(ChecklistItem).where(ChecklistItem.contract_id == contract_id)
    rows = session.scalars(mine.order_by(ChecklistItem.stage, ChecklistItem.place, ChecklistItem.id))
    return tuple(
        ChecklistRow(one.id, one.version, one.stage, one.code, one.text, one.done_on, one.done_by)
        for one in rows
    )


def history_owners(session: Session, startup_id: uuid.UUID) -> list[uuid.UUID]:
    """Return the ids whose history belongs on the timeline of a startup: its own and its contracts'."""
    return [startup_id, *session.scalars(select(Contract.id).where(Contract.startup_id == startup_id))]
