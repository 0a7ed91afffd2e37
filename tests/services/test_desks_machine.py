"""Any acts on desks and contracts in any order, with undo, redo and time going on: no desk is had twice."""

from __future__ import annotations

import tempfile
import uuid
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base, new_id
from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation
from jib_desktop.db.startups import Startup
from jib_desktop.db.store import Store
from jib_desktop.errors import UserMistake, ValuesRefused
from jib_desktop.rules.contracts import stands_until
from jib_desktop.rules.desks import Ends, PastStays
from jib_desktop.rules.periods import DAY, NEVER
from jib_desktop.services import check, contracts_acts, desks, desks_acts, duplicates, history
from jib_desktop.services.check_desks import find_desk_faults
from tests.builders import add_startup
from tests.conftest import THOROUGH, SteadyClock
from tests.contract_builders import sign_contract
from tests.desk_builders import add_desks, add_floor, give

pytestmark = pytest.mark.timeout(120 * THOROUGH)
# In memory where there is such a place: the machine commits thousands of times.
_MEMORY = Path("/dev/shm")
_TOOK_PLACE: Counter[str] = Counter()

places = st.integers(0, 1000)
offsets = st.one_of(st.integers(0, 25), st.integers(-25, 45))
lengths = st.one_of(st.none(), st.integers(0, 30))
some = st.sets(st.integers(0, 4), min_size=1, max_size=2)
CONTRACT_STEPS = ("terminate", "give_notice", "withdraw_notice", "change", "correct", "remove", "sign")
mostly = st.sampled_from([True, True, True, False])


class Row(NamedTuple):
    """Who has a desk, as the model knows it."""

    desk: int
    first: date
    last: date
    kind: str
    startup: uuid.UUID | None
    contract: uuid.UUID | None = None
    ends: str = "on_day"


Model = frozenset[Row]
Ended = dict[uuid.UUID, date]


def own_day(ends: str) -> str:
    return ends if ends == "beyond_contract" else "on_day"


def without(row: Row, first: date, last: date) -> list[Row]:
    """Return what is left of a row when a period is taken out of it."""
    if row.last < first or row.first > last:
        return [row]
    left = []
    if row.first < first:
        left.append(row._replace(last=first - DAY, ends=own_day(row.ends)))
    if row.last > last:
        left.append(row._replace(first=last + DAY))
    return left


_TABLES = [Base.metadata.tables[name] for name in ("allocation", "contract", "desk_mark", "startup", "desk")]
_STORED = [
    sa.select(*(one for one in table.c if one.key not in ("version", "changed_at"))).order_by(table.c.id)
    for table in _TABLES
]


