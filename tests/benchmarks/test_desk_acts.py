"""Giving, freeing and moving 200 desks at once, each as one action with its lines of the journal."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from jib_desktop.db.store import Store
from jib_desktop.services import history
from tests.benchmarks.measuring import Report, timed
from tests.builders import TODAY, add_startup
from tests.conftest import SteadyClock
from tests.contract_builders import sign_contract
from tests.desk_builders import add_desks, add_floor, do, give, seen

COUNT = 200
MOST = 300  # ms


def test_two_hundred_desks_at_once(report: Report, tmp_path: Path) -> None:
    store = Store.create(tmp_path / "base.jib", clock=SteadyClock())
    startup_id = add_startup(store)
    contract_id = sign_contract(store, startup_id, desks=2 * COUNT)
    desks = add_desks(store, add_floor(store), 2 * COUNT)
    give(store, desks[:1], startup_id, contract_id)  # what is made and compiled once
    history.undo(store)

    def measure(name: str, act: str, **values: Any) -> None:
        taken = timed(lambda: do(store, act, **values))
        report.beside(f"{name} {COUNT} desks at once", f"{1_000 * taken:.1f} ms", "as one action")

    given: list[Any] = []
    taken = timed(lambda: given.extend(give(store, desks[:COUNT], startup_id, contract_id)))
    report.limit(f"giving {COUNT} desks at once", 1_000 * taken, MOST, "ms")
    moves = [
        (key, version, to) for (key, version), to in zip(seen(store, *given), desks[COUNT:], strict=True)
    ]
    measure("moving", "reseat", moves=moves, from_day=TODAY + timedelta(days=5))
    measure("freeing", "free", seen=seen(store, *given), last_day=TODAY + timedelta(days=2))
    back = timed(lambda: history.undo(store))
    report.beside(f"taking back what {COUNT} desks were freed by", f"{1_000 * back:.1f} ms", "as one action")
    store.close()
