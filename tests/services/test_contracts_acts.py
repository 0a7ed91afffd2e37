"""What a person does with a contract: every step forth and back, and what is refused with its reason."""

from __future__ import annotations

import itertools
import uuid
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, GoneMeanwhile, UndoConflict, ValuesRefused
from jib_desktop.rules.contracts import NumberGap, RenewalBroken, StartupHasContracts
from jib_desktop.services import check, contracts_acts, history, startups
from tests.builders import TODAY, add_startup, records
from tests.conftest import SteadyClock
from tests.contract_builders import (
    FIRST,
    LAST,
    USUAL,
    act,
    draft_contract,
    get_contract,
    sign_contract,
)

NOTICE_BY = date(2026, 11, 30)


def refused(store: Store, name: str, contract_id: uuid.UUID, **values: Any) -> list[str]:
    """Return the codes an act is refused with; nothing is saved then."""
    before = records(store)
    with pytest.raises(ValuesRefused) as caught:
        act(store, name, contract_id, **values)
    assert records(store) == before
    return [one.code for one in caught.value.problems]


def state(store: Store, contract_id: uuid.UUID, day: date = TODAY) -> str:
    return get_contract(store, contract_id, day).state


def undone_and_redone(store: Store, contract_id: uuid.UUID, before: str, after: str) -> None:
    """Take the last step back and do it again: nothing else may move."""
    whole = records(store)
    history.undo(store)
    assert state(store, contract_id) == before
    history.redo(store)
    assert state(store, contract_id) == after
    assert records(store) == whole


# --- drafts and signatures ---


def test_a_draft_has_no_number_until_it_is_signed(store: Store) -> None:
    contract_id = draft_contract(store)
    assert (get_contract(store, contract_id).number, state(store, contract_id)) == ("", "draft")
    assert act(store, "sign", contract_id, signed_on=date(2026, 2, 20)) == "JIB-2026-001"
    assert (get_contract(store, contract_id).number, state(store, contract_id)) == (
        "JIB-2026-001",
        "up_for_renewal",
    )
    undone_and_redone(store, contract_id, "draft", "up_for_renewal")


def test_an_action_is_named_by_number_and_startup(store: Store) -> None:
    startup_id = add_startup(store, "Moonkite", name_zh="月鸢")
    sign_contract(store, startup_id)
    with store.read() as session:
        target = history.undo_target(session)
    assert target is not None
    assert target.subject == "JIB-2026-001 Moonkite 月鸢"


def test_numbers_count_in_the_year_of_the_signature(store: Store) -> None:
    for year, wanted in (
        (2025, "JIB-2025-001"),
        (2026, "JIB-2026-001"),
        (2025, "JIB-2025-002"),
        (2026, "JIB-2026-002"),
    ):
        contract_id = sign_contract(store, signed_on=date(year, 1, 5))
        assert get_contract(store, contract_id).number == wanted


def test_the_rule_of_the_site_holds_for_new_numbers(store: Store) -> None:
    sign_contract(store)
    store.run("number_rule_changed", partial(contracts_acts.change_number_rule, rule="{year}/{n:04}"))
    assert get_contract(store, sign_contract(store)).number == "2026/0002"
    with pytest.raises(ValuesRefused):
        store.run("number_rule_changed", partial(contracts_acts.change_number_rule, rule="{n}"))


