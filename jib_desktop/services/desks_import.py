"""Desks that come from a workbook or list: recognised by number, on the floor and in the zone they name.

A data file without any floor gets those that the list names. Later an unknown floor is refused: it is rather
a slip than a floor. Zones and rooms are made where they are missing. A desk without a place finds one in free
rows of its floor.
"""

from __future__ import annotations

import uuid
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from jib_desktop.db.base import new_id
from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Area, Desk, Floor
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.desks import AREA_KINDS, DESK_DEFAULTS, FREE, check_desk, normalised_desk, number_key
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.rules.startups import one_line
from jib_desktop.services.desks_floors import (
    AreasThere,
    MadeArea,
    MadeFloor,
    arrange_numbers,
    lay_out,
    make_missing,
    shape_made,
)
from jib_desktop.services.importing import Importer, Known, Named, Referred
from jib_desktop.services.review import Incoming, PlannedRow

KIND = "desks"
COLUMNS = {"floor": "floor_id", "zone": "zone_id", "room": "room_id"}
FIELDS = ("number", "floor", "zone", "room", *(name for name in DESK_DEFAULTS if name != "number"))
_PLACE = ("x", "y")
_EMPTY: dict[str, Any] = {**DESK_DEFAULTS, "floor": None, "zone": None, "room": None, "x": None, "y": None}
_SIZES = ("width", "depth", "turn")
_LIFE = frozenset({"since", "until"})


def _normalised(values: Mapping[str, Any]) -> dict[str, Any]:
    kept = normalised_desk(values)
    for name in _SIZES:
        if name in kept and kept[name] is None:
            kept[name] = DESK_DEFAULTS[name]
    return kept


def _check(values: Mapping[str, Any], _today: date) -> list[Problem]:
    # Without a place a desk is laid out when it is written.
    problems = check_desk({**values, **{name: values[name] or 0 for name in _PLACE}})
    if values["floor"] is None:
        problems.append(Problem("floor", "floor_missing"))
    typed = [name for name in COLUMNS if isinstance(values[name], str)]
    problems.extend(Problem(name, "typed_elsewhere") for name in typed)
    return problems


class _Known(Known):
    """Desks by their numbers, floors by code and name, zones and rooms by code and name on their floor."""

    def __init__(self, session: Session) -> None:
        self._numbers: dict[str, list[uuid.UUID]] = {}
        self._desks: dict[uuid.UUID, Any] = {}
        self.ids = self._desks
        columns = (Desk.id, Desk.number, Desk.floor_id, Desk.zone_id, Desk.room_id)
        for row in session.execute(select(*columns)):
            self._desks[row.id] = row
            self._numbers.setdefault(number_key(row.number), []).append(row.id)
        self._named: dict[uuid.UUID, Named] = {}
        self._floors: dict[str, Named] = {}
        self._areas: dict[tuple[str, uuid.UUID, str], list[Named]] = {}
        self._read_floors(session)
        self._had_floors = bool(self._floors)
        self._made_areas: list[str] = []

    def _read_floors(self, session: Session) -> None:
        floors = select(Floor.id, Floor.code, Floor.name_en, Floor.name_zh).order_by(Floor.place, Floor.code)
        for row in session.execute(floors):
            self._named[row.id] = one = Named(row.id, row.code)
            for word in (row.code, row.name_en, row.name_zh):
                if word:
                    self._floors.setdefault(folded(word), one)
        columns = (Area.id, Area.kind, Area.floor_id, Area.code, Area.name_en, Area.name_zh)
        for area in session.execute(select(*columns).order_by(Area.id)):
            self._named[area.id] = one = Named(area.id, area.code or area.name_en or area.name_zh)
            for word in dict.fromkeys((area.code, area.name_en, area.name_zh)):
                if word:
                    self._areas.setdefault((area.kind, area.floor_id, folded(word)), []).append(one)

    def told(self) -> tuple[Problem, ...]:
        """Return what the list makes besides desks."""
        found = []
        if self._floors and not self._had_floors:
            names = tuple(dict.fromkeys(map(str, self._floors.values())))
            found.append(Problem("", "floors_made", "tell", {"names": names}))
        if self._made_areas:
            found.append(Problem("", "areas_made", "tell", {"names": tuple(self._made_areas)}))
        return tuple(found)

    # --- reading ---

    def read(self, row: Incoming) -> Incoming:
        """Return a row with its floor, zone and room, or why there is none such."""
        values, problems = dict(row.values), list(row.problems)
        here = self._here(values)
        floor = self._named[here.floor_id] if here is not None else self._only_floor()
        if words := one_line(str(values.get("floor") or "")):
            found = self._floor(words)
            if found is None:
                known = tuple(dict.fromkeys(map(str, self._floors.values())))
                problems.append(Problem("floor", "floor_unknown", facts={"value": words, "known": known}))
                return replace(row, values=_without_areas(values), problems=tuple(problems))
            values["floor"] = floor = found
        elif "floor" in values or here is None:
            values["floor"] = floor if here is None else None
        for kind in AREA_KINDS:
            if kind in values:
                words = one_line(str(values[kind] or ""))
                values[kind] = self._area(kind, floor, words, here) if words and floor else None
        if here is None and values.get("x") is None:
            problems.append(Problem("x", "desk_laid_out", "tell"))
        return replace(row, values=values, problems=tuple(problems))

    def _here(self, values: Mapping[str, Any]) -> Any:
        """Return the stored desk that a row is about, as far as its id or number says so."""
        if (found := self._desks.get(values.get("id"))) is not None:  # type: ignore[arg-type]
            return found
        ids = self._numbers.get(number_key(str(values.get("number") or "")), ())
        return self._desks[ids[0]] if len(ids) == 1 else None

    def _only_floor(self) -> Named | None:
        found = set(self._floors.values())
        return found.pop() if len(found) == 1 and self._had_floors else None

    def _floor(self, words: str) -> Named | None:
        found = self._floors.get(folded(words))
        if found is None and not self._had_floors:
            found = self._floors[folded(words)] = MadeFloor(new_id(), words)
            self._named[found] = found
        return found

    def _area(self, kind: str, floor: Named, words: str, here: Any) -> Named:
        """Return the zone or room of a name; of several the one where the desk stands already."""
        named = self._areas.setdefault((kind, floor, folded(words)), [])
        if not named:
            named.append(MadeArea(new_id(), words, kind, floor))
            self._named[named[0]] = named[0]
            self._made_areas.append(f"{floor} {words}")
        stands = None if here is None else getattr(here, f"{kind}_id")
        return next((one for one in named if one == stands), named[0])

    def as_named(self, field: str, value: Any) -> Any:
        """Return floor, zone or room as a row names it."""
        return self._named.get(value, value)

    # --- recognising ---

    def match(
        self, values: Mapping[str, Any], referred: Referred, taken: Mapping[uuid.UUID, int]
    ) -> Sequence[uuid.UUID]:
        """Return the desk with the number of a row."""
        return self._numbers.get(number_key(str(values.get("number") or "")), ())

    def repeats(self, values: Mapping[str, Any], referred: Referred) -> Hashable | None:
        """No two desks have one number."""
        return number_key(str(values.get("number") or "")) or None


