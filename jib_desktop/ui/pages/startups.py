"""The page of startups: a list to search and filter at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.services import fields, startups
from jib_desktop.services.startups import Filter, Sort, StartupRow, Totals
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.drops import dropped_file
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.own_fields import name_fields
from jib_desktop.ui.pages import Page
from jib_desktop.ui.pages.startups_acts import StartupActs
from jib_desktop.ui.pages.startups_columns import COLUMNS, StartupSource, sort_of
from jib_desktop.ui.pages.startups_details import Details, read_details, read_twins
from jib_desktop.ui.pages.startups_filters import StartupsFilters, fits
from jib_desktop.ui.pages.startups_menus import StartupsMenus
from jib_desktop.ui.pages.startups_nothing import Elsewhere, NothingFound, read_elsewhere
from jib_desktop.ui.pages.startups_panel import StartupPanel
from jib_desktop.ui.pages.startups_sums import count_words, sum_words
from jib_desktop.ui.table.columns import Layout, load_layout, save_layout
from jib_desktop.ui.table.model import AFTER_PAINT, AFTER_TYPING, TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.sentence import Sentence, link, plain
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.undo_bar import UndoBar

_TABLE = "startups"
_CHOICE_PAUSE = 40  # ms
_TABLES_SHOWN = frozenset(
    {"startup", "contact", "note", "not_same", "innovation_field", "contract", "amendment"}
)


class StartupsPage(Page):
    """List, filters, sums and the panel of the chosen startup."""

    search_field: SearchField
    house_chip: FilterChip
    stage_chip: FilterChip
    field_chip: FilterChip
    city_chip: FilterChip
    removed_chip: FilterChip
    import_button: Button
    export_button: Button
    columns_button: Button
    new_button: Button
    body_stack: QStackedWidget
    body_splitter: Splitter
    startup_table: TableView
    empty_page: EmptyPage
    nothing_page: EmptyPage
    count_label: Sentence
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
        load_form("startups_page", self)
        self._all: Totals | None = None
        self._shown: Totals | None = None
        self.panel = StartupPanel()
        self.body_splitter.addWidget(self.panel)
        self._build_splitter()
        chips = {
            "house": self.house_chip, "stage": self.stage_chip, "fields": self.field_chip,
            "city": self.city_chip, "removed": self.removed_chip,
        }  # fmt: skip
        self.filters = StartupsFilters(self.search_field, chips, jobs, settings)
        self.nothing_found = NothingFound(self.nothing_page, self.filters)
        self.model = TableModel(COLUMNS, store, jobs, self)
        self._build_table()
        self._counting = self._timer(AFTER_PAINT, self._read_totals)
        self._choosing = self._timer(_CHOICE_PAUSE, self._read_chosen)
        self.notice_bar = UndoBar(self, foot=Size.FOOT)
        self.acts = StartupActs(self)
        self.menus = StartupsMenus(self)
        self._connect()
        self._translate()
        self._read_first()

    # --- building ---

    def _timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def _build_splitter(self) -> None:
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setStretchFactor(1, 0)
        wide = self.settings.get("startups.panel", Size.PANEL)
        self.body_splitter.setSizes([10_000, max(Size.PANEL_LEAST, wide)])

    def _build_table(self) -> None:
        self.startup_table.set_table(self.model)
        self.startup_table.set_layout(load_layout(self.settings, _TABLE, COLUMNS, "name"))

    def _connect(self) -> None:
        table = self.startup_table
        table.current_changed.connect(self._show_chosen)
        table.selection_changed.connect(self._sum_selected)
        table.sort_asked.connect(self.sort_by)
        table.layout_changed.connect(self._keep_layout)
        table.opened.connect(self.acts.edit)
        table.text_typed.connect(self._type_into_search)
        table.left.connect(self.search_field.setFocus)
        table.copy_asked.connect(self._copy)
        self.model.shown.connect(self._rows_stand)
        self.model.failed.connect(self._report_later)
        self.search_field.left_for_results.connect(self._go_to_results)
        self.filters.changed.connect(self._filter)
        self.changes.changed.connect(self._written)
        self.panel.left.connect(table.setFocus)
        self.panel.asked.connect(self.acts.do)
        self.acts.done.connect(self.act_done)
        self.nothing_page.primary_clicked.connect(self._leave_filters)
        self.empty_page.primary_clicked.connect(self.acts.new)
        self.empty_page.secondary_clicked.connect(self.acts.import_startups)
        self.empty_page.link_clicked.connect(lambda _target: self.file_wanted.emit("demo", None))

    # --- words ---

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language; what is sorted by name follows the leading name."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "menus"):
            self._name_own_fields()
            self._translate()
            self.nothing_found.say()
            self.filters.retranslate()
            self.menus.retranslate()
            self.model.retitle()
            self._filter()

    def _translate(self) -> None:
        self.empty_page.set_drawing("startups")
        self.empty_page.set_words(
            self.tr("No startups yet"),
            self.tr(
                "Startups belong here: who was scouted, who moved in, what they offer and whom to call. "
                "A list from a workbook is a good beginning."
            ),
        )
        self.empty_page.set_primary(self.tr("New startup"))
        self.empty_page.set_secondary(self.tr("Import a workbook …"))
        demo = plain(self.tr("To look around first, {link}.")).format(
            link=link("demo", self.tr("open the demo data"))
        )
        self.empty_page.set_hint(self.tr("Or press {key} at any time."), "Ctrl+N", demo)

    # --- filling ---

    def _read_first(self) -> None:
        """Read what the first picture of the page needs before anything is painted."""
        self._name_own_fields()
        self.model.set_source(self._source(), at_once=True)
        self.startup_table.choose_first()

    def _name_own_fields(self) -> None:
        with self.store.read() as session:
            name_fields(fields.own_fields(session))

    @property
    def sort(self) -> Sort:
        """The order of the list."""
        header = self.startup_table.header
        return sort_of(header.sorted_key, descending=header.descending)

    @property
    def shown_count(self) -> int:
        """How many startups the filters show, as far as it is known."""
        return self._shown.shown if self._shown is not None else len(self.model.ids)

    def _source(self) -> StartupSource:
        return StartupSource(self.filters.wanted, self.sort)

    def _pause(self, usual: int) -> int:
        """How long work behind the list waits: longer during a search, so that no key waits for it."""
        return AFTER_TYPING if self.search_field.text() else usual

    def _filter(self) -> None:
        self.model.set_source(self._source(), pause=self._pause(AFTER_PAINT))

    def sort_by(self, key: str) -> None:
        """Sort by a column; again by the same one turns the order."""
        header = self.startup_table.header
        header.set_sorted(key, descending=header.sorted_key == key and not header.descending)
        self.model.set_source(self._source())
        self._keep_layout()

    def _read_totals(self) -> None:
        wanted = self.filters.wanted

        def read(session: Session) -> tuple[Totals, Totals, Elsewhere]:
            shown, every = startups.totals(session, wanted), startups.totals(session, Filter())
            return shown, every, Elsewhere() if shown.shown else read_elsewhere(session, wanted)

        self.jobs.read(read, self._take_totals, key="startups.totals")

    def _take_totals(self, found: tuple[Totals, Totals, Elsewhere]) -> None:
        self._shown, self._all, elsewhere = found
        self._show_state(elsewhere)
        self._sum_selected()

    def _rows_stand(self) -> None:
        """Show the rows; what is counted follows when they are painted."""
        if self._all is not None:
            self._show_state()
        self._counting.start(self._pause(AFTER_PAINT))

    def _show_state(self, elsewhere: Elsewhere | None = None) -> None:
        """Show the list, the empty page, or that the filters leave nothing."""
        nothing_there = self._all is not None and self._all.shown == 0 and not self.removed_chip.active
        nothing_found = not len(self.model.ids)
        if nothing_found:
            self.nothing_found.say(elsewhere)
        page = (
            self.empty_page if nothing_there else self.nothing_page if nothing_found else self.body_splitter
        )
        had_focus = self.startup_table.hasFocus()
        self.body_stack.setCurrentWidget(page)
        if had_focus and page is self.nothing_page:
            # What was typed is there to be mended; a focus in a hidden list would be in nobody's sight.
            self.search_field.setFocus()
        for chip in (self.stage_chip, self.field_chip, self.city_chip):
            chip.setVisible(not nothing_there)
        removed = self.removed_chip.active
        self.house_chip.setVisible(not nothing_there and not removed)
        self.removed_chip.setVisible(not nothing_there or removed)
        self.search_field.setEnabled(not nothing_there)
        for button in (self.export_button, self.columns_button):
            button.setVisible(not nothing_there)

    def _sum_selected(self) -> None:
        if self._all is None or self._shown is None:
            return
        count = self.startup_table.selected_count()
        self.count_label.set_html(count_words(self._shown, self._all, removed=self.removed_chip.active))
        if count < 2 or count == len(self.model.ids):
            self.sum_label.set_html(sum_words(self._shown.people, count if count > 1 else 0))
            return
        self.acts.sum_people(self.startup_table.selected_ids(), self._show_sum)

    def _show_sum(self, people: int, count: int) -> None:
        self.sum_label.set_html(sum_words(people, count))

    def _written(self, changed: dict[str, set[object]]) -> None:
        """Read again what a write, here or elsewhere, may have moved."""
        if "innovation_field" in changed:
            self._name_own_fields()
        if _TABLES_SHOWN & changed.keys():
            self.model.refresh()
            self._read_totals()
            self._show_chosen(self.startup_table.current_id())

    # --- the chosen one ---

    def _show_chosen(self, startup_id: UUID | None) -> None:
        self.menus.enable()
        if startup_id is None:
            self._choosing.stop()
            self.panel.clear()
        elif self.panel.details is None:
            self._read_chosen()
        else:
            # While one runs through the list or types, only the row one stays on is read.
            self._choosing.start(self._pause(_CHOICE_PAUSE))

    def _read_chosen(self) -> None:
        startup_id = self.startup_table.current_id()
        if startup_id is None:
            return
        now = self.store.clock()

        def read(session: Session) -> Details:
            return read_details(session, startup_id, now)

        self.jobs.read(read, self._take_details, key="startups.panel")

    def _take_details(self, details: Details) -> None:
        self.panel.show_details(details)
        self.menus.enable()
        ask = partial(read_twins, startup_id=details.record.id)
        self.jobs.read(ask, self.panel.show_twins, key="startups.twins")

    def chosen_rows(self) -> list[StartupRow]:
        """Return the selected rows as they are on screen, the current one if none is."""
        table = self.startup_table
        places = [self.model.place_of(one) for one in table.selected_ids()] or [table.currentIndex().row()]
        rows = [self.model.row_at(place) for place in places if place >= 0]
        return [row for row in rows if row is not None]

    def show_record(self, record_id: UUID) -> None:
        """Choose a startup; filters that hide it are left."""
        wanted = self.filters.wanted

        def read(session: Session) -> bool:
            found = startups.list_rows(session, [record_id])
            return bool(found) and fits(found[0], wanted)

        def choose(fits: bool) -> None:
            if not fits:
                self.filters.clear()
            self.startup_table.choose(record_id)

        self.jobs.read(read, choose, key="startups.show")

    # --- leaving and entering ---

    def focus_first(self) -> None:
        """Begin in the list, or with the first step on an empty page."""
        empty = self.body_stack.currentWidget() is self.empty_page
        (self.empty_page.primary_button if empty else self.startup_table).setFocus()

    def _copy(self) -> None:
        # Imported here: it brings the writing of lists along, which a start does not need.
        from jib_desktop.ui.table.copying import copy_rows

        copy_rows(self.startup_table, self.jobs)

    def _type_into_search(self, text: str) -> None:
        self.search_field.setFocus()
        self.search_field.insert(text)

    def _go_to_results(self) -> None:
        """Go from the search to what it found, or to the step that shows it; stay where there is neither."""
        if self.body_stack.currentWidget() is self.body_splitter:
            self.startup_table.setFocus()
        elif self.nothing_found.leads_on:
            self.nothing_page.primary_button.setFocus()

    def _leave_filters(self) -> None:
        self.nothing_found.go_on()
        self.startup_table.setFocus()

    def take_layout(self, layout: Layout) -> None:
        """Show other columns, or sort in another way."""
        self.startup_table.set_layout(layout)
        self.model.set_source(self._source())
        self._keep_layout()

    def _keep_layout(self) -> None:
        save_layout(self.settings, _TABLE, self.startup_table.layout_now())

    def _report_later(self, error: BaseException) -> None:
        # It comes while painting, when no window may open.
        QTimer.singleShot(0, self, partial(self.acts.show_error, error))

    def leave(self) -> None:
        """Remember columns and the width of the panel."""
        self._keep_layout()
        if self.panel.isVisible():
            self.settings.set("startups.panel", self.panel.width())

    # --- a file dropped on the page ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.acts.import_file(path)
