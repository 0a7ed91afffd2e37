"""Cloud accounts in and out: the columns of their list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.services import accounts_import

# Code → English, Deutsch, 简体中文, then further words that are understood.
CREDIT_COLUMN_WORDS: dict[str, tuple[str, ...]] = {
    "voucher": ("vouchers", "Gutscheine", "代金券", "voucher", "代金券抵扣", "DeductedByCashCoupons"),
    "coupon": ("coupons", "Rabattgutscheine", "优惠券", "coupon", "优惠券抵扣", "DeductedByCoupons"),
    "card": ("prepaid card", "Guthabenkarte", "储值卡", "card", "储值卡支付金额", "DeductedByPrepaidCard"),
}
SPENDING_WORDS: dict[str, tuple[str, ...]] = {
    "expiry": ("what lapses first", "was zuerst verfällt", "先到期先用", "expiry", "先过期先抵扣"),
    "alibaba": ("largest balance first", "größtes Guthaben zuerst", "余额最大先用", "alibaba", "Alibaba"),
}

ACCOUNT = Column(
    "account", ("Cloud account", "Cloud-Konto", "云账号"), Kind.CODE, 20, repeats=True,
    synonyms=("account", "account id", "account number", "Konto", "Kontonummer", "账号", "账号ID",
              "云账号ID"),
)  # fmt: skip
CURRENCY = Column(
    "currency", ("Currency", "Währung", "币种"), Kind.CODE, 9, repeats=True, synonyms=("Waehrung", "货币")
)
COLUMNS = (
    ACCOUNT,
    Column("startup", ("Startup", "Startup", "初创公司"), width=34, repeats=True,
           synonyms=("company", "Firma", "Unternehmen", "企业", "企业名称", "公司", "公司名称")),
    Column("startup_code", ("Credit code", "Unternehmenskennziffer", "统一社会信用代码"), Kind.CODE, 22,
           repeats=True, synonyms=("unified social credit code", "USCC", "信用代码")),
    Column("startup_source_id",
           ("Source ID of the startup", "Quell-ID des Startups", "企业来源编号"), Kind.CODE, 14, repeats=True,
           synonyms=("source id",)),
    Column("is_pool", ("Pool of the base", "Topf des Standorts", "基地额度池"), Kind.FLAG, 14, repeats=True,
           synonyms=("pool", "Topf", "资源池", "额度池")),
    Column("name", ("Name in bills", "Name in Rechnungen", "账单中的名称"), width=26,
           synonyms=("account name", "Kontoname", "账号名称", "登录名")),
    CURRENCY,
    Column("credit_column", ("Column of the credit", "Spalte des Guthabens", "额度所在列"), Kind.CHOICE, 18,
           words=CREDIT_COLUMN_WORDS, repeats=True),
    Column("spending", ("Vouchers pay", "Gutscheine zahlen", "代金券使用顺序"), Kind.CHOICE, 22,
           words=SPENDING_WORDS, repeats=True, synonyms=("spending order", "抵扣顺序")),
    Column("notes", ("Notes", "Notizen", "备注"), Kind.LONG_TEXT, 40, synonyms=("remarks", "Bemerkungen")),
    # Out of sight at the end: by them an edited workbook finds its rows again.
    Column("startup_id", ("JIB ID of the startup", "JIB-ID des Startups", "初创公司JIB编号"), Kind.ID, 38,
           hidden=True),
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)  # fmt: skip


def _pieces(session: Session, chosen: Sequence[Column], _wanted: Any) -> Iterator[Sequence[Sequence[Any]]]:
    yield accounts_import.rows_of(session, [column.field for column in chosen])


FEATURE = Feature(
    accounts_import.KIND,
    ("Cloud accounts", "Cloud-Konten", "云账号"),
    lambda _session: COLUMNS,
    accounts_import.IMPORTER,
    lambda session, _wanted: accounts_import.count(session),
    _pieces,
)
