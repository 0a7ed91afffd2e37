"""Finding cloud accounts by number and voucher, and what the search of the list looks through."""

from __future__ import annotations

from datetime import date

import pytest

from jib_desktop.db.store import Store
from jib_desktop.services import credits_search
from jib_desktop.services.credits_balances import list_credits
from tests.builders import add_startup
from tests.conftest import SteadyClock
from tests.credit_builders import ACCOUNT, OTHER, add_account, grant


@pytest.fixture
def accounts(store: Store) -> Store:
    """Write two accounts, one with a voucher in two currencies."""
    add_account(store, ACCOUNT, add_startup(store, "Nine Lanterns AI", name_zh="九灯智能"))
    add_account(store, OTHER, is_pool=True)
    grant(store, 100, voucher="CN2601-0448")
    grant(store, 30, voucher="US-1", currency="USD")
    grant(store, 10, account=OTHER)
    return store


def _found(store: Store, text: str) -> list[tuple[str, str, str]]:
    with store.read() as session:
        return [
            (one.account, one.currency, one.voucher) for one in credits_search.find_accounts(session, text)
        ]


def test_an_account_is_found_by_its_number_however_it_is_typed(accounts: Store) -> None:
    for text in (ACCOUNT, "1000 0000 0000 0001", "0000001"):
        assert _found(accounts, text) == [(ACCOUNT, "CNY", ""), (ACCOUNT, "USD", "")]


def test_a_voucher_leads_to_the_account_and_currency_it_is_of(accounts: Store) -> None:
    assert _found(accounts, "cn2601-0448") == [(ACCOUNT, "CNY", "CN2601-0448")]
    assert _found(accounts, "US-1") == [(ACCOUNT, "USD", "US-1")]


def test_too_little_or_nothing_finds_nothing(accounts: Store) -> None:
    assert _found(accounts, "100") == []
    assert _found(accounts, "") == []
    assert _found(accounts, "CN9999-0001") == []
    assert _found(accounts, "*[?]") == []


def test_a_hit_has_the_id_of_its_row(accounts: Store, clock: SteadyClock) -> None:
    with accounts.read() as session:
        rows = {(row.account, row.currency): row.id for row in list_credits(session, date(2026, 11, 23))}
        for hit in credits_search.find_accounts(session, "10000000", 9):
            assert hit.id == rows[hit.account, hit.currency]


def test_the_search_looks_through_names_pinyin_number_and_vouchers(accounts: Store) -> None:
    with accounts.read() as session:
        text = next(one for one in credits_search.search_texts(session).values() if "lanterns" in one)
    for piece in ("jiudeng", "九灯", ACCOUNT, "cn2601-0448", "26010448", "us-1"):
        assert piece in text
