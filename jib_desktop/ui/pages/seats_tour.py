"""The tour through seats for a team: the best offer taken by keyboard and taken back, then pictures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt

from jib_desktop.services import desks, startups
from jib_desktop.ui.dialogs.find_seats import FindSeatsDialog
from jib_desktop.ui.names import full_name

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_TEAM = "Moonkite"
_SOON = timedelta(days=60)


def work(guide: Guide) -> None:
    """Give a team the desks it misses by Enter, and take that back."""
    team, name = _team(guide)
    before = _desks_of(guide, team)
    dialog = _open(guide, (team, name))
    count = dialog.form.count_spin.value()
    guide.press(dialog.form.count_spin, Qt.Key.Key_Return)
    guide.until(lambda: _desks_of(guide, team) == before + count, "the team has the offered desks")
    guide.settle()
    guide.window.undo_action.trigger()
    guide.until(lambda: _desks_of(guide, team) == before, "undo takes them back")
    guide.settle()


def pictures(guide: Guide) -> None:
    """Save pictures of offers: beside the team, for many, with others moving, and of none."""
    team = _team(guide)
    _picture(guide, "seats-dialog", lambda: _open(guide, team))
    _picture(guide, "seats-later-dialog", lambda: _open(guide, team, 9, later=True))
    _picture(guide, "seats-moves-dialog", lambda: _open(guide, team, 7))
    _picture(guide, "seats-none-dialog", lambda: _open(guide, None, 300))


def _picture(guide: Guide, name: str, opened: Callable[[], FindSeatsDialog]) -> None:
    dialog = opened()
    guide.shot(dialog, name)
    dialog.close()
    guide.settle()


def _open(
    guide: Guide, startup: tuple[UUID, str] | None, count: int = 0, *, later: bool = False
) -> FindSeatsDialog:
    window = guide.window
    today = window.store.clock().astimezone().date()
    day = today + _SOON if later else today
    dialog = FindSeatsDialog(window.store, window.jobs, guide.app.settings, window, startup, day)
    dialog.show()
    dialog.activateWindow()
    if count:
        dialog.form.set_count(count)
    guide.until(lambda: not dialog.is_looking, "the offers are there")
    guide.settle()
    return dialog


def _team(guide: Guide) -> tuple[UUID, str]:
    with guide.window.store.read() as session:
        found = startups.find(session, _TEAM)
    guide.expect(bool(found), f"{_TEAM} is there")
    return found[0].id, full_name(found[0].name_en, found[0].name_zh)


def _desks_of(guide: Guide, team: UUID) -> int:
    store = guide.window.store
    with store.read() as session:
        return desks.promises(session, store.clock().astimezone().date(), team)[0].given
