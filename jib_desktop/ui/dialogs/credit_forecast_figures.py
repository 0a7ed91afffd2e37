"""The forecast of credits as figures of one scope: use, balance, what lapses, how long it lasts, estimates.

Plain numbers in units; what a chart or a list shows of them is said elsewhere.
"""

from __future__ import annotations

import uuid
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from jib_desktop.rules.credits import days_of, month_of
from jib_desktop.rules.credits_forecast import Forecast, forecast, last_months
from jib_desktop.rules.money import by_days
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.services.credits_lots import LotRow
from jib_desktop.services.credits_outlook import MonthUse
from jib_desktop.ui.dialogs.credit_forecast_reading import (
    MONTHS_AHEAD,
    MONTHS_BACK,
    Outlook,
    Scope,
    next_months,
)

# --- use per month ---


@dataclass(frozen=True, slots=True)
class UsePart:
    """What one account used in a month, or is expected to; `state`: final, preliminary, expected."""

    row: CreditRow
    state: str
    credit: int
    cash: int  # with what is unpaid; of what is expected: what no voucher covers

    @property
    def id(self) -> uuid.UUID:
        """What no other part of the month has."""
        return self.row.id


@dataclass(frozen=True, slots=True)
class UseMonth:
    """A month and what it is made of. `amounts`: by credit, in cash, expected by credit, not covered."""

    month: str
    is_ahead: bool
    parts: list[UsePart]
    amounts: tuple[int, int, int, int]
    state: str  # the weakest one of its parts; empty without any


_STATES = ("expected", "preliminary", "final")


def _use_month(month: str, parts: list[UsePart], *, is_ahead: bool) -> UseMonth:
    sums = [0, 0, 0, 0]
    for one in parts:
        place = 2 if one.state == "expected" else 0
        sums[place] += one.credit
        sums[place + 1] += one.cash
    states = {one.state for one in parts}
    state = next((one for one in _STATES if one in states), "")
    parts = sorted(parts, key=lambda one: -one.credit - one.cash)
    return UseMonth(month, is_ahead, parts, (sums[0], sums[1], sums[2], sums[3]), state)


def use_months(outlook: Outlook, scope: Scope) -> list[UseMonth]:
    """Return the months around this one: bills as they came, from now on what is expected."""
    rows = {row.holder_id: row for row in outlook.rows if scope.holds(row)}
    this = month_of(outlook.today)
    used: dict[str, dict[int, MonthUse]] = {}
    for one in outlook.uses:
        if one.currency == scope.currency and one.holder_id in rows:
            used.setdefault(one.month, {})[one.holder_id] = one
    first = max(last_months(this, MONTHS_BACK + 1)[0], min(used, default=this))
    past = next_months(first, MONTHS_BACK + 1)
    months = [month for month in past if month < this] + next_months(this, MONTHS_AHEAD)
    paid = {holder: dict(row.forecast.months) for holder, row in rows.items()}
    found = []
    for month in months:
        bills = used.get(month, {})
        parts = [_billed(rows[holder], one) for holder, one in bills.items()]
        if month >= this:
            parts += [
                _expected(row, month, paid[holder].get(month, 0), outlook.today)
                for holder, row in rows.items()
                if holder not in bills and row.forecast.burn
            ]
        found.append(_use_month(month, parts, is_ahead=month >= this))
    return found


def _billed(row: CreditRow, one: MonthUse) -> UsePart:
    return UsePart(row, "final" if one.is_final else "preliminary", one.credit, one.cash + one.unpaid)


def _expected(row: CreditRow, month: str, paid: int, today: date) -> UsePart:
    """Return a month at the burn: the part of this month that is over counts as covered."""
    burn = row.forecast.burn or 0
    need = burn
    if month == month_of(today):
        last = days_of(month)[1].day
        need = by_days(burn, today.day, last, last)
    missing = min(max(need - paid, 0), burn)
    return UsePart(row, "expected", burn - missing, missing)


# --- balance from day to day ---


@dataclass(frozen=True, slots=True)
class Course:
    """Balances at the ends of days; from the last known one on they are expected."""

    known: list[tuple[date, int]]
    expected: list[tuple[date, int]]
    lapsing: dict[date, int]  # what lapses with the end of a day

    @property
    def stops(self) -> list[date]:
        """The expected days one can ask about: ends of months, and days on which something lapses."""
        days = {day for day, _ in self.expected}
        return sorted(day for day in days if day == days_of(month_of(day))[1] or day in self.lapsing)


