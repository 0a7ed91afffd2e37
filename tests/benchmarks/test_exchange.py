"""How long in and out take for 100,000 startups, as ratios to openpyxl on the same rows (`make bench`)."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.exchange.reading import read_grid
from jib_desktop.progress import Progress
from tests.benchmarks.measuring import Report, timed

ROWS = 100_000
TODAY = date(2026, 11, 23)
READ_ONLY = """
import openpyxl, sys
page = openpyxl.load_workbook(sys.argv[1], read_only=True).active
page.reset_dimensions()
assert sum(1 for _ in page.iter_rows(values_only=True)) == int(sys.argv[2]) + 4
"""
WRITE_ONLY = """
import csv, openpyxl, sys
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment
book = openpyxl.Workbook(write_only=True)
page = book.create_sheet()
top = Alignment(vertical="top", wrap_text=True)
def styled(value):
    cell = WriteOnlyCell(page, value)
    cell.number_format, cell.alignment = "@", top
    return cell
for row in csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")):
    page.append([styled(value) for value in row])
book.save(sys.argv[2])
"""
MEMORY = """
import sys
from pathlib import Path
from jib_desktop.db.store import Store
from jib_desktop.exchange import review
store = Store.open(Path(sys.argv[1]), read_only=True)
with store.read() as session:
    review.export(session, "startups", Path(sys.argv[2]))
# Not ru_maxrss: a child inherits its parent's there.
print(next(int(line.split()[1]) // 1024 for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def script(source: str, *words: object) -> str:
    """Run a script in an interpreter of its own and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", source, *map(str, words)], check=True, capture_output=True, text=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def full(large_file: Path) -> Iterator[Store]:
    """A store with all rows."""
    store = Store.open(large_file, read_only=True)
    yield store
    store.close()


def export(store: Store, path: Path) -> None:
    with store.read() as session:
        review.export(session, "startups", path)


def test_export(report: Report, full: Store, tmp_path: Path, benchmark: Any) -> None:
    ours = timed(lambda: benchmark.pedantic(export, (full, tmp_path / "ours.xlsx"), rounds=1))
    export(full, tmp_path / "rows.csv")
    theirs = timed(lambda: script(WRITE_ONLY, tmp_path / "rows.csv", tmp_path / "theirs.xlsx"))
    knows_memory = Path("/proc/self/status").exists()
    report.ratio("export of 100,000 startups", ours, theirs, 0.25, "openpyxl write-only with styles")
    if knows_memory:
        memory = float(script(MEMORY, full.path, tmp_path / "again.xlsx"))
        report.limit("export of 100,000 startups, resident memory", memory, 100, "MB")


def test_import(report: Report, full: Store, tmp_path: Path, benchmark: Any) -> None:
    path = tmp_path / "a.xlsx"
    export(full, path)
    theirs = timed(lambda: script(READ_ONLY, path, ROWS))
    store = Store.create(tmp_path / "empty.jib")

    def take_in() -> tuple[float, float]:
        began = time.perf_counter()
        with store.read() as session:
            plan = review.prepare(session, "startups", path, today=TODAY)
        previewed = time.perf_counter()
        store.run("startups_imported", partial(review.save, accepted=plan))
        return previewed - began, time.perf_counter() - previewed

    preview, save = benchmark.pedantic(take_in, rounds=1)
    reading = timed(lambda: read_grid(path, Progress()))
    store.close()
    report.ratio(
        "import of 100,000 startups, preview and save", preview + save, theirs, 1.5, "openpyxl read-only"
    )
    report.ratio("reading of 100,000 startups to rows", reading, theirs, 0.3, "openpyxl read-only")
    report.beside("  of the import", f"preview {preview:.2f} s", f"save {save:.2f} s")
