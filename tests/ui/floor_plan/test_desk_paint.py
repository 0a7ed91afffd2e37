"""A desk can be told by more than its colour, at any size and turn, on paper as on the screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from jib_desktop.rules.desks import STATES, Kind
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Doing, Face, look_of, number_on_desk, short_name
from jib_desktop.ui.floor_plan.desk_paint import draw_desk, text_angle
from jib_desktop.ui.floor_plan.desk_pictures import Form, Pictures, Sight
from jib_desktop.ui.look import Look
from tests.ui.floor_plan.plan_rows import Names

RECT = QRectF(12, 12, 47, 32)


def picture(desk: DeskLook, scale: float = 1.0, *, sharpness: float = 1.0, theme: str = "light") -> QImage:
    """Return a desk as it is drawn."""
    size = QSize(round(71 * scale), round(56 * scale))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    colours = Look("dark" if theme == "dark" else "light")
    draw_desk(painter, RECT, desk, scale, colours, sharpness=sharpness * scale)
    painter.end()
    return image


def svg(desk: DeskLook) -> str:
    """Return a desk as an SVG writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(71, 56))
    painter = QPainter(generator)
    draw_desk(painter, RECT, desk)
    painter.end()
    return bytes(buffer.data().data()).decode()


def bytes_of(image: QImage) -> bytes:
    return bytes(image.constBits())


def test_of_sixty_four_startups_no_two_are_alike(qapp: QApplication) -> None:
    seen = {bytes_of(picture(DeskLook(Face("taken", "", mark)))) for mark in range(64)}
    assert len(seen) == 64


def test_in_grey_the_patterns_still_tell(qapp: QApplication) -> None:
    greys = set()
    for mark in range(8):
        image = picture(DeskLook(Face("taken", "", mark))).convertToFormat(QImage.Format.Format_Grayscale8)
        inside = [[image.pixelColor(x, y).lightness() for x in range(16, 55)] for y in range(16, 40)]
        least = min(map(min, inside))
        greys.add(tuple(tuple(one - least > 4 for one in line) for line in inside))
    assert len(greys) == 8


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_line_crosses_the_letters(qapp: QApplication, theme: str) -> None:
    """Around the name, between the letters, there is nothing but the plain fill."""
    fill = Look("dark" if theme == "dark" else "light").hue(5).fill
    image = picture(DeskLook(Face("taken", "I I", 5)), 4, theme=theme)
    middle = QRectF(RECT.center().x() - 1, RECT.center().y() - 6, 2, 12)
    dots = {
        image.pixelColor(x, y).name()
        for x in range(round(middle.left() * 4), round(middle.right() * 4))
        for y in range(round(middle.top() * 4), round(middle.bottom() * 4))
    }
    assert dots == {fill.name()}


def test_the_states_differ_without_a_word(qapp: QApplication) -> None:
    assert len({bytes_of(picture(DeskLook(Face(state, "", None)))) for state in STATES}) == len(STATES)


def test_no_sign_lies_below_the_name_of_a_reserved_desk(qapp: QApplication) -> None:
    pictures = Pictures()
    pictures.see(Sight(1.0, 1.0, "light"))
    found = []
    for words in ("", "\u00a0"):  # without a name, and with one that nobody sees
        made = pictures.of(Face(Kind.RESERVED, words), Form(47, 32, 0), 0)
        pictures.make(made)
        image = made.pixmap.toImage()
        middle = (QPoint(x, y) for x in range(15, image.width() - 15) for y in range(8, image.height() - 8))
        found.append({image.pixelColor(one).name() for one in middle})
    assert len(found[0]) > 1
    assert len(found[1]) == 1


@pytest.mark.parametrize("doing", list(Doing)[1:])
def test_what_is_done_with_a_desk_is_seen(qapp: QApplication, doing: Doing) -> None:
    face = Face("taken", "Moon", 1)
    assert bytes_of(picture(look_of(face, 0, doing))) != bytes_of(picture(look_of(face, 0, 0)))


def test_on_paper_and_in_svg_all_is_lines_and_text(qapp: QApplication) -> None:
    drawn = svg(DeskLook(Face("taken", "Moon", 1), is_selected=True))
    assert "<image" not in drawn
    assert ">Moon<" in drawn
    assert drawn.count("<path") >= 3


def test_small_desks_leave_out_names_then_patterns(qapp: QApplication) -> None:
    with_name, without = DeskLook(Face("taken", "Moon", 1)), DeskLook(Face("taken", "", 1))
    assert bytes_of(picture(with_name, 0.6)) != bytes_of(picture(without, 0.6))
    assert bytes_of(picture(with_name, 0.5)) == bytes_of(picture(without, 0.5))
    plain = picture(without, 0.3)
    assert plain.pixelColor(plain.rect().center()) == QColor(Look().hue(1).fill)


def test_a_pattern_does_not_turn_with_its_desk(qapp: QApplication) -> None:
    """Else level lines would become upright ones: those of another startup."""
    level = DeskLook(Face("taken", "", 3))
    column = int(RECT.center().x())
    for turn in (0, 90):
        image = picture(level._replace(turn=turn))
        assert len({image.pixelColor(column, y).rgb() for y in range(18, 38)}) > 1
        row = int(RECT.center().y())
        assert len({image.pixelColor(x, row).rgb() for x in range(column - 8, column + 8)}) == 1


@given(turn=st.integers(0, 359))
def test_a_name_is_never_upside_down(turn: int) -> None:
    assert -90 <= text_angle(turn) <= 90
    assert (text_angle(turn) - turn) % 180 == 0


@given(
    face=st.builds(
        Face, st.sampled_from(STATES), st.text(max_size=30), st.none() | st.integers(0, 400)
    ),
    turn=st.integers(0, 359),
    doing=st.integers(0, 31),
    scale=st.floats(0.05, 8),
    size=st.tuples(st.integers(1, 300), st.integers(1, 300)),
)  # fmt: skip
def test_any_desk_can_be_drawn(
    qapp: QApplication, face: Face, turn: int, doing: int, scale: float, size: tuple[int, int]
) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    desk, place = look_of(face, turn, doing), QRectF(2, 2, *size)
    draw_desk(painter, place, desk, scale, sharpness=scale)
    draw_desk(painter, place, desk, scale)
    painter.end()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (Names(1, "Moonkite Robotics", "月鸢机器人", "Moon"), "Moon"),
        (Names(1, "Tiger Clay", "虎泥"), "Tiger"),
        (Names(1, "", "珀蜗智能科技"), "珀蜗"),
        (Names(1, "Electrification Works"), "Electri…"),
        (Names(1, ""), ""),
    ],
)
def test_a_short_name_is_given_or_cut_from_the_name(names: Names, expected: str) -> None:
    assert short_name(names) == expected


@pytest.mark.parametrize(
    ("number", "floor", "expected"),
    [("2-014", "2", "014"), ("2014", "2", "2014"), ("2", "2", "2"), ("A7", "2", "A7"), ("2-", "2", "2-")],
)
def test_the_number_leaves_out_that_of_the_floor(number: str, floor: str, expected: str) -> None:
    assert number_on_desk(number, floor) == expected
