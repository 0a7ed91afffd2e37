"""The floor that is being drawn: its rows as they are stored, what is chosen, what is about to be written."""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.desk_layout import Block, Box, Place, box_of, box_of_outline, overlapping
from jib_desktop.rules.desk_snapping import Guides, guides
from jib_desktop.rules.desks import FREE
from jib_desktop.services import desks, desks_placing, desks_site
from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow
from jib_desktop.ui.changes import Changes, ChangeSignal
from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.jobs import Jobs

GRID = 10  # cm
_OURS = frozenset({"floor", "area", "desk", "allocation", "startup"})


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read of the plan; `picture` is None where it is the one that is shown already."""

    floors: list[FloorRow]
    floor: FloorRow | None
    areas: list[AreaRow]
    rows: list[DeskRow]
    picture: bytes | None = None
    boxes: dict[uuid.UUID, Box] = field(default_factory=dict)
    overlaps: set[uuid.UUID] = field(default_factory=set)
    plain: list[DeskRow] = field(default_factory=list)  # the desks as if nobody had them


def place_of(row: DeskRow) -> Place:
    """Return where a desk stands."""
    return Place(row.x, row.y, row.width, row.depth, row.turn)


class EditorPlan(QObject):
    """What the tools and panels of the site editor work on.

    `loaded` tells that rows were read anew, `chosen_changed` that something else is chosen: desks, or one
    zone or room. `setting_changed` tells of the grid, of what a tool would place, of who sits where.
    """

    loaded = Signal()
    chosen_changed = Signal()
    setting_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        floor_id: uuid.UUID | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.jobs = jobs
        self.scene = FloorScene(self)
        self.floors: list[FloorRow] = []
        self.areas: dict[uuid.UUID, AreaRow] = {}
        self.rows: dict[uuid.UUID, DeskRow] = {}
        self.today = store.clock().astimezone().date()
        self.snaps = True
        self.shows_who = False
        self.block = Block()
        self._plain: list[DeskRow] = []
        self.pending: list[Place] = []  # desks about to be written, so that nothing jumps back meanwhile
        self.overlaps: set[uuid.UUID] = set()  # desks that stand in each other
        self._boxes: dict[uuid.UUID, Box] = {}
        self._guides: tuple[frozenset[uuid.UUID], Guides] | None = None
        self._floor_id = floor_id
        self._area_id: uuid.UUID | None = None
        self._picture: bytes | None = None
        self._digest: str | None = None
        self._wanted: list[uuid.UUID] | None = None  # to be chosen once they are read
        self._waiting: deque[Callable[[], object]] = deque()
        self._error: BaseException | None = None
        self._busy = False
        self._reading = False
        changes.changed.connect(self._heard)
        self.scene.chosen_changed.connect(self._desks_chosen)

    # --- reading ---

    @property
    def floor(self) -> FloorRow | None:
        """The floor that is shown."""
        return self.scene.floor

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.store.read_only

    def show_floor(self, floor_id: uuid.UUID | None) -> None:
        """Go to a floor; None: to the lowest."""
        if floor_id != self._floor_id or self.floor is None:
            self._floor_id = floor_id
            self._digest = self._picture = None
            self.scene.select_ids(())
            self.choose_area(None)
            self.load()

    def load(self) -> None:
        """Read the floor anew."""
        self._reading = True
        work = partial(read_plan, floor_id=self._floor_id, today=self.today, known=self._digest)
        self.jobs.read(work, self._show, self._not_read, key="site.plan")

    def _heard(self, changes: Changes) -> None:
        if _OURS & set(changes):
            self.load()

    def _show(self, found: Loaded) -> None:
        self._reading = False
        self.floors, self.rows = found.floors, {row.id: row for row in found.rows}
        self._plain = found.plain
        if found.floor is None or found.floor.picture is None:
            self._picture = None
        elif found.picture is not None:
            self._picture = found.picture
        floor, areas = found.floor, {area.id: area for area in found.areas}
        if floor != self.scene.floor or areas != self.areas:
            self.scene.set_floor(floor, found.areas, self._picture)
        self.areas = areas
        self._floor_id = None if floor is None else floor.id
        self._digest = None if floor is None else floor.picture
        self.pending = []
        self._boxes, self._guides, self.overlaps = found.boxes, None, found.overlaps
        self.show_desks()
        if self._area_id is not None and self._area_id not in areas:
            self._area_id = None
        self._choose_wanted()
        self.loaded.emit()
        self.chosen_changed.emit()
        error, self._error = self._error, None
        if error is not None:
            self.failed.emit(error)
        self._go_on()

    def _not_read(self, error: BaseException) -> None:
        self._reading = False
        self.failed.emit(error)

    def show_desks(self) -> None:
        """Show the desks with their numbers or with who sits there."""
        rows = list(self.rows.values()) if self.shows_who else self._plain
        self.scene.set_desks(rows if self.floor is not None else [])

    def set_shows_who(self, wanted: bool) -> None:
        """Show who sits where instead of numbers, or numbers again."""
        self.shows_who = wanted
        self.show_desks()
        self.setting_changed.emit()

    def set_snaps(self, wanted: bool) -> None:
        """Let what is moved snap to its neighbours and to the grid."""
        self.snaps = wanted
        self.setting_changed.emit()

    def set_block(self, block: Block) -> None:
        """Set what the tool for blocks places."""
        self.block = block
        self.setting_changed.emit()

    # --- choosing ---

    @property
    def area(self) -> AreaRow | None:
        """The zone or room that is chosen."""
        return self.areas.get(self._area_id) if self._area_id is not None else None

    def chosen(self) -> list[DeskRow]:
        """Return the chosen desks, in the order in which they were chosen."""
        return [self.rows[one] for one in self.scene.selected_ids() if one in self.rows]

    def choose_area(self, area_id: uuid.UUID | None) -> None:
        """Choose a zone or room and no desk, or nothing."""
        if area_id is not None:
            self.scene.select_ids(())
        if area_id != self._area_id:
            self._area_id = area_id
            self.chosen_changed.emit()

    def choose_desks(self, ids: Iterable[uuid.UUID]) -> None:
        """Choose exactly these desks."""
        self.scene.select_ids(ids)

    def _desks_chosen(self) -> None:
        if self.scene.selected_ids():
            self._area_id = None
        self.chosen_changed.emit()

    def choose_when_read(self, ids: Sequence[uuid.UUID]) -> None:
        """Choose desks, or one zone or room, as soon as they are read."""
        self._wanted = list(ids)

    def _choose_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if not wanted:
            return
        if wanted[0] in self.areas:
            self.choose_area(wanted[0])
        elif wanted[0] in self.rows:
            self.choose_desks(wanted)
        else:
            self._wanted = wanted  # it comes with the next reading

    def guides_but(self, ids: Iterable[uuid.UUID]) -> Guides:
        """Return what others snap to: all desks and shapes but these; made once for a whole drag."""
        left_out = frozenset(ids)
        if self._guides is None or self._guides[0] != left_out:
            boxes = (box for one, box in self._boxes.items() if one not in left_out)
            self._guides = (left_out, guides(boxes))
        return self._guides[1]

    def overlapping_places(self) -> list[Place]:
        """Return where desks stand that stand in each other."""
        return [place_of(self.rows[one]) for one in self.overlaps if one in self.rows]

    # --- writing ---

    def write(self, label: str, work: Callable[[Session], Any], done: Callable[[Any], object]) -> None:
        """Write one action; what is asked for meanwhile waits until it is read again."""
        self._busy = True
        self.jobs.write(label, work, partial(self._written, done), self._not_written)

    def _written(self, done: Callable[[Any], object], result: Any) -> None:
        self._busy = False
        done(result)
        self.load()

    def _not_written(self, error: BaseException) -> None:
        self._busy = False
        self._waiting.clear()
        self._error = error  # said once everything is shown as it is
        self.load()

    def when_free(self, act: Callable[[], object]) -> None:
        """Do something at once or, while something is being written, with the rows as they are after it."""
        if self._busy or self._reading:
            self._waiting.append(act)
        else:
            act()

    def when_read(self, act: Callable[[], object]) -> None:
        """Do something once what was just written is read again."""
        self._waiting.append(act)

    def _go_on(self) -> None:
        while self._waiting and not (self._busy or self._reading):
            self._waiting.popleft()()

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or read."""
        return self._busy or self._reading


def read_plan(session: Session, floor_id: uuid.UUID | None, today: date, known: str | None) -> Loaded:
    """Return the floor with all desks that stand there now or are to come."""
    floors = desks.floors(session, today)
    floor = next((one for one in floors if one.id == floor_id), floors[0] if floors else None)
    if floor is None:
        return Loaded(floors, None, [], [])
    rows = desks.plan_on(session, today, floor.id)
    for day, ids in desks_placing.to_come(session, floor.id, today).items():
        rows += desks.plan_on(session, day, floor.id, ids)
    picture = None if floor.picture in (None, known) else desks_site.picture(session, floor.id)
    areas = desks.areas(session, floor.id)
    places = [place_of(row) for row in rows]
    boxes = {row.id: box_of(place) for row, place in zip(rows, places, strict=True)}
    boxes |= {area.id: box_of_outline(area.outline) for area in areas}
    overlaps = {rows[n].id for pair in overlapping(places) for n in pair}
    # Without a zone, since how many of its desks are taken is not the question here.
    plain = [replace(row, state=FREE, zone_id=None) for row in rows]
    return Loaded(floors, floor, areas, rows, picture, boxes, overlaps, plain)
