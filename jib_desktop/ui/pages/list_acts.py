"""What can be done on every page that is a list: take in, give out, choose columns, say what was done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import formats, messages
from jib_desktop.ui.words import done_words

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.importing import Import
    from jib_desktop.ui.pages.list_page import ListPage


class ListActs(QObject):
    """Opens dialogs and does the writes of a page; `done` says in words what happened."""

    done = Signal(str)

    def __init__(self, page: ListPage) -> None:
        super().__init__(page)
        self._list = page
        self._store, self._jobs, self._settings = page.store, page.jobs, page.settings

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong."""
        messages.show_error(error, self._list)

    def say(self, label: str, subject: str) -> Callable[[object], None]:
        """Return what tells, after a write, what it did."""
        return lambda _result: self.done.emit(done_words(label, subject))

    def write(self, label: str, work: Callable[..., Any], subject: str) -> None:
        """Do one write, and say it when it is done."""
        self._jobs.write(label, work, self.say(label, subject))

    def import_kind(self, kind: str, path: Path | None = None) -> Import:
        """Take in a workbook or list of a kind of record; without a path one is chosen first."""
        # Dialogs are imported when they are asked for: none is part of the start.
        from jib_desktop.ui.dialogs.importing import Import

        begun = Import(kind, self._store, self._jobs, self._settings, self._list, self.done.emit)
        begun.start(path)
        return begun

    def offer_folder(self, text: str, folder: Path) -> None:
        """Say that a file was written, and offer to show where it is."""
        url = QUrl.fromLocalFile(str(folder))
        self._list.notice_bar.show_offer(text, self.tr("Open folder"), lambda: QDesktopServices.openUrl(url))

    def tell_written(self, path: Path, count: int) -> None:
        """Say how many rows a file got."""
        words = self.tr("{file} written: {count} rows.")
        self.offer_folder(words.format(file=path.name, count=formats.number(count)), path.parent)

    def choose_columns(self) -> None:
        """Choose columns, their order and the sort."""
        from jib_desktop.ui.dialogs.columns import ColumnsDialog

        page = self._list
        dialog = ColumnsDialog(page.model.columns, page.table.layout_now(), page)
        dialog.chosen.connect(page.take_layout)
        dialog.open()

    def later(self, act: Callable[..., object], *given: object) -> Callable[[], object]:
        """Return an act with what it is given, for a menu."""
        return partial(act, *given)

    @property
    def window(self) -> QWidget:
        """The window of the page."""
        return self._list.window()
