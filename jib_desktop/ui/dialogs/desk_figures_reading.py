"""What the window of figures asks the store: the course of a period, and what a day is made of."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from sqlalchemy.orm import Session

from jib_desktop.services import desks, desks_figures, desks_lists
from jib_desktop.services.desks import FloorRow
from jib_desktop.services.desks_figures import Balance, OccupancyStep
from jib_desktop.services.desks_lists import Seat, StartupShare, ZoneShare


class Part(NamedTuple):
    """Which desks of a day are listed: all, those of a startup, or of a zone (`id` None: of no zone)."""

    kind: Literal["all", "zone", "startup"] = "all"
    id: uuid.UUID | None = None
    floor_id: uuid.UUID | None = None  # of a zone

    def holds(self, seat: Seat) -> bool:
        """Whether a desk belongs to it."""
        if self.kind == "startup":
            return seat.startup_id == self.id
        return self.kind == "all" or (seat.zone_id, seat.floor_id) == (self.id, self.floor_id)


@dataclass(frozen=True, slots=True)
class Course:
    """How it went and will go from a day to another."""

    floors: list[FloorRow]
    known: list[OccupancyStep]  # what was and is given, also beyond today
    expected: list[OccupancyStep]  # from today on, or from the first day if that comes later


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What a day is made of."""

    zones: list[ZoneShare]
    startups: list[StartupShare]
    balances: list[Balance]
    seats: list[Seat]


def read_course(
    session: Session, *, first: date, last: date, today: date, floor_id: uuid.UUID | None
) -> Course:
    """Return the course of a period."""
    return Course(
        desks.floors(session, today),
        desks_figures.occupancy(session, first, last, floor_id),
        desks_figures.forecast(session, max(first, today), last, floor_id) if last >= today else [],
    )


def read_day(session: Session, *, day: date, today: date, floor_id: uuid.UUID | None) -> DayFigures:
    """Return what a day is made of."""
    return DayFigures(
        desks_lists.by_zone(session, day, floor_id),
        desks_lists.by_startup(session, day, floor_id),
        desks_figures.balances(session, day, floor_id, today),
        desks_lists.seats(session, day, floor_id=floor_id),
    )
