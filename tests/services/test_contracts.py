"""The list of contracts by what needs doing next, its sums, and one contract whole."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.contracts import ResidencesMeet
from jib_desktop.services import check, contracts, contracts_record, demo, duplicates, history, startups
from jib_desktop.services.contracts import Filter, Sort
from tests.builders import TODAY, add_startup, get_startup, records
from tests.conftest import SteadyClock
from tests.contract_builders import FIRST, act, draft_contract, get_contract, sign_contract


def numbers(store: Store, sort: Sort | None = None, **wanted: object) -> list[str]:
    """Return the numbers of what the list shows, in order; a draft is an empty one."""
    with store.read() as session:
        chosen = Filter(**{"today": TODAY, **wanted})  # type: ignore[arg-type]
        rows = contracts.first_rows(session, chosen, sort or Sort())
        ids = contracts.list_ids(session, chosen, sort or Sort())
        assert [row.id for row in rows] == list(ids)
        assert contracts.count(session, chosen) == contracts.totals(session, chosen).shown == len(ids)
    return [row.number for row in rows]


@pytest.fixture
def four(store: Store) -> Store:
    """Return a store with four contracts: 001 active, 002 ended, 003 soon to decide, a draft."""
    day = timedelta(days=1)
    sign_contract(
        store, add_startup(store, "Moonkite", name_zh="月鸢"), last_day=date(2027, 8, 31), fee_cents=100
    )
    sign_contract(store, add_startup(store, "Amber"), last_day=TODAY - day, kind="service", fee_cents=7)
    sign_contract(
        store, add_startup(store, "Zebra"), notice_count=7, notice_unit="days", last_day=TODAY + 20 * day,
        fee_cents=50, currency="EUR", desks=2,
    )  # fmt: skip
    draft_contract(store, add_startup(store, "Quiet"), kind="nda", desks=0)
    return store


def test_the_list_is_sorted_by_what_needs_doing_next(four: Store) -> None:
    assert numbers(four) == ["", "JIB-2026-003", "JIB-2026-001", "JIB-2026-002"]
    assert numbers(four, Sort("next_day", descending=True))[0] == "JIB-2026-002"
    assert numbers(four, Sort("startup")) == ["JIB-2026-002", "JIB-2026-001", "", "JIB-2026-003"]
    assert numbers(four, Sort("number")) == ["JIB-2026-001", "JIB-2026-002", "JIB-2026-003", ""]
    assert numbers(four, Sort("state")) == ["", "JIB-2026-001", "JIB-2026-003", "JIB-2026-002"]


@pytest.mark.parametrize("column", [
    "startup_zh", "kind", "first_day", "last_day", "notice_by", "days_left", "desks", "fee_cents",
    "deposit_cents", "credit_cents", "signed_on", "renews_to", "former_number",
])  # fmt: skip
def test_every_column_can_be_sorted_both_ways(four: Store, column: str) -> None:
    assert sorted(numbers(four, Sort(column))) == sorted(numbers(four, Sort(column, descending=True)))


def test_the_list_is_narrowed_down(four: Store) -> None:
    assert numbers(four, states=frozenset({"ended"})) == ["JIB-2026-002"]
    assert numbers(four, kinds=frozenset({"nda", "service"})) == ["", "JIB-2026-002"]
    assert numbers(four, months=frozenset({"2027-08"})) == ["JIB-2026-001"]
    assert numbers(four, due_within=15) == ["", "JIB-2026-003"]
    with four.read() as session:
        [(owner, _, _)] = [one for one in contracts.startups_with_contracts(session) if one[1] == "Zebra"]
    assert numbers(four, startups=frozenset({owner})) == ["JIB-2026-003"]
    for text in ("yueyuan", "月鸢", "moon", "jib-2026-001", "2026-001 moon"):
        assert numbers(four, text=text) == ["JIB-2026-001"], text
    assert numbers(four, text="%") == []


def test_states_follow_the_calendar_without_any_write(four: Store) -> None:
    before = records(four)
    assert numbers(four, today=date(2026, 2, 1), states=frozenset({"signed"})) == [
        "JIB-2026-002", "JIB-2026-003", "JIB-2026-001"
    ] or set(numbers(four, today=date(2026, 2, 1), states=frozenset({"signed"}))) == {
        "JIB-2026-001", "JIB-2026-002", "JIB-2026-003"
    }  # fmt: skip
    assert set(numbers(four, today=date(2030, 1, 1), states=frozenset({"ended"}))) == {
        "JIB-2026-001", "JIB-2026-002", "JIB-2026-003"
    }  # fmt: skip
    assert records(four) == before


def test_sums_are_those_of_contracts_in_force_by_currency(four: Store) -> None:
    with four.read() as session:
        found = contracts.totals(session, Filter(TODAY))
        assert (found.shown, found.all, found.to_decide, found.desks) == (4, 4, 1, 11)
        assert found.fees == {"CNY": 100, "EUR": 50}
        assert found.deposits == {"CNY": 4_320_000, "EUR": 4_320_000}
        assert found.by_state == {"draft": 1, "active": 1, "up_for_renewal": 1, "ended": 1}
        assert contracts.count_by(session, Filter(TODAY), "kind") == {"nda": 1, "residence": 2, "service": 1}
        assert contracts.count_by(session, Filter(TODAY), "month")["2027-08"] == 1
        assert contracts.count_by(session, Filter(TODAY), "state") == found.by_state


def test_a_row_says_what_is_next_and_how_many_days_are_left(store: Store) -> None:
    contract_id = sign_contract(store, renewal_months=12)
    with store.read() as session:
        [row] = contracts.list_rows(session, [contract_id], TODAY)
        assert (row.state, row.notice_by, row.next_day, row.days_left) == (
            "up_for_renewal", date(2026, 11, 30), date(2026, 11, 30), 7,
        )  # fmt: skip
        assert row.renews_to == date(2028, 2, 29)
        [row] = contracts.list_rows(session, [contract_id], date(2026, 12, 1))
        assert (row.state, row.last_day, row.days_left) == ("active", date(2028, 2, 29), 364)
        pieces = list(contracts.list_values(session, Filter(TODAY), Sort()))
        assert [[row.id for row in piece] for piece in pieces] == [[contract_id]]


def test_due_lists_the_signed_ones_that_are_open(four: Store) -> None:
    with four.read() as session:
        assert [row.number for row in contracts.due(session, TODAY)] == ["JIB-2026-003", "JIB-2026-001"]
        assert [row.number for row in contracts.due(session, TODAY, 15)] == ["JIB-2026-003"]
        assert [row.number for row in contracts.find(session, "amber", TODAY)] == ["JIB-2026-002"]
        assert len(contracts.find_ids(session, "JIB-2026-002")) == 1


def test_an_amendment_shows_in_the_list_on_its_days(store: Store) -> None:
    contract_id = sign_contract(store)
    first, last = date(2026, 12, 1), date(2026, 12, 31)
    act(
        store,
        "amend",
        contract_id,
        first_day=first,
        last_day=last,
        values={"desks": 12, "fee_cents": 5},
        reason="x",
    )
    with store.read() as session:
        desks = [contracts.list_rows(session, [contract_id], day)[0].desks for day in (
            TODAY, first, last, last + timedelta(days=1),
        )]  # fmt: skip
    assert desks == [9, 12, 12, 9]
    found = get_contract(store, contract_id)
    [amendment] = found.amendments
    assert (amendment.before.desks, amendment.after.desks, amendment.values) == (
        9,
        12,
        {"desks": 12, "fee_cents": 5},
    )
    assert [found.terms_on(day).desks for day in (TODAY, first)] == [9, 12]
    history.undo(store)
    assert get_contract(store, contract_id).amendments == ()


def test_an_amendment_that_changes_nothing_is_refused(store: Store) -> None:
    contract_id = sign_contract(store)
    with pytest.raises(ValuesRefused) as caught:
        act(store, "amend", contract_id, first_day=TODAY, last_day=None, values={"desks": 9}, reason="")
    assert [one.code for one in caught.value.problems] == ["amendment_empty", "why_missing"]


def test_the_startup_is_found_under_its_new_name_at_once(store: Store) -> None:
    startup_id = add_startup(store, "Moonkite")
    sign_contract(store, startup_id)
    seen = get_startup(store, startup_id).version
    store.run("startup_changed", partial(startups.change, startup_id=startup_id, seen_version=seen,
                                         values={"name_en": "Sunkite"}))  # fmt: skip
    assert numbers(store, text="sunkite") == ["JIB-2026-001"]
    assert numbers(store, text="moonkite") == []


def merge(store: Store, kept: object, dropped: object) -> None:
    one, two = get_startup(store, kept), get_startup(store, dropped)  # type: ignore[arg-type]
    work = partial(duplicates.merge, kept_id=one.id, kept_version=one.version, dropped_id=two.id,
                   dropped_version=two.version, values={})  # fmt: skip
    store.run("startup_merged", work)


def test_contracts_go_over_when_two_startups_become_one(store: Store, clock: SteadyClock) -> None:
    kept, dropped = add_startup(store, "One"), add_startup(store, "Two")
    ended = sign_contract(store, dropped, kind="service", last_day=date(2026, 10, 31))
    clock.go_on(days=5)
    merge(store, kept, dropped)
    assert get_contract(store, ended).values["startup_id"] == kept
    history.undo(store)
    assert get_contract(store, ended).values["startup_id"] == dropped


def test_two_residences_on_one_day_keep_two_startups_apart(store: Store) -> None:
    kept, dropped = add_startup(store, "One"), add_startup(store, "Two")
    sign_contract(store, kept)
    sign_contract(store, dropped)
    before = records(store)
    with pytest.raises(ResidencesMeet):
        merge(store, kept, dropped)
    assert records(store) == before


def test_the_history_of_a_startup_reaches_its_contracts(store: Store) -> None:
    startup_id = add_startup(store)
    contract_id = sign_contract(store, startup_id)
    with store.read() as session:
        assert contracts_record.history_owners(session, startup_id) == [startup_id, contract_id]
        labels = {one.label for one in history.record_history(session, contract_id)}
    assert labels == {"contract_created", "contract_sign"}
    assert FIRST == get_contract(store, contract_id).term.first


@pytest.mark.parametrize("days", [0, 8, 37, 98])
def test_the_demo_has_36_open_contracts_and_others_in_every_state(
    store: Store, clock: SteadyClock, days: int
) -> None:
    today = clock.go_on(days=days).astimezone().date()
    demo.make_demo(store)
    with store.read() as session:
        found = contracts.totals(session, Filter(today))
        assert check.find_faults(session) == []
        assert len(contracts.due(session, today, 15)) >= 3
    assert set(found.by_state) == {
        "draft", "signed", "active", "up_for_renewal", "notice_given", "ended", "terminated",
    }  # fmt: skip
    assert found.by_state["signed"] + found.by_state["active"] + found.by_state["up_for_renewal"] == 36
    assert store.damage() == []
