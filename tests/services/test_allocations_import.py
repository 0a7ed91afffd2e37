"""Allocations of a list: judged beside each other, never a desk twice, the past only with a reason."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, ValuesRefused
from jib_desktop.exchange import allocations
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import allocations_import, desks, duplicates, history, startups
from jib_desktop.services.desks import AllocationRow
from jib_desktop.services.importing import apply_import, plan_import
from jib_desktop.services.review import Incoming, Plan
from jib_desktop.ui.sentences import problem_sentence
from tests.builders import TODAY, add_startup, incoming, records
from tests.contract_builders import act, get_contract, sign_contract
from tests.desk_builders import add_desks, add_floor, allot, give, reserve

DAY = timedelta(days=1)
IMPORTER = allocations_import.IMPORTER
COLUMNS = tuple(column.field for column in allocations.COLUMNS)


class Book:
    """A workbook of ours: the rows that left, to be edited and brought back."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.read() as session:
            pieces = list(allocations_import.pieces_of(session, COLUMNS))
            self.point = history.present_point(session)
        self.rows = [dict(zip(COLUMNS, row, strict=True)) for piece in pieces for row in piece]

    def of(self, desk: str) -> dict[str, Any]:
        """Return the row of a desk."""
        return next(row for row in self.rows if row["desk"] == desk)

    def plan(self) -> Plan:
        """Return what would become of the rows."""
        return plan_of(self._store, incoming(*self.rows), point=self.point)


def plan_of(store: Store, rows: Sequence[Incoming], **more: Any) -> Plan:
    with store.read() as session:
        return plan_import(session, IMPORTER, rows, today=TODAY, source="list.xlsx", **more)


def take(store: Store, *rows: dict[str, Any]) -> Plan:
    """Take in rows of somebody else's list."""
    plan = plan_of(store, incoming(*rows))
    save(store, plan)
    return plan


def save(store: Store, plan: Plan) -> None:
    store.run("allocations_imported", partial(apply_import, importer=IMPORTER, plan=plan))


def a_row(
    desk: str = "2-001", startup: str | None = "Moonkite", first: date = TODAY, **values: Any
) -> dict[str, Any]:
    return {"desk": desk, "startup": startup, "first_day": first, "last_day": None, **values}


def held(store: Store) -> list[AllocationRow]:
    with store.read() as session:
        return desks.allocations(session)


def who(store: Store, day: date = TODAY) -> dict[str, str]:
    """Return who has which desk on a day."""
    with store.read() as session:
        return {row.number: row.startup_en for row in desks.plan_on(session, day) if not row.is_free}


def codes(plan: Plan, level: str = "block") -> list[tuple[int, str, str]]:
    for row in plan.rows:
        for one in row.problems:
            assert len(problem_sentence(one)) > 15
    return [(row.row, one.field, one.code) for row in plan.rows for one in row.problems if one.level == level]


@pytest.fixture
def floor(store: Store) -> list[uuid.UUID]:
    """Make four desks, 2-001 to 2-004, and the startups Moonkite and Tin Drum."""
    add_startup(store, "Moonkite", name_zh="月鸢机器人", source_id="7")
    add_startup(store, "Tin Drum")
    return add_desks(store, add_floor(store), 4)


def startup(store: Store, name: str) -> uuid.UUID:
    with store.read() as session:
        rows = startups.first_rows(session, startups.Filter(text=name), startups.Sort())
        return rows[0].id


# --- new rows -----------------------------------------------------------------------------------


def test_new_rows_give_desks_and_one_undo_takes_them_back(store: Store, floor: list[uuid.UUID]) -> None:
    before = records(store)
    plan = take(store, a_row(), a_row("2-002", "Tin Drum", last_day=TODAY + 30 * DAY))
    assert plan.counts()["new"] == 2
    assert who(store) == {"2-001": "Moonkite", "2-002": "Tin Drum"}
    with store.read() as session:
        assert {row.mark for row in desks.plan_on(session, TODAY) if not row.is_free} == {0, 1}
    history.undo(store)
    assert records(store) == before


