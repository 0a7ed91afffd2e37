"""The page of desks: the plan of any day, choosing, searching, the list beside it, what the panel tells."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Kind
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks import DesksPage
from jib_desktop.ui.statuses import desk_status
from jib_desktop.ui.widgets.person_line import PhoneButton
from jib_desktop.ui.widgets.promise_bar import PromiseBar
from tests.builders import TODAY, add_startup
from tests.conftest import SteadyClock
from tests.desk_builders import add_desks, add_floor, allot
from tests.ui.pages.desk_page import Desk, Site, make_site, open_page

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def site(store: Store) -> Site:
    """Draw floors with desks."""
    return make_site(store)


@pytest.fixture
def desk(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, site: Site, qtbot: QtBot
) -> Desk:
    """Open the page on them."""
    return open_page(store, jobs, changes, settings, site, qtbot)


# --- the plan of the day --------------------------------------------------------------------------


def test_the_plan_of_today_counts_what_is_what_and_who_is_to_be_seated(desk: Desk) -> None:
    page = desk.page
    assert page.legend.accessibleName() == "Taken: 8, Free: 15, Reserved: 0, Out of service: 1"
    assert "8</span> of 24, 33 %" in page.sum_label.text()
    assert "Promised, not given" in page.sum_label.text()
    overview = page.panel.overview
    assert [overview.seat_list.item(row).text() for row in range(overview.seat_list.count())] == [
        "Moonkite Robotics 月鸢机器人, 2 of 9 to give"
    ]
    # Heron has two desks that no contract promises.
    assert "Tour Heron, 2 too many" in overview.over_list.item(0).text()
    assert "A lamp is broken" in overview.ending_list.verdicts()[0].html


def test_the_tab_counts_who_waits_for_desks_today(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.page.count_changed) as told:
        desk.page.reader.read()
    assert told.args == [1, True]


def test_another_day_is_shown_by_moving_the_line_and_said_to_be_another(desk: Desk) -> None:
    page = desk.page
    page.day_line.go_to(date(2026, 12, 20))
    assert page.day == date(2026, 12, 20)
    desk.rest()
    assert page.legend.accessibleName() == "Taken: 8, Free: 15, Reserved: 1, Out of service: 0"
    assert page.day_strip.isVisible()
    assert "20 December 2026" in page.day_strip.sentence.text()
    page.day_line.go_to(date(2027, 6, 1))
    desk.rest()
    assert "Taken: 1," in page.legend.accessibleName()
    page.day_strip.links()[0].click()
    desk.rest()
    assert page.day == TODAY
    assert not page.day_strip.isVisible()


def test_a_day_that_is_over_is_said_to_be_over(desk: Desk) -> None:
    desk.page.go_to_day(date(2026, 5, 1))
    desk.rest()
    assert "which is over" in desk.page.day_strip.sentence.text()
    assert "Taken: 7," in desk.page.legend.accessibleName()


def test_midnight_moves_the_plan_that_shows_today(desk: Desk, clock: SteadyClock) -> None:
    clock.go_on(days=10)
    desk.page.follow_calendar()
    desk.rest()
    assert desk.page.day == date(2026, 12, 3)
    assert not desk.page.day_strip.isVisible()
    assert "Reserved: 1" in desk.page.legend.accessibleName()


def test_midnight_leaves_a_day_that_was_chosen(desk: Desk, clock: SteadyClock) -> None:
    desk.page.go_to_day(date(2027, 1, 1))
    desk.rest()
    clock.go_on(days=1)
    desk.page.follow_calendar()
    desk.rest()
    assert desk.page.day == date(2027, 1, 1)


def test_what_another_desk_writes_is_shown(desk: Desk, store: Store, site: Site) -> None:
    allot(store, site.desks[20], add_startup(store, "New Lantern"), TODAY)
    desk.page.changes.tell({"allocation": {uuid.uuid4()}})
    desk.rest()
    assert "Taken: 9," in desk.page.legend.accessibleName()


# --- floors and filters ---------------------------------------------------------------------------


def test_floors_are_changed_by_chip_and_keys(desk: Desk, site: Site) -> None:
    page = desk.page
    page.menus.floor_up.trigger()
    desk.rest()
    assert page.reader.floor_id == site.floors[1]
    assert page.floor_chip.words() == "Floor 3"
    page.menus.floor_up.trigger()
    page.menus.floor_down.trigger()
    desk.rest()
    assert page.reader.floor_id == site.floors[0]
    page.floor_chip.set_chosen([str(site.floors[1])])
    desk.rest()
    assert len(page.scene.rows()) == 6
    page.floor_chip.set_active(False)  # a floor is always chosen
    assert page.floor_chip.chosen() == [str(site.floors[1])]


def test_free_desks_alone_are_listed_and_a_zone_alone_is_drawn(desk: Desk) -> None:
    page = desk.page
    page.menus.beside.trigger()
    page.free_chip.set_active(True)
    desk.rest()
    assert page.beside.model.rowCount() == 15
    assert len(page.scene.shown_ids()) == 15
    zone = next(one for one in page.reader.state.areas if one.code == "B")
    page.zone_chip.set_chosen([str(zone.id)])
    desk.rest()
    assert not page.scene.rows()
    assert page.list_stack.currentWidget() is page.nothing_page
    page.nothing_page.primary_button.click()
    desk.rest()
    assert len(page.scene.rows()) == 24
    assert not page.free_chip.active


# --- the list beside the plan -----------------------------------------------------------------------


def test_plan_and_list_have_the_same_selection(desk: Desk, site: Site) -> None:
    page = desk.page
    page.list_chip.set_active(True)
    desk.rest()
    QAbstractItemModelTester(page.beside.model)
    assert page.beside.model.rowCount() == 24
    desk.select(14, 15)
    assert set(page.table.selected_ids()) == set(site.desks[13:15])
    page.table.setFocus()
    page.table.choose(site.desks[0])
    desk.qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    desk.rest()
    assert set(page.scene.selected_ids()) == set(site.desks[:2])
    assert page.panel.choice.name_label.text() == "Desks 2-001 and 2-002"


def test_the_list_is_sorted_and_what_is_empty_stands_last(desk: Desk) -> None:
    page = desk.page
    page.list_chip.set_active(True)
    desk.rest()

    def shown() -> list[str]:
        desk.rest()
        rows = (page.beside.model.row_at(place) for place in range(page.beside.model.rowCount()))
        return [row.startup_en for row in rows]

    page.beside.sort_by("startup")
    assert shown()[0] == "Moonkite Robotics"
    page.beside.sort_by("startup")
    assert shown()[0] == "Tour Heron"
    assert shown()[-1] == ""
    page.beside.sort_by("last_day")
    desk.rest()
    row = page.beside.model.row_at(0)
    words = [column.text(row) for column in page.beside.model.columns[:7]]
    assert words[:3] == ["2-011", "Free", ""]


# --- the search -----------------------------------------------------------------------------------


def test_a_search_goes_from_desk_to_desk_on_any_floor(desk: Desk, site: Site) -> None:
    page = desk.page
    desk.press(Qt.Key.Key_F, CONTROL)
    page.go_to_search()
    desk.qtbot.keyClicks(page.search_field, "heron")
    desk.press(Qt.Key.Key_Return)
    assert page.scene.selected_ids() == [site.desks[9]]
    desk.press(Qt.Key.Key_Return)
    assert page.reader.floor_id == site.floors[1]
    assert page.scene.selected_ids() == [site.above[0]]
    desk.press(Qt.Key.Key_Return)
    assert page.reader.floor_id == site.floors[0]
    assert page.scene.selected_ids() == [site.desks[9]]


@pytest.mark.parametrize(
    "typed", ["月鸢", "yueyuan", "yy", "moonk", "zhou min", "13800000558", "2-001", "2001"]
)
def test_desks_are_found_by_startup_person_and_number(desk: Desk, site: Site, typed: str) -> None:
    desk.page.search_field.setText(typed)
    desk.page.search.go_on()
    desk.rest()
    assert desk.page.scene.selected_ids() == [site.desks[0]]


def test_a_search_without_a_desk_says_when_there_is_one(desk: Desk) -> None:
    page = desk.page
    page.search_field.setText("plum")
    page.search.go_on()
    desk.rest()
    assert "Plum Rocket has no desk on 23 November 2026." in page.found_strip.sentence.text()
    page.found_strip.links()[0].click()
    desk.rest()
    assert page.day == date(2026, 12, 1)
    page.search_field.setText("nobody")
    page.search.go_on()
    desk.rest()
    assert "Nothing found for “nobody”." in page.found_strip.sentence.text()
    page.search_field.clear()
    assert not page.found_strip.isVisible()


def test_a_desk_is_shown_from_elsewhere(desk: Desk, site: Site) -> None:
    desk.page.show_record(site.above[3])
    desk.rest()
    assert desk.page.scene.selected_ids() == [site.above[3]]
    assert desk.page.panel.choice.name_label.text() == "Desk 3-004"
    desk.page.show_record(uuid.uuid4())
    desk.rest()
    assert desk.page.scene.selected_ids() == [site.above[3]]


# --- the panel ------------------------------------------------------------------------------------


def test_a_taken_desk_says_who_until_when_and_whom_to_call(desk: Desk) -> None:
    desk.select(1, 2)
    choice = desk.page.panel.choice
    assert choice.badge.text() == "Taken"
    assert choice.until_label.text() == "until 28 February 2027"
    assert list(choice.holders.buttons) == ["free", "extend", "move", "menu"]
    bar = choice.holders.findChildren(PromiseBar)[-1]
    assert bar.accessibleName() == "Promised 9, given 7"
    assert desk.page.findChildren(PhoneButton)[-1].words == "138 •••• 0558"


def test_a_reserved_desk_and_a_broken_one_say_why(desk: Desk) -> None:
    desk.page.go_to_day(date(2026, 12, 5))
    desk.rest()
    desk.select(11)
    assert desk.page.panel.choice.badge.text() == "Reserved"
    assert "give_now" in desk.page.panel.choice.holders.buttons
    desk.select(12)
    assert desk.page.panel.choice.badge.text() == "Out of service"
    assert desk.page.panel.choice.holders.buttons["free"].text() == "Back in service …"


def test_a_mixed_choice_can_be_narrowed(desk: Desk, site: Site) -> None:
    desk.select(1, 14)
    choice = desk.page.panel.choice
    assert choice.until_label.text() == "Free 1 · Taken 1"
    assert choice.gives
    choice.narrow_sentence.linkActivated.emit("held")
    desk.rest()
    assert desk.page.scene.selected_ids() == [site.desks[0]]
    assert not choice.gives


def test_links_of_the_panel_lead_to_startup_and_contract(desk: Desk, site: Site) -> None:
    desk.select(1)
    wanted: list[tuple[str, uuid.UUID]] = []
    desk.page.record_wanted.connect(lambda page, one: wanted.append((page, one)))
    desk.page.acts.show_startup()
    desk.page.acts.show_contract()
    assert wanted == [("startups", site.moonkite), ("contracts", site.contract)]


def test_what_cannot_be_done_is_off(desk: Desk) -> None:
    menus = desk.page.menus
    assert not menus.reserve.isEnabled()
    desk.select(14)
    assert menus.reserve.isEnabled()
    assert not menus.free.isEnabled()
    desk.select(1, 2)
    assert menus.free.isEnabled()
    assert menus.swap.isEnabled()
    texts = [action.text() for action in menus.menu().actions() if action.text()]
    assert "Free for a while …" in texts
    assert "History of the desk …" in texts


def test_the_menu_of_the_plan_opens_on_a_desk(desk: Desk) -> None:
    desk.select(1)
    desk.page.view.customContextMenuRequested.emit(QPoint(10, 10))
    desk.rest()
    assert desk.page.findChildren(type(desk.page.menus.menu()))


# --- nothing there --------------------------------------------------------------------------------


def test_a_new_file_offers_to_draw_a_floor(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> None:
    page = DesksPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.body_stack.currentWidget() is page.empty_page)
    assert page.empty_page.heading_label.text() == "No floor yet"
    assert not page.search_field.isEnabled()
    assert not page.seats_button.isVisible()
    add_floor(store)
    changes.tell({"floor": {uuid.uuid4()}})
    qtbot.waitUntil(lambda: page.body_stack.currentWidget() is page.bare_page)
    assert page.bare_page.primary_button.text() == "Place desks"


def test_a_file_that_is_only_read_offers_no_acts(
    store: Store, changes: ChangeSignal, settings: Settings, site: Site, qtbot: QtBot
) -> None:
    path = store.path
    store.close()
    reading = Store.open(path, actor="Mei", read_only=True, clock=store.clock)
    jobs = Jobs(reading, changes, messages.show_error)
    try:
        desk = open_page(reading, jobs, changes, settings, site, qtbot)
        desk.select(14)
        assert not desk.page.panel.choice.gives
        desk.select(1)
        assert not desk.page.panel.choice.holders.buttons
        menus = desk.page.menus
        assert not any(one.isEnabled() for one in (menus.free, menus.reserve, menus.edit_plan, menus.seats))
        assert menus.history.isEnabled()
        desk.page.acts.give_to(site.moonkite)
        desk.rest()
        assert desk.page.panel.form.startup_id_edit.picked is None
        assert desk.page.scene._team == site.moonkite
    finally:
        jobs.close()
        reading.close()


# --- languages ------------------------------------------------------------------------------------


def test_the_page_follows_the_language(desk: Desk) -> None:
    desk.select(1)
    formats.use("zh_CN")
    try:
        for widget in (desk.page, desk.page.view, desk.page.panel, desk.page.panel.choice):
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        desk.rest()
        assert "月鸢机器人" in desk.page.scene.words_of(desk.site.desks[0])
        assert desk.page.panel.choice.until_label.text().endswith("2027年2月28日")
    finally:
        formats.use("en")


def test_states_have_a_sign_each() -> None:
    assert len({desk_status(kind).glyph for kind in (*Kind, "free")}) == 4


def test_a_desk_says_who_has_it_next(desk: Desk, store: Store, site: Site) -> None:
    allot(store, site.desks[0], site.plum, date(2027, 3, 1))
    desk.select(1)
    labels = desk.page.panel.choice.holders.findChildren(QLabel)
    assert "Plum Rocket, from 1 Mar 2027" in [label.text() for label in labels]


def test_a_click_on_who_is_to_be_seated_lets_the_team_stand_out(desk: Desk, site: Site) -> None:
    seats = desk.page.panel.overview.seat_list
    seats.itemClicked.emit(seats.item(0))
    assert desk.page.scene._team == site.moonkite


def test_the_zoom_stays_when_something_is_written(desk: Desk, store: Store, site: Site) -> None:
    desk.page.view.zoom_to(1.5)
    desk.rest()
    add_desks(store, site.floors[0], 1, first=25)
    desk.page.changes.tell({"desk": {uuid.uuid4()}})
    desk.rest()
    assert len(desk.page.scene.rows()) == 25
    assert desk.page.view.zoom == pytest.approx(1.5)


def test_the_list_tells_who_and_until_when_beside_a_plan_that_keeps_its_room(desk: Desk) -> None:
    page = desk.page
    page.resize(1024, 560)
    page.list_chip.set_active(True)
    desk.rest()
    shown = [
        column.key
        for place, column in enumerate(page.beside.model.columns)
        if not page.table.isColumnHidden(place)
    ]
    assert shown == ["number", "state", "startup", "last_day"]
    page.resize(1440, 800)
    page.give_list_room()
    desk.rest()
    assert page.list_stack.width() < page.view_area.width()


def test_rows_of_the_list_are_copied(desk: Desk) -> None:
    desk.page.list_chip.set_active(True)
    desk.rest()
    desk.select(1, 10)
    desk.page.table.copy_asked.emit()
    desk.until(lambda: "2-010" in QGuiApplication.clipboard().text())
    assert "Moonkite Robotics" in QGuiApplication.clipboard().text()
