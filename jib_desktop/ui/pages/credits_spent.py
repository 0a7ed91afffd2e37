"""What an account spent each month, by credit and in cash, and what is expected, as upright bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jib_desktop.rules.credits import UNITS, days_of
from jib_desktop.rules.credits_forecast import last_months
from jib_desktop.services.credits_balances import MonthPoint
from jib_desktop.ui import formats
from jib_desktop.ui.charts.chart_legend import ChartLegend, LegendEntry
from jib_desktop.ui.pages.credits_details import Details
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked
from jib_desktop.ui.words.credits import month_words, units_words

if TYPE_CHECKING:
    from jib_desktop.ui.charts.month_chart import MonthBar, MonthChart

_BEFORE, _AHEAD = 6, 6
_THOUSAND = 1_000
_HIGH = 150


def _tr(text: str) -> str:
    return translate("CreditPanel", text)


class SpentBlock(QWidget):
    """Title, legend and chart; what estimates say stands below, apart."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._details: Details | None = None
        self._shown: Details | None = None
        self.chart: MonthChart | None = None
        self.title = Sentence()
        self.title.setWordWrap(False)
        self.legend = ChartLegend()
        self.nothing = plain_label("", "quiet")
        self.estimate = plain_label("", "quiet")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for part in (self.title, self.legend, self.nothing, self.estimate):
            self._layout.addWidget(part)

    def show_details(self, details: Details) -> None:
        """Show another account, once somebody looks."""
        self._details = details
        if self.isVisible():
            self._fill(details)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill when somebody looks."""
        super().showEvent(event)
        if self._details is not None and self._details is not self._shown:
            self._fill(self._details)

    def _made(self) -> MonthChart:
        """Return the chart, made when the first account is looked at."""
        if self.chart is None:
            # Imported here: pyqtgraph takes a quarter of a second, which the list does not wait for.
            from jib_desktop.ui.charts.month_chart import MonthChart

            self.chart = MonthChart()
            self.chart.setFixedHeight(_HIGH)
            self.chart.opened.connect(self._open)
            self._layout.insertWidget(2, self.chart)
        return self.chart

    def _open(self, month: str) -> None:
        """Go to the entries of a month; of one to come, to the days ahead."""
        if self._details is not None and month in {one.month for one in self._details.points}:
            self.asked.emit("month", month)
        elif self._details is not None:
            self.asked.emit("forecast", self._details.row.startup_id)

    def _fill(self, details: Details) -> None:
        self._shown = details
        from jib_desktop.ui.charts.bar_chart import BarPart  # as above

        bars, scale = bars_of(details)
        unit = formats.whole_amount(scale, details.row.currency)
        title = bold(_tr("Spent per month"))
        if scale > 1:
            title += "&nbsp; " + inked(_tr("in {unit}").format(unit=unit), "text_2")
        self.title.set_html(title)
        self.legend.set_entries([
            LegendEntry("series_1", "full", _tr("by credit")),
            LegendEntry("series_2", "dotted", _tr("in cash")),
            LegendEntry("series_1", "outlined", _tr("forecast")),
        ])  # fmt: skip
        chart = self._made()
        chart.set_name(_tr("Spent per month"))
        parts = [BarPart("series_1"), BarPart("series_2", "dotted"), BarPart("series_1", "outlined")]
        chart.set_months(bars, parts)
        for part in (chart, self.legend):
            part.setVisible(bool(bars))
        self.nothing.setText(_tr("No bill of this account was taken in yet."))
        self.nothing.setVisible(not bars)
        self._show_estimates(details)

    def _show_estimates(self, details: Details) -> None:
        lines = [
            f"{month_words(one.month)} {units_words(one.payable, one.currency)}"
            for one in details.estimates[-3:]
        ]
        words = _tr("Estimated, not booked: {months}").format(months=listed(lines))
        self.estimate.setText(words)
        self.estimate.setVisible(bool(lines))


def bars_of(details: Details) -> tuple[list[MonthBar], int]:
    """Return the months as bars, and how many of its currency one step of the scale is."""
    from jib_desktop.ui.charts.month_chart import MonthBar  # as above

    known = {one.month: one for one in details.points}
    past = sorted(known)[-_BEFORE:]
    ahead = dict([one for one in details.row.forecast.months if one[0] not in known][:_AHEAD])
    amounts = [known[month].credit + known[month].cash for month in past] + list(ahead.values())
    scale = _THOUSAND if max(amounts, default=0) >= 5 * _THOUSAND * UNITS else 1
    whole = UNITS * scale
    words = partial(units_words, currency=details.row.currency)
    bars = []
    for month in all_months([*past, *ahead]):
        one, paid = known.get(month), ahead.get(month)
        if one is not None:
            text, parts = _said(one, words), (max(0, one.credit) / whole, max(0, one.cash) / whole, 0.0)
        elif paid is not None:
            text = _tr("{month}: {amount} expected").format(month=month_words(month), amount=words(paid))
            parts = (0.0, 0.0, paid / whole)
        else:
            text, parts = _tr("{month}: no bill").format(month=month_words(month)), (0.0, 0.0, 0.0)
        bars.append(MonthBar(days_of(month)[0], parts, text, month))
    return bars, scale


def _said(one: MonthPoint, words: Callable[[int], str]) -> str:
    text = _tr("{month}: {credit} by credit, {cash} in cash").format(
        month=month_words(one.month), credit=words(one.credit), cash=words(one.cash)
    )
    return text if one.is_final else _tr("{text}, preliminary").format(text=text)


def all_months(months: Sequence[str]) -> list[str]:
    """Return every month from the first to the last of some, oldest first."""
    if not months:
        return []
    first, last = min(months), max(months)
    count = 12 * (int(last[:4]) - int(first[:4])) + int(last[5:]) - int(first[5:]) + 1
    return last_months(last, count)
