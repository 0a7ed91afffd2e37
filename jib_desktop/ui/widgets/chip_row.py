"""Badge and field chips in the head of a record; they wrap when the panel is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui.look import Size
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.field_chip import FieldChip

_GAP = 8


class ChipRow(QWidget):
    """A filled badge, then chips, in lines of 22 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = Badge(self)
        self._chips: list[FieldChip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, words: Sequence[str]) -> None:
        """Show these chips behind the badge."""
        while len(self._chips) > len(words):
            self._chips.pop().deleteLater()
        while len(self._chips) < len(words):
            chip = FieldChip(parent=self)
            chip.show()
            self._chips.append(chip)
        for chip, word in zip(self._chips, words, strict=True):
            chip.set_text(word)
        self._lay_out()
        self.updateGeometry()

    def chips(self) -> list[str]:
        """Return the words of the chips."""
        return [chip.accessibleName() for chip in self._chips]

    def _places(self, wide: int) -> tuple[list[QPoint], int]:
        x, y = 0, 0
        spots = []
        for part in (self.badge, *self._chips):
            need = part.sizeHint().width()
            if x and x + need > wide:
                x, y = 0, y + Size.BADGE + _GAP
            spots.append(QPoint(x, y))
            x += need + _GAP
        return spots, y + Size.BADGE

    def _lay_out(self) -> None:
        spots, _high = self._places(self.width())
        for part, spot in zip((self.badge, *self._chips), spots, strict=True):
            part.setGeometry(spot.x(), spot.y(), min(part.sizeHint().width(), self.width()), Size.BADGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._lay_out()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def hasHeightForWidth(self) -> bool:
        """Return true: chips wrap."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all lines."""
        return self._places(wide)[1]

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(200, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: as high as the lines need at the present width."""
        return QSize(0, self.heightForWidth(max(self.width(), 160)))
