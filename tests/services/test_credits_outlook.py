"""What charts of credit are made of: months, balances at their ends, estimates apart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from jib_desktop.db.credits_balances import balances
from jib_desktop.db.store import Store
from jib_desktop.services import credits_balances, credits_outlook
from jib_desktop.services.credits_outlook import MonthEnd
from tests.builders import TODAY
from tests.credit_builders import ACCOUNT, OTHER, UNKNOWN, add_account, grant, line, take, units, write_bill

OCTOBER = date(2026, 10, 31)


def test_months_of_all_accounts_are_those_of_the_tab(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store)
    row = line("3.00", account=UNKNOWN)
    take(store, write_bill(tmp_path / "a.csv", line("10.00", 现金支付="2.50", 原价="12.50")))
    take(store, write_bill(tmp_path / "b.csv", row))
    with store.read() as session:
        uses = credits_outlook.list_uses(session)
        rows = credits_balances.list_credits(session, TODAY)
    assert [(one.holder_id, one.month, one.credit, one.cash, one.is_final) for one in uses] == [
        (1, "2026-10", units(10), units("2.50"), True),
        (2, "2026-10", units(3), 0, True),
    ]
    assert {(row.holder_id, row.paid.gross, row.paid.credit) for row in rows} == {
        (one.holder_id, one.gross, one.credit) for one in uses
    }


def test_balances_at_the_ends_of_months_are_those_of_the_ledger(store: Store, tmp_path: Path) -> None:
    for account in (ACCOUNT, OTHER):
        add_account(store, account)
        grant(store, 100, date(2026, 10, 20), account)
        grant(store, 50, date(2027, 3, 31), account)
    take(store, write_bill(tmp_path / "a.csv", line("30.00"), line("5.00", date(2026, 10, 25))))
    with store.read() as session:
        ends = credits_outlook.list_month_ends(session, "2026-08", TODAY)
        for one in ends:
            stand = balances(session, one.day)[one.holder_id, one.currency]
            assert one.available == stand.available
    mine = [(one.day, one.available) for one in ends if one.holder_id == 1]
    assert mine == [
        (date(2026, 9, 30), units(150)),
        (OCTOBER, units(45)),
        (TODAY, units(45)),
    ]


def test_nothing_booked_has_no_balances(store: Store) -> None:
    with store.read() as session:
        assert credits_outlook.list_month_ends(session, "2026-08", TODAY) == []
        assert credits_outlook.list_uses(session) == []
        assert credits_outlook.list_estimates(session) == []


def test_currencies_stand_side_by_side(store: Store) -> None:
    add_account(store)
    grant(store, 100)
    grant(store, 7, currency="USD")
    with store.read() as session:
        ends = credits_outlook.list_month_ends(session, "2026-11", TODAY)
    assert ends == [MonthEnd(1, "CNY", TODAY, units(100)), MonthEnd(1, "USD", TODAY, units(7))]


def test_estimates_say_whose_they_are_and_where_from(store: Store, shared_data: Path) -> None:
    add_account(store)
    take(store, shared_data / "bills" / "1000000000000001-20261103120000_202610_consumedetailbillv2.csv")
    take(store, shared_data / "focus" / "focus_sample_1.0_official.csv")
    with store.read() as session:
        found = credits_outlook.list_estimates(session)
        sums = credits_balances.list_estimates(session)
    assert {one.generation for one in found} == {"v2", "focus"}
    assert sum(one.payable for one in found) == sum(one.payable for one in sums)
    assert sum(one.credit for one in found if one.generation == "focus") == units("2.6137")
    mine = [one for one in found if one.generation == "v2"]
    assert {one.startup_en for one in mine if one.account == ACCOUNT} == {f"Startup {ACCOUNT[-4:]}"}
    assert [one.month for one in found] == sorted(one.month for one in found)
