"""Where things lie: what ships with the program, and what belongs to the person."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# In a wheel and in the frozen program `forms` and `resources` lie inside the package, else beside it.
_ROOT = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent
_APP = "JIB Desktop"


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below `resources/`."""
    return _ROOT.joinpath("resources", *parts)


def form(name: str) -> Path:
    """Return the path of the form `name` (without its ending) below `forms/`."""
    return _ROOT / "forms" / f"{name}.ui"


def _home(kind: str) -> Path:
    if base := os.environ.get("JIB_HOME"):
        return Path(base) / kind
    # platformdirs is imported here because most starts give JIB_HOME or never ask.
    import platformdirs

    return Path(getattr(platformdirs, f"user_{kind}_dir")(_APP, appauthor=False))


def data_dir() -> Path:
    """Return the folder of the person's own data file and its backups."""
    return _home("data")


def config_dir() -> Path:
    """Return the folder of the settings file."""
    return _home("config")


def log_dir() -> Path:
    """Return the folder of the log files."""
    return _home("log")


def default_data_file() -> Path:
    """Return the data file that is used when nobody names one."""
    return data_dir() / "base.jib"
