"""A line of buttons and filters that says less when the window is narrow, instead of being cut."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Folding(Protocol):
    """A part that has a shorter look."""

    def fold_gain(self) -> int:
        """Return by how many pixels the shorter look is narrower."""

    def set_folded(self, folded: bool) -> None:
        """Take the shorter look, or the whole one."""


class FoldingLine(QWidget):
    """Folds parts that have the property `folds`, 1 before 2 and so on, as far as the width asks for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._depth = 0

    def _parts(self) -> list[tuple[int, QWidget]]:
        """Return the parts that can fold, with the depth at which they do."""
        found = [(one.property("folds"), one) for one in self.children() if isinstance(one, QWidget)]
        return [(int(depth), one) for depth, one in found if depth]

    def _gain(self, at: int) -> int:
        """Return what folding to a depth adds to what folding to the one before it gains."""
        parts = [one for depth, one in self._parts() if depth == at and one.isVisibleTo(self)]
        return sum(cast("Folding", one).fold_gain() for one in parts)

    def _widths(self) -> dict[int, int]:
        """Return the least width of the line by how far it is folded."""
        layout = self.layout()
        assert layout is not None
        gains = {depth: self._gain(depth) for depth in sorted({depth for depth, _ in self._parts()})}
        wide = layout.totalMinimumSize().width()
        wide += sum(gain for depth, gain in gains.items() if depth <= self._depth)
        widths = {0: wide}
        for depth, gain in gains.items():
            wide -= gain
            widths[depth] = wide
        return widths

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        widths = self._widths()
        fitting = (depth for depth, wide in widths.items() if wide <= self.width())
        self._depth = next(fitting, max(widths))
        for depth, part in self._parts():
            cast("Folding", part).set_folded(depth <= self._depth)
        layout.activate()  # at once, so that nothing is painted halfway

    def minimumSizeHint(self) -> QSize:
        """Return the size with everything folded that folds."""
        hint = super().minimumSizeHint()
        return hint if self.layout() is None else QSize(min(self._widths().values()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold for the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fold or unfold when a part says more, less, comes or goes."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done
