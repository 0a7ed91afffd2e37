"""Cloud credit in the panels of startups and contracts: what is left, promised, redeemed, and the way on."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.credits import row_id
from jib_desktop.services import credits_lots, credits_promised
from jib_desktop.services.credits_promised import Promise
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.contracts import ContractsPage
from jib_desktop.ui.pages.contracts_credit import CreditBlock
from jib_desktop.ui.pages.credit_lines import CreditLines
from jib_desktop.ui.pages.startups import StartupsPage
from jib_desktop.ui.pages.startups_credits import CreditsBlock
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel
from tests.builders import TODAY, add_startup
from tests.contract_builders import draft_contract, sign_contract
from tests.credit_builders import ACCOUNT, OTHER, add_account, grant, line, take, units, write_bill


@pytest.fixture
def startup_id(store: Store, tmp_path: Path) -> uuid.UUID:
    """Promise 20,000.00 by a contract, redeem 12,000.00 of it with two vouchers, use 3,000.00 of these."""
    made = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    contract = sign_contract(store, made, credit_cents=2_000_000)
    add_account(store, ACCOUNT, made)
    grant(store, 5000, date(2026, 12, 31), voucher="Q-1", contract_id=contract)
    grant(store, 7000, date(2027, 5, 31), voucher="Q-2", contract_id=contract)
    take(store, write_bill(tmp_path / "b.csv", line("3000.00")))
    return made


@pytest.fixture
def go(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, startup_id: uuid.UUID, qtbot: QtBot
) -> Callable[[type[StartupsPage | ContractsPage]], StartupsPage | ContractsPage]:
    def show(kind: type[StartupsPage | ContractsPage]) -> StartupsPage | ContractsPage:
        settings.set("startups.house", False)
        made = kind(store, jobs, changes, settings)
        qtbot.addWidget(made)
        made.resize(1440, 860)
        made.show()
        qtbot.waitUntil(lambda: made.panel.details is not None and not jobs.busy)
        return made

    return show


def keep_picture(page: QWidget, name: str) -> None:
    """Save how it looks where a person asks for it."""
    if folder := os.environ.get("JIB_PICTURES"):
        page.grab().save(str(Path(folder) / f"{name}.png"))


def said(part: QWidget) -> list[str]:
    """Return what stands in a part of a panel, from top to bottom."""
    labels: list[Any] = [*part.findChildren(QLabel), *part.findChildren(LinkLabel)]
    seen = [one for one in labels if one.isVisibleTo(part) and one.text()]
    places = {one: one.mapTo(part, QPoint()) for one in seen}
    return [one.text() for one in sorted(seen, key=lambda one: (places[one].y() // 8, places[one].x()))]


def promises(store: Store, **wanted: uuid.UUID) -> list[Promise]:
    with store.read() as session:
        return credits_promised.list_promises(session, TODAY, **wanted)


# --- the service ---


def test_promised_and_redeemed_stand_side_by_side(store: Store, startup_id: uuid.UUID) -> None:
    [one] = promises(store, startup_id=startup_id)
    assert (one.promised, one.redeemed, one.open) == (units(20_000), units(12_000), units(8_000))
    assert (one.promised_on, [lot.granted_on for lot in one.lots]) == (
        date(2026, 2, 12),
        [date(2026, 9, 1)] * 2,
    )
    assert [lot.available for lot in one.lots] == [units(2000), units(7000)]
    assert promises(store, contract_id=one.contract_id) == promises(store) == [one]
    assert promises(store, startup_id=uuid.uuid4()) == []


def test_other_currencies_are_never_added(store: Store, startup_id: uuid.UUID) -> None:
    [one] = promises(store)
    grant(store, 500, date(2027, 5, 31), voucher="Q-3", contract_id=one.contract_id, currency="USD")
    [one] = promises(store)
    assert (one.redeemed, dict(one.beside)) == (units(12_000), {"USD": units(500)})


def test_a_grant_that_was_reversed_redeems_nothing(store: Store, startup_id: uuid.UUID) -> None:
    [one] = promises(store)
    grant(store, 9000, voucher="Q-3", contract_id=one.contract_id)
    [more] = promises(store)
    assert more.open == -units(1000)
    reverse = partial(credits_lots.reverse, reason="granted twice")
    with store.read() as session:
        number = session.connection().exec_driver_sql("SELECT max(id) FROM credit_transaction").scalar()
    store.run("credit_reversed", partial(reverse, transaction_id=number))
    assert promises(store) == [one]


def test_a_draft_promises_and_a_contract_without_credit_does_not(store: Store) -> None:
    made = add_startup(store, "Tin Drum")
    draft = draft_contract(store, made, credit_cents=100_000)
    sign_contract(store, made, credit_cents=0)
    [one] = promises(store, startup_id=made)
    assert (one.contract_id, one.promised_on, one.number, one.lots) == (draft, None, "", ())


def test_what_is_left_and_lapses_next(store: Store, startup_id: uuid.UUID) -> None:
    add_account(store, OTHER, startup_id, currency="USD")
    with store.read() as session:
        [one] = credits_promised.list_standings(session, TODAY, startup_id)
        assert credits_promised.list_standings(session, TODAY, uuid.uuid4()) == []
    assert (one.available, one.lapses_on, one.lapsing) == (units(9000), date(2026, 12, 31), units(2000))
    with store.read() as session:
        [later] = credits_promised.list_standings(session, date(2027, 1, 1), startup_id)
    assert (later.available, later.lapses_on, later.lapsing) == (units(7000), date(2027, 5, 31), units(7000))


# --- the panels ---


def test_a_startup_shows_its_credit_and_leads_to_it(go: Callable[..., StartupsPage], qtbot: QtBot) -> None:
    page = go(StartupsPage)
    overview = page.panel.section_stack.currentWidget()
    assert overview is not None
    (block,) = overview.findChildren(CreditsBlock)
    wanted_words = [
        "Cloud credit", "In cloud credits",
        "1000 0000 0000 0001 · CNY", "¥9,000.00 left", "¥2,000.00 lapses after 31 Dec 2026",
        "JIB-2026-001", "¥20,000.00 promised", "¥12,000.00 redeemed, ¥8,000.00 still to redeem",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: said(block) == wanted_words)
    keep_picture(page, "startup_credits")
    links = {one.text(): one for one in block.findChildren(LinkLabel)}
    with qtbot.waitSignal(page.record_wanted) as wanted:
        links["In cloud credits"].click()
    assert wanted.args == ["credits", row_id(1, "CNY")]
    with qtbot.waitSignal(page.record_wanted) as wanted:
        links["JIB-2026-001"].click()
    assert wanted.args is not None
    assert wanted.args[0] == "contracts"


def test_a_startup_without_credit_shows_nothing_of_it(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> None:
    settings.set("startups.house", False)
    add_startup(store, "Tin Drum")
    page = StartupsPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.panel.details is not None and not jobs.busy)
    (block,) = page.panel.findChildren(CreditsBlock)
    assert not block.isVisibleTo(page)
    assert not page.grab().isNull()


def test_a_contract_shows_what_redeemed_it(
    go: Callable[..., ContractsPage], store: Store, qtbot: QtBot, jobs: Jobs
) -> None:
    page = go(ContractsPage)
    overview = page.panel.section_stack.currentWidget()
    assert overview is not None
    (block,) = overview.findChildren(CreditBlock)
    wanted_words = [
        "Cloud credit", "In cloud credits",
        "Promised", "¥20,000.00", "¥12,000.00 redeemed, ¥8,000.00 still to redeem",
        "Q-1", "¥5,000.00", "since 1 Sep 2026, ¥2,000.00 left until 31 Dec 2026",
        "Q-2", "¥7,000.00", "since 1 Sep 2026, ¥7,000.00 left until 31 May 2027",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: said(block) == wanted_words)
    keep_picture(page, "contract_credit")
    link = next(one for one in overview.findChildren(LinkLabel) if one.text() == "In cloud credits")
    with qtbot.waitSignal(page.record_wanted) as wanted:
        link.click()
    assert wanted.args == ["credits", row_id(1, "CNY")]
    # A grant beyond the promise is seen at once.
    [one] = promises(store)
    given = credits_lots.Grant(ACCOUNT, units(9000), date(2027, 5, 31), TODAY, contract_id=one.contract_id)
    jobs.write("credit_granted", partial(credits_lots.grant, given=given), lambda _: None)
    qtbot.waitUntil(lambda: page.panel.details is not None and len(page.panel.details.promise.lots) == 3)  # type: ignore[union-attr]
    assert "¥1,000.00 more than promised" in [one.text for one in overview.findChildren(InlineMessage)]


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
@pytest.mark.parametrize("kind", [StartupsPage, ContractsPage])
def test_both_panels_paint_in_every_language(
    go: Callable[..., StartupsPage | ContractsPage],
    kind: type[StartupsPage | ContractsPage],
    language: str,
    qtbot: QtBot,
) -> None:
    formats.use(language)
    try:
        page = go(kind)
        (first, *_) = page.panel.findChildren(CreditLines)
        qtbot.waitUntil(lambda: bool(said(first)))
        keep_picture(page, f"{kind.__name__}_{language}")
        assert not page.grab().isNull()
    finally:
        formats.use("en")
