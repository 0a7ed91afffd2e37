"""Choosing desks: on the plan, in the list, by search or from elsewhere; and what the panel then shows."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from sqlalchemy.orm import Session

from jib_desktop.errors import GoneMeanwhile
from jib_desktop.services import desks
from jib_desktop.ui import messages
from jib_desktop.ui.pages.desks_details import Chosen, read_chosen

if TYPE_CHECKING:
    from jib_desktop.ui.pages.desks import DesksPage

_PAUSE = 30  # ms; while one draws a frame or walks only the last choice is read


class PlanChoice(QObject):
    """Keeps plan, list and panel alike in what is chosen, and knows what is to be done next with it."""

    def __init__(self, page: DesksPage) -> None:
        super().__init__(page)
        self._page = page
        self._team: uuid.UUID | None = None
        self._wanted: list[uuid.UUID] = []  # desks to choose as soon as they are shown
        self._begin_next = False
        self._after: Callable[[], object] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read)
        page.scene.chosen_changed.connect(self._moved)

    @property
    def is_waiting(self) -> bool:
        """Whether what is chosen is about to be read."""
        return self._pause.isActive()

    def _moved(self) -> None:
        page = self._page
        ids = page.scene.selected_ids()
        page.beside.select(ids)
        page.say_sums()
        if ids:
            self._pause.start()
        else:
            self.read()

    def read(self) -> None:
        """Read the chosen desks as they stand on the day that is shown."""
        self._pause.stop()
        page = self._page
        ids = page.scene.selected_ids()
        if not ids:
            self._take(None)
            return
        ask = partial(read_chosen, day=page.day, today=page.today(), desk_ids=ids)
        page.jobs.read(ask, self._take, key="desks.panel")

    def _take(self, chosen: Chosen | None) -> None:
        page = self._page
        if chosen is not None and (chosen.day != page.day or not page.scene.selected_ids()):
            return  # the day or the choice moved on; its own answer comes
        page.panel.show_chosen(chosen)
        self._highlight()
        page.menus.enable()
        after, self._after = self._after, None
        if after is not None:
            after()
        if self._begin_next and chosen is not None:
            self._begin_next = False
            page.panel.begin()

    # --- what comes next ---

    def then(self, act: Callable[[], object]) -> None:
        """Do something as soon as the panel shows what is chosen."""
        self._after = act
        self.read()

    def begin(self) -> None:
        """Put the focus into the panel as soon as it shows what is chosen."""
        self._begin_next = bool(self._page.scene.selected_ids()) or bool(self._wanted)
        if not self._wanted:
            self.read()
        if not self._begin_next:
            self._page.panel.begin()

    def open(self, desk_id: uuid.UUID) -> None:
        """Go from the plan into the panel, with this desk if none is chosen."""
        if not self._page.scene.selected_ids():
            self._page.scene.select_ids([desk_id])
        self.begin()

    # --- going to desks ---

    def choose(self, ids: Sequence[uuid.UUID]) -> None:
        """Choose desks, on whatever floor they stand."""
        page = self._page
        self._wanted = list(ids)
        if self._wanted and all(one in page.scene.rows() for one in self._wanted):
            self.choose_wanted()
        elif self._wanted:
            ask = partial(_floor_of, day=page.day, desk_id=self._wanted[0])
            page.jobs.read(ask, self._go_to_floor, self._not_there, key="desks.floor")

    def _go_to_floor(self, floor_id: uuid.UUID) -> None:
        self._page.filters.clear()
        if floor_id == self._page.reader.floor_id:
            self._page.reader.read()
        else:
            self._page.reader.go_to_floor(floor_id)

    def _not_there(self, error: BaseException) -> None:
        self._wanted = []
        if not isinstance(error, GoneMeanwhile):
            messages.show_error(error, self._page)

    def choose_wanted(self) -> None:
        """Choose what was asked for, now that it is shown."""
        wanted, self._wanted = self._wanted, []
        scene = self._page.scene
        if there := [one for one in wanted if one in scene.rows()]:
            scene.select_ids(there)
            self._page.view.centre_on_desk(there[0])

    # --- whose desks stand out ---

    def look_at(self, startup_id: object) -> None:
        """Let the desks of a startup stand out; None: of whoever is chosen."""
        self._team = startup_id if isinstance(startup_id, uuid.UUID) else None
        self._highlight()

    def _highlight(self) -> None:
        panel, team = self._page.panel, self._team
        if team is None and panel.chosen is not None:
            holders = panel.chosen.holders
            picked = panel.form.startup_id_edit.picked if panel.choice.gives else None
            team = picked if picked is not None else holders[0] if len(holders) == 1 else None
        self._page.scene.highlight(team)


def _floor_of(session: Session, day: date, desk_id: uuid.UUID) -> uuid.UUID:
    """Return the floor of a desk; raises GoneMeanwhile where it is not there on that day."""
    found = desks.plan_on(session, day, desk_ids=[desk_id])
    if not found:
        raise GoneMeanwhile
    return found[0].floor_id
