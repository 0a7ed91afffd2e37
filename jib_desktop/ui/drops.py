"""Files that are dropped on a page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

_TABLES = (".xlsx", ".xlsm", ".xls", ".csv", ".txt", ".tsv")
_OF_CREDITS = (*_TABLES, ".zip", ".json")


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the workbook or list that is dropped, None if it is something else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in _TABLES else None


def dropped_credit_files(event: QDropEvent) -> list[Path]:
    """Return the bills and voucher lists that are dropped; none if something else is among them."""
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    are_tables = all(path.suffix.lower() in _OF_CREDITS for path in paths)
    return paths if are_tables and len(paths) == len(urls) else []
