"""Files that are dropped on a page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

_TABLES = (".xlsx", ".xlsm", ".xls", ".csv", ".txt", ".tsv")


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the workbook or list that is dropped, None if it is something else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in _TABLES else None
