"""The list that a filter chip opens: ticks to set, and a search when it is long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import color
from jib_desktop.ui.widgets.search_field import SearchField

Choice = tuple[str, str]  # value, words; behind a tab in the words may stand a count
_ROW = 30
_ROWS_SHOWN = 12
_SEARCH_FROM = 11
_VALUE = Qt.ItemDataRole.UserRole


class ChoicePopup(QFrame):
    """Shows choices with check boxes; stays open while one ticks, Esc or a click outside closes it."""

    chosen_changed = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("area", "card")
        self.search_field = SearchField(self)
        self.choice_list = QListWidget(self)
        self.choice_list.setItemDelegate(_ChoiceDelegate(self.choice_list))
        self.choice_list.setUniformItemSizes(True)
        self.choice_list.setMouseTracking(True)
        self.choice_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.choice_list.itemClicked.connect(self._toggle)
        self.choice_list.installEventFilter(self)
        self.search_field.textChanged.connect(self._narrow)
        self.search_field.left_for_results.connect(self.choice_list.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 5, 5, 5)
        layout.setSpacing(4)
        layout.addWidget(self.search_field)
        layout.addWidget(self.choice_list)
        self._one_only = False

    def set_one_only(self, one_only: bool) -> None:
        """Let a tick take the others away."""
        self._one_only = one_only

    def set_choices(self, choices: Sequence[Choice], chosen: Sequence[str]) -> None:
        """Fill the list with (value, words) and tick the chosen values."""
        self.choice_list.clear()
        for value, words in choices:
            item = QListWidgetItem(words)
            item.setData(_VALUE, value)
            item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
            self.choice_list.addItem(item)
        self.search_field.setVisible(len(choices) >= _SEARCH_FROM)
        self.search_field.setPlaceholderText(self.tr("Find in the list"))
        self._fit()

    def _fit(self) -> None:
        rows = min(_ROWS_SHOWN, max(1, self.choice_list.count()))
        widest = self.choice_list.sizeHintForColumn(0) + 12
        self.choice_list.setFixedSize(max(168, min(360, widest)), rows * _ROW)
        self.adjustSize()

    def chosen(self) -> list[str]:
        """Return the ticked values in the order of the list."""
        items = [self.choice_list.item(row) for row in range(self.choice_list.count())]
        return [str(item.data(_VALUE)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        for row in range(self.choice_list.count()):
            item = self.choice_list.item(row)
            item.setHidden(wanted not in item.text().casefold())

    def _toggle(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() == Qt.CheckState.Checked
        if self._one_only:
            for row in range(self.choice_list.count()):
                self.choice_list.item(row).setCheckState(Qt.CheckState.Unchecked)
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        self.chosen_changed.emit(self.chosen())
        if self._one_only:
            self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Start where one types or picks."""
        super().showEvent(event)
        if not self.search_field.isHidden():
            self.search_field.setFocus()
            return
        self.choice_list.setFocus()
        if self.choice_list.currentRow() < 0:
            self.choice_list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick on Space and Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if ticks and self.choice_list.currentRow() >= 0:
                self._toggle(self.choice_list.currentItem())
                return True
        return super().eventFilter(watched, event)


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a row: tick box, words."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row."""
        return QSize(fonts.width(str(index.data()).replace("\t", "   "), self._view.font()) + 44, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        current = self._view.currentIndex() == index
        if current or self._pointed_at() == index:
            painting.draw_box(painter, rect, fill=color("selected" if current else "hover"), radius=4)
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        draw_tick_box(painter, QRectF(rect.x() + 8, rect.y() + (_ROW - 16) / 2, 16, 16), ticked=ticked)
        words = rect.adjusted(32, 0, -8, 0)
        name, _tab, count = str(index.data()).partition("\t")
        font, right = self._view.font(), Qt.AlignmentFlag.AlignRight
        if count:
            wide = fonts.draw_text(painter, words, count, color("text_2"), font=font, align=right)
            words.adjust(0, 0, -wide - 12, 0)
        fonts.draw_text(painter, words, name, color("text"), font=font)
        painter.restore()

    def _pointed_at(self) -> QModelIndex:
        port = self._view.viewport()
        return self._view.indexAt(port.mapFromGlobal(self._view.cursor().pos()))


def draw_tick_box(painter: QPainter, rect: QRectF, *, ticked: bool) -> None:
    """Draw a check box of 16 px as the style sheet draws the real one."""
    line = color("accent" if ticked else "control")
    painting.draw_box(painter, rect, fill=color("accent" if ticked else "surface"), line=line, radius=4)
    if ticked:
        draw_icon(painter, rect.adjusted(2, 2, -2, -2), "ph.check-bold", color("on_accent"))
