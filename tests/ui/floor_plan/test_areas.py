"""Zones and rooms of any shape, their words in any room, and the picture below them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jib_desktop.ui.floor_plan.area_lines import area_words, room_lines, widest_span, zone_lines
from jib_desktop.ui.floor_plan.area_paint import draw_area, draw_ground, draw_wall, rounded
from jib_desktop.ui.floor_plan.backdrop import Backdrop, DamagedPicture
from jib_desktop.ui.floor_plan.scale import polygon, to_plan
from jib_desktop.ui.floor_plan.view import FloorView
from jib_desktop.ui.look import Look
from jib_desktop.ui.texts import translate
from tests.ui.floor_plan.plan_rows import floor, room, zone

# The upper left quarter is missing.
HOOK = ((1_000, 0), (2_000, 0), (2_000, 2_000), (0, 2_000), (0, 1_000), (1_000, 1_000))
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">'
    b'<rect width="400" height="200" fill="%s"/></svg>'
)


def image_bytes(kind: str, ink: str = "white") -> bytes:
    """Return a picture of 400 × 200 in one colour."""
    if kind == "svg":
        return SVG % ink.encode()
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(ink))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return bytes(buffer.data().data())


def canvas(wide: int = 1_100, high: int = 560) -> QImage:
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    return image


# --- shapes and words ---


def test_a_zone_has_the_shape_that_was_drawn(qapp: QApplication) -> None:
    path = rounded(polygon(HOOK))
    assert not path.contains(QPointF(to_plan(500), to_plan(500)))
    assert path.contains(QPointF(to_plan(1_500), to_plan(500)))
    assert path.contains(QPointF(to_plan(500), to_plan(1_500)))


def test_the_words_of_a_zone_stand_within_it(qapp: QApplication) -> None:
    words = area_words(zone(outline=HOOK), 17, 24)
    lines = zone_lines(HOOK, words, 13)
    assert [one.text for one in lines] == ["17 of 24 taken", "Zone A", "North-west"]
    assert all(to_plan(1_000) < one.x < to_plan(2_000) for one in lines)


def test_a_narrow_zone_keeps_its_name_and_leaves_out_the_rest(qapp: QApplication) -> None:
    narrow = ((0, 0), (300, 0), (300, 600), (0, 600))
    lines = zone_lines(narrow, area_words(zone(), 17, 24), 13)
    assert [one.text for one in lines] == ["Zone A"]


def test_a_room_says_what_it_is_for_and_what_is_to_be_known(qapp: QApplication) -> None:
    words = area_words(room())
    assert (words.name, words.remark) == ("Pudong 2.04", translate("FloorPlan", "%n seat(s)", n=12))
    lines = room_lines(room().outline, words, "ph.users", 13)
    assert [one.is_sign for one in lines] == [True, False, False]
    remarked = area_words(room(remark_en="car on the lift"))
    assert remarked.remark == "car on the lift"


def test_a_low_room_leaves_out_sign_and_remark(qapp: QApplication) -> None:
    low = ((0, 0), (800, 0), (800, 90), (0, 90))
    lines = room_lines(low, area_words(room()), "ph.users", 13)
    assert [one.text for one in lines] == ["Pudong 2.04"]


@given(
    outline=st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 3_000)), max_size=8).map(tuple),
    scale=st.floats(0.05, 4),
    kind=st.sampled_from(["zone", "room"]),
    name=st.text(max_size=40),
)
def test_any_outline_can_be_drawn(
    qapp: QApplication, outline: tuple[tuple[int, int], ...], scale: float, kind: str, name: str
) -> None:
    image = canvas(40, 40)
    painter = QPainter(image)
    area = zone(kind=kind, outline=outline, name_en=name)
    draw_area(painter, area, area_words(area, 1, 2), Look("dark"), scale, over_picture=True)
    painter.end()


def test_the_widest_piece_is_found() -> None:
    assert widest_span(polygon(HOOK), to_plan(1_500)) == (0, to_plan(2_000))
    assert widest_span(polygon(HOOK), to_plan(500)) == (to_plan(1_000), to_plan(2_000))


def test_floor_and_areas_are_lines_and_text_in_svg(qapp: QApplication) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(1_100, 560))
    painter = QPainter(generator)
    draw_ground(painter, floor(), Look())
    draw_area(painter, zone(), area_words(zone(), 1, 2), Look())
    draw_wall(painter, floor(), Look())
    painter.end()
    drawn = bytes(buffer.data().data()).decode()
    assert "<image" not in drawn
    assert "1 of 2 taken" in drawn


# --- the picture below ---


@pytest.mark.parametrize("kind", ["svg", "png", "jpeg"])
def test_a_picture_lies_where_it_was_put(qapp: QApplication, kind: str) -> None:
    where = floor(picture_kind=kind, picture_x=1_000, picture_y=500, picture_scale=20_000)
    backdrop = Backdrop(image_bytes(kind, "red"), kind)
    assert backdrop.rect(where) == QRectF(300, 150, 240, 120)
    image = canvas()
    painter = QPainter(image)
    backdrop.draw(painter, where, 1.0, dark=False, smooth=True)
    painter.end()
    assert image.pixelColor(420, 200).saturation() > 100
    assert image.pixelColor(290, 200) == QColor("white")


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_in_the_dark_theme_a_bright_picture_is_turned_over(qapp: QApplication, kind: str) -> None:
    for ink, is_dark in (("white", True), ("black", True)):
        backdrop = Backdrop(image_bytes(kind, ink), kind)
        image = canvas()
        image.fill(Look("dark").color("surface"))
        painter = QPainter(image)
        backdrop.draw(painter, floor(picture_kind=kind), 1.0, dark=True, smooth=False)
        painter.end()
        assert (image.pixelColor(60, 30).lightness() < 60) is is_dark


@pytest.mark.parametrize("kind", ["svg", "png", "jpeg"])
@pytest.mark.parametrize("data", [b"", b"no picture", b"<svg", b"\x89PNG\r\n\x1a\n123"])
def test_what_is_no_picture_is_refused(qapp: QApplication, kind: str, data: bytes) -> None:
    with pytest.raises(DamagedPicture):
        Backdrop(data, kind)


def test_a_damaged_picture_is_said_on_the_plan(view: FloorView, qtbot: QtBot) -> None:
    before = view.grab().toImage()
    view.plan.set_floor(floor(picture="x", picture_kind="png"), [zone(), room()], b"no picture")
    assert view.plan.notice is not None
    assert view.grab().toImage() != before


def test_the_plan_shows_its_picture_below_its_zones(view: FloorView) -> None:
    where = floor(picture="x", picture_kind="svg", picture_scale=90_000)
    view.plan.set_floor(where, [room()], image_bytes("svg", "green"))
    shown = view.grab().toImage().pixelColor(view.mapFromScene(QPointF(700, 400)))
    assert shown.green() > shown.red() + 40
