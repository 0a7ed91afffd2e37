"""Signs: Phosphor glyphs from QtAwesome's data, drawn as text in any colour and sharp at any scale.

`import qtawesome` costs 0.15 s with its first icon, the glyph font and its names alone 5 ms (measured); so
only its files are used, found by the package's place.
"""

from __future__ import annotations

import importlib.util
import json
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from jib_desktop.ui.look import Size, color

_FONT = "phosphor-1.3.0.ttf"
_CHARACTERS = "phosphor-charmap-1.3.0.json"


def _folder() -> Path:
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("QtAwesome is not installed: its fonts folder holds the icons")
    return Path(spec.origin).parent / "fonts"


@lru_cache(maxsize=1)
def _characters() -> dict[str, str]:
    found: dict[str, str] = json.loads((_folder() / _CHARACTERS).read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in found.items()}


@lru_cache(maxsize=1)
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]


@lru_cache(maxsize=16)
def icon_font(size: int) -> QFont:
    """Return the font of the glyphs in a size in pixels."""
    font = QFont(_family())
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def glyph(name: str) -> str:
    """Return the character of a sign such as `ph.plus` or, filled, `ph.warning-fill`."""
    return _characters()[name.removeprefix("ph.")]


def draw_icon(painter: QPainter, rect: QRectF, name: str, ink: QColor) -> None:
    """Draw a sign as large as the shorter side of `rect`, centred in it."""
    size = int(min(rect.width(), rect.height()))
    painter.setFont(icon_font(size))
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(rect, int(flags), glyph(name))


def icon(name: str, tone: str = "text_2") -> QIcon:
    """Return an icon that looks its colour up whenever it is painted, so that it follows the theme."""
    return QIcon(_Engine(name, tone))


class _Engine(QIconEngine):
    """Draws one glyph in the colour of a token; off means the colour of control borders."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the glyph into a rectangle of the painter."""
        tone = "control" if mode == QIcon.Mode.Disabled else self._tone
        draw_icon(painter, QRectF(rect), self._name, color(tone))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the glyph on a transparent ground, `size` in device pixels."""
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return image

    def clone(self) -> QIconEngine:
        """Return a copy for another QIcon."""
        # Qt takes the copy over but PySide does not know, so it is kept alive here; there are few.
        copy = _Engine(self._name, self._tone)
        _clones.append(copy)
        return copy

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        """Return the size asked for: glyphs scale."""
        return size

    def isNull(self) -> bool:
        """Return false: there is always something to draw."""
        return False


_clones: list[_Engine] = []

ICON_SIZE = QSize(Size.ICON, Size.ICON)
