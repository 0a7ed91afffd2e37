"""The project's own test bills from first to last: what `expected.json` says, to the last digit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.exchange.bills import read_bill
from jib_desktop.rules.credits import units_text
from jib_desktop.rules.credits_bills import BillEmpty, BillSettings
from jib_desktop.services import credits_balances, credits_entries, history
from tests.builders import contents
from tests.conftest import SteadyClock
from tests.credit_builders import (
    ACCOUNT,
    LAST_DAY,
    OTHER,
    UNKNOWN,
    add_account,
    close,
    faults,
    grant,
    plan,
    read,
    standing,
    take,
    units,
)

UTF8 = "legacy_billing_item_202610_utf8bom.csv"
LEGACY = (
    UTF8,
    "legacy_billing_item_202610_gb18030.csv",
    "legacy_billing_item_202610_blank_first_line_utf8bom.csv",
    "1000000000000001_BillingItemDetail_202610.zip",
)
FINAL = "legacy_billing_item_202610_final_reissue_utf8bom.csv"
V2 = "1000000000000001-20261103120000_202610_consumedetailbillv2.csv"
FOCUS = "focus_sample_1.0_official.csv"
ACCOUNTS = (ACCOUNT, OTHER, UNKNOWN)


@pytest.fixture
def bills(shared_data: Path) -> Path:
    return shared_data / "bills"


@pytest.fixture
def expected(bills: Path) -> Any:
    return json.loads((bills / "expected.json").read_text(encoding="utf-8"))


def used(store: Store) -> dict[str, str]:
    """Return what the ledger has of each account, whoever paid it."""
    return {one: units_text(standing(store, account=one).used) for one in ACCOUNTS}


def told(expected: Any) -> dict[str, str]:
    by_account = expected["legacy"]["voucher_by_account"]
    return {one: units_text(units(amount)) for one, amount in by_account.items()}


@pytest.mark.parametrize("name", LEGACY)
def test_each_file_taken_in_first_books_what_is_expected(
    store: Store, bills: Path, expected: Any, name: str
) -> None:
    taken = take(store, bills / name)
    assert taken.problems == ()
    assert taken.deltas == {"CNY": units(expected["legacy"]["sum"]["代金券抵扣"])}
    assert used(store) == told(expected)
    with store.read() as session:
        rows = credits_balances.list_balances(session, LAST_DAY)
    assert sum(row.cash for row in rows) == units(expected["legacy"]["sum"]["现金支付"])
    assert sum(row.unpaid for row in rows) == units(expected["legacy"]["sum"]["欠费金额"])
    assert faults(store) == []


@pytest.mark.parametrize("first", LEGACY)
def test_any_file_after_any_other_books_nothing_and_the_final_one_the_difference(
    store: Store, bills: Path, expected: Any, first: str
) -> None:
    take(store, bills / first)
    before = contents(store)
    for name in LEGACY:
        again = take(store, bills / name)
        assert (again.is_nothing_new, again.entries, again.deltas) == (True, 0, {})
    assert contents(store) == before
    final, wanted = take(store, bills / FINAL), expected["legacy_reissue"]["expected_delta_vs_first"]
    assert final.deltas == {"CNY": units(wanted["voucher_delta"])}
    assert (final.lines.changed, final.lines.removed, final.lines.new) == (
        wanted["changed"], wanted["removed"], wanted["added"],
    )  # fmt: skip
    assert sum(map(units, used(store).values())) == units(expected["legacy_reissue"]["sum"]["代金券抵扣"])
    assert faults(store) == []


def test_the_difference_is_exact_with_vouchers_in_a_closed_month_and_back(
    store: Store, bills: Path, expected: Any
) -> None:
    add_account(store, ACCOUNT)
    add_account(store, OTHER)
    grant(store, 400, voucher="A")
    grant(store, 20_000, voucher="B")
    grant(store, 50, account=OTHER)
    take(store, bills / UTF8)
    assert used(store) == told(expected)
    assert standing(store).consumed == units(told(expected)[ACCOUNT])
    close(store, "2026-10")
    before = contents(store)["credit_entry"]
    assert take(store, bills / FINAL).deltas == {"CNY": units("5.33")}
    more = contents(store)["credit_entry"][len(before) :]
    assert more
    assert contents(store)["credit_entry"][: len(before)] == before
    assert take(store, bills / FINAL).is_nothing_new
    history.undo(store)
    assert used(store) == told(expected)
    assert take(store, bills / FINAL).deltas == {"CNY": units("5.33")}
    assert faults(store) == []


def test_the_first_bill_after_the_final_one_takes_the_difference_back(store: Store, bills: Path) -> None:
    take(store, bills / FINAL)
    assert take(store, bills / UTF8).deltas == {"CNY": -units("5.33")}
    assert faults(store) == []


def test_a_preliminary_bill_becomes_the_final_one(store: Store, bills: Path, clock: SteadyClock) -> None:
    clock.go_on(days=-21)  # 2 November: it may still change
    assert take(store, bills / UTF8).is_final == {"2026-10": False}
    clock.go_on(days=3)
    final = take(store, bills / FINAL)
    assert (final.is_final, final.deltas) == ({"2026-10": True}, {"CNY": units("5.33")})


def test_the_placeholder_is_named_and_writes_nothing(store: Store, bills: Path) -> None:
    before = contents(store)
    with pytest.raises(BillEmpty):
        read(store, bills / "empty_placeholder_202611.csv")
    assert contents(store) == before


def test_v2_says_what_was_payable_and_books_nothing(store: Store, bills: Path, expected: Any) -> None:
    bill = read_bill(bills / V2, BillSettings())
    assert bill.line_count == expected["v2"]["rows"]
    payable = {currency: units_text(sums["payable"]) for currency, sums in bill.totals().items()}
    assert payable == expected["v2"]["payable_by_currency"]
    assert bill.problems == []  # also the prices fit together
    take(store, bills / UTF8)
    entries = contents(store)["credit_entry"]
    planned = take(store, bills / V2)
    assert (planned.is_estimate, planned.entries, planned.deltas) == (True, 0, {})
    assert contents(store)["credit_entry"] == entries
    assert take(store, bills / UTF8).is_nothing_new  # an estimate does not stand in a bill's place


def test_focus_is_kept_for_charts_and_never_posted(store: Store, shared_data: Path) -> None:
    path = shared_data / "focus" / FOCUS
    planned = plan(store, read(store, path))
    assert (planned.is_estimate, planned.entries) == (True, 0)
    take(store, path)
    found = contents(store)
    assert not found["credit_entry"]
    assert not found["credit_transaction"]
    with store.read() as session:
        assert len(credits_balances.list_estimates(session)) > 0
        assert [one.evidence for one in credits_entries.list_bills(session)][:1] == ["estimate"]
    assert take(store, path).is_nothing_new
    assert faults(store) == []
