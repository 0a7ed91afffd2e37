"""The tabs of the window: sign, word and a number where something waits."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color


class TabSign(NamedTuple):
    """What stands on a tab beside its word; `waits` makes the number amber."""

    glyph: str = ""
    number: int | None = None
    waits: bool = False


class TabBar(QTabBar):
    """Tabs across the top; the chosen one is bold with a line below."""

    HEIGHT = Size.TABS
    SIDE = 14
    UNDERHANG = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._folded = False
        self.currentChanged.connect(self._measure_anew)

    def add(self, words: str, glyph: str = "") -> int:
        """Add a tab at the end; return its place."""
        index = self.addTab("")
        self.setTabData(index, TabSign(glyph))
        self.set_words(index, words)
        return index

    def set_words(self, index: int, words: str) -> None:
        """Set the word of a tab."""
        self.setTabText(index, words)
        self._name(index)

    def set_number(self, index: int, number: int | None, *, waits: bool = False) -> None:
        """Show a number on a tab, amber where something must be done; `None` takes it away."""
        self.setTabData(index, self.sign(index)._replace(number=number, waits=waits))
        self._measure_anew()
        self._name(index)

    def _measure_anew(self) -> None:
        # Setting a text again is what makes QTabBar lay its tabs out anew.
        if self.count():
            self.setTabText(0, self.tabText(0))

    def sign(self, index: int) -> TabSign:
        """Return sign and number of a tab."""
        sign = self.tabData(index)
        return sign if isinstance(sign, TabSign) else TabSign()

    def _name(self, index: int) -> None:
        number = self.sign(index).number
        words = self.tabText(index).replace("&", "")
        self.setAccessibleTabName(index, words if number is None else f"{words}, {number}")
        self.setTabToolTip(index, words if self._folded else "")

    def _number_width(self, sign: TabSign) -> int:
        if sign.number is None:
            return 0
        return Size.CELL + painting.counter_width(str(sign.number), self.font())

    def _words_width(self, index: int) -> int:
        wide = fonts.width(self.tabText(index).replace("&", ""), fonts.bolder(self.font()))
        return wide + (Size.CELL if self.sign(index).glyph else 0)

    def _is_short(self, index: int) -> bool:
        """Whether a tab that has a sign could do without its word: all but the chosen one."""
        return index != self.currentIndex() and bool(self.sign(index).glyph)

    def fold_gain(self) -> int:
        """Return how much narrower the tabs are when only the chosen one has its word."""
        return sum(self._words_width(index) for index in range(self.count()) if self._is_short(index))

    def set_folded(self, folded: bool) -> None:
        """Show signs and numbers alone, but for the chosen tab; the words become tool tips."""
        if folded != self._folded:
            self._folded = folded
            for index in range(self.count()):
                self._name(index)
            self._measure_anew()

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size with bold words, so that choosing a tab moves no other while there is room."""
        sign = self.sign(index)
        wide = (Size.ICON if sign.glyph else 0) + self._number_width(sign)
        if not (self._folded and self._is_short(index)):
            wide += self._words_width(index)
        return QSize(wide + 2 * self.SIDE, self.HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the size hint: words are never cut."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: in a window that is too narrow for all words they fold."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every tab that touches the area."""
        painter = painting.begin(self)
        for index in range(self.count()):
            if self.isTabVisible(index) and self.tabRect(index).intersects(event.rect()):
                self._draw_tab(painter, index)

    def _draw_tab(self, painter: QPainter, index: int) -> None:
        rect = QRectF(self.tabRect(index))
        chosen = index == self.currentIndex()
        sign = self.sign(index)
        ink = color("text" if chosen or self._hovered(index) else "text_2")
        content = rect.adjusted(self.SIDE, 0, -self.SIDE, 0)
        if sign.glyph:
            place = QRectF(content.x(), (rect.height() - Size.ICON) / 2, Size.ICON, Size.ICON)
            draw_icon(painter, place, sign.glyph, color("accent_text") if chosen else ink)
            content.setLeft(content.x() + Size.ICON)
        if not (self._folded and self._is_short(index)):
            self._draw_words(painter, content, index, ink)
        if sign.number is not None:
            self._draw_number(painter, content, sign)
        if chosen:
            self._draw_chosen(painter, rect)

    def _draw_words(self, painter: QPainter, content: QRectF, index: int, ink: QColor) -> None:
        if self.sign(index).glyph:
            content.setLeft(content.x() + Size.CELL)
        font = fonts.bolder(self.font()) if index == self.currentIndex() else QFont(self.font())
        words = self.tabText(index).replace("&", "")
        content.setLeft(content.x() + fonts.draw_text(painter, content, words, ink, font=font))

    def _draw_chosen(self, painter: QPainter, rect: QRectF) -> None:
        left, right = rect.x() + self.SIDE - self.UNDERHANG, rect.right() - self.SIDE + self.UNDERHANG
        line = QRectF(left, rect.bottom() - 3, right - left, 3)
        painting.draw_box(painter, line, fill=color("accent"), radius=1.5)
        if self.hasFocus():
            painting.draw_focus(painter, rect.adjusted(2, 6, -2, -8))

    def _draw_number(self, painter: QPainter, rest: QRectF, sign: TabSign) -> None:
        painter.setFont(self.font())
        rest.setLeft(rest.x() + Size.CELL)
        painting.draw_counter(painter, rest, str(sign.number), "amber" if sign.waits else "grey")

    def _hovered(self, index: int) -> bool:
        return self.underMouse() and self.tabAt(self.mapFromGlobal(self.cursor().pos())) == index
