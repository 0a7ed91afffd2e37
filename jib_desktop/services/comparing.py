"""One row from outside beside what is stored: recognised, merged field by field, judged by the rules.

Only `importing.py` uses it; what a person sees of it is a `PlannedRow`.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.past import Point, Since, is_known, last_states, since
from jib_desktop.rules.merge import Merge, merged
from jib_desktop.rules.problems import Problem
from jib_desktop.services.importer import NO_REFERENCE, Importer, Known, Referred
from jib_desktop.services.outcomes import Given, is_nothing, refused
from jib_desktop.services.review import REMOVED, Conflict, Incoming, PlannedRow, Verdict
from jib_desktop.services.stored import Kept, Stored

_NEVER: Mapping[str, Any] = {}


@dataclass(slots=True)
class _Found:
    """A row of the file and whom it may be; `repeats` is the row that has the record already."""

    row: Incoming
    values: dict[str, Any] = field(default_factory=dict)
    referred: Referred = NO_REFERENCE
    ids: Sequence[uuid.UUID] = ()
    repeats: int = 0
    three_way: bool = False


class Comparing:
    """The rows of one file beside what is stored.

    First every row is found by its id, then the others by their keys (so that nobody takes the record of a
    row further down), then each is planned in order.
    """

    def __init__(
        self, session: Session, importer: Importer, known: Known, today: date, point: Point | None
    ) -> None:
        self._session, self._importer, self._known, self._today = session, importer, known, today
        self._point = point if point is not None and is_known(session, point) else None
        table = importer.record.__tablename__
        self._since: Mapping[uuid.UUID, Since] = (
            self._by_field(since(session, self._point, table)) if self._point is not None else {}
        )
        self._fields = frozenset(importer.fields)
        self._found: list[_Found] = []
        self._taken: dict[uuid.UUID, int] = {}
        self._by_id: dict[uuid.UUID, list[_Found]] = {}
        self._new: dict[Any, int] = {}
        self._names: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._stored: dict[uuid.UUID, Kept] = {}

    def _by_field(self, found: Mapping[uuid.UUID, Since]) -> Mapping[uuid.UUID, Since]:
        """Return what became of rows by the fields that rows name, where columns are called otherwise."""
        if not self._importer.columns:
            return found
        return {
            key: replace(
                one, fields=self._named(self._importer.by_field(one.fields)),
                changed=self._importer.by_field(one.changed),
            )
            for key, one in found.items()
        }  # fmt: skip

    def _named(self, values: dict[str, Any]) -> dict[str, Any]:
        """Give stored ids the words by which rows name what they belong to."""
        for name in self._importer.columns.keys() & values.keys():
            values[name] = self._known.as_named(name, values[name])
        return values

    # --- who is it ---

    def find_by_id(self, row: Incoming) -> None:
        """Take a row in; one whose id is known here is that record."""
        row = self._known.read(row)
        found = _Found(row)
        self._found.append(found)
        row_id = row.values.get("id")
        if row_id is not None and (row_id in self._known.ids or self._is_gone(row_id)):
            found.ids = (row_id,)
            found.three_way = self._was_there(row_id)
            found.repeats = self._claim(row_id, row.row)
            self._by_id.setdefault(row_id, []).append(found)
        found.values = self._importer.normalised(self._given(found))
        found.referred = self._known.refer(row.values)

    def _is_gone(self, row_id: uuid.UUID) -> bool:
        past = self._since.get(row_id)
        return past is not None and past.is_gone and past.was_there

    def _was_there(self, row_id: uuid.UUID) -> bool:
        past = self._since.get(row_id)
        return self._point is not None and (past is None or past.was_there)

    def _given(self, found: _Found) -> dict[str, Any]:
        """Return what a row says of its own fields: a blank cell clears not everything."""
        values = found.row.values
        given = {name: values[name] for name in values if name in self._fields}
        if found.three_way:
            stay: Collection[str] = self._importer.never_blank
        elif self._point is not None and "id" in values:
            stay = list(given)  # typed by hand into a workbook of ours: what is blank was not typed
        else:
            stay = self._importer.kept_when_blank | self._importer.never_blank
        for name in stay:
            if name in given and _is_blank(given[name]):
                del given[name]
        return given

    def find_by_keys(self) -> None:
        """Match the rows without a known id, and read every record that is concerned."""
        for found in self._found:
            if not found.ids:
                found.ids = self._known.match(found.values, found.referred, self._taken)
                if len(found.ids) == 1:
                    found.repeats = self._claim(found.ids[0], found.row.row)
                    found.three_way = self._was_there(found.ids[0])
        ids = {one for found in self._found for one in found.ids}
        stored = Stored(self._session, self._importer)
        self._stored = stored.read(ids)
        gone = [one for one in ids if one not in self._stored]
        if gone and self._point is not None:
            table = self._importer.record.__tablename__
            for one, whole in last_states(self._session, self._point, table, gone).items():
                values = stored.values([whole[self._importer.column(n)] for n in self._importer.fields])
                went = self._since[one].changed["id"][1]
                self._stored[one] = Kept(None, values, went, None, whole)
        for kept in self._stored.values():
            self._named(kept.values)
        for record_id, rows in self._by_id.items():
            if len(rows) > 1:
                self._find_original(record_id, rows)
        self._by_id.clear()

    def _find_original(self, record_id: uuid.UUID, rows: Sequence[_Found]) -> None:
        """Of rows with one id the record is the one that nobody edited: a copy may stand above it."""
        kept = self._stored[record_id]
        untouched = (one for one in rows if not self._merged(one, record_id, kept).is_edited)
        original = next(untouched, rows[0])
        self._taken[record_id] = original.row.row
        for one in rows:
            one.repeats = 0 if one is original else original.row.row

    def _merged(self, found: _Found, record_id: uuid.UUID, kept: Kept) -> Merge:
        past = self._since.get(record_id) if found.three_way else None
        then = past.fields if past else _NEVER
        return merged(then, kept.values, found.values, self._importer.given_out)

    def _claim(self, record_id: uuid.UUID, row: int) -> int:
        """Let a row have a record; return the row that has it already, 0 if none."""
        first = self._taken.setdefault(record_id, row)
        return first if first != row else 0

    # --- what becomes of it ---

    def planned(self, place: int) -> PlannedRow:
        """Return what would become of a row."""
        found = self._found[place]
        if len(found.ids) > 1 and not self._choose(found):
            facts = {"count": len(found.ids)}
            problem = Problem(self._importer.name_field, "several_match", facts=facts)
            return refused(self._importer, found.row, found.values, (problem,))
        if found.repeats:
            by = "id" if found.row.values.get("id") else ""
            problem = Problem("", "row_repeats", facts={"row": found.repeats, "reason": by})
            return refused(self._importer, found.row, found.values, (problem,), found.ids[0])
        if found.ids:
            return self._recognised(found, found.ids[0], self._stored[found.ids[0]])
        return self._new_row(found)

    def _choose(self, found: _Found) -> bool:
        """Among several that fit, a row is one that is exactly like it, if no other row has it."""
        for one in found.ids:
            here = self._stored[one].values
            same = all(here[name] == value for name, value in found.values.items())
            if same and not self._claim(one, found.row.row):
                found.ids = (one,)
                return True
        return False

    def _recognised(self, found: _Found, record_id: uuid.UUID, kept: Kept) -> PlannedRow:
        merge = self._merged(found, record_id, kept)
        if kept.removed_at is not None:
            return self._removed(found, record_id, kept, merge)
        told = (*self._known.about(record_id, found.row.values), *self._emptied(found, kept))
        planned = self._judged(found, record_id, kept, merge, told)
        if told and planned.verdict == "unchanged":
            return replace(planned, verdict="kept")  # so that what is told is seen
        if planned.verdict == "changed" and self._is_named_like_another(found, record_id, kept):
            problem = Problem(self._importer.name_field, "id_of_another", "warn", {"name": planned.name})
            return replace(planned, problems=(problem, *planned.problems), accepted=False)
        return planned

    def _emptied(self, found: _Found, kept: Kept) -> Iterator[Problem]:
        """Yield what a person emptied although it cannot be empty."""
        values = found.row.values
        if not found.three_way or ("id" in values and not values["id"]):
            return  # typed by hand: what is blank was not typed
        unread = {one.field for one in found.row.problems}
        for name in sorted(self._importer.never_blank - unread):
            emptied = name in values and name not in found.values
            if emptied and not is_nothing(kept.values[name]):
                yield Problem(name, "stays_filled", "tell")

    def _is_named_like_another(self, found: _Found, record_id: uuid.UUID, kept: Kept) -> bool:
        """Whether a row with an id was given the name of another record: perhaps only its id went astray."""
        if not found.row.values.get("id"):
            return False
        name = self._importer.name({**kept.values, **found.values})
        if name == self._importer.name(kept.values):
            return False
        others = self._known.match(found.values, found.referred, {})
        return bool(others) and record_id not in others

    def _judged(
        self,
        found: _Found,
        record_id: uuid.UUID,
        kept: Kept,
        merge: Merge,
        told: tuple[Problem, ...] = (),
        is_back: bool = False,
    ) -> PlannedRow:
        row = found.row
        if merge.is_edited or row.problems:
            whole = {**kept.values, **{name: new for name, (_, new) in merge.applied.items()}}
            by_rule = tuple(self._importer.check(whole, self._today))
        else:
            whole, by_rule = kept.values, ()
        conflicts = self._conflicts(record_id, kept, merge, is_back)
        blocks = any(one.blocks for one in (*row.problems, *told))
        if blocks or (not conflicts and any(one.blocks for one in by_rule)):
            # What was typed is shown, whatever becomes of it.
            typed = {**merge.applied, **{name: (h, t) for name, (_, h, t) in merge.conflicts.items()}}
            whole = {**whole, **{name: new for name, (_, new) in typed.items()}}
            return refused(self._importer, row, whole, (*told, *by_rule), record_id, typed)
        values = {name: new for name, (_, new) in merge.applied.items()}
        return PlannedRow(
            row.row,
            _verdict(merge, bool(conflicts)),
            self._importer.name(whole),
            dict(kept.whole) if kept.version is None else values,
            record_id,
            kept.version,
            merge.applied,
            (*row.problems, *told, *by_rule),
            whole=whole,
            kept=merge.kept,
            conflicts=conflicts,
            is_back=is_back,
            by_rule=by_rule,
        )

    def _conflicts(
        self, record_id: uuid.UUID, kept: Kept, merge: Merge, is_back: bool
    ) -> dict[str, Conflict]:
        past = self._since.get(record_id)
        who = past.changed if past else {}
        found = {}
        if is_back:
            removal = who.get(REMOVED) or who.get("id") or ()
            found[REMOVED] = Conflict(None, kept.removed_at, None, *removal)
        for name, sides in merge.conflicts.items():
            found[name] = Conflict(*sides, *who.get(name, ()))
        return found

    def _removed(self, found: _Found, record_id: uuid.UUID, kept: Kept, merge: Merge) -> PlannedRow:
        """Plan a row whose record was removed or merged away here.

        An edit of it is a person's to decide about; one of a record that is now part of another is refused,
        for it belongs there.
        """
        edited = merge.is_edited or any(one.blocks for one in found.row.problems)
        if kept.merged_into is not None and edited:
            problem = Problem("", "merged_since", facts={"name": self._final_name(kept.merged_into)})
            typed = {**merge.applied, **{name: (h, t) for name, (_, h, t) in merge.conflicts.items()}}
            whole = {**kept.values, **{name: new for name, (_, new) in typed.items()}}
            return refused(self._importer, found.row, whole, (problem,), record_id, typed)
        if edited and found.three_way and self._left_before(found, record_id):
            told = self._known.keeps_out(kept.whole) if kept.version is None else None
            return self._judged(found, record_id, kept, merge, (told,) if told else (), is_back=True)
        code = "merged_here" if kept.merged_into else "removed_here"
        # Without knowing what left we do not know who is right: it stays removed, and what differs is shown.
        differing = {name: (new, here) for name, (here, new) in merge.applied.items()}
        return PlannedRow(
            found.row.row,
            "kept" if differing or merge.kept else "unchanged",
            self._importer.name(kept.values),
            {},
            record_id,
            problems=(Problem("", code, "tell"),),
            whole=kept.values,
            kept={**merge.kept, **differing},
        )

    def _left_before(self, found: _Found, record_id: uuid.UUID) -> bool:
        """Whether a row left before its record was removed: a row typed by hand may name an old one."""
        return bool(found.row.values.get("id")) or REMOVED in self._since[record_id].fields

    def _final_name(self, record_id: uuid.UUID) -> str:
        """Return the name of the record that another was merged into, and that one perhaps again."""
        reader, seen = Stored(self._session, self._importer), {record_id}
        kept = reader.read([record_id])[record_id]
        while kept.merged_into is not None and kept.merged_into not in seen:
            seen.add(kept.merged_into)
            kept = reader.read([kept.merged_into])[kept.merged_into]
        return self._importer.name(kept.values)

    def _new_row(self, found: _Found) -> PlannedRow:
        row, importer = found.row, self._importer
        if found.referred.problem:
            return refused(importer, row, found.values, (found.referred.problem,))
        key = self._known.repeats(found.values, found.referred)
        if key is not None and key in self._new:
            problem = Problem("", "row_repeats", facts={"row": self._new[key]})
            return refused(importer, row, found.values, (problem,))
        whole = {**importer.empty, **found.values}
        by_rule = tuple(importer.check(whole, self._today))
        if any(one.blocks for one in (*row.problems, *by_rule)):
            return refused(importer, row, found.values, by_rule)
        if key is not None:
            self._new[key] = row.row
        values = {**whole, **found.referred.values, **(importer.derived(whole) if importer.derived else {})}
        names = tuple(found.values)
        like = self._known.like(values, row.row)
        told: tuple[Problem, ...] = ()
        if like:
            facts = {"reason": like.reason, "name": like.name, "id": like.id, "row": like.row}
            told = (Problem(importer.name_field, "looks_like", "tell", facts),)
        if found.referred.waits:
            told = (*told, Problem("", "owner_waits", "tell"))
        return PlannedRow(
            row.row,
            "new",
            importer.name(whole),
            values,
            fields=Given(values, self._names.setdefault(names, names)),
            problems=(*row.problems, *by_rule, *told),
            accepted=not (like and like.is_open) and not found.referred.waits,
            whole=values,
            like=like.id if like else None,
            by_rule=by_rule,
        )


def _verdict(merge: Merge, has_conflicts: bool) -> Verdict:
    if has_conflicts:
        return "conflict"
    if merge.applied:
        return "changed"
    return "kept" if merge.kept else "unchanged"


def _is_blank(value: Any) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())
