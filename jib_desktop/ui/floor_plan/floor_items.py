"""The still parts of the plan as items of the scene: ground with picture and wall, zones and rooms."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from jib_desktop.services.desks import AreaRow, FloorRow
from jib_desktop.ui import fonts, look
from jib_desktop.ui.floor_plan.area_lines import area_words, text_size
from jib_desktop.ui.floor_plan.area_paint import (
    WALL,
    draw_area,
    draw_ground,
    draw_wall,
    floor_rect,
)
from jib_desktop.ui.floor_plan.backdrop import Backdrop
from jib_desktop.ui.floor_plan.desk_paint import desk_font
from jib_desktop.ui.floor_plan.scale import polygon
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size
from jib_desktop.ui.painting import draw_box
from jib_desktop.ui.texts import translate


def _scale(painter: QPainter) -> float:
    return QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())


class GroundItem(QGraphicsItem):
    """The floor itself and its picture."""

    def __init__(self, floor: FloorRow, picture: Backdrop | None) -> None:
        super().__init__()
        self.floor = floor
        self.picture = picture
        self.is_moving = False  # the zoom: quick before smooth

    def boundingRect(self) -> QRectF:
        more = 3 * WALL
        return floor_rect(self.floor).adjusted(-more, -more, more, more)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the ground and the picture."""
        colours, scale = look.current(), _scale(painter)
        draw_ground(painter, self.floor, colours)
        if self.picture is not None:
            smooth = not self.is_moving
            self.picture.draw(painter, self.floor, scale, dark=colours.dark, smooth=smooth)


class NoticeItem(QGraphicsItem):
    """The sentence that stands on a floor whose picture cannot be read, above everything."""

    def __init__(self, floor: FloorRow) -> None:
        super().__init__()
        self._floor = floor

    def boundingRect(self) -> QRectF:
        return floor_rect(self._floor)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Write the sentence at the lower left of the floor."""
        size, rect = text_size(_scale(painter)), floor_rect(self._floor)
        words = translate("FloorPlan", "The picture of this floor cannot be read. Choose another one.")
        font, high = desk_font(False, size), 2.2 * size
        wide = min(rect.width() - 16, fonts.metrics(font).horizontalAdvance(words) + 4 * size)
        box = QRectF(rect.left() + 8, rect.bottom() - high - 8, wide, high)
        draw_box(painter, box, fill=look.color("amber_tint"), radius=Size.RADIUS)
        sign = QRectF(box.left() + 0.8 * size, box.center().y() - 0.65 * size, 1.3 * size, 1.3 * size)
        draw_icon(painter, sign, "ph.warning", look.color("amber"))
        line = box.adjusted(2.7 * size, 0, -0.5 * size, 0)
        fonts.draw_text(painter, line, words, look.color("amber"), font=font)


class WallItem(QGraphicsItem):
    """The outer wall, above the rooms."""

    def __init__(self, floor: FloorRow) -> None:
        super().__init__()
        self._floor = floor

    def boundingRect(self) -> QRectF:
        more = 3 * WALL
        return floor_rect(self._floor).adjusted(-more, -more, more, more)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the wall."""
        draw_wall(painter, self._floor, look.current(), _scale(painter))


class AreaItem(QGraphicsItem):
    """A zone or a room."""

    def __init__(self, area: AreaRow, *, over_picture: bool) -> None:
        super().__init__()
        self.area = area
        self._over_picture = over_picture
        self._count = (0, 0)
        self._box = polygon(area.outline).boundingRect().adjusted(-2, -2, 2, 2)
        self.setZValue(0 if area.kind == "zone" else 1)

    def set_count(self, taken: int, desks: int) -> None:
        """Say how many of its desks are taken."""
        if (taken, desks) != self._count:
            self._count = (taken, desks)
            self.update(QRectF(self._box.left(), self._box.top(), self._box.width(), 34))

    @property
    def count(self) -> tuple[int, int]:
        """How many of its desks are taken, and how many there are."""
        return self._count

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the area with its words."""
        words = area_words(self.area, *self._count)
        draw_area(painter, self.area, words, look.current(), _scale(painter), over_picture=self._over_picture)
