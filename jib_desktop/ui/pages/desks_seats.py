"""Startups that have more or fewer desks than promised: a list from which one drags onto the plan."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.floor_plan.desk_look import DeskLook, startup_face
from jib_desktop.ui.floor_plan.desk_paint import draw_desk
from jib_desktop.ui.floor_plan.startup_drag import startup_mime
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.names import both_names, full_name
from jib_desktop.ui.pages.desks_details import Seats
from jib_desktop.ui.texts import translate

_SEATS = Qt.ItemDataRole.UserRole
_SWATCH = 18
_RIGHT = Qt.AlignmentFlag.AlignRight


def seats_words(seats: Seats) -> str:
    """Return how many desks are missing or too many: `2 of 9 to give`, `1 too many`."""
    if seats.over:
        return translate("SeatList", "%n too many", n=seats.over)
    words = translate("SeatList", "%n of {promised} to give", n=seats.missing)
    return words.format(promised=seats.promise.promised)


class SeatList(QListWidget):
    """One line a startup: its colour, its name, the count. Enter or a double click tells `chosen(id)`."""

    chosen = Signal(object)
    looked_at = Signal(object)  # by a click
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_SeatDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._look_at)

    def set_seats(self, seats: Sequence[Seats]) -> None:
        """Show these startups; the current one stays current."""
        before = self.current_startup()
        self.clear()
        for one in seats:
            words = full_name(one.startup.name_en, one.startup.name_zh)
            item = QListWidgetItem(f"{words}, {seats_words(one)}")
            item.setData(_SEATS, one)
            self.addItem(item)
            if one.startup.id == before:
                self.setCurrentItem(item)
        self.setFixedHeight(Size.ROW * max(1, len(seats)))

    def current_startup(self) -> uuid.UUID | None:
        """Return the startup of the current line."""
        row = self.currentRow()
        if row < 0:
            return None
        seats: Seats = self.item(row).data(_SEATS)
        return seats.startup.id

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_SEATS).startup.id)

    def _look_at(self, item: QListWidgetItem) -> None:
        self.looked_at.emit(item.data(_SEATS).startup.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter, leave by Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._choose(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Have a current line as soon as the keyboard comes."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the startup of the current line."""
        startup_id = self.current_startup()
        if startup_id is None:
            return
        drag = QDrag(self)
        drag.setMimeData(startup_mime(startup_id))
        drag.setPixmap(self._dragged())
        drag.setHotSpot(QPoint(12, 14))
        drag.exec(Qt.DropAction.CopyAction)

    def _dragged(self) -> QPixmap:
        """Return what hangs at the pointer while a startup is dragged."""
        seats: Seats = self.currentItem().data(_SEATS)
        name = both_names(seats.startup.name_en, seats.startup.name_zh)[0]
        wide = fonts.width(name, self.font()) + 24
        ratio = self.devicePixelRatioF()
        picture = QPixmap(int(wide * ratio), int(28 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, wide, 28)
        painting.draw_box(painter, box, fill=color("accent_tint"), line=color("accent"))
        fonts.draw_text(painter, box.adjusted(12, 0, -11, 0), name, color("accent_text"), font=self.font())
        painter.end()
        return picture


class _SeatDelegate(QStyledItemDelegate):
    """Paints a line: how its desks look, the name, and at the right the count."""

    def __init__(self, view: SeatList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a line."""
        return QSize(100, Size.ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a line."""
        seats: Seats = index.data(_SEATS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            ground = "selected" if focused else "hover"
            painting.draw_box(painter, rect, fill=color(ground), radius=Size.RADIUS_SMALL)
        font = self._view.font()
        swatch = QRectF(rect.x() + 4, rect.y() + (rect.height() - 14) / 2, _SWATCH, 14)
        face = startup_face("taken", seats.startup)._replace(words="")
        draw_desk(painter, swatch, DeskLook(face), 1.0, sharpness=self._view.devicePixelRatioF())
        words = seats_words(seats)
        ink = "red" if seats.over else "text_2"
        line = rect.adjusted(_SWATCH + 12, 0, -6, 0)
        wide = fonts.draw_text(painter, line, words, color(ink), font=font, align=_RIGHT)
        if seats.over:
            place = QRectF(line.right() - wide - 18, rect.y() + 9, Size.ICON_SMALL, Size.ICON_SMALL)
            draw_icon(painter, place, "ph.warning-fill", color("red"))
            wide += 18
        line.setRight(line.right() - wide - 8)
        first, second = both_names(seats.startup.name_en, seats.startup.name_zh)
        line.setLeft(line.x() + fonts.draw_text(painter, line, first, color("text"), font=font) + 6)
        if second and line.width() > 24:
            fonts.draw_text(painter, line, second, color("text_2"), font=font)
        painter.restore()
