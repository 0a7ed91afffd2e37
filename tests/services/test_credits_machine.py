"""Random grants, uses, reversals, re-imports, closings in any order: the ledger holds on every day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from jib_desktop.db.base import Base
from jib_desktop.db.credits import CreditEntry, CreditLot
from jib_desktop.db.credits_balances import Balance, balances, lot_balances
from jib_desktop.db.store import Store
from jib_desktop.errors import UserMistake
from jib_desktop.rules.credits import LedgerAccount, units_text
from jib_desktop.rules.credits_totals import total_as_bill
from jib_desktop.services import (
    credits_accounts,
    credits_bills,
    credits_lots,
    credits_months,
    credits_statement,
    history,
    startups,
)
from tests.builders import startup_values
from tests.conftest import THOROUGH, SteadyClock
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
    UNKNOWN,
    add_account,
    close,
    faults,
    grant,
    line,
    plan,
    take,
    units,
    write_bill,
)

ACCOUNTS = (ACCOUNT, OTHER, UNKNOWN)
POOL = "5000000000000005"
FIRST = date(2026, 8, 1)


class Desk:
    """A person who does anything with credits, and is refused by a sentence at most."""

    def __init__(self, store: Store, clock: SteadyClock, dice: Random, folder: Path) -> None:
        self.store, self.clock, self.dice, self.folder = store, clock, dice, folder
        with store.write("startup_created", can_be_undone=False) as session:
            self.startup = startups.create(session, startup_values("Late"))
        add_account(store, POOL, is_pool=True)
        self.bills: dict[str, list[dict[str, str]]] = {}

    @property
    def today(self) -> date:
        return self.clock.now.astimezone().date()

    def day(self) -> date:
        return FIRST + timedelta(days=self.dice.randint(0, (self.today - FIRST).days))

    def amount(self) -> str:
        return f"{self.dice.randint(0, 40)}.{self.dice.randint(0, 99_999_999):08}"

    def lot(self) -> int:
        with self.store.read() as session:
            return self.dice.choice(list(session.scalars(select(CreditLot.id))) or [1])

    def run(self, label: str, work: Callable[..., Any], **values: Any) -> None:
        self.store.run(label, partial(work, **values))

    def bill(self) -> None:
        """Take in the bill of a month, an earlier one once more, or one that has changed."""
        month = self.dice.choice(("2026-08", "2026-09", "2026-10", "2026-11"))
        rows = self.bills.setdefault(month, [])
        for _ in range(self.dice.randint(0, 4)):
            day = date.fromisoformat(f"{month}-{self.dice.randint(1, 28):02}")
            sign = self.dice.choice(("", "", "", "-"))
            bill = f"B{len(rows)}-{self.dice.randint(0, 9)}"
            currency = self.dice.choice(("CNY", "CNY", "USD"))
            rows.append(
                line(
                    sign + self.amount(),
                    day,
                    self.dice.choice(ACCOUNTS),
                    **{"订单号/账单号": bill, "币种": currency},
                )
            )
        if rows and self.dice.random() < 0.5:
            rows.pop(self.dice.randrange(len(rows)))
        if rows:
            headers = (*rows[0], "币种")
            path = self.folder / f"{month}.csv"
            take(self.store, write_bill(path, *rows, headers=tuple(dict.fromkeys(headers))))

    def usage(self) -> None:
        """Take in a list of what vouchers paid in a month, also some that are not ours."""
        month = self.dice.choice(("2026-09", "2026-10"))
        rows = [
            {
                "代金券编号": self.dice.choice(("V1", "V2", "V3", "V9")), "抵扣金额": self.amount(),
                "使用时间": f"{month}-{self.dice.randint(1, 28):02} 10:00:00", "订单号": f"O{number}",
                "账号ID": self.dice.choice(ACCOUNTS),
            }
            for number in range(self.dice.randint(1, 3))
        ]  # fmt: skip
        take(self.store, write_bill(self.folder / f"u{month}.csv", *rows, headers=tuple(rows[0])))

    def total(self) -> None:
        """Take in what somebody was told of a month."""
        month, account = self.dice.choice(("2026-08", "2026-09", "2026-10")), self.dice.choice(ACCOUNTS)
        bill = total_as_bill(account, month, units(self.amount()), "CNY")
        self.run("bill_imported", credits_bills.take_bill, plan=plan(self.store, bill))

    def spend(self) -> None:
        """Choose another order in which an account's vouchers pay."""
        with self.store.read() as session:
            row = credits_accounts.find_account(session, self.dice.choice((ACCOUNT, OTHER)))
        if row is not None and row.id is not None:
            values = {"spending": self.dice.choice(("alibaba", "expiry"))}
            change = partial(credits_accounts.change, account_id=row.id, seen_version=row.version)
            self.run("cloud_account_changed", change, values=values)

    def grant(self) -> None:
        first = self.day()
        last = first + timedelta(days=self.dice.choice((0, 5, 20, 60, 200)))
        grant(
            self.store, self.amount(), last, self.dice.choice((ACCOUNT, OTHER, POOL)), granted_on=first,
            currency=self.dice.choice(("CNY", "CNY", "USD")),
            products=self.dice.choice(((), (), ("云服务器ECS",), ("对象存储OSS",))),
            voucher=self.dice.choice(("", "", "V1", "V2", "V3")),
        )  # fmt: skip

    def reverse(self) -> None:
        with self.store.read() as session:
            ids = list(session.scalars(text("SELECT id FROM credit_transaction")))
        if ids:
            one = self.dice.choice(ids)
            self.run("credit_reversed", credits_lots.reverse, transaction_id=one, reason="wrong")

    def reopen(self) -> None:
        with self.store.read() as session:
            month = credits_months.last_closed(session)
        with self.store.write("credit_month_reopened", can_be_undone=False) as session:
            credits_months.reopen_month(session, month or "2026-01", "found one more bill")

    def assign(self) -> None:
        account = self.dice.choice((OTHER, UNKNOWN))
        self.run("cloud_account_assigned", credits_accounts.assign, account=account, startup_id=self.startup)

    def step(self) -> None:
        dice, lot = self.dice, self.lot()
        acts: tuple[Callable[[], Any], ...] = (
            self.bill, self.bill, self.bill, self.grant, self.grant, self.reverse, self.assign, self.reopen,
            self.usage, self.total, self.spend,
            lambda: close(self.store, dice.choice(("2026-08", "2026-09", "2026-10"))),
            lambda: self.run("credit_voided", credits_lots.void, lot_id=lot, reason="x", day=self.day()),
            lambda: self.run("credit_adjusted", credits_lots.adjust, lot_id=lot, amount=units(self.amount())
                             * dice.choice((1, -1)), reason="x", day=self.day()),
            lambda: self.run("credit_allocated", credits_lots.allocate, lot_id=lot, account=ACCOUNT,
                             amount=units(self.amount()), day=self.day()),
            lambda: self.run("credit_recalled", credits_lots.recall, lot_id=lot, amount=units(self.amount()),
                             day=self.day()),
            lambda: self.run("expired", lambda session: credits_months.book_expiry(session, self.day())),
            partial(history.undo, self.store), partial(history.undo, self.store),
            partial(history.redo, self.store),
            lambda: self.clock.go_on(days=dice.choice((1, 9))),
        )  # fmt: skip
        with suppress(UserMistake):
            dice.choice(acts)()


