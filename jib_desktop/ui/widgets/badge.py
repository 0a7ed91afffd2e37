"""A status as a widget, as it stands in the head of a record."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.look import FAMILIES, Size


class Badge(QWidget):
    """Sign and word of a status; filled with the tint of its family, or quiet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._glyph = ""
        self._family = "grey"
        self._filled = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_status(self, text: str, glyph: str, family: str, *, filled: bool = True) -> None:
        """Show a status: its word, its sign and one of the six families."""
        if family not in FAMILIES:
            raise ValueError(family)
        self._text, self._glyph, self._family, self._filled = text, glyph, family, filled
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._text

    filled = Property(bool, lambda self: self._filled)

    def sizeHint(self) -> QSize:
        """Return the size of the badge, 22 high."""
        wide = painting.badge_width(self._text, self._glyph, self.font(), filled=self._filled)
        return QSize(wide, Size.BADGE)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a status is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        painting.draw_badge(painter, rect, self._text, self._glyph, self._family, filled=self._filled)
