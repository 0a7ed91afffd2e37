"""The still parts of the plan as items of the scene: ground with picture and wall, zones and rooms."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from jib_desktop.services.desks import AreaRow, FloorRow
from jib_desktop.ui import fonts, look
from jib_desktop.ui.floor_plan.area_lines import area_words
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
from jib_desktop.ui.texts import translate


def _scale(painter: QPainter) -> float:
    return QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())


class GroundItem(QGraphicsItem):
    """The floor itself, its picture, and the sentence that stands there instead of one that is damaged."""

    def __init__(self, floor: FloorRow, picture: Backdrop | None, *, is_damaged: bool) -> None:
        super().__init__()
        self.floor = floor
        self.picture = picture
        self.is_damaged = is_damaged
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
        if self.is_damaged:
            self._draw_damage(painter)

    def _draw_damage(self, painter: QPainter) -> None:
        rect = floor_rect(self.floor)
        words = translate("FloorPlan", "The picture of this floor cannot be read. Choose another one.")
        ink = look.color("amber")
        place = QRectF(rect.left() + 12, rect.bottom() - 30, Size.ICON, Size.ICON)
        draw_icon(painter, place, "ph.warning", ink)
        line = QRectF(rect.left() + 36, rect.bottom() - 34, rect.width() - 48, 24)
        fonts.draw_text(painter, line, words, ink, font=desk_font(False, Size.TEXT))


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
