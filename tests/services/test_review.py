"""The plan of an import as windows and the command line use it."""

from __future__ import annotations

import uuid

from jib_desktop.services.review import Plan, PlannedRow, Verdict


def row(number: int, verdict: Verdict, *, accepted: bool = True) -> PlannedRow:
    return PlannedRow(number, verdict, f"Row {number}", {}, uuid.uuid4(), accepted=accepted)


PLAN = Plan(
    "startups",
    "list.csv",
    (row(2, "new"), row(3, "changed"), row(4, "unchanged"), row(5, "rejected"), row(6, "new")),
)


def test_rows_are_counted_by_verdict_in_one_order() -> None:
    assert list(PLAN.counts().items()) == [("new", 2), ("changed", 1), ("unchanged", 1), ("rejected", 1)]
    assert PLAN.count("new") == 2


def test_only_new_and_changed_rows_with_a_tick_are_written() -> None:
    assert [one.row for one in PLAN.rows if one.is_written] == [2, 3, 6]
    ticked = PLAN.with_accepted({0: False, 2: True, 3: True})
    assert [one.row for one in ticked.rows if one.is_written] == [3, 6]
    again = ticked.with_accepted({0: True})
    assert [one.row for one in again.rows if one.is_written] == [2, 3, 6]
    assert [one.row for one in PLAN.rows if one.is_written] == [2, 3, 6]
