"""What the page of desks leads to: dialogs from its menus, seats, editor, figures, paper, lists."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Kind
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.desk_correct import CorrectDeskDialog
from jib_desktop.ui.dialogs.desk_end import ExtendDialog, FreeBetweenDialog, FreeDialog
from jib_desktop.ui.dialogs.desk_figures import DeskFiguresDialog
from jib_desktop.ui.dialogs.desk_history import DeskHistoryDialog
from jib_desktop.ui.dialogs.desk_keep import OutOfServiceDialog, ReserveDialog
from jib_desktop.ui.dialogs.desk_move import MoveDialog
from jib_desktop.ui.dialogs.export import ExportDialog
from jib_desktop.ui.dialogs.find_seats import FindSeatsDialog
from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
from jib_desktop.ui.dialogs.site_editor import SiteEditor
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks import DesksPage
from jib_desktop.ui.widgets.sentence import Sentence
from tests.builders import TODAY
from tests.contract_builders import act
from tests.ui.conftest import Said
from tests.ui.pages.desk_page import Desk, Site, make_site, open_page


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


# --- acts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "places", "kind"),
    [
        ("reserve", (14, 15), ReserveDialog),
        ("out", (14,), OutOfServiceDialog),
        ("free", (1, 2), FreeDialog),
        ("free_between", (1,), FreeBetweenDialog),
        ("extend", (1,), ExtendDialog),
        ("move", (1, 14), MoveDialog),
    ],
)
def test_every_act_opens_its_dialog(
    desk: Desk, said: Said, act: str, places: tuple[int, ...], kind: type[QDialog]
) -> None:
    desk.select(*places)
    getattr(desk.page.menus, act).trigger()
    dialog = desk.dialog(kind)
    dialog.close()
    desk.rest()


def test_desks_are_freed_from_the_plan_and_said_to_be(desk: Desk) -> None:
    desk.select(1, 2)
    desk.page.view.setFocus()
    desk.press(Qt.Key.Key_Delete)
    dialog = desk.dialog(FreeDialog)
    dialog.save()
    desk.until(lambda: bool(desk.acts))
    assert desk.acts == ["Freed desks: Moonkite Robotics: 2-001, 2-002."]
    assert desk.page.window().focusWidget() is desk.page.view


def test_what_was_typed_is_kept_for_the_next_time(desk: Desk, said: Said) -> None:
    desk.select(14)
    desk.page.acts.reserve()
    dialog = desk.dialog(ReserveDialog)
    dialog.reason_edit.setText("They sign next week")
    dialog.reject()
    assert said.only("notice").text.startswith("Not saved.")
    desk.page.acts.reserve()
    assert desk.dialog(ReserveDialog).reason_edit.text() == "They sign next week"


def test_a_reservation_begins_with_the_startup_of_the_form(desk: Desk, site: Site) -> None:
    desk.select(14)
    desk.page.acts.give_to(site.plum)
    desk.rest()
    desk.page.panel.form.reserve_button.click()
    assert desk.dialog(ReserveDialog).startup_id() == site.plum


def test_two_selections_swap(desk: Desk, site: Site) -> None:
    desk.select(1, 10)
    desk.page.menus.swap.trigger()
    dialog = desk.dialog(MoveDialog)
    desk.until(lambda: "swaps" in dialog.outcome_sentence.text())
    dialog.save()
    desk.until(lambda: bool(desk.acts))
    assert [one.startup_id for one in desk.of(1)][-1] == site.heron


def test_desks_go_on_under_the_signed_follow_on(desk: Desk, site: Site) -> None:
    store, page = site.store, desk.page
    desk.select(1, 2)
    assert not page.menus.carry.isEnabled()
    follow_on = act(store, "renew", site.contract, values={})
    act(store, "sign", follow_on, signed_on=TODAY)
    desk.select(14)
    desk.select(1, 2)
    assert page.menus.carry in page.menus.menu().actions()
    offers = [one for one in page.panel.findChildren(Sentence) if "go on" in one.text() and one.isVisible()]
    assert len(offers) == 1
    assert "Let 7 desk" in offers[0].text()
    offers[0].linkActivated.emit(str(site.contract))
    desk.until(lambda: bool(desk.acts))
    assert desk.acts == ["Carried desks over: Moonkite Robotics 月鸢机器人: 2-001, 2-002, 2-003 +4."]
    assert [(one.contract_id, one.ends) for one in desk.of(1)][-1] == (follow_on, "with_contract")
    desk.select(14)
    desk.select(1, 2)
    assert not page.menus.carry.isEnabled()


def test_what_does_not_pair_is_not_swapped(desk: Desk, said: Said) -> None:
    desk.select(1, 2, 10)
    desk.page.acts.swap()
    assert "as many desks" in said.only("notice").text


def test_what_has_not_begun_is_taken_back(desk: Desk, site: Site) -> None:
    desk.page.go_to_day(date(2026, 12, 5))
    desk.rest()
    desk.select(11)
    desk.page.menus.remove.trigger()
    desk.until(lambda: bool(desk.acts))
    assert desk.acts == ["Took back desks: Plum Rocket: 2-011."]
    assert desk.of(11) == []


def test_the_past_is_corrected_from_the_history(desk: Desk) -> None:
    desk.select(1)
    desk.page.menus.correct.trigger()
    shown = desk.dialog(DeskHistoryDialog)
    shown.correct_asked.emit(desk.of(1)[0])
    dialog = desk.dialog(CorrectDeskDialog)
    dialog.first_day_edit.set_day(date(2026, 3, 15))
    dialog.reason_edit.setText("They came later")
    dialog.save()
    desk.until(lambda: bool(desk.acts))
    assert desk.of(1)[0].first_day == date(2026, 3, 15)
    shown.close()


def test_without_a_choice_the_acts_say_what_is_wanted(desk: Desk, said: Said) -> None:
    desk.page.acts.free()
    assert said.pop().text == "Choose desks on the plan first."
    desk.page.acts.history()
    assert said.pop().text == "Choose a desk on the plan first."


# --- beyond the page ------------------------------------------------------------------------------


def test_seats_are_looked_for_and_shown_on_the_plan(desk: Desk, site: Site) -> None:
    desk.page.acts.give_to(site.moonkite)
    desk.rest()
    desk.page.seats_button.click()
    dialog = desk.dialog(FindSeatsDialog)
    dialog.show_wanted.emit([site.desks[13], site.desks[14]])
    desk.rest()
    assert desk.page.scene.selected_ids() == site.desks[13:15]
    dialog.close()


def test_the_editor_opens_on_the_floor_that_is_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.page.edit_button.click()
    found = desk.dialog(SiteEditor)
    desk.rest()
    found.close()
    desk.rest()


def test_a_desk_of_the_figures_is_shown_on_its_day(desk: Desk, site: Site) -> None:
    for _ in range(2):  # an impatient hand gets one window
        desk.page.menus.figures.trigger()
    desk.rest()
    dialog = desk.dialog(DeskFiguresDialog)
    assert len(desk.page.findChildren(DeskFiguresDialog)) == 1
    dialog.desk_wanted.emit(site.above[0], date(2026, 10, 5))
    desk.rest()
    assert desk.page.day == date(2026, 10, 5)
    assert desk.page.scene.selected_ids() == [site.above[0]]
    dialog.close()


def test_the_plan_is_printed_with_the_floor_that_is_shown_first(
    desk: Desk, site: Site, tmp_path: Path, said: Said
) -> None:
    desk.page.reader.go_to_floor(site.floors[1])
    desk.rest()
    desk.page.print_button.click()
    dialog = desk.dialog(PrintPreviewDialog)
    assert "3, 2" in dialog.windowTitle()
    dialog.save_pdf(tmp_path / "plan.pdf")
    assert not dialog.pdf_button.isEnabled()
    desk.rest()
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert said.only("notice").text.endswith("plan.pdf.")
    assert dialog.pdf_button.isEnabled()
    dialog.save_pdf(tmp_path / "nowhere" / "plan.pdf")
    desk.rest()
    assert "nowhere" in said.only("mistake").text
    dialog.close()


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_the_plan_is_saved_as_a_picture(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"plan.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    desk.page.menus.picture.trigger()
    desk.until(path.exists)
    desk.rest()
    assert desk.page.notice_bar.text() == f"plan.{ending} written."


def test_the_plan_of_the_day_and_all_allocations_are_exported(desk: Desk) -> None:
    desk.page.menus.export_desks.trigger()
    dialog = desk.dialog(ExportDialog)
    assert dialog.what_combo.itemText(0) == "The plan of the day: 24 desks"
    dialog.close()
    desk.page.menus.export_allocations.trigger()
    dialog = desk.dialog(ExportDialog)
    assert dialog.what_combo.itemText(0) == "All desk allocations"
    dialog.close()


def test_a_list_dropped_on_the_page_is_taken_in(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desks.csv"
    path.write_text("Desk\n2-001\n", encoding="utf-8")
    taken: list[tuple[str, Path | None]] = []
    monkeypatch.setattr(desk.page.beyond, "import_kind", lambda kind, file=None: taken.append((kind, file)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    desk.page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *keys))
    desk.page.menus.import_desks.trigger()
    assert taken == [("allocations", path), ("desks", None)]


def test_the_invented_plan_is_taken_with_one_click(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> None:
    page = DesksPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.body_stack.currentWidget() is page.empty_page)
    acts: list[str] = []
    page.act_done.connect(acts.append)
    page.empty_page.secondary_button.click()
    qtbot.waitUntil(lambda: len(page.scene.rows()) == 120)
    assert acts == ["Now using floor plan Jinqiao (invented)."]
    qtbot.waitUntil(lambda: not jobs.busy and not page.reader.is_waiting)


def test_an_extension_is_written_from_the_panel(desk: Desk) -> None:
    desk.select(12)
    desk.page.panel.choice.holders.buttons["extend"].click()
    dialog = desk.dialog(ExtendDialog)
    dialog.last_day_edit.set_day(date(2027, 1, 31))
    dialog.save()
    desk.until(lambda: bool(desk.acts))
    assert (desk.of(12)[0].kind, desk.of(12)[0].last_day) == (Kind.OUT_OF_SERVICE, date(2027, 1, 31))
