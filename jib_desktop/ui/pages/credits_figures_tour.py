"""The tour through the days ahead of cloud credits: each chart with the list behind a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jib_desktop.ui.dialogs.credit_forecast_dialog import BALANCE, CreditForecastDialog
from jib_desktop.ui.dialogs.credit_forecast_reading import Scope, owner_of

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_NAMES = ("use", "balance", "lapsing", "lasting")
# The keys to a figure that is worth a picture: the last month, ten months on, the second that runs out.
_WAYS = (
    (Qt.Key.Key_End,), (Qt.Key.Key_Home, Qt.Key.Key_PageDown), (Qt.Key.Key_End,),
    (Qt.Key.Key_Home, Qt.Key.Key_Down),
)  # fmt: skip


def pictures(guide: Guide) -> None:
    """Save a picture of every chart of all startups, and of the balance of one."""
    window = guide.window
    dialog = CreditForecastDialog(window.store, window.jobs, window)
    dialog.show()
    guide.settle()
    guide.expect(len(dialog.warning_table.table.ids) > 0, "the demo has warnings of credits")
    guide.shot(dialog, "credit-forecast-warnings")
    for place, name in enumerate(_NAMES):
        dialog.view_tabs.setCurrentIndex(place)
        dialog.chart.setFocus()
        guide.settle()
        for key in (*_WAYS[place], Qt.Key.Key_Return):
            guide.press(dialog.chart, key)
        guide.settle()
        guide.shot(dialog, f"credit-forecast-{name}")
    guide.expect(len(dialog.lists.parts(dialog.use_table)) > 0, "a month has a list of who uses what")
    _one(guide, dialog)
    dialog.close()
    guide.settle()


def _one(guide: Guide, dialog: CreditForecastDialog) -> None:
    """Look at the account with the most vouchers, alone."""
    assert dialog.figures is not None
    row = max(dialog.figures.rows, key=lambda one: len(one.stocks))
    dialog.show_scope(Scope(owner_of(row), row.currency))
    guide.settle()
    dialog.view_tabs.setCurrentIndex(BALANCE)
    guide.settle()
    guide.shot(dialog, "credit-forecast-one")
