from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.ui.dialogs.question import QuestionDialog
from jib_desktop.ui.widgets.button import Button


def _dialog(qtbot: QtBot) -> QuestionDialog:
    dialog = QuestionDialog("Two of them", "What <now>?", [("merge", "Merge"), ("two", "Keep both")])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_enter_takes_the_first_choice(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer == "merge"


def test_escape_answers_nothing(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer == ""
    assert not dialog.isVisible()


def test_every_choice_has_its_button(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    button = dialog.findChild(Button, "two_button")
    assert button is not None
    button.click()
    assert dialog.answer == "two"
    assert "&lt;now&gt;" in dialog.text_label.text()
