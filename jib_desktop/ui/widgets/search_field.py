"""A search line with its sign, a clear button and, on request, a key cap."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.icons import draw_icon, icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.button import key_words

_UNBOUND = (1 << 24) - 1  # Qt's own value of a width without a limit


class SearchField(QLineEdit):
    """A line edit to search with. Esc clears it, Down and Enter lead to the results."""

    left_for_results = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._clear = QAction(icon("ph.x"), "", self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(self._show_clear)
        self._make_room()

    def _get_keys(self) -> str:
        return self._keys

    def set_keys(self, keys: str) -> None:
        """Show a shortcut (`Ctrl+K`) at the right end while the line is empty."""
        self._keys = keys
        self._make_room()

    keys = Property(str, _get_keys, set_keys)

    def sizeHint(self) -> QSize:
        """Return a width as large as it may be: the line gives way only where there is no room."""
        hint, most = super().sizeHint(), self.maximumWidth()
        return QSize(most, hint.height()) if most < _UNBOUND else hint

    def _cap_width(self) -> int:
        shown = self._keys and not self.text()
        return painting.key_cap_width(key_words(self._keys), self.font()) if shown else 0

    def _make_room(self) -> None:
        cap = self._cap_width()
        self.setTextMargins(Size.ICON + 7, 0, cap + 4 if cap else 0, 0)
        self.update()

    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc; go to the results on Down and Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_for_results.emit()
            if event.key() != Qt.Key.Key_Down:
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, then the sign and the key cap over its margins."""
        super().paintEvent(event)
        painter = painting.begin(self)
        high = self.height()
        place = QRectF(9, (high - Size.ICON) / 2, Size.ICON, Size.ICON)
        draw_icon(painter, place, "ph.magnifying-glass", color("text" if self.isEnabled() else "text_2"))
        if cap := self._cap_width():
            painter.setFont(self.font())
            box = QRectF(self.width() - cap - 5, 0, cap, high)
            painting.draw_key_cap(painter, box, key_words(self._keys), color("text_2"), color("line_strong"))
