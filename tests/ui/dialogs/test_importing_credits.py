"""Grants and cloud accounts in the review of an import: seen in words, booked as one action, taken back."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.progress import Progress
from jib_desktop.services import history
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.export import ExportDialog
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.dialogs.review_cells import Fields, cell_of, name_words
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_startup
from tests.credit_builders import ACCOUNT, OTHER, add_account, faults, grant, standing, units
from tests.ui.dialogs.test_importing import begin


@pytest.fixture
def base(store: Store) -> Store:
    add_account(store, ACCOUNT, add_startup(store, "Moonkite", name_zh="月鸢机器人"), spending="alibaba")
    add_account(store, OTHER, currency="USD")
    grant(store, "404.74691356", voucher="Q-1", products=("云服务器ECS",))
    grant(store, 50, account=OTHER, currency="USD", voucher="Q-2")
    return store


def edited(store: Store, path: Path, kind: str, key: str, rows: Mapping[str, Mapping[str, Any]]) -> Path:
    """Write a workbook of a kind and edit rows by their key; one that is not there goes to the end."""
    with store.read() as session:
        review.export(session, kind, path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows() if any(cell.value == key for cell in row))
    titles, first = [cell.value for cell in head], int(head[0].row or 0) + 1
    column = titles.index(key) + 1
    places = {str(sheet.cell(row, column).value): row for row in range(first, sheet.max_row + 1)}
    for name, values in rows.items():
        place = places.get(name, sheet.max_row + 1)
        for title, value in {key: name, **values}.items():
            sheet.cell(place, titles.index(title) + 1).value = value
    book.save(path)
    return path


def words(dialog: ReviewDialog, kind: str, *names: str) -> dict[str, list[tuple[str, str]]]:
    """Return old and new words of fields by the name of each row."""
    fields = Fields.of(review.FEATURES[kind].columns(None))  # type: ignore[arg-type]
    return {
        name_words(row): [cell[:2] if (cell := cell_of(row, name, fields)) else ("", "") for name in names]
        for row in dialog.review.plan.rows
    }


def keep_picture(dialog: ReviewDialog, name: str) -> None:
    """Save how it looks where a person asks for it."""
    if folder := os.environ.get("JIB_PICTURES"):
        dialog.grab().save(str(Path(folder) / f"{name}.png"))


def test_grants_are_looked_through_and_booked(
    base: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    rows: dict[str, dict[str, Any]] = {
        "Q-1": {"Amount granted": 410, "Reason of the adjustment": "The face value was misread"},
        "Q-2": {"Valid until": date(2027, 12, 31)},
        "Q-9": {"Cloud account": ACCOUNT, "Amount granted": 5000.5, "Valid until": date(2027, 5, 31)},
    }
    path = edited(base, tmp_path / "g.xlsx", "grants", "Voucher", rows)
    with begin("grants", base, jobs, settings, tmp_path, qtbot) as desk:
        desk.begun.start(path)
        dialog = desk.wait(ReviewDialog)
        assert dialog.review.counts["rejected"] == 1
        found = words(dialog, "grants", "account", "amount", "expires_on")
        assert found["Q-1"][1] == ("404.74691356", "410.00")
        assert found["Q-9"] == [("", ACCOUNT), ("", "5,000.50"), ("", "31 May 2027")]
        keep_picture(dialog, "grants")
        dialog.save_button.click()
        qtbot.waitUntil(lambda: bool(desk.said))
        assert desk.said == ["Imported grants."]
    assert standing(base).granted == units("5410.5")
    assert standing(base, account=OTHER, currency="USD").granted == units(50)
    history.undo(base)
    assert standing(base).granted == units("404.74691356")
    assert faults(base) == []


def test_a_field_whose_tick_is_taken_away_is_not_booked(
    base: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = {"Q-1": {"Amount granted": 410, "Reason of the adjustment": "misread"}}
    path = edited(base, tmp_path / "g.xlsx", "grants", "Voucher", rows)
    with base.read() as session:
        plan = review.prepare(session, "grants", path, today=date(2026, 11, 23))
    row = next(one for one in plan.rows if one.verdict == "changed")
    untouched = plan.with_rows({plan.rows.index(row): replace(row, left_out=frozenset({"amount"}))})
    base.run("grants_imported", lambda session: review.save(session, untouched))
    assert standing(base).granted == units("404.74691356")


def test_accounts_are_looked_through_and_saved(
    base: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = {
        ACCOUNT: {"Vouchers pay": "what lapses first", "Name in bills": "moon@example.com"},
        "1000000000000009": {"Startup": "Moonkite", "Column of the credit": "coupons"},
        OTHER: {"Startup": "Nobody"},
    }
    path = edited(base, tmp_path / "a.xlsx", "accounts", "Cloud account", rows)
    with begin("accounts", base, jobs, settings, tmp_path, qtbot) as desk:
        desk.begun.start(path)
        dialog = desk.wait(ReviewDialog)
        assert {name: dialog.review.counts[name] for name in ("new", "changed", "rejected")} == {
            "new": 1, "changed": 1, "rejected": 1,
        }  # fmt: skip
        found = words(dialog, "accounts", "startup", "spending", "credit_column")
        assert found[ACCOUNT][1] == ("The largest balance first", "What lapses first")
        assert found["1000000000000009"][0] == ("", "Moonkite 月鸢机器人")
        keep_picture(dialog, "accounts")
        dialog.save_button.click()
        qtbot.waitUntil(lambda: bool(desk.said))
        assert desk.said == ["Imported cloud accounts from a.xlsx."]
    assert faults(base) == []


@pytest.mark.parametrize(("what", "name", "rows"), [("all", "grants", 2), ("accounts", "cloud accounts", 2)])
def test_grants_and_accounts_go_out(
    base: Store, settings: Settings, tmp_path: Path, qtbot: QtBot, what: str, name: str, rows: int
) -> None:
    settings.set("export_folder", str(tmp_path))
    dialog = ExportDialog(settings, ((None, None), 0), kind="grants")
    qtbot.addWidget(dialog)
    dialog.what_combo.setCurrentIndex(dialog.what_combo.findData(what))
    assert dialog.path().name == f"{name}.xlsx"
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.save_button.click()
    assert asked.args is not None
    path, work = asked.args
    with base.read() as session:
        assert work(session, progress=Progress()).rows == rows
    assert path.is_file()
