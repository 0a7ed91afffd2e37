"""The provider's own order: for each order the largest balance, and one voucher pays it (CREDITS §1.3)."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest

from jib_desktop.db.store import Store
from jib_desktop.services import credits_accounts, credits_entries, history
from tests.credit_builders import add_account, close, faults, grant, line, standing, take, units, write_bill

DAY = date(2026, 10, 5)


def order(amount: str, number: str, day: date = DAY, **values: str) -> dict[str, str]:
    return line(amount, day, **{"订单号/账单号": number, **values})


def paid(store: Store) -> dict[str, int]:
    with store.read() as session:
        return {one.voucher: one.amount for one in credits_entries.paid_by(session, 1, "CNY", "2026-10")}


@pytest.fixture
def three(store: Store) -> Store:
    """Return a store with three vouchers of 100, 90 and 80, the largest of which lapses last."""
    add_account(store, spending="alibaba")
    grant(store, 100, date(2027, 5, 31), voucher="A")
    grant(store, 90, date(2026, 12, 31), voucher="B")
    grant(store, 80, date(2026, 11, 30), voucher="C")
    return store


def test_every_order_takes_the_voucher_with_the_largest_balance(three: Store, tmp_path: Path) -> None:
    orders = [order("30.00", "1"), order("30.00", "2"), order("30.00", "3")]
    take(three, write_bill(tmp_path / "b.csv", *orders))
    # 100 90 80 → 70 90 80 → 70 60 80 → 70 60 50
    assert paid(three) == {"A": units(30), "B": units(30), "C": units(30)}
    assert faults(three) == []


def test_of_equal_balances_the_one_that_lapses_first_pays(three: Store, tmp_path: Path) -> None:
    take(three, write_bill(tmp_path / "b.csv", order("10.00", "1"), order("20.00", "2")))
    # 100 90 80 → 90 90 80: B lapses before A
    assert paid(three) == {"A": units(10), "B": units(20)}


def test_lines_of_one_order_are_paid_by_one_voucher(three: Store, tmp_path: Path) -> None:
    orders = [order("6.00", "1"), order("3.00", "1", 产品Code="oss", 产品="对象存储 OSS"), order("1.00", "2")]
    take(three, write_bill(tmp_path / "b.csv", *orders))
    assert paid(three) == {"A": units(10)}


def test_what_one_voucher_cannot_pay_goes_on_to_the_next(three: Store, tmp_path: Path) -> None:
    take(three, write_bill(tmp_path / "b.csv", order("150.00", "1"), order("150.00", "2")))
    assert standing(three).consumed == units(270)
    assert standing(three).unallocated == units(30)
    assert faults(three) == []


def test_a_refund_of_the_day_is_taken_off_its_last_orders(three: Store, tmp_path: Path) -> None:
    orders = [order("30.00", "1"), order("30.00", "2"), order("-20.00", "3")]
    take(three, write_bill(tmp_path / "b.csv", *orders))
    assert paid(three) == {"A": units(30), "B": units(10)}
    assert faults(three) == []


def test_the_same_bill_again_and_a_later_one_book_the_difference_alone(three: Store, tmp_path: Path) -> None:
    orders = [order("30.00", "1"), order("30.00", "2")]
    path = write_bill(tmp_path / "b.csv", *orders)
    take(three, path)
    assert take(three, path).is_nothing_new
    before = paid(three)
    more = take(three, write_bill(tmp_path / "b.csv", *orders, order("5.33", "3")))
    assert more.deltas == {"CNY": units("5.33")}
    after = paid(three)
    # C has 80 left, more than the others: what is new is one order more.
    assert after == {**before, "C": units("5.33")}
    history.undo(three)
    assert paid(three) == before
    assert faults(three) == []


def test_orders_of_a_closed_month_are_paid_in_the_open_one(three: Store, tmp_path: Path) -> None:
    close(three, "2026-10")
    orders = [order("30.00", "1"), order("30.00", "2", date(2026, 10, 9)), order("30.00", "3")]
    take(three, write_bill(tmp_path / "b.csv", *orders))
    assert paid(three) == {"A": units(30), "B": units(30), "C": units(30)}
    assert standing(three, date(2026, 10, 31)).consumed == 0
    assert faults(three) == []


def test_an_account_that_chose_the_order_later_is_paid_day_by_day_before(
    store: Store, tmp_path: Path
) -> None:
    account = add_account(store)
    grant(store, 100, date(2027, 5, 31), voucher="A")
    grant(store, 90, date(2026, 12, 31), voucher="B")
    path = write_bill(tmp_path / "b.csv", order("30.00", "1"), order("30.00", "2"))
    take(store, path)
    assert paid(store) == {"B": units(60)}
    change = partial(credits_accounts.change, account_id=account, seen_version=1)
    store.run("cloud_account_changed", partial(change, values={"spending": "alibaba"}))
    assert take(store, path).is_nothing_new
    assert paid(store) == {"B": units(60)}
