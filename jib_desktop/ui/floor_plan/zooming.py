"""A view of graphics that zooms in steps, by wheel and by pinch, and moves by the middle button or Space."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from jib_desktop.ui.floor_plan.desk_pictures import HURRY, REST
from jib_desktop.ui.floor_plan.scale import ZOOM_LEAST, ZOOM_MOST, step_from
from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.look import color

_REST = 120  # ms without a further step of the zoom: now sharply
_NOTCH = 120.0  # of a wheel, in eighths of a degree
_PER_NOTCH = 1.15
_FIT_MOST = 2.0
_FIT_LEAST = 0.05


class ZoomView(QGraphicsView):
    """Zoom is 1.0 at 100 %; `zoom_changed` gives it.

    While it moves, a `FloorScene` is drawn from stretched pictures; when it rests, sharply.
    """

    zoom_changed = Signal(float)

    def __init__(self, scene: QGraphicsScene | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if scene is not None:
            self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The ground is filled by us: only so may Qt move what is there and paint no more than the new edge.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._fits = True
        self._pan_from: QPoint | None = None
        self._space_held = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self.sharpen)

    # --- zoom ---

    @property
    def zoom(self) -> float:
        """How large the plan is shown; 1.0 is 100 %."""
        return self.transform().m11()

    @property
    def is_fitted(self) -> bool:
        """Whether the whole floor is kept in sight, also when the window changes its size."""
        return self._fits

    @property
    def zoom_moves(self) -> bool:
        """Whether the zoom is on its way: what is drawn now need not be sharp."""
        return self._resting.isActive()

    def fit(self) -> None:
        """Show the whole floor, and keep it in sight until the person zooms."""
        self._fits = True
        rect, room = self.sceneRect(), self.maximumViewportSize()
        if rect.isEmpty() or room.isEmpty():
            return
        wanted = min(room.width() / rect.width(), room.height() / rect.height())
        self._set_zoom(min(_FIT_MOST, max(_FIT_LEAST, wanted)))
        self.centerOn(rect.center())

    def zoom_to(self, factor: float, anchor: QPoint | None = None) -> None:
        """Zoom so that a point of the viewport (else its middle) stays where it is."""
        self._fits = False
        place = anchor if anchor is not None else self.viewport().rect().center()
        before = self.mapToScene(place)
        self._resting.start()
        self._set_zoom(min(ZOOM_MOST, max(min(ZOOM_LEAST, self.zoom), factor)))
        shift = self.mapFromScene(before) - place
        self.move_by(-shift)

    def _set_zoom(self, factor: float) -> None:
        if abs(factor - self.zoom) < 1e-9:
            return
        self.setTransform(QTransform.fromScale(factor, factor))
        self._hurry()
        self.zoom_changed.emit(factor)

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.zoom_to(step_from(self.zoom, 1))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.zoom_to(step_from(self.zoom, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole floor in sight if it was."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll; with Shift sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            self.zoom_to(self.zoom * _PER_NOTCH ** (turned / _NOTCH), event.position().toPoint())
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching, on a touch screen or a touch pad."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                middle = self.viewport().mapFromGlobal(pinch.hotSpot().toPoint())
                self.zoom_to(self.zoom * pinch.scaleFactor(), middle)
                return True
        zooms = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zooms:
            self.zoom_to(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    # --- drawing while the zoom moves ---

    def _floor_scene(self) -> FloorScene | None:
        scene = self.scene()
        return scene if isinstance(scene, FloorScene) else None

    def _hurry(self) -> None:
        plan = self._floor_scene()
        if plan is not None:
            plan.layer.budget = HURRY if self.zoom_moves else None
            if plan.ground is not None:
                plan.ground.is_moving = self.zoom_moves

    def sharpen(self) -> None:
        """Draw what was only stretched, in portions that leave the window free."""
        plan = self._floor_scene()
        if plan is None:
            return
        layer, ground = plan.layer, plan.ground
        if ground is not None and ground.is_moving:
            ground.is_moving = False
            if ground.picture is not None:
                self.viewport().update()
        layer.budget = REST if layer.is_blurred else None
        if layer.is_blurred:
            layer.sharpen()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and see to it that what is blurred does not stay so."""
        super().paintEvent(event)
        plan = self._floor_scene()
        if plan is None or self.zoom_moves:
            return
        if plan.layer.is_blurred:
            self._resting.start(0)
        else:
            plan.layer.budget = None

    # --- moving ---

    def move_by(self, by: QPoint) -> None:
        """Move what is seen by so many pixels to the right and down."""
        across, along = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - by.x())
        along.setValue(along.value() - by.y())

    def begin_pan(self, event: QMouseEvent) -> bool:
        """Take hold of the plan if that was pressed: the middle button, or the left one with Space."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if not middle and not (self._space_held and event.button() == Qt.MouseButton.LeftButton):
            return False
        self._pan_from = event.position().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def go_on_panning(self, event: QMouseEvent) -> bool:
        """Move the plan along with the pointer while it is held."""
        if self._pan_from is None:
            return False
        place = event.position().toPoint()
        self.move_by(place - self._pan_from)
        self._pan_from = place
        self._fits = False
        self._space_held = False
        return True

    def end_pan(self) -> bool:
        """Let go of the plan."""
        if self._pan_from is None:
            return False
        self._pan_from = None
        self.viewport().unsetCursor()
        return True

    def hold_space(self, held: bool) -> bool:
        """Note Space; return whether it was let go without moving the plan meanwhile."""
        was, self._space_held = self._space_held, held
        if held:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._pan_from is None:
            self.viewport().unsetCursor()
        return was and not held

    # --- ground ---

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Fill what lies around the floor."""
        painter.fillRect(rect, color("window"))

    def seen_rect(self) -> QRectF:
        """Return the part of the plan that is to be seen."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def centre_on(self, point: QPointF) -> None:
        """Show a point of the plan in the middle, as far as the plan reaches."""
        self.centerOn(point)
