"""Which vouchers pay for what was used: one account and currency at a time, in memory, without a database.

What is decided here comes out as entries that sum to 0; the database checks them again. Amounts are units.
Where evidence names the voucher it is taken as it is; otherwise vouchers pay in the account's order, each
only on its days, for its products, and never so that it would be overdrawn on that day or any later one.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from jib_desktop.rules.credits import OPEN_ACCOUNTS, Spending
from jib_desktop.rules.credits import LedgerAccount as Account
from jib_desktop.rules.periods import DAY

# What a use was booked on: a lot by its id, or one of the accounts without a lot.
Target = int | Account


class Running:
    """A sum that moves from day to day."""

    __slots__ = ("_days", "_sums")

    def __init__(self, moves: Iterable[tuple[date, int]] = ()) -> None:
        self._days: list[date] = []
        self._sums: list[int] = []
        for day, amount in moves:
            self.add(day, amount)

    @property
    def total(self) -> int:
        """Where it ends."""
        return self._sums[-1] if self._sums else 0

    def on(self, day: date) -> int:
        """Return where it stands at the end of a day."""
        place = bisect_right(self._days, day)
        return self._sums[place - 1] if place else 0

    def least(self, first: date, last: date = date.max) -> int:
        """Return the lowest it stands at from one day to another, both included."""
        begin, end = bisect_right(self._days, first), bisect_right(self._days, last)
        return min([self.on(first), *self._sums[begin:end]])

    def days_from(self, first: date, last: date) -> list[date]:
        """Return the days on which it moves, from one day to another, both included."""
        return self._days[bisect_left(self._days, first) : bisect_right(self._days, last)]

    def below(self, first: date) -> tuple[date, int] | None:
        """Return the first day from one on at which it is below nothing, and by how much."""
        for place in range(bisect_left(self._days, first), len(self._days)):
            if self._sums[place] < 0:
                return self._days[place], -self._sums[place]
        return None

    def add(self, day: date, amount: int) -> None:
        """Move it on a day, and so on all later ones."""
        place = bisect_left(self._days, day)
        if place == len(self._days) or self._days[place] != day:
            self._days.insert(place, day)
            self._sums.insert(place, self._sums[place - 1] if place else 0)
        for later in range(place, len(self._sums)):
            self._sums[later] += amount


@dataclass(slots=True)
class Lot:
    """A voucher as placing sees it: its days and products, and what was left and used of it day by day."""

    id: int
    voucher: str
    granted_on: date
    effective_on: date
    expires_on: date
    products: tuple[str, ...] = ()
    available: Running = field(default_factory=Running)
    consumed: Running = field(default_factory=Running)

    def room(self, day: date) -> int:
        """Return how much can be used on a day without overdrawing it on a later one."""
        if not self.effective_on <= day <= self.expires_on:
            return 0
        return max(0, self.available.least(day, self.expires_on))

    def taken_back(self) -> list[tuple[date, int]]:
        """Take back of a booked expiry what turned out to be used before it; return the days and amounts."""
        found = []
        while (below := self.available.below(self.expires_on + DAY)) is not None:
            self.available.add(*below)
            found.append(below)
        return found


def product_key(text: str) -> str:
    """Return what two spellings of a product share: 云服务器 ECS and 云服务器ECS."""
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()


_ALL_PRODUCTS = frozenset({"", "通用", "全部产品", "全部", "all", "allproducts", "general"})


def product_keys(products: Sequence[str]) -> tuple[str, ...]:
    """Return for what a voucher is good; empty: for everything."""
    keys = tuple(product_key(one) for one in products)
    return () if any(key in _ALL_PRODUCTS for key in keys) else keys


def pays_for(lot: Lot, product: str) -> bool:
    """Whether a lot is good for a product, given as `code|name` in the form of `product_key`."""
    return not lot.products or any(one in lot.products for one in product.split("|"))


def in_order(lots: Iterable[Lot], spending: str, day: date) -> list[Lot]:
    """Return lots in the order in which they are spent on a day."""
    if spending == Spending.ALIBABA:
        return sorted(lots, key=lambda one: (-one.room(day), one.expires_on, one.granted_on, one.id))
    return sorted(lots, key=lambda one: (one.expires_on, one.granted_on, one.id))


def _shares(amount: int, orders: Sequence[int]) -> Iterator[int]:
    """Divide an amount up by orders; what a refund took back is missing at their end."""
    for one in orders:
        if part := max(0, min(one, amount)):
            yield part
            amount -= part
    if amount:
        yield amount


@dataclass(frozen=True, slots=True)
class Use:
    """Use of credit as a bill tells it: about which month, on which day, of which product."""

    month: str
    day: date
    product: str = ""


@dataclass(frozen=True, slots=True)
class EntryKey:
    """Where an amount is booked."""

    account: Account
    lot_id: int | None
    day: date
    month: str = ""
    product: str = ""


class Placing:
    """Places the use of one account and currency, and keeps the entries that come of it.

    `first_open` is the first day of a month that is not closed: what is about earlier days is booked on it.
    """

    def __init__(
        self,
        lots: Sequence[Lot],
        *,
        has_owner: bool,
        spending: str = Spending.EXPIRY,
        first_open: date = date.min,
        open_sums: Mapping[Account, Running] | None = None,
    ) -> None:
        self.lots = {lot.id: lot for lot in lots}
        self.entries: dict[EntryKey, int] = {}
        self._has_owner = has_owner
        self._spending = spending
        self._first_open = first_open
        self._open = {one: (open_sums or {}).get(one, Running()) for one in OPEN_ACCOUNTS}

    def posted(self) -> Iterator[tuple[EntryKey, int]]:
        """Yield the entries that are not nothing."""
        return ((key, amount) for key, amount in self.entries.items() if amount)

    def _book(self, key: EntryKey, amount: int) -> None:
        self.entries[key] = self.entries.get(key, 0) + amount

    def _on(self, day: date) -> date:
        return max(day, self._first_open)

    # --- what happens ---

    def change(self, use: Use, delta: int, posted: Mapping[Target, int], orders: Sequence[int] = ()) -> None:
        """Book that `delta` more (or less) was used than is `posted`, by what it was booked on.

        `orders`: what each order of it comes to; in the provider's order every one takes its own voucher.
        What is added to a use that is posted already is placed as one order.
        """
        if delta > 0:
            self._more(use, delta, posted, () if posted else orders)
        elif delta < 0:
            self._less(use, -delta, posted)

    def take_back(self, use: Use, posted: Mapping[Target, int]) -> None:
        """Book the exact opposite of what is posted of a use."""
        for target, amount in posted.items():
            self._move(target, use, -amount)

    def name(self, use: Use, lot_id: int, amount: int) -> int:
        """Let one lot pay, as evidence says; return what it cannot (it stays to be placed)."""
        lot = self.lots.get(lot_id)
        paid = 0 if lot is None else min(amount, lot.room(self._on(use.day)))
        if paid:
            self._move(lot_id, use, paid)
        return amount - paid

    def use(self, use: Use, amount: int) -> None:
        """Let lots pay in the account's order; what no lot can take stays open."""
        day, rest = self._on(use.day), amount
        if self._has_owner:
            for lot in in_order(self.lots.values(), self._spending, day):
                paid = min(rest, lot.room(day)) if pays_for(lot, use.product) else 0
                if paid:
                    self._move(lot.id, use, paid)
                    rest -= paid
        if rest:
            self._move(Account.UNALLOCATED if self._has_owner else Account.SUSPENSE, use, rest)

    def place_open(self, use: Use, target: Account, amount: int) -> None:
        """Let lots pay for what is open; the rest stays with its account, or becomes unallocated."""
        # A refund may have made up for it on a later day.
        amount = min(amount, self._open[target].least(self._on(use.day)))
        if amount > 0:
            self._move(target, use, -amount)
            self.use(use, amount)

    def differ(self, use: Use, amount: int) -> None:
        """Book a difference between two kinds of evidence (negative: less was used than vouchers say)."""
        self._move(Account.ROUNDING, use, amount)

    # --- how it is booked ---

    def _more(self, use: Use, rest: int, posted: Mapping[Target, int], orders: Sequence[int]) -> None:
        for target, amount in posted.items():
            back = min(rest, -amount)
            if isinstance(target, int):
                back = min(back, self.lots[target].room(self._on(use.day)))
            if back > 0:
                self._move(target, use, back)
                rest -= back
        for amount in _shares(rest, orders):
            self.use(use, amount)

    def _less(self, use: Use, rest: int, posted: Mapping[Target, int]) -> None:
        day = self._on(use.day)
        open_first = [target for target in posted if not isinstance(target, int)]
        own = [self.lots[target] for target in posted if isinstance(target, int)]
        targets: list[Target] = [*open_first, *(lot.id for lot in self._backwards(own, day))]
        for target in targets:
            rest = self._give_back(use, target, rest, posted[target])
        others = [lot for lot in self.lots.values() if lot.id not in posted]
        if rest and self._has_owner:
            rest = self._give_back(use, Account.UNALLOCATED, rest, rest)
        for lot in self._backwards(others, day) if rest else ():
            rest = self._give_back(use, lot.id, rest, rest)
        if rest:
            self._move(Account.ROUNDING, use, -rest)

    def _backwards(self, lots: Iterable[Lot], day: date) -> list[Lot]:
        return in_order(lots, self._spending, day)[::-1]

    def _give_back(self, use: Use, target: Target, rest: int, most: int) -> int:
        day = self._on(use.day)
        if isinstance(target, int):
            most = min(most, self.lots[target].consumed.least(day))
        elif target in self._open:
            most = min(most, self._open[target].least(day))
        back = max(0, min(rest, most))
        if back:
            self._move(target, use, -back)
        return rest - back

    def _move(self, target: Target, use: Use, amount: int) -> None:
        """Book that a target paid `amount` more for a use; negative: less."""
        day = self._on(use.day)
        lot_id = target if isinstance(target, int) else None
        self._book(EntryKey(Account.CONSUMED, lot_id, day, use.month, use.product), amount)
        if not isinstance(target, int):
            self._book(EntryKey(target, None, day, use.month, use.product), -amount)
            if target in self._open:
                self._open[target].add(day, amount)
            return
        lot = self.lots[target]
        lot.consumed.add(day, amount)
        if day > lot.expires_on:
            # Only what is given back comes so late: it lapsed at once.
            self._book(EntryKey(Account.EXPIRED, lot.id, day, use.month, use.product), -amount)
            return
        self._book(EntryKey(Account.AVAILABLE, lot.id, day, use.month, use.product), -amount)
        lot.available.add(day, -amount)
        for late, lapsed in lot.taken_back():
            self._book(EntryKey(Account.EXPIRED, lot.id, late), -lapsed)
            self._book(EntryKey(Account.AVAILABLE, lot.id, late), lapsed)
