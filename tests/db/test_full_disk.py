"""A full disk at every write: refused in words, data unchanged, works again once there is room."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from jib_desktop.db import upgrades
from jib_desktop.db.store import Store
from jib_desktop.errors import DiskFull, JibError
from jib_desktop.services import duplicates, history, people, startups, startups_import
from jib_desktop.services.importing import apply_import, plan_import
from jib_desktop.ui.sentences import sentence
from tests.builders import (
    TODAY,
    add_contact,
    add_startup,
    change_startup,
    contents,
    incoming,
    startup_values,
)
from tests.db.test_upgrades import add_column, copy_tables

SIZE = 4_000_000
PAGE = 4096
# How much room is left, in pages: none, hardly any, then more and more.
ROOM = (0, 1, 2, 3, 5, 8, 12, 20, 40, 80, 160)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Mount a small disk in memory; only root can, others skip."""
    folder = tmp_path_factory.mktemp("disk")
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("a small disk can only be mounted by root on Linux")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"this system mounts no small disk: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def place(disk: Path) -> Iterator[Path]:
    """Return the small disk, empty."""
    yield disk
    clear(disk)


def fill(disk: Path, pages: int) -> Path:
    """Fill the disk but for some pages; return the file that takes the room."""
    free = os.statvfs(disk).f_bavail * PAGE
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(max(0, free - pages * PAGE)))
    return ballast


def add(store: Store) -> None:
    with store.write("startup_created") as session:
        startup_id = startups.create(session, startup_values("Moonlight", offer="x" * 20_000))
        people.add_contact(session, startup_id=startup_id, values={"name_en": "Li Na", "notes": "y" * 20_000})


def import_rows(store: Store) -> None:
    rows = incoming(*(startup_values(f"Row {n}", source_id=str(n), offer="x" * 500) for n in range(150)))
    with store.read() as session:
        plan = plan_import(session, startups_import.IMPORTER, rows, today=TODAY, source="list.csv")
    store.run("startups_imported", partial(apply_import, importer=startups_import.IMPORTER, plan=plan))


def merge(store: Store) -> None:
    with store.read() as session:
        first, second = startups.first_rows(session, startups.Filter(), startups.Sort())
    with store.write("startup_merged") as session:
        duplicates.merge(
            session, kept_id=first.id, kept_version=first.version, dropped_id=second.id,
            dropped_version=second.version, values={"offer": "z" * 20_000},
        )  # fmt: skip


def undo_and_redo(store: Store) -> None:
    history.undo(store)
    history.redo(store)


def back_up(store: Store) -> None:
    store.back_up(store.path.with_name("copy.jib"))


def back_up_by_itself(store: Store) -> None:
    store.back_up_by_itself()


def upgrade(store: Store) -> None:
    first = upgrades.CURRENT
    store.upgrade({first: add_column, first + 1: copy_tables}, first + 2)


def used(place: Path) -> Store:
    """Make a store with two startups and a large last action."""
    store = Store.create(place / "base.jib", actor="Mei")
    startup_id = add_startup(store, "Moonlight")
    add_contact(store, add_startup(store))
    change_startup(store, startup_id, offer="x" * 20_000, notes="y" * 20_000)
    return store


def stop(work: Callable[[], object]) -> JibError | None:
    """Do some work on a disk that may be full; return what was refused."""
    try:
        work()
    except JibError as error:
        return error
    return None


@pytest.mark.parametrize(
    "work", [add, import_rows, merge, undo_and_redo, back_up, back_up_by_itself, upgrade]
)
def test_a_full_disk_is_told_and_nothing_is_half_done(place: Path, work: Callable[[Store], None]) -> None:
    refused = 0
    for room in ROOM:
        store = used(place)
        before = contents(store)
        ballast = fill(place, room)
        error = stop(partial(work, store))
        if error is not None:
            refused += 1
            assert isinstance(error, DiskFull), error
            assert "full" in sentence(error)
            if work is not undo_and_redo:  # the undo may have found its room
                assert contents(store) == before
        left = [file for file in place.rglob("*") if file.name.endswith((".part", ".part-journal"))]
        assert left == []
        ballast.unlink()
        if error is not None and work is not undo_and_redo:
            work(store)  # works again once there is room
        if work is not upgrade:
            assert store.damage() == []
        store.close()
        clear(place)
    assert refused >= 3


def clear(place: Path) -> None:
    for one in place.iterdir():
        if one.is_dir():
            shutil.rmtree(one)
        else:
            one.unlink()


def test_a_new_file_on_a_full_disk(place: Path) -> None:
    refused = 0
    for room in ROOM:
        ballast = fill(place, room)
        path = place / "base.jib"
        error = stop(lambda path=path: Store.create(path).close())  # type: ignore[misc]
        if error is not None:
            refused += 1
            assert isinstance(error, DiskFull), error
            assert {file.name for file in place.iterdir()} <= {"ballast", "base.jib-lock"}
            ballast.unlink()
            Store.create(path).close()
        clear(place)
    assert refused >= 3


@pytest.mark.parametrize("read_only", [False, True])
def test_opening_on_a_full_disk(place: Path, read_only: bool) -> None:
    for room in ROOM:
        store = used(place)
        before = contents(store)
        store.close()
        data = (place / "base.jib").read_bytes()
        ballast = fill(place, room)
        error = stop(lambda: Store.open(place / "base.jib", read_only=read_only).close())
        assert error is None or isinstance(error, DiskFull), error
        assert (place / "base.jib").read_bytes() == data
        ballast.unlink()
        store = Store.open(place / "base.jib")
        assert contents(store) == before
        assert store.damage() == []
        store.close()
        clear(place)


def test_closing_on_a_full_disk_loses_nothing(place: Path) -> None:
    store = used(place)
    add(store)
    before = contents(store)
    ballast = fill(place, 0)
    store.close()
    ballast.unlink()
    store = Store.open(place / "base.jib")
    assert contents(store) == before
    assert store.damage() == []
    store.close()


def test_reading_goes_on_while_the_disk_is_full(place: Path) -> None:
    store = used(place)
    before = contents(store)
    fill(place, 0)
    assert stop(lambda: add(store)) is not None
    assert contents(store) == before
    assert store.damage() == []
    store.close()
