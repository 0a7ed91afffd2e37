"""What was written, told once to everybody who shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal


class ChangeSignal(QObject):
    """Emits `{table: {ids}}` after each write; every page decides whether to refresh."""

    changed = Signal(dict)

    def tell(self, changes: Mapping[str, set[Any]]) -> None:
        """Emit what changed, unless nothing did."""
        if changes:
            self.changed.emit(dict(changes))
