"""A strip above a table or form: something to look at, with one or two ways to act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence


class Strip(QWidget):
    """Tint, sign, rich sentence and links; rounded inside a dialog, hidden while it has nothing to say."""

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family = "amber"
        self._glyph = "ph.warning"
        self._rounded = False
        self.sentence = Sentence(self)
        self._links: list[LinkLabel] = []
        self._stacked = False
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(38, 6, 8, 6)
        self.sentence.setContentsMargins(0, 0, 0, 4)  # a line of text hangs low in its height
        self._layout.setSpacing(6)
        self._layout.addWidget(self.sentence, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._layout.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def _is_stacked(self) -> bool:
        return self._stacked

    def set_stacked(self, stacked: bool) -> None:
        """Put the links below the sentence, as in a narrow panel."""
        self._stacked = stacked
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._layout.setSpacing(2 if stacked else 6)
        if stacked:
            self._row.setSpacing(16)
            self._layout.setAlignment(self._row, Qt.AlignmentFlag.AlignLeft)

    stacked = Property(bool, _is_stacked, set_stacked)

    def set_rounded(self, rounded: bool) -> None:
        """Round the corners, as inside a dialog."""
        self._rounded = rounded
        self.update()

    def set_message(
        self,
        html: str,
        links: Sequence[tuple[str, str]] = (),
        *,
        family: str = "amber",
        glyph: str = "ph.warning",
    ) -> None:
        """Show rich text (see `sentence`) with links as (target, words); empty text hides the strip."""
        self._family, self._glyph = family, glyph
        self.sentence.set_html(html)
        for old in self._links:
            self._row.removeWidget(old)
            old.deleteLater()
        self._links = [self._add_link(target, words) for target, words in links]
        self.setVisible(bool(html))
        self.update()

    def _add_link(self, target: str, words: str) -> LinkLabel:
        link = LinkLabel(words, self)
        link.clicked.connect(lambda: self.link_clicked.emit(target))
        if self._stacked:
            link.set_flush()
        self._row.addWidget(link)
        return link

    def links(self) -> list[LinkLabel]:
        """Return the links that are shown."""
        return list(self._links)

    def minimumSizeHint(self) -> QSize:
        """Return a size that is never under 36 high."""
        return super().minimumSizeHint().expandedTo(QSize(0, Size.STRIP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint and the sign."""
        painter = painting.begin(self)
        radius = Size.RADIUS if self._rounded else 0
        painting.draw_box(painter, QRectF(self.rect()), fill=color(f"{self._family}_tint"), radius=radius)
        top = 10 if self._stacked else (self.height() - Size.ICON) / 2
        place = QRectF(12, top, Size.ICON, Size.ICON)
        draw_icon(painter, place, self._glyph, color(self._family))
