"""The sub-tabs of a record: words with plain numbers over a hairline."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import fonts
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.tab_bar import TabBar, TabSign


class PanelTabs(TabBar):
    """Tabs inside a panel: smaller, no pills, the line exactly below the word."""

    HEIGHT = 40
    SIDE = 8
    UNDERHANG = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUsesScrollButtons(False)

    def _number_width(self, sign: TabSign) -> int:
        if sign.number is None:
            return 0
        return Size.CELL + fonts.width(str(sign.number), self.font())

    def _draw_number(self, painter: QPainter, rest: QRectF, sign: TabSign) -> None:
        rest.setLeft(rest.x() + Size.CELL)
        fonts.draw_text(painter, rest, str(sign.number), color("text_2"), font=self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below all tabs, then the tabs."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))
        painter.end()
        super().paintEvent(event)
