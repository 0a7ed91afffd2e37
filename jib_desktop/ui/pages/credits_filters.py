"""What the list of cloud credits shows: search, the month of the bills, currency, warnings, what lapses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar

from jib_desktop.settings import Settings
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits_rows import CreditFilter, Snapshot, is_shown
from jib_desktop.ui.pages.list_filters import ListFilters
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.words.credits import month_words


class CreditFilters(ListFilters):
    """Search line and chips as one `CreditFilter`; the choices are those of the rows that were read last."""

    NAME = "credits"
    LISTS: ClassVar[tuple[str, ...]] = ("month", "currency")
    USUAL = "warnings"
    INSTEAD = ""
    BEGINS = False

    def __init__(
        self,
        search: SearchField,
        chips: Mapping[str, FilterChip],
        jobs: Jobs,
        settings: Settings,
        today: Callable[[], date],
    ) -> None:
        super().__init__(search, chips, jobs, settings)
        self._today = today
        self.snapshot: Snapshot | None = None
        self._by_hand = ""  # the month somebody chose; else the last one
        self.chips["month"].set_required(True)

    @property
    def wanted(self) -> CreditFilter:
        """What the list shall show now."""
        return CreditFilter(
            self._today(), self.search.text(), self._by_hand, self.chosen("currency"),
            self.chips["warnings"].active, self.chips["lapses"].active,
        )  # fmt: skip

    def tell(self) -> None:
        """Say that another filter is asked for; a month chosen by hand stays."""
        chosen = self.chips["month"].chosen()
        snapshot = getattr(self, "snapshot", None)
        if chosen and snapshot is not None:
            self._by_hand = "" if chosen[0] == snapshot.months[0] else chosen[0]
        super().tell()

    def show_warnings(self) -> None:
        """Show every account that needs to be seen to, without a search."""
        self.clear(but=("warnings",))

    def set_month(self, month: str) -> None:
        """Show the bills of a month."""
        self.chips["month"].set_chosen([month])

    def take(self, snapshot: Snapshot) -> None:
        """Offer what can be chosen among rows that were read, and count what the switches would show."""
        self.snapshot = snapshot
        self._quiet = True
        self.retranslate()
        self.chips["month"].set_chosen([snapshot.month] if snapshot.month else [])
        self._quiet = False
        self.count_switches()

    def count_switches(self) -> None:
        """Say on the switch how many accounts need to be seen to."""
        if self.snapshot is None:
            return
        wanted = replace(self.wanted, only_warnings=True)
        count = sum(is_shown(row, self.snapshot, wanted) for row in self.snapshot.rows)
        self.chips["warnings"].set_number(count or None)

    # --- choices ---

    def count(self, name: str) -> None:
        """Offer the choices for the chip that opens; they are known already."""
        self.offer(name, {})

    def offer(self, name: str, counts: Mapping[str, int]) -> None:
        """Offer the choices of a chip: one month at a time, any currencies."""
        chip = self.chips[name]
        chip.set_choices(list(self.words(name, counts).items()), one_only=name == "month")
        if name == "currency":
            self.name_currency()

    def name_currency(self) -> None:
        """Say on the chip which currency it is, if there is only one."""
        only = self.currencies()
        self.chips["currency"].setText(only[0] if len(only) == 1 else translate("CreditFilters", "Currency"))

    def currencies(self) -> list[str]:
        """Return the currencies there are."""
        rows = self.snapshot.rows if self.snapshot is not None else ()
        return sorted({row.currency for row in rows})

    def words(self, name: str, counts: Mapping[str, int]) -> Mapping[str, str]:
        """Return the values of a chip in the order to offer them, each with its word."""
        if self.snapshot is None:
            return {}
        if name == "currency":
            return {one: one for one in self.currencies()}
        closed, mark = self.snapshot.closed or "", translate("CreditFilters", "closed")
        return {
            month: f"{month_words(month)}\t{mark}" if month <= closed else month_words(month)
            for month in self.snapshot.months
        }
