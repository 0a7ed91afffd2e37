"""The statement of account of a startup: for which days, as it will be printed, and where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.exchange import statement_words
from jib_desktop.exchange.finance_credits import write_statement
from jib_desktop.exchange.workbook import language_index
from jib_desktop.exchange.writing import Look, Written
from jib_desktop.rules.credits import china_day
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_statement
from jib_desktop.services.contracts_documents import plain_file_name
from jib_desktop.services.credits_statement import Statement
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.changes import Changes
from jib_desktop.ui.dialogs.credit_statement_periods import OTHER, Period, periods, usual_days
from jib_desktop.ui.dialogs.credit_statement_sums import StatementSums
from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages import Page
from jib_desktop.ui.printing.statement_paper import StatementPages
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.sentence import Sentence, inked

_SHOWN = frozenset({"ledger", "startup", "cloud_account"})


def open_statement(
    page: Page, startup_id: UUID, first: date | None = None, last: date | None = None
) -> StatementDialog:
    """Open the statement of a startup; without days for the last closed month, else the last that is over."""
    dialog = StatementDialog(
        page.store, page.jobs, page.settings, startup_id, page, days=(first, last) if first and last else None
    )
    page.changes.changed.connect(dialog.hear)
    dialog.open()
    return dialog


@dataclass(frozen=True, slots=True)
class Shown:
    """A statement that was read, and its pages."""

    found: Statement
    pages: StatementPages
    known: tuple[date | None, date]  # the first day with an entry; until when the ledger is closed


def read_shown(
    session: Session,
    *,
    startup_id: UUID,
    days: tuple[date, date] | None,
    today: date,
    language: str,
) -> Shown:
    """Return a statement with its pages; without days for the month that is asked for most."""
    known = credits_statement.known_days(session, startup_id)
    first, last = days or usual_days(known, today)
    found = credits_statement.statement(session, startup_id, first, last)
    return Shown(found, StatementPages(found, language, today), known)


class StatementDialog(PrintPreviewDialog):
    """Shows the pages for a period; from here they are printed or become a PDF or a workbook."""

    FORM: ClassVar[str] = "credit_statement_dialog"

    startup_label: QLabel
    state_badge: Badge
    state_label: Sentence
    period_combo: QComboBox
    first_day_edit: DayField
    last_day_edit: DayField
    period_message: InlineMessage
    sums_page: QWidget
    sums_layout: QVBoxLayout
    workbook_button: Button

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        settings: Settings,
        startup_id: UUID,
        parent: QWidget | None = None,
        *,
        days: tuple[date, date] | None = None,
    ) -> None:
        super().__init__(settings, None, parent, jobs)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1180, 900)
        self._store = store
        self._work = jobs
        self._startup_id = startup_id
        self.today = china_day(store.clock())
        self.shown: Shown | None = None
        self._periods: list[Period] = []
        self.sums = StatementSums(self.sums_page, self.sums_layout)
        self.period_message.set_field(self.last_day_edit)
        for edit in (self.first_day_edit, self.last_day_edit):
            edit.today = self.today
            edit.day_changed.connect(self._check_days)
        self.period_combo.activated.connect(self._take_period)
        self.workbook_button.clicked.connect(self.ask_for_workbook)
        self._allow(ready=False)
        self.state_badge.hide()
        if days is not None:
            self._set_days(*days)
        self.period_combo.setFocus()
        self.read(days)

    # --- asking ---

    def days(self) -> tuple[date, date] | None:
        """Return the period, both days in it; None while it is none."""
        first, last = self.first_day_edit.day, self.last_day_edit.day
        return (first, last) if first and last and first <= last else None

    def read(self, days: tuple[date, date] | None) -> None:
        """Read the statement and lay its pages out, beside the window."""
        work = partial(
            read_shown, startup_id=self._startup_id, days=days, today=self.today, language=formats.language()
        )
        self._work.read(work, self._take, self._failed, key=f"statement-{id(self)}")

    def hear(self, changes: Changes) -> None:
        """Read anew what was written meanwhile, here or at another desk."""
        if _SHOWN & changes.keys() and self.days() is not None:
            self.read(self.days())

    def _set_days(self, first: date, last: date) -> None:
        for edit, day in ((self.first_day_edit, first), (self.last_day_edit, last)):
            edit.blockSignals(True)
            edit.set_day(day)
            edit.blockSignals(False)

    def _check_days(self) -> None:
        first, last = self.first_day_edit.day, self.last_day_edit.day
        problem = self.first_day_edit.problem() or self.last_day_edit.problem()
        if problem is None and first and last and last < first:
            problem = Problem("last_day", "last_before_first", facts={"first": first, "last": last})
        self.period_message.tell("block" if problem else None, problem_sentence(problem) if problem else "")
        self._allow(ready=False)
        self._name_period()
        if self.days() is not None:
            self.read(self.days())

    def _take_period(self, place: int) -> None:
        chosen = self._periods[place]
        if chosen.key == OTHER:
            self.first_day_edit.setFocus()
            self.first_day_edit.selectAll()
            return
        self._set_days(*chosen.days)
        self._check_days()

    # --- showing ---

    def _take(self, shown: Shown) -> None:
        is_first = self.shown is None
        self.shown = shown
        found = shown.found
        if is_first:
            self._set_days(found.first, found.last)
        self._periods = periods(shown.known, self.today)
        self._name_period()
        page = self.page_view.page
        self.show_pages(shown.pages)
        self.page_view.go_to(page)
        name = full_name(found.startup_en, found.startup_zh)
        self.startup_label.setText(name)
        self.setWindowTitle(self.tr("Statement of account: {startup}").format(startup=name))
        self._show_state(found)
        self.sums.show_statement(found)
        self._allow(ready=self.days() == (found.first, found.last))

    def _show_state(self, found: Statement) -> None:
        if found.is_closed:
            self.state_badge.set_status(self.tr("Closed"), "ph.lock-simple", "grey")
        else:
            self.state_badge.set_status(self.tr("Not closed"), "ph.hourglass-medium", "amber")
        self.state_badge.show()
        place = language_index(formats.language())
        self.state_label.set_html(inked(statement_words.state(found, self.today, place), "text_2"))

    def _name_period(self) -> None:
        """Offer periods by name, and name the one whose days stand in the fields."""
        combo, days = self.period_combo, self.days()
        combo.clear()
        for one in self._periods:
            combo.addItem(one.words)
        keys = [one.days for one in self._periods if one.key != OTHER]
        combo.setCurrentIndex(keys.index(days) if days in keys else combo.count() - 1)

    def _allow(self, *, ready: bool) -> None:
        for button in (self.workbook_button, self.pdf_button, self.print_button):
            button.setEnabled(ready)

    def _failed(self, error: BaseException) -> None:
        messages.show_error(error, self)

    # --- going out ---

    def print_pages(self) -> None:
        """Ask for a printer, once there is something to print."""
        if self.print_button.isEnabled():
            super().print_pages()

    def ask_for_pdf(self) -> None:
        """Ask where the PDF goes, once there is something to save."""
        if self.pdf_button.isEnabled():
            super().ask_for_pdf()

    def ask_for_workbook(self) -> None:
        """Ask where the workbook goes and write it."""
        assert self.shown is not None
        proposal = export_folder(self._settings) / f"{plain_file_name(self.shown.pages.title)}.xlsx"
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as workbook"), str(proposal), "*.xlsx")
        if name:
            self.save_workbook(Path(name).with_suffix(".xlsx"))

    def save_workbook(self, path: Path) -> None:
        """Write the statement as a workbook; what keeps it from being written is said."""
        assert self.shown is not None
        look = Look(formats.language(), author=self._store.actor, as_of=self._store.clock())
        work = partial(write_statement, self.shown.found, path, today=self.today, look=look)
        self.workbook_button.setEnabled(False)
        title = self.tr("Writing {file}").format(file=path.name)
        self._work.run(work, self._workbook_written, self._workbook_failed, title=title)

    def _workbook_written(self, written: Written) -> None:
        self.workbook_button.setEnabled(True)
        keep_export_folder(self._settings, written.path)
        messages.show_notice(self.tr("Wrote {path}.").format(path=written.path), self)

    def _workbook_failed(self, error: BaseException) -> None:
        self.workbook_button.setEnabled(True)
        messages.show_error(error, self)

    # --- another language ---

    def changeEvent(self, event: QEvent) -> None:
        """Lay the pages out in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "shown", None) is not None:
            for edit in (self.first_day_edit, self.last_day_edit):
                edit.retranslate()
            self.read(self.days())
