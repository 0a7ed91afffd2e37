"""Desks promised beside desks given, for many startups at once: where a list goes beyond a promise."""

from __future__ import annotations

import uuid
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.rules.desks import check_promise
from jib_desktop.rules.periods import DAY, NEVER, Period
from jib_desktop.rules.problems import Problem
from jib_desktop.services.allocations_use import UnderContract, Use
from jib_desktop.services.desks_checks import promised_pieces

_Steps = tuple[list[date], list[tuple[int, int]]]  # from which day on: promised, given


class Promises:
    """What the contracts of some startups promise day by day, and what they are given.

    `coming`: contracts that are saved with the same workbook and not stored yet.
    """

    def __init__(
        self,
        session: Session,
        startup_ids: Collection[uuid.UUID | None],
        coming: Iterable[UnderContract] = (),
    ) -> None:
        self._moves: dict[Any, dict[date, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
        self._steps: dict[Any, _Steps] = {}
        for one in startup_ids:
            for period, desks in promised_pieces(session, one) if one is not None else ():
                self._add(one, period, 0, desks)
        for contract in coming:
            values = contract.values
            self._add(values["startup_id"], Period(values["first_day"], contract.until), 0, values["desks"])

    def _add(self, startup_id: Any, period: Period, place: int, desks: int) -> None:
        moves = self._moves[startup_id]
        moves[period.first][place] += desks
        if period.last < NEVER:
            moves[period.last + DAY][place] -= desks

    def give(self, use: Use) -> None:
        """Count a desk that a startup has."""
        if use.promised.days:
            self._add(use.startup_id, use.promised, 1, 1)

    def over(self, use: Use) -> Problem | None:
        """Return over_promise for the day of a use on which most is given beyond what is promised."""
        days, counts = self._steps_of(use.startup_id)
        period = use.promised
        start = max(0, bisect_right(days, period.first) - 1)
        worst, found = 0, None
        for day, (promised, given) in zip(days[start:], counts[start:], strict=True):
            if day > period.last:
                break
            if given - promised > worst:
                worst = given - promised
                facts = {"day": max(day, period.first), "reason": "" if promised else "none"}
                found = check_promise(promised, given - 1, 1)[0]
                found = replace(found, field="desk", facts={**found.facts, **facts})
        return found

    def _steps_of(self, startup_id: Any) -> _Steps:
        if startup_id not in self._steps:
            moves, counts = self._moves[startup_id], list[tuple[int, int]]()
            promised = given = 0
            days = sorted(moves)
            for day in days:
                promised, given = promised + moves[day][0], given + moves[day][1]
                counts.append((promised, given))
            self._steps[startup_id] = (days, counts)
        return self._steps[startup_id]
