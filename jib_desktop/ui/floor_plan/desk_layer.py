"""All desks of a floor as one item of the scene.

One item for all: two thousand of them would each ask Python for its bounds and to paint itself, which takes
longer than the painting.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from jib_desktop.services.desks import DeskRow
from jib_desktop.ui import look
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Doing, Face, look_of, row_face
from jib_desktop.ui.floor_plan.desk_paint import OVERHANG, draw_desk
from jib_desktop.ui.floor_plan.desk_pictures import Form, Picture, Pictures, Sight
from jib_desktop.ui.floor_plan.scale import NAMELESS_BELOW, desk_rect

_MANY = 120  # changed desks from which on the whole layer is painted


_DIMMED = int(Doing.DIMMED)


class Spot:
    """One desk on the plan: its row, its place, how it looks and the picture that shows it."""

    __slots__ = (
        "bottom", "doing", "face", "form", "left", "picture", "rect", "right", "row", "top", "x", "y",
    )  # fmt: skip

    def __init__(self, row: DeskRow) -> None:
        self.row = row
        self.rect = desk_rect(row.x, row.y, row.width, row.depth)
        self.form = Form(self.rect.width(), self.rect.height(), row.turn)
        middle, covered = self.rect.center(), self.form.covered()
        self.x, self.y = middle.x(), middle.y()
        self.left, self.top = self.x - covered.width() / 2, self.y - covered.height() / 2
        self.right, self.bottom = self.x + covered.width() / 2, self.y + covered.height() / 2
        self.face = row_face(row)
        self.doing = 0
        self.picture: Picture | None = None

    @property
    def id(self) -> uuid.UUID:
        """The id of the desk."""
        return self.row.id

    @property
    def is_loud(self) -> bool:
        """Whether it is drawn above its neighbours, with something that stands out."""
        return bool(self.doing & ~_DIMMED)

    def box(self, more: float = 0.0) -> QRectF:
        """Return what the desk covers as it stands, and so much around it."""
        return QRectF(
            QPointF(self.left - more, self.top - more), QPointF(self.right + more, self.bottom + more)
        )

    def covers(self, point: QPointF) -> bool:
        """Whether a point of the plan lies on the desk."""
        if not (self.left <= point.x() <= self.right and self.top <= point.y() <= self.bottom):
            return False
        if not self.row.turn:
            return True
        back = QTransform().rotate(-self.row.turn).map(point - QPointF(self.x, self.y))
        return abs(back.x()) <= self.form.width / 2 and abs(back.y()) <= self.form.height / 2

    def place(self) -> tuple[int, int, int, int, int]:
        """Return what decides where it is drawn."""
        return self.row.x, self.row.y, self.row.width, self.row.depth, self.row.turn

    def look(self) -> DeskLook:
        """Return how it is to be drawn."""
        return look_of(self.face, self.row.turn, self.doing)


class DeskLayer(QGraphicsItem):
    """Draws the desks; answers which one lies where."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.spots: dict[uuid.UUID, Spot] = {}
        self._bounds = QRectF()
        self._pictures = Pictures()
        self.budget: float | None = None  # seconds of a frame for new pictures; None: as many as it takes
        self.is_blurred = False  # something was drawn from a picture of another zoom, and still is
        # Told of what is painted anew, None for everything: whoever keeps a picture of it needs to know.
        self.repainted: Callable[[QRectF | None], object] | None = None

    # --- what is there ---

    def set_rows(self, rows: Sequence[DeskRow]) -> None:
        """Show these desks; what is done with those that stay is kept."""
        if [one.id for one in rows] == list(self.spots) and self._take_over(rows):
            return
        self.prepareGeometryChange()
        before = self.spots
        self.spots = {row.id: _shown(before.get(row.id), row) for row in rows}
        self._bounds = _around(self.spots.values())
        if not before.keys() & self.spots.keys():
            self._pictures.forget()
        self._repaint_all()

    def _take_over(self, rows: Sequence[DeskRow]) -> bool:
        """Take rows of the same desks at the same places; false if one of them moved."""
        spots = list(self.spots.values())
        places = [(row.x, row.y, row.width, row.depth, row.turn) for row in rows]
        if any(spot.place() != place for spot, place in zip(spots, places, strict=True)):
            return False
        for spot, row in zip(spots, rows, strict=True):
            spot.row = row
        self.show_faces((spot, row_face(spot.row)) for spot in spots)
        return True

    def show_faces(self, faces: Iterable[tuple[Spot, Face]]) -> None:
        """Show desks as they are on another day."""
        changed = []
        for spot, face in faces:
            if spot.face is not face and spot.face != face:
                spot.face = face
                spot.picture = None
                changed.append(spot)
        self._repaint(changed)

    def set_doing(self, flag: Doing, ids: Iterable[uuid.UUID]) -> None:
        """Say of exactly these desks that this is done with them."""
        wanted, value = set(ids), int(flag)
        changed = [
            spot for desk_id, spot in self.spots.items() if bool(spot.doing & value) != (desk_id in wanted)
        ]
        self._repaint(changed)  # what it covers now, and below what it will cover
        for spot in changed:
            spot.doing ^= value
            spot.picture = None
        self._repaint(changed)

    def _repaint(self, changed: Sequence[Spot]) -> None:
        """Paint some desks anew, and nothing else."""
        if len(changed) > _MANY:
            self._repaint_all()
            return
        for spot in changed:
            box = spot.box(OVERHANG if spot.is_loud else 1.5)
            self.update(box)
            if self.repainted is not None:
                self.repainted(box)

    def _repaint_all(self) -> None:
        self.update()
        if self.repainted is not None:
            self.repainted(None)

    def sharpen(self) -> None:
        """Paint all anew, so that what was stretched gets its own picture."""
        self.is_blurred = False
        self._repaint_all()

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the desk at a point of the plan; of two, the one that is drawn last."""
        return next((spot for spot in reversed(self.spots.values()) if spot.covers(point)), None)

    def spots_in(self, rect: QRectF) -> list[Spot]:
        """Return the desks that a rectangle touches."""
        left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
        return [
            spot
            for spot in self.spots.values()
            if spot.left < right and spot.right > left and spot.top < bottom and spot.bottom > top
        ]

    def boundingRect(self) -> QRectF:
        more = 2 * OVERHANG
        return self._bounds.adjusted(-more, -more, more, more)

    # --- painting ---

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the desks that are to be seen; on paper and in SVG as lines instead of pictures."""
        exposed: QRectF = option.exposedRect
        seen = self.spots_in(exposed.adjusted(-OVERHANG, -OVERHANG, OVERHANG, OVERHANG))
        transform = painter.worldTransform()
        if widget is None:
            scale = QStyleOptionGraphicsItem.levelOfDetailFromTransform(transform)
            for spot in _quiet_first(seen):
                draw_desk(painter, spot.rect, spot.look(), scale)
            return
        sight = Sight(transform.m11(), widget.devicePixelRatioF(), look.current().theme)
        self._pictures.see(sight)
        painter.save()
        painter.resetTransform()
        self._draw_pictures(painter, seen, transform, sight)
        painter.restore()

    def _draw_pictures(
        self, painter: QPainter, seen: Iterable[Spot], transform: QTransform, sight: Sight
    ) -> None:
        sharp, ratio = sight.zoom * sight.ratio, sight.ratio
        left, top = transform.dx() * ratio, transform.dy() * ratio
        pictures, stamp, has_names = self._pictures, self._pictures.stamp, sight.zoom >= NAMELESS_BELOW
        has_time, until = True, time.perf_counter() + self.budget if self.budget else 0.0
        for spot in _quiet_first(seen):
            picture = spot.picture or self._picture_of(spot)
            if not has_names and picture.base is not None:
                picture = picture.base
            x, y = spot.x * sharp + left, spot.y * sharp + top
            if picture.stamp != stamp:
                if not has_time:
                    pictures.draw_stale(painter, picture, x / ratio, y / ratio)
                    self.is_blurred = True
                    continue
                pictures.make(picture)
                has_time = not until or time.perf_counter() < until
            x, y = round(x - picture.shift_x), round(y - picture.shift_y)
            if ratio == 1.0:
                painter.drawPixmap(x, y, picture.pixmap)  # whole numbers are the quickest way
            else:
                painter.drawPixmap(QPointF(x / ratio, y / ratio), picture.pixmap)

    def _picture_of(self, spot: Spot) -> Picture:
        found = spot.picture = self._pictures.of(spot.face, spot.form, spot.doing)
        return found


def _shown(spot: Spot | None, row: DeskRow) -> Spot:
    """Return a desk as it is shown already, if it stands where it stood; one that moved is made anew."""
    if spot is None:
        return Spot(row)
    if spot.place() != (row.x, row.y, row.width, row.depth, row.turn):
        moved = Spot(row)
        moved.doing = spot.doing
        return moved
    face = row_face(row)
    if face != spot.face:
        spot.face, spot.picture = face, None
    spot.row = row
    return spot


def _around(spots: Collection[Spot]) -> QRectF:
    """Return what desks cover all together."""
    if not spots:
        return QRectF()
    corner = QPointF(min(spot.left for spot in spots), min(spot.top for spot in spots))
    return QRectF(corner, QPointF(max(spot.right for spot in spots), max(spot.bottom for spot in spots)))


def _quiet_first(spots: Iterable[Spot]) -> Iterator[Spot]:
    """Yield desks so that ticks, rings and strong borders come to lie above their neighbours."""
    loud = []
    for spot in spots:
        if spot.doing & ~_DIMMED:
            loud.append(spot)
        else:
            yield spot
    yield from loud
