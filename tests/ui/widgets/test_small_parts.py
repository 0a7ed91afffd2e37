from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import FAMILIES, color
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.field_chip import FieldChip
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.strip import Strip


@pytest.mark.parametrize("family", FAMILIES)
def test_a_badge_has_the_tint_of_its_family(qtbot: QtBot, family: str) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    badge.set_status("Resident", "ph.armchair", family)
    badge.resize(badge.sizeHint())
    assert badge.grab().toImage().pixelColor(3, 11) == color(f"{family}_tint")
    assert badge.accessibleName() == "Resident"
    filled = badge.sizeHint().width()
    badge.set_status("Resident", "ph.armchair", family, filled=False)
    assert badge.sizeHint().width() < filled


def test_a_family_that_does_not_exist_is_a_bug(qtbot: QtBot) -> None:
    badge = Badge()
    qtbot.addWidget(badge)
    with pytest.raises(ValueError, match="mauve"):
        badge.set_status("Resident", "ph.armchair", "mauve")


def test_a_field_chip_is_as_wide_as_its_word(qtbot: QtBot) -> None:
    short, long = FieldChip("AI"), FieldChip("Automated driving")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert short.sizeHint().height() == 22
    assert short.sizeHint().width() < long.sizeHint().width()
    assert long.accessibleName() == "Automated driving"


def test_a_link_is_pressed_with_the_keyboard(qtbot: QtBot) -> None:
    link = LinkLabel("All 64")
    qtbot.addWidget(link)
    link.show()
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Space)


def test_a_strip_says_something_and_offers_ways(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.set_message(plain("Looks like Starlight Sensing"), [("open", "Open it"), ("merge", "Merge …")])
    strip.show()
    assert [link.text() for link in strip.links()] == ["Open it", "Merge …"]
    with qtbot.waitSignal(strip.link_clicked) as told:
        qtbot.mouseClick(strip.links()[1], Qt.MouseButton.LeftButton)
    assert told.args == ["merge"]
    strip.set_message("")
    assert strip.isHidden()


def test_the_splitter_moves_and_has_a_grip(qtbot: QtBot) -> None:
    splitter = Splitter()
    qtbot.addWidget(splitter)
    for _place in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(605, 200)
    splitter.show()
    splitter.setSizes([300, 300])
    image = splitter.handle(1).grab().toImage()
    assert image.pixelColor(2, 100) == color("line_strong")
    assert image.pixelColor(2, 10) == color("line")
    handle = splitter.handle(1)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(2, 100))
    qtbot.mouseMove(handle, QPoint(-98, 100))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(-98, 100))
    assert splitter.sizes()[0] < 300


def test_a_link_answers_enter_and_not_the_dialog_around_it(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    link, default = LinkLabel("Open it", dialog), QPushButton("Save", dialog)
    default.setDefault(True)
    dialog.show()
    pressed: list[str] = []
    link.clicked.connect(lambda: pressed.append("link"))
    default.clicked.connect(lambda: pressed.append("default"))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(link, key)
    assert pressed == ["link"] * 3
