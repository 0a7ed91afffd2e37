"""A document cut into pages of A4, painted the same on screen, on paper and into a PDF.

It is laid out in quarters of a point, with fonts in such units, so no screen or printer moves a line.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from jib_desktop.exchange.files import replacing
from jib_desktop.ui.fonts import application_font, keep_plain
from jib_desktop.ui.look import TOKENS

POINT = 4  # units; a point is 1/72 inch


@dataclass(frozen=True)
class Sheet:
    """A size of paper; `scales`: what is on it may as well come out on another size of the A series."""

    size: QPageSize.PageSizeId
    points: tuple[int, int]  # wide and high as it lies
    scales: bool = False

    @property
    def units(self) -> QSizeF:
        """Return its size in the units of drawing."""
        return QSizeF(self.points[0] * POINT, self.points[1] * POINT)

    @property
    def orientation(self) -> QPageLayout.Orientation:
        """Return how it lies."""
        wide, high = self.points
        return QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait


A4 = Sheet(QPageSize.PageSizeId.A4, (595, 842))
A3_ACROSS = Sheet(QPageSize.PageSizeId.A3, (1191, 842), scales=True)
_A_SERIES = {QPageSize.PageSizeId.A2, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A4}

SHEET = A4.units
MARGIN = 45 * POINT
FOOT = 28 * POINT  # below the text, for the line with the page number
AREA = QSizeF(SHEET.width() - 2 * MARGIN, SHEET.height() - 2 * MARGIN - FOOT)
TEXT, SMALL, HEADING, TITLE = 38, 32, 44, 80  # sizes of type: 9.5, 8, 11 and 20 points
_RESOLUTION = 600  # dots per inch of a PDF, for its hairlines; text stays text

Foot = Callable[[int, int], tuple[str, str]]


def paper_font(size: int = TEXT) -> QFont:
    """Return the font of paper: that of the window, with its Simplified Chinese companion."""
    font = application_font()
    font.setPixelSize(size)
    keep_plain(font)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def ink(token: str) -> QColor:
    """Return a colour of the light theme: paper is white."""
    return QColor(TOKENS[token][0])


class Printable(Protocol):
    """What preview, printer and PDF take: pages of one size that can be painted."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def sheet(self) -> Sheet:
        """On what paper it is."""

    @property
    def count(self) -> int:
        """How many pages there are."""

    @property
    def made(self) -> datetime | None:
        """The moment that a PDF gives as that of its making, so that it comes out the same; None: now."""

    def paint(self, painter: QPainter, number: int, target: QRectF) -> None:
        """Paint page `number` (from 0) into a rectangle that stands for the sheet."""


class Pages:
    """The pages of a document with a foot that counts them; `foot(page, count)` gives its two ends."""

    sheet = A4
    made: datetime | None = None

    def __init__(self, title: str, document: QTextDocument, foot: Foot) -> None:
        self.title = title
        self._document = document
        self._foot = foot
        document.setDocumentMargin(0)
        document.setPageSize(AREA)

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return self._document.pageCount()

    def text(self) -> str:
        """Return all that stands on the pages, without their feet."""
        return self._document.toPlainText()

    def paint(self, painter: QPainter, number: int, target: QRectF) -> None:
        """Paint page `number` (from 0) into a rectangle that stands for the sheet."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(target.topLeft())
        painter.scale(target.width() / SHEET.width(), target.height() / SHEET.height())
        self._paint_foot(painter, number)
        self._paint_text(painter, number)
        painter.restore()

    def _paint_text(self, painter: QPainter, number: int) -> None:
        top = number * AREA.height()
        painter.translate(MARGIN, MARGIN - top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, top, AREA.width(), AREA.height())
        context.palette.setColor(QPalette.ColorRole.Text, ink("text"))
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        left, right = self._foot(number + 1, self.count)
        box = QRectF(MARGIN, SHEET.height() - MARGIN - FOOT, AREA.width(), FOOT)
        painter.setFont(paper_font(SMALL))
        painter.setPen(ink("text_2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, right)


def print_to(pages: Printable, device: QPagedPaintDevice, first: int = 0, last: int | None = None) -> None:
    """Paint the pages `first` to `last` (from 0) on a printer or into a PDF set up by `full_sheet`."""
    painter = QPainter(device)
    whole = QRectF(QPointF(0, 0), QSizeF(device.width(), device.height()))
    for number in range(first, (pages.count - 1 if last is None else last) + 1):
        if number > first:
            device.newPage()
        pages.paint(painter, number, whole)
    painter.end()


def full_sheet(device: QPagedPaintDevice, sheet: Sheet = A4) -> None:
    """Set a device to a sheet and to the whole of it: the margins are ours.

    Of the A series that size stays which a person chose, where what is printed may be scaled.
    """
    chosen = device.pageLayout().pageSize().id()
    size = chosen if sheet.scales and chosen in _A_SERIES else sheet.size
    device.setPageLayout(QPageLayout(QPageSize(size), sheet.orientation, QMarginsF(0, 0, 0, 0)))


def pdf_of(pages: Printable) -> bytes:
    """Return the pages as a PDF."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(pages.title)
    writer.setCreator("JIB Desktop")
    writer.setPageSize(QPageSize(pages.sheet.size))
    full_sheet(writer, pages.sheet)
    if pages.made is not None:
        writer.setDocumentId(QUuid(str(uuid.uuid5(uuid.NAMESPACE_URL, pages.title))))
    print_to(pages, writer)
    target.close()
    content = bytes(target.data().data())
    return content if pages.made is None else _made_at(content, pages.made)


def _made_at(content: bytes, moment: datetime) -> bytes:
    """Write another moment of making into a PDF, of the same length: places in it stay as they are."""
    here = moment.astimezone()
    for pattern, form in (
        (rb"(?<=Date \(D:)\d{14}", "%Y%m%d%H%M%S"),
        (rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d', "%Y-%m-%dT%H:%M:%S"),
    ):
        content = re.sub(pattern, here.strftime(form).encode(), content)
    return content


def save_pdf(pages: Printable, path: Path) -> None:
    """Write the pages as a PDF, whole or not at all; raises what `replacing` raises."""
    content = pdf_of(pages)
    with replacing(path) as file:
        file.write(content)
