"""Backups of the window: by itself after changes, on request, and the age of the last one in words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from jib_desktop.db.store import Store
from jib_desktop.progress import Progress
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.opening import file_kinds, with_ending

HOURS = (1, 4, 24, 0)  # 0 is never
DEFAULT_HOURS = 4
_EVERY = 60_000  # ms; also keeps "2 hours ago" true
_FIRST = 5_000  # ms after the start, when nobody waits for the window any more
# `back_up` refuses to write over a file; its own sentence says so better than the dialog's question.
_ASK_LATER = QFileDialog.Option.DontConfirmOverwrite


class Backups(QObject):
    """Backs the data file up when the last backup is older than the settings allow and something changed."""

    aged = Signal(str)

    def __init__(self, store: Store, jobs: Jobs, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._jobs = jobs
        self._settings = settings
        self._window = window
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(_FIRST, self, self.look)

    def age_words(self) -> str:
        """Return how old the last backup is, in words."""
        last = self._store.last_backup()
        if last is None:
            return self.tr("No backup yet")
        return self.tr("Backup {age}").format(age=formats.age(last.at, self._store.clock()))

    def is_due(self) -> bool:
        """Whether a backup should be made now."""
        hours = self._settings.get("backup_hours", DEFAULT_HOURS)
        if not hours or self._busy or self._store.read_only:
            return False
        last = self._store.last_backup()
        if last is None:
            return True
        old = self._store.clock() - last.at >= timedelta(hours=hours)
        return old and self._changed_since(last.at.timestamp())

    def _changed_since(self, moment: float) -> bool:
        files = (self._store.path, self._store.path.with_name(f"{self._store.path.name}-wal"))
        return any(file.exists() and file.stat().st_mtime > moment for file in files)

    def look(self) -> None:
        """Make a backup if one is due, and tell the age of the last one."""
        if self.is_due():
            self._busy = True
            title = self.tr("Backing up")
            self._jobs.run(self._store.back_up_by_itself, self._ended, self._failed, title=title)
        self.aged.emit(self.age_words())

    def _ended(self, _backup: object) -> None:
        self._busy = False
        self.aged.emit(self.age_words())

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        messages.show_error(error, self._window)

    def ask(self) -> None:
        """Let the person name a file and write a backup there."""
        start = self._store.path.with_name(f"{self._store.path.stem}-{self._store.clock():%Y-%m-%d}.jib")
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up"), str(start), file_kinds(), "", _ASK_LATER
        )
        if name:
            self.write_to(with_ending(Path(name)))

    def write_to(self, target: Path) -> None:
        """Write a backup in the background and say when it is there."""

        def said(_target: object) -> None:
            words = self.tr("Backup written to {path}").format(path=target)
            messages.show_notice(words, self._window)

        def work(progress: Progress) -> Path:
            return self._store.back_up(target, progress)

        self._jobs.run(work, said, title=self.tr("Backing up"))
