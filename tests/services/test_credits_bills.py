"""Taking bills in: only differences are booked, estimates never, and every total is met to the last digit."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from jib_desktop.db.store import Store
from jib_desktop.exchange.bills import read_bill
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.rules.credits import LedgerDiffers, units_text
from jib_desktop.rules.credits_bills import BillRefused, BillSettings
from jib_desktop.rules.credits_totals import total_as_bill
from jib_desktop.services import credits_balances, credits_bills, credits_entries, credits_lots, history
from tests.builders import contents
from tests.conftest import SteadyClock
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
    read,
    standing,
    take,
    units,
    write_bill,
)

FIRST = "legacy_billing_item_202610_utf8bom.csv"
AGAIN = (
    FIRST,
    "legacy_billing_item_202610_gb18030.csv",
    "legacy_billing_item_202610_blank_first_line_utf8bom.csv",
    "1000000000000001_BillingItemDetail_202610.zip",
)
FINAL = "legacy_billing_item_202610_final_reissue_utf8bom.csv"


# --- the invented bills of the project's test data ---


@pytest.mark.parametrize("name", [*AGAIN, FINAL])
def test_every_total_of_the_sample_bills_is_met(shared_data: Path, name: str) -> None:
    expected = json.loads((shared_data / "bills" / "expected.json").read_text(encoding="utf-8"))
    wanted = expected["legacy_reissue" if name == FINAL else "legacy"]
    bill = read_bill(shared_data / "bills" / name, BillSettings())
    [sums] = bill.totals().values()
    names = {
        "原价": "gross", "优惠金额": "discount", "优惠券抵扣": "coupon", "应付金额": "payable",
        "现金支付": "cash", "代金券抵扣": "voucher", "储值卡支付金额": "card", "欠费金额": "unpaid",
    }  # fmt: skip
    assert bill.line_count == wanted["rows"]
    assert {title: sums[field] for title, field in names.items()} == {
        title: units(amount) for title, amount in wanted["sum"].items()
    }
    assert bill.problems == []
    if name != FINAL:
        by_account: dict[str, int] = {}
        for key, amounts in bill.sums.items():
            by_account[key[1]] = by_account.get(key[1], 0) + amounts[-1]
        told = wanted["voucher_by_account"]
        assert by_account == {account: units(amount) for account, amount in told.items()}


@pytest.mark.parametrize("name", AGAIN)
def test_the_same_bill_again_books_nothing_whatever_its_encoding(
    store: Store, shared_data: Path, name: str
) -> None:
    folder = shared_data / "bills"
    first = take(store, folder / FIRST)
    assert first.deltas == {"CNY": units("462.51691356")}
    before = contents(store)
    again = take(store, folder / name)
    assert again.is_nothing_new
    assert again.entries == 0
    assert contents(store) == before


def test_the_final_bill_books_the_difference(store: Store, shared_data: Path) -> None:
    folder = shared_data / "bills"
    take(store, folder / FIRST)
    again = take(store, folder / FINAL)
    assert again.deltas == {"CNY": units("5.33")}
    assert (again.lines.new, again.lines.changed, again.lines.removed, again.lines.unchanged) == (1, 1, 1, 10)
    assert standing(store, account=UNKNOWN).suspense == units("7.77")
    total = sum(standing(store, account=one).used for one in (ACCOUNT, OTHER, UNKNOWN))
    assert total == units("467.84691356")
    assert faults(store) == []


def test_the_v2_sample_is_an_estimate(store: Store, shared_data: Path) -> None:
    name = "1000000000000001-20261103120000_202610_consumedetailbillv2.csv"
    taken = take(store, shared_data / "bills" / name)
    assert taken.is_estimate
    sums = taken.bill.totals()
    assert sums["CNY"]["payable"] == units("441.15")
    assert sums["USD"]["payable"] == units("12.3456789")
    assert taken.entries == 0
    assert standing(store).used == 0
    with store.read() as session:
        rows = credits_balances.list_estimates(session)
    assert sum(row.payable for row in rows if row.currency == "CNY") == units("441.15")


def test_focus_is_charted_and_never_booked(store: Store, shared_data: Path) -> None:
    taken = take(store, shared_data / "focus" / "focus_sample_1.0_official.csv")
    assert taken.is_estimate
    assert taken.bill.line_count == 1000
    assert not any(problem.blocks for problem in taken.problems)
    with store.read() as session:
        rows = credits_balances.list_estimates(session)
        assert credits_balances.list_balances(session, date(2030, 1, 1)) == []
    assert sum(row.payable for row in rows) == taken.bill.totals()["USD"]["payable"]
    assert sum(row.credit for row in rows) == units("2.6137")
    assert faults(store) == []


# --- replacing ---


def test_vouchers_that_lapse_first_pay_first(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 30, date(2027, 5, 31), voucher="LATE")
    grant(store, 15, date(2026, 10, 10), voucher="SOON")
    take(store, write_bill(tmp_path / "b.csv", line("20.00", date(2026, 10, 5))))
    with store.read() as session:
        paid = {one.voucher: one.amount for one in credits_entries.paid_by(session, 1, "CNY", "2026-10")}
    assert paid == {"SOON": units(15), "LATE": units(5)}


def test_the_other_order_begins_with_the_largest_balance(store: Store, tmp_path: Path) -> None:
    add_account(store, spending="alibaba")
    grant(store, 30, date(2027, 5, 31), voucher="LARGE")
    grant(store, 15, date(2026, 10, 10), voucher="SOON")
    take(store, write_bill(tmp_path / "b.csv", line("20.00", date(2026, 10, 5))))
    with store.read() as session:
        paid = {one.voucher: one.amount for one in credits_entries.paid_by(session, 1, "CNY", "2026-10")}
    assert paid == {"LARGE": units(20)}


def test_a_voucher_pays_on_its_last_day_and_not_after(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, date(2026, 10, 10))
    rows = [line("1.00", date(2026, 10, 10)), line("2.00", date(2026, 10, 11))]
    take(store, write_bill(tmp_path / "b.csv", *rows))
    found = standing(store)
    assert (found.consumed, found.unallocated, found.expired) == (units(1), units(2), units(99))
    assert standing(store, date(2026, 10, 10)).available == units(99)


def test_only_vouchers_for_the_product_pay(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, products=("对象存储OSS",))
    grant(store, 5, products=("云服务器ECS", "CDN"))
    take(store, write_bill(tmp_path / "b.csv", line("8.00")))
    assert standing(store).consumed == units(5)
    assert standing(store).unallocated == units(3)


def test_a_refund_gives_back_only_what_its_voucher_column_says(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100)
    back = line("0", date(2026, 10, 20), 应付金额="-250.00", 现金支付="-250.00", 账单类型="退款")
    take(store, write_bill(tmp_path / "b.csv", line("40.00"), back))
    assert standing(store).available == units(60)
    back = line("-10.00", date(2026, 10, 20), 账单类型="退款")
    take(store, write_bill(tmp_path / "b.csv", line("40.00"), back))
    assert standing(store).available == units(70)
    assert faults(store) == []


def test_credit_given_back_to_a_lapsed_voucher_has_lapsed(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 40, date(2026, 10, 10))
    take(store, write_bill(tmp_path / "b.csv", line("40.00"), line("-10.00", date(2026, 10, 20))))
    found = standing(store)
    assert (found.available, found.expired, found.consumed) == (0, units(10), units(30))


def test_a_bill_may_say_less_than_before(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 15)
    take(store, write_bill(tmp_path / "b.csv", line("20.00"), line("3.00", date(2026, 10, 7))))
    assert standing(store).unallocated == units(8)
    again = take(store, write_bill(tmp_path / "b.csv", line("12.00")))
    assert again.deltas == {"CNY": -units(11)}
    assert standing(store).consumed == units(12)
    assert standing(store).unallocated == 0
    assert faults(store) == []


def test_an_account_that_left_the_bill_used_nothing_if_its_payer_stayed(store: Store, tmp_path: Path) -> None:
    rows = [line("5.00"), line("6.00", Owner账号="daughter")]
    take(store, write_bill(tmp_path / "b.csv", *rows))
    assert standing(store, account="daughter").suspense == units(6)
    take(store, write_bill(tmp_path / "b.csv", rows[0]))
    assert standing(store, account="daughter").suspense == 0
    assert faults(store) == []


def test_a_payer_that_left_the_file_is_told_and_stays(store: Store, tmp_path: Path) -> None:
    take(store, write_bill(tmp_path / "b.csv", line("5.00"), line("6.00", account=OTHER)))
    again = take(store, write_bill(tmp_path / "b.csv", line("5.50")))
    assert [one.code for one in again.problems] == ["account_not_in_bill"]
    assert standing(store, account=OTHER).suspense == units(6)
    assert faults(store) == []


def test_currencies_stand_side_by_side(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 10, currency="USD")
    rows = [line("4.00", 币种="USD"), line("5.00", 币种="CNY")]
    take(store, write_bill(tmp_path / "b.csv", *rows, headers=tuple(rows[0])))
    assert standing(store, currency="USD").available == units(6)
    assert standing(store, currency="CNY").unallocated == units(5)


def test_the_credit_may_stand_in_another_column(store: Store, tmp_path: Path) -> None:
    add_account(store, credit_column="coupon")
    grant(store, 100)
    take(store, write_bill(tmp_path / "b.csv", line("10.00", 优惠券抵扣="4.00")))
    assert standing(store).consumed == units(4)


def test_two_identical_lines_are_both_real(store: Store, tmp_path: Path) -> None:
    taken = take(store, write_bill(tmp_path / "b.csv", line("1.00"), line("1.00")))
    assert taken.deltas == {"CNY": units(2)}
    again = take(store, write_bill(tmp_path / "b.csv", line("1.00")))
    assert (again.lines.removed, again.deltas) == (1, {"CNY": -units(1)})


# --- months and days ---


def test_news_of_a_closed_month_goes_into_the_open_one(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, date(2027, 1, 31))
    take(store, write_bill(tmp_path / "b.csv", line("20.00")))
    close(store, "2026-10")
    before = standing(store, date(2026, 10, 31))
    take(store, write_bill(tmp_path / "b.csv", line("25.33")))
    assert standing(store, date(2026, 10, 31)) == before
    assert standing(store, date(2026, 11, 1)).consumed == units("25.33")
    with store.read() as session:
        newest = credits_entries.list_entries(session, 1, "CNY")[0]
    assert (newest.day, newest.month, newest.amount) == (date(2026, 11, 1), "2026-10", -units("5.33"))
    assert faults(store) == []


def test_days_add_up_and_the_month_replaces_them(store: Store, tmp_path: Path) -> None:
    one = line("1.00", date(2026, 10, 1), 账单日期="2026-10-01")
    two = line("2.00", date(2026, 10, 2), 账单日期="2026-10-02")
    for day in (one, two):
        take(store, write_bill(tmp_path / "d.csv", day, headers=tuple(day)))
    assert standing(store).suspense == units(3)
    take(store, write_bill(tmp_path / "m.csv", line("4.00")))
    assert standing(store).suspense == units(4)
    with pytest.raises(BillRefused) as refused:
        take(store, write_bill(tmp_path / "d.csv", one, headers=tuple(one)))
    assert refused.value.reason == "granularity"
    assert faults(store) == []


def test_a_bill_is_preliminary_until_day_three(store: Store, clock: SteadyClock, tmp_path: Path) -> None:
    clock.go_on(days=-21)  # 2 November
    path = write_bill(tmp_path / "b.csv", line("1.00"))
    assert take(store, path).is_final == {"2026-10": False}
    clock.go_on(days=5)
    again = take(store, path)
    assert again.is_final == {"2026-10": True}
    assert not again.is_nothing_new  # the same lines, but for good now
    assert again.entries == 0
    assert take(store, path).is_nothing_new


def test_the_bill_of_another_account_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(BillRefused) as refused:
        read(store, write_bill(tmp_path / "b.csv", line()), payer="42")
    assert refused.value.reason == "account"


# --- evidence ---


def test_a_monthly_total_is_weaker_than_a_bill(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100)
    total = total_as_bill(ACCOUNT, "2026-10", units(12), "CNY")
    store.run("bill_imported", partial(credits_bills.take_bill, plan=plan(store, total)))
    assert standing(store).consumed == units(12)
    assert take(store, write_bill(tmp_path / "b.csv", line("11.50"))).deltas == {"CNY": -units("0.5")}
    with pytest.raises(BillRefused) as refused:
        plan(store, total_as_bill(ACCOUNT, "2026-10", units(13), "CNY"))
    assert refused.value.reason == "weaker"
    assert faults(store) == []
    with store.read() as session:
        listed = {one.evidence: one.counts for one in credits_entries.list_bills(session)}
    assert listed == {"bill": True, "total": False}


USAGE = ("代金券编号", "抵扣金额", "使用时间", "订单号", "账号ID")


def usage(voucher: str, amount: str, day: str = "2026-10-05") -> dict[str, str]:
    return {"代金券编号": voucher, "抵扣金额": amount, "使用时间": f"{day} 10:00:00", "订单号": f"O{amount}"}


def test_usage_names_the_vouchers_and_the_bill_the_sum(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, date(2026, 12, 31), voucher="A")
    grant(store, 100, date(2027, 12, 31), voucher="B")
    take(store, write_bill(tmp_path / "b.csv", line("20.00")))
    path = write_bill(tmp_path / "u.csv", usage("B", "12.00"), usage("A", "3.00"), headers=USAGE)
    taken = take(store, path)
    assert taken.deltas == {}  # the sum is the bill's
    with store.read() as session:
        paid = {one.voucher: one.amount for one in credits_entries.paid_by(session, 1, "CNY", "2026-10")}
    assert paid == {"B": units(12), "A": units(8)}
    assert take(store, path).is_nothing_new
    take(store, write_bill(tmp_path / "b.csv", line("14.00")))
    assert standing(store).used == units(14)
    assert faults(store) == []


def test_usage_counts_by_itself_while_there_is_no_bill(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, voucher="A")
    take(store, write_bill(tmp_path / "u.csv", usage("A", "3.00"), headers=USAGE))
    assert standing(store).consumed == units(3)
    assert faults(store) == []


# --- all or nothing ---


def test_undo_reverses_a_bill_and_lets_the_former_count_again(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100)
    take(store, write_bill(tmp_path / "b.csv", line("20.00")))
    take(store, write_bill(tmp_path / "b.csv", line("30.00")))
    history.undo(store)
    assert standing(store).consumed == units(20)
    assert faults(store) == []
    history.redo(store)
    assert standing(store).consumed == units(30)
    history.undo(store)
    history.undo(store)
    assert standing(store).consumed == 0
    assert take(store, write_bill(tmp_path / "b.csv", line("30.00"))).deltas == {"CNY": units(30)}
    assert faults(store) == []


def test_a_preview_that_is_out_of_date_is_refused(store: Store, tmp_path: Path) -> None:
    planned = plan(store, read(store, write_bill(tmp_path / "b.csv", line("20.00"))))
    take(store, write_bill(tmp_path / "c.csv", line("21.00")))
    before = contents(store)
    with pytest.raises(LedgerDiffers):
        store.run("bill_imported", partial(credits_bills.take_bill, plan=planned))
    assert contents(store) == before


def test_cancelling_leaves_nothing(store: Store, tmp_path: Path) -> None:
    planned = plan(store, read(store, write_bill(tmp_path / "b.csv", line("20.00"))))
    before = contents(store)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        store.run("bill_imported", lambda session: credits_bills.take_bill(session, planned, progress))
    assert contents(store) == before


def test_lines_are_kept_as_they_stand_in_the_file(store: Store, tmp_path: Path) -> None:
    path = write_bill(tmp_path / "b.csv", line("1.00", 计费项='with "quotes",\nand lines'))
    take(store, path)
    [row] = contents(store)["bill_line"]
    assert row[-1] in path.read_bytes().decode("utf-8-sig")
    assert row[-1].count("\n") == 1


def test_grants_that_were_used_are_not_reversed(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100)
    take(store, write_bill(tmp_path / "b.csv", line("20.00")))
    with store.read() as session:
        rows = credits_lots.list_lots(session, date(2026, 10, 31))
    assert [units_text(row.balance.available) for row in rows] == ["80.00000000"]
