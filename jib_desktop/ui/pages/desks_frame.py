"""The frame of the page of desks: line, plan, list, line of days, panel, foot; what an empty one says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.floor_plan.day_line import DayLine
from jib_desktop.ui.floor_plan.legend import Legend
from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.floor_plan.view import FloorView
from jib_desktop.ui.floor_plan.zoom_bar import ZoomBar
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.pages import Page
from jib_desktop.ui.pages.desks_beside import ListBeside
from jib_desktop.ui.pages.desks_details import PlanState
from jib_desktop.ui.pages.desks_filters import PlanFilters
from jib_desktop.ui.pages.desks_panel import WIDE, DesksPanel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.sentence import Sentence
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.widgets.undo_bar import UndoBar

_LIST, _LIST_LEAST = 464, 280
_FOOT_ROOM = 64  # sides and gap of the foot


class PlanFrame(Page):
    """The parts of the page where they stand; the page joins them."""

    search_field: SearchField
    floor_chip: FilterChip
    zone_chip: FilterChip
    free_chip: FilterChip
    list_chip: FilterChip
    print_button: Button
    edit_button: Button
    more_button: Button
    seats_button: Button
    body_stack: QStackedWidget
    body_splitter: Splitter
    day_strip: Strip
    found_strip: Strip
    plan_splitter: Splitter
    view_area: QWidget
    list_stack: QStackedWidget
    desk_table: TableView
    nothing_page: EmptyPage
    line_area: QWidget
    empty_page: EmptyPage
    bare_page: EmptyPage
    foot_area: QWidget
    legend_area: QWidget
    sum_label: Sentence

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, jobs, changes, settings, parent)
        load_form("desks_page", self)
        self._sums: tuple[str, ...] = ()
        self._build()

    @property
    def table(self) -> TableView:
        """The list beside the plan."""
        return self.desk_table

    def _build(self) -> None:
        self.scene = FloorScene(self)
        self.view = FloorView(self.scene, self.view_area)
        self.zoom_bar = ZoomBar(self.view_area)
        self.zoom_bar.set_view(self.view)
        self.day_line = DayLine(self.line_area)
        self.legend = Legend(self.legend_area)
        for area, widget in (
            (self.view_area, self.view), (self.line_area, self.day_line), (self.legend_area, self.legend),
        ):  # fmt: skip
            layout = area.layout()
            assert layout is not None
            layout.addWidget(widget)
        column, row = self.view_area.layout(), QHBoxLayout()
        assert isinstance(column, QVBoxLayout)
        row.setContentsMargins(12, 4, 12, 8)
        row.addStretch()
        row.addWidget(self.zoom_bar)
        column.addLayout(row)
        self.panel = DesksPanel(self.store, self.jobs)
        self.body_splitter.addWidget(self.panel)
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setStretchFactor(1, 0)
        self.body_splitter.setSizes([10_000, max(Size.PANEL_LEAST, self.settings.get("desks.panel", WIDE))])
        self.plan_splitter.setStretchFactor(0, 1)
        self.plan_splitter.setStretchFactor(1, 0)
        self.filters = PlanFilters(self.floor_chip, self.zone_chip, self.free_chip)
        self.beside = ListBeside(
            self.desk_table, self.list_stack, self.nothing_page, self.store, self.jobs, self.settings
        )
        self.list_chip.set_active(self.settings.get("desks.list", False))
        self.list_stack.setVisible(self.list_chip.active)
        self.give_list_room()
        self.notice_bar = UndoBar(self, foot=Size.FOOT)
        self.sum_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sum_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.empty_page.set_drawing("desks")
        self.bare_page.set_drawing("desks")
        for button in (self.empty_page.primary_button, self.empty_page.secondary_button,
                       self.bare_page.primary_button):  # fmt: skip
            button.setEnabled(not self.store.read_only)
        self.nothing_page.text_label.setFixedWidth(_LIST_LEAST - 48)
        self.list_stack.setMinimumWidth(_LIST_LEAST)  # what its hidden page hints at was computed before

    def show_body(self, state: PlanState) -> None:
        """Show the plan, or what is missing for one."""
        bare = state.floor is not None and not state.rows and not state.floor.desks
        page = self.empty_page if state.floor is None else self.bare_page if bare else self.body_splitter
        had_focus = self.isVisible() and self.body_stack.currentWidget() is not page
        self.body_stack.setCurrentWidget(page)
        there = page is not self.empty_page
        for part in (
            self.floor_chip, self.zone_chip, self.free_chip, self.list_chip, self.print_button,
            self.edit_button, self.more_button, self.seats_button, self.legend, self.sum_label,
        ):  # fmt: skip
            part.setVisible(there)
        self.search_field.setEnabled(there)
        if had_focus and not self.search_field.hasFocus():
            self.focus_first()

    def focus_first(self) -> None:
        """Begin on the plan, or with the first step on an empty page."""
        pages = {
            self.empty_page: self.empty_page.primary_button,
            self.bare_page: self.bare_page.primary_button,
        }
        shown = self.body_stack.currentWidget()
        next((button for page, button in pages.items() if page is shown), self.view).setFocus()

    def give_list_room(self) -> None:
        """Show the list as wide as it was left; the plan takes the rest."""
        wide = max(_LIST_LEAST, self.settings.get("desks.list_width", _LIST))
        self.plan_splitter.setSizes([max(1, self.plan_splitter.width() - wide), wide])

    # --- foot ---

    def show_sums(self, offered: Sequence[str]) -> None:
        """Write the first of some words that fits beside the legend."""
        self._sums = tuple(offered)
        room = self.foot_area.width() - self.legend.sizeHint().width() - _FOOT_ROOM
        for words in offered:
            self.sum_label.set_html(words)
            if self.sum_label.sizeHint().width() <= room:
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more or less in the foot."""
        super().resizeEvent(event)
        self.show_sums(self._sums)

    # --- words ---

    def say_empty_pages(self) -> None:
        """Say what belongs here, and the first step, in the language of the window."""
        self.table.setAccessibleName(self.tr("Desks of the plan"))
        self.empty_page.set_words(self.tr("No floor yet"), self.tr(
            "Draw your floors, or take the invented plan of Jinqiao to look around. The page then shows "
            "who sits where, on any day."
        ))  # fmt: skip
        self.empty_page.set_primary(self.tr("Draw a floor"), "ph.pencil-simple")
        self.empty_page.set_secondary(self.tr("Take the invented plan"), "ph.lightbulb")
        self.bare_page.set_words(
            self.tr("No desk on this floor"), self.tr("Place desks on it: singly, in rows or in blocks.")
        )
        self.bare_page.set_primary(self.tr("Place desks"), "ph.pencil-simple")
        self.nothing_page.set_words(
            self.tr("Nothing to list"), self.tr("No desk of this floor fits the filters.")
        )
        self.nothing_page.set_primary(self.tr("Show all desks"), "ph.x")
