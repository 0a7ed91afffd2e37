"""Putting a finished file in its place so that it is there after a power cut, whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def put_in_place(part: Path, target: Path) -> None:
    """Flush `part` to the disk and give it the name `target`, in the place of what stood there."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if sys.platform != "win32":  # there a folder cannot be opened, and renaming is journaled
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def remove_part(part: Path) -> None:
    """Remove an unfinished database and what lies beside it; none of it is anybody's data."""
    for ending in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + ending).unlink(missing_ok=True)
