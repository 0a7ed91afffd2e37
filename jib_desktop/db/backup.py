"""Backups nobody asked for: made whole or not at all, kept by the hour, day, week and month."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from jib_desktop.db.disk import put_in_place, remove_part
from jib_desktop.db.engine import copy_database

_log = logging.getLogger(__name__)
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<stem>.+)-(?P<stamp>\d{8}T\d{6}Z)\.jib")


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup and its moment (UTC)."""

    path: Path
    at: datetime


def write_backup(engine: Engine, target: Path, step: Callable[[int, int], None] | None = None) -> None:
    """Copy the database to `target`: into a part file first, checked, flushed to the disk, then renamed.

    Raises OSError or a database error; the part file is removed, an older `target` stays as it was.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    remove_part(part)
    try:
        copy_database(engine, part, step)
        put_in_place(part, target)
    finally:
        remove_part(part)


def folder_of(path: Path) -> Path:
    """Return the folder of a data file's own backups."""
    return path.with_name(f"{path.stem}-backups")


def backup_name(path: Path, at: datetime) -> Path:
    """Return where the backup of this moment goes."""
    return folder_of(path) / f"{path.stem}-{at.astimezone(UTC).strftime(_STAMP)}.jib"


def list_backups(path: Path) -> list[Backup]:
    """Return the backups of a data file, oldest first."""
    found = []
    folder = folder_of(path)
    for file in folder.iterdir() if folder.is_dir() else ():
        match = _NAME.fullmatch(file.name)
        if match and match["stem"] == path.stem:
            found.append(Backup(file, datetime.strptime(match["stamp"], _STAMP).replace(tzinfo=UTC)))
    return sorted(found, key=lambda backup: backup.at)


def kept(backups: Iterable[Backup], now: datetime) -> set[Backup]:
    """Return which backups stay: all of the last 24 hours by the hour, 14 daily, 8 weekly, 12 monthly."""
    newest_first = sorted(backups, key=lambda backup: backup.at, reverse=True)
    rules: list[tuple[timedelta, Callable[[datetime], object]]] = [
        (timedelta(hours=24), lambda at: (at.date(), at.hour)),
        (timedelta(days=14), lambda at: at.date()),
        (timedelta(weeks=8), lambda at: at.isocalendar()[:2]),
        (timedelta(days=366), lambda at: (at.year, at.month)),
    ]
    stay: set[Backup] = set(newest_first[:1])
    for span, slot in rules:
        seen: dict[object, Backup] = {}
        for backup in newest_first:
            if now - backup.at <= span:
                seen.setdefault(slot(backup.at), backup)
        stay.update(seen.values())
    return stay


def thin_out(path: Path, now: datetime) -> None:
    """Remove the backups that are older than what is kept; one that cannot be removed stays."""
    backups = list_backups(path)
    for backup in set(backups) - kept(backups, now):
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:  # Windows does not remove what somebody has open
            _log.info("an old backup could not be removed: %s", error.strerror)
