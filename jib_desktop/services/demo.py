"""Invented data to look around with, and rows made for measuring. Both say that they are invented."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from jib_desktop import paths
from jib_desktop.db.journal import name_subject, writing_of
from jib_desktop.db.startups import Contact, Note, Startup, derived_values
from jib_desktop.db.store import Store
from jib_desktop.progress import Progress
from jib_desktop.rules.startups import INNOVATION_FIELDS, VALUE_FIELDS, Stage, normalised

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
    """Fill a new file with 22 invented startups, their people and a past; nothing of it can be undone."""
    data = json.loads(paths.resource("demo", "startups.json").read_text(encoding="utf-8"))
    clock, now = store.clock, store.clock()
    moments = _moments(now, len(data["startups"]))
    ids: dict[str, uuid.UUID] = {}
    try:
        for place, (line, steps) in enumerate(zip(data["startups"], moments, strict=True)):
            actor = data["people"][place % len(data["people"])]
            ids[line["values"]["name_en"]] = _make_startup(store, line, steps, actor)
        for place, (name, text) in enumerate(data["notes"]):
            store.clock = lambda at=now - timedelta(days=3 * place + 1, hours=place): at  # type: ignore[misc]
            actor = data["people"][place % len(data["people"])]
            with store.write("note_added", actor, can_be_undone=False) as session:
                name_subject(session, name)
                session.add(Note(startup_id=ids[name], author=actor, text=text))
    finally:
        store.clock = clock


def _moments(now: datetime, count: int) -> Iterator[list[datetime]]:
    """Return four moments in the past for each startup: found, and then every few weeks a step."""
    for place in range(count):
        first = now - timedelta(days=_FIRST_DAY - 13 * place, hours=place % 7)
        yield [first + timedelta(days=(21 + place % 5) * step) for step in range(4)]


def _make_startup(store: Store, line: dict[str, Any], steps: list[datetime], actor: str) -> uuid.UUID:
    values = normalised(line["values"])
    way = _WAY[Stage(str(values["stage"]))]
    startup_id: uuid.UUID | None = None
    for stage, at in zip(way, steps, strict=False):
        store.clock = lambda at=at: at  # type: ignore[misc]
        label = "startup_changed" if startup_id else "startup_created"
        with store.write(label, actor, can_be_undone=False) as session:
            name_subject(session, f"{values['name_en']} {values['name_zh']}")
            if startup_id is None:
                startup = Startup(**{**values, "stage": stage, "stage_reason": ""})
                session.add(startup)
                session.flush()
                startup_id = startup.id
                session.add_all(Contact(startup_id=startup_id, **person) for person in line["contacts"])
            else:
                found = session.get_one(Startup, startup_id)
                found.stage = stage
                found.stage_reason = values.get("stage_reason", "") if stage == values["stage"] else ""
    if startup_id is None:
        raise ValueError("a demo startup has no way")
    return startup_id


_ADJECTIVES = (
    "Amber Blue Calm Dawn Early Fair Green High Inner Jade Keen Light Mild North Open Plain Quick Red".split()
)
_NOUNS = "Anchor Bridge Crane Drum Engine Falcon Garden Harbour Island Kettle Lantern Meadow Needle Orbit Pine".split()
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
    writing.begin(session, now)
    statement = insert(Startup.__table__)  # type: ignore[arg-type]
    extra = {"version": 1, "created_at": now, "changed_at": now, "removed_at": None, "merged_into": None}
    for start in range(0, count, _CHUNK):
        rows = []
        for number in range(start, min(start + _CHUNK, count)):
            values = made_values(number)
            key = uuid.UUID(int=(0x7 << 76) | (0x2 << 62) | number)
            rows.append({"id": key, **values, **derived_values(values), **extra})
        session.connection().execute(statement, rows)
        progress.step(start + len(rows), count)
