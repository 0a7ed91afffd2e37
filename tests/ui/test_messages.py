from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.errors import DiskFull, NothingToUndo
from jib_desktop.progress import Cancelled
from jib_desktop.ui import messages
from jib_desktop.ui.dialogs.question import QuestionDialog
from jib_desktop.ui.widgets.undo_bar import UndoBar
from tests.ui.conftest import Said


def test_each_error_is_said_in_its_way(said: Said) -> None:
    messages.show_error(NothingToUndo())
    assert said.only("mistake").text
    messages.show_error(DiskFull(Path("/data/base.jib")))
    assert "/data/base.jib" in said.only("trouble").text
    messages.show_error(ZeroDivisionError())
    assert isinstance(said.only("bug").error, ZeroDivisionError)


def test_what_the_person_cancelled_is_not_an_error(said: Said) -> None:
    messages.show_error(Cancelled())
    assert said == []


def test_a_question_is_answered(said: Said) -> None:
    said.answers = ["merge"]
    assert messages.ask(None, "Two of them", "What now?", [("merge", "Merge"), ("", "Cancel")]) == "merge"
    assert said.only("question").title == "Two of them"


def test_a_mistake_is_shown_in_a_bar_over_the_window(qtbot: QtBot) -> None:
    messages.record(None)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 500)
    window.show()
    messages.show_error(NothingToUndo(), window)
    bar = window.findChild(UndoBar)
    assert bar is not None
    assert bar.isVisible()
    messages.show_notice("Backup written", window)
    assert len(window.findChildren(UndoBar)) == 1
    assert bar.text() == "Backup written"


def test_trouble_opens_a_dialog(qtbot: QtBot) -> None:
    messages.record(None)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        seen.append(dialog.text_label.text())
        dialog.reject()

    QTimer.singleShot(0, look)
    messages.show_error(DiskFull(Path("/data/base.jib")))
    assert "/data/base.jib" in seen[0]
