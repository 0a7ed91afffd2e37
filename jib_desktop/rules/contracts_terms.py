"""The terms of a contract on any day: what was agreed first, and every amendment over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from jib_desktop.rules.contracts import check_number
from jib_desktop.rules.periods import DAY, NEVER, Period, Unit, notice_day
from jib_desktop.rules.problems import Problem


@dataclass(frozen=True, slots=True)
class Terms:
    """What an amendment can change."""

    desks: int = 0
    fee_cents: int = 0
    vat_rate: int = 0  # hundredths of a per cent
    deposit_cents: int = 0
    credit_cents: int = 0
    notice_count: int = 0
    notice_unit: str = Unit.MONTHS


TERM_FIELDS = tuple(one.name for one in fields(Terms))


@dataclass(frozen=True, slots=True)
class Change:
    """An amendment: fields it changes from a day on, for good or until a day (inclusive) and then back."""

    first_day: date
    last_day: date | None
    values: Mapping[str, Any]

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


def terms_of(values: Mapping[str, Any]) -> Terms:
    """Return the terms of a contract as it was signed."""
    return Terms(**{name: values[name] for name in TERM_FIELDS})


def terms_on(base: Terms, changes: Sequence[Change], day: date) -> Terms:
    """Return the terms in force on a day; `changes` in the order they were agreed: the later one prevails."""
    found = base
    for change in changes:
        if change.holds_on(day):
            found = replace(found, **change.values)
    return found


def segments(base: Terms, changes: Sequence[Change], term: Period) -> list[tuple[Period, Terms]]:
    """Return the term in pieces of equal terms, without gaps."""
    if term.last < term.first:
        return []
    starts = {term.first}
    for change in changes:
        starts.add(change.first_day)
        if change.last_day is not None and change.last_day < NEVER:
            starts.add(change.last_day + DAY)
    ordered = sorted(day for day in starts if day in term)
    ends = [*(day - DAY for day in ordered[1:]), term.last]
    found: list[tuple[Period, Terms]] = []
    for first, last in zip(ordered, ends, strict=True):
        terms = terms_on(base, changes, first)
        if found and found[-1][1] == terms:
            first = found.pop()[0].first  # noqa: PLW2901  (nothing changed on this day after all)
        found.append((Period(first, last), terms))
    return found


def differences(before: Terms, after: Terms) -> dict[str, tuple[Any, Any]]:
    """Return what changed, field by field: old and new."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in TERM_FIELDS)
    return {name: (old, new) for name, old, new in pairs if old != new}


def reach(first: date, last: date, *, goes_on: bool) -> Period:
    """Return the days an amendment may begin and end on; a contract that renews itself has no last one."""
    return Period(first, NEVER if goes_on else last)


def check_change(base: Terms, changes: Sequence[Change], new: Change, term: Period) -> list[Problem]:
    """Return what is the matter with an amendment; `term` is from the contract's first day to its end.

    Blocks: amendment_outside, last_before_first, amendment_empty, amount_negative,
    number_large, unit_unknown, notice_before_start.
    """
    if new.last_day is not None and new.last_day < new.first_day:
        facts = {"first": new.first_day, "last": new.last_day}
        return [Problem("last_day", "last_before_first", facts=facts)]
    problems = [
        Problem(name, "amendment_outside", facts={"first": term.first, "last": term.last})
        for name, day in (("first_day", new.first_day), ("last_day", new.last_day))
        if day is not None and day not in term
    ]
    for name, value in new.values.items():
        if name == "notice_unit":
            if value not in tuple(Unit):
                problems.append(Problem(name, "unit_unknown", facts={"value": value}))
        else:
            problems.extend(check_number(name, value))
    if not problems:
        problems.extend(_check_effect(base, changes, new, term))
    return problems


def _check_effect(base: Terms, changes: Sequence[Change], new: Change, term: Period) -> list[Problem]:
    reach = Period(new.first_day, term.last if new.last_day is None else new.last_day)
    pieces = segments(base, changes, reach)
    if not any(differences(terms, replace(terms, **new.values)) for _, terms in pieces):
        return [Problem("first_day", "amendment_empty")]
    after = terms_on(base, [*changes, new], term.last)
    if term.last < NEVER and {"notice_count", "notice_unit"} & new.values.keys():
        by = notice_day(term.last, after.notice_count, after.notice_unit)
        if by < term.first:
            return [Problem("notice_count", "notice_before_start", facts={"by": by, "first": term.first})]
    return []
