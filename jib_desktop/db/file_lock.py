"""One writer at a time on a data file: an operating-system lock, free at once when its holder dies.

The lock lies on a small file beside the data file: a lock on the data file itself would be lost as soon
as any other handle of the process closes it (POSIX), and SQLite opens and closes many.
"""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import IO

from jib_desktop.errors import FileInUse


class FileLock:
    """Holds the right to write to a data file until `release()` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Take the lock or raise `FileInUse`; an `OSError` if the folder cannot be written."""
        # The real file's name: a link to it must not be a second door.
        real = self._path.resolve()
        file = real.with_name(real.name + "-lock").open("a+b")
        taken = False
        try:
            taken = _lock(file)
        finally:
            if not taken:
                file.close()
        if not taken:
            raise FileInUse(self._path)
        self._file = file

    def release(self) -> None:
        """Give the lock back; the small file stays, removing it would race with the next holder."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":

    def _lock(file: IO[bytes]) -> bool:
        import msvcrt  # there on Windows only

        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EDEADLK):
                return False
            raise
        return True

else:

    def _lock(file: IO[bytes]) -> bool:
        import fcntl  # not there on Windows

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
