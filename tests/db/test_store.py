"""The one door for writes: whole or not at all; who reads cannot write; threads take turns."""

from __future__ import annotations

import threading  # noqa: TID251  (writers of one store take turns: only threads can show it)
import uuid
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from jib_desktop.db import engine as engines
from jib_desktop.db import upgrades
from jib_desktop.db.startups import Startup
from jib_desktop.db.store import Ids, Store
from jib_desktop.errors import FileReadOnly
from jib_desktop.services import startups
from tests.builders import add_contact, add_startup, change_startup, contents, get_startup, startup_values

SAFE = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "busy_timeout": 5000,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}


def pragmas(session: Session) -> dict[str, object]:
    return {name: session.scalar(text(f"PRAGMA {name}")) for name in SAFE}


def test_every_connection_has_the_safe_pragmas(store: Store) -> None:
    for _ in range(3):
        with store.read() as one, store.read() as two:
            assert pragmas(one) == pragmas(two) == SAFE
        with store.write("startup_created") as session:
            assert pragmas(session) == SAFE


def test_the_library_is_one_without_the_wal_reset_race(store: Store) -> None:
    assert store.engine_version == f"SQLite {engines.sqlite_version()}"
    assert tuple(map(int, engines.sqlite_version().split("."))) >= (3, 51, 3)


def test_the_file_carries_our_mark_and_version(store: Store) -> None:
    with store.read() as session:
        assert session.scalar(text("PRAGMA application_id")) == engines.APPLICATION_ID
        assert session.scalar(text("PRAGMA user_version")) == upgrades.CURRENT


def test_every_table_is_strict(store: Store) -> None:
    with store.read() as session:
        rows = session.execute(text("PRAGMA table_list")).mappings().all()
    loose = [row["name"] for row in rows if not row["name"].startswith("sqlite_") and not row["strict"]]
    assert loose == []


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_an_exception_leaves_nothing_behind(store: Store, error: type[BaseException]) -> None:
    add_startup(store)
    before = contents(store)
    with pytest.raises(error), store.write("startup_created") as session:
        startups.create(session, startup_values("Moonlight"))
        session.flush()
        raise error
    assert contents(store) == before
    add_startup(store, "Moonlight")  # and the next write works


def test_work_that_fails_in_run_leaves_nothing_behind(store: Store) -> None:
    before = contents(store)

    def work(session: Session) -> None:
        startups.create(session, startup_values())
        raise LookupError

    with pytest.raises(LookupError):
        store.run("startup_created", work)
    assert contents(store) == before


def test_a_write_tells_what_it_changed(store: Store) -> None:
    outcome = store.run("startup_created", partial(startups.create, values=startup_values()))
    assert outcome.changes == {"startup": {outcome.result}}
    assert outcome.action_id == 1
    nothing = store.run("startup_changed", lambda session: startups.get(session, outcome.result).version)
    assert (nothing.result, nothing.changes, nothing.action_id) == (1, {}, None)


def test_a_read_session_refuses_to_flush(store: Store) -> None:
    startup_id = add_startup(store)
    before = contents(store)
    with pytest.raises(RuntimeError), store.read() as session:
        startup = session.get_one(Startup, startup_id)
        startup.city = "Shanghai"
        session.flush()
    assert contents(store) == before


@pytest.mark.parametrize(
    "statement", ["DELETE FROM startup", "CREATE TABLE t (x)", "PRAGMA user_version = 7"]
)
def test_a_read_session_cannot_write_by_any_way(store: Store, statement: str) -> None:
    add_startup(store)
    before = contents(store)
    with pytest.raises((FileReadOnly, DBAPIError)), store.read() as session:
        session.execute(text(statement))
    assert contents(store) == before


def test_a_read_session_sees_one_moment(store: Store) -> None:
    startup_id = add_startup(store)
    with store.read() as session:
        assert startups.get(session, startup_id).values["city"] == ""
        change_startup(store, startup_id, city="Shanghai")
        session.expire_all()
        assert startups.get(session, startup_id).values["city"] == ""
    assert get_startup(store, startup_id).values["city"] == "Shanghai"


