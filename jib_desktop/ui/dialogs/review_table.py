"""How the rows of a review are drawn: heads of groups, ticks, old → new, what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from jib_desktop.rules.people import split_name
from jib_desktop.rules.startups import NUMBER_FIELDS
from jib_desktop.services.review import Verdict
from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.dialogs.review_rows import (
    SIGNS,
    TICKABLE,
    Cell,
    Review,
    ReviewRow,
    Shown,
    cell_of,
    know_words,
    worst,
)
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.names import both_names
from jib_desktop.ui.table.columns import Column
from jib_desktop.ui.table.delegates import CellDelegate, draw_names
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.choice_popup import draw_tick_box
from jib_desktop.ui.words import column_word, verdict_word

_TONES = {"block": "red", "warn": "amber", "tell": "text_2"}
_ARROW = " → "


def field_width(name: str) -> int:
    """Return the width of the column of a field in pixels."""
    return 92 if name in NUMBER_FIELDS else 140


def columns_of(kind: str, names: Sequence[str], shown: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns of a review: tick, row, name, the fields, what to know."""
    of_fields = tuple(
        Column(
            name, partial(column_word, name), partial(_cell_words, name), width=field_width(name),
            shown=name in shown, sorts=False,
        )
        for name in names
    )  # fmt: skip
    return (
        Column("tick", lambda: "", lambda _: "", width=44, sorts=False, least=44),
        Column("row", lambda: translate("Review", "Row"), _row_number, "number", 56, sorts=False),
        Column("shown_name", lambda: _subject(kind), _name, width=204, sorts=False),
        *of_fields,
        Column(
            "know",
            lambda: translate("Review", "What to know"),
            _know,
            width=260,
            sorts=False,
            stretches=True,
            least=240,
        ),
    )


def _subject(kind: str) -> str:
    return column_word("startup" if kind == "startups" else "contact")


def _row_number(row: ReviewRow) -> int | None:
    return row.planned.row if row.planned is not None else None


def _name(row: ReviewRow) -> str:
    if row.planned is None:
        return verdict_word(row.verdict)
    return row.planned.name or translate("Review", "(no name)")


def _cell_words(name: str, row: ReviewRow) -> str:
    cell = cell_of(row.planned, name) if row.planned is not None else None
    if cell is None:
        return ""
    return f"{cell.old or '–'}{_ARROW}{cell.new or '–'}" if cell.state == "changed" else cell.new


def _know(row: ReviewRow) -> str:
    return know_words(row.planned) if row.planned is not None else ""


def group_note(verdict: Verdict) -> str:
    """Return what becomes of a group."""
    words = {
        "rejected": translate("Review", "nothing of these rows is written"),
        "changed": translate("Review", "only these cells change"),
        "new": translate("Review", "nothing here by ID, source ID, code or exact name"),
        "unchanged": translate("Review", "the same as here"),
    }
    return words[verdict]


class ReviewDelegate(CellDelegate):
    """Draws the lines of a review; heads of groups run across all columns."""

    def __init__(self, view: TableView, review: Review) -> None:
        super().__init__(view)
        self._review = review
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
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw_head(painter, line, row.verdict, selected)
        painter.restore()

    def _draw_head(self, painter: QPainter, line: QRectF, verdict: Verdict, selected: bool) -> None:
        painter.fillRect(line, color("selected" if selected and self._view.hasFocus() else "sunken"))
        painter.fillRect(QRectF(line.x(), line.bottom() - 1, line.width(), 1), color("line"))
        middle = line.center().y()
        caret = "ph.caret-right" if verdict in self.closed else "ph.caret-down"
        draw_icon(painter, QRectF(16, middle - 7, 14, 14), caret, color("text_2"))
        glyph, family = SIGNS[verdict]
        draw_icon(painter, QRectF(40, middle - 8, 16, 16), glyph, color(family))
        font = self._view.font()
        words = line.adjusted(64, 0, -16, -1)
        wide = fonts.draw_text(painter, words, verdict_word(verdict), color("text"), font=fonts.bolder(font))
        words.setLeft(words.x() + wide + 8)
        words.setLeft(
            words.x()
            + fonts.draw_text(painter, words, self.group_count(verdict), color("text_2"), font=font)
            + 16
        )
        right = Qt.AlignmentFlag.AlignRight
        fonts.draw_text(painter, words, group_note(verdict), color("text_2"), font=font, align=right)

    def group_count(self, verdict: Verdict) -> str:
        """Return how many rows a group has, and how many of them are ticked."""
        count = formats.number(self._review.counts[verdict])
        if verdict not in TICKABLE:
            return count
        ticked = self._review.ticked()[verdict]
        if ticked == self._review.counts[verdict]:
            return translate("Review", "{count}, all ticked").format(count=count)
        return translate("Review", "{count}, {ticked} ticked").format(
            count=count, ticked=formats.number(ticked)
        )

    def draw_cell(self, painter: QPainter, rect: QRectF, column: Column, row: Any) -> None:
        planned = row.planned
        font = self._view.font()
        painter.setFont(font)
        if column.key == "tick":
            if row.verdict in TICKABLE:
                box = QRectF(rect.x(), rect.center().y() - 8, 16, 16)
                draw_tick_box(painter, box, ticked=self._review.is_ticked(row.id.int))
        elif column.key == "row":
            right = Qt.AlignmentFlag.AlignRight
            fonts.draw_text(painter, rect, formats.number(planned.row), color("text_2"), align=right)
        elif column.key == "shown_name":
            names = both_names(*split_name(planned.name))
            if planned.name:
                draw_names(painter, rect, names)
            else:
                fonts.draw_text(painter, rect, _name(row), color("text_2"))
        elif column.key == "know":
            problem = worst(planned)
            tone = _TONES[problem.level] if problem is not None else "text_2"
            fonts.draw_text(painter, rect, _know(row), color(tone))
        else:
            _draw_change(painter, rect, cell_of(planned, column.key), font)


