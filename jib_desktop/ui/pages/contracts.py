"""The page of contracts: what needs doing next on top, the chosen one at the right."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer
from sqlalchemy.orm import Session

from jib_desktop.services import contracts
from jib_desktop.services.contracts import ContractRow, Filter, Sort, Totals
from jib_desktop.ui.pages.contracts_acts import ContractActs
from jib_desktop.ui.pages.contracts_columns import COLUMNS, ContractSource, sort_of
from jib_desktop.ui.pages.contracts_details import Details, read_details
from jib_desktop.ui.pages.contracts_filters import ContractsFilters, fits
from jib_desktop.ui.pages.contracts_menus import ContractsMenus
from jib_desktop.ui.pages.contracts_panel import ContractPanel
from jib_desktop.ui.pages.contracts_sums import count_words, sum_words, sums_of
from jib_desktop.ui.pages.list_page import ListPage
from jib_desktop.ui.table.model import Source
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.sentence import link, plain

_PIECE = 500
_MIDNIGHT_CHECK = 30_000  # ms


class Found(NamedTuple):
    """What the page counts: what is shown, and what a search finds beside the filters."""

    shown: Totals
    elsewhere: int


class ContractsPage(ListPage):
    """List, filters, sums and the panel of the chosen contract, as they stand today."""

    NAME = "contracts"
    FORM = "contracts_page"
    COLUMNS = COLUMNS
    SORT = "days_left"
    TABLES = frozenset(
        {"contract", "amendment", "payment", "document", "checklist_item", "startup", "setting"}
    )

    open_chip: FilterChip
    state_chip: FilterChip
    kind_chip: FilterChip
    startup_chip: FilterChip
    month_chip: FilterChip
    due_chip: FilterChip
    contract_table: TableView

    totals: Found | None

    @property
    def table(self) -> TableView:
        """The list of contracts."""
        return self.contract_table

    def today(self) -> date:
        """Return the day at this computer."""
        return self.store.clock().astimezone().date()

    # --- building ---

    def build(self) -> None:
        """Make filters, panel, acts and menus, and connect them."""
        self._chips = {
            "open": self.open_chip, "state": self.state_chip, "kind": self.kind_chip,
            "startup": self.startup_chip, "month": self.month_chip, "due": self.due_chip,
        }  # fmt: skip
        self.filters = ContractsFilters(self.search_field, self._chips, self.jobs, self.settings, self.today)
        self.panel = ContractPanel(self.store, self.jobs)
        self.add_panel(self.panel)
        self.acts = ContractActs(self)
        self.menus = ContractsMenus(self)
        self.filters.changed.connect(self.filter)
        self.table.opened.connect(lambda _one: self.acts.edit())
        self.table.selection_changed.connect(self._selected)
        self.panel.left.connect(self.table.setFocus)
        self.panel.asked.connect(self.acts.do)
        self.acts.done.connect(self.act_done)
        self.nothing_page.set_drawing("nothing")
        self.nothing_page.primary_clicked.connect(self._leave_filters)
        self.empty_page.primary_clicked.connect(self.acts.new)
        self.empty_page.secondary_clicked.connect(self.acts.import_contracts)
        self.empty_page.link_clicked.connect(lambda _target: self.file_wanted.emit("demo", None))
        self._shown_day = self.today()
        self._midnight = QTimer(self)
        self._midnight.setInterval(_MIDNIGHT_CHECK)
        self._midnight.timeout.connect(self.follow_calendar)
        self._midnight.start()

    def translate(self) -> None:
        """Say everything that is not in the form."""
        self.empty_page.set_drawing("contracts")
        self.empty_page.set_words(
            self.tr("No contracts yet"),
            self.tr(
                "Contracts belong here: who may stay until when, for how much, and by which day notice "
                "must be given. The page then shows what needs a decision next."
            ),
        )
        self.empty_page.set_primary(self.tr("New contract"))
        self.empty_page.set_secondary(self.tr("Import a workbook …"))
        demo = plain(self.tr("To look around first, {link}.")).format(
            link=link("demo", self.tr("open the demo data"))
        )
        self.empty_page.set_hint(self.tr("Or press {key} at any time."), "Ctrl+N", demo)
        self.filters.retranslate()
        self.menus.retranslate()
        if self.totals is not None:
            self.show_totals()

    # --- what the list asks ---

    @property
    def sort(self) -> Sort:
        """The order of the list."""
        header = self.table.header
        return sort_of(header.sorted_key, descending=header.descending)

    @property
    def shown_count(self) -> int:
        """How many contracts the filters show, as far as it is known."""
        return self.totals.shown.shown if self.totals is not None else len(self.model.ids)

    def source(self) -> Source:
        """Return the contracts that the filters show today."""
        return ContractSource(self.filters.wanted, self.sort)

    def totals_question(self) -> Callable[[Session], Any]:
        """Return the question for sums, and for what a search finds beside the filters."""
        wanted = self.filters.wanted

        def read(session: Session) -> Found:
            shown = contracts.totals(session, wanted)
            alone = Filter(wanted.today, wanted.text)
            elsewhere = contracts.count(session, alone) if wanted.text and not shown.shown else 0
            return Found(shown, elsewhere)

        return read

    def details_question(self, record_id: uuid.UUID) -> Callable[[Session], Any]:
        """Return the question for everything the panel shows."""
        return partial(_read_details, contract_id=record_id, now=self.store.clock())

    def show_details(self, details: Details | None) -> None:
        """Show the chosen contract and offer the steps it allows."""
        if details is None:
            self.panel.clear()
        else:
            self.panel.show_details(details)
        self.menus.enable()

    def is_empty(self) -> bool:
        """Whether there is no contract at all."""
        return self.totals is not None and self.totals.shown.all == 0

    def show_state(self) -> None:
        """Show the list, the empty page, or why the filters leave nothing."""
        super().show_state()
        for chip in self._chips.values():
            chip.setVisible(not (self.totals is not None and self.is_empty()))
        elsewhere = self.totals.elsewhere if self.totals is not None else 0
        if elsewhere:
            heading = self.tr("%n found outside the filter", "", elsewhere)
            text, step = self.tr("The filters hide what fits the search."), self.tr("Show without the filter")
        else:
            heading = self.tr("Nothing found")
            text, step = (
                self.tr("No contract fits the search and the filters."),
                self.tr("Show all contracts"),
            )
        self.nothing_page.set_words(heading, text)
        self.nothing_page.set_primary(step, "ph.x")

    def _leave_filters(self) -> None:
        self.filters.clear(keep_search=self.totals is not None and self.totals.elsewhere > 0)
        self.table.setFocus()

    def follow_calendar(self) -> None:
        """Show another day's states when midnight has passed."""
        if self.today() != self._shown_day:
            self._shown_day = self.today()
            self.filter()
            self.choose_changed(self.table.current_id())

    # --- sums ---

    def show_totals(self) -> None:
        """Write the foot."""
        self._selected()

    def _selected(self) -> None:
        if self.totals is None:
            return
        shown, count = self.totals.shown, self.table.selected_count()
        some = 1 < count < len(self.model.ids)
        self.count_label.set_html(count_words(shown, count if some else 0))
        if not some:
            self.sum_label.set_html(sum_words(shown.desks, shown.fees, shown.deposits))
            return
        ids, today = self.table.selected_ids(), self.today()

        def read(session: Session) -> tuple[int, dict[str, int], dict[str, int]]:
            parts = (ids[start : start + _PIECE] for start in range(0, len(ids), _PIECE))
            return sums_of(row for part in parts for row in contracts.list_rows(session, part, today))

        def show(sums: tuple[int, dict[str, int], dict[str, int]]) -> None:
            self.sum_label.set_html(sum_words(*sums))

        self.jobs.read(read, show, key="contracts.sum")

    # --- going to a contract ---

    def chosen_rows(self) -> list[ContractRow]:
        """Return the selected rows as they are on screen."""
        rows = (self.model.row_at(self.model.place_of(one)) for one in self.table.selected_ids())
        return [row for row in rows if row is not None]

    def show_record(self, record_id: uuid.UUID) -> None:
        """Choose a contract; filters that hide it are left."""
        wanted = self.filters.wanted

        def read(session: Session) -> bool:
            found = contracts.list_rows(session, [record_id], wanted.today)
            return bool(found) and fits(found[0], wanted)

        def choose(fits: bool) -> None:
            if not fits:
                self.filters.clear()
            self.table.choose(record_id)
            self.choose_changed(record_id)

        self.jobs.read(read, choose, key="contracts.show")

    def take_file(self, path: Path) -> None:
        """Take in a workbook or list that was dropped on the page."""
        self.acts.import_contracts(path)


def _read_details(session: Session, contract_id: uuid.UUID, now: Any) -> Details:
    return read_details(session, contract_id, now)
