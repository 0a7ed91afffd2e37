"""Numbers as they are typed: amounts, counts and rates, in the signs of the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.ui import formats
from jib_desktop.ui.widgets.amount_edit import AmountEdit


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = formats.language()
    formats.use("en")
    yield
    formats.use(before)


def made(qtbot: QtBot, kind: str) -> AmountEdit:
    edit = AmountEdit()
    qtbot.addWidget(edit)
    edit.setObjectName("fee_cents_edit")
    edit.set_kind(kind)
    return edit


@pytest.mark.parametrize(
    ("kind", "typed", "number", "written"),
    [
        ("amount", "21600", 2_160_000, "21,600.00"),
        ("amount", "¥21,600.5", 2_160_050, "21,600.50"),
        ("amount", "", 0, ""),
        ("count", "14", 14, "14"),
        ("count", "1,200", 1_200, "1,200"),
        ("rate", "6", 600, "6 %"),
        ("rate", "7.5%", 750, "7.5 %"),
        ("rate", "0.25 %", 25, "0.25 %"),
    ],
)
def test_what_is_typed_is_written_out(qtbot: QtBot, kind: str, typed: str, number: int, written: str) -> None:
    edit = made(qtbot, kind)
    edit.setText(typed)
    assert edit.number == number
    edit.retranslate()
    assert edit.text() == written
    assert edit.number == number


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        ("amount", "1200.555", "amount_decimals"),
        ("amount", "twelve", "amount_form"),
        ("amount", "9" * 30, "amount_large"),
        ("count", "2.5", "number_not_whole"),
        ("count", "two", "number_form"),
        ("rate", "6.125", "amount_decimals"),
        ("rate", "a lot", "number_form"),
    ],
)
def test_what_is_no_number_is_said_and_stays(qtbot: QtBot, kind: str, typed: str, code: str) -> None:
    edit = made(qtbot, kind)
    edit.setText(typed)
    problem = edit.problem()
    assert problem is not None
    assert (problem.code, problem.field) == (code, "fee_cents")
    assert edit.number is None
    edit.retranslate()
    assert edit.text() == typed


def test_decimals_are_those_of_the_currency(qtbot: QtBot) -> None:
    edit = made(qtbot, "amount")
    edit.set_currency("JPY")
    edit.setText("500000")
    assert edit.number == 500_000
    assert edit.placeholderText() == "0"
    edit.setText("500.5")
    assert edit.problem() is not None


def test_a_number_is_typed_as_the_language_writes_it(qtbot: QtBot) -> None:
    edit = made(qtbot, "amount")
    edit.set_number(2_160_050)
    assert edit.text() == "21,600.50"
    formats.use("de")
    edit.setText("1.234,50")
    assert edit.number == 123_450
    formats.use("zh_CN")
    edit.setText("1,234.50元")
    assert edit.number == 123_450
