"""What the site editor does, each as one action that undo takes back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from jib_desktop.rules.desk_layout import (
    GAP,
    Axis,
    Edge,
    Lie,
    Outline,
    Place,
    align,
    box_around,
    box_of,
    distribute,
    moved,
    turn,
)
from jib_desktop.services import desks_placing, desks_site
from jib_desktop.services.desks import AreaRow, DeskRow
from jib_desktop.services.desks_placing import Removal
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan, place_of
from jib_desktop.ui.words import done_words

_SHOWN = 3


def named(numbers: Sequence[str]) -> str:
    """Return a few numbers of desks, and how many more there are."""
    more = f" +{len(numbers) - _SHOWN}" if len(numbers) > _SHOWN else ""
    return ", ".join(numbers[:_SHOWN]) + more


class EditorActs(QObject):
    """Writes what tools, panels and keys ask for.

    `done(words)` says what was done. `removal_asked(rows, removal)` asks until which day desks are to stay
    that somebody had.
    """

    done = Signal(str)
    removal_asked = Signal(object, object)

    def __init__(self, plan: EditorPlan) -> None:
        super().__init__(plan)
        self._plan = plan
        self._copied: list[tuple[Place, tuple[str, ...]]] = []

    def write(
        self, label: str, work: Callable[[Session], Any], subject: str, *, choose: bool = False
    ) -> None:
        """Write one action and say that it is done; `choose` chooses what it made.

        Without a subject the plan says it once it is read: only then new desks have numbers.
        """

        def written(result: Any) -> None:
            if choose and result is not None:
                self._plan.choose_when_read(result if isinstance(result, list) else [result])
            if subject:
                self.done.emit(done_words(label, subject))
            else:
                self._plan.when_read(partial(self._say_chosen, label))

        if not self._plan.read_only:
            self._plan.write(label, work, written)

    def _say_chosen(self, label: str) -> None:
        rows = self._plan.chosen()
        if rows:
            self.done.emit(done_words(label, named([row.number for row in rows])))

    # --- desks ---

    def place(self, places: Sequence[Place], features: Sequence[tuple[str, ...]] = ()) -> None:
        """Place new desks; they are chosen then."""
        if self._plan.floor is None or not places:
            return
        self._plan.pending = list(places)
        self._plan.when_free(partial(self._place, list(places), list(features)))

    def _place(self, places: list[Place], features: list[tuple[str, ...]]) -> None:
        floor = self._plan.floor
        if floor is None:
            return
        values = [
            {"x": one.x, "y": one.y, "width": one.width, "depth": one.depth, "turn": one.turn,
             "features": features[n] if n < len(features) else ()}
            for n, one in enumerate(places)
        ]  # fmt: skip
        work = partial(desks_placing.create, floor_id=floor.id, desks=values)
        self.write("desks_created", work, "", choose=True)

    def arrange(self, ids: Sequence[uuid.UUID], how: Callable[[list[Place]], Sequence[Place]]) -> None:
        """Put desks elsewhere: `how` gives their new places from those they have."""
        self._plan.when_free(partial(self._arrange, list(ids), how))

    def _arrange(self, ids: Sequence[uuid.UUID], how: Callable[[list[Place]], Sequence[Place]]) -> None:
        rows = [self._plan.rows[one] for one in ids if one in self._plan.rows]
        before = [place_of(row) for row in rows]
        after = [self._within(place) for place in how(before)]
        changes = [
            (row.id, row.version, _differences(old, new))
            for row, old, new in zip(rows, before, after, strict=True)
            if old != new
        ]
        if not changes:
            self._plan.pending = []
            return
        moving = [new for old, new in zip(before, after, strict=True) if old != new]
        self._plan.pending = moving
        self._change(rows, changes)

    def _within(self, place: Place) -> Place:
        """Return a desk whose middle stays on the floor."""
        floor = self._plan.floor
        if floor is None:
            return place
        return replace(place, x=min(max(place.x, 0), floor.width), y=min(max(place.y, 0), floor.depth))

    def _change(self, rows: Sequence[DeskRow], changes: Sequence[desks_placing.Change]) -> None:
        work = partial(desks_placing.change, changes=changes)
        self.write("desks_changed", work, named([row.number for row in rows]))

    def move(self, ids: Sequence[uuid.UUID], dx: int, dy: int) -> None:
        """Push desks."""
        self.arrange(ids, lambda places: [moved(one, dx, dy) for one in places])

    def align(self, ids: Sequence[uuid.UUID], edge: Edge) -> None:
        """Bring desks into one line."""
        self.arrange(ids, lambda places: align(places, edge))

    def distribute(self, ids: Sequence[uuid.UUID], axis: Axis) -> None:
        """Give desks equal gaps."""
        self.arrange(ids, lambda places: distribute(places, axis))

    def turn(self, ids: Sequence[uuid.UUID], degrees: int) -> None:
        """Turn desks about their common middle."""
        self.arrange(ids, lambda places: turn(places, degrees))

    def set_values(self, ids: Sequence[uuid.UUID], values: Mapping[str, Any]) -> None:
        """Let desks say something else of themselves."""
        self._plan.when_free(partial(self._set_values, list(ids), dict(values)))

    def _set_values(self, ids: Sequence[uuid.UUID], values: Mapping[str, Any]) -> None:
        rows = [self._plan.rows[one] for one in ids if one in self._plan.rows]
        changes = [
            (row.id, row.version, values)
            for row in rows
            if any(getattr(row, name) != value for name, value in values.items())
        ]
        if changes:
            self._change(rows, changes)

    def set_feature(self, ids: Sequence[uuid.UUID], feature: str, wanted: bool) -> None:
        """Let desks have a feature, or no longer."""

        def act() -> None:
            rows = [self._plan.rows[one] for one in ids if one in self._plan.rows]
            changes = []
            for row in rows:
                kept = tuple(one for one in row.features if one != feature)
                after = (*kept, feature) if wanted else kept
                if set(after) != set(row.features):
                    changes.append((row.id, row.version, {"features": after}))
            if changes:
                self._change(rows, changes)

        self._plan.when_free(act)

    def number(self, numbers: Sequence[tuple[uuid.UUID, str]]) -> None:
        """Give desks numbers; they may swap them."""

        def act() -> None:
            rows = [(self._plan.rows[one], new) for one, new in numbers if one in self._plan.rows]
            work = partial(desks_placing.number, numbers=[(row.id, row.version, new) for row, new in rows])
            self.write("desks_numbered", work, named([new for _, new in rows]))

        self._plan.when_free(act)

    # --- copies ---

    def copy(self, rows: Sequence[DeskRow]) -> None:
        """Keep desks to be pasted."""
        self._copied = [(place_of(row), row.features) for row in rows]

    @property
    def can_paste(self) -> bool:
        """Whether something was copied."""
        return bool(self._copied)

    def paste(self, middle: tuple[int, int] | None) -> None:
        """Place what was copied: about a point of the floor, or a little beside where it came from."""
        if not self._copied:
            return
        places = [place for place, _ in self._copied]
        whole = box_around(box_of(one) for one in places)
        dx, dy = (50, 50) if middle is None else (middle[0] - whole.centre, middle[1] - whole.middle)
        self.place([self._within(moved(one, dx, dy)) for one in places], [one for _, one in self._copied])

    def duplicate(self, rows: Sequence[DeskRow]) -> None:
        """Place copies at the right of desks or, without room there, below them."""
        floor = self._plan.floor
        if floor is None or not rows:
            return
        places = [place_of(row) for row in rows]
        whole = box_around(box_of(one) for one in places)
        wide, high = whole.right - whole.left + GAP, whole.bottom - whole.top + GAP
        dx, dy = (wide, 0) if whole.right + wide <= floor.width else (0, high)
        self.place([self._within(moved(one, dx, dy)) for one in places], [row.features for row in rows])

    # --- taking away ---

    def remove(self, rows: Sequence[DeskRow]) -> None:
        """Take desks away; if somebody ever had one, it is asked until when it stays."""
        if not rows or self._plan.read_only:
            return
        ask = partial(desks_placing.removal, desk_ids=[row.id for row in rows], today=self._plan.today)
        self._plan.jobs.read(ask, partial(self._removal_told, list(rows)), self._plan.failed.emit)

    def _removal_told(self, rows: list[DeskRow], found: Removal) -> None:
        if found.kept:
            self.removal_asked.emit(rows, found)
        else:
            self.remove_until(rows, self._plan.today, "desks_removed")

    def remove_until(self, rows: Sequence[DeskRow], last_day: date, label: str = "desks_retired") -> None:
        """Take desks away: those that nobody had for good, the others after a day."""
        ids = [row.id for row in rows]

        def act() -> None:
            seen = [(one, self._plan.rows[one].version) for one in ids if one in self._plan.rows]
            work = partial(desks_placing.remove, seen=seen, last_day=last_day)
            self.write(label, work, named([row.number for row in rows]))

        self._plan.when_free(act)

    # --- zones and rooms ---

    def draw_area(self, kind: str, outline: Outline) -> None:
        """Draw a zone or room with the next code; it is chosen then, to be named."""

        def act() -> None:
            floor = self._plan.floor
            if floor is None:
                return
            code = next_code(kind, floor.code, self._plan.areas.values())
            values = {"kind": kind, "code": code, "outline": tuple(outline)}
            work = partial(desks_site.create_area, floor_id=floor.id, values=values)
            self.write("area_created", work, code, choose=True)

        self._plan.when_free(act)

    def change_area(self, area_id: uuid.UUID, values: Mapping[str, Any]) -> None:
        """Let a zone or room say something else of itself, or lie elsewhere."""

        def act() -> None:
            area = self._plan.areas.get(area_id)
            if area is None or all(getattr(area, name) == value for name, value in values.items()):
                return
            work = partial(desks_site.change_area, area_id=area_id, seen_version=area.version, values=values)
            self.write("area_changed", work, area_name(area))

        self._plan.when_free(act)

    def remove_area(self, area: AreaRow) -> None:
        """Remove a zone or room; its desks stay."""
        work = partial(desks_site.remove_areas, seen=[(area.id, area.version)])
        self._plan.when_free(partial(self.write, "area_removed", work, area_name(area)))

    # --- the picture ---

    def set_picture(self, content: bytes | None) -> None:
        """Put a picture below the desks, exchange it, or take it away."""

        def act() -> None:
            floor = self._plan.floor
            if floor is not None:
                work = partial(
                    desks_site.set_picture, floor_id=floor.id, seen_version=floor.version, content=content
                )
                self.write("floor_picture_changed", work, floor.code)

        self._plan.when_free(act)

    def lay_picture(self, lie: Lie) -> None:
        """Lay the picture elsewhere or make it larger or smaller."""
        self._plan.when_free(partial(self._lay, desks_site.place_picture, lie))

    def scale_picture(self, lie: Lie) -> None:
        """Lay the picture at its true scale, on a floor that has room for it."""
        self._plan.when_free(partial(self._lay, desks_site.scale_picture, lie))

    def _lay(self, act: Callable[..., None], lie: Lie) -> None:
        floor = self._plan.floor
        if floor is None or lie == (floor.picture_x, floor.picture_y, floor.picture_scale):
            return
        work = partial(act, floor_id=floor.id, seen_version=floor.version, lie=lie)
        self.write("floor_picture_changed", work, floor.code)


def area_name(area: AreaRow) -> str:
    """Return what a zone or room is called in the history."""
    return " ".join(filter(None, (area.code, area.name_en, area.name_zh)))


def next_code(kind: str, floor: str, areas: Any) -> str:
    """Return the next code: a letter for a zone, `2.01` for a room of floor 2."""
    taken = {area.code for area in areas if area.kind == kind}
    if kind == "zone":
        letters = [chr(ord("A") + n) for n in range(26)]
        return next((one for one in letters if one not in taken), f"Z{len(taken)}")
    return next(code for n in range(1, 10_000) if (code := f"{floor}.{n:02}") not in taken)


def _differences(old: Place, new: Place) -> dict[str, Any]:
    names = ("x", "y", "width", "depth", "turn")
    return {name: getattr(new, name) for name in names if getattr(old, name) != getattr(new, name)}