def every_entry(store: Store) -> list[Any]:
    with store.read() as session:
        return list(session.execute(select(*Base.metadata.tables[CreditEntry.__tablename__].c)))


def hold_on_every_day(store: Store, dice: Random) -> None:
    """Add everything up by hand, in whatever order the entries come (§3.2, 3, 5, 9)."""
    entries = every_entry(store)
    dice.shuffle(entries)
    with store.read() as session:
        lots = {row.id: row for row in session.scalars(select(CreditLot))}
        for day in sorted({one.day for one in entries} | {date(2027, 12, 31)}):
            by_hand: dict[tuple[int, str], Balance] = {}
            by_lot: dict[int, Balance] = {}
            for one in entries:
                if one.day > day or (one.account == LedgerAccount.CONSUMED and one.lot_id is None):
                    continue
                is_over = one.lot_id is not None and lots[one.lot_id].expires_on < day
                mine = [by_hand.setdefault((one.holder_id, one.currency), Balance())]
                mine += [by_lot.setdefault(one.lot_id, Balance())] if one.lot_id is not None else []
                for balance in mine:
                    balance.add(one.account, one.amount, is_over=is_over)
            assert balances(session, day) == by_hand
            assert lot_balances(session, day) == by_lot
            for balance in by_lot.values():
                parts = (balance.available, balance.consumed, balance.expired, balance.voided, balance.moved)
                assert balance.granted == sum(parts)
                assert min(parts) >= 0
                assert balance.available <= balance.granted
            assert all(one.unallocated >= 0 and one.suspense >= 0 for one in by_hand.values())


def statements_hold(desk: Desk) -> None:
    """Opening + movements = closing for any days, and closed ones stay (§3.12)."""
    for _ in range(3):
        first = desk.day()
        last = first + timedelta(days=desk.dice.randint(0, 90))
        with desk.store.read() as session:
            found = credits_statement.statement(session, desk.startup, first, last)
        for part in found.parts:
            assert part.opening + sum(one.amount for one in part.lines) == part.closing


@pytest.mark.parametrize("seed", range(4 * THOROUGH))
def test_the_ledger_holds_whatever_is_done(
    store: Store, clock: SteadyClock, tmp_path: Path, seed: int
) -> None:
    dice = Random(seed)
    desk = Desk(store, clock, dice, tmp_path)
    add_account(store, ACCOUNT, desk.startup)
    kept: dict[str, Any] = {}
    for _ in range(45):
        desk.step()
        assert faults(store) == [], seed
        with store.read() as session:
            closed = credits_months.last_closed(session)
            if closed and closed not in kept:
                kept = {closed: credits_statement.statement(session, desk.startup, FIRST, date(2026, 8, 31))}
            elif closed:
                same = credits_statement.statement(session, desk.startup, FIRST, date(2026, 8, 31))
                assert same.parts == kept[closed].parts
            else:
                kept = {}
    hold_on_every_day(store, dice)
    statements_hold(desk)
    assert store.damage() == []


@settings(max_examples=6 * THOROUGH)
@given(dice=st.randoms(use_true_random=False))
def test_the_same_entries_come_to_the_same_in_any_order(tmp_path_factory: Any, dice: Random) -> None:
    folder = tmp_path_factory.mktemp("ledger")
    clock = SteadyClock()
    store = Store.create(folder / "base.jib", clock=clock)
    try:  # hypothesis leaves an example in the middle where it grows too long
        desk = Desk(store, clock, dice, folder)
        add_account(store, ACCOUNT, desk.startup)
        for _ in range(12):
            desk.step()
            assert faults(store) == []
        hold_on_every_day(store, dice)
    finally:
        store.close()


def test_amounts_are_exact_to_the_last_unit() -> None:
    assert units_text(units("404.74691356")) == "404.74691356"
    assert units_text(-1) == "-0.00000001"
