"""The tour through what comes in: a bill again with a difference, an estimate, dirt, a list of vouchers.

Files and amounts are invented; who is in them are the invented startups of the demo data.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jib_desktop.rules.credits import UNITS, china_day, days_of, units_text
from jib_desktop.services import credits_balances
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.dialogs.bill_import import BillImport
from jib_desktop.ui.dialogs.bill_import_dialog import BillImportDialog
from jib_desktop.ui.dialogs.bill_import_frame import IntakeDialog
from jib_desktop.ui.pages.credits import CreditsPage

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_BILL = (
    "账期", "账号ID", "产品Code", "产品", "账单开始时间", "订单号/账单号", "实例ID", "计费项", "原价",
    "优惠金额", "优惠券抵扣", "应付金额", "现金支付", "代金券抵扣", "储值卡支付金额", "欠费金额",
)  # fmt: skip
_V2 = (
    "标识信息/账单明细ID", "账单信息/账单月份", "身份信息/资源购买账号ID", "产品信息/产品名称",
    "费用信息/目录总价", "应付信息/应付金额（含税）", "定价信息/定价币种",
)  # fmt: skip
_UNKNOWN = "1000000000000098"
_PRODUCTS = ("云服务器 ECS", "对象存储 OSS", "云数据库 RDS")


def pictures(guide: Guide) -> None:
    """Save a picture of each kind of file before anything of it is booked; nothing is."""
    window = guide.window
    window.show_page("credits")
    guide.settle()
    with window.store.read() as session:
        rows = credits_balances.list_credits(session, china_day(window.store.clock()))
    billed = [row for row in rows if row.last_bill and row.paid.gross]
    month = max(row.last_bill for row in billed)
    dialog = _opened(guide, _bill(guide.scratch, [row for row in billed if row.last_bill == month], month))
    guide.expect(isinstance(dialog, BillImportDialog), "a bill opens as a bill")
    guide.shot(dialog, "bill-import-dialog")
    dialog.reject()
    _shown(guide, _dirty(guide.scratch, billed[0].account, month), "bill-import-dirt-dialog")
    _shown(guide, _estimate(guide.scratch, billed[:6], month), "bill-import-estimate-dialog")
    _shown(guide, _vouchers(guide.scratch, billed[:5]), "voucher-import-dialog")


def _shown(guide: Guide, path: Path, name: str) -> None:
    dialog = _opened(guide, path)
    guide.shot(dialog, name)
    dialog.reject()
    guide.settle()


def _opened(guide: Guide, path: Path) -> IntakeDialog:
    page = guide.window.page("credits")
    assert isinstance(page, CreditsPage)
    begun = BillImport(page, "bill")
    begun.start([path])
    guide.until(lambda: begun.dialog is not None, f"{path.name} is read")
    assert begun.dialog is not None
    return begun.dialog


def _bill(folder: Path, rows: Sequence[CreditRow], month: str) -> Path:
    """Write the bill of a month again: one account used 5.33 more, one is new and of nobody."""
    found = []
    for place, row in enumerate(rows):
        paid, more = row.paid, 533 * UNITS // 100 if place == 1 else 0
        amounts = (paid.gross + more, paid.credit + more, paid.cash, paid.unpaid)
        found.append(_line(month, row.account, place, *amounts))
    found.append(_line(month, _UNKNOWN, 2, 7 * UNITS, 7 * UNITS, 0, 0))
    return _written(folder / f"BillingItemDetail_{month} (invented).csv", _BILL, found)


def _line(month: str, account: str, place: int, gross: int, credit: int, cash: int, unpaid: int) -> list[str]:
    first, product = days_of(month)[0], _PRODUCTS[place % len(_PRODUCTS)]
    payable = units_text(credit + cash + unpaid)
    texts = [units_text(one) for one in (gross, gross - credit - cash - unpaid, 0)]
    ways = [units_text(one) for one in (cash, credit, 0, unpaid)]
    return [month, account, "ecs", product, f"{first} 01:00:00", f"B{place}", f"i-{place}", "配置",
            *texts, payable, *ways]  # fmt: skip


def _dirty(folder: Path, account: str, month: str) -> Path:
    """Write a bill with what Excel and people do to bills."""
    good = _line(month, account, 0, UNITS, UNITS, 0, 0)
    rows = [good, [*good], [*good], [*good], [*good]]
    rows[1][1] = "1.23457E+15"
    rows[2][-3] = "n. a."
    rows[3][0] = "soon"
    rows[4][11] = "99"
    return _written(folder / "opened in Excel (invented).csv", _BILL, rows)


def _estimate(folder: Path, rows: Sequence[CreditRow], month: str) -> Path:
    """Write the newest kind of bill, which does not say what credit paid."""
    found = [
        [f"{place}-{number}", month.replace("-", ""), row.account, product,
         units_text(row.paid.gross // (number + 2)), units_text(row.paid.gross // (number + 2)), row.currency]
        for place, row in enumerate(rows)
        for number, product in enumerate(_PRODUCTS)
    ]  # fmt: skip
    return _written(folder / "consumedetailbillv2 (invented).csv", _V2, found)


def _vouchers(folder: Path, rows: Sequence[CreditRow]) -> Path:
    """Write an answer of QueryCashCoupons: a new voucher, known ones, one that was cancelled."""
    coupons = [
        {"CashCouponNo": stock.voucher, "NominalValue": units_text(stock.granted or stock.left),
         "Status": "Available", "Balance": units_text(stock.left), "AccountID": row.account,
         "GrantedTime": f"{stock.granted_on}T02:00:00Z", "ExpiryTime": f"{stock.expires_on}T15:59:59Z"}
        for row in rows
        for stock in row.stocks
    ]  # fmt: skip
    usual = {**coupons[0], "Description": "Invented"}
    coupons.append({**usual, "CashCouponNo": "CN2612-0001", "NominalValue": "30000", "Balance": "30000"})
    coupons.append({**usual, "CashCouponNo": "CN2612-0002", "Status": "Cancelled"})
    coupons.append({**usual, "CashCouponNo": "CN2612-0003", "AccountID": _UNKNOWN})
    path = folder / "QueryCashCoupons (invented).json"
    path.write_text(json.dumps({"Data": {"CashCoupon": coupons}}), encoding="utf-8")
    return path


def _written(path: Path, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([headers, *rows])
    return path
