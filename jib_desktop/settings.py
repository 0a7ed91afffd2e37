"""What the program remembers on this computer: language, sizes, the last files. Never business data."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from jib_desktop import paths

_log = logging.getLogger(__name__)


class Settings:
    """A JSON file of names and plain values; a damaged file is set aside, never a reason not to start."""

    def __init__(self, path: Path, values: dict[str, Any] | None = None) -> None:
        self.path = path
        self._values = values if values is not None else {}

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """Read the settings of this computer, or those in `path`."""
        path = path or paths.config_dir() / "settings.json"
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls(path)
        except (OSError, ValueError, RecursionError) as error:
            _log.info("settings could not be read and start empty: %s", type(error).__name__)
            _set_aside(path)
            return cls(path)
        return cls(path, values if isinstance(values, dict) else {})

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of `key`, or `default` if it is unset or of another type than `default`."""
        value = self._values.get(key, default)
        if default is not None and not isinstance(value, type(default)):
            return default
        return value

    def set(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold; `None` forgets it."""
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = value

    def save(self) -> None:
        """Write the file whole or not at all; a folder that cannot be written is logged, not an obstacle."""
        part = self.path.with_name(self.path.name + ".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            part.replace(self.path)
        except OSError as error:
            _log.info("settings could not be saved: %s", error.strerror)


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError as error:
        _log.info("damaged settings could not be set aside: %s", error.strerror)
