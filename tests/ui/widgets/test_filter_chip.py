from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from jib_desktop.ui.widgets.filter_chip import FilterChip

_CHOICES = [("resident", "Resident"), ("scouted", "Scouted"), ("parked", "Parked")]


@pytest.fixture
def chip(qtbot: QtBot) -> FilterChip:
    made = FilterChip("Stage")
    qtbot.addWidget(made)
    made.set_choices(_CHOICES)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_it_shows_what_is_chosen(chip: FilterChip) -> None:
    assert (chip.words(), chip.active) == ("Stage", False)
    chip.set_chosen(["resident"])
    assert (chip.words(), chip.active) == ("Resident", True)
    chip.set_chosen(["resident", "parked"])
    assert chip.words() == "Resident, Parked"
    chip.set_chosen(["resident", "parked", "scouted"])
    assert chip.words() == "Stage · 3"
    assert chip.accessibleName() == "Stage: Stage · 3"


def test_choosing_is_told_once(chip: FilterChip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.chosen_changed) as told:
        chip.set_chosen(["parked"])
    assert told.args == [["parked"]]
    with qtbot.assertNotEmitted(chip.chosen_changed):
        chip.set_chosen(["parked"])


def test_the_cross_leaves_the_filter(chip: FilterChip, qtbot: QtBot) -> None:
    chip.set_chosen(["parked"])
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.chosen_changed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, 14))
    assert not chip.active


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_leaves_the_filter(chip: FilterChip, qtbot: QtBot, key: Qt.Key) -> None:
    chip.set_chosen(["parked"])
    qtbot.keyClick(chip, key)
    assert chip.chosen() == []


def test_choices_are_ticked_with_the_keyboard(chip: FilterChip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.about_to_open):
        qtbot.keyClick(chip, Qt.Key.Key_Down)
    assert chip.popup is not None
    popup = chip.popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup.choice_list, Qt.Key.Key_Space)
    qtbot.keyClick(popup.choice_list, Qt.Key.Key_Down)
    qtbot.keyClick(popup.choice_list, Qt.Key.Key_Return)
    assert chip.chosen() == ["resident", "scouted"]
    assert popup.isVisible()
    popup.close()


def test_a_click_ticks_and_takes_away(chip: FilterChip, qtbot: QtBot) -> None:
    chip.open_choices()
    assert chip.popup is not None
    listed = chip.popup.choice_list
    place = listed.visualItemRect(listed.item(1)).center()
    for wanted in (["scouted"], []):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert chip.chosen() == wanted
    chip.popup.close()


def test_one_only_means_one(chip: FilterChip) -> None:
    chip.set_choices(_CHOICES, one_only=True)
    chip.open_choices()
    assert chip.popup is not None
    listed = chip.popup.choice_list
    listed.itemClicked.emit(listed.item(0))
    chip.open_choices()
    listed.itemClicked.emit(listed.item(2))
    assert chip.chosen() == ["parked"]
    assert not chip.popup.isVisible()


def test_a_long_list_can_be_searched(chip: FilterChip, qtbot: QtBot) -> None:
    chip.set_choices([(str(number), f"City {number}") for number in range(40)])
    chip.open_choices()
    assert chip.popup is not None
    popup = chip.popup
    assert popup.search_field.isVisible()
    qtbot.keyClicks(popup.search_field, "city 39")
    shown = [row for row in range(40) if not popup.choice_list.item(row).isHidden()]
    assert shown == [39]
    popup.close()


def test_what_is_no_longer_offered_is_no_longer_chosen(chip: FilterChip) -> None:
    chip.set_chosen(["parked"])
    chip.set_choices(_CHOICES[:2])
    assert chip.chosen() == []


def test_without_choices_it_is_a_switch(qtbot: QtBot) -> None:
    chip = FilterChip("Only problems")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.active_changed) as told:
        chip.click()
    assert told.args == [True]
    narrow = chip.sizeHint().width()
    chip.click()
    assert not chip.active
    assert chip.sizeHint().width() < narrow
