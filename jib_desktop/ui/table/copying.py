"""Copying selected rows as lines of text that a workbook takes apart into cells."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from sqlalchemy.orm import Session

from jib_desktop.progress import Progress
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.columns import Column
from jib_desktop.ui.table.model import Source
from jib_desktop.ui.table.view import TableView

_PIECE = 500


def copy_rows(table: TableView, jobs: Jobs) -> None:
    """Put the selected rows on the clipboard, shown columns only, with titles if there are several rows."""
    source, ids = table.table.source, table.selected_ids()
    if source is None or not ids:
        return
    columns = [table.table.columns[place] for place in table.shown_columns()]

    def read(session: Session, progress: Progress) -> str:
        return as_lines(session, source, ids, columns, progress)

    jobs.read(read, QGuiApplication.clipboard().setText, key="table.copy", title=table.tr("Copying rows"))


def as_lines(
    session: Session, source: Source, ids: Sequence[uuid.UUID], columns: Sequence[Column], progress: Progress
) -> str:
    """Return rows as lines with tabs; nothing in them is read as a formula."""
    lines = [[column.title() for column in columns]] if len(ids) > 1 else []
    for start in range(0, len(ids), _PIECE):
        progress.step(start, len(ids))
        rows = source.fetch_rows(session, ids[start : start + _PIECE])
        lines.extend([_cell(column.text(row)) for column in columns] for row in rows)
    return "\n".join("\t".join(line) for line in lines)


def _cell(text: str) -> str:
    # Imported here: what copies nothing needs no list format.
    from jib_desktop.exchange.delimited import protected

    return protected(" ".join(text.split()))
