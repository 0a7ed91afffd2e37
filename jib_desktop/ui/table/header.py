"""The header of a table: the sorted column bold with a caret; a click sorts, a drag moves or widens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.table.model import TableModel

_CARET = 12


class TableHeader(QHeaderView):
    """Paints titles and says by which column the person wants to sort."""

    sort_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sorted_key = ""
        self.descending = False
        self.side = Size.CELL  # pixels at each side of a cell
        self._pressed_at = QPoint()
        self._edges: tuple[int, int] | None = None
        self.sectionMoved.connect(self.forget_edges)
        self.sectionCountChanged.connect(self.forget_edges)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(Size.TABLE_HEADER)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def edges(self) -> tuple[int, int]:
        """Return the first and the last section that are shown; asked for each cell, so it is kept."""
        if self._edges is None:
            places = (self.logicalIndex(visual) for visual in range(self.count()))
            shown = [place for place in places if not self.isSectionHidden(place)]
            self._edges = (shown[0], shown[-1]) if shown else (0, 0)
        return self._edges

    def forget_edges(self) -> None:
        """Look for the first and last section again: other ones are shown now."""
        self._edges = None

    def set_sorted(self, key: str, *, descending: bool) -> None:
        """Mark the column the rows are sorted by."""
        self.sorted_key, self.descending = key, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), Size.TABLE_HEADER)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, TableModel) or not rect.isValid():
            return
        column = model.columns[section]
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, color("surface"))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), color("line"))
        first, last = self.edges()
        left = Size.PAGE_SIDE if section == first else self.side
        box.adjust(left, 0, -(Size.PAGE_SIDE if section == last else self.side), -1)
        self._draw_title(painter, box, column.title(), key=column.key, right=column.is_right)
        painter.restore()

    def _draw_title(self, painter: QPainter, box: QRectF, title: str, *, key: str, right: bool) -> None:
        chosen = key == self.sorted_key
        font = fonts.bolder(self.font()) if chosen else self.font()
        ink = color("text" if chosen else "text_2")
        room = QRectF(box)
        if chosen:
            room.adjust(_CARET + 4 if right else 0, 0, 0 if right else -_CARET - 4, 0)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        wide = fonts.draw_text(painter, room, title, ink, font=font, align=side)
        if chosen:
            left = room.right() - wide - _CARET - 4 if right else room.x() + wide + 4
            place = QRectF(left, box.center().y() - _CARET / 2, _CARET, _CARET)
            draw_icon(painter, place, "ph.caret-down" if self.descending else "ph.caret-up", ink)

    def paintEvent(self, event: object) -> None:
        """Paint the ground behind the last section, then the sections."""
        painter = painting.begin(self.viewport())
        rect = QRectF(self.viewport().rect())
        painter.fillRect(rect, color("surface"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), color("line"))
        painter.end()
        super().paintEvent(event)  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Sort on a click; a drag has moved or widened a column already."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        still = (spot - self._pressed_at).manhattanLength() < 4
        on_edge = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        if still and not on_edge and event.button() == Qt.MouseButton.LeftButton:
            self.ask_sort(self.logicalIndexAt(spot))

    def ask_sort(self, section: int) -> None:
        """Ask to sort by a column, as a click on its title does."""
        model = self.model()
        if (
            isinstance(model, TableModel)
            and 0 <= section < len(model.columns)
            and model.columns[section].sorts
        ):
            self.sort_asked.emit(model.columns[section].key)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.viewport().update()
