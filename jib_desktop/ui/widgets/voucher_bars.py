"""Vouchers as bars over time: how much of each is used, from when until when it is good, and today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.rules.periods import index_of, month
from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.texts import labelled, translate

_AXIS = 28
_ROW = 38
_BAR = 12
_TEXT = Size.LINE
_TICK = 5
_STRIPE = 7
_STEPS = (1, 2, 3, 6, 12, 24, 60)
_LEAST = 3  # pixels of the shortest bar
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class VoucherBar:
    """One voucher: its number, its days (inclusive), what share of it is used, and its two texts."""

    lot_id: int
    name: str
    first: date
    last: date
    used: float  # of 1
    left_words: str
    whole_words: str
    is_over: bool = False  # lapsed, void or used up: it pays for nothing any more


class VoucherBars(QWidget):
    """Paints the bars below one axis of months; arrows go from one to the next, Enter opens it."""

    opened = Signal(int)  # lot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[VoucherBar] = []
        self._today = date.min
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_vouchers(self, bars: Sequence[VoucherBar], today: date) -> None:
        """Show these, from top to bottom."""
        self._bars, self._today = list(bars), today
        self._current = min(self._current, max(0, len(bars) - 1))
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> VoucherBar | None:
        """The voucher where one is."""
        return self._bars[self._current] if self._bars else None

    def _tell(self) -> None:
        name, here = translate("VoucherBars", "Vouchers over time"), self.current
        self.setAccessibleName(labelled(name, self.words(here)) if here else name)

    def words(self, bar: VoucherBar) -> str:
        """Return what a bar says, for who does not see it."""
        text = translate("VoucherBars", "{voucher}: {left} of {whole} left, good from {first} until {last}")
        return text.format(
            voucher=bar.name, left=bar.left_words, whole=bar.whole_words,
            first=formats.day_in_line(bar.first), last=formats.day_in_line(bar.last),
        )  # fmt: skip

    # --- size ---

    def sizeHint(self) -> QSize:
        """Return the height of axis and bars."""
        return QSize(Size.PANEL_LEAST - 2 * Size.PANEL_SIDE, _AXIS + _ROW * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(160, self.sizeHint().height())

    # --- places ---

    def _span(self) -> tuple[date, date]:
        """Return the first day of the first month and the last of the last one that are shown."""
        first = min(*(bar.first for bar in self._bars), self._today).replace(day=1)
        last = max(*(bar.last for bar in self._bars), self._today)
        return first, month(index_of(last))[1]

    def _place(self, day: date, *, after: bool = False) -> float:
        first, last = self._span()
        whole = (last - first).days + 1
        passed = (day - first).days + after
        return self.width() * min(1.0, max(0.0, passed / whole))

    def _marks(self) -> list[tuple[float, str]]:
        """Return where months begin and what they are called, as many as have room."""
        first, last = self._span()
        font = fonts.text_font(size=Size.DRAWING)
        every = [month(index)[0] for index in range(index_of(first), index_of(last) + 1)]
        for step in _STEPS:
            months = [one for one in every if one.month % step == 1 % step and (step <= 12 or one.month == 1)]
            if step > 12:
                months = [one for one in months if one.year % (step // 12) == 0]
            marks = [(self._place(one), formats.month_on_axis(one)) for one in months]
            ends = [at + fonts.width(words, font) + 8 for at, words in marks]
            if all(end <= at for end, (at, _) in zip(ends, marks[1:], strict=False)):
                return marks
        return []

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axis, bars, today."""
        if not self._bars:
            return
        painter = painting.begin(self)
        self._draw_axis(painter)
        for place, bar in enumerate(self._bars):
            self._draw_bar(painter, _AXIS + _ROW * place, bar)
        self._draw_today(painter)
        if self.hasFocus():
            row = QRectF(0, _AXIS + _ROW * self._current - 2, self.width(), _ROW - 2)
            painting.draw_focus(painter, row, Size.RADIUS_SMALL)

    def _draw_axis(self, painter: QPainter) -> None:
        bottom = _AXIS - 6.5
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        font = fonts.text_font(size=Size.DRAWING)
        for at, words in self._marks():
            left = min(max(at, 0.5), self.width() - 0.5)
            painter.setPen(QPen(color("line_strong"), 1))
            painter.drawLine(QPointF(left, bottom - _TICK), QPointF(left, bottom))
            wide = fonts.width(words, font)
            if left + 3 + wide <= self.width():
                box = QRectF(left + 3, 0, wide + 1, bottom - 2)
                fonts.draw_text(painter, box, words, color("text_2"), font=font)
        painter.setFont(self.font())

    def _draw_bar(self, painter: QPainter, top: float, bar: VoucherBar) -> None:
        line = QRectF(0, top, self.width(), _TEXT)
        of = translate("VoucherBars", "of {amount}").format(amount=bar.whole_words)
        right = fonts.draw_text(painter, line, of, color("text_2"), font=self.font(), align=_RIGHT)
        line.setRight(line.right() - right - 4)
        wide = fonts.draw_text(painter, line, bar.left_words, color("text"), align=_RIGHT)
        line.setRight(line.right() - wide - 8)
        taken = fonts.draw_text(painter, line, bar.name, color("text"))
        line.setLeft(line.x() + taken + 4)
        last = formats.day_in_line(bar.last)
        until = translate("VoucherBars", "until {day}").format(day=last)
        if fonts.width(until, self.font()) > line.width():
            until = last  # a day without its year would be another day
        if line.width() > 24:
            fonts.draw_text(painter, line, until, color("text_2"))
        track = QRectF(0, top + _TEXT + 1, self.width(), _BAR)
        painting.draw_box(painter, track, fill=color("sunken"), radius=Size.RADIUS_TRACK)
        left, end = self._place(bar.first), self._place(bar.last, after=True)
        self._fill(painter, QRectF(left, track.y(), max(_LEAST, end - left), _BAR), bar)

    def _fill(self, painter: QPainter, box: QRectF, bar: VoucherBar) -> None:
        """Draw a voucher: outlined, the used part filled and hatched; grey if it is over."""
        ink = color("control" if bar.is_over else "accent")
        tint = color("grey_tint" if bar.is_over else "accent_tint")
        painting.draw_box(painter, box, fill=tint, radius=Size.RADIUS_TRACK)
        shape = QPainterPath()
        shape.addRoundedRect(box, Size.RADIUS_TRACK, Size.RADIUS_TRACK)
        used = QRectF(box.x(), box.y(), box.width() * min(1.0, max(0.0, bar.used)), box.height())
        painter.save()
        painter.setClipPath(shape)
        painter.setClipRect(used, Qt.ClipOperation.IntersectClip)
        painter.fillRect(used, ink)
        painter.setPen(QPen(_lighter(color("on_accent")), 1.2))
        x = used.x() - _BAR
        while x < used.right():
            painter.drawLine(QPointF(x, used.bottom()), QPointF(x + _BAR, used.y()))
            x += _STRIPE
        painter.restore()
        painting.draw_box(painter, box, line=ink, radius=Size.RADIUS_TRACK)

    def _draw_today(self, painter: QPainter) -> None:
        at = min(max(1.0, self._place(self._today)), self.width() - 1.0)
        for place in range(len(self._bars)):
            top = _AXIS + _ROW * place + _TEXT - 2
            painter.fillRect(QRectF(at - 0.75, top, 1.5, _BAR + 6), color("text"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("text"))
        tip = _AXIS - 1.0
        painter.drawPolygon(
            QPolygonF([QPointF(at - 5, tip - 5.5), QPointF(at + 5, tip - 5.5), QPointF(at, tip)])
        )

    # --- using ---

    def _go(self, place: int) -> None:
        self._current = max(0, min(place, len(self._bars) - 1))
        self._tell()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down, open on Enter."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        key = event.key()
        if key in steps:
            self._go(self._current + steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self._bars))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.opened.emit(self.current.lot_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the voucher that was clicked."""
        place = int((event.position().y() - _AXIS) // _ROW)
        if event.button() == Qt.MouseButton.LeftButton and 0 <= place < len(self._bars):
            self._go(place)
            self.opened.emit(self._bars[place].lot_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the voucher under the pointer whole."""
        place = int((event.position().y() - _AXIS) // _ROW)
        self.setToolTip(self.words(self._bars[place]) if 0 <= place < len(self._bars) else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Name it in another language, paint it in another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._tell()
            self.update()


def _lighter(ink: QColor) -> QColor:
    return QColor(ink.red(), ink.green(), ink.blue(), 95)
