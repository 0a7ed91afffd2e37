"""A splitter with a hairline and a grip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.look import color

_WIDE = 5
_GRIP = 32


class Splitter(QSplitter):
    """Parts two areas; the line is 1 px, the handle 5 px so that it can be grasped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(_WIDE)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return a painted handle."""
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint: the grip darkens under the pointer."""
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the hairline and the grip."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        painter.fillRect(rect, color("surface"))
        grip = color("control" if self.underMouse() else "line_strong")
        if self.orientation() == Qt.Orientation.Horizontal:
            x = rect.center().x()
            painter.fillRect(QRectF(int(x), 0, 1, rect.height()), color("line"))
            place = QRectF(rect.x(), rect.center().y() - _GRIP / 2, _WIDE, _GRIP)
        else:
            y = rect.center().y()
            painter.fillRect(QRectF(0, int(y), rect.width(), 1), color("line"))
            place = QRectF(rect.center().x() - _GRIP / 2, rect.y(), _GRIP, _WIDE)
        painting.draw_box(painter, place, fill=grip, radius=2)
