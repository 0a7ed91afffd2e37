"""A floor on a day as a scene: its areas and desks, which are chosen, which one the keyboard is on."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from jib_desktop.rules.desks import FREE, KINDS, Kind
from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow, Held
from jib_desktop.ui.floor_plan import desk_words
from jib_desktop.ui.floor_plan.area_paint import floor_rect
from jib_desktop.ui.floor_plan.backdrop import Backdrop, DamagedPicture, read_backdrop
from jib_desktop.ui.floor_plan.desk_layer import DeskLayer, Spot
from jib_desktop.ui.floor_plan.desk_look import (
    Doing,
    Face,
    StartupLook,
    free_face,
    row_face,
    startup_face,
)
from jib_desktop.ui.floor_plan.floor_items import AreaItem, GroundItem, NoticeItem, WallItem

_AROUND = 20.0  # of the window's ground around the floor
_AREAS, _WALL, _DESKS, _NOTICE = 10, 15, 20, 30  # what lies above what


class FloorScene(QGraphicsScene):
    """The plan of one floor.

    `chosen_changed` tells that other desks are selected, `current_changed` gives the desk the keyboard is on,
    `hovered` the one under the pointer (None: none), `opened` the one that was double-clicked or entered,
    `startup_dropped` a startup and the desks onto which it was dropped.
    """

    chosen_changed = Signal()
    current_changed = Signal(object)
    hovered = Signal(object)
    opened = Signal(object)
    startup_dropped = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.layer = DeskLayer()
        self.layer.setZValue(_DESKS)
        self.addItem(self.layer)
        self.floor: FloorRow | None = None
        self.ground: GroundItem | None = None
        self.notice: NoticeItem | None = None  # there, if the picture cannot be read
        self._wall: WallItem | None = None
        self._areas: list[AreaItem] = []
        self._picture: tuple[tuple[bytes | None, str], tuple[Backdrop | None, bool]] | None = None
        self._selected: dict[uuid.UUID, None] = {}
        self._current: uuid.UUID | None = None
        self._hovered: uuid.UUID | None = None
        self._held: dict[uuid.UUID, Held] | None = None  # None: the rows say it
        self._names: Mapping[uuid.UUID, StartupLook] = {}
        self._team: uuid.UUID | None = None
        self._free_only = False
        self._shows_current = False
        self._said_free: dict[uuid.UUID, Face] = {}
        self._in_zone: dict[uuid.UUID | None, list[Spot]] = {}

    # --- what is shown ---

    def set_floor(
        self, floor: FloorRow | None, areas: Iterable[AreaRow] = (), picture: bytes | None = None
    ) -> None:
        """Show a floor with its areas and its picture; its desks come by `set_desks`."""
        for item in (self.ground, self._wall, self.notice, *self._areas):
            if item is not None:
                self.removeItem(item)
        self.ground = self._wall = self.notice = None
        self._areas, self.floor = [], floor
        if floor is None:
            self.set_desks([])
            return
        read, is_damaged = self._read_picture(picture, floor.picture_kind)
        self.ground = GroundItem(floor, read)
        self.addItem(self.ground)
        self._wall = WallItem(floor)
        self._wall.setZValue(_WALL)
        self.addItem(self._wall)
        if is_damaged:
            self.notice = NoticeItem(floor)
            self.notice.setZValue(_NOTICE)
            self.addItem(self.notice)
        for area in areas:
            item = AreaItem(area, over_picture=read is not None)
            item.setZValue(_AREAS + item.zValue())
            self.addItem(item)
            self._areas.append(item)
        self.setSceneRect(floor_rect(floor).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
        self._count()

    def _read_picture(self, picture: bytes | None, kind: str) -> tuple[Backdrop | None, bool]:
        """Read a picture, unless it is the one that is shown already: that takes a while."""
        if self._picture is None or (picture, kind) != self._picture[0]:
            self._picture = ((picture, kind), _read(picture, kind))
        return self._picture[1]

    def set_desks(self, rows: Sequence[DeskRow]) -> None:
        """Show desks as they are on a day; what is selected stays, as far as it is there."""
        self._held = None
        self._said_free = {}
        self.layer.set_rows(rows)
        self._in_zone = {}
        for spot in self.layer.spots.values():
            self._in_zone.setdefault(spot.row.zone_id, []).append(spot)
        if self._current not in self.layer.spots:
            self.set_current(None)
        if self._hovered not in self.layer.spots:
            self.hover(None)
        self.select_ids(list(self._selected))
        self._after_day()

    def set_held(self, held: Sequence[Held], names: Mapping[uuid.UUID, StartupLook]) -> None:
        """Show who has the desks on another day; only what is different then is painted anew."""
        self._held = {one.desk_id: one for one in held}
        self._names = names
        # Ids are slow keys, so each is looked up once.
        faces: dict[str, dict[uuid.UUID | None, Face]] = {kind: {} for kind in KINDS}
        find, shown = self._held.get, []
        for desk_id, spot in self.layer.spots.items():
            one = find(desk_id)
            if one is None:
                shown.append((spot, self._free_face(spot)))
                continue
            face = faces[one.kind].get(one.startup_id)
            if face is None:
                face = startup_face(one.kind, self._startup(one.startup_id))
                faces[one.kind][one.startup_id] = face
            shown.append((spot, face))
        self.layer.show_faces(shown)
        self._after_day()

    def _free_face(self, spot: Spot) -> Face:
        found = self._said_free.get(spot.row.id)
        if found is None:
            found = self._said_free[spot.row.id] = free_face(spot.row)
        return found

    def _startup(self, startup_id: uuid.UUID | None) -> StartupLook | None:
        return None if startup_id is None else self._names.get(startup_id)

    def _after_day(self) -> None:
        """What follows from who has which desk: counts, the team, what is dimmed, what is said."""
        self._count()
        if self._team is not None:
            self.layer.set_doing(Doing.HIGHLIGHTED, self._of_team())
        if self._free_only:
            self.layer.set_doing(Doing.DIMMED, self._not_free())
        if self._current is not None:
            self.current_changed.emit(self._current)

    def _count(self) -> None:
        for item in self._areas:
            if item.area.kind == "zone":
                spots = self._in_zone.get(item.area.id, ())
                # Counted by the list itself: it knows the same word again without comparing it.
                taken = [spot.face.state for spot in spots].count(Kind.TAKEN)
                item.set_count(taken, len(spots))

    def retranslate(self) -> None:
        """Name desks and areas in the language of now."""
        self._said_free = {}
        if self._held is not None:
            self.set_held(list(self._held.values()), self._names)
        else:
            self.layer.show_faces((spot, row_face(spot.row)) for spot in self.layer.spots.values())
        self.update()

    # --- what is asked of it ---

    def rows(self) -> dict[uuid.UUID, DeskRow]:
        """Return the rows of the desks that are shown, by id, in their order."""
        return {desk_id: spot.row for desk_id, spot in self.layer.spots.items()}

    def startup_on(self, desk_id: uuid.UUID) -> uuid.UUID | None:
        """Return which startup has a desk on the day that is shown, or for which it is reserved."""
        if self._held is None:
            return self.layer.spots[desk_id].row.startup_id
        held = self._held.get(desk_id)
        return None if held is None else held.startup_id

    def words_of(self, desk_id: uuid.UUID) -> str:
        """Return in words which desk it is and what is with it on the day that is shown."""
        row = self.layer.spots[desk_id].row
        return desk_words.desk_sentence(row, is_selected=desk_id in self._selected, said=self._said(desk_id))

    def tip_of(self, desk_id: uuid.UUID) -> str:
        """Return the tool tip of a desk."""
        return desk_words.tip_html(self.layer.spots[desk_id].row, self._said(desk_id))

    def _said(self, desk_id: uuid.UUID) -> str:
        """Return what is known of a day that is only being moved to; empty if the row knows it."""
        if self._held is None:
            return ""
        held = self._held.get(desk_id)
        if held is None:
            return desk_words.free_word()
        return desk_words.held_sentence(held, self._startup(held.startup_id))

    def desk_at(self, point: QPointF) -> uuid.UUID | None:
        """Return the desk at a point of the plan."""
        spot = self.layer.spot_at(point)
        return None if spot is None else spot.id

    def desk_rect(self, desk_id: uuid.UUID) -> QRectF:
        """Return what a desk covers on the plan."""
        return self.layer.spots[desk_id].box()

    # --- choosing ---

    def selected_ids(self) -> list[uuid.UUID]:
        """Return the selected desks in the order in which they were chosen."""
        return list(self._selected)

    def select_ids(self, ids: Iterable[uuid.UUID]) -> None:
        """Select exactly these desks, as far as they are shown."""
        wanted = {one: None for one in ids if one in self.layer.spots}
        if list(wanted) == list(self._selected):
            return
        self._selected = wanted
        self.layer.set_doing(Doing.SELECTED, wanted)
        self.chosen_changed.emit()

    def toggle(self, desk_id: uuid.UUID) -> None:
        """Select a desk besides the others, or no longer."""
        if desk_id in self._selected:
            self.select_ids(one for one in self._selected if one != desk_id)
        else:
            self.select_ids([*self._selected, desk_id])

    def shown_ids(self) -> list[uuid.UUID]:
        """Return the desks that are not dimmed, in their order."""
        return [one for one, spot in self.layer.spots.items() if not spot.doing & Doing.DIMMED]

    def current_id(self) -> uuid.UUID | None:
        """Return the desk that the keyboard is on."""
        return self._current

    def set_current(self, desk_id: uuid.UUID | None) -> None:
        """Move the keyboard to a desk."""
        found = desk_id if desk_id in self.layer.spots else None
        if found == self._current:
            return
        self._current = found
        self._show_current()
        self.current_changed.emit(found)

    def show_current(self, shown: bool) -> None:
        """Show the ring around the current desk: only while the view has the keyboard."""
        self._shows_current = shown
        self._show_current()

    def _show_current(self) -> None:
        is_seen = self._shows_current and self._current is not None
        self.layer.set_doing(Doing.CURRENT, [self._current] if is_seen and self._current else [])

    def hover(self, desk_id: uuid.UUID | None) -> None:
        """Note which desk is under the pointer."""
        if desk_id != self._hovered:
            self._hovered = desk_id
            self.hovered.emit(desk_id)

    def aim_at(self, desk_id: uuid.UUID | None) -> list[uuid.UUID]:
        """Light up the desks onto which something would be dropped here, and return them.

        It is the desk under the pointer, or all selected ones if it is one of them.
        """
        found = [] if desk_id is None else [desk_id]
        if desk_id in self._selected:
            found = list(self._selected)
        self.layer.set_doing(Doing.AIMED, found)
        return found

    # --- what stands out ---

    def highlight(self, startup_id: uuid.UUID | None) -> None:
        """Let the desks of a startup stand out; None: of nobody."""
        self._team = startup_id
        self.layer.set_doing(Doing.HIGHLIGHTED, self._of_team())

    def free_only(self, wanted: bool) -> None:
        """Dim what is not free."""
        self._free_only = wanted
        self.layer.set_doing(Doing.DIMMED, self._not_free() if wanted else ())

    def _of_team(self) -> list[uuid.UUID]:
        if self._team is None:
            return []
        return [one for one in self.layer.spots if self.startup_on(one) == self._team]

    def _not_free(self) -> list[uuid.UUID]:
        return [one for one, spot in self.layer.spots.items() if spot.face.state != FREE]


def _read(picture: bytes | None, kind: str) -> tuple[Backdrop | None, bool]:
    """Return the picture, and whether there is one that cannot be read."""
    if picture is None:
        return None, False
    try:
        return read_backdrop(picture, kind), False
    except DamagedPicture:
        return None, True
