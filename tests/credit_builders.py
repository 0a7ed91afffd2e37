"""Small builders of cloud credits: accounts, grants, invented bills as the provider's console writes them."""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from jib_desktop.db.credits_balances import Balance, balances
from jib_desktop.db.credits_posting import holder_of
from jib_desktop.db.store import Store
from jib_desktop.exchange.bills import read_bill
from jib_desktop.rules.credits import UNITS
from jib_desktop.rules.credits_bills import BillFile
from jib_desktop.services import check_credits, credits_accounts, credits_bills, credits_lots, credits_months
from jib_desktop.services.credits_bills import BillPlan
from jib_desktop.services.credits_lots import Grant
from tests.builders import add_startup

ACCOUNT, OTHER, UNKNOWN = "1000000000000001", "1000000000000002", "1999999999999999"
# The columns of the console's bill that say anything here; real ones have 41.
CHINESE = (
    "账期", "账号ID", "账号", "Owner账号", "产品Code", "产品", "账单开始时间", "账单结束时间",
    "订单号/账单号", "账单类型", "实例ID", "计费项", "原价", "优惠金额", "优惠券抵扣", "应付金额", "现金支付",
    "代金券抵扣", "储值卡支付金额", "欠费金额",
)  # fmt: skip
LAST_DAY = date(2026, 12, 31)


def units(amount: str | float) -> int:
    """Return an amount in units of 1e-8."""
    whole, _, rest = str(amount).partition(".")
    sign = -1 if whole.startswith("-") else 1
    return int(whole or 0) * UNITS + sign * int(rest[:8].ljust(8, "0") or 0)


def line(
    credit: str = "10.00", day: date = date(2026, 10, 5), /, account: str = ACCOUNT, **cells: str
) -> dict[str, str]:
    """Return a line of an invented bill that a voucher paid whole; further cells by their headers."""
    usual = {
        "账期": f"{day:%Y-%m}", "账号ID": f"{account}\t", "账号": f"{account}@example.com",
        "Owner账号": f"{account}@example.com", "产品Code": "ecs", "产品": "云服务器 ECS",
        "账单开始时间": f"{day} 01:00:00", "账单结束时间": f"{day} 02:00:00", "订单号/账单号": f"B{day:%m%d}",
        "账单类型": "后付费账单", "实例ID": "i-1", "计费项": "配置", "原价": credit, "优惠金额": "0",
        "优惠券抵扣": "0", "应付金额": credit, "现金支付": "0", "代金券抵扣": credit, "储值卡支付金额": "0",
        "欠费金额": "0",
    }  # fmt: skip
    return {**usual, **cells}


def csv_text(rows: Iterable[Mapping[str, str]], headers: Sequence[str] = CHINESE) -> str:
    """Return rows as the text of a list."""
    out = io.StringIO()
    writer = csv.DictWriter(out, headers, restval="", extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def write_bill(path: Path, *rows: Mapping[str, str], headers: Sequence[str] = CHINESE) -> Path:
    """Write an invented bill as UTF-8 with a mark."""
    path.write_text(csv_text(rows, headers), encoding="utf-8-sig", newline="")
    return path


def add_account(
    store: Store, account: str = ACCOUNT, startup_id: uuid.UUID | None = None, **values: Any
) -> uuid.UUID:
    """Enter a cloud account; without a startup it gets one of its own, unless it is the pool."""
    if startup_id is None and not values.get("is_pool"):
        startup_id = add_startup(store, f"Startup {account[-4:]}")
    work = partial(credits_accounts.create, values={"account": account, "startup_id": startup_id, **values})
    return store.run("cloud_account_created", work).result


def grant(
    store: Store,
    amount: str | float = 100,
    expires_on: date = LAST_DAY,
    account: str = ACCOUNT,
    **values: Any,
) -> int:
    """Grant credit from 1 September on and return the lot."""
    given = Grant(account, units(amount), expires_on, values.pop("granted_on", date(2026, 9, 1)), **values)
    return store.run("credit_granted", partial(credits_lots.grant, given=given)).result


def read(store: Store, path: Path, payer: str = "") -> BillFile:
    """Read a bill as the accounts of a store have it."""
    with store.read() as session:
        return read_bill(path, credits_bills.settings_for_bills(session, payer))


def plan(store: Store, bill: BillFile) -> BillPlan:
    """Return what taking a bill in would do now."""
    with store.read() as session:
        return credits_bills.plan_bill(session, bill, store.clock())


def take(store: Store, path: Path) -> BillPlan:
    """Take a bill in as one action and return what was planned."""
    planned = plan(store, read(store, path))
    store.run("bill_imported", partial(credits_bills.take_bill, plan=planned))
    return planned


def close(store: Store, month: str) -> None:
    """Close a month."""
    with store.write("credit_month_closed", can_be_undone=False) as session:
        credits_months.close_month(session, month)


def standing(store: Store, day: date = LAST_DAY, account: str = ACCOUNT, currency: str = "CNY") -> Balance:
    """Return what an account stands at on a day."""
    with store.read() as session:
        holder = holder_of(session, account)
        return balances(session, day).get((holder or 0, currency), Balance())


def faults(store: Store) -> list[str]:
    """Return what does not hold in the ledger."""
    with store.read() as session:
        return check_credits.find_credit_faults(session)
