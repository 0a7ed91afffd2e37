"""How cells are drawn: ground and hairline of the row, then text, two names, badge, chips or figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.table.columns import Column, words_of
from jib_desktop.ui.table.header import TableHeader
from jib_desktop.ui.table.model import TableModel

NOTHING = "–"
_BAR = 3
_CHIP_GAP = 6
_SIGN = 14
_RIGHT = Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignLeft

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws every cell of a table from its column; the view tells which row is under the pointer."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._known_header: TableHeader | None = None
        self.hovered_row = -1
        self.by_keyboard = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, TableModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        # Asked of the selection: `option.state` would load all of QStyle's enumerations at the start.
        selected = self._view.selectionModel().isSelected(index)
        first = index.column() == self._header().edges()[0]
        self.draw_ground(painter, rect, index.row(), selected, first=first)
        row = model.row_at(index.row())
        if row is not None:
            self.draw_cell(painter, self.cell_rect(rect, index.column()), model.columns[index.column()], row)
        if self.by_keyboard and self._view.hasFocus() and index == self._view.currentIndex():
            painting.draw_focus(painter, rect.adjusted(3 if first else 0, 0, 0, -1), Size.RADIUS_SMALL)
        painter.restore()

    def _header(self) -> TableHeader:
        # Asked for twice a cell.
        if self._known_header is None:
            header = self._view.horizontalHeader()
            assert isinstance(header, TableHeader)
            self._known_header = header
        return self._known_header

    def cell_rect(self, rect: QRectF, section: int) -> QRectF:
        """Return the part of a cell that is written on: 8 px (or 6) inside, 16 at the edges."""
        header = self._header()
        first, last = header.edges()
        left = Size.PAGE_SIDE if section == first else header.side
        right = Size.PAGE_SIDE if section == last else header.side
        return rect.adjusted(left, 0, -right, -1)

    def draw_ground(
        self, painter: QPainter, rect: QRectF, row: int, selected: bool, *, first: bool = False
    ) -> None:
        """Draw the ground of a row's state, the hairline below it, and the bar of a selected row."""
        if selected:
            ground = "selected" if self._view.hasFocus() else "hover"
        else:
            ground = "hover" if row == self.hovered_row else "surface"
        painter.fillRect(rect, color(ground))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), color("line"))
        if selected and first:
            painter.fillRect(QRectF(rect.x(), rect.y(), _BAR, rect.height() - 1), color("accent"))

    def draw_cell(self, painter: QPainter, rect: QRectF, column: Column, row: Any) -> None:
        """Draw what a column shows of a row."""
        painter.setFont(self._view.font())
        value = column.value(row)
        if value in (None, "", (), []) or (column.kind == "names" and not any(value)):
            side = _RIGHT if column.is_right else _LEFT
            fonts.draw_text(painter, rect, NOTHING, color("text_2"), align=side)
            return
        _PAINTERS.get(column.kind, _draw_text)(painter, rect, value, column)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Say a cell whole that is too narrow for its words."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        model = index.model()
        words = str(model.data(index) or "")
        room = self.cell_rect(QRectF(option.rect), index.column()).width()
        assert isinstance(model, TableModel)
        extra = 22 * words.count(",") + 22 if model.columns[index.column()].kind in ("chips", "badge") else 0
        if fonts.width(words, self._view.font()) + extra > room:
            QToolTip.showText(event.globalPos() + QPoint(0, 8), words, view)
        else:
            QToolTip.hideText()
        return True


def elide_of(text: str) -> Qt.TextElideMode:
    """Return where a text that is too long is cut: in the middle if each of its words holds a figure.

    Numbers of accounts and vouchers begin alike and differ at their end.
    """
    is_number = all(any(sign.isdigit() for sign in word) for word in text.split())
    return Qt.TextElideMode.ElideMiddle if is_number else Qt.TextElideMode.ElideRight


def _draw_text(painter: QPainter, rect: QRectF, value: Any, column: Column) -> None:
    side, text = _RIGHT if column.is_right else _LEFT, str(value)
    fonts.draw_text(painter, rect, text, color("text"), align=side, elide=elide_of(text))


def _draw_words(painter: QPainter, rect: QRectF, value: Any, column: Column) -> None:
    _draw_text(painter, rect, words_of(column.kind, value), column)


def draw_names(painter: QPainter, rect: QRectF, value: tuple[str, str], font: QFont | None = None) -> None:
    """Draw two names; the second, in the second colour, gives way first."""
    first, second = value
    wide = fonts.draw_text(painter, rect, first, color("text"), font=font, elide=elide_of(first))
    gap = 4 if first else 0
    rest = rect.adjusted(wide + gap, 0, 0, 0)
    if second and rest.width() > 14:
        ink = color("text_2" if first else "text")
        fonts.draw_text(painter, rest, second, ink, font=font, elide=elide_of(second))


def _draw_names(painter: QPainter, rect: QRectF, value: Any, _column: Column) -> None:
    draw_names(painter, rect, value)


def _draw_badge(painter: QPainter, rect: QRectF, value: Any, _column: Column) -> None:
    painting.draw_badge(painter, rect, value.text, value.glyph, value.family, filled=value.filled)


def _draw_chips(painter: QPainter, rect: QRectF, value: Any, _column: Column) -> None:
    """Draw as many chips as there is room for, at least one, and how many are left."""
    font = painter.font()
    left, shown = 0.0, 0
    for place, words in enumerate(value):
        rest = len(value) - place - 1
        tail = fonts.width(f"+{rest}", font) + _CHIP_GAP if rest else 0
        wide = painting.chip_width(words, font)
        if shown and left + wide + tail > rect.width():
            break
        room = rect.adjusted(left, 0, 0, 0)
        room.setWidth(max(24.0, rect.width() - left - tail))
        left += painting.draw_chip(painter, room, words) + _CHIP_GAP
        painter.setFont(font)
        shown += 1
    if shown < len(value):
        more = rect.adjusted(left, 0, 0, 0)
        fonts.draw_text(painter, more, f"+{len(value) - shown}", color("text_2"))


def _draw_note(painter: QPainter, rect: QRectF, value: Any, _column: Column) -> None:
    """Draw words at the right with their sign just before them."""
    font = fonts.bolder(painter.font()) if value.bold else painter.font()
    ink = color(value.family)
    room = rect.adjusted(_SIGN + 4 if value.glyph else 0, 0, 0, 0)
    fonts.draw_text(painter, room, value.text, ink, font=font, align=_RIGHT)
    if value.glyph:
        wide = min(fonts.width(value.text, font), room.width())
        place = QRectF(rect.right() - wide - _SIGN - 4, rect.center().y() - _SIGN / 2, _SIGN, _SIGN)
        draw_icon(painter, place, value.glyph, ink)


_PAINTERS: dict[str, Callable[[QPainter, QRectF, Any, Column], None]] = {
    "names": _draw_names,
    "badge": _draw_badge,
    "chips": _draw_chips,
    "number": _draw_words,
    "moment": _draw_words,
    "day": _draw_words,
    "amount": _draw_words,
    "note": _draw_note,
}
