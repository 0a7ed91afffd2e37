"""How many desks are promised and given: one segment for each, with a change already added."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, formats, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color

_BAR = 14
_GAP = 5
_LEAST = 3  # px; narrower segments are drawn as one
_HIGH = Size.LINE + 4 + _BAR
_RIGHT = Qt.AlignmentFlag.AlignRight


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseBar", text)


class Desks(NamedTuple):
    """What the bar shows: desks promised, given, and how many come (or, below zero, go) with a change."""

    promised: int
    given: int
    change: int = 0

    @property
    def total(self) -> int:
        """How many are given afterwards."""
        return self.given + self.change

    @property
    def over(self) -> int:
        """By how many the promise is then exceeded."""
        return max(0, self.total - self.promised)


class PromiseBar(QWidget):
    """Paints words and segments: given filled, to come outlined, beyond the promise red with a sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desks: Desks | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def desks(self) -> Desks | None:
        """What is shown."""
        return self._desks

    def set_desks(self, desks: Desks | None) -> None:
        """Show numbers; None shows nothing and takes no room."""
        self._desks = desks
        self.setVisible(desks is not None)
        self._name()
        self.update()

    def sum_words(self) -> str:
        """Return given and change as a sum: `given 7 + 2 = 9`."""
        if self._desks is None:
            return ""
        given, change = self._desks.given, self._desks.change
        if not change:
            return _tr("given {given}").format(given=formats.number(given))
        sign = "+" if change > 0 else "−"
        return _tr("given {given} {sign} {change} = {total}").format(
            given=formats.number(given), sign=sign, change=formats.number(abs(change)),
            total=formats.number(self._desks.total),
        )  # fmt: skip

    def over_words(self) -> str:
        """Return by how many desks the promise is exceeded, empty if it is not."""
        if self._desks is None or not self._desks.over:
            return ""
        return QCoreApplication.translate("PromiseBar", "%n more than promised", None, self._desks.over)

    def _name(self) -> None:
        if self._desks is None:
            return
        promised = _tr("Promised {count}").format(count=formats.number(self._desks.promised))
        parts = (promised, self.sum_words(), self.over_words())
        self.setAccessibleName(", ".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, paint it in another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of words and segments."""
        return QSize(Size.PANEL_LEAST - 2 * Size.PANEL_SIDE, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(120, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and one segment a desk."""
        if self._desks is None:
            return
        painter = painting.begin(self)
        self._draw_words(painter, self._desks)
        bar = QRectF(0, Size.LINE + 4, self.width(), _BAR)
        count = max(self._desks.promised, self._desks.total, self._desks.given, 1)
        wide = (bar.width() - _GAP * (count - 1)) / count
        if wide < _LEAST:
            self._draw_whole(painter, bar, count)
            return
        for place in range(count):
            box = QRectF(bar.x() + place * (wide + _GAP), bar.y(), wide, bar.height())
            self._draw_segment(painter, box, place)

    def _draw_words(self, painter: QPainter, desks: Desks) -> None:
        line = QRectF(0, 0, self.width(), Size.LINE)
        bold = fonts.bolder(self.font())
        promised = _tr("Promised {count}").format(count=formats.number(desks.promised))
        fonts.draw_text(painter, line, promised, color("text"), font=bold)
        over = self.over_words()
        ink, font = ("red", bold) if over else ("text", self.font())
        words = over if over and not desks.change else self.sum_words()
        wide = fonts.draw_text(painter, line, words, color(ink), font=font, align=_RIGHT)
        if desks.change > 0 and not over:
            self._stress_change(painter, line, words)
        if over:
            place = QRectF(line.right() - wide - 20, 3, Size.ICON_SMALL, Size.ICON_SMALL)
            draw_icon(painter, place, "ph.warning-fill", color("red"))

    def _stress_change(self, painter: QPainter, line: QRectF, words: str) -> None:
        """Write again, in the accent, how many come: `+ 2` of `given 7 + 2 = 9`."""
        assert self._desks is not None
        part = f"+ {formats.number(self._desks.change)}"
        _before, found, after = words.partition(part)
        if not found:
            return
        right = fonts.metrics(self.font()).horizontalAdvance(after)
        wide = fonts.metrics(self.font()).horizontalAdvance(part)
        box = QRectF(line.right() - right - wide, line.y(), wide + 1, line.height())
        painter.fillRect(box, color("surface"))
        fonts.draw_text(painter, box, part, color("accent_text"), font=self.font())

    def _draw_segment(self, painter: QPainter, box: QRectF, place: int) -> None:
        assert self._desks is not None
        desks, radius = self._desks, Size.RADIUS_TRACK
        stays = min(desks.given, desks.total)
        if place < stays:
            tone = "red" if place >= desks.promised else "accent"
            painting.draw_box(painter, box, fill=color(tone), radius=radius)
        elif place < desks.total:
            over = place >= desks.promised
            fill, line = ("red_tint", "red") if over else ("accent_tint", "accent")
            painting.draw_box(painter, box, fill=color(fill), line=color(line), radius=radius, wide=2)
        elif place < desks.given:
            painting.draw_box(painter, box, line=color("control"), radius=radius)
        else:
            painting.draw_box(painter, box, fill=color("track"), radius=radius)

    def _draw_whole(self, painter: QPainter, bar: QRectF, count: int) -> None:
        """Draw one bar where there are too many desks for segments."""
        assert self._desks is not None
        desks, step = self._desks, bar.width() / count
        painting.draw_box(painter, bar, fill=color("track"), radius=Size.RADIUS_TRACK)
        stays = min(desks.given, desks.total)
        inside = min(stays, desks.promised)
        painter.fillRect(QRectF(bar.x(), bar.y(), inside * step, bar.height()), color("accent"))
        red = QRectF(bar.x() + inside * step, bar.y(), (stays - inside) * step, bar.height())
        painter.fillRect(red, color("red"))
        if desks.total > stays:
            come = QRectF(bar.x() + stays * step, bar.y(), (desks.total - stays) * step, bar.height())
            line = "red" if desks.over else "accent"
            painting.draw_box(painter, come, fill=color(f"{line}_tint"), line=color(line), radius=2, wide=2)
