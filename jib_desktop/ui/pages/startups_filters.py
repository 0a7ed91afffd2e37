"""What the list of startups shows: search and filter chips, with how many each choice would show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import ClassVar

from sqlalchemy.orm import Session

from jib_desktop.rules.startups import IN_OR_ON_THE_WAY, INNOVATION_FIELDS, Stage
from jib_desktop.services import startups
from jib_desktop.services.startups import Filter, StartupRow
from jib_desktop.ui.pages.list_filters import ListFilters
from jib_desktop.ui.words.startups import field_word, stage_word


class StartupsFilters(ListFilters):
    """Search line and chips as one `Filter`."""

    NAME = "startups"
    LISTS: ClassVar[tuple[str, ...]] = ("stage", "fields", "city")
    USUAL = "house"
    INSTEAD = "stage"

    @property
    def wanted(self) -> Filter:
        """What the list shall show now."""
        removed = self.chips["removed"].active
        stages = self.chosen("stage")
        if self.chips["house"].active and not removed:
            stages = frozenset(str(stage) for stage in IN_OR_ON_THE_WAY)
        text = self.search.text()
        return Filter(text, stages, self.chosen("fields"), self.chosen("city"), removed=removed)

    def counting(self, name: str) -> Callable[[Session], Mapping[str, int]]:
        """Return the question how many each value of a chip would show."""
        wanted, nothing = self.wanted, frozenset[str]()
        others = {
            "stage": replace(wanted, stages=nothing),
            "fields": replace(wanted, fields=nothing),
            "city": replace(wanted, cities=nothing),
        }[name]
        return partial(_counted, wanted=others, column=name)

    def words(self, name: str, counts: Mapping[str, int]) -> Mapping[str, str]:
        """Return the values of a chip in the order to offer them, each with its word."""
        chosen = self.chips[name].chosen()
        if name == "stage":
            return {str(stage): stage_word(stage) for stage in Stage}
        if name == "fields":
            own = [code for code in {*counts, *chosen} if code not in INNOVATION_FIELDS]
            return {code: field_word(code) for code in (*INNOVATION_FIELDS, *sorted(own))}
        cities = sorted((city for city in counts if city), key=lambda city: (-counts[city], city))
        return {city: city for city in (*cities, *chosen)}


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
