"""The tour through the desks: two given by keyboard, then pictures of the plan, its panel and its dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.services import desks, desks_find
from jib_desktop.services.desks import AllocationRow, DeskRow
from jib_desktop.ui.dialogs.desk_correct import CorrectDeskDialog
from jib_desktop.ui.dialogs.desk_end import ExtendDialog, FreeBetweenDialog, FreeDialog
from jib_desktop.ui.dialogs.desk_history import DeskHistoryDialog
from jib_desktop.ui.dialogs.desk_keep import OutOfServiceDialog, ReserveDialog
from jib_desktop.ui.dialogs.desk_move import MoveDialog
from jib_desktop.ui.pages.desks import DesksPage

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_TEAM = "Moonkite"
_LATER = timedelta(days=100)


def work(guide: Guide) -> None:
    """Give two desks by keyboard, take it back and do it again."""
    page = _page(guide)
    # The dialogs of the pages before this one took it along when they closed.
    guide.window.activateWindow()
    team = _show_team(guide)
    before = _desks_of(guide, team)
    free = [row for row in page.reader.state.rows if row.is_free]
    page.scene.set_current(free[0].id)
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    guide.press(page.view, Qt.Key.Key_Space)
    page.scene.set_current(free[1].id)
    guide.press(page.view, Qt.Key.Key_Space)
    guide.settle()
    guide.expect(len(page.panel.rows()) == 2, "two desks are selected by keyboard")
    guide.press(page.view, Qt.Key.Key_Return)
    form = page.panel.form
    guide.until(form.startup_id_edit.hasFocus, "Enter leads into the form")
    guide.type(form.startup_id_edit, "moonk")
    guide.settle()
    guide.press(form.startup_id_edit, Qt.Key.Key_Return)
    guide.until(lambda: form.can_give and not form.is_judging, "the rules agree")
    guide.press(form.startup_id_edit, Qt.Key.Key_Return)
    guide.until(lambda: _desks_of(guide, team) == before + 2, "two desks are given")
    guide.settle()
    guide.window.undo_action.trigger()
    guide.until(lambda: _desks_of(guide, team) == before, "undo takes them back")
    guide.settle()
    guide.window.redo_action.trigger()
    guide.until(lambda: _desks_of(guide, team) == before + 2, "redo gives them again")
    guide.settle()
    guide.window.undo_action.trigger()  # so that the pictures show somebody to be seated
    guide.until(lambda: _desks_of(guide, team) == before, "undo takes them back once more")
    guide.settle()


def pictures(guide: Guide) -> None:
    """Save a picture of the page in use and of every dialog, in the present language and look."""
    page, window = _page(guide), guide.window
    page.filters.clear()
    team = _show_team(guide)
    _picture_of_giving(guide, team)
    for name, state in (
        ("taken", Kind.TAKEN), ("reserved", Kind.RESERVED), ("out-of-service", Kind.OUT_OF_SERVICE),
    ):  # fmt: skip
        _choose_state(guide, state)
        guide.shot(window, f"desks-{name}")
    menu = page.menus.menu()
    guide.shot(menu, "desks-menu")
    menu.close()
    page.choose([])
    page.scene.select_ids([])
    page.list_chip.set_active(True)
    guide.shot(window, "desks-list")
    page.list_chip.set_active(False)
    page.go_to_day(page.today() + _LATER)
    guide.shot(window, "desks-other-day")
    page.go_to_today()
    guide.settle()
    _dialog_pictures(guide)


def _picture_of_giving(guide: Guide, team: UUID) -> None:
    """Show two free desks that are to be given, and one that is refused."""
    page = _page(guide)
    free = [row.id for row in page.reader.state.rows if row.is_free][:2]
    kept = [row.id for row in page.reader.state.rows if row.state == Kind.RESERVED][:1]
    page.scene.select_ids([*free, *kept])
    guide.settle()
    page.acts.give_to(team)
    guide.settle()
    guide.shot(guide.window, "desks-giving")
    page.panel.form.startup_id_edit.set_picked(None, "")
    page.choice.look_at(None)
    page.scene.select_ids([])
    guide.settle()


def _dialog_pictures(guide: Guide) -> None:
    page, window = _page(guide), guide.window
    store, jobs, day = window.store, window.jobs, page.day
    rows = page.reader.state.rows
    free, held = _some(rows, FREE), _some(rows, Kind.TAKEN)
    one = held[0]
    with store.read() as session:
        allocation: AllocationRow = desks.allocations(session, desk_ids=[one.id])[-1]
    shown: tuple[tuple[str, QDialog], ...] = (
        ("desk-reserve-dialog", ReserveDialog(store, jobs, free, day, window)),
        ("desk-out-dialog", OutOfServiceDialog(store, jobs, [*free, one], day, window)),
        ("desk-free-dialog", FreeDialog(store, jobs, held, day, window)),
        ("desk-between-dialog", FreeBetweenDialog(store, jobs, held, day, window)),
        ("desk-extend-dialog", ExtendDialog(store, jobs, held, day, window)),
        ("desk-move-dialog", MoveDialog(store, jobs, held, day, window, targets=[r.number for r in free])),
        ("desk-correct-dialog", CorrectDeskDialog(store, jobs, allocation, window)),
        ("desk-history-dialog", DeskHistoryDialog(store, jobs, one.id, one.number, window)),
    )
    for name, dialog in shown:
        guide.dialog(dialog, name)


def _page(guide: Guide) -> DesksPage:
    guide.window.show_page("desks")
    page = guide.window.page("desks")
    assert isinstance(page, DesksPage)
    guide.settle()
    return page


def _show_team(guide: Guide) -> UUID:
    """Go to the floor on which the team of the tour sits; return its id."""
    page = _page(guide)
    with guide.window.store.read() as session:
        found = desks_find.find(session, _TEAM, page.day)
    guide.expect(bool(found.desks), f"{_TEAM} has desks")
    desk = found.desks[0]
    page.reader.go_to_floor(desk.floor_id)
    guide.until(lambda: page.reader.state.floor is not None, "the floor is shown")
    guide.settle()
    assert desk.startup_id is not None
    return desk.startup_id


def _choose_state(guide: Guide, state: str) -> None:
    """Choose desks of a state, on the floor where there are some."""
    page = _page(guide)
    with guide.window.store.read() as session:
        rows = [row for row in desks.plan_on(session, page.day) if row.state == state]
    guide.expect(bool(rows), f"some desk is {state}")
    here = [row for row in rows if row.floor_id == page.reader.floor_id] or rows
    first = here[0]
    same = [row for row in here if row.startup_id == first.startup_id and row.floor_id == first.floor_id]
    page.choose([row.id for row in same[:2]])
    guide.settle()
    guide.until(lambda: bool(page.panel.rows()), "the desks are chosen")


def _some(rows: Sequence[DeskRow], state: str) -> list[DeskRow]:
    """Return two desks of a state that go together."""
    fitting = [row for row in rows if row.state == state]
    return [row for row in fitting if row.startup_id == fitting[0].startup_id][:2]


def _desks_of(guide: Guide, team: UUID) -> int:
    page = guide.window.page("desks")
    assert isinstance(page, DesksPage)
    with guide.window.store.read() as session:
        return desks.promises(session, page.day, team)[0].given
