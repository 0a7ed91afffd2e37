"""A page that is a list: search and chips on top, the table, the chosen record at the right, sums below.

A feature brings its form, columns, filters, panel and questions; what every list does stands here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import GoneMeanwhile
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.drops import dropped_file
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.pages import Page
from jib_desktop.ui.pages.list_acts import ListActs
from jib_desktop.ui.pages.list_filters import ListFilters
from jib_desktop.ui.pages.list_menus import ListMenus
from jib_desktop.ui.pages.record_panel import RecordPanel
from jib_desktop.ui.pages.way_out import WayOut
from jib_desktop.ui.table.columns import Column, Layout, load_layout, save_layout
from jib_desktop.ui.table.model import AFTER_PAINT, AFTER_TYPING, Source, TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.sentence import Sentence
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.undo_bar import UndoBar

_CHOICE_PAUSE = 40  # ms


class ListPage(Page):
    """A list with the panel of the chosen record.

    A subclass sets NAME (of settings and jobs), FORM, COLUMNS, SORT and TABLES (whose writes move the list),
    makes its filters, panel, acts and menus in `build` and joins them, and answers the questions below.
    """

    NAME: ClassVar[str]
    FORM: ClassVar[str]
    COLUMNS: ClassVar[tuple[Column, ...]]
    SORT: ClassVar[str]
    TABLES: ClassVar[frozenset[str]]
    DESCENDING: ClassVar[bool] = False  # how SORT begins

    search_field: SearchField
    import_button: Button
    export_button: Button
    columns_button: Button
    new_button: Button
    body_stack: QStackedWidget
    body_splitter: Splitter
    empty_page: EmptyPage
    nothing_page: EmptyPage
    count_label: Sentence
    sum_label: Sentence

    _filters: ListFilters
    _menus: ListMenus

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, jobs, changes, settings, parent)
        load_form(self.FORM, self)
        self.totals: Any = None
        self.counted = False  # whether `totals` are those of what is listed now
        self._way: WayOut | None = None
        self._shows_one = False
        self.model = TableModel(self.COLUMNS, store, jobs, self)
        self.table.set_table(self.model)
        layout = load_layout(settings, self.NAME, self.COLUMNS, self.SORT, descending=self.DESCENDING)
        self.table.set_layout(layout)
        self._counting = self._timer(AFTER_PAINT, self.read_totals)
        self._choosing = self._timer(_CHOICE_PAUSE, self._read_chosen)
        self.notice_bar = UndoBar(self, foot=Size.FOOT)
        self.nothing_page.set_drawing("nothing")
        self.empty_page.set_drawing(self.NAME)
        self.build()
        self._connect()
        self._say_all()
        self.read_first()

    # --- what a feature answers ---

    @property
    def table(self) -> TableView:
        """The table of the form."""
        raise NotImplementedError

    def build(self) -> None:
        """Make filters, panel, acts and menus, and `join` them."""
        raise NotImplementedError

    def translate(self) -> None:
        """Say what is not in the form in the language of the window."""
        raise NotImplementedError

    def source(self) -> Source:
        """Return where the rows that are wanted now come from."""
        raise NotImplementedError

    def totals_question(self) -> Callable[[Session], Any]:
        """Return the question for counts and sums of what is shown; its answer is kept in `totals`."""
        raise NotImplementedError

    def details_question(self, record_id: UUID) -> Callable[[Session], Any]:
        """Return the question for everything the panel shows of a record."""
        raise NotImplementedError

    def show_details(self, details: Any) -> None:
        """Show the chosen record in the panel; None: nothing is chosen."""
        raise NotImplementedError

    def show_totals(self) -> None:
        """Write the foot and the number on the tab from `totals`."""
        raise NotImplementedError

    def way_out(self) -> WayOut:
        """Return why nothing is listed, and the step out of it; without numbers until it is `counted`."""
        raise NotImplementedError

    def finder(self, record_id: UUID) -> Callable[[Session], bool]:
        """Return the question whether the filters show a record."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether there is nothing to list at all, whatever the filters (by `totals`)."""
        raise NotImplementedError

    def take_file(self, path: Path) -> None:
        """Take in a file that was dropped on the page."""
        raise NotImplementedError

    # --- building ---

    def _timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def join(self, filters: ListFilters, panel: RecordPanel, acts: ListActs, menus: ListMenus) -> None:
        """Let the parts of the page work together."""
        self._filters, self._menus = filters, menus
        self._add_panel(panel)
        filters.changed.connect(self.filter)
        panel.left.connect(self.table.setFocus)
        panel.asked.connect(acts.do)
        acts.done.connect(self.act_done)
        self.table.selection_changed.connect(self._selection_moved)
        self.nothing_page.primary_clicked.connect(self._leave_nothing)
        self.empty_page.link_clicked.connect(lambda _target: self.file_wanted.emit("demo", None))

    def _add_panel(self, panel: QWidget) -> None:
        """Put the panel at the right, as wide as it was left."""
        self.body_splitter.addWidget(panel)
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setStretchFactor(1, 0)
        wide = self.settings.get(f"{self.NAME}.panel", Size.PANEL)
        self.body_splitter.setSizes([10_000, max(Size.PANEL_LEAST, wide)])

    def _connect(self) -> None:
        table = self.table
        table.current_changed.connect(self.choose_changed)
        table.sort_asked.connect(self.sort_by)
        table.layout_changed.connect(self.keep_layout)
        table.text_typed.connect(self._type_into_search)
        table.left.connect(self.search_field.setFocus)
        table.copy_asked.connect(self._copy)
        self.model.shown.connect(self._rows_stand)
        self.model.failed.connect(self._report_later)
        self.search_field.left_for_results.connect(self._go_to_results)
        self.changes.changed.connect(self.written)

    # --- filling ---

    def read_first(self) -> None:
        """Read what the first picture of the page needs before anything is painted."""
        self.model.set_source(self.source(), at_once=True)
        self.table.choose_first()

    def _pause(self, usual: int) -> int:
        """How long work behind the list waits: longer during a search, so that no key waits for it."""
        return AFTER_TYPING if self.search_field.text() else usual

    def filter(self) -> None:
        """Show what the filters want now."""
        self.model.set_source(self.source(), pause=self._pause(AFTER_PAINT))

    def sort_by(self, key: str) -> None:
        """Sort by a column; again by the same one turns the order."""
        header = self.table.header
        header.set_sorted(key, descending=header.sorted_key == key and not header.descending)
        self.model.set_source(self.source())
        self.keep_layout()

    def _rows_stand(self) -> None:
        """Show the rows; what is counted follows when they are painted."""
        self.counted = False
        if self.totals is not None:
            self.show_state()
        self._counting.start(self._pause(AFTER_PAINT))

    def read_totals(self) -> None:
        """Count and sum in the background."""
        self.jobs.read(self.totals_question(), self._take_totals, key=f"{self.NAME}.totals")

    def _take_totals(self, found: Any) -> None:
        self.totals, self.counted = found, True
        self.show_state()
        self.show_totals()

    def show_state(self) -> None:
        """Show the list, the empty page, or that the filters leave nothing."""
        nothing_there = self.totals is not None and self.is_empty()
        nothing_found = not len(self.model.ids)
        self._way = self.way_out() if nothing_found else None
        if self._way is not None:
            self.nothing_page.set_words(self._way.heading, self._way.text)
            self.nothing_page.set_primary(self._way.step, self._way.glyph)
        page = (
            self.empty_page if nothing_there else self.nothing_page if nothing_found else self.body_splitter
        )
        before = self.body_stack.currentWidget()
        focus: QWidget | None = self.window().focusWidget()
        # Of the window, not of the program: a dialog may stand before it.
        had_focus = focus is None or (before is not None and before.isAncestorOf(focus))
        self.body_stack.setCurrentWidget(page)
        if had_focus and page is not before:
            # A focus in what is hidden would be in nobody's sight; what was typed is there to be mended.
            if page is self.nothing_page:
                self.search_field.setFocus()
            else:
                self.focus_first()
        self.search_field.setEnabled(not nothing_there)
        for part in (self.export_button, self.columns_button, self.count_label, self.sum_label):
            part.setVisible(not nothing_there)
        for chip in self._filters.chips.values():
            chip.setVisible(not nothing_there)

    def _leave_nothing(self) -> None:
        """Take the step out of a list that shows nothing."""
        if self._way is not None:
            self._way.go()
            self.table.setFocus()

    def _selection_moved(self) -> None:
        if self.totals is not None:
            self.show_totals()

    def written(self, changed: dict[str, set[object]]) -> None:
        """Read again what a write, here or elsewhere, may have moved."""
        if self.TABLES & changed.keys():
            # First what was just written, then all beside it: sums are looked at last.
            self._read_chosen()
            self.model.refresh()
            self._counting.start(AFTER_PAINT)

    # --- the chosen one ---

    def choose_changed(self, record_id: UUID | None) -> None:
        """Read the chosen record; while one runs through the list only the row one stays on is read."""
        self._menus.enable()
        if record_id is None:
            self._choosing.stop()
            self._shows_one = False
            self.show_details(None)
        elif not self._shows_one:
            # An empty panel beside a chosen row waits for nothing.
            self._read_chosen()
        else:
            self._choosing.start(self._pause(_CHOICE_PAUSE))

    def _read_chosen(self) -> None:
        record_id = self.table.current_id()
        if record_id is not None:
            question = self.details_question(record_id)
            self.jobs.read(question, self._take_details, self._not_read, key=f"{self.NAME}.panel")

    def _not_read(self, error: BaseException) -> None:
        # Removed a moment ago, here or elsewhere: the list, read again, chooses another one.
        if not isinstance(error, GoneMeanwhile):
            messages.show_error(error, self)

    def _take_details(self, details: Any) -> None:
        self._shows_one = True
        self.show_details(details)
        self._menus.enable()

    def show_record(self, record_id: UUID) -> None:
        """Choose a record; filters that hide it are left."""

        def choose(shown: bool) -> None:
            if not shown:
                self._filters.clear()
            self.table.choose(record_id)
            self.choose_changed(record_id)  # who asks for what is chosen already sees it as it is now

        self.jobs.read(self.finder(record_id), choose, key=f"{self.NAME}.show")

    # --- leaving and entering ---

    def focus_first(self) -> None:
        """Begin in the list, or with the first step on an empty page."""
        empty = self.body_stack.currentWidget() is self.empty_page
        (self.empty_page.primary_button if empty else self.table).setFocus()

    def _copy(self) -> None:
        # Imported here: it brings the writing of lists along, which a start does not need.
        from jib_desktop.ui.table.copying import copy_rows

        copy_rows(self.table, self.jobs)

    def _type_into_search(self, text: str) -> None:
        self.search_field.setFocus()
        self.search_field.insert(text)

    def _go_to_results(self) -> None:
        """Go from the search to what it found, or to the step that shows it; stay where there is neither."""
        if self.body_stack.currentWidget() is self.body_splitter:
            self.table.setFocus()
        elif self._way is not None and self._way.leads_on:
            self.nothing_page.primary_button.setFocus()

    def take_layout(self, layout: Layout) -> None:
        """Show other columns, or sort in another way."""
        self.table.set_layout(layout)
        self.model.set_source(self.source())
        self.keep_layout()

    def keep_layout(self) -> None:
        """Remember the columns."""
        save_layout(self.settings, self.NAME, self.table.layout_now())

    def _report_later(self, error: BaseException) -> None:
        # It comes while painting, when no window may open.
        QTimer.singleShot(0, self, partial(messages.show_error, error, self))

    def leave(self) -> None:
        """Remember columns and the width of the panel."""
        self.keep_layout()
        panel = self.body_splitter.widget(1)
        if panel is not None and panel.isVisible():
            self.settings.set(f"{self.NAME}.panel", panel.width())

    def _say_all(self) -> None:
        self.translate()
        self._filters.retranslate()
        self._menus.retranslate()
        if self.totals is not None:
            self.show_totals()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language; what is sorted by name follows the leading name."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "notice_bar"):
            self._say_all()
            self.model.retitle()
            self.filter()

    # --- a file dropped on the page ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.take_file(path)
