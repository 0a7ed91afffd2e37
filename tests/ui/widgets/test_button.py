from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import color
from jib_desktop.ui.widgets.button import KINDS, Button, key_words
from jib_desktop.ui.widgets.key_cap import KeyCap


def _button(qtbot: QtBot, text: str = "New startup", kind: str = "secondary") -> Button:
    made = Button(text, kind=kind)
    qtbot.addWidget(made)
    return made


def test_keys_are_written_as_on_the_keyboard() -> None:
    assert key_words("Ctrl+K") == "Ctrl K"


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_takes_its_room(qtbot: QtBot, kind: str) -> None:
    button = _button(qtbot, kind=kind)
    widths = [button.sizeHint().width()]
    button.set_glyph("ph.plus")
    widths.append(button.sizeHint().width())
    button.set_keys("Ctrl+N")
    widths.append(button.sizeHint().width())
    button.setMenu(QMenu(button))
    widths.append(button.sizeHint().width())
    assert widths == sorted(set(widths))
    button.resize(button.sizeHint())
    assert not button.grab().isNull()


def test_without_words_it_is_square(qtbot: QtBot) -> None:
    button = _button(qtbot, "", "flat")
    button.set_glyph("ph.columns")
    assert button.sizeHint().width() == button.sizeHint().height() == 32
    button.set_small(True)
    assert button.sizeHint().height() == 28


def test_switching_off_does_not_change_the_size(qtbot: QtBot) -> None:
    button = _button(qtbot, kind="primary")
    on = button.sizeHint()
    button.setEnabled(False)
    assert button.sizeHint() == on
    assert button.grab().toImage().pixelColor(4, 16) == color("grey_tint")


def test_the_primary_ground_is_the_accent(qtbot: QtBot) -> None:
    button = _button(qtbot, kind="primary")
    button.resize(button.sizeHint())
    assert button.grab().toImage().pixelColor(4, 16) == color("accent")


def test_it_is_pressed_with_the_space_bar(qtbot: QtBot) -> None:
    button = _button(qtbot)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_an_unknown_kind_is_a_bug(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="loud"):
        _button(qtbot).set_kind("loud")


def test_properties_reach_it_from_a_form(qtbot: QtBot) -> None:
    button = _button(qtbot)
    for name, value in {
        "kind": "flat",
        "glyph": "ph.plus",
        "keys": "Esc",
        "small": True,
        "quiet": True,
    }.items():
        assert button.setProperty(name, value)
        assert button.property(name) == value


def test_a_key_cap_says_its_key(qtbot: QtBot) -> None:
    cap = KeyCap("Ctrl+N")
    qtbot.addWidget(cap)
    assert cap.accessibleName() == "Ctrl N"
    assert cap.sizeHint().height() == 18


def test_enter_presses_the_button_it_stands_on_not_the_default_one(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    pressed: list[str] = []
    layout = QHBoxLayout(dialog)
    for words, kind in (("Cancel", "secondary"), ("Save", "primary")):
        button = Button(words, kind=kind)
        button.clicked.connect(lambda _=False, words=words: pressed.append(words))
        button.setDefault(kind == "primary")
        layout.addWidget(button)
    dialog.show()
    dialog.findChildren(Button)[0].setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert pressed == ["Cancel"]
