"""Giving a list out: which records, as what, where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from sqlalchemy.orm import Session

from jib_desktop.exchange import review, templates
from jib_desktop.exchange.writing import Look, Written
from jib_desktop.progress import Progress
from jib_desktop.services.templates import TemplateRow
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.words import kind_word
from jib_desktop.ui.words.contracts import contract_filter_words
from jib_desktop.ui.words.startups import filter_words

_EVERYTHING = "everything"
# What else a list offers to write: kind of record by the kind that is listed.
_BESIDE = {"startups": "contacts", "grants": "accounts"}
_TEMPLATE = Qt.ItemDataRole.UserRole + 1


class ExportDialog(QDialog):
    """Asks what and where; `asked(path, work)` hands over what is to be run with a read session."""

    what_combo: QComboBox
    format_combo: QComboBox
    path_edit: QLineEdit
    path_message: InlineMessage
    browse_button: Button
    about_label: QLabel
    cancel_button: Button
    save_button: Button

    asked = Signal(object, object)
    templates_asked = Signal()  # to see to the templates of one's own

    def __init__(
        self,
        settings: Settings,
        shown: tuple[Any, int],
        parent: QWidget | None = None,
        *,
        author: str = "",
        kind: str = "startups",
    ) -> None:
        """`shown` is filter with sort, and how many records of the kind these show."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("export_dialog", self)
        self._settings = settings
        self._wanted, count = shown
        self._listed = kind
        self._author = author
        self._templates: tuple[TemplateRow, ...] = ()
        self.path_message.set_field(self.path_edit)
        self._offer(count)
        self._suggested = self._name()
        self.path_edit.setText(str(export_folder(settings) / f"{self._suggested}.xlsx"))
        self.what_combo.currentIndexChanged.connect(self._explain)
        self.what_combo.currentIndexChanged.connect(self._suggest)
        self.what_combo.currentIndexChanged.connect(self._offer_formats)
        self.format_combo.currentIndexChanged.connect(self._end_name)
        self.format_combo.currentIndexChanged.connect(self._explain)
        self.format_combo.activated.connect(self._ask_templates)
        self.path_edit.textChanged.connect(self._check)
        self.browse_button.clicked.connect(self._browse)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.export)
        self.save_button.setDefault(True)
        self._explain()
        self._check()

    def _offer(self, count: int) -> None:
        shown, every = self._choices()
        if shown:
            self.what_combo.addItem(shown.format(count=formats.number(count)), "shown")
        self.what_combo.addItem(every, "all")
        if self._listed == "startups":
            self.what_combo.addItem(self.tr("All contacts"), "contacts")
        elif self._listed == "grants":
            self.what_combo.addItem(self.tr("All cloud accounts"), "accounts")
        self.what_combo.addItem(self.tr("Everything, each kind on a sheet of its own"), _EVERYTHING)
        self._offer_formats()

    def _choices(self) -> tuple[str, str]:
        """Return the words for what is shown, empty where nothing is chosen, and for all of a kind."""
        words = {
            "contracts": (
                self.tr("What is shown: {count} contracts, in this order"),
                self.tr("All contracts"),
            ),
            "startups": (self.tr("What is shown: {count} startups, in this order"), self.tr("All startups")),
            "desks": (self.tr("The plan of the day: {count} desks"), self.tr("All desks")),
            "allocations": ("", self.tr("All desk allocations")),
            "grants": ("", self.tr("All grants, with what is left of them")),
            "accounts": ("", self.tr("All cloud accounts")),
        }
        return words[self._listed]

    def offer_templates(self, templates: Sequence[TemplateRow]) -> None:
        """Offer workbooks of one's own besides the formats; each for its kind of record."""
        self._templates = tuple(templates)
        self._offer_formats()

    def _kind(self) -> str:
        """Return the kind of record that goes out; nothing where all kinds do."""
        what = self.what_combo.currentData()
        if what == _EVERYTHING:
            return ""
        return what if what == _BESIDE.get(self._listed) else self._listed

    def _name(self) -> str:
        return kind_word(self._kind()).lower() if self._kind() else self.tr("everything")

    def _suggest(self) -> None:
        """Name the file by what goes out, as long as nobody gave it a name."""
        before, self._suggested = self._suggested, self._name()
        path = self.path()
        if path.stem == before:
            self.path_edit.setText(str(path.with_stem(self._suggested)))

    def _offer_formats(self) -> None:
        """Offer the formats, the templates for what goes out, and the way to these."""
        combo, chosen = self.format_combo, self.format_combo.currentText()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(self.tr("Workbook for Excel (.xlsx)"), ".xlsx")
        if self._kind():  # a list as text holds one kind
            combo.addItem(self.tr("List as text (.csv)"), ".csv")
        for one in self._templates:
            if one.kind == self._kind():
                words = self.tr("Template {name} ({file})").format(name=one.name, file=one.file_name)
                combo.addItem(words, Path(one.file_name).suffix.lower())
                combo.setItemData(combo.count() - 1, one, _TEMPLATE)
        combo.addItem(self.tr("Templates of one’s own …"), "")
        combo.setCurrentIndex(max(0, combo.findText(chosen)))
        combo.blockSignals(False)
        self._end_name()
        self._explain()

    def _ask_templates(self, index: int) -> None:
        if not self.format_combo.itemData(index):
            self.format_combo.setCurrentIndex(0)
            self.templates_asked.emit()

    def _explain(self) -> None:
        if self._kind() in ("", "contacts"):
            words = self.tr(
                "Names, telephone numbers and addresses of persons leave the program. Send them on with care."
            )
        elif self.format_combo.currentData(_TEMPLATE) is not None:
            words = self.tr("Only the cells that are mapped are filled. Everything else stays as it is.")
        else:
            words = self.tr("An edited workbook finds its rows again when it is imported.")
        self.about_label.setText(words)

    def path(self) -> Path:
        """Return where the file goes."""
        return Path(self.path_edit.text().strip()).expanduser()

    def _end_name(self) -> None:
        ending = str(self.format_combo.currentData())
        if ending and self.path_edit.text().strip():
            self.path_edit.setText(str(self.path().with_suffix(ending)))

    def _check(self) -> None:
        text = self.path_edit.text().strip()
        path = self.path()
        ready = bool(text) and path.parent.is_dir() and not path.is_dir()
        self.save_button.setEnabled(ready)
        if text and path.is_dir():
            self.path_message.tell("block", self.tr("This is a folder. Name a file in it."))
        elif text and not ready:
            self.path_message.tell("block", self.tr("There is no such folder."))
        elif not text:
            self.path_message.tell("block", self.tr("Say where the file goes."))
        elif path.exists():
            self.path_message.tell("warn", self.tr("A file of this name is there and will be replaced."))
        else:
            self.path_message.tell(None)

    def _browse(self) -> None:
        ending = str(self.format_combo.currentData())
        name, _filter = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(self.path()), f"*{ending}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            self.path_edit.setText(str(Path(name).with_suffix(ending)))

    def export(self) -> None:
        """Hand the work over and close: the status bar of the window shows how far it is."""
        path = self.path()
        if path.suffix.lower() != self.format_combo.currentData():
            path = path.with_name(f"{path.name}{self.format_combo.currentData()}")
        keep_export_folder(self._settings, path)
        wanted = self._wanted if self.what_combo.currentData() == "shown" else None
        about = _about(self._listed, wanted[0]) if wanted else ""
        look = Look(formats.language(), author=self._author, about=about)
        template = self.format_combo.currentData(_TEMPLATE)
        if isinstance(template, TemplateRow):
            work: Callable[..., Written] = partial(
                _fill, template=template, path=path, wanted=wanted, look=look
            )
        elif not self._kind():
            work = partial(_export_all, path=path, look=look)
        else:
            work = partial(_export, kind=self._kind(), path=path, wanted=wanted, look=look)
        self.accept()
        self.asked.emit(path, work)


def _about(kind: str, wanted: Any) -> str:
    """Return in words what a list is narrowed down to."""
    if kind == "desks":
        return formats.day_in_words(wanted.day)
    words: str = contract_filter_words(wanted) if kind == "contracts" else filter_words(wanted)
    return words


def _export(session: Session, kind: str, path: Path, wanted: Any, look: Look, progress: Progress) -> Written:
    return review.export(session, kind, path, wanted=wanted, look=look, progress=progress)


def _export_all(session: Session, path: Path, look: Look, progress: Progress) -> Written:
    return review.export_all(session, path, look=look, progress=progress)


def _fill(
    session: Session, template: TemplateRow, path: Path, wanted: Any, look: Look, progress: Progress
) -> Written:
    return templates.fill(session, template, path, wanted=wanted, look=look, progress=progress)
