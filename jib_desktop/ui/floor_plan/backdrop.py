"""The picture below the desks: somebody's own plan as PNG, JPEG or SVG, at its place and scale."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from jib_desktop.services.desks import FloorRow
from jib_desktop.ui.floor_plan.scale import PER_CM, to_plan
from jib_desktop.ui.look import Look, current

_MICROMETRES = 10_000  # in a centimetre
_SCREEN = 2_000.0  # pixels that an SVG is wide on the screen: drawn once, whatever the zoom
_MOST_PIXELS = 16_000_000
_BEGINNINGS = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff"}
_LIGHT, _DARK = 0.75, 0.6  # how much of a picture is left in each theme: desks are the colour on the plan
# What a PDF can only keep as pictures of every single part, which takes minutes.
_NOT_PLAIN = (b"opacity", b"Gradient", b"filter", b"mask", b"pattern", b"<image", b"rgba(")


class DamagedPicture(Exception):
    """What should be a picture cannot be read as one."""


class Backdrop:
    """A picture that was read; drawn as often as needed, in light and dark."""

    def __init__(self, data: bytes, kind: str) -> None:
        """Read a picture of a kind (svg, png, jpeg); raises DamagedPicture."""
        # Of an SVG only its text is kept: what reads it belongs to the thread that made it.
        self._svg = data if kind == "svg" else None
        self._is_plain = not any(part in data for part in _NOT_PLAIN)
        self._image = QImage() if kind == "svg" else _image(data, kind)
        shape = _svg(data).viewBoxF().size() if kind == "svg" else QSizeF(self._image.size())
        self._size = QSizeF(shape)
        self._drawn: dict[tuple[bool, int], QImage] = {}

    @property
    def size(self) -> QSizeF:
        """How large the picture says it is, in units of its own."""
        return QSizeF(self._size)

    def rect(self, floor: FloorRow) -> QRectF:
        """Return where on the plan the picture lies."""
        unit = floor.picture_scale / _MICROMETRES * PER_CM
        place = QPointF(to_plan(floor.picture_x), to_plan(floor.picture_y))
        return QRectF(place, self.size * unit)

    def draw(
        self,
        painter: QPainter,
        floor: FloorRow,
        scale: float,
        *,
        dark: bool,
        smooth: bool,
        as_lines: bool = False,
    ) -> None:
        """Draw the picture on the floor; what is dark on white turns light in the dark theme.

        `as_lines` lets an SVG stay one, as far as the theme does not turn it: for paper and SVG.
        """
        rect = self.rect(floor)
        painter.save()
        painter.setOpacity(1.0 if dark else _LIGHT)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setClipRect(QRectF(0, 0, to_plan(floor.width), to_plan(floor.depth)))
        if as_lines and self._svg is not None and self._is_plain and not dark:
            painter.setOpacity(1)  # a PDF would keep every line as a picture for the sake of it
            _svg(self._svg).render(painter, rect)
        else:
            wide = rect.width() * scale if as_lines else _SCREEN
            painter.drawImage(rect, self.picture(wide, dark=dark))
        painter.restore()

    def picture(self, wide: float = _SCREEN, *, dark: bool) -> QImage:
        """Return the picture for a theme, an SVG so many pixels wide; kept from one time to the next."""
        # Whole powers of two, so that it is seldom drawn anew.
        doublings = 0
        while self._svg is not None and wide > 1_000 * 2**doublings and doublings < 3:
            doublings += 1
        key = (dark, doublings)
        if key not in self._drawn:
            self._drawn.clear()
            plain = self._image if self._svg is None else self._render(1_000 * 2**doublings)
            self._drawn[key] = _for_dark(plain) if dark else plain
        return self._drawn[key]

    def _render(self, wide: int) -> QImage:
        assert self._svg is not None
        drawing = _svg(self._svg)
        size = self.size.scaled(wide, wide, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(QPointF(0, 0), QSizeF(image.size())))
        painter.end()
        return image


@lru_cache(maxsize=4)
def read_backdrop(data: bytes, kind: str) -> Backdrop:
    """Return a picture that was read, kept from one time to the next; raises DamagedPicture."""
    return Backdrop(data, kind)


def prepare(data: bytes, kind: str) -> None:
    """Read a picture and draw it for the theme on screen beside the window, which then has it at once."""
    with suppress(DamagedPicture):
        read_backdrop(data, kind).picture(dark=current().dark)


def _svg(data: bytes) -> Any:
    # QtSvg is loaded here because only a floor with such a picture needs it.
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer()
    renderer.setAnimationEnabled(False)
    if not renderer.load(QByteArray(data)) or renderer.viewBoxF().isEmpty():
        raise DamagedPicture
    return renderer


def _image(data: bytes, kind: str) -> QImage:
    # Qt's readers complain in the log of what is not theirs at all.
    if not data.startswith(_BEGINNINGS[kind]):
        raise DamagedPicture
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > _MOST_PIXELS:
        share = (_MOST_PIXELS / (size.width() * size.height())) ** 0.5
        reader.setScaledSize(size * share)
    image = reader.read()
    if image.isNull():
        raise DamagedPicture
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _for_dark(image: QImage) -> QImage:
    """Return a picture for the dark theme, on its ground, with as much left of it as shall be.

    A bright one, a drawing on paper, is turned over: its lines come out light, its paper as the ground.
    """
    found = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    found.fill(Look("dark").color("surface"))
    painter = QPainter(found)
    painter.setOpacity(_DARK)
    if _is_bright(image):
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        over = QPainter(paper)
        over.drawImage(0, 0, image)
        over.end()
        paper.invertPixels()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
        image = paper
    painter.drawImage(0, 0, image)
    painter.end()
    return found


def _is_bright(image: QImage) -> bool:
    """Whether a picture is bright on the whole; what is transparent lies on paper."""
    sample = image.scaled(24, 24).convertToFormat(QImage.Format.Format_ARGB32)
    dots = [sample.pixelColor(x, y) for x in range(sample.width()) for y in range(sample.height())]
    return sum(dot.lightnessF() * dot.alphaF() + 1 - dot.alphaF() for dot in dots) >= 0.5 * len(dots)
