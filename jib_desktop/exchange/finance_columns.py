"""The sheets of the finance workbook: their titles and columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jib_desktop.exchange import paper_words as words
from jib_desktop.exchange.contracts import (
    COLUMNS,
    FIRST_DAY,
    KIND,
    LAST_DAY,
    NOTICE_BY,
    NUMBER,
    STARTUP,
    STATE,
    UNIT_WORDS,
    VAT_RATE,
)
from jib_desktop.exchange.paper_words import Words
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.rules.money import decimals

TITLE: Words = ("Finance workbook", "Finanzmappe", "财务报表")
SHEETS: dict[str, Words] = {
    "contracts": ("Contracts", "Verträge", "合同"),
    "amendments": ("Amendments", "Nachträge", "补充协议"),
    "payments": ("Payments", "Zahlungen", "付款计划"),
    "deposits": ("Deposits", "Kautionen", "押金"),
    "changes": ("Changes", "Änderungen", "变更"),
}
CHANGES_SINCE: Words = ("Changes since {day}", "Änderungen seit {day}", "{day}以来变更")

_LINE_WORDS: dict[str, tuple[str, ...]] = dict(words.LINE_KINDS)
_PAYMENT_STATES: dict[str, tuple[str, ...]] = {
    "planned": ("Planned", "Geplant", "计划中"),
    "invoiced": ("Invoiced", "In Rechnung gestellt", "已开票"),
    "paid": ("Paid", "Bezahlt", "已付款"),
}
_TABLES: dict[str, tuple[str, ...]] = {
    "contract": ("Contract", "Vertrag", "合同"),
    "amendment": ("Amendment", "Nachtrag", "补充协议"),
    "payment": ("Payment", "Zahlung", "付款"),
}
_WHAT: dict[str, tuple[str, ...]] = {
    "new": ("New", "Neu", "新增"),
    "changed": ("Changed", "Geändert", "已变更"),
    "gone": ("Removed", "Entfernt", "已删除"),
}

_DUE = Column("due_on", ("Due", "Fällig", "应付日"), Kind.DATE, 12)
_PERIOD_FIRST = Column("period_first", ("From", "Von", "起"), Kind.DATE, 12)
_PERIOD_LAST = Column("period_last", ("Until", "Bis", "止"), Kind.DATE, 12)
_AGREED = Column("agreed_on", ("Agreed on", "Vereinbart am", "约定日期"), Kind.DATE, 12)
_REASON = Column("reason", ("Reason", "Grund", "原因"), width=30)
_SIGNED = Column("signed_on", ("Signed on", "Unterzeichnet am", "签署日期"), Kind.DATE, 13)
_DESKS = Column("desks", ("Desks", "Arbeitsplätze", "工位"), Kind.NUMBER, 9)
_NOTICE = Column("notice_count", ("Notice period", "Kündigungsfrist", "提前通知期"), Kind.NUMBER, 12)
_UNIT = Column("notice_unit", ("Notice in", "Frist in", "通知期单位"), Kind.CHOICE, 10, words=UNIT_WORDS)


def _amount(field: str, titles: Words, currency: str, *, summed: bool = True) -> Column:
    return Column(field, titles, Kind.AMOUNT, 17, unit=currency, decimals=decimals(currency), summed=summed)


def contract_columns(currency: str) -> Sequence[Column]:
    """Return the columns of contracts of one currency, with sums."""
    return (
        NUMBER, STARTUP, KIND, replace(STATE, locked=False), _SIGNED, FIRST_DAY, LAST_DAY,
        replace(NOTICE_BY, locked=False),
        replace(_DESKS, summed=True),
        _amount("fee_cents", ("Fee per month", "Entgelt im Monat", "月费"), currency),
        _amount("deposit_cents", ("Deposit", "Kaution", "押金"), currency),
        _amount("credit_cents", ("Cloud credit", "Cloud-Guthaben", "云资源额度"), currency),
    )  # fmt: skip


def payment_columns(currency: str) -> Sequence[Column]:
    """Return the columns of the payment schedule of one currency, with sums."""
    return (
        NUMBER, STARTUP,
        Column("line_kind", ("For", "Wofür", "项目"), Kind.CHOICE, 14, words=_LINE_WORDS, repeats=True),
        _DUE, _PERIOD_FIRST, _PERIOD_LAST,
        _amount("net_cents", ("Net", "Netto", "不含税"), currency),
        _amount("vat_cents", ("VAT", "USt.", "税额"), currency),
        _amount("gross_cents", ("Gross", "Brutto", "含税"), currency),
        Column("payment_state", ("State", "Stand", "状态"), Kind.CHOICE, 14, words=_PAYMENT_STATES,
               repeats=True),
        Column("invoice", ("Invoice", "Rechnung", "发票号"), Kind.CODE, 16),
        Column("invoiced_on", ("Invoiced on", "Rechnung vom", "开票日期"), Kind.DATE, 13),
        Column("paid_on", ("Paid on", "Bezahlt am", "付款日期"), Kind.DATE, 13),
    )  # fmt: skip


def deposit_columns(currency: str) -> Sequence[Column]:
    """Return the columns of deposits of one currency, with sums."""
    return (
        NUMBER, STARTUP, LAST_DAY,
        _amount("promised", ("Agreed", "Vereinbart", "约定押金"), currency),
        _amount("received", ("Received", "Erhalten", "已收"), currency),
        _amount("returned", ("Returned", "Zurückgegeben", "已退"), currency),
        _amount("held", ("Held", "Vorhanden", "现存"), currency),
        _amount("open", ("Open", "Offen", "未结"), currency),
    )  # fmt: skip


AMENDED = ("desks", "fee_cents", "currency", "vat_rate", "deposit_cents", "credit_cents", "notice_count",
           "notice_unit")  # fmt: skip
_BY_FIELD = {column.field: column for column in COLUMNS}
_FIRST: Sequence[Column] = (NUMBER, STARTUP, _PERIOD_FIRST, _PERIOD_LAST, _AGREED, _REASON)
AMENDMENTS: Sequence[Column] = (
    *_FIRST, _DESKS, _BY_FIELD["fee_cents"], _BY_FIELD["currency"], VAT_RATE, _BY_FIELD["deposit_cents"],
    _BY_FIELD["credit_cents"], _NOTICE, _UNIT,
)  # fmt: skip
CHANGES: Sequence[Column] = (
    Column("at", ("Changed on", "Geändert am", "变更时间"), Kind.MOMENT, 17),
    Column("actor", ("By", "Von", "操作人"), width=16, repeats=True),
    NUMBER,
    STARTUP,
    Column("table", ("What", "Was", "对象"), Kind.CHOICE, 12, words=_TABLES, repeats=True),
    Column("what", ("How", "Wie", "方式"), Kind.CHOICE, 11, words=_WHAT, repeats=True),
    Column("field", ("Field", "Feld", "字段"), width=22, repeats=True),
    Column("before", ("Before", "Vorher", "变更前"), width=24),
    Column("after", ("After", "Nachher", "变更后"), width=24),
)
# What a changed field is called, and how its values are written.
FIELDS: dict[str, Column] = {
    **{column.field: column for column in payment_columns("CNY")},
    **_BY_FIELD,
    "first_day": FIRST_DAY,
    "last_day": LAST_DAY,
    "agreed_on": _AGREED,
    "reason": _REASON,
    "notice_on": Column("notice_on", ("Notice given on", "Gekündigt am", "通知日期"), Kind.DATE),
    "notice_from": Column(
        "notice_from", ("Notice from", "Gekündigt von", "通知方"), Kind.CHOICE,
        words={"startup": ("Startup", "Startup", "初创公司"), "base": ("Base", "Standort", "基地")},
    ),
    "ends_on": Column("ends_on", ("Ends on", "Endet am", "终止日"), Kind.DATE),
    "end_reason": Column("end_reason", ("Reason of the end", "Grund des Endes", "终止原因")),
    "former_number": Column("former_number", ("Former number", "Frühere Nummer", "原合同编号")),
    "correction_reason": Column(
        "correction_reason", ("Reason of the correction", "Grund der Korrektur", "更正原因")
    ),
    "corrections": Column("corrections", ("Corrections", "Korrekturen", "更正次数"), Kind.NUMBER),
}  # fmt: skip
