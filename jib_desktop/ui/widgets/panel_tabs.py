"""The sub-tabs of a record: words with plain numbers over a hairline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import fonts
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.tab_bar import TabBar, TabSign


class PanelTabs(TabBar):
    """Tabs inside a panel: smaller, no pills, the line exactly below the word; numbers as there is room."""

    HEIGHT = 40
    SIDE = 8
    UNDERHANG = 0

    _crowded = False  # whether the words need the room of the numbers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUsesScrollButtons(False)

    def minimumSizeHint(self) -> QSize:
        """Return a small size: numbers are left out before words are cut."""
        return QSize(120, self.HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the numbers if there is room for all of them."""
        super().resizeEvent(event)
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._crowded = False
        wide = sum(self.tabSizeHint(place).width() for place in range(self.count()))
        self._crowded = wide > self.width()
        super()._measure_anew()

    def _number_width(self, sign: TabSign) -> int:
        if sign.number is None or self._crowded:
            return 0
        return Size.CELL + fonts.width(str(sign.number), self.font())

    def _draw_number(self, painter: QPainter, rest: QRectF, sign: TabSign) -> None:
        if self._crowded:
            return
        rest.setLeft(rest.x() + Size.CELL)
        fonts.draw_text(painter, rest, str(sign.number), color("text_2"), font=self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below all tabs, then the tabs."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))
        painter.end()
        super().paintEvent(event)
