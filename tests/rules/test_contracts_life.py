"""Where a contract stands on any day, and which steps are allowed, with the reason where one is not."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.contracts import OVER, State
from jib_desktop.rules.contracts_life import (
    EARLIEST,
    REMINDERS,
    Life,
    Standing,
    Step,
    ends,
    phase_at,
    phase_on,
    phases,
    refusal,
    reminders,
    steps,
)
from jib_desktop.rules.contracts_terms import Change, Terms, terms_on
from jib_desktop.rules.periods import DAY, NEVER, index_of, is_month_end, notice_day
from tests.rules.contract_strategies import lives, periods, terms

THREE_MONTHS = Terms(desks=9, fee_cents=2_160_000, notice_count=3, notice_unit="months")
LIFE = Life(date(2026, 3, 1), date(2027, 2, 28), THREE_MONTHS, is_signed=True)
NOTICE = replace(LIFE, notice_on=date(2026, 11, 20), ends_on=date(2027, 2, 28))
ENDED_EARLY = replace(NOTICE, ends_on=date(2026, 12, 31), is_terminated=True)
RENEWED = replace(LIFE, ends_on=date(2027, 2, 28))
AUTOMATIC = replace(LIFE, renewal_months=12)
DRAFT = replace(LIFE, is_signed=False)


@pytest.mark.parametrize(
    ("life", "day", "state"),
    [
        (DRAFT, "2026-05-01", "draft"),
        (DRAFT, "2030-05-01", "draft"),  # a draft waits for its signature
        (LIFE, "2026-02-28", "signed"),
        (LIFE, "2026-03-01", "active"),  # the first day counts
        (LIFE, "2026-10-30", "active"),
        (LIFE, "2026-10-31", "up_for_renewal"),
        (LIFE, "2026-11-30", "up_for_renewal"),
        (LIFE, "2026-12-01", "up_for_renewal"),  # too late for notice: it ends by itself
        (LIFE, "2027-02-28", "up_for_renewal"),  # the last day counts
        (LIFE, "2027-03-01", "ended"),
        (NOTICE, "2026-11-19", "up_for_renewal"),
        (NOTICE, "2026-11-20", "notice_given"),
        (NOTICE, "2027-02-28", "notice_given"),
        (NOTICE, "2027-03-01", "ended"),
        (ENDED_EARLY, "2026-12-31", "notice_given"),
        (ENDED_EARLY, "2027-01-01", "terminated"),
        (RENEWED, "2026-02-28", "signed"),
        (RENEWED, "2026-12-24", "active"),  # nothing to decide any more
        (RENEWED, "2027-03-01", "ended"),
        (AUTOMATIC, "2026-11-30", "up_for_renewal"),
        (AUTOMATIC, "2026-12-01", "active"),  # nobody gave notice: it goes on
        (AUTOMATIC, "2027-11-30", "up_for_renewal"),
        (AUTOMATIC, "2028-06-01", "active"),
    ],
)
def test_the_calendar_moves_a_contract_on(life: Life, day: str, state: str) -> None:
    assert phase_on(life, date.fromisoformat(day)).state == state


def test_an_automatic_renewal_is_announced_before_its_last_day_of_notice() -> None:
    before = phase_on(AUTOMATIC, date(2026, 11, 30))
    assert (before.last_day, before.notice_by, before.renews_to) == (
        date(2027, 2, 28), date(2026, 11, 30), date(2028, 2, 29),
    )  # fmt: skip
    after = phase_on(AUTOMATIC, date(2026, 12, 1))
    assert (after.last_day, after.notice_by) == (date(2028, 2, 29), date(2027, 11, 30))
    assert phase_on(LIFE, date(2026, 11, 30)).renews_to is None


@given(lives(), st.dates(date(2022, 1, 1), date(2060, 1, 1)))
def test_the_phase_of_a_day_is_what_holds_on_it(life: Life, day: date) -> None:
    kept, found = phase_at(phases(life), day), phase_on(life, day)
    assert replace(kept, since=day) == found
    assert found.terms == terms_on(life.terms, life.changes, day)


@given(lives())
def test_phases_follow_each_other_and_differ(life: Life) -> None:
    found = phases(life)
    assert found[0].since == EARLIEST
    for one, two in itertools.pairwise(found):
        assert one.since < two.since
        assert replace(one, since=two.since) != two
    assert found[-1].state in OVER
    assert found[-1].next_day == NEVER


@given(lives())
def test_a_contract_never_comes_back_to_life(life: Life) -> None:
    over = [phase.state in OVER for phase in phases(life)]
    assert over == sorted(over)


@given(periods(), terms(), st.sampled_from([1, 3, 6, 12]))
def test_terms_that_renew_themselves_have_no_gap_and_do_not_drift(
    term: object, agreed: Terms, months: int
) -> None:
    life = Life(term.first, term.last, agreed, True, months)  # type: ignore[attr-defined]
    chain = list(ends(life))
    for number, (last, by) in enumerate(chain):
        assert index_of(last) == index_of(life.last_day) + number * months
        assert is_month_end(last) or last.day == life.last_day.day
        assert by == notice_day(last, agreed.notice_count, agreed.notice_unit) <= last


@given(lives(), st.dates(date(2023, 1, 1), date(2032, 1, 1)))
def test_notice_is_possible_exactly_until_the_day_the_list_shows(life: Life, day: date) -> None:
    phase = phase_on(life, day)
    standing = Standing(phase, life)
    allowed = refusal(Step.GIVE_NOTICE, standing) is None
    if life.notice_on is None and life.ends_on is None:
        assert allowed == (phase.state not in OVER and phase.notice_by is not None and day <= phase.notice_by)
    if phase.next_day != NEVER and phase.state not in OVER:
        assert day <= phase.next_day


def refused(life: Life, day: str, follow_on: str | None = None) -> dict[str, str]:
    """Return the steps that are not allowed with the code of the reason."""
    standing = Standing(phase_on(life, date.fromisoformat(day)), life, follow_on)
    return {step.value: problem.code for step, problem in steps(standing).items() if problem}


def test_only_allowed_steps_are_offered_with_the_reason_where_one_is_not() -> None:
    unsigned = dict.fromkeys(
        ["amend", "renew", "give_notice", "withdraw_notice", "terminate", "correct"], "sign_first"
    )
    assert refused(DRAFT, "2026-11-23") == unsigned
    signed = {"sign": "signed_already", "remove": "signed_already", "correct": "not_over"}
    assert refused(LIFE, "2026-11-23") == {**signed, "withdraw_notice": "no_notice"}
    assert refused(LIFE, "2026-12-01") == {
        **signed,
        "withdraw_notice": "no_notice",
        "give_notice": "notice_late",
    }
    assert refused(NOTICE, "2026-11-23") == {
        **signed,
        "renew": "notice_stands",
        "give_notice": "notice_stands",
    }
    gone_on = {"renew": "renewed_already", "give_notice": "renewed_already", "terminate": "renewed_already"}
    assert refused(RENEWED, "2026-12-24", "JIB-2026-030") == {
        **signed,
        **gone_on,
        "withdraw_notice": "no_notice",
    }
    drafted = dict.fromkeys(gone_on, "renewal_drafted")
    assert refused(LIFE, "2026-11-23", "") == {**signed, **drafted, "withdraw_notice": "no_notice"}


@pytest.mark.parametrize(("life", "code"), [(LIFE, "ended_on"), (ENDED_EARLY, "terminated_on")])
def test_what_is_over_is_only_corrected_or_renewed(life: Life, code: str) -> None:
    locked = "change sign remove amend give_notice withdraw_notice terminate".split()
    found = refused(life, "2027-03-01")
    assert {step: found[step] for step in locked} == dict.fromkeys(locked, code)
    assert "correct" not in found
    assert ("renew" in found) == life.is_terminated


def test_reminders_come_90_30_15_and_3_days_before_notice_and_end() -> None:
    found = reminders(phase_on(LIFE, date(2026, 3, 1)), date(2026, 3, 1))
    assert [(what, ahead) for _, what, ahead in found if what == "notice"] == [
        ("notice", n) for n in REMINDERS
    ]
    for day, what, ahead in found:
        assert day + timedelta(days=ahead) == (date(2026, 11, 30) if what == "notice" else date(2027, 2, 28))
    later = reminders(phase_on(LIFE, date(2026, 12, 1)), date(2026, 12, 1))
    assert [what for _, what, _ in later] == ["end"] * 3
    assert reminders(phase_on(LIFE, date(2027, 3, 1)), date(2027, 3, 1)) == []


@given(lives(), st.dates(date(2023, 1, 1), date(2032, 1, 1)))
def test_every_open_step_is_decided(life: Life, day: date) -> None:
    found = steps(Standing(phase_on(life, day), life))
    assert set(found) == set(Step)
    assert all(problem is None or problem.blocks for problem in found.values())


def test_an_amended_notice_counts_for_the_term_it_is_in_force_at_the_end_of() -> None:
    longer = Change(date(2026, 6, 1), None, {"notice_count": 6})
    limited = Change(date(2026, 6, 1), date(2026, 8, 31), {"notice_count": 6})
    day = date(2026, 7, 1)
    assert phase_on(replace(LIFE, changes=(longer,)), day).notice_by == date(2026, 8, 31)
    assert phase_on(replace(LIFE, changes=(limited,)), day).notice_by == date(2026, 11, 30)
    assert State.ACTIVE == phase_on(replace(LIFE, changes=(limited,)), day).state
    assert LIFE.last_day + DAY == date(2027, 3, 1)
