"""The tour through what is seen of desks besides their page: figures, paper, the screen in the foyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.desk_figures import DeskFiguresDialog
from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
from jib_desktop.ui.floor_plan.floor_sheet import read_sheets
from jib_desktop.ui.floor_plan.foyer import FoyerWindow
from jib_desktop.ui.floor_plan.pictures import save_picture
from jib_desktop.ui.printing.floor_paper import FloorPages

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_FOYER = QSize(1920, 1080)


def pictures(guide: Guide) -> None:
    """Save a picture of every view of the figures, of a printed floor and of the foyer's screen."""
    _figures(guide)
    _paper(guide)
    _foyer(guide)


def _figures(guide: Guide) -> None:
    window = guide.window
    dialog = DeskFiguresDialog(window.store, window.jobs, window.settings, window)
    dialog.show()
    guide.settle()
    guide.press(dialog.time_chart, Qt.Key.Key_Left)
    guide.press(dialog.time_chart, Qt.Key.Key_Return)
    guide.shot(dialog, "desk-figures-time")
    for place, chart, name in ((1, dialog.zone_chart, "zones"), (2, dialog.startup_chart, "startups")):
        dialog.view_tabs.setCurrentIndex(place)
        chart.setFocus()
        guide.settle()
        guide.press(chart, Qt.Key.Key_Down)
        guide.press(chart, Qt.Key.Key_Return)
        dialog.list_tabs.setCurrentIndex(place - 1)
        guide.shot(dialog, f"desk-figures-{name}")
    guide.expect(len(dialog.seat_table.table.ids) > 0, "a bar has a list of desks")
    dialog.close()
    guide.settle()


def _paper(guide: Guide) -> None:
    window = guide.window
    today = window.store.clock().astimezone().date()
    with window.store.read() as session:
        sheets = read_sheets(session, today)
    guide.expect(len(sheets) > 1, "the demo has two floors")
    pages = FloorPages(sheets, formats.language(), today)
    guide.dialog(PrintPreviewDialog(window.settings, pages, window), "floor-print-preview")
    for kind in ("svg", "png"):
        save_picture(sheets[0], guide.scratch / f"floor.{kind}", width=1_200)


def _foyer(guide: Guide) -> None:
    window = guide.window
    foyer = FoyerWindow(window.store, window.jobs, window.changes, window.settings, window)
    foyer.pause(paused=True)
    foyer.resize(_FOYER)
    foyer.show()
    guide.settle()
    foyer.turn()
    guide.shot(foyer, "foyer")
    foyer.close()
    guide.settle()
