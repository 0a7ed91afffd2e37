"""What the list of contracts shows: search and filter chips, with how many each choice would show."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import ClassVar

from sqlalchemy.orm import Session

from jib_desktop.rules.contracts import OPEN, Kind, State
from jib_desktop.services import contracts
from jib_desktop.services.contracts import ContractRow, Filter
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.list_filters import ListFilters
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.words.contracts import contract_kind_word, state_word

DUE_WITHIN = 90  # days
_OPEN_STATES = frozenset(str(state) for state in OPEN)


class ContractsFilters(ListFilters):
    """Search line and chips as one `Filter` for a day."""

    NAME = "contracts"
    LISTS: ClassVar[tuple[str, ...]] = ("state", "kind", "startup", "month")
    USUAL = "open"
    INSTEAD = "state"

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
        self._startups: dict[str, str] = {}

    @property
    def wanted(self) -> Filter:
        """What the list shall show now."""
        return Filter(
            self._today(),
            self.search.text(),
            _OPEN_STATES if self.chips["open"].active else self.chosen("state"),
            self.chosen("kind"),
            frozenset(uuid.UUID(one) for one in self.chosen("startup")),
            self.chosen("month"),
            DUE_WITHIN if self.chips["due"].active else None,
        )

    def show_due(self) -> None:
        """Show what needs a decision: the open contracts that are due, without a search."""
        self.clear(but=("open", "due"))

    def count(self, name: str) -> None:
        """Ask how many each choice would show, or which startups have contracts."""
        if name == "startup":
            self._jobs.read(contracts.startups_with_contracts, self._offer_startups, key="contracts.startups")
        else:
            super().count(name)

    def _offer_startups(self, found: Sequence[tuple[uuid.UUID, str, str]]) -> None:
        self._startups = {str(one): full_name(english, chinese) for one, english, chinese in found}
        self.offer("startup", {})

    def counting(self, name: str) -> Callable[[Session], Mapping[str, int]]:
        """Return the question how many each value of a chip would show."""
        wanted, nothing = self.wanted, frozenset[str]()
        others = {
            "state": replace(wanted, states=nothing),
            "kind": replace(wanted, kinds=nothing),
            "month": replace(wanted, months=nothing),
        }[name]
        return partial(_counted, wanted=others, column=name)

    def words(self, name: str, counts: Mapping[str, int]) -> Mapping[str, str]:
        """Return the values of a chip in the order to offer them, each with its word."""
        if name == "startup":
            return self._startups
        if name == "state":
            return {str(state): state_word(state) for state in State}
        if name == "kind":
            return {str(kind): contract_kind_word(kind) for kind in Kind}
        months = sorted({*counts, *self.chips[name].chosen()})
        return {one: formats.month(date.fromisoformat(f"{one}-01")) for one in months}


def _counted(session: Session, wanted: Filter, column: str) -> dict[str, int]:
    return contracts.count_by(session, wanted, column)


def fits(row: ContractRow, wanted: Filter) -> bool:
    """Whether a filter without a search shows a row."""
    if wanted.text:
        return False
    due = wanted.due_within is None or (row.days_left is not None and row.days_left <= wanted.due_within)
    return (
        due
        and (not wanted.states or row.state in wanted.states)
        and (not wanted.kinds or row.kind in wanted.kinds)
        and (not wanted.startups or row.startup_id in wanted.startups)
        and (not wanted.months or f"{row.last_day:%Y-%m}" in wanted.months)
    )