@pytest.mark.parametrize("startup", ["Moonkite", "月鸢机器人", "Moonkite 月鸢机器人"])
def test_startups_are_named_as_in_every_list(store: Store, floor: list[uuid.UUID], startup: str) -> None:
    take(store, a_row(startup=startup))
    assert who(store) == {"2-001": "Moonkite"}
    take(store, a_row("2-002", None, startup_source_id="7"))
    assert who(store)["2-002"] == "Moonkite"


def test_a_desk_is_found_however_its_number_is_written(store: Store, floor: list[uuid.UUID]) -> None:
    take(store, a_row(" 2-001 "))
    assert who(store) == {"2-001": "Moonkite"}


def test_without_a_last_day_it_is_for_as_long_as_the_contract(store: Store, floor: list[uuid.UUID]) -> None:
    sign_contract(store, startup(store, "Moonkite"))
    take(store, a_row(contract="JIB-2026-001"), a_row("2-002"))
    rows = {row.number: row for row in held(store)}
    assert (rows["2-001"].last_day, rows["2-001"].ends) == (date(2027, 2, 28), "with_contract")
    assert (rows["2-002"].last_day, rows["2-002"].ends) == (NEVER, "on_day")


def test_rows_that_end_with_their_contract_follow_it(store: Store, floor: list[uuid.UUID]) -> None:
    contract = sign_contract(store, startup(store, "Moonkite"))
    take(store, a_row(contract="JIB-2026-001"))
    act(store, "terminate", contract, last_day=TODAY + 30 * DAY, reason="They leave")
    assert held(store)[0].last_day == TODAY + 30 * DAY


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"desk": "9-999"}, ("desk", "desk_unknown")),
        ({"desk": None}, ("desk", "desk_missing")),
        ({"startup": "Nobody"}, ("startup", "startup_unknown")),
        ({"startup": None}, ("startup", "startup_missing")),
        ({"startup": "Tin Drum", "startup_source_id": "7"}, ("startup", "startups_differ")),
        ({"first_day": None}, ("first_day", "first_missing")),
        ({"last_day": TODAY - DAY}, ("last_day", "last_before_first")),
        ({"kind": "reserved"}, ("reason", "why_missing")),
        ({"kind": "out_of_service", "reason": "Broken"}, ("startup", "nobody_out_of_service")),
        (
            {"kind": "reserved", "reason": "Soon", "contract": "JIB-2026-001"},
            ("contract", "contract_of_taken"),
        ),
        ({"contract": "JIB-2031-001"}, ("contract", "contract_unknown")),
        ({"contract": "JIB-2026-001", "startup": "Tin Drum"}, ("contract", "contract_of_another")),
        ({"contract": "JIB-2026-001", "last_day": date(2027, 3, 1)}, ("last_day", "contract_outside")),
        ({"contract": "JIB-2026-001", "first_day": date(2027, 3, 1)}, ("first_day", "contract_outside")),
    ],
)
def test_bad_rows_are_rejected_with_a_sentence(
    store: Store, floor: list[uuid.UUID], values: dict[str, Any], problem: tuple[str, str]
) -> None:
    sign_contract(store, startup(store, "Moonkite"))
    plan = plan_of(store, incoming({**a_row(), **values}))
    assert plan.rows[0].verdict == "rejected"
    assert (2, *problem) in codes(plan)


def test_a_desk_is_not_given_on_days_on_which_it_is_not_there(store: Store, floor: list[uuid.UUID]) -> None:
    add_desks(store, add_floor(store, "3"), 1, since=TODAY + 10 * DAY, until=TODAY + 20 * DAY)
    plan = plan_of(store, incoming(a_row("3-001"), a_row("3-001", first=TODAY + 12 * DAY)))
    assert codes(plan) == [(2, "first_day", "desk_not_there"), (3, "last_day", "desk_not_there")]


# --- no desk twice ------------------------------------------------------------------------------


