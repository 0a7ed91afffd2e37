"""The window before a bill of 300,000 lines: the window never waits for the file, and cancel answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.bill_import import open_bill_import
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import Page
from tests.benchmarks.credit_files import granted
from tests.benchmarks.measuring import Report, percentile
from tests.benchmarks.test_credits import bill_file  # noqa: F401  (a file that both measure on)
from tests.builders import contents

_BEAT = 2  # ms from one look at the clock to the next
_LONG = 300_000  # ms


class Desk:
    """The window's side of an import: how far it is, and how long the window waited meanwhile."""

    def __init__(self, page: Page, qtbot: QtBot) -> None:
        self.page, self.jobs, self.qtbot = page, page.jobs, qtbot
        self.done: list[str] = []
        self.title, self.share = "", 0.0
        self.waits: list[float] = []  # ms
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        page.act_done.connect(self.done.append)
        self.jobs.started.connect(self._begin)
        self.jobs.progressed.connect(self._step)

    def _begin(self, title: str) -> None:
        self.title, self.share = title, 0.0

    def _step(self, done: int, total: int) -> None:
        self.share = done / total if total else 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.waits.append(1000 * (now - self._last) - _BEAT)
        self._last = now

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the program work until something holds."""
        self.qtbot.waitUntil(holds, timeout=_LONG)

    def watch(self) -> None:
        """Measure anew how long the window waits."""
        self.waits.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def cancel(self, title: str, share: float) -> float:
        """Cancel a job once it is so far, and return after how many seconds nothing runs any more."""
        self.until(lambda: self.title.startswith(title) and self.share >= share)
        asked = time.perf_counter()
        self.jobs.cancel()
        self.until(lambda: not self.jobs.busy)
        return time.perf_counter() - asked


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    store: Store = granted(tmp_path / "base.jib")
    changes = ChangeSignal()
    jobs = Jobs(store, changes, messages.show_error)
    page = Page(store, jobs, changes, Settings(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.resize(1440, 900)
    page.show()
    yield Desk(page, qtbot)
    jobs.close()
    store.close()


def test_the_window_does_not_wait_for_a_bill_of_300_000_lines(
    report: Report,
    desk: Desk,
    bill_file: Path,  # noqa: F811
) -> None:
    for share in (0.1, 0.4, 0.7):
        begun = open_bill_import(desk.page, [bill_file])
        taken = desk.cancel("Reading", share)
        report.limit(f"cancel at {share:.0%} of reading answers within", taken, 0.5, "s")
        assert begun.dialog is None
    desk.watch()
    begun = open_bill_import(desk.page, [bill_file])
    desk.until(lambda: begun.dialog is not None)
    report.limit("window beside reading 300,000 lines waits, p99", percentile(desk.waits, 0.99), 16, "ms")
    report.beside("  at most, with opening the window", f"{max(desk.waits):.0f} ms", "")
    before = contents(desk.page.store)["bill_line"]
    assert begun.dialog is not None
    begun.dialog.save()
    for share in (0.5, 0.9):
        taken = desk.cancel("Posting", share)
        report.limit(f"cancel at {share:.0%} of posting answers within", taken, 0.5, "s")
        assert contents(desk.page.store)["bill_line"] == before
        desk.until(lambda: begun.dialog is not None)
        assert begun.dialog is not None
        desk.title = ""
        desk.watch()
        begun.dialog.save()
    desk.until(lambda: bool(desk.done))
    report.limit("window beside posting 300,000 lines waits, p99", percentile(desk.waits, 0.99), 16, "ms")
