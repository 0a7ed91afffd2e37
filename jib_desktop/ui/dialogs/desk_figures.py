"""Occupancy as figures: over time, by zone and by startup; every point and bar opens its list beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QStackedWidget, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.periods import months_later
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks import FloorRow
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.changes import Changes
from jib_desktop.ui.charts.bar_chart import BarChart
from jib_desktop.ui.charts.chart import Chart, Stop
from jib_desktop.ui.charts.day_chart import DayChart
from jib_desktop.ui.dialogs.desk_figures_lists import FigureLists
from jib_desktop.ui.dialogs.desk_figures_reading import Course, DayFigures, Part, read_course, read_day
from jib_desktop.ui.dialogs.desk_figures_shown import show_course, show_startups, show_zones
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.panel_tabs import PanelTabs
from jib_desktop.ui.widgets.splitter import Splitter

_LIST_WIDE = 500
_TIME, _ZONE, _STARTUP = range(3)
_SHOWN = frozenset({"floor", "area", "desk", "allocation", "startup", "contract", "amendment"})


class DeskFiguresDialog(QDialog):
    """Shows the occupancy of a period and what each figure is made of.

    `desk_wanted` gives a desk and a day that are to be shown on the plan.
    """

    floor_chip: FilterChip
    first_day_edit: DayField
    last_day_edit: DayField
    period_message: InlineMessage
    day_edit: DayField
    body_splitter: Splitter
    view_tabs: PanelTabs
    figure_label: QLabel
    chart_stack: QStackedWidget
    time_chart: DayChart
    zone_area: QScrollArea
    zone_chart: BarChart
    startup_area: QScrollArea
    startup_chart: BarChart
    caption_label: QLabel
    list_heading: QLabel
    list_label: QLabel
    list_tabs: PanelTabs
    list_stack: QStackedWidget
    seat_table: TableView
    missing_table: TableView
    beyond_table: TableView
    plan_button: Button
    close_button: Button

    desk_wanted = Signal(object, object)

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
        floor_id: UUID | None = None,
        day: date | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("desk_figures_dialog", self)
        self._jobs = jobs
        self.today = store.clock().astimezone().date()
        self.day = day or self.today
        self._floor_id = floor_id
        self._floors: Sequence[FloorRow] = ()
        self._course: Course | None = None
        self._found: DayFigures | None = None
        self.lists = FigureLists(self, store, jobs)
        self.lists.opened.connect(self._want_desk)
        self.lists.startup_opened.connect(self.open_startup)
        self._dress()
        self._connect()
        self._name()
        self.time_chart.setFocus()
        self.read()

    def _dress(self) -> None:
        self.resize(1280, 740)
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setStretchFactor(1, 0)
        self.body_splitter.setSizes([10_000, _LIST_WIDE])
        for _ in range(3):
            self.view_tabs.add("")
        for edit in (self.first_day_edit, self.last_day_edit, self.day_edit):
            edit.today = self.today
        self.first_day_edit.set_day(months_later(min(self.day, self.today), -12))
        self.last_day_edit.set_day(months_later(max(self.day, self.today), 12))
        self.day_edit.set_day(self.day)
        self.period_message.set_field(self.last_day_edit)

    def _connect(self) -> None:
        self.floor_chip.chosen_changed.connect(self._choose_floor)
        for edit in (self.first_day_edit, self.last_day_edit):
            edit.day_changed.connect(self._check_period)
        self.day_edit.day_changed.connect(self._take_day)
        self.view_tabs.currentChanged.connect(self._show_view)
        for chart, answer in (
            (self.time_chart, self.show_day),
            (self.zone_chart, self.lists.show_part),
            (self.startup_chart, self.lists.show_part),
        ):
            chart.opened.connect(answer)
            chart.walked.connect(partial(self._walk, chart))
        self.plan_button.clicked.connect(self.lists.open_current)
        self.close_button.clicked.connect(self.reject)

    # --- asking ---

    def period(self) -> tuple[date, date] | None:
        """Return the period that is shown, both days in it; None while it is none."""
        first, last = self.first_day_edit.day, self.last_day_edit.day
        return (first, last) if first and last and first <= last else None

    def _check_period(self) -> None:
        first, last = self.first_day_edit.day, self.last_day_edit.day
        problem = self.first_day_edit.problem() or self.last_day_edit.problem()
        if problem is None and first and last and last < first:
            problem = Problem("last_day", "last_before_first", facts={"first": first, "last": last})
        self.period_message.tell("block" if problem else None, problem_sentence(problem) if problem else "")
        if self.period() is not None:
            self._read_course()

    def read(self) -> None:
        """Read everything anew, as after a write or for another floor."""
        self._read_course()
        self._read_day()

    def hear(self, changes: Changes) -> None:
        """Read anew what was written meanwhile, here or at another desk."""
        if _SHOWN & changes.keys():
            self.read()

    def _read_course(self) -> None:
        period = self.period()
        if period is not None:
            first, last = period
            work = partial(read_course, first=first, last=last, today=self.today, floor_id=self._floor_id)
            self._jobs.read(work, self._take_course, key=f"desk-figures-{id(self)}")

    def _read_day(self) -> None:
        work = partial(read_day, day=self.day, today=self.today, floor_id=self._floor_id)
        self._jobs.read(work, self._take_figures, key=f"desk-figures-day-{id(self)}")

    def _choose_floor(self, chosen: list[str]) -> None:
        self._floor_id = UUID(chosen[0]) if chosen else None
        self.read()

    def show_day(self, day: date) -> None:
        """List the desks of a day."""
        self.day_edit.set_day(day)
        self._take_day(day)

    def _take_day(self, day: date | None) -> None:
        if day is not None and day != self.day:
            self.day = day
            self._read_day()
        elif day is not None and self._found is not None:
            self.lists.show_part(Part())

    # --- showing ---

    def _take_course(self, course: Course) -> None:
        self._course = course
        self._floors = course.floors
        chosen = [str(self._floor_id)] if self._floor_id is not None else []
        choices = [(str(one.id), self._floor_name(one)) for one in course.floors]
        self.floor_chip.blockSignals(True)
        self.floor_chip.set_choices(choices, one_only=True)
        self.floor_chip.set_chosen(chosen)
        self.floor_chip.blockSignals(False)
        self._show_zones()
        self._show_course()

    def _floor_name(self, floor: FloorRow) -> str:
        return self.tr("Floor {code}").format(code=floor.code)

    def _show_course(self) -> None:
        period = self.period()
        if self._course is None or period is None:
            return
        show_course(self.time_chart, self._course, period, self.today)
        begun = [stop.key for stop in self.time_chart.stops if stop.key <= self.day]
        self.time_chart.come_to(begun[-1] if begun else None)
        self._say_figure()

    def _take_figures(self, found: DayFigures) -> None:
        self._found = found
        self._show_zones()
        show_startups(self.startup_chart, found)
        self.lists.show_figures(found, self.day)
        if self._course is not None:
            begun = [stop.key for stop in self.time_chart.stops if stop.key <= self.day]
            self.time_chart.come_to(begun[-1] if begun else None)
        self._say_figure()

    def _show_zones(self) -> None:
        """Show the zones, with their floors where there are several: whichever was read last tells."""
        if self._found is not None:
            with_floor = self._floor_id is None and len(self._floors) > 1
            show_zones(self.zone_chart, self._found, with_floor=with_floor)

    @property
    def chart(self) -> Chart:
        """The chart that is seen."""
        charts: tuple[Chart, ...] = (self.time_chart, self.zone_chart, self.startup_chart)
        return charts[max(0, self.view_tabs.currentIndex())]

    def _show_view(self, place: int) -> None:
        self.chart_stack.setCurrentIndex(max(0, place))
        self.lists.show_part(self.chart.current.key if place != _TIME and self.chart.current else Part())
        self._say_figure()
        # A page that is left moves the focus, and with it what is seen of long bars: begin again at the top.
        for area in (self.zone_area, self.startup_area):
            area.verticalScrollBar().setValue(0)
        self._bring_into_sight(self.chart)

    def _walk(self, chart: Chart, _stop: Stop) -> None:
        self._say_figure()
        self._bring_into_sight(chart)

    def _bring_into_sight(self, chart: Chart) -> None:
        if isinstance(chart, BarChart) and chart.current is not None:
            area = self.zone_area if chart is self.zone_chart else self.startup_area
            rect = chart.row_rect(round(chart.current.y))
            area.ensureVisible(rect.left(), rect.center().y(), 0, 2 * rect.height())

    def _say_figure(self) -> None:
        """Say in words where one is; before the first step, what is shown."""
        here = self.chart.current
        place = self.view_tabs.currentIndex()
        self.figure_label.setText(here.words if here is not None else self._invitation(place))
        self.caption_label.setText(self._caption(place))

    def _invitation(self, place: int) -> str:
        if not self.chart.stops:
            return self.tr("There is nothing to show yet.")
        if place == _TIME:
            return self.tr("How many desks are taken.")
        return self.tr("On {day}").format(day=formats.day_in_words(self.day))

    def _caption(self, place: int) -> str:
        if place == _TIME:
            return self.tr(
                "Filled: taken. Thin dashes: with what is reserved. Dots: expected from contracts. "
                "Grey dashes: desks in service."
            )
        if place == _ZONE:
            return self.tr("Full: taken. Violet dashes: reserved. Grey dashes: desks in service.")
        return self.tr("Full: given. Violet dashes: reserved. Grey dashes: promised.")

    def open_startup(self, startup_id: UUID) -> None:
        """Show the desks of a startup."""
        self.view_tabs.setCurrentIndex(_STARTUP)
        part = Part("startup", startup_id)
        self.startup_chart.come_to(part)
        self.lists.show_part(part)
        self._say_figure()
        # Only when the page it lies on has its size.
        QTimer.singleShot(0, self, partial(self._bring_into_sight, self.startup_chart))

    def _want_desk(self, desk_id: UUID) -> None:
        self.desk_wanted.emit(desk_id, self.day)
        if self.isModal():
            self.accept()  # it would lie above the plan

    # --- another language ---

    def changeEvent(self, event: QEvent) -> None:
        """Say figures, lists and charts in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "lists"):
            self._name()

    def _name(self) -> None:
        for place, words in enumerate((self.tr("Over time"), self.tr("By zone"), self.tr("By startup"))):
            self.view_tabs.set_words(place, words)
            charts: tuple[Any, ...] = (self.time_chart, self.zone_chart, self.startup_chart)
            charts[place].set_name(words)
        for edit in (self.first_day_edit, self.last_day_edit, self.day_edit):
            edit.retranslate()
        self.lists.retranslate()
        self._show_course()
        if self._found is not None:
            self._take_figures(self._found)
