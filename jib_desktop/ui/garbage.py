"""Python's search for cycles, kept on the thread of the window.

It runs in whichever thread allocates; were that a worker, it would destroy widgets and timers there, and Qt
complains or aborts ("Timers cannot be stopped from another thread": seen in a test).
"""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # ms
_MANY = 100_000  # new objects; that many take about 10 ms to look through


class GarbageTimer(QTimer):
    """Collects from the thread it lives in; while one is running Python's own collecting is off."""

    _running: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setInterval(_EVERY)
        self.timeout.connect(collect)
        self._on = True
        GarbageTimer._running += 1
        gc.disable()
        self.start()

    def end(self) -> None:
        """Let Python collect again, once the last one has ended."""
        self.stop()
        if self._on:
            self._on = False
            GarbageTimer._running -= 1
            if not GarbageTimer._running:
                gc.enable()


def collect() -> None:
    """Collect the oldest generation that is full, as Python itself would.

    Work in the background can make millions of objects (the plan of an import); looking through them would
    hold up the window, and they go by themselves when nobody refers to them: they are passed over.
    """
    if gc.get_count()[0] > _MANY:
        gc.freeze()
        return
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
