"""The plan with pointer and keyboard: choosing desks, walking among them, dropping startups."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QRubberBand, QToolTip, QWidget

from jib_desktop.ui.floor_plan.desk_words import selection_words
from jib_desktop.ui.floor_plan.neighbours import between, neighbour
from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.floor_plan.startup_drag import startup_of
from jib_desktop.ui.floor_plan.zooming import ZoomView
from jib_desktop.ui.texts import in_a_row

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_MARGIN = 60  # pixels that stay around the current desk when the plan follows it
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class FloorView(ZoomView):
    """Shows a `FloorScene`.

    A click chooses a desk, Ctrl adds one, Shift all up to it, a frame drawn on the ground all in it. Arrows
    walk, Space chooses, Enter opens. What is under the pointer or the keyboard is told as a tool tip and as
    the accessible description.
    """

    def __init__(self, scene: FloorScene | None = None, parent: QWidget | None = None) -> None:
        self._scene = scene if scene is not None else FloorScene()
        super().__init__(self._scene, parent)
        if scene is None:
            self._scene.setParent(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._band_from: QPoint | None = None
        self._band_kept: list[uuid.UUID] = []
        self._anchor: uuid.UUID | None = None  # from where Shift extends
        self._scene.current_changed.connect(self._tell)
        self._scene.chosen_changed.connect(self._tell)
        self._name()

    @property
    def plan(self) -> FloorScene:
        """The scene that is shown."""
        return self._scene

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Floor plan"))
        self._tell()

    def _tell(self) -> None:
        """Say the current desk, and how many are selected, to who does not see the plan."""
        current, count = self._scene.current_id(), len(self._scene.selected_ids())
        parts = [self._scene.words_of(current)] if current is not None else []
        if count:
            parts.append(selection_words(count))
        words = in_a_row(parts)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def changeEvent(self, event: QEvent) -> None:
        """Name everything in another language, paint it in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._scene.retranslate()
            self._name()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.viewport().update()

    # --- pointing ---

    def _desk_at(self, place: QPoint | QPointF) -> uuid.UUID | None:
        point = place.toPoint() if isinstance(place, QPointF) else place
        return self._scene.desk_at(self.mapToScene(point))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a desk, begin a frame, or take hold of the plan."""
        if self.begin_pan(event):
            return
        desk_id, keys = self._desk_at(event.position()), event.modifiers()
        if event.button() == Qt.MouseButton.LeftButton:
            if desk_id is None:
                self._begin_band(event.position().toPoint(), bool(keys & (_CTRL | _SHIFT)))
            else:
                self._choose(desk_id, keys)
        elif event.button() == Qt.MouseButton.RightButton and desk_id is not None:
            if desk_id not in self._scene.selected_ids():
                self._choose(desk_id, Qt.KeyboardModifier.NoModifier)
            self._scene.set_current(desk_id)

    def _choose(self, desk_id: uuid.UUID, keys: Qt.KeyboardModifier) -> None:
        scene = self._scene
        anchor = self._anchor if self._anchor in scene.layer.spots else None
        if keys & _SHIFT and anchor is not None:
            spots = scene.layer.spots
            more = between(spots.values(), spots[anchor], spots[desk_id])
            kept = scene.selected_ids() if keys & _CTRL else [anchor]
            scene.select_ids([*kept, *more])
        elif keys & _CTRL:
            scene.toggle(desk_id)
            self._anchor = desk_id
        else:
            scene.select_ids([desk_id])
            self._anchor = desk_id
        scene.set_current(desk_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the plan, draw the frame, or note what is under the pointer."""
        if self.go_on_panning(event):
            return
        place = event.position().toPoint()
        if self._band_from is not None:
            self._draw_band(place)
            return
        self._scene.hover(self._desk_at(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the plan or end the frame."""
        if not self.end_pan():
            self._band_from = None
            self._band.hide()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a desk."""
        desk_id = self._desk_at(event.position())
        if desk_id is not None and event.button() == Qt.MouseButton.LeftButton:
            self._scene.opened.emit(desk_id)

    def _begin_band(self, place: QPoint, adds: bool) -> None:
        self._band_from = place
        self._band_kept = self._scene.selected_ids() if adds else []
        self._scene.select_ids(self._band_kept)
        self._band.setGeometry(QRect(place, QSize()))

    def _draw_band(self, place: QPoint) -> None:
        assert self._band_from is not None
        rect = QRect(self._band_from, place).normalized()
        if rect.width() + rect.height() >= QApplication.startDragDistance():
            self._band.show()
        self._band.setGeometry(rect)
        found = self._scene.layer.spots_in(QRectF(self.mapToScene(rect).boundingRect()))
        shown = set(self._scene.shown_ids())
        self._scene.select_ids([*self._band_kept, *(one.id for one in found if one.id in shown)])

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._scene.hover(None)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell who has the desk under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            desk_id = self._desk_at(event.pos())
            if desk_id is None:
                QToolTip.hideText()
            else:
                area = self.mapFromScene(self._scene.desk_rect(desk_id)).boundingRect()
                QToolTip.showText(event.globalPos(), self._scene.tip_of(desk_id), self.viewport(), area)
            return True
        return super().viewportEvent(event)

    # --- keys ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show on which desk the keyboard is: the first chosen one, or the first that is seen."""
        super().focusInEvent(event)
        scene = self._scene
        if scene.current_id() is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            scene.set_current(self._first_seen())
        scene.show_current(event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._scene.show_current(False)
        self.hold_space(False)

    def _first_seen(self) -> uuid.UUID | None:
        if chosen := self._scene.selected_ids():
            return chosen[0]
        shown = set(self._scene.shown_ids())
        seen = [one.id for one in self._scene.layer.spots_in(self.seen_rect()) if one.id in shown]
        return seen[0] if seen else next(iter(self._scene.shown_ids()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, choose, open, zoom."""
        key, keys = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS:
            self._walk(*_ARROWS[key], extends=bool(keys & _SHIFT))
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.hold_space(True)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            shown = self._scene.shown_ids()
            if shown:
                self._go_to(shown[0 if key == Qt.Key.Key_Home else -1], extends=bool(keys & _SHIFT))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_A and keys & _CTRL:
            self._scene.select_ids(self._scene.shown_ids())
        elif key == Qt.Key.Key_Escape and self._scene.selected_ids():
            self._scene.select_ids(())
        elif not self._zoom_by_key(key):
            # Not to the view itself, which would scroll: to whoever is around it.
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Choose with Space, if the plan was not moved with it."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            current = self._scene.current_id()
            if self.hold_space(False) and current is not None:
                self._scene.show_current(True)
                self._scene.toggle(current)
                self._anchor = current
            return
        super().keyReleaseEvent(event)

    def _zoom_by_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            return False
        return True

    def _open(self) -> None:
        chosen = self._scene.selected_ids()
        current = self._scene.current_id() or (chosen[0] if chosen else None)
        if current is not None:
            self._scene.opened.emit(current)

    def _walk(self, right: int, down: int, *, extends: bool) -> None:
        scene, current = self._scene, self._scene.current_id()
        if current is None:
            found = self._first_seen()
        else:
            spots = scene.layer.spots
            shown = (spots[one] for one in scene.shown_ids())
            found = neighbour(shown, spots[current], right, down)
        if found is not None:
            self._go_to(found, extends=extends)

    def _go_to(self, desk_id: uuid.UUID, *, extends: bool) -> None:
        scene, before = self._scene, self._scene.current_id()
        if extends:
            kept = scene.selected_ids()
            more = [one for one in (before, desk_id) if one is not None and one not in kept]
            scene.select_ids([*kept, *more])
        scene.show_current(True)
        scene.set_current(desk_id)
        rect = scene.desk_rect(desk_id)
        self.ensureVisible(rect, _MARGIN, _MARGIN)
        place = self.mapFromScene(rect.bottomLeft()) + QPoint(0, 4)
        QToolTip.showText(self.viewport().mapToGlobal(place), scene.tip_of(desk_id), self.viewport())

    def centre_on_desk(self, desk_id: uuid.UUID) -> None:
        """Show a desk in the middle, and make it the current one."""
        if desk_id in self._scene.layer.spots:
            self._scene.set_current(desk_id)
            self.centre_on(self._scene.desk_rect(desk_id).center())

    # --- dropping ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take startups only."""
        if startup_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the desks onto which it would be dropped."""
        if startup_of(event.mimeData()) is None:
            return
        if self._scene.aim_at(self._desk_at(event.position())):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Put the lights out."""
        self._scene.aim_at(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which startup was dropped onto which desks."""
        startup_id = startup_of(event.mimeData())
        found = self._scene.aim_at(self._desk_at(event.position()))
        self._scene.aim_at(None)
        if startup_id is not None and found:
            event.acceptProposedAction()
            self._scene.startup_dropped.emit(startup_id, found)