def _without_areas(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in COLUMNS}


# --- rows beside each other ---------------------------------------------------------------------


def _settle(session: Session, rows: list[PlannedRow], _today: date) -> list[PlannedRow]:
    """Refuse a number that another desk has, and days that leave out who has a desk. Raises ValuesRefused."""
    moved = [row for row in rows if row.id is not None and row.verdict in ("changed", "conflict")]
    given = _given(session, [row.id for row in moved if row.id and _LIFE & row.differences().keys()])
    refused = {place: found for place, row in enumerate(rows) if (found := _left_out(row, given))}
    numbers = {one: number_key(number) for one, number in session.execute(select(Desk.id, Desk.number))}
    # Whoever is refused keeps its number, and so may stand in the way of another one.
    while taken := _taken_numbers(rows, refused, numbers):
        refused |= taken
    if refused and "writing" in session.info:
        raise ValuesRefused(next(iter(refused.values())))
    areas = AreasThere(session)
    kept = list(rows)
    for place, row in enumerate(rows):
        if place in refused:
            kept[place] = replace(row, verdict="rejected", problems=(*row.problems, *refused[place]))
        elif row.verdict in ("new", "changed"):
            kept[place] = areas.settled(row)
    return kept


def _taken_numbers(
    rows: Sequence[PlannedRow], refused: Mapping[int, object], stored: Mapping[uuid.UUID, str]
) -> dict[int, list[Problem]]:
    """Return the rows not refused so far whose number another desk has, or gets by an earlier row."""
    wanting = {
        place: row
        for place, row in enumerate(rows)
        if place not in refused and (row.verdict == "new" or "number" in _changed(row))
    }
    gives_up = {row.id for row in wanting.values()}
    taken = {number for one, number in stored.items() if one not in gives_up}
    found = {}
    for place, row in wanting.items():
        number = str(row.result()["number"])
        if number_key(number) in taken:
            facts = {"value": number, "number": number}
            found[place] = [Problem("number", "desk_number_taken", facts=facts)]
        elif row.accepted:
            taken.add(number_key(number))
    return found


def _changed(row: PlannedRow) -> Mapping[str, Any]:
    return row.differences() if row.verdict in ("changed", "conflict") else {}


