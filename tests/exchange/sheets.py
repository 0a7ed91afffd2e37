"""A sheet with every kind of column, and workbooks as openpyxl sees them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl

from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.output import write
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.exchange.writing import Look, Sheet, Written
from jib_desktop.progress import Progress
from jib_desktop.services.history import Point

NOW = datetime(2026, 11, 23, 1, 41, 5, tzinfo=UTC)
MARK = Mark(Point(UUID(int=7), 412, "ab" * 32), NOW, {"Contracts": "contracts"})
STATES = {
    "draft": ("Draft", "Entwurf", "草稿"),
    "active": ("Active", "Laufend", "生效中"),
    "ended": ("Ended", "Beendet", "已结束"),
}
EVERY_KIND = (
    Column("number", ("Number", "Nummer", "合同编号"), Kind.CODE, 14),
    Column("name", ("Startup", "Startup", "初创公司"), Kind.TEXT, 24),
    Column("first_day", ("First day", "Erster Tag", "起始日"), Kind.DATE, 12),
    Column("changed", ("Changed", "Geändert", "变更"), Kind.MOMENT, 18),
    Column("state", ("State", "Stand", "状态"), Kind.CHOICE, 12, words=STATES, repeats=True),
    Column("tags", ("Tags", "Merkmale", "标签"), Kind.CHOICES, 20, words=STATES, open_choices=True),
    Column("renews", ("Renews", "Verlängert", "续签"), Kind.FLAG, 10),
    Column("fee", ("Monthly fee", "Monatsentgelt", "月费"), Kind.AMOUNT, 16, unit="CNY", summed=True),
    Column("desks", ("Desks", "Arbeitsplätze", "工位"), Kind.NUMBER, 10, summed=True),
    Column("year", ("Year", "Jahr", "年"), Kind.YEAR, 8),
    Column("notes", ("Notes", "Notizen", "备注"), Kind.LONG_TEXT, 30),
    Column("notice", ("Notice by", "Kündigen bis", "最后通知日"), Kind.DATE, 14, locked=True),
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)
ROWS: tuple[tuple[Any, ...], ...] = (
    ("007", "星光 <Sensing> & Co", date(2026, 4, 3), NOW, "active", ("draft", "own word"), True, 1_234_567,
     4, 2019, "=1+1\nsecond line", date(2027, 1, 1), UUID(int=1)),
    ("913101150000000000", "Amber Snail", date(1900, 3, 1), datetime(2026, 6, 1, 16, 30, tzinfo=UTC), "draft",
     (), False, -500, 0, 1999, "x" * 300, date(2027, 2, 28), UUID(int=2)),
    ("", "", None, None, None, (), None, None, None, None, None, None, UUID(int=3)),
    ("-5", "+1", date(2099, 12, 31), datetime(2024, 2, 29, 12, 0, tzinfo=UTC), "ended", ("active",), True, 5,
     1_000, 2000, "a; b", None, UUID(int=4)),
)  # fmt: skip


def every_kind(rows: tuple[tuple[Any, ...], ...] = ROWS, name: str = "Contracts") -> Sheet:
    """Return a sheet with every kind of column."""
    return Sheet(name, EVERY_KIND, len(rows), [rows] if rows else [])


def look(language: str = "en", **more: Any) -> Look:
    """Return a look with everything."""
    return Look(language, "My list", "Li Wen", NOW, "Stage: resident", MARK, **more)


def written(path: Path, *sheets: Sheet, language: str = "en") -> Written:
    """Write sheets, or the one with every kind, with everything a look can have."""
    return write(path, sheets or [every_kind()], look(language), Progress())


def page_of(path: Path, name: str = "") -> Any:
    """Return a sheet as openpyxl sees it."""
    book: Any = openpyxl.load_workbook(path)
    return book[name] if name else book.active
