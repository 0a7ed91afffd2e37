"""An empty page says what belongs here and offers the first step."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from jib_desktop import paths
from jib_desktop.ui import look
from jib_desktop.ui.look import TOKENS
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.key_cap import KeyCap
from jib_desktop.ui.widgets.sentence import Sentence

_TEXT_WIDTH = 456


class EmptyPage(QWidget):
    """Drawing, heading, a few lines, primary and second button, and a hint with a key and a link."""

    primary_clicked = Signal()
    secondary_clicked = Signal()
    link_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.drawing = _Drawing(self)
        self.heading_label = QLabel(self)
        self.heading_label.setProperty("role", "heading")
        self.text_label = Sentence(self)
        self.text_label.setFixedWidth(_TEXT_WIDTH)
        self.primary_button = Button(kind="primary", parent=self)
        self.secondary_button = Button(parent=self)
        self.key_before, self.key_after = QLabel(self), QLabel(self)
        self.key_cap = KeyCap(parent=self)
        self.hint = Sentence(self)
        self.hint.setWordWrap(False)
        for label in (self.key_before, self.key_after):
            label.setProperty("role", "quiet")
        for part in (
            self.primary_button,
            self.secondary_button,
            self.key_cap,
            self.key_before,
            self.key_after,
        ):
            part.hide()
        self.primary_button.clicked.connect(self.primary_clicked)
        self.secondary_button.clicked.connect(self.secondary_clicked)
        self.hint.linkActivated.connect(self.link_clicked)
        self._arrange()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        hints = QHBoxLayout()
        hints.setSpacing(4)
        centre = Qt.AlignmentFlag.AlignCenter
        # In a row of its own the paragraph keeps its height for its width; an alignment would lose that.
        lines = QHBoxLayout()
        lines.addStretch()
        lines.addWidget(self.text_label)
        lines.addStretch()
        for row, parts in (
            (buttons, (self.primary_button, self.secondary_button)),
            (hints, (self.key_before, self.key_cap, self.key_after, self.hint)),
        ):
            row.addStretch()
            for part in parts:
                row.addWidget(part)
            row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(0)
        layout.addStretch(10)
        layout.addWidget(self.drawing, 0, centre)
        layout.addSpacing(36)
        layout.addWidget(self.heading_label, 0, centre)
        layout.addSpacing(8)
        layout.addLayout(lines)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addSpacing(24)
        layout.addLayout(hints)
        layout.addStretch(12)

    def set_drawing(self, name: str) -> None:
        """Show `resources/drawings/<name>.svg`; its colours are written as `$token`."""
        self.drawing.set_name(name)

    def set_words(self, heading: str, text: str) -> None:
        """Set the heading and the lines below it."""
        self.heading_label.setText(heading)
        self.text_label.set_html(f'<span style="color:$text_2">{text}</span>')
        self.text_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def set_primary(self, words: str, glyph: str = "ph.plus") -> None:
        """Offer the first step."""
        self.primary_button.setText(words)
        self.primary_button.set_glyph(glyph)
        self.primary_button.setVisible(bool(words))

    def set_secondary(self, words: str, glyph: str = "ph.upload-simple") -> None:
        """Offer another way in."""
        self.secondary_button.setText(words)
        self.secondary_button.set_glyph(glyph)
        self.secondary_button.setVisible(bool(words))

    def set_hint(self, key_sentence: str, keys: str, html: str = "") -> None:
        """Show a sentence with `{key}` in it and, behind it, a rich sentence that may hold a link."""
        before, _key, after = key_sentence.partition("{key}")
        self.key_before.setText(before.strip())
        self.key_after.setText(after.strip())
        self.key_cap.set_keys(keys)
        for part in (self.key_before, self.key_cap, self.key_after):
            part.setVisible(bool(key_sentence))
        self.hint.set_html(f'<span style="color:$text_2">&nbsp;{html}</span>' if html else "")


class _Drawing(QWidget):
    """A line drawing whose colours are tokens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self._size = QSize(112, 124)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Set the drawing by the name of its file."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the drawing."""
        return self._size

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it with the colours of the theme."""
        if not self._name:
            return
        # QtSvg is loaded here because only an empty page needs it.
        from PySide6.QtSvg import QSvgRenderer

        source = paths.resource("drawings", f"{self._name}.svg").read_text(encoding="utf-8")
        colours = {token: look.current().hex(token) for token in TOKENS}
        renderer = QSvgRenderer(QByteArray(Template(source).substitute(colours).encode()))
        painter = QPainter(self)
        renderer.render(painter, QRectF(self.rect()))
        painter.end()
