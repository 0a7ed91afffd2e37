"""One of many, found by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.ui.widgets.pick_edit import PickEdit

ALL = [(1, "Starlight Sensing"), (2, "Starling Batteries"), (3, "Moonkite Robotics")]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Return a page, which lives as long as the test."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def edit(qtbot: QtBot, page: QWidget) -> PickEdit:
    """Return a field that is answered at once, with another field behind it."""
    layout = QVBoxLayout(page)
    made = PickEdit(page)
    layout.addWidget(made)
    layout.addWidget(QLineEdit(page))
    made.asked.connect(
        lambda text: made.offer(text, [one for one in ALL if text.casefold() in one[1].casefold()])
    )
    page.show()
    page.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_words_alone_are_no_value(qtbot: QtBot, edit: PickEdit) -> None:
    qtbot.keyClicks(edit, "Star")
    assert edit.picked is None
    assert edit.offered() == ["Starlight Sensing", "Starling Batteries"]


def test_enter_takes_the_first_and_no_more_than_that(qtbot: QtBot, edit: PickEdit) -> None:
    qtbot.keyClicks(edit, "Star")
    with qtbot.waitSignal(edit.picked_changed):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert (edit.picked, edit.text()) == (1, "Starlight Sensing")


def test_one_is_chosen_in_the_list_by_keyboard(qtbot: QtBot, edit: PickEdit) -> None:
    qtbot.keyClicks(edit, "star")
    completer = edit.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert (edit.picked, edit.text()) == (2, "Starling Batteries")
    assert not popup.isVisible()


def test_leaving_takes_the_only_one(qtbot: QtBot, edit: PickEdit) -> None:
    qtbot.keyClicks(edit, "moon")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert (edit.picked, edit.text()) == (3, "Moonkite Robotics")


def test_leaving_takes_none_of_several(qtbot: QtBot, edit: PickEdit) -> None:
    qtbot.keyClicks(edit, "star")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert (edit.picked, edit.text()) == (None, "star")


def test_typing_on_takes_the_value_back(qtbot: QtBot, edit: PickEdit) -> None:
    edit.set_picked(2, "Starling Batteries")
    with qtbot.waitSignal(edit.picked_changed) as told:
        qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert told.args == [None]
    assert edit.picked is None


def test_an_answer_that_comes_late_is_not_shown(edit: PickEdit) -> None:
    edit.setText("moon")
    edit.offer("moo", ALL)
    assert edit.offered() == []


def test_of_a_long_name_the_beginning_is_seen(qtbot: QtBot, edit: PickEdit, page: QWidget) -> None:
    edit.setFixedWidth(80)
    qtbot.keyClicks(edit, "moon")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert (edit.cursorPosition(), edit.selectedText()) == (0, "Moonkite Robotics")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert (edit.cursorPosition(), edit.hasSelectedText()) == (0, False)
    edit.set_picked(1, "Starlight Sensing")
    assert edit.cursorPosition() == 0
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    assert (edit.cursorPosition(), edit.selectedText()) == (0, "Starlight Sensing")
    qtbot.keyClicks(edit, "n")
    assert (edit.picked, edit.text()) == (None, "n")
