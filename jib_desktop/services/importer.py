"""What a kind of record brings so that rows from outside can be compared with it and saved."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from jib_desktop.db.base import Record
from jib_desktop.db.bulk import Update
from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import Incoming, PlannedRow

Value = TypeVar("Value")


class Named(uuid.UUID):
    """The id of a record with the words by which rows name it: it is shown as these and stored as the id."""

    __slots__ = ("words",)

    words: str

    def __init__(self, record_id: uuid.UUID, words: str) -> None:
        super().__init__(int=record_id.int)
        object.__setattr__(self, "words", words)

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class Referred:
    """What the columns of a row that name another record come to: values of a new record, or why not.

    `waits`: the other record comes with the same workbook, and a person has yet to say whether it does.
    """

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    problem: Problem | None = None
    waits: bool = False


NO_REFERENCE = Referred()


@dataclass(frozen=True, slots=True)
class Like:
    """What a new row looks like: a stored record (`id`) or an earlier row of the same list (`row`), and why.

    `is_open`: a person has to say whether it is the same; otherwise numbers of both tell them apart.
    """

    reason: str  # code, website, name_en, name_zh, alike
    name: str
    id: uuid.UUID | None = None
    row: int = 0
    is_open: bool = True


class Known:
    """What is stored of a kind, by everything a row can be recognised by; a kind overrides what it needs."""

    ids: Collection[uuid.UUID] = ()

    def read(self, row: Incoming) -> Incoming:
        """Return a row with the ids of the records that its cells name (`Importer.columns`), or why not."""
        return row

    def told(self) -> tuple[Problem, ...]:
        """Return what there is to say about the list as a whole, once all rows were read."""
        return ()

    def as_named(self, field: str, value: Any) -> Any:
        """Return a stored id of a field of `Importer.columns` as a row would name it."""
        return value

    def refer(self, row: Mapping[str, Any]) -> Referred:
        """Return what the columns of a row as read that name another record come to."""
        return NO_REFERENCE

    def match(
        self,
        values: Mapping[str, Any],
        referred: Referred,
        taken: Mapping[uuid.UUID, int],
    ) -> Sequence[uuid.UUID]:
        """Return whom a row may be by its keys: one is a match, several are a question, none is new.

        `taken` are records that rows have claimed already.
        """
        return ()

    def repeats(self, values: Mapping[str, Any], referred: Referred) -> Hashable | None:
        """Return what two new rows of one list must not share; None if they may be alike."""
        return None

    def about(self, record_id: uuid.UUID, row: Mapping[str, Any]) -> tuple[Problem, ...]:
        """Return what is to be told about a row, as read, that was recognised as a stored record."""
        return ()

    def keeps_out(self, values: Mapping[str, Any]) -> Problem | None:
        """Return why a record that is gone cannot come back: what it belonged to is gone too."""
        return None

    def like(self, values: Mapping[str, Any], row: int) -> Like | None:
        """Return what a new row, as it would be stored, looks like; and remember it for later rows."""
        return None

    def expect(self, rows: Sequence[PlannedRow], kind: str) -> None:
        """Know new records of another kind that the same workbook brings: rows may refer to them."""

    def expect_changes(self, rows: Sequence[PlannedRow], kind: str) -> None:
        """Know what the same workbook changes in records of another kind."""


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of record for the engine of `importing.py`: its rules, and how its rows are recognised.

    `fields` are compared and written. A blank cell clears a field; but without a known point of the history
    never one of `kept_when_blank` (what a row is recognised by), and none of `never_blank` at any time.
    `derived` are further columns of a new record, computed at once.
    `columns` are those fields whose column has another name: it holds the id of what the field names.
    `settle` decides what concerns several rows, for a day; `prepare` makes what rows name and is not there;
    `arrange` has a last look at changes, `complete` at new records before they are written, and `finish` adds
    what belongs to these once they are.
    """

    kind: str
    record: type[Record]
    fields: tuple[str, ...]
    empty: Mapping[str, Any]
    normalised: Callable[[Mapping[str, Any]], dict[str, Any]]
    check: Callable[[Mapping[str, Any], date], Sequence[Problem]]
    name: Callable[[Mapping[str, Any]], str]
    known: Callable[[Session], Known]
    name_field: str = "name_en"  # where a problem of the row as a whole is shown
    kept_when_blank: frozenset[str] = frozenset()
    never_blank: frozenset[str] = frozenset()
    derived: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    settle: Callable[[Session, list[PlannedRow], date], list[PlannedRow]] | None = None
    prepare: Callable[[Session, Sequence[PlannedRow]], None] | None = None
    arrange: Callable[[Session, list[Update]], list[Update]] | None = None
    complete: Callable[[Session, list[dict[str, Any]]], None] | None = None
    finish: Callable[[Session, Sequence[Mapping[str, Any]]], None] | None = None

    def given_out(self, name: str, value: Any) -> Any:
        """Return a stored value in the form in which it can leave and come back."""
        return self.normalised({name: value})[name]

    def column(self, name: str) -> str:
        """Return the column in which a field is stored."""
        return self.columns.get(name, name)

    def by_field(self, stored: Mapping[str, Value]) -> dict[str, Value]:
        """Return what is known by columns by their fields."""
        names = {column: name for name, column in self.columns.items()}
        return {names.get(column, column): value for column, value in stored.items()}

    def by_column(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """Return what is known by fields by their columns."""
        if not self.columns:
            return dict(values)
        return {self.columns.get(name, name): value for name, value in values.items()}
