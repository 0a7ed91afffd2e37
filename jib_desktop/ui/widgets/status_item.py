"""One thing in the status bar: a sign and a word."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color


class StatusItem(QWidget):
    """Sign and word in the second text colour; `set_tone` gives another where something is the matter."""

    def __init__(self, parent: QWidget | None = None, *, glyph: str = "") -> None:
        super().__init__(parent)
        self._text = ""
        self._glyph = glyph
        self._tone = "text_2"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _get_text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        """Set the word."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def _get_glyph(self) -> str:
        return self._glyph

    def set_glyph(self, glyph: str) -> None:
        """Set the sign."""
        self._glyph = glyph
        self.update()

    def set_tone(self, tone: str) -> None:
        """Set the colour of sign and word."""
        self._tone = tone
        self.update()

    text = Property(str, _get_text, set_text)
    glyph = Property(str, _get_glyph, set_glyph)

    def sizeHint(self) -> QSize:
        """Return the size of sign and word."""
        return QSize(Size.ICON + 6 + fonts.width(self._text, self.font()), Size.LINE)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and word."""
        painter = painting.begin(self)
        ink = color(self._tone)
        high = self.height()
        draw_icon(painter, QRectF(0, (high - Size.ICON) / 2, Size.ICON, Size.ICON), self._glyph, ink)
        line = QRectF(Size.ICON + 6, 0, self.width() - Size.ICON - 6, high)
        fonts.draw_text(painter, line, self._text, ink, font=self.font())
