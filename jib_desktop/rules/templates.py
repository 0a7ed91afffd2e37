"""A workbook of one's own: which of its cells are filled with what, and what keeps it from being filled."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from jib_desktop.errors import UserMistake
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded

LONGEST_NAME = 80
ENDINGS = (".xlsx", ".xlsm")


@dataclass(frozen=True, slots=True)
class FilledCell:
    """A single cell and the fact it is filled with.

    Facts: as_of, title, filter, author, count, `sum:FIELD`, `count:FIELD:CODE`.
    """

    sheet: str
    cell: str  # B3
    fact: str


@dataclass(frozen=True, slots=True)
class FilledColumn:
    """A column of the table; the header is kept to notice that the workbook was changed."""

    letters: str
    header: str
    field: str


@dataclass(frozen=True, slots=True)
class FilledTable:
    """The rows below a header: `first` to `last` (from 1) are prepared, more are added after the last."""

    sheet: str
    header_row: int  # 0: a range without one
    first: int
    last: int
    columns: tuple[FilledColumn, ...]
    table: str = ""  # the name of a table object of the workbook, whose rows count then


@dataclass(frozen=True, slots=True)
class Mapping:
    """What goes where in a template."""

    cells: tuple[FilledCell, ...] = ()
    table: FilledTable | None = None

    def text(self) -> str:
        """Return the mapping as it is kept."""
        return json.dumps({"form": 1, **asdict(self)}, ensure_ascii=False, sort_keys=True)

    @staticmethod
    def of(text: str) -> Mapping:
        """Return a kept mapping."""
        kept = json.loads(text)
        table = kept["table"]
        if table is not None:
            columns = tuple(FilledColumn(**one) for one in table.pop("columns"))
            table = FilledTable(columns=columns, **table)
        return Mapping(tuple(FilledCell(**one) for one in kept["cells"]), table)

    @property
    def count(self) -> int:
        """How many cells and columns are filled."""
        return len(self.cells) + (len(self.table.columns) if self.table is not None else 0)


class TemplateUnknown(UserMistake):
    """There is no template of this name for this kind of record."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(name, *known)
        self.name = name
        self.known = tuple(known)
        self.reason = "" if known else "none"


class TemplateUnfit(UserMistake):
    """The workbook cannot be filled as it was mapped; nothing was written."""

    def __init__(self, template: str, what: str, name: str, place: str = "") -> None:
        super().__init__(template, what, name, place)
        self.template = template
        # sheet | table | header | formula | merged | straddled | overlap | field
        self.what = what
        self.name = name  # of what is gone or in the way
        self.place = place  # where: `Plan!B4`


class TemplateEnding(UserMistake):
    """The name of the file to write does not end as the template does, so Excel would refuse it."""

    def __init__(self, name: str, ending: str) -> None:
        super().__init__(name, ending)
        self.name = name
        self.ending = ending


def name_key(name: str) -> str:
    """Return what two names share that nobody could tell apart."""
    return " ".join(folded(name).split())


def check(name: str, mapping: Mapping) -> list[Problem]:
    """Return what keeps a template from being saved, whatever else is there."""
    found = []
    if not name_key(name):
        found.append(Problem("template_name", "template_name_missing"))
    elif len(name) > LONGEST_NAME:
        facts = {"found": len(name), "most": LONGEST_NAME}
        found.append(Problem("template_name", "too_long", "block", facts))
    if not mapping.count:
        found.append(Problem("template_mapping", "template_nothing_mapped"))
    if mapping.table is not None:
        fields = [one.field for one in mapping.table.columns]
        twice = tuple(dict.fromkeys(one for one in fields if fields.count(one) > 1))
        if twice:
            found.append(Problem("template_mapping", "template_field_twice", "block", {"field": twice[0]}))
    return found
