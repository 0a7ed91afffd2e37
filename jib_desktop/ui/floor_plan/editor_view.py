"""The plan under the hands of who draws it: pointer and keys go to the tool in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jib_desktop.rules.desk_layout import Point
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_items import (
    GridItem,
    draw_aim,
    draw_ghosts,
    draw_outline,
    draw_overlaps,
)
from jib_desktop.ui.floor_plan.editor_plan import GRID, EditorPlan
from jib_desktop.ui.floor_plan.editor_select import SelectTool
from jib_desktop.ui.floor_plan.editor_shapes import AreaTool, PictureTool
from jib_desktop.ui.floor_plan.editor_still import Still
from jib_desktop.ui.floor_plan.editor_tools import BlockTool, MeasureTool, PlaceTool, Tool
from jib_desktop.ui.floor_plan.scale import to_cm
from jib_desktop.ui.floor_plan.zooming import ZoomView

_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
TOOL_KEYS = {
    Qt.Key.Key_V: "select", Qt.Key.Key_D: "desk", Qt.Key.Key_B: "block", Qt.Key.Key_Z: "zone",
    Qt.Key.Key_R: "room", Qt.Key.Key_P: "picture", Qt.Key.Key_M: "measure",
}  # fmt: skip
_AREA_KEY = Qt.Key.Key_A
_REST = 250  # ms without a further push: the run is over and is written
_FAR = 10  # times as far with Shift
_CURSORS = {"select": Qt.CursorShape.ArrowCursor, "picture": Qt.CursorShape.SizeAllCursor}


class EditorView(ZoomView):
    """Shows the plan and hands pointer and keys to the tool in hand.

    `tool_changed(name)` tells of another tool, `opened` of a double click on what is chosen, `touched` of
    any press, `hint_changed` that something else is to be said.
    """

    tool_changed = Signal(str)
    hint_changed = Signal()
    opened = Signal()
    touched = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tools: dict[str, Tool] = {}
        self.tool: Tool | None = None
        self._plan: EditorPlan | None = None
        self._grid = GridItem()
        self._still = Still(self)
        self._aim: Point | None = None  # where the keyboard points, once it does
        self._pointer: Point | None = None
        self._nudging = QTimer(self)
        self._nudging.setSingleShot(True)
        self._nudging.setInterval(_REST)
        self._nudging.timeout.connect(self.settle)
        self._retranslate()

    def set_plan(self, plan: EditorPlan, acts: EditorActs) -> None:
        """Show a plan and make the tools for it."""
        self._plan = plan
        made: Sequence[Tool] = (
            SelectTool(plan, acts), PlaceTool(plan, acts), BlockTool(plan, acts),
            AreaTool(plan, acts, "zone"), AreaTool(plan, acts, "room"),
            PictureTool(plan, acts), MeasureTool(plan, acts),
        )  # fmt: skip
        self._tools = {tool.name: tool for tool in made}
        self.setScene(plan.scene)
        plan.scene.addItem(self._grid)
        plan.scene.layer.repainted = self._still.changed
        plan.loaded.connect(self._loaded)
        plan.chosen_changed.connect(self.refresh)
        plan.setting_changed.connect(self._setting_changed)
        self.zoom_changed.connect(self._zoomed)
        self.set_tool("select")

    @property
    def select_tool(self) -> SelectTool:
        """The tool that chooses and moves."""
        found = self._tools["select"]
        assert isinstance(found, SelectTool)
        return found

    @property
    def measure_tool(self) -> MeasureTool:
        """The tool that measures a length."""
        found = self._tools["measure"]
        assert isinstance(found, MeasureTool)
        return found

    @property
    def pointer(self) -> Point | None:
        """Where on the floor the pointer is, in cm; None while it is elsewhere."""
        return self._pointer if self.underMouse() else self._aim

    # --- the tool in hand ---

    def set_tool(self, name: str) -> None:
        """Take another tool in hand."""
        self.settle()
        if self.tool is not None:
            self.tool.cancel()
        self.tool = self._tools[name]
        self.tool.scale = self.zoom
        self.viewport().setCursor(_CURSORS.get(name, Qt.CursorShape.CrossCursor))
        if name != "select" and self._plan is not None:
            self._plan.choose_area(None)
            self._plan.choose_desks(())
        self.tool_changed.emit(name)
        self.refresh()

    def settle(self) -> None:
        """Write a run of pushes that waits."""
        self._nudging.stop()
        if self._tools:
            self.select_tool.settle_nudge()

    def hint(self) -> str:
        """Return what to do next."""
        return self.tool.hint() if self.tool is not None else ""

    def refresh(self) -> None:
        """Draw what lies above the plan anew."""
        self._update()
        self.hint_changed.emit()

    def _update(self) -> None:
        """Paint above a picture of the plan, if something follows the pointer or there is one already."""
        follows = self.tool is not None and (self.tool.follows or self.select_tool.is_nudging)
        if self.isVisible() and (follows or self._still.is_there):
            self._still.take()
        self.viewport().update()

    def _setting_changed(self) -> None:
        self._still.drop()
        if self.tool is not None and self.tool.aims and self._pointer is not None:
            self.tool.move(self._pointer)
        self.refresh()

    def _loaded(self) -> None:
        self._still.drop()
        floor = self._plan.floor if self._plan is not None else None
        if floor is not None:
            self._grid.set_size(floor.width, floor.depth)
        self._grid.setVisible(floor is not None)
        if self.is_fitted:
            self.fit()
        self.refresh()

    def _zoomed(self, zoom: float) -> None:
        if self.tool is not None:
            self.tool.scale = zoom
        self._update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plan and what lies above it; from its picture, where there is one of now."""
        if self._still.is_taken or not self._still.is_current:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        self._still.draw(painter)
        painter.setTransform(self.viewportTransform())
        self.drawForeground(painter, self.seen_rect())
        painter.end()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Draw what lies above the plan."""
        if not self._still.is_taken:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_over(painter, self.zoom)

    def _draw_over(self, painter: QPainter, scale: float) -> None:
        if self._plan is not None:
            draw_overlaps(painter, self._plan.overlapping_places(), scale)
            draw_ghosts(painter, self._plan.pending, scale)
            area = self._plan.area
            if area is not None and self.tool is not self._tools["select"]:
                draw_outline(painter, area.outline, scale)  # the one just drawn, of which the panel speaks
        if self.tool is not None:
            self.tool.draw(painter, scale)
            if self.tool.aims and self._aim is not None and self.hasFocus():
                draw_aim(painter, self._aim, scale)

    # --- pointer ---

    def _cm(self, event: QMouseEvent) -> Point:
        # Not by whole pixels: zoomed out, one of them is several centimetres.
        place = self.viewportTransform().inverted()[0].map(event.position())
        return to_cm(place.x()), to_cm(place.y())

    def _usable(self) -> Tool | None:
        """Return the tool in hand, if there is a floor to use it on."""
        return self.tool if self._plan is not None and self._plan.floor is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Use the tool, or take hold of the plan."""
        if self.begin_pan(event) or event.button() != Qt.MouseButton.LeftButton:
            return
        self.touched.emit()
        self.settle()
        self._aim = None
        if (tool := self._usable()) is not None:
            tool.press(self._cm(event), event.modifiers())
            self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the tool follow."""
        if self.go_on_panning(event):
            return
        self._pointer = self._cm(event)
        if (tool := self._usable()) is not None:
            tool.move(self._pointer, event.modifiers())
            if tool.follows:
                self.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self.end_pan() or event.button() != Qt.MouseButton.LeftButton:
            return
        if (tool := self._usable()) is not None:
            tool.release(self._cm(event), event.modifiers())
            self.refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Close a shape, or go to the fields of what was clicked."""
        tool = self._usable()
        if tool is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if not tool.double(self._cm(event)):
            tool.press(self._cm(event), event.modifiers())
            if tool.name == "select":
                self.opened.emit()
        self.refresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is chosen."""
        if self._plan is None:
            return
        place = self.mapToScene(event.pos())
        desk_id = self._plan.scene.desk_at(place)
        if desk_id is not None and desk_id not in self._plan.scene.selected_ids():
            self._plan.choose_desks([desk_id])
        self.menu_asked.emit(event.globalPos())

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use the tool without a pointer, or take another one."""
        self.touched.emit()
        key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(held=True)
        elif not self._press_key(key, keys):
            super().keyPressEvent(event)
        self.refresh()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the plan."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(held=False)
            if self.tool is not None:
                self.viewport().setCursor(_CURSORS.get(self.tool.name, Qt.CursorShape.CrossCursor))
        super().keyReleaseEvent(event)

    def _press_key(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        tool = self._usable()
        if key in _ARROWS and tool is not None:
            self._press_arrow(tool, *_ARROWS[key], keys)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and tool is not None:
            return self._press_enter(tool, keys)
        if key == Qt.Key.Key_Escape:
            return self._press_escape()
        if key == Qt.Key.Key_Backspace and tool is not None and tool.step_back():
            return True
        if keys & (_CTRL | _ALT):
            return False
        if key in TOOL_KEYS:
            self.set_tool(TOOL_KEYS[key])
            return True
        if key == _AREA_KEY and tool is not None:
            self.set_tool("select")
            self.select_tool.next_area(-1 if keys & _SHIFT else 1)
            return True
        return False

    def _press_arrow(self, tool: Tool, right: int, down: int, keys: Qt.KeyboardModifier) -> None:
        far = _FAR if keys & _SHIFT else 1
        if tool.name == "picture" and isinstance(tool, PictureTool):
            tool.nudge(right * far, down * far)
        elif isinstance(tool, SelectTool):
            if keys & _CTRL or not (tool.is_nudging or self._has_chosen()):
                self.settle()
                tool.walk(right, down, extend=bool(keys & _SHIFT))
            else:
                tool.nudge(right * far, down * far)
                self._nudging.start()
        else:
            self._move_aim(tool, right * far * GRID, down * far * GRID, keys)

    def _has_chosen(self) -> bool:
        return self._plan is not None and bool(self._plan.chosen() or self._plan.area is not None)

    def _move_aim(self, tool: Tool, dx: int, dy: int, keys: Qt.KeyboardModifier) -> None:
        """Move the cross; it begins in the middle of what is seen."""
        if self._aim is None:
            seen = self.seen_rect().center()
            self._aim = (to_cm(seen.x()) // GRID * GRID, to_cm(seen.y()) // GRID * GRID)
        else:
            self._aim = (self._aim[0] + dx, self._aim[1] + dy)
        tool.move(self._aim, keys & ~_SHIFT)

    def _press_enter(self, tool: Tool, keys: Qt.KeyboardModifier) -> bool:
        """Click at the cross; what is begun corner by corner is ended by Enter on the same spot."""
        if not tool.aims:
            self.opened.emit()
            return True
        if self._aim is None:
            return tool.finish()
        if keys & _CTRL:
            return tool.finish()
        tool.press(self._aim, Qt.KeyboardModifier.NoModifier)
        tool.release(self._aim, Qt.KeyboardModifier.NoModifier)
        return True

    def _press_escape(self) -> bool:
        """Give up what was begun, then the tool, then what is chosen; then nothing is left to leave."""
        if self.tool is None or self._plan is None:
            return False
        if self.tool.cancel():
            return True
        if self.tool.name != "select":
            self.set_tool("select")
            return True
        if self._has_chosen():
            self._plan.choose_area(None)
            self._plan.choose_desks(())
            return True
        return False

    # --- words ---

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Plan being drawn"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language, paint it in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._plan is not None:
                self._plan.scene.retranslate()
            self.hint_changed.emit()
        looks_new = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange)
        if looks_new and hasattr(self, "_still"):
            self._still.drop()
            self.viewport().update()
