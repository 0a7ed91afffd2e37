"""One desk, drawn: on the screen, on paper, into an SVG, into a swatch of the legend (TOKENS §5)."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform

from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.ui import fonts, look
from jib_desktop.ui.floor_plan.desk_look import DeskLook
from jib_desktop.ui.floor_plan.scale import NAMELESS_BELOW, PLAIN_BELOW
from jib_desktop.ui.floor_plan.tiles import draw_pattern, faded
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Look, Size

OVERHANG = 8.0  # how far tick and focus ring stand out at 100 %
_EDGE = 0.55  # of the border in the colour of the line
_DIM = 0.3
_PLATE = 2.5  # of plain fill at each side of a name
_BADGE = 7.0  # radius
_SIGN_ABOVE = 20.0  # of the height of a desk: a swatch is only crossed out
_RING = 3.0  # from the desk to the middle of the focus ring


def draw_desk(
    painter: QPainter,
    rect: QRectF,
    desk: DeskLook,
    scale: float = 1.0,
    colours: Look | None = None,
    *,
    sharpness: float = 0.0,
) -> None:
    """Draw a desk whose place is `rect` before it is turned about its middle.

    `scale` is how large one unit of the painter comes out, as against 100 %: below 0.55 there is no name,
    below 0.35 no pattern. `sharpness` lets the pattern come from tiles with so many pixels a unit; without
    it all is lines and text, as paper and SVG need it. `colours` is the theme, else the one on screen.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing = _Drawing(painter, rect, desk, scale, colours or look.current(), sharpness)
    drawing.draw()
    painter.restore()


