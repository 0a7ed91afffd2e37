"""What nobody expected: errors that no one caught go to the report window, Qt's own messages to the log."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import messages

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install() -> None:
    """Take over from Python's and Qt's own ways, which a person without a console never sees."""
    sys.excepthook = on_error
    messages.report_with(_report)
    qInstallMessageHandler(on_qt_message)


def _report(error: BaseException, parent: QWidget | None) -> None:
    # The window is imported here: most runs never show it.
    from jib_desktop.ui.dialogs.report import show_report

    show_report(error, parent)


def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show an error that nobody caught; Ctrl+C in a console ends the program."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        QCoreApplication.exit(1)
        return
    messages.show_error(error)


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Write what Qt says into the log."""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
