"""The life of a contract: where it stands on any day, and which steps are allowed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from jib_desktop.rules.contracts import OVER, State
from jib_desktop.rules.contracts_terms import Change, Terms, terms_on
from jib_desktop.rules.periods import DAY, NEVER, months_later, notice_day
from jib_desktop.rules.problems import Problem

# A contract is up for renewal this many days before its last day to give notice.
UP_FOR_RENEWAL_DAYS = 30
# On these days before the last day of notice, and before the end, somebody is reminded.
REMINDERS = (90, 30, 15, 3)
DECIDE_WITHIN = 15
# An automatic renewal is computed so far ahead; after that a contract ends by itself.
RENEWED_FOR_YEARS = 30
EARLIEST = date.min


@dataclass(frozen=True, slots=True)
class Life:
    """What decides about the state of a contract; days are inclusive."""

    first_day: date
    last_day: date  # of the first term
    terms: Terms
    is_signed: bool = False
    renewal_months: int = 0  # 0: it ends by itself
    notice_on: date | None = None  # notice was given, or the end agreed
    ends_on: date | None = None  # the end that is fixed: by notice, by agreement, by a signed follow-on
    is_terminated: bool = False
    changes: tuple[Change, ...] = field(default=())

    @property
    def is_renewed(self) -> bool:
        """Whether a signed follow-on continues it."""
        return self.ends_on is not None and self.notice_on is None


@dataclass(frozen=True, slots=True)
class Phase:
    """What holds from a day on until the next phase."""

    since: date
    state: State
    last_day: date  # of the term that runs, with every automatic renewal so far
    notice_by: date | None  # None: there is no notice to give any more
    next_day: date  # what needs doing next; NEVER: nothing
    renews_to: date | None  # the last day of the term that follows by itself
    terms: Terms


def ends(life: Life) -> Iterator[tuple[date, date]]:
    """Yield last day and last day of notice of each term: the first, then what follows by itself."""
    latest = life.last_day.year + RENEWED_FOR_YEARS
    last, count = life.last_day, 0
    while count == 0 or (life.renewal_months and last.year <= latest):
        then = terms_on(life.terms, life.changes, last)
        yield last, notice_day(last, then.notice_count, then.notice_unit)
        count += 1
        # Always from the first last day: 30 January would otherwise drift to 28 and stay there.
        last = months_later(life.last_day, count * life.renewal_months)


def phase_on(life: Life, day: date, known: Iterable[tuple[date, date]] | None = None) -> Phase:
    """Return what holds on a day."""
    terms = terms_on(life.terms, life.changes, day)
    # Looked at only as far as it is needed: thirty years of automatic renewals are rarely asked for.
    pairs = ends(life) if known is None else known
    if life.is_signed and life.ends_on is not None and day > life.ends_on:
        state = State.TERMINATED if life.is_terminated else State.ENDED
        return Phase(day, state, life.ends_on, None, NEVER, None, terms)
    if not life.is_signed:
        last, by = next(iter(pairs))
        return Phase(day, State.DRAFT, last, by, by, None, terms)
    if life.ends_on is not None and (life.notice_on is None or day >= life.notice_on):
        return Phase(day, _fixed_state(life, day), life.ends_on, None, life.ends_on, None, terms)
    return _running(life, day, pairs, terms)


def _fixed_state(life: Life, day: date) -> State:
    """Return the state of a contract whose end is fixed and lies ahead."""
    if not life.is_renewed:
        return State.NOTICE_GIVEN
    return State.SIGNED if day < life.first_day else State.ACTIVE


def _running(life: Life, day: date, pairs: Iterable[tuple[date, date]], terms: Terms) -> Phase:
    # The term that counts is the first one for which notice can still be given; the last one stays.
    follows: date | None = None
    last = by = day
    found = False
    for later, until in pairs:
        if found:
            follows = later
            break
        last, by, found = later, until, day <= until
    if day > last:
        return Phase(day, State.ENDED, last, None, NEVER, None, terms)
    if day < life.first_day:
        state = State.SIGNED
    elif day >= by - timedelta(days=UP_FOR_RENEWAL_DAYS):
        state = State.UP_FOR_RENEWAL
    else:
        state = State.ACTIVE
    return Phase(day, state, last, by, by if day <= by else last, follows, terms)


def phases(life: Life) -> list[Phase]:
    """Return every phase of a contract in order; the first holds since ever, the last for ever."""
    pairs = list(ends(life))
    days = {EARLIEST, life.first_day}
    for last, by in pairs:
        days |= {last + DAY, by + DAY, max(EARLIEST, by - timedelta(days=UP_FOR_RENEWAL_DAYS))}
    for day in (life.ends_on, *(change.last_day for change in life.changes)):
        if day is not None:
            days.add(day + DAY)
    days.update(change.first_day for change in life.changes)
    if life.notice_on is not None:
        days.add(life.notice_on)
    found: list[Phase] = []
    for day in sorted(days):
        phase = phase_on(life, day, pairs)
        if not found or replace(phase, since=found[-1].since) != found[-1]:
            found.append(phase)
    return found


def phase_at(found: Sequence[Phase], day: date) -> Phase:
    """Return the phase that holds on a day."""
    return found[bisect_right(found, day, key=lambda one: one.since) - 1]


class Step(StrEnum):
    """What a person can do with a contract."""

    CHANGE = "change"
    SIGN = "sign"
    REMOVE = "remove"
    AMEND = "amend"
    RENEW = "renew"
    GIVE_NOTICE = "give_notice"
    WITHDRAW_NOTICE = "withdraw_notice"
    TERMINATE = "terminate"
    CORRECT = "correct"


@dataclass(frozen=True, slots=True)
class Standing:
    """A contract on a day, as far as it decides which steps are allowed."""

    phase: Phase
    life: Life
    follow_on: str | None = None  # the number of the follow-on, "" while that is a draft

    @property
    def state(self) -> State:
        """Return the state."""
        return self.phase.state


def refusal(step: Step, standing: Standing) -> Problem | None:
    """Return why a step is not allowed, None if it is."""
    state = standing.state
    if state in OVER and step not in (Step.CORRECT, Step.RENEW):
        return _over(standing)
    if step in (Step.SIGN, Step.REMOVE):
        return None if state == State.DRAFT else Problem("state", "signed_already")
    if step == Step.CHANGE:
        return None
    if state == State.DRAFT:
        return Problem("state", "sign_first")
    return _REFUSALS[step](standing)


def _over(standing: Standing) -> Problem:
    code_facts = {"day": standing.phase.last_day}
    if standing.state == State.TERMINATED:
        return Problem("state", "terminated_on", facts=code_facts)
    return Problem("state", "ended_on", facts=code_facts)


def _renew(standing: Standing) -> Problem | None:
    if renewed := _renewed(standing):
        return renewed
    if standing.state == State.TERMINATED:
        return _over(standing)
    if standing.life.notice_on is not None:
        return Problem("state", "notice_stands", facts={"day": standing.phase.last_day})
    return None


def _give_notice(standing: Standing) -> Problem | None:
    if standing.life.notice_on is not None:
        return Problem("state", "notice_stands", facts={"day": standing.phase.last_day})
    if renewed := _renewed(standing):
        return renewed
    if standing.phase.notice_by is not None and standing.phase.next_day != standing.phase.notice_by:
        facts = {"by": standing.phase.notice_by, "last": standing.phase.last_day}
        return Problem("state", "notice_late", facts=facts)
    return None


def _withdraw_notice(standing: Standing) -> Problem | None:
    return None if standing.life.notice_on is not None else Problem("state", "no_notice")


def _renewed(standing: Standing) -> Problem | None:
    """Return that the contract goes on in a follow-on: nothing else can become of it then."""
    if standing.follow_on is None:
        return None
    if not standing.follow_on:
        return Problem("state", "renewal_drafted")
    return Problem("state", "renewed_already", facts={"number": standing.follow_on})


def _correct(standing: Standing) -> Problem | None:
    return None if standing.state in OVER else Problem("state", "not_over")


_REFUSALS: dict[Step, Callable[[Standing], Problem | None]] = {
    Step.AMEND: lambda _: None,
    Step.RENEW: _renew,
    Step.GIVE_NOTICE: _give_notice,
    Step.WITHDRAW_NOTICE: _withdraw_notice,
    Step.TERMINATE: _renewed,
    Step.CORRECT: _correct,
}


def steps(standing: Standing) -> dict[Step, Problem | None]:
    """Return every step with the reason why it is not allowed, None where it is."""
    return {step: refusal(step, standing) for step in Step}


def reminders(phase: Phase, today: date) -> list[tuple[date, str, int]]:
    """Return what is to be reminded of from today on: day, `notice` or `end`, and how many days before."""
    if phase.state in OVER or phase.state == State.DRAFT:
        return []
    aims = [("end", phase.last_day)]
    if phase.notice_by is not None and phase.next_day == phase.notice_by:
        aims.insert(0, ("notice", phase.notice_by))
    found = [(aim - timedelta(days=ahead), what, ahead) for what, aim in aims for ahead in REMINDERS]
    return sorted(one for one in found if one[0] >= today)
