"""The log: what the program did, without personal data."""

from __future__ import annotations

import logging
from pathlib import Path

from jib_desktop import paths

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_NAME = "jib-desktop.log"
_LARGE = 1_000_000  # bytes


def start(folder: Path | None = None, level: int = logging.INFO) -> Path | None:
    """Write the log of this process to a file; return its path, or None if it cannot be written.

    A file beyond 1 MB makes room when a program starts; the one before is kept. (Rotating while running
    would need `logging.handlers`, which costs 10 ms of every start.)
    """
    path = (folder or paths.log_dir()) / _NAME
    root = logging.getLogger()
    if any(handler.get_name() == _NAME for handler in root.handlers):
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGE:
            path.replace(path.with_name(_NAME + ".1"))
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        # A log that cannot be written must not keep the program from starting.
        return None
    handler.set_name(_NAME)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.setLevel(level)
    root.addHandler(handler)
    return path
