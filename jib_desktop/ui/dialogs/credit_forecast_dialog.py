"""The days ahead of cloud credits: use, balance, what lapses, how long it lasts; each with its list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QStackedWidget, QWidget

from jib_desktop.db.store import Store
from jib_desktop.ui.changes import Changes
from jib_desktop.ui.charts.bar_chart import BarChart
from jib_desktop.ui.charts.chart import Chart, Stop
from jib_desktop.ui.charts.chart_legend import ChartLegend, LegendEntry
from jib_desktop.ui.charts.day_chart import DayChart
from jib_desktop.ui.charts.month_chart import MonthChart
from jib_desktop.ui.dialogs import credit_forecast_shown as shown
from jib_desktop.ui.dialogs import credit_forecast_words as words
from jib_desktop.ui.dialogs.credit_forecast_behind import Behind
from jib_desktop.ui.dialogs.credit_forecast_lists import ForecastLists
from jib_desktop.ui.dialogs.credit_forecast_reading import Outlook, Scope, owner_of, read_outlook
from jib_desktop.ui.dialogs.credit_forecast_sums import Figures, compose
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.panel_tabs import PanelTabs
from jib_desktop.ui.widgets.splitter import Splitter

_LIST_WIDE = 572
USE, BALANCE, LAPSE, RUNWAY, ESTIMATE = range(5)
_SHOWN = frozenset({"ledger", "cloud_account", "startup"})


class CreditForecastDialog(QDialog):
    """Shows what becomes of credit, of one startup or all, in one currency.

    `row_wanted` gives the id of the account and currency that are to be shown on their page.
    """

    owner_chip: FilterChip
    currency_chip: FilterChip
    mean_chip: FilterChip
    balance_label: QLabel
    balance_note: QLabel
    burn_label: QLabel
    burn_note: QLabel
    end_label: QLabel
    end_note: QLabel
    lapse_label: QLabel
    lapse_note: QLabel
    body_splitter: Splitter
    view_tabs: PanelTabs
    figure_label: QLabel
    chart_legend: ChartLegend
    chart_stack: QStackedWidget
    use_chart: MonthChart
    balance_chart: DayChart
    lapse_chart: MonthChart
    runway_area: QScrollArea
    runway_chart: BarChart
    estimate_chart: MonthChart
    caption_label: QLabel
    list_heading: QLabel
    list_label: QLabel
    list_tabs: PanelTabs
    list_stack: QStackedWidget
    warning_table: TableView
    use_table: TableView
    voucher_table: TableView
    estimate_table: TableView
    only_button: Button
    show_button: Button
    close_button: Button

    row_wanted = Signal(object)

    def __init__(
        self, store: Store, jobs: Jobs, parent: QWidget | None = None, startup_id: UUID | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("credit_forecast_dialog", self)
        self._jobs = jobs
        self.today: date = store.clock().astimezone().date()
        self.mean = 3
        self.scope: Scope | None = None  # None: nothing is read yet
        self._wanted_owner = str(startup_id) if startup_id is not None else ""
        self.outlook: Outlook | None = None
        self.figures: Figures | None = None
        self._stale: set[int] = set()  # views whose chart is to be drawn anew when it is looked at
        self.lists = ForecastLists(self, store, jobs)
        self._behind = Behind(self, jobs)
        self._dress()
        self._connect()
        self._name()
        self.use_chart.setFocus()
        self.read()

    def _dress(self) -> None:
        self.resize(1360, 780)
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setStretchFactor(1, 0)
        self.body_splitter.setSizes([10_000, _LIST_WIDE])
        for _ in range(5):
            self.view_tabs.add("")

    def _connect(self) -> None:
        self.owner_chip.chosen_changed.connect(self._choose_owner)
        self.currency_chip.chosen_changed.connect(self._choose_currency)
        self.mean_chip.chosen_changed.connect(self._choose_mean)
        self.view_tabs.currentChanged.connect(self._show_view)
        for place, chart in enumerate(self.charts):
            chart.opened.connect(partial(self._behind.show, place))
            chart.walked.connect(self._walk)
        self.lists.opened.connect(self._want_row)
        self.lists.chosen.connect(self._tell_buttons)
        self.only_button.clicked.connect(self._narrow)
        self.show_button.clicked.connect(lambda: self._want_row(self.lists.current_row()))
        self.close_button.clicked.connect(self.reject)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts in the order of their tabs."""
        return (
            self.use_chart, self.balance_chart, self.lapse_chart, self.runway_chart, self.estimate_chart
        )  # fmt: skip

    @property
    def chart(self) -> Chart:
        """The chart that is seen."""
        return self.charts[max(0, self.view_tabs.currentIndex())]

    # --- asking ---

    def read(self) -> None:
        """Read everything anew, as after a write or for another mean."""
        work = partial(read_outlook, today=self.today, mean=self.mean)
        self._jobs.read(work, self._take_outlook, key=f"credit-forecast-{id(self)}")

    def hear(self, changes: Changes) -> None:
        """Read anew what was written meanwhile, here or at another desk."""
        if _SHOWN & changes.keys():
            self.read()

    def _take_outlook(self, outlook: Outlook) -> None:
        self.outlook = outlook
        self._choose_scope()
        self._compose()

    def _choose_scope(self) -> None:
        """Stay where one was; begin with the startup that was asked for, in the currency it has most in."""
        assert self.outlook is not None
        everything = self.outlook.currencies or ["CNY"]
        owner = self.scope.owner if self.scope is not None else self._wanted_owner
        currency = self.scope.currency if self.scope is not None else ""
        if currency not in everything:
            mine = [one for one in everything if any(owner == owner_of(row) for row in self._rows_in(one))]
            currency = (mine or everything)[0]
        self._offer(Scope(owner, currency))

    def _rows_in(self, currency: str) -> list[Any]:
        return list(self.outlook.owners(currency)) if self.outlook is not None else []

    def _offer(self, scope: Scope) -> None:
        """Let a scope be chosen and offer the others; an owner who is gone gives way to all."""
        owners = [(owner_of(one), _full(one)) for one in self._rows_in(scope.currency)]
        if scope.owner not in dict(owners):
            scope = scope._replace(owner="")
        self.scope = scope
        currencies = self.outlook.currencies if self.outlook is not None else []
        self.currency_chip.setVisible(len(currencies) > 1)
        self._fill_chip(self.owner_chip, owners, [scope.owner] if scope.owner else [])
        self._fill_chip(self.currency_chip, [(one, one) for one in currencies], [scope.currency])
        self.currency_chip.set_required(bool(currencies))

    def _fill_chip(self, chip: FilterChip, choices: list[tuple[str, str]], chosen: list[str]) -> None:
        chip.blockSignals(True)
        chip.set_required(False)
        chip.set_choices(choices, one_only=True)
        chip.set_chosen(chosen)
        chip.blockSignals(False)

    def _compose(self) -> None:
        assert self.outlook is not None
        assert self.scope is not None
        work = partial(compose, outlook=self.outlook, scope=self.scope)
        self._jobs.read(work, self._take_figures, key=f"credit-forecast-figures-{id(self)}")

    def show_scope(self, scope: Scope) -> None:
        """Look at another owner or currency."""
        if scope != self.scope:
            self._offer(scope)
            self._compose()

    def _choose_owner(self, chosen: list[str]) -> None:
        assert self.scope is not None
        self.show_scope(self.scope._replace(owner=chosen[0] if chosen else ""))

    def _choose_currency(self, chosen: list[str]) -> None:
        assert self.scope is not None
        if chosen:
            self.show_scope(self.scope._replace(currency=chosen[0]))

    def _choose_mean(self, chosen: list[str]) -> None:
        if chosen:
            self.mean = int(chosen[0])
            self.read()

    # --- showing ---

    def _take_figures(self, figures: Figures) -> None:
        self.figures = figures
        self._stale = set(range(5))
        self._show_facts()
        self.lists.show_warnings(figures)
        self.view_tabs.set_number(ESTIMATE, sum(len(one.parts) for one in figures.estimates))
        self._draw(max(0, self.view_tabs.currentIndex()))
        self._behind.list_again()

    def _show_facts(self) -> None:
        assert self.figures is not None
        facts = {
            "balance": words.balance_fact(self.figures), "burn": words.burn_fact(self.figures, self.mean),
            "end": words.end_fact(self.figures), "lapse": words.lapse_fact(self.figures),
        }  # fmt: skip
        for name, (value, below) in facts.items():
            getattr(self, f"{name}_label").setText(value)
            getattr(self, f"{name}_note").setText(below)

    def _draw(self, place: int) -> None:
        """Draw the chart of a view if what it shows is not what there is."""
        if place in self._stale and self.figures is not None:
            self._stale.discard(place)
            draw: tuple[Callable[[Any, Figures], None], ...] = (
                shown.show_use, shown.show_balance, shown.show_lapses, shown.show_runways,
                shown.show_estimates,
            )  # fmt: skip
            draw[place](self.charts[place], self.figures)
        self._say_figure()

    def _show_view(self, place: int) -> None:
        self.chart_stack.setCurrentIndex(max(0, place))
        self.runway_area.verticalScrollBar().setValue(0)
        self._draw(max(0, place))
        self._behind.turn(max(0, place))
        self._bring_into_sight()

    def _walk(self, _stop: Stop) -> None:
        self._say_figure()
        self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        here = self.runway_chart.current
        if self.chart is self.runway_chart and here is not None:
            rect = self.runway_chart.row_rect(round(here.y))
            self.runway_area.ensureVisible(rect.left(), rect.center().y(), 0, 2 * rect.height())

    def _say_figure(self) -> None:
        """Say in words where one is; before the first step, what is shown."""
        here, place = self.chart.current, max(0, self.view_tabs.currentIndex())
        self.figure_label.setText(here.words if here is not None else self._invitation(place))
        self.caption_label.setText(self._caption(place))
        self.chart_legend.set_entries(self._signs(place) if self.chart.stops else [])

    def _signs(self, place: int) -> list[LegendEntry]:
        if place == LAPSE and self.figures is not None:
            return shown.lapse_legend(self.figures)
        signs = {
            USE: shown.use_legend, BALANCE: shown.balance_legend, RUNWAY: shown.runway_legend,
            ESTIMATE: shown.estimate_legend,
        }  # fmt: skip
        return signs[place]() if place in signs else []

    def _invitation(self, place: int) -> str:
        if place == ESTIMATE and not self.chart.stops:
            return self.tr("No FOCUS export and no v2 bill was taken in.")
        if not self.chart.stops:
            return self.tr("There is nothing to show yet.")
        return (
            self.tr("What was used month by month, and what is to come."),
            self.tr("What is left, and what will be."),
            self.tr("In which month vouchers end, and what is left of them then."),
            self.tr("How many months credit lasts, what runs out first on top."),
            self.tr("What files say that book nothing."),
        )[place]

    def _caption(self, place: int) -> str:
        return (
            self.tr("Expected is the mean of the last final months, paid by vouchers while they last."),
            self.tr("A step down is credit that lapses. Without a final bill nothing is taken off."),
            self.tr("What lapses is what the mean of the last final months leaves."),
            self.tr("A bar that ends before its dashes: credit is used up before its last voucher ends."),
            self.tr("For looking at only: estimates are never booked and are in no other figure."),
        )[place]

    # --- from a list to the page, or to one startup ---

    def _tell_buttons(self) -> None:
        row = self.lists.current_row()
        self.show_button.setEnabled(row is not None)
        owner = owner_of(row) if row is not None else ""
        self.only_button.setEnabled(row is not None and (self.scope is None or self.scope.owner != owner))

    def _narrow(self) -> None:
        row = self.lists.current_row()
        if row is not None:
            self.show_scope(Scope(owner_of(row), row.currency))

    def _want_row(self, row: Any) -> None:
        if row is not None:
            self.row_wanted.emit(row.id)
            if self.isModal():
                self.accept()  # it would lie above the page

    # --- another language ---

    def changeEvent(self, event: QEvent) -> None:
        """Say figures, lists and charts in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_behind"):
            self._name()

    def _name(self) -> None:
        names = (
            self.tr("Use"), self.tr("Balance"), self.tr("Lapsing"), self.tr("How long it lasts"),
            self.tr("Estimates"),
        )  # fmt: skip
        for place, name in enumerate(names):
            self.view_tabs.set_words(place, name)
            self.charts[place].set_name(name)
        means = [(str(count), self.tr("Mean of %n month(s)", "", count)) for count in (1, 3, 6)]
        self._fill_chip(self.mean_chip, means, [str(self.mean)])
        self.mean_chip.set_required(True)
        self.lists.retranslate()
        if self.outlook is not None and self.scope is not None:
            self._offer(self.scope)
        if self.figures is not None:
            self._take_figures(self.figures)
        self._say_figure()


def _full(one: Any) -> str:
    return full_name(one.startup_en, one.startup_zh) or one.account
