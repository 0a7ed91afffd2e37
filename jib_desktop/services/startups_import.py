"""Startups that come from a workbook or list: matched, compared, and saved as one action.

A row is the same startup when its id, its number at the source, its credit code or its exact names say so.
Equal names with different numbers are different companies; likely duplicates are pointed out, not merged.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.base import new_id
from jib_desktop.db.bulk import Update, insert_records, read_back, update_records
from jib_desktop.db.journal import name_subject
from jib_desktop.db.startups import Startup, derived_values
from jib_desktop.progress import Progress
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import VALUE_FIELDS, Stage, check, normalised
from jib_desktop.services.review import Incoming, Plan, PlannedRow, Verdict

KIND = "startups"
_EMPTY: dict[str, Any] = {
    **dict.fromkeys(VALUE_FIELDS, ""), "fields": (), "stage": Stage.SCOUTED.value, "founded": None,
    "head_count": None,
}  # fmt: skip
# A blank cell clears a field, but never what a row is recognised by, and never its stage.
_KEPT_WHEN_BLANK = ("source_id", "credit_code", "name_en", "name_zh", "stage")
_CHUNK = 500


class _Known:
    """What is stored already, by everything a row can be recognised by."""

    def __init__(self, session: Session) -> None:
        self.ids: dict[uuid.UUID, Any] = {}
        self.by_source: dict[str, list[Any]] = {}
        self.by_code: dict[str, list[Any]] = {}
        self.by_name: dict[tuple[str, str], list[Any]] = {}
        self.by_key: dict[tuple[str, str], tuple[str, uuid.UUID | None, int]] = {}
        columns = (
            Startup.id, Startup.source_id, Startup.credit_code, Startup.name_en, Startup.name_zh,
            Startup.removed_at, Startup.merged_into, Startup.name_key_en, Startup.name_key_zh,
            Startup.website_key,
        )  # fmt: skip
        for row in session.execute(select(*columns)):
            self.ids[row.id] = row
            if row.source_id:
                self.by_source.setdefault(row.source_id, []).append(row)
            if row.credit_code:
                self.by_code.setdefault(row.credit_code, []).append(row)
            for name in ("name_en", "name_zh"):
                if value := getattr(row, name):
                    self.by_name.setdefault((name, value), []).append(row)
            if row.removed_at is None:
                self.remember_keys(row._asdict(), row.name_en or row.name_zh, row.id, 0)

    def remember_keys(
        self, keys: Mapping[str, Any], name: str, startup_id: uuid.UUID | None, row: int
    ) -> None:
        for key in ("name_key_en", "name_key_zh", "website_key", "credit_code"):
            if value := keys[key]:
                self.by_key.setdefault((key, value), (name, startup_id, row))

    def like(self, keys: Mapping[str, Any]) -> tuple[str, tuple[str, uuid.UUID | None, int]] | None:
        for key, reason in (
            ("credit_code", "code"), ("website_key", "website"),
            ("name_key_en", "name_en"), ("name_key_zh", "name_zh"),
        ):  # fmt: skip
            if (value := keys[key]) and (found := self.by_key.get((key, value))):
                return reason, found
        return None


def _match(known: _Known, values: Mapping[str, Any], startup_id: uuid.UUID | None) -> list[Any]:
    """Return the stored startups this row may be: one is a match, several are a question, none is new."""
    if startup_id is not None and startup_id in known.ids:
        return [known.ids[startup_id]]
    # Whoever was removed is only meant where nobody kept is; one of them is enough to say so.
    return _match_among(known, values, removed=False) or _match_among(known, values, removed=True)[:1]


def _match_among(known: _Known, values: Mapping[str, Any], *, removed: bool) -> list[Any]:
    def among(rows: Iterable[Any]) -> list[Any]:
        return [row for row in rows if (row.removed_at is not None) == removed]

    source_id, code = values.get("source_id", ""), values.get("credit_code", "")
    if source_id and (found := among(known.by_source.get(source_id, ()))):
        return found
    if code and (found := among(known.by_code.get(code, ()))):
        return [row for row in found if not (source_id and row.source_id)]
    found = [
        row
        for row in among(_same_names(known, values))
        if not (source_id and row.source_id) and not (code and row.credit_code and row.credit_code != code)
    ]
    names = (values.get("name_en", ""), values.get("name_zh", ""))
    return [row for row in found if (row.name_en, row.name_zh) == names] or found


def _same_names(known: _Known, values: Mapping[str, Any]) -> list[Any]:
    """Return who has the names a row gives: one of them is enough where the other is not known to both."""
    found: dict[uuid.UUID, Any] = {}
    for name, other in (("name_en", "name_zh"), ("name_zh", "name_en")):
        for row in known.by_name.get((name, values.get(name, "")), ()):
            theirs, ours = getattr(row, other), values.get(other, "")
            if not theirs or not ours or theirs == ours:
                found[row.id] = row
    return list(found.values())


def plan_import(
    session: Session,
    incoming: Iterable[Incoming],
    *,
    today: date,
    source: str = "",
    left_out: Sequence[str] = (),
    notes: Sequence[Problem] = (),
    progress: Progress | None = None,
) -> Plan:
    """Return what would become of each row; nothing is written."""
    progress = progress or Progress()
    rows, known = list(incoming), _Known(session)
    found: list[tuple[Incoming, dict[str, Any], list[Any]]] = []
    for place, row in enumerate(rows):
        if place % 500 == 0:
            progress.step(place, 2 * len(rows))
        values = {name: value for name, value in row.values.items() if name != "id"}
        for name in _KEPT_WHEN_BLANK:
            if name in values and not str(values[name] or "").strip():
                del values[name]
        kept = normalised(values)
        found.append((row, kept, _match(known, kept, row.values.get("id"))))
    stored = _stored(session, {one.id for _, _, matches in found for one in matches})
    planned: list[PlannedRow] = []
    seen: dict[Any, int] = {}
    for place, (row, values, matches) in enumerate(found):
        if place % 500 == 0:
            progress.step(len(rows) + place, 2 * len(rows))
        planned.append(_planned(row, values, matches, stored, known, seen, today))
    return Plan(KIND, source, tuple(planned), tuple(left_out), tuple(notes))


def _stored(session: Session, ids: set[uuid.UUID]) -> dict[uuid.UUID, tuple[int, dict[str, Any]]]:
    columns = [Startup.__table__.c[name] for name in VALUE_FIELDS]
    wanted, found = list(ids), {}
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        for row in session.execute(select(Startup.id, Startup.version, *columns).where(Startup.id.in_(part))):
            found[row[0]] = (row[1], dict(zip(VALUE_FIELDS, row[2:], strict=True)))
    return found


def _planned(
    row: Incoming,
    values: dict[str, Any],
    matches: list[Any],
    stored: Mapping[uuid.UUID, tuple[int, dict[str, Any]]],
    known: _Known,
    seen: dict[Any, int],
    today: date,
) -> PlannedRow:
    if len(matches) > 1:
        alike = [one for one in matches if not _differences(stored[one.id][1], values) and one.id not in seen]
        if not alike:
            problem = Problem("name_en", "several_match", facts={"count": len(matches)})
            return _rejected(row, values, (problem,))
        matches = alike[:1]
    if not matches:
        return _new(row, values, known, seen, today)
    match = matches[0]
    if match.id in seen:
        return _rejected(row, values, (Problem("", "row_repeats", facts={"row": seen[match.id]}),), match.id)
    seen[match.id] = row.row
    if match.removed_at is not None:
        code = "merged_here" if match.merged_into else "removed_here"
        return PlannedRow(
            row.row, "unchanged", _name(values), {}, match.id, problems=(Problem("", code, "tell"),)
        )
    version, before = stored[match.id]
    whole = {**before, **values}
    differences = _differences(before, values)
    problems = (*row.problems, *check(whole, today)) if differences or row.problems else ()
    if any(problem.blocks for problem in problems):
        return _rejected(row, whole, problems, match.id, differences)
    verdict: Verdict = "changed" if differences else "unchanged"
    after = {name: new for name, (_, new) in differences.items()}
    return PlannedRow(row.row, verdict, _name(whole), after, match.id, version, differences, problems)


def _new(
    row: Incoming, values: dict[str, Any], known: _Known, seen: dict[Any, int], today: date
) -> PlannedRow:
    source_key = ("source", values.get("source_id"))
    if source_key[1] and source_key in seen:
        return _rejected(row, values, (Problem("source_id", "row_repeats", facts={"row": seen[source_key]}),))
    whole = {**_EMPTY, **values}
    problems = (*row.problems, *check(whole, today))
    if any(problem.blocks for problem in problems):
        return _rejected(row, values, problems)
    seen[source_key] = row.row
    derived = derived_values(whole)
    keys = {**derived, "credit_code": whole["credit_code"]}
    if like := known.like(keys):
        reason, (name, other_id, other_row) = like
        facts = {"reason": reason, "name": name, "id": other_id, "row": other_row}
        problems = (*problems, Problem("name_en", "looks_like", "tell", facts))
    known.remember_keys(keys, _name(whole), None, row.row)
    fields = {name: (None, value) for name, value in values.items() if value not in ("", None, ())}
    return PlannedRow(row.row, "new", _name(whole), {**whole, **derived}, None, None, fields, problems)


def _differences(before: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {name: (before[name], new) for name, new in values.items() if before[name] != new}


def _rejected(
    row: Incoming,
    values: Mapping[str, Any],
    problems: tuple[Problem, ...],
    startup_id: uuid.UUID | None = None,
    fields: Mapping[str, tuple[Any, Any]] | None = None,
) -> PlannedRow:
    shown = fields or {name: (None, value) for name, value in values.items() if value not in ("", None, ())}
    every = (*row.problems, *(one for one in problems if one not in row.problems))
    return PlannedRow(row.row, "rejected", _name(values), {}, startup_id, None, shown, every)


def _name(values: Mapping[str, Any]) -> str:
    return " ".join(str(values[name]) for name in ("name_en", "name_zh") if values.get(name))


def apply_import(session: Session, plan: Plan, progress: Progress | None = None) -> None:
    """Write the ticked rows of a plan as part of one action; all or nothing.

    Raises ChangedMeanwhile if a row moved on since the preview, ReadBackDiffers if what was written is
    not what was planned.
    """
    progress = progress or Progress()
    name_subject(session, plan.source)
    fresh = [{**row.values, "id": new_id()} for row in plan.rows if row.is_written and row.verdict == "new"]
    changed = [
        Update(
            row.id, row.id, row.seen_version or 0, {k: old for k, (old, _) in row.fields.items()}, row.values
        )
        for row in plan.rows
        if row.is_written and row.verdict == "changed" and row.id is not None
    ]
    insert_records(session, Startup, fresh, progress.part(0, 0.7), derived_done=True)
    update_records(session, Startup, changed, progress.part(0.7, 0.8))
    written = [(row["id"], {name: row[name] for name in VALUE_FIELDS}) for row in fresh]
    read_back(session, Startup, written + [(row.id, row.after) for row in changed])
    progress.step(1, 1)
