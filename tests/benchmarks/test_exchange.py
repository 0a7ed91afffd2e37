"""100,000 startups in and out of a workbook, beside openpyxl doing the same file."""

from __future__ import annotations

import gc
from pathlib import Path

import openpyxl
import pytest
from conftest import FILES, Report, timed

from jib_desktop.db.store import Store
from jib_desktop.exchange import review

ROWS = 100_000


@pytest.fixture(scope="module")
def workbook(large_file: Path) -> Path:
    """A workbook of 100,000 startups as this program writes it."""
    target = FILES / "startups.xlsx"
    store = Store.open(large_file, read_only=True)
    with store.read() as session:
        review.export(session, "startups", target)
    store.close()
    return target


def _read_with_openpyxl(path: Path) -> int:
    book = openpyxl.load_workbook(path, read_only=True)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()
    count = sum(1 for _ in sheet.iter_rows(values_only=True))
    book.close()
    return count


def _write_with_openpyxl(rows: list[tuple[object, ...]], path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Startups")
    for row in rows:
        sheet.append(row)
    book.save(path)


def test_import(report: Report, workbook: Path, tmp_path: Path) -> None:
    store = Store.create(tmp_path / "new.jib")
    plans = []

    def ours() -> None:
        with store.read() as session:
            plan = review.prepare(session, "startups", workbook, today=store.clock().date())
        plans.append(plan.counts())
        store.run("startups_imported", lambda session: review.save(session, plan))

    gc.collect()
    mine = timed(ours)
    other = timed(lambda: _read_with_openpyxl(workbook))
    assert plans[0]["new"] == ROWS
    store.close()
    report.ratio("import of 100,000 startups, preview and save", mine, other, 1.5, "openpyxl read-only, reading alone")


def test_export(report: Report, large_file: Path, workbook: Path, tmp_path: Path) -> None:
    store = Store.open(large_file, read_only=True)
    book = openpyxl.load_workbook(workbook, read_only=True)
    book.worksheets[0].reset_dimensions()
    rows = [tuple(row) for row in book.worksheets[0].iter_rows(values_only=True)]

    def ours() -> None:
        with store.read() as session:
            written = review.export(session, "startups", tmp_path / "ours.xlsx")
        assert written.rows == ROWS

    gc.collect()
    mine = timed(ours)
    other = timed(lambda: _write_with_openpyxl(rows, tmp_path / "theirs.xlsx"))
    store.close()
    report.ratio("export of 100,000 startups", mine, other, 0.5, "openpyxl write-only, rows given")
