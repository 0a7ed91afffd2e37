"""A file of 2,000 desks with a long past, to measure on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from jib_desktop.db.base import new_id
from jib_desktop.db.bulk import insert_records
from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Desk, Floor
from jib_desktop.db.startups import Startup
from jib_desktop.db.store import Store
from jib_desktop.db.upgrades import CURRENT
from jib_desktop.progress import Progress
from jib_desktop.rules.periods import NEVER
from tests.benchmarks.measuring import FILES

TODAY = date(2026, 11, 23)
DESKS, STARTUPS = 2_000, 300
BEGINNING = date(2008, 1, 1)


def desks_file(allocations: int) -> Path:
    """Return a file in which so many allocations fill 2,000 desks, most of them past; made once."""
    path = FILES / f"desks-{allocations}-v{CURRENT}.jib"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        store = Store.create(part, actor="Mei")
        _fill(store, allocations)
        store.close()
        part.rename(path)
    return path


def _fill(store: Store, allocations: int) -> None:
    with store.write("allocations_imported") as session:
        startups = [Startup(name_en=f"Startup {place}", short_name=f"S{place}") for place in range(STARTUPS)]
        floors = [Floor(code=code, width=9_000, depth=6_000) for code in "23"]
        session.add_all([*startups, *floors])
        session.flush()
        desks = [
            Desk(
                floor_id=floors[place % 2].id, number=f"{2 + place % 2}-{place // 2:04}",
                x=200 + 165 * (place // 2 % 50), y=200 + 113 * (place // 100),
            )
            for place in range(DESKS)
        ]  # fmt: skip
        contracts = [_contract(place, one) for place, one in enumerate(startups)]
        session.add_all([*desks, *contracts])
        session.flush()
        rows = list(_rows(allocations, desks, startups))
        insert_records(session, Allocation, rows, Progress())
        session.execute(text("ANALYZE"))


def _contract(place: int, startup: Startup) -> Contract:
    first = TODAY - timedelta(days=30 + place)
    return Contract(
        startup_id=startup.id, kind="residence", number=f"JIB-2026-{place + 1:03}", number_year=2026,
        number_count=place + 1, signed_on=first, first_day=first, last_day=first + timedelta(days=364),
        notice_count=3, desks=5 + place % 5, renewal_months=12 * (place % 2),
    )  # fmt: skip


def _rows(count: int, desks: list[Desk], startups: list[Startup]) -> Iterator[dict[str, Any]]:
    """Yield what fills each desk from the beginning up to some day after today, with gaps of some days."""
    each = count // DESKS
    span = (TODAY - BEGINNING).days // max(each - 1, 1)
    for place, desk in enumerate(desks):
        for turn in range(each):
            first = BEGINNING + timedelta(days=turn * span + place % 7)
            last = NEVER if turn == each - 1 and place % 3 == 0 else first + timedelta(days=span - 9)
            kind = "reserved" if (place + turn) % 23 == 0 else "taken"
            yield {
                "id": new_id(), "desk_id": desk.id, "kind": kind, "contract_id": None,
                "startup_id": startups[(place // 7 + turn) % STARTUPS].id,
                "first_day": first, "last_day": last, "ends": "on_day", "corrections": 0,
                "reason": "A pilot" if kind == "reserved" else "", "correction_reason": "",
            }  # fmt: skip
