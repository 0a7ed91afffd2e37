"""The groups at the left of a review: sign, word, count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jib_desktop.services.review import VERDICTS, Verdict
from jib_desktop.ui import fonts, formats
from jib_desktop.ui.dialogs.review_rows import SIGNS
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import color
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import verdict_word

_HIGH = 36
_ABOVE = 9  # px between the groups and the line for all rows
_COUNT = Qt.ItemDataRole.UserRole + 1


def group_word(verdict: Verdict) -> str:
    """Return the name of a group."""
    return translate("Review", "Conflicts") if verdict == "conflict" else verdict_word(verdict)


def group_note(verdict: Verdict) -> str:
    """Return what becomes of a group."""
    words = {
        "conflict": translate("Review", "both sides changed the same cell"),
        "rejected": translate("Review", "nothing of these rows is written"),
        "changed": translate("Review", "only the workbook changed these cells"),
        "new": translate("Review", "no row here by ID, code, number or exact name"),
        "kept": translate("Review", "only changed here; the workbook is older"),
        "unchanged": translate("Review", "the same as here"),
    }
    return words[verdict]


def fill_groups(view: QListWidget) -> None:
    """Add a line for each group, and one for all rows, which is chosen."""
    view.setItemDelegate(GroupDelegate(view))
    for verdict in (*VERDICTS, None):
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, verdict)
        item.setData(_COUNT, 0)
        view.addItem(item)
    view.setFixedHeight(_HIGH * view.count() + _ABOVE + 4)
    view.setCurrentRow(view.count() - 1)


def show_counts(view: QListWidget, counts: Mapping[Verdict, int], total: int) -> None:
    """Show how many rows each group has."""
    for place in range(view.count()):
        item = view.item(place)
        verdict = item.data(Qt.ItemDataRole.UserRole)
        item.setData(_COUNT, counts[verdict] if verdict else total)


class GroupDelegate(QStyledItemDelegate):
    """Draws a group."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, _HIGH if index.data(Qt.ItemDataRole.UserRole) else _HIGH + _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if not index.data(Qt.ItemDataRole.UserRole):
            painter.fillRect(QRectF(rect.x(), rect.y() + 4, rect.width(), 1), color("line"))
            rect.setTop(rect.top() + _ABOVE)
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
        bold = fonts.bolder(font) if verdict in ("conflict", "rejected") and count else font
        words = rect.adjusted(42, 0, -16, 0)
        right = Qt.AlignmentFlag.AlignRight
        ink = color("text" if count else "text_2")
        fonts.draw_text(painter, words, formats.number(count), ink, font=bold, align=right)
        fonts.draw_text(painter, words, str(index.data()), ink, font=bold)
        painter.restore()
