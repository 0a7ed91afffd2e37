"""The finance workbook of a year of 300 contracts."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.exchange import finance
from jib_desktop.services import contracts_acts, startups
from tests.benchmarks.measuring import Report
from tests.builders import startup_values
from tests.contract_builders import USUAL

COUNT = 300


def test_a_year_of_300_contracts(report: Report, tmp_path: Path) -> None:
    def fill(session: Session) -> None:
        for place in range(COUNT):
            startup = startups.create(session, startup_values(f"Startup {place}"))
            contract = contracts_acts.create(session, {**USUAL, "startup_id": startup})
            session.flush()
            contracts_acts.sign(session, contract_id=contract, seen_version=1, signed_on=date(2026, 2, 12))

    store = Store.create(tmp_path / "base.jib")
    store.run("contract_sign", fill)
    start = time.perf_counter()
    written = finance.export(store, tmp_path / "f.xlsx", date(2026, 1, 1), date(2026, 12, 31))
    taken = time.perf_counter() - start
    store.close()
    assert written.rows > 10 * COUNT
    report.limit("the finance workbook of a year of 300 contracts", taken, 2, "s")