def test_a_number_below_a_later_one_is_not_taken_back(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    first, second = draft_contract(store, startup_id), draft_contract(store)
    act(store, "sign", second, signed_on=TODAY)
    act(store, "sign", first, signed_on=TODAY)
    history.undo(store)  # the newest number may go
    act(store, "sign", first, signed_on=TODAY)
    seen = get_contract(store, second)

    def tear(session: Any) -> None:
        from jib_desktop.db.contracts import Contract

        row = session.get_one(Contract, seen.id)
        row.number, row.number_year, row.number_count, row.signed_on = "", None, None, None

    with pytest.raises(NumberGap) as caught:
        store.run("x", tear)
    assert caught.value.facts == {"year": 2026, "later": "JIB-2026-002"}


@pytest.mark.parametrize(("name", "values"), [
    ("amend", {"first_day": TODAY, "last_day": None, "values": {"desks": 3}, "reason": "x"}),
    ("renew", {"values": {}}),
    ("give_notice", {"given_on": TODAY, "given_by": "base"}),
    ("withdraw_notice", {}),
    ("terminate", {"last_day": TODAY, "reason": "x"}),
    ("correct", {"values": {}, "reason": "x"}),
])  # fmt: skip
def test_a_draft_is_signed_before_anything_else(store: Store, name: str, values: dict[str, Any]) -> None:
    assert refused(store, name, draft_contract(store), **values) == ["sign_first"]


def test_a_draft_can_be_thrown_away_and_brought_back(store: Store) -> None:
    contract_id = draft_contract(store)
    whole = records(store)
    act(store, "remove", contract_id)
    with pytest.raises(GoneMeanwhile):
        get_contract(store, contract_id)
    history.undo(store)
    assert records(store) == whole
    act(store, "sign", contract_id, signed_on=TODAY)
    assert refused(store, "remove", contract_id) == ["signed_already"]
    assert refused(store, "sign", contract_id, signed_on=TODAY) == ["signed_already"]


def test_nobody_signs_in_the_future(store: Store) -> None:
    assert refused(store, "sign", draft_contract(store), signed_on=TODAY + timedelta(days=1)) == [
        "signed_in_future"
    ]


# --- values ---


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"last_day": date(2026, 2, 28)}, ("last_day", "last_before_first")),
        ({"first_day": None}, ("first_day", "first_missing")),
        ({"last_day": None}, ("last_day", "last_missing")),
        ({"last_day": date(2500, 1, 1)}, ("last_day", "day_far")),
        ({"startup_id": None}, ("startup_id", "startup_missing")),
        ({"startup_id": uuid.uuid4()}, ("startup_id", "startup_gone")),
        ({"kind": "rent"}, ("kind", "kind_unknown")),
        ({"currency": "XXX"}, ("currency", "currency_unknown")),
        ({"notice_unit": "weeks"}, ("notice_unit", "unit_unknown")),
        ({"notice_count": 13}, ("notice_count", "notice_before_start")),
        ({"notice_count": -1}, ("notice_count", "amount_negative")),
        ({"fee_cents": -1}, ("fee_cents", "amount_negative")),
        ({"fee_cents": 10**15}, ("fee_cents", "number_large")),
        ({"rent_free_days": 366}, ("rent_free_days", "rent_free_long")),
        ({"notes": "x" * 20_001}, ("notes", "too_long")),
    ],
)
def test_bad_values_are_refused_beside_their_field(
    store: Store, values: dict[str, Any], problem: tuple[str, str]
) -> None:
    startup_id = add_startup(store)
    before = records(store)
    with pytest.raises(ValuesRefused) as caught:
        store.run("x", partial(contracts_acts.create, values={**USUAL, "startup_id": startup_id, **values}))
    assert [(one.field, one.code) for one in caught.value.problems] == [problem]
    assert records(store) == before


def test_what_only_warns_is_saved(store: Store) -> None:
    startup_id = add_startup(store)
    values = {**USUAL, "startup_id": startup_id, "desks": 0, "fee_cents": 0}
    with store.read() as session:
        found = contracts_acts.check_values(session, values)
        pilot = contracts_acts.check_values(session, {**values, "kind": "pilot"})
    assert [(one.code, one.level) for one in found] == [("desks_missing", "warn"), ("fee_missing", "warn")]
    assert [one.code for one in pilot] == ["pilot_long"]
    draft_contract(store, startup_id, desks=0, fee_cents=0)


@pytest.mark.parametrize(
    ("first", "last", "meets"),
    [
        (date(2027, 2, 28), date(2027, 12, 31), True),
        (date(2027, 3, 1), date(2027, 12, 31), False),
        (date(2025, 3, 1), date(2026, 2, 28), False),
        (date(2025, 3, 1), date(2026, 3, 1), True),
        (date(2026, 5, 1), date(2026, 9, 1), True),
    ],
)
def test_two_residence_contracts_of_one_startup_never_overlap(
    store: Store, first: date, last: date, meets: bool
) -> None:
    startup_id = add_startup(store)
    sign_contract(store, startup_id)
    values = {**USUAL, "startup_id": startup_id, "first_day": first, "last_day": last}
    with store.read() as session:
        found = contracts_acts.check_values(session, values)
    assert [one.code for one in found] == (["residence_overlap"] if meets else [])
    if meets:
        assert dict(found[0].facts) == {"number": "JIB-2026-001", "first": FIRST, "last": LAST}
    with store.read() as session:
        assert contracts_acts.check_values(session, {**values, "kind": "service"}) == []
        other = contracts_acts.check_values(
            session, {**values, "startup_id": startup_id, "kind": "incubation"}
        )
    assert other == []


