"""Any actions, undos, redos and restarts in any order: the data are always what a plain model says."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlalchemy.orm import Session

from jib_desktop.db.startups import Contact, Note, Startup
from jib_desktop.db.store import Store
from jib_desktop.errors import NothingToRedo, NothingToUndo, ValuesRefused
from jib_desktop.rules.startups import INNOVATION_FIELDS
from jib_desktop.services import check, duplicates, history, people, startups, startups_import
from jib_desktop.services.importing import apply_import, plan_import
from tests.builders import TODAY, incoming, records, startup_values
from tests.conftest import THOROUGH, SteadyClock

# In memory where there is such a place: the machine commits thousands of times.
_MEMORY = Path("/dev/shm")

names = st.sampled_from(["Starlight", "Moonlight", "星光", "重庆 Motors", "Müller", "Starlight GmbH"])
places = st.integers(0, 1000)
values = st.fixed_dictionaries(
    {},
    optional={
        "name_en": names,
        "name_zh": st.sampled_from(["", "星光", "重庆"]),
        "city": st.sampled_from(["", "Wuxi", "上海"]),
        "founded": st.sampled_from([None, 2019, 2020]),
        "fields": st.sampled_from([(), INNOVATION_FIELDS[:1], INNOVATION_FIELDS[:2]]),
        "website": st.sampled_from(["", "starlight.example"]),
        "stage": st.sampled_from(["scouted", "resident", "rejected"]),
        "stage_reason": st.sampled_from(["", "no car"]),
        "source_id": st.sampled_from(["", "1", "2", "3"]),
    },
)


class UndoMachine(RuleBasedStateMachine):
    """The model: what stood before each action that can be taken back, and what each undo took away."""

    @initialize()
    def make(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)
        self.clock = SteadyClock()
        self.store = Store.create(Path(self.folder.name) / "base.jib", actor="Mei", clock=self.clock)
        self.now = records(self.store)
        self.done: list[tuple[str, Any, Any]] = []
        self.undone: list[tuple[str, Any, Any]] = []

    def teardown(self) -> None:
        if hasattr(self, "store"):
            assert self.store.damage() == []
            with self.store.read() as session:
                assert check.find_faults(session) == []
            self.store.close()
            self.folder.cleanup()

    def act(self, label: str, work: Callable[[Session], Any]) -> None:
        """Do something as one action and remember what stood before."""
        before = self.now
        try:
            outcome = self.store.run(label, work)
        except ValuesRefused:
            assert records(self.store) == before
            return
        self.now = records(self.store)
        assert outcome.changes or self.now == before
        if outcome.action_id is not None:
            self.done.append((label, before, self.now))
            self.undone.clear()

    def ids(self, kind: type[Any]) -> list[tuple[uuid.UUID, int]]:
        with self.store.read() as session:
            rows = session.query(kind.id, kind.version).order_by(kind.id)
            return [(row.id, row.version) for row in rows]

    def pick(self, kind: type[Any], place: int) -> tuple[uuid.UUID, int] | None:
        there = self.ids(kind)
        return there[place % len(there)] if there else None

    # --- actions ---

    @rule(name=names, more=values)
    def create(self, name: str, more: dict[str, Any]) -> None:
        self.act("startup_created", partial(startups.create, values={"name_en": name, **more}))

    @rule(place=places, more=values)
    def change(self, place: int, more: dict[str, Any]) -> None:
        if one := self.pick(Startup, place):
            self.act(
                "startup_changed",
                partial(startups.change, startup_id=one[0], seen_version=one[1], values=more),
            )

    @rule(place=places, back=st.booleans())
    def remove_or_restore(self, place: int, back: bool) -> None:
        if one := self.pick(Startup, place):
            work = startups.restore if back else startups.remove
            self.clock.go_on(seconds=1)
            self.act("startup_removed", partial(work, startup_id=one[0], seen_version=one[1]))

    @rule(place=places, name=names, main=st.booleans(), phone=st.sampled_from(["", "13800000421"]))
    def add_contact(self, place: int, name: str, main: bool, phone: str) -> None:
        if one := self.pick(Startup, place):
            who = {"name_en": name, "is_main": main, "phone": phone}
            self.act("contact_added", partial(people.add_contact, startup_id=one[0], values=who))

    @rule(place=places, name=names, main=st.booleans())
    def change_contact(self, place: int, name: str, main: bool) -> None:
        if one := self.pick(Contact, place):
            who = {"name_en": name, "is_main": main}
            self.act(
                "contact_changed",
                partial(people.change_contact, contact_id=one[0], seen_version=one[1], values=who),
            )

    @rule(place=places)
    def remove_contact(self, place: int) -> None:
        if one := self.pick(Contact, place):
            self.act(
                "contact_removed", partial(people.remove_contact, contact_id=one[0], seen_version=one[1])
            )

    @rule(place=places)
    def note(self, place: int) -> None:
        if one := self.pick(Startup, place):
            self.act("note_added", partial(startups.add_note, startup_id=one[0], text="met"))

    @rule(place=places)
    def remove_note(self, place: int) -> None:
        if one := self.pick(Note, place):
            self.act("note_removed", partial(startups.remove_note, note_id=one[0], seen_version=one[1]))

    @rule(first=places, second=places, more=values)
    def merge(self, first: int, second: int, more: dict[str, Any]) -> None:
        kept, dropped = self.pick(Startup, first), self.pick(Startup, second)
        if kept and dropped and kept != dropped:
            work = partial(
                duplicates.merge,
                kept_id=kept[0], kept_version=kept[1], dropped_id=dropped[0], dropped_version=dropped[1],
                values=more,
            )  # fmt: skip
            self.act("startup_merged", work)

    @rule(rows=st.lists(values, min_size=1, max_size=4))
    def take_in(self, rows: list[dict[str, Any]]) -> None:
        wanted = incoming(*(startup_values(**row) if "name_en" not in row else row for row in rows))
        with self.store.read() as session:
            plan = plan_import(session, startups_import.IMPORTER, wanted, today=TODAY, source="list.csv")
        self.act("startups_imported", partial(apply_import, importer=startups_import.IMPORTER, plan=plan))

    @rule(place=places, name=names)
    def several_steps(self, place: int, name: str) -> None:
        """Touch rows several times in one action, also ones that do not outlive it."""

        def work(session: Session) -> None:
            startup_id = startups.create(session, {"name_en": name})
            gone = people.add_contact(session, startup_id=startup_id, values={"name_en": "Gone"})
            people.add_contact(session, startup_id=startup_id, values={"name_en": "Stays"})
            startups.change(session, startup_id=startup_id, seen_version=1, values={"city": "Wuxi"})
            session.flush()
            people.remove_contact(
                session, contact_id=gone, seen_version=session.get_one(Contact, gone).version
            )
            session.flush()
            startups.remove(session, startup_id=startup_id, seen_version=2)
            if one and (other := session.get(Startup, one[0])):
                other.notes = "touched"
                session.flush()
                other.notes = f"touched twice {place}"

        one = self.pick(Startup, place)
        self.act("startup_created", work)

    @rule(name=names)
    def fail(self, name: str) -> None:
        with pytest.raises(LookupError), self.store.write("startup_created") as session:
            startups.create(session, {"name_en": name})
            raise LookupError
        assert records(self.store) == self.now

    # --- back and forth ---

    @rule()
    def undo(self) -> None:
        if not self.done:
            with pytest.raises(NothingToUndo):
                history.undo(self.store)
            return
        label, before, after = self.done.pop()
        assert history.undo(self.store).result.label == label
        self.undone.append((label, before, after))
        self.now = records(self.store)
        assert self.now == before

    @rule()
    def redo(self) -> None:
        if not self.undone:
            with pytest.raises(NothingToRedo):
                history.redo(self.store)
            return
        label, before, after = self.undone.pop()
        assert history.redo(self.store).result.label == label
        self.done.append((label, before, after))
        self.now = records(self.store)
        assert self.now == after

    @precondition(lambda self: len(self.done) >= 3)
    @rule()
    def three_back_and_three_forth(self) -> None:
        steps = self.done[-3:]
        for _, before, _after in reversed(steps):
            history.undo(self.store)
            assert records(self.store) == before
        for _, _before, after in steps:
            history.redo(self.store)
            assert records(self.store) == after

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.store.path, actor="Jonas", clock=self.clock)
        assert records(self.store) == self.now

    @rule(minutes=st.integers(-60, 60))
    def time_passes(self, minutes: int) -> None:
        self.clock.go_on(minutes=minutes)


UndoMachine.TestCase.settings = settings(
    max_examples=15 * THOROUGH, stateful_step_count=30, deadline=None, print_blob=True
)
test_undo_machine = UndoMachine.TestCase
