"""An offer of seats drawn small: its desks on their piece of the floor, and who moves where."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.services.desks import DeskRow
from jib_desktop.services.desks_seats import Offer
from jib_desktop.ui import look
from jib_desktop.ui.dialogs.find_seats_reading import FloorMap
from jib_desktop.ui.floor_plan.area_lines import AreaWords
from jib_desktop.ui.floor_plan.area_paint import draw_area, draw_ground, draw_wall, floor_rect
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Face, row_face
from jib_desktop.ui.floor_plan.desk_paint import draw_desk
from jib_desktop.ui.floor_plan.scale import desk_rect
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.painting import draw_box

_MARGIN = 40.0  # of the plan at 100 %, around the desks
_LEAST = 420.0  # wide: a single desk is seen with what is around it
_MOST = 900.0  # wide; where others move to is shown as far as it lies within
_OUTSIDE = 12.0  # of the plan, beyond the wall
_HEAD = 7.0  # px of an arrow


def draw_offer(painter: QPainter, rect: QRectF, offer: Offer, team: uuid.UUID | None, seen: FloorMap) -> None:
    """Draw the piece of a floor on which an offer lies; its desks stand out, and those of the team."""
    rows = {row.id: row for row in seen.rows}
    piece = _within(_piece(offer, rows, rect.width() / rect.height()), floor_rect(seen.floor))
    scale = rect.width() / piece.width()
    painter.save()
    clip = QPainterPath()
    clip.addRoundedRect(rect, Size.RADIUS_SMALL, Size.RADIUS_SMALL)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(clip)
    painter.fillRect(rect, color("window"))
    painter.translate(rect.topLeft())
    painter.scale(scale, scale)
    painter.translate(-piece.topLeft())
    _draw_floor(painter, seen, scale)
    faces = _faces(offer, rows)
    for row in sorted(seen.rows, key=lambda one: one.id in faces):
        where = desk_rect(row.x, row.y, row.width, row.depth)
        if where.intersects(piece):
            is_team = team is not None and row.startup_id == team
            chosen = row.id in set(offer.desk_ids)
            desk = DeskLook(
                faces.get(row.id) or row_face(row), row.turn, is_selected=chosen, is_highlighted=is_team
            )
            draw_desk(painter, where, desk, scale)
    _draw_moves(painter, offer, rows, scale)
    painter.restore()
    draw_box(painter, rect, line=color("line"), radius=Size.RADIUS_SMALL)


def _faces(offer: Offer, rows: Mapping[uuid.UUID, DeskRow]) -> dict[uuid.UUID, Face]:
    """Return how desks look that are others then: those of the offer free, those moved to taken."""
    faces = {one: Face(FREE, rows[one].number) for one in offer.desk_ids if one in rows}
    for move in offer.moves:
        if move.from_id in rows and move.to_id in rows:
            faces[move.to_id] = row_face(rows[move.from_id])._replace(state=Kind.RESERVED)
    return faces


def _piece(offer: Offer, rows: Mapping[uuid.UUID, DeskRow], shape: float) -> QRectF:
    """Return which piece of the floor is drawn, with the shape (width to height) of the picture."""
    here = _around(rows[one] for one in offer.desk_ids if one in rows)
    there = [rows[move.to_id] for move in offer.moves if move.to_id in rows]
    whole = here.united(_around(there)) if there else here
    piece = whole if whole.width() <= _MOST and whole.height() <= _MOST / shape else here
    piece = piece.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    wide = max(_LEAST, piece.width(), piece.height() * shape)
    found = QRectF(0, 0, wide, wide / shape)
    found.moveCenter(piece.center())
    return found


def _within(piece: QRectF, floor: QRectF) -> QRectF:
    """Return a piece moved into the floor, if that is large enough: outside there is nothing to see."""
    room = floor.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
    found = QRectF(piece)
    if piece.width() <= room.width():
        found.moveLeft(min(max(piece.left(), room.left()), room.right() - piece.width()))
    if piece.height() <= room.height():
        found.moveTop(min(max(piece.top(), room.top()), room.bottom() - piece.height()))
    return found


def _around(rows: Iterable[DeskRow]) -> QRectF:
    found = QRectF()
    for row in rows:
        found = found.united(desk_rect(row.x, row.y, row.width, row.depth))
    return found


def _draw_floor(painter: QPainter, seen: FloorMap, scale: float) -> None:
    draw_ground(painter, seen.floor, look.current())
    for area in seen.areas:
        # Words would be too small to read; the card says where it is.
        draw_area(painter, area, AreaWords(""), look.current(), min(scale, 0.29))
    draw_wall(painter, seen.floor, look.current(), scale)


def _draw_moves(painter: QPainter, offer: Offer, rows: Mapping[uuid.UUID, DeskRow], scale: float) -> None:
    """Draw an arrow from each desk that others leave to where they go."""
    painter.setPen(QPen(color("accent"), 2 / scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for move in offer.moves:
        if move.from_id not in rows or move.to_id not in rows:
            continue
        ends = [desk_rect(one.x, one.y, one.width, one.depth).center() for one in (
            rows[move.from_id], rows[move.to_id]
        )]  # fmt: skip
        line = QLineF(*ends)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(line)
        _draw_head(painter, line, _HEAD / scale)


def _draw_head(painter: QPainter, line: QLineF, size: float) -> None:
    length = hypot(line.dx(), line.dy())
    if not length:
        return
    along = QPointF(line.dx() / length, line.dy() / length)
    across = QPointF(-along.y(), along.x())
    foot = line.p2() - along * size
    painter.setBrush(color("accent"))
    painter.drawPolygon(QPolygonF([line.p2(), foot + across * size / 2, foot - across * size / 2]))
