"""What tests of dialogs share: an open dialog, typing by keyboard, the message below a field."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.inline_message import InlineMessage

Dialog = TypeVar("Dialog", bound=FormDialog)


@contextmanager
def opened(made: Dialog, qtbot: QtBot, jobs: Jobs) -> Iterator[Dialog]:
    """Open a dialog, and close it after the test whatever became of it."""
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    made.close()
    made.deleteLater()


def retype(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    """Type into a line instead of what stands there, and go on to the next field."""
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def said_below(dialog: FormDialog, name: str) -> InlineMessage:
    """Return the message below a field."""
    message = dialog.findChild(InlineMessage, f"{name}_message")
    assert isinstance(message, InlineMessage)
    return message


def waits_for(qtbot: QtBot, message: InlineMessage, level: str, words: str) -> None:
    """Wait until a message says something."""
    qtbot.waitUntil(lambda: message.level == level and words in message.text)
