"""What is recorded, what cannot be rewritten, and how tampering is noticed."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from jib_desktop.db import journal
from jib_desktop.db.journal import Action, Change
from jib_desktop.db.startups import Contact, Startup
from jib_desktop.db.store import Store
from jib_desktop.services import duplicates, history, people, startups
from tests.builders import (
    add_contact,
    add_startup,
    change_startup,
    contacts_of,
    found,
    get_startup,
    run_sql,
    startup_values,
)
from tests.conftest import SteadyClock


def changes(store: Store, action_id: int | None = None) -> list[tuple[str, uuid.UUID, Any, Any]]:
    """Return table, row, before and after of one action's changes, or of all."""
    wanted = select(Change.table_name, Change.row_id, Change.before, Change.after).order_by(Change.id)
    if action_id is not None:
        wanted = wanted.where(Change.action_id == action_id)
    with store.read() as session:
        return [
            (table, row_id, json.loads(before or "null"), json.loads(after or "null"))
            for table, row_id, before, after in session.execute(wanted)
        ]


# --- what is recorded ---


def test_a_new_row_is_recorded_whole(store: Store) -> None:
    startup_id = add_startup(store, city="Shanghai", fields=("digitalisation",), founded=2020)
    [(table, row_id, before, after)] = changes(store)
    assert (table, row_id, before) == ("startup", startup_id, None)
    assert after["id"] == startup_id.hex
    assert after["name_en"] == "Starlight Sensing"
    assert (after["fields"], after["founded"], after["removed_at"]) == (["digitalisation"], 2020, None)
    assert not {"search_text", "sort_name", "version", "changed_at"} & set(after)


def test_a_change_is_recorded_by_its_fields(store: Store) -> None:
    startup_id = add_startup(store, founded=2020)
    change_startup(store, startup_id, city="Shanghai", founded=None, name_en="Starlight Sensing")
    assert changes(store, 2) == [
        ("startup", startup_id, {"city": "", "founded": 2020}, {"city": "Shanghai", "founded": None})
    ]


def test_an_empty_number_is_recorded_when_it_is_filled(store: Store) -> None:
    startup_id = add_startup(store)
    change_startup(store, startup_id, founded=2020)
    assert changes(store, 2) == [("startup", startup_id, {"founded": None}, {"founded": 2020})]


def test_what_changes_after_it_was_made_in_one_action_is_recorded(store: Store) -> None:
    with store.write("startup_created") as session:
        startup_id = startups.create(session, startup_values())
        startups.remove(session, startup_id=startup_id, seen_version=1)
    [(_, _, before, after), (_, _, later_before, later_after)] = changes(store)
    assert (before, after["removed_at"]) == (None, None)
    assert list(later_before) == list(later_after) == ["removed_at"]
    assert store.damage() == []
    history.undo(store)
    history.redo(store)
    assert get_startup(store, startup_id).removed_at is not None
    assert store.damage() == []


def test_a_deleted_row_is_recorded_whole(store: Store) -> None:
    startup_id = add_startup(store)
    contact_id = add_contact(store, startup_id, phone="13800000421")
    with store.write("contact_removed") as session:
        people.remove_contact(session, contact_id=contact_id, seen_version=1)
    [(table, row_id, before, after)] = changes(store, 3)
    assert (table, row_id, after) == ("contact", contact_id, None)
    assert (before["name_en"], before["phone"], before["is_main"]) == ("Li Na", "+8613800000421", 1)


def test_nothing_changed_is_no_action(store: Store) -> None:
    startup_id = add_startup(store)
    change_startup(store, startup_id, name_en="Starlight Sensing")
    with store.read() as session:
        assert journal.latest_action_id(session) == 1
    assert get_startup(store, startup_id).version == 1


def test_who_when_and_what_stand_on_the_action(store: Store, clock: SteadyClock) -> None:
    at = clock.go_on(hours=1)
    add_startup(store, name_zh="星光")
    with store.read() as session:
        action = session.execute(select(*Action.__table__.columns)).one()
    assert (action.label, action.subject, action.actor, action.at, action.kind, action.undoes) == (
        "startup_created", "Starlight Sensing 星光", "Mei", at, "do", None,
    )  # fmt: skip


def test_versions_and_moments_follow_each_change(store: Store, clock: SteadyClock) -> None:
    made = clock()
    startup_id = add_startup(store)
    clock.go_on(days=1)
    change_startup(store, startup_id, city="Shanghai")
    now = get_startup(store, startup_id)
    assert (now.version, now.created_at, now.changed_at) == (2, made, clock())


