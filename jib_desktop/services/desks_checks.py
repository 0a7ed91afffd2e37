"""What the rules say to giving desks: asked before anything is written, and by every act again."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract, ContractPhase
from jib_desktop.db.contracts_derived import changes_of, life_of
from jib_desktop.db.desks import Allocation, Desk
from jib_desktop.db.startups import Startup
from jib_desktop.rules.contracts import OPEN, State, check_reason, stands_until
from jib_desktop.rules.contracts_terms import segments
from jib_desktop.rules.desks import Ends, Kind, check_days, check_promise
from jib_desktop.rules.periods import DAY, NEVER, Period
from jib_desktop.rules.problems import Problem

_CHUNK = 400


class Wish(NamedTuple):
    """A desk that is to be somebody's, or nobody's, from one day to another (both in it)."""

    desk_id: uuid.UUID
    first_day: date
    last_day: date
    kind: str = Kind.TAKEN
    startup_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class ContractChoice:
    """A contract under which desks can be given, as it stands on a day."""

    id: uuid.UUID
    version: int
    number: str
    kind: str
    first_day: date
    last_day: date  # the last day it stands; NEVER: it renews itself
    running_until: date  # the end of the term that runs
    promised: int
    given: int  # desks under it that day


def contract_choices(session: Session, startup_id: uuid.UUID, day: date) -> list[ContractChoice]:
    """Return the signed contracts of a startup that are not over on a day, by their first day."""
    now, table = ContractPhase, Contract.__table__
    given = (
        select(func.count())
        .where(
            Allocation.contract_id == Contract.id, Allocation.kind == Kind.TAKEN,
            Allocation.first_day <= day, Allocation.last_day >= day,
        )
        .scalar_subquery()
    )  # fmt: skip
    signed = sorted(OPEN - {State.DRAFT})
    chosen = (
        select(*table.c, now.desks, now.last_day.label("running_until"), given.label("given"))
        .join(now, now.contract_id == Contract.id)
        .where(Contract.startup_id == startup_id, now.since <= day, now.until >= day, now.state.in_(signed))
        .order_by(Contract.first_day, Contract.number)
    )
    found = []
    for row in session.execute(chosen):
        values = {"ends_on": row.ends_on, "renewal_months": row.renewal_months, "last_day": row.last_day}
        found.append(
            ContractChoice(
                row.id, row.version, row.number, row.kind, row.first_day, stands_until(values),
                row.running_until, row[len(table.c)], row.given,
            )
        )  # fmt: skip
    return found


def end_of_use(contract: Contract | None, last_day: date | None, ends: str) -> tuple[date, Ends]:
    """Return the last day that is kept, and how it goes with the contract's.

    Without a day it is the contract's end or, without a contract, until further notice.
    """
    if contract is None:
        return last_day or NEVER, Ends.ON_DAY
    if ends == Ends.BEYOND_CONTRACT:
        return last_day or NEVER, Ends.BEYOND_CONTRACT
    if last_day is None or ends == Ends.WITH_CONTRACT:
        return stands_until(vars(contract)), Ends.WITH_CONTRACT
    return last_day, Ends.ON_DAY


def check_use(  # noqa: PLR0913  (a form as a whole)
    session: Session,
    *,
    kind: str,
    desk_ids: Sequence[uuid.UUID],
    startup_id: uuid.UUID | None,
    contract_id: uuid.UUID | None,
    first_day: date | None,
    last_day: date | None,
    ends: str,
    today: date,
    reason: str = "",
    leave_out: Collection[uuid.UUID] = (),
    anew: bool = True,
) -> list[Problem]:
    """Return what is the matter with giving, reserving or closing desks; `leave_out`: what will make room.

    `anew`: nobody had them so under a contract yet, so that one which is over does not do.

    Blocks: desks_none, startup_missing, startup_gone, first_missing, last_before_first, day_far, why_missing,
    past_needs_reason, contract_gone, contract_not_signed, contract_of_another, contract_over,
    contract_outside, desk_gone, desk_not_there, desk_taken, desk_reserved, desk_out_of_service.
    Warns: over_promise; an act refuses it too unless it was told.
    """
    problems = [] if desk_ids else [Problem("desk_ids", "desks_none")]
    if kind != Kind.OUT_OF_SERVICE:
        problems.extend(check_startup(session, startup_id))
    problems.extend(check_why(kind, first_day, today, reason))
    contract = None if contract_id is None else session.get(Contract, contract_id)
    if contract_id is not None and contract is None:
        return [*problems, Problem("contract_id", "contract_gone")]
    last, kept_ends = end_of_use(contract, last_day, ends)
    wrong_days = check_days(first_day, last)
    # The end of a contract that was over before these days is no day that somebody typed.
    if first_day is None or (wrong_days and (contract is None or kept_ends != Ends.WITH_CONTRACT)):
        return [*problems, *wrong_days]
    if contract is not None:
        since = today if anew else None
        wrong = check_contract(contract, startup_id, Period(first_day, last), kept_ends, since)
        if wrong:
            return [*problems, *wrong]
    wishes = [Wish(one, first_day, last, kind, startup_id) for one in dict.fromkeys(desk_ids)]
    problems.extend(check_desks(session, wishes, leave_out))
    if kind == Kind.TAKEN and startup_id is not None:
        until = last if kept_ends != Ends.BEYOND_CONTRACT else min(last, stands_until(vars(contract)))
        periods = [Period(first_day, until)] * len(wishes)
        problems.extend(check_promised(session, startup_id, periods, leave_out))
    return problems


def check_startup(session: Session, startup_id: uuid.UUID | None) -> list[Problem]:
    """Return startup_missing or startup_gone."""
    if startup_id is None:
        return [Problem("startup_id", "startup_missing")]
    startup = session.get(Startup, startup_id)
    if startup is None or startup.removed_at is not None:
        return [Problem("startup_id", "startup_gone")]
    return []


def check_why(kind: str, first_day: date | None, today: date, reason: str) -> list[Problem]:
    """Return what is the matter with the reason: who keeps a desk from others says why, also for the past."""
    is_past = first_day is not None and first_day < today
    problems = check_reason("reason", reason)[1]
    missing = any(one.code == "why_missing" for one in problems)
    if missing and kind == Kind.TAKEN:
        return [past_needs_reason(today)] if is_past else []
    return problems


def past_needs_reason(today: date) -> Problem:
    """Return that somebody has to say why days that are over become other ones."""
    return Problem("reason", "past_needs_reason", facts={"today": today})


def check_contract(
    contract: Contract, startup_id: uuid.UUID | None, period: Period, ends: str, today: date | None
) -> list[Problem]:
    """Return what is the matter with having a desk under a contract; `today`: for one who gets it anew."""
    facts: dict[str, object] = {"number": contract.number}
    if contract.startup_id != startup_id:
        return [Problem("contract_id", "contract_of_another", facts=facts)]
    if not contract.number:
        return [Problem("contract_id", "contract_not_signed")]
    end = stands_until(vars(contract))
    if today is not None and end < today and period.last > end:
        return [Problem("contract_id", "contract_over", facts={**facts, "last": end})]
    facts |= {"first": contract.first_day, "last": end, "reason": "open" if end == NEVER else ""}
    goes_on = ends == Ends.BEYOND_CONTRACT
    if period.first < contract.first_day or (period.first > end and not (goes_on and today is None)):
        return [Problem("first_day", "contract_outside", facts=facts)]
    if period.last > end and not goes_on:
        return [Problem("last_day", "contract_outside", facts=facts)]
    return []


# --- who has a desk -----------------------------------------------------------------------------


def check_desks(
    session: Session, wishes: Sequence[Wish], leave_out: Collection[uuid.UUID] = ()
) -> list[Problem]:
    """Return which desks cannot be had, in the order wished for: each names who has it, and what is left.

    A reservation for the startup that takes the desk is in nobody's way. Wishes may meet each other, too.
    """
    if not wishes:
        return []
    desks = _desks(session, [one.desk_id for one in wishes])
    held = _held(session, wishes, frozenset(leave_out))
    problems: list[Problem] = []
    earlier: dict[uuid.UUID, list[Wish]] = defaultdict(list)
    for wish in wishes:
        desk = desks.get(wish.desk_id)
        if desk is None:
            problems.append(Problem("desk_ids", "desk_gone"))
            continue
        problems.extend(_check_there(desk, wish) or _check_held(desk, wish, held.get(wish.desk_id, ())))
        if any(_meet(wish, other) for other in earlier[wish.desk_id]):
            problems.append(Problem("desk_ids", "desk_twice", facts={"desk": desk.number}))
        earlier[wish.desk_id].append(wish)
    return problems


def _meet(one: Wish, other: Wish) -> bool:
    return Period(one.first_day, one.last_day).meets(Period(other.first_day, other.last_day))


def _desks(session: Session, desk_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, Any]:
    columns = (Desk.id, Desk.number, Desk.since, Desk.until)
    return {
        row.id: row
        for part in _parts(list(dict.fromkeys(desk_ids)))
        for row in session.execute(select(*columns).where(Desk.id.in_(part)))
    }


def _held(
    session: Session, wishes: Sequence[Wish], leave_out: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, list[Any]]:
    """Return what stands on the desks in all these days, by desk and first day."""
    first, last = min(one.first_day for one in wishes), max(one.last_day for one in wishes)
    columns = (
        Allocation.id, Allocation.desk_id, Allocation.kind, Allocation.startup_id, Allocation.first_day,
        Allocation.last_day, Allocation.reason, Startup.name_en, Startup.name_zh,
    )  # fmt: skip
    found: dict[uuid.UUID, list[Any]] = defaultdict(list)
    for part in _parts(list(dict.fromkeys(one.desk_id for one in wishes))):
        chosen = select(*columns).outerjoin(Startup, Startup.id == Allocation.startup_id)
        meeting = chosen.where(
            Allocation.desk_id.in_(part), Allocation.first_day <= last, Allocation.last_day >= first
        )
        for row in session.execute(meeting.order_by(Allocation.first_day)):
            if row.id not in leave_out:
                found[row.desk_id].append(row)
    return found


def _check_there(desk: Any, wish: Wish) -> list[Problem]:
    """Return that a desk is not there on some of the days."""
    since, until = desk.since or wish.first_day, desk.until or wish.last_day
    if since <= wish.first_day and wish.last_day <= until:
        return []
    is_early = wish.first_day < since
    facts = {
        "desk": desk.number, "desk_id": desk.id, "since": desk.since, "until": desk.until,
        "free_until": None if is_early else until if until >= wish.first_day else None,
        "free_from": since if is_early and since <= wish.last_day <= until else None,
        "reason": "since" if is_early else "until",
    }  # fmt: skip
    return [Problem("desk_ids", "desk_not_there", facts=facts)]


def _check_held(desk: Any, wish: Wish, rows: Iterable[Any]) -> list[Problem]:
    """Return who has a desk on some of the days, and which of them are left."""
    blocking = [
        row
        for row in rows
        if row.first_day <= wish.last_day and row.last_day >= wish.first_day and not _gives_way(row, wish)
    ]
    if not blocking:
        return []
    first, last = blocking[0], blocking[-1]
    facts = {
        "desk": desk.number, "desk_id": desk.id, "allocation_id": first.id,
        "startup": first.name_en or first.name_zh or "", "why": first.reason, "first": first.first_day,
        "last": first.last_day, "reason": "open" if first.last_day == NEVER else "",
        "free_until": first.first_day - DAY if first.first_day > wish.first_day else None,
        "free_from": last.last_day + DAY if last.last_day < wish.last_day else None,
    }  # fmt: skip
    return [Problem("desk_ids", f"desk_{first.kind}", facts=facts)]


def _gives_way(row: Any, wish: Wish) -> bool:
    """Whether what stands on a desk is kept for exactly who wishes for it."""
    return row.kind == Kind.RESERVED and wish.kind == Kind.TAKEN and row.startup_id == wish.startup_id


def days_left(problems: Iterable[Problem]) -> tuple[date | None, date | None]:
    """Return until when, and from when on, all the refused desks can be had; None: not so.

    A window offers it: "Take it until 30 November only".
    """
    refused = [one.facts for one in problems if "free_until" in one.facts]
    untils, froms = [one["free_until"] for one in refused], [one["free_from"] for one in refused]
    until = None if None in untils else min((one for one in untils if isinstance(one, date)), default=None)
    since = None if None in froms else max((one for one in froms if isinstance(one, date)), default=None)
    return until, since


# --- what was promised --------------------------------------------------------------------------


def check_promised(
    session: Session,
    startup_id: uuid.UUID,
    periods: Sequence[Period],
    leave_out: Collection[uuid.UUID] = (),
) -> list[Problem]:
    """Return over_promise with the day on which most is beyond what the contracts of a startup promise.

    `periods`: of the desks it is to have beside those it has.
    """
    wanted = [one for one in periods if one.days]
    if not wanted:
        return []
    moves: dict[date, list[int]] = defaultdict(lambda: [0, 0, 0])  # promised, given, more
    pieces = [
        *((0, period, desks) for period, desks in promised_pieces(session, startup_id)),
        *((1, period, 1) for period in _given(session, startup_id, min(wanted), frozenset(leave_out))),
        *((2, period, 1) for period in wanted),
    ]
    for place, period, desks in pieces:
        moves[period.first][place] += desks
        if period.last < NEVER:
            moves[period.last + DAY][place] -= desks
    worst: Problem | None = None
    most = promised = given = more = 0
    for day in sorted(moves):
        promised, given, more = (a + b for a, b in zip((promised, given, more), moves[day], strict=True))
        if more and given + more - promised > most:
            most = given + more - promised
            found = check_promise(promised, given, more)[0]
            worst = replace(found, facts={**found.facts, "day": day, "reason": "" if promised else "none"})
    return [worst] if worst else []


def promised_pieces(session: Session, startup_id: uuid.UUID) -> Iterator[tuple[Period, int]]:
    """Yield how many desks the signed contracts of a startup promise from one day to another."""
    mine = select(Contract).where(Contract.startup_id == startup_id, Contract.number != "")
    contracts = list(session.scalars(mine))
    changes = changes_of(session, [one.id for one in contracts])
    for contract in contracts:
        life = life_of(contract, changes.get(contract.id, ()))
        term = Period(contract.first_day, stands_until(vars(contract)))
        for period, terms in segments(life.terms, life.changes, term):
            yield period, terms.desks


def _given(
    session: Session, startup_id: uuid.UUID, earliest: Period, leave_out: Collection[uuid.UUID]
) -> Iterator[Period]:
    """Yield from when until when a startup has desks, as far as that is not over by then."""
    mine = select(Allocation.id, Allocation.first_day, Allocation.last_day).where(
        Allocation.startup_id == startup_id, Allocation.kind == Kind.TAKEN,
        Allocation.last_day >= earliest.first,
    )  # fmt: skip
    for one, first, last in session.execute(mine):
        if one not in leave_out:
            yield Period(first, last)


def _parts(ids: Sequence[uuid.UUID]) -> Iterator[Sequence[uuid.UUID]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]
