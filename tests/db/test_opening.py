"""Whatever lies under the name of a data file: refused in words, nothing written; or opened whole."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from jib_desktop.db import places, upgrades
from jib_desktop.db.file_lock import FileLock
from jib_desktop.db.store import Store
from jib_desktop.errors import (
    FileBusy,
    FileDamaged,
    FileExists,
    FileInUse,
    FileMissing,
    FileNotOurs,
    FileReadOnly,
    FileTooNew,
    FileTooOld,
    JibError,
    PlaceUnsafe,
)
from jib_desktop.services import people, startups
from jib_desktop.ui.sentences import sentence
from tests.builders import add_startup, change_startup, found, get_startup, run_sql, startup_values
from tests.conftest import THOROUGH

QUICK = 0.05  # seconds a foreign lock is waited for


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed data file with some startups in it."""
    store = Store.create(tmp_path / "base.jib", actor="Mei")
    with store.write("startup_created") as session:
        for number in range(20):
            values = startup_values(f"Startup {number}", city="Shanghai")
            startup_id = startups.create(session, values)
            people.add_contact(session, startup_id=startup_id, values={"name_en": f"Person {number}"})
    store.close()
    return store.path


def kept(folder: Path) -> dict[str, bytes]:
    """Return everything in a folder but the empty lock file."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith(("-lock", "-shm"))
    }


def refused(path: Path, error: type[JibError], *, read_only: bool = False) -> JibError:
    """Open a file, expect a refusal that makes a sentence, and see that nothing was written."""
    before = kept(path.parent)
    with pytest.raises(error) as caught:
        Store.open(path, read_only=read_only, wait=QUICK)
    assert {name: data for name, data in kept(path.parent).items() if name in before} == before
    assert all(data == b"" for name, data in kept(path.parent).items() if name not in before)
    words = sentence(caught.value)
    assert words
    assert "{" not in words
    return caught.value


BOTH_WAYS = pytest.mark.parametrize("read_only", [False, True])


# --- what is no data file ---


@BOTH_WAYS
def test_a_missing_file(tmp_path: Path, read_only: bool) -> None:
    refused(tmp_path / "base.jib", FileMissing, read_only=read_only)
    assert list(tmp_path.iterdir()) == []


@BOTH_WAYS
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"Dear Mei,\n", "not_a_database"),
        (b"SQLite format 3\0", "not_a_database"),
        (os.urandom(5000), "not_a_database"),
        (b"PK\x03\x04" + bytes(2000), "not_a_database"),
        (bytes(8192), "not_a_database"),
    ],
)
def test_another_kind_of_file(tmp_path: Path, content: bytes, reason: str, read_only: bool) -> None:
    path = tmp_path / "base.jib"
    path.write_bytes(content)
    error = refused(path, FileNotOurs, read_only=read_only)
    assert isinstance(error, FileNotOurs)
    assert error.reason == reason


@BOTH_WAYS
def test_a_folder(tmp_path: Path, read_only: bool) -> None:
    (tmp_path / "base.jib").mkdir()
    error = refused(tmp_path / "base.jib", FileNotOurs, read_only=read_only)
    assert isinstance(error, FileNotOurs)
    assert error.reason == "folder"


@BOTH_WAYS
def test_a_database_of_another_program(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "base.jib"
    run_sql(path, "CREATE TABLE startup (id)", "PRAGMA application_id = 7")
    error = refused(path, FileNotOurs, read_only=read_only)
    assert isinstance(error, FileNotOurs)
    assert error.reason == "other_program"


# --- versions ---


@BOTH_WAYS
def test_a_file_of_a_newer_version(path: Path, read_only: bool) -> None:
    run_sql(path, "PRAGMA user_version = 99")
    error = refused(path, FileTooNew, read_only=read_only)
    assert isinstance(error, FileTooNew)
    assert (error.found, error.known) == (99, upgrades.CURRENT)


@BOTH_WAYS
@pytest.mark.parametrize("version", [0, -5])
def test_a_version_that_never_was(path: Path, version: int, read_only: bool) -> None:
    run_sql(path, f"PRAGMA user_version = {version}")
    refused(path, FileDamaged, read_only=read_only)


def test_an_older_file_is_not_read_without_being_brought_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrades, "CURRENT", upgrades.CURRENT + 1)
    refused(path, FileTooOld, read_only=True)


# --- damage ---


def damaged(path: Path, change: Callable[[bytearray], None]) -> None:
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)


@BOTH_WAYS
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file(path: Path, share: float, read_only: bool) -> None:
    os.truncate(path, int(path.stat().st_size * share))
    refused(path, FileDamaged, read_only=read_only)


@BOTH_WAYS
def test_zeroed_pages(path: Path, read_only: bool) -> None:
    def zero(data: bytearray) -> None:
        data[4096 * 3 : 4096 * 6] = bytes(4096 * 3)

    damaged(path, zero)
    refused(path, FileDamaged, read_only=read_only)


@BOTH_WAYS
def test_a_zeroed_first_page_behind_its_header(path: Path, read_only: bool) -> None:
    def zero(data: bytearray) -> None:
        data[100:4096] = bytes(3996)

    damaged(path, zero)
    refused(path, FileDamaged, read_only=read_only)


def test_flipped_bits_are_refused_or_told_by_the_check_and_never_a_crash(path: Path, tmp_path: Path) -> None:
    """SQLite does not notice a flipped bit inside a value; then the journal says what differs."""
    whole, dice = path.read_bytes(), random.Random(11)
    other = tmp_path / "other" / "base.jib"
    other.parent.mkdir()
    noticed = 0
    for _ in range(60 * THOROUGH):
        data = bytearray(whole)
        for _ in range(8):
            data[dice.randrange(100, len(data))] ^= 1 << dice.randrange(8)
        other.write_bytes(data)
        try:
            store = Store.open(other, read_only=True)
        except (FileDamaged, FileNotOurs, FileTooNew):
            noticed += 1
        else:
            noticed += bool(store.damage())
            store.close()
        assert other.read_bytes() == bytes(data)
    assert noticed >= 20 * THOROUGH


def test_a_flipped_bit_in_the_name_of_a_column_is_told_by_the_check(path: Path) -> None:
    """SQLite takes any name for a column; only the question for the old name fails."""

    def rename(data: bytearray) -> None:
        at = re.search(rb"\tnet_cents [A-Z]", data)
        assert at
        data[at.start() + 1] ^= 1

    damaged(path, rename)
    store = Store.open(path, read_only=True)
    told = store.damage()
    store.close()
    assert any("net_cents" in line for line in told)


# --- logs beside the file ---


def crash(path: Path, *statements: str) -> None:
    """Commit something in another process that dies before the log is taken into the file."""
    lines = [
        "import os, sys",
        "from sqlcipher3 import dbapi2",
        "c = dbapi2.connect(sys.argv[1], isolation_level=None)",
        "c.execute('PRAGMA synchronous=FULL')",
        "for s in sys.argv[2:]: c.execute(s)",
        "os._exit(0)",
    ]
    subprocess.run([sys.executable, "-c", "\n".join(lines), str(path), *statements], check=True)
    assert path.with_name(path.name + "-wal").stat().st_size > 0


def crash_after(path: Path, name: str) -> None:
    """Add a startup in another process that dies right after the commit."""
    code = (
        "import os, sys; from pathlib import Path; from jib_desktop.db.store import Store;"
        "from tests.builders import add_startup; s = Store.open(Path(sys.argv[1]));"
        "add_startup(s, sys.argv[2]); os._exit(0)"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, str(path), name], check=True, cwd=root)
    assert path.with_name(path.name + "-wal").stat().st_size > 0


def test_the_log_of_a_crash_is_taken_in(path: Path) -> None:
    crash_after(path, "Moonlight")
    store = Store.open(path)
    assert found(store, "moonlight") == ["Moonlight"]
    assert store.damage() == []
    store.close()
    assert not path.with_name(path.name + "-wal").exists()


def test_the_log_of_a_crash_is_read_by_who_only_reads(path: Path) -> None:
    crash_after(path, "Moonlight")
    before = kept(path.parent)
    store = Store.open(path, read_only=True)
    assert found(store, "moonlight") == ["Moonlight"]
    store.close()
    assert kept(path.parent) == before


def test_the_log_of_another_data_file_is_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jib"
    store = Store.create(other, actor="Jonas")
    for number in range(30):
        change_startup(store, add_startup(store, f"Other {number}"), offer="x" * 3000)
    store.close()
    crash_after(other, "Moonlight")
    shutil.copy(other.with_name("other.jib-wal"), path.with_name("base.jib-wal"))
    refused(path, FileDamaged)
    path.with_name("base.jib-wal").unlink()
    path.with_name("base.jib-shm").unlink(missing_ok=True)
    store = Store.open(path)  # the file itself is as it was
    assert store.damage() == []
    store.close()


def test_the_log_of_an_older_copy_is_refused(path: Path, tmp_path: Path) -> None:
    """Somebody puts a backup in the place of a file that crashed, and leaves its log there."""
    backup = tmp_path / "backup.jib"
    store = Store.open(path)
    store.back_up(backup)
    for number in range(30):
        add_startup(store, f"Later {number}")
    store.close()
    crash_after(path, "Moonlight")
    shutil.copy(backup, path)
    refused(path, FileDamaged)


def test_a_log_that_fits_the_pages_but_not_the_journal_is_refused(tmp_path: Path) -> None:
    """The file is older than its log by one change, whose page the log does not hold."""
    path, backup = tmp_path / "base.jib", tmp_path / "backup.jib"
    store = Store.create(path)
    ids = [add_startup(store, f"Startup {number}", offer="x" * 3000, notes="old") for number in range(12)]
    store.back_up(backup)
    change_startup(store, ids[0], notes="new")
    store.close()
    code = (
        "import os, sys, uuid; from pathlib import Path; from jib_desktop.db.store import Store;"
        "from tests.builders import change_startup; s = Store.open(Path(sys.argv[1]));"
        "change_startup(s, uuid.UUID(sys.argv[2]), notes='new'); os._exit(0)"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, str(path), str(ids[-1])], check=True, cwd=root)
    shutil.copy(backup, path)
    error = refused(path, FileDamaged)
    assert "belongs to another file" in str(error.facts["detail"])


@pytest.mark.parametrize("version", [upgrades.CURRENT, upgrades.CURRENT + 1])
def test_the_log_of_another_program_is_refused(path: Path, tmp_path: Path, version: int) -> None:
    other = tmp_path / "other.db"
    run_sql(other, "PRAGMA journal_mode = wal", "CREATE TABLE t (x)")
    crash(other, "INSERT INTO t VALUES (randomblob(9000))", f"PRAGMA user_version = {version}")
    shutil.copy(other.with_name("other.db-wal"), path.with_name("base.jib-wal"))
    with pytest.raises((FileDamaged, FileTooNew)):
        Store.open(path, wait=QUICK)
    path.with_name("base.jib-wal").unlink()
    path.with_name("base.jib-shm").unlink(missing_ok=True)
    store = Store.open(path)
    assert store.damage() == []
    store.close()


@pytest.mark.parametrize("content", [b"Dear Mei,\n", os.urandom(40_000), bytes(40_000)])
def test_a_log_that_is_none_does_no_harm(path: Path, content: bytes) -> None:
    path.with_name("base.jib-wal").write_bytes(content)
    store = Store.open(path)
    assert len(found(store, "")) == 20
    assert store.damage() == []
    store.close()


# --- reading leaves no trace ---


def test_who_only_reads_leaves_the_file_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    store = Store.open(path, read_only=True)
    assert len(found(store, "")) == 20
    assert store.damage() == []
    store.close()
    assert path.read_bytes() == before


def test_opening_and_closing_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    for _ in range(3):
        Store.open(path).close()
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["base.jib", "base.jib-lock"]


def test_a_backup_can_be_opened_as_a_data_file(path: Path, tmp_path: Path) -> None:
    store = Store.open(path)
    copy = store.back_up(tmp_path / "copy.jib")
    store.close()
    again = Store.open(copy)
    assert again.damage() == []
    again.close()


# --- one writer ---


def test_a_second_writer_is_refused_and_a_reader_is_not(path: Path) -> None:
    first = Store.open(path)
    refused_error = None
    try:
        Store.open(path)
    except FileInUse as error:
        refused_error = error
    assert refused_error is not None
    assert str(path) in sentence(refused_error)
    reader = Store.open(path, read_only=True)
    add_startup(first, "Moonlight")
    assert found(reader, "moonlight") == ["Moonlight"]
    reader.close()
    first.close()
    Store.open(path).close()


def test_a_link_to_the_file_is_no_second_door(path: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "base.jib"
    link.symlink_to(path)
    store = Store.open(path)
    with pytest.raises(FileInUse):
        Store.open(link)
    store.close()
    again = Store.open(link)
    with pytest.raises(FileInUse):
        Store.open(path)
    again.close()


def test_a_file_that_was_refused_is_not_left_locked(path: Path) -> None:
    whole = path.read_bytes()
    os.truncate(path, 9000)
    with pytest.raises(FileDamaged):
        Store.open(path)
    path.write_bytes(whole)
    Store.open(path).close()


def test_the_lock_is_free_after_release_and_after_a_kill(path: Path) -> None:
    for _ in range(5 * THOROUGH):
        code = (
            "import sys; from pathlib import Path; from jib_desktop.db.store import Store;"
            "s = Store.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
        )
        holder = subprocess.Popen(
            [sys.executable, "-c", code, str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(FileInUse):
            FileLock(path).take()
        holder.kill()
        holder.communicate()
        Store.open(path).close()


# --- locked by somebody else ---


@contextmanager
def held(path: Path, statement: str) -> Iterator[None]:
    """Let another process hold a lock on the database, as a database browser does."""
    code = (
        "import sys; from sqlcipher3 import dbapi2; c = dbapi2.connect(sys.argv[1], isolation_level=None);"
        "[c.execute(s) for s in sys.argv[2].split(';')]; print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path), statement], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        try:
            yield
        finally:
            holder.kill()


def test_a_file_that_stays_locked_is_told_and_works_again(path: Path) -> None:
    store = Store.open(path, wait=QUICK)
    startup_id = add_startup(store, "Moonlight")
    with held(path, "BEGIN IMMEDIATE"):
        with pytest.raises(FileBusy) as caught:
            change_startup(store, startup_id, city="Wuxi")
        assert "0.05" in sentence(caught.value)
        assert get_startup(store, startup_id).values["city"] == ""
    change_startup(store, startup_id, city="Wuxi")
    assert store.damage() == []
    store.close()


def test_a_file_that_is_wholly_locked_cannot_be_opened(path: Path) -> None:
    with held(path, "PRAGMA locking_mode=EXCLUSIVE;BEGIN EXCLUSIVE;CREATE TABLE t(x)"):
        for read_only in (False, True):
            with pytest.raises(FileBusy):
                Store.open(path, read_only=read_only, wait=QUICK)
    Store.open(path).close()


# --- making a file ---


def test_a_new_file_is_not_made_over_another(path: Path) -> None:
    before = kept(path.parent)
    with pytest.raises(FileExists) as caught:
        Store.create(path)
    assert str(path) in sentence(caught.value)
    assert kept(path.parent) == before


def test_a_new_file_is_not_made_beside_the_log_of_another(path: Path) -> None:
    crash_after(path, "Moonlight")
    path.unlink()
    with pytest.raises(FileExists) as caught:
        Store.create(path)
    assert str(caught.value.facts["path"]).endswith("base.jib-wal")


def test_a_new_file_makes_its_folder_and_leaves_no_part(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    store = Store.create(folder / "base.jib")
    add_startup(store)
    store.close()
    assert sorted(file.name for file in folder.iterdir()) == ["base.jib", "base.jib-lock"]


def test_the_remains_of_a_file_half_made_are_no_obstacle(tmp_path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        (tmp_path / f"base.jib.part{ending}").write_bytes(b"half made")
    store = Store.create(tmp_path / "base.jib")
    add_startup(store)
    assert store.damage() == []
    store.close()
    assert not list(tmp_path.glob("*.part*"))


def test_an_unsafe_place_is_refused_for_writing_and_not_for_reading(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    copy = Path(shutil.copy(path, folder / "base.jib"))
    for attempt in (partial_open(copy), lambda: Store.create(folder / "new.jib")):
        with pytest.raises(PlaceUnsafe) as caught:
            attempt()
        assert "OneDrive" in sentence(caught.value)
    reader = Store.open(copy, read_only=True)
    assert len(found(reader, "")) == 20
    reader.close()
    assert [file.name for file in folder.iterdir() if not file.name.startswith("base.jib-")] == ["base.jib"]


def partial_open(path: Path) -> Callable[[], Store]:
    return lambda: Store.open(path)


def test_this_computer_itself_is_a_safe_place(tmp_path: Path) -> None:
    places.refuse_unsafe(tmp_path / "base.jib")


# --- no right to write ---

NOBODY = 65534


@contextmanager
def powerless() -> Iterator[None]:
    """Work without the rights of root, for which read-only files are not read-only."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that everybody may enter; pytest's own keep everybody else out."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_read_only_file_and_folder(path: Path, open_folder: Path) -> None:
    copy = Path(shutil.copy(path, open_folder / "base.jib"))
    copy.chmod(0o444)
    open_folder.chmod(0o555)
    before = kept(open_folder)
    with powerless():
        with pytest.raises(FileReadOnly) as caught:
            Store.open(copy)
        assert str(copy) in sentence(caught.value)
        with pytest.raises(FileReadOnly):
            Store.create(open_folder / "new.jib")
        reader = Store.open(copy, read_only=True)  # reading needs no right to write
        assert len(found(reader, "")) == 20
        with reader.read() as session:
            assert startups.totals(session, startups.Filter()).shown == 20
        with pytest.raises(FileReadOnly):
            reader.back_up(open_folder / "copy.jib")
        reader.close()
    assert kept(open_folder) == before
    open_folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_file_that_nobody_may_read(path: Path, open_folder: Path) -> None:
    copy = Path(shutil.copy(path, open_folder / "base.jib"))
    copy.chmod(0o000)
    with powerless():
        for read_only in (False, True):
            with pytest.raises(FileReadOnly):
                Store.open(copy, read_only=read_only)
