"""Desks as rows of a list have them: on which days, under which contract; for what judges and writes them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Contract
from jib_desktop.db.desks import Allocation
from jib_desktop.rules.contracts import stands_until
from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import Period
from jib_desktop.services.importer import Named


class SeatedDesk(Named):
    """A desk, and the days on which it is there."""

    __slots__ = ("since", "until")

    since: date | None
    until: date | None

    def __init__(self, desk_id: uuid.UUID, number: str, since: date | None, until: date | None) -> None:
        super().__init__(desk_id, number)
        object.__setattr__(self, "since", since)
        object.__setattr__(self, "until", until)


class UnderContract(Named):
    """A contract, with what it says about desks."""

    __slots__ = ("values",)

    values: dict[str, Any]

    def __init__(self, contract_id: uuid.UUID, values: Mapping[str, Any]) -> None:
        super().__init__(contract_id, values["number"])
        names = (
            "number", "startup_id", "first_day", "last_day", "renewal_months", "ends_on", "desks",
            "signed_on",
        )  # fmt: skip
        object.__setattr__(self, "values", {name: values[name] for name in names})

    def take(self, values: Mapping[str, Any]) -> None:
        """Know what the same workbook makes of it."""
        self.values.update((name, values[name]) for name in self.values.keys() & values.keys())

    @property
    def until(self) -> date:
        """The last day it takes up."""
        return stands_until(self.values)


class Use(NamedTuple):
    """A desk that is somebody's, or nobody's, on some days: as it is stored, or as a row (`row`) wants it."""

    desk_id: uuid.UUID
    first: date
    last: date
    kind: str
    startup_id: uuid.UUID | None
    reason: str = ""
    id: uuid.UUID | None = None
    row: int = 0
    beyond: date | None = None  # the end of its contract, where it holds beyond that

    @property
    def promised(self) -> Period:
        """The days for which contracts have to promise a desk."""
        return Period(self.first, self.last if self.beyond is None else min(self.last, self.beyond))

    def meets(self, other: Use) -> bool:
        """Whether both have a day of the desk."""
        return self.first <= other.last and other.first <= self.last


def contracts_of(session: Session) -> dict[uuid.UUID, UnderContract]:
    """Return all contracts that are stored."""
    rows = map(dict, session.execute(select(*Contract.__table__.c)).mappings())
    return {row["id"]: UnderContract(row["id"], row) for row in rows}


def uses_of(session: Session, contracts: Mapping[uuid.UUID, UnderContract]) -> dict[uuid.UUID, Use]:
    """Return all allocations that are stored."""
    columns: Sequence[Any] = (
        Allocation.desk_id, Allocation.first_day, Allocation.last_day, Allocation.kind,
        Allocation.startup_id, Allocation.reason, Allocation.id, Allocation.contract_id, Allocation.ends,
    )  # fmt: skip
    found: dict[uuid.UUID, Use] = {}
    for *values, contract_id, ends in session.execute(select(*columns)):
        use = Use(*values)
        if ends == Ends.BEYOND_CONTRACT and contract_id in contracts:
            use = use._replace(beyond=contracts[contract_id].until)
        found[values[-1]] = use
    return found
