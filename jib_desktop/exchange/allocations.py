"""Who has which desk, in and out: the columns of the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange.desks import NUMBER, STATE_WORDS
from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.services import allocations_import

# Code → English, Deutsch, 简体中文, then further words that are understood.
KIND_WORDS: dict[str, tuple[str, ...]] = {
    "taken": (
        *STATE_WORDS["taken"], "given", "occupied", "in use", "allocated", "vergeben", "zugeteilt", "besetzt",
        "占用", "使用中", "已分配", "在用",
    ),
    "reserved": (*STATE_WORDS["reserved"], "kept", "vorgemerkt", "保留"),
    "out_of_service": (
        *STATE_WORDS["out_of_service"], "out of order", "closed", "blocked", "gesperrt", "defekt", "停止使用",
        "维修", "故障",
    ),
}  # fmt: skip
ENDS_WORDS: dict[str, tuple[str, ...]] = {
    "with_contract": ("with the contract", "mit dem Vertrag", "随合同结束", "contract", "Vertrag", "合同"),
    "on_day": ("on a day of its own", "an einem eigenen Tag", "按自定日期结束", "day", "Tag", "日期"),
    "beyond_contract": (
        "also after the contract", "auch nach dem Vertrag", "合同结束后仍保留", "beyond", "danach",
    ),
}  # fmt: skip

COLUMNS = (
    Column("desk", NUMBER.titles, Kind.CODE, 12, synonyms=NUMBER.synonyms),
    Column("kind", ("Kind", "Art", "类型"), Kind.CHOICE, 14, words=KIND_WORDS, repeats=True,
           synonyms=("state", "status", "type", "Stand", "Zustand", "状态")),
    Column("startup", ("Startup", "Startup", "初创公司"), width=34, repeats=True,
           synonyms=("company", "name", "who", "Firma", "Unternehmen", "wer", "企业", "企业名称", "公司",
                     "公司名称")),
    Column("startup_code", ("Credit code", "Unternehmenskennziffer", "统一社会信用代码"), Kind.CODE, 22,
           repeats=True, synonyms=("unified social credit code", "USCC", "信用代码")),
    Column("startup_source_id",
           ("Source ID of the startup", "Quell-ID des Startups", "企业来源编号"), Kind.CODE, 14, repeats=True,
           synonyms=("source id",)),
    Column("contract", ("Contract number", "Vertragsnummer", "合同编号"), Kind.CODE, 15, repeats=True,
           synonyms=("contract", "contract no", "contract no.", "Vertrag", "Vertragsnr", "Vertragsnr.",
                     "合同", "合同号")),
    Column("first_day", ("First day", "Erster Tag", "起始日"), Kind.DATE, 12,
           synonyms=("from", "start", "start date", "since", "von", "ab", "seit", "Beginn", "开始日期",
                     "起始日期")),
    Column("last_day", ("Last day", "Letzter Tag", "截止日"), Kind.DATE, 12,
           synonyms=("until", "to", "end", "end date", "bis", "Ende", "结束日期", "截止日期", "到期日")),
    Column("ends", ("How it ends", "Wie es endet", "结束方式"), Kind.CHOICE, 20, words=ENDS_WORDS,
           repeats=True, synonyms=("ends",)),
    Column("reason", ("Reason", "Grund", "原因"), width=28,
           synonyms=("why", "note", "notes", "Notiz", "备注")),
    Column("correction_reason",
           ("Reason of the correction", "Grund der Berichtigung", "更正原因"), width=28,
           synonyms=("correction", "why corrected", "Berichtigung", "更正")),
    # Out of sight at the end: by them an edited workbook finds its rows again.
    Column("startup_id", ("JIB ID of the startup", "JIB-ID des Startups", "初创公司JIB编号"), Kind.ID, 38,
           hidden=True),
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)  # fmt: skip


def _pieces(session: Session, chosen: Sequence[Column], _wanted: Any) -> Iterator[Sequence[Sequence[Any]]]:
    return allocations_import.pieces_of(session, [column.field for column in chosen])


FEATURE = Feature(
    allocations_import.KIND,
    ("Desk allocations", "Arbeitsplatzzuteilungen", "工位分配"),
    lambda _session: COLUMNS,
    allocations_import.IMPORTER,
    lambda session, _wanted: allocations_import.count(session),
    _pieces,
)
