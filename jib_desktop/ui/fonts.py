"""Type: the system's font with a Simplified Chinese companion, and text on a fixed baseline."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPainter

from jib_desktop.ui.look import Size

# Without a Simplified Chinese family in the list Han characters come from the Japanese font of the system.
_CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
)
# These platforms have no desktop theme and so no font of their own.
_BARE_PLATFORMS = {"offscreen", "vnc", "minimal", "linuxfb"}
_PREFERRED = "Inter"


def application_font() -> QFont:
    """Return the text font: 13 px, figures of equal width."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if QGuiApplication.platformName() in _BARE_PLATFORMS and QFontDatabase.hasFamily(_PREFERRED):
        family = _PREFERRED
    font = QFont()
    font.setFamilies([family, *_CHINESE])
    font.setPixelSize(Size.TEXT)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def text_font(*, bold: bool = False, size: int = Size.TEXT) -> QFont:
    """Return the application's font in one of the two weights and a size in pixels."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def keep_plain(font: QFont) -> QFont:
    """Let a font write each sign by its usual glyph, and return it.

    A PDF does not know which sign another one stands for, as figures of equal width or dashes between them:
    nobody could find or copy it.
    """
    font.clearFeatures()
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def bolder(font: QFont) -> QFont:
    """Return a copy of a font in the bold weight."""
    copy = QFont(font)
    copy.setWeight(QFont.Weight.DemiBold)
    return copy


def metrics(font: QFont) -> QFontMetricsF:
    """Return the measures of a font, kept between calls: delegates ask for each cell."""
    return _metrics(font.key(), font)


@lru_cache(maxsize=64)
def _metrics(_key: str, font: QFont) -> QFontMetricsF:
    return QFontMetricsF(font)


def width(text: str, font: QFont) -> int:
    """Return the width of a line of text in whole pixels, rounded up."""
    return int(metrics(font).horizontalAdvance(text) + 0.999)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    color: QColor,
    *,
    font: QFont | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """Draw one line centred on its capitals and return its width in pixels.

    Lines with Chinese are taller than lines without, so centring the line box would let the text jump from
    row to row; the baseline is therefore computed from the capitals alone.
    """
    if font is not None:
        painter.setFont(font)
    measures = metrics(painter.font())
    wide = measures.horizontalAdvance(text)
    if wide > rect.width() + 0.5:
        text = measures.elidedText(text, elide, rect.width())
        wide = measures.horizontalAdvance(text)
    left = rect.x()
    if align & Qt.AlignmentFlag.AlignRight:
        left = rect.right() - wide
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left += (rect.width() - wide) / 2
    painter.setPen(color)
    painter.drawText(QPointF(left, rect.y() + (rect.height() + measures.capHeight()) / 2), text)
    return wide
