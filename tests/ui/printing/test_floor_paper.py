"""The paper of a floor: A3 across, both names, every desk of everybody, real text."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services.desks import DeskRow
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
from jib_desktop.ui.floor_plan.floor_sheet import FloorSheet, ranges, read_sheets
from jib_desktop.ui.printing.floor_paper import FloorPages
from jib_desktop.ui.printing.pages import pdf_of, save_pdf
from tests.builders import TODAY, add_startup
from tests.desk_builders import add_area, add_desks, add_floor, allot
from tests.ui.conftest import Said

LANGUAGES = ("en", "de", "zh_CN")


@pytest.fixture
def sheets(store: Store) -> list[FloorSheet]:
    second, third = add_floor(store, "2", place=2), add_floor(store, "3", place=3)
    zone = add_area(store, second, "A", name_en="North-west", name_zh="西北")
    add_area(store, second, "2.04", kind="room", name_en="Pudong", name_zh="浦东", use="meeting")
    desks = add_desks(store, second, 24, zone_id=zone)
    moon = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人", short_name="Moon")
    allot(store, desks[:7], moon, TODAY)
    allot(store, [desks[9]], moon, TODAY)
    allot(store, desks[10:12], moon, TODAY, kind="reserved")
    allot(store, desks[12], None, TODAY)
    allot(store, add_desks(store, third, 2), add_startup(store, "", name_zh="纸虎测绘"), TODAY)
    with store.read() as session:
        return read_sheets(session, TODAY)


def crowded(sheet: FloorSheet, count: int) -> FloorSheet:
    """Return the floor with as many startups, each with desks all over it."""
    rows: list[DeskRow] = [
        replace(
            sheet.rows[0], id=uuid.uuid4(), number=f"2-{place:03}", x=100 + 165 * (place % 20),
            y=100 + 113 * (place // 20), state="taken", startup_id=uuid.UUID(int=place % count),
            startup_en=f"Startup with number {place % count}", mark=place % count, allocation_id=uuid.uuid4(),
        )
        for place in range(300)
    ]  # fmt: skip
    return replace(sheet, rows=rows)


def picture(pages: FloorPages, number: int) -> QImage:
    image = QImage(1191, 842, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, number, QRectF(0, 0, 1191, 842))
    painter.end()
    return image


def pdf_text(content: bytes, path: Path) -> str:
    """Return the text of a PDF as another program reads it."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not there")
    path.write_bytes(content)
    found = subprocess.run([program, str(path), "-"], capture_output=True, check=True)
    # The font has some Chinese signs twice, as signs and as the radicals that look the same.
    return unicodedata.normalize("NFKC", found.stdout.decode())


def test_a_floor_is_a_sheet_of_a3_across(sheets: list[FloorSheet]) -> None:
    pages = FloorPages(sheets, "en", TODAY)
    content = pdf_of(pages)
    assert pages.count == 2
    assert pages.title == "Floor 2, 3 2026-11-23"
    boxes = re.findall(rb"/MediaBox\s*\[\s*([\d. ]+)\]", content)
    assert [round(float(one)) for one in boxes[0].split()] == [0, 0, 1191, 842]
    assert content.count(b"/FontFile2") >= 2
    assert b"/Subtype /Image" not in content  # lines and text, no picture of it


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", ["Floor 2", "23 November 2026 · 2026年11月23日", "Zone A", "Taken 已占用", "reserved 2-011"]),
        ("de", ["Etage 2", "23. November 2026 · 2026年11月23日", "Bereich A", "Belegt 已占用"]),
        ("zh_CN", ["2楼", "2026年11月23日 · 23 November 2026", "A区", "已占用 Taken"]),
    ],
)
def test_everybody_is_named_in_both_languages(
    sheets: list[FloorSheet], tmp_path: Path, language: str, wanted: list[str]
) -> None:
    text = pdf_text(pdf_of(FloorPages(sheets, language, TODAY)), tmp_path / "f.pdf")
    names = ["Moonkite Robotics", "月鸢机器人", "纸虎测绘", "Pudong", "浦东", "North-west", "西北"]
    for words in [*wanted, *names, "2-001 – 2-007", "2-010", "014", "024"]:
        assert words in text, words


def test_the_invented_plan_says_so(sheets: list[FloorSheet], tmp_path: Path) -> None:
    from jib_desktop.ui.floor_plan import floor_sheet

    digest = next(iter(floor_sheet._invented_digests()))
    taken = replace(sheets[0], floor=replace(sheets[0].floor, picture=digest))
    plain = pdf_text(pdf_of(FloorPages(sheets[:1], "en", TODAY)), tmp_path / "f.pdf")
    assert "Invented plan 虚构平面图" not in plain
    said = pdf_text(pdf_of(FloorPages([taken], "en", TODAY)), tmp_path / "f.pdf")
    assert "Invented plan 虚构平面图" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 24, 60, 150])
def test_nothing_leaves_the_margins_however_many_there_are(
    sheets: list[FloorSheet], language: str, count: int
) -> None:
    sheet = crowded(sheets[0], count) if count else replace(sheets[0], rows=[])
    pages = FloorPages([sheet], language, TODAY)
    assert (pages.count > 1) == (count >= 60)
    white = QColor("white").rgb()
    for number in range(pages.count):
        image = picture(pages, number)
        edges = [image.pixel(x, y) for x in (*range(28), *range(1163, 1191)) for y in range(0, 842, 2)]
        edges += [image.pixel(x, y) for x in range(0, 1191, 2) for y in (*range(28), *range(814, 842))]
        assert set(edges) == {white}


def test_legends_that_go_on_have_everybody(sheets: list[FloorSheet]) -> None:
    pages = FloorPages([crowded(sheets[0], 150)], "en", TODAY)
    named = [one.tenant.name_en for page in pages._pages for column in page.columns for one in column]
    assert len(named) == len(set(named)) == 150


def test_numbers_that_follow_each_other_are_one_stretch() -> None:
    known = ["1", "2", "3", "5", "6", "9"]
    assert ranges(["1", "2", "5", "6", "9"], known) == [("1", "2"), ("5", "9")]
    assert ranges([], known) == []
    assert ranges(["3", "x"], known) == [("3", "3"), ("x", "x")]


def test_it_is_previewed_and_printed_across(
    qtbot: QtBot, settings: Settings, sheets: list[FloorSheet], tmp_path: Path, said: Said
) -> None:
    dialog = PrintPreviewDialog(settings, FloorPages(sheets, "en", TODAY))
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.page_label.text() == "Page 1 of 2"
    place = dialog.page_view._place(0)
    assert place.width() / place.height() == pytest.approx(1191 / 842, rel=0.01)
    assert dialog.page_view.grab().toImage() == dialog.page_view.grab().toImage()
    for size, wanted in ((QPageSize.PageSizeId.A3, (1191, 842)), (QPageSize.PageSizeId.A4, (842, 595))):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageSize(QPageSize(size))
        dialog.print_on(printer)
        said.only("notice")
        box = re.search(rb"/MediaBox\s*\[\s*([\d. ]+)\]", (tmp_path / "printed.pdf").read_bytes())
        assert box is not None
        assert tuple(round(float(one)) for one in box[1].split())[2:] == pytest.approx(wanted, abs=1)


def test_a_pdf_of_a_floor_is_written(sheets: list[FloorSheet], tmp_path: Path) -> None:
    save_pdf(FloorPages(sheets, "zh_CN", date(2026, 12, 1)), tmp_path / "floor.pdf")
    assert (tmp_path / "floor.pdf").read_bytes().startswith(b"%PDF")
