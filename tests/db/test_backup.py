"""Backups: whole or not there, thinned out by age, and as good as the original."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db import backup as backups
from jib_desktop.db.backup import Backup, kept
from jib_desktop.db.startups import Startup
from jib_desktop.db.store import Store
from jib_desktop.errors import FileExists
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.services import demo, history
from tests.builders import add_contact, add_startup, change_startup, contents, found
from tests.conftest import THOROUGH, SteadyClock

NOW = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)


def at(**ago: float) -> Backup:
    moment = NOW - timedelta(**ago)
    return Backup(Path(f"base-{moment:%Y%m%dT%H%M%SZ}.jib"), moment)


# --- a copy is as good as the original ---


@pytest.mark.parametrize("rows", [0, 1, 200])
def test_a_restored_backup_equals_the_original_row_by_row(store: Store, tmp_path: Path, rows: int) -> None:
    for drill in range(3 * THOROUGH):
        with store.write("rows_made", can_be_undone=False) as session:
            for number in range(rows):
                session.add(Startup(name_en=f"Drill {drill} {number}"))
        target = store.back_up(tmp_path / f"copy-{drill}.jib")
        restored = Store.open(target)
        assert contents(restored) == contents(store)
        assert restored.damage() == []
        restored.close()


def test_a_backup_works_on(store: Store, tmp_path: Path) -> None:
    startup_id = add_startup(store)
    change_startup(store, startup_id, city="Wuxi")
    restored = Store.open(store.back_up(tmp_path / "copy.jib"), actor="Jonas")
    history.undo(restored)
    add_startup(restored, "Moonlight")
    assert found(restored, "") == ["Moonlight", "Starlight Sensing"]
    assert found(store, "") == ["Starlight Sensing"]
    assert restored.damage() == []
    restored.close()


def test_a_backup_is_one_file_and_may_be_made_by_who_only_reads(store: Store, tmp_path: Path) -> None:
    add_startup(store)
    reader = Store.open(store.path, read_only=True)
    folder = tmp_path / "a" / "b"
    reader.back_up(folder / "copy.jib")
    reader.close()
    assert [file.name for file in folder.iterdir()] == ["copy.jib"]


def test_a_backup_never_writes_over_a_file(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.jib"
    target.write_bytes(b"mine")
    with pytest.raises(FileExists):
        store.back_up(target)
    with pytest.raises(FileExists):
        store.back_up(store.path)
    assert target.read_bytes() == b"mine"


def test_a_cancelled_backup_leaves_no_trace(store: Store, tmp_path: Path) -> None:
    add_startup(store)
    progress = Progress()
    progress.cancel()
    (tmp_path / "copies").mkdir()
    with pytest.raises(Cancelled):
        store.back_up(tmp_path / "copies" / "copy.jib", progress)
    assert list((tmp_path / "copies").iterdir()) == []
    store.back_up(tmp_path / "copies" / "copy.jib")


def test_a_backup_holds_one_moment_though_others_write(store: Store, tmp_path: Path) -> None:
    with store.write("rows_made", can_be_undone=False) as session:
        demo.make_rows(session, 20_000)
    seen: list[int] = []

    def write_between(done: int, _total: int) -> None:
        if len(seen) < 3:
            add_contact(store, add_startup(store, f"Between {len(seen)}"))
        seen.append(done)

    target = store.back_up(tmp_path / "copy.jib", Progress(write_between))
    assert len(seen) >= 3
    assert all(one < two for one, two in pairwise(seen))  # it never began again
    copy = Store.open(target)
    assert found(copy, "between") == []
    assert copy.damage() == []
    copy.close()


# --- the file's own backups ---


def test_a_backup_by_itself_goes_into_the_files_own_folder(store: Store, clock: SteadyClock) -> None:
    assert store.last_backup() is None
    add_startup(store)
    first = store.back_up_by_itself()
    assert first.path == store.path.parent / "base-backups" / "base-20261123T080500Z.jib"
    clock.go_on(hours=2)
    second = store.back_up_by_itself()
    assert backups.list_backups(store.path) == [first, second]
    assert store.last_backup() == second
    restored = Store.open(second.path, read_only=True)
    assert found(restored, "") == ["Starlight Sensing"]
    restored.close()


def test_two_backups_in_one_second_are_one(store: Store) -> None:
    store.back_up_by_itself()
    add_startup(store)
    last = store.back_up_by_itself()
    assert backups.list_backups(store.path) == [last]
    restored = Store.open(last.path, read_only=True)
    assert found(restored, "") == ["Starlight Sensing"]
    restored.close()


def test_other_files_in_the_folder_are_left_alone(store: Store, clock: SteadyClock) -> None:
    folder = store.path.parent / "base-backups"
    folder.mkdir()
    others = ["base-2020.jib", "other-20200101T000000Z.jib", "notes.txt", "base-20200101T000000Z.jib.bak"]
    for name in others:
        (folder / name).write_bytes(b"mine")
    for _ in range(5):
        clock.go_on(days=400)
        store.back_up_by_itself()
    assert {file.name for file in folder.iterdir() if file.read_bytes() == b"mine"} == set(others)
    assert len(backups.list_backups(store.path)) == 1


def test_old_backups_are_thinned_out(store: Store, clock: SteadyClock) -> None:
    for _ in range(6):
        store.back_up_by_itself()
        clock.go_on(minutes=25)
    hours = [backup.at.hour for backup in backups.list_backups(store.path)]
    assert hours == [8, 9, 10]


# --- which ones stay ---


def test_all_that_is_promised_stays() -> None:
    every_half_hour = [at(minutes=30 * n) for n in range(2 * 24 * 400)]
    stay = sorted(kept(every_half_hour, NOW), key=lambda one: one.at, reverse=True)
    moments = [one.at for one in stay]
    hourly = {moment.replace(minute=0) for moment in moments if NOW - moment <= timedelta(hours=24)}
    assert len(hourly) >= 24
    assert len({moment.date() for moment in moments if NOW - moment <= timedelta(days=14)}) >= 14
    assert len({moment.isocalendar()[:2] for moment in moments if NOW - moment <= timedelta(weeks=8)}) >= 8
    assert len({(moment.year, moment.month) for moment in moments}) >= 12
    assert len(stay) <= 25 + 15 + 9 + 13
    assert min(moments) >= NOW - timedelta(days=366)


moments = st.lists(st.integers(-3, 500 * 24).map(lambda hours: at(hours=hours)), max_size=60)


@given(moments)
def test_thinning_twice_removes_no_more_and_the_newest_always_stays(some: list[Backup]) -> None:
    stay = kept(some, NOW)
    assert stay <= set(some)
    assert kept(stay, NOW) == stay
    if some:
        assert max(some, key=lambda one: one.at) in stay


def test_an_only_backup_stays_however_old() -> None:
    assert kept([at(days=5000)], NOW) == {at(days=5000)}
