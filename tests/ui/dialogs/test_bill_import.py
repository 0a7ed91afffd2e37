"""A bill goes in: read, looked at, posted as one action; what it proves, whom it concerns, what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_accounts, credits_balances, credits_entries, history
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.bill_import import BillImport, open_bill_import
from jib_desktop.ui.dialogs.bill_import_dialog import BillImportDialog
from jib_desktop.ui.dialogs.side_groups import group_counts
from jib_desktop.ui.drops import dropped_credit_files
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import Page
from jib_desktop.ui.pages.credits import CreditsPage
from jib_desktop.ui.table.view import TableView
from tests.builders import add_startup, contents
from tests.conftest import SteadyClock
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
    UNKNOWN,
    add_account,
    close,
    csv_text,
    faults,
    grant,
    line,
    standing,
    take,
    units,
    write_bill,
)
from tests.ui.conftest import Said

FIRST = "legacy_billing_item_202610_utf8bom.csv"
AGAIN = (
    "legacy_billing_item_202610_gb18030.csv",
    "legacy_billing_item_202610_blank_first_line_utf8bom.csv",
    "1000000000000001_BillingItemDetail_202610.zip",
)
FINAL = "legacy_billing_item_202610_final_reissue_utf8bom.csv"
V2 = "1000000000000001-20261103120000_202610_consumedetailbillv2.csv"
FOCUS = "focus_sample_1.0_official.csv"
USAGE = ("代金券编号", "抵扣金额", "使用时间", "订单号", "产品Code")


class Desk:
    """One import, driven from outside."""

    def __init__(self, page: Page, jobs: Jobs, qtbot: QtBot) -> None:
        self.page, self.jobs, self.qtbot = page, jobs, qtbot
        self.done: list[str] = []
        self.begun: BillImport | None = None
        page.act_done.connect(self.done.append)

    def begin(self, *paths: Path) -> BillImport:
        """Begin with files."""
        self.begun = open_bill_import(self.page, paths)
        return self.begun

    def open(self, *paths: Path) -> BillImportDialog:
        """Begin with files and return the window once it stands."""
        self.begin(*paths)
        return self.wait()

    def wait(self) -> BillImportDialog:
        """Return the window that is open, once nothing runs."""
        begun = self.begun
        assert begun is not None
        self.qtbot.waitUntil(lambda: begun.dialog is not None and not self.jobs.busy)
        assert isinstance(begun.dialog, BillImportDialog)
        return begun.dialog

    def rest(self) -> None:
        """Wait until nothing runs."""
        self.qtbot.waitUntil(lambda: not self.jobs.busy)

    def post(self, *paths: Path) -> None:
        """Take files in as they come."""
        self.open(*paths).save()
        self.qtbot.waitUntil(lambda: not self.jobs.busy and bool(self.done))


@pytest.fixture
def desk(store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot) -> Iterator[Desk]:
    page = Page(store, jobs, changes, settings)
    page.resize(1440, 900)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    made = Desk(page, jobs, qtbot)
    yield made
    made.rest()
    if made.begun is not None and made.begun.dialog is not None:
        made.begun.dialog.reject()


def cells(table: TableView, key: str) -> list[str]:
    """Return the words of a column."""
    model = table.table
    place = [column.key for column in model.columns].index(key)
    return [model.data(model.index(row, place)) for row in range(model.rowCount())]


def counts(dialog: BillImportDialog) -> dict[str, int]:
    """Return what every group holds that holds something."""
    return {key: count for key, count in group_counts(dialog.group_list).items() if count}


def words(widget: Any) -> str:
    """Return what a status item says."""
    return str(widget.property("text"))


def give(desk: Desk, dialog: BillImportDialog, account: str, name: str) -> None:
    """Choose an account and give it to a startup by typing its name."""
    dialog.choose_group("unknown")
    rows = cells(dialog.row_table, "names")
    dialog.row_table.selectRow(next(place for place, one in enumerate(rows) if account in one))
    edit = dialog.panel.owner_edit.startup_edit
    edit.setFocus()
    desk.qtbot.keyClicks(edit, name)
    desk.qtbot.waitUntil(lambda: len(edit.offered()) == 1)
    desk.qtbot.keyClick(edit, Qt.Key.Key_Return)
    desk.rest()


# --- the bills of the project's test data ---


@pytest.mark.parametrize("name", [FIRST, *AGAIN])
def test_a_sample_bill_is_looked_at_and_posted(
    desk: Desk, store: Store, shared_data: Path, name: str
) -> None:
    expected = json.loads((shared_data / "bills" / "expected.json").read_text(encoding="utf-8"))
    by_account = expected["legacy"]["voucher_by_account"]
    add_account(store)
    grant(store, 300, voucher="CN-1")
    dialog = desk.open(shared_data / "bills" / name)
    assert counts(dialog) == {"unknown": 2, "open": 1, "": 3}
    shown = {one.planned.account: one.planned.credit for one in dialog.preview.lines}
    assert shown == {account: units(amount) for account, amount in by_account.items()}
    assert dialog.difference_strip.sentence.text().count("¥462.51691356") == 1
    assert dialog.save_button.text() == "Post ¥462.52"
    assert words(dialog.reason_item) == "¥57.77 goes to suspense: its account is unknown."
    dialog.save()
    desk.qtbot.waitUntil(lambda: desk.done == [f"Imported bill {name}."])
    stands = standing(store)
    assert (stands.consumed, stands.unallocated) == (units(300), units(by_account[ACCOUNT]) - units(300))
    assert store.last_backup() is not None
    assert faults(store) == []


def test_the_same_bill_again_is_nothing_new_and_the_final_one_posts_the_difference(
    desk: Desk, store: Store, shared_data: Path
) -> None:
    add_account(store)
    grant(store, 1000)
    desk.post(shared_data / "bills" / FIRST)
    for name in AGAIN:
        dialog = desk.open(shared_data / "bills" / name)
        assert not dialog.save_button.isEnabled()
        assert words(dialog.reason_item) == "Nothing new: these lines count already."
        dialog.reject()
    dialog = desk.open(shared_data / "bills" / FINAL)
    assert dialog.save_button.text() == "Post ¥5.33"
    assert "¥462.51691356 so far, ¥467.84691356 with this file (+¥5.33)" in (
        dialog.difference_strip.sentence.text()
    )
    assert "1 new, 1 changed, 1 removed, 10 the same" in dialog.change_label.text()
    assert counts(dialog) == {"unknown": 2, "post": 1, "": 3}
    dialog.save()
    desk.qtbot.waitUntil(lambda: len(desk.done) == 2)
    assert standing(store).consumed == units("410.07691356")


@pytest.mark.parametrize(("folder", "name"), [("bills", V2), ("focus", FOCUS)])
def test_an_estimate_is_shown_as_one_and_refused_for_posting_in_words(
    desk: Desk, store: Store, shared_data: Path, folder: str, name: str
) -> None:
    add_account(store)
    dialog = desk.open(shared_data / folder / name)
    assert dialog.title_label.text() == "Estimate, not posted"
    assert "nothing is posted from it" in dialog.difference_strip.sentence.text()
    assert set(counts(dialog)) <= {"estimate", "check", ""}
    assert set(cells(dialog.row_table, "fate")) == {"Not posted"}
    assert dialog.chart_area.isVisible()
    assert dialog.save_button.text() == "Keep the estimate"
    before = contents(store)
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(desk.done))
    after = contents(store)
    assert after["credit_entry"] == before["credit_entry"]
    assert len(after["bill_line"]) == dialog_lines(folder)
    assert faults(store) == []


def dialog_lines(folder: str) -> int:
    return 10 if folder == "bills" else 1000


def test_a_bar_of_the_estimate_lists_whom_it_is_made_of(desk: Desk, store: Store, shared_data: Path) -> None:
    add_account(store)
    dialog = desk.open(shared_data / "bills" / V2)
    bars = dialog._chart.bars
    assert bars.stops[0].words == "云数据库 RDS: ¥250.00"
    bars.setFocus()
    desk.qtbot.keyClick(bars, Qt.Key.Key_End)
    desk.qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert dialog.search_field.text() == bars.current.key
    assert 0 < len(cells(dialog.row_table, "names")) < len(dialog.preview.lines)
    assert dialog.row_table.hasFocus()


def test_a_placeholder_and_a_page_of_words_are_refused(desk: Desk, shared_data: Path, said: Said) -> None:
    desk.begin(shared_data / "bills" / "empty_placeholder_202611.csv")
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "has no lines" in said.only("mistake").text
    desk.begin(shared_data / "bills" / "README.md")
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "no header of a bill" in said.only("mistake").text


def test_the_monthly_total_is_typed_where_a_file_only_estimates(
    desk: Desk, store: Store, shared_data: Path, said: Said
) -> None:
    add_account(store)
    grant(store, 500, voucher="CN-1")
    dialog = desk.open(shared_data / "bills" / V2)
    rows = [line.planned.account for line in dialog.preview.lines]
    dialog.row_table.selectRow(rows.index(ACCOUNT))
    total = dialog.panel.total_edit
    assert not total.look_button.isEnabled()
    desk.qtbot.keyClicks(total.amount_edit, "404.74691356")
    desk.qtbot.keyClick(total.amount_edit, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.begun is not None and desk.begun.dialog is not dialog)
    dialog = desk.wait()
    assert dialog.title_label.text() == "Monthly total before it is posted"
    assert dialog.payer_chip.isHidden()
    assert "CN-1" in dialog.panel.texts()
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(desk.done))
    assert standing(store).consumed == units("404.74691356")
    desk.post(shared_data / "bills" / FIRST)
    dialog = desk.open(shared_data / "bills" / V2)
    dialog.row_table.selectRow(rows.index(ACCOUNT))
    dialog.panel.total_edit.amount_edit.setText("1")
    dialog.panel.total_edit.tell()
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "A monthly total does not replace it" in said.only("mistake").text
    assert dialog.isVisible()
    assert not dialog.is_busy


# --- whom it concerns ---


def test_unknown_accounts_are_given_to_startups_right_there_in_the_same_action(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    nine = add_startup(store, "Nine Lanterns AI", name_zh="九灯智能")
    add_startup(store, "Moonkite Robotics")
    grant(store, 100)
    path = write_bill(tmp_path / "bill.csv", line("10"), line("7.77", account=UNKNOWN))
    before = contents(store)
    dialog = desk.open(path)
    give(desk, dialog, UNKNOWN, "nine")
    assert contents(store) == before
    assert counts(dialog) == {"open": 1, "post": 1, "": 2}
    assert words(dialog.reason_item) == ""
    dialog.choose_group("open")
    texts = dialog.panel.texts()
    assert "Nine Lanterns AI 九灯智能" in texts
    assert "Given to Nine Lanterns AI 九灯智能 with this import." in texts
    dialog.save()
    desk.qtbot.waitUntil(lambda: desk.done == ["Imported bill bill.csv."])
    with store.read() as session:
        account = credits_accounts.find_account(session, UNKNOWN)
    assert account is not None
    assert account.startup_id == nine
    stands = standing(store, account=UNKNOWN)
    assert (stands.suspense, stands.unallocated, standing(store).consumed) == (0, units("7.77"), units(10))
    assert history.undo(store).result.subject == "bill.csv"  # as the bar said, not the account
    assert standing(store, account=UNKNOWN).unallocated == standing(store).consumed == 0
    with store.read() as session:
        account = credits_accounts.find_account(session, UNKNOWN)
        assert account is None or account.id is None
    assert faults(store) == []


def test_what_was_given_can_be_left_unknown_again(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_startup(store, "Nine Lanterns AI")
    dialog = desk.open(write_bill(tmp_path / "bill.csv", line("7.77", account=UNKNOWN)))
    give(desk, dialog, UNKNOWN, "nine")
    dialog.choose_group("")
    dialog.panel.owner_edit.back_link.click()
    desk.rest()
    assert counts(dialog) == {"unknown": 1, "": 1}
    assert dialog.panel.owner_edit.startup_edit.isVisible()


def test_the_panel_says_from_which_vouchers_and_for_which_products(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    grant(store, 5, expires_on=date(2026, 11, 30), voucher="CN-1")
    grant(store, 4, voucher="CN-2")
    rows = (line("6.00000001"), line("6", 产品="对象存储 OSS", 实例ID="i-2"))
    dialog = desk.open(write_bill(tmp_path / "bill.csv", *rows))
    texts = dialog.panel.texts()
    for label, amount in (("CN-1", "¥5.00"), ("CN-2", "¥4.00"), ("No voucher", "¥3.00000001")):
        assert texts[texts.index(label) + 1] == amount
    assert texts[texts.index("云服务器 ECS") + 1] == "¥6.00000001"
    assert texts[texts.index("对象存储 OSS") + 1] == "¥6.00"
    assert cells(dialog.row_table, "fate") == ["Lacks ¥3.00"]
    desk.qtbot.keyClicks(dialog.search_field, "cn-2")
    assert len(cells(dialog.row_table, "names")) == 1
    desk.qtbot.keyClicks(dialog.search_field, "x")
    assert dialog.rows_stack.currentWidget() is dialog.nothing_label


def test_the_bill_of_another_account_is_refused_and_what_was_shown_stays(
    desk: Desk, store: Store, tmp_path: Path, said: Said
) -> None:
    add_account(store)
    add_account(store, OTHER)
    dialog = desk.open(write_bill(tmp_path / "bill.csv", line("10")))
    dialog.payer_chip.set_chosen([OTHER])
    desk.qtbot.waitUntil(lambda: bool(said))
    assert said.only("mistake").text == f"This is the bill of another account: {ACCOUNT}. Nothing was booked."
    desk.rest()
    assert dialog.payer_chip.chosen() == []
    assert dialog.save_button.isEnabled()
    dialog.payer_chip.set_chosen([ACCOUNT])
    desk.rest()
    assert dialog.preview.said.payer == ACCOUNT


def test_the_bill_of_another_month_is_refused_and_what_was_given_stays_given(
    desk: Desk, store: Store, tmp_path: Path, said: Said
) -> None:
    add_startup(store, "Nine Lanterns AI")
    dialog = desk.open(write_bill(tmp_path / "bill.csv", line("7.77", account=UNKNOWN)))
    give(desk, dialog, UNKNOWN, "nine")
    dialog.month_chip.set_chosen(["2026-09"])
    desk.qtbot.waitUntil(lambda: bool(said))
    assert said.only("mistake").text == "This is the bill of another month: 2026-10. Nothing was booked."
    desk.rest()
    assert dialog.month_chip.chosen() == []
    dialog.month_chip.set_chosen(["2026-10"])
    desk.rest()
    assert dialog.preview.said.month == "2026-10"
    assert list(dialog.assigned) == [UNKNOWN]
    assert dialog.save_button.isEnabled()


def test_files_of_days_beside_the_month_are_refused(
    desk: Desk, store: Store, tmp_path: Path, said: Said
) -> None:
    add_account(store)
    take(store, write_bill(tmp_path / "month.csv", line("10")))
    headers = ("账单日期", *line())
    day = write_bill(tmp_path / "day.csv", line("1", 账单日期="2026-10-05"), headers=headers)
    desk.begin(day)
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "files of single days would count twice" in said.only("mistake").text


def test_a_preliminary_bill_says_until_when_it_may_change(
    desk: Desk, store: Store, clock: SteadyClock, tmp_path: Path
) -> None:
    add_account(store)
    clock.now = datetime(2026, 11, 2, 8, tzinfo=UTC)
    path = write_bill(tmp_path / "bill.csv", line("10"))
    dialog = desk.open(path)
    assert "preliminary: it may change until 3 November 2026" in dialog.evidence_label.text()
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(desk.done))
    clock.now = datetime(2026, 11, 5, 8, tzinfo=UTC)
    dialog = desk.open(path)
    assert "Bill, final." in dialog.evidence_label.text()
    assert dialog.save_button.text() == "Take in, post nothing"
    assert dialog.save_button.isEnabled()


def test_news_about_a_closed_month_says_where_it_goes(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    grant(store, 100)
    take(store, write_bill(tmp_path / "first.csv", line("10")))
    close(store, "2026-10")
    dialog = desk.open(write_bill(tmp_path / "late.csv", line("12")))
    text = dialog.difference_strip.sentence.text()
    assert "October 2026: closed. What is new about it is posted on 1 November 2026." in text
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(desk.done))
    assert standing(store, date(2026, 10, 31)).consumed == units(10)
    assert standing(store).consumed == units(12)


def test_an_account_that_the_next_file_leaves_out_is_named(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    owners = [line("10", Owner账号=OTHER), line("1")]
    take(store, write_bill(tmp_path / "first.csv", *owners))
    dialog = desk.open(write_bill(tmp_path / "second.csv", line("1")))
    assert OTHER in " ".join(cells(dialog.row_table, "names"))
    assert "−¥10.00" in cells(dialog.row_table, "delta") or "-¥10.00" in cells(dialog.row_table, "delta")


# --- voucher usage ---


def test_a_list_of_usage_names_the_vouchers_whatever_the_order(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    grant(store, 50, expires_on=date(2026, 11, 30), voucher="CN-1")
    grant(store, 50, voucher="CN-2")
    take(store, write_bill(tmp_path / "bill.csv", line("10")))
    rows = [{"代金券编号": "CN-2", "抵扣金额": "10", "使用时间": "2026-10-05 12:00:00", "订单号": "B1"}]
    dialog = desk.open(write_bill(tmp_path / "usage.csv", *rows, headers=USAGE))
    assert "Voucher usage, final." in dialog.evidence_label.text()
    texts = dialog.panel.texts()
    assert texts[texts.index("CN-1") + 1] == "-¥10.00"
    assert texts[texts.index("CN-2") + 1] == "¥10.00"
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(desk.done))
    with store.read() as session:
        [paid] = credits_entries.paid_by(session, 1, "CNY", "2026-10")
    assert (paid.voucher, paid.amount) == ("CN-2", units(10))


def test_usage_of_vouchers_of_nobody_asks_whose_it_is(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    rows = [{"代金券编号": "CN-9", "抵扣金额": "10", "使用时间": "2026-10-05 12:00:00"}]
    dialog = desk.open(write_bill(tmp_path / "usage.csv", *rows, headers=USAGE))
    assert "Say whose bill this is" in dialog.difference_strip.sentence.text()
    assert [link.text() for link in dialog.difference_strip.links()] == ["Choose …"]
    assert not dialog.save_button.isEnabled()
    dialog.payer_chip.set_chosen([ACCOUNT])
    desk.rest()
    assert dialog.save_button.isEnabled()
    assert "problem" not in counts(dialog)


# --- what is wrong ---


def test_rows_that_cannot_be_read_are_named_with_row_and_column_and_block(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    rows = (line("1"), line("x"), line("2", 账号ID="1.23457E+15"), line("1.123456789"))
    before = contents(store)
    dialog = desk.open(write_bill(tmp_path / "bill.csv", *rows))
    table = dialog.problem_table
    assert dialog.rows_stack.currentWidget() is table
    places = set(zip(cells(table, "row"), cells(table, "header"), strict=True))
    assert {("3", "代金券抵扣"), ("4", "账号ID"), ("5", "原价")} <= places
    assert "1.23457E+15" in cells(table, "value")
    assert not dialog.save_button.isEnabled()
    assert dialog.save_button.text() == "Post the differences"  # no amount that will never be posted
    assert words(dialog.reason_item).endswith("cannot be read, so nothing is posted.")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.panel.texts()[0] == "Row 3"
    dialog.reject()
    assert contents(store) == before


DIRT: dict[str, Callable[[Path], Path]] = {
    "a total on every row": lambda path: write_bill(
        path, *(line(str(n), 应付金额="60", 实例ID=f"i{n}") for n in (10, 20, 30))
    ),
    "an unquoted comma": lambda path: _text(path, csv_text([line("1")]).replace("ecs", "ecs,x")),
    "no month": lambda path: write_bill(path, line("1", 账期="soon")),
    "too large": lambda path: write_bill(path, line("99999999999")),
}


def _text(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("kind", DIRT)
def test_each_kind_of_dirt_blocks_in_words(desk: Desk, store: Store, tmp_path: Path, kind: str) -> None:
    add_account(store)
    dialog = desk.open(DIRT[kind](tmp_path / "dirt.csv"))
    assert not dialog.save_button.isEnabled()
    assert counts(dialog)["problem"] >= 1
    assert all(cells(dialog.problem_table, "what"))


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "has no lines"),
        (b"\xef\xbb\xbf", "has no lines"),
        ("账期,\ufffd\n1,2\n".encode(), "replacement signs"),
        (b'"open\n1,2', "quotation mark"),
        (b"PK\x03\x04 but no more", "damaged"),
    ],
)
def test_files_that_cannot_be_opened_are_refused_in_words(
    desk: Desk, tmp_path: Path, said: Said, raw: bytes, words: str
) -> None:
    path = tmp_path / "bill.csv"
    path.write_bytes(raw)
    desk.begin(path)
    desk.qtbot.waitUntil(lambda: bool(said))
    message = said.pop()
    assert message.kind in ("mistake", "trouble")
    assert words in message.text or "bill.csv" in message.text


def test_amounts_that_do_not_fit_together_are_told_and_keep_nothing_from_being_posted(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    dialog = desk.open(write_bill(tmp_path / "bill.csv", line("3", 应付金额="9"), line("4")))
    assert counts(dialog)["check"] == 3
    dialog.choose_group("check")
    assert dialog.rows_stack.currentWidget() is dialog.problem_table
    assert any("payable is not" in one for one in cells(dialog.problem_table, "what"))
    assert dialog.save_button.isEnabled()


# --- the way ---


def test_a_stray_enter_posts_nothing_and_escape_leaves(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    before = contents(store)
    dialog = desk.open(write_bill(tmp_path / "bill.csv", line("10")))
    assert dialog.row_table.hasFocus()
    desk.qtbot.keyClick(dialog.row_table, Qt.Key.Key_Return)
    assert dialog.isVisible()
    desk.qtbot.keyClick(dialog.row_table, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: desk.begun is not None and desk.begun.dialog is None)
    assert contents(store) == before


def test_several_files_come_one_after_the_other_each_as_its_own_action(
    desk: Desk, store: Store, tmp_path: Path, said: Said
) -> None:
    add_account(store)
    grant(store, 100)
    october = write_bill(tmp_path / "october.csv", line("10"))
    empty = _text(tmp_path / "empty.csv", "")
    november = write_bill(tmp_path / "november.csv", line("5", date(2026, 11, 3)))
    dialog = desk.open(october, empty, november)
    assert dialog.title_label.text() == "Bill before it is posted · file 1 of 3"
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "empty.csv" in said.only("mistake").text
    dialog = desk.wait()
    assert "november.csv" in dialog.source_label.text()
    dialog.save()
    desk.qtbot.waitUntil(lambda: len(desk.done) == 2)
    history.undo(store)
    assert standing(store).consumed == units(10)


def test_reading_is_cancelled_and_leaves_nothing(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_account(store)
    rows = [line("1", 实例ID=f"i-{number}") for number in range(20_000)]
    path = write_bill(tmp_path / "bill.csv", *rows)
    before = contents(store)
    begun = desk.begin(path)
    with desk.qtbot.waitSignal(desk.jobs.progressed):
        pass
    desk.jobs.cancel()
    desk.rest()
    assert begun.dialog is None
    assert contents(store) == before


def test_posting_is_cancelled_leaves_nothing_and_shows_the_bill_again(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    rows = [line("1", 实例ID=f"i-{number}") for number in range(20_000)]
    dialog = desk.open(write_bill(tmp_path / "bill.csv", *rows))
    before = contents(store)
    titles: list[str] = []
    desk.jobs.started.connect(titles.append)
    desk.jobs.progressed.connect(lambda *_: desk.jobs.cancel() if titles[-1].startswith("Post") else None)
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(titles) and titles[-1].startswith("Posting"))
    dialog = desk.wait()
    assert contents(store) == before
    assert dialog.save_button.isEnabled()


def test_what_somebody_booked_meanwhile_is_compared_anew(
    desk: Desk, store: Store, tmp_path: Path, said: Said
) -> None:
    add_account(store)
    dialog = desk.open(write_bill(tmp_path / "bill.csv", line("12")))
    take(store, write_bill(tmp_path / "other.csv", line("10")))
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "Somebody booked in the meantime" in said.only("mistake").text
    dialog = desk.wait()
    assert dialog.save_button.text() == "Post ¥2.00"


def test_what_is_planned_anew_shows_its_progress_and_another_language_is_spoken_at_once(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_startup(store, "Nine Lanterns AI")
    dialog = desk.open(write_bill(tmp_path / "bill.csv", line("7.77", account=UNKNOWN)))
    titles: list[str] = []
    desk.jobs.started.connect(titles.append)
    give(desk, dialog, UNKNOWN, "nine")
    assert "Comparing bill.csv" in titles
    assert words(dialog.job_item.title_item) == "Comparing bill.csv"
    assert dialog.job_item.isHidden()
    group = dialog.group_list.currentRow()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    assert dialog.group_list.currentRow() == group
    assert words(dialog.file_item) == store.path.name


def test_nothing_of_the_file_is_kept_once_it_is_posted_or_left(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    add_account(store)
    path = write_bill(tmp_path / "bill.csv", line("10"))
    desk.open(path).reject()
    assert desk.begun is not None
    assert desk.begun._preview is None
    desk.post(path)
    assert desk.begun._preview is None
    assert desk.begun._job is None


def test_an_estimate_that_was_kept_is_taken_back(desk: Desk, store: Store, shared_data: Path) -> None:
    add_account(store)
    desk.post(shared_data / "bills" / V2)
    with store.read() as session:
        assert credits_balances.list_estimates(session)
    history.undo(store)
    with store.read() as session:
        assert not credits_balances.list_estimates(session)


def test_a_file_that_is_read_only_offers_no_posting(
    qtbot: QtBot, store: Store, changes: ChangeSignal, settings: Settings, tmp_path: Path
) -> None:
    from jib_desktop.ui import messages

    add_account(store)
    path = write_bill(tmp_path / "bill.csv", line("10"))
    looked = Store.open(store.path, read_only=True, clock=store.clock)
    jobs = Jobs(looked, changes, messages.show_error)
    page = Page(looked, jobs, changes, settings)
    qtbot.addWidget(page)
    desk = Desk(page, jobs, qtbot)
    dialog = desk.open(path)
    assert not dialog.save_button.isEnabled()
    assert words(dialog.reason_item) == "The file is open for reading only."
    dialog.reject()
    jobs.close()
    looked.close()


def test_the_person_chooses_files_and_the_folder_is_remembered(
    desk: Desk, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    add_account(store)
    path = write_bill(tmp_path / "bill.csv", line("10"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    desk.open().reject()
    assert settings.get("bill_folder", "") == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    assert desk.begin().dialog is None
    assert not desk.jobs.busy


@pytest.mark.parametrize(("names", "count"), [(("a.zip", "b.CSV"), 2), (("a.csv", "b.pdf"), 0), ((), 0)])
def test_dropped_files_are_bills_or_nothing(tmp_path: Path, names: tuple[str, ...], count: int) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, buttons, keys)
    assert len(dropped_credit_files(event)) == count


def test_three_hundred_accounts_are_one_list(desk: Desk, store: Store, tmp_path: Path) -> None:
    def enter(session: Any) -> None:
        for number in range(300):
            credits_accounts.create(session, {"account": f"{10**15 + number}", "is_pool": number == 0})

    store.run("cloud_account_created", partial(enter))
    rows = [line("1", account=f"{10**15 + number}") for number in range(300)]
    dialog = desk.open(write_bill(tmp_path / "bill.csv", *rows))
    desk.qtbot.waitUntil(lambda: dialog.row_table.table.rowCount() == 300)
    assert counts(dialog)[""] == 300


def test_files_dropped_on_the_page_open_the_window(
    qtbot: QtBot, store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, tmp_path: Path
) -> None:
    add_account(store)
    page = CreditsPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: not jobs.busy)
    path = write_bill(tmp_path / "bill.csv", line("10"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    qtbot.waitUntil(lambda: bool(page.findChildren(BillImportDialog)))
    [dialog] = page.findChildren(BillImportDialog)
    assert dialog.save_button.text() == "Post ¥10.00"
    dialog.reject()
    qtbot.waitUntil(lambda: not jobs.busy)
