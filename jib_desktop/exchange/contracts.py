"""Contracts in and out: the columns of their list, as they stand on a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange import paper_words as words
from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.rules.money import CURRENCIES, decimals
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts, contracts_import
from jib_desktop.services.contracts import Filter, Sort
from jib_desktop.services.review import Incoming

# Code → English, Deutsch, 简体中文, then further words that are understood.
KIND_WORDS: dict[str, tuple[str, ...]] = {
    "incubation": (*words.KINDS["incubation"], "Inkubationsvertrag", "孵化协议", "incubator"),
    "residence": (*words.KINDS["residence"], "Nutzungsvertrag", "入驻协议", "residence agreement", "tenancy"),
    "service": (
        *words.KINDS["service"],
        "Dienstleistung",
        "Dienstleistungsvertrag",
        "服务协议",
        "service agreement",
    ),
    "pilot": (*words.KINDS["pilot"], "Pilotprojekt", "试点项目", "pilot project"),
    "nda": (*words.KINDS["nda"], "Vertraulichkeitsvereinbarung", "保密协议", "non-disclosure agreement"),
}
STATE_WORDS: dict[str, tuple[str, ...]] = dict(words.STATES)
UNIT_WORDS: dict[str, tuple[str, ...]] = {
    "months": ("months", "Monate", "个月", "month", "Monat", "月"),
    "days": ("days", "Tage", "天", "day", "Tag", "日"),
}
CURRENCY_WORDS: dict[str, tuple[str, ...]] = {code: (code, code, code) for code in CURRENCIES} | {
    "CNY": ("CNY", "CNY", "CNY", "RMB", "人民币", "¥", "元"),
    "EUR": ("EUR", "EUR", "EUR", "Euro", "欧元", "€"),
    "USD": ("USD", "USD", "USD", "US-Dollar", "美元", "$"),
}

NUMBER = Column(
    "number", ("Contract number", "Vertragsnummer", "合同编号"), Kind.CODE, 15,
    synonyms=(
        "number", "Nummer", "contract no", "contract no.", "Vertragsnr", "Vertragsnr.", "编号", "合同号",
    ),
)  # fmt: skip
STARTUP = Column(
    "startup", ("Startup", "Startup", "初创公司"), width=34, repeats=True,
    synonyms=("company", "name", "Firma", "Unternehmen", "企业", "企业名称", "公司", "公司名称"),
)  # fmt: skip
KIND = Column(
    "kind", ("Kind", "Art", "类型"), Kind.CHOICE, 13, words=KIND_WORDS, repeats=True,
    synonyms=("type", "contract type", "Vertragsart", "合同类型"),
)  # fmt: skip
STATE = Column(
    "state", ("State", "Stand", "状态"), Kind.CHOICE, 17, words=STATE_WORDS, repeats=True, locked=True
)
FIRST_DAY = Column(
    "first_day", ("First day", "Erster Tag", "起始日"), Kind.DATE, 12,
    synonyms=("from", "start", "start date", "begin", "Beginn", "Vertragsbeginn", "开始日期", "起始日期"),
)  # fmt: skip
LAST_DAY = Column(
    "last_day", ("Last day", "Letzter Tag", "截止日"), Kind.DATE, 12,
    synonyms=("until", "end", "end date", "Ende", "Vertragsende", "结束日期", "截止日期", "到期日"),
)  # fmt: skip
NOTICE_BY = Column("notice_by", ("Notice by", "Kündigung bis", "最后通知日"), Kind.DATE, 13, locked=True)
CURRENCY = Column(
    "currency", ("Currency", "Währung", "币种"), Kind.CHOICE, 9, words=CURRENCY_WORDS, repeats=True
)
VAT_RATE = Column(
    "vat_rate", ("VAT", "USt.", "增值税率"), Kind.AMOUNT, 9, unit="%",
    synonyms=("VAT rate", "tax rate", "Steuersatz", "USt-Satz", "税率"),
)  # fmt: skip
DESKS = Column(
    "desks", ("Desks", "Arbeitsplätze", "工位"), Kind.NUMBER, 9, summed=True,
    synonyms=("desks promised", "工位数",),
)  # fmt: skip
COLUMNS = (
    NUMBER,
    STARTUP,
    Column("startup_code", ("Credit code", "Unternehmenskennziffer", "统一社会信用代码"), Kind.CODE, 22,
           synonyms=("unified social credit code", "USCC", "信用代码")),
    KIND,
    STATE,
    FIRST_DAY,
    LAST_DAY,
    NOTICE_BY,
    Column("notice_count", ("Notice period", "Kündigungsfrist", "提前通知期"), Kind.NUMBER, 10),
    Column("notice_unit", ("Notice in", "Frist in", "通知期单位"), Kind.CHOICE, 10, words=UNIT_WORDS,
           repeats=True),
    Column("renewal_months", ("Renews by months", "Verlängert um Monate", "自动续签月数"), Kind.NUMBER, 12),
    DESKS,
    Column("fee_cents", ("Fee per month", "Entgelt im Monat", "月费"), Kind.AMOUNT, 14,
           synonyms=("fee", "monthly fee", "rent", "Monatsentgelt", "Miete", "月租", "租金")),
    CURRENCY,
    VAT_RATE,
    Column("deposit_cents", ("Deposit", "Kaution", "押金"), Kind.AMOUNT, 14, synonyms=("保证金",)),
    Column("rent_free_days", ("Rent-free days", "Mietfreie Tage", "免租天数"), Kind.NUMBER, 11,
           synonyms=("免租期",)),
    Column("credit_cents", ("Cloud credit", "Cloud-Guthaben", "云资源额度"), Kind.AMOUNT, 14),
    Column("signed_on", ("Signed on", "Unterzeichnet am", "签署日期"), Kind.DATE, 13,
           synonyms=("signed", "signature date", "Unterschrieben am", "签约日期")),
    Column("notes", ("Notes", "Notizen", "备注"), Kind.LONG_TEXT, 40, synonyms=("remarks", "Bemerkungen")),
    # Out of sight at the end: by them an edited workbook finds its rows again.
    Column("startup_id", ("JIB ID of the startup", "JIB-ID des Startups", "初创公司JIB编号"), Kind.ID, 38,
           hidden=True),
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)  # fmt: skip

_DECIMALS = 2  # of every amount in the list
_AMOUNTS = frozenset({"fee_cents", "deposit_cents", "credit_cents"})


def _shown(wanted: Any) -> tuple[Filter, Sort]:
    """Return filter and sort; without them all contracts as they stand today."""
    shown, sort = wanted or (Filter(_today()), Sort())
    return shown, sort


def _today() -> date:
    return datetime.now().astimezone().date()


def _count(session: Session, wanted: Any) -> int:
    return contracts.count(session, _shown(wanted)[0])


def _pieces(session: Session, chosen: Sequence[Column], wanted: Any) -> Iterator[Sequence[Sequence[Any]]]:
    shown, sort = _shown(wanted)
    ids = contracts.list_ids(session, shown, sort)
    # The currency goes along: how many decimals an amount has depends on it.
    fields = [*(column.field for column in chosen), "currency"]
    for piece in contracts_import.pieces_of(session, ids, fields, shown.today):
        yield [_written(row, fields) for row in piece]


def _written(row: tuple[Any, ...], fields: Sequence[str]) -> tuple[Any, ...]:
    """Return a row with amounts of two decimals, whatever its currency has: 1,200 yen are 1200.00."""
    more = 10 ** (_DECIMALS - decimals(row[-1]))
    if more == 1:
        return row[:-1]
    pairs = zip(fields[:-1], row[:-1], strict=True)
    return tuple(value * more if name in _AMOUNTS else value for name, value in pairs)


def _read(row: Incoming) -> Incoming:
    """Return a row as read with amounts of as many decimals as its currency has."""
    more = 10 ** (_DECIMALS - decimals(str(row.values.get("currency") or "")))
    if more == 1:
        return row
    values, problems = dict(row.values), list(row.problems)
    for name in _AMOUNTS & values.keys():
        whole, rest = divmod(values[name] or 0, more)
        values[name] = whole
        if rest:
            facts = {"value": f"{row.values[name] / 10**_DECIMALS}", "most": 0}
            problems.append(Problem(name, "amount_decimals", facts=facts))
    return replace(row, values=values, problems=tuple(problems))


FEATURE = Feature(
    contracts_import.KIND,
    ("Contracts", "Verträge", "合同"),
    lambda _session: COLUMNS,
    contracts_import.IMPORTER,
    _count,
    _pieces,
    _read,
)