def test_a_clock_that_goes_backwards_disturbs_nothing(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    clock.go_on(days=-3)
    change_startup(store, startup_id, city="Shanghai")
    clock.go_on(days=-3)
    change_startup(store, startup_id, city="Suzhou")
    assert store.damage() == []
    history.undo(store)
    assert get_startup(store, startup_id).values["city"] == "Shanghai"
    with store.read() as session:
        told = history.record_history(session, startup_id)
    assert [(one.new, one.kind) for one in told if one.field == "city"] == [
        ("Shanghai", "undo"), ("Suzhou", "do"), ("Shanghai", "do"),
    ]  # fmt: skip


def test_a_contact_that_moves_concerns_both_startups(store: Store) -> None:
    kept, dropped = add_startup(store), add_startup(store, "Moonlight")
    contact_id = add_contact(store, dropped, "Zhou Wei")
    with store.write("startup_merged") as session:
        duplicates.merge(
            session, kept_id=kept, kept_version=1, dropped_id=dropped, dropped_version=1, values={}
        )
    with store.read() as session:
        texts = {row.id: row.search_text for row in session.execute(select(Startup.id, Startup.search_text))}
    assert "zhou wei" in texts[kept]
    assert "zhou wei" not in texts[dropped]
    assert contacts_of(store, kept)[0].id == contact_id
    assert store.damage() == []


def test_a_move_alone_concerns_both_startups_also_when_it_is_taken_back(store: Store) -> None:
    first, second = add_startup(store), add_startup(store, "Moonlight")
    contact_id = add_contact(store, first, "Zhou Wei")
    with store.write("contact_changed") as session:
        session.get_one(Contact, contact_id).startup_id = second
    assert found(store, "zhou") == ["Moonlight"]
    history.undo(store)
    assert found(store, "zhou") == ["Starlight Sensing"]
    history.redo(store)
    assert found(store, "zhou") == ["Moonlight"]


# --- what cannot be rewritten ---


@pytest.mark.parametrize("table", journal.APPEND_ONLY)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {table} SET {column} = {column}",
        "DELETE FROM {table}",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        "REPLACE INTO {table} SELECT * FROM {table}",
        "INSERT INTO {table} SELECT * FROM {table} WHERE 1 ON CONFLICT DO UPDATE SET {column} = {column}",
    ],
)
def test_the_journal_is_append_only(store: Store, table: str, statement: str) -> None:
    from sqlcipher3 import dbapi2

    add_startup(store)
    column = {"action": "label", "change": "after", "seal": "digest"}[table]
    with pytest.raises(dbapi2.IntegrityError, match=f"{table} is append-only"), store.write("x") as session:
        raw = session.connection().connection.driver_connection
        assert raw is not None
        raw.execute(statement.format(table=table, column=column))
    assert store.damage() == []


# --- tampering is noticed ---


@pytest.fixture
def used(store: Store) -> Store:
    """Return a store with five actions."""
    startup_id = add_startup(store, city="Shanghai")
    add_contact(store, startup_id)
    change_startup(store, startup_id, city="Suzhou", founded=2020)
    change_startup(store, startup_id, city="Wuxi")
    history.undo(store)
    assert store.damage() == []
    return store


_NO_GUARDS = tuple(
    f"DROP TRIGGER {table}_no_{verb}" for table in journal.APPEND_ONLY for verb in ("update", "delete")
)


def tampered(store: Store, *statements: str) -> list[str]:
    """Return what the check says after somebody changed the file behind the program's back."""
    store.close()
    run_sql(store.path, *_NO_GUARDS, "PRAGMA foreign_keys = OFF", *statements)
    again = Store.open(store.path, read_only=True)
    try:
        return again.damage()
    finally:
        again.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE action SET label = 'startup_created' WHERE id = 3",
        "UPDATE action SET at = '2020-01-01T00:00:00.000000+00:00' WHERE id = 3",
        "UPDATE seal SET digest = 'x' WHERE action_id = 3",
        "DELETE FROM seal WHERE action_id = 3",
        "DELETE FROM change WHERE action_id = 3",
        """UPDATE change SET after = '{"city":"Suzhou"}' WHERE action_id = 3""",
        "UPDATE change SET row_id = randomblob(16) WHERE action_id = 3",
        "UPDATE change SET action_id = 2 WHERE action_id = 3",
        """INSERT INTO change (action_id, table_name, row_id, owner_id, after)
           SELECT 3, table_name, row_id, owner_id, after FROM change WHERE action_id = 4""",
    ],
)
def test_a_rewritten_action_is_noticed(used: Store, statement: str) -> None:
    assert "journal: action 3 was tampered with" in tampered(used, statement)


