"""The painted parts of the foyer's screen, in large type: floor, day and clock, and who sits here."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.exchange import paper_words
from jib_desktop.exchange.floor_words import LABELS
from jib_desktop.exchange.workbook import language_index
from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Face, short_name
from jib_desktop.ui.floor_plan.desk_paint import draw_desk
from jib_desktop.ui.floor_plan.floor_sheet import FloorSheet, Tenant
from jib_desktop.ui.look import color
from jib_desktop.ui.names import both_names

_DESIGNED = 1080  # pixels of height for which sizes are given; larger screens get larger type
_SIDE = 32
_HEAD = 112
_ROW, _LEAST_ROW = 56, 34
_COLUMN = 372
_SWATCH = QRectF(0, 0, 47, 32)
_STATES = (Face(FREE), Face(Kind.RESERVED), Face(Kind.OUT_OF_SERVICE))
_END = Qt.AlignmentFlag.AlignRight


def unit_of(widget: QWidget) -> float:
    """Return by how much larger everything is than on the screen it was designed for."""
    return max(0.5, widget.window().height() / _DESIGNED)


def _font(size: float, *, bold: bool = False) -> QFont:
    return fonts.text_font(bold=bold, size=max(9, round(size)))


class FoyerHead(QWidget):
    """One broad line: which floor, how far one is round, what day and what time it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ("", "")
        self._remark = ""
        self._now: datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_floor(self, title: tuple[str, str], remark: str) -> None:
        """Show a floor by its name and what else it is called; `remark` stands before the day."""
        self._title, self._remark = title, remark
        self.update()

    def show_time(self, now: datetime) -> None:
        """Show day and time of this computer."""
        if self._now is None or formats.moment(now) != formats.moment(self._now):
            self._now = now
            self.update()

    def sizeHint(self) -> QSize:
        """Return a height by the height of the screen."""
        return QSize(0, round(_HEAD * unit_of(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint floor, remark, day and clock."""
        painter, unit = painting.begin(self), unit_of(self)
        painter.fillRect(self.rect(), color("surface"))
        line = QRectF(self.rect()).adjusted(_SIDE * unit, 0, -_SIDE * unit, 0)
        if self._now is not None:
            line.setRight(line.right() - self._paint_time(painter, line, self._now, unit) - _SIDE * unit)
        wide = fonts.draw_text(painter, line, self._title[0], color("text"), font=_font(44 * unit, bold=True))
        line.setLeft(line.left() + wide + 20 * unit)
        wide = fonts.draw_text(painter, line, self._title[1], color("text_2"), font=_font(26 * unit))
        line.setLeft(line.left() + wide + 20 * unit)
        fonts.draw_text(painter, line, self._remark, color("text_2"), font=_font(20 * unit), align=_END)

    def _paint_time(self, painter: QPainter, line: QRectF, now: datetime, unit: float) -> float:
        """Paint the clock and, before it, the day in two languages; return how wide they are."""
        clock, font = formats.clock(now), _font(56 * unit, bold=True)
        used = fonts.draw_text(painter, line, clock, color("text"), font=font, align=_END) + 24 * unit
        day = now.astimezone().date()
        other = paper_words.ENGLISH if formats.language() == "zh_CN" else paper_words.CHINESE
        lines = (formats.day_with_weekday(day), paper_words.day(day, other))
        widest, high = 0.0, 30 * unit
        for place, (text, token) in enumerate(zip(lines, ("text", "text_2"), strict=True)):
            top = line.center().y() + (place - 1) * high
            box = QRectF(line.left(), top, line.width() - used, high)
            size = (22, 20)[place] * unit
            found = fonts.draw_text(painter, box, text, color(token), font=_font(size), align=_END)
            widest = max(widest, found)
        return used + widest


class FoyerStates(QWidget):
    """What the signs of desks mean that nobody sits at, in two languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def said(self) -> Sequence[str]:
        """What stands beside each sign."""
        place = language_index(formats.language())
        other = paper_words.ENGLISH if place == paper_words.CHINESE else paper_words.CHINESE
        return [f"{LABELS[one.state][place]} {LABELS[one.state][other]}" for one in _STATES]

    def sizeHint(self) -> QSize:
        """Return a height by the height of the screen."""
        return QSize(0, round(_ROW * unit_of(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and words of each."""
        painter, unit = painting.begin(self), unit_of(self)
        painter.fillRect(self.rect(), color("window"))
        scale, left = 1.1 * unit, 24 * unit  # where the wall of the plan begins
        for face, words in zip(_STATES, self.said, strict=True):
            _paint_swatch(painter, self, face, QPointF(left, self.height() / 2), scale)
            left += _SWATCH.width() * scale + 12 * unit
            line = QRectF(left, 0, max(1.0, self.width() - left), self.height())
            left += fonts.draw_text(painter, line, words, color("text"), font=_font(18 * unit)) + 36 * unit


def _paint_swatch(painter: QPainter, widget: QWidget, face: Face, at: QPointF, scale: float) -> None:
    """Draw a desk as a sign, its left edge at a point and the point in the middle of its height."""
    painter.save()
    painter.translate(at.x(), at.y() - _SWATCH.height() * scale / 2)
    painter.scale(scale, scale)
    draw_desk(painter, _SWATCH, DeskLook(face), 1.0, sharpness=scale * widget.devicePixelRatioF())
    painter.restore()


class FoyerLegend(QWidget):
    """Who sits on the floor: the sign of the plan and both names; nothing else about anybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tenants: list[Tenant] = []
        self._nobody = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_floor(self, sheet: FloorSheet | None, nobody: str) -> None:
        """Show the startups of a floor; without any, a sentence."""
        found = sheet.tenants() if sheet is not None else []
        self._tenants = [one for one in found if one.taken]
        self._nobody = nobody
        self.setAccessibleName(", ".join(" ".join(self._names(one)).strip() for one in self._tenants))
        self.updateGeometry()
        self.update()

    @property
    def named(self) -> Sequence[str]:
        """Everything that is written there."""
        return [name for one in self._tenants for name in self._names(one) if name]

    def _names(self, tenant: Tenant) -> tuple[str, str]:
        return both_names(tenant.name_en, tenant.name_zh)

    def _columns(self) -> int:
        room = max(1.0, self.window().height() - (_HEAD + _SIDE) * unit_of(self))
        rows = max(1, int(room / (_LEAST_ROW * unit_of(self))))
        return max(1, math.ceil(len(self._tenants) / rows))

    def sizeHint(self) -> QSize:
        """Return a width for as many columns as are needed."""
        return QSize(round((_COLUMN * self._columns() + _SIDE) * unit_of(self)), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: nobody is left out."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and names of each."""
        painter, unit = painting.begin(self), unit_of(self)
        painter.fillRect(self.rect(), color("window"))
        if not self._tenants:
            box = QRectF(0, 0, self.width() - _SIDE * unit, 2 * _ROW * unit)
            fonts.draw_text(painter, box, self._nobody, color("text_2"), font=_font(18 * unit))
            return
        columns = self._columns()
        rows = math.ceil(len(self._tenants) / columns)
        high = min(_ROW * unit, (self.height() - _SIDE * unit) / rows)
        for place, tenant in enumerate(self._tenants):
            column, row = divmod(place, rows)
            box = QRectF(column * _COLUMN * unit, row * high, (_COLUMN - 16) * unit, high)
            self._paint_tenant(painter, tenant, box, unit)

    def _paint_tenant(self, painter: QPainter, tenant: Tenant, box: QRectF, unit: float) -> None:
        scale = min(1.2 * unit, 0.8 * box.height() / _SWATCH.height())
        face = Face(Kind.TAKEN, short_name(tenant), tenant.mark)
        _paint_swatch(painter, self, face, QPointF(box.left(), box.center().y()), scale)
        first, second = self._names(tenant)
        left = box.left() + _SWATCH.width() * scale + 12 * unit
        line = QRectF(left, box.top(), box.right() - left, box.height())
        size = min(20 * unit, 0.36 * box.height())
        if not second:
            fonts.draw_text(painter, line, first, color("text"), font=_font(size, bold=True))
            return
        upper = QRectF(left, box.center().y() - 1.25 * size, line.width(), 1.25 * size)
        fonts.draw_text(painter, upper, first, color("text"), font=_font(size, bold=True))
        lower = upper.translated(0, 1.25 * size)
        fonts.draw_text(painter, lower, second, color("text_2"), font=_font(0.88 * size))
