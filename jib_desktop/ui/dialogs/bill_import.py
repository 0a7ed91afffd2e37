"""Taking in bills, voucher usage and voucher lists: read, look at, post; each long step in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from jib_desktop.errors import JibError, UserMistake
from jib_desktop.progress import Cancelled
from jib_desktop.ui import messages
from jib_desktop.ui.dialogs import bill_import_work
from jib_desktop.ui.dialogs.bill_import_dialog import BillImportDialog
from jib_desktop.ui.dialogs.bill_import_frame import IntakeDialog
from jib_desktop.ui.dialogs.bill_import_lines import Assigned
from jib_desktop.ui.dialogs.bill_import_work import BillPreview, Kind, Preview, Said, Told
from jib_desktop.ui.dialogs.voucher_import_dialog import VoucherImportDialog
from jib_desktop.ui.jobs import Job
from jib_desktop.ui.texts import listed
from jib_desktop.ui.words import done_words

if TYPE_CHECKING:
    from jib_desktop.ui.pages import Page

_FOLDER = "bill_folder"
_AS_IT_SAYS = Said()


def open_bill_import(page: Page, paths: Sequence[Path] = ()) -> BillImport:
    """Take in bills or lists of voucher usage; without paths the person chooses."""
    begun = BillImport(page, "bill")
    begun.start(paths)
    return begun


class BillImport(QObject):
    """One import from the choice of the files to the undo bar; each file is looked at and booked by itself.

    Which kind of file it is, is seen from its header; `kind` is only what is tried first.
    """

    def __init__(self, page: Page, kind: Kind) -> None:
        super().__init__(page)
        self._page, self._kind = page, kind
        self._store, self._jobs, self._settings = page.store, page.jobs, page.settings
        self._paths: list[Path] = []
        self._at = 0
        self._preview: Preview | None = None
        self._job: Job | None = None
        self.dialog: IntakeDialog | None = None  # the one that is open, for whoever drives it

    # --- the files ---

    def start(self, paths: Sequence[Path] = ()) -> None:
        """Begin with files, or let the person choose some."""
        self._paths, self._at = list(paths) or self._choose(), 0
        if self._paths:
            self._settings.set(_FOLDER, str(self._paths[0].parent))
            self._read()

    def _choose(self) -> list[Path]:
        title = self.tr("Import bill") if self._kind == "bill" else self.tr("Import vouchers")
        endings = "*.csv *.zip *.xlsx *.xlsm *.xls *.txt *.json"
        kinds = self.tr("Bills and voucher lists ({endings})").format(endings=endings)
        names, _filter = QFileDialog.getOpenFileNames(
            self._page, title, self._settings.get(_FOLDER, ""), kinds
        )
        return [Path(name) for name in names]

    @property
    def _path(self) -> Path:
        return self._paths[self._at]

    def _read(self, said: Said = _AS_IT_SAYS) -> None:
        work = partial(
            bill_import_work.read, path=self._path, kind=self._kind, said=said, now=self._store.clock()
        )
        title = self.tr("Reading {file}").format(file=self._path.name)
        dialog = self.dialog
        done = self._show if dialog is None else partial(self._take_read, dialog, dialog.assigned)
        self._job = self._jobs.read(work, done, self._not_read, title=title)

    def _answer(self) -> Callable[[Preview], None]:
        """Return what takes a preview: the open window, or a new one."""
        return self._show if self.dialog is None else partial(self._take_again, self.dialog)

    def _take_read(self, dialog: IntakeDialog, assigned: Assigned, preview: Preview) -> None:
        """Show a file that was read anew; what was given to startups before stays given."""
        if dialog is not self.dialog:
            return
        self._preview = preview
        if assigned:
            self._plan_again(assigned)
        else:
            dialog.show_preview(preview)

    def _not_read(self, error: BaseException) -> None:
        """Say why; in an open window what was shown before stays."""
        dialog = self.dialog
        messages.show_error(error, dialog or self._page)
        if dialog is not None and self._preview is not None:
            dialog.show_preview(self._preview)
        elif isinstance(error, UserMistake):
            self._next()

    def _next(self) -> None:
        """Go on with the next file, if there is one."""
        self._let_go()
        if self._at + 1 < len(self._paths):
            self._at += 1
            self._read()

    def _let_go(self) -> None:
        """Keep nothing of a file that is done with: 300,000 lines are much."""
        self._preview = self._job = None

    # --- looking at it ---

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        step = (self._at + 1, len(self._paths))
        given = (self._store, self._jobs, self._settings, self._page)
        dialog: IntakeDialog
        if isinstance(preview, BillPreview):
            dialog = BillImportDialog(preview, *given, step=step)
            dialog.total_told.connect(self._plan_total)
        else:
            dialog = VoucherImportDialog(preview, *given, step=step)
        dialog.save_asked.connect(self._save)
        dialog.reading_asked.connect(self._read)
        dialog.owners_asked.connect(self._plan_again)
        self.dialog = dialog
        dialog.finished.connect(partial(self._closed, dialog))
        dialog.open()

    def _closed(self, dialog: QDialog, result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
            if result == QDialog.DialogCode.Rejected:
                if self._job is not None:
                    self._job.progress.cancel()  # nobody waits for it any more
                self._let_go()

    def _plan_again(self, assigned: Assigned) -> None:
        before = self._preview
        assert before is not None
        work = partial(bill_import_work.plan_again, self._store, before, assigned)
        title = self.tr("Comparing {file}").format(file=self._path.name)
        self._job = self._jobs.run(work, self._answer(), self._not_read, title=title)

    def _plan_total(self, told: Told) -> None:
        """Look at a monthly total in place of the estimate."""
        dialog = self.dialog
        assert dialog is not None
        work = partial(bill_import_work.plan_total, self._store, told, dialog.assigned)
        title = self.tr("Comparing {file}").format(file=self._path.name)
        self._job = self._jobs.run(work, partial(self._show_instead, dialog), self._not_read, title=title)

    def _show_instead(self, dialog: IntakeDialog, preview: Preview) -> None:
        if dialog is self.dialog:
            dialog.accept()
            self._show(preview)

    def _take_again(self, dialog: IntakeDialog, preview: Preview) -> None:
        if dialog is self.dialog:
            self._preview = preview
            dialog.show_preview(preview)

    # --- booking ---

    def _save(self) -> None:
        """Back the file up, then book what was shown as one action."""
        title = self.tr("Backing up before the import")
        work = partial(bill_import_work.back_up, self._store)
        self._jobs.run(work, self._write, self._not_saved, title=title)

    def _write(self, _backup: object) -> None:
        preview = self._preview
        assert preview is not None
        label, subject = _act_of(preview)
        title = self.tr("Posting {file}").format(file=self._path.name)
        work = partial(bill_import_work.take, preview=preview)
        self._jobs.write(label, work, partial(self._saved, label, subject), self._not_saved, title=title)

    def _saved(self, label: str, subject: str, _result: object) -> None:
        self._page.act_done.emit(done_words(label, subject))
        self._next()

    def _not_saved(self, error: BaseException) -> None:
        """Say why; plan anew if the ledger moved on, else show again what was to be booked."""
        messages.show_error(error, self._page)
        if isinstance(error, UserMistake) and self._preview is not None:
            self._plan_again(self._preview.assigned)
        elif isinstance(error, JibError | Cancelled) and self._preview is not None:
            self._show(self._preview)


def _act_of(preview: Preview) -> tuple[str, str]:
    """Return the action that saving is, and what it is about."""
    if not isinstance(preview, BillPreview):
        return "vouchers_imported", preview.plan.file.file_name
    if preview.plan.is_nothing_new:
        return "cloud_account_assigned", listed(preview.assigned)
    return "bill_imported", preview.plan.bill.file_name
