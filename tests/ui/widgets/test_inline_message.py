from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import Size
from jib_desktop.ui.widgets.inline_message import PAUSE, InlineMessage


@pytest.fixture
def message(qtbot: QtBot) -> Iterator[InlineMessage]:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field = QLineEdit(window)
    made = InlineMessage(window)
    made.set_field(field)
    layout.addWidget(field)
    layout.addWidget(made)
    layout.addStretch()
    window.resize(260, 200)
    window.show()
    yield made
    window.close()


def _state(message: InlineMessage) -> str:
    field = message.parentWidget()
    assert field is not None
    edit = field.findChild(QLineEdit)
    assert edit is not None
    return str(edit.property("state") or "")


def test_nothing_to_say_takes_no_room(message: InlineMessage) -> None:
    assert message.isHidden()


def test_it_appears_after_a_pause(message: InlineMessage, qtbot: QtBot) -> None:
    message.tell("block", "An address has no blank.")
    assert message.isHidden()
    assert PAUSE == 400
    qtbot.waitUntil(message.isVisible)
    assert (message.level, _state(message)) == ("block", "block")


def test_it_leaves_at_once_when_mended(message: InlineMessage, qtbot: QtBot) -> None:
    message.tell("warn", "The check digit should be K.", at_once=True)
    assert _state(message) == "warn"
    message.tell(None)
    assert message.isHidden()
    assert _state(message) == ""


def test_what_was_mended_during_the_pause_is_never_said(message: InlineMessage) -> None:
    message.tell("block", "Too short.")
    message.tell(None)
    message._show_next()
    assert message.isHidden()


def test_other_words_of_the_same_weight_change_at_once(message: InlineMessage) -> None:
    message.tell("block", "Too short.", at_once=True)
    message.tell("block", "Too long.")
    assert message.text == "Too long."


def test_a_hint_stands_while_there_is_nothing_else(message: InlineMessage) -> None:
    message.set_hint("Shown on desks")
    assert message.isVisible()
    assert message.accessibleName() == "Shown on desks"
    message.tell("tell", "Kept as +86 138 0000 0421", at_once=True)
    assert message.accessibleName() == "Kept as +86 138 0000 0421"
    assert _state(message) == ""


def test_a_long_sentence_wraps_and_gets_its_height(message: InlineMessage, qtbot: QtBot) -> None:
    message.tell("warn", "The check digit should be K. " * 4, at_once=True)
    qtbot.waitUntil(lambda: message.height() >= 3 * Size.LINE)
    wide = message.height()
    message.window().resize(500, 200)
    qtbot.waitUntil(lambda: message.height() < wide)


def test_the_field_tells_it_to_those_who_cannot_see(message: InlineMessage) -> None:
    message.tell("block", "Too short.", at_once=True)
    parent = message.parentWidget()
    assert parent is not None
    field = parent.findChild(QLineEdit)
    assert field is not None
    assert field.accessibleDescription() == "Too short."
