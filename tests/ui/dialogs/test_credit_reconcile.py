"""Our vouchers beside the provider's list: groups, notes, the signature; the ledger is never changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.exchange.vouchers import read_vouchers
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_vouchers
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.credit_reconcile import ReconcileDialog, open_reconcile
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import Page
from tests.builders import add_startup
from tests.conftest import SteadyClock
from tests.credit_builders import ACCOUNT, OTHER, UNKNOWN, add_account, faults, grant, line, take, write_bill
from tests.ui.conftest import Said
from tests.ui.dialogs.forms import retype


class ActsThatCount:
    """What the page of credits does when a month is to be closed."""

    closed = 0
    assigned = ""

    def close_month(self) -> None:
        self.closed += 1

    def assign(self, *, number: str) -> None:
        self.assigned = number


class CreditsLikePage(Page):
    """A page with the acts that the window asks for."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self.acts = ActsThatCount()
        self.told: list[str] = []
        self.act_done.connect(self.told.append)


Open = Callable[..., ReconcileDialog]


def coupon(number: str, balance: str, **values: str) -> dict[str, str]:
    usual = {
        "CashCouponNo": number, "NominalValue": "100", "Balance": balance, "Status": "Available",
        "GrantedTime": "2026-09-01T00:00:00Z", "EffectiveTime": "2026-09-01T00:00:00Z",
        "ExpiryTime": "2026-12-31T15:59:59Z", "AccountID": ACCOUNT,
    }  # fmt: skip
    return {**usual, **values}


def take_list(store: Store, folder: Path, *coupons: dict[str, str], name: str = "november.json") -> int:
    """Take an invented list in and return its id."""
    path = folder / name
    path.write_text(json.dumps({"Data": {"CashCoupon": list(coupons)}}), encoding="utf-8")
    file = read_vouchers(path)
    with store.read() as session:
        plan = credits_vouchers.plan_vouchers(session, file)
    return store.run("vouchers_imported", partial(credits_vouchers.take_vouchers, plan=plan)).result


@pytest.fixture
def accounts(store: Store, tmp_path: Path) -> dict[str, UUID]:
    """Two startups: V1 differs by 0.50 and its day, V2 agrees within 0.01, V3 only we have."""
    moon = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    tiger = add_startup(store, "Tiger Vision")
    found = {
        "moon": add_account(store, startup_id=moon),
        "tiger": add_account(store, OTHER, startup_id=tiger),
    }
    grant(store, 100, voucher="V1")
    grant(store, 100, voucher="V2", account=OTHER)
    grant(store, 100, voucher="V3")
    take(store, write_bill(tmp_path / "b.csv", line("30.00"), line("0.004", account=OTHER)))
    return found


@pytest.fixture
def a_list(store: Store, tmp_path: Path, accounts: dict[str, UUID]) -> int:
    return take_list(
        store, tmp_path, coupon("V1", "69.50", ExpiryTime="2027-01-31T15:59:59Z"),
        coupon("V2", "100.00", AccountID=OTHER), coupon("V9", "12.00", AccountID=UNKNOWN),
    )  # fmt: skip


@pytest.fixture
def page(store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings) -> Iterator[CreditsLikePage]:
    made = CreditsLikePage(store, jobs, changes, settings)
    yield made
    made.deleteLater()


@pytest.fixture
def opened(qtbot: QtBot, page: CreditsLikePage) -> Iterator[Open]:
    made: list[ReconcileDialog] = []

    def show(account_id: UUID | None = None) -> ReconcileDialog:
        dialog = open_reconcile(page, account_id)  # type: ignore[arg-type]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.append(dialog)
        rest(qtbot, page)
        return dialog

    yield show
    rest(qtbot, page)
    for one in made:
        one.close()
        one.deleteLater()


def rest(qtbot: QtBot, page: Page) -> None:
    qtbot.waitUntil(lambda: not page.jobs.busy)


def cells(dialog: ReconcileDialog) -> list[list[str]]:
    model = dialog.voucher_table.table
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def numbers(dialog: ReconcileDialog) -> list[int | None]:
    return [dialog.group_tabs.sign(place).number for place in range(3)]


def turn(qtbot: QtBot, page: Page, dialog: ReconcileDialog, place: int) -> None:
    dialog.group_tabs.setCurrentIndex(place)
    rest(qtbot, page)


