"""Progress of long work, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable


class Cancelled(Exception):
    """No error: the person stopped the work; whoever holds a transaction rolls it back."""


class Progress:
    """Tells how far a piece of work is and raises `Cancelled` once somebody stopped it.

    `report(done, total)` is called in the thread that works; a total of 0 means the end is not known.
    """

    def __init__(self, report: Callable[[int, int], None] | None = None) -> None:
        self._report = report
        self._cancelled = False

    def step(self, done: int, total: int) -> None:
        """Say that `done` of `total` pieces are finished; raise `Cancelled` if stopped."""
        if self._cancelled:
            raise Cancelled
        if self._report is not None:
            self._report(done, total)

    def part(self, first: float, last: float) -> Progress:
        """Return a progress that fills only the share `first`–`last` (0…1) of this one."""
        outer = self

        class _Part(Progress):
            def step(self, done: int, total: int) -> None:
                share = done / total if total else 0.0
                outer.step(round(1000 * (first + (last - first) * share)), 1000)

            def cancel(self) -> None:
                outer.cancel()

            @property
            def is_cancelled(self) -> bool:
                return outer.is_cancelled

        return _Part()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._cancelled
