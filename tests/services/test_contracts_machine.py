"""Any acts in any order, taken back and done again, while time goes on: the contracts hold together."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import UserMistake
from jib_desktop.services import check, contracts, contracts_payments, history, startups
from jib_desktop.services.contracts import Filter, Sort
from tests.builders import add_startup
from tests.conftest import THOROUGH, SteadyClock
from tests.contract_builders import act, draft_contract


class Base:
    """A person who does anything, and is refused by a sentence at most."""

    def __init__(self, store: Store, clock: SteadyClock, dice: Random) -> None:
        self.store, self.clock, self.dice = store, clock, dice
        self.startups = [add_startup(store, name) for name in ("Moonkite", "Tin Drum")]

    @property
    def today(self) -> date:
        return self.clock.now.astimezone().date()

    def day(self, earliest: int, latest: int) -> date:
        return self.today + timedelta(days=self.dice.randint(earliest, latest))

    def any_contract(self) -> uuid.UUID:
        with self.store.read() as session:
            found = contracts.list_ids(session, Filter(self.today), Sort())
        return self.dice.choice(list(found)) if len(found) else self.draft()

    def draft(self) -> uuid.UUID:
        first = self.day(-40, 60)
        return draft_contract(
            self.store, self.dice.choice(self.startups), first_day=first,
            last_day=first + timedelta(days=self.dice.choice((27, 60, 89))), rent_free_days=0,
            notice_count=self.dice.choice((0, 1, 10)), notice_unit="days",
            renewal_months=self.dice.choice((0, 0, 1, 12)), kind=self.dice.choice(("residence", "service")),
        )  # fmt: skip

    def step(self) -> None:
        """Do one thing; ValuesRefused and its like are what a person would read."""
        dice = self.dice
        acts: dict[str, Callable[[], dict[str, Any]]] = {
            "sign": lambda: {"signed_on": self.day(-400, 0)},
            "give_notice": lambda: {"given_on": self.day(-60, 0), "given_by": "base"},
            "withdraw_notice": dict,
            "terminate": lambda: {"last_day": self.day(-30, 40), "reason": "x"},
            "renew": lambda: {"values": {"currency": dice.choice(("CNY", "JPY"))}},
            "remove": dict,
            "amend": lambda: {
                "first_day": self.day(-20, 40), "last_day": dice.choice((None, self.day(40, 60))),
                "values": {"desks": dice.randint(0, 50)}, "reason": "x",
            },
            "change": lambda: {"values": self.values()},
            "correct": lambda: {"values": self.values(), "reason": "x"},
        }  # fmt: skip
        others: tuple[Callable[[], Any], ...] = (
            self.draft, self.invoice, self.remove_startup, partial(history.redo, self.store),
            partial(history.undo, self.store), partial(history.undo, self.store),
            lambda: self.clock.go_on(days=dice.choice((1, 10, 40))),
        )  # fmt: skip
        steps: list[Callable[[], Any]] = [partial(self.act, name, values) for name, values in acts.items()]
        with suppress(UserMistake):
            dice.choice([*steps, steps[0], steps[0], *others])()

    def act(self, name: str, values: Callable[[], dict[str, Any]]) -> None:
        act(self.store, name, self.any_contract(), **values())

    def values(self) -> dict[str, Any]:
        return self.dice.choice(
            ({"last_day": self.day(-20, 60)}, {"renewal_months": self.dice.choice((0, 1))}, {"fee_cents": 7})
        )

    def invoice(self) -> None:
        with self.store.read() as session:
            lines = contracts_payments.list_payments(session, self.any_contract(), self.today)
        planned = [line for line in lines if line.state == "planned"][:3]
        work = partial(contracts_payments.mark_invoiced, lines=planned, invoiced_on=self.today)
        self.store.run("payments_invoiced", work)

    def remove_startup(self) -> None:
        startup_id = self.dice.choice(self.startups)
        with self.store.read() as session:
            seen = startups.get(session, startup_id).version
        work = partial(startups.remove, startup_id=startup_id, seen_version=seen)
        self.store.run("startup_removed", work)


@pytest.mark.parametrize("seed", range(3 * THOROUGH))
def test_contracts_hold_together_whatever_is_done(store: Store, clock: SteadyClock, seed: int) -> None:
    base = Base(store, clock, Random(seed))
    for _ in range(60):
        base.step()
        with store.read() as session:
            assert check.find_faults(session) == []
            ids = list(contracts.list_ids(session, Filter(base.today), Sort()))
            schedules = contracts_payments.list_schedules(session, ids, base.today)
        every = [line for lines in schedules.values() for line in lines]
        for currency in {line.currency for line in every}:
            # What is received of deposits goes back in the end, or over into the follow-on.
            deposits = [one for one in every if one.kind == "deposit" and one.currency == currency]
            assert sum(line.net_cents for line in deposits) == 0
