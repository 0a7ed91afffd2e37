"""What the rules say to the values of a contract, also beside others: asked before anything is written."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.base import utc_now
from jib_desktop.db.contracts import Contract
from jib_desktop.db.contracts_derived import standing_of
from jib_desktop.db.journal import today_of
from jib_desktop.db.startups import Startup
from jib_desktop.rules.contracts import DEFAULTS, Kind, check, check_end, end_with, normalised, stands_until
from jib_desktop.rules.periods import DAY
from jib_desktop.rules.problems import Problem


def check_values(
    session: Session,
    values: Mapping[str, Any],
    contract_id: uuid.UUID | None = None,
    *,
    today: date | None = None,
) -> list[Problem]:
    """Return what is the matter with the values of a draft or contract, also against others: to say it early.

    Beyond rules.contracts.check: startup_gone, residence_overlap, renewal_first_day, last_before_end (block),
    residence_drafted, ends_at_once (warn). A session that only reads has no clock: it is told `today`.
    """
    kept = normalised({**DEFAULTS, **values})
    problems = check(kept)
    blocked = {one.field for one in problems if one.blocks}
    if kept.get("startup_id") and not _is_there(session, kept["startup_id"], contract_id):
        problems.append(Problem("startup_id", "startup_gone"))
    elif not blocked & {"startup_id", "first_day", "last_day", "kind"}:
        day = today or (today_of(session) if "writing" in session.info else utc_now().astimezone().date())
        problems.extend(_check_others(session, kept, contract_id, day))
    return problems


def _is_there(session: Session, startup_id: uuid.UUID, contract_id: uuid.UUID | None) -> bool:
    """Whether a startup can have a contract: a removed one keeps those it had, to be corrected."""
    startup = session.get(Startup, startup_id)
    if startup is None or startup.removed_at is None:
        return startup is not None
    own = None if contract_id is None else session.get(Contract, contract_id)
    return own is not None and own.startup_id == startup_id


def _check_others(
    session: Session, kept: Mapping[str, Any], contract_id: uuid.UUID | None, today: date
) -> list[Problem]:
    own = None if contract_id is None else session.get(Contract, contract_id)
    if own is None:
        return check_residences(session, kept, own, stands_until({**kept, "ends_on": None}), today)
    problems = _check_chain(session, kept, own, today)
    if own.number:
        problems.extend(check_end(vars(own), kept["last_day"], today))
    until = stands_until({**kept, "ends_on": end_with(vars(own), kept["last_day"])})
    return [*problems, *check_residences(session, kept, own, until, today)]


def check_residences(
    session: Session, kept: Mapping[str, Any], own: Contract | None, until: date, today: date
) -> list[Problem]:
    """Return which other residence contracts of the startup share a day with one that stands until a day."""
    if kept["kind"] != Kind.RESIDENCE:
        return []
    problems = []
    others = select(Contract).where(
        Contract.startup_id == kept["startup_id"], Contract.kind == Kind.RESIDENCE,
        Contract.id != (own and own.id),
    )  # fmt: skip
    for other in session.scalars(others.order_by(Contract.first_day)):
        end = stands_until(vars(other))
        linked = own is not None and (own.predecessor_id == other.id or other.predecessor_id == own.id)
        if linked or max(kept["first_day"], other.first_day) > min(until, end):
            continue
        last = min(end, _last(session, other, today))
        facts = {"number": other.number, "first": other.first_day, "last": last}
        if other.number:
            problems.append(Problem("first_day", "residence_overlap", facts=facts))
        else:
            problems.append(Problem("first_day", "residence_drafted", "warn", facts))
    return problems


def _last(session: Session, contract: Contract, today: date) -> date:
    return standing_of(session, contract, today).phase.last_day


def _check_chain(session: Session, kept: Mapping[str, Any], own: Contract, today: date) -> list[Problem]:
    before = None if own.predecessor_id is None else session.get(Contract, own.predecessor_id)
    if before is None:
        return []
    last = _last(session, before, today)
    if kept["first_day"] == last + DAY:
        return []
    return [Problem("first_day", "renewal_first_day", facts={"number": before.number, "first": last + DAY})]
