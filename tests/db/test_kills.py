"""Killed at any moment: what was said to be saved is there, nothing is half there, nothing is corrupt."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from jib_desktop.db import backup as backups
from jib_desktop.db.file_lock import FileLock
from jib_desktop.db.store import Store
from jib_desktop.db.upgrades import CURRENT
from jib_desktop.services import check, demo
from tests.builders import add_contact, add_startup, contents
from tests.conftest import THOROUGH
from tests.db.victims import ROWS

KILLS = 10 * THOROUGH
SEED = int(os.environ.get("JIB_SEED", "4663"))

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked"),
    pytest.mark.timeout(120 * THOROUGH),
]


class Victims:
    """Lets workers of one kind run on a file and kills each at a random moment."""

    def __init__(self, kind: str, path: Path) -> None:
        self.dice = random.Random(f"{SEED} {kind}")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.db.victims", kind, str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2],
        )  # fmt: skip

    def kill_one(self, longest: float) -> list[str]:
        """Start a worker, kill it within `longest` seconds after its first word, return what it saved."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(b"go\n")
        self.process.stdin.flush()
        pid, saved = 0, list[str]()
        while not pid or not saved:
            kind, _, word = self.process.stdout.readline().decode().strip().partition(" ")
            if kind == "dead":
                return saved  # it was done
            if kind == "pid":
                pid = int(word)
                if longest < 0:
                    break  # killed before it says anything
            else:
                saved.append(word)
        # Waiting for a process that does not end is the pause; the test itself never sleeps.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=self.dice.random() * abs(longest))
        with contextlib.suppress(ProcessLookupError):  # it was done a moment ago
            os.kill(pid, signal.SIGKILL)
        while (line := self.process.stdout.readline().decode().strip()) != "dead":
            saved.append(line.partition(" ")[2])
        return saved

    def close(self) -> None:
        """End the process that forks."""
        self.process.kill()
        self.process.communicate()


@contextlib.contextmanager
def victims(kind: str, path: Path) -> Iterator[Victims]:
    """Give workers of a kind; says the seed if the test fails."""
    workers = Victims(kind, path)
    try:
        yield workers
    except BaseException:
        print(f"JIB_SEED={SEED}")  # noqa: T201
        raise
    finally:
        workers.close()


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Store]:
    """Open a file after a kill: its lock is free at once, and it is whole."""
    lock = FileLock(path)
    lock.take()
    lock.release()
    store = Store.open(path)
    try:
        assert store.damage() == []
        with store.read() as session:
            assert check.find_faults(session) == []
        yield store
    finally:
        store.close()


@pytest.fixture
def path(store: Store) -> Path:
    """Return a closed data file with two startups."""
    for number in range(2):
        add_contact(store, add_startup(store, f"First {number}"))
    store.close()
    return store.path


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return where a copy of the file goes that is damaged again and again."""
    (tmp_path / "copy").mkdir()
    return tmp_path / "copy" / "base.jib"


def put_anew(path: Path, copy: Path) -> None:
    """Put a fresh copy in the place of what is left of the last one."""
    for file in copy.parent.glob("base.jib*"):
        file.unlink()
    shutil.copy(path, copy)


def test_killed_while_saving(path: Path) -> None:
    acknowledged: set[str] = set()
    with victims("commit", path) as workers:
        for _ in range(KILLS):
            acknowledged.update(workers.kill_one(0.05))
            with opened(path) as store:
                assert {f"Startup {number}" for number in acknowledged} <= set(_names(store))
    assert len(acknowledged) >= KILLS


def _names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(text("SELECT name_en FROM startup")))


def test_killed_while_importing(path: Path, copy: Path) -> None:
    with victims("import", copy) as workers:
        for _ in range(KILLS):
            put_anew(path, copy)
            acknowledged = workers.kill_one(0.2)
            with opened(copy) as store:
                lists = [name.rpartition("-")[0] for name in _names(store) if name.count("-") == 2]
            assert {lists.count(one) for one in lists} <= {ROWS}
            assert set(acknowledged) <= set(lists)


def test_killed_while_merging(path: Path, copy: Path) -> None:
    with victims("merge", copy) as workers:
        for _ in range(KILLS):
            put_anew(path, copy)
            acknowledged = workers.kill_one(0.1)
            with opened(copy) as store, store.read() as session:
                merged = text(
                    "SELECT lower(hex(kept.id)), kept.city, dropped.removed_at IS NOT NULL,"
                    " (SELECT count(*) FROM contact WHERE startup_id = kept.id),"
                    " (SELECT count(*) FROM contact WHERE startup_id = dropped.id)"
                    " FROM startup dropped JOIN startup kept ON dropped.merged_into = kept.id"
                )
                rows = {row[0]: tuple(row[1:]) for row in session.execute(merged)}
                assert set(rows.values()) <= {("Wuxi", 1, 2, 0)}
                assert {one.replace("-", "") for one in acknowledged} <= set(rows)


def test_killed_while_backing_up(path: Path) -> None:
    seen: set[Path] = set()
    with victims("backup", path) as workers:
        for _ in range(KILLS):
            acknowledged = workers.kill_one(0.05)
            with opened(path):
                there = backups.list_backups(path)
            assert acknowledged[-1] <= there[-1].path.name  # a newer one of the same hour replaces it
            for backup in {one.path for one in there} - seen:
                seen.add(backup)
                restored = Store.open(backup, read_only=True)
                assert restored.damage() == []
                restored.close()


def test_killed_while_upgrading(path: Path, copy: Path) -> None:
    whole = Store.open(path)
    with whole.write("rows_made", can_be_undone=False) as session:
        demo.make_rows(session, 3000)
    before = contents(whole)
    whole.close()
    versions: set[int] = set()
    with victims("upgrade", copy) as workers:
        for _ in range(KILLS):
            put_anew(path, copy)
            workers.kill_one(-0.25)
            versions.add(version := _version_after(copy))
            if version == CURRENT:
                with opened(copy) as store:
                    assert contents(store) == before
    assert versions <= {CURRENT, CURRENT + 4}


def _version_after(path: Path) -> int:
    """Return the version of a file, and see that it has all or nothing of it."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path))
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        columns = {row[1] for row in connection.execute("PRAGMA table_info(startup)")}
        tasks = {row[1] for row in connection.execute("PRAGMA table_info(contact)")}
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()
    extra = {"extra_1", "extra_2", "extra_3"} & columns
    assert (len(extra), "task" in tasks) == ((3, True) if version > CURRENT else (0, False))
    return version
