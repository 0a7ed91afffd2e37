"""The page of startups, mostly by keyboard."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import fields, history, startups
from jib_desktop.services.startups import Filter
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.columns import ColumnsDialog
from jib_desktop.ui.dialogs.contact import ContactDialog
from jib_desktop.ui.dialogs.duplicates import DuplicatesDialog
from jib_desktop.ui.dialogs.export import ExportDialog
from jib_desktop.ui.dialogs.import_columns import ImportColumnsDialog
from jib_desktop.ui.dialogs.innovation_fields import InnovationFieldsDialog
from jib_desktop.ui.dialogs.merge import MergeDialog
from jib_desktop.ui.dialogs.note import NoteDialog
from jib_desktop.ui.dialogs.reason import ReasonDialog
from jib_desktop.ui.dialogs.startup import StartupDialog
from jib_desktop.ui.drops import dropped_file
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.startups import StartupsPage
from jib_desktop.ui.pages.startups_timeline import events_of
from tests.builders import add_contact, add_startup, change_startup, get_startup
from tests.ui.conftest import Said

CONTROL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A page in use: what it shows, and the dialogs it opened."""

    def __init__(self, page: StartupsPage, qtbot: QtBot) -> None:
        self.page = page
        self.qtbot = qtbot
        self.acts: list[str] = []
        page.act_done.connect(self.acts.append)

    def rest(self) -> None:
        """Wait until nothing is going on."""

        def quiet() -> bool:
            page = self.page
            timers = page._counting.isActive() or page._choosing.isActive()
            return not page.jobs.busy and not timers and page.model.is_complete

        self.qtbot.waitUntil(quiet)

    def names(self) -> list[str]:
        """Return the names in the list, top down."""
        self.rest()
        rows = (self.page.model.row_at(place) for place in range(self.page.model.rowCount()))
        return [row.name_en or row.name_zh for row in rows]


Kind = TypeVar("Kind", bound=QDialog)


def dialog_of(desk: Desk, kind: type[Kind]) -> Kind:
    """Wait for a dialog of this kind and return it."""
    found: list[Kind] = []

    def there() -> bool:
        found[:] = [one for one in desk.page.findChildren(kind) if one.isVisible()]
        return bool(found)

    desk.qtbot.waitUntil(there)
    return found[-1]


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focus = desk.page.window().focusWidget()
    assert focus is not None
    desk.qtbot.keyClick(focus, key, modifier)


@pytest.fixture
def filled(store: Store) -> Store:
    add_startup(
        store, "Amber Snail", stage="resident", city="Shenzhen", head_count=9, fields=["electrification"]
    )
    add_startup(store, "Blue Persimmon", stage="resident", city="Shanghai", head_count=13)
    starlight = add_startup(
        store,
        "Starlight Sensing",
        name_zh="星光感知",
        stage="scouted",
        city="Shanghai",
        head_count=14,
        website="https://starlight.example",
        fields=["automated_driving", "artificial_intelligence"],
    )
    add_contact(store, starlight, "Lin Xiaozhou", phone="13800000421", role="founder")
    add_startup(store, "Zebra Graduate", stage="graduated", city="Beijing", head_count=40)
    return store


