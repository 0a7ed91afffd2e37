"""The screen in the foyer: who sits where, floor by floor, always as of today.

It shows names and nothing else: no contracts, amounts or phones, and not for whom a desk is reserved. It
keeps nothing but how long each floor stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Kind
from jib_desktop.services.desks import DeskRow
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import Changes, ChangeSignal
from jib_desktop.ui.floor_plan.floor_sheet import FloorSheet, read_sheets
from jib_desktop.ui.floor_plan.foyer_parts import FoyerHead, FoyerLegend, FoyerStates
from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import color
from jib_desktop.ui.names import full_name
from jib_desktop.ui.texts import labelled, listed

SECONDS = "foyer_seconds"  # the setting: how long each floor stays
_USUAL_SECONDS, _LEAST_SECONDS = 20, 3
_TICK = 1_000  # ms
_HINT = 4_000  # ms after the last movement of the mouse
_SHOWN = frozenset({"floor", "area", "desk", "allocation", "startup", "desk_mark"})


class FoyerWindow(QWidget):
    """A window over the whole screen. Left and right change the floor, Space stays on it, Esc leaves."""

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._jobs = jobs
        self._settings = settings
        self.sheets: list[FloorSheet] = []
        self._floor_id: UUID | None = None
        self._day = self._today()
        self.is_paused = False
        self._build()
        self._clock = self._timer(_TICK, self.look_at_clock)
        self._turning = self._timer(1_000 * self.seconds, self.turn)
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.timeout.connect(self._hide_hint)
        changes.changed.connect(self._hear)
        self._retranslate()
        self.look_at_clock()
        self.read()

    def _timer(self, every: int, work: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every)
        timer.timeout.connect(work)
        timer.start()
        return timer

    def _build(self) -> None:
        self.head = FoyerHead(self)
        self.legend = FoyerLegend(self)
        self.states = FoyerStates(self)
        self.scene = FloorScene(self)
        self.view = _PlanView(self.scene, self)
        self.hint_label = QLabel(self)
        self.hint_label.setProperty("role", "quiet")
        self.hint_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = QHBoxLayout()
        body.setContentsMargins(16, 16, 0, 0)
        body.setSpacing(16)
        plan = QVBoxLayout()
        plan.setSpacing(0)
        plan.addWidget(self.view, 1)
        plan.addWidget(self.states)
        body.addLayout(plan, 1)
        body.addWidget(self.legend)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(body, 1)
        whole.addWidget(self.hint_label)
        self.hint_label.setMinimumHeight(28)
        self.setMouseTracking(True)
        for part in (self.head, self.legend, self.states, self.view.viewport()):
            part.setMouseTracking(True)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    # --- what is shown ---

    @property
    def seconds(self) -> int:
        """How long each floor stays."""
        found = self._settings.get(SECONDS, _USUAL_SECONDS)
        return max(_LEAST_SECONDS, found) if isinstance(found, int) else _USUAL_SECONDS

    @property
    def sheet(self) -> FloorSheet | None:
        """The floor that is shown."""
        return next((one for one in self.sheets if one.floor.id == self._floor_id), None)

    def open_on(self, floor_id: UUID | None = None) -> None:
        """Fill the screen, beginning with a floor."""
        self._floor_id = floor_id
        self.showFullScreen()
        self.activateWindow()

    def _today(self) -> date:
        return self._store.clock().astimezone().date()

    def look_at_clock(self) -> None:
        """Show the time; read everything anew when a day has begun."""
        self.head.show_time(self._store.clock())
        if self._today() != self._day:
            self._day = self._today()
            self.read()

    def read(self) -> None:
        """Read who sits where today."""
        self._jobs.read(partial(_read, day=self._day), self._take, key=f"foyer-{id(self)}")

    def _hear(self, changes: Changes) -> None:
        if _SHOWN & changes.keys():
            self.read()

    def _take(self, sheets: list[FloorSheet]) -> None:
        self.sheets = sheets
        if self.sheet is None:
            self._floor_id = sheets[0].floor.id if sheets else None
        self._show()

    def _show(self) -> None:
        sheet = self.sheet
        if sheet is None:
            self.scene.set_floor(None)
            self.head.show_floor((self.tr("There is no floor yet."), ""), "")
            self.legend.show_floor(None, "")
            self.states.hide()
            return
        self.states.show()
        if self.scene.floor != sheet.floor:
            self.scene.set_floor(sheet.floor, sheet.areas, sheet.picture)
        self.scene.set_desks(sheet.rows)
        self.view.fit()
        title = self.tr("Floor {code}").format(code=sheet.floor.code)
        name = full_name(sheet.floor.name_en, sheet.floor.name_zh)
        self.head.show_floor((title, name), self._remark())
        self.legend.show_floor(sheet, self.tr("Nobody sits here today."))
        self.setAccessibleName(labelled(title, listed(self.legend.named)))
        self.states.setAccessibleName(listed(self.states.said))

    def _remark(self) -> str:
        parts = []
        if len(self.sheets) > 1:
            place = [one.floor.id for one in self.sheets].index(self._floor_id or self.sheets[0].floor.id)
            words = self.tr("{place} of {count}", "which of the floors")
            parts.append(words.format(place=place + 1, count=len(self.sheets)))
        if self.is_paused:
            parts.append(self.tr("stays"))
        return " · ".join(parts)

    # --- from floor to floor ---

    def turn(self, by: int = 1) -> None:
        """Go to the next floor, or the one before."""
        if not self.sheets:
            return
        ids = [one.floor.id for one in self.sheets]
        place = ids.index(self._floor_id) if self._floor_id in ids else 0
        self._floor_id = ids[(place + by) % len(ids)]
        self._show()

    def pause(self, paused: bool) -> None:
        """Stay on this floor, or go on."""
        self.is_paused = paused
        if paused:
            self._turning.stop()
        else:
            self._turning.start()
        self._show()

    # --- events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the floor, stay on it, or leave."""
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self._turn_by_hand(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self._turn_by_hand(-1)
        elif key == Qt.Key.Key_Space:
            self.pause(not self.is_paused)
        else:
            super().keyPressEvent(event)

    def _turn_by_hand(self, by: int) -> None:
        self.turn(by)
        if not self.is_paused:
            self._turning.start()  # the floor one chose has its whole time

    def showEvent(self, event: QShowEvent) -> None:
        """Say first how to leave again."""
        super().showEvent(event)
        self._show_hint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show pointer and keys for a moment."""
        super().mouseMoveEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        self.unsetCursor()
        self.hint_label.setText(self._hint)
        self._hiding.start(_HINT)

    def _hide_hint(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.hint_label.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let head and legend be as large as the screen asks for."""
        super().resizeEvent(event)
        self.head.updateGeometry()
        self.legend.updateGeometry()
        self.states.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language, wear another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "legend"):
            self._retranslate()
            self.scene.retranslate()
            self.states.update()
            self._show()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Foyer screen"))
        self._hint = self.tr("← → change the floor · Space stays on it · Esc leaves")
        if self.hint_label.text():
            self.hint_label.setText(self._hint)

    def paintEvent(self, event: QEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("window"))
        painter.end()


class _PlanView(QGraphicsView):
    """The plan as large as there is room; nothing on it can be chosen or asked."""

    def __init__(self, scene: FloorScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setInteractive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def fit(self) -> None:
        """Show the whole floor."""
        rect = self.sceneRect()
        if not rect.isEmpty():
            self.fitInView(rect, Qt.AspectRatioMode.KeepAspectRatio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole floor in sight."""
        super().resizeEvent(event)
        self.fit()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Fill what lies around the floor."""
        painter.fillRect(rect, color("window"))


def _read(session: Session, *, day: date) -> list[FloorSheet]:
    sheets = read_sheets(session, day)
    return [replace(one, rows=_for_everybody(one.rows)) for one in sheets]


def _for_everybody(rows: Sequence[DeskRow]) -> list[DeskRow]:
    """Return desks without what is nobody's business in a foyer: contracts, reasons, for whom one is kept."""
    found = []
    for row in rows:
        plain = replace(row, contract_id=None, contract="", reason="", notes="")
        if row.state == Kind.RESERVED:
            plain = replace(plain, startup_id=None, startup_en="", startup_zh="", short_name="")
        found.append(plain)
    return found
