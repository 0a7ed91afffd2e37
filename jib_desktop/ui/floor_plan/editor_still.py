"""The plan as it stands, kept as one picture: while something is dragged only that is drawn anew above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from jib_desktop.ui import look

if TYPE_CHECKING:
    from jib_desktop.ui.floor_plan.zooming import ZoomView

_Stamp = tuple[QTransform, QSize, float, str]


class Still:
    """What a view shows of the plan, without what lies above it.

    Two thousand desks take longer than a frame to paint, and none of them changes while one is dragged. What
    does change is told by `changed`, and only that part is painted into the picture again.
    """

    def __init__(self, view: ZoomView) -> None:
        self._view = view
        self._picture: QPixmap | None = None
        self._stamp: _Stamp | None = None
        self._stale = QRegion()
        self.is_taken = False  # now: what lies above is not to be painted

    def drop(self) -> None:
        """Forget the picture: something else is to be seen."""
        self._picture = None

    def changed(self, rect: QRectF | None) -> None:
        """Note that a part of the plan is painted anew, None for all of it."""
        if rect is None:
            self.drop()
        elif self._picture is not None:
            seen = self._view.viewportTransform().mapRect(rect).toAlignedRect()
            self._stale += seen.adjusted(-1, -1, 1, 1) & self._view.viewport().rect()

    @property
    def is_there(self) -> bool:
        """Whether there is a picture of what is seen now, be it in part as it was."""
        return self._picture is not None and self._stamp == self._now()

    @property
    def is_current(self) -> bool:
        """Whether the picture shows what is to be seen now."""
        return self.is_there and self._stale.isEmpty()

    def take(self) -> None:
        """Take the picture, or what changed of it; none while the view is only stretched to a new zoom."""
        viewport = self._view.viewport()
        if self._view.zoom_moves or viewport.rect().isEmpty():
            self.drop()
        elif not self.is_there:
            ratio = viewport.devicePixelRatioF()
            self._picture = QPixmap(viewport.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._stamp, self._stale = self._now(), QRegion(viewport.rect())
            self._fill(self._picture)
        elif self._picture is not None and not self._stale.isEmpty():
            self._fill(self._picture)

    def _fill(self, picture: QPixmap) -> None:
        self.is_taken = True
        try:
            corner: QPoint = self._stale.boundingRect().topLeft()
            self._view.viewport().render(picture, corner, self._stale)
        finally:
            self.is_taken = False
        self._stale = QRegion()

    def draw(self, painter: QPainter) -> None:
        """Draw the picture into the view."""
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)

    def _now(self) -> _Stamp:
        viewport = self._view.viewport()
        ratio = viewport.devicePixelRatioF()
        return self._view.viewportTransform(), viewport.size(), ratio, look.current().theme
