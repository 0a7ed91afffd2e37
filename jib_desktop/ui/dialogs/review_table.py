"""How the rows of a review are drawn: heads of groups, ticks, old → new, conflicts, what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from jib_desktop.services.review import Verdict
from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.dialogs.review_cells import (
    NAMES,
    NOTHING,
    Cell,
    Fields,
    cell_of,
    counted,
    know,
    name_words,
    names_of,
)
from jib_desktop.ui.dialogs.review_groups import group_note, group_word
from jib_desktop.ui.dialogs.review_rows import SIGNS, SUMMED, TICKABLE, Review, ReviewRow
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.table.columns import Column
from jib_desktop.ui.table.delegates import CellDelegate, draw_names
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.choice_popup import draw_tick_box
from jib_desktop.ui.words import column_word

_ARROW = " → "
_SIGN = Size.ICON_SMALL + 5
_INSIDE = 6  # of a tinted cell, left and right
_TICK, _ROW = 44, 56  # px
_NARROW, _USUAL, _LONG, _WIDE = 92, 120, 132, 232
_FINE = 204  # of an amount with eight decimals, before and after
_MEASURED = 300  # rows whose words tell how wide a column should be
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Widths:
    """The px that name, what to know and the fields between them get."""

    name: int
    know: int
    fields: int

    @classmethod
    def within(cls, room: int) -> Widths:
        """Share what there is: in a narrow window all give way, so that what to know stays in sight."""
        rest = room - _TICK - _ROW
        if rest >= 204 + 216 + 2 * _USUAL:
            return cls(204, 216, rest - 204 - 216)
        return cls(148, 136, max(_USUAL, rest - 148 - 136))


class FieldColumns:
    """How wide the column of each field should be, by what the first rows show in it."""

    def __init__(self, review: Review, fields: Fields, font: QFont) -> None:
        self._fields = fields
        self._font, self._bold = font, fonts.bolder(font)
        strong = [row for row in review.rows[:20_000] if row.verdict in ("conflict", "changed", "rejected")]
        self._rows = strong[:_MEASURED]

    def width(self, name: str) -> int:
        """Return the width of the column of a field in pixels."""
        least = self.least(name)
        if self._fields.is_long(name):
            return _LONG  # paragraphs fill any width; the panel has them whole
        head = fonts.width(column_word(name), self._font)
        widest = max((self._cell_width(row, name) for row in self._rows), default=0)
        return min(_WIDE, max(least, 2 * Size.CELL + max(head, widest)))

    def least(self, name: str) -> int:
        """Return the width below which a column says too little."""
        if self._fields.is_fine(name):
            return _FINE
        return _NARROW if self._fields.is_number(name) else _USUAL

    def _cell_width(self, row: Any, name: str) -> int:
        cell = cell_of(row, name, self._fields)
        if cell is None or cell.state not in ("changed", "conflict", "wrong"):
            return 0
        between = _middle(cell, self._font) if cell.state != "wrong" else 0
        return int(fonts.width(cell.old, self._font) + fonts.width(cell.new, self._bold) + between + _INSIDE)


def columns_of(
    kind: str, names: Sequence[str], shown: Mapping[str, int], fields: Fields, review: Review, widths: Widths
) -> tuple[Column, ...]:
    """Return the columns of a review: tick, row, name, the fields (`shown` has their widths) …"""
    of_fields = tuple(
        Column(
            name, partial(column_word, name), partial(_cell_words, name, fields),
            width=shown.get(name, _USUAL), shown=name in shown, sorts=False,
        )
        for name in names
    )  # fmt: skip
    return (
        Column("tick", lambda: "", lambda _: "", width=_TICK, sorts=False, least=_TICK),
        Column("row", lambda: translate("Review", "Row"), _row_number, "number", _ROW, sorts=False),
        Column("shown_name", lambda: _subject(kind), _name, width=widths.name, sorts=False),
        *of_fields,
        Column(
            "know",
            lambda: translate("Review", "What to know"),
            partial(_know_words, fields, review, shown),
            width=widths.know,
            sorts=False,
            stretches=True,
            least=widths.know,
        ),
    )


def _subject(kind: str) -> str:
    words = {"startups": "startup", "contacts": "contact", "contracts": "contract", "desks": "desk",
             "allocations": "desk", "accounts": "account", "grants": "voucher"}  # fmt: skip
    return column_word(words.get(kind, "name"))


def _row_number(row: ReviewRow) -> int | None:
    return row.planned.row if row.planned is not None else None


def _name(row: ReviewRow) -> str:
    if row.planned is not None:
        return name_words(row.planned)
    return translate("Review", "More rows of this group") if row.is_more else group_word(row.verdict)


def _cell_words(name: str, fields: Fields, row: ReviewRow) -> str:
    cell = cell_of(row.planned, name, fields) if row.planned is not None else None
    if cell is None:
        return ""
    if cell.state == "conflict":
        return f"{cell.old or NOTHING} {or_word()} {cell.new or NOTHING}"
    return f"{cell.old or NOTHING}{_ARROW}{cell.new or NOTHING}" if cell.state == "changed" else cell.new


def _know_words(fields: Fields, review: Review, shown: Collection[str], row: ReviewRow) -> str:
    if row.planned is None:
        return ""
    return know(row.planned, fields, shown, accepted=bool(review.accepted[row.id.int])).words


def or_word() -> str:
    """Return what stands between two values of which one is to be chosen."""
    return translate("Review", "or")


def group_count(review: Review, verdict: Verdict) -> str:
    """Return how many rows a group has, and how many of them are ticked or decided."""
    total = review.counts[verdict]
    count = formats.number(total)
    if verdict not in TICKABLE:
        return count
    ticked = review.ticked()[verdict]
    if verdict == "conflict":
        words = translate("Review", "{count}, of them {ticked} decided")
    elif ticked == total:
        words = translate("Review", "{count}, all ticked")
    else:
        words = translate("Review", "{count}, {ticked} ticked")
    return words.format(count=count, ticked=formats.number(ticked))


def more_words(verdict: Verdict, count: int) -> str:
    """Return how many rows of a group are not shown, as a link says it."""
    words = {
        "rejected": translate("Review", "%n more rejected row(s)", "", count),
        "changed": translate("Review", "%n more changed row(s)", "", count),
        "new": translate("Review", "%n more new row(s)", "", count),
        "kept": translate("Review", "%n more kept row(s)", "", count),
        "unchanged": translate("Review", "%n more unchanged row(s)", "", count),
    }
    return counted(words[verdict], count)


class ReviewDelegate(CellDelegate):
    """Draws the lines of a review; heads of groups and links to further rows run across all columns."""

    def __init__(self, view: TableView, review: Review, fields: Fields, shown: Collection[str]) -> None:
        """`shown`: the fields that have a column."""
        super().__init__(view)
        self._fields_shown = shown
        self._review = review
        self._fields = fields
        self.closed: frozenset[Verdict] = frozenset()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, TableModel)
        row = model.row_at(index.row())
        if not isinstance(row, ReviewRow) or row.planned is not None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect)
        painter.setClipRect(cell)
        line = QRectF(0, cell.y(), self._view.viewport().width(), cell.height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        if row.is_more:
            self._draw_more(painter, line, row.verdict, selected)
        else:
            self._draw_head(painter, line, row.verdict, selected)
        painter.restore()

    def _draw_line(self, painter: QPainter, line: QRectF, ground: str, selected: bool) -> None:
        painter.fillRect(line, color("selected" if selected else ground))
        painter.fillRect(QRectF(line.x(), line.bottom() - 1, line.width(), 1), color("line"))
        if selected:
            painter.fillRect(QRectF(line.x(), line.y(), 3, line.height() - 1), color("accent"))

    def _draw_head(self, painter: QPainter, line: QRectF, verdict: Verdict, selected: bool) -> None:
        self._draw_line(painter, line, "sunken", selected)
        middle = line.center().y()
        if verdict in TICKABLE:
            self._draw_head_box(painter, QRectF(16, middle - 8, 16, 16), verdict)
        caret = "ph.caret-right" if verdict in self.closed else "ph.caret-down"
        draw_icon(painter, QRectF(44, middle - 7, 14, 14), caret, color("text_2"))
        glyph, family = SIGNS[verdict]
        draw_icon(painter, QRectF(66, middle - 8, 16, 16), glyph, color(family))
        font = self._view.font()
        words = line.adjusted(90, 0, -16, -1)
        wide = fonts.draw_text(painter, words, group_word(verdict), color("text"), font=fonts.bolder(font))
        words.setLeft(words.x() + wide + 8)
        count = group_count(self._review, verdict)
        wide = fonts.draw_text(painter, words, count, color("text_2"), font=font)
        words.setLeft(words.x() + wide + 16)
        fonts.draw_text(painter, words, group_note(verdict), color("text_2"), font=font, align=_RIGHT)

    def _draw_head_box(self, painter: QPainter, box: QRectF, verdict: Verdict) -> None:
        total, ticked = self._review.counts[verdict], self._review.ticked()[verdict]
        draw_tick_box(painter, box, ticked=ticked == total > 0)
        if 0 < ticked < total:  # some: a dash, as the box in the header has it
            bar = QRectF(box.x() + 4, box.center().y() - 1, 8, 2)
            painter.fillRect(bar, color("accent"))

    def _draw_more(self, painter: QPainter, line: QRectF, verdict: Verdict, selected: bool) -> None:
        self._draw_line(painter, line, "surface", selected)
        left = self._view.columnViewportPosition(2) + Size.CELL
        words = more_words(verdict, self._review.counts[verdict] - SUMMED)
        room = QRectF(left, line.y(), line.width() - left, line.height() - 1)
        fonts.draw_text(painter, room, words, color("accent_text"), font=self._view.font())

    def draw_cell(self, painter: QPainter, rect: QRectF, column: Column, row: Any) -> None:
        planned = row.planned
        font = self._view.font()
        painter.setFont(font)
        if column.key == "tick":
            if row.verdict in TICKABLE:
                box = QRectF(rect.x(), rect.center().y() - 8, 16, 16)
                draw_tick_box(painter, box, ticked=self._review.is_ticked(row.id.int))
        elif column.key == "row":
            fonts.draw_text(painter, rect, formats.number(planned.row), color("text_2"), align=_RIGHT)
        elif column.key == "shown_name":
            if any(names_of(planned)):
                draw_names(painter, rect, names_of(planned))
            else:
                fonts.draw_text(painter, rect, name_words(planned), color("text_2"))
        elif column.key == "know":
            self._draw_know(painter, rect, row)
        else:
            _draw_value(painter, rect, cell_of(planned, column.key, self._fields), font)

    def _draw_know(self, painter: QPainter, rect: QRectF, row: ReviewRow) -> None:
        assert row.planned is not None
        accepted = bool(self._review.accepted[row.id.int])
        known = know(row.planned, self._fields, self._fields_shown, accepted=accepted)
        if known.glyph:
            draw_icon(painter, QRectF(rect.x(), rect.center().y() - 8, 16, 16), known.glyph, color("green"))
            rect = rect.adjusted(22, 0, 0, 0)
        fonts.draw_text(painter, rect, known.words, color(known.tone), font=self._view.font())


def _middle(cell: Cell, font: QFont) -> int:
    """Return the room between two values and before them."""
    if cell.state == "conflict":
        return _SIGN + fonts.width(f" {or_word()} ", font)
    return fonts.width(_ARROW, font)


def _draw_value(painter: QPainter, rect: QRectF, cell: Cell | None, font: QFont) -> None:
    if cell is None:
        return
    bold = fonts.bolder(font)
    if cell.state in ("plain", "new"):
        fonts.draw_text(painter, rect, cell.new, color("text"), font=bold if cell.state == "new" else font)
    elif cell.state in ("wrong", "kept"):
        family, ink = ("red", "red") if cell.state == "wrong" else ("grey", "text")
        text_font = bold if cell.state == "wrong" else font
        box = _box(rect, fonts.width(cell.new or NOTHING, text_font) + 2 * _INSIDE)
        painting.draw_box(painter, box, fill=color(f"{family}_tint"), radius=Size.RADIUS_SMALL)
        inner = box.adjusted(_INSIDE, 0, 1 - _INSIDE, 0)
        fonts.draw_text(painter, inner, cell.new or NOTHING, color(ink), font=text_font)
    else:
        _draw_two(painter, rect, cell, font)


def _box(rect: QRectF, wide: float) -> QRectF:
    return QRectF(rect.x() - _INSIDE, rect.center().y() - 11, min(rect.width() + _INSIDE, wide), 22)


def _draw_two(painter: QPainter, rect: QRectF, cell: Cell, font: QFont) -> None:
    """Draw old → new on amber, the old one struck through, or one "or" the other in a red frame.

    Where room is short both give way alike, so that no one is cut to nothing beside the other.
    """
    is_open = cell.state == "conflict"
    after_font = font if is_open else fonts.bolder(font)
    before_font = QFont(font)
    before_font.setStrikeOut(bool(cell.old) and not is_open)
    old, new = cell.old or NOTHING, cell.new or NOTHING
    between = f" {or_word()} " if is_open else _ARROW
    middle = fonts.width(between, font)
    sign = _SIGN if is_open else 0
    room = rect.width() - _INSIDE - middle - sign
    before, after = _shared(room, fonts.width(old, font), fonts.width(new, after_font))
    box = _box(rect, sign + before + middle + after + 2 * _INSIDE)
    family = "red" if is_open else "amber"
    line = color("red") if is_open else None
    painting.draw_box(painter, box, fill=color(f"{family}_tint"), line=line, radius=Size.RADIUS_SMALL)
    left = box.x() + _INSIDE
    if is_open:
        draw_icon(painter, QRectF(left, box.center().y() - 7, 14, 14), "ph.git-merge", color("red"))
        left += sign
    parts = (
        (old, before, before_font, "text" if is_open else "text_2"),
        (between, middle, font, "red" if is_open else "text_2"),
        (new, after, after_font, "text"),
    )
    for words, wide, one, tone in parts:
        fonts.draw_text(painter, QRectF(left, box.y(), wide + 1, box.height()), words, color(tone), font=one)
        left += wide


def _shared(room: float, first: float, second: float) -> tuple[float, float]:
    """Return how much of `room` each of two texts gets: what the short one leaves goes to the long one."""
    if first + second <= room:
        return first, second
    half = room / 2
    if first <= half:
        return first, room - first
    return (room - second, second) if second <= half else (half, half)


def field_names(fields: Fields, moved: frozenset[str]) -> list[str]:
    """Return the fields that can have a column: names stand in front, unless one of them changes."""
    return [name for name in fields.columns if name not in NAMES or name in moved]
