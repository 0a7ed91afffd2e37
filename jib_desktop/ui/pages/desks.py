"""The page of desks: the floor plan of any day, who sits where, and giving desks."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.services.desks import DeskRow, Held
from jib_desktop.services.desks_find import FoundDesk
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.drops import dropped_file
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks_acts import DeskActs
from jib_desktop.ui.pages.desks_beyond import BeyondPlan
from jib_desktop.ui.pages.desks_choice import PlanChoice
from jib_desktop.ui.pages.desks_details import Counts, PlanState, counts
from jib_desktop.ui.pages.desks_frame import PlanFrame
from jib_desktop.ui.pages.desks_menus import DesksMenus
from jib_desktop.ui.pages.desks_reading import PlanReader, Series
from jib_desktop.ui.pages.desks_search import DeskSearch
from jib_desktop.ui.pages.desks_sums import sum_words
from jib_desktop.ui.table.columns import Layout
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.widgets.sentence import bold, plain

_MIDNIGHT_CHECK = 30_000  # ms
_TABLES = frozenset({"floor", "area", "desk", "allocation", "desk_mark", "startup", "contract", "contact",
                     "amendment"})  # fmt: skip


class DesksPage(PlanFrame):
    """Plan, list beside it, line of days, and the panel of what is chosen: all of one floor on one day."""

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, jobs, changes, settings, parent)
        self._shown_floor: object = None
        self._counts = Counts(0, 0, 0, 0)
        self._series: Series | None = None
        self._last_today = self.today()
        self.reader = PlanReader(jobs, self.today, self)
        self.search = DeskSearch(self.search_field, self.found_strip, jobs, lambda: self.day)
        self.choice = PlanChoice(self)
        self.acts = DeskActs(self)
        self.beyond = BeyondPlan(self)
        self.menus = DesksMenus(self)
        self._midnight = QTimer(self)
        self._midnight.setInterval(_MIDNIGHT_CHECK)
        self._midnight.timeout.connect(self.follow_calendar)
        self._midnight.start()
        self._connect()
        self._say_all()
        self.reader.read()

    def today(self) -> date:
        """Return the day at this computer."""
        return self.store.clock().astimezone().date()

    @property
    def day(self) -> date:
        """The day that is shown."""
        return self.reader.day

    @property
    def model(self) -> TableModel:
        """The desks of the list beside the plan."""
        return self.beside.model

    def take_layout(self, layout: Layout) -> None:
        """Show other columns in the list, or sort it in another way."""
        self.beside.take_layout(layout)

    def _connect(self) -> None:
        self._connect_plan()
        self.beside.chosen.connect(self.scene.select_ids)
        self.table.opened.connect(self.choice.open)
        self.table.left.connect(self.view.setFocus)
        self.table.text_typed.connect(self._type_into_search)
        self.nothing_page.primary_clicked.connect(self.filters.clear)
        self.filters.floor_asked.connect(self.reader.go_to_floor)
        self.filters.changed.connect(self._filter)
        self.list_chip.active_changed.connect(self._show_list)
        self.panel.asked.connect(self.acts.do)
        self.panel.left.connect(self.view.setFocus)
        self.acts.done.connect(self.act_done)
        self.beyond.done.connect(self.act_done)
        self.search.went_to.connect(self._go_to_found)
        self.search.looked_at.connect(self.choice.look_at)
        self.search.day_asked.connect(self.go_to_day)
        self.search.left.connect(self.view.setFocus)
        self.changes.changed.connect(self.written)
        self.empty_page.link_clicked.connect(lambda _target: self.file_wanted.emit("demo", None))

    def _connect_plan(self) -> None:
        self.reader.shown.connect(self._show_state)
        self.reader.moved.connect(self._show_moved)
        self.reader.series_read.connect(self._take_series)
        self.reader.picture_read.connect(lambda _: self._show_floor())
        self.day_line.day_changed.connect(self.reader.move_to)
        self.day_strip.link_clicked.connect(lambda _: self.go_to_today())
        self.scene.opened.connect(self.choice.open)
        self.scene.startup_dropped.connect(self.acts.give_to)

    # --- showing ---

    def _show_state(self, state: PlanState) -> None:
        """Show everything of a floor on a day."""
        self.count_changed.emit(state.waiting_today or -1, True)
        self.filters.know(state)
        self.show_body(state)
        self._show_floor()
        rows = self._shown_rows()
        self._set_desks(rows)
        self._count([row.state for row in rows], len(rows))
        self.panel.show_state(state, self._counts, self.today())
        self.beside.set_rows(self.filters.listed(rows))
        self._show_day()
        self.day_line.answered()
        self.choice.choose_wanted()
        self.choice.read()
        self.menus.enable()

    def _show_floor(self) -> None:
        """Show walls, areas and picture, if they are others than before."""
        state = self.reader.state
        areas = self.filters.areas(state.areas)
        wanted = (state.floor, areas, self.reader.picture())
        if wanted != self._shown_floor:
            before = self.scene.floor
            self._shown_floor = wanted
            self.scene.set_floor(*wanted)
            same = before is not None and state.floor is not None and before.id == state.floor.id
            if not same or self.view.is_fitted:
                self.view.fit()

    def _set_desks(self, rows: Sequence[DeskRow]) -> None:
        current = self.scene.current_id()
        if current is not None and all(row.id != current for row in rows):
            self.scene.set_current(None)  # of another floor: nothing more is said of it
        self.scene.set_desks(rows)

    def _shown_rows(self) -> list[DeskRow]:
        return self.filters.shown(self.reader.state.rows)

    def _filter(self) -> None:
        """Show what the chips want now."""
        self._show_floor()
        rows = self._shown_rows()
        self._set_desks(rows)
        self.scene.free_only(self.filters.free_only)
        self._count([row.state for row in rows], len(rows))
        self.beside.set_rows(self.filters.listed(rows))

    def _show_moved(self, day: date, held: Sequence[Held]) -> None:
        """Show who has what on a day that is just moved to."""
        self.scene.set_held(held, self.reader.state.names)
        there = self.scene.rows()
        self._count([one.kind for one in held if one.desk_id in there], len(there))
        self.panel.overview.show_counts(self._counts)
        self._show_day()
        if day == self.day:
            self.day_line.answered()

    def _count(self, states: Sequence[str], there: int) -> None:
        self._counts = counts(states, there)
        one = self._counts
        self.legend.set_counts(one.taken, one.free, one.reserved, one.out)
        self.say_sums()

    def say_sums(self) -> None:
        """Write the right of the foot."""
        state = self.reader.state
        missing = None if self.reader.is_waiting else state.missing
        offered = sum_words(self._counts, state.floor, len(self.scene.selected_ids()), missing)
        self.show_sums(offered)

    # --- days ---

    def go_to_day(self, day: date) -> None:
        """Show a day, also one outside the line."""
        if self._series is not None and not self._series.first <= day <= self._series.last:
            first, last = min(day, self._series.first), max(day, self._series.last)
            self._series = self._series._replace(first=first, last=last)
            self.day_line.set_range(first, last, self.today())
        self.day_line.set_day(day)
        self.reader.move_to(day)

    def go_to_today(self) -> None:
        """Show today."""
        self.go_to_day(self.today())

    def _show_day(self) -> None:
        """Say clearly when another day is shown than today."""
        day, today = self.day, self.today()
        if day == today:
            self.day_strip.set_message("")
            return
        words = self.tr("You see {day}, which is over.") if day < today else self.tr("You see {day}.")
        html = plain(words).format(day=bold(formats.day_with_weekday(day)))
        self.day_strip.set_message(html, [("today", self.tr("Today"))], glyph="ph.calendar-blank")

    def _take_series(self, series: Series) -> None:
        self._series = series
        self.day_line.set_range(min(series.first, self.day), max(series.last, self.day), self.today())
        self.day_line.set_series(series.steps, series.most)
        self.day_line.set_day(self.day)

    def follow_calendar(self) -> None:
        """Go with the day at this computer when midnight has passed, if it was shown."""
        before, now = self._last_today, self.today()
        if before == now:
            return
        self._last_today = now
        self.reader.read_series()
        if self.day == before:
            self.go_to_day(now)
        else:
            self.reader.read()

    # --- chips and keys ---

    def step_floor(self, step: int) -> None:
        """Go to the floor above or below."""
        floors = [one.id for one in self.reader.state.floors]
        if self.reader.floor_id in floors:
            place = floors.index(self.reader.floor_id) + step
            if 0 <= place < len(floors):
                self.reader.go_to_floor(floors[place])

    def switch_free(self) -> None:
        """Show free desks only, or all."""
        self.free_chip.set_active(not self.free_chip.active)

    def switch_list(self) -> None:
        """Show the list beside the plan, or hide it."""
        self.list_chip.set_active(not self.list_chip.active)

    def _show_list(self, shown: bool) -> None:
        self.settings.set("desks.list", shown)
        self.beside.set_shown(shown)
        if shown:
            self.give_list_room()
            self.beside.select(self.scene.selected_ids())

    def choose(self, ids: Sequence[uuid.UUID]) -> None:
        """Choose desks, on whatever floor they stand."""
        self.choice.choose(ids)

    def show_record(self, record_id: uuid.UUID) -> None:
        """Choose a desk and show it."""
        self.choice.choose([record_id])

    def _go_to_found(self, found: FoundDesk) -> None:
        self.choice.choose([found.id])

    def go_to_search(self) -> None:
        """Go to the search."""
        self.search_field.setFocus()
        self.search_field.selectAll()

    def _type_into_search(self, text: str) -> None:
        self.search_field.setFocus()
        self.search_field.insert(text)

    def written(self, changed: dict[str, set[object]]) -> None:
        """Read again what a write, here or elsewhere, may have moved."""
        if _TABLES & changed.keys():
            self.search.forget()
            self.reader.read()
            self.reader.read_series()

    def leave(self) -> None:
        """Remember columns and the width of the panel."""
        self.beside.keep_layout()
        if self.beside.is_shown and self.isVisible():
            self.settings.set("desks.list_width", self.list_stack.width())
        if self.panel.isVisible():
            self.settings.set("desks.panel", self.panel.width())

    # --- words ---

    def _say_all(self) -> None:
        self.menus.retranslate()
        self.menus.enable()
        self.filters.retranslate()
        self.say_empty_pages()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "menus"):
            self._say_all()
            self.beside.retitle()
            self.search.retranslate()
            self._show_day()
            self.say_sums()

    # --- a file dropped on the page ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.beyond.import_allocations(path)
