"""What has to hold of floors, desks and who has them, beyond what the database itself enforces."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Area, Desk, DeskMark
from jib_desktop.rules.contracts import stands_until
from jib_desktop.rules.desks import Ends

_SAMPLE = 5


def find_desk_faults(session: Session) -> list[str]:
    """Return broken invariants of desks, each as a code with the ids concerned (empty: all is well)."""
    return [
        *_given_twice(session),
        *_outside_their_desk(session),
        *_outside_their_contract(session),
        *_in_areas_of_other_floors(session),
        *_without_a_mark(session),
    ]


def _given_twice(session: Session) -> list[str]:
    """Compare each allocation with the next one of its desk: the rule of the database, looked at again."""
    days = select(Allocation.id, Allocation.desk_id, Allocation.first_day, Allocation.last_day)
    found: list[str] = []
    desk_id, until = None, None
    for row in session.execute(days.order_by(Allocation.desk_id, Allocation.first_day)):
        if row.desk_id == desk_id and until is not None and row.first_day <= until:
            found.append(f"a desk twice on one day: allocation {row.id}")
        until = row.last_day if row.desk_id != desk_id or until is None else max(until, row.last_day)
        desk_id = row.desk_id
    return found[:_SAMPLE]


def _outside_their_desk(session: Session) -> list[str]:
    early = and_(Desk.since.is_not(None), Allocation.first_day < Desk.since)
    late = and_(Desk.until.is_not(None), Allocation.last_day > Desk.until)
    pairs = select(Allocation.id).join(Desk, Desk.id == Allocation.desk_id).where(or_(early, late))
    found = session.scalars(pairs.limit(_SAMPLE))
    return [f"a desk that is not there: allocation {one}" for one in found]


def _outside_their_contract(session: Session) -> list[str]:
    pairs = select(
        Allocation.id, Allocation.startup_id, Allocation.first_day.label("begins"),
        Allocation.last_day.label("until"), Allocation.ends, Contract.number,
        Contract.startup_id.label("owner"), Contract.first_day, Contract.last_day, Contract.ends_on,
        Contract.renewal_months,
    ).join(Contract, Contract.id == Allocation.contract_id)  # fmt: skip
    found: list[str] = []
    for row in session.execute(pairs.order_by(Allocation.id)).mappings():
        found.extend(f"{fault}: allocation {row['id']}" for fault in _faults_of_contract(row))
        if len(found) >= _SAMPLE:
            break
    return found[:_SAMPLE]


def _faults_of_contract(row: Any) -> list[str]:
    found = []
    if row["owner"] != row["startup_id"]:
        found.append("a desk under the contract of another startup")
    if not row["number"]:
        found.append("a desk under a draft")
    if row["begins"] < row["first_day"]:
        found.append("a desk before its contract")
    if row["ends"] != Ends.BEYOND_CONTRACT and row["until"] > stands_until(row):
        found.append("a desk after its contract")
    return found


def _in_areas_of_other_floors(session: Session) -> list[str]:
    other = or_(Area.id == Desk.zone_id, Area.id == Desk.room_id)
    pairs = select(Desk.id).join(Area, other).where(Area.floor_id != Desk.floor_id)
    wrong_kind = select(Desk.id).join(Area, Area.id == Desk.zone_id).where(Area.kind != "zone")
    found = [*session.scalars(pairs.limit(_SAMPLE)), *session.scalars(wrong_kind.limit(_SAMPLE))]
    return [f"a zone or room of another floor, or none: desk {one}" for one in dict.fromkeys(found)][:_SAMPLE]


def _without_a_mark(session: Session) -> list[str]:
    marked = exists().where(DeskMark.startup_id == Allocation.startup_id)
    owners = select(Allocation.startup_id).where(Allocation.startup_id.is_not(None), ~marked)
    found = session.scalars(owners.distinct().limit(_SAMPLE))
    return [f"no number for life: startup {one}" for one in found]
