"""What will be printed, page by page; from here it goes to a printer or becomes a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QKeySequence, QPageSize, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget

from jib_desktop.errors import JibError
from jib_desktop.services.contracts_documents import plain_file_name
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.printing.page_view import PageView
from jib_desktop.ui.printing.pages import Printable, full_sheet, print_to, save_pdf
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.button import Button


class PrintPreviewDialog(QDialog):
    """Shows pages; Ctrl+P prints them, Ctrl+S saves them as a PDF.

    With `jobs` the PDF is written beside the window: for pages that nothing but their painting touches.
    """

    page_view: PageView
    page_label: QLabel
    zoom_label: QLabel
    smaller_button: Button
    larger_button: Button
    fit_button: Button
    close_button: Button
    pdf_button: Button
    print_button: Button

    FORM: ClassVar[str] = "print_preview_dialog"

    def __init__(
        self,
        settings: Settings,
        pages: Printable | None,
        parent: QWidget | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        load_form(self.FORM, self)
        self._settings = settings
        self._pages: Printable
        self.page_view.moved.connect(self._tell)
        self.smaller_button.clicked.connect(self.page_view.zoom_out)
        self.larger_button.clicked.connect(self.page_view.zoom_in)
        self.fit_button.clicked.connect(self.page_view.fit)
        self.close_button.clicked.connect(self.reject)
        self.pdf_button.clicked.connect(self.ask_for_pdf)
        self.print_button.clicked.connect(self.print_pages)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_pages),
            (QKeySequence(QKeySequence.StandardKey.Save), self.ask_for_pdf),
        ):
            QShortcut(keys, self).activated.connect(act)
        self.page_view.setFocus()
        if pages is not None:
            wide, high = pages.sheet.points
            self.resize(1180 if wide > high else 860, 900)
            self.setWindowTitle(self.tr("Print preview: {title}").format(title=pages.title))
            self.show_pages(pages)

    def show_pages(self, pages: Printable) -> None:
        """Show these pages; what is printed or saved are they."""
        self._pages = pages
        self.page_view.set_pages(pages)

    def _tell(self) -> None:
        words = self.tr("Page {page} of {count}")
        self.page_label.setText(words.format(page=self.page_view.page + 1, count=self.page_view.count))
        self.zoom_label.setText(f"{formats.number(self.page_view.scale * 100)} %")

    def print_pages(self) -> None:
        """Ask for a printer and print what was chosen there."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._pages.title)
        printer.setPageSize(QPageSize(self._pages.sheet.size))
        printer.setPageOrientation(self._pages.sheet.orientation)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._pages.count)
        dialog.setFromTo(1, self._pages.count)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that a printer was told, on whole sheets."""
        printer.setFullPage(True)
        full_sheet(printer, self._pages.sheet)
        first, last = printer.fromPage() or 1, printer.toPage() or self._pages.count
        print_to(self._pages, printer, first - 1, min(last, self._pages.count) - 1)
        messages.show_notice(self.tr("Sent to the printer: {title}").format(title=self._pages.title), self)

    def ask_for_pdf(self) -> None:
        """Ask where the PDF goes and write it."""
        proposal = export_folder(self._settings) / f"{plain_file_name(self._pages.title)}.pdf"
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), str(proposal), "*.pdf")
        if name:
            self.save_pdf(Path(name).with_suffix(".pdf"))

    def save_pdf(self, path: Path) -> None:
        """Write the pages as a PDF; what keeps it from being written is said."""
        if self._jobs is not None:
            self.pdf_button.setEnabled(False)
            title = translate("ListActs", "Writing {file}").format(file=path.name)
            work = partial(save_pdf, self._pages, path)
            self._jobs.run(work, partial(self._written, path), self._not_saved, title=title)
            return
        try:
            save_pdf(self._pages, path)
        except JibError as error:
            messages.show_error(error, self)
            return
        self._saved(path)

    def _not_saved(self, error: BaseException) -> None:
        self.pdf_button.setEnabled(True)
        messages.show_error(error, self)

    def _written(self, path: Path, _result: object) -> None:
        self._saved(path)

    def _saved(self, path: Path) -> None:
        self.pdf_button.setEnabled(True)
        keep_export_folder(self._settings, path)
        messages.show_notice(self.tr("Wrote {path}.").format(path=path), self)
