"""Planned rows that need no comparing: refused ones, and those a person recognised by sight."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.errors import GoneMeanwhile
from jib_desktop.rules.problems import Problem
from jib_desktop.services.importer import Importer
from jib_desktop.services.review import Incoming, PlannedRow
from jib_desktop.services.stored import Stored


class Given(Mapping[str, tuple[Any, Any]]):
    """Nothing → value of the fields that a new row gives: a view, for a hundred thousand have the same."""

    __slots__ = ("_names", "_values")

    def __init__(self, values: Mapping[str, Any], names: tuple[str, ...]) -> None:
        self._values, self._names = values, names

    def __getitem__(self, name: str) -> tuple[Any, Any]:
        if name not in self._names or is_nothing(self._values[name]):
            raise KeyError(name)
        return None, self._values[name]

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._names if not is_nothing(self._values[name]))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))


def by_sight(
    session: Session, importer: Importer, row: PlannedRow, record_id: uuid.UUID, today: date
) -> PlannedRow:
    """Return a new row as a change of the stored record that a person takes it for; blanks clear nothing.

    Raises GoneMeanwhile.
    """
    kept = Stored(session, importer).read([record_id]).get(record_id)
    if kept is None:
        raise GoneMeanwhile
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
    """Return a row that cannot be saved, with all that is wrong with it.

    `fields`: what was edited of a stored record; without them all that the row says.
    """
    # What could not be read is not missing: its cell has a sentence already.
    unread = {one.field for one in row.problems if one.blocks and one.field}
    every = (*row.problems, *(one for one in problems if one not in row.problems and one.field not in unread))
    said = shown(values) if fields is None else fields
    return PlannedRow(
        row.row, "rejected", importer.name(values), {}, record_id, None, said, every, whole=values
    )


def shown(values: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Return what a new row says, field by field, without what it leaves blank."""
    return {name: (None, value) for name, value in values.items() if not is_nothing(value)}


def is_nothing(value: Any) -> bool:
    """Whether a value of a new row goes without saying."""
    return value is False or value in ("", None, ())
