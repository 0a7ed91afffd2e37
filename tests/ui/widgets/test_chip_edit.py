from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jib_desktop.ui.widgets.chip_edit import ChipEdit

_CHOICES = [("ad", "Automated driving"), ("ai", "AI"), ("dig", "Digitalisation"), ("el", "Electrification")]


@pytest.fixture
def edit(qtbot: QtBot) -> ChipEdit:
    made = ChipEdit()
    qtbot.addWidget(made)
    made.set_choices(_CHOICES)
    made.set_values(["ad", "ai"])
    made.resize(330, 32)
    made.show()
    return made


def _chips(edit: ChipEdit) -> list[QAbstractButton]:
    return [chip for chip in edit.findChildren(QAbstractButton) if chip.isVisibleTo(edit) and chip.text()]


def test_values_are_chips_in_their_order(edit: ChipEdit) -> None:
    assert edit.values() == ["ad", "ai"]
    assert [chip.text() for chip in _chips(edit)] == ["Automated driving", "AI"]


def test_typing_a_part_and_enter_adds(edit: ChipEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.values_changed) as told:
        qtbot.keyClicks(edit.line_edit, "digi")
        qtbot.keyClick(edit.line_edit, Qt.Key.Key_Return)
    assert told.args == [["ad", "ai", "dig"]]
    assert edit.line_edit.text() == ""


def test_what_fits_nothing_is_not_taken(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit.line_edit, "astrology")
    qtbot.keyClick(edit.line_edit, Qt.Key.Key_Return)
    assert edit.values() == ["ad", "ai"]


def test_backspace_in_the_empty_line_takes_the_last_out(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.keyClick(edit.line_edit, Qt.Key.Key_Backspace)
    assert edit.values() == ["ad"]


def test_a_click_on_a_chip_takes_it_out(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.mouseClick(_chips(edit)[0], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert edit.values() == ["ai"]


def test_delete_on_a_focused_chip_takes_it_out(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.keyClick(_chips(edit)[1], Qt.Key.Key_Delete)
    assert edit.values() == ["ad"]


def test_only_what_is_not_there_yet_is_offered(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.keyClick(edit.line_edit, Qt.Key.Key_Down)
    completer = edit.line_edit.completer()
    assert completer is not None
    offered = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert offered == ["Digitalisation", "Electrification"]
    popup = completer.popup()
    assert popup is not None
    popup.hide()


def test_choosing_from_the_list_adds(edit: ChipEdit, qtbot: QtBot) -> None:
    completer = edit.line_edit.completer()
    assert completer is not None
    completer.activated.emit("Electrification")
    assert edit.values()[-1] == "el"


def test_many_chips_take_more_lines(edit: ChipEdit) -> None:
    assert edit.heightForWidth(330) == 32
    edit.set_values(["ad", "ai", "dig", "el"])
    assert edit.heightForWidth(330) > 32
    assert edit.heightForWidth(900) == 32


def test_a_chip_says_what_a_press_does(edit: ChipEdit) -> None:
    assert _chips(edit)[1].accessibleName() == "Take out AI"


def test_setting_the_same_values_tells_nothing(edit: ChipEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.values_changed):
        edit.set_values(["ad", "ai"])
