"""The plan of an import as windows and the command line use it."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import REMOVED, VERDICTS, Conflict, Plan, PlannedRow, Verdict

WENT = datetime(2026, 11, 23, tzinfo=UTC)


def row(number: int, verdict: Verdict, **more: Any) -> PlannedRow:
    fields = {"city": ("Wuxi", "Suzhou")} if verdict == "changed" else {}
    return PlannedRow(number, verdict, f"Row {number}", {}, uuid.uuid4(), **{"fields": fields, **more})


def conflict(**more: Any) -> PlannedRow:
    sides = {"head_count": Conflict(12, 14, 16, "Mei")}
    return row(7, "conflict", conflicts=sides, whole={"head_count": 14, "city": "Wuxi"}, **more)


PLAN = Plan(
    "startups",
    "list.csv",
    (
        row(2, "new"),
        row(3, "changed"),
        row(4, "unchanged"),
        row(5, "rejected"),
        row(6, "new"),
        row(7, "kept"),
    ),
)


def test_rows_are_counted_by_verdict_worst_first() -> None:
    assert list(PLAN.counts()) == list(VERDICTS)
    assert list(PLAN.counts().values()) == [0, 1, 1, 2, 1, 1]
    assert PLAN.count("new") == 2


def test_only_new_and_changed_rows_with_a_tick_are_written() -> None:
    assert [one.row for one in PLAN.rows if one.is_written] == [2, 3, 6]
    ticked = PLAN.with_accepted({0: False, 2: True, 3: True})
    assert [one.row for one in ticked.rows if one.is_written] == [3, 6]
    again = ticked.with_accepted({0: True})
    assert [one.row for one in again.rows if one.is_written] == [2, 3, 6]
    assert [one.row for one in PLAN.rows if one.is_written] == [2, 3, 6]


def test_a_field_without_its_tick_is_not_written() -> None:
    one = row(
        3, "changed", fields={"city": ("Wuxi", "Suzhou"), "notes": ("", "met")}, whole={"city": "Suzhou"}
    )
    less = replace(one, left_out=frozenset({"city"}))
    assert (less.differences(), less.result()["city"]) == ({"notes": ("", "met")}, "Wuxi")
    nothing = replace(one, left_out=frozenset({"city", "notes"}))
    assert not nothing.is_written


def test_a_conflict_waits_for_its_choice() -> None:
    one = conflict(fields={"city": ("Wuxi", "Suzhou")})
    assert (one.is_decided, one.is_open, one.is_written) == (False, True, False)
    theirs = replace(one, chosen={"head_count": 16})
    assert (theirs.is_open, theirs.is_written) == (False, True)
    assert theirs.differences() == {"city": ("Wuxi", "Suzhou"), "head_count": (14, 16)}
    other = replace(one, chosen={"head_count": 15})
    assert other.result()["head_count"] == 15
    assert replace(one, accepted=False).is_open is False


def test_keeping_ours_writes_nothing() -> None:
    ours = conflict(chosen={"head_count": 14})
    assert (ours.is_decided, ours.is_written, ours.differences()) == (True, False, {})


def test_a_choice_that_breaks_a_rule_stays_open() -> None:
    one = conflict(chosen={"head_count": -1}, problems=(Problem("head_count", "head_count_range"),))
    assert (one.is_decided, one.is_blocked, one.is_open, one.is_written) == (True, True, True, False)
    plan = replace(PLAN, rows=(*PLAN.rows, one, conflict(), conflict(chosen={"head_count": 16})))
    assert plan.open_conflicts == 2


def back(**chosen: Any) -> PlannedRow:
    sides = {REMOVED: Conflict(None, WENT, None, "Mei", WENT), "head_count": Conflict(12, 14, 16)}
    return row(
        7, "conflict", is_back=True, conflicts=sides, fields={"city": ("Wuxi", "Suzhou")}, chosen=chosen,
        problems=(Problem("head_count", "head_count_range"),) if chosen.get(REMOVED) else (),
    )  # fmt: skip


def test_a_removed_row_comes_back_with_its_edit_or_stays() -> None:
    assert not back().is_decided
    assert not back(removed_at=None).is_decided  # the other field is open still
    whole = back(removed_at=None, head_count=16)
    assert whole.is_written
    assert whole.differences()[REMOVED] == (WENT, None)
    stays = back(removed_at=WENT)
    assert (stays.stays_removed, stays.is_decided, stays.is_open, stays.is_written) == (
        True,
        True,
        False,
        False,
    )
    assert stays.differences() == {}


@pytest.mark.parametrize("verdict", ["rejected", "kept", "unchanged"])
def test_what_is_not_written_is_never_open(verdict: Verdict) -> None:
    one = row(2, verdict, problems=(Problem("city", "too_long"),))
    assert (one.is_open, one.is_written) == (False, False)
