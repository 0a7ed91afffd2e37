"""An innovation field as a small chip, as it stands in the head of a record."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.look import Size


class FieldChip(QWidget):
    """Plain text on a sunken ground with a hairline."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def _get_text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        """Set the word of the chip."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    text = Property(str, _get_text, set_text)

    def sizeHint(self) -> QSize:
        """Return the size of the chip, 22 high."""
        return QSize(painting.chip_width(self._text, self.font()), Size.BADGE)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a field is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        painting.draw_chip(painting.begin(self), QRectF(self.rect()), self._text)
