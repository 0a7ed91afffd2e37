"""An estimate as bars: what was payable of each product, in the currency with the most lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jib_desktop.rules.credits import UNITS
from jib_desktop.ui.charts.bar_chart import Bar, BarChart, BarPart
from jib_desktop.ui.charts.chart import Stop
from jib_desktop.ui.dialogs.bill_import_lines import AccountLine
from jib_desktop.ui.texts import labelled
from jib_desktop.ui.words.credits import units_words

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.bill_import_dialog import BillImportDialog

_HIGH = 236  # px that the chart takes at most
_MOST = 30  # bars; the smaller ones are in the list


class EstimateChart(QObject):
    """Fills the chart of the window; a bar lists the accounts that used its product."""

    def __init__(self, dialog: BillImportDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.bars = BarChart()
        self.bars.opened.connect(dialog.look_for)
        self.bars.walked.connect(self._bring_into_sight)

    def show_estimate(self, lines: Sequence[AccountLine]) -> None:
        """Show what was payable of each product, the largest first. Currencies are never added."""
        currencies = Counter(line.planned.currency for line in lines)
        currency = currencies.most_common(1)[0][0] if currencies else ""
        sums: dict[str, int] = {}
        for line in lines:
            if line.planned.currency == currency:
                for use in line.products:
                    sums[use.product] = sums.get(use.product, 0) + use.payable
        largest = sorted(sums.items(), key=lambda one: (-one[1], one[0]))[:_MOST]
        bars = [
            Bar(
                product or self.tr("No product"),
                (max(0, amount) / UNITS,),
                units_words(amount, currency),
                labelled(product or self.tr("No product"), units_words(amount, currency)),
                product,
            )
            for product, amount in largest
        ]
        self.bars.set_bars(bars, (BarPart("violet", "outlined"),))
        self._dialog.chart_scroll.setFixedHeight(min(_HIGH, self.bars.height() + 4))
        words = self.tr("Payable by product, in {currency}: an estimate").format(currency=currency)
        self._dialog.chart_label.setText(words)
        self.bars.set_name(words)

    def _bring_into_sight(self, stop: Stop) -> None:
        rect = self.bars.row_rect(round(stop.y))
        area = self._dialog.chart_scroll
        widget: QWidget | None = area.widget()
        if widget is not None:
            area.ensureVisible(rect.left(), rect.center().y(), 0, rect.height())
