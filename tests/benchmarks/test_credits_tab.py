"""The tab of cloud credits on a million entries, beside the table of startups; the days ahead."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_entries
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.credit_forecast_dialog import CreditForecastDialog
from jib_desktop.ui.dialogs.credit_forecast_reading import Scope, read_outlook
from jib_desktop.ui.dialogs.credit_forecast_sums import compose
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits import CreditsPage
from jib_desktop.ui.pages.list_page import ListPage
from jib_desktop.ui.pages.startups import StartupsPage
from tests.benchmarks.credit_files import TODAY, ledger_file
from tests.benchmarks.measuring import Report, percentile, timed

STEPS = 200

Open = Callable[[type[ListPage], Path], tuple[ListPage, float]]


class _Painted(QObject):
    """Notes when rows were shown first, and when their area was painted after that."""

    def __init__(self, page: ListPage) -> None:
        super().__init__(page)
        self.shown = self.at = 0.0
        page.table.viewport().installEventFilter(self)
        page.table.table.shown.connect(self._note_shown)

    def _note_shown(self) -> None:
        self.shown = self.shown or time.perf_counter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.shown and not self.at:
            self.at = time.perf_counter()
        return False


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made: list[tuple[Jobs, Store]] = []

    def open_page(page_class: type[ListPage], path: Path) -> tuple[ListPage, float]:
        store, changes = Store.open(path, read_only=True), ChangeSignal()
        jobs = Jobs(store, changes, messages.show_error)
        made.append((jobs, store))
        start = time.perf_counter()
        page = page_class(store, jobs, changes, Settings(tmp_path / "settings.json"))
        qtbot.addWidget(page)
        page.resize(1440, 800)
        if isinstance(page, StartupsPage):
            page.house_chip.set_active(False)  # these made-up ones are in no house
        painted = _Painted(page)
        page.show()
        qtbot.waitUntil(lambda: painted.at > 0, timeout=60_000)
        taken = painted.at - start
        qtbot.waitUntil(lambda: page.table.table.is_complete and not jobs.busy, timeout=60_000)
        return page, taken

    yield open_page
    for jobs, store in made:
        jobs.close()
        store.close()


def _scrolled(page: ListPage) -> list[float]:
    """Return how long jumps through the rows take until they are painted, in milliseconds."""
    bar, dice, times = page.table.verticalScrollBar(), random.Random(3), []
    for _ in range(STEPS):
        start = time.perf_counter()
        bar.setValue(dice.randint(bar.minimum(), bar.maximum()))
        page.table.viewport().repaint()
        times.append(1000 * (time.perf_counter() - start))
    return times


def test_the_tab_opens_and_scrolls(report: Report, opened: Open, large_file: Path) -> None:
    page, taken = opened(CreditsPage, ledger_file())
    other, beside = opened(StartupsPage, large_file)
    report.ratio("tab on 1,000,000 entries: first rows painted", taken, beside, None, "startups, 100,000")
    ours, theirs = _scrolled(page), _scrolled(other)
    # A jump paints all rows that are seen; what that takes on this machine the other table tells.
    for name, share in (("median", 0.5), ("p99", 0.99)):
        taken, beside = percentile(ours, share) / 1000, percentile(theirs, share) / 1000
        report.ratio(f"  a jump through its rows, {name}", taken, beside, 1.25, "startups")


def test_the_entries_of_an_account(report: Report) -> None:
    store = Store.open(ledger_file(), read_only=True)
    with store.read() as session:
        for offset in (0, 1_600):
            work = partial(credits_entries.list_entries, session, 7, "CNY", offset=offset)
            taken = statistics.median(timed(work) for _ in range(9))
            report.limit(f"  200 of its entries from {offset} on", 1000 * taken, 100, "ms")
    store.close()


def test_the_days_ahead(report: Report, qtbot: QtBot) -> None:
    store, changes = Store.open(ledger_file(), read_only=True), ChangeSignal()
    with store.read() as session:
        start = time.perf_counter()
        outlook = read_outlook(session, today=TODAY, mean=3)
        middle = time.perf_counter()
        compose(session, outlook=outlook, scope=Scope())
    report.limit("days ahead of 300 startups: everything read", middle - start, 3, "s")
    report.limit("  charts, lists and warnings composed", time.perf_counter() - middle, 1, "s")
    jobs = Jobs(store, changes, messages.show_error)
    dialog = CreditForecastDialog(store, jobs)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.figures is not None and not jobs.busy, timeout=60_000)
    for place in range(4):
        taken = timed(lambda place=place: _turn(dialog, place))  # type: ignore[misc]
        name = dialog.view_tabs.tabText(place)
        report.limit(f"  chart drawn: {name}", 1000 * taken, 100, "ms")
    jobs.close()
    store.close()


def _turn(dialog: CreditForecastDialog, place: int) -> None:
    dialog.view_tabs.setCurrentIndex(place)
    dialog._stale.add(place)
    dialog._draw(place)
    dialog.chart.plot.viewport().repaint()
