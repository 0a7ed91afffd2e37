"""What waits for a decision: counted for the tab, and said in a strip on the first page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import PageEntry
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.widgets.strip import Strip

_TABLES = frozenset({"contract", "amendment", "startup"})
_DAY_CHECK = 60_000  # ms; a day may begin while the window stands


class Waiting(QObject):
    """Counts contracts that need a decision soon; a page that was never visited has its number too."""

    counted = Signal(int)

    def __init__(
        self, store: Store, jobs: Jobs, changes: ChangeSignal, strip: Strip, entries: Sequence[PageEntry]
    ) -> None:
        super().__init__(strip)
        self._store = store
        self._jobs = jobs
        self._strip = strip
        names = [entry.name for entry in entries]
        self._has_contracts = "contracts" in names
        self._first = names[0] if names[0] != "contracts" else ""
        self._page = ""
        self._count = 0
        self._day: date | None = None
        changes.changed.connect(self._written)
        self._timer = QTimer(self)
        self._timer.setInterval(_DAY_CHECK)
        self._timer.timeout.connect(self._follow_calendar)
        self._timer.start()
        self.count()

    def count(self) -> None:
        """Count in the background."""
        if self._has_contracts:
            self._day = self._store.clock().astimezone().date()
            self._jobs.read(partial(_count, today=self._day), self._take, key="waiting")

    def _written(self, changed: dict[str, set[object]]) -> None:
        if _TABLES & changed.keys():
            self.count()

    def _follow_calendar(self) -> None:
        if self._store.clock().astimezone().date() != self._day:
            self.count()

    def _take(self, count: int) -> None:
        self._count = count
        self.counted.emit(count)
        self.say()

    def show_on(self, page: str) -> None:
        """Tell which page is looked at: the strip stands on the first one only."""
        self._page = page
        self.say()

    def say(self) -> None:
        """Write the strip in the language of the window, or take it away."""
        if not self._count or self._page != self._first:
            self._strip.set_message("")
            return
        words = QCoreApplication.translate(
            "Waiting", "%n contract(s) need a decision within {days} days.", "", self._count
        )
        link = QCoreApplication.translate("Waiting", "Show them")
        self._strip.set_message(plain(words).format(days=bold(str(_days()))), [("contracts", link)])


def _days() -> int:
    # Imported where it is said: nothing of contracts is part of the start.
    from jib_desktop.rules.contracts_life import DECIDE_WITHIN

    return DECIDE_WITHIN


def _count(session: Session, today: date) -> int:
    # Imported behind the first picture, see above.
    from jib_desktop.services import contracts

    return contracts.count_to_decide(session, today)
