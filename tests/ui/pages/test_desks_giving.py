"""Giving desks from the page: by keyboard through the real plan, by drop, and what is refused."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Ends, Kind
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import history
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.floor_plan.startup_drag import startup_mime
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks_give import GiveForm
from tests.builders import TODAY
from tests.ui.dialogs.forms import retype, waits_for
from tests.ui.pages.desk_page import LAST, Desk, Site, make_site, open_page

CONTROL = Qt.KeyboardModifier.ControlModifier


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


def form_of(desk: Desk) -> GiveForm:
    """Return the form that gives desks."""
    return desk.page.panel.form


def give_to(desk: Desk, startup_id: uuid.UUID) -> GiveForm:
    """Fill a startup into the form and wait for what the rules say."""
    desk.page.acts.give_to(startup_id)
    desk.rest()
    return form_of(desk)


# --- by keyboard ----------------------------------------------------------------------------------


def test_two_desks_are_given_by_keyboard_alone(desk: Desk, site: Site, store: Store) -> None:
    page = desk.page
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    page.scene.set_current(site.desks[12])
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Space)
    assert page.scene.selected_ids() == [site.desks[13], site.desks[14]]
    assert page.panel.choice.name_label.text() == "Desks 2-014 and 2-015"
    desk.press(Qt.Key.Key_Return)
    form = form_of(desk)
    assert form.startup_id_edit.hasFocus()
    desk.qtbot.keyClicks(form.startup_id_edit, "moon")
    desk.rest()
    desk.press(Qt.Key.Key_Return)  # takes the first that was found
    assert form.startup_id_edit.picked == site.moonkite
    assert form.contract_id_combo.currentText() == "JIB-2026-001, Residence"
    assert (form.first_day_edit.day, form.last_day_edit.day) == (TODAY, LAST)
    assert form.last_day_edit.remark == "end of contract"
    assert form.promise_bar.accessibleName() == "Promised 9, given 7 + 2 = 9"
    assert form.give_button.text().startswith("Give 2 desk")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: bool(desk.acts))
    assert desk.acts == ["Gave desks to Moonkite Robotics 月鸢机器人: 2-014, 2-015."]
    for place in (14, 15):
        one = desk.of(place)[0]
        assert (one.startup_id, one.contract_id, one.ends) == (
            site.moonkite,
            site.contract,
            Ends.WITH_CONTRACT,
        )
        assert (one.first_day, one.last_day) == (TODAY, LAST)
    assert page.view.hasFocus()
    assert page.panel.choice.badge.text() == "Taken"
    assert not page.panel.overview.seat_list.count()
    history.undo(store)
    page.reader.read()
    desk.rest()
    assert not desk.of(14)


def test_enter_and_escape_lead_into_the_panel_and_back(desk: Desk) -> None:
    desk.select(14)
    desk.press(Qt.Key.Key_Return)
    assert form_of(desk).startup_id_edit.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.view.hasFocus()
    desk.select(1)
    desk.press(Qt.Key.Key_Return)
    desk.until(desk.page.panel.choice.holders.buttons["free"].hasFocus)
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.view.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert not desk.page.scene.selected_ids()


def test_who_is_to_be_seated_is_chosen_first_and_then_the_desks(desk: Desk, site: Site) -> None:
    desk.page.panel.begin()
    assert desk.page.panel.overview.seat_list.hasFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.page.view.hasFocus()
    desk.select(14)
    desk.press(Qt.Key.Key_Return)
    assert form_of(desk).give_button.hasFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: bool(desk.acts))
    assert desk.of(14)[0].startup_id == site.moonkite


def test_who_waits_is_offered_first(desk: Desk, site: Site) -> None:
    desk.select(14)
    form = form_of(desk)
    form.startup_id_edit.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert form.startup_id_edit.offered() == ["Moonkite Robotics 月鸢机器人", "Plum Rocket", "Tour Heron"]


# --- by drop --------------------------------------------------------------------------------------


def drop(desk: Desk, startup_id: uuid.UUID, place: int) -> None:
    """Drop a startup onto a desk of the plan."""
    view = desk.page.view
    middle = view.mapFromScene(desk.page.scene.desk_rect(desk.site.desks[place - 1]).center())
    data = startup_mime(startup_id)
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    view.dropEvent(QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, *keys))
    desk.rest()


def test_a_startup_dropped_on_a_desk_fills_the_form_and_enter_gives(desk: Desk, site: Site) -> None:
    drop(desk, site.moonkite, 14)
    form = form_of(desk)
    assert form.startup_id_edit.picked == site.moonkite
    assert not desk.of(14)  # nothing is given by a slip of the hand
    assert form.give_button.hasFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: bool(desk.acts))
    assert desk.of(14)[0].startup_id == site.moonkite


def test_a_drop_on_a_selected_desk_takes_the_whole_selection(desk: Desk, site: Site) -> None:
    desk.select(14, 15)
    drop(desk, site.moonkite, 15)
    assert form_of(desk).give_button.text().startswith("Give 2 desk")
    drop(desk, site.moonkite, 20)
    assert desk.page.scene.selected_ids() == [site.desks[19]]


def test_a_drop_on_a_taken_desk_is_refused_with_who_has_it(desk: Desk, site: Site) -> None:
    drop(desk, site.plum, 10)
    choice = desk.page.panel.choice
    assert choice.gives
    html = choice.refused_list.verdicts()[0].html
    assert "2-010 is taken by Tour Heron from 1 October 2026 until further notice." in html
    assert not choice.form.give_button.isEnabled()
    desk.press(Qt.Key.Key_Return)
    assert not desk.acts


# --- what is refused, and the way that is left ------------------------------------------------------


def test_what_could_not_be_added_is_named_with_the_way_that_is_left(desk: Desk, site: Site) -> None:
    desk.select(14, 11)
    form = give_to(desk, site.moonkite)
    choice = desk.page.panel.choice
    html = choice.refused_list.verdicts()[0].html
    assert "2-011 is reserved for Plum Rocket, 1 December 2026 to 30 November 2027." in html
    assert "Take it until 30 November 2026 only" in html
    assert form.give_button.text().startswith("Give 1 desk")
    assert form.promise_bar.accessibleName() == "Promised 9, given 7 + 1 = 8"
    choice.refused_list.sentences()[0].linkActivated.emit(f"until:{site.desks[10]}:2026-11-30")
    desk.rest()
    assert not choice.refused_list.verdicts()
    assert form.give_button.text().startswith("Give 2 desk")
    form.give()
    desk.until(lambda: bool(desk.acts))
    assert desk.of(14)[0].last_day == LAST
    assert desk.of(11)[0].last_day == date(2026, 11, 30)
    assert desk.of(11)[1].kind == Kind.RESERVED


def test_a_desk_that_is_free_later_can_be_begun_then(desk: Desk, site: Site) -> None:
    desk.select(12)
    desk.page.acts.give_to(site.moonkite, [site.desks[11]])
    desk.rest()
    form = form_of(desk)
    assert "is out of service" in desk.page.panel.choice.refused_list.verdicts()[0].html
    form.follow("from:2026-12-11")
    desk.rest()
    assert form.first_day_edit.day == date(2026, 12, 11)
    form.give()
    desk.until(lambda: bool(desk.acts))
    assert desk.of(12)[1].first_day == date(2026, 12, 11)


def test_more_than_promised_is_never_given_silently(desk: Desk, site: Site) -> None:
    desk.select(14, 15, 16)
    form = give_to(desk, site.moonkite)
    assert form.promise_bar.over_words() == "1 more than promised"
    assert not form.give_button.isEnabled()
    assert form.over_check.isVisible()
    form.give()
    desk.rest()
    assert form.over_check.hasFocus()
    assert not desk.acts
    form.over_check.setChecked(True)
    assert form.give_button.isEnabled()
    form.give()
    desk.until(lambda: bool(desk.acts))
    assert len(desk.of(16)) == 1
    lines = desk.page.panel.overview.over_list
    assert "Moonkite Robotics 月鸢机器人, 1 too many" in [
        lines.item(row).text() for row in range(lines.count())
    ]


def test_days_outside_the_contract_are_said_at_the_field_and_can_be_wanted(desk: Desk, site: Site) -> None:
    desk.select(14)
    form = give_to(desk, site.moonkite)
    retype(desk.qtbot, form.last_day_edit, "2027-06-30")
    desk.rest()
    waits_for(desk.qtbot, form._message("last_day"), "block", "runs from 1 March 2026 to 28 February 2027")
    assert not form.give_button.isEnabled()
    form.follow("beyond")
    desk.rest()
    assert form.give_button.isEnabled()
    form.give()
    desk.until(lambda: bool(desk.acts))
    assert (desk.of(14)[0].last_day, desk.of(14)[0].ends) == (date(2027, 6, 30), Ends.BEYOND_CONTRACT)


def test_the_past_is_given_with_a_reason_only(desk: Desk, site: Site) -> None:
    desk.page.go_to_day(date(2026, 11, 1))
    desk.rest()
    desk.select(14)
    form = give_to(desk, site.moonkite)
    assert form.first_day_edit.day == date(2026, 11, 1)
    assert form.reason_edit.isVisible()
    assert not form.give_button.isEnabled()
    form.reason_edit.setText("They sat there already")
    form.give()
    desk.until(lambda: bool(desk.acts))
    one = desk.of(14)[0]
    assert (one.first_day, one.correction_reason) == (date(2026, 11, 1), "They sat there already")


def test_without_a_startup_the_form_says_what_is_wanted(desk: Desk) -> None:
    desk.select(14)
    form = form_of(desk)
    assert not form.give_button.isEnabled()
    assert "Choose who gets them." in form.verdicts.verdicts()[0].html
    form.give()
    desk.rest()
    assert form._message("startup_id").text == "Who gets them?"
    assert form.startup_id_edit.hasFocus()


def test_without_a_contract_desks_are_given_until_further_notice(desk: Desk, site: Site) -> None:
    desk.select(14)
    form = give_to(desk, site.heron)
    assert form.contract_id_combo.currentText() == "Without a contract"
    assert form.last_day_edit.remark == "until further notice"
    form.over_check.setChecked(True)
    form.give()
    desk.until(lambda: bool(desk.acts))
    assert desk.of(14)[0].last_day == NEVER


def test_a_reservation_becomes_a_seat_for_whom_it_is_kept(desk: Desk, site: Site) -> None:
    desk.page.go_to_day(date(2026, 12, 5))
    desk.rest()
    desk.select(11)
    desk.page.panel.choice.holders.buttons["give_now"].click()
    desk.rest()
    form = form_of(desk)
    assert form.startup_id_edit.picked == site.plum
    assert not desk.page.panel.choice.refused_list.verdicts()
    form.over_check.setChecked(True)
    desk.rest()
    form.give()
    desk.until(lambda: bool(desk.acts))
    assert [one.kind for one in desk.of(11)] == [Kind.RESERVED, Kind.TAKEN]


def test_the_form_follows_the_day_of_the_plan_until_a_day_is_typed(desk: Desk, site: Site) -> None:
    desk.select(14)
    form = give_to(desk, site.moonkite)
    desk.page.go_to_day(date(2027, 1, 10))
    desk.rest()
    assert form.first_day_edit.day == date(2027, 1, 10)
    retype(desk.qtbot, form.first_day_edit, "2027-02-01")
    desk.rest()
    desk.page.go_to_day(date(2027, 1, 20))
    desk.rest()
    assert form.first_day_edit.day == date(2027, 2, 1)


def test_desks_next_to_the_team_are_said_to_be(desk: Desk, site: Site) -> None:
    desk.select(8)
    form = give_to(desk, site.moonkite)
    assert "Next to the team's desk 2-007." in form.verdicts.verdicts()[0].html


def test_the_sign_in_the_line_offers_everybody_anew(desk: Desk, site: Site) -> None:
    desk.select(14)
    form = give_to(desk, site.moonkite)
    form.list_action.trigger()
    desk.rest()
    assert form.startup_id_edit.picked is None
    assert form.startup_id_edit.offered()[0] == "Moonkite Robotics 月鸢机器人"
    assert len(form.startup_id_edit.offered()) == 3
