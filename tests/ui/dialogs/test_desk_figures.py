"""Occupancy as figures: what the charts show, and that every point and bar opens its list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.desk_figures import DeskFiguresDialog
from jib_desktop.ui.dialogs.desk_figures_reading import Part
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.view import TableView
from tests.builders import TODAY, add_startup
from tests.contract_builders import sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, allot

MARCH = date(2026, 3, 1)
Ids = dict[str, UUID]


@pytest.fixture
def house(store: Store) -> Ids:
    second, third = add_floor(store, "2", place=2), add_floor(store, "3", place=3)
    zone = add_area(store, second, "A")
    moon = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    tiger = add_startup(store, "Tiger Vision")
    contract = sign_contract(store, moon, desks=9, last_day=date(2027, 2, 28))
    desks = add_desks(store, second, 12, zone_id=zone)
    allot(store, desks[:7], moon, MARCH, date(2027, 2, 28), contract_id=contract, ends="with_contract")
    allot(store, desks[7], None, TODAY, reason="The lamp is broken")
    allot(store, desks[8], tiger, TODAY, kind="reserved")
    allot(store, add_desks(store, third, 4)[:3], tiger, date(2026, 6, 1), date(2027, 5, 31))
    return {"second": second, "third": third, "zone": zone, "moon": moon, "tiger": tiger, "desk": desks[0]}


@pytest.fixture
def dialog(
    qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings, house: Ids
) -> Callable[..., DeskFiguresDialog]:
    return partial(_shown, qtbot, store, jobs, settings)


def _shown(qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings, **values: Any) -> DeskFiguresDialog:
    made = DeskFiguresDialog(store, jobs, settings, **values)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    rest(qtbot, jobs)
    return made


def rest(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy)


def texts(table: TableView, column: int) -> list[str]:
    model = table.table
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


Shown = Callable[..., DeskFiguresDialog]


def test_it_opens_on_today_with_its_desks(dialog: Shown) -> None:
    made = dialog()
    assert made.time_chart.hasFocus()
    assert made.figure_label.text() == (
        "23 Nov 2026: 10 of 15 desks taken (67\u00a0%), 1 reserved, 1 out of service"
    )
    assert made.list_heading.text() == "Monday, 23 November 2026"
    assert [made.list_tabs.sign(place).number for place in range(3)] == [12, 2, 1]
    assert len(texts(made.seat_table, 0)) == 12


def test_walking_says_each_step_and_enter_lists_it(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    qtbot.keyClick(made.time_chart, Qt.Key.Key_Left)
    assert made.figure_label.text() == "1 Jun 2026 to 22 Nov 2026: 10 of 16 desks taken (62\u00a0%)"
    assert made.day == TODAY
    qtbot.keyClick(made.time_chart, Qt.Key.Key_Return)
    rest(qtbot, jobs)
    assert made.day == made.day_edit.day == date(2026, 6, 1)
    assert len(texts(made.seat_table, 0)) == 10
    qtbot.keyClick(made.time_chart, Qt.Key.Key_Home)
    qtbot.keyClick(made.time_chart, Qt.Key.Key_Return)
    rest(qtbot, jobs)
    assert texts(made.seat_table, 0) == []
    assert not made.plan_button.isEnabled()


def test_what_is_to_come_says_that_it_is_expected(qtbot: QtBot, dialog: Shown) -> None:
    made = dialog()
    qtbot.keyClick(made.time_chart, Qt.Key.Key_End)
    assert made.figure_label.text().startswith("Expected 1 Jun 2027 to 23 Nov 2027: 0 of 15 desks taken")
    qtbot.keyClick(made.time_chart, Qt.Key.Key_Left)
    assert made.figure_label.text().startswith("Expected 1 Mar 2027 to 31 May 2027: 3 of 15 desks taken")


def test_a_zone_opens_its_desks(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    made.view_tabs.setCurrentIndex(1)
    assert [stop.words for stop in made.zone_chart.stops] == [
        "Floor 2 · Zone A: 7 of 11 desks taken (64\u00a0%), 1 reserved, 1 out of service",
        "Floor 3 · In no zone: 3 of 4 desks taken (75\u00a0%)",
    ]
    qtbot.keyClick(made.zone_chart, Qt.Key.Key_End)
    qtbot.keyClick(made.zone_chart, Qt.Key.Key_Return)
    rest(qtbot, jobs)
    assert texts(made.seat_table, 0) == ["3-001", "3-002", "3-003"]
    assert made.list_label.text() == "Floor 3 · In no zone"


def test_a_startup_opens_its_desks(qtbot: QtBot, dialog: Shown, jobs: Jobs, house: Ids) -> None:
    made = dialog()
    made.view_tabs.setCurrentIndex(2)
    qtbot.keyClick(made.startup_chart, Qt.Key.Key_Home)
    assert made.figure_label.text() == "Moonkite Robotics 月鸢机器人: 7 desks, 9 promised"
    qtbot.keyClick(made.startup_chart, Qt.Key.Key_Return)
    rest(qtbot, jobs)
    assert made.lists.part == Part("startup", house["moon"])
    assert texts(made.seat_table, 1) == ["Moonkite Robotics 月鸢机器人"] * 7
    assert texts(made.seat_table, 2) == ["1 Mar 2026"] * 7
    made.view_tabs.setCurrentIndex(0)
    rest(qtbot, jobs)
    assert len(texts(made.seat_table, 0)) == 12


def test_promised_and_given_have_their_lists(qtbot: QtBot, dialog: Shown, jobs: Jobs, house: Ids) -> None:
    made = dialog()
    assert [texts(made.missing_table, place) for place in range(5)] == [
        ["Moonkite Robotics 月鸢机器人"], ["9"], ["7"], ["2"], ["28 Feb 2027"],
    ]  # fmt: skip
    assert [texts(made.beyond_table, place) for place in (0, 3)] == [["Tiger Vision"], ["+3"]]
    made.list_tabs.setCurrentIndex(1)
    assert made.missing_table.isVisible()
    made.missing_table.choose(house["moon"])
    qtbot.keyClick(made.missing_table, Qt.Key.Key_Return)
    rest(qtbot, jobs)
    assert made.view_tabs.currentIndex() == 2
    assert made.startup_chart.current is not None
    assert made.startup_chart.current.key == Part("startup", house["moon"])
    assert len(texts(made.seat_table, 0)) == 7


def test_what_is_not_taken_says_so(dialog: Shown) -> None:
    made = dialog()
    who = texts(made.seat_table, 1)
    assert who[7:9] == ["Out of service The lamp is broken", "Tiger Vision reserved"]
    assert texts(made.seat_table, 3)[8] == "open"


def test_enter_and_the_button_lead_to_the_plan(qtbot: QtBot, dialog: Shown, house: Ids) -> None:
    made = dialog()
    made.seat_table.choose(house["desk"])
    for act in (
        lambda: qtbot.keyClick(made.seat_table, Qt.Key.Key_Return),
        made.plan_button.click,
    ):
        with qtbot.waitSignal(made.desk_wanted) as wanted:
            act()
        assert wanted.args == [house["desk"], TODAY]
        assert made.isVisible()
    made.hide()
    made.open()
    made.plan_button.click()
    assert not made.isVisible()  # as a question before the page it would lie above the plan


def test_a_floor_counts_alone(qtbot: QtBot, dialog: Shown, jobs: Jobs, house: Ids) -> None:
    made = dialog(floor_id=house["third"])
    assert made.floor_chip.chosen() == [str(house["third"])]
    assert made.floor_chip.words() == "Floor 3"
    assert "3 of 4 desks taken" in made.figure_label.text()
    made.floor_chip.set_chosen([])
    rest(qtbot, jobs)
    assert "10 of 15 desks taken" in made.figure_label.text()


@pytest.mark.parametrize(("first", "last"), [("2026-12-01", "2026-11-01"), ("soon", "2026-11-01"), ("", "")])
def test_a_period_that_is_none_is_said_and_changes_nothing(
    qtbot: QtBot, dialog: Shown, jobs: Jobs, first: str, last: str
) -> None:
    made = dialog()
    before = made.time_chart.stops
    made.first_day_edit.setText(first)
    made.last_day_edit.setText(last)
    rest(qtbot, jobs)
    assert made.period() is None
    assert made.time_chart.stops == before


def test_another_period_and_day_are_read(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog(day=date(2026, 4, 1))
    assert made.list_heading.text() == "Wednesday, 1 April 2026"
    assert len(texts(made.seat_table, 0)) == 7
    made.first_day_edit.setText("2027-01-01")
    made.last_day_edit.setText("2027-06-30")
    rest(qtbot, jobs)
    assert made.time_chart.stops[0].words.startswith("Expected 1 Jan 2027 to 28 Feb 2027: 12 of 15")
    made.day_edit.setText("2027-03-15")
    rest(qtbot, jobs)
    assert len(texts(made.seat_table, 0)) == 5


def test_what_is_written_meanwhile_is_read(
    qtbot: QtBot, dialog: Shown, jobs: Jobs, store: Store, house: Ids
) -> None:
    made = dialog()
    (desk_id,) = add_desks(store, house["third"], 1, first=9)
    allot(store, desk_id, house["tiger"], TODAY)
    made.hear({"note": {desk_id}})
    assert not jobs.busy
    made.hear({"allocation": {desk_id}})
    rest(qtbot, jobs)
    assert len(texts(made.seat_table, 0)) == 13


def test_a_house_without_desks_is_no_trouble(
    qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings
) -> None:
    made = _shown(qtbot, store, jobs, settings)
    for place in range(3):
        made.view_tabs.setCurrentIndex(place)
        qtbot.keyClick(made.chart, Qt.Key.Key_Return)
    assert made.figure_label.text() == "There is nothing to show yet."
