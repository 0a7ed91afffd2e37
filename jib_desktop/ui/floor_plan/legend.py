"""What colours and signs of the plan mean, each with how many desks there are of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Face
from jib_desktop.ui.floor_plan.desk_paint import draw_desk
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.texts import labelled, listed
from jib_desktop.ui.words.desks import desk_state_word

_SWATCH = QRectF(0, 0, 24, 16)
_GAP = 8
_BETWEEN = 24
_FACES = (
    Face(Kind.TAKEN, "", 2),  # the hue that differs most from all else there; it stands for all of them
    Face(FREE),
    Face(Kind.RESERVED),
    Face(Kind.OUT_OF_SERVICE),
)


class Legend(QWidget):
    """One line: taken, free, reserved, out of service."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._name()

    def set_counts(self, taken: int, free: int, reserved: int, out: int) -> None:
        """Show how many desks there are of each."""
        if (taken, free, reserved, out) != self._counts:
            self._counts = (taken, free, reserved, out)
            self._name()
            self.updateGeometry()
            self.update()

    def _words(self) -> tuple[str, ...]:
        return tuple(desk_state_word(face.state) for face in _FACES)

    def _name(self) -> None:
        parts = zip(self._words(), map(formats.number, self._counts), strict=True)
        self.setAccessibleName(listed(labelled(words, count) for words, count in parts))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, paint it in another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._name()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all four."""
        wide = sum(self._part_width(words, count) for words, count in self._parts()) + 3 * _BETWEEN
        return QSize(wide, Size.FOOT)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: nothing of it can go."""
        return self.sizeHint()

    def _parts(self) -> list[tuple[str, str]]:
        return [(w, formats.number(c)) for w, c in zip(self._words(), self._counts, strict=True)]

    def _part_width(self, words: str, count: str) -> int:
        font = self.font()
        bold = fonts.bolder(font)
        return int(_SWATCH.width()) + _GAP + fonts.width(words, font) + 5 + fonts.width(count, bold)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatch, word and number of each."""
        painter = painting.begin(self)
        font, left, high = self.font(), 0.0, self.height()
        sharp = self.devicePixelRatioF()
        for face, (words, count) in zip(_FACES, self._parts(), strict=True):
            swatch = _SWATCH.translated(left, (high - _SWATCH.height()) / 2)
            painter.save()
            painter.setBrushOrigin(swatch.topLeft())
            draw_desk(painter, swatch, DeskLook(face), 1.0, sharpness=sharp)
            painter.restore()
            painter.setFont(font)
            left += _SWATCH.width() + _GAP
            line = QRectF(left, 0, fonts.width(words, font) + 1, high)
            left += fonts.draw_text(painter, line, words, color("text"), font=font) + 5
            line = QRectF(left, 0, fonts.width(count, fonts.bolder(font)) + 1, high)
            fonts.draw_text(painter, line, count, color("text"), font=fonts.bolder(font))
            left += line.width() - 1 + _BETWEEN
