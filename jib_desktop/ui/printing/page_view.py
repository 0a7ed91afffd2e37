"""Pages as they will be printed, below each other, as wide as the room or as large as one likes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from jib_desktop.ui.look import color
from jib_desktop.ui.printing.pages import A4, Printable

_AROUND = 24  # pixels around each page
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_MOST_KEPT = 8_000_000  # pixels of a page that is kept as it was drawn
_INCH = 96 / 72 / 4  # pixels of one unit of the sheet at 100 %


class PageView(QAbstractScrollArea):
    """Shows pages; `moved` tells that another page or size is in sight."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Printable | None = None
        self._zoom: float | None = None  # None: a whole page fits
        self._drawn: dict[int, QPixmap] = {}
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self.moved)

    def set_pages(self, pages: Printable) -> None:
        """Show these pages from the first on."""
        self._pages = pages
        self._drawn = {}
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.moved.emit()

    @property
    def _sheet(self) -> QSizeF:
        return (self._pages.sheet if self._pages else A4).units

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return self._pages.count if self._pages else 0

    @property
    def page(self) -> int:
        """Return the page in the middle of the view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(0, min(self.count - 1, middle // (self._height() + _AROUND)))

    @property
    def scale(self) -> float:
        """Return how large pages are shown; 1 is as large as on paper."""
        if self._zoom is not None:
            return self._zoom
        room = self.viewport().size()
        across = (room.width() - 2 * _AROUND) / (self._sheet.width() * _INCH)
        down = (room.height() - 2 * _AROUND) / (self._sheet.height() * _INCH)
        return max(ZOOMS[0], min(across, down))

    def go_to(self, page: int) -> None:
        """Bring a page (from 0) into sight."""
        self.verticalScrollBar().setValue(max(0, page) * (self._height() + _AROUND))

    def fit(self) -> None:
        """Show whole pages."""
        self._set_zoom(None)

    def zoom_in(self) -> None:
        """Show pages one step larger."""
        self._set_zoom(next((one for one in ZOOMS if one > self.scale + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show pages one step smaller."""
        self._set_zoom(next((one for one in reversed(ZOOMS) if one < self.scale - 0.01), ZOOMS[0]))

    def _set_zoom(self, zoom: float | None) -> None:
        page = self.page
        self._zoom = zoom
        self._drawn = {}
        self._lay_out()
        self.go_to(page)
        self.moved.emit()

    def _width(self) -> int:
        return round(self._sheet.width() * _INCH * self.scale)

    def _height(self) -> int:
        return round(self._sheet.height() * _INCH * self.scale)

    def _lay_out(self) -> None:
        room = self.viewport().size()
        high = self.count * (self._height() + _AROUND) + _AROUND
        wide = self._width() + 2 * _AROUND
        for bar, needed, there in (
            (self.verticalScrollBar(), high, room.height()),
            (self.horizontalScrollBar(), wide, room.width()),
        ):
            bar.setRange(0, max(0, needed - there))
            bar.setPageStep(there)
            bar.setSingleStep(40)
        self.viewport().update()

    def _place(self, page: int) -> QRectF:
        """Return where a page stands in the view."""
        left = (
            max(_AROUND, (self.viewport().width() - self._width()) // 2) - self.horizontalScrollBar().value()
        )
        top = _AROUND + page * (self._height() + _AROUND) - self.verticalScrollBar().value()
        return QRectF(left, top, self._width(), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), color("window"))
        for number in range(self.count):
            place = self._place(number)
            if self._pages is not None and place.intersects(QRectF(event.rect())):
                painter.fillRect(place, Qt.GlobalColor.white)
                self._draw(painter, self._pages, number, place)
                painter.setPen(QPen(color("line_strong"), 1))
                painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._drawn = {number: kept for number, kept in self._drawn.items() if abs(number - self.page) <= 2}

    def _draw(self, painter: QPainter, pages: Printable, number: int, place: QRectF) -> None:
        """Draw a page, or show again what was drawn in this size: scrolling must be quick."""
        ratio = self.devicePixelRatioF()
        size = (place.size() * ratio).toSize()
        if size.width() * size.height() > _MOST_KEPT:
            pages.paint(painter, number, place)
            return
        kept = self._drawn.get(number)
        if kept is None or kept.size() != size:
            kept = self._drawn[number] = QPixmap(size)
            kept.setDevicePixelRatio(ratio)
            kept.fill(Qt.GlobalColor.white)
            inside = QPainter(kept)
            pages.paint(inside, number, QRectF(QPointF(0, 0), place.size()))
            inside.end()
        painter.drawPixmap(place.topLeft(), kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by Page Up and Down, Home and End; + and - change the size, 0 shows whole pages."""
        acts = {
            Qt.Key.Key_PageDown: lambda: self.go_to(self.page + 1),
            Qt.Key.Key_PageUp: lambda: self.go_to(self.page - 1),
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.go_to(self.count - 1),
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Take the new colours when the theme changes."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()
        return super().viewportEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(640, 760)
