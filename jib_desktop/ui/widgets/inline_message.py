"""What is the matter with a field, in words, right below it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Property, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color

Level = Literal["block", "warn", "tell"]
PAUSE = 400  # ms of quiet before a message appears while somebody types
_SIGNS = {"block": ("ph.x-circle", "red"), "warn": ("ph.warning", "amber"), "tell": ("ph.check", "text_2")}
_INDENT = Size.ICON_SMALL + 4


class InlineMessage(QWidget):
    """A sign and a wrapped sentence below a field; the field's border takes the colour.

    `hint` is shown in the second text colour while there is nothing else to say; without it it takes no room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._level: Level | None = None
        self._text = ""
        self._next: tuple[Level, str] | None = None
        self._field: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._show_next)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def _get_hint(self) -> str:
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Set what is shown while nothing is the matter."""
        self._hint = hint
        self._refresh()

    hint = Property(str, _get_hint, set_hint)

    def set_field(self, field: QWidget) -> None:
        """Name the field whose border and description follow the message."""
        self._field = field
        self._refresh()

    @property
    def level(self) -> Level | None:
        """What is shown now: block, warn, tell, or nothing."""
        return self._level

    @property
    def text(self) -> str:
        """The sentence shown now, without the hint."""
        return self._text

    def tell(self, level: Level | None, text: str = "", *, at_once: bool = False) -> None:
        """Say something about the field, or with `None` that all is well.

        While one types it appears after a pause; it leaves, or changes its words, at once.
        """
        if level is None or at_once or (self._level == level and self._text):
            self._timer.stop()
            self._set(level, text)
            return
        self._set(None, "")
        self._next = (level, text)
        self._timer.start()

    def _show_next(self) -> None:
        if self._next is not None:
            self._set(*self._next)

    def _set(self, level: Level | None, text: str) -> None:
        self._next = None
        self._level = level
        self._text = text if level else ""
        self._refresh()

    def _words(self) -> str:
        return self._text or self._hint

    def _refresh(self) -> None:
        self.setVisible(bool(self._words()))
        self.setAccessibleName(self._words())
        if self._field is not None:
            self._field.setAccessibleDescription(self._words())
            state = self._level if self._level in ("block", "warn") else ""
            if self._field.property("state") != state:
                self._field.setProperty("state", state)
                self._field.style().unpolish(self._field)
                self._field.style().polish(self._field)
        self._fit()
        self.update()

    def _lay_out(self, wide: float) -> tuple[QTextLayout, int]:
        """Break the sentence into lines for a width; return them with their number."""
        layout = QTextLayout(self._words(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40.0, wide))
            lines += 1
        layout.endLayout()
        return layout, max(1, lines)

    def _indent(self) -> int:
        return _INDENT if self._level else 0

    def _fit(self) -> None:
        """Take the height that the sentence needs: not every layout asks for a height by width."""
        # Before it was ever given a width one line is the best guess: a dialog must not open too high.
        known = self.testAttribute(Qt.WidgetAttribute.WA_Resized) or self.isVisible()
        lines = self._lay_out(self.width() - self._indent())[1] if known else 1
        self.setFixedHeight(lines * Size.LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentence anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """Return the height of the sentence at the present width."""
        return QSize(200, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign and the lines on fixed baselines."""
        painter = painting.begin(self)
        sign, token = _SIGNS[self._level] if self._level else ("", "text_2")
        if sign:
            draw_icon(painter, QRectF(0, 3, Size.ICON_SMALL, Size.ICON_SMALL), sign, color(token))
        indent = self._indent()
        layout, lines = self._lay_out(self.width() - indent)
        words = self._words()
        for number in range(lines):
            line = layout.lineAt(number)
            part = words[line.textStart() : line.textStart() + line.textLength()].rstrip()
            box = QRectF(indent, number * Size.LINE, self.width() - indent + 2, Size.LINE)
            none = Qt.TextElideMode.ElideNone
            fonts.draw_text(painter, box, part, color(token), font=self.font(), elide=none)
