"""Rules about contracts: kinds, fields, what blocks saving and what only warns (DOMAIN: Contract)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from jib_desktop.errors import UserMistake
from jib_desktop.rules.money import CURRENCIES, FULL_RATE, LARGEST
from jib_desktop.rules.periods import EARLIEST_YEAR, LATEST_YEAR, Period, Unit, end_of_months, notice_day
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import LONGEST_LINE, LONGEST_TEXT, many_lines, one_line


class Kind(StrEnum):
    """What a contract is about."""

    INCUBATION = "incubation"
    RESIDENCE = "residence"
    SERVICE = "service"
    PILOT = "pilot"
    NDA = "nda"


class State(StrEnum):
    """Where a contract stands on a day; the calendar moves it on, no job has to run."""

    DRAFT = "draft"
    SIGNED = "signed"  # and not begun yet
    ACTIVE = "active"
    UP_FOR_RENEWAL = "up_for_renewal"
    NOTICE_GIVEN = "notice_given"  # also: the end was agreed and lies ahead
    ENDED = "ended"
    TERMINATED = "terminated"


OVER = frozenset({State.ENDED, State.TERMINATED})
IN_FORCE = frozenset({State.ACTIVE, State.UP_FOR_RENEWAL, State.NOTICE_GIVEN})
OPEN = frozenset(State) - OVER

NUMBER_FIELDS = frozenset(
    {"notice_count", "renewal_months", "desks", "fee_cents", "vat_rate", "deposit_cents", "rent_free_days",
     "credit_cents"}
)  # fmt: skip
DAY_FIELDS = frozenset({"first_day", "last_day"})
# What a person enters; amounts are in the smallest unit, the rate in hundredths of a per cent.
VALUE_FIELDS = (
    "startup_id", "kind", "first_day", "last_day", "notice_count", "notice_unit", "renewal_months", "desks",
    "fee_cents", "currency", "vat_rate", "deposit_cents", "rent_free_days", "credit_cents", "notes",
)  # fmt: skip
DEFAULTS: Mapping[str, Any] = {
    "kind": Kind.RESIDENCE, "notice_count": 3, "notice_unit": Unit.MONTHS, "renewal_months": 0, "desks": 0,
    "fee_cents": 0, "currency": "CNY", "vat_rate": 600, "deposit_cents": 0, "rent_free_days": 0,
    "credit_cents": 0, "notes": "",
}  # fmt: skip
PILOT_MONTHS = 4  # a pilot project is one real, paid project of at most four months
# Fixed by the signature: whom it binds and what it is about.
FIXED_BY_SIGNATURE = frozenset({"startup_id", "kind", "first_day", "currency"})
# What decides which terms follow each other: fixed by a follow-on, and once a contract renewed itself.
OF_RENEWAL = ("last_day", "renewal_months")
_MOST: Mapping[str, int] = {
    "notice_count": 1_000, "renewal_months": 120, "desks": 10_000, "fee_cents": LARGEST,
    "vat_rate": FULL_RATE, "deposit_cents": LARGEST, "rent_free_days": 3_660, "credit_cents": LARGEST,
}  # fmt: skip


class NumberGap(UserMistake):
    """A number cannot be taken back, because a later one of its year is given already."""

    def __init__(self, year: int, later: str) -> None:
        super().__init__(year, later)
        self.year = year
        self.later = later


class RenewalBroken(UserMistake):
    """A signed follow-on would not begin on the day after the contract it renews."""

    def __init__(self, number: str, first: date) -> None:
        super().__init__(number, first)
        self.number = number
        self.first = first


class ResidencesMeet(UserMistake):
    """Two startups are not merged while both have a residence contract for the same day."""


class StartupHasContracts(UserMistake):
    """A startup is not taken out of the lists while a contract with it is drafted or runs."""

    def __init__(self, startup: str) -> None:
        super().__init__(startup)
        self.startup = startup


class DocumentTooLarge(UserMistake):
    """A file to attach is larger than the data file takes; sizes in bytes."""

    def __init__(self, name: str, found: int, allowed: int) -> None:
        super().__init__(name, found, allowed)
        self.name = name
        self.found = found
        self.allowed = allowed


class DocumentEmpty(UserMistake):
    """A file to attach has no content."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class DocumentDamaged(UserMistake):
    """An attached file is not what was attached: its digest differs."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def normalised(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as they are kept: numbers are never None, text is clean, unknown codes stay as given."""
    kept: dict[str, Any] = {}
    for name, value in values.items():
        if name in NUMBER_FIELDS:
            kept[name] = DEFAULTS[name] if value in (None, "") else value
        elif name == "notes":
            kept[name] = many_lines(value or "")
        elif name in ("kind", "notice_unit", "currency"):
            kept[name] = one_line(str(value)) if value else str(DEFAULTS[name])
        else:
            kept[name] = value or None
    return kept


def check(values: Mapping[str, Any]) -> list[Problem]:
    """Return what is the matter with the normalised values of a contract, given whole.

    Blocks: startup_missing, first_missing, last_missing, last_before_first, day_far, kind_unknown,
    currency_unknown, unit_unknown, amount_negative, number_large, rent_free_long, notice_before_start,
    too_long. Warns: desks_missing, fee_missing, pilot_long.
    """
    problems = _check_codes(values)
    for name in _MOST:
        problems.extend(check_number(name, values[name]))
    problems.extend(_check_days(values))
    if len(values["notes"]) > LONGEST_TEXT:
        facts = {"most": LONGEST_TEXT, "found": len(values["notes"])}
        problems.append(Problem("notes", "too_long", facts=facts))
    if values["kind"] == Kind.RESIDENCE and not values["desks"]:
        problems.append(Problem("desks", "desks_missing", "warn"))
    if values["kind"] == Kind.RESIDENCE and not values["fee_cents"]:
        problems.append(Problem("fee_cents", "fee_missing", "warn"))
    return problems