def _draw_change(painter: QPainter, rect: QRectF, cell: Cell | None, font: QFont) -> None:
    if cell is None:
        return
    bold = fonts.bolder(font)
    if cell.state == "plain":
        fonts.draw_text(painter, rect, cell.new, color("text"), font=font)
    elif cell.state == "new":
        fonts.draw_text(painter, rect, cell.new, color("text"), font=bold)
    elif cell.state == "wrong":
        wide = min(rect.width() + 6, fonts.width(cell.new, bold) + 12)
        box = QRectF(rect.x() - 6, rect.center().y() - 11, wide, 22)
        painting.draw_box(painter, box, fill=color("red_tint"), radius=Size.RADIUS_SMALL)
        fonts.draw_text(painter, box.adjusted(6, 0, -5, 0), cell.new, color("red"), font=bold)
    else:
        _draw_old_and_new(painter, rect, cell, font)


def _draw_old_and_new(painter: QPainter, rect: QRectF, cell: Cell, font: QFont) -> None:
    """Draw the old value struck through, an arrow, the new one bold, on amber; the old one gives way."""
    struck, bold = QFont(font), fonts.bolder(font)
    struck.setStrikeOut(True)
    old, new = cell.old or "–", cell.new or "–"
    arrow = fonts.width(_ARROW, font)
    room = rect.width() + 6 - 12
    after = min(fonts.width(new, bold), max(room * 0.5, room - arrow - fonts.width(old, font)))
    before = min(fonts.width(old, font), max(12.0, room - arrow - after))
    box = QRectF(rect.x() - 6, rect.center().y() - 11, before + arrow + after + 12, 22)
    painting.draw_box(painter, box, fill=color("amber_tint"), radius=Size.RADIUS_SMALL)
    left = QRectF(box.x() + 6, box.y(), before + 1, box.height())
    fonts.draw_text(painter, left, old, color("text_2"), font=struck if cell.old else font)
    middle = QRectF(left.x() + before, box.y(), arrow + 1, box.height())
    fonts.draw_text(painter, middle, _ARROW, color("text_2"), font=font)
    rest = QRectF(middle.x() + arrow, box.y(), after + 1, box.height())
    fonts.draw_text(painter, rest, new, color("text"), font=bold)


class ReviewKeys(QObject):
    """Ticks by click and Space, opens and closes groups by click, Left and Right."""

    ticked = Signal(list, bool)  # places in the plan
    group_switched = Signal(str, bool)  # verdict, open

    def __init__(self, view: TableView, review: Review, shown: Callable[[], Shown]) -> None:
        super().__init__(view)
        self._view = view
        self._review = review
        self._shown = shown
        view.installEventFilter(self)
        view.clicked.connect(self._click)

    def _click(self, index: QModelIndex) -> None:
        row = self._view.table.row_at(index.row())
        if row.planned is None:
            self._switch(row.verdict)
        elif self._view.table.columns[index.column()].key == "tick" and row.verdict in TICKABLE:
            self.ticked.emit([row.id.int], not self._review.is_ticked(row.id.int))

    def _switch(self, verdict: Verdict, on: bool | None = None) -> None:
        is_open = verdict not in self._shown().closed
        wanted = not is_open if on is None else on
        if wanted != is_open:
            self.group_switched.emit(verdict, wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        row = (
            self._view.table.row_at(self._view.currentIndex().row())
            if self._view.currentIndex().isValid()
            else None
        )
        if event.key() == Qt.Key.Key_Space:
            self._tick_selected()
            return True
        if row is not None and row.planned is None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._switch(row.verdict, event.key() == Qt.Key.Key_Right)
            return True
        return super().eventFilter(watched, event)

    def _tick_selected(self) -> None:
        """Turn the ticks of the selected rows, or of a whole group by its head."""
        rows = [self._review.row(one.int) for one in self._view.selected_ids()]
        places: list[int] = []
        for row in rows:
            if row.planned is None:
                places.extend(self._review.places(row.verdict))
            else:
                places.append(row.id.int)
        places = [place for place in places if self._review.plan.rows[place].verdict in TICKABLE]
        if places:
            self.ticked.emit(places, not all(self._review.is_ticked(place) for place in places))
