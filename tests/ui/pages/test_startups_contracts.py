"""The contracts of a startup in its panel: listed, opened, begun, told on its timeline."""

from __future__ import annotations

import uuid

import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.contract import ContractDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.startups import StartupsPage
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.link_label import LinkLabel
from tests.builders import add_startup
from tests.contract_builders import sign_contract


@pytest.fixture
def startup_id(store: Store) -> uuid.UUID:
    return add_startup(store, "Moonkite Robotics")


@pytest.fixture
def page(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, startup_id: uuid.UUID, qtbot: QtBot
) -> StartupsPage:
    settings.set("startups.house", False)
    sign_contract(store, startup_id)
    made = StartupsPage(store, jobs, changes, settings)
    qtbot.addWidget(made)
    made.resize(1440, 800)
    made.show()
    qtbot.waitUntil(lambda: made.panel.details is not None and not jobs.busy)
    made.panel.open_section("contracts")
    return made


def test_the_contracts_stand_in_the_panel_and_on_the_timeline(page: StartupsPage) -> None:
    section = page.panel.section_stack.currentWidget()
    assert section is not None
    assert [badge.text() for badge in section.findChildren(Badge)] == ["Up for renewal"]
    assert page.panel.details is not None
    assert "JIB-2026-001: Drafted" in [event.words for event in page.panel.details.events]
    assert not page.grab().isNull()


def test_a_contract_is_opened_where_contracts_are(page: StartupsPage, qtbot: QtBot) -> None:
    section = page.panel.section_stack.currentWidget()
    assert section is not None
    link = next(one for one in section.findChildren(LinkLabel) if "JIB-2026-001" in one.text())
    with qtbot.waitSignal(page.record_wanted) as wanted:
        link.click()
    assert page.panel.details is not None
    assert wanted.args == ["contracts", page.panel.details.contracts[0].id]


def test_a_contract_is_begun_with_the_startup(
    page: StartupsPage, startup_id: uuid.UUID, qtbot: QtBot
) -> None:
    page.acts.do("contract_new", None)
    qtbot.waitUntil(lambda: bool(page.findChildren(ContractDialog)))
    (dialog,) = page.findChildren(ContractDialog)
    assert dialog.value("startup_id") == startup_id
    dialog.close()
