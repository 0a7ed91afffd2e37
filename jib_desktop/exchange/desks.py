"""Desks in and out: the columns of their list, with who has each on a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.services import desks_import
from jib_desktop.services.desks_import import DayPlan

# Code → English, Deutsch, 简体中文, then further words that are understood.
STATE_WORDS: dict[str, tuple[str, ...]] = {
    "taken": ("taken", "belegt", "已占用"),
    "reserved": ("reserved", "reserviert", "已预留", "预留"),
    "out_of_service": ("out of service", "außer Betrieb", "停用"),
    "free": ("free", "frei", "空闲"),
}
FEATURE_WORDS: dict[str, tuple[str, ...]] = {
    "window": ("by a window", "am Fenster", "靠窗", "window", "Fenster", "窗边"),
    "adjustable": (
        "height-adjustable", "höhenverstellbar", "可调高度", "可升降", "adjustable", "standing desk",
        "sit-stand", "verstellbar", "Stehtisch", "升降桌",
    ),
    "screen": ("with a screen", "mit Bildschirm", "带显示器", "screen", "monitor", "Bildschirm", "显示器"),
    "quiet": ("quiet", "ruhig", "安静", "silent", "leise"),
}  # fmt: skip

NUMBER = Column(
    "number", ("Desk", "Arbeitsplatz", "工位"), Kind.CODE, 12,
    synonyms=(
        "desk number", "desk no", "desk no.", "number", "seat", "Arbeitsplatznummer", "Platz", "Platznummer",
        "Tisch", "Tischnummer", "Nummer", "工位号", "工位编号", "座位", "座位号", "编号",
    ),
)  # fmt: skip
STARTUP = Column(
    "startup", ("Startup", "Startup", "初创公司"), width=34, repeats=True, locked=True,
    synonyms=("company", "Firma", "Unternehmen", "企业", "企业名称", "公司"),
)  # fmt: skip
COLUMNS = (
    NUMBER,
    Column("floor", ("Floor", "Etage", "楼层"), Kind.CODE, 8, repeats=True,
           synonyms=("storey", "level", "Stockwerk", "Geschoss", "楼")),
    Column("zone", ("Zone", "Bereich", "区域"), Kind.CODE, 12, repeats=True,
           synonyms=("area", "section", "Zone", "分区")),
    Column("room", ("Room", "Raum", "房间"), Kind.CODE, 12, repeats=True,
           synonyms=("office", "Zimmer", "Büro", "房间号")),
    # On the day of the list: read by people, never taken in.
    Column("state", ("State", "Stand", "状态"), Kind.CHOICE, 14, words=STATE_WORDS, repeats=True,
           locked=True),
    STARTUP,
    Column("contract", ("Contract number", "Vertragsnummer", "合同编号"), Kind.CODE, 15, repeats=True,
           locked=True),
    Column("taken_until", ("Taken until", "Belegt bis", "占用至"), Kind.DATE, 12, locked=True),
    Column("features", ("Features", "Ausstattung", "配置"), Kind.CHOICES, 24, words=FEATURE_WORDS,
           synonyms=("equipment", "Merkmale", "设施")),
    Column("x", ("Across (cm)", "Nach rechts (cm)", "横向 (cm)"), Kind.NUMBER, 11,
           synonyms=("across", "nach rechts", "横向")),
    Column("y", ("Down (cm)", "Nach unten (cm)", "纵向 (cm)"), Kind.NUMBER, 11,
           synonyms=("down", "nach unten", "纵向")),
    Column("width", ("Width (cm)", "Breite (cm)", "宽度 (cm)"), Kind.NUMBER, 11,
           synonyms=("Breite", "宽度", "宽")),
    Column("depth", ("Depth (cm)", "Tiefe (cm)", "深度 (cm)"), Kind.NUMBER, 11,
           synonyms=("Tiefe", "深度", "深")),
    Column("turn", ("Turned (°)", "Gedreht (°)", "旋转 (°)"), Kind.NUMBER, 11,
           synonyms=("turned", "angle", "gedreht", "Winkel", "旋转", "角度")),
    Column("since", ("There since", "Vorhanden seit", "启用日"), Kind.DATE, 12,
           synonyms=("since", "seit", "启用日期")),
    Column("until", ("There until", "Vorhanden bis", "撤除日"), Kind.DATE, 12,
           synonyms=("until", "bis", "撤除日期")),
    Column("notes", ("Notes", "Notizen", "备注"), Kind.LONG_TEXT, 40, synonyms=("remarks", "Bemerkungen")),
    # Out of sight at the end: by it an edited workbook finds its rows again.
    Column("id", ("JIB ID", "JIB-ID", "JIB编号"), Kind.ID, 38, hidden=True),
)  # fmt: skip


def _shown(wanted: Any) -> DayPlan:
    """Return the plan that is asked for; without one every desk there ever was, as it stands today."""
    plan = wanted[0] if isinstance(wanted, tuple) else wanted
    return plan if isinstance(plan, DayPlan) else DayPlan(_today(), every=True)


def _today() -> date:
    return datetime.now().astimezone().date()


def _pieces(session: Session, chosen: Sequence[Column], wanted: Any) -> Iterator[Sequence[Sequence[Any]]]:
    return desks_import.pieces_of(session, _shown(wanted), [column.field for column in chosen])


FEATURE = Feature(
    desks_import.KIND,
    ("Desks", "Arbeitsplätze", "工位"),
    lambda _session: COLUMNS,
    desks_import.IMPORTER,
    lambda session, wanted: desks_import.count(session, _shown(wanted)),
    _pieces,
)
