"""What is asked and read to find seats for a team: offers, what was promised, the floors they lie on."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from jib_desktop.errors import UserMistake, ValuesRefused
from jib_desktop.rules.desks import Kind
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.seating import TooFewDesks
from jib_desktop.services import desks, desks_checks, desks_find
from jib_desktop.services.desks import AreaRow, DeskRow, FloorRow, Promise
from jib_desktop.services.desks_seats import Offer, offer_seats
from jib_desktop.ui.pages.desks_details import Seats


@dataclass(frozen=True)
class Asked:
    """What is asked for. `count`: None is as many as are promised and not given.

    `last_day` is what is written (None: the contract's end, or none), `until` how long desks must be free.
    """

    startup_id: uuid.UUID | None
    contract_id: uuid.UUID | None
    count: int | None
    first_day: date | None
    last_day: date | None
    until: date | None
    ends: str
    floor_id: uuid.UUID | None
    with_moves: bool
    reason: str


@dataclass(frozen=True)
class Answer:
    """The offers, or why there are none; what the rules say to giving them."""

    asked: Asked
    count: int
    offers: tuple[Offer, ...] = ()
    trouble: UserMistake | None = None
    problems: tuple[Problem, ...] = ()
    promise: Promise | None = None
    floors: tuple[FloorRow, ...] = ()

    @property
    def over(self) -> Problem | None:
        """That it would be more than promised."""
        return next((one for one in self.problems if one.code == "over_promise"), None)

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """What has to be mended before desks are given."""
        return tuple(one for one in self.problems if one.blocks)


@dataclass(frozen=True)
class FloorMap:
    """A floor as it stands on a day, for small drawings of it."""

    floor: FloorRow
    areas: tuple[AreaRow, ...]
    rows: tuple[DeskRow, ...]


def ask(session: Session, asked: Asked, today: date) -> Answer:
    """Return the offers for what is asked."""
    floors = tuple(desks.floors(session, asked.first_day or today))
    promise = None
    if asked.startup_id is not None:
        promise = desks.promises(session, asked.first_day or today, asked.startup_id)[0]
    count = asked.count or max(1, promise.missing if promise else 1)
    if asked.first_day is None:
        problems = (Problem("first_day", "first_missing"),)
        return Answer(asked, count, problems=problems, promise=promise, floors=floors)
    try:
        offers = offer_seats(
            session, count, asked.first_day, asked.until, startup_id=asked.startup_id,
            floor_id=asked.floor_id, today=today, with_moves=asked.with_moves,
        )  # fmt: skip
    except ValuesRefused as error:
        return Answer(asked, count, problems=tuple(error.problems), promise=promise, floors=floors)
    except TooFewDesks as error:
        return Answer(asked, count, trouble=error, promise=promise, floors=floors)
    return Answer(
        asked, count, tuple(offers), None, _problems(session, asked, offers, today), promise, floors
    )


def _problems(session: Session, asked: Asked, offers: Sequence[Offer], today: date) -> tuple[Problem, ...]:
    """Return what the rules say to giving an offer; to the others they say the same."""
    if asked.startup_id is None or not offers:
        return ()
    found = desks_checks.check_use(
        session, kind=Kind.TAKEN, desk_ids=offers[0].desk_ids, startup_id=asked.startup_id,
        contract_id=asked.contract_id, first_day=asked.first_day, last_day=asked.last_day, ends=asked.ends,
        today=today, reason=asked.reason, leave_out=[one.allocation_id for one in offers[0].moves],
    )  # fmt: skip
    return tuple(one for one in found if "desk_id" not in one.facts)


def read_maps(session: Session, floor_ids: Sequence[uuid.UUID], day: date) -> dict[uuid.UUID, FloorMap]:
    """Return floors as they stand on a day."""
    floors = {floor.id: floor for floor in desks.floors(session, day)}
    return {
        one: FloorMap(floors[one], tuple(desks.areas(session, one)), tuple(desks.plan_on(session, day, one)))
        for one in floor_ids
        if one in floors
    }


def read_waiting(session: Session, day: date) -> tuple[Seats, ...]:
    """Return the startups that were promised more desks than they have, those that miss most first."""
    missing = [one for one in desks.promises(session, day) if one.missing]
    names = desks_find.names(session, [one.startup_id for one in missing])
    seats = [Seats(names[one.startup_id], one) for one in missing if one.startup_id in names]
    return tuple(sorted(seats, key=lambda one: (-one.missing, one.startup.name_en or one.startup.name_zh)))
