"""2,000 desks on one plan: moving and zooming it, another day, choosing; without and with a long past."""

from __future__ import annotations

import statistics
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import desks, desks_find
from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow
from jib_desktop.ui.floor_plan.desk_look import StartupLook
from jib_desktop.ui.floor_plan.view import FloorView
from jib_desktop.ui.style import Style
from tests.benchmarks.desk_files import TODAY, desks_file
from tests.benchmarks.measuring import Report, percentile

FRAME = 16  # ms
NO_PAST, LONG_PAST = 2_000, 100_000  # allocations: one for each desk, and fifty
_AISLE = 90
_LOOKS = 20  # for what was posted; something is painted by then


class _Paints(QObject):
    """Counts how often the plan was painted."""

    def __init__(self, view: FloorView) -> None:
        super().__init__()
        self.count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@dataclass
class Plan:
    """A view of all desks of a file."""

    view: FloorView
    store: Store
    paints: _Paints

    def frame(self, work: Callable[[], object]) -> float:
        """Return the milliseconds of the window's thread that some work takes until it is painted.

        It is the processor's time: nothing here waits, and what else runs on the machine is not ours.
        """
        before, start = self.paints.count, time.thread_time()
        work()
        for _ in range(_LOOKS):
            QApplication.sendPostedEvents()
            if self.paints.count > before:
                break
        assert self.paints.count > before, "nothing was painted"
        return 1000 * (time.thread_time() - start)

    def rest(self, qtbot: QtBot) -> None:
        """Wait until everything is drawn sharply."""
        layer = self.view.plan.layer
        QApplication.sendPostedEvents()
        qtbot.waitUntil(lambda: not (self.view.zoom_moves or layer.is_blurred))


def _on_one_plan(rows: list[DeskRow], areas: list[AreaRow]) -> list[DeskRow]:
    """Return desks with aisles, twelve in a row of each zone, all on one floor."""
    first = rows[0].floor_id
    moved = []
    for place, row in enumerate(sorted(rows, key=lambda one: one.number)):
        column, line = place % 50, place // 50
        x = 200 + 165 * column + _AISLE * (column // 6)
        y = 200 + 113 * line + _AISLE * (line // 2)
        zone = areas[(column // 25) + 2 * (line // 10)].id
        moved.append(replace(row, floor_id=first, x=x, y=y, zone_id=zone))
    return moved


def _areas(floor: FloorRow) -> list[AreaRow]:
    """Return eight zones that cover the floor."""
    found = []
    for place in range(8):
        left, top = 100 + 4_700 * (place % 2), 100 + 1_650 * (place // 2)
        outline = ((left, top), (left + 4_600, top), (left + 4_600, top + 1_600), (left, top + 1_600))
        code = "ABCDEFGH"[place]
        found.append(
            AreaRow(floor.id, 1, floor.id, "zone", code, f"Zone {code}", "", "", "", "", None, outline)
        )
    return found


Open = Callable[[int], Plan]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    """Return what opens a file with so many allocations and shows all of its desks."""
    Style(qapp, "light")
    stores: list[Store] = []

    def open_plan(allocations: int) -> Plan:
        store = Store.open(desks_file(allocations), read_only=True)
        stores.append(store)
        with store.read() as session:
            rows = desks.plan_on(session, TODAY)
            floor = replace(desks.floors(session, TODAY)[0], width=9_600, depth=6_800)
        view = FloorView()
        qtbot.addWidget(view)
        areas = _areas(floor)
        view.plan.set_floor(floor, areas)
        view.plan.set_desks(_on_one_plan(rows, areas))
        view.resize(1080, 620)
        with qtbot.waitExposed(view):
            view.show()
        view.fit()
        QApplication.sendPostedEvents()
        return Plan(view, store, _Paints(view))

    yield open_plan
    for store in stores:
        store.close()


@pytest.fixture
def plan(opened: Open) -> Plan:
    return opened(LONG_PAST)


def _pan(plan: Plan, step: int) -> None:
    """Move the plan in a circle, as somebody who looks around."""
    across, down = ((9, 0), (0, 7), (-9, 0), (0, -7))[step // 25 % 4]
    plan.view.move_by(QPoint(across, down))


def test_moving_the_plan(report: Report, plan: Plan, qtbot: QtBot) -> None:
    for zoom in (0.6, 1.0, 2.0):
        plan.view.zoom_to(zoom)
        plan.view.centre_on(plan.view.sceneRect().center())
        plan.rest(qtbot)
        times = [plan.frame(partial(_pan, plan, step)) for step in range(200)]
        report.limit(f"2,000 desks: moved at {zoom:.0%}, p95", percentile(times, 0.95), FRAME, "ms")


def test_zooming_the_plan(report: Report, plan: Plan, qtbot: QtBot) -> None:
    middle = plan.view.viewport().rect().center()
    factors = [0.4 * 1.06**step for step in range(30)]
    there_and_back = [*factors, *reversed(factors[1:-1])]
    works = [partial(plan.view.zoom_to, factor, middle) for factor in there_and_back * 3]
    times = [plan.frame(work) for work in works]
    report.limit("2,000 desks: a step of the zoom, p95", percentile(times, 0.95), FRAME, "ms")
    sharpening: list[float] = []
    while plan.view.plan.layer.is_blurred:
        sharpening.append(plan.frame(plan.view.sharpen))
    report.limit("2,000 desks: a step to sharpness, p95", percentile(sharpening, 0.95), FRAME, "ms")


def _moves(plan: Plan, names: Mapping[uuid.UUID, StartupLook], days: Sequence[date]) -> Iterator[float]:
    """Yield what it takes to ask for each day and paint it."""

    def move_to(day: date) -> None:
        with plan.store.read() as session:
            held = desks.held_on(session, day)
        plan.view.plan.set_held(held, names)

    for day in days:
        yield plan.frame(partial(move_to, day))


def test_another_day(report: Report, opened: Open, qtbot: QtBot) -> None:
    """The two are measured in turn, so that a slower moment of the machine meets both."""
    plans, names = [opened(LONG_PAST), opened(NO_PAST)], []
    for plan in plans:
        with plan.store.read() as session:
            names.append(desks_find.names(session))
    # From a day on which nearly all are taken to one on which few are: as much changes as can.
    days = [TODAY + timedelta(days=(900 if place % 2 else -100) + place) for place in range(40)]
    for zoom in (plans[0].view.zoom, 1.0):
        for plan in plans:
            plan.view.zoom_to(zoom)
            plan.rest(qtbot)
        pairs = list(zip(*map(_moves, plans, names, [days, days]), strict=True))
        with_past, without = [one for one, _ in pairs], [other for _, other in pairs]
        name = f"2,000 desks, 100,000 past: another day at {zoom:.0%}"
        report.limit(f"{name}, p95", percentile(with_past, 0.95), 50, "ms")
        ours, theirs = statistics.median(with_past) / 1000, statistics.median(without) / 1000
        report.ratio(f"{name}, median", ours, theirs, 1.5, "no past:")


def test_choosing_desks(report: Report, plan: Plan) -> None:
    ids, scene = list(plan.view.plan.rows()), plan.view.plan
    works = [partial(scene.select_ids, ids[place : place + 3]) for place in range(0, 200, 3)]
    times = [plan.frame(work) for work in works]
    report.limit("2,000 desks: three chosen, p95", percentile(times, 0.95), FRAME, "ms")
