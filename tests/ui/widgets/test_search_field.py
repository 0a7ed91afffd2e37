from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.ui.widgets.search_field import SearchField


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField()
    qtbot.addWidget(made)
    made.resize(264, 32)
    made.show()
    return made


def test_escape_clears(field: SearchField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "xing")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_down_and_enter_lead_to_the_results(field: SearchField, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(field.left_for_results):
        qtbot.keyClick(field, key)


def test_the_cross_is_there_only_with_text(field: SearchField, qtbot: QtBot) -> None:
    cross = field.actions()[0]
    assert not cross.isVisible()
    qtbot.keyClicks(field, "x")
    assert cross.isVisible()
    cross.trigger()
    assert field.text() == ""


def test_the_key_cap_gives_way_to_text(field: SearchField, qtbot: QtBot) -> None:
    field.set_keys("Ctrl+K")
    assert field.textMargins().right() > 0
    qtbot.keyClicks(field, "x")
    assert field.textMargins().right() == 0
