"""A file is written whole or not at all, whatever the system says."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from jib_desktop.errors import (
    DiskFull,
    FileOpenElsewhere,
    FileReadOnly,
    FileUnreadable,
    JibError,
    TableMissing,
    TableRefused,
)
from jib_desktop.exchange.files import first_bytes, replacing, trouble
from jib_desktop.ui.sentences import sentence
from tests.exchange.tables import write_texts


def test_the_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    path.chmod(0o640)
    with replacing(path) as file:
        file.write(b"new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_an_exception_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(UnicodeError), replacing(path) as file:
        file.write("new \ud800".encode())
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists() or not hasattr(os, "fork"), reason="needs limits of Linux")
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_full_disk_is_said_and_nothing_is_left(tmp_path: Path, ending: str) -> None:
    import resource

    path = tmp_path / f"a.{ending}"
    path.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(DiskFull) as caught:
            write_texts(path, [f"{n} {os.urandom(50).hex()}" for n in range(5000)])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert str(path) in sentence(caught.value)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    write_texts(path, ["works again"])


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder nobody may write to")
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_read_only_folder_is_said(ending: str) -> None:
    with pytest.raises(FileReadOnly):
        write_texts(Path(f"/sys/kernel/a.{ending}"), ["x"])


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(TableMissing) as caught:
        write_texts(tmp_path / "none" / "a.csv", ["x"])
    assert caught.value.path == tmp_path / "none"


@pytest.mark.parametrize("mark", [".~lock.a.xlsx#", "~$a.xlsx"])
def test_a_file_that_is_open_elsewhere_is_said(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "a.xlsx"
    (tmp_path / mark).write_text("")
    with pytest.raises(FileOpenElsewhere) as caught:
        write_texts(path, ["x"])
    assert str(path) in sentence(caught.value)
    assert not path.exists()


def test_a_folder_in_the_way_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.mkdir()
    with pytest.raises(TableRefused) as caught:
        write_texts(path, ["x"])
    assert caught.value.reason == "folder"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(TableRefused):
        first_bytes(path, 4)


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, FileReadOnly),
    (errno.EROFS, FileReadOnly),
     (errno.EIO, FileUnreadable)],
)  # fmt: skip
def test_what_the_system_says_has_its_error(number: int, kind: type[JibError]) -> None:
    assert isinstance(trouble(OSError(number, os.strerror(number)), Path("a")), kind)
    held = OSError(errno.EACCES, "held")
    held.winerror = 32  # type: ignore[attr-defined]
    assert isinstance(trouble(held, Path("a")), FileOpenElsewhere)
