"""A day is typed in any usual form, and what is none is said."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.rules.problems import Problem
from jib_desktop.ui.widgets.day_edit import DayEdit, read_day

_TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-02-28", date(2027, 2, 28)), ("28.2.2027", date(2027, 2, 28)),
        ("2027年2月28日", date(2027, 2, 28)), ("20270228", date(2027, 2, 28)),
        ("28.2.", date(2027, 2, 28)), ("24.12.", date(2026, 12, 24)), ("2月28日", date(2027, 2, 28)),
        ("today", _TODAY), ("heute", _TODAY), ("今天", _TODAY), ("+14", date(2026, 12, 6)),
        ("-1", date(2026, 11, 21)), ("  ", None), ("28 Feb 2027", date(2027, 2, 28)),
        ("28. Februar 2027", date(2027, 2, 28)),
    ],
)  # fmt: skip
def test_usual_forms_are_understood(text: str, day: date | None) -> None:
    assert read_day("first_day", text, _TODAY) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31.2.2027", "day_unknown"),
        ("31.2.", "day_unknown"),
        ("soon", "day_form"),
        ("3/4/2027", "day_ambiguous"),
    ],
)
def test_what_is_no_day_is_said(text: str, code: str) -> None:
    found = read_day("first_day", text, _TODAY)
    assert isinstance(found, Problem)
    assert (found.field, found.code) == ("first_day", code)


def test_leaving_the_field_writes_the_day_out(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    edit, other = DayEdit(form), QLineEdit(form)
    form.show()
    edit.today = _TODAY
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    with qtbot.waitSignal(edit.day_changed) as told:
        qtbot.keyClicks(edit, "28.2.")
    assert told.args == [date(2027, 2, 28)]
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert edit.text() == "28 Feb 2027"
    assert edit.day == date(2027, 2, 28)
    assert edit.problem() is None


def test_arrows_step_by_days_and_months(qtbot: QtBot) -> None:
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.set_day(date(2027, 2, 28))
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.day == date(2027, 3, 1)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert edit.day == date(2027, 3, 31)  # the end of a month stays one


def test_what_is_no_day_stays_as_typed(qtbot: QtBot) -> None:
    edit = DayEdit()
    edit.setObjectName("last_day_edit")
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "31.2.2027")
    assert (edit.day, edit.text()) == (None, "31.2.2027")
    found = edit.problem()
    assert found is not None
    assert found.field == "last_day"