@pytest.fixture
def desk(
    filled: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> Iterator[Desk]:
    with open_desk(filled, jobs, changes, settings, qtbot) as made:
        yield made


@contextmanager
def open_desk(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> Iterator[Desk]:
    # Not handed to qtbot, which would close it before what still runs has ended.
    page = StartupsPage(store, jobs, changes, settings)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.model)
    page.resize(1440, 800)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.focus_first()
    made = Desk(page, qtbot)
    made.rest()
    yield made
    for dialog in page.findChildren(QDialog):
        dialog.blockSignals(True)
        dialog.close()
    made.rest()
    page.close()
    page.deleteLater()


# --- the list ---


def test_the_list_begins_with_who_is_in_the_house_or_on_the_way(desk: Desk) -> None:
    assert desk.names() == ["Amber Snail", "Blue Persimmon", "Starlight Sensing"]
    assert desk.page.house_chip.active
    words = desk.page.count_label.text()
    for part in ("3", "of 4 startup", "resident", "served so far"):
        assert part in words
    assert "36" in desk.page.sum_label.text()


def test_typing_anywhere_in_the_list_searches(desk: Desk) -> None:
    for key in (Qt.Key.Key_X, Qt.Key.Key_G):
        press(desk, key)
    assert desk.page.search_field.text() == "xg"
    assert desk.names() == ["Starlight Sensing"]
    press(desk, Qt.Key.Key_Down)
    assert desk.page.startup_table.hasFocus()
    press(desk, Qt.Key.Key_Escape)
    assert desk.page.search_field.hasFocus()
    press(desk, Qt.Key.Key_Escape)
    assert len(desk.names()) == 3


def test_ctrl_f_goes_to_the_search(desk: Desk) -> None:
    press(desk, Qt.Key.Key_F, CONTROL)
    assert desk.page.search_field.hasFocus()


def test_chips_narrow_the_list_and_say_so(desk: Desk) -> None:
    desk.page.city_chip.about_to_open.emit()
    desk.rest()
    desk.page.city_chip.set_chosen(["Shanghai"])
    assert desk.names() == ["Blue Persimmon", "Starlight Sensing"]
    assert desk.page.city_chip.words() == "Shanghai"
    desk.page.field_chip.set_chosen(["automated_driving"])
    assert desk.names() == ["Starlight Sensing"]
    desk.page.filters.clear()
    assert len(desk.names()) == 4


def test_a_stage_chosen_by_hand_takes_the_place_of_the_house(desk: Desk) -> None:
    desk.page.stage_chip.set_chosen(["graduated"])
    assert desk.names() == ["Zebra Graduate"]
    assert not desk.page.house_chip.active
    desk.page.house_chip.set_active(True)
    assert desk.page.stage_chip.chosen() == []
    assert len(desk.names()) == 3


def test_only_a_view_switched_by_hand_is_begun_with_again(desk: Desk, settings: Settings) -> None:
    desk.page.show_record(id_of(desk, "Zebra Graduate"))
    desk.rest()
    assert not desk.page.house_chip.active
    assert settings.get("startups.house", True) is True
    desk.page.house_chip.set_active(True)
    desk.page.house_chip.set_active(False)
    assert settings.get("startups.house", True) is False


def test_choices_come_with_their_counts(desk: Desk) -> None:
    desk.page.stage_chip.about_to_open.emit()
    desk.rest()
    words = dict(desk.page.stage_chip._choices)
    assert words["resident"].endswith("\t2")
    assert words["scouted"].endswith("\t1")


def test_nothing_found_offers_to_leave_the_filters(desk: Desk) -> None:
    desk.page.search_field.setText("nobody at all")
    desk.rest()
    assert desk.page.body_stack.currentWidget() is desk.page.nothing_page
    desk.page.nothing_page.primary_button.click()
    assert len(desk.names()) == 4
    assert desk.page.body_stack.currentWidget() is desk.page.body_splitter


def test_what_the_filter_hides_is_told_and_shown(desk: Desk) -> None:
    page = desk.page
    page.search_field.setFocus()
    desk.qtbot.keyClicks(page.search_field, "zebra")
    desk.rest()
    assert page.body_stack.currentWidget() is page.nothing_page
    assert page.nothing_page.heading_label.text() == "1 found outside the filter"
    press(desk, Qt.Key.Key_Return)
    assert page.nothing_page.primary_button.hasFocus()
    press(desk, Qt.Key.Key_Space)
    assert desk.names() == ["Zebra Graduate"]
    assert page.search_field.text() == "zebra"
    assert page.startup_table.hasFocus()


def test_what_was_removed_is_found_too(desk: Desk, filled: Store) -> None:
    page = desk.page
    page.acts.remove()
    desk.qtbot.waitUntil(lambda: bool(desk.acts))
    page.search_field.setText("amber")
    desk.rest()
    assert page.nothing_page.heading_label.text() == "1 found among what was removed"
    page.nothing_page.primary_button.click()
    assert desk.names() == ["Amber Snail"]
    assert (page.search_field.text(), page.removed_chip.active) == ("amber", True)


def test_enter_with_nothing_found_stays_where_one_types(desk: Desk) -> None:
    page = desk.page
    page.search_field.setFocus()
    desk.qtbot.keyClicks(page.search_field, "nobody")
    desk.rest()
    press(desk, Qt.Key.Key_Return)
    assert page.search_field.hasFocus()
    assert page.search_field.text() == "nobody"


def test_enter_before_the_answer_leads_back_to_the_search(desk: Desk) -> None:
    page = desk.page
    page.search_field.setFocus()
    desk.qtbot.keyClicks(page.search_field, "nobody")
    press(desk, Qt.Key.Key_Return)
    assert page.startup_table.hasFocus()
    desk.rest()
    assert page.search_field.hasFocus()


def test_a_title_sorts_and_sorts_the_other_way(desk: Desk) -> None:
    desk.page.sort_by("head_count")
    assert desk.names() == ["Amber Snail", "Blue Persimmon", "Starlight Sensing"]
    desk.page.sort_by("head_count")
    assert desk.names() == ["Starlight Sensing", "Blue Persimmon", "Amber Snail"]


def test_sums_follow_the_selection(desk: Desk) -> None:
    desk.page.startup_table.choose_first()
    desk.qtbot.keyClick(desk.page.startup_table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.rest()
    assert "22" in desk.page.sum_label.text()
    assert "selected" in desk.page.sum_label.text()


def test_columns_and_sort_are_remembered(
    desk: Desk, filled: Store, changes: ChangeSignal, settings: Settings
) -> None:
    press(desk, Qt.Key.Key_Home)
    desk.page.acts.choose_columns()
    dialog = dialog_of(desk, ColumnsDialog)
    dialog.column_list.setCurrentRow(1)
    desk.qtbot.keyClick(dialog.column_list, Qt.Key.Key_Space)
    dialog.column_list.setCurrentRow(4)
    desk.qtbot.keyClick(dialog.column_list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.sort_combo.setCurrentIndex(dialog.sort_combo.findData("city"))
    dialog.save_button.click()
    assert desk.names()[-1] == "Amber Snail"
    shown = desk.page.startup_table.layout_now().shown
    assert "stage" not in shown
    desk.page.leave()
    other = StartupsPage(filled, desk.page.jobs, changes, settings)
    desk.qtbot.addWidget(other)
    assert other.startup_table.layout_now().shown == shown
    assert other.startup_table.header.sorted_key == "city"


def test_another_writer_is_seen(desk: Desk, filled: Store, changes: ChangeSignal) -> None:
    with filled.read() as session:
        known = history.latest_action_id(session)
    add_startup(filled, "Copper Heron", stage="resident")
    with filled.read() as session:
        changes.tell(history.changes_since(session, known))
    assert "Copper Heron" in desk.names()


def test_one_that_vanishes_while_it_is_read_is_no_mistake_of_anybody(desk: Desk, filled: Store) -> None:
    heron = add_startup(filled, "Copper Heron", stage="resident")
    desk.page.model.refresh()
    desk.rest()
    desk.page.startup_table.choose(heron)
    desk.rest()
    history.undo(filled)
    # What nothing was told of yet is asked for again, as after a write that takes away the row one stands on.
    desk.page.choose_changed(heron)
    desk.rest()


def test_chinese_leads_in_chinese(desk: Desk) -> None:
    formats.use("zh_CN")
    try:
        row = next(
            row for place in range(3) if (row := desk.page.model.row_at(place)).name_en == "Starlight Sensing"
        )
        assert desk.page.model.columns[0].value(row) == ("星光感知", "Starlight Sensing")
        assert desk.page.sort.column == "name_zh"
    finally:
        formats.use("en")


def test_every_control_has_a_name(desk: Desk) -> None:
    page = desk.page
    for control in (
        page.search_field,
        page.startup_table,
        page.columns_button,
        page.panel.menu_button,
        page.panel.section_tabs,
    ):
        assert control.accessibleName()
    for action in page.actions():
        assert action.text()


# --- the empty page ---


def test_an_empty_page_offers_the_first_step(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> None:
    with open_desk(store, jobs, changes, settings, qtbot) as desk:
        page = desk.page
        assert page.body_stack.currentWidget() is page.empty_page
        assert not page.search_field.isEnabled()
        assert page.house_chip.isHidden()
        page.focus_first()
        with qtbot.waitSignal(page.file_wanted) as wanted:
            page.empty_page.link_clicked.emit("demo")
        assert wanted.args == ["demo", None]
        page.empty_page.primary_button.click()
        dialog_of(desk, StartupDialog)


# --- acts ---


def test_a_startup_is_made_by_keyboard_and_chosen(desk: Desk, filled: Store) -> None:
    press(desk, Qt.Key.Key_N, CONTROL)
    dialog = dialog_of(desk, StartupDialog)
    dialog.name_en_edit.setFocus()
    desk.qtbot.keyClicks(dialog.name_en_edit, "Moon Kite")
    desk.qtbot.keyClick(dialog.name_en_edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.acts == ["Added Moon Kite."])
    assert "Moon Kite" in desk.names()
    chosen = desk.page.startup_table.current_id()
    assert chosen is not None
    assert get_startup(filled, chosen).values["name_en"] == "Moon Kite"


def test_enter_opens_the_chosen_one_and_saving_shows_it(desk: Desk) -> None:
    press(desk, Qt.Key.Key_Home)
    press(desk, Qt.Key.Key_Return)
    dialog = dialog_of(desk, StartupDialog)
    assert dialog.name_en_edit.text() == "Amber Snail"
    dialog.city_combo.setEditText("Wuxi")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    desk.qtbot.waitUntil(lambda: desk.acts == ["Changed Amber Snail."])
    desk.rest()
    assert desk.page.model.row_at(0).city == "Wuxi"


def test_what_was_typed_and_left_is_offered_again(desk: Desk, said: Said) -> None:
    desk.page.acts.new()
    dialog = dialog_of(desk, StartupDialog)
    desk.qtbot.keyClicks(dialog.name_zh_edit, "Half a name")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Not saved" in said.only("notice").text
    desk.qtbot.waitUntil(lambda: not desk.page.findChildren(StartupDialog))
    desk.page.acts.new()
    again = dialog_of(desk, StartupDialog)
    assert again.name_zh_edit.text() == "Half a name"
    assert again.draft_strip.isVisible()
    again.draft_strip.links()[0].click()
    assert again.name_zh_edit.text() == ""


def test_delete_removes_and_undo_brings_back(desk: Desk, filled: Store) -> None:
    press(desk, Qt.Key.Key_Home)
    press(desk, Qt.Key.Key_Down)
    press(desk, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: desk.acts == ["Removed Blue Persimmon."])
    assert desk.names() == ["Amber Snail", "Starlight Sensing"]
    assert desk.page.panel.details is not None
    assert desk.page.panel.details.name == "Starlight Sensing"
    desk.page.jobs.act(partial(history.undo, filled))
    assert desk.names() == ["Amber Snail", "Blue Persimmon", "Starlight Sensing"]


def test_several_are_removed_as_one_action(desk: Desk, filled: Store) -> None:
    press(desk, Qt.Key.Key_A, CONTROL)
    press(desk, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: desk.acts == ["Removed 3 startups."])
    assert desk.names() == []
    with filled.read() as session:
        target = history.undo_target(session)
    assert target is not None
    assert target.label == "startups_removed"
    desk.page.jobs.act(partial(history.undo, filled))
    assert len(desk.names()) == 3


def test_removed_ones_are_listed_and_restored(desk: Desk) -> None:
    press(desk, Qt.Key.Key_Home)
    press(desk, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: bool(desk.acts))
    desk.page.removed_chip.click()
    assert desk.names() == ["Amber Snail"]
    assert desk.page.house_chip.isHidden()
    desk.qtbot.waitUntil(desk.page.panel.restore_button.isVisible)
    desk.page.panel.restore_button.click()
    desk.qtbot.waitUntil(lambda: desk.acts[-1] == "Restored Amber Snail.")
    assert desk.names() == []
    desk.page.nothing_page.primary_button.click()
    assert "Amber Snail" in desk.names()


def test_the_stage_changes_from_the_menu(desk: Desk, filled: Store) -> None:
    desk.page.startup_table.choose_first()
    desk.rest()
    desk.page.menus.stages["graduated"].trigger()
    desk.qtbot.waitUntil(lambda: desk.acts == ["Changed the stage of Amber Snail."])
    assert "Amber Snail" not in desk.names()


def test_a_rejection_asks_for_its_reason(desk: Desk, filled: Store) -> None:
    desk.page.startup_table.choose_first()
    desk.rest()
    chosen = desk.page.startup_table.current_id()
    assert chosen is not None
    desk.page.menus.stages["rejected"].trigger()
    dialog = dialog_of(desk, ReasonDialog)
    assert not dialog.save_button.isEnabled()
    dialog.stage_reason_edit.setPlainText("No real customer.")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    desk.qtbot.waitUntil(lambda: bool(desk.acts))
    assert get_startup(filled, chosen).values["stage_reason"] == "No real customer."


def test_a_note_stands_on_the_timeline(desk: Desk) -> None:
    desk.page.startup_table.choose_first()
    desk.rest()
    desk.page.panel.note_button.click()
    dialog = dialog_of(desk, NoteDialog)
    dialog.text_edit.setPlainText("Wants a second desk.")
    dialog.save_button.click()
    desk.qtbot.waitUntil(lambda: desk.acts == ["Noted on Amber Snail."])
    desk.rest()
    details = desk.page.panel.details
    assert details is not None
    assert details.events[0].words == "Wants a second desk."
    assert details.events[0].actor == "Mei"


def test_contacts_are_added_changed_and_removed(desk: Desk) -> None:
    desk.page.show_record(id_of(desk, "Starlight Sensing"))
    desk.rest()
    desk.page.acts.add_contact()
    dialog = dialog_of(desk, ContactDialog)
    dialog.name_en_edit.setText("Tao Yuan")
    dialog.save_button.click()
    desk.qtbot.waitUntil(lambda: desk.acts == ["Added contact Tao Yuan."])
    desk.rest()
    details = desk.page.panel.details
    assert details is not None
    assert [one.name_en for one in details.record.contacts] == ["Lin Xiaozhou", "Tao Yuan"]
    desk.page.acts.remove_contact(details.record.contacts[0])
    desk.qtbot.waitUntil(lambda: desk.acts[-1] == "Removed contact Lin Xiaozhou.")


def id_of(desk: Desk, name: str) -> uuid.UUID:
    with desk.page.store.read() as session:
        rows = startups.first_rows(session, Filter(), startups.Sort())
    return next(row.id for row in rows if row.name_en == name)


def test_a_record_that_filters_hide_can_be_shown(desk: Desk) -> None:
    graduate = id_of(desk, "Zebra Graduate")
    desk.page.show_record(graduate)
    desk.qtbot.waitUntil(lambda: desk.page.startup_table.current_id() == graduate)
    assert not desk.page.house_chip.active


# --- the panel ---


def test_the_panel_shows_who_is_chosen(desk: Desk) -> None:
    desk.page.show_record(id_of(desk, "Starlight Sensing"))
    desk.rest()
    panel = desk.page.panel
    assert panel.name_label.text() == "Starlight Sensing 星光感知"
    assert panel.chip_row.badge.text() == "Scouted"
    assert panel.chip_row.chips() == ["AI", "Automated driving"]
    assert "scouted since" in panel.origin_label.text()
    panel.open_section("history")
    assert panel.section_stack.currentWidget() is panel.sections[-1]


def test_a_phone_shows_itself_only_when_asked(desk: Desk) -> None:
    from jib_desktop.ui.widgets.person_line import PhoneButton

    desk.page.show_record(id_of(desk, "Starlight Sensing"))
    desk.rest()
    phone = desk.page.panel.sections[0].findChildren(PhoneButton)[0]
    assert phone.words == "138 •••• 0421"
    phone.setFocus()
    desk.qtbot.keyClick(phone, Qt.Key.Key_Return)
    assert phone.words == "+86 138 0000 0421"
    assert "0000" in phone.accessibleName()


def test_esc_leads_from_the_panel_back_to_the_list(desk: Desk) -> None:
    desk.page.panel.edit_button.setFocus()
    desk.qtbot.keyClick(desk.page.panel, Qt.Key.Key_Escape)
    assert desk.page.startup_table.hasFocus()


def test_a_likely_duplicate_is_pointed_out_and_merged(desk: Desk, filled: Store) -> None:
    add_startup(filled, "Starlight Sensing Ltd", city="Suzhou", notes="Met at a fair.")
    starlight = id_of(desk, "Starlight Sensing")
    desk.page.show_record(starlight)
    desk.qtbot.waitUntil(desk.page.panel.twin_strip.isVisible)
    desk.page.panel.twin_strip.links()[1].click()
    dialog = dialog_of(desk, MergeDialog)
    dialog.choose("city", 1)
    dialog.save_button.click()
    desk.qtbot.waitUntil(lambda: desk.acts == ["Merged into Starlight Sensing."])
    record = get_startup(filled, starlight)
    assert record.values["city"] == "Suzhou"
    assert record.values["notes"] == "Met at a fair."
    desk.rest()
    assert "Starlight Sensing Ltd" not in desk.names()


def test_two_can_be_told_apart(desk: Desk, filled: Store) -> None:
    add_startup(filled, "Starlight Sensing Ltd")
    desk.page.show_record(id_of(desk, "Starlight Sensing"))
    desk.qtbot.waitUntil(desk.page.panel.twin_strip.isVisible)
    desk.page.panel.twin_strip.links()[2].click()
    desk.qtbot.waitUntil(lambda: bool(desk.acts))
    desk.rest()
    assert not desk.page.panel.twin_strip.isVisible()


def test_history_says_who_did_what(desk: Desk, filled: Store) -> None:
    starlight = id_of(desk, "Starlight Sensing")
    change_startup(filled, starlight, stage="assessed")
    change_startup(filled, starlight, city="Wuxi", head_count=20)
    with filled.read() as session:
        events = events_of(history.record_history(session, starlight))
    words = [event.words for event in events]
    assert words[0].startswith("Changed: ")
    assert "Stage: Scouted → Assessed" in words
    assert "Contact added: Lin Xiaozhou" in words
    assert words[-1] == "Added"
    history.undo(filled)
    with filled.read() as session:
        events = events_of(history.record_history(session, starlight))
    assert events[0].words.startswith("Undone: ")


def test_history_names_what_was_undone_as_it_was_done(store: Store) -> None:
    startup_id = add_startup(store, "Jade Otter", stage="scouted")
    change_startup(store, startup_id, stage="assessed")
    add_contact(store, startup_id, "Lin Xiaozhou")

    def newest(count: int) -> list[str]:
        with store.read() as session:
            events = events_of(history.record_history(session, startup_id))
        return [event.words for event in events[:count]]

    for _ in range(3):
        history.undo(store)
    assert newest(3) == [
        "Undone: Added",
        "Undone: Stage: Scouted → Assessed",
        "Undone: Contact added: Lin Xiaozhou",
    ]
    for _ in range(2):
        history.redo(store)
    assert newest(2) == ["Redone: Stage: Scouted → Assessed", "Redone: Added"]


# --- tools ---


def test_own_fields_are_offered_at_once(desk: Desk, filled: Store) -> None:
    desk.page.acts.own_fields()
    dialog = dialog_of(desk, InnovationFieldsDialog)
    desk.qtbot.keyClicks(dialog.name_en_edit, "Battery passport")
    desk.qtbot.keyClick(dialog.name_en_edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.acts == ["Added field Battery passport."])
    with filled.read() as session:
        assert [one.code for one in fields.list_fields(session)] == ["battery_passport"]


def test_duplicates_are_listed(desk: Desk, filled: Store) -> None:
    add_startup(filled, "Starlight Sensing Ltd")
    desk.page.menus.duplicates.trigger()
    dialog = dialog_of(desk, DuplicatesDialog)
    desk.qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    assert dialog.model.index(0, 2).data() == "the same English name"
    dialog.apart_button.click()
    desk.qtbot.waitUntil(lambda: dialog.body_stack.currentWidget() is dialog.empty_page)


def test_the_list_is_exported_as_it_is_shown(desk: Desk, tmp_path: Path) -> None:
    desk.page.menus.export.trigger()
    dialog = dialog_of(desk, ExportDialog)
    dialog.format_combo.setCurrentIndex(1)
    path = tmp_path / "list.csv"
    dialog.path_edit.setText(str(path))
    dialog.save_button.click()
    desk.qtbot.waitUntil(desk.page.notice_bar.isVisible)
    assert "list.csv" in desk.page.notice_bar.text()
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 4
    assert "Zebra Graduate" not in "".join(lines)


def test_a_dropped_list_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Firmenname X,Y\nA,b\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert dropped_file(drop) == path
    desk.page.dropEvent(drop)
    dialog_of(desk, ImportColumnsDialog)
    data.setUrls([QUrl.fromLocalFile("/somewhere/picture.png")])
    assert dropped_file(drop) is None


def test_the_menu_fits_what_is_chosen(desk: Desk) -> None:
    desk.page.startup_table.choose_first()
    desk.rest()
    menu = desk.page.menus.menu()
    assert [action.text() for action in menu.actions() if not action.isSeparator()][-1] == "Remove"
    desk.page.panel.menu_button.click()
    desk.page.menus.open_menu(QPoint(0, 0))
