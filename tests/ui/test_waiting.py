"""What waits for a decision is counted for the tab and said on the first page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.main_window import MainWindow
from tests.builders import TODAY, add_startup
from tests.conftest import SteadyClock
from tests.contract_builders import act, sign_contract


@pytest.fixture
def window(store: Store, settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    sign_contract(store, add_startup(store))  # notice by 30 November, in seven days
    made = MainWindow(store, settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.jobs.busy)
    yield made
    made.close()


def said(window: MainWindow) -> str:
    """Return what the strip says, nothing if it is away."""
    return window.waiting_strip.sentence.text() if window.waiting_strip.isVisible() else ""


def test_the_tab_has_its_number_before_its_first_visit(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.tab_bar.accessibleTabName(1) == "Contracts, 1")
    assert "needs a decision within" in said(window)


def test_the_link_leads_to_the_contracts_and_the_strip_stays_behind(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(said(window)))
    window.waiting_strip.links()[0].click()
    assert window.tab_bar.currentIndex() == 1
    assert said(window) == ""
    window.show_page("startups")
    assert said(window)


def test_it_leaves_when_the_decision_is_made(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(said(window)))
    with store.read() as session:
        from jib_desktop.services import contracts

        contract_id = contracts.due(session, TODAY)[0].id
    act(store, "give_notice", contract_id, given_on=TODAY, given_by="startup")
    window.changes.tell({"contract": {contract_id}})
    qtbot.waitUntil(lambda: not said(window))
    assert window.tab_bar.accessibleTabName(1) == "Contracts"


def test_it_follows_the_calendar(window: MainWindow, clock: SteadyClock, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(said(window)))
    clock.go_on(days=(date(2026, 12, 1) - TODAY).days)
    window.waiting._follow_calendar()
    qtbot.waitUntil(lambda: not said(window))
