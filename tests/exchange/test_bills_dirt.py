"""What else comes in real bills: cover sheets, ruined IDs, totals of one bill on its lines, other months."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import openpyxl
import pytest

from jib_desktop.errors import TableRefused
from jib_desktop.exchange.bills import read_bill
from jib_desktop.exchange.vouchers import read_vouchers
from jib_desktop.rules.credits_bills import (
    AccountSetting,
    BillFile,
    BillRefused,
    BillSettings,
    BillUnknown,
    Generation,
)
from jib_desktop.ui.sentences import problem_sentence, sentence
from tests.credit_builders import ACCOUNT, CHINESE, csv_text, line, units, write_bill

USAGE = ("代金券编号", "抵扣金额", "使用时间", "订单号", "账号ID")
V2 = (
    "标识信息/账单明细ID", "身份信息/资源购买账号ID", "账单信息/账单月份", "账单信息/消费时间",
    "费用信息/目录总价", "优惠信息/优惠金额", "应付信息/应付金额（含税）",
)  # fmt: skip


def read(path: Path, settings: BillSettings | None = None) -> BillFile:
    return read_bill(path, settings or BillSettings())


def credit(bill: BillFile) -> int:
    return sum(sums["credit"] for sums in bill.totals().values())


def workbook(folder: Path, *sheets: Iterable[list[str]]) -> Path:
    book = openpyxl.Workbook()
    for place, rows in enumerate(sheets):
        sheet = book.worksheets[0] if not place else book.create_sheet()
        for row in rows:
            sheet.append(row)
    path = folder / "bill.xlsx"
    book.save(path)
    return path


def cells(credited: str = "7.77") -> list[str]:
    return [line(credited)[name] for name in CHINESE]


# --- sheets ---


def test_the_first_sheet_with_a_header_is_the_bill(tmp_path: Path) -> None:
    cover = [["账单说明"], ["Made for tests"]]
    path = workbook(tmp_path, cover, [["x"], list(CHINESE), cells()], [list(CHINESE), cells("1")])
    bill = read(path)
    assert (credit(bill), bill.line_count) == (units("7.77"), 1)
    assert bill.pieces[0].rows[0] == 3


def test_a_header_below_the_twentieth_row_is_none(tmp_path: Path) -> None:
    with pytest.raises(BillUnknown):
        read(workbook(tmp_path, [*([["x"]] * 20), list(CHINESE), cells()]))


def test_a_list_of_vouchers_may_stand_on_the_second_sheet(tmp_path: Path) -> None:
    headers = ["编码", "面额", "余额", "过期"]
    path = workbook(tmp_path, [["代金券"]], [headers, ["Q-1", "100", "80.00", "2027-05-31"]])
    assert [one.number for one in read_vouchers(path).vouchers] == ["Q-1"]


# --- encodings ---


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030"])
@pytest.mark.parametrize("lost", ["云\ufffd服务器", "锟斤拷锟斤拷"])
def test_lost_letters_are_refused_in_every_encoding(tmp_path: Path, encoding: str, lost: str) -> None:
    path = tmp_path / "b.csv"
    path.write_bytes(csv_text([line("1", 产品=lost)]).encode(encoding))
    with pytest.raises(TableRefused) as refused:
        read(path)
    assert refused.value.reason == "replaced_letters"


def test_lost_letters_are_refused_in_workbooks_and_answers(tmp_path: Path) -> None:
    bad = [line(产品="云\ufffd")[name] for name in CHINESE]
    with pytest.raises(TableRefused):
        read(workbook(tmp_path, [list(CHINESE), bad]))
    path = tmp_path / "v.json"
    path.write_text('[{"CashCouponNo": "Q-1", "Description": "\ufffd"}]', encoding="utf-8")
    with pytest.raises(TableRefused):
        read_vouchers(path)


FOCUS = {
    "BillingPeriodStart": "2026-09-30 16:00:00 UTC", "BillingAccountId": ACCOUNT, "SubAccountId": "",
    "ChargeCategory": "Usage", "ServiceName": "ECS", "ChargePeriodStart": "2026-10-05T00:00:00Z",
    "ListCost": "3", "ContractedCost": "2", "BilledCost": "2.00000000004", "BillingCurrency": "CNY",
}  # fmt: skip


@pytest.mark.parametrize(
    "more",
    [
        {"ChargeClass": "", "ConsumedUnit": "h"},  # 1.0
        {"CommitmentDiscountQuantity": "", "SkuMeter": "x", "ServiceSubcategory": "VM"},  # 1.1
        {"InvoiceId": "B1", "BillingAccountType": "Root", "PricingCurrency": "USD"},  # 1.2
    ],
)
def test_every_version_of_focus_is_an_estimate(tmp_path: Path, more: dict[str, str]) -> None:
    row = {**FOCUS, **more}
    bill = read(write_bill(tmp_path / "f.csv", row, headers=tuple(row)))
    assert (bill.generation, bill.evidence) == (Generation.FOCUS, "estimate")
    assert {(key[1], key[2], key[3]) for key in bill.sums} == {(ACCOUNT, "2026-10", "CNY")}
    assert bill.problems == []


# --- IDs ---


def test_an_order_that_excel_made_a_number_of_is_named(tmp_path: Path) -> None:
    bad = line("1", **{"订单号/账单号": "2.34568E+14"})
    bill = read(write_bill(tmp_path / "b.csv", line("1"), bad))
    [problem] = bill.problems
    assert (problem.code, problem.facts["row"], problem.facts["header"]) == ("id_ruined", 3, "订单号/账单号")
    assert problem.blocks
    assert "Row 3, 订单号/账单号" in problem_sentence(problem)


def test_vouchers_of_a_usage_list_are_cleaned_and_their_ruined_numbers_named(tmp_path: Path) -> None:
    def used(voucher: str) -> dict[str, str]:
        values = (voucher, "3.00", "2026-10-05 10:00:00", "O1", ACCOUNT)
        return dict(zip(USAGE, values, strict=True))

    path = write_bill(tmp_path / "u.csv", used('="Q-1"'), used("'Q-1"), used("Q-1\t"), headers=USAGE)
    bill = read(path)
    assert bill.generation is Generation.USAGE
    assert {key[7] for key in bill.sums} == {"Q-1"}
    bill = read(write_bill(tmp_path / "u.csv", used("1.23457E+15"), headers=USAGE))
    assert [(one.code, one.facts["row"]) for one in bill.problems] == [("id_ruined", 2)]


# --- totals ---


def test_the_total_of_one_bill_on_its_lines_is_named_with_its_rows(tmp_path: Path) -> None:
    repeated = [line(amount, **{"代金券抵扣": "9", "订单号/账单号": "B7"}) for amount in ("4", "5")]
    sound = [line("1"), line("2"), line("3"), line("2.5")]
    bill = read(write_bill(tmp_path / "b.csv", *sound, *repeated))
    [problem] = [one for one in bill.problems if one.blocks]
    assert (problem.code, problem.facts["row"], problem.facts["other"]) == ("total_repeated", 6, 7)
    assert "9.00000000" in problem_sentence(problem)


def test_alike_lines_that_fit_together_are_no_total(tmp_path: Path) -> None:
    same = [line("4", **{"订单号/账单号": "B7"})] * 3
    off = [line("4", 应付金额="4.50", 原价="4.50")] * 2
    bill = read(write_bill(tmp_path / "b.csv", *same, *off))
    assert credit(bill) == units(20)
    assert not any(one.blocks for one in bill.problems)


def test_prices_of_v2_are_checked_too(tmp_path: Path) -> None:
    rows = [
        dict(zip(V2, (key, ACCOUNT, "202610", "2026-10-05 01:00:00", "12", "2", paid), strict=True))
        for key, paid in (("a", "10"), ("b", "9.5"))
    ]
    bill = read(write_bill(tmp_path / "v2.csv", *rows, headers=V2))
    assert [(one.code, one.facts["row"], one.level) for one in bill.problems] == [("identity_off", 3, "warn")]


# --- whose, and of which month ---


def test_the_bill_of_another_month_is_refused_in_words(tmp_path: Path) -> None:
    path = write_bill(tmp_path / "b.csv", line("1"))
    assert read(path, BillSettings(month="2026-10")).line_count == 1
    with pytest.raises(BillRefused) as refused:
        read(path, BillSettings(month="2026-09"))
    assert refused.value.reason == "month"
    assert "2026-10" in sentence(refused.value)


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("bill.csv", []),
        (f"{ACCOUNT}_BillingItemDetail_202610.csv", []),
        (f"{ACCOUNT}-20261103120000_202610_consumedetailbillv2.csv", []),
        ("1000000000000009_BillingItemDetail_202609.csv", ["named_other_account", "named_other_month"]),
    ],
)
def test_a_name_that_says_otherwise_is_told(tmp_path: Path, name: str, codes: list[str]) -> None:
    bill = read(write_bill(tmp_path / name, line("1")))
    assert [one.code for one in bill.notes] == codes
    assert all(problem_sentence(one) and not one.blocks for one in bill.notes)


# --- orders ---


def test_orders_are_kept_only_where_vouchers_pay_order_by_order(tmp_path: Path) -> None:
    path = write_bill(tmp_path / "b.csv", line("1"), line("2", **{"订单号/账单号": "B9\t"}))
    assert {key[8] for key in read(path).sums} == {""}
    known = BillSettings({ACCOUNT: AccountSetting(spending="alibaba")})
    bill = read(path, known)
    assert {key[8]: sums[-1] for key, sums in bill.sums.items()} == {"B1005": units(1), "B9": units(2)}
    assert bill.content == read(path).content


@pytest.mark.parametrize("word", ["人民币", "RMB", "元", "cny"])
def test_a_currency_is_known_by_its_words(tmp_path: Path, word: str) -> None:
    path = write_bill(tmp_path / "b.csv", line(币种=word), headers=(*CHINESE, "币种"))
    assert list(read(path).totals()) == ["CNY"]


def test_what_is_no_currency_is_named_with_its_row(tmp_path: Path) -> None:
    path = write_bill(tmp_path / "b.csv", line(币种="CNY元"), headers=(*CHINESE, "币种"))
    [one] = read(path).problems
    assert (one.code, one.blocks) == ("currency_unknown", True)
    assert problem_sentence(one) == "Row 2, 币种: CNY元 is no currency we know."


def test_sums_that_nobody_could_keep_are_named(tmp_path: Path) -> None:
    rows = [line("1000000000.00", **{"订单号/账单号": f"B{number}"}) for number in range(95)]
    found = read(write_bill(tmp_path / "b.csv", *rows)).problems
    assert {one.code for one in found} == {"amount_large"}
    assert "代金券抵扣: 95000000000.00000000" in problem_sentence(found[-1])


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+09:00", "9999-12-31 23:59:59", "1970-01-01 00:00:00"])
def test_days_at_the_end_of_all_calendars_are_no_months(tmp_path: Path, text: str) -> None:
    [one] = read(write_bill(tmp_path / "b.csv", line(账期=text))).problems
    assert (one.code, one.facts["row"]) == ("month_form", 2)
    row = dict(zip(USAGE, ("V1", "1", text, "O1", ACCOUNT), strict=True))
    found = read(write_bill(tmp_path / "u.csv", row, headers=USAGE)).problems
    assert {(one.code, one.facts["row"]) for one in found} == {("day_form", 2)}
