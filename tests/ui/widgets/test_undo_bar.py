from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import color
from jib_desktop.ui.widgets.undo_bar import STAYS, UndoBar


@pytest.fixture
def bar(qtbot: QtBot) -> UndoBar:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    made = UndoBar(host, foot=36)
    host.show()
    return made


def test_it_floats_centred_above_the_foot(bar: UndoBar) -> None:
    bar.show_act("Walnut Bridge Data moved to Pilot")
    assert bar.height() == 40
    assert bar.geometry().bottom() + 1 == 600 - 36 - 16
    assert abs(bar.geometry().center().x() - 450) <= 1
    assert bar.grab().toImage().pixelColor(20, 3) == color("text")


def test_it_follows_the_size_of_its_page(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_act("Moved")
    host = bar.parentWidget()
    assert host is not None
    host.resize(600, 400)
    qtbot.waitUntil(lambda: bar.geometry().bottom() + 1 == 400 - 36 - 16)


def test_a_long_sentence_stays_inside(bar: UndoBar) -> None:
    bar.show_act("Velvet Anchor Security was merged into another startup " * 4)
    assert bar.width() <= 900 - 32
    assert bar.height() > 40


def test_undo_is_asked_for_and_the_bar_leaves(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_act("Moved")
    with qtbot.waitSignal(bar.undo_asked):
        qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_escape_closes(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_act("Moved")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)


def test_it_leaves_by_itself_but_not_while_it_has_the_focus(bar: UndoBar, qtbot: QtBot) -> None:
    assert STAYS == 8000
    bar.show_act("Moved")
    bar.window().activateWindow()
    bar.undo_button.setFocus()
    qtbot.waitUntil(bar.undo_button.hasFocus)
    bar._time_out()
    assert bar.isVisible()
    bar.undo_button.clearFocus()
    bar._time_out()
    assert bar.isHidden()


def test_trouble_offers_no_undo(bar: UndoBar) -> None:
    bar.show_trouble("Li Wen changed it meanwhile.")
    assert bar.undo_button.isHidden()
    assert bar.text() == "Li Wen changed it meanwhile."
