"""The table: a page anywhere in a million rows, and typing in the search of 100,000 startups."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.main_window import MainWindow
from jib_desktop.ui.pages.startups import StartupsPage
from tests.benchmarks.measuring import Report, percentile

PACE = 0.09  # seconds from key to key: eleven keys a second, a fast typist

Open = Callable[[Path], StartupsPage]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def open_page(path: Path) -> StartupsPage:
        store = Store.open(path, read_only=True)
        window = MainWindow(store, Settings(tmp_path / "settings.json"))
        windows.append(window)
        window.resize(1440, 900)
        window.show()
        page = window.page("startups")
        assert isinstance(page, StartupsPage)
        qtbot.waitUntil(lambda: page.model.is_complete and not window.jobs.busy, timeout=60_000)
        return page

    yield open_page
    for window in windows:
        window.close()


def test_a_page_anywhere_in_a_million_rows(report: Report, opened: Open, huge_file: Path) -> None:
    page = opened(huge_file)
    model, dice = page.model, random.Random(1)
    assert len(model.ids) > 500_000
    times = []
    for _ in range(400):
        place = dice.randrange(len(model.ids))
        start = time.perf_counter()
        assert model.row_at(place) is not None
        times.append(1000 * (time.perf_counter() - start))
    report.limit("a page anywhere in 1,000,000 rows, p99", percentile(times, 0.99), 16, "ms")


class _Painted(QObject):
    """Notes when rows were shown and when their area was painted last."""

    def __init__(self, page: StartupsPage) -> None:
        super().__init__()
        self.shown = self.at = 0.0
        page.startup_table.viewport().installEventFilter(self)
        page.model.shown.connect(self._note_shown)

    def _note_shown(self) -> None:
        self.shown = time.perf_counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False

    def since(self, start: float, page: StartupsPage) -> bool:
        """Return whether rows were shown after a moment, and painted; no rows paint no table."""
        return self.shown > start and (self.at >= self.shown or not len(page.model.ids))


def _is_over(moment: float) -> bool:
    return time.perf_counter() > moment


@pytest.mark.parametrize("words", [["harbour sensing 7", "xingyun", "made-4242", "qqqq", "星月", "lantern"]])
def test_typing_in_the_search(
    report: Report, opened: Open, large_file: Path, qtbot: QtBot, words: list[str]
) -> None:
    page = opened(large_file)
    page.house_chip.set_active(False)
    times, painted = [], _Painted(page)
    for word in words:
        for end in range(1, len(word) + 1):
            start = time.perf_counter()
            page.search_field.setText(word[:end])
            qtbot.waitUntil(partial(painted.since, start, page), timeout=20_000)
            times.append(1000 * (max(painted.at, painted.shown) - start))
            qtbot.waitUntil(partial(_is_over, start + PACE), timeout=20_000)
    report.limit("search of 100,000 startups, key to painted rows, p95", percentile(times, 0.95), 30, "ms")