_FEW = 60  # accounts of which every voucher's end is drawn


def outlook_of(row: CreditRow, today: date) -> Forecast:
    """Return the days ahead of an account; where no burn is known, nothing is expected to be used."""
    return row.forecast if row.forecast.burn is not None else forecast(row.stocks, {}, today)


def balance_course(outlook: Outlook, scope: Scope, months: int) -> Course:
    """Return the course of the balance, as many months ahead as asked for."""
    rows = [row for row in outlook.rows if scope.holds(row)]
    holders = {row.holder_id for row in rows}
    known: dict[date, int] = {}
    for one in outlook.ends:
        if one.currency == scope.currency and one.holder_id in holders:
            known[one.day] = known.get(one.day, 0) + one.available
    known.setdefault(outlook.today, 0)
    lines = [_line(row, outlook.today) for row in rows if row.stocks]
    end = days_of(next_months(month_of(outlook.today), months + 1)[-1])[1].toordinal()
    days = _days(lines, outlook.today, end, whole=len(lines) <= _FEW)
    expected = [(date.fromordinal(day), sum(_at(line, day) for line in lines)) for day in days]
    lapsing: dict[date, int] = {}
    for row in rows:
        for lapse in outlook_of(row, outlook.today).unused:
            lapsing[lapse.day] = lapsing.get(lapse.day, 0) + lapse.amount
    return Course(sorted(known.items()), expected, lapsing)


_Line = list[tuple[int, int]]  # the end of a day by its ordinal, and what is left
_Left = dict[int, int]  # by lot


def _knots(row: CreditRow, today: date) -> list[tuple[int, _Left]]:
    """Return what an account's vouchers hold on the days between which they change evenly."""
    ahead = outlook_of(row, today)
    over: dict[date, set[int]] = {}
    for one in ahead.unused:
        over.setdefault(one.day, set()).add(one.lot_id)
    knots: list[tuple[int, _Left]] = [(today.toordinal(), {one.lot_id: one.left for one in row.stocks})]
    for stand in ahead.course:
        day = stand.day.toordinal()
        if day > knots[-1][0]:
            knots.append((day, dict(stand.left)))
        if lapsed := over.get(stand.day):  # a step down, the day after
            knots.append((day + 1, {lot: left for lot, left in stand.left.items() if lot not in lapsed}))
    return knots


def _left_on(knots: Sequence[tuple[int, _Left]], day: int) -> _Left:
    """Return what vouchers hold at the end of a day, evenly between two days that are known."""
    place = bisect_left(knots, day, key=itemgetter(0))
    if place == len(knots):
        return knots[-1][1]
    other, stand = knots[place]
    if other == day:
        return stand
    before, had = knots[place - 1]
    return {
        lot: left + (stand.get(lot, 0) - left) * (day - before) // (other - before)
        for lot, left in had.items()
    }


def _line(row: CreditRow, today: date) -> _Line:
    """Return the course of one account: a slope between two days, a step where something lapses."""
    return [(day, sum(left.values())) for day, left in _knots(row, today)]


def _days(lines: Sequence[_Line], today: date, end: int, *, whole: bool) -> list[int]:
    """Return the days that are drawn: ends of months, the days after them, each turn where they are few."""
    found = {today.toordinal()}
    month = month_of(today)
    while (last := days_of(month)[1].toordinal()) <= end:
        found |= {last, last + 1}
        month = month_of(date.fromordinal(last + 1))
    if whole:
        found |= {day for line in lines for day, _ in line}
    return sorted(day for day in found if today.toordinal() <= day <= end)


def _at(line: _Line, day: int) -> int:
    """Return what is left at the end of a day, evenly between two days that are known."""
    if day >= line[-1][0]:
        return line[-1][1]
    place = bisect_left(line, (day,))
    other, amount = line[place]
    if other == day:
        return amount
    before, had = line[place - 1]
    return had + (amount - had) * (day - before) // (other - before)


# --- vouchers: what lapses, what is left ---


