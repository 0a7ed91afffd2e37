"""Rows from outside, of any kind: compared with what is stored, decided about, saved as one action.

A row is a stored record when its hidden id says so, else when the keys of its kind do; what merely looks
alike is a question. With a point of the history that the rows left from, each cell is compared three ways;
without one, with what is stored now.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.bulk import Update, insert_records, read_back, read_back_rows, update_records
from jib_desktop.db.journal import later_version, name_subject, today_of
from jib_desktop.db.past import Point
from jib_desktop.errors import ValuesRefused
from jib_desktop.progress import Progress
from jib_desktop.rules.problems import Problem
from jib_desktop.services.comparing import Comparing
from jib_desktop.services.importer import NO_REFERENCE, Importer, Known, Like, Named, Referred
from jib_desktop.services.outcomes import by_sight, refused
from jib_desktop.services.review import REMOVED, Incoming, Plan, PlannedRow
from jib_desktop.services.stored import Stored

__all__ = [
    "NO_REFERENCE", "Importer", "Known", "Like", "Named", "Referred", "apply_import", "checked", "led_to",
    "plan_import", "replanned", "with_ids",
]  # fmt: skip
_STEP = 500


def plan_import(
    session: Session,
    importer: Importer,
    incoming: Iterable[Incoming],
    *,
    today: date,
    source: str = "",
    point: Point | None = None,
    coming: Sequence[Plan] = (),
    progress: Progress | None = None,
) -> Plan:
    """Return what would become of each row; nothing is written. Who read the file adds what is told about it.

    `point`: where in the history of this file the rows left; one that is not known here is passed over.
    `coming`: plans of the same workbook that are saved first; rows may refer to their new records.
    """
    progress = progress or Progress()
    known = importer.known(session)
    for plan in coming:
        known.expect([row for row in plan.rows if row.verdict == "new" and row.id], plan.kind)
        known.expect_changes([row for row in plan.rows if row.verdict == "changed" and row.id], plan.kind)
    comparing = Comparing(session, importer, known, today, point)
    rows = list(incoming)
    for place, row in enumerate(rows):
        if place % _STEP == 0:
            progress.step(place, 2 * len(rows))
        comparing.find_by_id(row)
    comparing.find_by_keys()
    planned = []
    for place in range(len(rows)):
        if place % _STEP == 0:
            progress.step(len(rows) + place, 2 * len(rows))
        planned.append(comparing.planned(place))
    if importer.settle:
        planned = importer.settle(session, planned, today)
    return Plan(importer.kind, source, tuple(planned), notes=known.told())


def with_ids(plan: Plan) -> Plan:
    """Return a plan whose new rows have their ids already, so that rows of other kinds can refer to them."""
    new = {place: row for place, row in enumerate(plan.rows) if row.verdict == "new" and row.id is None}
    return plan.with_rows({place: replace(row, id=new_id()) for place, row in new.items()})


def led_to(plan: Plan, meant: Mapping[uuid.UUID, uuid.UUID]) -> Plan:
    """Return a plan whose new rows refer to the records that others turned out to be, by the ids they had."""

    def moved(row: PlannedRow) -> PlannedRow:
        values = {
            name: meant.get(value, value) if isinstance(value, uuid.UUID) else value
            for name, value in row.values.items()
        }
        return replace(row, values=values)

    if not meant:
        return plan
    return plan.with_rows({n: moved(row) for n, row in enumerate(plan.rows) if row.verdict == "new"})


def checked(importer: Importer, row: PlannedRow, today: date) -> PlannedRow:
    """Return a row with what the rules say to the choices made so far; ask it after every choice."""
    found = tuple(importer.check(_result(importer, row), today))
    told = tuple(problem for problem in row.problems if problem not in row.by_rule)
    return replace(row, problems=(*told, *found), by_rule=found)


def _result(importer: Importer, row: PlannedRow) -> dict[str, Any]:
    """Return a row as it would be stored; a field that is left out of a new one is as if it stood blank."""
    whole = row.result()
    if row.verdict == "new":
        whole.update((name, importer.empty[name]) for name in row.left_out if name in importer.empty)
    return whole


def _with_blanks(importer: Importer, row: PlannedRow) -> PlannedRow:
    """Return a row with blanks in what is stored for the fields that are left out of a new one."""
    if row.verdict != "new" or not row.left_out:
        return row
    values = {**row.values, **{name: importer.empty[name] for name in row.left_out if name in importer.empty}}
    return replace(row, values={**values, **(importer.derived(values) if importer.derived else {})})


def replanned(
    session: Session,
    importer: Importer,
    plan: Plan,
    place: int,
    *,
    same_as: uuid.UUID | None,
    today: date,
) -> PlannedRow:
    """Return a new row after the person said that it is a stored record, or (None) that it is new indeed.

    It then changes that record by what the row says; blank cells clear nothing. A record that another row
    of the plan has taken refuses it (row_repeats).
    """
    row = plan.rows[place].was or plan.rows[place]
    if same_as is None:
        return replace(row, accepted=True)
    others = (one for number, one in enumerate(plan.rows) if number != place and one.id == same_as)
    if taken := next(others, None):
        problem = Problem(importer.name_field, "row_repeats", facts={"row": taken.row})
        given = {name: new for name, (_, new) in row.fields.items()}
        told = tuple(one for one in row.problems if one not in row.by_rule)
        return replace(refused(importer, Incoming(row.row, {}, told), given, (problem,)), was=row)
    return by_sight(session, importer, row, same_as, today)


def apply_import(session: Session, importer: Importer, plan: Plan, progress: Progress | None = None) -> None:
    """Write the ticked rows of a plan as part of one action; all or nothing.

    Raises ChangedMeanwhile or GoneMeanwhile if a row moved on since the preview, ValuesRefused if a choice
    breaks a rule, ReadBackDiffers if what was written is not what was planned.
    """
    progress = progress or Progress()
    name_subject(session, plan.source)
    rows = [_with_blanks(importer, row) for row in plan.rows if row.is_written]
    if importer.settle:
        # Once more: a row whose tick was taken away may have made room for another one.
        rows = importer.settle(session, rows, today_of(session))
    _refuse_broken_rules(session, importer, rows)
    if importer.prepare:
        importer.prepare(session, rows)
    changed = _updates(session, importer, [row for row in rows if row.id and row.seen_version is not None])
    if importer.arrange:
        changed = importer.arrange(session, changed)
    update_records(session, importer.record, changed, progress.part(0, 0.2))
    back = [
        _come_back(session, importer, row)
        for row in rows
        if row.verdict == "conflict" and row.seen_version is None
    ]
    fresh = [
        {**importer.by_column(row.values), "id": row.id or new_id()} for row in rows if row.verdict == "new"
    ]
    if importer.complete:
        importer.complete(session, [*fresh, *back])
    done = importer.derived is not None
    insert_records(session, importer.record, fresh, progress.part(0.2, 0.8), derived_done=done)
    insert_records(session, importer.record, back, progress.part(0.8, 0.9))
    _read_back(session, importer, changed, fresh, back)
    if importer.finish:
        importer.finish(session, fresh)
    progress.step(1, 1)


def _refuse_broken_rules(session: Session, importer: Importer, rows: Sequence[PlannedRow]) -> None:
    today = today_of(session)
    for row in rows:
        if row.left_out or row.chosen:
            problems = [one for one in importer.check(_result(importer, row), today) if one.blocks]
            if problems:
                raise ValuesRefused(problems)


def _updates(session: Session, importer: Importer, rows: Sequence[PlannedRow]) -> list[Update]:
    owners = Stored(session, importer).owners([row.id for row in rows if row.id])
    found = []
    for row in rows:
        differences = row.differences()
        if row.id is None or not differences:
            continue
        before = {importer.column(name): old for name, (old, _) in differences.items()}
        after = {importer.column(name): new for name, (_, new) in differences.items()}
        owner = owners.get(row.id, row.id)
        found.append(Update(row.id, owner, row.seen_version or 0, before, after))
    return found


def _come_back(session: Session, importer: Importer, row: PlannedRow) -> dict[str, Any]:
    """Return a record that was deleted here as it was last, with the edit of the file."""
    edit = {name: new for name, (_, new) in row.differences().items() if name != REMOVED}
    return {**row.values, **importer.by_column(edit), "id": row.id, "version": later_version(session)}


def _read_back(
    session: Session,
    importer: Importer,
    changed: Sequence[Update],
    fresh: Sequence[Mapping[str, Any]],
    back: Sequence[Mapping[str, Any]],
) -> None:
    if fresh:
        names = [name for name in fresh[0] if name not in importer.record.derived | {"id"}]
        read_back_rows(session, importer.record, fresh, names)
    whole = [(row["id"], {k: v for k, v in row.items() if k not in ("id", "version")}) for row in back]
    read_back(session, importer.record, [*whole, *((row.id, row.after) for row in changed)])
