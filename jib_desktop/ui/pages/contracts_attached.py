"""The files of the chosen contract: attached, opened in the system's program, saved elsewhere, removed."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from sqlalchemy.orm import Session

from jib_desktop.services import contracts_documents
from jib_desktop.services.contracts_documents import plain_file_name
from jib_desktop.services.contracts_record import DocumentRow
from jib_desktop.ui import messages
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.texts import listed

if TYPE_CHECKING:
    from jib_desktop.ui.pages.contracts import ContractsPage

# What the system shows; anything else may be a program, and is only saved.
_SHOWN = frozenset(
    "pdf txt csv doc docx odt xls xlsx ods ppt pptx odp png jpg jpeg gif bmp tif tiff webp ofd wps et".split()
)


class AttachedFiles(QObject):
    """Does what concerns attached files; the acts of the page own it."""

    def __init__(self, page: ContractsPage) -> None:
        super().__init__(page)
        self._page = page
        self._jobs, self._settings = page.jobs, page.settings
        self._folder: QTemporaryDir | None = None  # copies to look at; they go when the window closes

    def attach(self, files: Sequence[Path] | None = None) -> None:
        """Attach files to the chosen contract; without any they are chosen first."""
        details = self._page.panel.details
        paths = list(files or self._chosen_files()) if details is not None else []
        if details is not None and paths:
            work = partial(_attach, contract_id=details.record.id, paths=paths)
            self._page.acts.write("document_attached", work, listed(path.name for path in paths))

    def _chosen_files(self) -> list[Path]:
        title = self.tr("Attach to the contract (20 MB each at most)")
        names, _filter = QFileDialog.getOpenFileNames(self._page, title, str(export_folder(self._settings)))
        return [Path(name) for name in names]

    def open(self, document: DocumentRow) -> None:
        """Show a file in the program that the system has for it."""
        if Path(document.name).suffix.lower().removeprefix(".") not in _SHOWN:
            words = self.tr(
                "{name} may be a program, so it is not opened from here. Save it and look at it first."
            )
            messages.show_notice(words.format(name=document.name), self._page)
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        folder = Path(self._folder.path()) / document.id.hex
        work = partial(_write_copy, document_id=document.id, folder=folder)
        self._jobs.read(work, _show)

    def save(self, document: DocumentRow) -> None:
        """Save a file where one says."""
        proposal = export_folder(self._settings) / plain_file_name(document.name)
        name, _filter = QFileDialog.getSaveFileName(self._page, self.tr("Save document"), str(proposal))
        if name:
            self.save_to(document, Path(name))

    def save_to(self, document: DocumentRow, path: Path) -> None:
        """Save a file as `path`."""
        self._jobs.read(partial(_save_copy, document_id=document.id, path=path), self._saved)

    def _saved(self, path: Path) -> None:
        keep_export_folder(self._settings, path)
        self._page.acts.offer_folder(self.tr("{file} written.").format(file=path.name), path.parent)

    def remove(self, document: DocumentRow) -> None:
        """Take a file off the contract."""
        work = partial(
            contracts_documents.remove_document, document_id=document.id, seen_version=document.version
        )
        self._page.acts.write("document_removed", work, document.name)


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _attach(session: Session, contract_id: uuid.UUID, paths: Sequence[Path]) -> None:
    # Imported where it is used: reading and writing files is no part of the page.
    from jib_desktop.exchange.files import trouble

    for path in paths:
        try:
            contracts_documents.check_size(path.name, path.stat().st_size)
            content = path.read_bytes()
        except OSError as error:
            raise trouble(error, path) from error
        kind = contracts_documents.likely_kind(path.name)
        contracts_documents.attach(
            session, contract_id=contract_id, name=path.name, content=content, kind=kind
        )


def _write_copy(session: Session, document_id: uuid.UUID, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    name, _content = contracts_documents.content_of(session, document_id)
    return _save_copy(session, document_id, folder / plain_file_name(name))


def _save_copy(session: Session, document_id: uuid.UUID, path: Path) -> Path:
    from jib_desktop.exchange.files import replacing

    _name, content = contracts_documents.content_of(session, document_id)
    with replacing(path) as file:
        file.write(content)
    return path
