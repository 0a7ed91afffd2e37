"""A question or an error in a window of its own: a sentence and a button for each way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jib_desktop.ui.look import Size
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.sentence import Sentence, plain

_WIDE = 520


class QuestionDialog(QDialog):
    """Heading, sentence, buttons. `answer` is empty if the person left by Esc."""

    def __init__(
        self, title: str, text: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.answer = ""
        self.setWindowTitle(title)
        self.heading_label = QLabel(title, self)
        self.heading_label.setProperty("role", "heading")
        self.heading_label.setWordWrap(True)
        self.text_label = Sentence(self)
        self.text_label.set_html("<br>".join(plain(line) for line in text.split("\n")))
        body = QVBoxLayout()
        body.setContentsMargins(Size.PANEL_SIDE, Size.PANEL_SIDE, Size.PANEL_SIDE, Size.PANEL_SIDE)
        body.setSpacing(8)
        body.addWidget(self.heading_label)
        body.addWidget(self.text_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body)
        layout.addStretch()
        layout.addWidget(self._foot(choices))
        self.setFixedWidth(max(_WIDE, layout.minimumSize().width()))

    def _foot(self, choices: Sequence[tuple[str, str]]) -> QWidget:
        foot = QWidget(self)
        foot.setProperty("area", "dialog_foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setFixedHeight(Size.DIALOG_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(Size.PANEL_SIDE, 0, Size.PANEL_SIDE, 0)
        row.setSpacing(8)
        row.addStretch()
        buttons = [self._button(answer, words, first=not at) for at, (answer, words) in enumerate(choices)]
        # The first choice stands last, where the eye ends and the other dialogs have it.
        for button in reversed(buttons):
            row.addWidget(button)
        buttons[0].setFocus()
        return foot

    def _button(self, answer: str, words: str, *, first: bool) -> Button:
        button = Button(words, self, kind="primary" if first else "secondary")
        button.setObjectName(f"{answer}_button")
        button.setDefault(first)
        button.clicked.connect(lambda: self._choose(answer))
        return button

    def _choose(self, answer: str) -> None:
        self.answer = answer
        self.accept()