def test_actions_in_another_order_are_noticed(used: Store) -> None:
    found = tampered(
        used,
        *(
            f"UPDATE {table} SET {column} = CASE {column} WHEN 3 THEN 4 ELSE 3 END WHERE {column} IN (3, 4)"
            if table == "change"
            else f"UPDATE {table} SET {column} = -{column} WHERE {column} IN (3, 4)"
            for table, column in (("change", "action_id"), ("action", "id"), ("seal", "action_id"))
        ),
        *(
            f"UPDATE {table} SET {column} = 7 + {column} WHERE {column} < 0"
            for table, column in (("action", "id"), ("seal", "action_id"))
        ),
    )
    assert "journal: action 3 was tampered with" in found


def test_an_action_cut_out_of_the_middle_is_noticed(used: Store) -> None:
    found = tampered(used, *(f"DELETE FROM {table} WHERE {column} = 2" for table, column in _COLUMNS))
    assert "journal: action 3 was tampered with" in found


_COLUMNS = (("change", "action_id"), ("seal", "action_id"), ("action", "id"))


def test_a_tail_that_was_cut_off_is_noticed(used: Store) -> None:
    found = tampered(
        used,
        *(f"DELETE FROM {table} WHERE {column} >= 4" for table, column in _COLUMNS),
        "UPDATE startup SET city = 'Suzhou'",
    )
    assert "journal: the last 2 actions are missing" in found


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE startup SET city = 'Beijing'", "differs from the journal: city"),
        ("UPDATE contact SET phone = '+8613900000000'", "differs from the journal: phone"),
        ("DELETE FROM contact", "is missing against the journal"),
        (
            """UPDATE change SET after = '{"city":"Wuxi"}' WHERE action_id = 5""",
            "differs from the journal: city",
        ),
    ],
)
def test_a_value_that_is_not_what_the_journal_says_is_noticed(
    used: Store, statement: str, words: str
) -> None:
    found = tampered(used, statement)
    assert any(words in line for line in found), found


def test_a_row_that_came_back_without_an_action_is_noticed(used: Store) -> None:
    with used.read() as session:
        contact = session.scalars(select(Contact)).one()
        contact_id, startup_id = contact.id, contact.startup_id
    with used.write("contact_removed") as session:
        people.remove_contact(session, contact_id=contact_id, seen_version=1)
    found = tampered(
        used,
        "INSERT INTO contact (id, version, created_at, changed_at, startup_id, name_en, name_zh, role, phone,"
        f" email, wechat, is_main, notes) SELECT x'{contact_id.hex}', 1, created_at, changed_at,"
        f" x'{startup_id.hex}', 'Li Na', '', '', '', '', '', 1, '' FROM startup",
    )
    assert any("is there against the journal" in line for line in found), found


def test_many_actions_of_every_kind_are_whole(store: Store, clock: SteadyClock) -> None:
    one = add_startup(store)
    for number in range(20):
        clock.go_on(minutes=1)
        one = add_startup(store, f"Startup {number}")
        add_contact(store, one)
        change_startup(store, one, city="Wuxi")
        history.undo(store)
    with store.read() as session:
        assert journal.latest_action_id(session) == 81
        assert journal.changes_since(session, 79) == {"startup": {one}}
    assert store.damage() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE startup SET created_at = 'never'",
        "UPDATE startup SET fields = 'none'",
        "UPDATE startup SET city = CAST(x'ff' AS TEXT)",
        "UPDATE change SET after = '{' WHERE action_id = 3",
        "UPDATE action SET at = '' WHERE id = 3",
        "UPDATE startup SET removed_at = 'x'",
    ],
)
def test_a_value_that_cannot_be_read_is_told_and_never_a_crash(used: Store, statement: str) -> None:
    assert tampered(used, statement) != []


def test_an_empty_journal_is_whole(store: Store) -> None:
    assert store.damage() == []


def test_demo_data_with_a_past_is_whole(tmp_path: Path) -> None:
    from jib_desktop.services import demo  # reads the resources

    made = Store.create(tmp_path / "demo.jib", clock=lambda: datetime(2026, 11, 23, tzinfo=UTC))
    demo.make_demo(made)
    assert made.damage() == []
    made.close()


def test_nobody_writes_past_the_journal(store: Store) -> None:
    """Every record table is filled only by rows the journal names."""
    add_contact(store, add_startup(store))
    with store.read() as session:
        told = set(session.scalars(select(Change.row_id)))
        for table in ("startup", "contact", "note", "innovation_field", "not_same"):
            ids = {uuid.UUID(bytes=one) for one in session.scalars(text(f'SELECT id FROM "{table}"'))}
            assert ids <= told
