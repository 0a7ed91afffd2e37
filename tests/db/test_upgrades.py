"""A file of an older version is brought up to date in one transaction after a backup, or left as it was."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from sqlalchemy import text

from jib_desktop.db import backup as backups
from jib_desktop.db import engine as engines
from jib_desktop.db import upgrades
from jib_desktop.db.base import Base
from jib_desktop.db.store import Store
from jib_desktop.errors import FileDamaged
from tests.builders import add_contact, add_startup, change_startup, contents

if TYPE_CHECKING:
    from alembic.operations import Operations


def add_column(operations: Operations) -> None:
    operations.add_column("startup", sa.Column("country", sa.Text, nullable=False, server_default="CN"))


def copy_tables(operations: Operations) -> None:
    """Change columns the way SQLite needs it: a table others refer to, and one that is append-only."""
    strict = {"sqlite_strict": True}
    with operations.batch_alter_table("startup", table_kwargs=strict) as table:
        table.alter_column("city", new_column_name="town")
    with operations.batch_alter_table("change", recreate="always", table_kwargs=strict) as table:
        table.add_column(sa.Column("reason", sa.Text))


def fail(operations: Operations) -> None:
    operations.execute("UPDATE startup SET name_en = 'half done'")
    raise LookupError("a step that fails")


def break_reference(operations: Operations) -> None:
    operations.execute("DELETE FROM startup WHERE id = (SELECT id FROM startup LIMIT 1)")


@pytest.fixture
def used(store: Store) -> Store:
    """Return a store whose tables refer to each other."""
    for number in range(3):
        startup_id = add_startup(store, f"Startup {number}")
        add_contact(store, startup_id)
        change_startup(store, startup_id, city="Wuxi")
    return store


def scalars(store: Store, statement: str) -> list[object]:
    with store.read() as session:
        return list(session.scalars(text(statement)))


STEPS: Mapping[int, upgrades.Step] = {upgrades.CURRENT: add_column, upgrades.CURRENT + 1: copy_tables}
FIRST, SECOND, LAST = (upgrades.CURRENT + number for number in range(3))


def test_the_steps_lead_to_the_present_version() -> None:
    assert list(upgrades.STEPS) == list(range(1, upgrades.CURRENT))


def schema(path: Path) -> list[str]:
    """Return the statements that make a file's tables, indexes and rules, sorted."""
    connection = engines.look(path, wait=1).connect()
    try:
        made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        return sorted(str(sql) for sql in made.scalars())
    finally:
        connection.close()
        connection.engine.dispose()


@pytest.mark.parametrize("version", range(1, upgrades.CURRENT))
def test_a_file_of_an_older_version_becomes_what_a_new_one_is(version: int, tmp_path: Path) -> None:
    """`schemas/n.sql` is what version n made, as its own program wrote it."""
    path, fresh = tmp_path / "old.jib", tmp_path / "fresh.jib"
    engines.new_file(path)
    engine = engines.open_engine(path, wait=1)
    with engine.execution_options(**engines.writer_options()).begin() as connection:
        script = (Path(__file__).parent / "schemas" / f"{version}.sql").read_text(encoding="utf-8")
        for statement in script.split(";\n\n"):
            connection.exec_driver_sql(statement.removesuffix(";\n"))
        engines.set_schema_version(connection, version)
    engine.dispose()
    Store.open(path).close()
    Store.create(fresh).close()
    assert schema(path) == schema(fresh)


def test_missing_steps_run_after_a_backup(used: Store) -> None:
    before = contents(used)
    used.upgrade(STEPS, LAST)
    assert scalars(used, "PRAGMA user_version") == [LAST]
    assert scalars(used, "SELECT DISTINCT country FROM startup") == ["CN"]
    assert scalars(used, "SELECT DISTINCT town FROM startup") == ["Wuxi"]
    [backup] = backups.list_backups(used.path)
    restored = Store.open(backup.path, read_only=True)
    assert contents(restored) == before
    restored.close()


def test_copied_tables_keep_their_references_rules_and_strictness(used: Store) -> None:
    used.upgrade(STEPS, LAST)
    assert scalars(used, "SELECT count(*) FROM contact JOIN startup ON startup.id = startup_id") == [3]
    assert scalars(used, "SELECT 1 FROM pragma_foreign_key_list('contact') WHERE \"table\" = 'startup'") == [
        1
    ]
    assert (
        scalars(used, "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite_%'")
        == []
    )
    for table in ("action", "change", "seal"):
        with pytest.raises(sa.exc.IntegrityError, match="append-only"), used.write("x") as session:
            session.execute(text(f'DELETE FROM "{table}"'))
    with pytest.raises(sa.exc.IntegrityError, match="FOREIGN KEY"), used.write("x") as session:
        session.execute(text("DELETE FROM startup"))


def test_only_the_missing_steps_run(used: Store) -> None:
    used.upgrade(STEPS, SECOND)
    used.upgrade(STEPS, LAST)
    assert scalars(used, "SELECT DISTINCT town || country FROM startup") == ["WuxiCN"]


@pytest.mark.parametrize(
    ("steps", "error"),
    [
        ({FIRST: fail}, LookupError),
        ({FIRST: add_column, SECOND: fail}, LookupError),
        ({FIRST: copy_tables, SECOND: fail}, LookupError),
        ({FIRST: break_reference}, FileDamaged),
        ({FIRST: add_column}, KeyError),
    ],
)
def test_a_step_that_fails_leaves_the_file_as_it_was(
    used: Store, steps: dict[int, upgrades.Step], error: type[Exception]
) -> None:
    before, schema = contents(used), scalars(used, "SELECT sql FROM sqlite_schema ORDER BY name")
    with pytest.raises(error):
        used.upgrade(steps, LAST if len(steps) > 1 or error is KeyError else SECOND)
    assert contents(used) == before
    assert scalars(used, "SELECT sql FROM sqlite_schema ORDER BY name") == schema
    assert scalars(used, "PRAGMA user_version") == [FIRST]
    assert used.damage() == []
    add_startup(used, "Works again")
    used.close()
    Store.open(used.path).close()


def test_foreign_keys_hold_again_after_an_upgrade(used: Store) -> None:
    used.upgrade(STEPS, LAST)
    assert scalars(used, "PRAGMA foreign_keys") == [1]
    with used.write("x") as session:
        assert session.scalar(text("PRAGMA foreign_keys")) == 1


def test_the_schema_is_what_the_classes_say(store: Store) -> None:
    """Whoever changes a class without a step notices here."""
    with store.read() as session:
        found = sa.inspect(session.connection())
        for table in Base.metadata.sorted_tables:
            assert [column["name"] for column in found.get_columns(table.name)] == list(table.columns.keys())
