"""The page of startups: a list to search and filter at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jib_desktop.services import fields, startups
from jib_desktop.services.startups import Filter, Sort, Totals
from jib_desktop.ui.own_fields import name_fields
from jib_desktop.ui.pages.list_page import ListPage
from jib_desktop.ui.pages.startups_acts import StartupActs
from jib_desktop.ui.pages.startups_columns import COLUMNS, StartupSource, sort_of
from jib_desktop.ui.pages.startups_details import Details, read_details, read_twins
from jib_desktop.ui.pages.startups_filters import StartupsFilters, fits
from jib_desktop.ui.pages.startups_menus import StartupsMenus
from jib_desktop.ui.pages.startups_nothing import Elsewhere, read_elsewhere, startups_way_out
from jib_desktop.ui.pages.startups_panel import StartupPanel
from jib_desktop.ui.pages.startups_sums import count_words, sum_words, sums_of
from jib_desktop.ui.pages.way_out import WayOut, say_empty
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.filter_chip import FilterChip


class Found(NamedTuple):
    """What the page counts: what is shown, all there are, and what a search finds beside the filters."""

    shown: Totals
    every: Totals
    elsewhere: Elsewhere


class StartupsPage(ListPage):
    """List, filters, sums and the panel of the chosen startup."""

    NAME = "startups"
    FORM = "startups_page"
    COLUMNS = COLUMNS
    SORT = "name"
    TABLES = frozenset(
        {
            "startup",
            "contact",
            "note",
            "not_same",
            "innovation_field",
            "contract",
            "amendment",
            "allocation",
            "ledger",
            "cloud_account",
        }
    )

    house_chip: FilterChip
    stage_chip: FilterChip
    field_chip: FilterChip
    city_chip: FilterChip
    removed_chip: FilterChip
    startup_table: TableView

    totals: Found | None

    @property
    def table(self) -> TableView:
        """The list of startups."""
        return self.startup_table

    # --- building ---

    def build(self) -> None:
        """Make filters, panel, acts and menus, and join them."""
        chips = {
            "house": self.house_chip, "stage": self.stage_chip, "fields": self.field_chip,
            "city": self.city_chip, "removed": self.removed_chip,
        }  # fmt: skip
        self.filters = StartupsFilters(self.search_field, chips, self.jobs, self.settings)
        self.panel = StartupPanel()
        self.acts = StartupActs(self)
        self.menus = StartupsMenus(self)
        self.join(self.filters, self.panel, self.acts, self.menus)
        self.table.opened.connect(self.acts.edit)

    def translate(self) -> None:
        """Say everything that is not in the form; the site's own fields have names in each language too."""
        self._name_own_fields()
        text = self.tr(
            "Startups belong here: who was scouted, who moved in, what they offer and whom to call. "
            "A list from a workbook is a good beginning."
        )
        say_empty(self.empty_page, self.tr("No startups yet"), text, self.tr("New startup"))

    def _name_own_fields(self) -> None:
        with self.store.read() as session:
            name_fields(fields.own_fields(session))

    # --- what the list asks ---

    @property
    def sort(self) -> Sort:
        """The order of the list."""
        header = self.table.header
        return sort_of(header.sorted_key, descending=header.descending, day=self._today)

    @property
    def _today(self) -> date:
        return self.store.clock().astimezone().date()

    @property
    def shown_count(self) -> int:
        """How many startups the filters show, as far as it is known."""
        return self.totals.shown.shown if self.totals is not None else len(self.model.ids)

    def source(self) -> StartupSource:
        """Return the startups that the filters show."""
        return StartupSource(self.filters.wanted, self.sort)

    def totals_question(self) -> Callable[[Session], Found]:
        """Return the question for sums, and for what a search finds beside the filters."""
        wanted, today = self.filters.wanted, self._today

        def read(session: Session) -> Found:
            shown, every = startups.totals(session, wanted, today), startups.totals(session, Filter())
            return Found(shown, every, Elsewhere() if shown.shown else read_elsewhere(session, wanted))

        return read

    def is_empty(self) -> bool:
        """Whether there is no startup at all; what was removed can still be looked at."""
        return self.totals is not None and self.totals.every.shown == 0 and not self.removed_chip.active

    def way_out(self) -> WayOut:
        """Return why nothing is listed, and the step out of it."""
        known = self.totals if self.counted else None
        return startups_way_out(self.filters, known.elsewhere if known is not None else Elsewhere())

    def show_state(self) -> None:
        """Show the list, the empty page, or why the filters leave nothing."""
        super().show_state()
        if self.removed_chip.active:
            self.house_chip.setVisible(False)  # nobody removed is in the house

    def written(self, changed: dict[str, set[object]]) -> None:
        """Read again what a write may have moved, the names of the site's own fields first."""
        if "innovation_field" in changed:
            self._name_own_fields()
        super().written(changed)

    # --- sums ---

    def show_totals(self) -> None:
        """Write the foot: what is shown, and the people of it or of what is selected."""
        if self.totals is None:
            return
        shown, every, _elsewhere = self.totals
        self.count_label.set_html(count_words(shown, every, removed=self.removed_chip.active))
        some, count = self.table.part_selected(), self.table.selected_count()
        if not some:
            self.sum_label.set_html(sum_words(shown.people, count if count > 1 else 0, shown.desks))
            return

        def show(sums: tuple[int, tuple[int, int]]) -> None:
            self.sum_label.set_html(sum_words(sums[0], len(some), sums[1]))

        self.jobs.read(partial(sums_of, ids=some, day=self._today), show, key="startups.sum")

    # --- the chosen one ---

    def details_question(self, record_id: UUID) -> Callable[[Session], Details]:
        """Return the question for everything the panel shows."""
        return partial(read_details, startup_id=record_id, now=self.store.clock())

    def show_details(self, details: Details | None) -> None:
        """Show the chosen startup; whether it may be there twice is asked behind it."""
        if details is None:
            self.panel.clear()
            return
        self.panel.show_details(details)
        ask = partial(read_twins, startup_id=details.record.id)
        self.jobs.read(ask, self.panel.show_twins, key="startups.twins")

    def finder(self, record_id: UUID) -> Callable[[Session], bool]:
        """Return the question whether the filters show a startup."""
        wanted = self.filters.wanted

        def read(session: Session) -> bool:
            found = startups.list_rows(session, [record_id])
            return bool(found) and fits(found[0], wanted)

        return read

    def take_file(self, path: Path) -> None:
        """Take in a workbook or list that was dropped on the page."""
        self.acts.import_startups(path)
