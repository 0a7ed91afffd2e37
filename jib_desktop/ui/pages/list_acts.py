"""What can be done on every page with a list: take in, give out, choose columns, say what was done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import formats, messages
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.words import done_words

if TYPE_CHECKING:
    from jib_desktop.exchange.writing import Written
    from jib_desktop.ui.dialogs.export import ExportDialog
    from jib_desktop.ui.dialogs.importing import Import
    from jib_desktop.ui.dialogs.templates import TemplatesDialog
    from jib_desktop.ui.pages.desks import DesksPage
    from jib_desktop.ui.pages.list_page import ListPage


class ListActs(QObject):
    """Opens dialogs and does the writes of a page; `done` says in words what happened."""

    done = Signal(str)

    def __init__(self, page: ListPage | DesksPage) -> None:
        super().__init__(page)
        self._list = page
        self._store, self._jobs, self._settings = page.store, page.jobs, page.settings
        self.verbs: dict[str, Callable[[Any], object]] = {}  # what the panel asks for, each with its subject

    def do(self, verb: str, subject: object) -> None:
        """Do what the panel asks for."""
        self.verbs[verb](subject)

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong."""
        messages.show_error(error, self._list)

    def say(self, label: str, subject: str) -> Callable[[object], None]:
        """Return what tells, after a write, what it did."""
        return lambda _result: self.done.emit(done_words(label, subject))

    def write(self, label: str, work: Callable[..., Any], subject: str, *, title: str = "") -> None:
        """Do one write, and say it when it is done; a title shows how far a long one is."""
        self._jobs.write(label, work, self.say(label, subject), title=title)

    def import_kind(self, kind: str, path: Path | None = None) -> Import:
        """Take in a workbook or list of a kind of record; without a path one is chosen first."""
        # Dialogs are imported when they are asked for: none is part of the start.
        from jib_desktop.ui.dialogs.importing import Import

        begun = Import(kind, self._store, self._jobs, self._settings, self._list, self.done.emit)
        begun.start(path)
        return begun

    def export_kind(self, kind: str, wanted: tuple[Any, Any], count: int) -> ExportDialog:
        """Write the list, filtered and sorted as it is shown, to a workbook or a text file."""
        from jib_desktop.ui.dialogs.export import ExportDialog

        shown = (wanted, count)
        dialog = ExportDialog(self._settings, shown, self._list, author=self._store.actor, kind=kind)
        dialog.asked.connect(self._export)
        dialog.templates_asked.connect(partial(self._templates_of, dialog))
        self._offer_templates(dialog)
        dialog.open()
        return dialog

    def _offer_templates(self, dialog: ExportDialog) -> None:
        # What an act needs is imported with it: none is part of the start.
        from jib_desktop.services import templates

        self._jobs.read(templates.list_templates, dialog.offer_templates, self.show_error)

    def _templates_of(self, dialog: ExportDialog) -> None:
        """Keep the templates from within an export, which then offers the new ones."""
        self.templates(dialog).changed.connect(partial(self._offer_templates, dialog))

    def _export(self, path: Path, work: Callable[..., Written]) -> None:
        title = self.tr("Writing {file}").format(file=path.name)
        self._jobs.read(work, self._exported, self.show_error, title=title)

    def _exported(self, written: Written) -> None:
        words = self.tr("{file} written: {count} row(s).", "", written.rows)
        text = words.format(file=written.path.name, count=formats.number(written.rows))
        if removed := written.removed_characters:
            left = translate(
                "ListActs", "%n character(s) that no workbook can hold were left out.", n=removed
            )
            text = in_a_row((text, left))
        self.offer_folder(text, written.path.parent)

    def templates(self, parent: QWidget | None = None) -> TemplatesDialog:
        """Keep the workbooks of one's own that exports fill."""
        from jib_desktop.ui.dialogs.templates import TemplatesDialog

        page = parent or self._list
        dialog = TemplatesDialog(self._jobs, self._settings, page, read_only=self._store.read_only)
        dialog.acted.connect(self.done)
        dialog.open()
        return dialog

    def offer_folder(self, text: str, folder: Path) -> None:
        """Say that a file was written, and offer to show where it is."""
        url = QUrl.fromLocalFile(str(folder))
        self._list.notice_bar.show_offer(text, self.tr("Open folder"), lambda: QDesktopServices.openUrl(url))

    def choose_columns(self) -> None:
        """Choose columns, their order and the sort."""
        from jib_desktop.ui.dialogs.columns import ColumnsDialog

        page = self._list
        dialog = ColumnsDialog(page.model.columns, page.table.layout_now(), page)
        dialog.chosen.connect(page.take_layout)
        dialog.open()
