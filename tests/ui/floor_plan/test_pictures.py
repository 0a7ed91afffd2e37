"""A floor as SVG and PNG: everything on it, nothing beside its place, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from jib_desktop.db.store import Store
from jib_desktop.errors import FileReadOnly, TableMissing, TableRefused
from jib_desktop.ui.floor_plan import floor_sheet
from jib_desktop.ui.floor_plan.floor_sheet import FloorSheet, read_sheet
from jib_desktop.ui.floor_plan.pictures import picture_title, png_of, save_picture, svg_of
from jib_desktop.ui.floor_plan.scale import desk_rect
from jib_desktop.ui.look import Look
from tests.builders import TODAY, add_startup
from tests.desk_builders import add_area, add_desks, add_floor, allot


@pytest.fixture
def sheet(store: Store) -> FloorSheet:
    """Return a floor with a startup of each pattern, a free, a reserved and a broken desk."""
    floor_id = add_floor(store, "2")
    add_area(store, floor_id, "A", name_en="North-west", outline=((100, 100), (3_400, 100), (3_400, 900)))
    desks = add_desks(store, floor_id, 12)
    for place in range(8):
        short = "月鸢" if place == 3 else f"S{place}"
        allot(store, desks[place], add_startup(store, f"Startup {place}", short_name=short), TODAY)
    allot(store, desks[8], add_startup(store, "Later"), TODAY, kind="reserved")
    allot(store, desks[9], None, TODAY)
    with store.read() as session:
        found = read_sheet(session, floor_id, TODAY)
    assert found is not None
    return found


def rendered(svg: bytes, width: int) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    size = renderer.viewBoxF().size() * (width / renderer.viewBoxF().width())
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def test_an_svg_has_every_desk_as_text(sheet: FloorSheet) -> None:
    tree = ElementTree.fromstring(svg_of(sheet))
    words = {"".join(one.itertext()).strip() for one in tree.iter() if one.tag.endswith("}text")}
    assert {"S0", "S7", "月鸢", "Later", "011", "012"} <= words
    title = next(one for one in tree.iter() if one.tag.endswith("}title"))
    assert title.text == "Floor 2: 23 November 2026"
    assert not [one for one in tree.iter() if one.tag.endswith("}image")]


def test_patterns_stay_within_their_desks(sheet: FloorSheet) -> None:
    desks = replace(sheet, areas=())
    image = rendered(svg_of(desks), 1_100)
    scale = image.width() / sheet.rect.size().toSize().width()
    places = [desk_rect(row.x, row.y, row.width, row.depth) for row in sheet.rows[:8]]
    for rect in places:
        outside = rect.adjusted(-1.5, -1.5, 1.5, 1.5).translated(-sheet.rect.topLeft())
        for y in (outside.top() * scale, outside.bottom() * scale):
            row = [image.pixelColor(round(x * scale), round(y)) for x in range(
                round(outside.left()), round(outside.right()))]  # fmt: skip
            assert min(one.lightness() for one in row) > 222, (rect, y)


def test_a_png_is_as_wide_as_wanted(sheet: FloorSheet) -> None:
    whole = sheet.rect.width()
    for width, wanted in ((None, round(2 * whole)), (800, 800), (100_000, 8_000), (0, 1)):
        image = QImage.fromData(QByteArray(png_of(sheet, width)))
        assert image.width() == wanted
        assert image.height() == max(1, round(wanted * sheet.rect.height() / whole))


def test_light_and_dark_are_pictures_of_their_own(sheet: FloorSheet) -> None:
    light, dark = (
        QImage.fromData(QByteArray(png_of(sheet, 600, Look(theme)))) for theme in ("light", "dark")
    )
    assert light.pixelColor(300, 200).lightness() > 200
    assert dark.pixelColor(300, 200).lightness() < 60
    assert light.text("Title") == picture_title(sheet)


def test_an_invented_plan_says_so_in_its_title(sheet: FloorSheet) -> None:
    digest = next(iter(floor_sheet._invented_digests()))
    taken = replace(sheet, floor=replace(sheet.floor, picture=digest))
    assert picture_title(taken) == "Floor 2: 23 November 2026 The plan is invented."


@pytest.mark.parametrize(
    ("name", "wanted", "begins"),
    [
        ("f.svg", "f.svg", b"<?xml"),
        ("f.PNG", "f.PNG", b"\x89PNG"),
        ("floor 2.5", "floor 2.5.png", b"\x89PNG"),
    ],
)
def test_the_name_says_the_kind(
    sheet: FloorSheet, tmp_path: Path, name: str, wanted: str, begins: bytes
) -> None:
    path = save_picture(sheet, tmp_path / name, width=300)
    assert path == tmp_path / wanted
    assert path.read_bytes().startswith(begins)
    assert list(tmp_path.glob(".jib-*")) == []


def test_what_cannot_be_written_is_said(sheet: FloorSheet, tmp_path: Path) -> None:
    with pytest.raises((TableMissing, FileReadOnly)):
        save_picture(sheet, tmp_path / "no" / "f.svg")
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(TableRefused):
        save_picture(sheet, tmp_path / "folder.png", width=300)


def test_a_picture_below_that_cannot_be_read_is_left_out(sheet: FloorSheet) -> None:
    broken = replace(sheet, picture=b"no picture", floor=replace(sheet.floor, picture_kind="png"))
    assert svg_of(broken) == svg_of(sheet)
