"""Invented desks for the demo data: the invented plan, and who has, had and is to have its desks."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop import paths
from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation, Desk
from jib_desktop.db.desks_derived import mark_startups
from jib_desktop.db.startups import Startup
from jib_desktop.rules.contracts import stands_until
from jib_desktop.rules.desks import Ends, Kind
from jib_desktop.rules.periods import DAY, NEVER, months_later
from jib_desktop.services.demo_contracts import DemoEvent
from jib_desktop.services.invented_plan import use_invented_plan

_Line = Mapping[str, Any]


def desk_events(
    now: datetime, people: Sequence[str], known_from: Mapping[str, datetime], contracts: Sequence[DemoEvent]
) -> Iterator[DemoEvent]:
    """Return what happened to the invented desks, beginning with the plan.

    `contracts`: what happened to those, since a desk is given once the last one of a startup is signed.
    """
    data = json.loads(paths.resource("demo", "desks.json").read_text(encoding="utf-8"))
    today = now.astimezone().date()
    in_order = sorted(contracts, key=lambda event: event.at)
    signed = {event.subject: event.at for event in in_order if event.label == "contract_signed"}
    plan_at = min(known_from.values(), default=now) - timedelta(days=3)
    yield DemoEvent(plan_at, people[0], "plan_taken", "Jinqiao (invented) 金桥（虚构）", _take_plan)
    given: tuple[tuple[str, Callable[..., None], timedelta], ...] = (
        ("taken", _give, timedelta(hours=1)), ("past", _had, timedelta(hours=2)),
    )  # fmt: skip
    for place, (name, act, later) in enumerate(given):
        for line in data[name]:
            startup, actor = line["startup"], people[place]
            at = min(signed.get(startup, known_from[startup]) + later, now - timedelta(hours=8))
            yield DemoEvent(at, actor, "desks_given", _subject(line), partial(act, line=line, today=today))
    for name, act, label in (
        ("reserved", _reserve, "desks_reserved"), ("out_of_service", _stop, "desks_out_of_service"),
    ):  # fmt: skip
        for place, line in enumerate(data[name]):
            begun = now + timedelta(days=min(line["first"], 0)) - timedelta(hours=5, minutes=20 * place)
            at = max(begun, signed.get(line.get("startup", ""), begun) + timedelta(hours=3))
            work = partial(act, line=line, today=today)
            yield DemoEvent(at, people[place % len(people)], label, _subject(line), work)


def _take_plan(session: Session) -> None:
    use_invented_plan(session)


def _subject(line: _Line) -> str:
    numbers = desk_numbers(line["desks"])
    shown = ", ".join(numbers[:3]) + (f" +{len(numbers) - 3}" if len(numbers) > 3 else "")
    return f"{line['startup']}: {shown}" if "startup" in line else shown


def desk_numbers(text: str) -> list[str]:
    """Return the numbers that `2-001:006` stands for."""
    first, _, last = text.partition(":")
    floor, _, count = first.partition("-")
    return [f"{floor}-{n:03}" for n in range(int(count), int(last or count) + 1)]


def _desks(session: Session, line: _Line) -> list[uuid.UUID]:
    numbers = desk_numbers(line["desks"])
    found = session.execute(select(Desk.number, Desk.id).where(Desk.number.in_(numbers)))
    by_number = {row.number: row.id for row in found}
    return [by_number[number] for number in numbers]


def _startup(session: Session, line: _Line) -> uuid.UUID:
    return session.scalars(select(Startup.id).where(Startup.name_en == line["startup"])).one()


def _contract(session: Session, startup_id: uuid.UUID) -> Contract:
    """Return the last signed contract of a startup that promises desks."""
    mine = select(Contract).where(
        Contract.startup_id == startup_id, Contract.number != "", Contract.desks > 0
    )
    return session.scalars(mine.order_by(Contract.first_day.desc()).limit(1)).one()


def _give(session: Session, line: _Line, today: date) -> None:
    """Give the desks of a contract, and some of them for the time before it."""
    startup_id, desks = _startup(session, line), _desks(session, line)
    mark_startups(session, [startup_id])
    contract = _contract(session, startup_id)
    if before := line.get("before"):
        first = today + timedelta(days=before["since"])
        last = contract.first_day - DAY
        for desk_id in desks[: before["desks"]]:
            session.add(_row(desk_id, Kind.TAKEN, startup_id, first, last))
    until = stands_until(vars(contract))
    for desk_id in desks:
        given = _row(desk_id, Kind.TAKEN, startup_id, contract.first_day, until)
        given.contract_id, given.ends = contract.id, Ends.WITH_CONTRACT
        session.add(given)


def _had(session: Session, line: _Line, today: date) -> None:
    """Let a startup have had desks until a day of the past."""
    startup_id, contract_id = _startup(session, line), None
    if "months" in line:
        first = months_later(today.replace(day=1), line["first_month"])
        last = months_later(first, line["months"]) - DAY
        contract = _contract(session, startup_id)
        first, contract_id = max(first, contract.first_day), contract.id
    else:
        first, last = (today + timedelta(days=line[name]) for name in ("first", "last"))
    mark_startups(session, [startup_id])
    for desk_id in _desks(session, line):
        had = _row(desk_id, Kind.TAKEN, startup_id, first, last)
        had.contract_id = contract_id
        session.add(had)


def _reserve(session: Session, line: _Line, today: date) -> None:
    """Keep desks for a startup, for a while or as long as the contract runs that it has signed."""
    startup_id = _startup(session, line)
    if line["last"] == "contract":
        last = stands_until(vars(_contract(session, startup_id)))
    else:
        last = today + timedelta(days=line["last"])
    mark_startups(session, [startup_id])
    for desk_id in _desks(session, line):
        first = today + timedelta(days=line["first"])
        session.add(_row(desk_id, Kind.RESERVED, startup_id, first, last, line["reason"]))


def _stop(session: Session, line: _Line, today: date) -> None:
    """Take desks out of service, for a while or until further notice."""
    last = NEVER if line["last"] is None else today + timedelta(days=line["last"])
    for desk_id in _desks(session, line):
        first = today + timedelta(days=line["first"])
        session.add(_row(desk_id, Kind.OUT_OF_SERVICE, None, first, last, line["reason"]))


def _row(
    desk_id: uuid.UUID, kind: Kind, startup_id: uuid.UUID | None, first: date, last: date, reason: str = ""
) -> Allocation:
    return Allocation(
        desk_id=desk_id, kind=kind.value, startup_id=startup_id, first_day=first, last_day=last, reason=reason
    )
