"""Invented data to look around with, and rows made for measuring. Both say that they are invented."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop import paths
from jib_desktop.db.base import Base, new_id
from jib_desktop.db.engine import insert_many
from jib_desktop.db.journal import begin, name_subject, writing_of
from jib_desktop.db.startups import Contact, Note, Startup, derived_values
from jib_desktop.db.store import Store
from jib_desktop.progress import Progress
from jib_desktop.rules.startups import INNOVATION_FIELDS, VALUE_FIELDS, Stage, normalised
from jib_desktop.services.demo_contracts import DemoEvent, contract_events
from jib_desktop.services.demo_credits import credit_events
from jib_desktop.services.demo_desks import desk_events

# The way a demo startup went, and how many days ago the first step was.
_WAY = {
    Stage.SCOUTED: (Stage.SCOUTED,),
    Stage.ASSESSED: (Stage.SCOUTED, Stage.ASSESSED),
    Stage.CONTRACTED: (Stage.SCOUTED, Stage.ASSESSED, Stage.CONTRACTED),
    Stage.RESIDENT: (Stage.SCOUTED, Stage.ASSESSED, Stage.CONTRACTED, Stage.RESIDENT),
    Stage.GRADUATED: (Stage.SCOUTED, Stage.CONTRACTED, Stage.RESIDENT, Stage.GRADUATED),
    Stage.PARKED: (Stage.SCOUTED, Stage.PARKED),
    Stage.REJECTED: (Stage.SCOUTED, Stage.REJECTED),
}
_FIRST_DAY = 420


def make_demo(store: Store) -> None:
    """Fill a new file with invented startups, contracts, desks, credits and a past; undo takes none of it."""
    data = json.loads(paths.resource("demo", "startups.json").read_text(encoding="utf-8"))
    clock, now = store.clock, store.clock()
    found = {line["values"]["name_en"]: _found_at(place, now) for place, line in enumerate(data["startups"])}
    contracts = list(contract_events(now, data["people"], found))
    desks = desk_events(now, data["people"], found, contracts)
    credit = credit_events(now, data["people"], found)
    events = sorted([*_events(data, now), *contracts, *desks, *credit], key=lambda event: event.at)
    try:
        for event in events:
            store.clock = lambda at=event.at: at  # type: ignore[misc]
            with store.write(event.label, event.actor, can_be_undone=False) as session:
                name_subject(session, event.subject)
                event.work(session)
    finally:
        store.clock = clock


def _events(data: dict[str, Any], now: datetime) -> Iterator[DemoEvent]:
    """Return everything that happened: startups found, a stage every few weeks, notes of the last days."""
    people, ids = data["people"], {}
    for place, line in enumerate(data["startups"]):
        values, startup_id = normalised(line["values"]), new_id()
        name = f"{values['name_en']} {values['name_zh']}"
        ids[str(values["name_en"])] = (startup_id, name)
        first = _found_at(place, now)
        for step, stage in enumerate(_WAY[Stage(str(values["stage"]))]):
            at, actor = first + timedelta(days=(21 + place % 5) * step), people[(place + step) % len(people)]
            if step == 0:
                work = partial(
                    _found, startup_id=startup_id, values=values, stage=stage, contacts=line["contacts"]
                )
                yield DemoEvent(at, actor, "startup_created", name, work)
            else:
                reason = str(values.get("stage_reason", "")) if stage == values["stage"] else ""
                work = partial(_moved_on, startup_id=startup_id, stage=stage, reason=reason)
                yield DemoEvent(at, actor, "startup_stage_changed", name, work)
    for place, (english, text) in enumerate(data["notes"]):
        startup_id, name = ids[english]
        at, actor = now - timedelta(days=3 * place + 1, hours=place), people[place % len(people)]
        yield DemoEvent(
            at, actor, "note_added", name, partial(_noted, startup_id=startup_id, author=actor, text=text)
        )


def _found_at(place: int, now: datetime) -> datetime:
    return now - timedelta(days=_FIRST_DAY - 13 * (place % 22) - place // 22, hours=place % 7)


def _found(
    session: Session,
    startup_id: uuid.UUID,
    values: dict[str, Any],
    stage: Stage,
    contacts: list[dict[str, Any]],
) -> None:
    session.add(Startup(**{**values, "id": startup_id, "stage": stage.value, "stage_reason": ""}))
    session.flush()
    session.add_all(Contact(startup_id=startup_id, **person) for person in contacts)


def _moved_on(session: Session, startup_id: uuid.UUID, stage: Stage, reason: str) -> None:
    startup = session.get_one(Startup, startup_id)
    startup.stage, startup.stage_reason = stage.value, reason


def _noted(session: Session, startup_id: uuid.UUID, author: str, text: str) -> None:
    session.add(Note(startup_id=startup_id, author=author, text=text))


_ADJECTIVES = (
    "Amber Blue Calm Dawn Early Fair Green High Inner Jade Keen Light Mild North Open Plain Quick Red".split()
)
_NOUNS = (
    "Anchor Bridge Crane Drum Engine Falcon Garden Harbour Island Kettle Lantern Meadow Orbit Pine".split()
)
_TRADES = "Sensing Robotics Energy Software Materials Mobility Vision Acoustics Logistics Simulation".split()
_HAN = "星月云海山风光青白玉金石林江河湖松竹梅兰九天北南东西春秋冬夏"
_CITIES = "Shanghai Suzhou Hangzhou Shenzhen Beijing Chengdu Wuxi Ningbo Nanjing Hefei".split()
_CHUNK = 5000


def made_values(number: int) -> dict[str, Any]:
    """Return the values of the invented startup with this number; always the same for the same number."""
    dice = random.Random(number)  # noqa: S311  (made-up data, not a secret)
    words = [dice.choice(pool) for pool in (_ADJECTIVES, _NOUNS, _TRADES)]
    stage = dice.choice([one for one in Stage if one not in (Stage.REJECTED, Stage.PARKED)])
    empty = dict.fromkeys(VALUE_FIELDS, "")
    return {
        **empty,
        "source_id": f"made-{number}",
        "name_en": f"{' '.join(words)} {number}",
        "name_zh": "".join(dice.choice(_HAN) for _ in range(4)),
        "fields": tuple(sorted(dice.sample(INNOVATION_FIELDS, 2), key=INNOVATION_FIELDS.index)),
        "stage": stage.value,
        "offer": f"Invented for measuring: {words[2].lower()} for number {number}.",
        "website": f"https://made-{number}.example",
        "city": dice.choice(_CITIES),
        "founded": 2005 + number % 20,
        "head_count": 1 + number % 400,
        "source": "made for measuring",
    }


def make_rows(session: Session, count: int, progress: Progress | None = None) -> None:
    """Add `count` deterministic startups. They are for measuring only and have no history of their own."""
    progress = progress or Progress()
    writing = writing_of(session)
    now = writing.clock()
    begin(session, writing, now)
    table = Base.metadata.tables[Startup.__tablename__]
    extra = {"version": 1, "created_at": now, "changed_at": now, "removed_at": None, "merged_into": None}
    for start in range(0, count, _CHUNK):
        rows = []
        for number in range(start, min(start + _CHUNK, count)):
            values = made_values(number)
            key = uuid.UUID(int=(0x7 << 76) | (0x2 << 62) | number)
            rows.append({"id": key, **values, **derived_values(values), **extra})
        insert_many(session, table, rows)
        progress.step(start + len(rows), count)
