"""Tables on disk for tests: written by our own writer, or by hand with whatever a foreign program may do."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.output import write
from jib_desktop.exchange.workbook import Column, Grid, Kind
from jib_desktop.exchange.writing import Look, Sheet, Written
from jib_desktop.progress import Progress
from jib_desktop.services.history import Point


def grid_of(*rows: Sequence[Any], **more: Any) -> Grid:
    """Return a grid of rows as if read from a file."""
    width = max(map(len, rows))
    even = [[*row, *[None] * (width - len(row))] for row in rows]
    return Grid(Path("list.xlsx"), "xlsx", "Sheet1", ("Sheet1",), even, (), **more)


TEXTS = (
    Column("text", ("Text", "Text", "文本"), Kind.LONG_TEXT),
    Column("n", ("Number", "Zahl", "数"), Kind.NUMBER),
)


# A workbook with a mark is ours: an apostrophe in it is a person's own.
OURS = Mark(Point(UUID(int=1), 0, ""), datetime(2026, 11, 23, tzinfo=UTC), {"Texts": "texts"})


def write_texts(path: Path, texts: Sequence[str]) -> Written:
    """Write texts, each beside its number, with our own writer."""
    rows = [(text, number) for number, text in enumerate(texts)]
    return write(path, [Sheet("Texts", TEXTS, len(rows), [rows])], Look(mark=OURS), Progress())


_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def rels(kind: str, target: str) -> str:
    """Return a part that refers to one other."""
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/{kind}" Target="{target}"/></Relationships>'
    )


def make_workbook(path: Path, sheet: str, **parts: str | bytes) -> Path:
    """Write a workbook by hand: `sheet` stands inside <worksheet>, `parts` replace or add files.

    In names of parts `__` stands for `/` and `_dot_` for a dot.
    """
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": rels("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{MAIN}" xmlns:r="{_RELATIONS}">'
            '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": rels("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>',
    }
    files.update({name.replace("__", "/").replace("_dot_", "."): body for name, body in parts.items()})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, body in files.items():
            package.writestr(name, body)
    return path


def text_cell(place: str, text: str) -> str:
    """Return a cell with text inside it."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'
