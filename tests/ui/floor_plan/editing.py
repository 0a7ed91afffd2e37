"""A hand on the site editor: points in cm on the floor, keys on the plan, and rest until all is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow
from jib_desktop.ui.dialogs.site_editor import SiteEditor
from jib_desktop.ui.floor_plan.editor_view import EditorView
from jib_desktop.ui.floor_plan.scale import to_plan
from jib_desktop.ui.jobs import Jobs

NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Works like a person who draws."""

    def __init__(self, editor: SiteEditor, qtbot: QtBot, jobs: Jobs) -> None:
        self.editor = editor
        self.qtbot = qtbot
        self.jobs = jobs

    @property
    def view(self) -> EditorView:
        return self.editor.editor_view

    @property
    def floor(self) -> FloorRow:
        """The floor that is shown, as it is now."""
        found = self.editor.plan.floor
        assert found is not None
        return found

    @property
    def area(self) -> AreaRow:
        """The zone or room that is chosen, as it is now."""
        found = self.editor.plan.area
        assert found is not None
        return found

    def rest(self) -> None:
        """Wait until everything is written and read."""
        self.qtbot.waitUntil(lambda: not self.jobs.busy and not self.editor.plan.is_busy, timeout=10_000)
        self.qtbot.waitUntil(lambda: not self.jobs.busy and not self.editor.plan.is_busy, timeout=10_000)

    def pixel(self, x: float, y: float) -> QPointF:
        """Return where a point of the floor is in the viewport."""
        return self.view.viewportTransform().map(QPointF(to_plan(x), to_plan(y)))

    def _send(self, kind: QEvent.Type, x: float, y: float, keys: Qt.KeyboardModifier) -> None:
        place = self.pixel(x, y)
        viewport = self.view.viewport()
        held = LEFT if kind != QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        event = QMouseEvent(kind, place, viewport.mapToGlobal(place), button, held, keys)
        QApplication.sendEvent(viewport, event)

    def press(self, x: float, y: float, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self._send(QEvent.Type.MouseButtonPress, x, y, keys)

    def move(self, x: float, y: float, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self._send(QEvent.Type.MouseMove, x, y, keys)

    def release(self, x: float, y: float, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self._send(QEvent.Type.MouseButtonRelease, x, y, keys)

    def click(self, x: float, y: float, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.move(x, y, keys)
        self.press(x, y, keys)
        self.release(x, y, keys)
        self.rest()

    def double_click(self, x: float, y: float) -> None:
        self.click(x, y)
        self._send(QEvent.Type.MouseButtonDblClick, x, y, NO_KEYS)
        self.release(x, y)
        self.rest()

    def drag(
        self, start: tuple[float, float], end: tuple[float, float], keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        self.press(*start, keys)
        self.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, keys)
        self.move(*end, keys)
        self.release(*end, keys)
        self.rest()

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, times: int = 1) -> None:
        """Press a key on the plan."""
        self.view.setFocus()
        for _ in range(times):
            self.qtbot.keyClick(self.view, key, keys)
        self.view.settle()
        self.rest()

    def undo(self, times: int = 1) -> None:
        for _ in range(times):
            self.qtbot.waitUntil(self.editor.undo_action.isEnabled)
            self.editor.undo_action.trigger()
            self.rest()

    def redo(self, times: int = 1) -> None:
        for _ in range(times):
            self.qtbot.waitUntil(self.editor.redo_action.isEnabled)
            self.editor.redo_action.trigger()
            self.rest()

    def take_picture(self, path: Path) -> None:
        self.editor.choose_picture(path)
        self.rest()

    def rows(self) -> list[DeskRow]:
        """Return the desks by their numbers."""
        return sorted(self.editor.plan.rows.values(), key=lambda row: row.number)

    def numbers(self) -> list[str]:
        return [row.number for row in self.rows()]

    def places(self) -> list[tuple[int, int]]:
        return [(row.x, row.y) for row in self.rows()]

    def choose(self, *numbers: str) -> None:
        """Choose desks by their numbers."""
        self.editor.plan.choose_desks(row.id for row in self.rows() if row.number in numbers)
