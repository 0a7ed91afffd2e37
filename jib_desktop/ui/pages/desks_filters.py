"""What of the plan is shown: the floor, zones of it, free desks only."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from jib_desktop.services.desks import AreaRow, DeskRow
from jib_desktop.ui.desk_words import floor_name
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.pages.desks_details import PlanState
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.filter_chip import FilterChip

_ZONE = "zone"


class PlanFilters(QObject):
    """The chips of the page: `floor_asked(id)` wants another floor, `changed` that less or more is shown."""

    floor_asked = Signal(object)
    changed = Signal()

    def __init__(self, floor: FilterChip, zone: FilterChip, free: FilterChip) -> None:
        super().__init__(floor)
        self._floor, self._zone, self._free = floor, zone, free
        self._state: PlanState | None = None
        self._quiet = False
        floor.set_required(True)
        floor.chosen_changed.connect(self._floor_chosen)
        zone.chosen_changed.connect(self._tell)
        free.active_changed.connect(self._tell)

    def know(self, state: PlanState) -> None:
        """Offer the floors and the zones of the one that is shown."""
        self._state = state
        if state.floor is None:
            return
        before, self._quiet = self._quiet, True
        self._floor.set_choices([(str(one.id), floor_name(one)) for one in state.floors], one_only=True)
        self._floor.set_chosen([str(state.floor.id)])
        zones = [one for one in state.areas if one.kind == _ZONE]
        self._zone.set_choices([(str(one.id), _zone_words(one)) for one in zones])
        self._quiet = before

    def _floor_chosen(self, values: list[str]) -> None:
        if values and not self._quiet:
            self.floor_asked.emit(uuid.UUID(values[0]))

    def _tell(self, *_: object) -> None:
        if not self._quiet:
            self.changed.emit()

    @property
    def free_only(self) -> bool:
        """Whether only free desks are wanted."""
        return self._free.active

    def _zones(self) -> set[str]:
        return set(self._zone.chosen())

    @property
    def hides_something(self) -> bool:
        """Whether anything is left out."""
        return bool(self._zones()) or self.free_only

    def areas(self, areas: Sequence[AreaRow]) -> tuple[AreaRow, ...]:
        """Return the rooms, and of the zones those that are wanted."""
        zones = self._zones()
        return tuple(one for one in areas if one.kind != _ZONE or not zones or str(one.id) in zones)

    def shown(self, rows: Sequence[DeskRow]) -> list[DeskRow]:
        """Return the desks that the plan shows: free ones stand out on it, the others are only dimmed."""
        zones = self._zones()
        return [row for row in rows if not zones or str(row.zone_id) in zones]

    def listed(self, rows: Sequence[DeskRow]) -> list[DeskRow]:
        """Return the desks that the list shows."""
        return [row for row in rows if row.is_free or not self.free_only]

    def clear(self) -> None:
        """Show everything of the floor."""
        if not self.hides_something:
            return
        self._quiet = True
        self._zone.set_chosen([])
        self._free.set_active(False)
        self._quiet = False
        self.changed.emit()

    def retranslate(self) -> None:
        """Name floors and zones in another language."""
        if self._state is not None:
            self.know(self._state)


def _zone_words(zone: AreaRow) -> str:
    name = leading_name(zone.name_en, zone.name_zh)
    code = translate("DeskWords", "Zone {code}").format(code=zone.code) if zone.code else ""
    return " ".join(part for part in (code, name) if part)
