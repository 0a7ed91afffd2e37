"""What a person does with desks: give, reserve, close, free, extend, move and swap, correct.

Every act takes several desks at once, all or nothing, and the versions the person saw. What is not allowed
raises ValuesRefused(problems) and changes nothing. What changes a day that is over needs a reason and counts
as a correction.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation
from jib_desktop.db.journal import today_of
from jib_desktop.rules.contracts import check_reason, stands_until
from jib_desktop.rules.desks import Ends, Kind, check_days
from jib_desktop.rules.periods import DAY, Period
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line
from jib_desktop.services.desks_carry import Carried, carry_over
from jib_desktop.services.desks_checks import (
    Wish,
    check_contract,
    check_desks,
    check_promised,
    check_startup,
    check_use,
    end_of_use,
)
from jib_desktop.services.desks_rows import (
    Rows,
    Seen,
    accepted_reason,
    clear_way,
    cut_out,
    ending_on,
    name_rows,
    name_use,
    problem_of,
    refuse,
    rows_seen,
    take_desks,
    values_of,
    write_rows,
)

__all__ = [
    "CORRECTED", "Carried", "carry_over", "check_use", "correct", "extend", "free", "free_between", "give",
    "plan_seats", "remove", "reseat", "reserve", "take_out_of_service",
]  # fmt: skip

# --- giving -------------------------------------------------------------------------------------


def give(  # noqa: PLR0913  (a form as a whole)
    session: Session,
    *,
    desk_ids: Sequence[uuid.UUID],
    startup_id: uuid.UUID,
    contract_id: uuid.UUID | None,
    first_day: date,
    last_day: date | None,
    ends: Ends,
    over_promise: bool = False,
    reason: str = "",
) -> list[uuid.UUID]:
    """Give desks to a startup and return the ids of the allocations, in the order of the desks.

    Without a last day they end with the contract or, without one, not before further notice. A reservation
    for the same startup gives way. Raises ValuesRefused: what `check_use` says, over_promise too unless it is
    told that more is given than was promised.
    """
    problems = check_use(
        session, kind=Kind.TAKEN, desk_ids=desk_ids, startup_id=startup_id, contract_id=contract_id,
        first_day=first_day, last_day=last_day, ends=ends, today=today_of(session), reason=reason,
    )  # fmt: skip
    refuse(problems, over_promise=over_promise)
    contract = None if contract_id is None else session.get(Contract, contract_id)
    last, kept_ends = end_of_use(contract, last_day, ends)
    values = {
        "kind": Kind.TAKEN, "startup_id": startup_id, "contract_id": contract_id, "first_day": first_day,
        "last_day": last, "ends": kept_ends, "reason": one_line(reason),
    }  # fmt: skip
    return take_desks(session, desk_ids, values)


def reserve(
    session: Session,
    *,
    desk_ids: Sequence[uuid.UUID],
    startup_id: uuid.UUID,
    first_day: date,
    last_day: date | None,
    reason: str,
) -> list[uuid.UUID]:
    """Keep desks for a startup that is to get them, and say why; raises ValuesRefused as `give` does."""
    return _keep(session, Kind.RESERVED, desk_ids, startup_id, first_day, last_day, reason)


def take_out_of_service(
    session: Session,
    *,
    desk_ids: Sequence[uuid.UUID],
    first_day: date,
    last_day: date | None,
    reason: str,
) -> list[uuid.UUID]:
    """Let nobody have desks for a while, and say why; raises ValuesRefused, naming who has one."""
    return _keep(session, Kind.OUT_OF_SERVICE, desk_ids, None, first_day, last_day, reason)


def _keep(
    session: Session,
    kind: Kind,
    desk_ids: Sequence[uuid.UUID],
    startup_id: uuid.UUID | None,
    first_day: date,
    last_day: date | None,
    reason: str,
) -> list[uuid.UUID]:
    problems = check_use(
        session, kind=kind, desk_ids=desk_ids, startup_id=startup_id, contract_id=None, first_day=first_day,
        last_day=last_day, ends=Ends.ON_DAY, today=today_of(session), reason=reason,
    )  # fmt: skip
    refuse(problems)
    last, ends = end_of_use(None, last_day, Ends.ON_DAY)
    values = {
        "kind": kind, "startup_id": startup_id, "first_day": first_day, "last_day": last, "ends": ends,
        "reason": one_line(reason),
    }  # fmt: skip
    return take_desks(session, desk_ids, values)


# --- ending and going on ------------------------------------------------------------------------


def free(session: Session, *, seen: Seen, last_day: date, reason: str = "") -> None:
    """Let desks be kept up to and with a day only; rows that would end before they begin go.

    Raises ValuesRefused: ends_sooner, begun_already, past_needs_reason …
    """
    chosen, today = rows_seen(session, seen), today_of(session)
    rows, problems = Rows(), []
    for one in chosen:
        if last_day >= one.last_day:
            problems.append(problem_of(session, one, "last_day", "ends_sooner"))
        elif last_day >= one.first_day:
            rows.moved.append((one, ending_on(one, last_day)))
        elif one.first_day >= today:
            rows.gone.append(one)
        else:
            problems.append(problem_of(session, one, "last_day", "begun_already"))
    refuse(problems)
    kept = accepted_reason(session, rows, reason)
    name_rows(session, chosen)
    write_rows(session, rows, kept)


def free_between(session: Session, *, seen: Seen, first_day: date, last_day: date, reason: str = "") -> None:
    """Free desks from one day to another; then they are had again by themselves, under the same contract.

    Raises ValuesRefused: not_within, nothing_left, past_needs_reason …
    """
    refuse(check_days(first_day, last_day))
    chosen = rows_seen(session, seen)
    rows, problems = Rows(), []
    for one in chosen:
        if not one.first_day <= first_day <= last_day <= one.last_day:
            problems.append(problem_of(session, one, "first_day", "not_within"))
        elif (first_day, last_day) == (one.first_day, one.last_day):
            problems.append(problem_of(session, one, "last_day", "nothing_left"))
        else:
            cut_out(rows, one, Period(first_day, last_day))
    refuse(problems)
    kept = accepted_reason(session, rows, reason)
    name_rows(session, chosen)
    write_rows(session, rows, kept)


def extend(
    session: Session,
    *,
    seen: Seen,
    last_day: date | None,
    ends: Ends,
    over_promise: bool = False,
    reason: str = "",
) -> None:
    """Let desks be kept for longer: to a day, to the contract's end or, without one, until further notice.

    Raises ValuesRefused: not_longer, who has the desk next, contract_outside, over_promise …
    """
    chosen = rows_seen(session, seen)
    rows, problems, wishes = Rows(), [], []
    promised: dict[uuid.UUID, list[Period]] = defaultdict(list)
    for one in chosen:
        contract = None if one.contract_id is None else session.get_one(Contract, one.contract_id)
        last, kept_ends = end_of_use(contract, last_day, ends)
        if last < one.last_day or (last, kept_ends) == (one.last_day, one.ends):
            problems.append(problem_of(session, one, "last_day", "not_longer"))
            continue
        wrong = check_days(one.first_day, last)
        if one.startup_id is not None and last >= today_of(session):
            wrong += check_startup(session, one.startup_id)
        until = last
        if contract is not None:
            wrong += check_contract(contract, one.startup_id, Period(one.first_day, last), kept_ends, None)
            if kept_ends == Ends.BEYOND_CONTRACT:
                until = min(last, stands_until(vars(contract)))
        if wrong:
            problems.extend(wrong)
            continue
        rows.moved.append((one, {"last_day": last, "ends": kept_ends}))
        if last > one.last_day:
            wishes.append(Wish(one.desk_id, one.last_day + DAY, last, one.kind, one.startup_id))
            if one.kind == Kind.TAKEN and one.startup_id is not None:
                promised[one.startup_id].append(Period(one.last_day + DAY, until))
    problems.extend(check_desks(session, wishes))
    for startup_id, periods in promised.items():
        problems.extend(check_promised(session, startup_id, periods))
    refuse(problems, over_promise=over_promise)
    clear_way(session, rows, wishes)
    kept = accepted_reason(session, rows, reason)
    name_rows(session, chosen)
    write_rows(session, rows, kept)


def remove(session: Session, *, seen: Seen, reason: str = "") -> None:
    """Take back what has not begun yet; what has is freed instead. Raises ValuesRefused: begun_already."""
    chosen, today = rows_seen(session, seen), today_of(session)
    refuse(problem_of(session, one, "first_day", "begun_already") for one in chosen if one.first_day < today)
    name_rows(session, chosen)
    write_rows(session, Rows(gone=chosen), one_line(reason))


# --- moving and correcting ----------------------------------------------------------------------


def reseat(
    session: Session,
    *,
    moves: Sequence[tuple[uuid.UUID, int, uuid.UUID]],
    from_day: date,
    reason: str = "",
) -> list[uuid.UUID]:
    """Let allocations go on at other desks from a day on: a move, a swap, a whole plan of moves.

    `moves`: allocation, the version seen, the desk it goes to. One that has not begun by then moves whole.
    Returns the ids of the allocations at the new desks in the order of the moves. Raises ValuesRefused:
    over_by_then, same_desk, who has the desk …
    """
    chosen = rows_seen(session, [(one, version) for one, version, _ in moves])
    name_rows(session, chosen, *(desk_id for _, _, desk_id in moves))
    return _move_rows(session, chosen, {one: desk_id for one, _, desk_id in moves}, from_day, reason)


def _move_rows(
    session: Session,
    chosen: Sequence[Allocation],
    targets: Mapping[uuid.UUID, uuid.UUID],
    from_day: date,
    reason: str,
) -> list[uuid.UUID]:
    rows, problems, wishes = Rows(), [], []
    for one in chosen:
        target, first = targets[one.id], max(from_day, one.first_day)
        if first > one.last_day:
            problems.append(problem_of(session, one, "from_day", "over_by_then"))
        elif target == one.desk_id:
            problems.append(problem_of(session, one, "desk_ids", "same_desk"))
        wishes.append(Wish(target, first, max(first, one.last_day), one.kind, one.startup_id))
        if first > one.first_day:
            rows.moved.append((one, ending_on(one, first - DAY)))
            rows.new.append({**values_of(one), "desk_id": target, "first_day": first})
        else:
            rows.moved.append((one, {"desk_id": target}))
    ids = [one.id for one in chosen]
    refuse([*problems, *check_desks(session, wishes, ids)])
    parts = len(rows.new)
    clear_way(session, rows, wishes, ids)
    kept = accepted_reason(session, rows, reason)
    parted = [one.id for one in chosen if from_day > one.first_day]
    fresh = dict(zip(parted, write_rows(session, rows, kept)[:parts], strict=True))
    return [fresh.get(one.id, one.id) for one in chosen]


def plan_seats(  # noqa: PLR0913  (a form as a whole)
    session: Session,
    *,
    startup_id: uuid.UUID,
    contract_id: uuid.UUID | None,
    desk_ids: Sequence[uuid.UUID],
    first_day: date,
    last_day: date | None,
    ends: Ends,
    moves: Sequence[tuple[uuid.UUID, int, uuid.UUID]] = (),
    over_promise: bool = False,
    reason: str = "",
) -> list[uuid.UUID]:
    """Give a team desks together, others moving out of its way first, from the first day on; as one action.

    `moves` as in `reseat`. Returns the ids of the team's new allocations; raises what `reseat` and `give` do.
    """
    name_use(session, desk_ids, [startup_id])
    if moves:
        chosen = rows_seen(session, [(one, version) for one, version, _ in moves])
        _move_rows(session, chosen, {one: desk_id for one, _, desk_id in moves}, first_day, reason)
    return give(
        session, desk_ids=desk_ids, startup_id=startup_id, contract_id=contract_id, first_day=first_day,
        last_day=last_day, ends=ends, over_promise=over_promise, reason=reason,
    )  # fmt: skip


CORRECTED = ("desk_id", "startup_id", "contract_id", "first_day", "last_day", "ends")


def correct(
    session: Session,
    *,
    allocation_id: uuid.UUID,
    seen_version: int,
    values: Mapping[str, Any],
    reason: str,
) -> None:
    """Correct who had which desk and when, also in the past; the reason stays in the history.

    `values`: of `CORRECTED`. Raises ValuesRefused: why_missing, correction_empty, and what `check_use` says.
    """
    one = rows_seen(session, [(allocation_id, seen_version)])[0]
    kept, problems = check_reason("reason", reason)
    whole = {**{name: getattr(one, name) for name in CORRECTED}, **values}
    last = whole["last_day"]
    if one.kind != Kind.TAKEN:
        whole["contract_id"] = None
    if one.kind == Kind.OUT_OF_SERVICE:
        whole["startup_id"] = None
    contract = None if whole["contract_id"] is None else session.get(Contract, whole["contract_id"])
    whole["last_day"], whole["ends"] = _corrected_end(contract, last, whole["ends"])
    moved = {name: value for name, value in whole.items() if value != getattr(one, name)}
    if not moved:
        problems.append(Problem("first_day", "correction_empty"))
    found = check_use(
        session, kind=one.kind, desk_ids=[whole["desk_id"]], startup_id=whole["startup_id"],
        contract_id=whole["contract_id"], first_day=whole["first_day"], last_day=whole["last_day"],
        ends=whole["ends"], today=today_of(session), reason=kept or "–", leave_out=[one.id],
        anew=False,
    )  # fmt: skip
    # Who is out of the lists by now had its desk all the same, but gets none any more.
    is_same = whole["startup_id"] == one.startup_id and whole["last_day"] < today_of(session)
    problems.extend(p for p in found if not (is_same and p.code == "startup_gone"))
    refuse(problems, over_promise=True)
    _correct_row(session, one, moved, kept)


def _corrected_end(contract: Contract | None, last_day: date | None, ends: str) -> tuple[date, Ends]:
    """Return the end of a corrected row: a day that was given stands, whatever the contract's is."""
    if contract is not None and last_day is not None and ends == Ends.WITH_CONTRACT:
        return last_day, Ends.WITH_CONTRACT if last_day == stands_until(vars(contract)) else Ends.ON_DAY
    return end_of_use(contract, last_day, ends)


def _correct_row(session: Session, one: Allocation, moved: Mapping[str, Any], reason: str) -> None:
    rows = Rows()
    if one.kind == Kind.TAKEN:
        whole = {**values_of(one), **moved}
        wish = Wish(whole["desk_id"], whole["first_day"], whole["last_day"], one.kind, whole["startup_id"])
        clear_way(session, rows, [wish], [one.id])
    name_use(
        session, {one.desk_id, moved.get("desk_id", one.desk_id)},
        [one.startup_id, moved.get("startup_id", one.startup_id)],
    )  # fmt: skip
    marked = {"corrections": one.corrections + 1, "correction_reason": reason}
    rows.moved.append((one, {**moved, **marked}))
    write_rows(session, rows, reason)
