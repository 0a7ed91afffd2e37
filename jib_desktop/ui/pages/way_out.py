"""A list that shows nothing: what it says, and the steps out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from jib_desktop.ui.pages.list_filters import ListFilters
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.sentence import link, plain


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("NothingFound", text, None, n)


def say_empty(page: EmptyPage, heading: str, text: str, first_step: str) -> None:
    """Say what belongs into a list, and how one begins: by hand, with a workbook, with the demo data."""
    page.set_words(heading, text)
    page.set_primary(first_step)
    page.set_secondary(_tr("Import a workbook …"))
    demo = plain(_tr("To look around first, {link}.")).format(link=link("demo", _tr("open the demo data")))
    page.set_hint(_tr("Or press {key} at any time."), "Ctrl+N", demo)


@dataclass(frozen=True)
class WayOut:
    """What an empty list says, and what its button does."""

    heading: str
    text: str
    step: str
    go: Callable[[], object]
    glyph: str = "ph.x"
    leads_on: bool = False  # whether the step shows what is searched for


def outside_filters(count: int, filters: ListFilters) -> WayOut:
    """Return the way to what a search finds and the filters hide; its words are kept."""

    def show() -> None:
        filters.clear(keep_search=True)

    return WayOut(
        _tr("%n found outside the filter", count),
        _tr("The filters hide what fits the search."),
        _tr("Show without the filter"),
        show,
        leads_on=True,
    )


def nothing_fits(text: str, step: str, filters: ListFilters) -> WayOut:
    """Return the way back to the whole list, where nothing fits the search either."""
    return WayOut(_tr("Nothing found"), text, step, filters.clear)
