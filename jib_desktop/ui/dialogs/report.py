"""The report window: what the program says when it made a mistake of its own."""

from __future__ import annotations

import logging
import platform
import traceback
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from jib_desktop import __version__
from jib_desktop.ui import messages
from jib_desktop.ui.forms import FormError, load_form
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.sentence import Sentence, plain

_log = logging.getLogger(__name__)

# The words of these errors name code, never what somebody typed; others may hold names or numbers of people.
_HARMLESS = (AttributeError, NameError, ImportError, FormError)


def details(error: BaseException) -> str:
    """Return versions and where it happened; no values, and no name of the person in paths."""
    lines = [
        f"JIB Desktop {__version__}",
        f"Python {platform.python_version()}, PySide6 {pyside_version}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}",
        "",
    ]
    for link in _chain(error):
        lines += [_where(frame) for frame in traceback.extract_tb(link.__traceback__)]
        words = f": {link}" if isinstance(link, _HARMLESS) else ""
        lines += [f"{type(link).__module__}.{type(link).__qualname__}{words}", ""]
    return "\n".join(lines).rstrip() + "\n"


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error and what caused it, cause first."""
    links = [error]
    while (cause := links[-1].__cause__ or links[-1].__context__) is not None and cause not in links:
        links.append(cause)
    return links[::-1]


def _where(frame: traceback.FrameSummary) -> str:
    path = frame.filename.replace(str(Path.home()), "~")
    return f"  {path}:{frame.lineno} {frame.name}"


class ReportDialog(QDialog):
    """Says that nothing was half written, shows the details, and lets one go on or quit."""

    text_label: Sentence
    details_text: QPlainTextEdit
    copy_button: Button
    save_button: Button
    quit_button: Button
    continue_button: Button

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("report_dialog", self)
        self.text_label.set_html(
            plain(
                self.tr(
                    "The program made a mistake. What was being written was taken back whole; what was saved "
                    "before is safe. You can go on. If it happens again, please send the details to whoever "
                    "looks after the program."
                )
            )
        )
        self.details_text.setPlainText(details(error))
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self.continue_button.clicked.connect(self.accept)
        self.quit_button.clicked.connect(self._quit)
        self.continue_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details_text.toPlainText())

    def _save(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the details"), "jib-desktop-report.txt")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the details to a text file; a folder that cannot be written is said in a message."""
        try:
            path.write_text(self.details_text.toPlainText(), encoding="utf-8")
        except OSError as error:
            title = self.tr("The details could not be saved")
            messages.ask(self, title, error.strerror or str(error), [("ok", self.tr("Close"))])

    def _quit(self) -> None:
        self.reject()
        QCoreApplication.exit(1)


_open: list[ReportDialog] = []


def show_report(error: BaseException, parent: QWidget | None = None) -> None:
    """Open the report window; while one is open, further errors only go to the log."""
    _log.error("unexpected %s", details(error))
    if _open:
        return
    dialog = ReportDialog(error, parent)
    _open.append(dialog)
    try:
        dialog.exec()
    finally:
        _open.clear()
