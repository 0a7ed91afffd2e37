"""The pictures of desks: one for all desks of the same look, sharp at one zoom, stretched until then.

A desk is drawn in two parts: what all desks of a startup share, and above it the word. So that the zoom can
move through a thousand desks, a frame makes new pictures only for as long as it has time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from jib_desktop.rules.desks import Kind
from jib_desktop.ui import look
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Face, look_of
from jib_desktop.ui.floor_plan.desk_paint import OVERHANG, draw_desk, draw_desk_words

# Seconds of a frame for new pictures: while the zoom moves, and when it rests but much is still to be made.
HURRY, REST = 0.003, 0.009
_MOST_BYTES = 128_000_000


class Form(NamedTuple):
    """What a desk measures on the plan at 100 %, and how it stands turned (degrees, clockwise)."""

    width: float
    height: float
    turn: int

    def covered(self) -> QSizeF:
        """Return what it covers as it stands."""
        if not self.turn:
            return QSizeF(self.width, self.height)
        box = QTransform().rotate(self.turn).mapRect(QRectF(0, 0, self.width, self.height))
        return QSizeF(box.size())


class Picture:
    """How desks of one look are shown: the picture, from its corner to the middle, for which zoom it is."""

    __slots__ = ("base", "form", "look", "pixmap", "sharp", "shift_x", "shift_y", "stamp")

    def __init__(self, desk: DeskLook, form: Form, base: Picture | None) -> None:
        self.look = desk
        self.form = form
        self.base = base  # the same without the word
        self.pixmap = QPixmap()
        self.shift_x = self.shift_y = 0.0  # pixels of the device
        self.sharp = 1.0  # pixels of the device in one unit
        self.stamp = -1


@dataclass(frozen=True)
class Sight:
    """For which zoom, scale of the screen and theme pictures are made."""

    zoom: float
    ratio: float
    theme: str


class Pictures:
    """Keeps the pictures; `stamp` tells those that are sharp from those of another zoom."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Face, Form, int], Picture] = {}
        self._sight = Sight(0, 0, "")
        self._bytes = 0
        self.stamp = 0

    def of(self, face: Face, form: Form, doing: int) -> Picture:
        """Return the picture of a look; it may still have to be made."""
        key = (face, form, doing)
        found = self._kept.get(key)
        if found is None:
            base = None
            # A reserved desk without a name has a sign where others have their name.
            if face.words and face.state != Kind.RESERVED:
                base = self.of(Face(face.state, "", face.mark), form, doing)
            found = self._kept[key] = Picture(look_of(face, form.turn, doing), form, base)
        return found

    def forget(self) -> None:
        """Drop all pictures, as when other desks are shown."""
        self._kept.clear()
        self._bytes = 0

    def see(self, sight: Sight) -> None:
        """Make pictures for another sight from now on."""
        if sight == self._sight:
            return
        if sight.theme != self._sight.theme or self._bytes > _MOST_BYTES:
            for one in self._kept.values():
                one.pixmap = QPixmap()
                one.stamp = -1
            self._bytes = 0
        self._sight = sight
        self.stamp += 1

    def make(self, picture: Picture) -> None:
        """Draw a picture, the edges of the desk on whole pixels of the device."""
        base = picture.base
        if base is not None and base.stamp != self.stamp:
            self.make(base)
        sight, form = self._sight, picture.form
        sharp = sight.zoom * sight.ratio
        covered = form.covered() * sharp
        wide, high = max(2, round(covered.width())), max(2, round(covered.height()))
        more = round((OVERHANG if _is_loud(picture.look) else 1.0) * max(sharp, sight.ratio)) + 1
        if base is not None:
            pixmap = QPixmap(base.pixmap)
            pixmap.setDevicePixelRatio(1)
        else:
            pixmap = QPixmap(wide + 2 * more, high + 2 * more)
            pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.translate(more + wide / 2, more + high / 2)
        # A turned desk keeps its proportions; a straight one is fitted to whole pixels.
        scale = (sharp, sharp) if form.turn else (wide / form.width, high / form.height)
        painter.scale(*scale)
        place = QRectF(-form.width / 2, -form.height / 2, form.width, form.height)
        if base is None:
            draw_desk(painter, place, picture.look, sight.zoom, sharpness=sharp)
        else:
            draw_desk_words(painter, place, picture.look, sight.zoom)
        painter.end()
        pixmap.setDevicePixelRatio(sight.ratio)
        self._bytes += 4 * pixmap.width() * pixmap.height()
        picture.pixmap, picture.sharp, picture.stamp = pixmap, sharp, self.stamp
        picture.shift_x, picture.shift_y = more + wide / 2, more + high / 2

    def draw_stale(self, painter: QPainter, picture: Picture, x: float, y: float) -> None:
        """Draw a desk whose middle is here by its picture of another zoom; without one by its bare fill."""
        zoom = self._sight.zoom
        known = picture.base or picture if picture.pixmap.isNull() else picture
        if known.pixmap.isNull():
            mark = picture.look.face.mark
            fill = look.color("surface") if mark is None else look.current().hue(mark).fill
            size = picture.form.covered() * zoom
            painter.fillRect(QRectF(QPointF(x - size.width() / 2, y - size.height() / 2), size), fill)
            return
        share = zoom / known.sharp
        shift_x, shift_y = known.shift_x * share, known.shift_y * share
        # Whole numbers are the quickest way, and what is stretched need not be exact.
        left, top = round(x - shift_x), round(y - shift_y)
        painter.drawPixmap(left, top, round(2 * shift_x), round(2 * shift_y), known.pixmap)


def _is_loud(desk: DeskLook) -> bool:
    return desk.is_selected or desk.is_highlighted or desk.is_current or desk.is_aimed