@pytest.mark.usefixtures("a_list")
def test_three_groups_with_what_differs(qtbot: QtBot, page: CreditsLikePage, opened: Open) -> None:
    dialog = opened()
    assert numbers(dialog) == [1, 2, 1]
    assert cells(dialog) == [
        [
            "V1",
            "Moonkite Robotics 月鸢机器人",
            "¥70.00",
            "¥69.50",
            "+¥0.50",
            "Balance, Valid until",
            "no note",
        ]
    ]
    assert dialog.sums_label.text().count("¥70.00") == 1
    turn(qtbot, page, dialog, 1)
    assert [row[0] for row in cells(dialog)] == ["V9", "V3"]
    assert [row[5] for row in cells(dialog)] == ["Only in the list", "Only in our ledger"]
    assert cells(dialog)[0][1] == "1999 9999 9999 9999"
    assert "Give the account to a startup" in dialog.reason_label.text()
    dialog.reason_label.linkActivated.emit(UNKNOWN)
    assert page.acts.assigned == UNKNOWN
    turn(qtbot, page, dialog, 2)
    assert [row[:5] for row in cells(dialog)] == [["V2", "Tiger Vision", "¥100.00", "¥100.00", ""]]
    assert not dialog.note_edit.isVisible()


@pytest.mark.usefixtures("a_list")
def test_the_panel_tells_both_sides_with_all_digits(
    qtbot: QtBot, page: CreditsLikePage, opened: Open
) -> None:
    dialog = opened()
    assert dialog.voucher_label.text() == "V1"
    assert dialog.owner_label.text() == "Moonkite Robotics 月鸢机器人 · 1000 0000 0000 0001"
    assert dialog.group_badge.text() == "Differs"
    told = "Our ledger has ¥0.50 more left than the list. Also different: Valid until."
    assert told in dialog.reason_label.text()
    grid = dialog.sides_grid
    texts = [grid.itemAt(place).widget().text() for place in range(grid.count())]  # type: ignore[union-attr]
    assert texts[6:12] == ["≠ Balance", "¥70.00", "¥69.50", "≠ Valid until", "31 Dec 2026", "31 Jan 2027"]
    assert [one.words for one in dialog.panel.history.lines()] == ["valid · ¥69.50"]
    turn(qtbot, page, dialog, 2)
    assert "Both sides say the same, to 0.01." in dialog.reason_label.text()
    assert "¥99.996" in [grid.itemAt(place).widget().text() for place in range(grid.count())]  # type: ignore[union-attr]


@pytest.mark.usefixtures("a_list")
def test_notes_then_the_signature_and_the_ledger_stays(
    qtbot: QtBot, store: Store, page: CreditsLikePage, opened: Open
) -> None:
    dialog = opened()
    before = faults(store)
    assert not dialog.sign_button.isEnabled()
    assert "3 difference" in dialog.state_strip.sentence.text()
    assert not dialog.note_button.isEnabled()
    dialog.state_strip.link_clicked.emit("open")
    rest(qtbot, page)
    assert dialog.note_edit.hasFocus()
    qtbot.keyClicks(dialog.note_edit, "The last bill is preliminary")
    qtbot.keyClick(dialog.note_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, page)
    assert cells(dialog)[0][6] == "noted"
    assert [one.words for one in dialog.panel.notes.lines()] == ["The last bill is preliminary · Mei"]
    assert dialog.note_edit.toPlainText() == ""
    turn(qtbot, page, dialog, 1)
    dialog.voucher_table.selectAll()
    assert dialog.voucher_label.text() == "2 vouchers are chosen"
    dialog.note_edit.setPlainText("Asked the provider")
    dialog.note_button.click()
    rest(qtbot, page)
    assert "can be signed" in dialog.state_strip.sentence.text()
    dialog.sign_button.click()
    rest(qtbot, page)
    assert "Mei" in dialog.state_strip.sentence.text()
    assert dialog.list_combo.currentText().endswith("signed")
    assert page.told == [
        "Noted on voucher V1.", "Noted on voucher V9, V3.", "Signed the comparison of vouchers.",
    ]  # fmt: skip
    assert faults(store) == before == []


