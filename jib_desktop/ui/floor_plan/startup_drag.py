"""A startup that is dragged: from a list onto desks, within the program."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QByteArray, QMimeData

STARTUP_MIME = "application/x-jib-startup"


def startup_mime(startup_id: uuid.UUID) -> QMimeData:
    """Return what is dragged for a startup."""
    data = QMimeData()
    data.setData(STARTUP_MIME, QByteArray(startup_id.bytes))
    return data


def startup_of(data: QMimeData) -> uuid.UUID | None:
    """Return which startup is dragged, None if it is something else."""
    if not data.hasFormat(STARTUP_MIME):
        return None
    found = bytes(data.data(STARTUP_MIME).data())
    return uuid.UUID(bytes=found) if len(found) == 16 else None
