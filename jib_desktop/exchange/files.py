"""Writing a file whole or not at all, and the system's refusals turned into our errors."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from jib_desktop.errors import (
    DiskFull,
    FileOpenElsewhere,
    FileReadOnly,
    FileUnreadable,
    JibError,
    TableMissing,
    TableRefused,
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_HELD_ELSEWHERE = {32, 33}  # Windows: sharing violation, lock violation


def trouble(error: OSError, path: Path) -> JibError:
    """Return the error that says in words what the system refused."""
    if getattr(error, "winerror", None) in _HELD_ELSEWHERE:
        return FileOpenElsewhere(path)
    if error.errno in _FULL:
        return DiskFull(path)
    if error.errno in _DENIED:
        return FileReadOnly(path)
    return FileUnreadable(path, error.strerror or type(error).__name__)


def _refuse_if_open(path: Path) -> None:
    """Look for the marks that LibreOffice, WPS and Excel leave beside a file they hold."""
    for mark in (f".~lock.{path.name}#", f"~${path.name}", f".~{path.name}"):
        if path.with_name(mark).exists():
            raise FileOpenElsewhere(path)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write that takes the place of `path` at the end; on any exception nothing is left.

    Raises TableRefused (a folder), FileOpenElsewhere, DiskFull, FileReadOnly, TableMissing (no such folder),
    FileUnreadable.
    """
    if path.is_dir():
        raise TableRefused(path, "folder")
    _refuse_if_open(path)
    part = path.with_name(f".jib-{secrets.token_hex(8)}.part")
    try:
        try:
            with part.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if path.exists():
                with suppress(OSError):  # the old file's rights are kept where the system lets us
                    part.chmod(path.stat().st_mode & 0o777)
            _replace(part, path)
        finally:
            part.unlink(missing_ok=True)
    except FileNotFoundError as error:
        raise TableMissing(path.parent) from error
    except OSError as error:
        raise trouble(error, path) from error


def _replace(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except PermissionError as error:
        # The folder took the new file, so it is the old one that is held: on Windows by Excel.
        raise FileOpenElsewhere(path) from error
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)  # without it the new name may be lost in a power cut
        finally:
            os.close(folder)


def first_bytes(path: Path, count: int) -> bytes:
    """Return the beginning of a file. Raises TableMissing, TableRefused (a folder), FileUnreadable."""
    if path.is_dir():
        raise TableRefused(path, "folder")
    try:
        with path.open("rb") as file:
            return file.read(count)
    except FileNotFoundError as error:
        raise TableMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or type(error).__name__) from error
