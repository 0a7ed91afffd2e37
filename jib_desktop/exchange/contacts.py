"""Contacts in and out: the columns of their list.

A contact finds its startup by id, source id, credit code or exact name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.services import contacts_import, people

COLUMNS = (
    Column(
        "startup",
        ("Startup", "Startup", "初创公司"),
        width=30,
        synonyms=(
            "company",
            "company name",
            "startup name",
            "Firma",
            "Unternehmen",
            "企业",
            "公司",
            "企业名称",
            "公司名称",
        ),
        repeats=True,
    ),
    Column(
        "startup_code",
        ("Credit code of the startup", "Unternehmenskennziffer des Startups", "企业统一社会信用代码"),
        Kind.CODE,
        24,
        synonyms=(
            "unified social credit code",
            "credit code",
            "USCC",
            "Unternehmenskennziffer",
            "Kennziffer",
            "Kennziffer des Startups",
            "统一社会信用代码",
            "信用代码",
            "企业信用代码",
        ),
        repeats=True,
    ),
    Column(
        "startup_source_id",
        ("Source ID of the startup", "Quell-ID des Startups", "企业来源编号"),
        Kind.CODE,
        14,
        synonyms=("source id",),
        repeats=True,
    ),
    Column(
        "name_en",
        ("English name", "Englischer Name", "英文姓名"),
        width=22,
        synonyms=("name", "contact", "full name", "contact name", "Ansprechpartner", "Kontakt", "英文名"),
    ),
    Column(
        "name_zh",
        ("Chinese name", "Chinesischer Name", "中文姓名"),
        width=16,
        synonyms=("姓名", "联系人", "联系人姓名", "中文名"),
    ),
    Column(
        "role",
        ("Role", "Rolle", "职务"),
        width=20,
        synonyms=("position", "title", "job title", "function", "Funktion", "职位"),
        repeats=True,
    ),
    Column(
        "phone",
        ("Phone", "Telefon", "电话"),
        Kind.PHONE,
        22,
        synonyms=(
            "telephone",
            "mobile",
            "phone number",
            "mobile phone",
            "Handy",
            "Mobil",
            "手机",
            "手机号",
            "联系电话",
        ),
    ),
    Column(
        "email",
        ("E-mail", "E-Mail", "邮箱"),
        width=30,
        synonyms=("email", "mail", "email address", "电子邮件", "电子邮箱"),
    ),
    Column("wechat", ("WeChat", "WeChat", "微信"), width=20, synonyms=("微信号", "wechat id")),
    Column(
        "is_main",
        ("Main contact", "Hauptkontakt", "主要联系人"),
        Kind.FLAG,
        12,
        synonyms=("main", "primary", "primary contact"),
        repeats=True,
    ),
    Column(
        "notes",
        ("Notes", "Notizen", "备注"),
        Kind.LONG_TEXT,
        40,
        synonyms=("note", "remarks", "comment", "comments", "Bemerkung", "Bemerkungen", "Notiz", "说明"),
    ),
    # Out of sight at the end: by them an edited workbook finds its rows again.
    Column(
        "startup_id",
        ("JIB ID of the startup", "JIB-ID des Startups", "企业JIB编号"),
        Kind.ID,
        38,
        hidden=True,
    ),
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)


def _pieces(session: Session, chosen: Sequence[Column], _wanted: Any) -> Iterator[Sequence[Sequence[Any]]]:
    return people.list_values(session, [column.field for column in chosen])


FEATURE = Feature(
    contacts_import.KIND,
    ("Contacts", "Kontakte", "联系人"),
    lambda _session: COLUMNS,
    contacts_import.IMPORTER,
    lambda session, _wanted: people.count(session),
    _pieces,
)