@dataclass(frozen=True, slots=True)
class VoucherPart:
    """A voucher: what is left of it, and what has lapsed or will; `lapses` None: nobody can tell."""

    id: uuid.UUID
    row: CreditRow | None
    startup_en: str
    startup_zh: str
    account: str
    voucher: str
    expires_on: date
    left: int
    lapses: int | None
    currency: str


def vouchers(outlook: Outlook, scope: Scope) -> list[VoucherPart]:
    """Return the vouchers of a scope of which something is left or has lapsed, earliest end first."""
    rows = {row.account: row for row in outlook.rows if scope.holds(row)}
    over = {
        one.lot_id: one.amount
        for row in rows.values() if row.forecast.burn is not None
        for one in row.forecast.unused
    }  # fmt: skip
    found = []
    for lot in outlook.lots:
        stand = lot.balance
        if not scope.holds(lot) or not (stand.available or stand.expired):
            continue
        row = rows.get(lot.account)
        is_known = row is not None and row.forecast.burn is not None
        lapses = over.get(lot.id, 0) if is_known else None
        if lot.expires_on < outlook.today:
            lapses = stand.expired
        found.append(
            VoucherPart(uuid.UUID(int=lot.id), row, lot.startup_en, lot.startup_zh, lot.account, lot.voucher,
                        lot.expires_on, stand.available, lapses, lot.currency)
        )  # fmt: skip
    return found


@dataclass(frozen=True, slots=True)
class LapseMonth:
    """The vouchers that end in a month: what lapsed, will lapse, will be used before, or nobody can tell."""

    month: str
    is_over: bool
    parts: list[VoucherPart] = field(default_factory=list)

    def amounts(self, today: date) -> tuple[int, int, int, int]:
        """Return lapsed, will lapse, used before, unknown."""
        lapsed = lapsing = used = unknown = 0
        for one in self.parts:
            if one.expires_on < today:
                lapsed += one.lapses or 0
            elif one.lapses is None:
                unknown += one.left
            else:
                lapsing += one.lapses
                used += one.left - one.lapses
        return lapsed, lapsing, used, unknown


def lapse_months(parts: Sequence[VoucherPart], today: date, most: int) -> list[LapseMonth]:
    """Return the months in which vouchers end, from the first one shown to the last."""
    by_month: dict[str, list[VoucherPart]] = {}
    for one in parts:
        by_month.setdefault(month_of(one.expires_on), []).append(one)
    this = month_of(today)
    earliest, latest = last_months(this, MONTHS_BACK + 1)[0], next_months(this, most + 1)[-1]
    first = max(min([this, *by_month]), earliest)
    last = min(max([next_months(this, 6)[-1], *by_month]), latest)
    months, month = [], first
    while month <= last:
        months.append(LapseMonth(month, month < this, by_month.get(month, [])))
        month = next_months(month, 2)[1]
    return months


def vouchers_on(outlook: Outlook, scope: Scope, day: date) -> list[VoucherPart]:
    """Return what vouchers are expected to hold at the end of a day to come, earliest end first."""
    left: _Left = {}
    for row in outlook.rows:
        if scope.holds(row):
            left |= _left_on(_knots(row, outlook.today), day.toordinal())
    return [
        VoucherPart(one.id, one.row, one.startup_en, one.startup_zh, one.account, one.voucher, one.expires_on,
                    left[one.id.int], one.lapses, one.currency)
        for one in vouchers(outlook, scope)
        if left.get(one.id.int) and one.expires_on >= day
    ]  # fmt: skip


def vouchers_then(lots: Sequence[LotRow], now: Sequence[VoucherPart], scope: Scope) -> list[VoucherPart]:
    """Return what vouchers held on a day that is over; what became of them is known by now."""
    known = {one.id.int: one for one in now}
    found = []
    for lot in lots:
        if scope.holds(lot) and lot.balance.available:
            later = known.get(lot.id)
            lapses, row = (later.lapses, later.row) if later is not None else (0, None)
            found.append(
                VoucherPart(uuid.UUID(int=lot.id), row, lot.startup_en, lot.startup_zh, lot.account,
                            lot.voucher, lot.expires_on, lot.balance.available, lapses, lot.currency)
            )  # fmt: skip
    return found
