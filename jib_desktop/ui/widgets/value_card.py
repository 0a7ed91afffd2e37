"""One of several values to choose, with where it comes from: a card with title, value, who and when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.look import Size, color

_SIDE = 12
_SIGN = 14
_INDENT = _SIDE + _SIGN + 9
_PAD = 10
_MOST_LINES = 6
_BIG = 0.4  # of the width: a value that is wider stands below its title


class ValueCard(QAbstractButton):
    """Checkable; put several into one exclusive `QButtonGroup`. Its texts are never read as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._value = self._origin = ""
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_value(self, title: str, value: str, origin: str) -> None:
        """Show a value below its title, with who and when."""
        self._title, self._value, self._origin = title, value, origin
        self.setAccessibleName(", ".join(part for part in (title, value, origin) if part))
        self.updateGeometry()
        self.update()

    def words(self) -> tuple[str, str, str]:
        """Return title, value and origin as they are shown."""
        return self._title, self._value, self._origin

    def _value_font(self) -> QFont:
        return fonts.text_font(bold=True, size=Size.HEADING)

    def _is_big(self, wide: float) -> bool:
        """Whether the value stands large at the right: a figure or a word."""
        return "\n" not in self._value and fonts.width(self._value, self._value_font()) <= wide * _BIG

    def _lines(self, wide: float) -> list[str]:
        """Break a long value into lines; the last one there is room for ends in dots."""
        if not self._value or self._is_big(wide):
            return []
        font = fonts.bolder(self.font())
        found: list[str] = []
        for paragraph in self._value.split("\n"):
            layout = QTextLayout(paragraph, font)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid() and len(found) <= _MOST_LINES:
                line.setLineWidth(max(40.0, wide - _INDENT - _SIDE))
                found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
            layout.endLayout()
        cut = len(found) > _MOST_LINES
        return [*found[: _MOST_LINES - 1], f"{found[_MOST_LINES - 1]} …"] if cut else found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        lines = 1 + len(self._lines(wide)) + bool(self._origin)
        return lines * Size.LINE + 2 * _PAD

    def sizeHint(self) -> QSize:
        wide = self.width() or 260
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(self.width() or 260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self._lines(self.width())
        self.setToolTip(self._value if lines and lines[-1].endswith(" …") else "")
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to whoever holds the card: Space chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        rect, wide = QRectF(self.rect()), float(self.width())
        chosen = self.isChecked()
        fill = "selected" if chosen else "hover" if self.underMouse() else "surface"
        line = "accent" if chosen or self.hasFocus() else "line_strong"
        thick = 2 if self.hasFocus() else 1
        painting.draw_box(painter, rect, fill=color(fill), line=color(line), wide=thick, radius=8)
        circle = QRectF(_SIDE, _PAD + (Size.LINE - _SIGN) / 2, _SIGN, _SIGN).adjusted(1, 1, -1, -1)
        painter.setBrush(color("surface"))
        painter.setPen(QPen(color("accent" if chosen else "control"), 1.5))
        painter.drawEllipse(circle)
        if chosen:
            painter.setBrush(color("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(circle.adjusted(3, 3, -3, -3))
        room = QRectF(_INDENT, _PAD, wide - _INDENT - _SIDE, Size.LINE)
        if self._value and self._is_big(wide):
            right = Qt.AlignmentFlag.AlignRight
            big = fonts.draw_text(
                painter, room, self._value, color("text"), font=self._value_font(), align=right
            )
            room.setWidth(room.width() - big - 8)
        fonts.draw_text(painter, room, self._title, color("text"), font=fonts.bolder(self.font()))
        room.setWidth(wide - _INDENT - _SIDE)
        for words in self._lines(wide):
            room.translate(0, Size.LINE)
            fonts.draw_text(painter, room, words, color("text"), font=fonts.bolder(self.font()))
        room.translate(0, Size.LINE)
        fonts.draw_text(painter, room, self._origin, color("text_2"), font=self.font())