def test_who_has_a_desk_is_named_with_the_days(store: Store, floor: list[uuid.UUID]) -> None:
    give(store, floor[:1], startup(store, "Tin Drum"), last_day=date(2027, 1, 31))
    plan = plan_of(store, incoming(a_row()))
    assert codes(plan) == [(2, "desk", "desk_taken")]
    assert problem_sentence(plan.rows[0].problems[0]) == (
        "2-001 is taken by Tin Drum, 23 November 2026 to 31 January 2027."
    )


def test_two_rows_of_one_list_do_not_give_a_desk_twice(store: Store, floor: list[uuid.UUID]) -> None:
    plan = take(store, a_row(), a_row(startup="Tin Drum", first=TODAY + DAY), a_row("2-002", "Tin Drum"))
    assert codes(plan) == [(3, "desk", "desk_taken_by_row")]
    assert problem_sentence(plan.rows[1].problems[0]) == (
        "Row 2 gives 2-001 to Moonkite 月鸢机器人 already, from 23 November 2026 until further notice."
    )
    assert who(store) == {"2-001": "Moonkite", "2-002": "Tin Drum"}


def test_a_reservation_gives_way_to_whom_it_was_made_for(store: Store, floor: list[uuid.UUID]) -> None:
    reserve(store, floor[:1], startup(store, "Moonkite"), TODAY, TODAY + 100 * DAY)
    reserve(store, floor[1:2], startup(store, "Tin Drum"), TODAY, TODAY + 100 * DAY)
    first = TODAY + 10 * DAY
    plan = take(store, a_row(first=first), a_row("2-002", first=first))
    assert codes(plan) == [(3, "desk", "desk_reserved")]
    assert codes(plan, "tell") == [(2, "desk", "reservation_gives_way")]
    found = [(row.kind, row.first_day, row.last_day) for row in held(store) if row.number == "2-001"]
    assert found == [("reserved", TODAY, first - DAY), ("taken", first, NEVER)]


def test_more_than_promised_is_told(store: Store, floor: list[uuid.UUID]) -> None:
    sign_contract(store, startup(store, "Moonkite"), desks=1)
    plan = take(
        store,
        a_row(contract="JIB-2026-001"),
        a_row("2-002", contract="JIB-2026-001"),
        a_row("2-003", "Tin Drum"),
    )
    assert codes(plan, "warn") == [(n, "desk", "over_promise") for n in (2, 3, 4)]
    facts = plan.rows[0].problems[0].facts
    assert (facts["day"], facts["promised"], facts["total"]) == (TODAY, 1, 2)
    assert len(held(store)) == 3


# --- workbooks of ours --------------------------------------------------------------------------


@pytest.fixture
def given(store: Store, floor: list[uuid.UUID]) -> list[uuid.UUID]:
    """Give 2-001 and 2-002 to Moonkite (under its contract, and for a while), 2-003 to Tin Drum."""
    moonkite, drum = startup(store, "Moonkite"), startup(store, "Tin Drum")
    contract = sign_contract(store, moonkite)
    give(store, floor[:1], moonkite, contract)
    give(store, floor[1:2], moonkite, contract, last_day=date(2027, 1, 31))
    give(store, floor[2:3], drum)
    return floor


def test_what_goes_out_comes_back_unchanged(store: Store, given: list[uuid.UUID]) -> None:
    reserve(store, given[3:], startup(store, "Tin Drum"), TODAY + 5 * DAY)
    plan = Book(store).plan()
    assert plan.counts()["unchanged"] == 4
    strange = plan_of(store, incoming(*Book(store).rows))
    assert strange.counts()["unchanged"] == 4


def test_two_startups_swap_their_desks_in_one_list(store: Store, given: list[uuid.UUID]) -> None:
    before, book = records(store), Book(store)
    one, other = book.of("2-002"), book.of("2-003")
    one.update(desk="2-003", last_day=date(2027, 2, 10))
    other.update(desk="2-002")
    plan = book.plan()
    assert plan.counts()["changed"] == 2
    assert codes(plan) == []
    save(store, plan)
    assert who(store) == {"2-001": "Moonkite", "2-002": "Tin Drum", "2-003": "Moonkite"}
    history.undo(store)
    assert records(store) == before
    history.redo(store)
    assert who(store)["2-002"] == "Tin Drum"


