"""The panels beside the plan: every field is written when it is left, and says what was refused."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.desk_layout import Block, rectangle
from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import desks_acts, desks_placing, desks_site
from jib_desktop.services.desks_placing import Removal
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.site_editor import SiteEditor
from jib_desktop.ui.dialogs.site_numbers import SiteNumbersDialog
from jib_desktop.ui.dialogs.site_retire import SiteRetireDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY, add_startup
from tests.ui.floor_plan.editing import Hand


@pytest.fixture
def floor(store: Store) -> uuid.UUID:
    """Return floor 2 with six desks, a zone and a room."""
    values = {"code": "2", "name_en": "Second floor"}
    floor_id = store.run("floor_created", partial(desks_site.create_floor, values=values)).result
    lines = [{"x": at.x, "y": at.y} for at in Block(3, 2).places(1000, 800)]
    store.run("desks_created", partial(desks_placing.create, floor_id=floor_id, desks=lines))
    for kind, code, outline in (
        ("zone", "A", rectangle((900, 700), (1600, 1100))),
        ("room", "2.01", rectangle((100, 100), (500, 500))),
    ):
        area = {"kind": kind, "code": code, "outline": outline}
        store.run("area_created", partial(desks_site.create_area, floor_id=floor_id, values=area))
    return floor_id


@pytest.fixture
def hand(
    floor: uuid.UUID, store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> Iterator[Hand]:
    """Return a hand on the editor of that floor."""
    made = SiteEditor(store, jobs, changes, settings, floor)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    found = Hand(made, qtbot, jobs)
    found.rest()
    yield found
    qtbot.waitUntil(lambda: not jobs.busy)


def enter(hand: Hand, edit: QLineEdit, text: str) -> None:
    """Type into a field and leave it by Enter."""
    edit.setFocus()
    edit.selectAll()
    hand.qtbot.keyClicks(edit, text)
    hand.qtbot.keyClick(edit, Qt.Key.Key_Return)
    hand.rest()


def area_of(hand: Hand, kind: str) -> uuid.UUID:
    return next(one.id for one in hand.editor.plan.areas.values() if one.kind == kind)


# --- desks ---


def test_one_desk_is_renumbered_moved_and_turned_by_its_fields(hand: Hand) -> None:
    panel = hand.editor.desks_panel
    hand.choose("2-001")
    assert panel.isVisible()
    assert not panel.arrange_area.isVisible()
    enter(hand, panel.number_edit, "D1")
    assert hand.numbers()[-1] == "D1"
    panel.x_spin.setValue(500)
    hand.rest()
    panel.turn_spin.setValue(30)
    hand.rest()
    panel.turn_right_button.click()
    hand.rest()
    row = hand.rows()[-1]
    assert (row.x, row.turn, row.zone) == (500, 120, "")
    assert panel.turn_spin.value() == 120


def test_a_number_that_is_taken_is_said_below_it(hand: Hand) -> None:
    panel = hand.editor.desks_panel
    hand.choose("2-001")
    enter(hand, panel.number_edit, "2-002")
    assert hand.numbers()[0] == "2-001"
    assert panel._messages["number"].text.startswith("Number 2-002 belongs to another desk")
    hand.choose("2-003")
    hand.choose("2-001")
    assert panel.number_edit.text() == "2-001"


def test_several_desks_share_what_is_the_same(hand: Hand) -> None:
    panel = hand.editor.desks_panel
    hand.choose("2-001", "2-002", "2-003")
    assert panel.x_spin.text() == "–"
    assert panel.y_spin.value() == 855
    assert panel.width_spin.value() == 160
    assert panel.arrange_area.isVisible()
    panel.width_spin.setValue(140)
    hand.rest()
    assert [row.width for row in hand.rows()] == [140, 140, 140, 160, 160, 160]
    panel.right_button.click()
    hand.rest()
    assert len({row.x for row in hand.rows()[:3]}) == 1
    hand.undo(2)
    assert [row.width for row in hand.rows()] == [160] * 6


def test_desks_are_given_equal_gaps(hand: Hand) -> None:
    hand.choose("2-002")
    hand.editor.acts.move([hand.rows()[1].id], 60, 0)
    hand.rest()
    hand.choose("2-001", "2-002", "2-003")
    hand.editor.desks_panel.across_button.click()
    hand.rest()
    assert [x for x, _ in hand.places()[:3]] == [1080, 1245, 1410]


def test_features_are_ticked_for_all_that_are_chosen(hand: Hand) -> None:
    panel = hand.editor.desks_panel
    hand.choose("2-001")
    window = panel.findChild(QCheckBox, "window_check")
    assert window is not None
    window.click()
    hand.rest()
    hand.choose("2-001", "2-002")
    assert window.checkState() == Qt.CheckState.PartiallyChecked
    window.click()
    hand.rest()
    assert [row.features for row in hand.rows()[:3]] == [("window",), ("window",), ()]
    window.click()
    hand.rest()
    assert [row.features for row in hand.rows()[:3]] == [(), (), ()]


def test_days_and_notes_are_kept(hand: Hand) -> None:
    panel = hand.editor.desks_panel
    hand.choose("2-001")
    enter(hand, panel.since_edit, "2026-12-24")
    row = next(row for row in hand.rows() if row.number == "2-001")
    assert row.since == date(2026, 12, 24)
    assert "still to come" in panel.about_label.text()
    panel.notes_edit.setFocus()
    hand.qtbot.keyClicks(panel.notes_edit, "by the pillar")
    hand.view.setFocus()
    hand.rest()
    assert hand.rows()[0].notes == "by the pillar"
    enter(hand, panel.until_edit, "2026-12-01")
    assert "before it is there" in panel._messages["until"].text


def test_a_day_on_which_somebody_has_it_is_refused_below_the_field(hand: Hand, store: Store) -> None:
    row = hand.rows()[0]
    work = partial(
        desks_acts.give, desk_ids=[row.id], startup_id=add_startup(store), contract_id=None,
        first_day=TODAY, last_day=TODAY + timedelta(days=30), ends=Ends.ON_DAY, over_promise=True,
    )  # fmt: skip
    store.run("desks_given", work)
    hand.editor.plan.load()
    hand.rest()
    hand.choose("2-001")
    enter(hand, hand.editor.desks_panel.until_edit, "2026-12-01")
    assert "2-001 is in use until 23 December 2026" in hand.editor.desks_panel._messages["until"].text


def test_f2_and_a_double_click_go_to_the_number(hand: Hand) -> None:
    hand.choose("2-001")
    hand.key(Qt.Key.Key_F2)
    assert hand.editor.desks_panel.number_edit.hasFocus()
    hand.qtbot.keyClick(hand.editor.desks_panel.number_edit, Qt.Key.Key_Escape)
    assert hand.view.hasFocus()
    hand.double_click(1245, 855)
    assert hand.editor.desks_panel.number_edit.hasFocus()
    assert hand.editor.desks_panel.number_edit.text() == "2-002"


# --- zones and rooms ---


def test_a_room_says_what_it_is_for(hand: Hand) -> None:
    panel = hand.editor.area_panel
    hand.editor.plan.choose_area(area_of(hand, "room"))
    enter(hand, panel.name_en_edit, "Pudong")
    enter(hand, panel.remark_en_edit, "big screen")
    panel.use_combo.setCurrentIndex(panel.use_combo.findData("meeting"))
    panel.use_combo.activated.emit(0)
    hand.rest()
    panel.seats_spin.setValue(12)
    hand.rest()
    area = hand.editor.plan.area
    assert area is not None
    assert (area.name_en, area.remark_en, area.use, area.seats) == ("Pudong", "big screen", "meeting", 12)
    assert "4.00 m × 4.00 m, 16.0 m²." in panel.about_label.text()
    panel.seats_spin.setValue(panel.seats_spin.minimum())
    hand.rest()
    assert hand.area.seats is None


def test_a_zone_becomes_a_room_and_desks_know_it(hand: Hand) -> None:
    panel = hand.editor.area_panel
    hand.editor.plan.choose_area(area_of(hand, "zone"))
    assert not panel.room_area.isVisible()
    panel.kind_combo.setCurrentIndex(panel.kind_combo.findData("room"))
    panel.kind_combo.activated.emit(1)
    hand.rest()
    assert {(row.zone, row.room) for row in hand.rows()} == {("", "A")}
    assert panel.room_area.isVisible()


def test_a_code_that_is_taken_is_said_below_it(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Z)
    hand.drag((1700, 700), (2000, 1100))
    panel = hand.editor.area_panel
    enter(hand, panel.code_edit, "A")
    assert hand.area.code == "B"
    assert panel._messages["code"].text.startswith("A is there already on this floor.")


# --- the floor ---


def test_a_floor_is_renamed_sized_and_put_in_order(hand: Hand) -> None:
    panel = hand.editor.floor_panel
    assert panel.isVisible()
    enter(hand, panel.name_zh_edit, "erlou")
    panel.width_spin.setValue(42.5)
    hand.rest()
    floor = hand.editor.plan.floor
    assert floor is not None
    assert (floor.name_zh, floor.width) == ("erlou", 4250)
    hand.editor.add_floor_button.click()
    hand.rest()
    assert hand.floor.code != "2"
    panel.lower_button.click()
    hand.rest()
    assert [one.code for one in hand.editor.plan.floors][1] == "2"
    panel.remove_button.click()
    hand.rest()
    assert [one.code for one in hand.editor.plan.floors] == ["2"]


def test_a_floor_with_a_past_stays_and_says_why(hand: Hand, store: Store) -> None:
    work = partial(
        desks_acts.take_out_of_service, desk_ids=[hand.rows()[0].id], first_day=TODAY, last_day=None,
        reason="lamp",
    )  # fmt: skip
    store.run("desks_out_of_service", work)
    hand.editor.plan.load()
    hand.rest()
    hand.editor.floor_panel.remove_button.click()
    hand.rest()
    assert len(hand.editor.plan.floors) == 1
    assert "Somebody had desk 2-001" in hand.editor.floor_panel._messages["remove"].text


# --- dialogs ---


def test_numbers_that_others_have_block(hand: Hand, qtbot: QtBot) -> None:
    rows = hand.rows()[:2]
    dialog = SiteNumbersDialog(rows, [row.number for row in hand.rows()], "2")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.save_button.isEnabled()
    dialog.start_spin.setValue(2)
    assert not dialog.save_button.isEnabled()
    assert dialog.preview_message.text == "Number 2-003 belongs to another desk, maybe on another floor."
    assert "✕" in dialog.preview_list.item(1).text()
    assert dialog.problem_foot.text() == "Preview"
    dialog.problem_foot.asked.emit("preview")
    assert dialog.focusWidget() is dialog.rule_edit
    with qtbot.waitSignal(dialog.given) as given:
        dialog.start_spin.setValue(11)
        dialog.save_button.click()
    assert given.args == [[(rows[0].id, "2-011"), (rows[1].id, "2-012")]]


def test_one_in_use_without_an_end_is_to_be_freed_first(qtbot: QtBot) -> None:
    dialog = SiteRetireDialog(Removal(0, 1, "2-001", NEVER), TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.save_button.isEnabled()
    assert "2-001 is in use until further notice" in dialog.about_label.text()


def test_everything_on_the_window_has_a_name(hand: Hand) -> None:
    for widget in hand.editor.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.objectName():
            labelled = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            buddies = [
                one
                for one in hand.editor.findChildren(QWidget)
                if getattr(one, "buddy", lambda: None)() is widget
            ]
            assert labelled or buddies or widget.objectName().startswith("qt_"), widget.objectName()
