"""Desks of a contract that is renewed go on under its follow-on."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Desk
from jib_desktop.errors import GoneMeanwhile, ValuesRefused
from jib_desktop.rules.contracts import stands_until
from jib_desktop.rules.desks import Ends, Kind
from jib_desktop.rules.periods import Period
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks_checks import Wish, check_desks, check_promised, check_startup
from jib_desktop.services.desks_rows import take_desks


@dataclass(frozen=True, slots=True)
class Carried:
    """The desks that go on under a follow-on, and why others do not."""

    allocation_ids: tuple[uuid.UUID, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Carrying:
    """A signed follow-on under which desks of a contract may go on, and the desks that do not yet."""

    contract_id: uuid.UUID
    follow_on: str  # its number
    first_day: date
    desk_ids: tuple[uuid.UUID, ...]


def to_carry(session: Session, contract_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, Carrying]:
    """Return which of these contracts have desks that end with them although a signed contract follows."""
    signed: Any = select(Contract.predecessor_id, Contract.id, Contract.number, Contract.first_day).where(
        Contract.predecessor_id.in_(contract_ids), Contract.number != ""
    )
    found: dict[uuid.UUID, Carrying] = {}
    for contract_id, follow_on_id, number, first_day in session.execute(signed):
        under = select(Allocation.desk_id).where(Allocation.contract_id == follow_on_id)
        known = set(session.scalars(under))
        staying = _staying(session, session.get_one(Contract, contract_id))
        if left := tuple(one for one in staying if one not in known):
            found[contract_id] = Carrying(contract_id, number, first_day, left)
    return found


def carry_over(session: Session, *, contract_id: uuid.UUID) -> Carried:
    """Let the desks that stay to the end of a contract go on under its signed follow-on, as far as free.

    No more than the follow-on promises; what is left out is told. Raises ValuesRefused: no_follow_on,
    contract_not_signed, startup_gone, nothing_to_carry, or why no desk at all goes on.
    """
    contract = session.get(Contract, contract_id)
    if contract is None:
        raise GoneMeanwhile
    follow_on = _follow_on(session, contract)
    first, last = follow_on.first_day, stands_until(vars(follow_on))
    staying = _staying(session, contract)
    wishes = [Wish(one, first, last, Kind.TAKEN, follow_on.startup_id) for one in staying]
    left = check_desks(session, wishes)
    refused = {one.facts["desk_id"] for one in left}
    desk_ids = [one for one in staying if one not in refused]
    over = check_promised(session, follow_on.startup_id, [Period(first, last)] * len(desk_ids))
    for one in over:  # the day on which most is too many decides
        left.append(one)
        many = int(str(one.facts["total"])) - int(str(one.facts["promised"]))
        desk_ids = desk_ids[: max(0, len(desk_ids) - many)]
    if not desk_ids:
        facts = {"number": contract.number}
        raise ValuesRefused(left or [Problem("contract_id", "nothing_to_carry", facts=facts)])
    values: dict[str, Any] = {
        "kind": Kind.TAKEN, "startup_id": follow_on.startup_id, "contract_id": follow_on.id,
        "first_day": follow_on.first_day, "last_day": last, "ends": Ends.WITH_CONTRACT, "reason": "",
    }  # fmt: skip
    # Days of the follow-on that are over already are told with it as the reason.
    return Carried(tuple(take_desks(session, desk_ids, values, reason=follow_on.number)), tuple(left))


def _follow_on(session: Session, contract: Contract) -> Contract:
    found = session.scalar(select(Contract).where(Contract.predecessor_id == contract.id))
    if found is None:
        raise ValuesRefused([Problem("contract_id", "no_follow_on", facts={"number": contract.number})])
    problems = check_startup(session, found.startup_id)
    if not found.number:
        problems.append(Problem("contract_id", "contract_not_signed"))
    if problems:
        raise ValuesRefused(problems)
    return found


def _staying(session: Session, contract: Contract) -> list[uuid.UUID]:
    """Return the desks that are had to the last day of a contract, by their numbers; not those beyond it."""
    end = stands_until(vars(contract))
    mine = (
        select(Allocation.desk_id)
        .join(Desk, Desk.id == Allocation.desk_id)
        .where(
            Allocation.contract_id == contract.id, Allocation.kind == Kind.TAKEN,
            Allocation.last_day == end,
        )
        .order_by(Desk.number)
    )  # fmt: skip
    return list(session.scalars(mine))
