"""The paper of a statement of account: what a startup's accountant receives, in two languages.

For each currency: opening + movements = closing, every movement with its balance, how the bills were paid
besides, what the vouchers stand at. A closed one is the same to the last byte whenever it is made again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jib_desktop.exchange import paper_words, statement_words
from jib_desktop.exchange.paper_words import CHINESE, ENGLISH, Words
from jib_desktop.exchange.statement_words import LABELS
from jib_desktop.exchange.workbook import language_index
from jib_desktop.services.credits_statement import Statement
from jib_desktop.ui import fonts
from jib_desktop.ui.printing.pages import (
    A4,
    FOOT,
    HEADING,
    MARGIN,
    POINT,
    SHEET,
    SMALL,
    TEXT,
    TITLE,
    ink,
)
from jib_desktop.ui.printing.paper_blocks import Block, Page, Piece, Rule, cut, paragraph, type_of, wrapped
from jib_desktop.ui.printing.statement_parts import PartBlocks

_WIDTH = SHEET.width() - 2 * MARGIN
_HEIGHT = SHEET.height() - 2 * MARGIN - FOOT
_TOP = 26 * POINT  # of the pages that go on: below the line that says of what
_LABEL = 0.36 * _WIDTH
_LINE = 15 * POINT


class StatementPages:
    """The pages of a statement, in the language of the window and its companion."""

    sheet = A4

    def __init__(self, found: Statement, language: str, today: date) -> None:
        self._found = found
        self._today = today
        self._place = language_index(language)
        self._other = ENGLISH if self._place == CHINESE else CHINESE
        self._pages: list[Page] = cut(list(self._blocks()), _HEIGHT, _TOP)

    @property
    def title(self) -> str:
        """What it is called: whose it is and for which days."""
        found = self._found
        days = f"{found.first.isoformat()} {found.last.isoformat()}"
        return f"{LABELS['title'][self._place]} {self._name()} {days}"

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def made(self) -> datetime | None:
        """The moment that a PDF gives as that of its making: of what is closed, the closing."""
        closing = self._found.closing
        return closing.at if closing is not None else None

    def text(self) -> str:
        """Return all that stands on the pages, with their feet."""
        lines = []
        for number, page in enumerate(self._pages):
            lines += [piece.text for _, block in page for piece in block.pieces]
            lines += [*self._foot(number)]
        return "\n".join(lines)

    def _name(self) -> str:
        names = (self._found.startup_en, self._found.startup_zh)
        ordered = names[::-1] if self._place == CHINESE else names
        return " ".join(" ".join(ordered).split())

    def _both(self, words: Words, between: str = " ") -> str:
        return between.join(dict.fromkeys((words[self._place], words[self._other])))

    # --- what is on it ---

    def _blocks(self) -> Iterator[Block]:
        yield self._head()
        for name, lines in self._facts():
            yield self._fact(name, lines)
        for part in self._found.parts:
            yield from PartBlocks(self._found, part, self._place, self._other, _WIDTH).blocks()
        if not self._found.parts:
            for place in (self._place, self._other):
                yield paragraph(LABELS["nothing"][place], _WIDTH, size=TEXT)
        yield self._signatures()

    def _head(self) -> Block:
        closed = self._found.is_closed
        block = Block(0)
        word = self._both(LABELS["closed" if closed else "open"])
        tone = "green" if closed else "amber"
        wide = fonts.width(word, type_of(HEADING, bold=True))
        right = QRectF(_WIDTH - wide - 8 * POINT, 3 * POINT, wide, 20 * POINT)
        block.pieces.append(Piece(word, right, HEADING, tone, bold=True))
        block.frames.append((right.adjusted(-8 * POINT, 0, 8 * POINT, 0), tone))
        title = QRectF(0, 0, right.left() - 16 * POINT, 28 * POINT)
        block.pieces.insert(0, Piece(self._both(LABELS["title"]), title, TITLE, bold=True))
        y = 34 * POINT
        for name in dict.fromkeys((paper_words.BASE[self._place], paper_words.BASE[self._other])):
            block.pieces.append(Piece(name, QRectF(0, y, _WIDTH, _LINE), TEXT, "text_2"))
            y += _LINE
        if self._found.is_invented:
            at = QRectF(0, y - 2 * _LINE, _WIDTH, _LINE)
            words = self._both(LABELS["invented"])
            block.pieces.append(Piece(words, at, TEXT, "amber", bold=True, right=True))
        block.rules.append(Rule(y + 5 * POINT, 0, _WIDTH, 6, "text"))
        block.height = y + 11 * POINT
        return block

    def _facts(self) -> Iterator[tuple[str, list[str]]]:
        found = self._found
        yield "startup", [self._name()]
        if found.credit_code:
            yield "credit_code", [found.credit_code]
        if found.accounts:
            yield "accounts", [", ".join(found.accounts)]
        both = (self._place, self._other)
        yield "period", [paper_words.term(found.first, found.last, place) for place in both]
        yield "state", [statement_words.state(found, self._today, place) for place in both]

    def _fact(self, name: str, lines: Sequence[str]) -> Block:
        y, room = 2.0 * POINT, _WIDTH - _LABEL
        block = Block(0)
        label = wrapped(self._both(LABELS[name]), type_of(TEXT), _LABEL - 8 * POINT)
        for place, part in enumerate(label):
            box = QRectF(0, y + place * _LINE, _LABEL, _LINE)
            block.pieces.append(Piece(part, box, TEXT, "text_2"))
        for place, line in enumerate(lines):
            for part in wrapped(line, type_of(TEXT), room):
                box = QRectF(_LABEL, y, room, _LINE)
                block.pieces.append(Piece(part, box, TEXT, "text_2" if place else "text"))
                y += _LINE
        block.height = max(y, (len(label) * _LINE) + 2 * POINT) + 2 * POINT
        block.rules.append(Rule(block.height, 0, _WIDTH))
        return block

    def _signatures(self) -> Block:
        """Room to agree: a name, a signature or a seal, a day."""
        half, high = 0.46 * _WIDTH, 94 * POINT
        block = Block(high)
        sign = self._both(paper_words.LABELS["signature"])
        for name, left in (("for_base", 0.0), ("for_startup", _WIDTH - half)):
            words = self._both(LABELS[name])
            block.pieces.append(Piece(words, QRectF(left, 22 * POINT, half, _LINE), TEXT))
            block.pieces.append(Piece(sign, QRectF(left, high - _LINE, half, _LINE), SMALL, "text_2"))
            block.rules.append(Rule(high - _LINE - 2 * POINT, left, left + half, 2, "text"))
        return block

    # --- painting ---

    def paint(self, painter: QPainter, number: int, target: QRectF) -> None:
        """Paint page `number` (from 0) into a rectangle that stands for the sheet."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(target.topLeft())
        painter.scale(target.width() / SHEET.width(), target.height() / SHEET.height())
        painter.translate(MARGIN, MARGIN)
        if number:
            self._paint_top(painter)
        for top, block in self._pages[number]:
            block.draw(painter, top)
        self._paint_foot(painter, number)
        painter.restore()

    def _paint_top(self, painter: QPainter) -> None:
        line = QRectF(0, 0, _WIDTH, _LINE)
        right = Qt.AlignmentFlag.AlignRight
        days = paper_words.term(self._found.first, self._found.last, self._place)
        used = fonts.draw_text(painter, line, days, ink("text_2"), font=type_of(SMALL), align=right)
        line.setRight(line.right() - used - 8 * POINT)
        words = f"{self._both(LABELS['title'])} · {self._name()}"
        fonts.draw_text(painter, line, words, ink("text"), font=type_of(SMALL, bold=True))
        painter.setPen(QPen(ink("text"), 4))
        painter.drawLine(QPointF(0, _LINE + 3 * POINT), QPointF(_WIDTH, _LINE + 3 * POINT))

    def _foot(self, number: int) -> tuple[str, str]:
        """Return the ends of a foot; a day of printing would make two of what is closed."""
        parts = [self._both(paper_words.BASE_SHORT)]
        if self._found.closing is None:
            day = paper_words.day(self._today, self._place)
            parts.append(paper_words.LABELS["printed"][self._place].format(day=day))
        if self._found.is_invented:
            parts.append(self._both(LABELS["invented"]))
        counted = [
            paper_words.LABELS["page"][place].format(page=number + 1, count=self.count)
            for place in (self._place, self._other)
        ]
        return " · ".join(parts), "   ".join(counted)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        left, end = self._foot(number)
        box = QRectF(0, _HEIGHT + FOOT - _LINE, _WIDTH, _LINE)
        font, right = type_of(SMALL), Qt.AlignmentFlag.AlignRight
        used = fonts.draw_text(painter, box, end, ink("text_2"), font=font, align=right)
        box.setRight(box.right() - used - 8 * POINT)
        fonts.draw_text(painter, box, left, ink("text_2"), font=font)
