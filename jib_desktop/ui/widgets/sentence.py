"""Words with emphasis, status colours and links that follow the theme."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from jib_desktop.ui import look
from jib_desktop.ui.look import TOKENS, Size

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "$": "$$"})


def bold(text: str, token: str = "") -> str:
    """Return text as bold rich text, in the colour of a token if one is named; the text is escaped."""
    ink = f"color:${token};" if token else ""
    return f'<span style="font-weight:600;{ink}">{plain(text)}</span>'


def inked(text: str, token: str) -> str:
    """Return text as rich text in the colour of a token; the text is escaped."""
    return f'<span style="color:${token}">{plain(text)}</span>'


def struck(text: str) -> str:
    """Return text as rich text that is struck through; the text is escaped."""
    return f'<span style="text-decoration:line-through;color:$text_2">{plain(text)}</span>'


def link(target: str, text: str) -> str:
    """Return text as a link that `linkActivated` reports as `target`; both are escaped."""
    return f'<a href="{plain(target)}" style="color:$accent_text;text-decoration:none">{plain(text)}</a>'


def plain(text: str) -> str:
    """Return text so that rich text and colour names leave it as it is."""
    # `html.escape` does the same, but its module builds a table of 2,200 names at every start.
    return text.translate(_MARKUP)


def paragraph(text: str) -> str:
    """Return text from outside as rich text: escaped, its line ends kept."""
    return plain(text).replace("\n", "<br>")


class Sentence(QLabel):
    """A wrapped paragraph of rich text; colours are written as `$token` and follow the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_html(self, source: str) -> None:
        """Show rich text made with `plain`, `bold`, `inked` and `link`."""
        self._source = source
        # A sentence without a link is no stop for the tabulator.
        policy = Qt.FocusPolicy.StrongFocus if "<a " in source else Qt.FocusPolicy.NoFocus
        self._render()
        self.setFocusPolicy(policy)

    def _render(self) -> None:
        colours = {token: look.current().hex(token) for token in TOKENS}
        words = Template(self._source).substitute(colours)
        # Qt puts the room of a taller line above it, which would set a single line off from its neighbours.
        high = f' style="line-height:{Size.LINE}px"' if self.wordWrap() else ""
        self.setText(f"<p{high}>{words}</p>" if words else "")

    def changeEvent(self, event: QEvent) -> None:
        """Write the colours again when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._source:
            self._render()
