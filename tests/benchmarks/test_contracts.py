"""10,000 contracts of ten years: the page opens, a change is seen everywhere, the schedules of all."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from jib_desktop.db.contracts import Contract
from jib_desktop.db.startups import Startup
from jib_desktop.db.store import Store
from jib_desktop.db.upgrades import CURRENT
from jib_desktop.services import contracts, contracts_acts, contracts_payments
from jib_desktop.services.contracts import Filter, Sort
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import Page
from jib_desktop.ui.pages.contracts import ContractsPage
from jib_desktop.ui.pages.startups import StartupsPage
from tests.benchmarks.conftest import made_file
from tests.benchmarks.measuring import FILES, Report, percentile, side_by_side

COUNT = 10_000
FIRST = date(2021, 1, 1)


@pytest.fixture(scope="session")
def contracts_file() -> Path:
    """Return a file with as many startups as contracts of ten years; made once."""
    path = FILES / f"contracts-{COUNT}-v{CURRENT}.jib"
    if not path.exists():
        part = path.with_suffix(".part")
        shutil.copy(made_file(f"rows-{COUNT}", "--rows", str(COUNT)), part)
        store = Store.open(part)
        _fill(store)
        store.close()
        part.rename(path)
    return path


def _fill(store: Store) -> None:
    with store.write("contracts_imported") as session:
        startup_ids = session.scalars(select(Startup.id).limit(COUNT)).all()
        for place, startup_id in enumerate(startup_ids):
            first = FIRST + timedelta(days=place % 2_000)
            session.add(
                Contract(
                    startup_id=startup_id, kind="residence", number=f"JIB-2020-{place + 1}", number_year=2020,
                    number_count=place + 1, signed_on=FIRST - timedelta(days=30), first_day=first,
                    last_day=first.replace(year=first.year + 10, day=min(first.day, 28)), notice_count=3,
                    desks=1 + place % 9, fee_cents=100_000 + place, vat_rate=600, deposit_cents=200_000,
                )
            )  # fmt: skip


@dataclass
class Bench:
    """A store with what pages need, and the page that is open."""

    store: Store
    jobs: Jobs
    changes: ChangeSignal
    settings: Settings
    qtbot: QtBot

    def open(self, kind: type[Page]) -> Any:
        """Open a page and wait until everything it shows is there."""
        page: Any = kind(self.store, self.jobs, self.changes, self.settings)
        page.resize(1440, 800)
        page.show()
        self.wait(page)
        return page

    def wait(self, page: Any) -> None:
        """Let the program work until the page rests."""

        def rests() -> bool:
            return page.model.is_complete and not self.jobs.busy and not page._counting.isActive()

        while not rests():
            self.qtbot.wait(1)

    def open_and_close(self, kind: type[Page]) -> Callable[[], None]:
        """Return what opens a page and closes it again."""

        def work() -> None:
            self.open(kind).deleteLater()

        return work


@pytest.fixture
def bench(contracts_file: Path, tmp_path: Path, qtbot: QtBot) -> Any:
    copy = tmp_path / "contracts.jib"
    shutil.copy(contracts_file, copy)
    store = Store.open(copy)
    changes = ChangeSignal()
    jobs = Jobs(store, changes, messages.show_error)
    yield Bench(store, jobs, changes, Settings(tmp_path / "settings.json"), qtbot)
    jobs.close()
    store.close()


def test_the_page_opens(report: Report, bench: Bench) -> None:
    for kind in (ContractsPage, StartupsPage):
        bench.open_and_close(kind)()
    ours, theirs = side_by_side(
        bench.open_and_close(ContractsPage), bench.open_and_close(StartupsPage), rounds=9
    )
    report.ratio("10,000 contracts: the page opens", ours, theirs, 1.2, "10,000 startups:")


def test_a_change_is_seen_everywhere(report: Report, bench: Bench) -> None:
    page = bench.open(ContractsPage)
    page.table.choose_first()
    bench.wait(page)
    bench.qtbot.waitUntil(lambda: page.panel.details is not None)
    times = []
    for desks in range(20, 40):
        record = page.panel.details.record
        work = partial(
            contracts_acts.change, contract_id=record.id, seen_version=record.version, values={"desks": desks}
        )
        start = time.perf_counter()
        bench.jobs.write("contract_changed", work)
        while page.panel.details.record.values["desks"] != desks or page.model.row_at(0).desks != desks:
            bench.qtbot.wait(1)
        times.append(1000 * (time.perf_counter() - start))
        bench.wait(page)
    report.limit("a contract changed among 10,000 and seen, p90", percentile(times, 0.9), 50, "ms")


def test_the_schedules_of_ten_years(report: Report, bench: Bench) -> None:
    today = date(2026, 11, 23)
    with bench.store.read() as session:
        ids = list(contracts.list_ids(session, Filter(today), Sort()))
        start = time.perf_counter()
        schedules = contracts_payments.list_schedules(session, ids, today)
        seconds = time.perf_counter() - start
    assert len(schedules) == COUNT
    assert min(map(len, schedules.values())) > 119
    report.limit("ten-year schedules of 10,000 contracts", 1000 * seconds, 2_000, "ms")
