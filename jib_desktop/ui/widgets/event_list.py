"""What happened, line by line: sign, words, day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color

_PAD = 5
_INDENT = Size.ICON + 12
_MOST_LINES = 3


@dataclass(frozen=True)
class EventLine:
    """One line; long words wrap up to three lines."""

    glyph: str
    words: str
    day: str
    tone: str = "text_2"


class EventList(QWidget):
    """Paints lines of a timeline; it takes the height it needs for its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[EventLine] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lines(self, lines: Sequence[EventLine]) -> None:
        """Show these lines."""
        self._lines = tuple(lines)
        self.setAccessibleName("\n".join(f"{line.day}: {line.words}" for line in lines))
        self.updateGeometry()
        self.update()

    def lines(self) -> tuple[EventLine, ...]:
        """Return what is shown."""
        return tuple(self._lines)

    def _broken(self, line: EventLine, wide: float) -> list[str]:
        """Break words into lines; the last one that fits is elided."""
        room = max(60.0, wide - _INDENT - fonts.width(line.day, self.font()) - 12)
        words = line.words.replace("\n", " ")
        layout = QTextLayout(words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        parts: list[str] = []
        while (part := layout.createLine()).isValid():
            part.setLineWidth(room)
            if len(parts) == _MOST_LINES - 1:
                parts.append(words[part.textStart() :])
                break
            parts.append(words[part.textStart() : part.textStart() + part.textLength()].rstrip())
        layout.endLayout()
        return parts or [""]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        return sum(len(self._broken(line, wide)) * Size.LINE + 2 * _PAD for line in self._lines)

    def sizeHint(self) -> QSize:
        wide = self.width() or 320
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width() or 320))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        font, right = self.font(), Qt.AlignmentFlag.AlignRight
        top = float(_PAD)
        for line in self._lines:
            place = QRectF(0, top + (Size.LINE - Size.ICON) / 2, Size.ICON, Size.ICON)
            draw_icon(painter, place, line.glyph, color(line.tone))
            box = QRectF(0, top, self.width(), Size.LINE)
            wide = fonts.draw_text(painter, box, line.day, color("text_2"), font=font, align=right)
            for part in self._broken(line, self.width()):
                room = QRectF(_INDENT, top, self.width() - _INDENT - wide - 10, Size.LINE)
                fonts.draw_text(painter, room, part, color("text"), font=font)
                top += Size.LINE
            top += 2 * _PAD
