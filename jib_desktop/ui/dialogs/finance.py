"""The finance workbook: for which days, and where it goes."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.exchange import finance
from jib_desktop.exchange.writing import Look, Written
from jib_desktop.rules.problems import Problem
from jib_desktop.services.finance import LastWorkbook, last_workbook
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.day_edit import DayEdit
from jib_desktop.ui.widgets.inline_message import InlineMessage


class FinanceDialog(QDialog):
    """Asks for a period (both days in it) and a file; the status bar of the window shows how far it is."""

    first_edit: DayEdit
    first_message: InlineMessage
    last_edit: DayEdit
    last_message: InlineMessage
    path_edit: QLineEdit
    path_message: InlineMessage
    browse_button: Button
    about_label: QLabel
    cancel_button: Button
    save_button: Button

    written = Signal(object)

    def __init__(self, jobs: Jobs, store: Store, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("finance_dialog", self)
        self._jobs = jobs
        self._store = store
        self._settings = settings
        self._named = ""  # the name that was proposed: it follows the period until somebody types one
        for message, field in (
            (self.first_message, self.first_edit),
            (self.last_message, self.last_edit),
            (self.path_message, self.path_edit),
        ):
            message.set_field(field)
        today = datetime.now().astimezone().date()
        self.first_edit.set_day(date(today.year, 1, 1))
        self.last_edit.set_day(date(today.year, 12, 31))
        for edit in (self.first_edit, self.last_edit):
            edit.textChanged.connect(self._check)
        self.path_edit.textChanged.connect(self._check_path)
        self.browse_button.clicked.connect(self._browse)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)
        self._check()
        jobs.read(_last, self._tell_last, key=f"finance-{id(self)}")

    def _tell_last(self, last: LastWorkbook | None) -> None:
        if last is None:
            words = self.tr("This is the first one; the next one will say what changed since.")
        else:
            words = self.tr("It says what changed since the last one of {moment}, by {person}.").format(
                moment=formats.moment(last.at), person=last.actor
            )
        self.about_label.setText(words)

    # --- what is asked ---

    def period(self) -> tuple[date, date] | None:
        """Return the period, None while it is none."""
        first, last = self.first_edit.day, self.last_edit.day
        return (first, last) if first and last and first <= last else None

    def path(self) -> Path:
        """Return where the workbook goes."""
        return Path(self.path_edit.text().strip()).expanduser()

    def _check(self) -> None:
        for edit, message in (
            (self.first_edit, self.first_message),
            (self.last_edit, self.last_message),
        ):
            problem = edit.problem() or self._problem(edit)
            message.tell("block", problem_sentence(problem)) if problem else message.tell(None)
        self._propose()
        self._check_path()

    def _problem(self, edit: DayEdit) -> Problem | None:
        first, last = self.first_edit.day, self.last_edit.day
        if edit.day is None:
            return Problem("first_day", "first_missing" if edit is self.first_edit else "last_missing")
        if edit is self.last_edit and first and last and last < first:
            return Problem("last_day", "last_before_first", facts={"first": first, "last": last})
        return None

    def _propose(self) -> None:
        period = self.period()
        if period is not None and self.path_edit.text() == self._named:
            name = self.tr("finance {first} to {last}").format(first=period[0], last=period[1])
            self._named = str(export_folder(self._settings) / f"{name}.xlsx")
            self.path_edit.setText(self._named)

    def _check_path(self) -> None:
        text, path = self.path_edit.text().strip(), self.path()
        ready = bool(text) and path.parent.is_dir() and not path.is_dir()
        if not text:
            self.path_message.tell("block", self.tr("Say where the file goes."))
        elif not ready:
            self.path_message.tell("block", self.tr("There is no such folder."))
        elif path.exists():
            self.path_message.tell("warn", self.tr("A file of this name is there and will be replaced."))
        else:
            self.path_message.tell(None)
        self.save_button.setEnabled(ready and self.period() is not None)

    def _browse(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(self.path()), "*.xlsx",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            self.path_edit.setText(str(Path(name).with_suffix(".xlsx")))

    # --- writing ---

    def save(self) -> None:
        """Write the workbook beside the window; what keeps it from being written is said."""
        period, path = self.period(), self.path()
        if period is None or not self.save_button.isEnabled():
            return
        if path.suffix.lower() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        look = Look(formats.language(), author=self._store.actor)
        work = partial(finance.export, self._store, path, *period, look=look)
        self.save_button.setEnabled(False)
        self._jobs.run(work, self._done, self._failed, title=self.tr("Writing finance workbook"))

    def _done(self, written: Written) -> None:
        keep_export_folder(self._settings, written.path)
        messages.show_notice(self.tr("Wrote {path}.").format(path=written.path), self.parentWidget())
        self.written.emit(written.path)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._check_path()
        messages.show_error(error, self)


def _last(session: Session) -> LastWorkbook | None:
    return last_workbook(session)
