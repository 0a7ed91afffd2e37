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
from jib_desktop.services.contracts import Filter, Sort, Totals
from jib_desktop.ui.pages.contracts_acts import ContractActs
from jib_desktop.ui.pages.contracts_columns import COLUMNS, ContractSource, sort_of
from jib_desktop.ui.pages.contracts_details import Details, read_details
from jib_desktop.ui.pages.contracts_filters import ContractsFilters, fits
from jib_desktop.ui.pages.contracts_menus import ContractsMenus
from jib_desktop.ui.pages.contracts_panel import ContractPanel
from jib_desktop.ui.pages.contracts_sums import count_words, selected_sums, sum_words
from jib_desktop.ui.pages.list_page import ListPage
from jib_desktop.ui.pages.way_out import WayOut, nothing_fits, outside_filters, say_empty
from jib_desktop.ui.table.model import Source
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.filter_chip import FilterChip

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
        {
            "contract",
            "amendment",
            "payment",
            "document",
            "checklist_item",
            "startup",
            "setting",
            "allocation",
            "ledger",
            "cloud_account",
        }
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
        """Make filters, panel, acts and menus, and join them."""
        chips = {
            "open": self.open_chip, "state": self.state_chip, "kind": self.kind_chip,
            "startup": self.startup_chip, "month": self.month_chip, "due": self.due_chip,
        }  # fmt: skip
        self.filters = ContractsFilters(self.search_field, chips, self.jobs, self.settings, self.today)
        self.panel = ContractPanel(self.store, self.jobs)
        self.acts = ContractActs(self)
        self.menus = ContractsMenus(self)
        self.join(self.filters, self.panel, self.acts, self.menus)
        self.table.opened.connect(lambda _one: self.acts.edit())
        self._shown_day = self.today()
        self._midnight = QTimer(self)
        self._midnight.setInterval(_MIDNIGHT_CHECK)
        self._midnight.timeout.connect(self.follow_calendar)
        self._midnight.start()

    def translate(self) -> None:
        """Say everything that is not in the form."""
        text = self.tr(
            "Contracts belong here: who may stay until when, for how much, and by which day notice "
            "must be given. The page then shows what needs a decision next."
        )
        say_empty(self.empty_page, self.tr("No contracts yet"), text, self.tr("New contract"))

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
        """Show the chosen contract."""
        if details is None:
            self.panel.clear()
        else:
            self.panel.show_details(details)

    def is_empty(self) -> bool:
        """Whether there is no contract at all."""
        return self.totals is not None and self.totals.shown.all == 0

    def way_out(self) -> WayOut:
        """Return why nothing is listed, and the step out of it."""
        elsewhere = self.totals.elsewhere if self.counted and self.totals is not None else 0
        if elsewhere:
            return outside_filters(elsewhere, self.filters)
        text = self.tr("No contract fits the search and the filters.")
        return nothing_fits(text, self.tr("Show all contracts"), self.filters)

    def follow_calendar(self) -> None:
        """Show another day's states when midnight has passed."""
        if self.today() != self._shown_day:
            self._shown_day = self.today()
            self.filter()
            self.choose_changed(self.table.current_id())

    # --- sums ---

    def show_totals(self) -> None:
        """Write the foot: what is shown, and the sums of it or of what is selected."""
        if self.totals is None:
            return
        shown, some = self.totals.shown, self.table.part_selected()
        self.count_label.set_html(count_words(shown, len(some)))
        if not some:
            self.sum_label.set_html(sum_words(shown.desks, shown.fees, shown.deposits))
            return
        ask = partial(selected_sums, ids=some, today=self.today())
        self.jobs.read(ask, self._show_sums, key="contracts.sum")

    def _show_sums(self, sums: tuple[int, dict[str, int], dict[str, int]]) -> None:
        self.sum_label.set_html(sum_words(*sums))

    # --- going to a contract ---

    def finder(self, record_id: uuid.UUID) -> Callable[[Session], bool]:
        """Return the question whether the filters show a contract."""
        wanted = self.filters.wanted

        def read(session: Session) -> bool:
            found = contracts.list_rows(session, [record_id], wanted.today)
            return bool(found) and fits(found[0], wanted)

        return read

    def take_file(self, path: Path) -> None:
        """Take in a workbook or list that was dropped on the page."""
        self.acts.import_contracts(path)


def _read_details(session: Session, contract_id: uuid.UUID, now: Any) -> Details:
    return read_details(session, contract_id, now)