def test_two_drafts_for_the_same_time_are_told_and_only_one_is_signed(store: Store) -> None:
    startup_id = add_startup(store)
    first, second = draft_contract(store, startup_id), draft_contract(store, startup_id)
    act(store, "sign", first, signed_on=TODAY)
    assert refused(store, "sign", second, signed_on=TODAY) == ["residence_overlap"]


def test_after_a_contract_that_renews_itself_comes_no_other(store: Store) -> None:
    startup_id = add_startup(store)
    contract_id = sign_contract(store, startup_id, renewal_months=12)
    later = {**USUAL, "startup_id": startup_id, "first_day": date(2030, 1, 1), "last_day": date(2030, 12, 31)}
    with pytest.raises(ValuesRefused):
        store.run("x", partial(contracts_acts.create, values=later))
    act(store, "give_notice", contract_id, given_on=TODAY, given_by="startup")
    store.run("x", partial(contracts_acts.create, values=later))


def test_an_open_contract_is_changed_but_not_what_the_signature_fixes(store: Store) -> None:
    contract_id = sign_contract(store)
    act(store, "change", contract_id, values={"fee_cents": 1_000_000, "notes": "  Corner room "})
    found = get_contract(store, contract_id)
    assert (found.values["fee_cents"], found.values["notes"]) == (1_000_000, "Corner room")
    for name, value in (("kind", "service"), ("first_day", date(2026, 4, 1)), ("currency", "EUR")):
        assert refused(store, "change", contract_id, values={name: value}) == ["fixed_by_signature"]
    act(store, "change", contract_id, values={"kind": "residence", "desks": 3})


def test_what_somebody_else_changed_is_not_overwritten(store: Store) -> None:
    contract_id = draft_contract(store)
    act(store, "change", contract_id, values={"desks": 3})
    with pytest.raises(ChangedMeanwhile) as caught:
        store.run(
            "x", partial(contracts_acts.change, contract_id=contract_id, seen_version=1, values={"desks": 4})
        )
    assert caught.value.who == "Mei"


# --- notice and end ---


def test_notice_is_given_and_withdrawn(store: Store) -> None:
    contract_id = sign_contract(store)
    assert act(store, "give_notice", contract_id, given_on=TODAY, given_by="startup") == LAST
    found = get_contract(store, contract_id)
    assert (found.state, found.notice_on, found.notice_from, found.ends_on) == (
        "notice_given",
        TODAY,
        "startup",
        LAST,
    )
    undone_and_redone(store, contract_id, "up_for_renewal", "notice_given")
    assert refused(store, "give_notice", contract_id, given_on=TODAY, given_by="base") == ["notice_stands"]
    act(store, "withdraw_notice", contract_id)
    assert state(store, contract_id) == "up_for_renewal"
    assert refused(store, "withdraw_notice", contract_id) == ["no_notice"]
    undone_and_redone(store, contract_id, "notice_given", "up_for_renewal")


def test_notice_after_its_last_day_is_refused_but_may_be_entered_later(
    store: Store, clock: SteadyClock
) -> None:
    contract_id = sign_contract(store)
    clock.go_on(days=8)  # 1 December, one day after
    assert refused(store, "give_notice", contract_id, given_on=date(2026, 12, 1), given_by="base") == [
        "notice_late"
    ]
    assert refused(store, "give_notice", contract_id, given_on=date(2026, 12, 2), given_by="base") == [
        "notice_late"
    ]
    assert refused(store, "give_notice", contract_id, given_on=date(2026, 1, 1), given_by="base") == [
        "notice_before_signature"
    ]
    act(store, "give_notice", contract_id, given_on=NOTICE_BY, given_by="startup")


