"""A link: words that do something, reachable by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.pressable import Pressable


class LinkLabel(Pressable):
    """Words in the colour of links; underlined under the pointer, with a ring when focused."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = 4
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_flush(self) -> None:
        """Let the words begin and end with the widget, to line up with text; the ring then stands close."""
        self._side = 0
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the words, one line high."""
        return QSize(fonts.width(self.text(), self.font()) + 2 * self._side + 1, Size.LINE + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a link is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        painter = painting.begin(self)
        font = self.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        rect = QRectF(self.rect())
        ink = color("accent_text" if self.isEnabled() else "control")
        fonts.draw_text(painter, rect.adjusted(self._side, 0, 0, 0), self.text(), ink, font=font)
        if self.hasFocus():
            painting.draw_focus(painter, rect, Size.RADIUS_SMALL)
