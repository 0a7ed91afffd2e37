"""The token table: every colour and size of the program, light and dark.

Palette, style sheet, delegates, plan and charts all read from here, so a colour is changed in one place.
`TOKENS` maps a name to (light, dark). Contrast of every pair that meets on screen is tested.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

Theme = Literal["light", "dark"]
Family = Literal["green", "amber", "red", "blue", "violet", "grey"]

FAMILIES: tuple[Family, ...] = ("green", "amber", "red", "blue", "violet", "grey")

TOKENS: dict[str, tuple[str, str]] = {
    # grounds
    "window": ("#F3F4F6", "#15171A"),
    "surface": ("#FFFFFF", "#1C1F23"),
    "sunken": ("#F8F9FA", "#191C20"),
    "hover": ("#F1F3F6", "#25292E"),
    "selected": ("#E3ECFB", "#24334F"),
    # lines
    "line": ("#E3E6EA", "#2D3238"),
    "line_strong": ("#C6CCD4", "#474E57"),
    "control": ("#8B939E", "#6E7783"),
    "track": ("#E3E6EA", "#30353C"),
    # text
    "text": ("#1B1F26", "#E8EAED"),
    "text_2": ("#57606C", "#A7AFB9"),
    # the one accent
    "accent": ("#2457C5", "#3B6FE0"),
    "accent_hover": ("#1D4AAB", "#3365D2"),
    "accent_pressed": ("#173D90", "#2B59BF"),
    "on_accent": ("#FFFFFF", "#FFFFFF"),
    "accent_text": ("#2152BA", "#8DB1FF"),
    "accent_tint": ("#E8EFFC", "#202C45"),
    # status families: text and tint
    "green": ("#17663A", "#79D29A"),
    "green_tint": ("#E3F3E8", "#1B3325"),
    "amber": ("#855000", "#F0B75A"),
    "amber_tint": ("#FCEFD6", "#3A2C14"),
    "red": ("#B0261D", "#FF9A90"),
    "red_tint": ("#FCE7E4", "#42211F"),
    "blue": ("#2152BA", "#8DB1FF"),
    "blue_tint": ("#E8EFFC", "#202C45"),
    "violet": ("#6238A8", "#C5A6F7"),
    "violet_tint": ("#EFE8FB", "#30264A"),
    "grey": ("#4B535E", "#B4BBC4"),
    "grey_tint": ("#ECEEF1", "#2B3036"),
    # desks on the plan: fill and line of each hue
    "desk_0": ("#DCE6FA", "#22335C"),
    "desk_0_line": ("#2457C5", "#7DA6FF"),
    "desk_1": ("#FBE3C6", "#4A3213"),
    "desk_1_line": ("#B96500", "#F2A541"),
    "desk_2": ("#D3EEE4", "#123E33"),
    "desk_2_line": ("#0B7A5E", "#3FC79F"),
    "desk_3": ("#F6D9EB", "#4A2340"),
    "desk_3_line": ("#A82F80", "#E58AC6"),
    "desk_4": ("#D8EDF9", "#173A4E"),
    "desk_4_line": ("#2B7FB5", "#6FBCEB"),
    "desk_5": ("#EFE9B8", "#3D380F"),
    "desk_5_line": ("#7A6A00", "#CDBB4A"),
    "desk_6": ("#E5DDF7", "#35285A"),
    "desk_6_line": ("#6A45B5", "#B79CF2"),
    "desk_7": ("#E4E1DC", "#37342F"),
    "desk_7_line": ("#6B6257", "#B5AA9C"),
    # chart series, and what is only outlined
    "series_1": ("#2457C5", "#7DA6FF"),
    "series_2": ("#D97904", "#F2A541"),
    "series_3": ("#0B8A6A", "#3FC79F"),
    "series_4": ("#B23A8C", "#E58AC6"),
    "series_5": ("#3A93CF", "#A8DAFA"),
    "series_6": ("#3F4752", "#D3D8DE"),
    "series_target": ("#868F9A", "#767F8A"),
}

DESK_HUES = 8
# One brush pattern per hue number, so that no desk is told by its colour alone.
DESK_PATTERNS: tuple[Qt.BrushStyle, ...] = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.DiagCrossPattern,
)


class Size:
    """Sizes in device-independent pixels; the grid is 8 px with steps 4 · 8 · 12 · 16 · 24."""

    TEXT = 13
    HEADING = 20
    DRAWING = 12
    LINE = 20
    LINE_CHINESE = 21
    MENU = 32
    TABS = 44
    PAGE_LINE = 56
    TABLE_HEADER = 36
    ROW = 32
    ROW_TWO_LINES = 48
    FOOT = 36
    STATUS = 28
    DIALOG_FOOT = 64
    CONTROL = 32
    CONTROL_SMALL = 28
    CHIP = 28
    BADGE = 22
    COUNTER = 18
    STRIP = 36
    UNDO_BAR = 40
    ICON = 16
    ICON_SMALL = 14
    CELL = 8
    CELL_DENSE = 6
    PAGE_SIDE = 16
    PANEL_SIDE = 24
    PANEL = 416
    PANEL_LEAST = 320
    RADIUS = 6
    RADIUS_SMALL = 4
    RADIUS_CHIP = 14
    RADIUS_BAR = 8
    RADIUS_TRACK = 3


class Hue(NamedTuple):
    """How the desks of one startup are filled: fill, line and the pattern in the line colour."""

    fill: QColor
    line: QColor
    pattern: Qt.BrushStyle


class Look:
    """The tokens in one theme. `current()` is the one on screen; painters ask it while painting."""

    def __init__(self, theme: Theme = "light") -> None:
        self.theme: Theme = theme

    @property
    def dark(self) -> bool:
        """Whether the dark theme is on."""
        return self.theme == "dark"

    def hex(self, token: str) -> str:
        """Return the colour of a token as `#RRGGBB`."""
        return TOKENS[token][self.dark]

    def color(self, token: str) -> QColor:
        """Return the colour of a token; do not change the object, it is shared."""
        return _color(TOKENS[token][self.dark])

    def tint(self, family: str) -> QColor:
        """Return the ground of a filled badge of a status family."""
        return self.color(f"{family}_tint")

    def hue(self, number: int) -> Hue:
        """Return how the startup with this number for life is drawn on the plan; 64 differ."""
        pattern = number % DESK_HUES
        hue = (number + 3 * (number // DESK_HUES)) % DESK_HUES
        return Hue(self.color(f"desk_{hue}"), self.color(f"desk_{hue}_line"), DESK_PATTERNS[pattern])

    def series(self, number: int) -> QColor:
        """Return the colour of chart series 1…6."""
        return self.color(f"series_{number}")


@lru_cache(maxsize=256)
def _color(value: str) -> QColor:
    return QColor(value)


# Like the application's palette and font there is one look per process: widgets that a form builds have no
# constructor through which it could be handed to them.
_current = Look()


def current() -> Look:
    """Return the look on screen."""
    return _current


def color(token: str) -> QColor:
    """Return the colour of a token in the theme on screen."""
    return _current.color(token)
