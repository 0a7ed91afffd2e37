"""The workbooks of one's own that exports fill: add, map, renew, hand back, remove."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from jib_desktop.errors import JibError
from jib_desktop.exchange import templates as files
from jib_desktop.exchange.template_form import refitted
from jib_desktop.exchange.templates import Opened
from jib_desktop.progress import Progress
from jib_desktop.rules.templates import ENDINGS, TemplateUnfit
from jib_desktop.services import templates
from jib_desktop.services.templates import TemplateRow
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.dialogs.review_parts import quiet_label
from jib_desktop.ui.dialogs.template import TemplateDialog
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import done_words, kind_word

_ROW = Qt.ItemDataRole.UserRole
_FOLDER = "template_folder"
# A workbook, the template it belongs to, and why what is mapped there does not fit it.
_Found = tuple[Opened, TemplateRow | None, JibError | None]


class TemplatesDialog(QDialog):
    """Lists the templates; each change is written at once and can be undone."""

    trouble_strip: Strip
    template_list: QListWidget
    add_button: Button
    change_button: Button
    replace_button: Button
    save_button: Button
    remove_button: Button
    close_button: Button

    acted = Signal(str)  # what was done, for the bar that offers Undo
    changed = Signal()  # the templates are others now: who offers them reads them again

    def __init__(
        self, jobs: Jobs, settings: Settings, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("templates_dialog", self)
        self._jobs = jobs
        self._settings = settings
        self._read_only = read_only
        self.dialog: TemplateDialog | None = None  # the one that is open, for whoever drives it
        self.trouble_strip.set_rounded(True)
        self.template_list.setProperty("framed", True)
        self.nothing_label = quiet_label(
            self.tr("None yet. Add a workbook as finance or an authority wants it filled in.")
        )
        QVBoxLayout(self.template_list.viewport()).addWidget(self.nothing_label)
        self.nothing_label.hide()
        self.template_list.currentItemChanged.connect(lambda *_: self._enable())
        self.template_list.itemActivated.connect(lambda _: self.change())
        self.add_button.clicked.connect(lambda *_: self.add())
        self.change_button.clicked.connect(self.change)
        self.replace_button.clicked.connect(lambda *_: self.replace())
        self.save_button.clicked.connect(lambda *_: self.hand_back())
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.reject)
        self._enable()
        self._read()

    def _read(self) -> None:
        self._jobs.read(_list, self._show, self._failed, key="templates.list")

    def _show(self, rows: list[TemplateRow]) -> None:
        chosen = self.chosen()
        self.template_list.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.name} · {kind_word(row.kind)} · {row.file_name}")
            item.setData(_ROW, row)
            self.template_list.addItem(item)
            if chosen is not None and row.id == chosen.id:
                self.template_list.setCurrentItem(item)
        if self.template_list.currentRow() < 0 and rows:
            self.template_list.setCurrentRow(0)
        self._enable()
        self.nothing_label.setVisible(not rows)
        if not rows and self.template_list.hasFocus():
            self.add_button.setFocus()  # the first step

    def chosen(self) -> TemplateRow | None:
        """Return the template that is chosen."""
        index = self.template_list.currentRow()
        row = self.template_list.item(index).data(_ROW) if index >= 0 else None
        return row if isinstance(row, TemplateRow) else None

    def _enable(self) -> None:
        there = self.chosen() is not None
        self.add_button.setEnabled(not self._read_only)
        self.save_button.setEnabled(there)
        for button in (self.change_button, self.replace_button, self.remove_button):
            button.setEnabled(there and not self._read_only)

    # --- adding and mapping ---

    def add(self, path: Path | None = None) -> None:
        """Take a workbook in, chosen by the person where none is given, and let it be mapped."""
        self._open_file(None, path)

    def replace(self, path: Path | None = None) -> None:
        """Put another version of the workbook in the place of the chosen template's."""
        if (row := self.chosen()) is not None:
            self._open_file(row, path)

    def _open_file(self, row: TemplateRow | None, path: Path | None) -> None:
        path = path or self._choose()
        if path is None:
            return
        self._settings.set(_FOLDER, str(path.parent))
        self.trouble_strip.set_message("")
        title = self.tr("Reading {file}").format(file=path.name)
        work = partial(_open_file, path=path, row=row, language=formats.language())
        self._jobs.read(work, self._map, self._failed, title=title)

    def _choose(self) -> Path | None:
        words = self.tr("Workbooks ({endings})").format(endings=" ".join(f"*{one}" for one in ENDINGS))
        title, folder = self.tr("Workbook that becomes a template"), self._settings.get(_FOLDER, "")
        name, _filter = QFileDialog.getOpenFileName(self, title, folder, words)
        return Path(name) if name else None

    def change(self) -> None:
        """Say anew what goes where in the chosen template."""
        row = self.chosen()
        if row is not None and not self._read_only:
            work = partial(_open_kept, row=row, language=formats.language())
            self._jobs.read(work, self._map, self._failed)

    def _map(self, found: _Found) -> None:
        opened, row, mistake = found
        self.dialog = TemplateDialog(self._jobs, opened, row, self)
        if mistake is not None:
            self.dialog.show_mistake(mistake)
        self.dialog.acted.connect(self._done)
        self.dialog.finished.connect(self._mapped)
        self.dialog.open()

    def _mapped(self, _result: int) -> None:
        self.dialog = None

    def _done(self, words: str) -> None:
        self.acted.emit(words)
        self.changed.emit()
        self._read()

    # --- handing back and removing ---

    def hand_back(self, path: Path | None = None) -> None:
        """Write the workbook of the chosen template as it was handed over."""
        row = self.chosen()
        if row is None:
            return
        path = path or self._choose_target(row)
        if path is not None:
            self._jobs.read(partial(_hand_back, name=row.name, path=path), self._handed_back, self._failed)

    def _choose_target(self, row: TemplateRow) -> Path | None:
        folder = Path(self._settings.get(_FOLDER, "") or Path.home())
        title = self.tr("Save the workbook of {name}").format(name=row.name)
        name, _filter = QFileDialog.getSaveFileName(self, title, str(folder / row.file_name))
        return Path(name) if name else None

    def _handed_back(self, path: Path) -> None:
        words = plain(self.tr("Saved as {file}.").format(file=path.name))
        self.trouble_strip.set_message(words, family="green", glyph="ph.check-circle")

    def remove(self) -> None:
        """Remove the chosen template; the bar offers to take it back."""
        if (row := self.chosen()) is not None and not self._read_only:
            work = partial(templates.remove_template, template_id=row.id, seen_version=row.version)
            done = partial(self._removed, row.name)
            self._jobs.write("template_removed", work, done, self._failed)

    def _removed(self, name: str, _outcome: object) -> None:
        self._done(done_words("template_removed", name))

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, JibError):
            self.trouble_strip.set_message(plain(sentence(error)))
            self._read()
        else:
            messages.show_error(error, self)


def _list(session: Session) -> list[TemplateRow]:
    return templates.list_templates(session)


def _open_file(
    session: Session, path: Path, row: TemplateRow | None, language: str, progress: Progress
) -> _Found:
    opened = files.open_file(session, path, language, progress)
    if row is None:
        return opened, None, None
    if _mistake(session, opened, row, path) is not None:
        row = replace(row, mapping=refitted(row.mapping, opened.form))
    return opened, row, _mistake(session, opened, row, path)


def _open_kept(session: Session, row: TemplateRow, language: str) -> _Found:
    path = Path(row.file_name)
    opened = files.opened(session, templates.content_of(session, row), path, language)
    return opened, row, _mistake(session, opened, row, path)


def _mistake(session: Session, opened: Opened, row: TemplateRow, path: Path) -> JibError | None:
    """Return why a workbook does not fit what was mapped; the dialog says so and lets it be mended."""
    try:
        files.check(session, row.kind, row.name, opened.content, path, row.mapping)
    except TemplateUnfit as error:
        return error
    return None


def _hand_back(session: Session, name: str, path: Path) -> Path:
    files.hand_back(session, name, path)
    return path
