"""Workbooks as finance hands them over: formulas, a chart, a picture, a table object, rules, comments."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from jib_desktop.exchange.template_fill import Filling
from jib_desktop.exchange.template_form import examine, suggest
from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.exchange.writing import Sheet, Written
from jib_desktop.rules.templates import Mapping

DAY = date(2026, 11, 22)
STAGES = {"in": ("In", "Drin", "在"), "out": ("Out", "Weg", "走")}
COLUMNS = (
    Column("name", ("Name", "Name", "名称"), width=20),
    Column("stage", ("Stage", "Phase", "阶段"), Kind.CHOICE, words=STAGES),
    Column("people", ("People", "Leute", "人数"), Kind.NUMBER, summed=True),
    Column("fee", ("Fee", "Entgelt", "费用"), Kind.AMOUNT, unit="CNY", summed=True),
    Column("since", ("Since", "Seit", "起"), Kind.DATE),
    Column("seen", ("Seen", "Gesehen", "见"), Kind.MOMENT),
)  # fmt: skip
_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg=="
)
FIRST, LAST = 6, 8  # the prepared rows of the plan
HEADERS = ("Name", "Stage", "People", "Fee", "Share", "Since")


def make_template(path: Path, *, table: bool = False) -> Path:
    """Write a workbook with three prepared rows on sheet `Plan`, sums on `Sums`, and a sheet nobody fills."""
    book = xlsxwriter.Workbook(path)
    styles = {
        "head": book.add_format({"bold": True, "bg_color": "#FFEECC"}),
        "money": book.add_format({"num_format": '#,##0.00 "CNY"', "italic": True}),
        "day": book.add_format({"num_format": "dd.mm.yyyy"}),
    }
    plan, sums, other = (book.add_worksheet(name) for name in ("Plan", "Sums", "Mei's notes"))
    _fill_plan(plan, styles, table=table)
    sums.write_formula("A1", "=SUM(Plan!C6:C8)", None, 3)
    sums.write_formula("A2", "=Plan!D10", None, 0)
    sums.write_formula("A3", "=1+1", None, 2)
    other.write("A1", "untouched")
    other.write_formula("A2", "=2+2", None, 4)
    other.insert_image("C3", "pixel.png", {"image_data": io.BytesIO(_PIXEL)})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"categories": "=Plan!$A$6:$A$8", "values": "=Plan!$C$6:$C$8"})
    plan.insert_chart("H2", chart)
    book.define_name("Everybody", "=Plan!$C$6:$C$8")
    book.close()
    return path


def _fill_plan(plan: Any, styles: dict[str, Any], *, table: bool) -> None:
    plan.write("A1", "Title:", styles["head"])
    plan.write("A2", "As of")
    plan.write_blank("B2", None, styles["day"])
    plan.write("C2", "Count")
    plan.write("A3", "Total fee")
    plan.write_blank("B3", None, styles["money"])
    for column, header in enumerate(HEADERS):
        plan.write(4, column, header, styles["head"])
    for row in range(FIRST - 1, LAST):
        plan.write(row, 0, "Sample")
        plan.write(row, 2, 1)
        plan.write_number(row, 3, 1, styles["money"])
        plan.write_formula(row, 4, f"=D{row + 1}/SUM(D$6:D$8)", None, 0.33)
        plan.write_blank(row, 5, None, styles["day"])
    plan.set_row(LAST - 1, 22)
    if table:
        plan.add_table("A5:F8", {"name": "Fees", "columns": [{"header": one} for one in HEADERS]})
        for row in range(FIRST - 1, LAST):
            plan.write_formula(row, 4, f"=D{row + 1}/SUM(D$6:D$8)", None, 0.33)
    plan.write("A10", "Sum", styles["head"])
    plan.write_formula("C10", "=SUM(C6:C8)", None, 3)
    plan.write_formula("D10", "=SUM(D6:D8)", styles["money"], 3)
    plan.write("A12", "Signed by")
    plan.merge_range("A14:C14", "Below", styles["head"])
    plan.write_comment("A12", "who?")
    plan.conditional_format("C6:C8", {"type": "cell", "criteria": ">", "value": 3, "format": styles["head"]})
    plan.data_validation("B6:B8", {"validate": "list", "source": ["In", "Out"]})
    plan.write_url("A6", "https://example.com/sample", string="Sample")
    plan.print_area("A1:F14")


def rows_of(count: int) -> list[tuple[Any, ...]]:
    """Return so many records in the order of the columns."""
    return [
        (f"=Startup {n}", "in" if n % 2 else "out", n, n * 100 + 5, date(2026, 1, 1 + n % 28), None)
        for n in range(count)
    ]


def fill(
    template: Path, target: Path, rows: Sequence[Sequence[Any]], mapping: Mapping | None = None, **facts: Any
) -> Written:
    """Fill a template with rows as it seems to be meant, or as it is mapped."""
    content = template.read_bytes()
    mapping = mapping or suggest(examine(content, template), COLUMNS)
    filling = Filling(content, template, mapping, "Finance")
    pieces = [rows[:2], rows[2:]] if len(rows) > 2 else [rows] if rows else []
    given = {"as_of": DAY, "title": "Startups", **facts}
    return filling.write(target, Sheet("Startups", COLUMNS, len(rows), pieces), given)


def parts_of(path: Path) -> dict[str, bytes]:
    """Return all parts of a zipped file."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def repacked(path: Path, target: Path, **changed: bytes | None) -> Path:
    """Write a file again with parts changed or added, None: left out (`__` stands for `/`, `_dot_` a dot)."""
    parts: dict[str, bytes | None] = {**parts_of(path)}
    parts.update({name.replace("__", "/").replace("_dot_", "."): body for name, body in changed.items()})
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, body in parts.items():
            if body is not None:
                package.writestr(name, body)
    return target
