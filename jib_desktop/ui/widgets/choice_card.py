"""One of several values to choose: a card with a round sign and wrapped words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.look import Size, color

_SIDE = 12
_SIGN = 14
_PAD = 6
_MOST_LINES = 6


class ChoiceCard(QAbstractButton):
    """Checkable; put several into one exclusive `QButtonGroup`. Its text is never read as markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, bold: bool = False) -> None:
        super().__init__(parent)
        self._words = text
        self._bold = bold
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """Return what stands on the card."""
        return self._words

    def _lines(self, wide: float) -> list[str]:
        font = fonts.bolder(self.font()) if self._bold else self.font()
        found: list[str] = []
        for paragraph in self._words.split("\n"):
            layout = QTextLayout(paragraph, font)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(40.0, wide))
                found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
            layout.endLayout()
        if len(found) > _MOST_LINES:
            found = [*found[: _MOST_LINES - 1], f"{found[_MOST_LINES - 1]} …"]
        return found or [""]

    def _room(self, wide: int) -> float:
        return wide - 2 * _SIDE - _SIGN - 8

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        return max(Size.CONTROL, len(self._lines(self._room(wide))) * Size.LINE + 2 * _PAD)

    def sizeHint(self) -> QSize:
        wide = self.width() or 240
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(self.width() or 240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        fill = "selected" if chosen else "hover" if self.underMouse() else "surface"
        line = color("accent" if chosen else "line_strong")
        painting.draw_box(painter, rect, fill=color(fill), line=line, wide=2 if self.hasFocus() else 1)
        circle = QRectF(_SIDE, _PAD + (Size.LINE - _SIGN) / 2, _SIGN, _SIGN).adjusted(1, 1, -1, -1)
        painter.setBrush(color("surface"))
        painter.setPen(QPen(color("accent" if chosen else "control"), 1.5))
        painter.drawEllipse(circle)
        if chosen:
            painter.setBrush(color("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(circle.adjusted(3, 3, -3, -3))
        font = fonts.bolder(self.font()) if self._bold else self.font()
        for place, words in enumerate(self._lines(self._room(self.width()))):
            box = QRectF(_SIDE + _SIGN + 8, _PAD + place * Size.LINE, self._room(self.width()) + 2, Size.LINE)
            fonts.draw_text(painter, box, words, color("text"), font=font)
