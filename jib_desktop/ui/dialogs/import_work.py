"""What an import does beside the window: opening a file, assigning columns, planning, saving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import HeadersUnknown, HeaderTwice, JibError, MappingWrong
from jib_desktop.exchange import review
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.reading import read_grid, read_grids
from jib_desktop.exchange.readings import questions
from jib_desktop.exchange.workbook import SEARCHED_ROWS, Column, Grid, Table, shape_of
from jib_desktop.progress import Progress
from jib_desktop.services.importing import with_ids
from jib_desktop.services.review import Plan
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.review_cells import NAMES, Weights
from jib_desktop.ui.dialogs.review_judge import Rules
from jib_desktop.ui.dialogs.review_rows import Review

Mapped = dict[str | int, str | None]
_MOST_SHAPES = 200  # that are remembered: the oldest is forgotten


@dataclass(frozen=True)
class Choices:
    """How the columns of a file are to be taken in: by hand or remembered; empty for what is recognised."""

    mapping: Mapped = field(default_factory=dict)
    header_row: int | None = None
    decided: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Assigned:
    """A file whose columns are assigned, or the reason why they could not be."""

    columns: tuple[Column, ...]
    table: Table | None
    mistake: JibError | None = None
    names: frozenset[str] = frozenset()  # fields of which one at least says who or what a row is

    @property
    def is_clear(self) -> bool:
        """Whether the columns go without a word: a name is among them, half are known, nothing is open."""
        table = self.table
        if table is None or questions(table):
            return False
        known = [column.field for column in table.columns if column]
        return bool((self.names | {"id"}) & set(known)) and len(known) >= len(table.left_out)


@dataclass(frozen=True)
class Prepared:
    """A review that can be opened at once."""

    review: Review
    rules: Rules
    weights: Weights


@dataclass
class Part:
    """What one kind of record takes from a file."""

    kind: str
    grid: Grid
    assigned: Assigned | None = None
    prepared: Prepared | None = None
    before: Sequence[tuple[Review, int]] = ()  # reviews that are saved first, as they stood then
    asked: frozenset[str] = frozenset()  # questions the person has seen

    def holds(self, before: Sequence[tuple[Review, int]]) -> bool:
        """Whether what was prepared still goes with the reviews before it: nothing was decided anew."""
        same = [
            one is other and edition == then
            for (one, edition), (other, then) in zip(before, self.before, strict=False)
        ]
        return self.prepared is not None and len(before) == len(self.before) and all(same)


# --- reading ---


def open_file(
    path: Path, sheet: str | None, encoding: str | None, delimiter: str | None, progress: Progress
) -> list[Grid]:
    """Read every sheet with rows, or one."""
    if sheet is None and encoding is None and delimiter is None:
        return read_grids(path, progress)
    return [read_grid(path, progress, sheet=sheet, encoding=encoding, delimiter=delimiter)]


def parts_of(grids: Sequence[Grid], kind: str) -> list[Part]:
    """Return what a workbook of ours holds by kind, in the order they are saved; else nothing is sure yet."""
    by_kind: dict[str, Grid] = {}
    for grid in grids:
        if grid.mark is not None and (found := grid.mark.sheets.get(grid.sheet)):
            by_kind.setdefault(found, grid)
    marked = [Part(one, by_kind[one]) for one in review.FEATURES if one in by_kind]
    if len(marked) > 1 or len(marked) == len(grids) or [part.kind for part in marked] == [kind]:
        return marked
    return [Part(kind, grids[0])] if len(grids) == 1 else []


def with_rows(session: Session, parts: Sequence[Part]) -> list[Part]:
    """Return the parts that hold rows: nobody needs to look through an empty sheet. At least one stays."""
    found = []
    for part in parts:
        table = assigned(session, part.kind, part.grid, Choices()).table
        if table is None or any(cell not in (None, "") for row in table.rows for cell in row):
            found.append(part)
    return found or list(parts[:1])


def known_headers(session: Session, kind: str, grids: Sequence[Grid]) -> list[int]:
    """Return how many columns of each sheet are known."""
    columns = tuple(review.feature_of(kind).columns(session))
    tables = [_assigned(columns, grid, Choices()).table for grid in grids]
    return [sum(1 for column in table.columns if column) if table else 0 for table in tables]


# --- columns ---


def assigned(session: Session, kind: str, grid: Grid, choices: Choices) -> Assigned:
    """Assign the columns of a file."""
    feature = review.feature_of(kind)
    found = _assigned(tuple(feature.columns(session)), grid, choices)
    columns = {column.field for column in found.columns}
    return replace(found, names=frozenset({*NAMES, feature.importer.name_field} & columns))


def _assigned(columns: tuple[Column, ...], grid: Grid, choices: Choices) -> Assigned:
    try:
        table = assign(grid, columns, choices.mapping, header_row=choices.header_row, decided=choices.decided)
    except (HeadersUnknown, HeaderTwice, MappingWrong) as mistake:
        return Assigned(columns, None, mistake)
    return Assigned(columns, table)


def remembered(settings: Settings, kind: str, grid: Grid) -> Choices:
    """Return what was assigned by hand to a file of this shape."""
    kept: dict[str, Any] = settings.get(_key(kind), {})
    for number in range(1, min(SEARCHED_ROWS, len(grid.rows)) + 1):
        headers = grid.headers(number)
        fields = kept.get(shape_of(headers)) if any(headers) else None
        if isinstance(fields, dict):
            places = {header: index for index, header in enumerate(headers) if header}
            mapping: Mapped = {places[one]: fields[one] or None for one in fields if one in places}
            return Choices(mapping, number)
    return Choices()


def remember(settings: Settings, kind: str, grid: Grid, choices: Choices) -> None:
    """Remember what was assigned by hand for files of the same shape, whatever the order of their columns."""
    headers = grid.headers(choices.header_row or 1)
    named = {index: field for index, field in choices.mapping.items() if isinstance(index, int)}
    fields = {headers[index]: field or "" for index, field in named.items() if headers[index]}
    kept: dict[str, Any] = dict(settings.get(_key(kind), {}))
    shape = shape_of(headers)
    kept.pop(shape, None)
    kept[shape] = fields
    settings.set(_key(kind), dict(list(kept.items())[-_MOST_SHAPES:]))


def _key(kind: str) -> str:
    return f"import_shapes.{kind}"


# --- planning and saving ---


def planned(
    session: Session, kind: str, table: Table, today: date, before: Sequence[Review], progress: Progress
) -> Prepared:
    """Compare a file with what is stored; `before` are the reviews of the same file that are saved first."""
    coming = [_written_only(one.result()) for one in before]
    found = review.plan(session, kind, table, today=today, coming=coming, progress=progress)
    feature = review.feature_of(kind)
    rules = Rules(feature.importer, tuple(feature.columns(session)), today)
    return Prepared(Review(with_ids(found), rules.check), rules, Weights.of(found))


def _written_only(plan: Plan) -> Plan:
    return replace(plan, rows=tuple(row for row in plan.rows if row.is_written))


def back_up(store: Store, progress: Progress) -> None:
    """Back the file up before it changes."""
    store.back_up_by_itself(progress)


def save(session: Session, reviews: Sequence[Review], progress: Progress) -> None:
    """Write what the reviews decided as one action."""
    review.save_all(session, [one.result() for one in reviews], progress)
