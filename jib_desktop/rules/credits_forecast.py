"""How long credit lasts: burn, the day it runs out, what will lapse unused. Derived, never stored (§3.14).

Burn is the mean of the last final months. The days ahead are gone through month by month over the vouchers
with their days and products; amounts are units.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jib_desktop.rules.credits import Spending, days_of, final_from, month_of
from jib_desktop.rules.credits_placing import Lot, pays_for
from jib_desktop.rules.money import by_days, rounded
from jib_desktop.rules.periods import DAY

MOST_MONTHS = 120  # nobody looks further ahead
EXPIRY_WARNINGS = (7, 30, 90)  # days before
LOW_WARNINGS = (10, 20)  # per cent left


@dataclass(frozen=True, slots=True)
class Stock:
    """What is left of a voucher today."""

    lot_id: int
    voucher: str
    left: int
    effective_on: date
    expires_on: date
    granted_on: date
    products: tuple[str, ...] = ()
    granted: int = 0


@dataclass(frozen=True, slots=True)
class Lapse:
    """What a voucher will still hold at the end of its last day."""

    lot_id: int
    voucher: str
    day: date
    amount: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What vouchers are expected to hold at the end of a day, by lot; none that hold nothing."""

    day: date
    left: Mapping[int, int]

    @property
    def total(self) -> int:
        """What they hold together."""
        return sum(self.left.values())


@dataclass(frozen=True, slots=True)
class Forecast:
    """What becomes of credit at a burn. `runs_out_on`: the first day that is not paid in full any more."""

    burn: int | None  # a month; None: no final month to tell by
    runs_out_on: date | None  # None: not within what its vouchers last, or nothing is used
    unused: tuple[Lapse, ...]
    months: tuple[tuple[str, int], ...]  # what is paid by credit in the months ahead
    course: tuple[Standing, ...] = ()  # month by month, and on the last day of each voucher

    @property
    def lapses(self) -> Lapse | None:
        """What lapses unused next, all vouchers of that day together."""
        if not self.unused:
            return None
        first = min(one.day for one in self.unused)
        mine = [one for one in self.unused if one.day == first]
        return Lapse(mine[0].lot_id, mine[0].voucher, first, sum(one.amount for one in mine))


def last_months(month: str, count: int) -> list[str]:
    """Return so many months up to one, oldest first."""
    found = []
    for _ in range(count):
        found.append(month)
        month = month_of(days_of(month)[0] - DAY)
    return found[::-1]


def burn(used: Mapping[str, int], final: Iterable[str], count: int) -> int | None:
    """Return the mean use of the last final months, at most `count`; None without any.

    A month without a bill between two others counts as nothing used; none before the first bill does.
    """
    months = burn_months(final, count)
    return rounded(sum(used.get(month, 0) for month in months), len(months)) if months else None


def burn_months(final: Iterable[str], count: int) -> list[str]:
    """Return the months that tell the burn: `count` up to the last final one, none before the first."""
    known = sorted(final)
    return [month for month in last_months(known[-1], count) if month >= known[0]] if known else []


def forecast(
    stocks: Sequence[Stock],
    burns: Mapping[str, int] | None,
    today: date,
    spending: str = Spending.EXPIRY.value,
) -> Forecast:
    """Go through the months ahead. `burns`: use a month by product (`code|name`, "": all); None: unknown."""
    left = {one.lot_id: one.left for one in stocks if one.left > 0 and one.expires_on >= today}
    mine = [one for one in stocks if one.lot_id in left]
    if burns is None:
        return Forecast(None, None, (), ())
    total = sum(burns.values())
    walk = _Walk(mine, left, {name: amount for name, amount in burns.items() if amount > 0}, spending)
    last = max((one.expires_on for one in mine), default=today)
    months: list[tuple[str, int]] = []
    first = today
    while first <= last and len(months) < MOST_MONTHS:
        until = min(days_of(month_of(first))[1], last)
        months.append((month_of(first), walk.month(first, until)))
        first = until + DAY
    unused = [
        Lapse(one.lot_id, one.voucher, one.expires_on, left[one.lot_id])
        for one in mine
        if left[one.lot_id] > 0
    ]
    runs_out = walk.runs_out_on
    if runs_out is None and total > 0:
        runs_out = last + DAY if mine else today
    ordered = sorted(unused, key=lambda one: (one.day, one.lot_id))
    return Forecast(total, runs_out, tuple(ordered), tuple(months), tuple(walk.course))


