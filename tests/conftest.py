"""What every test stands on: no display, a home of its own, a steady clock, and warnings that fail."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

# Before Qt or the package is loaded: nothing may open a window or touch the person's own files.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["JIB_HOME"] = tempfile.mkdtemp(prefix="jib-tests-")

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import demo

# `JIB_THOROUGH=20 make test` runs twenty times as many kills, faults and random examples.
THOROUGH = int(os.environ.get("JIB_THOROUGH", "1"))

hypothesis.settings.register_profile(
    "suite",
    deadline=None,
    max_examples=50 * THOROUGH,
    print_blob=True,
    database=None,
    derandomize=THOROUGH == 1,
    suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture, hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("suite")

PATIENCE = 30_000  # ms

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


class SteadyClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **span: float) -> datetime:
        """Let time pass, also backwards: `go_on(hours=-2)`."""
        self.now += timedelta(**span)
        return self.now


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home of its own for data, settings and log."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("JIB_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_log_file_stays() -> Iterator[None]:
    """Take away the log files a test has started, so that the next one starts its own."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(before):
        if isinstance(handler, logging.FileHandler):
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


@pytest.fixture(autouse=True)
def no_warnings_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test whose work logged a warning; one that expects it calls `caplog.clear()`."""
    yield
    found = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not found, f"the log has warnings: {found}"


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Return pytest-qt's robot with patience: on cores that others use too its five seconds are few.

    A wait still ends as soon as what it waits for is there.
    """
    for name in ("waitUntil", "waitSignal", "waitSignals"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    return qtbot


@pytest.fixture
def clock() -> SteadyClock:
    """Return a clock that stands still."""
    return SteadyClock()


@pytest.fixture
def store(tmp_path: Path, clock: SteadyClock) -> Iterator[Store]:
    """Return a new, empty store; its person is called Mei."""
    made = Store.create(tmp_path / "base.jib", actor="Mei", clock=clock)
    yield made
    made.close()


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed file of demo data to copy: making one takes seconds."""
    path = tmp_path_factory.mktemp("demo") / "demo.jib"
    made = Store.create(path)
    demo.make_demo(made)
    made.close()
    return path


@pytest.fixture
def shared_data() -> Path:
    """Return the folder of real test data beside the project; skips where it is not there."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"the shared test data is not there: {SHARED_DATA}")
    return SHARED_DATA
