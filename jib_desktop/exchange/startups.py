"""Startups in and out: the columns of their list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.rules.startups import Stage
from jib_desktop.services import fields, startups, startups_import

# Code → English, Deutsch, 简体中文, then further words that are understood.
STAGE_WORDS: dict[str, tuple[str, ...]] = {
    Stage.SCOUTED: (
        "Scouted",
        "Gesichtet",
        "已发掘",
        "scouting",
        "candidate",
        "Kandidat",
        "发掘",
        "意向",
        "意向企业",
    ),
    Stage.ASSESSED: ("Assessed", "Bewertet", "已评估", "评估"),
    Stage.CONTRACTED: ("Contracted", "Unter Vertrag", "已签约", "under contract", "signed", "签约"),
    Stage.RESIDENT: ("Resident", "Ansässig", "入驻", "已入驻", "在驻", "moved in", "eingezogen", "入驻企业"),
    Stage.GRADUATED: (
        "Graduated",
        "Alumni",
        "毕业",
        "已毕业",
        "graduate",
        "alumnus",
        "Alumni-Startup",
        "毕业企业",
    ),
    Stage.PARKED: ("Parked", "Zurückgestellt", "搁置", "暂缓", "on hold", "pausiert"),
    Stage.REJECTED: ("Rejected", "Abgelehnt", "已拒绝", "拒绝", "declined"),
}
FIELD_WORDS: dict[str, tuple[str, ...]] = {
    "digitalisation": ("Digitalisation", "Digitalisierung", "数字化", "digitalization", "digital"),
    "electrification": ("Electrification", "Elektrifizierung", "电动化", "电气化"),
    "sustainability": ("Sustainability", "Nachhaltigkeit", "可持续发展", "可持续", "sustainable"),
    "internet_of_things": ("Internet of things", "Internet der Dinge", "物联网", "IoT"),
    "smart_connectivity": ("Smart connectivity", "Vernetzung", "智能互联", "connectivity", "智能网联"),
    "artificial_intelligence": ("AI", "KI", "人工智能", "artificial intelligence", "künstliche Intelligenz"),
    "automated_driving": (
        "Automated driving",
        "Automatisiertes Fahren",
        "自动驾驶",
        "autonomous driving",
        "autonomes Fahren",
        "智能驾驶",
    ),
}

COLUMNS = (
    Column("source_id", ("Source ID", "Quell-ID", "来源编号"), Kind.CODE, 12),
    Column(
        "name_en",
        ("English name", "Englischer Name", "英文名称"),
        width=30,
        synonyms=(
            "name",
            "company",
            "company name",
            "startup",
            "Firma",
            "Firmenname",
            "Unternehmen",
            "英文名",
        ),
    ),
    Column(
        "name_zh",
        ("Chinese name", "Chinesischer Name", "中文名称"),
        width=30,
        synonyms=(
            "名称",
            "企业名称",
            "公司名称",
            "公司",
            "企业",
            "初创公司",
            "中文名",
            "公司全称",
            "企业全称",
        ),
    ),
    Column(
        "short_name",
        ("Short name", "Kurzname", "简称"),
        width=12,
        synonyms=("企业简称", "公司简称", "Kürzel"),
    ),
    Column(
        "credit_code",
        ("Credit code", "Unternehmenskennziffer", "统一社会信用代码"),
        Kind.CODE,
        24,
        synonyms=(
            "unified social credit code",
            "social credit code",
            "USCC",
            "USCI",
            "Unternehmenskennziffer (USCC)",
            "Kennziffer",
            "信用代码",
            "社会信用代码",
        ),
    ),
    Column(
        "fields",
        ("Fields", "Innovationsfelder", "创新领域"),
        Kind.CHOICES,
        34,
        synonyms=("innovation fields", "innovation field", "field", "Innovationsfeld", "领域", "技术领域"),
        words=FIELD_WORDS,
        open_choices=True,
        repeats=True,
    ),
    Column(
        "stage",
        ("Stage", "Phase", "阶段"),
        Kind.CHOICE,
        14,
        words=STAGE_WORDS,
        repeats=True,
        synonyms=("Stand",),
    ),
    Column(
        "stage_reason",
        ("Reason", "Grund", "原因"),
        width=24,
        synonyms=("stage reason", "reason for the stage", "阶段原因"),
    ),
    Column(
        "offer",
        ("Offers", "Angebot", "产品与服务"),
        Kind.LONG_TEXT,
        48,
        synonyms=("what it offers", "what they offer", "主营业务", "业务简介", "Was es anbietet"),
    ),
    Column(
        "website",
        ("Website", "Website", "网站"),
        Kind.URL,
        30,
        synonyms=("web site", "homepage", "url", "Webseite", "Internetseite", "网址", "官网", "公司网址"),
    ),
    Column("city", ("City", "Stadt", "城市"), width=14, synonyms=("Ort", "所在城市", "town"), repeats=True),
    Column(
        "founded",
        ("Founded", "Gegründet", "成立年份"),
        Kind.YEAR,
        10,
        synonyms=(
            "year founded",
            "founding year",
            "Gründungsjahr",
            "成立",
            "成立时间",
            "成立日期",
            "成立年度",
        ),
    ),
    Column(
        "head_count",
        ("People", "Mitarbeitende", "人数"),
        Kind.NUMBER,
        12,
        synonyms=(
            "head count",
            "headcount",
            "employees",
            "team size",
            "staff",
            "Mitarbeiter",
            "Mitarbeiterzahl",
            "Personen",
            "员工人数",
            "团队人数",
        ),
    ),
    Column("source", ("Source", "Quelle", "来源"), width=18, synonyms=("Herkunft", "项目来源"), repeats=True),
    Column(
        "notes",
        ("Notes", "Notizen", "备注"),
        Kind.LONG_TEXT,
        40,
        synonyms=("note", "remarks", "comment", "comments", "Bemerkung", "Bemerkungen", "Notiz", "说明"),
    ),
    # Out of sight at the end: by them an edited workbook finds its rows again.
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)


def columns(session: Session) -> Sequence[Column]:
    """Return the columns with the words of the innovation fields that the site added."""
    own = {code: words for code, *words in fields.own_fields(session)}
    if not own:
        return COLUMNS
    # A word that is missing in one language is the English one, then the code.
    named = {code: tuple(word or words[0] or code for word in words) for code, words in own.items()}
    return [replace(c, words={**c.words, **named}) if c.field == "fields" else c for c in COLUMNS]


def _shown(wanted: Any) -> tuple[startups.Filter, startups.Sort]:
    shown, sort = wanted or (startups.Filter(), startups.Sort())
    return shown, sort


def _count(session: Session, wanted: Any) -> int:
    return startups.count(session, _shown(wanted)[0])


def _pieces(session: Session, chosen: Sequence[Column], wanted: Any) -> Iterator[Sequence[Sequence[Any]]]:
    return startups.list_values(session, *_shown(wanted), [column.field for column in chosen])


FEATURE = Feature(
    startups_import.KIND,
    ("Startups", "Startups", "初创公司"),
    columns,
    startups_import.IMPORTER,
    _count,
    _pieces,
)
