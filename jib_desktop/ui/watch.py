"""Notices what another desk or program wrote to the same data."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from sqlalchemy.orm import Session

from jib_desktop.ui.changes import Changes, ChangeSignal
from jib_desktop.ui.jobs import Jobs

_EVERY = 3000  # ms
_Found = tuple[int, Changes]


class Watch(QObject):
    """Asks every few seconds for actions newer than the last one known, and tells what they changed."""

    def __init__(self, jobs: Jobs, changes: ChangeSignal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._changes = changes
        self._known = -1
        jobs.wrote.connect(self._remember)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _remember(self, action_id: int) -> None:
        self._known = max(self._known, action_id)

    def look(self) -> None:
        """Look now; the first look only remembers where the journal stands."""
        known = self._known

        def ask(session: Session) -> _Found:
            # Imported where it is asked: nothing of it is needed before the window stands.
            from jib_desktop.services import history

            latest = history.latest_action_id(session)
            if known < 0 or latest <= known:
                return latest, {}
            return latest, history.changes_since(session, known)

        self._jobs.read(ask, self._take, key="watch")

    def _take(self, found: _Found) -> None:
        latest, changes = found
        news = latest > self._known
        self._remember(latest)
        if news:
            self._changes.tell(changes)
