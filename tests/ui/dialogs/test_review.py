"""The review: groups, ticks, search, what the button says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import Plan, PlannedRow
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.dialogs.review_rows import Review, Shown, cell_of, know_words, moved_most
from jib_desktop.ui.jobs import Jobs

ORDER = ("name_en", "city", "head_count", "phone", "notes")


def row(
    number: int, verdict: str, name: str, *problems: Problem, **fields: tuple[object, object]
) -> PlannedRow:
    return PlannedRow(number, verdict, name, {}, fields=fields, problems=problems)  # type: ignore[arg-type]


PLAN = Plan(
    "startups",
    "list.xlsx",
    (
        row(2, "changed", "Amber Snail", city=("Wuxi", "Suzhou"), head_count=(9, 12)),
        row(
            3, "rejected", "Blue Kite",
            Problem("head_count", "number_form", facts={"value": "twelve"}),
            head_count=(8, None), city=("Hefei", "Hefei"),
        ),
        row(
            4, "new", "Copper Heron",
            Problem("name_en", "looks_like", "tell", {"reason": "website", "name": "Amber Snail", "row": 2}),
            city=(None, "Hefei"),
        ),
        row(5, "new", "Dawn Ltd", city=(None, "Wuxi"), phone=(None, "+8613800000421")),
        row(6, "unchanged", "Early Bird"),
    ),
    left_out=("备注2",),
)  # fmt: skip


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings) -> Iterator[ReviewDialog]:
    made = ReviewDialog(PLAN, ORDER, store, jobs, settings)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.open()
    made.review_table.setFocus()
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    made.close()
    made.deleteLater()


def names(dialog: ReviewDialog) -> list[str]:
    return [str(dialog.model.index(place, 2).data()) for place in range(dialog.model.rowCount())]


def choose(dialog: ReviewDialog, place: int) -> None:
    dialog.review_table.setCurrentIndex(dialog.model.index(place, 2))


def test_groups_stand_worst_first_with_what_is_unchanged_closed(dialog: ReviewDialog) -> None:
    expected = [
        "Rejected",
        "Blue Kite",
        "Changed",
        "Amber Snail",
        "New",
        "Copper Heron",
        "Dawn Ltd",
        "Unchanged",
    ]
    assert names(dialog) == expected
    assert "备注2" in dialog.columns_label.text()
    assert [dialog.group_list.item(place).text() for place in range(5)] == [
        "Rejected",
        "Changed",
        "New",
        "Unchanged",
        "All rows",
    ]


def test_the_button_says_what_it_writes(dialog: ReviewDialog, qtbot: QtBot) -> None:
    assert dialog.save_button.text() == "Save 1 changed and 2 new"
    choose(dialog, 3)
    qtbot.keyClick(dialog.review_table, Qt.Key.Key_Space)
    assert dialog.save_button.text() == "Save 2 new"
    choose(dialog, 4)
    qtbot.keyClick(dialog.review_table, Qt.Key.Key_Space)
    assert not dialog.save_button.isEnabled()
    assert "Nothing is ticked" in dialog.problem_foot.sentence.text()
    qtbot.keyClick(dialog.review_table, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.save_asked) as saved:
        dialog.save_button.click()
    plan = saved.args[0]
    assert [one.row for one in plan.rows if one.is_written] == [4, 5]


def test_a_click_ticks(dialog: ReviewDialog, qtbot: QtBot) -> None:
    spot = dialog.review_table.visualRect(dialog.model.index(3, 0)).topLeft() + QPoint(22, 16)
    qtbot.mouseClick(dialog.review_table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not dialog.review.is_ticked(0)


def test_rows_that_look_like_others_are_unticked_together(dialog: ReviewDialog) -> None:
    assert dialog.like_strip.isVisible()
    dialog.like_strip.links()[0].click()
    assert not dialog.like_strip.isVisible()
    assert dialog.save_button.text() == "Save 1 changed and 1 new"


def test_groups_open_and_close_by_keys(dialog: ReviewDialog, qtbot: QtBot) -> None:
    choose(dialog, 7)
    qtbot.keyClick(dialog.review_table, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: names(dialog)[-1] == "Early Bird")
    choose(dialog, 0)
    qtbot.keyClick(dialog.review_table, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "Blue Kite" not in names(dialog))


def test_one_group_alone(dialog: ReviewDialog, qtbot: QtBot) -> None:
    dialog.group_list.setCurrentRow(2)
    qtbot.waitUntil(lambda: names(dialog) == ["Copper Heron", "Dawn Ltd"])


def test_search_and_problems_narrow(dialog: ReviewDialog, qtbot: QtBot) -> None:
    dialog.problems_chip.click()
    qtbot.waitUntil(lambda: names(dialog) == ["Rejected", "Blue Kite", "New", "Copper Heron"])
    dialog.problems_chip.click()
    qtbot.keyClick(dialog.review_table, Qt.Key.Key_E)
    assert dialog.search_field.text() == "e"
    dialog.search_field.setText("early")
    qtbot.waitUntil(lambda: names(dialog) == ["Unchanged", "Early Bird"])


def test_the_panel_tells_a_row_whole(dialog: ReviewDialog) -> None:
    choose(dialog, 1)
    assert dialog.row_label.text() == "Row 3 · Rejected"
    assert dialog.name_label.text() == "Blue Kite"
    assert dialog.panel_rows.count() == 3
    choose(dialog, 0)
    assert not dialog.name_label.isVisible()


def test_esc_leaves_and_writes_nothing(dialog: ReviewDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.save_asked):
        qtbot.keyClick(dialog.review_table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_cells_show_what_matters() -> None:
    changed, wrong, _alike, fresh, same = PLAN.rows
    assert cell_of(changed, "city") == ("Wuxi", "Suzhou", "changed")
    assert cell_of(wrong, "head_count") == ("", "twelve", "wrong")
    assert cell_of(wrong, "city") == ("", "Hefei", "plain")
    assert cell_of(fresh, "phone") == ("", "138 •••• 0421", "new")
    assert cell_of(same, "city") is None
    assert "twelve" in know_words(wrong)


def test_columns_go_to_what_moves_most() -> None:
    assert moved_most(PLAN, ("city", "head_count", "phone"), 240, lambda _: 100) == ["city", "head_count"]


def test_a_hundred_thousand_rows_are_narrowed_at_once() -> None:
    rows = tuple(row(place, "new", f"Name {place}", city=(None, "Wuxi")) for place in range(2, 100_002))
    review = Review(Plan("startups", "large.xlsx", rows))
    assert len(review.numbers(Shown())) == 100_001
    assert len(review.numbers(Shown(text="name 47110"))) == 2
    review.tick(range(50_000), False)
    assert review.ticked()["new"] == 50_000
    assert sum(one.is_written for one in review.result().rows) == 50_000
