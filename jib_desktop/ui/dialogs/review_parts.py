"""Small parts of the panel of a review: labels, rules, an entry for paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

_NOTE_HIGH = 112
_LONG_WORD = re.compile(r"([^\s\u200b]{16})(?=[^\s\u200b])")  # as much as a heading holds in a line


def breakable(text: str) -> str:
    """Return text whose long words (addresses, codes) may be broken, so that they fit into a panel."""
    return _LONG_WORD.sub("\\1\u200b", text)


def title_label(text: str) -> QLabel:
    """Return a label in bold."""
    label = QLabel(text)
    label.setProperty("role", "title")
    return label


def quiet_label(text: str) -> QLabel:
    """Return a wrapped label in the second text colour that never reads its text as markup."""
    label = text_label(text)
    label.setWordWrap(True)
    label.setProperty("role", "quiet")
    return label


def text_label(text: str) -> QLabel:
    """Return a label that never reads its text as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def rule() -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear_layout(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def move_among(cards: Sequence[QWidget], watched: QObject, key: int) -> bool:
    """Move the focus to the next card by Down, back by Up, choosing nothing; say if that was asked."""
    if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return False
    shown = [card for card in cards if not card.isHidden()]
    places = [place for place, card in enumerate(shown) if card is watched]
    if places:
        step = 1 if key == Qt.Key.Key_Down else -1
        target = min(max(0, places[0] + step), len(shown) - 1)
        shown[target].setFocus(Qt.FocusReason.TabFocusReason)
    return bool(places)


def stop_where_it_scrolls(area: QScrollArea) -> None:
    """Let the tabulator stop at a panel only while it is longer than what is seen of it."""
    policies = Qt.FocusPolicy
    area.setFocusPolicy(policies.NoFocus)
    area.verticalScrollBar().rangeChanged.connect(
        lambda _least, most: area.setFocusPolicy(policies.TabFocus if most else policies.NoFocus)
    )


class NoteEdit(QPlainTextEdit):
    """An entry of several lines that the tabulator leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_NOTE_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