@pytest.mark.usefixtures("a_list")
def test_a_month_is_closed_from_there(qtbot: QtBot, page: CreditsLikePage, opened: Open) -> None:
    dialog = opened()
    assert dialog.month_button.text() == "Close October 2026 …"
    dialog.month_button.click()
    assert page.acts.closed == 1


@pytest.mark.usefixtures("accounts")
def test_without_a_list_it_says_where_one_comes_from(opened: Open) -> None:
    dialog = opened()
    assert dialog.empty_page.isVisible()
    assert dialog.empty_page.heading_label.text() == "No voucher list yet"
    assert not dialog.list_combo.isVisible()
    assert not dialog.sign_button.isVisible()


def test_an_account_opens_its_list_and_a_chip_lets_only_its_vouchers_through(
    qtbot: QtBot, store: Store, page: CreditsLikePage, opened: Open, tmp_path: Path,
    accounts: dict[str, UUID], a_list: int,
) -> None:  # fmt: skip
    take_list(store, tmp_path, coupon("V2", "100.00", AccountID=OTHER), name="tiger.json")
    assert "tiger.json" in opened().list_combo.currentText()
    dialog = opened(accounts["moon"])
    assert "november.json" in dialog.list_combo.currentText()
    assert dialog.compare.head is not None
    assert dialog.compare.head.id == a_list
    dialog.account_chip.set_chosen([OTHER])
    assert numbers(dialog) == [0, 0, 1]
    dialog.list_combo.setCurrentIndex(0)
    dialog.list_combo.activated.emit(0)
    rest(qtbot, page)
    assert dialog.compare.head.file_name == "tiger.json"


@pytest.mark.usefixtures("a_list")
def test_our_ledger_is_taken_as_of_a_day(
    qtbot: QtBot, store: Store, page: CreditsLikePage, opened: Open
) -> None:
    dialog = opened()
    assert dialog.compare.day == date(2026, 11, 23)
    dialog.day_edit.set_day(date(2026, 10, 4))
    rest(qtbot, page)
    assert cells(dialog)[0][2] == "¥100.00"
    # As of a day on which it differs it cannot be signed, as of another one perhaps.
    with pytest.raises(ValuesRefused):
        store.run("vouchers_signed", partial(credits_vouchers.sign, list_id=1, day=date(2026, 10, 4)))


def test_a_list_that_comes_meanwhile_is_shown(
    qtbot: QtBot, store: Store, page: CreditsLikePage, opened: Open, tmp_path: Path, a_list: int,
    clock: SteadyClock,
) -> None:  # fmt: skip
    dialog = opened()
    clock.go_on(hours=1)
    newer = take_list(store, tmp_path, coupon("V1", "70.00"), name="later.json")
    assert newer > a_list
    page.act_done.emit("Imported vouchers later.json.")
    rest(qtbot, page)
    rest(qtbot, page)
    assert dialog.compare.head is not None
    assert dialog.compare.head.id == newer
    assert numbers(dialog) == [0, 1, 1]


@pytest.mark.usefixtures("a_list")
def test_a_refusal_is_said_at_the_note(opened: Open) -> None:
    dialog = opened()
    dialog.note_edit.setPlainText("x")
    dialog._failed(ValuesRefused([Problem("text", "why_missing")]))
    assert dialog.note_message.level == "block"
    assert dialog.note_button.isEnabled()


@pytest.mark.usefixtures("a_list")
def test_a_note_that_was_begun_is_there_again(qtbot: QtBot, opened: Open, said: Said) -> None:
    dialog = opened()
    dialog.note_edit.setFocus()
    qtbot.keyClicks(dialog.note_edit, "The provider will")
    qtbot.keyClick(dialog.note_edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert "Not saved" in said.only("notice").text
    again = opened()
    assert again.note_edit.toPlainText() == "The provider will"
    again.note_edit.clear()
    qtbot.keyClick(again.voucher_table, Qt.Key.Key_Escape)
    assert not again.isVisible()


@pytest.mark.usefixtures("a_list")
def test_a_day_to_come_is_refused_in_words(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    retype(qtbot, dialog.day_edit, "2027-01-05")
    qtbot.waitUntil(lambda: dialog.day_message.level == "block")
    assert dialog.compare.day == date(2026, 11, 23)
    retype(qtbot, dialog.day_edit, "2026-11-01")
    qtbot.waitUntil(lambda: dialog.compare.day == date(2026, 11, 1))
    assert dialog.day_message.level is None
