"""The tour through the cloud credits: what a startup has left, what paid its use, what needs somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.pages.credits import CreditsPage

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_NARROW = QSize(1024, 700)


def work(guide: Guide) -> None:
    """Find an account by its voucher, look at what paid a use, and leave the search again, by keyboard."""
    page = _page(guide)
    every = page.model.rowCount()
    guide.expect(every > 0, "the demo has cloud credits")
    page.search_field.setFocus()
    guide.type(page.search_field, "CN2601-0448")
    guide.until(lambda: page.model.rowCount() == 1, "a voucher finds its account")
    guide.settle()
    guide.press(page.table, Qt.Key.Key_Return)
    guide.settle()
    entries = page.panel.entries
    guide.expect(entries.model.rowCount() > 0, "the account has entries")
    guide.until(entries.facts.isVisible, "a use says which voucher paid it")
    page.filters.clear()
    guide.until(lambda: page.model.rowCount() == every, "the search is left")
    guide.settle()


def pictures(guide: Guide) -> None:
    """Save a picture of every section, of the pool and an unknown account, and of a narrow window."""
    page, window = _page(guide), guide.window
    _choose(guide, "Nine Lanterns AI")
    for section in page.panel.sections:
        page.panel.open_section(section.KEY)
        page.table.setFocus()
        guide.shot(window, f"credits-{section.KEY}")
    page.panel.open_section("overview")
    for name in ("pool", "unknown"):
        mine = [row for row in _rows(page) if row.startup_id is None and row.is_pool == (name == "pool")]
        if mine:  # somebody may have given the unknown account to its startup
            page.show_record(mine[0].id)
            guide.shot(window, f"credits-{name}")
    page.filters.show_warnings()
    guide.shot(window, "credits-warnings")
    page.filters.clear()
    guide.settle()
    _choose(guide, "Nine Lanterns AI")
    size = window.size()
    window.resize(_NARROW)
    guide.shot(window, "credits-narrow")
    window.resize(size)
    menu = page.menus.menu()
    guide.shot(menu, "credits-menu")
    menu.close()
    guide.settle()


def _page(guide: Guide) -> CreditsPage:
    guide.window.show_page("credits")
    guide.settle()
    page = guide.window.page("credits")
    assert isinstance(page, CreditsPage)
    return page


def _rows(page: CreditsPage) -> list[CreditRow]:
    return [page.model.row_at(place).row for place in range(page.model.rowCount())]


def _choose(guide: Guide, name: str) -> None:
    page = _page(guide)
    page.show_record(next(row.id for row in _rows(page) if row.startup_en == name))
    guide.settle()
