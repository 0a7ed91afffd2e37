from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter

from jib_desktop.ui import fonts

_INK = QColor("black")


def _drawn(text: str, *, width: int = 200, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QImage:
    image = QImage(width, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = fonts.text_font()
    fonts.draw_text(painter, QRectF(0, 0, width, 32), text, _INK, font=font, align=align)
    painter.end()
    return image


def _rows(image: QImage) -> tuple[int, int]:
    inked = [y for y in range(32) if any(image.pixelColor(x, y).red() < 128 for x in range(image.width()))]
    return inked[0], inked[-1]


def _columns(image: QImage) -> tuple[int, int]:
    inked = [x for x in range(image.width()) if any(image.pixelColor(x, y).red() < 128 for y in range(32))]
    return inked[0], inked[-1]


def test_the_application_font_has_thirteen_pixels_and_chinese_families() -> None:
    font = fonts.application_font()
    assert font.pixelSize() == 13
    assert "Noto Sans CJK SC" in font.families()
    assert fonts.bolder(font).families() == font.families()


def test_bold_is_semi_bold() -> None:
    assert QFontInfo(fonts.text_font(bold=True)).weight() >= 600


def test_chinese_beside_latin_does_not_move_the_baseline() -> None:
    alone = _rows(_drawn("HHH"))
    beside = _drawn("HHH 星光")
    latin_only = beside.copy(0, 0, fonts.width("HHH", fonts.text_font()), 32)
    assert _rows(latin_only) == alone


def test_capitals_stand_in_the_middle() -> None:
    top, bottom = _rows(_drawn("H"))
    assert abs((top + bottom + 1) / 2 - 16) <= 0.5


def test_a_long_line_is_elided_and_stays_inside() -> None:
    _left, right = _columns(_drawn("A very long name that does not fit", width=80))
    assert right < 80


def test_right_aligned_text_ends_at_the_edge() -> None:
    left, right = _columns(_drawn("11", align=Qt.AlignmentFlag.AlignRight))
    assert right >= 196
    assert left > 150


def test_figures_are_equally_wide() -> None:
    font = fonts.application_font()
    assert fonts.metrics(font).horizontalAdvance("1111") == fonts.metrics(font).horizontalAdvance("8888")
