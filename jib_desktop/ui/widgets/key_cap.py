"""The name of a key in a small box."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.look import color
from jib_desktop.ui.widgets.button import key_words


class KeyCap(QWidget):
    """Shows a shortcut such as `Ctrl+N`."""

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_keys(keys)

    def _get_keys(self) -> str:
        return self._keys

    def set_keys(self, keys: str) -> None:
        """Set the shortcut that is shown."""
        self._keys = keys
        self.setAccessibleName(key_words(keys))
        self.updateGeometry()
        self.update()

    keys = Property(str, _get_keys, set_keys)

    def sizeHint(self) -> QSize:
        """Return the size of the cap, 18 high."""
        return QSize(painting.key_cap_width(key_words(self._keys), self.font()), 18)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cap."""
        words = key_words(self._keys)
        rect = QRectF(self.rect())
        painting.draw_key_cap(painting.begin(self), rect, words, color("text_2"), color("line_strong"))
