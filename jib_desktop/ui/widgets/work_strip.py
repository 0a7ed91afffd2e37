"""A strip above a table: at most two things that need somebody, each with one link beside its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jib_desktop.ui import painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence

MOST = 2
_LEFT = 42
_GAP = 10


class WorkItem(NamedTuple):
    """A rich sentence (see `sentence`), the word of its link, and what the link asks for."""

    html: str
    link: str
    target: object


class WorkStrip(QWidget):
    """Amber tint and sign; hidden while there is nothing to do. `rest_clicked` leads to what has no room."""

    link_clicked = Signal(object)
    rest_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: list[object] = [None] * MOST
        self._count = 0
        self.setFixedHeight(Size.STRIP)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 0, Size.CELL, 0)
        row.setSpacing(_GAP)
        self.lines: list[QWidget] = []
        self.sentences: list[Sentence] = []
        self.links: list[LinkLabel] = []
        for place in range(MOST):
            self._add_line(row, place)
        self.rest_link = LinkLabel("", self)
        self.rest_link.clicked.connect(self.rest_clicked)
        row.addWidget(self.rest_link)
        row.addStretch(1)
        self.hide()

    def _add_line(self, row: QHBoxLayout, place: int) -> None:
        line = QWidget(self)
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        if place:
            inner.addSpacing(_GAP)  # the line between the two is painted there
        sentence = Sentence(line)
        sentence.setWordWrap(False)
        link = LinkLabel("", line)
        link.clicked.connect(lambda: self.link_clicked.emit(self._targets[place]))
        inner.addWidget(sentence, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(line)
        self.lines.append(line)
        self.sentences.append(sentence)
        self.links.append(link)

    def set_items(self, items: Sequence[WorkItem], rest: str = "") -> None:
        """Show the first things to do; `rest` is the word of the link to what has no room."""
        self._count = len(items)
        self.rest_link.setText(rest)
        for place in range(MOST):
            if place < len(items):
                html, words, target = items[place]
                self.sentences[place].set_html(html)
                self.links[place].setText(words)
                self.links[place].setAccessibleName(words)
                self._targets[place] = target
        self.setVisible(bool(items))
        self._fit()

    def _fit(self) -> None:
        """Show as many things as there is room for, at least one."""
        used, shown = _LEFT + Size.CELL, 0
        rest = self.rest_link.sizeHint().width() + _GAP
        for place in range(min(MOST, self._count)):
            used += self.lines[place].sizeHint().width() + _GAP
            tail = rest if place + 1 < self._count else 0
            if shown and used + tail > self.width():
                break
            shown += 1
        for place, line in enumerate(self.lines):
            line.setVisible(place < shown)
        self.rest_link.setVisible(shown < self._count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or fewer things."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a size that never keeps the list from being narrow."""
        return QSize(120, Size.STRIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tint and the sign."""
        painter = painting.begin(self)
        painter.fillRect(self.rect(), color("amber_tint"))
        place = QRectF(Size.PAGE_SIDE, (self.height() - Size.ICON) / 2, Size.ICON, Size.ICON)
        draw_icon(painter, place, "ph.warning", color("amber"))
        for line in self.lines[1:]:
            if line.isVisible():
                painter.fillRect(QRectF(line.x(), (self.height() - 16) / 2, 1, 16), color("line_strong"))
