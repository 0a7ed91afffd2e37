"""The list when it shows nothing: why, where what one searches for is, and the step that leads there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from sqlalchemy.orm import Session

from jib_desktop.services import startups
from jib_desktop.services.startups import Filter
from jib_desktop.ui.pages.startups_filters import StartupsFilters
from jib_desktop.ui.widgets.empty_page import EmptyPage


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


class NothingFound(QObject):
    """Words and step of the page that stands in the place of an empty list."""

    def __init__(self, page: EmptyPage, filters: StartupsFilters) -> None:
        super().__init__(page)
        self._page = page
        self._filters = filters
        self._elsewhere = Elsewhere()
        page.set_drawing("nothing")
        self.say()

    @property
    def leads_on(self) -> bool:
        """Whether the step leads to what is searched for."""
        return bool(self._elsewhere.kept or self._elsewhere.removed)

    def say(self, elsewhere: Elsewhere | None = None) -> None:
        """Say why the list is empty; without counts as long as they are not known."""
        wanted, self._elsewhere = self._filters.wanted, elsewhere or Elsewhere()
        glyph = "ph.x"
        if self._elsewhere.kept:
            heading = self.tr("%n found outside the filter", "", self._elsewhere.kept)
            text, step = self.tr("The filters hide what fits the search."), self.tr("Show without the filter")
        elif self._elsewhere.removed:
            heading = self.tr("%n found among what was removed", "", self._elsewhere.removed)
            text = self.tr("No startup in the list fits the search.")
            step, glyph = self.tr("Show what was removed"), "ph.trash"
        elif wanted == Filter(removed=True):
            heading = self.tr("Nothing removed")
            text = self.tr("What is removed stands here and can be restored.")
            step = self.tr("Back to the list")
        else:
            heading, text = self.tr("Nothing found"), self.tr("No startup fits the search and the filters.")
            step = self.tr("Show all startups")
        self._page.set_words(heading, text)
        self._page.set_primary(step, glyph)

    def go_on(self) -> None:
        """Take the step: to what fits the search, its words kept, else to the whole list."""
        self._filters.clear(keep_search=self.leads_on, removed=not self._elsewhere.kept and self.leads_on)
