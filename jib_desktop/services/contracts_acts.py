"""What a person does with a contract: draft, sign, change, give notice, renew, end, correct.

Every act takes the version the person saw. A step that is not allowed, or a value that blocks, raises
ValuesRefused(problems) and changes nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Amendment, ChecklistItem, Contract, Document
from jib_desktop.db.contracts_derived import changes_of, standing_of
from jib_desktop.db.desks_derived import contract_has_desks
from jib_desktop.db.journal import name_subject, today_of
from jib_desktop.db.seen import get_seen
from jib_desktop.db.site import change_setting, setting
from jib_desktop.db.startups import Startup
from jib_desktop.errors import GoneMeanwhile, ValuesRefused
from jib_desktop.rules.contracts import (
    DEFAULTS,
    FIXED_BY_SIGNATURE,
    MOVING_IN,
    MOVING_OUT,
    OF_RENEWAL,
    VALUE_FIELDS,
    WITH_CHECKLIST,
    State,
    check_reason,
    check_signed_on,
    end_with,
    normalised,
    renewed_itself,
    stands_until,
)
from jib_desktop.rules.contracts_life import Standing, Step, phase_on, refusal
from jib_desktop.rules.contracts_numbers import DEFAULT_RULE, RULE_SETTING, check_rule, number_of
from jib_desktop.rules.contracts_terms import TERM_FIELDS, terms_on
from jib_desktop.rules.periods import DAY, Period, end_of_months, whole_months
from jib_desktop.rules.problems import Problem
from jib_desktop.services.contracts_checks import check_residences, check_values

__all__ = [
    "change", "change_number_rule", "check_values", "correct", "create", "give_notice", "next_count",
    "number_rule", "remove", "renew", "renewal_values", "sign", "terminate", "withdraw_notice",
]  # fmt: skip


def _accepted(
    session: Session, values: Mapping[str, Any], contract_id: uuid.UUID | None = None
) -> dict[str, Any]:
    problems = [one for one in check_values(session, values, contract_id) if one.blocks]
    if problems:
        raise ValuesRefused(problems)
    return normalised({**DEFAULTS, **values})


def _stand(session: Session, contract: Contract, step: Step) -> Standing:
    """Return where a contract stands today; raises ValuesRefused if the step is not allowed."""
    standing = standing_of(session, contract, today_of(session))
    if problem := refusal(step, standing):
        raise ValuesRefused([problem])
    return standing


def _name(session: Session, contract: Contract, number: str = "") -> None:
    """Name what the action is about; before anything is changed, or the action stands there already."""
    startup = session.get_one(Startup, contract.startup_id)
    name_subject(
        session, " ".join(filter(None, (number or contract.number, startup.name_en, startup.name_zh)))
    )


def _values_of(contract: Contract) -> dict[str, Any]:
    return {name: getattr(contract, name) for name in VALUE_FIELDS}


def create(session: Session, values: Mapping[str, Any]) -> uuid.UUID:
    """Draft a contract; a number comes with the signature. Raises ValuesRefused(problems)."""
    contract = Contract(**_accepted(session, values))
    _name(session, contract)
    session.add(contract)
    session.flush()
    _add_checklist(session, contract)
    return contract.id


def _add_checklist(session: Session, contract: Contract) -> None:
    if contract.kind not in WITH_CHECKLIST:
        return
    for stage, codes in (("in", MOVING_IN), ("out", MOVING_OUT)):
        session.add_all(
            ChecklistItem(contract_id=contract.id, stage=stage, place=place, code=code)
            for place, code in enumerate(codes)
        )


def change(session: Session, *, contract_id: uuid.UUID, seen_version: int, values: Mapping[str, Any]) -> None:
    """Change the given fields of a contract that has not ended; raises ValuesRefused, ChangedMeanwhile …

    What the signature fixes (startup, kind, first day, currency) and what a renewal fixes stays as it is.
    """
    contract = get_seen(session, Contract, contract_id, seen_version)
    standing = _stand(session, contract, Step.CHANGE)
    _refuse_fixed(session, contract, values, renewed=standing.follow_on is not None)
    _name(session, contract)
    _take_over(session, contract, values)


def _take_over(session: Session, contract: Contract, values: Mapping[str, Any], correction: str = "") -> None:
    kept = _accepted(session, {**_values_of(contract), **values}, contract.id)
    contract.ends_on = end_with(vars(contract), kept["last_day"])
    for name in values:
        setattr(contract, name, kept[name])
    if correction:  # in one statement with the values, or the database refuses them
        contract.corrections, contract.correction_reason = contract.corrections + 1, correction


def _refuse_fixed(session: Session, contract: Contract, values: Mapping[str, Any], *, renewed: bool) -> None:
    fixed = dict.fromkeys(FIXED_BY_SIGNATURE if contract.number else (), "fixed_by_signature")
    if renewed:
        fixed.update(dict.fromkeys(OF_RENEWAL, "fixed_by_renewal"))
    elif contract.number and renewed_itself(vars(contract), today_of(session)):
        fixed.update(dict.fromkeys(OF_RENEWAL, "fixed_by_own_renewal"))
    kept = normalised(values)
    moved = [name for name in values if name in fixed and kept[name] != getattr(contract, name)]
    if moved:
        raise ValuesRefused([Problem(name, fixed[name], facts={"day": contract.last_day}) for name in moved])


def correct(
    session: Session, *, contract_id: uuid.UUID, seen_version: int, values: Mapping[str, Any], reason: str
) -> None:
    """Correct a contract that has ended; the reason stays in its history. Raises ValuesRefused …

    Of one that was terminated also the day and the reason of that: `ends_on`, `end_reason`.
    """
    contract = get_seen(session, Contract, contract_id, seen_version)
    standing = _stand(session, contract, Step.CORRECT)
    kept, problems = check_reason("correction_reason", reason)
    terms = {name: value for name, value in values.items() if name in VALUE_FIELDS}
    end = {name: value for name, value in values.items() if name not in terms}
    if end:
        problems.extend(_check_termination(session, contract, standing, end))
    if problems:
        raise ValuesRefused(problems)
    _refuse_fixed(session, contract, terms, renewed=standing.follow_on is not None)
    _name(session, contract)
    with session.no_autoflush:  # in one statement, or the database refuses it
        for name, value in end.items():
            setattr(contract, name, value)
        _take_over(session, contract, terms, correction=kept)


def _check_termination(
    session: Session, contract: Contract, standing: Standing, end: dict[str, Any]
) -> list[Problem]:
    """Return what is the matter with another day or reason of a termination; the reason is made clean."""
    if standing.state != State.TERMINATED:
        return [Problem(name, "not_terminated") for name in end]
    problems: list[Problem] = []
    if "end_reason" in end:
        end["end_reason"], problems = check_reason("end_reason", end["end_reason"])
    without = replace(standing.life, ends_on=None, notice_on=None, is_terminated=False)
    facts = {
        "first": contract.first_day - DAY, "last": phase_on(without, today_of(session)).last_day
    }  # fmt: skip
    if "ends_on" in end and not facts["first"] <= end["ends_on"] <= facts["last"]:
        problems.append(Problem("ends_on", "termination_outside", facts=facts))
    return problems


def sign(session: Session, *, contract_id: uuid.UUID, seen_version: int, signed_on: date) -> str:
    """Sign a draft and return the number it is given: the next of the year of the signature.

    The contract it renews, if any, then ends on the day before. Raises ValuesRefused …
    """
    contract = get_seen(session, Contract, contract_id, seen_version)
    _stand(session, contract, Step.SIGN)
    _accepted(session, _values_of(contract), contract.id)
    if problems := check_signed_on(signed_on, today_of(session)):
        raise ValuesRefused(problems)
    count = next_count(session, signed_on.year)
    number = number_of(number_rule(session), signed_on.year, count)
    _name(session, contract, number)
    if contract.predecessor_id is not None:
        before = session.get_one(Contract, contract.predecessor_id)
        if before.ends_on is None:
            before.ends_on = contract.first_day - DAY
    contract.signed_on = signed_on
    contract.number, contract.number_year, contract.number_count = number, signed_on.year, count
    session.flush()
    return number


def next_count(session: Session, year: int) -> int:
    """Return the next place in the row of numbers of a year."""
    highest = select(func.max(Contract.number_count)).where(Contract.number_year == year)
    return (session.scalar(highest) or 0) + 1


def number_rule(session: Session) -> str:
    """Return the rule of the site for numbers: `JIB-{year}-{n:03}`."""
    return str(setting(session, RULE_SETTING, DEFAULT_RULE))


def change_number_rule(session: Session, rule: str) -> None:
    """Set the rule of the site for numbers from now on; given ones stay. Raises ValuesRefused."""
    if problems := check_rule(rule):
        raise ValuesRefused(problems)
    name_subject(session, rule)
    change_setting(session, RULE_SETTING, rule)


def remove(session: Session, *, contract_id: uuid.UUID, seen_version: int) -> None:
    """Throw a draft away, with all that belongs to it; undo brings it back. Raises ValuesRefused …"""
    contract = get_seen(session, Contract, contract_id, seen_version)
    _stand(session, contract, Step.REMOVE)
    if contract_has_desks(session, [contract_id]):
        raise ValuesRefused([Problem("state", "contract_has_desks")])
    _name(session, contract)
    for kind in (Amendment, Document, ChecklistItem):
        for one in session.scalars(select(kind).where(kind.contract_id == contract_id)):
            session.delete(one)
    session.flush()
    session.delete(contract)


def give_notice(
    session: Session, *, contract_id: uuid.UUID, seen_version: int, given_on: date, given_by: str
) -> date:
    """Give notice to the end of the term that runs; `given_by`: `startup` or `base`. Returns the last day.

    Raises ValuesRefused: notice_too_late, notice_in_future, notice_before_signature, and the refused step.
    """
    contract = get_seen(session, Contract, contract_id, seen_version)
    today = today_of(session)
    standing = standing_of(session, contract, given_on)
    # What was given in time and is entered late counts from the day it was given.
    if problem := refusal(Step.GIVE_NOTICE, standing):
        raise ValuesRefused([problem])
    if given_on > today:
        raise ValuesRefused([Problem("notice_on", "notice_in_future", facts={"today": today})])
    if contract.signed_on is not None and given_on < contract.signed_on:
        facts = {"signed": contract.signed_on}
        raise ValuesRefused([Problem("notice_on", "notice_before_signature", facts=facts)])
    _name(session, contract)
    contract.notice_on, contract.notice_from = given_on, given_by
    contract.ends_on = standing.phase.last_day
    return contract.ends_on


def withdraw_notice(session: Session, *, contract_id: uuid.UUID, seen_version: int) -> None:
    """Take notice, or the agreed end, back before the contract has ended.

    Raises ValuesRefused: residence_overlap with a contract that was to follow, and the refused step.
    """
    contract = get_seen(session, Contract, contract_id, seen_version)
    _stand(session, contract, Step.WITHDRAW_NOTICE)
    values = _values_of(contract)
    until = stands_until({**values, "ends_on": None})
    found = check_residences(session, values, contract, until, today_of(session))
    if problems := [replace(one, field="state") for one in found if one.blocks]:
        raise ValuesRefused(problems)
    _name(session, contract)
    contract.notice_on, contract.notice_from, contract.ends_on, contract.end_reason = None, "", None, ""


def terminate(
    session: Session, *, contract_id: uuid.UUID, seen_version: int, last_day: date, reason: str
) -> None:
    """End a contract before its term does: its last day (inclusive) and why. Raises ValuesRefused …"""
    contract = get_seen(session, Contract, contract_id, seen_version)
    standing = _stand(session, contract, Step.TERMINATE)
    kept, problems = check_reason("end_reason", reason)
    latest = standing.phase.last_day
    # Who never moved in is terminated to the day before the first.
    earliest = contract.first_day - DAY
    if not earliest <= last_day <= latest:
        facts = {"first": earliest, "last": latest}
        problems.append(Problem("ends_on", "termination_outside", facts=facts))
    if problems:
        raise ValuesRefused(problems)
    _name(session, contract)
    contract.notice_on = contract.notice_on or today_of(session)
    contract.ends_on, contract.end_reason = last_day, kept


def renewal_values(session: Session, contract_id: uuid.UUID, today: date) -> dict[str, Any]:
    """Return the values a follow-on begins with: the terms at the end, for as long again.

    What was changed for a limited time only goes back with the contract.
    """
    contract = session.get(Contract, contract_id)
    if contract is None:
        raise GoneMeanwhile
    changes = changes_of(session, [contract.id]).get(contract.id, [])
    standing = standing_of(session, contract, today)
    last = phase_on(standing.life, today).last_day
    terms = terms_on(standing.life.terms, [one for one in changes if one.last_day is None], last)
    first = last + DAY
    return {
        **_values_of(contract),
        **{name: getattr(terms, name) for name in TERM_FIELDS},
        "first_day": first,
        "last_day": _as_long_again(contract, first),
        "rent_free_days": 0,
        "notes": "",
    }


def _as_long_again(contract: Contract, first: date) -> date:
    """Return the last day of a term as long as the contract's: in months where it has whole ones."""
    if contract.renewal_months:
        return end_of_months(first, contract.renewal_months)
    if months := whole_months(Period(contract.first_day, contract.last_day)):
        return end_of_months(first, months)
    return first + (contract.last_day - contract.first_day)


def renew(
    session: Session, *, contract_id: uuid.UUID, seen_version: int, values: Mapping[str, Any]
) -> uuid.UUID:
    """Draft the follow-on of a contract: it begins the day after, once; `values` are its edited terms.

    Raises ValuesRefused: renewed_already, renewal_first_day, and what `create` refuses.
    """
    contract = get_seen(session, Contract, contract_id, seen_version)
    standing = _stand(session, contract, Step.RENEW)
    whole = {**renewal_values(session, contract_id, today_of(session)), **values}
    first = standing.phase.last_day + DAY
    if whole["first_day"] != first:
        facts = {"number": contract.number, "first": first}
        raise ValuesRefused([Problem("first_day", "renewal_first_day", facts=facts)])
    problems = [one for one in check_values(session, whole) if one.blocks]
    # The contract itself may go on by itself until the follow-on is signed: that is no overlap.
    own = contract.number
    real = [one for one in problems if one.code != "residence_overlap" or one.facts["number"] != own]
    if real:
        raise ValuesRefused(real)
    follow_on = Contract(**normalised({**DEFAULTS, **whole}), predecessor_id=contract.id)
    _name(session, contract)
    session.add(follow_on)
    session.flush()
    _add_checklist(session, follow_on)
    return follow_on.id
