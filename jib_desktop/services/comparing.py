"""One row from outside beside what is stored: recognised, merged field by field, judged by the rules.

Only `importing.py` uses it; what a person sees of it is a `PlannedRow`.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.past import Point, Since, is_known, last_states, since
from jib_desktop.rules.merge import Merge, merged
from jib_desktop.rules.problems import Problem
from jib_desktop.services.importer import NO_REFERENCE, Importer, Known, Referred
from jib_desktop.services.review import REMOVED, Conflict, Incoming, PlannedRow, Verdict

_CHUNK = 500
_NEVER: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored record as it is now, or as it was when it went (`version` None)."""

    version: int | None
    values: dict[str, Any]
    removed_at: Any = None
    merged_into: uuid.UUID | None = None
    whole: Mapping[str, Any] = field(default_factory=lambda: _NEVER)  # of one that went: every column


class Stored:
    """Reads stored records of a kind in pieces."""

    def __init__(self, session: Session, importer: Importer) -> None:
        self._session, self._importer = session, importer
        self._columns = importer.record.__table__.c
        self._flags = [name for name in importer.fields if isinstance(importer.empty.get(name), bool)]

    def values(self, row: Sequence[Any]) -> dict[str, Any]:
        """Return the fields of a row; flags are truth values whatever the engine keeps."""
        found = dict(zip(self._importer.fields, row, strict=True))
        for name in self._flags:
            found[name] = bool(found[name])
        return found

    def read(self, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Kept]:
        """Return records by id; one that is not there is not in it."""
        fields = [self._columns[name] for name in self._importer.fields]
        removal = [self._columns[name] for name in (REMOVED, "merged_into") if name in self._columns]
        found, end = {}, 2 + len(fields)
        for row in self._rows((self._columns.id, self._columns.version, *fields, *removal), ids):
            found[row[0]] = Kept(row[1], self.values(row[2:end]), *row[end:])
        return found

    def owners(self, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
        """Return whose history the changes of records belong to, by their ids."""
        owner = self._columns[self._importer.record.owner_column]
        return {row[0]: row[1] for row in self._rows((self._columns.id, owner), ids)}

    def _rows(self, columns: Sequence[Any], ids: Iterable[uuid.UUID]) -> Iterator[Any]:
        wanted = list(ids)
        for start in range(0, len(wanted), _CHUNK):
            part = wanted[start : start + _CHUNK]
            yield from self._session.execute(select(*columns).where(self._columns.id.in_(part)))


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
            since(session, self._point, table) if self._point is not None else {}
        )
        self._fields = frozenset(importer.fields)
        self._found: list[_Found] = []
        self._taken: dict[uuid.UUID, int] = {}
        self._new: dict[Any, int] = {}
        self._stored: dict[uuid.UUID, Kept] = {}

    # --- who is it ---

    def find_by_id(self, row: Incoming) -> None:
        """Take a row in; one whose id is known here is that record."""
        found = _Found(row)
        self._found.append(found)
        row_id = row.values.get("id")
        if row_id is not None and (row_id in self._known.ids or self._is_gone(row_id)):
            found.ids = (row_id,)
            past = self._since.get(row_id)
            found.three_way = self._point is not None and (past is None or past.was_there)
            found.repeats = self._taken.setdefault(row_id, row.row)
            if found.repeats == row.row:
                found.repeats = 0
        found.values = self._importer.normalised(self._given(found))
        found.referred = self._known.refer(row.values)

    def _is_gone(self, row_id: uuid.UUID) -> bool:
        past = self._since.get(row_id)
        return past is not None and past.is_gone and past.was_there

    def _given(self, found: _Found) -> dict[str, Any]:
        """Return what a row says of its own fields: a blank cell clears not everything."""
        values = found.row.values
        given = {name: values[name] for name in values if name in self._fields}
        stay = self._importer.never_blank if found.three_way else self._importer.kept_when_blank
        for name in stay | self._importer.never_blank:
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
        ids = {one for found in self._found for one in found.ids}
        stored = Stored(self._session, self._importer)
        self._stored = stored.read(ids)
        gone = [one for one in ids if one not in self._stored]
        if gone and self._point is not None:
            table = self._importer.record.__tablename__
            for one, whole in last_states(self._session, self._point, table, gone).items():
                values = stored.values([whole[name] for name in self._importer.fields])
                went = self._since[one].changed["id"][1]
                self._stored[one] = Kept(None, values, went, None, whole)

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
            problem = Problem("", "row_repeats", facts={"row": found.repeats})
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
        past = self._since.get(record_id) if found.three_way else None
        then = past.fields if past else _NEVER
        merge = merged(then, kept.values, found.values, self._importer.given_out)
        told = self._known.about(record_id, found.referred)
        if kept.removed_at is not None:
            return self._removed(found, record_id, kept, merge)
        return self._judged(found, record_id, kept, merge, told)

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
        if edited and found.three_way:
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
        like = self._known.like(values, row.row)
        told: tuple[Problem, ...] = ()
        if like:
            facts = {"reason": like.reason, "name": like.name, "id": like.id, "row": like.row}
            told = (Problem(importer.name_field, "looks_like", "tell", facts),)
        return PlannedRow(
            row.row,
            "new",
            importer.name(whole),
            values,
            fields=shown(found.values),
            problems=(*row.problems, *by_rule, *told),
            accepted=not (like and like.is_open),
            whole=values,
            like=like.id if like else None,
            by_rule=by_rule,
        )


def by_sight(
    session: Session, importer: Importer, row: PlannedRow, record_id: uuid.UUID, today: date
) -> PlannedRow:
    """Return a new row as a change of the stored record that a person takes it for; blanks clear nothing."""
    kept = Stored(session, importer).read([record_id])[record_id]
    given = {name: new for name, (_, new) in row.fields.items()}
    fields = {name: (kept.values[name], new) for name, new in given.items() if kept.values[name] != new}
    values = {name: new for name, (_, new) in fields.items()}
    whole = {**kept.values, **values}
    by_rule = tuple(importer.check(whole, today)) if fields else ()
    told = tuple(one for one in row.problems if one not in row.by_rule and one.code != "looks_like")
    if any(one.blocks for one in by_rule):
        incoming = Incoming(row.row, {}, told)
        rejected = refused(importer, incoming, whole, by_rule, record_id, fields)
        return replace(rejected, was=row)
    return PlannedRow(
        row.row, "changed" if fields else "unchanged", importer.name(whole), values, record_id, kept.version,
        fields, (*told, *by_rule), whole=whole, like=row.like, by_rule=by_rule, was=row,
    )  # fmt: skip


def refused(
    importer: Importer,
    row: Incoming,
    values: Mapping[str, Any],
    problems: tuple[Problem, ...],
    record_id: uuid.UUID | None = None,
    fields: Mapping[str, tuple[Any, Any]] | None = None,
) -> PlannedRow:
    """Return a row that cannot be saved, with all that is wrong with it."""
    every = (*row.problems, *(one for one in problems if one not in row.problems))
    return PlannedRow(
        row.row, "rejected", importer.name(values), {}, record_id, None, fields or shown(values), every,
        whole=values,
    )  # fmt: skip


def shown(values: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Return what a new row says, field by field, without what it leaves blank."""
    return {
        name: (None, value)
        for name, value in values.items()
        if value is not False and value not in ("", None, ())
    }


def _verdict(merge: Merge, has_conflicts: bool) -> Verdict:
    if has_conflicts:
        return "conflict"
    if merge.applied:
        return "changed"
    return "kept" if merge.kept else "unchanged"


def _is_blank(value: Any) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())
