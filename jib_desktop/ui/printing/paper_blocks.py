"""What stands below each other on paper: lines of text and rules in blocks, blocks cut into pages.

A table that goes on repeats its head; one that runs a balance says on both pages how much is carried over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from jib_desktop.ui import fonts
from jib_desktop.ui.printing.pages import POINT, SMALL, ink, paper_font

SIZES = (34, 32, 30, 28, 26, 24, 22, 20)  # of type in tables, the first that fits
_GAP = 8 * POINT  # between columns
_PAD = 3 * POINT  # above and below the lines of a row
_HAIRLINE = 2
_LEAST = 40 * POINT  # of a column that gives way


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of text in a block."""

    text: str
    box: QRectF
    size: int
    tone: str = "text"
    bold: bool = False
    right: bool = False

    def placed(self) -> tuple[str, float, float]:
        """Return the text, shortened where it is wider than its box, and where its baseline begins."""
        measures = _measures(self.size, bold=self.bold)
        text, wide = self.text, measures.horizontalAdvance(self.text)
        if wide > self.box.width() + 0.5:
            text = measures.elidedText(text, Qt.TextElideMode.ElideRight, self.box.width())
            wide = measures.horizontalAdvance(text)
        left = self.box.right() - wide if self.right else self.box.left()
        # Centred on the capitals: lines with Chinese are taller than lines without.
        return text, left, self.box.top() + (self.box.height() + measures.capHeight()) / 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A level line in a block."""

    y: float
    left: float
    right: float
    thick: float = _HAIRLINE
    tone: str = "line_strong"


@dataclass(slots=True)
class Block:
    """What is never cut. `keeps`: it stays with the next one; `head`: it is repeated where its table goes on.

    `turn` makes what ends a page after it and what begins the next one, where the table goes on.
    """

    height: float
    pieces: list[Piece] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    frames: list[tuple[QRectF, str]] = field(default_factory=list)  # with their colours
    keeps: bool = False
    head: Block | None = None
    turn: Callable[[], tuple[Block, Block]] | None = None
    turn_height: float = 0

    def draw(self, painter: QPainter, top: float) -> None:
        """Draw it at a height of the page."""
        for piece in self.pieces:
            text, x, y = piece.placed()
            painter.setFont(type_of(piece.size, bold=piece.bold))
            painter.setPen(ink(piece.tone))
            painter.drawText(QPointF(x, top + y), text)
        for rule in self.rules:
            painter.setPen(QPen(ink(rule.tone), rule.thick))
            painter.drawLine(QPointF(rule.left, top + rule.y), QPointF(rule.right, top + rule.y))
        for box, tone in self.frames:
            painter.setPen(QPen(ink(tone), 4))
            painter.drawRoundedRect(box.translated(0, top), 4 * POINT, 4 * POINT)


Page = list[tuple[float, Block]]


@lru_cache(maxsize=32)
def type_of(size: int, *, bold: bool = False) -> QFont:
    """Return the font of paper in a size and weight, kept between calls: looking one up takes long."""
    font = paper_font(size)
    return fonts.bolder(font) if bold else font


@lru_cache(maxsize=32)
def _measures(size: int, *, bold: bool = False) -> QFontMetricsF:
    return QFontMetricsF(type_of(size, bold=bold))


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """Return a text as lines of a width."""
    if fonts.metrics(font).horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


def paragraph(
    text: str, width: float, *, size: int = SMALL, tone: str = "text", bold: bool = False, after: float = 0
) -> Block:
    """Return a paragraph as a block."""
    high = line_height(size)
    lines = wrapped(text, type_of(size, bold=bold), width)
    pieces = [
        Piece(line, QRectF(0, place * high, width, high), size, tone, bold)
        for place, line in enumerate(lines)
    ]
    return Block(len(lines) * high + after, pieces)


def line_height(size: int) -> float:
    """Return how high a line is."""
    return round(1.42 * size)


def cut(blocks: Sequence[Block], height: float, top: float) -> list[Page]:
    """Return blocks on pages of a height; those after the first one begin at `top`."""
    pages: list[Page] = [[]]
    y, before = 0.0, None
    for place, block in enumerate(blocks):
        if pages[-1] and y + _needed(blocks, place) > height:
            goes_on = before is not None and block.head is not None and before.head is block.head
            again: list[Block] = [block.head] if goes_on and block.head is not None else []
            if goes_on and before is not None and before.turn is not None:
                carried, brought = before.turn()
                pages[-1].append((y, carried))
                again.append(brought)
            pages.append([])
            y = top
            for one in again:
                pages[-1].append((y, one))
                y += one.height
        pages[-1].append((y, block))
        y += block.height
        before = block
    return pages


def _needed(blocks: Sequence[Block], place: int) -> float:
    """Return the room for a block with those it stays with, and for what ends the page after it."""
    needed = blocks[place].height
    while blocks[place].keeps and place + 1 < len(blocks):
        place += 1
        needed += blocks[place].height
    return needed + blocks[place].turn_height


# --- tables ---


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title in one line or two; `right`: figures; `wraps`: it gives way."""

    title: tuple[str, ...]
    right: bool = False
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of some lines, those after the first one quiet; `carry`: cells at the turn of a page."""

    cells: tuple[tuple[str, ...], ...]
    bold: bool = False
    carry: tuple[tuple[str, ...], ...] = ()  # before it and after it


class Table:
    """Lays rows out in columns as wide as they need; type becomes smaller before a figure is cut."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row], width: float) -> None:
        self._columns = columns
        self._width = width
        widths: list[float] = []
        spare = -1.0
        for size in SIZES:
            self.size = size
            self._plain, self._bold = type_of(size), type_of(size, bold=True)
            widths = self._natural(rows)
            spare = width - sum(widths)
            if spare >= 0:
                break
        wrapping = [place for place, one in enumerate(columns) if one.wraps]
        for place in wrapping or [0]:
            widths[place] = max(_LEAST, widths[place] + spare / max(1, len(wrapping)))
        self._widths = widths

    def _natural(self, rows: Sequence[Row]) -> list[float]:
        return [self._widest(place, rows) for place in range(len(self._columns))]

    def _widest(self, place: int, rows: Sequence[Row]) -> float:
        column = self._columns[place]
        least = max(fonts.metrics(self._plain).horizontalAdvance(line) for line in column.title)
        if column.wraps:
            return max(least, 90 * POINT) + _GAP
        found = {(row.cells[place][0], row.bold) for row in rows if row.cells[place]}
        found |= {(line, False) for row in rows for line in row.cells[place][1:]}
        found |= {(cells[place], False) for row in rows for cells in row.carry}
        measures = {bold: fonts.metrics(self._bold if bold else self._plain) for bold in (False, True)}
        wide = max((measures[bold].horizontalAdvance(text) for text, bold in found), default=0)
        last = place == len(self._columns) - 1
        return max(least, wide) + (0 if last else _GAP)

    def head(self) -> Block:
        """Return the titles."""
        lines = max(len(one.title) for one in self._columns)
        block = self._block([one.title for one in self._columns], lines, tone="text_2")
        block.rules = [Rule(block.height, 0, self._width, 4, "text")]
        block.keeps = True
        return block

    def blocks(self, rows: Sequence[Row]) -> list[Block]:
        """Return head and rows."""
        head = self.head()
        found = [head]
        for row in rows:
            cells = [self._lines(place, cell) for place, cell in enumerate(row.cells)]
            block = self._block(cells, max(map(len, cells)), bold=row.bold)
            block.head = head
            if row.carry:
                block.turn = partial(self._turn, row.carry)
                block.turn_height = line_height(self.size) + 2 * _PAD
            found.append(block)
        return found

    def _turn(self, carry: Sequence[Sequence[str]]) -> tuple[Block, Block]:
        carried, brought = (
            self._block([(one,) if one else () for one in cells], 1, tone="text_2") for cells in carry
        )
        return carried, brought

    def _lines(self, place: int, cell: tuple[str, ...]) -> tuple[str, ...]:
        if not self._columns[place].wraps:
            return cell
        room = self._widths[place] - _GAP
        return tuple(part for line in cell for part in wrapped(line, self._plain, room))

    def _block(
        self, cells: Sequence[Sequence[str]], lines: int, *, bold: bool = False, tone: str = "text"
    ) -> Block:
        high = line_height(self.size)
        pieces, left = [], 0.0
        for column, wide, cell in zip(self._columns, self._widths, cells, strict=True):
            last = column is self._columns[-1]
            for place, text in enumerate(cell):
                box = QRectF(left, _PAD + place * high, wide - (0 if last else _GAP), high)
                quiet = "text_2" if place else tone
                pieces.append(Piece(text, box, self.size, quiet, bold and not place, column.right))
            left += wide
        height = lines * high + 2 * _PAD
        return Block(height, pieces, [Rule(height, 0, self._width)])
