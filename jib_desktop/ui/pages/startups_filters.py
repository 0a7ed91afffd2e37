"""What the list of startups shows: search and filter chips, with how many each choice would show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from jib_desktop.rules.startups import IN_OR_ON_THE_WAY, INNOVATION_FIELDS, Stage
from jib_desktop.services import startups
from jib_desktop.services.startups import Filter, StartupRow
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.words.startups import field_word, stage_word

_HOUSE = "startups.house"


class StartupsFilters(QObject):
    """Search line and chips as one `Filter`; `changed` tells when another is asked for."""

    changed = Signal()

    def __init__(
        self,
        search: SearchField,
        chips: Mapping[str, FilterChip],
        jobs: Jobs,
        settings: Settings,
    ) -> None:
        super().__init__(search)
        self._search = search
        self._house, self._removed = chips["house"], chips["removed"]
        self._lists = {name: chips[name] for name in ("stage", "fields", "city")}
        self._jobs = jobs
        self._settings = settings
        self._quiet = False
        self._house.set_active(settings.get(_HOUSE, True))
        for name, chip in self._lists.items():
            chip.set_choices(self._choices(name, {}))
            chip.about_to_open.connect(partial(self._count, name))
        search.textChanged.connect(self._tell)
        self._house.active_changed.connect(self._house_switched)
        self._removed.active_changed.connect(self._tell)
        self._lists["stage"].chosen_changed.connect(self._stage_chosen)
        for name in ("fields", "city"):
            self._lists[name].chosen_changed.connect(self._tell)

    @property
    def wanted(self) -> Filter:
        """What the list shall show now."""
        chosen = {name: frozenset(chip.chosen()) for name, chip in self._lists.items()}
        if self._removed.active:
            return Filter(
                self._search.text(), chosen["stage"], chosen["fields"], chosen["city"], removed=True
            )
        stages = chosen["stage"]
        if self._house.active:
            stages = frozenset(str(stage) for stage in IN_OR_ON_THE_WAY)
        return Filter(self._search.text(), stages, chosen["fields"], chosen["city"])

    def clear(self, *, keep_search: bool = False, removed: bool = False) -> None:
        """Leave every filter and, if it is not kept, the search; show the kept or the removed startups."""
        self._quiet = True
        if not keep_search:
            self._search.clear()
        for chip in (self._house, self._removed, *self._lists.values()):
            chip.set_active(False)
        self._removed.set_active(removed)
        self._quiet = False
        self._tell()

    def show_removed(self, on: bool) -> None:
        """Show the removed startups, or those that are kept."""
        self._removed.set_active(on)

    def retranslate(self) -> None:
        """Name the choices in another language."""
        for name, chip in self._lists.items():
            chip.set_choices(self._choices(name, {}))

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()

    def _house_switched(self, on: bool) -> None:
        self._settings.set(_HOUSE, on)
        if on:
            self._without_telling(self._lists["stage"])
        self._tell()

    def _stage_chosen(self, stages: list[str]) -> None:
        # Stages chosen one by one say more than "in the house or on the way".
        if stages:
            self._without_telling(self._house)
        self._tell()

    def _without_telling(self, chip: FilterChip) -> None:
        quiet, self._quiet = self._quiet, True
        chip.set_active(False)
        self._quiet = quiet

    # --- choices with counts ---

    def _count(self, name: str) -> None:
        wanted, nothing = self.wanted, frozenset[str]()
        others = {
            "stage": replace(wanted, stages=nothing),
            "fields": replace(wanted, fields=nothing),
            "city": replace(wanted, cities=nothing),
        }[name]
        self._jobs.read(
            partial(_counted, wanted=others, column=name),
            partial(self._offer, name),
            key=f"startups.count.{name}",
        )

    def _offer(self, name: str, counts: dict[str, int]) -> None:
        self._lists[name].set_choices(self._choices(name, counts))

    def _choices(self, name: str, counts: Mapping[str, int]) -> list[tuple[str, str]]:
        chosen = self._lists[name].chosen()
        if name == "stage":
            words = {str(stage): stage_word(stage) for stage in Stage}
        elif name == "fields":
            own = [code for code in {*counts, *chosen} if code not in INNOVATION_FIELDS]
            words = {code: field_word(code) for code in (*INNOVATION_FIELDS, *sorted(own))}
        else:
            cities = sorted((city for city in counts if city), key=lambda city: (-counts[city], city))
            words = {city: city for city in (*cities, *chosen)}
        return [(value, _with_count(word, counts.get(value))) for value, word in words.items()]


def _with_count(words: str, count: int | None) -> str:
    return words if count is None else f"{words}\t{formats.number(count)}"


def _counted(session: Session, wanted: Filter, column: str) -> dict[str, int]:
    return startups.count_by(session, wanted, column)


def fits(row: StartupRow, wanted: Filter) -> bool:
    """Whether a filter without a search shows a row."""
    if wanted.text or wanted.removed != (row.removed_at is not None):
        return False
    return (
        (not wanted.stages or row.stage in wanted.stages)
        and (not wanted.cities or row.city in wanted.cities)
        and (not wanted.fields or bool(wanted.fields & set(row.fields)))
    )
