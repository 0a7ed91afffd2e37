"""Cloud credits from the command line: bills and vouchers in, balances, forecast, statement, months."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop import cli
from jib_desktop.commands.answering import DONE, MISTAKE, USAGE
from jib_desktop.db.store import Store
from jib_desktop.ui import texts
from tests.credit_builders import ACCOUNT, UNKNOWN, add_account, grant, line, write_bill


@pytest.fixture
def base(tmp_path: Path) -> Path:
    store = Store.create(tmp_path / "base.jib")
    add_account(store)
    grant(store, 100, voucher="V1")
    store.close()
    return tmp_path / "base.jib"


def run(base: Path, *words: object) -> int:
    try:
        return cli.main(["--data", str(base), "--lang", "en", *map(str, words)])
    except SystemExit as stop:
        return int(str(stop.code))
    finally:
        texts.install(None)


def asked(base: Path, capsys: pytest.CaptureFixture[str], *words: object) -> Any:
    assert run(base, *words, "--json") == DONE
    return json.loads(capsys.readouterr().out)


def bill(folder: Path, credit: str = "30.00") -> Path:
    return write_bill(folder / "b.csv", line(credit), line("7.77", account=UNKNOWN))


def test_a_bill_is_previewed_taken_in_and_nothing_the_second_time(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    planned = asked(base, capsys, "import", "bill", bill(tmp_path), "--dry-run")
    assert (planned["taken"], planned["delta"], planned["lines"]) == (False, {"CNY": "37.77000000"}, 2)
    assert [(one["account"], one["known"], one["suspense"]) for one in planned["accounts"]] == [
        (ACCOUNT, True, "0.00000000"), (UNKNOWN, False, "7.77000000"),
    ]  # fmt: skip
    assert planned["accounts"][0]["vouchers"] == [{"voucher": "V1", "amount": "30.00000000"}]
    assert asked(base, capsys, "import", "bill", bill(tmp_path))["posted"] is True
    again = asked(base, capsys, "import", "bill", bill(tmp_path))
    assert (again["nothing_new"], again["posted"], again["entries"]) == (True, False, 0)
    more = asked(base, capsys, "import", "bill", bill(tmp_path, "35.33"), "--account", ACCOUNT)
    assert more["delta"] == {"CNY": "5.33000000"}


def test_balances_are_strings_with_eight_decimals(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(base, "import", "bill", bill(tmp_path))
    capsys.readouterr()
    rows = asked(base, capsys, "credits", "balance", "--as-of", "2026-10-31")
    assert set(rows[0]) >= {
        "startup", "account", "currency", "granted", "available", "consumed", "expired", "voided",
        "unallocated", "suspense", "cash", "unpaid",
    }  # fmt: skip
    by_account = {row["account"]: row for row in rows}
    assert by_account[ACCOUNT]["available"] == "70.00000000"
    assert by_account[UNKNOWN]["suspense"] == "7.77000000"
    assert (
        asked(base, capsys, "credits", "balance", "--as-of", "2026-10-04")[0]["available"] == "100.00000000"
    )
    assert run(base, "credits", "balance") == DONE


def test_a_bill_with_rows_that_cannot_be_meant_is_not_booked(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_bill(tmp_path / "b.csv", line("1", 代金券抵扣="ten"))
    assert run(base, "import", "bill", path) == MISTAKE
    assert "Row 2, 代金券抵扣: ten is no amount." in capsys.readouterr().out
    assert asked(base, capsys, "credits", "balance", "--as-of", "2026-12-01")[0]["consumed"] == "0.00000000"


def test_what_vouchers_paid_is_taken_in_by_either_name(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    headers = ("代金券编号", "抵扣金额", "使用时间", "账号ID")
    row = dict(zip(headers, ("V1", "12.00", "2026-10-05 10:00:00", ACCOUNT), strict=True))
    path = write_bill(tmp_path / "u.csv", row, headers=headers)
    found = asked(base, capsys, "import", "vouchers", path)
    assert (found["generation"], found["posted"]) == ("usage", True)
    assert asked(base, capsys, "import", "bill", path)["nothing_new"] is True


@pytest.mark.parametrize(
    ("words", "said"),
    [(("--account", "42"), "another account"), (("--month", "2026-09"), "another month: 2026-10")],
)
def test_another_bill_than_was_said_is_refused_in_words(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert run(base, "import", "bill", bill(tmp_path), *words) == MISTAKE
    assert said in capsys.readouterr().err
    assert asked(base, capsys, "import", "bill", bill(tmp_path), "--month", "2026-10")["posted"] is True


def test_the_samples_say_what_they_are(
    base: Path, shared_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    focus = asked(base, capsys, "import", "bill", shared_data / "focus" / "focus_sample_1.0_official.csv")
    assert (focus["estimate"], focus["posted"], focus["entries"]) == (True, False, 0)
    assert focus["delta"] == {}
    assert run(base, "import", "bill", shared_data / "bills" / "empty_placeholder_202611.csv") == MISTAKE
    assert "has no lines" in capsys.readouterr().err
    coupons = asked(base, capsys, "import", "vouchers", shared_data / "bills" / "query_cash_coupons.json")
    assert (coupons["new"], coupons["cancelled"]) == (2, 1)


def test_an_account_without_bookings_is_in_the_balance_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store.create(tmp_path / "base.jib")
    add_account(store, currency="USD")
    store.close()
    [row] = asked(tmp_path / "base.jib", capsys, "credits", "balance")
    assert (row["startup"], row["account"], row["currency"]) == ("Startup 0001", ACCOUNT, "USD")
    assert {value for name, value in row.items() if name not in ("startup", "account", "currency")} == {
        "0.00000000"
    }


def test_vouchers_are_taken_in_and_compared(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "v.json"
    coupon = {"CashCouponNo": "Q1", "NominalValue": "50", "Balance": "50", "Status": "Available",
              "EffectiveTime": "2026-09-01T00:00:00Z", "ExpiryTime": "2099-05-31T15:59:59Z"}  # fmt: skip
    path.write_text(json.dumps([coupon]), encoding="utf-8")
    found = asked(base, capsys, "import", "vouchers", path)
    assert (found["new"], found["compared"]["agrees"], found["compared"]["only_ours"]) == (1, 1, 1)
    assert run(base, "import", "vouchers", path, "--dry-run") == DONE
    assert "Known: 1" in capsys.readouterr().out


def test_months_close_and_open_again(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(base, capsys, "credits", "close", "2026-08")["closed"] is True
    assert run(base, "credits", "close", "2026-08") == MISTAKE
    assert run(base, "credits", "close", "August") == USAGE
    assert run(base, "credits", "reopen", "2026-08", "--reason", "a bill was missing") == DONE
    assert run(base, "check") == DONE


def test_the_statement_of_a_startup(base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(base, "import", "bill", bill(tmp_path))
    capsys.readouterr()
    target = tmp_path / "s.xlsx"
    period = ("--from", "2026-09-01", "--to", "2026-10-31", target)
    found = asked(base, capsys, "credits", "statement", "Startup 0001", *period)
    assert found["parts"] == [
        {
            "currency": "CNY", "opening": "0.00000000", "closing": "70.00000000",
            "movements": {"granted": "100.00000000", "used": "-30.00000000"}, "unallocated": "0.00000000",
            "cash": "0.00000000", "unpaid": "0.00000000",
        }
    ]  # fmt: skip
    book = openpyxl.load_workbook(target, data_only=True)
    assert book.sheetnames == ["Statement of account CNY", "Vouchers CNY", "Bills CNY"]
    words = [row[1] for row in book.worksheets[0].iter_rows(values_only=True)]
    assert words[-4:] == [
        "Opening balance 期初余额", "Granted 发放", "Used 消费", "Closing balance 期末余额",
    ]  # fmt: skip
    first = [row[0] for row in book.worksheets[0].iter_rows(values_only=True)]
    assert any("Startup 0001 · 1 September 2026 to" in str(one) for one in first)
    assert "Day 日期" in first
    assert any("Not closed: bills may still change it." in str(one) for one in first)
    assert run(base, "credits", "statement", "Nobody", *period) == MISTAKE
    assert run(base, "credits", "statement", ACCOUNT, *period[:4], tmp_path / "s.doc") == MISTAKE


@pytest.mark.usefixtures("qapp")
def test_a_closed_statement_is_written_the_same_again(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    period = ("--from", "2026-10-01", "--to", "2026-10-31")
    run(base, "import", "bill", bill(tmp_path))
    assert run(base, "credits", "close", "2026-10") == DONE
    capsys.readouterr()
    first = asked(base, capsys, "credits", "statement", ACCOUNT, *period, tmp_path / "1.pdf")
    assert (first["closed"], first["pages"]) == (True, 1)
    assert run(base, "credits", "statement", ACCOUNT, *period, tmp_path / "1.xlsx") == DONE
    run(base, "import", "bill", bill(tmp_path, "35.33"))
    assert run(base, "credits", "statement", ACCOUNT, *period, tmp_path / "2.pdf") == DONE
    assert run(base, "credits", "statement", ACCOUNT, *period, tmp_path / "2.xlsx") == DONE
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()
    assert cells(tmp_path / "1.xlsx") == cells(tmp_path / "2.xlsx")


def cells(path: Path) -> list[list[tuple[Any, ...]]]:
    return [list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(path).worksheets]


def test_a_statement_becomes_a_pdf_without_a_display(base: Path, tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY"))}
    words = ["--data", base, "--lang", "de", "credits", "statement", ACCOUNT, "--from", "2026-09-01",
             "--to", "2026-09-30", tmp_path / "s.pdf"]  # fmt: skip
    command = [sys.executable, "-m", "jib_desktop", *map(str, words)]
    done = subprocess.run(command, env=bare, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (DONE, b"")
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF-")


def test_the_forecast_and_the_finance_workbook(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(base, "import", "bill", bill(tmp_path))
    capsys.readouterr()
    rows = {row["account"]: row for row in asked(base, capsys, "credits", "forecast")}
    assert rows[ACCOUNT]["burn"]["1"] in ("30.00000000", None)
    assert run(base, "credits", "forecast") == DONE
    target = tmp_path / "f.xlsx"
    assert run(base, "export", "finance", target, "--from", "2026-10-01", "--to", "2026-10-31") == DONE
    book = openpyxl.load_workbook(target, data_only=True)
    assert {"Cloud use", "Cloud credit"} <= set(book.sheetnames)
    totals = [row for row in book["Cloud use"].iter_rows(values_only=True) if row[0] == "Total"]
    assert totals[0][8] == pytest.approx(37.77)


def test_the_demo_holds_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = tmp_path / "demo.jib"
    assert run(base, "new", "--demo") == DONE
    capsys.readouterr()
    assert run(base, "check") == DONE
    capsys.readouterr()
    rows = asked(base, capsys, "credits", "forecast")
    assert sum(len(row["warnings"]) for row in rows) > 5
    assert "suspense" in {one["code"] for row in rows for one in row["warnings"]}


def test_grants_and_accounts_go_out_and_come_in(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("grants", "accounts", "all"):
        target = tmp_path / f"{kind}.xlsx"
        assert asked(base, capsys, "export", kind, target)["rows"] >= 1
        found = asked(base, capsys, "import", kind, target, "--dry-run")
        counts = found["grants"] if kind == "all" else found
        assert (counts["unchanged"], counts["new"], counts["changed"]) == (1, 0, 0)
    path = tmp_path / "new.csv"
    path.write_text(f"云账号,代金券,面额,过期日\n{ACCOUNT},V2,12.5,2099-05-31\n{ACCOUNT},V1,999,\n", "utf-8")
    found = asked(base, capsys, "import", "grants", path)
    assert (found["new"], found["rejected"]) == (1, 1)
    assert [one["code"] for row in found["rows"] for one in row["problems"] if one["level"] == "block"] == [
        "adjusted_why"
    ]
    assert asked(base, capsys, "credits", "balance")[0]["granted"] == "112.50000000"
    assert run(base, "check") == DONE
