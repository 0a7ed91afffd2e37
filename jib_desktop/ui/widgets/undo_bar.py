"""What just happened, and the way to take it back: a bar over the foot of the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.button import Button

STAYS = 8000  # ms; longer while the pointer or the focus is on it
_ABOVE_FOOT = 16


class UndoBar(QWidget):
    """An inverted bar, a child of what it floats over, centred above its lower edge.

    `foot` is the height at the lower edge that stays free (the page's foot).
    """

    undo_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, *, foot: int = 0) -> None:
        super().__init__(parent)
        self._host = parent
        self._foot = foot
        self._glyph = "ph.check"
        self._offer: Callable[[], object] | None = None
        self.text_label = QLabel(self)
        self.text_label.setProperty("role", "inverted")
        self.undo_button = Button(kind="inverted", parent=self)
        self.undo_button.set_keys("Ctrl+Z")
        self.undo_button.clicked.connect(self._undo)
        self.close_button = _Cross(self)
        self.close_button.clicked.connect(self.dismiss)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(36, 0, 8, 0)
        layout.setSpacing(12)
        for part in (self.text_label, self.undo_button, self.close_button):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._time_out)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        parent.installEventFilter(self)

    def show_act(self, text: str, *, can_undo: bool = True) -> None:
        """Say what happened and offer to take it back."""
        self._show(text, "ph.check", can_undo)

    def show_offer(self, text: str, words: str, act: Callable[[], object]) -> None:
        """Say what happened and offer something other than taking it back."""
        self._show(text, "ph.check", True)
        self._offer = act
        self.undo_button.setText(words)
        self.undo_button.set_keys("")
        self._place()

    def show_trouble(self, text: str) -> None:
        """Say what did not work and what to do."""
        self._show(text, "ph.warning", False)

    def text(self) -> str:
        """Return the words on the bar."""
        return self.text_label.text()

    def _show(self, text: str, glyph: str, can_undo: bool) -> None:
        self._glyph = glyph
        self._offer = None
        self.undo_button.set_keys("Ctrl+Z")
        self.text_label.setText(text)
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setVisible(can_undo)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def dismiss(self) -> None:
        """Hide the bar."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def _undo(self) -> None:
        self.dismiss()
        if self._offer is not None:
            self._offer()
        else:
            self.undo_asked.emit()

    def _time_out(self) -> None:
        in_use = self.underMouse() or self.undo_button.hasFocus() or self.close_button.hasFocus()
        if in_use:
            self._timer.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        host = self._host
        room = host.width() - 32
        self.text_label.setWordWrap(False)
        self.text_label.setMaximumWidth(16777215)
        wide = self._layout.sizeHint().width()
        if wide > room:
            self.text_label.setWordWrap(True)
            self.text_label.setMaximumWidth(max(80, self.text_label.sizeHint().width() - (wide - room)))
            wide = room
        high = max(Size.UNDO_BAR, self._layout.totalHeightForWidth(wide) + 20 if wide == room else 0)
        corner = QPoint((host.width() - wide) // 2, host.height() - self._foot - _ABOVE_FOOT - high)
        self.setGeometry(corner.x(), corner.y(), wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what the bar floats over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Leave with the old language: what was said is not kept to be said again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of the words and buttons, 40 high."""
        return QSize(self._layout.sizeHint().width(), Size.UNDO_BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the inverted ground and the sign."""
        painter = painting.begin(self)
        painting.draw_box(painter, QRectF(self.rect()), fill=color("text"), radius=Size.RADIUS_BAR)
        place = QRectF(14, (self.height() - Size.ICON) / 2, Size.ICON, Size.ICON)
        draw_icon(painter, place, self._glyph, color("surface"))


class _Cross(Button):
    """The cross at the end of the bar, without a border."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, kind="inverted")
        self.set_glyph("ph.x")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign only, and the ring when focused."""
        painter = painting.begin(self)
        place = QRectF((self.width() - 16) / 2, (self.height() - 16) / 2, 16, 16)
        draw_icon(painter, place, "ph.x", color("surface"))
        if self.hasFocus():
            painting.draw_focus(painter, QRectF(self.rect()), tone="surface")
