from __future__ import annotations

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from jib_desktop import paths
from jib_desktop.ui import icons
from jib_desktop.ui.look import color
from jib_desktop.ui.style import Style

_NAME = re.compile(r"""["'>](ph\.[a-z0-9-]+)["'<]""")


def _used() -> set[str]:
    package = paths.form("x").parent.parent / "jib_desktop"
    sources = [*package.rglob("*.py"), *paths.form("x").parent.glob("*.ui")]
    return {name for source in sources for name in _NAME.findall(source.read_text(encoding="utf-8"))}


def test_every_sign_that_is_named_exists() -> None:
    used = _used()
    assert "ph.buildings" in used
    for name in used:
        assert len(icons.glyph(name)) == 1, name


def test_an_unknown_sign_is_a_bug() -> None:
    with pytest.raises(KeyError):
        icons.glyph("ph.no-such-sign")


def _inked(image: QImage, ink: QColor) -> int:
    wanted = ink.rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_a_sign_fills_its_square_in_its_colour() -> None:
    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.draw_icon(painter, QRectF(0, 0, 64, 64), "ph.warning-fill", QColor("#FF0000"))
    painter.end()
    assert _inked(image, QColor("#FF0000")) > 500
    assert _inked(image.copy(0, 0, 64, 2), QColor("#FF0000")) == 0


def test_an_icon_follows_the_theme(look: Style) -> None:
    made = icons.icon("ph.square-fill", "text")
    light = made.pixmap(16, 16).toImage()
    assert _inked(light, color("text")) > 50
    look.set_appearance("dark")
    dark = made.pixmap(16, 16).toImage()
    assert _inked(dark, color("text")) > 50
    assert light != dark


def test_qtawesome_itself_is_not_imported() -> None:
    code = "import sys, jib_desktop.ui.main_window; sys.exit('qtawesome' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
