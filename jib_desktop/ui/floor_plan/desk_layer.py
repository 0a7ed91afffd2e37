"""All desks of a floor as one item of the scene: each a picture that all desks of the same look share.

One item for all: two thousand of them would each ask Python for its bounds and to paint itself, which takes
longer than the painting. A picture is kept for one zoom and theme; while the zoom moves, those of the zoom
before are drawn larger or smaller for as long as a frame has no time for new ones.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from enum import IntFlag
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from jib_desktop.services.desks import DeskRow
from jib_desktop.ui import look
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Face, row_face
from jib_desktop.ui.floor_plan.desk_paint import OVERHANG, draw_desk
from jib_desktop.ui.floor_plan.scale import NAMELESS_BELOW, desk_rect

_HURRY = 0.005  # seconds of a frame for new pictures while the zoom moves
_MOST_BYTES = 96_000_000  # of kept pictures
_MANY = 120  # changed desks from which on the whole layer is painted


class Doing(IntFlag):
    """What is being done with a desk, or said of it."""

    NOTHING = 0
    SELECTED = 1
    HIGHLIGHTED = 2
    CURRENT = 4
    DIMMED = 8
    AIMED = 16


_LOUD = Doing.SELECTED | Doing.HIGHLIGHTED | Doing.CURRENT | Doing.AIMED


class Spot:
    """One desk on the plan: its row, its place, how it looks and the picture that shows it now."""

    __slots__ = (
        "bottom", "doing", "face", "left", "loud", "own", "picture", "rect", "right", "row", "shift_x",
        "shift_y", "stamp", "top", "x", "y",
    )  # fmt: skip

    def __init__(self, row: DeskRow) -> None:
        self.row = row
        self.rect = desk_rect(row.x, row.y, row.width, row.depth)
        middle = self.rect.center()
        self.x, self.y = middle.x(), middle.y()
        box = self.box()
        self.left, self.top, self.right, self.bottom = box.left(), box.top(), box.right(), box.bottom()
        self.own = self.face = row_face(row)  # `own`: as the row says; `face`: as it is shown now
        self.doing = 0
        self.loud = False
        self.picture: QPixmap | None = None
        self.shift_x = self.shift_y = 0.0  # from the middle to the picture's corner, pixels of the device
        self.stamp = -1

    @property
    def id(self) -> uuid.UUID:
        """The id of the desk."""
        return self.row.id

    def box(self) -> QRectF:
        """Return what the desk covers as it stands, without tick and ring."""
        if not self.row.turn:
            return QRectF(self.rect)
        turning = QTransform.fromTranslate(self.x, self.y).rotate(self.row.turn).translate(-self.x, -self.y)
        return turning.mapRect(self.rect)

    def covers(self, point: QPointF) -> bool:
        """Whether a point of the plan lies on the desk."""
        if not (self.left <= point.x() <= self.right and self.top <= point.y() <= self.bottom):
            return False
        if not self.row.turn:
            return True
        back = QTransform.fromTranslate(self.x, self.y).rotate(-self.row.turn).translate(-self.x, -self.y)
        return self.rect.contains(back.map(point))

    def place(self) -> tuple[int, int, int, int, int]:
        """Return what decides where it is drawn."""
        return self.row.x, self.row.y, self.row.width, self.row.depth, self.row.turn

    def look(self) -> DeskLook:
        """Return how it is to be drawn."""
        return _look(self.face, self.row.turn, self.doing)


def _look(face: Face, turn: int, doing: int) -> DeskLook:
    return DeskLook(
        face, turn, bool(doing & Doing.SELECTED), bool(doing & Doing.HIGHLIGHTED),
        bool(doing & Doing.CURRENT), bool(doing & Doing.DIMMED), bool(doing & Doing.AIMED),
    )  # fmt: skip


class _Older:
    """A picture of another zoom, with what is needed to draw it at this one."""

    __slots__ = ("picture", "shift_x", "shift_y", "zoom")

    def __init__(self, picture: QPixmap, shift_x: float, shift_y: float, zoom: float) -> None:
        self.picture, self.shift_x, self.shift_y, self.zoom = picture, shift_x, shift_y, zoom


class DeskLayer(QGraphicsItem):
    """Draws the desks; answers which one lies where."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.spots: dict[uuid.UUID, Spot] = {}
        self._bounds = QRectF()
        self._made: dict[Any, _Older] = {}
        self._older: dict[Any, _Older] = {}
        self._bytes = 0
        self._stamp = 0
        self._for: tuple[float, float, str] = (0, 0, "")
        self.hurries = False  # the zoom is moving: better blurred than late
        self.is_blurred = False  # something was drawn from pictures of another zoom

    # --- what is there ---

    def set_rows(self, rows: Sequence[DeskRow]) -> None:
        """Show these desks; what is done with those that stay is kept."""
        if [one.id for one in rows] == list(self.spots) and self._take_over(rows):
            return
        self.prepareGeometryChange()
        doing = {one.id: one.doing for one in self.spots.values() if one.doing}
        self.spots = {row.id: Spot(row) for row in rows}
        for desk_id, flags in doing.items():
            if desk_id in self.spots:
                spot = self.spots[desk_id]
                spot.doing, spot.loud = flags, bool(flags & _LOUD)
        self._bounds = QRectF()
        for spot in self.spots.values():
            self._bounds = self._bounds.united(spot.box())
        self.update()

    def _take_over(self, rows: Sequence[DeskRow]) -> bool:
        """Take rows of the same desks at the same places; false if one of them moved."""
        spots = list(self.spots.values())
        places = [(row.x, row.y, row.width, row.depth, row.turn) for row in rows]
        if any(spot.place() != place for spot, place in zip(spots, places, strict=True)):
            return False
        changed = []
        for spot, row in zip(spots, rows, strict=True):
            face = row_face(row)
            spot.row, spot.own = row, face
            if face != spot.face:
                spot.face = face
                changed.append(spot)
        self.repaint(changed)
        return True

    def show_faces(self, faces: Iterable[tuple[Spot, Face]]) -> None:
        """Show desks as they are on another day."""
        changed = []
        for spot, face in faces:
            if spot.face is not face and spot.face != face:
                spot.face = face
                changed.append(spot)
        self.repaint(changed)

    def set_doing(self, flag: Doing, ids: Iterable[uuid.UUID]) -> None:
        """Say of exactly these desks that this is done with them."""
        wanted, value, changed = set(ids), int(flag), []
        for desk_id, spot in self.spots.items():
            is_on = desk_id in wanted
            if bool(spot.doing & value) != is_on:
                self.repaint([spot])
                spot.doing = spot.doing | value if is_on else spot.doing & ~value
                spot.loud = bool(spot.doing & int(_LOUD))
                changed.append(spot)
        self.repaint(changed)

    def repaint(self, changed: Sequence[Spot]) -> None:
        """Paint some desks anew, and nothing else."""
        for spot in changed:
            spot.stamp = -1
        if len(changed) > _MANY:
            self.update()
            return
        for spot in changed:
            more = OVERHANG if spot.loud else 1.5
            self.update(
                QRectF(spot.left - more, spot.top - more, spot.right - spot.left + 2 * more,
                       spot.bottom - spot.top + 2 * more)
            )  # fmt: skip

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
        exposed: QRectF = option.exposedRect  # type: ignore[attr-defined]
        seen = self.spots_in(exposed.adjusted(-OVERHANG, -OVERHANG, OVERHANG, OVERHANG))
        if widget is None:
            self._draw_lines(painter, seen)
            return
        transform = painter.worldTransform()
        self._prepare(transform.m11(), widget.devicePixelRatioF())
        painter.save()
        painter.resetTransform()
        self._draw_pictures(painter, seen, transform)
        painter.restore()

    def _draw_lines(self, painter: QPainter, seen: Iterable[Spot]) -> None:
        scale = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        for spot in _quiet_first(seen):
            draw_desk(painter, spot.rect, spot.look(), scale)

    def _prepare(self, zoom: float, ratio: float) -> None:
        """Begin anew with pictures when zoom, scale of the screen or theme are others."""
        wanted = (zoom, ratio, look.current().theme)
        if wanted == self._for:
            return
        self._older = {} if wanted[2] != self._for[2] else {**self._older, **self._made}
        self._made = {}
        self._bytes = 0
        self._for = wanted
        self._stamp += 1

    def _draw_pictures(self, painter: QPainter, seen: Iterable[Spot], transform: QTransform) -> None:
        zoom, ratio, _theme = self._for
        left, top, stamp = transform.dx(), transform.dy(), self._stamp
        until = time.perf_counter() + _HURRY if self.hurries else None
        self.is_blurred = False
        for spot in _quiet_first(seen):
            if spot.stamp != stamp and not self._find_picture(spot, until):
                self._draw_older(painter, spot, spot.x * zoom + left, spot.y * zoom + top)
                continue
            x = round((spot.x * zoom + left) * ratio - spot.shift_x) / ratio
            y = round((spot.y * zoom + top) * ratio - spot.shift_y) / ratio
            painter.drawPixmap(QPointF(x, y), spot.picture)
        if not self.is_blurred:
            self._older = {}

    def _key(self, spot: Spot) -> Any:
        face = spot.face
        if self._for[0] < NAMELESS_BELOW:
            return face.state, face.mark, spot.row.width, spot.row.depth, spot.row.turn, spot.doing
        return face, spot.row.width, spot.row.depth, spot.row.turn, spot.doing

    def _find_picture(self, spot: Spot, until: float | None) -> bool:
        """Give a desk its picture, an own one of this zoom; false if there is no time to make it."""
        key = self._key(spot)
        made = self._made.get(key)
        if made is None:
            if until is not None and time.perf_counter() > until:
                return False
            made = self._make(spot)
            if self._bytes > _MOST_BYTES:
                self._made, self._bytes = {}, 0
            self._made[key] = made
        spot.picture, spot.shift_x, spot.shift_y = made.picture, made.shift_x, made.shift_y
        spot.stamp = self._stamp
        return True

    def _make(self, spot: Spot) -> _Older:
        """Draw the picture of a desk, its edges on whole pixels of the device."""
        zoom, ratio, _theme = self._for
        sharp = zoom * ratio
        wide, high = max(2, round(spot.rect.width() * sharp)), max(2, round(spot.rect.height() * sharp))
        more = round((OVERHANG if spot.loud else 1.0) * max(sharp, ratio)) + 1
        covered_x, covered_y = wide, high
        if spot.row.turn:
            box = spot.box()
            covered_x, covered_y = round(box.width() * sharp) + 1, round(box.height() * sharp) + 1
        picture = QPixmap(covered_x + 2 * more, covered_y + 2 * more)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.translate(more + covered_x / 2, more + covered_y / 2)
        # A turned desk keeps its proportions; a straight one is fitted to whole pixels.
        plain = QSizeF(sharp, sharp)
        if not spot.row.turn:
            plain = QSizeF(wide / spot.rect.width(), high / spot.rect.height())
        painter.scale(plain.width(), plain.height())
        place = QRectF(-spot.rect.width() / 2, -spot.rect.height() / 2, spot.rect.width(), spot.rect.height())
        draw_desk(painter, place, spot.look(), zoom, sharpness=sharp)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        self._bytes += 4 * picture.width() * picture.height()
        return _Older(picture, more + covered_x / 2, more + covered_y / 2, sharp)

    def _draw_older(self, painter: QPainter, spot: Spot, x: float, y: float) -> None:
        """Draw a desk from its picture at another zoom; without one its bare fill."""
        self.is_blurred = True
        zoom = self._for[0]
        older = self._older.get(self._key(spot))
        if older is None:
            wide, high = spot.rect.width() * zoom, spot.rect.height() * zoom
            hue = None if spot.face.mark is None else look.current().hue(spot.face.mark).fill
            painter.fillRect(QRectF(x - wide / 2, y - high / 2, wide, high), hue or look.color("surface"))
            return
        share = zoom / older.zoom
        corner = QPointF(x - older.shift_x * share, y - older.shift_y * share)
        size = QSizeF(older.picture.width() * share, older.picture.height() * share)
        painter.drawPixmap(QRectF(corner, size), older.picture, QRectF(older.picture.rect()))


def _quiet_first(spots: Iterable[Spot]) -> Iterator[Spot]:
    """Yield desks so that ticks, rings and strong borders come to lie above their neighbours."""
    loud = []
    for spot in spots:
        if spot.loud:
            loud.append(spot)
        else:
            yield spot
    yield from loud
