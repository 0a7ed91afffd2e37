"""The papers of a contract: attached by a dialog or by dropping files, opened, saved, removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from jib_desktop.rules.contracts import OVER
from jib_desktop.services.contracts_record import DocumentRow
from jib_desktop.ui import formats
from jib_desktop.ui.pages.contracts_details import Details
from jib_desktop.ui.pages.sections import Section, emptied, hairline
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.words.contracts import document_kind_word

_UNITS = ((1 << 20, "MB"), (1 << 10, "kB"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContractPanel", text)


def size_words(size: int) -> str:
    """Return a size in bytes as a person reads it: 1.4 MB, 12 kB, 80 B."""
    for unit, word in _UNITS:
        if size >= unit:
            return f"{formats.number(size / unit, 1)} {word}"
    return f"{formats.number(size)} B"


class DocumentsSection(Section):
    """Each paper with what it is and what can be done with it."""

    KEY = "documents"

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._over = False
        self.cards = QVBoxLayout()
        self.cards.setSpacing(0)
        self.attach_button = Button()
        self.attach_button.set_glyph("ph.plus")
        self.attach_button.set_small(True)
        self.attach_button.clicked.connect(partial(self.asked.emit, "attach", None))
        self.word_button = Button()
        self.word_button.set_glyph("ph.file-text")
        self.word_button.clicked.connect(partial(self.asked.emit, "letter", None))
        self.print_button = Button()
        self.print_button.set_glyph("ph.printer")
        self.print_button.clicked.connect(partial(self.asked.emit, "print", None))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.attach_button, self.word_button, self.print_button):
            button.set_small(True)
            row.addWidget(button)
        row.addStretch()
        self.hint_label = plain_label("", "quiet")
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self.column.addWidget(self.hint_label)
        self.column.addSpacing(12)
        self.column.addLayout(self.cards)
        self.column.addStretch()

    def title(self) -> str:
        return _tr("Documents")

    def number(self, details: Details) -> int | None:
        return len(details.record.documents) or None

    def show_details(self, details: Details) -> None:
        self._over = details.record.state in OVER
        self.attach_button.setText(_tr("Attach …"))
        self.word_button.setText(_tr("Word …"))
        self.print_button.setText(_tr("Print or PDF …"))
        words = _tr(
            "Files dropped here are attached. Each may have 20 MB; they are kept inside the data file."
        )
        self.hint_label.setText(words)
        emptied(self.cards)
        for document in details.record.documents:
            self._add_card(document)
        if not details.record.documents:
            self.cards.addWidget(plain_label(_tr("Nothing attached yet."), "quiet"))

    def _add_card(self, document: DocumentRow) -> None:
        self.cards.addWidget(hairline())
        self.cards.addSpacing(8)
        self.cards.addWidget(plain_label(document.name))
        day = formats.day_in_line(document.created_at.astimezone().date())
        about = " · ".join((document_kind_word(document.kind), size_words(document.size), day))
        self.cards.addWidget(plain_label(about, "quiet"))
        links = QHBoxLayout()
        links.setContentsMargins(0, 2, 0, 8)
        links.setSpacing(16)
        verbs = [("document_open", _tr("Open")), ("document_save", _tr("Save as …"))]
        if not self._over:
            verbs.append(("document_remove", _tr("Remove")))
        for verb, words in verbs:
            link = LinkLabel(words)
            link.set_flush()
            link.setAccessibleName(f"{words} {document.name}")
            link.clicked.connect(partial(self.asked.emit, verb, document))
            links.addWidget(link)
        links.addStretch()
        self.cards.addLayout(links)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := _files(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.asked.emit("attach", files)


def _files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
