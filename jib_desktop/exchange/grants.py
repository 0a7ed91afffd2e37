"""Grants of cloud credit in and out: the columns of their list, and how its rows are booked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.errors import ChangedMeanwhile, ReadBackDiffers
from jib_desktop.exchange.accounts import ACCOUNT, CURRENCY
from jib_desktop.exchange.feature import Feature, Planning
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import DECIMALS, china_day
from jib_desktop.rules.credits_grants import products_of, products_text
from jib_desktop.services import credits_accounts, credits_lots, grants_import
from jib_desktop.services.credits_lots import Grant, LotRow
from jib_desktop.services.history import present_point
from jib_desktop.services.review import Plan, PlannedRow


def _amount(field: str, *titles: str, locked: bool = True, synonyms: tuple[str, ...] = ()) -> Column:
    english, german, chinese = titles
    return Column(field, (english, german, chinese), Kind.AMOUNT, 18, decimals=DECIMALS, locked=locked,
                  synonyms=synonyms)  # fmt: skip


COLUMNS = (
    Column("startup", ("Startup", "Startup", "初创公司"), width=30, repeats=True, locked=True),
    ACCOUNT,
    Column("voucher", ("Voucher", "Gutschein", "代金券"), Kind.CODE, 18,
           synonyms=("voucher number", "CashCouponNo", "Gutscheinnummer", "编码", "代金券编码",
                     "代金券编号")),
    CURRENCY,
    _amount("amount", "Amount granted", "Gewährter Betrag", "发放金额", locked=False,
            synonyms=("amount", "face value", "NominalValue", "Betrag", "Nennwert", "面额", "金额")),
    Column("granted_on", ("Granted on", "Gewährt am", "发放日"), Kind.DATE, 12,
           synonyms=("GrantedTime", "发放时间", "发放日期")),
    Column("effective_on", ("Effective from", "Gültig ab", "生效日"), Kind.DATE, 12,
           synonyms=("valid from", "EffectiveTime", "生效时间", "生效日期")),
    Column("expires_on", ("Valid until", "Gültig bis", "过期日"), Kind.DATE, 12,
           synonyms=("expires", "expiry", "ExpiryTime", "läuft ab", "过期时间", "到期日", "失效日期")),
    Column("products", ("For products", "Für Produkte", "适用产品"), width=22, repeats=True,
           synonyms=("products", "ApplicableProducts", "Produkte")),
    Column("scenarios", ("Scenarios", "Szenarien", "适用场景"), width=16, repeats=True,
           synonyms=("ApplicableScenarios",)),
    Column("description", ("Description", "Beschreibung", "说明"), width=28, synonyms=("描述",)),
    Column("contract", ("Contract number", "Vertragsnummer", "合同编号"), Kind.CODE, 15, repeats=True,
           synonyms=("contract", "promised by", "Vertrag", "合同", "合同号")),
    _amount("used", "Used", "Verbraucht", "已消费"),
    _amount("lapsed", "Lapsed", "Verfallen", "已过期"),
    _amount("voided", "Void", "Ungültig", "已作废"),
    _amount("moved", "Allocated on", "Weitergegeben", "已划拨"),
    _amount("available", "Available", "Verfügbar", "可用"),
    Column("allocated_from", ("From the pool", "Aus dem Topf", "划拨自额度池"), Kind.CODE, 20, repeats=True,
           locked=True),
    Column("reason", ("Reason of the adjustment", "Grund der Korrektur", "调整原因"), width=30,
           synonyms=("reason", "why", "Grund", "原因")),
    # Out of sight at the end: by it an edited workbook finds its rows again.
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)  # fmt: skip


# --- in ---


def _plan(session: Session, rows: Sequence[Any], beside: Planning) -> Plan:
    return grants_import.plan_grants(
        session, rows, today=beside.today, source=beside.source, point=beside.point, coming=beside.coming
    )


def _book(session: Session, plan: Plan, progress: Progress) -> None:
    """Grant what is new and adjust what is corrected, as part of one action.

    Raises ValuesRefused, TooLittleCredit, ChangedMeanwhile, ReadBackDiffers, Cancelled.
    """
    rows = [row for row in plan.rows if row.is_written]
    known = grants_import.lots_by_id(session)
    wanted: dict[int, int] = {}
    for place, row in enumerate(rows):
        progress.step(place, len(rows))
        if row.verdict == "new":
            lot = credits_lots.grant(session, _grant(row.result()), place=False)
            wanted[lot] = row.result()["amount"]
        elif row.id is not None and "amount" in row.differences():
            lot, new = _adjust(session, row, known[row.id])
            wanted[lot] = new
    for account in sorted({row.result()["account"] for row in rows}):
        credits_accounts.place_open_use(session, account)
    found = dict(grants_import.lots_by_id(session).values())
    if wrong := [lot for lot, amount in wanted.items() if found.get(lot) != amount]:
        raise ReadBackDiffers("credit_lot", wanted[wrong[0]], found.get(wrong[0], 0))


def _adjust(session: Session, row: PlannedRow, lot: tuple[int, int]) -> tuple[int, int]:
    """Adjust a grant by what a row makes of it; return its lot and what it comes to."""
    old, new = row.differences()["amount"]
    if lot[1] != old:
        raise ChangedMeanwhile("", None)
    reason = "" if "reason" in row.left_out else str(row.result()["reason"])
    credits_lots.adjust(session, lot[0], new - old, reason)
    return lot[0], new


def _grant(values: dict[str, Any]) -> Grant:
    return Grant(
        values["account"], values["amount"], values["expires_on"], values["granted_on"],
        values["effective_on"], values["currency"], values["voucher"],
        products_of(values["products"]), values["scenarios"], values["description"],
        values["contract"],
    )  # fmt: skip


# --- out ---


def _pieces(session: Session, chosen: Sequence[Column], _wanted: Any) -> Iterator[Sequence[Sequence[Any]]]:
    file = present_point(session).file
    today = china_day(datetime.now(UTC))
    stand = {row.id: row.balance for row in credits_lots.list_lots(session, today)}
    rows = credits_lots.list_lots(session, date.max)
    pool = {row.id: row.account for row in rows}
    fields = [column.field for column in chosen]
    written = []
    for row in sorted(rows, key=lambda one: (one.startup_en or one.startup_zh, one.account, one.id)):
        balance = stand.get(row.id)
        values = {
            **_values(row),
            "used": balance.consumed if balance else 0,
            "lapsed": balance.expired if balance else 0,
            "voided": balance.voided if balance else 0,
            "moved": balance.moved if balance else 0,
            "available": balance.available if balance else 0,
            "allocated_from": pool.get(row.parent_id) if row.parent_id is not None else None,
            "id": grants_import.lot_uuid(file, row.id),
        }
        written.append([values[name] for name in fields])
    yield written


def _values(row: LotRow) -> dict[str, Any]:
    return {
        "startup": f"{row.startup_en} {row.startup_zh}".strip() or None, "account": row.account,
        "voucher": row.voucher, "currency": row.currency, "amount": row.balance.granted,
        "granted_on": row.granted_on, "effective_on": row.effective_on, "expires_on": row.expires_on,
        "products": products_text(row.products), "scenarios": row.scenarios,
        "description": row.description, "contract": row.contract_number or None, "reason": None,
    }  # fmt: skip


FEATURE = Feature(
    grants_import.KIND,
    ("Cloud credit grants", "Cloud-Kontingente", "云资源额度批次"),
    lambda _session: COLUMNS,
    grants_import.IMPORTER,
    lambda session, _wanted: grants_import.count(session),
    _pieces,
    plan=_plan,
    book=_book,
)