class _Walk:
    """Spends vouchers day by day, in stretches in which nothing begins or ends."""

    def __init__(
        self, stocks: Sequence[Stock], left: dict[int, int], burns: Mapping[str, int], spending: str
    ) -> None:
        self._stocks, self._left, self._burns, self._spending = stocks, left, burns, spending
        self.runs_out_on: date | None = None
        self.course: list[Standing] = []

    def month(self, first: date, last: date) -> int:
        """Spend the days of one month; return what credit paid."""
        begin, end = days_of(month_of(first))
        whole = (end - begin).days + 1
        paid = 0
        for start, until in self._stretches(first, last):
            for product, amount in self._burns.items():
                need = by_days(amount, (start - begin).days + 1, (until - begin).days + 1, whole)
                got = self._spend(product, need, start)
                paid += got
                if got < need and self.runs_out_on is None:
                    days = (until - start).days + 1
                    self.runs_out_on = start + DAY * (days * got // need)
            self.course.append(self._standing(until))
        return paid

    def _standing(self, day: date) -> Standing:
        stand = {
            one.lot_id: self._left[one.lot_id]
            for one in self._stocks
            if self._left[one.lot_id] and one.expires_on >= day
        }
        return Standing(day, stand)

    def _stretches(self, first: date, last: date) -> list[tuple[date, date]]:
        cuts = {first}
        for one in self._stocks:
            cuts.update(day for day in (one.effective_on, one.expires_on + DAY) if first < day <= last)
        starts = sorted(cuts)
        return list(zip(starts, [*(day - DAY for day in starts[1:]), last], strict=True))

    def _spend(self, product: str, need: int, day: date) -> int:
        rest = need
        for one in self._in_order(day):
            if rest and self._left[one.lot_id] and _is_good_for(one, product):
                paid = min(rest, self._left[one.lot_id])
                self._left[one.lot_id] -= paid
                rest -= paid
        return need - rest

    def _in_order(self, day: date) -> list[Stock]:
        good = [one for one in self._stocks if one.effective_on <= day <= one.expires_on]
        if self._spending == Spending.ALIBABA:
            return sorted(good, key=lambda one: (-self._left[one.lot_id], one.expires_on, one.granted_on))
        return sorted(good, key=lambda one: (one.expires_on, one.granted_on, one.lot_id))


def _is_good_for(stock: Stock, product: str) -> bool:
    lot = Lot(0, "", stock.granted_on, stock.effective_on, stock.expires_on, stock.products)
    return pays_for(lot, product)


# --- warnings (§1.8) ---


@dataclass(frozen=True, slots=True)
class CreditWarning:
    """Something to see to; `degree`: days before expiry, or per cent left.

    `code`: suspense, unallocated, cash_beside_credit, expiring, out_of_credit, low, no_final_bill (`day`: the
    last one of the month that has none).
    """

    code: str
    amount: int = 0
    day: date | None = None
    degree: int = 0  # days before expiry, or per cent left


def last_due(today: date) -> str:
    """Return the last month whose bill changes no more."""
    month = month_of(days_of(month_of(today))[0] - DAY)
    return month if final_from(month) <= today else last_months(month, 2)[0]


def warnings(
    *,
    available: int,
    granted: int,
    stocks: Sequence[Stock],
    cash: int,
    unallocated: int,
    suspense: int,
    today: date,
    final: Collection[str] | None = (),
) -> list[CreditWarning]:
    """Return what a person has to see to about one account and currency, most pressing first.

    `final`: the months of which there is a final bill; None: nobody expects one, as for a pool.
    """
    found = []
    if suspense:
        found.append(CreditWarning("suspense", suspense))
    if unallocated:
        found.append(CreditWarning("unallocated", unallocated))
    if cash > 0 and available > 0:
        found.append(CreditWarning("cash_beside_credit", cash))
    for stock in sorted(stocks, key=lambda one: one.expires_on):
        days = (stock.expires_on - today).days
        degree = next((one for one in EXPIRY_WARNINGS if 0 <= days <= one), 0)
        if degree and stock.left:
            found.append(CreditWarning("expiring", stock.left, stock.expires_on, degree))
    if granted > 0 and available <= 0:
        found.append(CreditWarning("out_of_credit"))
    elif granted > 0:
        degree = next((one for one in LOW_WARNINGS if available * 100 <= granted * one), 0)
        if degree:
            found.append(CreditWarning("low", available, degree=degree))
    due = last_due(today)
    billed = any(month_of(one.granted_on) <= due and one.left for one in stocks)
    if final is not None and billed and max(final, default="") < due:
        found.append(CreditWarning("no_final_bill", day=days_of(due)[1]))
    return found
