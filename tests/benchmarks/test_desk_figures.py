"""Figures of desks over 100,000 allocations, beside 10,000 in the same house."""

from __future__ import annotations

import statistics
import uuid
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.services import desks, desks_figures, desks_lists
from jib_desktop.ui.charts.chart import Stop
from jib_desktop.ui.charts.day_chart import DayChart, DayLine
from tests.benchmarks.desk_files import BEGINNING, TODAY, desks_file
from tests.benchmarks.measuring import Report, side_by_side, timed

UNTIL = date(2028, 1, 1)


@pytest.fixture(scope="module")
def many() -> Iterator[Session]:
    store = Store.open(desks_file(100_000))
    with store.read() as session:
        yield session
    store.close()


@pytest.fixture(scope="module")
def few() -> Iterator[Session]:
    store = Store.open(desks_file(10_000))
    with store.read() as session:
        yield session
    store.close()


def _floor(session: Session) -> uuid.UUID:
    return desks.floors(session, TODAY)[0].id


_ASKED: dict[str, Callable[[Session], object]] = {
    "occupancy of 20 years": lambda one: desks_figures.occupancy(one, BEGINNING, UNTIL),
    "occupancy of a floor": lambda one: desks_figures.occupancy(one, BEGINNING, UNTIL, _floor(one)),
    "forecast": lambda one: desks_figures.forecast(one, TODAY, UNTIL),
    "forecast of a floor": lambda one: desks_figures.forecast(one, TODAY, UNTIL, _floor(one)),
    "promised and given": lambda one: desks_figures.balances(one, TODAY),
    "by zone": lambda one: desks_lists.by_zone(one, TODAY),
    "by startup": lambda one: desks_lists.by_startup(one, TODAY),
    "desks of a day": lambda one: desks_lists.seats(one, TODAY),
}


@pytest.mark.parametrize("name", _ASKED)
def test_figures(report: Report, many: Session, few: Session, name: str) -> None:
    ask = _ASKED[name]
    ask(many), ask(few)
    ours, beside = side_by_side(lambda: ask(many), lambda: ask(few), rounds=9)
    report.limit(f"100,000 allocations: {name}", 1000 * ours, 150, "ms")
    report.beside(f"  the same over 10,000: {name}", f"{1000 * ours:.0f} ms", f"{1000 * beside:.0f} ms")


def test_a_chart_is_drawn(report: Report, many: Session, qtbot: QtBot) -> None:
    chart = DayChart()
    qtbot.addWidget(chart)
    chart.resize(760, 400)
    with qtbot.waitExposed(chart):
        chart.show()
    steps = desks_figures.occupancy(many, BEGINNING, UNTIL)
    lines = [DayLine("taken", [(one.day, one.taken) for one in steps], UNTIL, "series_1", "area")]
    stops = [Stop(one.day.toordinal(), one.taken, str(one.day), one.day) for one in steps]

    def draw() -> None:
        chart.set_lines(lines, BEGINNING, UNTIL, stops)
        chart.grab()

    draw()
    seconds = statistics.median(timed(draw) for _ in range(9))
    report.limit(f"a chart of {len(steps)} steps drawn anew", 1000 * seconds, 100, "ms")
    walk = statistics.median(timed(partial(chart.go_to, place)) for place in range(50))
    report.limit("one step in the chart", 1000 * walk, 16, "ms")
