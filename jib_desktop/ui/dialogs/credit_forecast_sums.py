"""All figures of one scope together: what the charts show, the warnings, and the sums above them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy.orm import Session

from jib_desktop.rules.credits_forecast import CreditWarning
from jib_desktop.rules.periods import NEVER
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.services.credits_outlook import MonthEstimate
from jib_desktop.ui.dialogs.credit_forecast_figures import (
    Course,
    LapseMonth,
    UseMonth,
    VoucherPart,
    balance_course,
    lapse_months,
    use_months,
    vouchers,
)
from jib_desktop.ui.dialogs.credit_forecast_reading import FAR, Outlook, Scope, next_months

SOON = 90  # days


@dataclass(frozen=True, slots=True)
class WarningPart:
    """One thing to see to and whose it is."""

    id: uuid.UUID
    row: CreditRow
    warning: CreditWarning


@dataclass(frozen=True, slots=True)
class EstimatePart:
    """What a file that books nothing says of an account's month."""

    id: uuid.UUID
    row: CreditRow | None
    estimate: MonthEstimate


@dataclass(frozen=True, slots=True)
class EstimateMonth:
    """A month of estimates and what it is made of."""

    month: str
    parts: list[EstimatePart] = field(default_factory=list)

    def sum_of(self, name: str) -> int:
        """Return the sum of payable or credit."""
        return sum(getattr(one.estimate, name) for one in self.parts)


@dataclass(frozen=True, slots=True)
class Sums:
    """What stands above the charts. `burns`: by 1, 3 and 6 months; None: no final bill to tell by."""

    accounts: int
    available: int
    granted: int
    burns: dict[int, int | None]
    first_out: CreditRow | None  # whose credit runs out next
    out_of_credit: int  # accounts
    lapsing: int  # unused within 90 days
    lapses_first: date | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that is shown of a scope."""

    scope: Scope
    today: date
    sums: Sums
    rows: list[CreditRow]  # that have or had credit, what runs out first on top
    uses: list[UseMonth]
    course: Course
    vouchers: list[VoucherPart]
    lapses: list[LapseMonth]
    estimates: list[EstimateMonth]
    warnings: list[WarningPart]


def compose(_session: Session, *, outlook: Outlook, scope: Scope) -> Figures:
    """Return the figures of a scope; nothing more is read for it."""
    rows = [row for row in outlook.rows if scope.holds(row)]
    parts = vouchers(outlook, scope)
    lapses = lapse_months(parts, outlook.today, FAR)
    course = balance_course(outlook, scope, _months_ahead(parts, outlook.today))
    with_credit = sorted((row for row in rows if row.balance.granted), key=_ends_first)
    return Figures(
        scope, outlook.today, _sums(with_credit, outlook.today), with_credit, use_months(outlook, scope),
        course, parts, lapses, _estimates(outlook, scope), _warnings(rows),
    )  # fmt: skip


def _months_ahead(parts: Sequence[VoucherPart], today: date) -> int:
    last = max((one.expires_on for one in parts), default=today)
    months = (last.year - today.year) * 12 + last.month - today.month + 1
    return min(max(months, 6), FAR)


def runs_out_on(row: CreditRow) -> date:
    """Return the day on which credit runs out: long ago, on a day to come, or never that we know of."""
    if row.balance.available <= 0:
        return date.min
    return row.forecast.runs_out_on or NEVER


def _ends_first(row: CreditRow) -> tuple[date, str, str]:
    return runs_out_on(row), row.startup_en or row.startup_zh, row.account


def _sums(rows: Sequence[CreditRow], today: date) -> Sums:
    ahead = [row for row in rows if row.balance.available > 0 and row.forecast.runs_out_on]
    soon = today + timedelta(days=SOON)
    lapsing = [one for row in rows for one in row.forecast.unused if one.day <= soon]
    return Sums(
        len(rows),
        sum(row.balance.available for row in rows),
        sum(row.balance.granted - row.balance.moved for row in rows),  # what was handed on counts once
        {count: _sum_known([row.burns[count] for row in rows]) for count in (1, 3, 6)},
        ahead[0] if ahead else None,
        sum(row.balance.available <= 0 for row in rows),
        sum(one.amount for one in lapsing),
        min((one.day for one in lapsing), default=None),
    )


def _sum_known(burns: Sequence[int | None]) -> int | None:
    known = [one for one in burns if one is not None]
    return sum(known) if known else None


def _estimates(outlook: Outlook, scope: Scope) -> list[EstimateMonth]:
    """Return the months from the first to the last of which there is an estimate."""
    mine = [one for one in outlook.estimates if scope.holds(one)]
    if not mine:
        return []
    rows = {row.account: row for row in outlook.rows if scope.holds(row)}
    found = [EstimateMonth(mine[0].month)]
    for number, one in enumerate(mine):
        while found[-1].month < one.month:
            found.append(EstimateMonth(next_months(found[-1].month, 2)[1]))
        found[-1].parts.append(EstimatePart(uuid.UUID(int=number), rows.get(one.account), one))
    return found


# --- warnings ---

_ORDER = (
    "suspense",
    "unallocated",
    "cash_beside_credit",
    "out_of_credit",
    "expiring",
    "low",
    "no_final_bill",
)


def _warnings(rows: Sequence[CreditRow]) -> list[WarningPart]:
    """Return what has to be seen to, most pressing first: by its kind, what is nearest, the most."""
    found = [(row, one) for row in rows for one in row.warnings]
    found.sort(key=lambda pair: (_urgency(pair[1]), -abs(pair[1].amount)))
    return [WarningPart(uuid.UUID(int=place), row, one) for place, (row, one) in enumerate(found)]


def _urgency(warning: CreditWarning) -> tuple[int, int]:
    # Three months to go, and a bill that is late, come after everything that presses now.
    late = warning.code == "no_final_bill" or warning.degree > 30
    return (len(_ORDER) if late else _ORDER.index(warning.code), warning.degree)


def is_pressing(part: WarningPart) -> bool:
    """Whether money is being lost now: red, not amber."""
    one = part.warning
    if one.code == "cash_beside_credit":
        return not part.row.paid.credit  # all of it in cash
    return one.code == "out_of_credit" or (one.code == "expiring" and one.degree <= 7)
