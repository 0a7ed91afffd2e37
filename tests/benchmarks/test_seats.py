"""Seats for a team among 2,000 desks, also with 100,000 allocations that are over."""

from __future__ import annotations

import gc
import shutil
import statistics
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert, select

from jib_desktop.db.base import new_id, utc_now
from jib_desktop.db.desks import Allocation, Desk, Floor
from jib_desktop.db.desks_derived import mark_startups
from jib_desktop.db.startups import Startup
from jib_desktop.db.store import Store
from jib_desktop.db.upgrades import CURRENT
from jib_desktop.rules.periods import NEVER
from jib_desktop.services.desks_seats import offer_seats
from tests.benchmarks.conftest import made_file
from tests.benchmarks.measuring import FILES, Report, percentile, side_by_side, timed

TODAY = date(2026, 11, 23)
FIRST = date(2027, 3, 1)
DESKS, PAST = 2_000, 100_000
FLOORS = 10
_DAY = timedelta(days=1)


def _filled(past: int) -> Path:
    """Return a file with the desks, three quarters of them taken, and so many allocations that are over."""
    path = FILES / f"seats-{DESKS}-{past}-v{CURRENT}.jib"
    if not path.exists():
        part = path.with_suffix(".part")
        shutil.copy(made_file("rows-400", "--rows", "400"), part)
        store = Store.open(part)
        _place_desks(store)
        _fill(store, past)
        store.close()
        part.rename(path)
    return path


def _place_desks(store: Store) -> None:
    """Place blocks of twelve with aisles between, on ten floors."""
    with store.write("desks_created") as session:
        for floor in range(1, FLOORS + 1):
            made = Floor(code=str(floor), name_en=f"Floor {floor}", place=floor, width=7_000, depth=3_000)
            session.add(made)
            session.flush()
            for place in range(DESKS // FLOORS):
                block, at = divmod(place, 12)
                across, down = block % 5, block // 5
                session.add(
                    Desk(
                        floor_id=made.id, number=f"{floor}-{place + 1:03}",
                        x=200 + across * 1_100 + at % 6 * 165, y=200 + down * 400 + at // 6 * 113,
                    )
                )  # fmt: skip


def _fill(store: Store, past: int) -> None:
    dice = Random(5)
    with store.write("desks_given") as session:
        startups = list(session.scalars(select(Startup.id).order_by(Startup.id)))
        desks = list(session.scalars(select(Desk.id).order_by(Desk.number)))
        mark_startups(session, startups)
        for place, desk_id in enumerate(desks):
            if dice.random() < 0.75:
                last = dice.choice([NEVER, date(2027, 2, 28), date(2027, 12, 31)])
                session.add(
                    Allocation(
                        desk_id=desk_id, kind="taken", startup_id=startups[place // 6],
                        first_day=date(2026, 1, 1), last_day=last,
                    )
                )  # fmt: skip
        session.flush()
        if past:
            session.connection().execute(insert(Allocation), list(_past(desks, startups, past)))


def _past(desks: list[Any], startups: list[Any], count: int) -> Iterator[dict[str, Any]]:
    """Yield allocations of ten days each before the present ones; without a journal: nobody reads it."""
    now = utc_now()
    for place in range(count):
        last = date(2025, 12, 31) - timedelta(days=10 * (place // len(desks)))
        yield {
            "id": new_id(), "version": 1, "created_at": now, "changed_at": now, "kind": "taken",
            "desk_id": desks[place % len(desks)], "startup_id": startups[place % len(startups)],
            "first_day": last - 9 * _DAY, "last_day": last,
        }  # fmt: skip


@pytest.fixture(scope="module")
def stores() -> Iterator[tuple[Store, Store]]:
    opened = Store.open(_filled(0)), Store.open(_filled(PAST))
    gc.disable()  # as in the window, which collects between its pictures
    yield opened
    gc.enable()
    for store in opened:
        store.close()


def _asking(store: Store, count: int, **values: Any) -> Callable[[], None]:
    """Return what asks for seats as a window does: on a session of its own."""

    def ask() -> None:
        with store.read() as session:
            offers = offer_seats(session, count, FIRST, None, today=TODAY, **values)
        assert all(len(one.desk_ids) == count for one in offers)

    return ask


@pytest.mark.parametrize("count", [1, 4, 9, 20])
def test_seats_among_2000_desks(report: Report, stores: tuple[Store, Store], count: int) -> None:
    plain, long = stores
    with plain.read() as session:
        team = session.scalar(select(Allocation.startup_id).where(Allocation.last_day == NEVER).limit(1))
    for name, values in (("", {}), (" for a team", {"startup_id": team})):
        first, other = _asking(plain, count, **values), _asking(long, count, **values)
        first(), other()
        times = [1000 * timed(first) for _ in range(15)]
        report.limit(f"{count} seats among 2,000 desks{name}, median", statistics.median(times), 100, "ms")
        report.limit(f"{count} seats among 2,000 desks{name}, p95", percentile(times, 0.95), 100, "ms")
        ours, theirs = side_by_side(other, first, rounds=15)
        report.ratio(f"{count} seats{name}, 100,000 past allocations", ours, theirs, 1.5, "without:")
