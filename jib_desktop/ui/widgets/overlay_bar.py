"""A scroll bar that lies over what it scrolls instead of taking room from it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

_WIDE = 11


class OverlayBar(QScrollBar):
    """Follows the hidden vertical bar of a view, and leads it; gone while everything fits."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        inner = view.verticalScrollBar()
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.rangeChanged.connect(self.fit)
        inner.valueChanged.connect(self.setValue)
        self.valueChanged.connect(inner.setValue)
        self.hide()

    def fit(self) -> None:
        """Take range and place from the view; called when the view changes its size."""
        inner = self._view.verticalScrollBar()
        self.setPageStep(inner.pageStep())
        self.setSingleStep(inner.singleStep())
        self.setRange(inner.minimum(), inner.maximum())
        self.setValue(inner.value())
        self.setVisible(inner.maximum() > 0)
        area = self._view.viewport().geometry()
        self.setGeometry(area.right() - _WIDE, area.y() + 2, _WIDE, area.height() - 4)
        self.raise_()
