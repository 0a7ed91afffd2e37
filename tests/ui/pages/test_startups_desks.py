"""The desks of startups where startups and contracts are: in the list, in the panel, on the timeline."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import desks, startups
from jib_desktop.services.startups import Filter
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.contracts import ContractsPage
from jib_desktop.ui.pages.startups import StartupsPage
from jib_desktop.ui.pages.startups_columns import COLUMNS, StartupSource, sort_of
from jib_desktop.ui.pages.startups_desks import desk_events, desk_facts
from jib_desktop.ui.pages.startups_details import read_details
from jib_desktop.ui.pages.startups_sums import sums_of
from jib_desktop.ui.table.columns import Remark
from jib_desktop.ui.widgets.link_label import LinkLabel
from tests.builders import TODAY, add_startup
from tests.contract_builders import sign_contract
from tests.desk_builders import add_desks, add_floor, allot, give, reserve

DAY = timedelta(days=1)
NOW = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)


@pytest.fixture
def floor(store: Store) -> list[uuid.UUID]:
    return add_desks(store, add_floor(store), 9)


@pytest.fixture
def moonkite(store: Store, floor: list[uuid.UUID]) -> uuid.UUID:
    """Give Moonkite three of two promised desks, one of them for a while, and keep one for later."""
    startup_id = add_startup(store, "Moonkite")
    contract = sign_contract(store, startup_id, desks=2)
    give(store, floor[:2], startup_id, contract)
    give(store, floor[2:3], startup_id, contract, last_day=date(2026, 12, 31))
    reserve(store, floor[4:5], startup_id, date(2027, 1, 4))
    return startup_id


def cells(store: Store, key: str = "name", *, descending: bool = False) -> list[tuple[str, Remark | None]]:
    """Return the column of desks of the list, in its order, by English name."""
    column = next(one for one in COLUMNS if one.key == "desks")
    source = StartupSource(Filter(), sort_of(key, descending=descending, day=TODAY))
    with store.read() as session:
        rows = source.fetch_first(session)
        ids = source.fetch_ids(session)
        assert [row.id for row in rows] == list(ids)
        assert [row.desks for row in source.fetch_rows(session, list(ids))] == [row.desks for row in rows]
    return [(row.name_en, column.value(row)) for row in rows]


# --- the list -----------------------------------------------------------------------------------


def test_the_list_shows_desks_given_of_those_promised(
    store: Store, moonkite: uuid.UUID, floor: list[uuid.UUID]
) -> None:
    drum = add_startup(store, "Tin Drum")
    give(store, floor[5:6], drum, sign_contract(store, drum, desks=4))
    add_startup(store, "Amber")
    allot(store, floor[6], add_startup(store, "Gone"), TODAY - 90 * DAY, TODAY - DAY)
    assert cells(store) == [
        ("Amber", None),
        ("Gone", None),
        ("Moonkite", Remark("3 of 2", "red", "ph.warning")),  # never by colour alone
        ("Tin Drum", Remark("1 of 4")),
    ]


def test_the_list_is_sorted_by_desks_given(store: Store, moonkite: uuid.UUID, floor: list[uuid.UUID]) -> None:
    give(store, floor[5:6], add_startup(store, "Tin Drum"))
    add_startup(store, "Amber")
    assert [name for name, _ in cells(store, "desks")] == ["Amber", "Tin Drum", "Moonkite"]
    assert [name for name, _ in cells(store, "desks", descending=True)] == ["Moonkite", "Tin Drum", "Amber"]


def test_the_sums_are_of_what_is_shown_or_selected(
    store: Store, moonkite: uuid.UUID, floor: list[uuid.UUID]
) -> None:
    drum = add_startup(store, "Tin Drum", city="Wuxi")
    give(store, floor[5:6], drum, sign_contract(store, drum, desks=4))
    with store.read() as session:
        assert startups.totals(session, Filter(), TODAY).desks == (4, 6)
        assert startups.totals(session, Filter(cities=frozenset({"Wuxi"})), TODAY).desks == (1, 4)
        assert startups.totals(session, Filter(), date(2027, 3, 1)).desks == (0, 0)
        assert sums_of(session, [moonkite], TODAY) == (0, (3, 2))


# --- the panel ----------------------------------------------------------------------------------


def facts(store: Store, startup_id: uuid.UUID) -> list[tuple[str, str, str]]:
    with store.read() as session:
        details = read_details(session, startup_id, NOW)
    return [(fact.label, fact.text, fact.doubt) for fact in desk_facts(details)]


def test_the_panel_says_which_desks_and_until_when(store: Store, moonkite: uuid.UUID) -> None:
    assert facts(store, moonkite) == [
        ("Desks", "3 of 2, floor 2", "1 more than promised"),
        ("Taken", "2-003, until 31 Dec 2026", ""),
        ("Taken", "2-001, 2-002, until 28 Feb 2027", ""),
        ("Reserved", "2-005, from 4 Jan 2027, until further notice", ""),
    ]
    assert facts(store, add_startup(store, "Amber")) == []


def test_a_desk_is_opened_where_desks_are(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, moonkite: uuid.UUID,
    floor: list[uuid.UUID], qtbot: QtBot,
) -> None:  # fmt: skip
    settings.set("startups.house", False)
    page = StartupsPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    page.show()
    qtbot.waitUntil(lambda: page.panel.details is not None and not jobs.busy)
    assert "Desks 3 of 2 promised" in re.sub("<[^>]+>", "", page.sum_label.text())
    link = next(one for one in page.panel.findChildren(LinkLabel) if "2-003" in one.text())
    with qtbot.waitSignal(page.record_wanted) as wanted:
        link.click()
    assert wanted.args == ["desks", floor[2]]
    shown = [one for one in page.panel.findChildren(LinkLabel) if "JIB-2026-001" in one.text()]
    with qtbot.waitSignal(page.record_wanted) as wanted:
        shown[0].click()
    assert wanted.args is not None
    assert wanted.args[0] == "contracts"


def test_a_contract_says_how_many_desks_are_given_and_leads_there(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, moonkite: uuid.UUID,
    floor: list[uuid.UUID], qtbot: QtBot,
) -> None:  # fmt: skip
    page = ContractsPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    page.show()
    qtbot.waitUntil(lambda: page.panel.details is not None and not jobs.busy)
    link = next(one for one in page.panel.findChildren(LinkLabel) if "promised" in one.text())
    assert link.text() == "2 promised, 3 given"
    with qtbot.waitSignal(page.record_wanted) as wanted:
        link.click()
    assert wanted.args == ["desks", floor[0]]


# --- the timeline -------------------------------------------------------------------------------


def told(store: Store, startup_id: uuid.UUID, today: date = TODAY) -> list[tuple[date, str]]:
    with store.read() as session:
        events = desk_events(desks.allocations(session, startup_id=startup_id), today)
    return [(event.at.astimezone().date(), event.words) for event in events]


def test_the_timeline_tells_who_moved_in_got_gave_up_and_moved_out(
    store: Store, floor: list[uuid.UUID]
) -> None:
    startup_id = add_startup(store, "Moonkite")
    first, more, less, last = (TODAY - days * DAY for days in (300, 200, 100, 10))
    allot(store, floor[0], startup_id, first, less - DAY)
    allot(store, floor[1], startup_id, first, less - DAY)
    allot(store, floor[1], startup_id, less, last)  # goes on: told neither as freed nor as given
    allot(store, floor[2:5], startup_id, more, last)
    allot(store, floor[7], startup_id, TODAY + DAY, kind="reserved")
    assert told(store, startup_id) == [
        (first, "Moved in at 2-001, 2-002"),
        (more, "Desks given: 2-003 to 2-005"),
        (less - DAY, "Desks freed: 2-001"),
        (last, "Moved out of 2-002 to 2-005"),
    ]
    assert told(store, startup_id, TODAY + DAY)[0] == (TODAY + DAY, "Desks reserved: 2-008")


def test_a_desk_given_today_has_no_hour(store: Store, floor: list[uuid.UUID]) -> None:
    startup_id = add_startup(store, "Moonkite")
    give(store, floor[:1], startup_id)
    with store.read() as session:
        details = read_details(session, startup_id, NOW)
    event = next(one for one in details.events if "Moved in" in one.words)
    assert event.is_day
    assert event.actor == ""
