"""What has to hold beyond what the database enforces is noticed when it does not."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from jib_desktop.db.store import Store
from jib_desktop.services import check, contracts_payments
from tests.builders import TODAY, add_contact, add_startup, run_sql
from tests.contract_builders import act, sign_contract


def faults(store: Store, *statements: str) -> list[str]:
    store.close()
    run_sql(store.path, *statements)
    again = Store.open(store.path, read_only=True)
    try:
        with again.read() as session:
            return check.find_faults(session)
    finally:
        again.close()


@pytest.fixture
def used(store: Store) -> Store:
    """Return a store with a startup that has two contacts."""
    startup_id = add_startup(store, name_zh="星光")
    add_contact(store, startup_id)
    add_contact(store, startup_id, "Zhou Wei")
    return store


def test_a_used_file_has_no_faults(used: Store) -> None:
    assert faults(used) == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE contact SET is_main = 1", "several main contacts"),
        ("UPDATE startup SET merged_into = id", "merged but not removed"),
        ("UPDATE startup SET search_text = ''", "search data out of date (search_text)"),
        (
            "UPDATE startup SET sort_name = 'x', name_key_zh = ''",
            "search data out of date (name_key_zh, sort_name)",
        ),
        (
            "UPDATE contact SET name_en = 'Deng Ke' WHERE name_en = 'Li Na'",
            "search data out of date (search_text)",
        ),
    ],
)
def test_a_broken_rule_is_named(used: Store, statement: str, words: str) -> None:
    found = faults(used, statement)
    assert any(words in line.replace("sort_name, name_key_zh", "name_key_zh, sort_name") for line in found), (
        found
    )


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (
            "UPDATE contract_phase SET state = 'ended' WHERE state = 'active'",
            "states or search data out of date",
        ),
        ("DELETE FROM contract_phase", "states or search data out of date"),
        ("UPDATE contract SET search_text = 'x'", "states or search data out of date"),
        ("UPDATE contract SET number_count = 3 WHERE number_count = 2", "number 2 of 2026 is missing"),
        ("UPDATE contract SET ends_on = '2027-02-27' WHERE ends_on = '2027-02-28'", "gap or overlap before"),
        ("UPDATE payment SET currency = 'EUR'", "payment in another currency"),
        ("UPDATE contract SET currency = 'EUR'", "payment in another currency"),
    ],
)
def test_a_contract_that_does_not_hold_together_is_named(store: Store, statement: str, words: str) -> None:
    contract_id = sign_contract(store)
    act(store, "sign", act(store, "renew", contract_id, values={}), signed_on=TODAY)
    with store.read() as session:
        line = contracts_payments.list_payments(session, contract_id, TODAY)[1]
    work = partial(contracts_payments.mark_invoiced, lines=[line], invoiced_on=TODAY)
    store.run("payments_invoiced", work)
    found = faults(store, statement)
    assert any(words in line for line in found), found


def test_two_residences_on_one_day_are_named(store: Store) -> None:
    startup_id = add_startup(store)
    sign_contract(store, startup_id)
    sign_contract(store, startup_id, first_day=date(2027, 3, 1), last_day=date(2028, 2, 29))
    earlier = "UPDATE contract SET first_day = '2027-02-28' WHERE first_day = '2027-03-01'"
    found = faults(store, "DROP TRIGGER contract_residence_update", earlier)
    assert any(line.startswith("residences on one day") for line in found), found
