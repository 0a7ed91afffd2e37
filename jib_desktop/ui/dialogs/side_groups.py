"""The groups at the left of what is about to be taken in: sign, word, count; the last line is for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jib_desktop.ui import fonts, formats
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import color
from jib_desktop.ui.texts import labelled

_HIGH = 36
_ABOVE = 9  # px between the groups and the line for all
_KEY = Qt.ItemDataRole.UserRole
_GROUP = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SideGroup:
    """One group; `key` empty: all of them."""

    key: str
    words: str
    count: int
    glyph: str = ""
    family: str = "text_2"
    is_loud: bool = False


def dress_groups(view: QListWidget) -> None:
    """Let a list draw groups."""
    view.setItemDelegate(_GroupDelegate(view))


def show_groups(view: QListWidget, groups: Sequence[SideGroup], chosen: str) -> None:
    """Show these groups instead of the ones before, one of them chosen; nothing is told of that."""
    view.blockSignals(True)
    if [view.item(place).data(_KEY) for place in range(view.count())] != [group.key for group in groups]:
        view.clear()
        view.addItems([group.words for group in groups])
    for place, group in enumerate(groups):
        item = view.item(place)
        item.setText(group.words)
        item.setData(_KEY, group.key)
        item.setData(_GROUP, group)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, labelled(group.words, formats.number(group.count)))
    places = [place for place, group in enumerate(groups) if group.key == chosen]
    view.setCurrentRow(places[0] if places else view.count() - 1)
    view.setFixedHeight(_HIGH * view.count() + _ABOVE + 4)
    view.blockSignals(False)


def chosen_group(view: QListWidget) -> str:
    """Return the key of the chosen group; empty for all."""
    place = view.currentRow()
    return str(view.item(place).data(_KEY)) if place >= 0 else ""


def choose_group(view: QListWidget, key: str) -> None:
    """Choose a group, if it is there."""
    for place in range(view.count()):
        if view.item(place).data(_KEY) == key:
            view.setCurrentRow(place)


def group_counts(view: QListWidget) -> dict[str, int]:
    """Return how many each group has, by its key."""
    groups = [view.item(place).data(_GROUP) for place in range(view.count())]
    return {group.key: group.count for group in groups}


class _GroupDelegate(QStyledItemDelegate):
    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, _HIGH if index.data(_KEY) else _HIGH + _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        group: SideGroup = index.data(_GROUP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if not group.key:
            painter.fillRect(QRectF(rect.x(), rect.y() + 4, rect.width(), 1), color("line"))
            rect.setTop(rect.top() + _ABOVE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, color("selected" if chosen else "surface"))
        if chosen:
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), color("accent"))
        if group.glyph:
            place = QRectF(rect.x() + 16, rect.center().y() - 8, 16, 16)
            draw_icon(painter, place, group.glyph, color(group.family if group.count else "text_2"))
        font = self._view.font()
        font = fonts.bolder(font) if group.is_loud and group.count else font
        ink = color("text" if group.count else "text_2")
        room = rect.adjusted(42, 0, -16, 0)
        count = formats.number(group.count)
        fonts.draw_text(painter, room, count, ink, font=font, align=Qt.AlignmentFlag.AlignRight)
        room.setRight(room.right() - fonts.width(count, font) - 6)
        fonts.draw_text(painter, room, group.words, ink, font=font)
        painter.restore()
