"""What the program says besides its pages: errors, questions, notices. Tests record it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from jib_desktop.errors import JibError, UserMistake
from jib_desktop.progress import Cancelled
from jib_desktop.ui.sentences import sentence

Kind = Literal["mistake", "trouble", "question", "notice", "bug"]
Choice = tuple[str, str]  # answer, words on the button; the first is what Enter does


@dataclass(frozen=True, slots=True)
class Message:
    """Something to say. The answer to it is that of a choice, or empty if the window was just closed."""

    kind: Kind
    text: str
    title: str = ""
    choices: tuple[Choice, ...] = ()
    error: BaseException | None = None


Presenter = Callable[[Message, QWidget | None], str]
Reporter = Callable[[BaseException, QWidget | None], object]


def show_error(error: BaseException, parent: QWidget | None = None) -> None:
    """Say what went wrong: a mistake in a bar, trouble in a dialog, a bug in the report window."""
    if isinstance(error, Cancelled):
        return
    if isinstance(error, JibError):
        kind: Kind = "mistake" if isinstance(error, UserMistake) else "trouble"
        _present(Message(kind, sentence(error), error=error), parent)
    else:
        _present(Message("bug", type(error).__name__, error=error), parent)


def show_notice(text: str, parent: QWidget | None = None) -> None:
    """Say that something happened, in a bar that leaves by itself."""
    _present(Message("notice", text), parent)


def ask(parent: QWidget | None, title: str, text: str, choices: Sequence[Choice]) -> str:
    """Ask, and return the answer that was chosen; empty if the person left the question."""
    return _present(Message("question", text, title, tuple(choices)), parent)


def record(presenter: Presenter | None) -> None:
    """Let `presenter` take what would be shown (tests, the tour); None shows it again."""
    _presenter[0] = presenter or _show


def _present(message: Message, parent: QWidget | None) -> str:
    return _presenter[0](message, parent)


def _show(message: Message, parent: QWidget | None) -> str:
    if message.kind == "bug" and message.error is not None:
        _reporter[0](message.error, parent)
        return ""
    window = parent.window() if parent is not None else QApplication.activeWindow()
    if message.kind in ("mistake", "notice") and window is not None and window.isVisible():
        _bar_over(window, message)
        return ""
    # The dialog is imported here because most runs show none.
    from jib_desktop.ui.dialogs.question import QuestionDialog

    title = message.title or QCoreApplication.translate("Messages", "That did not work")
    choices = message.choices or (("ok", QCoreApplication.translate("Messages", "Close")),)
    dialog = QuestionDialog(title, message.text, choices, window)
    dialog.exec()
    return dialog.answer


def _bar_over(window: QWidget, message: Message) -> None:
    from jib_desktop.ui.widgets.undo_bar import UndoBar

    bar = window.findChild(UndoBar) or UndoBar(window)
    if message.kind == "mistake":
        bar.show_trouble(message.text)
    else:
        bar.show_act(message.text, can_undo=False)


def report_with(reporter: Reporter) -> None:
    """Let `reporter` take bugs from now on (ui/faults.py)."""
    _reporter[0] = reporter


def _raise(error: BaseException, _parent: QWidget | None) -> None:
    raise error


_reporter: list[Reporter] = [_raise]
_presenter: list[Presenter] = [_show]
