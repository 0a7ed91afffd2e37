"""How long 2,000 desks and 10,000 allocations take out and in, told beside openpyxl reading the workbook."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import Any

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from tests.benchmarks.desk_files import TODAY, desks_file
from tests.benchmarks.measuring import Report, timed
from tests.benchmarks.test_exchange import script

READ_ONLY = """
import openpyxl, sys
for page in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets:
    page.reset_dimensions()
    rows = sum(1 for _ in page.iter_rows(values_only=True))
"""


def test_desks_and_allocations_go_out_and_into_an_empty_file(
    report: Report, tmp_path: Path, benchmark: Any
) -> None:
    path = tmp_path / "all.xlsx"
    full = Store.open(desks_file(10_000), read_only=True)

    def give_out() -> None:
        with full.read() as session:
            review.export_all(session, path)

    out = timed(give_out)
    theirs = timed(lambda: script(READ_ONLY, path))
    empty = Store.create(tmp_path / "empty.jib")

    def take_in() -> tuple[float, float]:
        began = time.perf_counter()
        with empty.read() as session:
            plans = review.prepare_all(session, path, today=TODAY)
        previewed = time.perf_counter()
        assert [plan.count("new") for plan in plans[-2:]] == [2_000, 10_000]
        empty.run("workbook_imported", partial(review.save_all, accepted=plans))
        return previewed - began, time.perf_counter() - previewed

    preview, save = benchmark.pedantic(take_in, rounds=1)
    again = timed(lambda: _unchanged(empty, path))
    for store in (full, empty):
        store.close()
    report.beside("2,000 desks, 10,000 allocations: export", f"{out:.2f} s", f"openpyxl reads {theirs:.2f} s")
    report.beside("  into an empty file", f"preview {preview:.2f} s", f"save {save:.2f} s")
    report.beside("  once more", f"preview {again:.2f} s", "nothing changes")


def _unchanged(store: Store, path: Path) -> None:
    with store.read() as session:
        plans = review.prepare_all(session, path, today=TODAY)
    assert not any(row.is_written for plan in plans for row in plan.rows)
