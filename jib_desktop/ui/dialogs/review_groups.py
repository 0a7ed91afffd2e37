"""The groups at the left of a review: sign, word, count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jib_desktop.services.review import Verdict
from jib_desktop.ui import fonts, formats
from jib_desktop.ui.dialogs.review_rows import SIGNS
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import color

_HIGH = 36
_COUNT = Qt.ItemDataRole.UserRole + 1


def group_item(verdict: Verdict | None, count: int) -> QListWidgetItem:
    """Return the line of a group; None stands for all rows."""
    item = QListWidgetItem()
    item.setData(Qt.ItemDataRole.UserRole, verdict)
    item.setData(_COUNT, count)
    return item


class GroupDelegate(QStyledItemDelegate):
    """Draws a group."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, _HIGH)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, color("selected" if chosen else "surface"))
        if chosen:
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), color("accent"))
        verdict = index.data(Qt.ItemDataRole.UserRole)
        count = int(index.data(_COUNT))
        if verdict:
            glyph, family = SIGNS[verdict]
            place = QRectF(rect.x() + 16, rect.center().y() - 8, 16, 16)
            draw_icon(painter, place, glyph, color(family if count else "text_2"))
        font = self._view.font()
        bold = fonts.bolder(font) if verdict == "rejected" and count else font
        words = rect.adjusted(42, 0, -16, 0)
        right = Qt.AlignmentFlag.AlignRight
        ink = color("text" if count else "text_2")
        fonts.draw_text(painter, words, formats.number(count), ink, font=bold, align=right)
        fonts.draw_text(painter, words, str(index.data()), ink, font=bold)
        painter.restore()