def test_names_can_be_swapped_as_well(store: Store, given: list[uuid.UUID]) -> None:
    book = Book(store)
    book.of("2-002").update(startup="Tin Drum", contract=None, startup_source_id=None)
    book.of("2-003").update(startup="Moonkite 月鸢机器人")
    save(store, book.plan())
    assert who(store) == {"2-001": "Moonkite", "2-002": "Tin Drum", "2-003": "Moonkite"}


def test_a_row_that_cannot_move_sends_back_who_wanted_its_place(store: Store, given: list[uuid.UUID]) -> None:
    add_startup(store, "Amber")
    allot(store, given[3], startup(store, "Amber"), TODAY)
    book = Book(store)
    book.of("2-001")["desk"] = "2-004"
    book.rows[1]["desk"] = "2-001"
    plan = book.plan()
    assert sorted(codes(plan)) == [(2, "desk", "desk_taken"), (3, "desk", "desk_taken")]
    assert plan.counts()["unchanged"] == 2


def test_what_shrinks_makes_room_for_what_comes(store: Store, given: list[uuid.UUID]) -> None:
    book, last = Book(store), TODAY + 30 * DAY
    book.of("2-003")["last_day"] = last
    book.rows.append(dict.fromkeys(COLUMNS) | a_row("2-003", "Moonkite", first=last + DAY))
    save(store, book.plan())
    assert [(row.startup_en, row.first_day) for row in held(store) if row.number == "2-003"] == [
        ("Tin Drum", TODAY), ("Moonkite", last + DAY),
    ]  # fmt: skip


def test_a_day_typed_over_the_end_of_the_contract_is_meant(store: Store, given: list[uuid.UUID]) -> None:
    book = Book(store)
    book.of("2-001")["last_day"] = date(2026, 12, 31)
    plan = book.plan()
    assert plan.rows[0].fields["ends"] == ("with_contract", "on_day")
    save(store, plan)
    assert (held(store)[0].last_day, held(store)[0].ends) == (date(2026, 12, 31), "on_day")
    book = Book(store)
    book.of("2-001")["last_day"] = None
    save(store, book.plan())
    assert (held(store)[0].last_day, held(store)[0].ends) == (date(2027, 2, 28), "with_contract")


def test_both_sides_stand_and_conflicts_are_asked(store: Store, given: list[uuid.UUID]) -> None:
    book = Book(store)
    here = Book(store)
    here.of("2-002")["last_day"] = date(2026, 12, 31)
    here.of("2-003")["reason"] = "Until the lab is ready"
    save(store, here.plan())
    book.of("2-002")["last_day"] = date(2027, 2, 15)
    book.of("2-003")["last_day"] = date(2027, 6, 30)
    plan = book.plan()
    verdicts = {str(row.whole["desk"]): row.verdict for row in plan.rows}
    assert verdicts == {"2-001": "unchanged", "2-002": "conflict", "2-003": "changed"}
    save(store, plan)
    rows = {row.number: row for row in held(store)}
    assert (rows["2-003"].reason, rows["2-003"].last_day) == ("Until the lab is ready", date(2027, 6, 30))
    assert rows["2-002"].last_day == date(2026, 12, 31)


def test_what_moved_on_since_the_preview_is_not_written_over(store: Store, given: list[uuid.UUID]) -> None:
    book = Book(store)
    book.of("2-003")["last_day"] = date(2027, 6, 30)
    plan = book.plan()
    other = Book(store)
    other.of("2-003")["reason"] = "Something"
    save(store, other.plan())
    with pytest.raises(ChangedMeanwhile):
        save(store, plan)


