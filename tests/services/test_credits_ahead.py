"""What an act would do is told before it is done, to the last digit."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jib_desktop.db.store import Store
from jib_desktop.rules.credits import GrantUsed, NotReversible, ReversedAlready
from jib_desktop.rules.money import ExactAmount
from jib_desktop.services import credits_accounts, credits_ahead, credits_closing, credits_lots
from jib_desktop.services.credits_ahead import Booking, GrantAhead
from jib_desktop.services.credits_lots import Grant
from tests.builders import TODAY
from tests.conftest import SteadyClock
from tests.credit_builders import (
    ACCOUNT,
    UNKNOWN,
    add_account,
    close,
    grant,
    line,
    standing,
    take,
    units,
    write_bill,
)

POOL = "5000000000000005"


def ahead(store: Store, given: Grant) -> GrantAhead:
    """Return what a grant would do."""
    days = (given.granted_on, given.effective_on or given.granted_on, given.expires_on)
    with store.read() as session:
        return credits_ahead.grant_ahead(
            session, given.account, given.currency, given.amount, days, given.products, TODAY
        )


def booking(store: Store, transaction_id: int) -> Booking:
    """Return a booking."""
    with store.read() as session:
        return credits_ahead.find_booking(session, transaction_id, TODAY)


# --- grants -----------------------------------------------------------------------------------------

_DAYS = st.dates(date(2026, 8, 1), date(2027, 2, 1))
_AMOUNTS = st.integers(1, 60 * 10**8)


@settings(max_examples=25)
@given(
    st.lists(st.tuples(_AMOUNTS, _DAYS, st.integers(0, 120)), max_size=3),
    st.lists(st.tuples(st.integers(1, 40), st.dates(date(2026, 9, 1), date(2026, 10, 31))), max_size=4),
    st.tuples(_AMOUNTS, _DAYS, st.integers(0, 30), st.integers(0, 120)),
    st.booleans(),
    st.sampled_from([(), ("ecs",), ("rds",)]),
)
def test_what_is_told_of_a_grant_is_what_happens(
    tmp_path_factory: pytest.TempPathFactory,
    lots: list[tuple[int, date, int]],
    uses: list[tuple[int, date]],
    wanted: tuple[int, date, int, int],
    is_closed: bool,
    products: tuple[str, ...],
) -> None:
    folder = tmp_path_factory.mktemp("ahead")
    store = Store.create(folder / "base.jib", actor="Mei", clock=SteadyClock())
    try:
        add_account(store)
        for amount, first, span in lots:
            given_ = Grant(ACCOUNT, amount, date.fromordinal(first.toordinal() + span), first)
            store.run("x", partial(credits_lots.grant, given=given_))
        if uses:
            lines = [line(str(amount), day) for amount, day in uses]
            for month in sorted({one["账期"] for one in lines}):
                mine = [one for one in lines if one["账期"] == month]
                take(store, write_bill(folder / f"{month}.csv", *mine))
        if is_closed:
            close(store, "2026-09")
        amount, granted, wait, span = wanted
        first = date.fromordinal(granted.toordinal() + wait)
        last = date.fromordinal(first.toordinal() + span)
        new = Grant(ACCOUNT, amount, last, granted, first, products=products)
        told = ahead(store, new)
        day = max(TODAY, told.day)
        assert told.before == standing(store, day).available
        open_before = standing(store, day).unallocated
        store.run("x", partial(credits_lots.grant, given=new))
        assert told.after == standing(store, day).available
        assert told.waiting == standing(store, day).unallocated
        assert told.paid == open_before - told.waiting
    finally:
        store.close()


# --- vouchers ---------------------------------------------------------------------------------------


def test_the_pool_lists_what_can_be_given(store: Store) -> None:
    assert not _pool(store)
    add_account(store, POOL, is_pool=True)
    grant(store, 10, date(2027, 3, 31), account=POOL, voucher="LATE")
    grant(store, 10, date(2026, 11, 1), account=POOL, voucher="LAPSED")
    first = grant(store, 10, date(2026, 12, 31), account=POOL, voucher="SOON")
    empty = grant(store, 10, account=POOL, voucher="EMPTY")
    store.run("x", lambda session: credits_lots.void(session, empty, "Gone"))
    assert _pool(store) == ["SOON", "LATE"]
    with store.read() as session:
        lot = credits_ahead.find_lot(session, first, TODAY)
    assert (lot.room(TODAY), lot.room(date(2027, 1, 1)), lot.held) == (units(10), 0, units(20))
    assert lot.owner.is_pool


def _pool(store: Store) -> list[str]:
    with store.read() as session:
        return [one.voucher for one in credits_ahead.list_pool(session, TODAY)]


# --- bookings ---------------------------------------------------------------------------------------


def test_a_booking_says_why_it_cannot_be_reversed(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, voucher="CN-1")
    assert booking(store, 1).refusal is None
    assert [(one.before, one.after) for one in booking(store, 1).effects] == [(units(100), 0)]
    take(store, write_bill(tmp_path / "bill.csv", line("30")))
    refusal = booking(store, 1).refusal
    assert isinstance(refusal, GrantUsed)
    assert refusal.used == ExactAmount("30.00000000", "CNY")
    assert isinstance(booking(store, 2).refusal, NotReversible)


def test_a_reversed_booking_is_not_reversed_again(store: Store) -> None:
    add_account(store)
    grant(store, 100)
    store.run("x", lambda session: credits_lots.reverse(session, 1, "Twice"))
    assert isinstance(booking(store, 1).refusal, ReversedAlready)
    assert isinstance(booking(store, 2).refusal, NotReversible)


# --- unknown accounts and months --------------------------------------------------------------------


def test_unknown_accounts_are_listed_by_what_they_used(store: Store, tmp_path: Path) -> None:
    other = "1888888888888888"
    lines = [line("3", account=UNKNOWN), line("7", date(2026, 10, 9), account=other)]
    take(store, write_bill(tmp_path / "bill.csv", *lines))
    with store.read() as session:
        found = credits_ahead.list_unknown(session)
        paid = credits_ahead.assign_ahead(session, found[0].owner.holder_id, "CNY")
    assert [(one.owner.account, one.amount, one.first_month) for one in found] == [
        (other, units(7), "2026-10"), (UNKNOWN, units(3), "2026-10")
    ]  # fmt: skip
    assert paid == 0


def test_closing_tells_what_lapses_and_what_is_missing(store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 5, date(2026, 10, 15), voucher="CN-2")
    grant(store, 50, voucher="CN-3")
    with store.read() as session:
        told = credits_closing.next_closing(session, TODAY)
        accounts = credits_accounts.list_accounts(session)
    assert [(one.voucher, one.amount, one.expires_on) for one in told.lapsing] == [
        ("CN-2", units(5), date(2026, 10, 15))
    ]
    assert [one.account for one in told.without_bill] == [accounts[0].account]
    close(store, "2026-10")
    assert standing(store, date(2026, 10, 31)).expired == units(5)
