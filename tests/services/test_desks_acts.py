"""Giving desks: all or nothing, refused in facts a person can read, history only with a reason."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, ValuesRefused
from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services import desks_checks, history
from tests.builders import TODAY, add_startup, records
from tests.contract_builders import act, amend_contract, sign_contract
from tests.desk_builders import add_desks, add_floor, allocations, do, give, plan, reserve, seen, spans

TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)


def day(count: int) -> date:
    return TODAY + timedelta(days=count)


def refused(store: Store, name: str, **values: Any) -> list[Problem]:
    """Do something that is refused, see that nothing changed, and return why."""
    before = records(store)
    with pytest.raises(ValuesRefused) as error:
        do(store, name, **values)
    assert records(store) == before
    return list(error.value.problems)


def codes(problems: list[Problem]) -> list[str]:
    return [one.code for one in problems]


def test_desks_are_given_from_a_day_to_a_day(store: Store) -> None:
    moonkite, desks = add_startup(store, "Moonkite"), add_desks(store, add_floor(store), 3)
    ids = give(store, desks[:2], moonkite, last_day=day(9))
    assert [one.id for one in allocations(store)] == ids
    assert spans(store) == [("2-001", "taken", TODAY, day(9)), ("2-002", "taken", TODAY, day(9))]
    assert [one.state for one in plan(store, day(9)).values()] == ["taken", "taken", "free"]
    assert [one.state for one in plan(store, day(10)).values()] == ["free", "free", "free"]
    with store.read() as session:
        target = history.undo_target(session)
    assert target is not None and target.subject == "Moonkite: 2-001, 2-002"
