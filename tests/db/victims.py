"""Work that is killed in the middle: run as `python -m tests.db.victims KIND FILE` by test_kills.py.

For each line it reads it forks a process that works until somebody kills it, and says each thing it saved.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jib_desktop.db.store import Store
from jib_desktop.db.upgrades import CURRENT, Step
from jib_desktop.services import duplicates, history, startups, startups_import
from jib_desktop.services.importing import apply_import, plan_import
from tests.builders import TODAY, add_contact, add_startup, get_startup, incoming, startup_values

if TYPE_CHECKING:
    from alembic.operations import Operations

ROWS = 100  # of one import


def say(word: object) -> None:
    """Tell the test; one line is written at once or not at all."""
    os.write(1, f"saved {word}\n".encode())


def commit(store: Store) -> None:
    """Add startups one by one, and take every third back and again."""
    with store.read() as session:
        number = startups.totals(session, startups.Filter()).shown
    while True:
        number += 1
        add_startup(store, f"Startup {number}")
        if number % 3 == 0:
            history.undo(store)
            history.redo(store)
        say(number)


def take_in(store: Store) -> None:
    """Import one list after another."""
    number = 0
    while True:
        number += 1
        name = f"{os.getpid()}-{number}"
        rows = incoming(*(startup_values(f"{name}-{n}", source_id=f"{name}-{n}") for n in range(ROWS)))
        with store.read() as session:
            plan = plan_import(session, startups_import.IMPORTER, rows, today=TODAY, source=name)
        store.run("startups_imported", partial(apply_import, importer=startups_import.IMPORTER, plan=plan))
        say(name)


def merge(store: Store) -> None:
    """Make two startups with people and one of them."""
    number = 0
    while True:
        number += 1
        kept = add_startup(store, f"Kept {os.getpid()} {number}")
        dropped = add_startup(store, f"Dropped {os.getpid()} {number}")
        for one in (kept, dropped):
            add_contact(store, one, f"Person {one}")
        versions = get_startup(store, kept).version, get_startup(store, dropped).version
        with store.write("startup_merged") as session:
            duplicates.merge(
                session, kept_id=kept, kept_version=versions[0], dropped_id=dropped,
                dropped_version=versions[1], values={"city": "Wuxi"},
            )  # fmt: skip
        say(kept)


def back_up(store: Store) -> None:
    """Write backups and new rows in turns; a clock of its own gives each backup another name."""
    last = store.last_backup()
    now = (last.at if last else datetime(2026, 1, 1, tzinfo=UTC)) + timedelta(hours=1)
    while True:
        store.clock = lambda at=now: at  # type: ignore[misc]
        add_startup(store, "Another")
        backup = store.back_up_by_itself()
        say(backup.path.name)
        now += timedelta(seconds=1)


def _add(number: int, operations: Operations) -> None:
    # Alembic's own start-up should not be what is killed.
    import sqlalchemy as sa

    operations.add_column("startup", sa.Column(f"extra_{number}", sa.Text))
    operations.execute(f"UPDATE startup SET extra_{number} = 'set'")


def _copy(operations: Operations) -> None:
    with operations.batch_alter_table("contact", table_kwargs={"sqlite_strict": True}) as table:
        table.alter_column("role", new_column_name="task")


def upgrade(store: Store) -> None:
    """Bring the file from the present version four steps further."""
    steps: tuple[Step, ...] = (partial(_add, 1), partial(_add, 2), _copy, partial(_add, 3))
    store.upgrade(dict(enumerate(steps, start=CURRENT)), CURRENT + 4)
    say(str(CURRENT + 4))


WORK: dict[str, Callable[[Store], None]] = {
    "commit": commit, "import": take_in, "merge": merge, "backup": back_up, "upgrade": upgrade,
}  # fmt: skip


def main(kind: str, path: Path) -> None:
    """Fork a worker for each line, and say when it is dead."""
    if kind == "upgrade":
        import alembic.migration  # loaded once, not in every worker
        import alembic.operations  # noqa: F401
    for _ in sys.stdin:
        pid = os.fork()
        if pid == 0:
            try:
                WORK[kind](Store.open(path))
            finally:
                os._exit(0)
        os.write(1, f"pid {pid}\n".encode())
        os.waitpid(pid, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
