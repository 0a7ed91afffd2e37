"""Desks and allocations in the review of an import: seen as people name them, chosen, saved as one action."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.progress import Progress
from jib_desktop.services import desks, history
from jib_desktop.services.desks_import import DayPlan
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.export import ExportDialog
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.dialogs.review_cells import Fields, cell_of, name_words
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY, add_startup, records
from tests.desk_builders import add_area, add_desks, add_floor, do, give, seen
from tests.ui.dialogs.test_importing import Desk, begin

DAY = timedelta(days=1)


@pytest.fixture
def given(store: Store) -> dict[str, uuid.UUID]:
    """Give 2-001 to Moonkite and 2-002 to Tin Drum; return the allocations by desk."""
    floor = add_floor(store)
    places = add_desks(store, floor, 3, zone_id=add_area(store, floor))
    (one,) = give(store, places[:1], add_startup(store, "Moonkite", name_zh="月鸢机器人"))
    (two,) = give(store, places[1:2], add_startup(store, "Tin Drum"))
    return {"2-001": one, "2-002": two}


def exported(store: Store, path: Path, kind: str, edits: dict[tuple[str, str], Any]) -> Path:
    """Write a workbook of a kind and edit cells: (desk, title) → value."""
    with store.read() as session:
        review.export(session, kind, path)
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    rows = list(sheet.iter_rows())
    head = next(row for row in rows if row[0].value == "Desk")
    titles = [cell.value for cell in head]
    lines = {str(row[0].value): row for row in rows[rows.index(head) + 1 :]}
    for (desk, title), value in edits.items():
        lines[desk][titles.index(title)].value = value
    book.save(path)
    return path


def cells(dialog: ReviewDialog, kind: str, *names: str) -> dict[str, list[tuple[str, str]]]:
    """Return old and new words of fields by the name of each row."""
    plan = dialog.review.plan
    fields = Fields.of(review.FEATURES[kind].columns(None))  # type: ignore[arg-type]
    return {
        name_words(row): [cell[:2] if (cell := cell_of(row, name, fields)) else ("", "") for name in names]
        for row in plan.rows
    }


def who(store: Store) -> dict[str, str]:
    with store.read() as session:
        return {row.number: row.startup_en for row in desks.plan_on(session, TODAY) if not row.is_free}


def test_a_swap_is_seen_saved_and_taken_back(
    store: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot, given: dict[str, uuid.UUID]
) -> None:
    edits = {("2-001", "Desk"): "2-002", ("2-002", "Desk"): "2-001"}
    path, before = exported(store, tmp_path / "a.xlsx", "allocations", edits), records(store)
    with begin("allocations", store, jobs, settings, tmp_path, qtbot) as desk:
        desk.begun.start(path)
        dialog = desk.wait(ReviewDialog)
        assert cells(dialog, "allocations", "desk", "startup", "last_day") == {
            "2-002 Moonkite 月鸢机器人": [
                ("2-001", "2-002"), ("", "Moonkite 月鸢机器人"), ("", "until further notice"),
            ],
            "2-001 Tin Drum": [("2-002", "2-001"), ("", "Tin Drum"), ("", "until further notice")],
        }  # fmt: skip
        assert not dialog.grab().isNull()
        dialog.save_button.click()
        qtbot.waitUntil(lambda: bool(desk.said))
        assert desk.said == ["Imported desk allocations from a.xlsx."]
    assert who(store) == {"2-001": "Tin Drum", "2-002": "Moonkite"}
    history.undo(store)
    assert records(store) == before


def test_a_conflict_of_desks_is_chosen_between_numbers(
    store: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot, given: dict[str, uuid.UUID]
) -> None:
    path = exported(store, tmp_path / "a.xlsx", "allocations", {("2-002", "Last day"): TODAY + 10 * DAY})
    do(store, "free", seen=seen(store, given["2-002"]), last_day=TODAY + 30 * DAY)
    with begin("allocations", store, jobs, settings, tmp_path, qtbot) as desk:
        desk.begun.start(path)
        dialog = desk.wait(ReviewDialog)
        assert dialog.review.counts["conflict"] == 1
        (row,) = [row for row in dialog.review.plan.rows if row.conflicts]
        assert row.conflicts["last_day"].theirs == TODAY + 10 * DAY
        assert not dialog.save_button.isEnabled()
        dialog.reject()


def test_everything_of_another_file_is_looked_through_kind_by_kind(
    store: Store, settings: Settings, tmp_path: Path, qtbot: QtBot, given: dict[str, uuid.UUID],
    make_jobs: Callable[[Store], Jobs],
) -> None:  # fmt: skip
    with store.read() as session:
        review.export_all(session, tmp_path / "all.xlsx")
    other = Store.create(tmp_path / "other.jib", clock=store.clock)
    with begin("startups", other, make_jobs(other), settings, tmp_path, qtbot) as desk:
        desk.begun.start(tmp_path / "all.xlsx")
        kinds = []
        while not desk.said:
            dialog = desk.wait(ReviewDialog)
            kinds.append(dialog.review.plan.kind)
            assert dialog.review.counts["rejected"] == 0
            dialog.save_button.click()
            qtbot.waitUntil(partial(_moved_on, desk, dialog))
    assert kinds == ["startups", "desks", "allocations"]
    assert who(other) == who(store)
    other.close()


def _moved_on(desk: Desk, shown: ReviewDialog) -> bool:
    return bool(desk.said) or desk.begun.dialog not in (None, shown)


@pytest.fixture
def make_jobs(changes: ChangeSignal) -> Iterator[Callable[[Store], Jobs]]:
    made: list[Jobs] = []

    def make(store: Store) -> Jobs:
        made.append(Jobs(store, changes, messages.show_error))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.mark.parametrize(("kind", "first"), [("desks", "shown"), ("allocations", "all")])
def test_desks_go_out_as_they_are_shown(
    store: Store,
    settings: Settings,
    tmp_path: Path,
    qtbot: QtBot,
    given: dict[str, uuid.UUID],
    kind: str,
    first: str,
) -> None:
    settings.set("export_folder", str(tmp_path))
    wanted = (DayPlan(TODAY), None) if kind == "desks" else (None, None)
    dialog = ExportDialog(settings, (wanted, 3), kind=kind)
    qtbot.addWidget(dialog)
    assert dialog.what_combo.currentData() == first
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.save_button.click()
    assert asked.args is not None
    path, work = asked.args
    with store.read() as session:
        assert work(session, progress=Progress()).rows == (3 if kind == "desks" else 2)
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert any("23 November 2026" in text for text in texts) or kind == "allocations"
    assert "Tin Drum" in texts
