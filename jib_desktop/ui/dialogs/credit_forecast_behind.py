"""What a bar or point of the forecast is made of: which list, and what stands above it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jib_desktop.services.credits_lots import LotRow
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.credit_forecast_figures import vouchers_on, vouchers_then
from jib_desktop.ui.dialogs.credit_forecast_lists import WARNINGS
from jib_desktop.ui.dialogs.credit_forecast_reading import Scope, read_lots
from jib_desktop.ui.dialogs.credit_forecast_words import expected_words, month_name, owner_name
from jib_desktop.ui.jobs import Jobs

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.credit_forecast_dialog import CreditForecastDialog


class Behind(QObject):
    """Lists what is behind the stop that was opened in one of the charts."""

    def __init__(self, dialog: CreditForecastDialog, jobs: Jobs) -> None:
        super().__init__(dialog)
        self._dialog, self._jobs = dialog, jobs
        self._opened: tuple[int, Any] | None = None

    def show(self, place: int, key: Any) -> None:
        """List what the stop with a key is made of, in the chart of a view."""
        self._opened = (place, key)
        figures, lists = self._dialog.figures, self._dialog.lists
        if figures is None:
            return
        said = self._dialog.charts[place].current
        label = said.words if said is not None else ""
        show = (self._use, self._balance, self._lapse, self._runway, self._estimate)[place]
        found = show(key)
        if found is not None:
            table, parts, heading, *whose = found
            lists.show_behind(table, parts, (heading, label), *whose)

    def list_again(self) -> None:
        """List what was opened as it is now, as far as it is still there."""
        if self._opened is not None:
            place, key = self._opened
            keys = [stop.key for stop in self._dialog.charts[place].stops]
            if key in keys and place == self._dialog.view_tabs.currentIndex():
                self.show(place, key)
            else:
                self._opened = None
                self._dialog.list_tabs.setCurrentIndex(WARNINGS)

    def turn(self, place: int) -> None:
        """Go with the view that is looked at: list what one stands on there, else the warnings."""
        here = self._dialog.charts[place].current
        if here is not None:
            self.show(place, here.key)
        else:
            self._opened = None
            self._dialog.list_tabs.setCurrentIndex(WARNINGS)

    def _use(self, month: str) -> Any:
        figures = self._dialog.figures
        assert figures is not None
        one = next((one for one in figures.uses if one.month == month), None)
        return one and (self._dialog.use_table, one.parts, month_name(month))

    def _lapse(self, month: str) -> Any:
        figures = self._dialog.figures
        assert figures is not None
        one = next((one for one in figures.lapses if one.month == month), None)
        return one and (self._dialog.voucher_table, one.parts, month_name(month))

    def _runway(self, row_id: Any) -> Any:
        figures = self._dialog.figures
        assert figures is not None
        row = next((row for row in figures.rows if row.id == row_id), None)
        mine = [
            one for one in figures.vouchers if row is not None and one.account == row.account and one.left
        ]
        return row and (self._dialog.voucher_table, mine, owner_name(row), row)

    def _estimate(self, month: str) -> Any:
        figures = self._dialog.figures
        assert figures is not None
        one = next((one for one in figures.estimates if one.month == month), None)
        return one and (self._dialog.estimate_table, one.parts, month_name(month))

    def _balance(self, day: date) -> Any:
        """Return the vouchers of a day; those of a day that is over are read first."""
        figures, outlook = self._dialog.figures, self._dialog.outlook
        assert figures is not None
        assert outlook is not None
        words, table = formats.day_in_words(day), self._dialog.voucher_table
        if day > figures.today:
            return table, vouchers_on(outlook, figures.scope, day), expected_words(words)
        if day == figures.today:
            return table, [one for one in figures.vouchers if one.left], words
        answer = partial(self._take_lots, day=day, scope=figures.scope)
        self._jobs.read(partial(read_lots, day=day), answer, key=f"credit-forecast-lots-{id(self)}")
        return None

    def _take_lots(self, lots: list[LotRow], day: date, scope: Scope) -> None:
        dialog = self._dialog
        if dialog.figures is None or scope != dialog.figures.scope:
            return
        here = dialog.balance_chart.current
        said = (formats.day_in_words(day), here.words if here is not None else "")
        parts = vouchers_then(lots, dialog.figures.vouchers, scope)
        dialog.lists.show_behind(dialog.voucher_table, parts, said)