def test_a_desk_that_was_given_since_the_preview_is_refused(store: Store, given: list[uuid.UUID]) -> None:
    plan = plan_of(store, incoming(a_row("2-004")))
    give(store, given[3:], startup(store, "Tin Drum"))
    before = records(store)
    with pytest.raises(ValuesRefused):
        save(store, plan)
    assert records(store) == before


# --- the past -----------------------------------------------------------------------------------


@pytest.fixture
def past(store: Store, floor: list[uuid.UUID]) -> list[uuid.UUID]:
    """Let Moonkite have had 2-001 until a month ago, and Tin Drum 2-002 for a month."""
    allot(store, floor[0], startup(store, "Moonkite"), TODAY - 90 * DAY, TODAY - 30 * DAY)
    allot(store, floor[1], startup(store, "Tin Drum"), TODAY - 30 * DAY)
    return floor


@pytest.mark.parametrize(
    ("desk", "values"),
    [
        ("2-001", {"desk": "2-003"}),
        ("2-001", {"startup": "Tin Drum"}),
        ("2-001", {"last_day": TODAY - 20 * DAY}),
        ("2-001", {"first_day": TODAY - 95 * DAY}),
        ("2-002", {"first_day": TODAY}),
        ("2-002", {"last_day": TODAY - 5 * DAY}),
    ],
)
def test_the_past_is_corrected_only_with_a_reason(
    store: Store, past: list[uuid.UUID], desk: str, values: dict[str, Any]
) -> None:
    before, book = records(store), Book(store)
    book.of(desk).update(values, startup_source_id=None)
    row = next(row for row in book.rows if row["desk"] == values.get("desk", desk))
    assert [code for _, field, code in codes(book.plan()) if field == "correction_reason"] == [
        "row_changes_past"
    ]
    row["correction_reason"] = "Sat there all the time"
    plan = book.plan()
    assert codes(plan) == []
    save(store, plan)
    found = next(one for one in held(store) if one.corrections)
    assert (found.corrections, found.correction_reason) == (1, "Sat there all the time")
    history.undo(store)
    assert records(store) == before


def test_what_only_moves_the_days_ahead_needs_no_reason(store: Store, past: list[uuid.UUID]) -> None:
    book = Book(store)
    book.of("2-002")["last_day"] = TODAY - DAY
    plan = book.plan()
    assert codes(plan) == []
    save(store, plan)
    assert who(store) == {}


def test_a_reason_of_an_earlier_correction_is_none_for_the_next(store: Store, past: list[uuid.UUID]) -> None:
    book = Book(store)
    book.of("2-001").update(last_day=TODAY - 20 * DAY, correction_reason="Stayed longer")
    save(store, book.plan())
    book = Book(store)
    book.of("2-001").update(last_day=TODAY - 10 * DAY)
    assert codes(book.plan()) == [(2, "correction_reason", "row_changes_past")]


def test_the_history_of_a_desk_nobody_knows_comes_as_it_is(store: Store, past: list[uuid.UUID]) -> None:
    first = TODAY - 400 * DAY
    rows = [
        a_row("2-004", first=first, last_day=first + 9 * DAY),
        a_row("2-004", "Tin Drum", first + 10 * DAY),
    ]
    assert codes(take(store, *rows)) == []
    assert who(store, first) == {"2-004": "Moonkite"}
    plan = plan_of(store, incoming(a_row("2-001", first=first, last_day=first)))
    assert codes(plan) == [(2, "correction_reason", "row_changes_past")]
    take(store, a_row("2-001", first=first, last_day=first, correction_reason="From the old list"))
    assert held(store)[0].corrections == 1


# --- whatever comes in --------------------------------------------------------------------------

_days = st.integers(-60, 60).map(lambda days: TODAY + days * DAY)
_edit = st.fixed_dictionaries(
    {},
    optional={
        "desk": st.sampled_from(["2-001", "2-002", "2-003", "2-004"]),
        "startup": st.sampled_from(["Moonkite", "Tin Drum"]),
        "first_day": _days,
        "last_day": st.one_of(st.none(), _days),
        "kind": st.sampled_from(["taken", "reserved"]),
        "reason": st.just("Because"),
        "correction_reason": st.just("It was so"),
    },
)