def _check_codes(values: Mapping[str, Any]) -> list[Problem]:
    problems = [] if values.get("startup_id") else [Problem("startup_id", "startup_missing")]
    if values["kind"] not in tuple(Kind):
        problems.append(Problem("kind", "kind_unknown", facts={"value": values["kind"]}))
    if values["currency"] not in CURRENCIES:
        problems.append(Problem("currency", "currency_unknown", facts={"value": values["currency"]}))
    if values["notice_unit"] not in tuple(Unit):
        problems.append(Problem("notice_unit", "unit_unknown", facts={"value": values["notice_unit"]}))
    return problems


def check_number(name: str, value: int) -> list[Problem]:
    """Return what is the matter with one of the numbers of a contract."""
    most = _MOST[name]
    if value < 0:
        return [Problem(name, "amount_negative")]
    return (
        [Problem(name, "number_large", facts={"most": most // 100 if name.endswith("_cents") else most})]
        if value > most
        else []
    )


def _check_days(values: Mapping[str, Any]) -> list[Problem]:
    first, last = values.get("first_day"), values.get("last_day")
    problems = [] if first else [Problem("first_day", "first_missing")]
    if not last:
        problems.append(Problem("last_day", "last_missing"))
    problems.extend(
        Problem(name, "day_far", facts={"value": day, "earliest": EARLIEST_YEAR, "latest": LATEST_YEAR})
        for name, day in (("first_day", first), ("last_day", last))
        if day and not EARLIEST_YEAR <= day.year <= LATEST_YEAR
    )
    return problems if problems or not first or not last else _check_term(values, Period(first, last))


def _check_term(values: Mapping[str, Any], term: Period) -> list[Problem]:
    if term.last < term.first:
        return [Problem("last_day", "last_before_first", facts={"first": term.first, "last": term.last})]
    problems = []
    count, unit = values["notice_count"], values["notice_unit"]
    # Who may leave only by a day before the first could never leave; this also keeps days in the calendar.
    if 0 <= count <= _MOST["notice_count"] and unit in tuple(Unit):
        by = notice_day(term.last, count, unit)
        if by < term.first:
            problems.append(
                Problem("notice_count", "notice_before_start", facts={"by": by, "first": term.first})
            )
    if values["rent_free_days"] > term.days:
        problems.append(Problem("rent_free_days", "rent_free_long", facts={"days": term.days}))
    if values["kind"] == Kind.PILOT and term.last > end_of_months(term.first, PILOT_MONTHS):
        problems.append(Problem("last_day", "pilot_long", "warn", {"months": PILOT_MONTHS}))
    return problems


def check_reason(field: str, reason: str) -> tuple[str, list[Problem]]:
    """Return a reason as it is kept, and what is the matter with it."""
    kept = one_line(reason)
    if not kept:
        return kept, [Problem(field, "why_missing")]
    if len(kept) > LONGEST_LINE:
        return kept, [Problem(field, "too_long", facts={"most": LONGEST_LINE, "found": len(kept)})]
    return kept, []


def stands_until(values: Mapping[str, Any]) -> date:
    """Return the last day a contract takes up: for ever if it renews itself and nobody ended it."""
    if values.get("ends_on"):
        return values["ends_on"]  # type: ignore[no-any-return]
    return date.max if values["renewal_months"] else values["last_day"]


def check_signed_on(signed_on: date, today: date) -> list[Problem]:
    """Return what is the matter with the day of a signature: signed_in_future, day_far."""
    if signed_on > today:
        return [Problem("signed_on", "signed_in_future", facts={"today": today})]
    if signed_on.year < EARLIEST_YEAR:
        facts = {"value": signed_on, "earliest": EARLIEST_YEAR, "latest": LATEST_YEAR}
        return [Problem("signed_on", "day_far", facts=facts)]
    return []


def renewed_itself(values: Mapping[str, Any], today: date) -> bool:
    """Whether a signed contract runs, or ran, in a term that followed by itself."""
    if values["ends_on"] is not None:
        return bool(values["ends_on"] > values["last_day"])
    return bool(values["renewal_months"]) and today > values["last_day"]


def check_end(values: Mapping[str, Any], last_day: date, today: date) -> list[Problem]:
    """Return what is the matter with another last day of a signed contract (`values`: as it is stored).

    Blocks: last_before_end. Warns: ends_at_once.
    """
    end = end_with(values, last_day)
    if end is not None and end > last_day and not renewed_itself(values, today):
        return [Problem("last_day", "last_before_end", facts={"day": end})]
    moved = last_day < values["last_day"] and not renewed_itself(values, today)
    if moved and last_day < today <= (values["ends_on"] or values["last_day"]):
        return [Problem("last_day", "ends_at_once", "warn", {"day": last_day})]
    return []


def end_with(values: Mapping[str, Any], last_day: date) -> date | None:
    """Return the fixed end of a contract whose last day becomes another: notice to that day moves along."""
    end: date | None = values["ends_on"]
    return last_day if end is not None and end == values["last_day"] and not values["end_reason"] else end


# What is ticked when a startup moves in and out; what a contract of another kind needs is added by hand.
MOVING_IN = ("licence", "deposit", "badges", "cloud_account", "desks")
MOVING_OUT = ("desks", "badges", "deposit", "licence", "cloud_account")
WITH_CHECKLIST = frozenset({Kind.RESIDENCE, Kind.INCUBATION})
