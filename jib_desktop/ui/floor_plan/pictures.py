"""A floor on a day as a picture: SVG, whose text stays text, or PNG as wide as wanted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from jib_desktop.exchange.files import replacing
from jib_desktop.ui import formats
from jib_desktop.ui.floor_plan.area_lines import area_words
from jib_desktop.ui.floor_plan.floor_sheet import FloorSheet
from jib_desktop.ui.look import Look
from jib_desktop.ui.names import full_name
from jib_desktop.ui.texts import in_a_row, labelled, translate

KINDS = ("svg", "png")
TWICE = 2.0
WIDEST = 8_000  # pixels; larger ones other programs refuse


def picture_title(sheet: FloorSheet) -> str:
    """Return what a picture shows: the floor and the day, and that the plan is invented if it is."""
    floor = translate("FloorPicture", "Floor {code}").format(code=sheet.floor.code)
    title = labelled(floor, formats.day_in_words(sheet.day))
    if not sheet.is_invented:
        return title
    return in_a_row((title, translate("FloorPicture", "The plan is invented.")))


def svg_of(sheet: FloorSheet, colours: Look | None = None) -> bytes:
    """Return the floor as SVG; a unit is a pixel at 100 %."""
    # QtSvg is loaded here because few people ask for such a picture.
    from PySide6.QtSvg import QSvgGenerator

    target, size = QBuffer(), sheet.rect.size().toSize()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(target)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(picture_title(sheet))
    generator.setDescription(full_name(sheet.floor.name_en, sheet.floor.name_zh))
    _draw(sheet, generator, colours or Look("light"), 1.0)
    return bytes(target.data().data())


def png_of(sheet: FloorSheet, width: int | None = None, colours: Look | None = None) -> bytes:
    """Return the floor as PNG, so many pixels wide; else twice as large as at 100 %."""
    whole = sheet.rect.size()
    scale = TWICE if width is None else min(max(width, 1), WIDEST) / whole.width()
    image = QImage(QSize(round(whole.width() * scale), max(1, round(whole.height() * scale))), _FORMAT)
    image.fill(Qt.GlobalColor.white)
    image.setText("Title", picture_title(sheet))
    _draw(sheet, image, colours or Look("light"), scale)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, QByteArray(b"png")).write(image)
    return bytes(target.data().data())


_FORMAT = QImage.Format.Format_RGB32


def _draw(sheet: FloorSheet, device: Any, colours: Look, scale: float) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-sheet.rect.topLeft())
    painter.fillRect(sheet.rect, colours.color("surface"))
    sheet.draw(painter, colours, area_words, max(scale, 1.0))
    painter.end()


def save_picture(
    sheet: FloorSheet, path: Path, *, width: int | None = None, colours: Look | None = None
) -> Path:
    """Write the floor whole or not at all: SVG if the file is called so, else PNG; return the file's path.

    Raises what `replacing` raises.
    """
    if path.suffix.lower() not in (f".{kind}" for kind in KINDS):
        path = path.with_name(f"{path.name}.png")
    is_svg = path.suffix.lower() == ".svg"
    content = svg_of(sheet, colours) if is_svg else png_of(sheet, width, colours)
    with replacing(path) as file:
        file.write(content)
    return path
