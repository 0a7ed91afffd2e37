"""What was written, told once to everybody who shows it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

Changes = dict[str, set[UUID]]


class ChangeSignal(QObject):
    """Emits `{table: {ids}}` after each write; every page decides whether to refresh."""

    changed = Signal(dict)

    def tell(self, changes: Changes) -> None:
        """Emit what changed, unless nothing did."""
        if changes:
            self.changed.emit(changes)
