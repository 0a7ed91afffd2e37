"""Which file counts, and what it says: other amounts, other settings, files of days beside a total."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.credits import MonthNotOver
from jib_desktop.rules.credits_totals import total_as_bill
from jib_desktop.services import credits_accounts, credits_bills, history, startups
from tests.builders import add_startup
from tests.conftest import SteadyClock
from tests.credit_builders import (
    ACCOUNT,
    CHINESE,
    OTHER,
    add_account,
    close,
    faults,
    grant,
    line,
    plan,
    standing,
    take,
    units,
    write_bill,
)


def usage(folder: Path, amount: str) -> Path:
    row = {"代金券编号": "V1", "抵扣金额": amount, "使用时间": "2026-10-05 10:00:00", "订单号": "O1",
           "账号ID": ACCOUNT}  # fmt: skip
    return write_bill(folder / "u.csv", row, headers=tuple(row))


def change(store: Store, account_id: uuid.UUID, **values: Any) -> None:
    with store.read() as session:
        row = next(one for one in credits_accounts.list_accounts(session) if one.id == account_id)
    work = partial(credits_accounts.change, account_id=account_id, seen_version=row.version, values=values)
    store.run("cloud_account_changed", work)


def test_a_usage_list_with_other_amounts_is_another_one(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, voucher="V1")
    take(store, usage(tmp_path, "5"))
    take(store, usage(tmp_path, "7"))
    assert standing(store).consumed == units(7)
    assert take(store, usage(tmp_path, "7")).is_nothing_new
    assert faults(store) == []


def test_a_bill_counts_anew_once_its_account_says_otherwise_what_it_means(
    store: Store, tmp_path: Path
) -> None:
    account = add_account(store)
    grant(store)
    path = write_bill(tmp_path / "b.csv", line("10.00", 优惠券抵扣="2.00"))
    take(store, path)
    change(store, account, credit_column="coupon")
    take(store, path)
    assert standing(store).consumed == units(2)
    change(store, account, currency="USD")
    take(store, path)
    assert standing(store).consumed == 0
    assert standing(store, currency="USD").unallocated == units(2)
    assert take(store, path).is_nothing_new
    assert faults(store) == []


def test_bills_of_days_take_the_place_of_a_total(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store)
    total = total_as_bill(ACCOUNT, "2026-10", units(50), "CNY")
    store.run("bill_imported", partial(credits_bills.take_bill, plan=plan(store, total)))
    for day in (5, 6):
        row = line("3.00", date(2026, 10, day), 账单日期=f"2026-10-{day:02}")
        take(store, write_bill(tmp_path / f"{day}.csv", row, headers=(*CHINESE, "账单日期")))
    assert standing(store).consumed == units(6)
    for _ in range(2):
        history.undo(store)
    assert standing(store).consumed == units(50)
    assert faults(store) == []


def test_a_month_is_closed_on_the_day_that_it_is_in_china(store: Store, clock: SteadyClock) -> None:
    clock.now = datetime(2026, 11, 3, 15, 59, tzinfo=UTC)
    with pytest.raises(MonthNotOver):
        close(store, "2026-10")
    clock.go_on(minutes=1)  # the fourth in China, the third where this is written
    close(store, "2026-10")


def test_how_bills_are_read_can_be_put_right_after_a_startup_was_removed(store: Store) -> None:
    startup = add_startup(store, "Gone")
    account = add_account(store, ACCOUNT, startup)
    store.run("startup_removed", partial(startups.remove_many, seen=[(startup, 1)]))
    change(store, account, notes="the last bill is still to come")
    other = add_account(store, OTHER, add_startup(store, "Here"))
    with pytest.raises(ValuesRefused):
        change(store, other, startup_id=startup)
