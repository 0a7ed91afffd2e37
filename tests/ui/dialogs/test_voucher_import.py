"""A list of vouchers goes in: whose it is, what is granted, how the rest compares with our ledger."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_vouchers, history
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.bill_import import BillImport
from jib_desktop.ui.dialogs.bill_import_dialog import BillImportDialog
from jib_desktop.ui.dialogs.bill_import_frame import IntakeDialog
from jib_desktop.ui.dialogs.side_groups import group_counts
from jib_desktop.ui.dialogs.voucher_import import open_voucher_import
from jib_desktop.ui.dialogs.voucher_import_dialog import VoucherImportDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import Page
from jib_desktop.ui.table.view import TableView
from tests.builders import add_startup, contents
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
    UNKNOWN,
    add_account,
    faults,
    grant,
    line,
    standing,
    take,
    units,
    write_bill,
)
from tests.ui.conftest import Said

POOL = "5000000000000005"
SAMPLE = "query_cash_coupons.json"
LIST = ("代金券编号", "状态", "面额", "余额", "发放时间", "生效时间", "过期时间", "适用产品", "账号ID")


class Desk:
    """One import, driven from outside."""

    def __init__(self, page: Page, jobs: Jobs, qtbot: QtBot) -> None:
        self.page, self.jobs, self.qtbot = page, jobs, qtbot
        self.done: list[str] = []
        self.begun: BillImport | None = None
        page.act_done.connect(self.done.append)

    def begin(self, path: Path) -> None:
        """Begin with a file."""
        self.begun = open_voucher_import(self.page, [path])

    def open_any(self, path: Path) -> IntakeDialog:
        """Begin with a file and return the window once it stands, whatever it is."""
        self.begin(path)
        begun = self.begun
        assert begun is not None
        self.qtbot.waitUntil(lambda: begun.dialog is not None and not self.jobs.busy)
        assert begun.dialog is not None
        return begun.dialog

    def open(self, path: Path) -> VoucherImportDialog:
        """Begin with a list of vouchers and return the window once it stands."""
        dialog = self.open_any(path)
        assert isinstance(dialog, VoucherImportDialog)
        return dialog

    def choose(self, dialog: VoucherImportDialog, account: str) -> None:
        """Say whose list it is."""
        dialog.payer_chip.set_chosen([account])
        self.qtbot.waitUntil(lambda: not self.jobs.busy)

    def save(self, dialog: VoucherImportDialog) -> None:
        """Take the list in."""
        before = len(self.done)
        dialog.save()
        self.qtbot.waitUntil(lambda: not self.jobs.busy and len(self.done) > before)


@pytest.fixture
def desk(store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot) -> Iterator[Desk]:
    page = Page(store, jobs, changes, settings)
    page.resize(1440, 900)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    made = Desk(page, jobs, qtbot)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    if made.begun is not None and made.begun.dialog is not None:
        made.begun.dialog.reject()


def cells(table: TableView, key: str) -> list[str]:
    """Return the words of a column."""
    model = table.table
    place = [column.key for column in model.columns].index(key)
    return [model.data(model.index(row, place)) for row in range(model.rowCount())]


def counts(dialog: IntakeDialog) -> dict[str, int]:
    """Return what every group holds that holds something."""
    return {key: count for key, count in group_counts(dialog.group_list).items() if count}


def listed(path: Path, *rows: Mapping[str, str]) -> Path:
    """Write an invented list as the console does."""
    usual = {
        "代金券编号": "CN-1", "状态": "有效", "面额": "100.00", "余额": "100.00",
        "发放时间": "2026-09-01 10:00:00", "生效时间": "2026-09-01 10:00:00",
        "过期时间": "2026-12-31 23:59:59", "账号ID": ACCOUNT,
    }  # fmt: skip
    return write_bill(path, *({**usual, **row} for row in rows), headers=LIST)


def test_the_sample_answer_asks_whose_it_is_and_grants_what_is_new(
    desk: Desk, store: Store, shared_data: Path
) -> None:
    add_account(store)
    add_account(store, OTHER)
    dialog = desk.open(shared_data / "bills" / SAMPLE)
    assert counts(dialog) == {"nobody": 2, "cancelled": 1, "": 3}
    assert "does not say whose it is" in dialog.difference_strip.sentence.text()
    assert dialog.save_button.text() == "Keep the list"
    desk.choose(dialog, ACCOUNT)
    assert counts(dialog) == {"new": 2, "cancelled": 1, "": 3}
    assert dialog.save_button.text().startswith("Grant 2 voucher")
    assert "are granted: ¥20,050.00." in dialog.difference_strip.sentence.text()
    assert cells(dialog.row_table, "last_day")[:2] == ["31 May 2027", "31 Oct 2026"]
    desk.save(dialog)
    assert desk.done == [f"Imported vouchers {SAMPLE}."]
    assert standing(store).granted == units(20_050)
    assert faults(store) == []
    history.undo(store)
    assert standing(store).granted == 0


def test_the_same_list_again_compares_with_the_ledger_and_changes_nothing(
    desk: Desk, store: Store, shared_data: Path
) -> None:
    add_account(store)
    desk.save(desk.open(shared_data / "bills" / SAMPLE))
    take(store, shared_data / "bills" / "legacy_billing_item_202610_utf8bom.csv")
    grant(store, 7, voucher="CN-ours")
    dialog = desk.open(shared_data / "bills" / SAMPLE)
    assert counts(dialog) == {"differs": 1, "agrees": 1, "cancelled": 1, "only_ours": 1, "": 4}
    assert "only in our ledger." in dialog.change_label.text()
    before = contents(store)["credit_entry"]
    assert dialog.save_button.text() == "Keep the list"
    desk.save(dialog)
    assert contents(store)["credit_entry"] == before
    with store.read() as session:
        assert len(credits_vouchers.list_lists(session)) == 2


def test_vouchers_of_the_pool_are_the_pools(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store, POOL, is_pool=True)
    dialog = desk.open(listed(tmp_path / "list.csv", {"账号ID": POOL}))
    assert cells(dialog.row_table, "owner") == ["Pool of the base"]


def test_what_differs_says_in_what_and_by_how_much(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100, voucher="CN-1")
    take(store, write_bill(tmp_path / "bill.csv", line("10.12345678")))
    dialog = desk.open(listed(tmp_path / "list.csv", {"余额": "90.00", "过期时间": "2027-01-31"}))
    assert counts(dialog) == {"differs": 1, "": 1}
    assert cells(dialog.row_table, "fate") == ["Differs"]
    texts = dialog.panel.texts()
    assert "-¥0.12345678" in texts
    assert "Differs in: balance, last day" in texts


def test_an_unknown_account_of_the_list_is_given_to_a_startup_right_there(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    add_startup(store, "Nine Lanterns AI")
    dialog = desk.open(listed(tmp_path / "list.csv", {"账号ID": UNKNOWN}))
    assert counts(dialog) == {"nobody": 1, "": 1}
    edit = dialog.panel.owner_edit.startup_edit
    edit.setFocus()
    desk.qtbot.keyClicks(edit, "nine")
    desk.qtbot.waitUntil(lambda: len(edit.offered()) == 1)
    desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert counts(dialog) == {"new": 1, "": 1}
    assert cells(dialog.row_table, "owner") == ["Nine Lanterns AI"]
    desk.save(dialog)
    assert standing(store, account=UNKNOWN).granted == units(100)
    history.undo(store)
    assert standing(store, account=UNKNOWN).granted == 0
    assert faults(store) == []


@pytest.mark.parametrize(
    ("row", "header", "said"),
    [
        ({"面额": "many"}, "面额", "many"),
        ({"代金券编号": "1.23457E+15"}, "代金券编号", "1.23457E+15"),
        ({"状态": "lost"}, "状态", "lost"),
        ({"过期时间": "soon"}, "过期时间", "soon"),
        ({"余额": "-5"}, "余额", "-5"),
    ],
)
def test_rows_that_cannot_be_read_block_with_row_and_column(
    desk: Desk, store: Store, tmp_path: Path, row: dict[str, str], header: str, said: str
) -> None:
    add_account(store)
    dialog = desk.open(listed(tmp_path / "list.csv", {"代金券编号": "CN-0"}, row))
    assert cells(dialog.problem_table, "row") == ["3"]
    assert cells(dialog.problem_table, "header") == [header]
    assert cells(dialog.problem_table, "value") == [said]
    assert not dialog.save_button.isEnabled()
    assert dialog.reason_item.property("text").endswith("cannot be read, so nothing is taken in.")


def test_a_bill_opens_as_a_bill_and_usage_as_usage(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    dialog = desk.open_any(write_bill(tmp_path / "bill.csv", line("10")))
    assert isinstance(dialog, BillImportDialog)
    assert dialog.title_label.text() == "Bill before it is posted"
    dialog.reject()
    rows = [{"代金券编号": "CN-2", "抵扣金额": "10", "使用时间": "2026-10-05", "账号ID": ACCOUNT}]
    usage = write_bill(
        tmp_path / "usage.csv", *rows, headers=("代金券编号", "抵扣金额", "使用时间", "账号ID")
    )
    assert desk.open_any(usage).title_label.text() == "Voucher usage before it is posted"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"Data": {"CashCoupon": []}}', "has no lines"),
        ('{"Data": ', "cannot be read"),
        ("a,b\n1,2\n", "no header of a bill or voucher list"),
    ],
)
def test_what_is_no_list_is_refused_in_words(
    desk: Desk, tmp_path: Path, said: Said, content: str, words: str
) -> None:
    path = tmp_path / "answer.json"
    path.write_text(content, encoding="utf-8")
    desk.begin(path)
    desk.qtbot.waitUntil(lambda: bool(said))
    assert words in said.only("mistake").text


def test_a_list_in_utc_counts_days_of_china(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    coupon: dict[str, Any] = {
        "CashCouponNo": "Q-1", "Status": "Available", "NominalValue": "5", "Balance": "5",
        "GrantedTime": "2026-09-01T00:00:00Z", "EffectiveTime": "2026-09-01T00:00:00Z",
        "ExpiryTime": "2026-12-31T15:59:59Z",
    }  # fmt: skip
    path = tmp_path / "answer.json"
    path.write_text(json.dumps({"Data": {"CashCoupon": [coupon]}}), encoding="utf-8")
    assert cells(desk.open(path).row_table, "last_day") == ["31 Dec 2026"]


def test_search_finds_vouchers_and_says_when_nothing_fits(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    dialog = desk.open(listed(tmp_path / "list.csv", {}, {"代金券编号": "CN-2"}))
    desk.qtbot.keyClicks(dialog.row_table, "cn-2")
    assert cells(dialog.row_table, "number") == ["CN-2"]
    desk.qtbot.keyClicks(dialog.search_field, "9")
    assert dialog.nothing_label.text() == "Nothing fits to what you look for."
    assert dialog.rows_stack.currentWidget() is dialog.nothing_label
