"""The tour through the site editor: a block drawn and taken back, then pictures of its tools and panels."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jib_desktop.services.desks_placing import Removal, removal, taken_numbers
from jib_desktop.ui.dialogs.site_editor import SiteEditor
from jib_desktop.ui.dialogs.site_numbers import SiteNumbersDialog
from jib_desktop.ui.dialogs.site_retire import SiteRetireDialog
from jib_desktop.ui.floor_plan.editor_tools import MeasureTool

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_FLOOR = "2"


def work(guide: Guide) -> None:
    """Place a block of desks by keyboard, take it back, and leave the plan as it was."""
    editor = _open(guide)
    before = len(editor.plan.rows)
    view = editor.editor_view
    view.setFocus()
    guide.press(view, Qt.Key.Key_B)
    guide.press(view, Qt.Key.Key_Right)
    guide.press(view, Qt.Key.Key_Return)
    guide.until(lambda: len(editor.plan.rows) == before + 6, "a block of six desks is placed")
    guide.settle()
    editor.undo_action.trigger()
    guide.until(lambda: len(editor.plan.rows) == before, "undo takes the block back")
    guide.settle()
    _close(guide, editor)


def pictures(guide: Guide) -> None:
    """Save a picture of the editor with each of its panels, and of its dialogs."""
    editor = _open(guide)
    plan, view = editor.plan, editor.editor_view
    guide.shot(editor, "site-floor")
    rows = sorted(plan.rows.values(), key=lambda row: row.number)
    plan.choose_desks(row.id for row in rows[12:18])
    guide.shot(editor, "site-desks")
    plan.choose_desks([rows[0].id])
    guide.shot(editor, "site-desk")
    zone = next(one for one in plan.areas.values() if one.kind == "zone")
    plan.choose_area(zone.id)
    guide.shot(editor, "site-zone")
    plan.choose_area(None)
    view.set_tool("block")
    assert view.tool is not None
    view.tool.move((1730, 760))
    view.refresh()
    guide.shot(editor, "site-block")
    _picture_of_scale(guide, editor)
    view.set_tool("select")
    numbers: list[set[str]] = []
    plan.jobs.read(taken_numbers, numbers.append)
    guide.settle()
    guide.dialog(SiteNumbersDialog(rows[:24], sorted(numbers[0]), _FLOOR, editor), "site-numbers-dialog")
    found: list[Removal] = []
    ask = partial(removal, desk_ids=[row.id for row in rows[:3]], today=plan.today)
    plan.jobs.read(ask, found.append)
    guide.settle()
    guide.dialog(SiteRetireDialog(found[0], plan.today, editor), "site-retire-dialog")
    _close(guide, editor)


def _picture_of_scale(guide: Guide, editor: SiteEditor) -> None:
    """Show a line of a known length, and what it is said to be."""
    view = editor.editor_view
    view.set_tool("measure")
    tool = view.tool
    assert isinstance(tool, MeasureTool)
    tool.press((575, 40))
    tool.move((3560, 40))
    tool.release((3560, 40))
    editor.picture_panel.really_spin.setValue(30.0)
    view.refresh()
    guide.shot(editor, "site-scale")
    tool.cancel()
    editor.picture_panel.really_spin.setValue(0)


def _open(guide: Guide) -> SiteEditor:
    window = guide.window
    editor = SiteEditor(window.store, window.jobs, window.changes, guide.app.settings, None, window)
    editor.resize(1280, 800)
    editor.show()
    guide.until(lambda: not editor.plan.is_busy, "the plan is read")
    floor = next((one for one in editor.plan.floors if one.code == _FLOOR), None)
    if floor is not None:
        editor.plan.show_floor(floor.id)
    guide.settle()
    return editor


def _close(guide: Guide, editor: SiteEditor) -> None:
    editor.close()
    guide.settle()
