"""Why a form cannot be saved yet: a sentence and a link to each field that blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.sentence import Sentence, inked, link

_MOST = 4  # links; more would push the buttons out


class ProblemFoot(QWidget):
    """Sign, words and links in the foot of a dialog; empty while all is well."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: list[tuple[str, str]] = []
        self.sentence = Sentence(self)
        self.sentence.linkActivated.connect(self.asked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_problems(self, words: str, fields: Sequence[tuple[str, str]]) -> None:
        """Show words and links given as (field, its word); words without a colon at their end stand alone."""
        self._links = list(fields) if words.endswith((":", "：")) else []
        links = listed(link(name, word) for name, word in self._links[:_MOST])
        if len(self._links) > _MOST:
            links += " …"
        tone = "red" if self._links else "text_2"
        self.sentence.set_html(f"{inked(words, tone)} {links}" if words else "")
        self.setVisible(bool(words))
        self.update()

    def text(self) -> str:
        """Return the words of the links."""
        return listed(word for _name, word in self._links)

    def resizeEvent(self, event: object) -> None:
        indent = Size.ICON + 8
        self.sentence.setGeometry(indent, 0, max(0, self.width() - indent), self.height())

    def sizeHint(self) -> QSize:
        return QSize(200, 2 * Size.LINE)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * Size.LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        place = QRectF(0, (self.height() - Size.ICON) / 2, Size.ICON, Size.ICON)
        glyph, tone = ("ph.x-circle", "red") if self._links else ("ph.info", "text_2")
        draw_icon(painter, place, glyph, color(tone))
