"""Floors on a day on A3: the plan, whose desks are whose in two languages, and how many are free.

In black and white pattern and name still tell; a floor whose startups need more room than the sheet has
goes on with its legend on the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from jib_desktop.exchange import paper_words
from jib_desktop.exchange.floor_words import LABELS
from jib_desktop.exchange.paper_words import CHINESE, ENGLISH, Words
from jib_desktop.exchange.workbook import language_index
from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.services.desks import AreaRow
from jib_desktop.ui import fonts
from jib_desktop.ui.floor_plan.area_lines import AreaWords
from jib_desktop.ui.floor_plan.desk_look import Face
from jib_desktop.ui.floor_plan.floor_sheet import FloorSheet
from jib_desktop.ui.floor_plan.scale import to_plan
from jib_desktop.ui.look import Look
from jib_desktop.ui.printing import floor_legend
from jib_desktop.ui.printing.floor_legend import Entry
from jib_desktop.ui.printing.pages import A3_ACROSS, HEADING, POINT, SMALL, TEXT, TITLE, ink, paper_font

_MARGIN = 30 * POINT
_HEAD, _FOOT = 58 * POINT, 22 * POINT
_GAP = 14 * POINT
_BESIDE = 262 * POINT  # of a legend at the right
_LEAST = 0.62  # of the width of the sheet; a smaller plan lets its legend go to the next sheet
_PER_SHEET = 4  # columns of a legend on a sheet of its own
_LIGHT = Look("light")
_Legend = Callable[[float], list[Entry]]


@dataclass(frozen=True)
class _Page:
    """A page: a plan with its legend, or what of a legend is left."""

    sheet: FloorSheet
    plan: QRectF | None
    columns: list[list[Entry]]
    at: QPointF
    width: float


class FloorPages:
    """The pages of some floors on a day, in the language of the window and its companion."""

    sheet = A3_ACROSS
    made: datetime | None = None

    def __init__(self, sheets: Sequence[FloorSheet], language: str, printed: date) -> None:
        self._place = language_index(language)
        self._other = ENGLISH if self._place == CHINESE else CHINESE
        self._printed = printed
        self._sheets = sheets
        units = self.sheet.units
        self._area = QRectF(
            _MARGIN,
            _MARGIN + _HEAD,
            units.width() - 2 * _MARGIN,
            units.height() - 2 * _MARGIN - _HEAD - _FOOT,
        )
        self._pages = [page for sheet in sheets for page in self._laid_out(sheet)]

    @property
    def title(self) -> str:
        """What it is called: the floor and the day."""
        codes = ", ".join(one.floor.code for one in self._sheets)
        name = LABELS["floor"][self._place].format(code=codes)
        day = self._sheets[0].day if self._sheets else self._printed
        return f"{name} {day.isoformat()}"

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    # --- laying out ---

    def _laid_out(self, sheet: FloorSheet) -> list[_Page]:
        tenants, known = sheet.tenants(), [row.number for row in sheet.rows]
        size = sheet.rect.size()

        def legend(width: float) -> list[Entry]:
            kept = LABELS["kept"][self._place]
            first = self._place == CHINESE
            return floor_legend.entries(tenants, known, width, kept, chinese_first=first)

        best = max(
            (self._beside(sheet, size, legend), *(self._below(sheet, size, legend, many) for many in (4, 5))),
            key=lambda page: page.plan.width() if page.plan is not None else 0,
        )
        if best.plan is not None and best.plan.width() >= _LEAST * self._area.width():
            return [best]
        return [_Page(sheet, _fitted(size, self._area), [], QPointF(), 0), *self._rest(sheet, legend)]

    def _beside(self, sheet: FloorSheet, size: QSizeF, legend: _Legend) -> _Page:
        """Put the legend at the right of the plan."""
        columns = floor_legend.in_columns(legend(_BESIDE), 1)
        room = QRectF(self._area)
        room.setWidth(room.width() - _BESIDE - _GAP)
        plan = _fitted(size, room)
        fits = floor_legend.height_of(columns) <= self._area.height()
        at = QPointF(self._area.right() - _BESIDE, self._area.top())
        return _Page(sheet, plan if fits else None, columns, at, _BESIDE)

    def _below(self, sheet: FloorSheet, size: QSizeF, legend: _Legend, many: int) -> _Page:
        """Put the legend below the plan, in so many columns."""
        width = (self._area.width() - (many - 1) * _GAP) / many
        columns = floor_legend.in_columns(legend(width), many)
        high = floor_legend.height_of(columns)
        room = QRectF(self._area)
        room.setHeight(room.height() - high - _GAP)
        plan = _fitted(size, room) if room.height() > 0 else None
        return _Page(sheet, plan, columns, QPointF(self._area.left(), self._area.bottom() - high), width)

    def _rest(self, sheet: FloorSheet, legend: _Legend) -> list[_Page]:
        """Put the legend on sheets of its own."""
        width = (self._area.width() - (_PER_SHEET - 1) * _GAP) / _PER_SHEET
        columns = floor_legend.in_columns(legend(width), _PER_SHEET, self._area.height())
        return [
            _Page(sheet, None, columns[start : start + _PER_SHEET], self._area.topLeft(), width)
            for start in range(0, len(columns), _PER_SHEET)
        ]

    # --- painting ---

    def paint(self, painter: QPainter, number: int, target: QRectF) -> None:
        """Paint page `number` (from 0) into a rectangle that stands for the sheet."""
        page, units = self._pages[number], self.sheet.units
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(target.topLeft())
        painter.scale(target.width() / units.width(), target.height() / units.height())
        self._paint_head(painter, page)
        if page.plan is not None:
            self._paint_plan(painter, page.sheet, page.plan)
        floor_legend.draw_columns(painter, page.columns, page.at, page.width, _GAP, _LIGHT)
        self._paint_foot(painter, number)
        painter.restore()

    def _paint_plan(self, painter: QPainter, sheet: FloorSheet, box: QRectF) -> None:
        scale = box.width() / sheet.rect.width()
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(scale, scale)
        painter.translate(-sheet.rect.topLeft())
        # As on a screen of twice the size: all names are written, whatever the preview's zoom.
        sheet.draw(painter, _LIGHT, self._area_words)
        painter.restore()

    def _area_words(self, area: AreaRow, taken: int, desks: int) -> AreaWords:
        names = (area.name_zh, area.name_en) if self._place == CHINESE else (area.name_en, area.name_zh)
        first, second = names if names[0] else (names[1], "")
        if area.kind == "zone":
            count = f"{taken} / {desks}" if desks else ""
            both = " ".join(one for one in (first, second) if one)
            if not area.code:
                return AreaWords(first, second, count)
            return AreaWords(LABELS["zone"][self._place].format(code=area.code), both, count)
        return AreaWords(f"{first} {area.code}".strip(), remark=second)

    def _paint_head(self, painter: QPainter, page: _Page) -> None:
        sheet, width = page.sheet, self._area.width()
        line = QRectF(_MARGIN, _MARGIN, width, 28 * POINT)
        day = " · ".join(paper_words.day(sheet.day, place) for place in (self._place, self._other))
        end = Qt.AlignmentFlag.AlignRight
        used = fonts.draw_text(painter, line, day, ink("text"), font=_bold(HEADING), align=end)
        line.setRight(line.right() - used - _GAP)
        floor = LABELS["floor"][self._place].format(code=sheet.floor.code)
        used = fonts.draw_text(painter, line, floor, ink("text"), font=_bold(TITLE))
        line.setLeft(line.left() + used + 8 * POINT)
        used = fonts.draw_text(
            painter, line, self._floor_names(sheet), ink("text_2"), font=paper_font(HEADING)
        )
        if sheet.is_invented:
            line.setLeft(line.left() + used + _GAP)
            fonts.draw_text(painter, line, self._both(LABELS["invented"]), ink("amber"), font=_bold(HEADING))
        below = QRectF(_MARGIN, _MARGIN + 30 * POINT, width, 18 * POINT)
        if page.plan is not None:
            self._paint_scale(painter, sheet, page.plan, below)
        self._paint_states(painter, sheet, below)

    def _floor_names(self, sheet: FloorSheet) -> str:
        names = (sheet.floor.name_en, sheet.floor.name_zh)
        return " ".join(one for one in (names[::-1] if self._place == CHINESE else names) if one)

    def _both(self, words: Words) -> str:
        return f"{words[self._place]} {words[self._other]}"

    def _paint_states(self, painter: QPainter, sheet: FloorSheet, box: QRectF) -> None:
        """Say how many desks are taken, free, reserved and out of service, each with its sign."""
        faces = {Kind.TAKEN: Face(Kind.TAKEN, "", 2), FREE: Face(FREE)}
        left, scale = box.left(), 0.5 * POINT
        for state, count in sheet.counts().items():
            at = QPointF(left, box.center().y() - 16 * scale)
            face = faces.get(state, Face(state))
            left += floor_legend.draw_swatch(painter, at, face, _LIGHT, scale) + 4 * POINT
            words = f"{self._both(LABELS[state])}"
            place = QRectF(left, box.top(), box.width(), box.height())
            left += fonts.draw_text(painter, place, words, ink("text"), font=paper_font(TEXT)) + 4 * POINT
            place.moveLeft(left)
            left += fonts.draw_text(painter, place, str(count), ink("text"), font=_bold(TEXT)) + 18 * POINT

    def _paint_scale(self, painter: QPainter, sheet: FloorSheet, plan: QRectF, box: QRectF) -> None:
        """Draw how long some metres are on the plan."""
        metre = to_plan(100) * plan.width() / sheet.rect.width()
        count = next((one for one in (1, 2, 5, 10, 20, 50) if one * metre >= 60 * POINT), 100)
        words = LABELS["metres"][self._place].format(count=count)
        small = paper_font(SMALL)
        right = box.right() - fonts.width(words, small) - 4 * POINT
        y, tick = box.center().y(), 3 * POINT
        painter.setPen(QPen(ink("text"), 1 * POINT))
        left = right - count * metre
        for begin, end in (
            (QPointF(left, y), QPointF(right, y)),
            (QPointF(left, y - tick), QPointF(left, y + tick)),
            (QPointF(right, y - tick), QPointF(right, y + tick)),
        ):
            painter.drawLine(begin, end)
        place = QRectF(right + 4 * POINT, box.top(), box.right() - right, box.height())
        fonts.draw_text(painter, place, words, ink("text"), font=small)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        labels, place = paper_words.LABELS, self._place
        printed = labels["printed"][place].format(day=paper_words.day(self._printed, place))
        left = f"{self._both(paper_words.BASE_SHORT)} · {printed}"
        right = labels["page"][place].format(page=number + 1, count=self.count)
        box = QRectF(_MARGIN, self.sheet.units.height() - _MARGIN - _FOOT / 2, self._area.width(), _FOOT / 2)
        font, end = paper_font(SMALL), Qt.AlignmentFlag.AlignRight
        fonts.draw_text(painter, box, left, ink("text_2"), font=font)
        fonts.draw_text(painter, box, right, ink("text_2"), font=font, align=end)


def _bold(size: int) -> QFont:
    font = paper_font(size)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _fitted(size: QSizeF, room: QRectF) -> QRectF:
    """Return a plan as large as it can be at the top of a room, in its middle."""
    fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = room.left() + (room.width() - fitted.width()) / 2
    return QRectF(QPointF(left, room.top()), fitted)
