"""What is asked before desks are given: who, which, from when to when; and what the rules say to it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy.orm import Session

from jib_desktop.rules.desks import Ends, Kind
from jib_desktop.rules.problems import Problem
from jib_desktop.services import desks, desks_acts, desks_checks
from jib_desktop.services.desks import Promise
from jib_desktop.services.desks_checks import ContractChoice
from jib_desktop.ui.dialogs.contract_form import find_startups


@dataclass(frozen=True)
class Wanted:
    """Desks for a startup. `shorter`: those that it takes only until an earlier day: others follow."""

    desk_ids: tuple[uuid.UUID, ...]
    startup_id: uuid.UUID | None = None
    contract_id: uuid.UUID | None = None
    first_day: date | None = None
    last_day: date | None = None
    ends: str = Ends.ON_DAY
    reason: str = ""
    over_promise: bool = False
    shorter: Mapping[uuid.UUID, date] = field(default_factory=dict)

    def only(self, desk_ids: tuple[uuid.UUID, ...]) -> Wanted:
        """Return the same wish for some of the desks."""
        shorter = {one: day for one, day in self.shorter.items() if one in desk_ids}
        return replace(self, desk_ids=desk_ids, shorter=shorter)

    def parts(self) -> list[tuple[tuple[uuid.UUID, ...], date | None, str]]:
        """Return desks that go until the same day together: (desks, last day, how it ends)."""
        usual = tuple(one for one in self.desk_ids if one not in self.shorter)
        found: list[tuple[tuple[uuid.UUID, ...], date | None, str]] = []
        for day in sorted(set(self.shorter.values())):
            same = tuple(one for one in self.desk_ids if self.shorter.get(one) == day)
            found.append((same, day, Ends.ON_DAY))
        return [*found, *([(usual, self.last_day, self.ends)] if usual else [])]


@dataclass(frozen=True)
class Judged:
    """What the rules say to a wish: which desks are refused, why, and what else is the matter."""

    wanted: Wanted
    refused: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()
    promise: Promise | None = None

    @property
    def given(self) -> tuple[uuid.UUID, ...]:
        """The desks that can be had in these days."""
        refused = {one.facts.get("desk_id") for one in self.refused}
        return tuple(one for one in self.wanted.desk_ids if one not in refused)

    @property
    def over(self) -> Problem | None:
        """That it would be more than promised."""
        return next((one for one in self.problems if one.code == "over_promise"), None)

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """What has to be mended before anything is given, besides desks that are refused."""
        return tuple(one for one in self.problems if one.blocks)


def judge(session: Session, wanted: Wanted, today: date) -> Judged:
    """Ask the rules about a wish; desks that somebody has are left out, and the others asked about again."""
    refused: list[Problem] = []
    problems: dict[tuple[str, str], Problem] = {}
    for desk_ids, last_day, ends in wanted.parts():
        found = _check(session, wanted, desk_ids, last_day, ends, today)
        here = [one for one in found if "desk_id" in one.facts]
        if here:
            left = {one.facts["desk_id"] for one in here}
            others = tuple(one for one in desk_ids if one not in left)
            found = _check(session, wanted, others, last_day, ends, today) if others else []
            refused.extend(here)
        problems.update({(one.field, one.code): one for one in found if "desk_id" not in one.facts})
    promise = None
    if wanted.startup_id is not None:
        promise = desks.promises(session, wanted.first_day or today, wanted.startup_id)[0]
    return Judged(wanted, tuple(refused), tuple(problems.values()), promise)


def _check(
    session: Session, wanted: Wanted, desk_ids: tuple[uuid.UUID, ...], last_day: date | None, ends: str,
    today: date,
) -> list[Problem]:  # fmt: skip
    return desks_checks.check_use(
        session, kind=Kind.TAKEN, desk_ids=desk_ids, startup_id=wanted.startup_id,
        contract_id=wanted.contract_id, first_day=wanted.first_day, last_day=last_day, ends=ends, today=today,
        reason=wanted.reason,
    )  # fmt: skip


def give(session: Session, wanted: Wanted) -> list[uuid.UUID]:
    """Give desks, all of them or none; what goes only until an earlier day is part of the same action."""
    assert wanted.startup_id is not None
    assert wanted.first_day is not None
    made: list[uuid.UUID] = []
    for desk_ids, last_day, ends in wanted.parts():
        made += desks_acts.give(
            session, desk_ids=desk_ids, startup_id=wanted.startup_id, contract_id=wanted.contract_id,
            first_day=wanted.first_day, last_day=last_day, ends=Ends(ends), over_promise=wanted.over_promise,
            reason=wanted.reason,
        )  # fmt: skip
    return made


def choices_of(session: Session, startup_id: uuid.UUID, day: date) -> list[ContractChoice]:
    """Return the contracts under which a startup can have desks, one with room for them first."""
    found = desks_checks.contract_choices(session, startup_id, day)
    return sorted(found, key=lambda one: one.promised - one.given <= 0)


def find_takers(session: Session, text: str, first: tuple[uuid.UUID, ...]) -> list[tuple[uuid.UUID, str]]:
    """Return the startups that fit to words, those first that wait for desks."""
    found = find_startups(session, text)
    return sorted(found, key=lambda one: one[0] not in first)
