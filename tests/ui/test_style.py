from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from jib_desktop.ui import look as looks
from jib_desktop.ui.look import Look, Theme
from jib_desktop.ui.style import Style, palette, style_sheet, theme_of


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_sheet_is_whole(theme: Theme) -> None:
    sheet = style_sheet(Look(theme))
    assert "$" not in sheet
    assert "font-family:" not in sheet
    assert Look(theme).hex("accent") in sheet


def test_the_palette_takes_every_role_from_the_tokens() -> None:
    made = palette(Look("dark"))
    assert made.color(QPalette.ColorRole.Window).name() == Look("dark").hex("window").lower()
    assert made.color(QPalette.ColorRole.Accent).name() == Look("dark").hex("accent").lower()


def test_the_theme_switches_live(look: Style, qapp: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    for theme in ("dark", "light"):
        look.set_appearance(theme)
        assert looks.current().theme == theme
        grabbed = field.grab().toImage()
        middle = grabbed.pixelColor(grabbed.width() // 2, grabbed.height() // 2)
        assert middle == looks.color("surface")


def test_system_means_what_the_system_says(qapp: QApplication) -> None:
    assert theme_of(qapp, "dark") == "dark"
    assert theme_of(qapp, "system") in ("light", "dark")
