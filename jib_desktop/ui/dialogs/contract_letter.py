"""A contract as a Word file: which template, what it is filled with, where it goes.

What the template asks for and we lack is said here, before anything is written.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from sqlalchemy.orm import Session

from jib_desktop.errors import FileUnreadable, JibError
from jib_desktop.exchange.letters import Asked, fill, look_through, our_template
from jib_desktop.exchange.papers import Paper, gathered, named_values
from jib_desktop.services import letters
from jib_desktop.services.contracts_documents import plain_file_name
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.sentences import problem_sentence, sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.words import done_words

_TEMPLATE = "letter_template"  # the one that was taken last
_OURS = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A template that was looked through with the contract; `error` if it cannot be used at all."""

    paper: Paper
    names: tuple[str, ...]  # the templates that the data file keeps
    name: str
    content: bytes
    asked: Asked
    error: JibError | None


class ContractLetterDialog(QDialog):
    """Fills a contract into a template. `written(path)` tells that the file is there."""

    template_combo: QComboBox
    choose_button: Button
    keep_button: Button
    remove_button: Button
    template_message: InlineMessage
    fields_tree: QTreeWidget
    all_check: QCheckBox
    path_edit: QLineEdit
    path_message: InlineMessage
    browse_button: Button
    cancel_button: Button
    save_button: Button

    written = Signal(object)

    def __init__(
        self, jobs: Jobs, settings: Settings, contract_id: uuid.UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("contract_letter_dialog", self)
        self._jobs = jobs
        self._settings = settings
        self._contract = contract_id
        self._file: Path | None = None  # a template that is not kept in the data file
        self._loaded: Loaded | None = None
        self.template_message.set_field(self.template_combo)
        self.path_message.set_field(self.path_edit)
        self.fields_tree.setColumnWidth(0, 220)
        self.template_combo.activated.connect(self._take_chosen)
        self.choose_button.clicked.connect(self._choose)
        self.keep_button.clicked.connect(self.keep_template)
        self.remove_button.clicked.connect(self.remove_template)
        self.all_check.toggled.connect(self._show_fields)
        self.path_edit.textChanged.connect(self._check)
        self.browse_button.clicked.connect(self._browse)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)
        self.save_button.setEnabled(False)
        self.keep_button.hide()
        self.remove_button.hide()
        self._load(str(settings.get(_TEMPLATE, _OURS)))

    # --- the template ---

    def _load(self, name: str, file: Path | None = None) -> None:
        """Read the contract and a template, and look through it, beside the window."""
        self._file = file
        today = datetime.now().astimezone().date()
        work = partial(_load, contract_id=self._contract, name=name, file=file, today=today)
        self._jobs.read(work, self._take, self._failed, key=f"letter-{id(self)}")

    def _failed(self, error: BaseException) -> None:
        messages.show_error(error, self)

    def _take(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._offer_templates(loaded)
        if not self.path_edit.text():
            title = " ".join(part for part in (loaded.paper.number, loaded.paper.name) if part)
            self.path_edit.setText(str(export_folder(self._settings) / f"{plain_file_name(title)}.docx"))
        self.keep_button.setVisible(self._file is not None and not self._is_blocked())
        self.remove_button.setVisible(self._file is None and loaded.name != _OURS)
        self._tell_template(loaded)
        self._show_fields()
        self._check()

    def _offer_templates(self, loaded: Loaded) -> None:
        self.template_combo.clear()
        self.template_combo.addItem(self.tr("Our template, in Chinese and English"), _OURS)
        for name in loaded.names:
            self.template_combo.addItem(name, name)
        if self._file is not None:
            self.template_combo.addItem(self._file.name, self._file)
            self.template_combo.setCurrentIndex(self.template_combo.count() - 1)
        else:
            self.template_combo.setCurrentIndex(max(0, self.template_combo.findData(loaded.name)))

    def _tell_template(self, loaded: Loaded) -> None:
        if loaded.error is not None:
            self.template_message.tell("block", sentence(loaded.error))
            return
        blocking = [one for one in loaded.asked.problems if one.blocks]
        empty = [one for one in loaded.asked.problems if not one.blocks]
        if blocking:
            self.template_message.tell("block", " ".join(problem_sentence(one) for one in blocking[:3]))
        elif empty:
            words = self.tr(
                "%n field(s) have no value in this contract; a line to write on is left.", "", len(empty)
            )
            self.template_message.tell("warn", words)
        else:
            self.template_message.tell(None)

    def _is_blocked(self) -> bool:
        return self._loaded is None or self._loaded.error is not None or self._loaded.asked.is_blocked

    def _take_chosen(self) -> None:
        chosen = self.template_combo.currentData()
        if isinstance(chosen, Path):
            self._load(chosen.stem, chosen)
        else:
            self._load(str(chosen))

    def _choose(self) -> None:
        folder = str(export_folder(self._settings))
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a template"), folder, "*.docx")
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Fill a template from a file."""
        self._load(path.stem, path)

    def keep_template(self) -> None:
        """Keep the chosen file in the data file, for all desks."""
        if self._loaded is not None and self._file is not None:
            work = partial(letters.keep_template, name=self._loaded.name, content=self._loaded.content)
            self._jobs.write("letter_template_kept", work, self._kept, self._failed)

    def _kept(self, name: str) -> None:
        messages.show_notice(done_words("letter_template_kept", name), self)
        self._load(name)

    def remove_template(self) -> None:
        """Keep the chosen template no longer; Undo brings it back."""
        if self._loaded is not None and self._file is None and self._loaded.name != _OURS:
            work = partial(letters.remove_template, name=self._loaded.name)
            self._jobs.write("letter_template_removed", work, self._removed, self._failed)

    def _removed(self, _nothing: object) -> None:
        messages.show_notice(
            done_words("letter_template_removed", self._loaded.name if self._loaded else ""), self
        )
        self._load(_OURS)

    # --- what it is filled with ---

    def _show_fields(self) -> None:
        self.fields_tree.clear()
        if self._loaded is None:
            return
        values = named_values(self._loaded.paper)
        for problem in self._loaded.asked.problems:
            if problem.blocks:
                name = str(problem.facts.get("name", problem.facts.get("text", "")))
                item = QTreeWidgetItem([name, problem_sentence(problem)])
                item.setForeground(1, color("red"))
                item.setToolTip(1, problem_sentence(problem))
                item.setSizeHint(0, QSize(0, Size.CONTROL_SMALL))
                self.fields_tree.addTopLevelItem(item)
        names = values if self.all_check.isChecked() else self._loaded.asked.fields
        for name in names:
            self.fields_tree.addTopLevelItem(self._item(name, values))

    def _item(self, name: str, values: Mapping[str, Any]) -> QTreeWidgetItem:
        value = values[name]
        if isinstance(value, bool):
            words = self.tr("yes") if value else self.tr("no")
        elif isinstance(value, list):
            words = self.tr("%n row(s)", "", len(value))
        else:
            words = " ".join(str(value).split())
        item = QTreeWidgetItem([name, words or self.tr("– (a line to write on)")])
        if not words:
            item.setForeground(1, color("amber"))
        item.setToolTip(1, words)
        item.setSizeHint(0, QSize(0, Size.CONTROL_SMALL))
        return item

    # --- the file ---

    def path(self) -> Path:
        """Return where the file goes."""
        return Path(self.path_edit.text().strip()).expanduser()

    def _browse(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(self.path()), "*.docx",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            self.path_edit.setText(str(Path(name).with_suffix(".docx")))

    def _check(self) -> None:
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
        self.save_button.setEnabled(ready and not self._is_blocked())

    def save(self) -> None:
        """Write the file; what keeps it from being written is said, and the dialog stays."""
        if self._loaded is None or not self.save_button.isEnabled():
            return
        path = self.path()
        if path.suffix.lower() != ".docx":
            path = path.with_name(f"{path.name}.docx")
        if self._file is None:
            self._settings.set(_TEMPLATE, self._loaded.name)
        self.save_button.setEnabled(False)
        work = partial(fill, self._loaded.name, self._loaded.content, self._loaded.paper, path)
        title = self.tr("Writing the contract")
        self._jobs.run(work, partial(self._done, path), self._not_written, title=title)

    def _done(self, path: Path, _nothing: object) -> None:
        keep_export_folder(self._settings, path)
        messages.show_notice(self.tr("Wrote {path}.").format(path=path), self.parentWidget())
        self.written.emit(path)
        self.accept()

    def _not_written(self, error: BaseException) -> None:
        self._check()
        messages.show_error(error, self)


def _load(session: Session, contract_id: uuid.UUID, name: str, file: Path | None, today: date) -> Loaded:
    paper = gathered(session, contract_id, today)
    names = tuple(one.name for one in letters.list_templates(session))
    nothing = Asked((), ())
    try:
        if file is not None:
            content = _content_of(file)
        elif name in names:
            content = letters.template_content(session, name)
        else:
            name, content = _OURS, our_template()
        return Loaded(
            paper, names, name, content, look_through(name or "contract.docx", content, paper), None
        )
    except JibError as error:
        return Loaded(paper, names, name, b"", nothing, error)


def _content_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise FileUnreadable(file, error.strerror or type(error).__name__) from error