def test_a_store_that_only_reads_refuses_to_write(store: Store) -> None:
    add_startup(store)
    reader = Store.open(store.path, read_only=True)
    assert reader.read_only
    with pytest.raises(FileReadOnly), reader.write("startup_created"):
        raise AssertionError("not reached")
    with reader.read() as session:
        assert startups.totals(session, startups.Filter()).shown == 1
    reader.close()


def test_the_person_is_the_stores_unless_named(store: Store) -> None:
    add_startup(store)
    with store.write("startup_created", actor="Jonas") as session:
        startups.create(session, startup_values("Moonlight"))
    with store.read() as session:
        assert session.scalars(text("SELECT actor FROM action ORDER BY id")).all() == ["Mei", "Jonas"]


def test_an_error_of_another_file_inside_a_session_is_not_blamed_on_the_data_file(
    store: Store, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError), store.read():
        (tmp_path / "not there").read_bytes()
    with pytest.raises(FileNotFoundError), store.write("startup_created"):
        (tmp_path / "not there").read_bytes()


def test_threads_that_read_and_then_write_take_turns(store: Store) -> None:
    startup_id = add_startup(store, head_count=0)
    times, failures = 300, list[BaseException]()

    def work() -> None:
        try:
            for _ in range(times):
                with store.write("startup_changed") as session:
                    startup = session.get_one(Startup, startup_id)
                    startup.head_count = (startup.head_count or 0) + 1
        except BaseException as error:  # noqa: BLE001  (shown by the thread that asks)
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert get_startup(store, startup_id).values["head_count"] == 2 * times
    assert store.damage() == []


def test_a_writer_does_not_wait_for_readers(store: Store) -> None:
    startup_id = add_startup(store)
    with store.read() as one, store.read() as two:
        startups.get(one, startup_id)
        startups.get(two, startup_id)
        change_startup(store, startup_id, city="Shanghai")
    assert get_startup(store, startup_id).values["city"] == "Shanghai"


def test_undoing_moves_through_the_same_door(store: Store) -> None:
    """No statement that changes data runs outside a transaction that began IMMEDIATE."""
    begun: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        begun.append(statement)

    event.listen(store._engine, "before_cursor_execute", listen)
    startup_id = add_startup(store)
    add_contact(store, startup_id)
    event.remove(store._engine, "before_cursor_execute", listen)
    changing = [n for n, line in enumerate(begun) if line.startswith(("INSERT", "UPDATE", "DELETE"))]
    for place in changing:
        last = next(line for line in reversed(begun[:place]) if line.startswith("BEGIN"))
        assert last == "BEGIN IMMEDIATE"


def test_closing_twice_is_fine_and_lets_the_file_go(store: Store) -> None:
    store.close()
    store.close()
    again = Store.open(store.path)
    again.close()


# --- ids ---


def test_ids_are_a_sequence() -> None:
    ids = [uuid.uuid4() for _ in range(5)]
    packed = Ids.of(ids)
    assert len(packed) == 5
    assert list(packed) == ids
    assert packed[-1] == ids[-1]
    assert packed[1:4] == ids[1:4]
    assert [packed.find(one) for one in ids] == [0, 1, 2, 3, 4]
    assert packed.find(uuid.uuid4()) == -1
    assert packed == Ids.of(ids)
    assert hash(packed) == hash(Ids.of(ids))
    assert packed != Ids.of(ids[:-1])
    for place in (5, -6):
        with pytest.raises(IndexError):
            packed[place]


def test_an_id_is_found_at_its_place_only() -> None:
    first, second = uuid.UUID(int=0x0102), uuid.UUID(int=0x0102 << 64)
    between = uuid.UUID(bytes=(first.bytes + second.bytes)[8:24])
    assert Ids.of([first, second]).find(between) == -1
    assert Ids.of([first, second, between]).find(between) == 2


def test_a_list_of_no_ids_is_empty(store: Store) -> None:
    with store.read() as session:
        assert len(startups.list_ids(session, startups.Filter(), startups.Sort())) == 0
        assert list(session.scalars(select(Startup.id))) == []