def test_notice_is_not_given_tomorrow(store: Store) -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert refused(store, "give_notice", sign_contract(store), given_on=tomorrow, given_by="base") == [
        "notice_in_future"
    ]


def test_notice_of_a_contract_that_renewed_itself_counts_for_the_term_that_runs(
    store: Store, clock: SteadyClock
) -> None:
    contract_id = sign_contract(store, renewal_months=12)
    clock.go_on(days=8)
    assert act(store, "give_notice", contract_id, given_on=date(2026, 12, 1), given_by="base") == date(
        2028, 2, 29
    )


def test_a_contract_is_terminated_with_day_and_reason(store: Store) -> None:
    contract_id = sign_contract(store)
    assert refused(store, "terminate", contract_id, last_day=TODAY, reason=" ") == ["why_missing"]
    late = LAST + timedelta(days=1)
    assert refused(store, "terminate", contract_id, last_day=late, reason="x") == ["termination_outside"]
    act(store, "terminate", contract_id, last_day=TODAY, reason="Insolvent")
    found = get_contract(store, contract_id)
    assert (found.state, found.ends_on, found.end_reason) == (
        "notice_given",
        TODAY,
        "Insolvent",
    )  # the day counts
    assert state(store, contract_id, TODAY + timedelta(days=1)) == "terminated"
    undone_and_redone(store, contract_id, "up_for_renewal", "notice_given")


def test_an_agreed_end_is_taken_back_before_it_comes_and_never_after(
    store: Store, clock: SteadyClock
) -> None:
    contract_id = sign_contract(store)
    act(store, "terminate", contract_id, last_day=TODAY, reason="Insolvent")
    act(store, "withdraw_notice", contract_id)
    assert (get_contract(store, contract_id).end_reason, state(store, contract_id)) == ("", "up_for_renewal")
    act(store, "terminate", contract_id, last_day=TODAY, reason="Insolvent")
    clock.go_on(days=1)
    assert refused(store, "withdraw_notice", contract_id) == ["terminated_on"]


def test_who_never_moved_in_is_terminated_to_the_day_before(store: Store) -> None:
    contract_id = sign_contract(store, first_day=date(2027, 1, 1), last_day=date(2027, 12, 31))
    assert state(store, contract_id) == "signed"
    act(store, "terminate", contract_id, last_day=date(2026, 12, 31), reason="Never came")
    assert state(store, contract_id, date(2027, 1, 1)) == "terminated"


# --- what has ended ---


@pytest.mark.parametrize(("name", "values"), [
    ("change", {"values": {"desks": 1}}),
    ("amend", {"first_day": FIRST, "last_day": None, "values": {"desks": 3}, "reason": "x"}),
    ("give_notice", {"given_on": date(2027, 3, 2), "given_by": "base"}),
    ("withdraw_notice", {}),
    ("terminate", {"last_day": LAST, "reason": "x"}),
    ("remove", {}),
    ("sign", {"signed_on": TODAY}),
])  # fmt: skip
def test_what_has_ended_is_locked(
    store: Store, clock: SteadyClock, name: str, values: dict[str, Any]
) -> None:
    contract_id = sign_contract(store)
    clock.go_on(days=100)
    assert refused(store, name, contract_id, **values) == ["ended_on"]


def test_correcting_what_has_ended_needs_a_reason(store: Store, clock: SteadyClock) -> None:
    contract_id = sign_contract(store)
    assert refused(store, "correct", contract_id, values={"desks": 8}, reason="typing error") == ["not_over"]
    clock.go_on(days=100)
    assert refused(store, "correct", contract_id, values={"desks": 8}, reason="") == ["why_missing"]
    act(store, "correct", contract_id, values={"desks": 8}, reason="Nine was a typing error")
    found = get_contract(store, contract_id)
    assert (found.values["desks"], found.corrections) == (8, 1)
    assert found.correction_reason == "Nine was a typing error"
    history.undo(store)
    assert (
        get_contract(store, contract_id).values["desks"],
        get_contract(store, contract_id).corrections,
    ) == (9, 0)


def test_what_was_done_before_the_end_is_not_undone_after_it(store: Store, clock: SteadyClock) -> None:
    contract_id = sign_contract(store)
    act(store, "change", contract_id, values={"desks": 3})
    clock.go_on(days=100)
    with pytest.raises(UndoConflict):
        history.undo(store)
    assert get_contract(store, contract_id).values["desks"] == 3


