"""Bills of every generation, with all the dirt of CREDITS §2: read right, or a named problem with its row."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from jib_desktop.errors import TableDamaged, TableRefused
from jib_desktop.exchange.bills import read_bill
from jib_desktop.rules.credits_bills import (
    AccountSetting,
    BillColumnsTwice,
    BillEmpty,
    BillFile,
    BillSettings,
    BillUnknown,
    Generation,
)
from jib_desktop.ui.sentences import problem_sentence, sentence
from tests.credit_builders import ACCOUNT, CHINESE, OTHER, csv_text, line, units, write_bill


def read(path: Path, settings: BillSettings | None = None) -> BillFile:
    return read_bill(path, settings or BillSettings())


def text_bill(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "bill.csv"
    path.write_bytes(text.encode(encoding))
    return path


def codes(bill: BillFile) -> list[str]:
    assert all(problem_sentence(one) for one in (*bill.problems, *bill.notes))
    return [one.code for one in bill.problems]


def credit(bill: BillFile) -> int:
    return sum(sums["credit"] for sums in bill.totals().values())


# --- files ---


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("gb18030", "gb18030"), ("utf-16", "utf-16")],
)
def test_every_encoding_says_the_same(tmp_path: Path, encoding: str, found: str) -> None:
    bill = read(text_bill(tmp_path, csv_text([line("1.5")]), encoding))
    assert (bill.encoding, credit(bill), bill.generation) == (found, units("1.5"), Generation.CHINESE)
    other = read(text_bill(tmp_path, csv_text([line("1.5")])))
    assert (bill.content, bill.sha256 == other.sha256) == (other.content, encoding == "utf-8")


@pytest.mark.parametrize("raw", [b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf\r\n \r\n", b"PK\x05\x06" + b"\0" * 18])
def test_a_placeholder_is_named(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "empty_202611.csv"
    path.write_bytes(raw)
    with pytest.raises(BillEmpty) as empty:
        read(path)
    assert "empty_202611.csv" in sentence(empty.value)


def test_a_header_alone_is_a_placeholder(tmp_path: Path) -> None:
    with pytest.raises(BillEmpty):
        read(text_bill(tmp_path, csv_text([])))


@pytest.mark.parametrize("before", ["\r\n", "\r\n\r\n", "导出时间,2026-11-03\r\n\r\n", "\ufeff\r\n"])
def test_the_header_may_stand_further_down(tmp_path: Path, before: str) -> None:
    bill = read(text_bill(tmp_path, before + csv_text([line("2")])))
    assert credit(bill) == units(2)
    assert bill.pieces[0].rows[0] == before.count("\n") + 2


def test_replacement_signs_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TableRefused) as refused:
        read(text_bill(tmp_path, csv_text([line(产品="云\ufffd")])))
    assert refused.value.reason == "replaced_letters"
    assert "Download it again" in sentence(refused.value)


def test_a_zip_holds_one_bill_in_parts(tmp_path: Path) -> None:
    path = tmp_path / "bill.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("b_1.csv", csv_text([line("1")]))
        package.writestr("b_2.csv", csv_text([line("1"), line("2")]))
        package.writestr("b_3.csv", "")
        package.writestr("read me.md", "nothing")
    bill = read(path)
    assert (bill.line_count, credit(bill)) == (3, units(4))
    whole = read(text_bill(tmp_path, csv_text([line("1"), line("1"), line("2")])))
    assert bill.content == whole.content  # the same lines, however they are divided


@pytest.mark.parametrize("raw", [b"PK\x03\x04 and nothing", b"PK\x03\x04" + b"\0" * 100])
def test_a_damaged_zip_is_named(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "bill.zip"
    path.write_bytes(raw)
    with pytest.raises(TableDamaged):
        read(path)


def workbook(folder: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append([*row])
    raw = io.BytesIO()
    book.save(raw)
    path = folder / "bill.xlsx"
    path.write_bytes(raw.getvalue())
    return path


def test_a_workbook_is_read_too(tmp_path: Path) -> None:
    cells = [line("7.77")[name].strip("\t") for name in CHINESE]
    cells[CHINESE.index("代金券抵扣")] = 7.77  # type: ignore[call-overload]  # as a number
    bill = read(workbook(tmp_path, [["Bill of October"], [], CHINESE, cells]))
    assert (credit(bill), bill.encoding) == (units("7.77"), "xlsx")
    assert bill.pieces[0].rows[0] == 4


def test_an_id_that_excel_made_a_number_of_is_named(tmp_path: Path) -> None:
    cells: list[object] = [line()[name] for name in CHINESE]
    cells[CHINESE.index("账号ID")] = 1000000000000001
    bill = read(workbook(tmp_path, [CHINESE, cells]))
    assert codes(bill) == ["id_ruined", "account_unknown"]
    assert bill.problems[0].facts["row"] == 2


# --- headers ---


@pytest.mark.parametrize(
    "change",
    [
        {"代金券抵扣": " 代金券抵扣 \t"},
        {"代金券抵扣": "\ufeff代金券抵扣"},
        {"账号ID": "账号ＩＤ"},  # full-width letters
        {"账号ID": "账号id"},
    ],
)
def test_headers_are_known_by_their_name(tmp_path: Path, change: dict[str, str]) -> None:
    text = csv_text([line("3")])
    for old, new in change.items():
        text = text.replace(old, new, 1)
    assert credit(read(text_bill(tmp_path, text))) == units(3)


@pytest.mark.parametrize("name", ["代金券抵扣合计", "抵扣", "本期代金券抵扣"])
def test_never_by_a_part_of_it(tmp_path: Path, name: str) -> None:
    with pytest.raises(BillUnknown) as unknown:
        read(text_bill(tmp_path, csv_text([line()]).replace("代金券抵扣", name)))
    assert unknown.value.missing == ("代金券抵扣",)
    assert "代金券抵扣" in sentence(unknown.value)


def test_two_columns_of_one_name_are_a_question(tmp_path: Path) -> None:
    text = csv_text([line()]).replace("储值卡支付金额", "代金券抵扣")
    with pytest.raises(BillColumnsTwice) as twice:
        read(text_bill(tmp_path, text))
    assert len(twice.value.headers) == 2
    assert sentence(twice.value)


def test_the_account_may_say_what_a_header_means(tmp_path: Path) -> None:
    text = csv_text([line("3")]).replace("代金券抵扣", "Gutscheine")
    setting = AccountSetting(mapping={"Gutscheine": "voucher"})
    bill = read(text_bill(tmp_path, text), BillSettings({ACCOUNT: setting}, payer=ACCOUNT))
    assert credit(bill) == units(3)


ENGLISH = (
    "BillingCycle", "BillAccountID", "OwnerID", "RecordID", "InstanceID", "UsageStartTime", "UsageEndTime",
    "Item", "ProductCode", "PretaxGrossAmount", "InvoiceDiscount", "DeductedByCoupons", "PretaxAmount",
    "DeductedByCashCoupons", "DeductedByPrepaidCard", "PaymentAmount", "OutstandingAmount", "Currency",
)  # fmt: skip


def english(**cells: str) -> dict[str, str]:
    usual = {
        "BillingCycle": "2026-10", "BillAccountID": ACCOUNT, "OwnerID": OTHER, "RecordID": "R1",
        "UsageStartTime": "2026-10-03 00:00:00", "Item": "PayAsYouGoBill", "ProductCode": "ecs",
        "PretaxGrossAmount": "10", "InvoiceDiscount": "1", "DeductedByCoupons": "0", "PretaxAmount": "9",
        "DeductedByCashCoupons": "8", "PaymentAmount": "1", "Currency": "USD",
    }  # fmt: skip
    return {**usual, **cells}


def test_english_keys_name_payer_and_owner(tmp_path: Path) -> None:
    bill = read(write_bill(tmp_path / "a.csv", english(), english(OwnerID=""), headers=ENGLISH))
    assert bill.generation is Generation.ENGLISH
    assert codes(bill) == []
    assert {(key[0], key[1], key[3], amounts[-1]) for key, amounts in bill.sums.items()} == {
        (ACCOUNT, OTHER, "USD", units(8)),
        (ACCOUNT, ACCOUNT, "USD", units(8)),
    }


V2 = (
    "标识信息/账单明细ID", "身份信息/资源购买账号ID", "账单信息/账单月份", "产品信息/产品Code",
    "费用信息/目录总价", "定价信息/定价币种", "应付信息/应付金额（含税）",
)  # fmt: skip


@pytest.mark.parametrize("grouped", [True, False])
def test_v2_is_known_with_its_groups_and_without(tmp_path: Path, grouped: bool) -> None:
    headers = V2 if grouped else tuple(one.rpartition("/")[2] for one in V2)
    cells = ("x1", ACCOUNT, "202610", "ecs", "12", "CNY", "11.5")
    bill = read(write_bill(tmp_path / "v2.csv", dict(zip(headers, cells, strict=True)), headers=headers))
    assert (bill.generation, bill.evidence) == (Generation.V2, "estimate")
    assert (bill.totals()["CNY"]["payable"], credit(bill)) == (units("11.5"), 0)


FOCUS = (
    "BillingPeriodStart", "BillingAccountId", "SubAccountId", "ChargeCategory", "ServiceName",
    "ChargePeriodStart", "ListCost", "ContractedCost", "BilledCost", "BillingCurrency",
)  # fmt: skip


@pytest.mark.parametrize(
    ("start", "month", "day"),
    [
        ("2026-09-30T16:00:00Z", "2026-10", date(2026, 10, 1)),
        ("2026-09-30 16:00:00", "2026-10", date(2026, 10, 1)),
        ("2026-10-01T00:00:00+08:00", "2026-10", date(2026, 10, 1)),
        ("2026-09-30T15:59:59Z", "2026-09", date(2026, 9, 30)),
    ],
)
def test_focus_is_told_in_utc(tmp_path: Path, start: str, month: str, day: date) -> None:
    cells = (start, ACCOUNT, "NULL", "Credit", "ECS", start, "3", "2", "-0.12345678901", "CNY")
    bill = read(write_bill(tmp_path / "f.csv", dict(zip(FOCUS, cells, strict=True)), headers=FOCUS))
    [(key, amounts)] = bill.sums.items()
    assert (key[1], key[2], key[4]) == (ACCOUNT, month, day)
    assert amounts[-1] == units("0.12345679")  # rounded, and said so
    assert [one.code for one in bill.notes] == ["amounts_rounded"]


# --- cells ---


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("1,234.50", "1234.5"),
        ("１２．５", "12.5"),
        ("¥12.50", "12.5"),
        ("12.500000000", "12.5"),
        ("1E-8", "0.00000001"),
        (" 3 ", "3"),
        ("'3", "3"),
        ("-5.50", "-5.5"),
        ("", "0"), ("-", "0"), ("--", "0"), ("NULL", "0"),
    ],
)  # fmt: skip
def test_amounts_are_read_exactly(tmp_path: Path, cell: str, wanted: str) -> None:
    row = line("0", 代金券抵扣=cell, 应付金额=cell, 原价=cell)
    bill = read(write_bill(tmp_path / "b.csv", row))
    assert credit(bill) == units(wanted)
    assert codes(bill) == []


@pytest.mark.parametrize(
    ("cells", "code", "header"),
    [
        ({"代金券抵扣": "12,34"}, "amount_form", "代金券抵扣"),
        ({"代金券抵扣": "ten"}, "amount_form", "代金券抵扣"),
        ({"现金支付": "1.234.5"}, "amount_form", "现金支付"),
        ({"代金券抵扣": "0.123456789"}, "amount_decimals", "代金券抵扣"),
        ({"代金券抵扣": "99999999999"}, "amount_large", "代金券抵扣"),
        ({"账号ID": "1.23457E+15"}, "id_ruined", "账号ID"),
        ({"账期": "Oktober"}, "month_form", "账期"),
        ({"账期": "2026-13"}, "month_form", "账期"),
        ({"账单开始时间": "yesterday"}, "day_form", "账单开始时间"),
    ],
)
def test_what_cannot_be_meant_is_named_with_row_and_column(
    tmp_path: Path, cells: dict[str, str], code: str, header: str
) -> None:
    bill = read(write_bill(tmp_path / "b.csv", line("1"), line("1", **cells)))
    found = [one for one in bill.problems if one.code == code]
    assert [(one.facts["row"], one.facts["header"], one.level) for one in found] == [(3, header, "block")]
    assert "3" in problem_sentence(found[0])
    codes(bill)


@pytest.mark.parametrize("cell", [f"{ACCOUNT}\t", f"'{ACCOUNT}", f'="{ACCOUNT}"', f" {ACCOUNT} "])
def test_what_stands_around_an_id_is_taken_off(tmp_path: Path, cell: str) -> None:
    bill = read(write_bill(tmp_path / "b.csv", line("1", 账号ID=cell)))
    assert {key[0] for key in bill.sums} == {ACCOUNT}


def test_cells_may_hold_commas_quotes_and_lines(tmp_path: Path) -> None:
    row = line("1", 产品='云"服务器",\nECS')
    bill = read(write_bill(tmp_path / "b.csv", row, line("2")))
    assert (bill.line_count, credit(bill)) == (2, units(3))
    assert next(bill.pieces[0].raw_lines()).count("\n") == 1


def test_a_comma_that_stands_unquoted_is_named(tmp_path: Path) -> None:
    text = csv_text([line("1"), line("2")]).replace("B1005", "B,1005", 1)
    bill = read(text_bill(tmp_path, text))
    assert [(one.code, one.facts["row"], one.level) for one in bill.problems] == [("row_long", 2, "block")]


def test_a_short_row_is_told_and_its_rest_is_blank(tmp_path: Path) -> None:
    text = csv_text([line("1")]).rstrip().rpartition(",")[0] + "\r\n"
    bill = read(text_bill(tmp_path, text))
    assert [(one.code, one.level) for one in bill.problems] == [("row_short", "warn")]
    assert credit(bill) == units(1)


@pytest.mark.parametrize("word", ["合计", "总计：", "Total"])
def test_a_row_of_totals_is_no_line(tmp_path: Path, word: str) -> None:
    total = dict.fromkeys(CHINESE, "") | {"账期": word, "代金券抵扣": "3", "原价": "3"}
    bill = read(write_bill(tmp_path / "b.csv", line("1"), line("2"), total))
    assert (bill.line_count, credit(bill), codes(bill)) == (2, units(3), [])


def test_a_total_that_is_repeated_on_every_row_is_no_sum(tmp_path: Path) -> None:
    rows = [
        line(f"{number}", **{"代金券抵扣": "6", "应付金额": "6", "订单号/账单号": "B1"})
        for number in (1, 2, 3)
    ]
    bill = read(write_bill(tmp_path / "b.csv", *rows))
    assert bill.problems[0].code == "total_repeated"
    assert bill.problems[0].blocks
    codes(bill)


def test_identities_are_told_and_refuse_nothing(tmp_path: Path) -> None:
    rows = [line("10"), line("10", 应付金额="9.98"), line("10", 应付金额="9.995")]
    bill = read(write_bill(tmp_path / "b.csv", *rows))
    assert [(one.code, one.facts["row"], one.level) for one in bill.problems] == [
        ("identity_off", 3, "warn"),
        ("identity_off", 3, "warn"),
    ]
    codes(bill)


def test_an_adjustment_of_an_older_day_counts_from_the_first_of_its_month(tmp_path: Path) -> None:
    row = line("-5.5", 账单开始时间="2026-09-30 23:00:00", 账单类型="调账")
    [key] = read(write_bill(tmp_path / "b.csv", row)).sums
    assert key[4] == date(2026, 10, 1)


def test_the_owner_may_be_told_by_name(tmp_path: Path) -> None:
    row = line("1", Owner账号="daughter@example.com")
    path = write_bill(tmp_path / "b.csv", row)
    assert {key[1] for key in read(path).sums} == {"daughter@example.com"}
    known = BillSettings(names={"daughter@example.com": OTHER})
    assert {key[1] for key in read(path, known).sums} == {OTHER}


def test_an_open_quote_is_not_read_on(tmp_path: Path) -> None:
    with pytest.raises(TableRefused) as refused:
        read(text_bill(tmp_path, csv_text([line()]) + '"2026-10,never closed\r\n'))
    assert refused.value.reason == "quote_open"
