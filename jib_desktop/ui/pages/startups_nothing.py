"""The list of startups when it shows nothing: why, and the step to where what one searches for is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from jib_desktop.services import startups
from jib_desktop.services.startups import Filter
from jib_desktop.ui.pages.startups_filters import StartupsFilters
from jib_desktop.ui.pages.way_out import WayOut, nothing_fits, outside_filters


@dataclass(frozen=True)
class Elsewhere:
    """How many a search finds that the filters hide: in the list, and among what was removed."""

    kept: int = 0
    removed: int = 0


def read_elsewhere(session: Session, wanted: Filter) -> Elsewhere:
    """Count what the search alone would find."""
    if not wanted.text.strip():
        return Elsewhere()
    alone = Filter(wanted.text)
    return Elsewhere(startups.count(session, alone), startups.count(session, replace(alone, removed=True)))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("NothingFound", text, None, n)


def startups_way_out(filters: StartupsFilters, elsewhere: Elsewhere) -> WayOut:
    """Return why the list is empty and what leads on: to what fits the search, else to the whole list."""
    if elsewhere.kept:
        return outside_filters(elsewhere.kept, filters)
    if elsewhere.removed:
        return WayOut(
            _tr("%n found among what was removed", elsewhere.removed),
            _tr("No startup in the list fits the search."),
            _tr("Show what was removed"),
            partial(filters.clear, keep_search=True, but=("removed",)),
            glyph="ph.trash",
            leads_on=True,
        )
    if filters.wanted == Filter(removed=True):
        return WayOut(
            _tr("Nothing removed"),
            _tr("What is removed stands here and can be restored."),
            _tr("Back to the list"),
            filters.clear,
        )
    return nothing_fits(_tr("No startup fits the search and the filters."), _tr("Show all startups"), filters)
