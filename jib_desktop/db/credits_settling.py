"""Bringing the ledger in line with what files say: only the difference is booked (CREDITS §3.6, §3.7).

Where a usage list names the vouchers (the strongest evidence), what weaker evidence said of that account
and month is taken back and the named vouchers pay; what the bill has beyond that is placed in the account's
order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.credits_posting import Entry, first_open_day, holder_of, post
from jib_desktop.db.credits_reading import (
    NOBODY,
    Booked,
    Group,
    Named,
    Orders,
    Owner,
    Wanted,
    booked_uses,
    lots_of,
    open_sums,
    owners_of,
)
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import OPEN_ACCOUNTS, TransactionKind, days_of
from jib_desktop.rules.credits_placing import Lot, Placing, Target, Use

By = TypeVar("By", Target, str)


@dataclass(slots=True)
class Settlement:
    """What has to be booked, and what evidence named that no lot of ours could pay."""

    entries: list[Entry] = field(default_factory=list)
    unnamed: dict[tuple[int, str, str], int] = field(default_factory=dict)  # holder, month, voucher → amount


class Ground:
    """What stands in the ledger about some accounts, read once."""

    def __init__(self, session: Session, holder_ids: Collection[int]) -> None:
        known = [one for one in holder_ids if one > 0]
        self.first_open = first_open_day(session)
        self.owners = owners_of(session)
        self.lots = lots_of(session, known)
        self._open = open_sums(session, known)

    def placing(self, group: Group, owner: Owner | None = None) -> Placing:
        """Return the placing of one account and currency."""
        mine = owner or self.owners.get(group[0], NOBODY)
        return Placing(
            self.lots.get(group, []), has_owner=mine.has_owner, spending=mine.spending,
            first_open=self.first_open, open_sums=self._open.get(group),
        )  # fmt: skip

    def placing_open(
        self, group: Group, booked: Mapping[Use, Mapping[Target, int]], owner: Owner | None = None
    ) -> Placing:
        """Return the placing in which lots have paid for what is open of all that is booked."""
        placing = self.placing(group, owner)
        for use in sorted(booked, key=lambda one: (one.day, one.month, one.product)):
            for target in OPEN_ACCOUNTS:
                if (amount := booked[use].get(target, 0)) > 0:
                    placing.place_open(use, target, amount)
        return placing


def entries_of(group: Group, placing: Placing) -> list[Entry]:
    """Return what came of placing as entries."""
    holder, currency = group
    return [
        Entry(holder, key.account, key.lot_id, currency, key.day, amount, key.month, key.product)
        for key, amount in placing.posted()
    ]


def settle(
    session: Session,
    holder_ids: Collection[int],
    months: Collection[str],
    wanted: Wanted,
    named: Named,
    orders: Orders | None = None,
    newcomers: Mapping[int, Owner] | None = None,
    progress: Progress | None = None,
) -> Settlement:
    """Return what must be booked so that these accounts used in these months what is wanted.

    `orders`: what each of them used, where vouchers pay order by order. Holders below 0 are accounts that the
    ledger does not know yet (a preview); `newcomers`: those of them that belong to somebody already.
    Raises Cancelled.
    """
    progress = progress or Progress()
    ground = Ground(session, holder_ids)
    ground.owners.update(newcomers or {})
    booked = booked_uses(session, [one for one in holder_ids if one > 0], months)
    done = Settlement()
    groups = sorted({*wanted, *named, *booked})
    for place, group in enumerate(groups):
        progress.step(place, len(groups))
        placing = ground.placing(group)
        mine, there = _by_product(ground, group, wanted.get(group, {})), booked.get(group, {})
        single = _orders_by_product(ground, group, (orders or {}).get(group, {}))
        for month in sorted(months):
            uses = {use: amount for use, amount in mine.items() if use.month == month}
            bound = {use: by for use, by in there.items() if use.month == month}
            if lines := named.get(group, {}).get(month):
                _settle_named(ground, done, group, placing, month, lines, uses, bound)
            else:
                _settle_month(ground, placing, month, uses, bound, single)
        done.entries.extend(entries_of(group, placing))
    return done


def _by_product(ground: Ground, group: Group, uses: Mapping[Use, int]) -> dict[Use, int]:
    """Return uses with their products only where some lot is for some products alone."""
    if any(lot.products for lot in ground.lots.get(group, ())):
        return dict(uses)
    found: dict[Use, int] = {}
    for use, amount in uses.items():
        plain = Use(use.month, use.day)
        found[plain] = found.get(plain, 0) + amount
    return found


def _orders_by_product(
    ground: Ground, group: Group, orders: Mapping[Use, Mapping[str, int]]
) -> Mapping[Use, Mapping[str, int]]:
    """Return orders as `_by_product` does their uses."""
    if any(lot.products for lot in ground.lots.get(group, ())):
        return orders
    found: dict[Use, dict[str, int]] = {}
    for use, by in orders.items():
        _add_all(found.setdefault(Use(use.month, use.day), {}), by)
    return found


def _settle_month(
    ground: Ground,
    placing: Placing,
    month: str,
    uses: Mapping[Use, int],
    booked: Mapping[Use, Mapping[Target, int]],
    orders: Mapping[Use, Mapping[str, int]],
) -> None:
    if days_of(month)[1] < ground.first_open:
        uses, booked = _as_one(month, uses), _as_one_booked(month, booked)
        orders = _as_one_booked(month, orders)
    every = sorted({*uses, *booked}, key=lambda one: (one.day, one.product))
    before = {use: sum(booked.get(use, {}).values()) for use in every}
    # What turns out to be less makes room for what is more; a refund comes after what it refunds.
    for use in sorted(every, key=lambda one: not 0 <= uses.get(one, 0) < before[one]):
        mine = tuple(orders.get(use, {}).values())
        placing.change(use, uses.get(use, 0) - before[use], booked.get(use, {}), mine)


def _as_one(month: str, uses: Mapping[Use, int]) -> dict[Use, int]:
    """Return the uses of a closed month in one, by product: the news about it is booked on one open day."""
    found: dict[Use, int] = {}
    for use, amount in uses.items():
        late = Use(month, days_of(month)[1], use.product)
        found[late] = found.get(late, 0) + amount
    return found


def _as_one_booked(month: str, booked: Mapping[Use, Mapping[By, int]]) -> dict[Use, dict[By, int]]:
    found: dict[Use, dict[By, int]] = {}
    for use, by in booked.items():
        if use.month == month:
            _add_all(found.setdefault(Use(month, days_of(month)[1], use.product), {}), by)
    return found


def _add_all(found: dict[By, int], amounts: Mapping[By, int]) -> None:
    for one, amount in amounts.items():
        found[one] = found.get(one, 0) + amount


def _settle_named(
    ground: Ground,
    done: Settlement,
    group: Group,
    placing: Placing,
    month: str,
    lines: Sequence[tuple[date, str, int]],
    uses: Mapping[Use, int],
    booked: Mapping[Use, Mapping[Target, int]],
) -> None:
    for use, by in booked.items():
        placing.take_back(use, by)
    by_voucher = _by_voucher(ground.lots.get(group, ()))
    named = paid = 0
    for day, voucher, amount in sorted(lines):
        named += amount
        lot = by_voucher.get(voucher)
        rest = amount if lot is None else placing.name(Use(month, _within(month, day)), lot.id, amount)
        paid += amount - rest
        if rest:
            key = (group[0], month, voucher)
            done.unnamed[key] = done.unnamed.get(key, 0) + rest
    total = sum(uses.values()) if uses else named
    last = Use(month, days_of(month)[1])
    if total > paid:
        placing.use(last, total - paid)
    elif total < paid:
        placing.differ(last, total - paid)


def _by_voucher(lots: Iterable[Lot]) -> dict[str, Lot]:
    """Return lots by voucher; where one came twice the one that has something left."""
    found: dict[str, Lot] = {}
    for lot in lots:
        if lot.voucher and (lot.voucher not in found or lot.available.total > 0):
            found[lot.voucher] = lot
    return found


def _within(month: str, day: date) -> date:
    first, last = days_of(month)
    return min(max(day, first), last)


def place_open(session: Session, holder_ids: Collection[int], owner: Owner | None = None) -> list[Entry]:
    """Return the entries that let lots pay for what is in suspense or unallocated of accounts.

    `owner`: who they belong to from now on; what no lot can pay is unallocated then.
    """
    ground = Ground(session, holder_ids)
    booked: Booked = booked_uses(session, holder_ids)
    found: list[Entry] = []
    for group in sorted(booked):
        found.extend(entries_of(group, ground.placing_open(group, booked[group], owner)))
    return found


def pay_open(session: Session, holder_ids: Collection[int], owner: Owner | None = None) -> int | None:
    """Book what `place_open` returns; return the transaction, None where no voucher can pay anything."""
    entries = place_open(session, holder_ids, owner)
    return post(session, TransactionKind.ASSIGN, f"assign:{new_id().hex}", entries)


def place_for_owner(session: Session, account: str, spending: str) -> None:
    """Book that vouchers pay for what an account used before it had its owner; nothing where it used none."""
    holder = holder_of(session, account)
    if holder is not None:
        pay_open(session, [holder], Owner(has_owner=True, spending=spending))