def _left_out(row: PlannedRow, given: Mapping[uuid.UUID | None, Iterable[Any]]) -> list[Problem]:
    """Return who has a desk on days on which it would not be there."""
    if not _LIFE & _changed(row).keys():
        return []
    whole = row.result()
    since, until = whole.get("since") or date.min, whole.get("until") or NEVER
    for one in given.get(row.id, ()):
        if one.first_day < since or one.last_day > until:
            facts = {
                "desk": whole["number"], "startup": one.name_en or one.name_zh or "", "first": one.first_day,
                "last": one.last_day, "reason": "open" if one.last_day == NEVER else "",
            }  # fmt: skip
            name = "since" if one.first_day < since else "until"
            return [Problem(name, "desk_in_use", facts=facts)]
    return []


def _given(session: Session, desk_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID | None, list[Any]]:
    found: dict[uuid.UUID | None, list[Any]] = {}
    columns = (
        Allocation.desk_id, Allocation.first_day, Allocation.last_day, Startup.name_en, Startup.name_zh,
    )  # fmt: skip
    chosen = select(*columns).outerjoin(Startup, Startup.id == Allocation.startup_id)
    for start in range(0, len(desk_ids), 500):
        for row in session.execute(chosen.where(Allocation.desk_id.in_(desk_ids[start : start + 500]))):
            found.setdefault(row.desk_id, []).append(row)
    return found


IMPORTER = Importer(
    KIND,
    Desk,
    FIELDS,
    _EMPTY,
    _normalised,
    _check,
    lambda values: str(values.get("number") or ""),
    _Known,
    name_field="number",
    kept_when_blank=frozenset({"number"}),
    never_blank=frozenset({"floor", *_PLACE, *_SIZES}),
    columns=COLUMNS,
    settle=_settle,
    prepare=make_missing,
    arrange=arrange_numbers,
    complete=lay_out,
    finish=shape_made,
)


# --- the way out --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The desks that are there on a day, of a floor or only some; without them every desk there ever was."""

    day: date
    floor_id: uuid.UUID | None = None
    desk_ids: tuple[uuid.UUID, ...] | None = None
    every: bool = False  # also those that are not there on the day


def count(session: Session, wanted: DayPlan) -> int:
    """Return how many desks a plan shows."""
    return len(_list_ids(session, wanted))


def _list_ids(session: Session, wanted: DayPlan) -> list[uuid.UUID]:
    chosen = select(Desk.id).join(Floor, Floor.id == Desk.floor_id).order_by(Floor.place, Desk.number)
    if not wanted.every:
        day = wanted.day
        chosen = chosen.where(
            or_(Desk.since.is_(None), Desk.since <= day), or_(Desk.until.is_(None), Desk.until >= day)
        )
    if wanted.floor_id is not None:
        chosen = chosen.where(Desk.floor_id == wanted.floor_id)
    found = list(session.scalars(chosen))
    if wanted.desk_ids is None:
        return found
    there = set(found)
    return [one for one in wanted.desk_ids if one in there]


def pieces_of(
    session: Session, wanted: DayPlan, fields: Sequence[str], size: int = 500
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield these fields of desks in pieces: stored values, and who has each on the day of the plan."""
    ids = _list_ids(session, wanted)
    for start in range(0, len(ids), size):
        yield _field_rows(session, ids[start : start + size], fields, wanted.day)


def _field_rows(
    session: Session, ids: Sequence[uuid.UUID], fields: Sequence[str], day: date
) -> list[tuple[Any, ...]]:
    zone, room = aliased(Area), aliased(Area)
    holds = and_(Allocation.desk_id == Desk.id, Allocation.first_day <= day, Allocation.last_day >= day)
    words = [_area_words(one).label(name) for name, one in (("zone", zone), ("room", room))]
    chosen = (
        select(
            *Desk.__table__.c, Floor.code.label("floor"), *words,
            func.coalesce(Allocation.kind, FREE).label("state"), Startup.name_en, Startup.name_zh,
            Contract.number.label("contract"), Allocation.last_day.label("taken_until"),
        )
        .join(Floor, Floor.id == Desk.floor_id)
        .outerjoin(zone, zone.id == Desk.zone_id)
        .outerjoin(room, room.id == Desk.room_id)
        .outerjoin(Allocation, holds)
        .outerjoin(Startup, Startup.id == Allocation.startup_id)
        .outerjoin(Contract, Contract.id == Allocation.contract_id)
        .where(Desk.id.in_(ids))
    )  # fmt: skip
    found = {}
    for row in session.execute(chosen).mappings():
        startup = f"{row['name_en'] or ''} {row['name_zh'] or ''}".strip()
        last = None if row["taken_until"] == NEVER else row["taken_until"]
        values = {**row, "startup": startup or None, "taken_until": last}
        found[row["id"]] = tuple(values[name] for name in fields)
    return [found[one] for one in ids]


def _area_words(area: Any) -> Any:
    """Return by what rows name a zone or room: its code, else its name."""
    return func.coalesce(func.nullif(area.code, ""), func.nullif(area.name_en, ""), area.name_zh)
