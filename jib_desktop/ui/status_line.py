"""The status bar: data file, state, person, running job, age of the last backup."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from jib_desktop.db.store import Store
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.job_item import JobItem
from jib_desktop.ui.widgets.status_item import StatusItem


class StatusLine:
    """Fills a status bar: what is open at the left, what goes on at the right."""

    def __init__(self, bar: QStatusBar, jobs: Jobs) -> None:
        self.file_item = StatusItem(glyph="ph.database")
        self.state_item = StatusItem()
        self.actor_item = StatusItem(glyph="ph.user")
        self.job_item = JobItem()
        self.backup_item = StatusItem(glyph="ph.clock-counter-clockwise")
        bar.addWidget(_row(self.file_item, self.state_item, self.actor_item))
        bar.addPermanentWidget(_row(self.job_item, self.backup_item))
        jobs.started.connect(self.job_item.start)
        jobs.progressed.connect(self.job_item.progress)
        jobs.ended.connect(self.job_item.end)
        self.job_item.cancel_asked.connect(jobs.cancel)

    def show_store(self, store: Store, state: str) -> None:
        """Show file, state and person; `state` is the word for saved or read only."""
        self.file_item.set_text(store.path.name)
        self.file_item.setToolTip(str(store.path))
        self.state_item.set_text(state)
        self.state_item.set_glyph("ph.lock-simple" if store.read_only else "ph.check")
        self.state_item.set_tone("amber" if store.read_only else "text_2")
        self.actor_item.set_text(store.actor)


def _row(*parts: QWidget) -> QWidget:
    """Put parts beside each other: a status bar lays its own parts out with a fixed gap."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(10, 0, 10, 0)
    layout.setSpacing(16)
    for part in parts:
        layout.addWidget(part)
    return row
