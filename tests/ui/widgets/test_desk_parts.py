"""Small parts of the page of desks: the bar of a promise, a day with a calendar, verdicts, a chip."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import color
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.promise_bar import Desks, PromiseBar
from jib_desktop.ui.widgets.sentence import link
from jib_desktop.ui.widgets.verdict_list import Verdict, VerdictList


@pytest.fixture
def bar(qtbot: QtBot) -> PromiseBar:
    """Return a bar as wide as the panel has room for it."""
    made = PromiseBar()
    qtbot.addWidget(made)
    made.resize(312, made.sizeHint().height())
    return made


@pytest.mark.parametrize(
    ("desks", "words"),
    [
        (Desks(9, 7, 2), "Promised 9, given 7 + 2 = 9"),
        (Desks(9, 7), "Promised 9, given 7"),
        (Desks(9, 7, -2), "Promised 9, given 7 − 2 = 5"),
        (Desks(2, 2, 1), "Promised 2, given 2 + 1 = 3, 1 more than promised"),
        (Desks(0, 120), "Promised 0, given 120, 120 more than promised"),
    ],
)
def test_the_bar_says_what_it_shows(bar: PromiseBar, desks: Desks, words: str) -> None:
    bar.set_desks(desks)
    assert bar.accessibleName() == words
    assert not bar.grab().isNull()


def test_given_is_filled_to_come_is_outlined_and_beyond_is_red(bar: PromiseBar) -> None:
    bar.set_desks(Desks(2, 1, 2))
    bar.show()
    picture, middle = bar.grab().toImage(), bar.height() - 7
    colours = [picture.pixelColor(x, middle) for x in (50, 156, 260)]
    assert colours == [color("accent"), color("accent_tint"), color("red_tint")]


def test_a_bar_without_numbers_takes_no_room(bar: PromiseBar) -> None:
    bar.set_desks(None)
    assert bar.isHidden()
    assert bar.sum_words() == ""


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    """Return a field for a day."""
    made = DayField()
    qtbot.addWidget(made)
    made.resize(232, 32)
    made.show()
    return made


def test_a_remark_stands_behind_the_day(field: DayField) -> None:
    field.set_day(date(2027, 2, 28))
    before = field.grab().toImage()
    field.set_remark("end of contract")
    assert field.accessibleDescription() == "end of contract"
    assert field.grab().toImage() != before


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_Down])
def test_the_calendar_opens_by_key_and_gives_a_day(field: DayField, qtbot: QtBot, key: Qt.Key) -> None:
    field.set_day(date(2026, 11, 23))
    keys = Qt.KeyboardModifier.AltModifier if key == Qt.Key.Key_Down else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(field, key, keys)
    month = field.findChild(QCalendarWidget)
    assert month is not None
    assert month.selectedDate() == QDate(2026, 11, 23)
    month.activated.emit(QDate(2026, 12, 1))
    assert field.day == date(2026, 12, 1)
    assert not month.isVisible()


def test_the_sign_at_the_end_opens_the_calendar(field: DayField) -> None:
    assert field.calendar_action in field.actions()
    field.calendar_action.trigger()
    month = field.findChild(QCalendarWidget)
    assert month is not None
    assert month.isVisible()
    assert isinstance(field, QLineEdit)


def test_verdicts_tell_which_way_was_taken(qtbot: QtBot) -> None:
    verdicts = VerdictList()
    qtbot.addWidget(verdicts)
    verdicts.set_verdicts([Verdict("ph.check", "green", "Fine"), Verdict("ph.x", "red", link("way", "Go"))])
    assert not verdicts.grab().isNull()
    with qtbot.waitSignal(verdicts.asked) as told:
        verdicts.sentences()[1].linkActivated.emit("way")
    assert told.args == ["way"]
    verdicts.set_verdicts([])
    assert verdicts.isHidden()


def test_a_required_chip_is_changed_and_never_left(qtbot: QtBot) -> None:
    chip = FilterChip("Floor")
    qtbot.addWidget(chip)
    chip.set_required(True)
    chip.set_choices([("2", "Floor 2"), ("3", "Floor 3")], one_only=True)
    chip.set_chosen(["2"])
    chip.set_active(False)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    chip.set_chosen([])
    assert chip.chosen() == ["2"]
    chip.set_chosen(["3"])
    assert chip.words() == "Floor 3"
    assert not chip.grab().isNull()
