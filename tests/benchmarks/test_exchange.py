"""How long in and out take for 100,000 startups, as ratios to openpyxl on the same rows (`make bench`)."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.exchange.reading import read_grid
from jib_desktop.progress import Progress
from jib_desktop.services import demo

ROWS = 100_000
TODAY = date(2026, 11, 23)
READ_ONLY = """
import openpyxl, sys
page = openpyxl.load_workbook(sys.argv[1], read_only=True).active
page.reset_dimensions()
assert sum(1 for _ in page.iter_rows(values_only=True)) == int(sys.argv[2]) + 1
"""
WRITE_ONLY = """
import csv, openpyxl, sys
book = openpyxl.Workbook(write_only=True)
page = book.create_sheet()
for row in csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")):
    page.append(row)
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


def seconds(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def script(source: str, *words: object) -> str:
    """Run a script in an interpreter of its own and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", source, *map(str, words)], check=True, capture_output=True, text=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with all rows."""
    store = Store.create(tmp_path_factory.mktemp("full") / "full.jib")
    with store.write("rows_made", can_be_undone=False) as session:
        demo.make_rows(session, ROWS, Progress())
    yield store
    store.close()


def export(store: Store, path: Path) -> None:
    with store.read() as session:
        review.export(session, "startups", path)


def test_export(full: Store, tmp_path: Path, benchmark: Any) -> None:
    ours = seconds(lambda: benchmark.pedantic(export, (full, tmp_path / "ours.xlsx"), rounds=1))
    export(full, tmp_path / "rows.csv")
    theirs = seconds(lambda: script(WRITE_ONLY, tmp_path / "rows.csv", tmp_path / "theirs.xlsx"))
    knows_memory = Path("/proc/self/status").exists()
    memory = script(MEMORY, full.path, tmp_path / "again.xlsx").strip() if knows_memory else "?"
    ratio = ours / theirs
    print(f"\nexport of {ROWS:,}: {ours:.2f} s / openpyxl write-only {theirs:.2f} s = {ratio:.2f} (≤ 0.50)")
    print(f"export of {ROWS:,}: {memory} MB resident")


def test_import(full: Store, tmp_path: Path, benchmark: Any) -> None:
    path = tmp_path / "a.xlsx"
    export(full, path)
    theirs = seconds(lambda: script(READ_ONLY, path, ROWS))
    store = Store.create(tmp_path / "empty.jib")

    def take_in() -> tuple[float, float]:
        began = time.perf_counter()
        with store.read() as session:
            plan = review.prepare(session, "startups", path, today=TODAY)
        previewed = time.perf_counter()
        store.run("startups_imported", partial(review.save, accepted=plan))
        return previewed - began, time.perf_counter() - previewed

    preview, save = benchmark.pedantic(take_in, rounds=1)
    reading = seconds(lambda: read_grid(path, Progress()))
    store.close()
    ours = preview + save
    print(f"\nimport of {ROWS:,}: preview {preview:.2f} s (of it reading {reading:.2f} s), save {save:.2f} s")
    print(
        f"import of {ROWS:,}: {ours:.2f} s / openpyxl read-only {theirs:.2f} s = {ours / theirs:.2f} (≤ 1.50)"
    )
    print(f"reading alone: {reading / theirs:.2f} of openpyxl read-only")
