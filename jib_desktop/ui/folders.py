"""The folder that files were given out to last: the next one is offered there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from jib_desktop.settings import Settings

_EXPORT = "export_folder"


def export_folder(settings: Settings) -> Path:
    """Return the folder of the last export, else the documents, else the home of the person."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = (Path(folder) for folder in (settings.get(_EXPORT, ""), documents) if folder)
    return next((folder for folder in wanted if folder.is_dir()), Path.home())


def keep_export_folder(settings: Settings, path: Path) -> None:
    """Remember where a file went."""
    settings.set(_EXPORT, str(path.parent))