def draw_desk_words(
    painter: QPainter, rect: QRectF, desk: DeskLook, scale: float = 1.0, colours: Look | None = None
) -> None:
    """Draw only the word that stands on a desk, with its plate, above a desk that was drawn without it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Drawing(painter, rect, desk, scale, colours or look.current(), 0.0).draw_words()
    painter.restore()


@lru_cache(maxsize=64)
def desk_font(bold: bool, size: int = Size.DRAWING) -> QFont:
    """Return the font of names on desks; no hinting, because it zooms with the drawing."""
    font = fonts.text_font(bold=bold, size=size)
    fonts.keep_plain(font)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def text_angle(turn: int) -> float:
    """Return by how many degrees the name on a turned desk is turned: it is never upside down."""
    angle = float(turn % 180)
    return angle - 180 if angle > 90 else angle if angle != 90 else -90.0


class _Drawing:
    """The parts of one desk, from the ground up."""

    def __init__(
        self, painter: QPainter, rect: QRectF, desk: DeskLook, scale: float, colours: Look, sharpness: float
    ) -> None:
        self._painter = painter
        self._rect = rect
        self._desk = desk
        self._scale = scale
        self._colours = colours
        self._sharpness = sharpness
        self._loud = desk.is_selected or desk.is_aimed
        self._fill, self._line, self._ink = map(self._dimmed, self._colour())

    def _colour(self) -> tuple[QColor, QColor, QColor]:
        """Return fill, line and ink of the text."""
        desk, colours = self._desk, self._colours
        ground = colours.color("selected" if self._loud else "surface")
        if desk.face.state == FREE:
            ink = colours.color("accent_text" if self._loud else "text_2")
            return ground, colours.color("line_strong"), ink
        if desk.face.state == Kind.RESERVED:
            return ground, colours.color("violet"), colours.color("violet")
        if desk.face.state == Kind.OUT_OF_SERVICE:
            return colours.color("grey_tint"), colours.color("line_strong"), colours.color("grey")
        if desk.face.mark is None:
            return colours.color("grey_tint"), colours.color("grey"), colours.color("text")
        hue = colours.hue(desk.face.mark)
        return hue.fill, hue.line, colours.color("text")

    def _dimmed(self, ink: QColor) -> QColor:
        """Return a colour, or what is left of it on a dimmed desk: mixed, for opacity would add up."""
        if not self._desk.is_dimmed:
            return ink
        ground = self._colours.color("surface")
        pairs = (
            (ink.red(), ground.red()),
            (ink.green(), ground.green()),
            (ink.blue(), ground.blue()),
        )
        return QColor(*(round(_DIM * one + (1 - _DIM) * other) for one, other in pairs))

    def draw(self) -> None:
        """Draw ground, pattern, border, words and what is done with the desk."""
        shape = self._shape(0)
        if self._desk.is_current:
            self._draw_ring()
        self._painter.fillPath(shape, self._fill)
        state = self._desk.face.state
        if state == Kind.TAKEN and self._desk.face.mark is not None and self._scale >= PLAIN_BELOW:
            hue = self._colours.hue(self._desk.face.mark)
            draw_pattern(self._painter, shape, hue.pattern, self._line, sharpness=self._sharpness)
        if state == Kind.OUT_OF_SERVICE:
            self._draw_crossed()
        elif state == Kind.RESERVED and not self._desk.face.words:
            self._draw_sign("ph.bookmark-simple")
        self._draw_border()
        self.draw_words()
        if self._desk.is_selected:
            self._draw_tick()

    def _shape(self, grown: float) -> QPainterPath:
        """Return the outline of the desk, larger or smaller by so much at each side."""
        path = QPainterPath()
        radius = max(1.0, Size.RADIUS_SMALL + grown)
        path.addRoundedRect(self._rect.adjusted(-grown, -grown, grown, grown), radius, radius)
        if not self._desk.turn:
            return path
        return self._turning().map(path)

    def _turning(self) -> QTransform:
        middle = self._rect.center()
        turning = QTransform.fromTranslate(middle.x(), middle.y())
        turning.rotate(self._desk.turn)
        return turning.translate(-middle.x(), -middle.y())

    def _hair(self, wide: float) -> float:
        """Return a width that is at least one pixel when the drawing is small."""
        return max(wide, min(1.0, wide) / self._scale if self._scale else wide)

    def _stroke(self, path: QPainterPath, pen: QPen) -> None:
        self._painter.strokePath(path, pen)

    def _draw_border(self) -> None:
        desk, state = self._desk, self._desk.face.state
        if state == Kind.RESERVED:
            inside = 3.0 if self._loud else 1.0
            pen = QPen(self._line, self._hair(1.0 if self._loud else 2.0))
            pen.setDashPattern([2.4, 1.6] if not self._loud else [4.0, 3.0])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._stroke(self._shape(-inside), pen)
        if self._loud:
            self._stroke(self._shape(-0.5), QPen(self._colours.color("accent"), self._hair(2.0)))
        elif desk.is_highlighted and state != Kind.RESERVED:
            self._stroke(self._shape(-0.5), QPen(self._line, self._hair(2.0)))
        elif state != Kind.RESERVED:
            edge = self._line if state in (FREE, Kind.OUT_OF_SERVICE) else faded(self._line, _EDGE)
            self._stroke(self._shape(-0.5), QPen(edge, self._hair(1.0)))

    def _draw_ring(self) -> None:
        halo = QPen(self._colours.color("surface"), self._hair(2 * _RING))
        self._stroke(self._shape(_RING / 2), halo)
        self._stroke(self._shape(_RING), QPen(self._colours.color("accent"), self._hair(2.0)))

    def _draw_crossed(self) -> None:
        """Cross the desk out, with room in the middle for the sign."""
        inside = min(6.0, self._rect.height() / 4)
        painter, rect = self._painter, self._rect.adjusted(inside, inside, -inside, -inside)
        painter.save()
        painter.setTransform(self._turning(), combine=True)
        painter.setPen(QPen(self._dimmed(self._colours.color("control")), self._hair(1.1)))
        middle = rect.center()
        for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
            inner = middle + (corner - middle) * 0.5
            painter.drawLine(QLineF(corner, inner if self._has_sign else middle))
        painter.restore()
        self._draw_sign("ph.wrench")

    @property
    def _has_sign(self) -> bool:
        return self._scale >= PLAIN_BELOW and self._rect.height() >= _SIGN_ABOVE

    def _draw_sign(self, glyph: str) -> None:
        """Draw a sign in the middle, upright, where there is room for one."""
        if self._has_sign:
            rect, middle = self._rect, self._rect.center()
            side = max(6.0, min(float(Size.ICON_SMALL), rect.width() * 0.5, rect.height() - 8))
            place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            draw_icon(self._painter, place, glyph, self._ink)

    def draw_words(self) -> None:
        """Write the name on a plate of the plain fill, so that no line crosses a letter."""
        desk, words = self._desk, self._desk.face.words
        if not words or self._scale < NAMELESS_BELOW:
            return
        bold = desk.is_highlighted or self._loud
        font, room = desk_font(bold), self._rect.width() - 4
        measures = fonts.metrics(font)
        wide = measures.horizontalAdvance(words)
        painter, middle = self._painter, self._rect.center()
        high = min(measures.capHeight() + 9, self._rect.height() - 4)
        painter.save()
        painter.translate(middle)
        if angle := self._angle(wide, measures.capHeight()):
            painter.rotate(angle)
        if wide > room:
            words = measures.elidedText(words, Qt.TextElideMode.ElideRight, room)
            wide = measures.horizontalAdvance(words)
        if desk.face.state == Kind.TAKEN:
            plate = QPainterPath()
            wider = min(wide + 2 * _PLATE, self._rect.width() - 3)
            plate.addRoundedRect(QRectF(-wider / 2, -high / 2, wider, high), 3, 3)
            painter.fillPath(plate, self._fill)
        painter.setFont(font)
        painter.setPen(self._ink)
        painter.drawText(QPointF(-wide / 2, measures.capHeight() / 2), words)
        painter.restore()

    def _angle(self, wide: float, high: float) -> float:
        """Return by how much the name is turned: upright where it fits, else along the desk."""
        turn = text_angle(self._desk.turn)
        if abs(turn) < 45:
            return turn
        across = self._rect.height() - 4
        fits = wide + 2 <= across and abs(abs(turn) - 90) < 15 and high <= self._rect.width()
        return turn - math.copysign(90, turn) if fits else turn

    def _draw_tick(self) -> None:
        """Draw the tick in its disc at the upper right, also of a turned desk."""
        larger = max(1.0, min(2.0, 0.75 / self._scale)) if self._scale else 1.0
        corner = self._shape(0).boundingRect().topRight()
        if self._desk.turn % 90:
            corner = self._turning().map(self._rect.topRight())
        radius = _BADGE * larger
        middle = QPointF(corner.x() - 5, corner.y() + 2)
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.color("accent"))
        painter.drawEllipse(middle, radius, radius)
        tick = QPainterPath(middle + QPointF(-3, 0.2) * larger)
        tick.lineTo(middle + QPointF(-0.9, 2.3) * larger)
        tick.lineTo(middle + QPointF(3, -2) * larger)
        pen = QPen(self._colours.color("on_accent"), 1.5 * larger)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._stroke(tick, pen)
