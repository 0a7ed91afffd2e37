"""Amendments: a new version of the terms from a day on, for good or until a day and back."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Amendment, Contract
from jib_desktop.db.contracts_derived import standing_of
from jib_desktop.db.journal import name_subject, today_of
from jib_desktop.db.seen import get_seen
from jib_desktop.db.startups import Startup
from jib_desktop.errors import GoneMeanwhile, ValuesRefused
from jib_desktop.rules.contracts import check_reason
from jib_desktop.rules.contracts_life import Standing, Step, refusal
from jib_desktop.rules.contracts_terms import Change, check_change, reach, segments
from jib_desktop.rules.periods import Period
from jib_desktop.rules.problems import Problem


def _reach(standing: Standing) -> Period:
    life = standing.life
    goes_on = bool(life.renewal_months) and life.ends_on is None
    return reach(life.first_day, standing.phase.last_day, goes_on=goes_on)


def check_amendment(
    session: Session,
    *,
    contract_id: uuid.UUID,
    first_day: date,
    last_day: date | None,
    values: Mapping[str, Any],
    today: date,
) -> list[Problem]:
    """Return what is the matter with an amendment before it is saved; raises GoneMeanwhile."""
    contract = session.get(Contract, contract_id)
    if contract is None:
        raise GoneMeanwhile
    standing = standing_of(session, contract, today)
    if problem := refusal(Step.AMEND, standing):
        return [problem]
    new = Change(first_day, last_day, dict(values))
    return check_change(standing.life.terms, standing.life.changes, new, _reach(standing))


def amend(
    session: Session,
    *,
    contract_id: uuid.UUID,
    seen_version: int,
    first_day: date,
    last_day: date | None,
    values: Mapping[str, Any],
    reason: str,
    agreed_on: date | None = None,
) -> uuid.UUID:
    """Agree on other terms from a day on, until `last_day` (inclusive) and then back, or for good (None).

    `values` holds the fields that change (rules.contracts_terms.TERM_FIELDS). Where two amendments speak of
    one day, the one agreed later prevails. Raises ValuesRefused …
    """
    contract = get_seen(session, Contract, contract_id, seen_version)
    problems = check_amendment(
        session, contract_id=contract_id, first_day=first_day, last_day=last_day, values=values,
        today=today_of(session),
    )  # fmt: skip
    kept, of_reason = check_reason("reason", reason)
    if problems or of_reason:
        raise ValuesRefused([*problems, *of_reason])
    standing = standing_of(session, contract, today_of(session))
    # What stays as it is on every day from then on is no part of the amendment.
    since = Period(first_day, _reach(standing).last)
    pieces = [terms for _, terms in segments(standing.life.terms, standing.life.changes, since)]
    moved = {
        name: value
        for name, value in values.items()
        if last_day or any(value != getattr(terms, name) for terms in pieces)
    }
    highest = select(func.max(Amendment.place)).where(Amendment.contract_id == contract_id)
    amendment = Amendment(
        contract_id=contract_id, place=(session.scalar(highest) or 0) + 1, first_day=first_day,
        last_day=last_day, agreed_on=agreed_on or today_of(session), reason=kept, **moved,
    )  # fmt: skip
    _name(session, contract)
    session.add(amendment)
    session.flush()
    return amendment.id


def _name(session: Session, contract: Contract) -> None:
    """Name what the action is about; before anything is changed."""
    startup = session.get_one(Startup, contract.startup_id)
    name_subject(session, " ".join(filter(None, (contract.number, startup.name_en, startup.name_zh))))


def remove_amendment(session: Session, *, amendment_id: uuid.UUID, seen_version: int) -> None:
    """Take an amendment back that was entered by mistake; undo brings it back. Raises ValuesRefused …"""
    amendment = get_seen(session, Amendment, amendment_id, seen_version)
    contract = session.get_one(Contract, amendment.contract_id)
    if problem := refusal(Step.AMEND, standing_of(session, contract, today_of(session))):
        raise ValuesRefused([problem])
    _name(session, contract)
    session.delete(amendment)