@pytest.fixture
def in_turn(store: Store, floor: list[uuid.UUID]) -> Store:
    """Let Moonkite and Tin Drum have the desks in turn: over, begun, from today, from later on."""
    for place, (name, first) in enumerate(
        [("Moonkite", -60), ("Tin Drum", -40), ("Moonkite", 0), ("Tin Drum", 20)]
    ):
        allot(store, floor[place], startup(store, name), TODAY + first * DAY, TODAY + (first + 45) * DAY)
    return store


@for_all(edits=st.lists(_edit, max_size=6), new=st.lists(_edit, max_size=4))
def test_nothing_is_given_twice_whatever_comes_in(
    in_turn: Store, edits: list[dict[str, Any]], new: list[dict[str, Any]]
) -> None:
    before, book = records(in_turn), Book(in_turn)
    for row, edit in zip(book.rows, edits, strict=False):
        row.update(edit)
    book.rows.extend(dict.fromkeys(COLUMNS) | a_row() | edit for edit in new)
    plan = book.plan()
    if not any(row.is_written for row in plan.rows):
        return
    save(in_turn, plan)  # what the preview takes, the database takes
    for number in {row.number for row in held(in_turn)}:
        mine = sorted((one.first_day, one.last_day) for one in held(in_turn) if one.number == number)
        assert all(last < first for (_, last), (first, _) in pairwise(mine))
    history.undo(in_turn)
    assert records(in_turn) == before


def test_under_which_contract_a_desk_was_had_is_history_too(store: Store, floor: list[uuid.UUID]) -> None:
    moonkite = startup(store, "Moonkite")
    number = get_contract(store, sign_contract(store, moonkite)).number
    allot(store, floor[0], moonkite, TODAY - 9 * DAY, TODAY - DAY)
    book = Book(store)
    book.of("2-001")["contract"] = number
    assert codes(book.plan()) == [(2, "correction_reason", "row_changes_past")]
    book.of("2-001")["correction_reason"] = "The contract was found"
    plan = book.plan()
    assert codes(plan) == []
    save(store, plan)
    assert [(row.contract, row.corrections) for row in held(store)] == [(number, 1)]


def test_who_is_out_of_the_lists_gets_no_desk_by_a_list(store: Store, floor: list[uuid.UUID]) -> None:
    moonkite = startup(store, "Moonkite")
    allot(store, floor[0], moonkite, TODAY - 9 * DAY, TODAY - DAY)
    with store.read() as session:
        version = startups.get(session, moonkite).version
    work = partial(startups.remove, startup_id=moonkite, seen_version=version)
    store.run("startup_removed", work)
    book = Book(store)
    book.of("2-001").update(last_day=TODAY + DAY, correction_reason="Stayed")
    assert codes(book.plan()) == [(2, "startup", "startup_gone")]
    book.of("2-001")["last_day"] = TODAY - 2 * DAY
    assert codes(book.plan()) == []


def test_a_workbook_that_left_before_a_merge_names_who_was_merged(
    store: Store, floor: list[uuid.UUID]
) -> None:
    kept, dropped = startup(store, "Moonkite"), startup(store, "Tin Drum")
    allot(store, floor[0], dropped, TODAY, TODAY + 9 * DAY)
    book = Book(store)
    with store.read() as session:
        versions = [startups.get(session, one).version for one in (kept, dropped)]
    work = partial(
        duplicates.merge, kept_id=kept, kept_version=versions[0], dropped_id=dropped,
        dropped_version=versions[1], values={},
    )  # fmt: skip
    store.run("startup_merged", work)
    assert [row.verdict for row in book.plan().rows] == ["unchanged"]
    book.of("2-001")["last_day"] = TODAY + 5 * DAY
    save(store, book.plan())
    assert [(row.startup_id, row.last_day) for row in held(store)] == [(kept, TODAY + 5 * DAY)]
