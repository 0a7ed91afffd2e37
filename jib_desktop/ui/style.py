"""Palette and style sheet from the tokens; the live switch between light, dark and the system's choice."""

from __future__ import annotations

from string import Template
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from jib_desktop import paths
from jib_desktop.ui import look as looks
from jib_desktop.ui.fonts import application_font
from jib_desktop.ui.look import TOKENS, Look, Theme

Appearance = Literal["system", "light", "dark"]
APPEARANCES: tuple[Appearance, ...] = ("system", "light", "dark")

_ROLES: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "red",
    QPalette.ColorRole.PlaceholderText: "text_2",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "control",
}
_DISABLED: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.WindowText: "control",
    QPalette.ColorRole.Text: "control",
    QPalette.ColorRole.ButtonText: "control",
    QPalette.ColorRole.Base: "sunken",
    QPalette.ColorRole.Highlight: "track",
    QPalette.ColorRole.HighlightedText: "text_2",
}


def palette(look: Look) -> QPalette:
    """Return the palette of a look, with every role taken from a token."""
    result = QPalette()
    for role, token in _ROLES.items():
        result.setColor(role, QColor(look.hex(token)))
    for role, token in _DISABLED.items():
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.hex(token)))
    return result


def style_sheet(look: Look) -> str:
    """Return the application's style sheet with the colours of a look."""
    folder = paths.resource("styles")
    values = {token: look.hex(token) for token in TOKENS}
    values["theme"] = look.theme
    values["styles"] = folder.as_posix()
    return Template((folder / "jib.qss").read_text(encoding="utf-8")).substitute(values)


def theme_of(app: QApplication, appearance: Appearance) -> Theme:
    """Return the theme an appearance comes to: the system's when it says `system` and knows one."""
    if appearance != "system":
        return appearance
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


class Style:
    """Dresses the application: Fusion, font, palette and one style sheet, switched live."""

    def __init__(self, app: QApplication, appearance: Appearance = "system") -> None:
        self._app = app
        self._appearance: Appearance = appearance
        app.setStyle("Fusion")
        app.setFont(application_font())
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    def set_appearance(self, appearance: Appearance) -> None:
        """Switch to light, dark or whatever the system has; every window follows at once."""
        self._appearance = appearance
        self._dress()

    def _follow_system(self) -> None:
        if self._appearance == "system" and theme_of(self._app, "system") != looks.current().theme:
            self._dress()

    def _dress(self) -> None:
        hints = self._app.styleHints()
        # Tells the window system too, so that title bars and native dialogs match.
        if self._appearance == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._appearance == "dark" else Qt.ColorScheme.Light)
        look = looks.current()
        look.theme = theme_of(self._app, self._appearance)
        self._app.setPalette(palette(look))
        self._app.setStyleSheet(style_sheet(look))
