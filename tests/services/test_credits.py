"""Cloud accounts, grants, the pool, months, forecast, statement: what a person does and asks."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import NothingToUndo, ValuesRefused
from jib_desktop.rules.credits import (
    AccountInUse,
    GrantUsed,
    MonthClosed,
    MonthNotClosed,
    MonthNotOver,
    NotReversible,
    ReversedAlready,
    StartupHasCredits,
    TooLittleCredit,
)
from jib_desktop.rules.money import ExactAmount
from jib_desktop.services import (
    credits_accounts,
    credits_balances,
    credits_entries,
    credits_lots,
    credits_months,
    credits_statement,
    duplicates,
    history,
    startups,
)
from tests.builders import add_startup, contents
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
    standing,
    take,
    units,
    write_bill,
)

POOL = "5000000000000005"
TODAY = date(2026, 11, 23)


def run(store: Store, work: Any, **values: Any) -> Any:
    return store.run("x", partial(work, **values)).result


def transaction(store: Store, place: int = 0) -> int:
    """Return one of the transactions of the first account, the newest first."""
    with store.read() as session:
        return credits_entries.list_entries(session, 1, "CNY")[place].transaction_id


# --- accounts ---


def test_an_unknown_account_is_given_to_its_startup_later(store: Store, tmp_path: Path) -> None:
    take(store, write_bill(tmp_path / "b.csv", line("7.77", account=UNKNOWN)))
    assert standing(store, account=UNKNOWN).suspense == units("7.77")
    startup_id = add_startup(store)
    run(store, credits_accounts.assign, account=UNKNOWN, startup_id=startup_id)
    found = standing(store, account=UNKNOWN)
    assert (found.suspense, found.unallocated, found.used) == (0, units("7.77"), units("7.77"))
    grant(store, 5, account=UNKNOWN)
    found = standing(store, account=UNKNOWN)
    assert (found.consumed, found.unallocated) == (units(5), units("2.77"))
    for _ in range(2):
        history.undo(store)
    assert standing(store, account=UNKNOWN).suspense == units("7.77")
    assert faults(store) == []


def test_an_account_with_entries_keeps_its_number_and_startup(store: Store) -> None:
    account_id = add_account(store)
    grant(store)
    other = add_startup(store, "Other")
    for values in ({"account": "2"}, {"startup_id": other}, {"startup_id": None, "is_pool": True}):
        with pytest.raises(AccountInUse):
            run(store, credits_accounts.change, account_id=account_id, seen_version=1, values=values)
    run(store, credits_accounts.change, account_id=account_id, seen_version=1, values={"spending": "alibaba"})
    with pytest.raises(AccountInUse):
        run(store, credits_accounts.remove, account_id=account_id, seen_version=2)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"account": ""}, "account_missing"),
        ({"account": ACCOUNT}, "account_taken"),
        ({"account": "2", "currency": "yuan"}, "currency_unknown"),
        ({"account": "2", "spending": "luck"}, "spending_unknown"),
        ({"account": "2", "credit_column": "tea"}, "credit_column_unknown"),
    ],
)
def test_what_is_wrong_with_an_account_is_said(store: Store, values: dict[str, Any], code: str) -> None:
    add_account(store)
    with pytest.raises(ValuesRefused) as refused:
        run(store, credits_accounts.create, values=values)
    assert [one.code for one in refused.value.problems] == [code]


def test_a_merged_startup_brings_its_accounts_along(store: Store) -> None:
    kept, dropped = add_startup(store, "Kept"), add_startup(store, "Dropped")
    add_account(store, startup_id=dropped)
    grant(store)
    seen = {"kept_version": 1, "dropped_version": 1, "values": {}}
    run(store, duplicates.merge, kept_id=kept, dropped_id=dropped, **seen)
    with store.read() as session:
        assert credits_statement.statement(session, kept, TODAY, TODAY).parts[0].closing == units(100)


def test_a_startup_with_bookings_is_not_removed(store: Store) -> None:
    startup_id = add_startup(store)
    add_account(store, startup_id=startup_id)
    grant(store)
    with pytest.raises(StartupHasCredits):
        run(store, startups.remove, startup_id=startup_id, seen_version=1)


# --- grants ---


def test_undo_of_a_grant_reverses_it_and_redo_grants_again(store: Store) -> None:
    add_account(store)
    grant(store, voucher="V1")
    lines = len(contents(store)["credit_entry"])
    history.undo(store)
    assert standing(store).granted == 0
    assert len(contents(store)["credit_entry"]) == lines * 2  # nothing was taken out
    history.redo(store)
    assert standing(store).available == units(100)
    history.undo(store)
    grant(store, voucher="V1")  # the number is free again
    assert faults(store) == []


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"account": "404"}, "account_unknown"),
        ({"amount": "0"}, "amount_positive"),
        ({"amount": "9999999999"}, "amount_large"),
        ({"currency": "yuan"}, "currency_unknown"),
        ({"currency": "A1B"}, "currency_unknown"),
        ({"expires_on": date(2026, 8, 31)}, "last_before_first"),
        ({"voucher": "V1"}, "voucher_granted"),
    ],
)
def test_what_is_wrong_with_a_grant_is_said(store: Store, values: dict[str, Any], code: str) -> None:
    add_account(store)
    grant(store, voucher="V1")
    with pytest.raises(ValuesRefused) as refused:
        grant(store, **values)
    assert [one.code for one in refused.value.problems] == [code]


def test_a_used_grant_is_voided_not_reversed(store: Store, tmp_path: Path) -> None:
    add_account(store)
    lot = grant(store)
    granting = transaction(store)
    take(store, write_bill(tmp_path / "b.csv", line("30.00")))
    with pytest.raises(GrantUsed) as used:
        run(store, credits_lots.reverse, transaction_id=granting, reason="wrong startup")
    assert used.value.used == ExactAmount("30.00000000", "CNY")
    assert run(store, credits_lots.void, lot_id=lot, reason="wrong startup") == units(70)
    found = standing(store)
    assert (found.consumed, found.voided, found.available) == (units(30), units(70), 0)
    assert faults(store) == []


def test_what_a_bill_booked_is_not_reversed_by_hand(store: Store, tmp_path: Path) -> None:
    add_account(store)
    take(store, write_bill(tmp_path / "b.csv", line("30.00")))
    with pytest.raises(NotReversible):
        run(store, credits_lots.reverse, transaction_id=transaction(store), reason="x")


def test_a_booking_is_reversed_once(store: Store) -> None:
    add_account(store)
    grant(store)
    one = transaction(store)
    run(store, credits_lots.reverse, transaction_id=one, reason="wrong")
    with pytest.raises(ReversedAlready):
        run(store, credits_lots.reverse, transaction_id=one, reason="wrong")


def test_the_pool_allocates_and_recalls(store: Store, tmp_path: Path) -> None:
    add_account(store)
    add_account(store, POOL, is_pool=True)
    lot = grant(store, 1000, account=POOL, voucher="P1")
    with pytest.raises(TooLittleCredit):
        run(store, credits_lots.allocate, lot_id=lot, account=ACCOUNT, amount=units(1001), day=TODAY)
    part = run(
        store, credits_lots.allocate, lot_id=lot, account=ACCOUNT, amount=units(300), day=date(2026, 10, 1)
    )
    take(store, write_bill(tmp_path / "b.csv", line("120.00")))
    with pytest.raises(TooLittleCredit):
        run(store, credits_lots.recall, lot_id=part, amount=units(181), day=TODAY)
    run(store, credits_lots.recall, lot_id=part, amount=units(100), day=TODAY)
    pool, mine = standing(store, account=POOL), standing(store)
    assert (pool.granted, pool.available, pool.moved) == (units(1000), units(800), units(200))
    assert (mine.granted, mine.consumed, mine.moved) == (units(300), units(120), units(100))


def test_an_adjustment_has_a_reason(store: Store) -> None:
    add_account(store)
    lot = grant(store)
    with pytest.raises(ValuesRefused):
        run(store, credits_lots.adjust, lot_id=lot, amount=units(5), reason=" ")
    run(store, credits_lots.adjust, lot_id=lot, amount=units(5), reason="typing error")
    run(store, credits_lots.adjust, lot_id=lot, amount=-units(15), reason="typing error")
    assert standing(store).granted == units(90)


# --- dates ---


def test_credit_lapses_by_its_date_whoever_looks(store: Store) -> None:
    add_account(store)
    grant(store, 100, date(2026, 10, 31))
    assert standing(store, date(2026, 10, 31)).available == units(100)
    assert standing(store, date(2026, 11, 1)).expired == units(100)
    before = standing(store, date(2026, 12, 1))
    run(store, lambda session: credits_months.book_expiry(session, date(2026, 11, 30)))
    assert standing(store, date(2026, 12, 1)) == before
    assert standing(store, date(2026, 10, 31)).available == units(100)
    assert run(store, lambda session: credits_months.book_expiry(session, date(2026, 11, 30))) is None


def test_use_found_after_expiry_was_booked_comes_out_of_what_lapsed(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, date(2026, 10, 31))
    run(store, lambda session: credits_months.book_expiry(session, date(2026, 11, 30)))
    take(store, write_bill(tmp_path / "b.csv", line("30.00")))
    found = standing(store)
    assert (found.consumed, found.expired, found.unallocated) == (units(30), units(70), 0)
    assert faults(store) == []


# --- months ---


def test_a_closed_month_takes_nothing_and_opens_with_a_reason(store: Store, clock: SteadyClock) -> None:
    add_account(store)
    grant(store)
    with pytest.raises(MonthNotOver):
        close(store, "2026-11")
    close(store, "2026-10")
    with pytest.raises(MonthClosed):
        close(store, "2026-09")
    before = standing(store, date(2026, 10, 31))
    grant(store, 7)  # of September, as its voucher says
    assert standing(store, date(2026, 10, 31)) == before
    assert standing(store, date(2026, 11, 1)).granted == units(107)

    def reopen(month: str, reason: str) -> None:
        with store.write("credit_month_reopened", can_be_undone=False) as session:
            credits_months.reopen_month(session, month, reason)

    with pytest.raises(ValuesRefused):
        reopen("2026-10", "")
    with pytest.raises(MonthNotClosed):
        reopen("2026-09", "x")
    reopen("2026-10", "a bill was missing")
    with store.read() as session:
        acts = credits_months.list_month_acts(session)
        assert [(one.act, one.reason) for one in acts] == [("reopen", "a bill was missing"), ("close", "")]
        assert credits_months.last_closed(session) is None
    assert faults(store) == []


def test_closing_is_not_undone(store: Store) -> None:
    close(store, "2026-10")
    with pytest.raises(NothingToUndo):
        history.undo(store)


# --- asking ---


def bills(store: Store, folder: Path, *amounts: str, cash: str = "0") -> None:
    """Take in the bills of the months before November, oldest first."""
    for place, amount in enumerate(amounts):
        month = 10 - len(amounts) + place + 1
        row = line(amount, date(2026, month, 5), 现金支付=cash)
        take(store, write_bill(folder / f"{month}.csv", row))


def test_the_forecast_tells_when_credit_runs_out_and_what_lapses(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 1000, date(2027, 12, 31), granted_on=date(2026, 6, 1))
    grant(store, 2000, date(2026, 12, 31), granted_on=date(2026, 6, 1))
    bills(store, tmp_path, "300.00", "310.00", "320.00", cash="5.00")
    with store.read() as session:
        row = credits_balances.find_credits(session, TODAY, 1, "CNY")
    assert row is not None
    assert row.burns == {1: units(320), 3: units(310), 6: units(310)}
    assert row.balance.available == units(2070)
    assert row.lapses is not None
    assert row.lapses.day == date(2026, 12, 31)
    # 8 days of November and December at 310 a month come out of the 1070 that lapse first.
    assert units(670) < row.lapses.amount < units(680)
    assert row.forecast.runs_out_on == date(2027, 4, 7)
    assert [one.code for one in row.warnings] == ["cash_beside_credit", "expiring"]


def test_without_a_final_bill_nothing_is_known(store: Store) -> None:
    add_account(store)
    grant(store)
    with store.read() as session:
        [row] = credits_balances.list_credits(session, TODAY)
    assert row.forecast.burn is None
    assert row.burns == {1: None, 3: None, 6: None}
    assert row.last_bill == ""
    assert [one.code for one in row.warnings] == ["expiring", "no_final_bill"]


def test_the_days_ahead_follow_the_mean_that_is_chosen(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 2000, date(2027, 12, 31), granted_on=date(2026, 6, 1))
    grant(store, 100, date(2027, 12, 31), granted_on=date(2026, 6, 1), products=("oss",))
    bills(store, tmp_path, "100.00", "200.00", "300.00")
    with store.read() as session:
        rows = [credits_balances.list_credits(session, TODAY, mean=count)[0] for count in (1, 3, 6)]
    assert [row.forecast.burn for row in rows] == [units(300), units(200), units(200)]
    assert rows[0].final_months == ("2026-08", "2026-09", "2026-10")
    assert [one.left for one in rows[0].stocks] == [units(1400), units(100)]


def test_entries_show_the_balance_after_each(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 25, voucher="V1")
    take(store, write_bill(tmp_path / "b.csv", line("10.00"), line("20.00", date(2026, 10, 6))))
    with store.read() as session:
        rows = credits_entries.list_entries(session, 1, "CNY")
        only = credits_entries.list_entries(
            session, 1, "CNY", credits_entries.EntryFilter(only_open=True), limit=1
        )
        assert credits_entries.count_entries(session, 1, "CNY") == 4
    told = [(row.day, row.amount, row.open_amount, row.balance) for row in reversed(rows)]
    assert sorted(told) == [
        (date(2026, 9, 1), units(25), 0, units(25)),
        (date(2026, 10, 5), -units(10), 0, units(15)),
        (date(2026, 10, 6), -units(15), 0, 0),
        (date(2026, 10, 6), 0, units(5), 0),
    ]
    assert [row.open_amount for row in only] == [units(5)]


def test_a_statement_adds_up_and_stays(store: Store, tmp_path: Path) -> None:
    startup_id = add_startup(store)
    add_account(store, startup_id=startup_id)
    grant(store, 100, voucher="A", granted_on=date(2026, 8, 20))
    grant(store, 50, date(2026, 10, 20), voucher="B", granted_on=date(2026, 10, 2))
    take(store, write_bill(tmp_path / "b.csv", line("30.00")))
    with store.read() as session:
        found = credits_statement.statement(session, startup_id, date(2026, 10, 1), date(2026, 10, 31))
    [part] = found.parts
    assert (part.opening, part.closing) == (units(100), units(100))
    assert part.sums == {"granted": units(50), "used": -units(30), "lapsed": -units(20)}
    close(store, "2026-10")
    with store.read() as session:
        closed = credits_statement.statement(session, startup_id, date(2026, 10, 1), date(2026, 10, 31))
    assert closed.is_closed
    take(store, write_bill(tmp_path / "b.csv", line("44.00")))
    grant(store, 9, granted_on=date(2026, 10, 3))
    with store.read() as session:
        again = credits_statement.statement(session, startup_id, date(2026, 10, 1), date(2026, 10, 31))
    assert again == closed


def test_an_account_of_nobody_goes_from_the_list_with_the_bill_that_named_it(
    store: Store, tmp_path: Path
) -> None:
    add_account(store)
    take(store, write_bill(tmp_path / "b.csv", line("5"), line("2", account=UNKNOWN)))
    with store.read() as session:
        assert {row.account for row in credits_balances.list_credits(session, TODAY)} == {ACCOUNT, UNKNOWN}
    history.undo(store)
    with store.read() as session:
        assert [row.account for row in credits_balances.list_credits(session, TODAY)] == [ACCOUNT]


def test_what_belongs_to_nobody_is_not_on_a_statement(store: Store, tmp_path: Path) -> None:
    startup_id = add_startup(store)
    add_account(store, OTHER, startup_id=startup_id)
    take(store, write_bill(tmp_path / "b.csv", line("30.00", account=UNKNOWN)))
    with store.read() as session:
        assert credits_statement.statement(session, startup_id, date(2026, 1, 1), TODAY).parts == ()