class DesksMachine(RuleBasedStateMachine):
    """The model: plain rows, and for each action that can be taken back those before and after it."""

    @initialize()
    def make(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)
        self.clock = SteadyClock()
        self.store = Store.create(Path(self.folder.name) / "base.jib", actor="Mei", clock=self.clock)
        self.begin = self.today
        floor = add_floor(self.store)
        self.desks = add_desks(self.store, floor, 4)
        self.until = self.begin + timedelta(days=30)
        self.desks += add_desks(self.store, floor, 1, first=5, since=self.begin, until=self.until)
        self.startups = [add_startup(self.store, name) for name in ("Moonkite", "Tin Drum", "Reed")]
        for place, startup_id in enumerate(self.startups):
            self.sign(place, startup_id)
        self.model: Model = frozenset()
        self.compared: Model | None = None
        self.steps = 0
        for place, startup_id in enumerate(self.startups):
            (contract_id,) = (key for key, one in self.contracts().items() if one[0] == startup_id)
            self.begin_with(place, startup_id, contract_id)
        self.done: list[tuple[Model, Model, Any, Any, date]] = []
        self.undone: list[tuple[Model, Model, Any, Any, date]] = []

    def teardown(self) -> None:
        if hasattr(self, "store"):
            with self.store.read() as session:
                assert check.find_faults(session) == []
            assert self.store.damage() == []
            self.store.close()
            self.folder.cleanup()

    @property
    def today(self) -> date:
        return self.clock.now.astimezone().date()

    def day(self, offset: int) -> date:
        return self.today + timedelta(days=offset)

    def sign(self, place: int, startup_id: uuid.UUID) -> None:
        first = self.day((-20, 3, -5)[place % 3])
        sign_contract(
            self.store, startup_id, kind="service", first_day=first, signed_on=self.day(-25),
            last_day=first + timedelta(days=(30, 45, 20)[place % 3]), notice_count=0, notice_unit="days",
            rent_free_days=0, desks=3, renewal_months=(0, 0, 12)[place % 3],
        )  # fmt: skip

    def begin_with(self, place: int, startup_id: uuid.UUID, contract_id: uuid.UUID) -> None:
        """Give a startup a desk under its contract, from its first day or from today on."""
        first = self.day((-20, 3, 0)[place])
        (given,) = give(self.store, [self.desks[place]], startup_id, contract_id, first, reason="x")
        self.model |= {self.rows()[given][0]}

    # --- what is there ---

    def stored(self) -> list[Any]:
        """Return what undo has to bring back: the rows of records without what moves with each write."""
        with self.store.read() as session:
            return [session.execute(one).all() for one in _STORED]

    def rows(self) -> dict[uuid.UUID, tuple[Row, int]]:
        """Return the stored rows by id, with their versions."""
        with self.store.read() as session:
            return rows_of(session, self.desks)

    def pick(self, place: int, count: int = 1) -> list[tuple[uuid.UUID, Row, int]]:
        found = sorted(self.rows().items(), key=lambda one: one[1][0][:2])
        turned = found[place % len(found) :] + found[: place % len(found)] if found else []
        return [(key, row, version) for key, (row, version) in turned[:count]]

    def contracts(self) -> dict[uuid.UUID, tuple[uuid.UUID, date, bool]]:
        """Return startup, last day and whether it is signed, by contract."""
        with self.store.read() as session:
            found = session.scalars(sa.select(Contract).order_by(Contract.id)).all()
            return {one.id: (one.startup_id, stands_until(vars(one)), one.number != "") for one in found}

    def a_contract(self, place: int, startup_id: uuid.UUID | None = None) -> uuid.UUID | None:
        found = [
            key
            for key, (owner, _, _) in self.contracts().items()
            if startup_id is None or owner == startup_id
        ]
        return found[place % len(found)] if found else None

    def renewed(self) -> list[uuid.UUID]:
        """Return the contracts that have a follow-on, if only a draft."""
        with self.store.read() as session:
            found = session.scalars(sa.select(Contract.predecessor_id).order_by(Contract.id)).all()
        return [one for one in found if one is not None]

    def act(
        self, label: str, work: Callable[[Session], Any], then: Callable[[Any], Iterable[Row]] | None = None
    ) -> list[str]:
        """Do something; what the model then says is compared. Returns the codes of a refusal."""
        before, ends = self.stored(), {key: one[1] for key, one in self.contracts().items()}
        try:
            outcome = self.store.run(label, work)
        except UserMistake as error:
            assert self.stored() == before
            _TOOK_PLACE[f"{label} refused"] += 1
            problems = error.problems if isinstance(error, ValuesRefused) else []
            return [one.code for one in problems] or [type(error).__name__]
        was = self.model
        if then is not None:
            self.model = frozenset(then(outcome.result))
        self.model = self.follow(ends)
        _TOOK_PLACE[label] += 1
        if outcome.action_id is not None:
            self.done.append((was, self.model, before, self.stored(), self.today))
            self.undone.clear()
        return []

    def follow(self, before: Ended) -> Model:
        """Return the model after contracts have moved: desks end with them."""
        after = {key: one[1] for key, one in self.contracts().items()}
        moved = {key: (before[key], end) for key, end in after.items() if before.get(key, end) != end}
        rows = set(self.model)
        for row in self.model:
            was, end = moved.get(row.contract, (NEVER, NEVER)) if row.contract else (NEVER, NEVER)
            if row.ends != "beyond_contract" and row.last > end:
                rows.remove(row)
                if end >= row.first:
                    rows.add(row._replace(last=end))
                elif row.first < self.today:
                    last = min(row.last, self.today - DAY)
                    rows.add(row._replace(last=last, ends="beyond_contract"))
        for row in sorted(rows, key=lambda one: one.first):
            was, end = moved.get(row.contract, (NEVER, NEVER)) if row.contract else (NEVER, NEVER)
            if row.ends == "with_contract" and was < end and row.last == was:
                later = [one.first - DAY for one in rows if one.desk == row.desk and one.first > row.first]
                room = min([end, *later, *([self.until] if row.desk == 4 else [])])
                if room > row.last:
                    rows.remove(row)
                    rows.add(row._replace(last=room))
        return frozenset(rows)

    def meets(self, row: Row, leave_out: Iterable[Row] = ()) -> bool:
        """Whether the model has somebody else on the desk on one of the days, or no desk."""
        if row.desk == 4 and (row.first < self.begin or row.last > self.until):
            return True
        left_out = set(leave_out)
        return any(
            one.desk == row.desk and one.first <= row.last and one.last >= row.first and one not in left_out
            and not (one.kind == "reserved" and row.kind == "taken" and one.startup == row.startup)
            for one in self.model
        )  # fmt: skip

    def make_room(self, rows: Iterable[Row], wish: Row) -> list[Row]:
        """Return rows of which reservations for the same startup have given way."""
        left: list[Row] = []
        for one in rows:
            own = one.kind == "reserved" and one.desk == wish.desk and one.startup == wish.startup
            left.extend(without(one, wish.first, wish.last) if own and wish.kind == "taken" else [one])
        return left

    def taken(self, rows: Iterable[Row], wish: Row) -> list[Row]:
        """Return rows with a wish fulfilled; reservations that have begun stay rows."""
        mine = (wish.desk, "reserved", wish.startup)
        own = [one for one in rows if (one.desk, one.kind, one.startup) == mine]
        whole = sorted(
            (one for one in own if wish.first <= one.first and one.last <= wish.last), key=lambda o: o.first
        )
        kept = [one for place, one in enumerate(whole) if place == 0 or one.first < self.today]
        firsts = [wish.first, *(one.first for one in kept[1:])]
        lasts = [*(one - DAY for one in firsts[1:]), wish.last]
        pieces = [
            wish._replace(first=first, last=last, ends=wish.ends if last == wish.last else own_day(wish.ends))
            for first, last in zip(firsts, lasts, strict=True)
        ]
        return [*self.make_room(rows, wish), *pieces]

    # --- desks ---

    @rule(chosen=some, whose=places, under=places, first=offsets, length=lengths,
          ends=st.sampled_from(list(Ends)), why=mostly)  # fmt: skip
    def give(
        self, chosen: set[int], whose: int, under: int, first: int, length: int | None, ends: Ends, why: bool
    ) -> None:
        startup_id = self.startups[whose % len(self.startups)]
        contract_id = self.a_contract(under, startup_id if under % 8 else None) if under % 2 else None
        begins = self.day(first)
        last = None if length is None else begins + timedelta(days=length)
        work = partial(
            desks_acts.give, desk_ids=[self.desks[one] for one in sorted(chosen)], startup_id=startup_id,
            contract_id=contract_id, first_day=begins, last_day=last, ends=ends, over_promise=True,
            reason="x" if why else "",
        )  # fmt: skip
        until, how = self.end_of(contract_id, last, ends)
        wishes = [Row(one, begins, until, "taken", startup_id, contract_id, how) for one in sorted(chosen)]
        self.take("desks_given", work, wishes, needs_reason=begins < self.today and not why)

    def end_of(self, contract_id: uuid.UUID | None, last: date | None, ends: str) -> tuple[date, str]:
        if contract_id is None:
            return last or NEVER, "on_day"
        if ends == "beyond_contract":
            return last or NEVER, ends
        if last is None or ends == "with_contract":
            return self.contracts()[contract_id][1], "with_contract"
        return last, "on_day"

    def take(
        self, label: str, work: Callable[[Session], Any], wishes: list[Row], *, needs_reason: bool
    ) -> None:
        def then(_: Any) -> Iterable[Row]:
            rows: Iterable[Row] = self.model
            for wish in wishes:
                rows = self.taken(rows, wish)
            return rows

        meets = any(self.meets(one) for one in wishes)
        codes = self.act(label, work, then)
        if not codes:
            assert not meets
            assert not needs_reason
        elif wishes[0].contract is None:
            assert meets or needs_reason or codes == ["startup_gone"], codes

    @rule(chosen=some, whose=places, first=offsets, length=lengths)
    def reserve(self, chosen: set[int], whose: int, first: int, length: int | None) -> None:
        startup_id, begins = self.startups[whose % len(self.startups)], self.day(first)
        last = None if length is None else begins + timedelta(days=length)
        work = partial(
            desks_acts.reserve, desk_ids=[self.desks[one] for one in sorted(chosen)], startup_id=startup_id,
            first_day=begins, last_day=last, reason="x",
        )  # fmt: skip
        wishes = [Row(one, begins, last or NEVER, "reserved", startup_id) for one in chosen]
        self.take("desks_reserved", work, wishes, needs_reason=False)

    @rule(desk=st.integers(0, 4), first=offsets, length=lengths)
    def stop(self, desk: int, first: int, length: int | None) -> None:
        begins = self.day(first)
        last = None if length is None else begins + timedelta(days=length)
        work = partial(
            desks_acts.take_out_of_service, desk_ids=[self.desks[desk]], first_day=begins, last_day=last,
            reason="x",
        )  # fmt: skip
        wish = Row(desk, begins, last or NEVER, "out_of_service", None)
        self.take("desks_out_of_service", work, [wish], needs_reason=False)

    @rule(place=places, count=st.integers(1, 3), last=offsets, why=mostly)
    def free(self, place: int, count: int, last: int, why: bool) -> None:
        chosen, day = self.pick(place, count), self.day(last)
        work = partial(
            desks_acts.free, seen=[(key, version) for key, _, version in chosen], last_day=day,
            reason="x" if why else "",
        )  # fmt: skip
        mine = [row for _, row, _ in chosen]

        def then(_: Any) -> Iterable[Row]:
            for row in self.model:
                yield from without(row, day + DAY, NEVER) if row in mine else [row]

        self.act("desks_freed", work, then)

    @rule(place=places, count=st.integers(1, 2), first=offsets, length=st.integers(0, 14), why=mostly)
    def free_between(self, place: int, count: int, first: int, length: int, why: bool) -> None:
        chosen, begins = self.pick(place, count), self.day(first)
        last = begins + timedelta(days=length)
        work = partial(
            desks_acts.free_between, seen=[(key, version) for key, _, version in chosen], first_day=begins,
            last_day=last, reason="x" if why else "",
        )  # fmt: skip
        mine = [row for _, row, _ in chosen]

        def then(_: Any) -> Iterable[Row]:
            for row in self.model:
                yield from without(row, begins, last) if row in mine else [row]

        self.act("desks_freed_between", work, then)

    @rule(place=places, length=lengths, ends=st.sampled_from(list(Ends)), why=mostly)
    def extend(self, place: int, length: int | None, ends: Ends, why: bool) -> None:
        for key, row, version in self.pick(place):
            last = None if length is None else self.today + timedelta(days=length)
            work = partial(
                desks_acts.extend, seen=[(key, version)], last_day=last, ends=ends, over_promise=True,
                reason="x" if why else "",
            )  # fmt: skip
            until, how = self.end_of(row.contract, last, ends)
            later = row._replace(last=until, ends=how)
            more = later._replace(first=min(row.last, NEVER - DAY) + DAY)

            def then(_: Any, row: Row = row, later: Row = later, more: Row = more) -> Iterable[Row]:
                rest = self.model - {row}
                return [*(self.make_room(rest, more) if later.last > row.last else rest), later]

            self.act("desks_extended", work, then)

    @rule(place=places, count=st.integers(1, 3), turn=st.integers(0, 4), first=offsets, why=mostly)
    def reseat(self, place: int, count: int, turn: int, first: int, why: bool) -> None:
        """Move one, or some round about: each to the desk of the next, the last to any."""
        chosen, day = self.pick(place, count), self.day(first)
        if not chosen:
            return
        targets = [row.desk for _, row, _ in chosen[1:]] + [turn if count == 1 else chosen[0][1].desk]
        moves = [
            (key, version, self.desks[to]) for (key, _, version), to in zip(chosen, targets, strict=True)
        ]
        work = partial(desks_acts.reseat, from_day=day, reason="x" if why else "", moves=moves)

        def then(_: Any) -> Iterable[Row]:
            mine = [row for _, row, _ in chosen]
            rows: list[Row] = [row for row in self.model if row not in mine]
            for row, to in zip(mine, targets, strict=True):
                moved = row._replace(desk=to, first=max(day, row.first))
                rows = self.make_room(rows, moved)
            for row, to in zip(mine, targets, strict=True):
                rows.extend(without(row, day, NEVER) if row.first < day else [])
                rows.append(row._replace(desk=to, first=max(day, row.first)))
            return rows

        self.act("desks_reseated", work, then)

    @rule(place=places, desk=st.none() | st.integers(0, 4), whose=st.none() | places,
          first=st.none() | offsets, last=st.none() | offsets)  # fmt: skip
    def correct(
        self, place: int, desk: int | None, whose: int | None, first: int | None, last: int | None
    ) -> None:
        for key, row, version in self.pick(place):
            values: dict[str, Any] = {}
            after = row
            if desk is not None:
                values["desk_id"], after = self.desks[desk], after._replace(desk=desk)
            if whose is not None and row.startup is not None:
                startup_id = self.startups[whose % len(self.startups)]
                values |= {"startup_id": startup_id, "contract_id": None}
                after = after._replace(startup=startup_id, contract=None)
            if first is not None:
                values["first_day"], after = self.day(first), after._replace(first=self.day(first))
            if last is not None:
                values["last_day"], after = self.day(last), after._replace(last=self.day(last))
            work = partial(
                desks_acts.correct, allocation_id=key, seen_version=version, values=values, reason="x"
            )

            def then(_: Any, key: uuid.UUID = key, row: Row = row, after: Row = after) -> Iterable[Row]:
                stored = self.rows()[key][0]
                assert stored[:6] == after[:6]
                assert stored.contract or stored.ends == "on_day"
                return [*self.make_room(self.model - {row}, stored), stored]

            meets = after.last >= after.first and self.meets(after, [row])
            codes = self.act("desk_corrected", work, then)
            assert not meets or codes

    @rule(place=places, count=st.integers(1, 2))
    def remove(self, place: int, count: int) -> None:
        chosen = self.pick(place, count)
        work = partial(desks_acts.remove, seen=[(key, version) for key, _, version in chosen])
        mine = {row for _, row, _ in chosen}
        codes = self.act("allocations_removed", work, lambda _: self.model - mine)
        assert bool(codes) == any(row.first < self.today for row in mine) or not chosen

    @precondition(lambda self: self.renewed())
    @rule(place=places)
    def carry_over(self, place: int) -> None:
        renewed = self.renewed()
        contract_id = renewed[place % len(renewed)]

        def then(carried: Any) -> Iterable[Row]:
            stored = self.rows()
            rows: Iterable[Row] = self.model
            for one in carried.allocation_ids:
                row = stored[one][0]
                assert not self.meets(row)
                assert row.ends == "with_contract"
                rows = self.taken(rows, row)
            return rows

        self.act("desks_carried_over", partial(desks_acts.carry_over, contract_id=contract_id), then)

    # --- contracts and startups ---

    @rule(place=places, name=st.sampled_from(CONTRACT_STEPS), day=offsets)
    def move_contract(self, place: int, name: str, day: int) -> None:
        contract_id = self.a_contract(place)
        values: dict[str, dict[str, Any]] = {
            "terminate": {"last_day": self.day(day), "reason": "x"},
            "give_notice": {"given_on": self.day(min(day, 0)), "given_by": "base"},
            "change": {"values": {"last_day": self.day(day), "renewal_months": place % 2 * 12}},
            "correct": {"values": {"last_day": self.day(day)}, "reason": "x"},
            "sign": {"signed_on": self.today},
        }
        if contract_id is not None:
            with self.store.read() as session:
                seen = session.get_one(Contract, contract_id).version
            work = partial(
                getattr(contracts_acts, name),
                contract_id=contract_id,
                seen_version=seen,
                **values.get(name, {}),
            )
            self.act(f"contract_{name}", work)

    @rule(place=places)
    def renew(self, place: int) -> None:
        """Draft and sign a follow-on."""
        contract_id = self.a_contract(place)
        if contract_id is not None:
            with self.store.read() as session:
                seen = session.get_one(Contract, contract_id).version
            renew = partial(contracts_acts.renew, contract_id=contract_id, seen_version=seen, values={})
            if not self.act("contract_renewed", renew) and place % 3:
                with self.store.read() as session:
                    newest = sa.select(Contract).where(Contract.predecessor_id == contract_id)
                    draft = session.scalars(newest).one()
                work = partial(
                    contracts_acts.sign,
                    contract_id=draft.id,
                    seen_version=draft.version,
                    signed_on=self.today,
                )
                self.act("contract_sign", work)

    @rule(first=places, second=places)
    def merge(self, first: int, second: int) -> None:
        kept, dropped = (self.startups[one % len(self.startups)] for one in (first, second))
        if kept == dropped or first % 3:
            return
        with self.store.read() as session:
            versions = [session.get_one(Startup, one).version for one in (kept, dropped)]
        work = partial(
            duplicates.merge, kept_id=kept, kept_version=versions[0], dropped_id=dropped,
            dropped_version=versions[1], values={},
        )  # fmt: skip

        def then(_: Any) -> Iterable[Row]:
            for row in self.model:
                yield row._replace(startup=kept) if row.startup == dropped else row

        self.act("startup_merged", work, then)

    # --- back and forth, and time ---

    @precondition(lambda self: bool(self.done))
    @rule()
    def undo(self) -> None:
        before = self.stored()
        try:
            history.undo(self.store)
        except PastStays as error:
            assert self.stored() == before
            # Days that are over by now stay as they were.
            assert self.today > self.done[-1][-1]
            _TOOK_PLACE[f"undo {type(error).__name__}"] += 1
            return
        _TOOK_PLACE["undo"] += 1
        was, now, stored, after, on = self.done.pop()
        assert self.stored() == stored
        self.undone.append((was, now, stored, after, on))
        self.model = was

    @precondition(lambda self: bool(self.undone))
    @rule()
    def redo(self) -> None:
        before = self.stored()
        try:
            history.redo(self.store)
        except PastStays as error:
            assert self.stored() == before
            _TOOK_PLACE[f"redo {type(error).__name__}"] += 1
            return
        _TOOK_PLACE["redo"] += 1
        was, now, stored, after, on = self.undone.pop()
        assert self.stored() == after
        self.done.append((was, now, stored, after, on))
        self.model = now

    @rule(days=st.sampled_from([0, 1, 1, 3, 10]))
    def time_goes_on(self, days: int) -> None:
        self.clock.go_on(days=days, hours=7)

    @rule(place=places, desk=st.integers(0, 4), first=offsets, last=offsets,
          how=st.sampled_from(["insert", "update", "delete"]))  # fmt: skip
    def past_the_services(self, place: int, desk: int, first: int, last: int, how: str) -> None:
        """Whatever a client writes, the database does not let a desk be had twice."""
        table = Base.metadata.tables["allocation"]
        chosen = self.pick(place)
        now = self.clock()
        days = {"desk_id": self.desks[desk], "first_day": self.day(first), "last_day": self.day(last)}
        fresh = {
            "id": new_id(), "version": 1, "created_at": now, "changed_at": now, "kind": "out_of_service",
            "ends": "on_day", "reason": "x", "corrections": 0, "correction_reason": "",
        }  # fmt: skip
        statements: dict[str, Any] = {"insert": sa.insert(table).values({**fresh, **days})}
        if chosen:
            mine = table.c.id == chosen[0][0]
            statements["update"] = sa.update(table).where(mine).values({**days, "changed_at": now})
            statements["delete"] = sa.delete(table).where(mine)
        before = self.stored()
        with suppress(IntegrityError, Back), self.store.write("x") as session:
            session.connection().execute(statements.get(how, statements["insert"]))
            _TOOK_PLACE[f"{how} past the services"] += 1
            assert_once([row for row, _ in rows_of(session, self.desks).values()])
            raise Back
        assert self.stored() == before

    # --- what always holds ---

    @invariant()
    def no_desk_is_had_twice(self) -> None:
        self.steps += 1
        if self.model is self.compared:
            return
        stored = [row for row, _ in self.rows().values()]
        assert_once(stored)
        assert frozenset(stored) == self.model
        self.compared = self.model
        with self.store.read() as session:
            assert find_desk_faults(session) == []
            for day in {self.today, *self.edges()}:
                self.compare(session, day)

    def edges(self) -> Iterable[date]:
        """Return days on which somebody is first or last on a desk: others of them each time."""
        days = sorted({day for row in self.model for day in (row.first, row.last)})
        return [days[self.steps % len(days)], days[self.steps * 7 % len(days)]] if days else []

    def compare(self, session: Session, day: date) -> None:
        """See that the plan of a day says what the model says."""
        wanted = {
            self.desks[row.desk]: (row.kind, row.startup, row.last)
            for row in self.model
            if row.first <= day <= row.last
        }
        plan = desks.plan_on(session, day)
        found = {one.id: (one.state, one.startup_id, one.last_day) for one in plan if not one.is_free}
        assert found == wanted, day
        assert {one.desk_id: one.kind for one in desks.held_on(session, day)} == {
            key: kind for key, (kind, _, _) in wanted.items()
        }


class Back(Exception):
    """What was written goes back."""


def rows_of(session: Session, desk_ids: list[uuid.UUID]) -> dict[uuid.UUID, tuple[Row, int]]:
    table = Allocation.__table__.c
    names = ("id", "version", "desk_id", "first_day", "last_day", "kind", "startup_id", "contract_id", "ends")
    found = session.execute(sa.select(*(table[name] for name in names)))
    return {one.id: (Row(desk_ids.index(one.desk_id), *one[3:]), one.version) for one in found}


def assert_once(rows: list[Row]) -> None:
    """See that no desk is had twice, on any day there is."""
    for before, after in pairwise(sorted(rows, key=lambda one: (one.desk, one.first))):
        assert before.desk != after.desk or before.last < after.first, (before, after)
    assert all(row.first <= row.last for row in rows)


TestDesks = DesksMachine.TestCase
TestDesks.settings = settings(max_examples=6 * THOROUGH, stateful_step_count=40)
