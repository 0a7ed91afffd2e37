"""The log: what the program did, without personal data."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

from jib_desktop import paths

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start(folder: Path | None = None, level: int = logging.INFO) -> Path | None:
    """Write the log to a rotating file (3 × 1 MB); return its path, or None if it cannot be written."""
    folder = folder or paths.log_dir()
    path = folder / "jib-desktop.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        # A log that cannot be written must not keep the program from starting.
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(handler)
    return path
