"""Amounts of cloud credit as they are typed: up to 8 decimals, in the signs of the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.rules.credits import UNITS
from jib_desktop.ui import formats
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.units_edit import UnitsEdit


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = formats.language()
    formats.use("en")
    yield
    formats.use(before)


def made(qtbot: QtBot) -> UnitsEdit:
    edit = UnitsEdit()
    qtbot.addWidget(edit)
    edit.setObjectName("amount_edit")
    return edit


@pytest.mark.parametrize(
    ("language", "typed", "number", "written"),
    [
        ("en", "80000", 80_000 * UNITS, "80,000.00"),
        ("en", "¥404.74691356", 40_474_691_356, "404.74691356"),
        ("en", "-250.5", -25_050_000_000, "-250.50"),
        ("en", "0.00000001", 1, "0.00000001"),
        ("en", "1,000,000,000", 10**9 * UNITS, "1,000,000,000.00"),
        ("en", "8０0", 800 * UNITS, "800.00"),  # full width, as Chinese input methods type it
        ("en", "", 0, ""),
        ("de", "1.404,74691356", 140_474_691_356, "1.404,74691356"),
    ],
)
def test_an_amount_is_understood_to_the_last_digit(
    language: str, typed: str, number: int, written: str, qtbot: QtBot
) -> None:
    formats.use(language)
    edit = made(qtbot)
    edit.show()
    edit.setFocus()
    edit.insert(typed)  # no keyboard of the test types full width
    assert edit.number == number
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    edit.retranslate()
    assert edit.text() == written
    assert edit.number == number


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("many", "many is no amount. Write it as 21600.00."),
        ("1.234,5", "1.234,5 is no amount. Write it as 21600.00."),
        ("0.123456789", "0.123456789 has more than 8 decimals."),
        ("1000000000.01", "1000000000.01 is more than 1000000000."),
        ("9" * 30, f"{'9' * 30} is more than 1000000000."),
        ("1e5", "1e5 is no amount. Write it as 21600.00."),
    ],
)
def test_nonsense_is_refused_in_words(typed: str, words: str, qtbot: QtBot) -> None:
    edit = made(qtbot)
    edit.setText(typed)
    problem = edit.problem()
    assert edit.number is None
    assert problem is not None
    assert problem.field == "amount"
    assert problem_sentence(problem) == words
