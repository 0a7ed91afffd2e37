"""A field for one of many: found by typing, taken from the list that opens below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

_VALUE = Qt.ItemDataRole.UserRole
_AROUND = 10  # px of padding and frame of the list, above and below


class PickEdit(QLineEdit):
    """Asks by `asked(text)` what fits to the words typed; whoever knows answers with `offer`.

    `picked` is the value taken, None while the words are only words. Down opens the list, Enter takes the
    first, leaving the field takes the only one.
    """

    asked = Signal(str)
    picked_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picked: Any = None
        self._fits_to: str | None = None  # the words that the list was offered for
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = QListView()
        self._list.setObjectName("completer_list")
        completer.setPopup(self._list)
        completer.setMaxVisibleItems(12)
        # Not by the words: two may be called the same.
        completer.activated[QModelIndex].connect(self._take_index)  # type: ignore[index]
        self.setCompleter(completer)
        self.textEdited.connect(self._typed)

    @property
    def picked(self) -> Any:
        """The value that was taken, None for none."""
        return self._picked

    def offered(self) -> list[str]:
        """Return the words that the list offers now."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def set_picked(self, value: Any, words: str) -> None:
        """Show a value with its words; None shows words that mean nothing yet."""
        changed, self._picked = value != self._picked, value
        self.setText(words)
        self._show_beginning()
        if changed:
            self.picked_changed.emit(value)

    def _show_beginning(self) -> None:
        """Show the beginning of a long name; in the field all of it is chosen, so that a key goes on anew."""
        if self._picked is not None and self.hasFocus():
            self.setSelection(len(self.text()), -len(self.text()))
        elif self._picked is not None:
            self.setCursorPosition(0)

    def offer(self, text: str, choices: Sequence[tuple[Any, str]]) -> None:
        """Show what fits to the words, as (value, words), if they still stand there."""
        if text != self.text() or self._picked is not None:
            return
        self._fits_to = text
        self._model.clear()
        for value, words in choices:
            one = QStandardItem(words)
            one.setData(value, _VALUE)
            self._model.appendRow(one)
        if not self.hasFocus():
            self._take_only()
        elif choices and (completer := self.completer()) is not None:
            # Qt counts the rows only, not the padding and frame around them: the last one would be cut.
            rows = min(len(choices), completer.maxVisibleItems())
            self._list.setMinimumHeight(rows * self._list.sizeHintForRow(0) + _AROUND)
            completer.complete()

    def _typed(self, text: str) -> None:
        self._fits_to = None
        self._model.clear()
        if self._picked is not None:
            self._picked = None
            self.picked_changed.emit(None)
        self.asked.emit(text)

    def _take_index(self, index: QModelIndex) -> None:
        self._take(index.row())
        # Qt writes the words once more after this, and stands at their end.
        QTimer.singleShot(0, self, self._show_beginning)

    def _take(self, row: int) -> None:
        one = self._model.item(row)
        self.set_picked(one.data(_VALUE), one.text())

    def _take_only(self) -> None:
        typed = self.text().strip()
        if typed and self._picked is None and self._fits_to == self.text() and self._model.rowCount() == 1:
            self._take(0)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Take what fits if it is the only one, and go on; an open list would keep the focus to itself."""
        self._take_only()
        self._list.hide()
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of what was taken, also when Tab chooses all of it."""
        super().focusInEvent(event)
        if self.hasSelectedText():
            self._show_beginning()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what fits if it is the only one."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take_only()
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show_beginning()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the first on Enter, open the list on Down."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if enter and self._picked is None and self.text() and self._fits_to == self.text():
            if self._model.rowCount():
                self._take(0)
            event.accept()
        elif event.key() == Qt.Key.Key_Down and self._picked is None:
            self.asked.emit(self.text())
        else:
            super().keyPressEvent(event)
