"""Reading the plan: whole when it rests, only who has what while the day is being moved."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy.orm import Session

from jib_desktop.services import desks, desks_figures, desks_site
from jib_desktop.services.desks import Held
from jib_desktop.ui import messages
from jib_desktop.ui.floor_plan import backdrop
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks_details import PlanState, read_plan

_KEY = "desks.plan"
_REST = 150  # ms without another day: now everything is read
_AHEAD = timedelta(days=365)


class Series(NamedTuple):
    """How many desks are taken: (day, taken, forecast) where it changes, and how many there are."""

    first: date
    last: date
    steps: tuple[tuple[date, int, bool], ...]
    most: int


def read_picture(session: Session, floor_id: uuid.UUID, kind: str) -> bytes | None:
    """Return the picture of a floor, drawn for the screen already: a large one takes longer than a frame."""
    found = desks_site.picture(session, floor_id)
    if found is not None:
        backdrop.prepare(found, kind)
    return found


class PlanReader(QObject):
    """Knows which floor is shown on which day. `shown`: read whole; `moved(day, held)`: only another day."""

    shown = Signal(object)
    moved = Signal(object, object)
    series_read = Signal(object)
    picture_read = Signal(object)

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._today = jobs, today
        self.day = today()
        self.floor_id: uuid.UUID | None = None
        self.state = PlanState(self.day)
        self._pictures: dict[str, bytes | None] = {}
        self._series_of: object = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._rest)
        self._is_moving = False  # whether the answer for a day moved to is still to come

    @property
    def is_today(self) -> bool:
        """Whether the day that is shown is the one at this computer."""
        return self.day == self._today()

    @property
    def is_waiting(self) -> bool:
        """Whether everything is about to be read."""
        return self._resting.isActive()

    def read(self) -> None:
        """Read everything of the floor and day that are shown."""
        self._resting.stop()
        self._is_moving = False
        ask = partial(read_plan, day=self.day, today=self._today(), floor_id=self.floor_id)
        self._jobs.read(ask, self._take, key=_KEY)

    def _take(self, state: PlanState) -> None:
        if state.day != self.day:
            return  # the day moved on meanwhile; its own answer comes
        self.state = state
        self.floor_id = None if state.floor is None else state.floor.id
        self.shown.emit(state)
        if (self.floor_id, state.span) != self._series_of:
            self.read_series()
        self._read_picture()

    def go_to_floor(self, floor_id: uuid.UUID) -> None:
        """Show another floor."""
        if floor_id != self.floor_id:
            self.floor_id = floor_id
            self.read()

    def move_to(self, day: date) -> None:
        """Show another day: first who has what, the rest when the day rests."""
        self.day = day
        ask = partial(desks.held_on, day=day, floor_id=self.floor_id)
        # Under the key of the whole plan: what is read of a day that is left makes way.
        self._is_moving = True
        self._jobs.read(ask, partial(self._take_held, day), self._not_moved, key=_KEY)
        self._resting.start()

    def _rest(self) -> None:
        if self._is_moving:
            self._resting.start()  # who has what comes first, however slow the computer
        else:
            self.read()

    def _not_moved(self, error: BaseException) -> None:
        self._is_moving = False
        messages.show_error(error, None)

    def _take_held(self, day: date, held: Sequence[Held]) -> None:
        self._is_moving = False
        self.moved.emit(day, held)

    # --- the line of days ---

    def read_series(self) -> None:
        """Read how many desks of the floor are taken on all days."""
        self._series_of = (self.floor_id, self.state.span)
        ask = partial(read_series, today=self._today(), floor_id=self.floor_id, span=self.state.span)
        self._jobs.read(ask, self.series_read.emit, key="desks.series")

    # --- the picture of the floor ---

    def _read_picture(self) -> None:
        floor = self.state.floor
        if floor is not None and floor.picture and floor.picture not in self._pictures:
            ask = partial(read_picture, floor_id=floor.id, kind=floor.picture_kind)
            self._jobs.read(ask, partial(self._take_picture, floor.picture), key="desks.picture")

    def _take_picture(self, digest: str, picture: bytes | None) -> None:
        self._pictures = {digest: picture}
        self.picture_read.emit(picture)

    def picture(self) -> bytes | None:
        """Return the picture of the floor that is shown, None as long as it is not read."""
        floor = self.state.floor
        return self._pictures.get(floor.picture) if floor is not None and floor.picture else None


def read_series(
    session: Session, today: date, floor_id: uuid.UUID | None, span: tuple[date, date] | None
) -> Series:
    """Return what was taken up to today, and what is to be expected from then on."""
    first, last = span if span is not None else (today - _AHEAD, today)
    first, last = min(first, today - _AHEAD), max(last, today + _AHEAD)
    known = desks_figures.occupancy(session, first, today, floor_id)
    coming = desks_figures.forecast(session, today, last, floor_id)
    steps = [(one.day, one.taken, False) for one in known]
    steps += [(one.day, one.taken, True) for one in coming]
    most = max((one.desks for one in (*known, *coming)), default=0)
    return Series(first, last, tuple(steps), most)