# --- renewal ---


def test_a_renewal_is_linked_without_gap_or_overlap_and_not_twice(store: Store) -> None:
    contract_id = sign_contract(store)
    follow_on = act(store, "renew", contract_id, values={"fee_cents": 2_000_000})
    found = get_contract(store, follow_on)
    assert (found.values["first_day"], found.values["last_day"]) == (date(2027, 3, 1), date(2028, 2, 29))
    assert (found.values["fee_cents"], found.values["desks"], found.values["rent_free_days"]) == (
        2_000_000,
        9,
        0,
    )
    assert found.predecessor is not None
    assert found.predecessor.number == "JIB-2026-001"
    assert refused(store, "renew", contract_id, values={}) == ["renewal_drafted"]
    act(store, "sign", follow_on, signed_on=TODAY)
    assert refused(store, "renew", contract_id, values={}) == ["renewed_already"]
    before = get_contract(store, contract_id)
    assert (before.state, before.ends_on, before.phase.notice_by) == ("active", LAST, None)
    assert before.follow_on is not None
    assert before.follow_on.number == "JIB-2026-002"
    assert refused(store, "give_notice", contract_id, given_on=TODAY, given_by="base") == ["renewed_already"]
    assert refused(store, "terminate", contract_id, last_day=TODAY, reason="x") == ["renewed_already"]
    undone_and_redone(store, contract_id, "up_for_renewal", "active")


@pytest.mark.parametrize("first", [date(2027, 2, 28), date(2027, 3, 2)])
def test_a_follow_on_begins_the_day_after(store: Store, first: date) -> None:
    contract_id = sign_contract(store)
    assert refused(store, "renew", contract_id, values={"first_day": first}) == ["renewal_first_day"]
    follow_on = act(store, "renew", contract_id, values={})
    assert refused(store, "change", follow_on, values={"first_day": first})[-1] == "renewal_first_day"
    longer = {"last_day": date(2027, 3, 31)}
    assert refused(store, "change", contract_id, values=longer) == ["fixed_by_renewal"]


def test_a_contract_that_renews_itself_goes_on_until_the_follow_on_is_signed(
    store: Store, clock: SteadyClock
) -> None:
    contract_id = sign_contract(store, renewal_months=12)
    follow_on = act(store, "renew", contract_id, values={"renewal_months": 0})
    clock.go_on(days=8)  # its last day of notice has passed: it renewed itself before anybody signed
    assert refused(store, "sign", follow_on, signed_on=date(2026, 12, 1)) == ["renewal_first_day"]
    with store.read() as session:
        values = {**get_contract(store, follow_on).values, "first_day": date(2028, 3, 1)}
        values["last_day"] = date(2029, 2, 28)
        for day, codes in ((TODAY, ["renewal_first_day"]), (date(2026, 12, 1), [])):
            found = contracts_acts.check_values(session, values, follow_on, today=day)
            assert [one.code for one in found if one.blocks] == codes
    act(store, "change", follow_on, values={"first_day": date(2028, 3, 1), "last_day": date(2029, 2, 28)})
    act(store, "sign", follow_on, signed_on=date(2026, 12, 1))
    assert get_contract(store, contract_id).ends_on == date(2028, 2, 29)
    undone_and_redone(store, follow_on, "draft", "signed")


def test_what_ended_by_itself_can_still_be_renewed_and_what_was_given_up_cannot(
    store: Store, clock: SteadyClock
) -> None:
    ended, given_up = sign_contract(store), sign_contract(store)
    act(store, "terminate", given_up, last_day=TODAY, reason="x")
    clock.go_on(days=100)
    follow_on = act(store, "renew", ended, values={})
    assert get_contract(store, follow_on).values["first_day"] == date(2027, 3, 1)
    act(store, "sign", follow_on, signed_on=date(2027, 3, 2))
    assert refused(store, "renew", given_up, values={}) == ["terminated_on"]


