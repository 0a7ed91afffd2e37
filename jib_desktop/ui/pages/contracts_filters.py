"""What the list of contracts shows: search and filter chips, with how many each choice would show."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from jib_desktop.rules.contracts import OPEN, Kind, State
from jib_desktop.services import contracts
from jib_desktop.services.contracts import ContractRow, Filter
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.words.contracts import contract_kind_word, state_word

DUE_WITHIN = 90  # days
_OPEN = "contracts.open"
_OPEN_STATES = frozenset(str(state) for state in OPEN)
_LISTS = ("state", "kind", "startup", "month")


class ContractsFilters(QObject):
    """Search line and chips as one `Filter` for a day; `changed` tells when another is asked for."""

    changed = Signal()

    def __init__(
        self,
        search: SearchField,
        chips: Mapping[str, FilterChip],
        jobs: Jobs,
        settings: Settings,
        today: Callable[[], date],
    ) -> None:
        super().__init__(search)
        self._search = search
        self._open, self._due = chips["open"], chips["due"]
        self._lists = {name: chips[name] for name in _LISTS}
        self._jobs = jobs
        self._settings = settings
        self._today = today
        self._startups: list[tuple[str, str]] = []
        self._quiet = False
        self._open.set_active(settings.get(_OPEN, True))
        for name, chip in self._lists.items():
            chip.set_choices(self._choices(name, {}))
            chip.about_to_open.connect(partial(self._count, name))
        search.textChanged.connect(self._tell)
        self._open.active_changed.connect(self._open_switched)
        self._due.active_changed.connect(self._tell)
        self._lists["state"].chosen_changed.connect(self._state_chosen)
        for name in ("kind", "startup", "month"):
            self._lists[name].chosen_changed.connect(self._tell)

    @property
    def wanted(self) -> Filter:
        """What the list shall show now."""
        chosen = {name: frozenset(chip.chosen()) for name, chip in self._lists.items()}
        return Filter(
            self._today(),
            self._search.text(),
            _OPEN_STATES if self._open.active else chosen["state"],
            chosen["kind"],
            frozenset(uuid.UUID(one) for one in chosen["startup"]),
            chosen["month"],
            DUE_WITHIN if self._due.active else None,
        )

    def clear(self, *, keep_search: bool = False) -> None:
        """Leave every filter and, if it is not kept, the search."""
        self._quiet = True
        if not keep_search:
            self._search.clear()
        for chip in (self._open, self._due, *self._lists.values()):
            chip.set_active(False)
        self._quiet = False
        self._tell()

    def show_due(self) -> None:
        """Show what needs a decision: the open contracts by what is due next, without a search."""
        self._quiet = True
        self._search.clear()
        for chip in self._lists.values():
            chip.set_active(False)
        self._open.set_active(True)
        self._due.set_active(True)
        self._quiet = False
        self._tell()

    def show_startup(self, startup_id: uuid.UUID, name: str) -> None:
        """Show all contracts of one startup."""
        self._quiet = True
        self.clear()
        self._quiet = True
        self._startups = [one for one in self._startups if one[0] != str(startup_id)]
        self._startups.append((str(startup_id), name))
        chip = self._lists["startup"]
        chip.set_choices(self._choices("startup", {}))
        chip.set_chosen([str(startup_id)])
        self._quiet = False
        self._tell()

    def retranslate(self) -> None:
        """Name the choices in another language."""
        for name, chip in self._lists.items():
            chip.set_choices(self._choices(name, {}))

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()

    def _open_switched(self, on: bool) -> None:
        if not self._quiet:
            self._settings.set(_OPEN, on)
        if on:
            self._without_telling(self._lists["state"])
        self._tell()

    def _state_chosen(self, states: list[str]) -> None:
        # States chosen one by one say more than "open".
        if states:
            self._without_telling(self._open)
        self._tell()

    def _without_telling(self, chip: FilterChip) -> None:
        quiet, self._quiet = self._quiet, True
        chip.set_active(False)
        self._quiet = quiet

    # --- choices with counts ---

    def _count(self, name: str) -> None:
        if name == "startup":
            self._jobs.read(contracts.startups_with_contracts, self._offer_startups, key="contracts.startups")
            return
        wanted, nothing = self.wanted, frozenset[str]()
        others = {
            "state": replace(wanted, states=nothing),
            "kind": replace(wanted, kinds=nothing),
            "month": replace(wanted, months=nothing),
        }[name]
        self._jobs.read(
            partial(_counted, wanted=others, column=name),
            partial(self._offer, name),
            key=f"contracts.count.{name}",
        )

    def _offer(self, name: str, counts: dict[str, int]) -> None:
        self._lists[name].set_choices(self._choices(name, counts))

    def _offer_startups(self, found: Sequence[tuple[uuid.UUID, str, str]]) -> None:
        self._startups = [(str(one), full_name(english, chinese)) for one, english, chinese in found]
        self._offer("startup", {})

    def _choices(self, name: str, counts: Mapping[str, int]) -> list[tuple[str, str]]:
        if name == "startup":
            return list(self._startups)
        if name == "state":
            words = {str(state): state_word(state) for state in State}
        elif name == "kind":
            words = {str(kind): contract_kind_word(kind) for kind in Kind}
        else:
            months = sorted({*counts, *self._lists[name].chosen()})
            words = {one: formats.month(date.fromisoformat(f"{one}-01")) for one in months}
        return [(value, _with_count(word, counts.get(value))) for value, word in words.items()]


def _with_count(words: str, count: int | None) -> str:
    return words if count is None else f"{words}\t{formats.number(count)}"


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
