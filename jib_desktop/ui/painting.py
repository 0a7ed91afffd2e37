"""Small painted parts that widgets and table delegates share: badge, chip, counter, key cap, focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from jib_desktop.ui import fonts
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color

_NO_PEN = Qt.PenStyle.NoPen


def begin(widget: QWidget) -> QPainter:
    """Return a painter on a widget with smooth edges and the widget's font."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(widget.font())
    return painter


def draw_box(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: QColor | None = None,
    line: QColor | None = None,
    radius: float = Size.RADIUS,
    wide: float = 1,
) -> None:
    """Draw a rounded box whose line lies wholly inside `rect`."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if line is None:
        painter.setPen(_NO_PEN)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(line, wide))
    half = wide / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def draw_focus(painter: QPainter, rect: QRectF, radius: float = Size.RADIUS, tone: str = "accent") -> None:
    """Draw the focus ring: 2 px, inside."""
    draw_box(painter, rect, line=color(tone), radius=radius, wide=2)


def badge_width(text: str, glyph: str, font: QFont, *, filled: bool = True) -> int:
    """Return the width of a badge in pixels."""
    sign = Size.ICON_SMALL + 5 if glyph else 0
    return sign + fonts.width(text, font) + (14 if filled else 0)


def draw_badge(
    painter: QPainter, rect: QRectF, text: str, glyph: str, family: str, *, filled: bool = True
) -> None:
    """Draw a status: filled with the family's tint, or quiet with a coloured sign and plain text.

    `rect` is the space there is; the badge is 22 high, centred, and its text is elided when it is too narrow.
    """
    font = painter.font()
    high = Size.BADGE
    wide = min(rect.width(), badge_width(text, glyph, font, filled=filled))
    box = QRectF(rect.x(), rect.y() + (rect.height() - high) / 2, wide, high)
    left = box.x()
    if filled:
        draw_box(painter, box, fill=color(f"{family}_tint"), radius=Size.RADIUS_SMALL)
        left += 6
    if glyph:
        place = QRectF(left, box.y() + (high - Size.ICON_SMALL) / 2, Size.ICON_SMALL, Size.ICON_SMALL)
        draw_icon(painter, place, glyph, color(family))
        left += Size.ICON_SMALL + 5
    ink = color(family) if filled else color("text_2" if family == "grey" else "text")
    right = box.right() - (7 if filled else 0)
    fonts.draw_text(painter, QRectF(left, box.y(), right - left, high), text, ink, font=font)


def chip_width(text: str, font: QFont) -> int:
    """Return the width of a field chip in pixels."""
    return fonts.width(text, font) + 16


def draw_chip(painter: QPainter, rect: QRectF, text: str) -> float:
    """Draw a field chip (22 high, hairline) at the left of `rect`; return its width."""
    wide = min(rect.width(), chip_width(text, painter.font()))
    box = QRectF(rect.x(), rect.y() + (rect.height() - Size.BADGE) / 2, wide, Size.BADGE)
    draw_box(painter, box, fill=color("sunken"), line=color("line"), radius=Size.RADIUS_SMALL)
    fonts.draw_text(painter, box.adjusted(8, 0, -7, 0), text, color("text"))
    return wide


def counter_width(text: str, font: QFont) -> int:
    """Return the width of a counter pill in pixels; never less than its height."""
    return max(Size.COUNTER + 2, fonts.width(text, fonts.bolder(font)) + 12)


def draw_counter(painter: QPainter, rect: QRectF, text: str, family: str) -> None:
    """Draw a bold number in a pill of 18 px, centred in the height of `rect`."""
    font = painter.font()
    wide = counter_width(text, font)
    box = QRectF(rect.x(), rect.y() + (rect.height() - Size.COUNTER) / 2, wide, Size.COUNTER)
    draw_box(painter, box, fill=color(f"{family}_tint"), radius=Size.COUNTER / 2)
    centre = Qt.AlignmentFlag.AlignHCenter
    fonts.draw_text(painter, box, text, color(family), font=fonts.bolder(font), align=centre)
    painter.setFont(font)


def key_cap_width(text: str, font: QFont) -> int:
    """Return the width of a key cap in pixels."""
    return fonts.width(text, font) + 12


def draw_key_cap(painter: QPainter, rect: QRectF, text: str, ink: QColor, line: QColor) -> None:
    """Draw the name of a key in a hairline box of 18 px, filling the width of `rect`."""
    box = QRectF(rect.x(), rect.y() + (rect.height() - 18) / 2, rect.width(), 18)
    draw_box(painter, box, line=line, radius=Size.RADIUS_SMALL)
    fonts.draw_text(painter, box, text, ink, align=Qt.AlignmentFlag.AlignHCenter)
