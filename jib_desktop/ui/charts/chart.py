"""The ground of every chart: the tokens of the look, level lines, points to walk through, words for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.charts.ticks import Tick
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.texts import labelled

_FAR = 10  # points that Page Up and Page Down leave out
_MARK = 13  # pixels across the mark of the current point
AROUND = 6  # pixels between the plot and the focus ring
ON_TOP = 100


class Stop(NamedTuple):
    """A point or bar that one can come to: where it is, what it says, and what its list is asked by."""

    x: float
    y: float
    words: str
    key: Any


class Chart(QWidget):
    """A plot without frame, menu and buttons. Arrows walk from stop to stop, Enter or a click opens a list.

    `walked` gives the stop one came to; `opened` the key of the one whose list is wanted.
    """

    walked = Signal(object)
    opened = Signal(object)

    # Keys that go to the stop before and behind.
    BACK: ClassVar[tuple[Qt.Key, ...]] = (Qt.Key.Key_Left,)
    ON: ClassVar[tuple[Qt.Key, ...]] = (Qt.Key.Key_Right,)

    RINGED: ClassVar[bool] = True  # whether the focus is a ring around all of it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stops: list[Stop] = []
        self._current = -1
        self._name = ""
        self._items: list[Any] = []
        self._marks: list[Any] = []  # those of them that say where one is
        self.plot: Any = pyqtgraph.PlotWidget(self, background=None)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.plot.viewport().installEventFilter(self)
        self.view: Any = self.plot.getViewBox()
        self.view.setMouseEnabled(x=False, y=False)
        self.view.disableAutoRange()
        self.view.sigResized.connect(self._refit)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setStyle(tickLength=0, tickAlpha=0, tickTextOffset=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        layout.addWidget(self.plot)

    # --- stops ---

    @property
    def stops(self) -> Sequence[Stop]:
        """Everything one can walk to, in its order."""
        return tuple(self._stops)

    @property
    def current(self) -> Stop | None:
        """The stop where one is, None before the first step."""
        return self._stops[self._current] if 0 <= self._current < len(self._stops) else None

    def set_name(self, name: str) -> None:
        """Say what the chart shows, for who does not see it."""
        self._name = name
        self._tell()

    def set_stops(self, stops: Sequence[Stop]) -> None:
        """Offer these stops; one stays where one was, as far as it is still there."""
        here = self.current
        self._stops = list(stops)
        same = (place for place, one in enumerate(stops) if here is not None and one.key == here.key)
        self._current = next(same, -1)
        self._tell()

    def come_to(self, key: Any) -> None:
        """Mark the stop with this key, without telling anybody; none if there is no such."""
        self._current = next((place for place, one in enumerate(self._stops) if one.key == key), -1)
        self._mark()
        self._tell()

    def go_to(self, place: int) -> None:
        """Come to a stop by its place, or to the nearest one there is."""
        if not self._stops:
            return
        self._current = max(0, min(place, len(self._stops) - 1))
        self._mark()
        self._tell()
        self.walked.emit(self._stops[self._current])

    def _tell(self) -> None:
        here = self.current
        self.setAccessibleName(labelled(self._name, here.words) if here else self._name)

    def nearest(self, spot: QPointF) -> int:
        """Return the place of the stop that a spot of the plot means; -1 if there is none."""
        return min(
            range(len(self._stops)), key=lambda place: abs(self._stops[place].x - spot.x()), default=-1
        )

    # --- drawing ---

    def redraw(self) -> None:
        """Draw everything in the look and language there is now."""
        for item in self._items:
            self.view.removeItem(item)
        self._items, self._marks = [], []
        self.plot.setBackground(color("surface"))
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(color("text_2"))
            axis.setTickFont(drawing_font())
        self.draw()
        self._mark()
        self.fit()

    def draw(self) -> None:
        """Put the items of the chart into the plot."""

    def fit(self) -> None:
        """Place marks and labels in the room there is."""

    def add(self, item: Any, above: float = 0) -> Any:
        """Put an item into the plot; what is `above` others is painted later."""
        item.setZValue(above)
        self.view.addItem(item, ignoreBounds=True)
        self._items.append(item)
        return item

    def add_words(self, words: str, spot: QPointF, anchor: tuple[float, float], ink: str = "text") -> Any:
        """Write words into the plot; `anchor` says which part of them is at the spot."""
        item = pyqtgraph.TextItem(words, color=color(ink), anchor=anchor)
        item.setFont(drawing_font(bold=ink == "text"))
        item.setPos(spot)
        return self.add(item, ON_TOP - 1)

    def set_marks(self, side: str, marks: Sequence[Tick]) -> None:
        """Let an axis show these marks and no others."""
        self.plot.getAxis(side).setTicks([list(marks), []])

    def add_level_lines(self, marks: Sequence[Tick]) -> None:
        """Draw a level hairline at each mark of a scale."""
        for value, _words in marks:
            self.add(pyqtgraph.InfiniteLine(pos=value, angle=0, pen=pen("line")), -10)

    def _mark(self) -> None:
        for item in self._marks:
            self.view.removeItem(item)
            self._items.remove(item)
        self._marks = [] if self.current is None else self.mark(self.current)

    def mark(self, here: Stop) -> list[Any]:
        """Draw where one is; return the items that are taken away with the next step."""
        line = pyqtgraph.InfiniteLine(pos=here.x, angle=90, pen=pen("line_strong"))
        dot = pyqtgraph.ScatterPlotItem(
            [here.x], [here.y], size=_MARK, pen=pen("accent", 2.5), brush=color("surface"), antialias=True
        )
        return [self.add(line, ON_TOP), self.add(dot, ON_TOP)]

    # --- events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._stops) - 1
        places = {
            **dict.fromkeys(self.BACK, self._current - 1 if self._current >= 0 else last),
            **dict.fromkeys(self.ON, self._current + 1),
            Qt.Key.Key_PageUp: self._current - _FAR, Qt.Key.Key_PageDown: self._current + _FAR,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_current()
        elif key in places:
            self.go_to(places[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def open_current(self) -> None:
        """Ask for the list of the stop where one is."""
        if self.current is not None:
            self.opened.emit(self.current.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take clicks and tool tips from the plot: its own way with the mouse drags and zooms."""
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._stops[place].words if place >= 0 else "", self)
            return True
        if isinstance(event, QWheelEvent):
            event.ignore()  # what the chart lies in scrolls
            return True
        if not isinstance(event, QMouseEvent) or event.type() == QEvent.Type.MouseMove:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            place = self._place_at(event.position())
            if place >= 0:
                self.go_to(place)
                self.open_current()
        return True

    def _place_at(self, position: QPointF) -> int:
        spot: QPointF = self.view.mapSceneToView(self.plot.mapToScene(position.toPoint()))
        return self.nearest(spot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.redraw()

    def _refit(self, _view: object) -> None:
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        painter.fillRect(self.rect(), color("surface"))
        if self.RINGED and self.hasFocus():
            painting.draw_focus(painter, QRectF(self.rect()))
        painter.end()


def drawing_font(*, bold: bool = False) -> QFont:
    """Return the font of words inside a drawing."""
    return fonts.text_font(bold=bold, size=Size.DRAWING)


def pen(token: str, wide: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen that stays so wide however the plot is scaled."""
    made = QPen(color(token), wide, style)
    made.setCosmetic(True)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return made


def faint(token: str, share: float) -> QColor:
    """Return a colour that lets the ground through."""
    shade = QColor(color(token))
    shade.setAlphaF(share)
    return shade
