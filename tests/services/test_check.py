"""What has to hold beyond what the database enforces is noticed when it does not."""

from __future__ import annotations

import pytest

from jib_desktop.db.store import Store
from jib_desktop.services import check
from tests.builders import add_contact, add_startup, run_sql


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