def test_a_chain_that_would_break_is_refused_whatever_breaks_it(store: Store) -> None:
    contract_id = sign_contract(store)
    act(store, "sign", act(store, "renew", contract_id, values={}), signed_on=TODAY)

    def tear(session: Any) -> None:
        from jib_desktop.db.contracts import Contract

        session.get_one(Contract, contract_id).ends_on = LAST - timedelta(days=1)

    with pytest.raises(RenewalBroken):
        store.run("x", tear)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.integers(0, 500), st.sampled_from([0, 1, 12])), min_size=1, max_size=5),
    st.integers(0, 27),
)
def test_a_chain_of_renewals_has_every_day_once(
    store: Store, terms: list[tuple[int, int]], start: int
) -> None:
    """However long the terms, and whether they renew themselves: one contract a day, from first to last."""
    first = date(2026, 1, 1) + timedelta(days=start)
    contract_id = sign_contract(
        store, first_day=first, last_day=first + timedelta(days=300), notice_count=10, notice_unit="days"
    )  # fmt: skip
    chain = [contract_id]
    for span, months in terms:
        begins = get_contract(store, chain[-1]).term.last + timedelta(days=1)
        values = {"last_day": begins + timedelta(days=30 + span), "renewal_months": months}
        chain.append(act(store, "renew", chain[-1], values=values))
        act(store, "sign", chain[-1], signed_on=TODAY)
    found = [get_contract(store, one) for one in chain]
    for one, two in itertools.pairwise(found):
        assert one.ends_on is not None
        assert one.ends_on + timedelta(days=1) == two.values["first_day"]
        assert one.follow_on is not None
        assert one.follow_on.id == two.id
    with store.read() as session:
        assert check.find_faults(session) == []


# --- ends that hang on each other ---


def of_many_terms(store: Store) -> uuid.UUID:
    """Return a contract that has renewed itself for years."""
    return sign_contract(
        store, first_day=date(2022, 1, 1), last_day=date(2022, 12, 31), renewal_months=12,
        signed_on=date(2021, 12, 1),
    )  # fmt: skip


@pytest.mark.parametrize("values", [{"renewal_months": 0}, {"last_day": date(2023, 12, 31)}])
def test_terms_that_have_passed_are_not_taken_away_afterwards(store: Store, values: dict[str, Any]) -> None:
    contract_id = of_many_terms(store)
    codes = refused(store, "change", contract_id, values=values)
    assert codes == ["fixed_by_own_renewal"]
    act(store, "give_notice", contract_id, given_on=TODAY, given_by="base")
    assert refused(store, "change", contract_id, values=values) == codes
    act(store, "change", contract_id, values={"notes": "Ends after six years"})


def test_a_contract_is_not_made_shorter_than_its_agreed_end(store: Store) -> None:
    contract_id = sign_contract(store)
    act(store, "terminate", contract_id, last_day=date(2026, 12, 31), reason="Moves to Suzhou")
    for last, codes in ((date(2026, 12, 30), ["last_before_end"]), (date(2026, 12, 31), [])):
        if codes:
            assert refused(store, "change", contract_id, values={"last_day": last}) == codes
        else:
            act(store, "change", contract_id, values={"last_day": last})
    assert get_contract(store, contract_id).phase.last_day == date(2026, 12, 31)


def test_that_a_change_ends_a_contract_at_once_is_told(store: Store) -> None:
    contract_id = sign_contract(store)
    values = {**get_contract(store, contract_id).values, "last_day": TODAY - timedelta(days=1)}
    with store.read() as session:
        found = contracts_acts.check_values(session, values, contract_id, today=TODAY)
        values["last_day"] = TODAY
        assert not contracts_acts.check_values(session, values, contract_id, today=TODAY)
    assert [(one.code, one.blocks) for one in found] == [("ends_at_once", False)]


def test_notice_is_not_withdrawn_into_the_residence_that_follows(store: Store) -> None:
    startup_id = add_startup(store)
    contract_id = sign_contract(store, startup_id, renewal_months=12)
    act(store, "give_notice", contract_id, given_on=TODAY, given_by="base")
    sign_contract(store, startup_id, first_day=LAST + timedelta(days=1), last_day=date(2028, 2, 29))
    assert refused(store, "withdraw_notice", contract_id) == ["residence_overlap"]
    # Nor does the end of the first go on into it.
    longer = {"last_day": LAST + timedelta(days=1)}
    assert refused(store, "change", contract_id, values=longer) == ["residence_overlap"]


