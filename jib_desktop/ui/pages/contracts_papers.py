"""What leaves the contracts page as paper or file: Word, print and PDF, reminders, the finance workbook."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from jib_desktop.db.store import Store
from jib_desktop.exchange import calendar
from jib_desktop.exchange.papers import Paper, gathered
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.jobs import Jobs


class ContractPapers(QObject):
    """Opens the dialogs of papers for one window. Contracts are read beside it, so none of it waits."""

    def __init__(self, jobs: Jobs, store: Store, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._store = store
        self._settings = settings
        self._window = window

    def write_letter(self, contract_id: uuid.UUID) -> None:
        """Ask for a template and write the contract as a Word file."""
        # Loaded with the first paper: a start need not wait for it.
        from jib_desktop.ui.dialogs.contract_letter import ContractLetterDialog

        ContractLetterDialog(self._jobs, self._settings, contract_id, self._window).open()

    def preview(self, contract_id: uuid.UUID) -> None:
        """Show the pages of a contract; from there it is printed or becomes a PDF."""
        work = partial(gathered, contract_id=contract_id, today=_today())
        self._jobs.read(work, self._show, key="contract_paper")

    def _show(self, paper: Paper) -> None:
        from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
        from jib_desktop.ui.printing.contract_paper import contract_pages

        pages = contract_pages(paper, formats.language())
        PrintPreviewDialog(self._settings, pages, self._window).open()

    def ask_for_calendar(self) -> None:
        """Ask where the reminders go and write them as a calendar file."""
        proposal = export_folder(self._settings) / self.tr("contract reminders.ics")
        title = self.tr("Reminders as calendar")
        name, _kind = QFileDialog.getSaveFileName(self._window, title, str(proposal), "*.ics")
        if name:
            self.save_calendar(Path(name).with_suffix(".ics"))

    def save_calendar(self, path: Path) -> None:
        """Write the reminders of all signed contracts as a calendar file."""
        work = partial(
            calendar.export, path=path, today=_today(), now=self._store.clock(), language=formats.language()
        )
        self._jobs.read(work, partial(self._saved, path), title=self.tr("Writing reminders"))

    def _saved(self, path: Path, count: int) -> None:
        keep_export_folder(self._settings, path)
        words = self.tr("Wrote %n reminder(s) to {path}.", "", count).format(path=path)
        messages.show_notice(words, self._window)

    def write_finance(self) -> None:
        """Ask for a period and write the finance workbook."""
        from jib_desktop.ui.dialogs.finance import FinanceDialog

        FinanceDialog(self._jobs, self._store, self._settings, self._window).open()


def _today() -> date:
    return datetime.now().astimezone().date()