def test_a_day_of_signature_far_away_is_no_year_of_numbers(store: Store) -> None:
    contract_id = draft_contract(store)
    assert refused(store, "sign", contract_id, signed_on=date(1926, 2, 12)) == ["day_far"]


def test_day_and_reason_of_a_termination_are_corrected(store: Store, clock: SteadyClock) -> None:
    contract_id = sign_contract(store)
    act(store, "terminate", contract_id, last_day=date(2026, 12, 31), reason="Moves")
    clock.go_on(days=60)
    day = date(2027, 1, 22)
    right = {"ends_on": date(2027, 1, 15), "end_reason": "  Moves to Suzhou "}
    for wrong, code in (({"ends_on": LAST + timedelta(days=1)}, "termination_outside"),
                        ({"end_reason": " "}, "why_missing")):  # fmt: skip
        values = {**right, **wrong}
        assert refused(store, "correct", contract_id, values=values, reason="Typed wrong") == [code]
    act(store, "correct", contract_id, values=right, reason="Typed wrong")
    found = get_contract(store, contract_id, day)
    assert (found.ends_on, found.end_reason, found.state) == (
        right["ends_on"],
        "Moves to Suzhou",
        "terminated",
    )
    history.undo(store)
    assert get_contract(store, contract_id, day).end_reason == "Moves"


def test_an_end_that_follows_from_the_terms_is_not_corrected(store: Store) -> None:
    contract_id = sign_contract(store, first_day=date(2025, 1, 1), last_day=date(2025, 12, 31))
    values = {"ends_on": date(2025, 11, 30)}
    assert refused(store, "correct", contract_id, values=values, reason="Typed wrong") == ["not_terminated"]


def test_a_startup_with_an_open_contract_is_not_removed_and_a_removed_one_gets_none(store: Store) -> None:
    startup_id = add_startup(store)
    contract_id = draft_contract(store, startup_id)

    def remove_startup() -> None:
        with store.read() as session:
            seen = startups.get(session, startup_id).version
        work = partial(startups.remove, startup_id=startup_id, seen_version=seen)
        store.run("startup_removed", work)

    with pytest.raises(StartupHasContracts):
        remove_startup()
    act(store, "sign", contract_id, signed_on=TODAY)
    with pytest.raises(StartupHasContracts):
        remove_startup()
    act(store, "terminate", contract_id, last_day=TODAY - timedelta(days=1), reason="Closed down")
    remove_startup()
    with pytest.raises(ValuesRefused) as caught:
        draft_contract(store, startup_id, first_day=date(2028, 1, 1), last_day=date(2028, 12, 31))
    assert [one.code for one in caught.value.problems] == ["startup_gone"]
    # What it had can still be corrected.
    act(store, "correct", contract_id, values={"desks": 8}, reason="Counted wrong")


def test_a_change_for_a_limited_time_is_not_taken_into_the_renewal(store: Store) -> None:
    contract_id = sign_contract(store)
    act(store, "amend", contract_id, first_day=date(2026, 12, 1), last_day=None,
        values={"fee_cents": 2_400_000}, reason="New price")  # fmt: skip
    act(store, "amend", contract_id, first_day=date(2027, 2, 1), last_day=LAST, values={"desks": 14},
        reason="Four guests")  # fmt: skip
    with store.read() as session:
        values = contracts_acts.renewal_values(session, contract_id, TODAY)
    assert (values["fee_cents"], values["desks"]) == (2_400_000, 9)


def test_what_is_agreed_for_good_outlives_what_was_so_for_a_time(store: Store) -> None:
    contract_id = sign_contract(store)
    act(store, "amend", contract_id, first_day=date(2026, 12, 1), last_day=date(2026, 12, 31),
        values={"fee_cents": 2_000_000}, reason="Works in the house")  # fmt: skip
    act(store, "amend", contract_id, first_day=date(2026, 12, 15), last_day=None,
        values={"fee_cents": 2_000_000, "desks": 8, "vat_rate": 600}, reason="Stays so")  # fmt: skip
    found = get_contract(store, contract_id)
    assert found.terms_on(date(2027, 1, 1)).fee_cents == 2_000_000
    assert found.amendments[-1].values == {"fee_cents": 2_000_000, "desks": 8}
