"""In and out for every kind of record: read, compare, save; and the way back out."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from jib_desktop.errors import HeadersUnknown, KindUnknown, SheetOfAnotherKind
from jib_desktop.exchange import accounts, allocations, contacts, contracts, desks, grants, startups
from jib_desktop.exchange.cells import column_reader
from jib_desktop.exchange.feature import Feature, Planning
from jib_desktop.exchange.headers import Mapped, assign, find_header_row
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.output import write
from jib_desktop.exchange.reading import read_grid, read_grids
from jib_desktop.exchange.workbook import (
    CellFault,
    Column,
    Grid,
    Table,
    column_letter,
    header_words,
    note,
    word_key,
)
from jib_desktop.exchange.writing import Look, Sheet, Written, legal_sheet_name
from jib_desktop.progress import Progress
from jib_desktop.rules.problems import Problem
from jib_desktop.services.history import Point, is_known, present_point
from jib_desktop.services.importing import apply_import, led_to, plan_import, with_ids
from jib_desktop.services.review import Incoming, Origin, Plan

# In this order they are saved: a later kind refers to the earlier ones.
FEATURES: dict[str, Feature] = {
    one.FEATURE.kind: one.FEATURE
    for one in (startups, contacts, contracts, desks, allocations, accounts, grants)
}
_ROWS_PER_STEP = 5_000


def feature_of(kind: str) -> Feature:
    """Return the feature behind a kind of record; raises KindUnknown."""
    if kind not in FEATURES:
        raise KindUnknown(kind, list(FEATURES))
    return FEATURES[kind]


def prepare(
    session: Session,
    kind: str,
    path: Path,
    mapping: Mapped | None = None,
    *,
    today: date,
    sheet: str | None = None,
    decided: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Plan:
    """Read a file and return what would become of each row; nothing is written.

    `mapping`: header or column index → field, None to leave a column out; it wins over what is recognised.
    `decided`: answers to what the columns leave open (see `headers.assign`).
    Without a `sheet` it is the one that our mark or its name says is of this kind, else the first with rows.
    Raises what `read_grid` and `assign` raise, KindUnknown, SheetOfAnotherKind.
    """
    feature_of(kind)
    progress = progress or Progress()
    with _without_collecting():
        grid = read_grid(path, progress.part(0, 0.4), sheet=sheet)
        if sheet is None and (own := _own_sheet(grid, kind)) not in (None, grid.sheet):
            grid = read_grid(path, progress.part(0, 0.4), sheet=own)
        share = progress.part(0.4, 1)
        return prepare_grid(session, kind, grid, mapping, today=today, decided=decided, progress=share)


def prepare_grid(
    session: Session,
    kind: str,
    grid: Grid,
    mapping: Mapped | None = None,
    *,
    today: date,
    decided: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Plan:
    """Do what `prepare` does for a sheet that was read already, perhaps in another encoding."""
    table = assign(grid, feature_of(kind).columns(session), mapping, decided=decided)
    return plan(session, kind, table, today=today, progress=progress)


def prepare_all(
    session: Session,
    path: Path,
    *,
    today: date,
    decided: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> list[Plan]:
    """Read every sheet of a workbook and return what would become of its rows, kind by kind.

    What a sheet holds says the mark of our workbooks, else its name, else its headers. A later kind may
    refer to what an earlier one brings, so save the plans in their order by `save_all`.
    Raises what `read_grids` raises, HeaderTwice, and HeadersUnknown if no sheet is known.
    """
    progress = progress or Progress()
    with _without_collecting():
        grids = read_grids(path, progress.part(0, 0.4))
        chosen, notes = sheets_by_kind(session, grids)
        plans: list[Plan] = []
        for place, (kind, grid) in enumerate(chosen.items()):
            share = progress.part(0.4 + 0.6 * place / len(chosen), 0.4 + 0.6 * (place + 1) / len(chosen))
            table = assign(grid, feature_of(kind).columns(session), decided=decided)
            found = plan(session, kind, table, today=today, coming=plans, progress=share)
            plans.append(with_ids(found))
    plans[0] = replace(plans[0], notes=(*notes, *plans[0].notes))
    return plans


def sheets_by_kind(session: Session, grids: Sequence[Grid]) -> tuple[dict[str, Grid], list[Problem]]:
    """Return which sheet holds which kind, in the order in which they are to be saved, and what to tell.

    Raises HeadersUnknown if no sheet is known.
    """
    columns = {kind: feature.columns(session) for kind, feature in FEATURES.items()}
    found: dict[str, Grid] = {}
    notes = []
    for grid in grids:
        kind = _kind_of(grid, columns)
        if kind is None:
            notes.append(note("sheet_unknown", name=grid.sheet))
        elif kind in found:
            notes.append(note("sheet_again", name=grid.sheet, first=found[kind].sheet))
        else:
            found[kind] = grid
    if not found:
        raise HeadersUnknown([header for grid in grids for header in grid.headers(1) if header])
    return {kind: found[kind] for kind in FEATURES if kind in found}, notes


def _own_sheet(grid: Grid, kind: str) -> str | None:
    """Return which sheet of a workbook holds a kind, None if nothing says so."""
    marked = grid.mark.sheets if grid.mark else {}
    words = {word_key(title) for title in (kind, *feature_of(kind).titles)}
    named = [sheet for sheet in grid.sheets if word_key(sheet) in words]
    ours = [sheet for sheet in grid.sheets if marked.get(sheet) == kind]
    return next(iter(ours or named), None)


def _kind_of(grid: Grid, columns: Mapping[str, Sequence[Column]]) -> str | None:
    marked = grid.mark.sheets.get(grid.sheet) if grid.mark else None
    if marked in FEATURES:
        return marked
    known = {kind: _known_headers(grid, own) for kind, own in columns.items()}
    for kind, feature in FEATURES.items():
        if known[kind] and word_key(grid.sheet) in {word_key(title) for title in (kind, *feature.titles)}:
            return kind
    best = max(known, key=lambda kind: known[kind])
    return best if known[best] > 1 else None


def _known_headers(grid: Grid, columns: Sequence[Column]) -> int:
    """Return how many headers of a sheet a kind knows; one sign alone (x, y) says nothing."""
    words = header_words(columns)
    headers = grid.headers(find_header_row(grid, columns, {}))
    keys = {key for header in headers if len(key := word_key(header)) > 1}
    return len({words[key].field for key in keys & words.keys()})


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Look for no rubbish in circles among a million cells meanwhile: it takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def plan(
    session: Session,
    kind: str,
    table: Table,
    *,
    today: date,
    coming: Sequence[Plan] = (),
    progress: Progress | None = None,
) -> Plan:
    """Compare a table whose columns are assigned with what is stored: for windows that assign them.

    `coming`: plans of the same file that are saved first. Raises SheetOfAnotherKind.
    """
    progress = progress or Progress()
    there = table.grid.mark.sheets.get(table.grid.sheet, kind) if table.grid.mark else kind
    if there != kind and there in FEATURES:
        raise SheetOfAnotherKind(table.grid.sheet, there)
    point, notes = _left_at(session, table.grid)
    feature = feature_of(kind)
    rows: Iterable[Incoming] = incoming(table, progress.part(0, 0.3))
    if feature.adjust:
        rows = map(feature.adjust, rows)
    source = table.grid.path.name
    with _without_collecting():
        if feature.plan:
            found = feature.plan(session, list(rows), Planning(today, source, point, coming))
        else:
            share = progress.part(0.3, 1)
            found = plan_import(
                session, feature.importer, rows, today=today, source=source, point=point, coming=coming,
                progress=share,
            )  # fmt: skip
    return replace(
        found,
        origin=_origin(table, point),
        left_out=table.left_out,
        notes=(*notes, *table.notes, *found.notes),
        readings=table.readings,
    )


def _left_at(session: Session, grid: Grid) -> tuple[Point | None, tuple[Problem, ...]]:
    """Return the point of this file's history that a workbook of ours left from; of another, say so."""
    if grid.mark is None:
        return None, ()
    point = grid.mark.point
    if is_known(session, point):
        return point, ()
    code = "mark_other_past" if point.file == present_point(session).file else "mark_other_file"
    return None, (note(code, at=grid.mark.at),)


def _origin(table: Table, point: Point | None) -> Origin:
    grid = table.grid
    letters = {column.field: column_letter(n) for n, column in enumerate(table.columns) if column}
    left_at = grid.mark.at if grid.mark and point else None
    return Origin(grid.sheet, left_at, grid.edited_by, grid.edited_at, letters)


def incoming(table: Table, progress: Progress) -> Iterator[Incoming]:
    """Yield the rows below the header with typed values by field; blank rows are passed over."""
    places = [index for index, column in enumerate(table.columns) if column]
    fields = [column.field for column in table.columns if column]
    readers = [column_reader(column, table.decided) for column in table.columns if column]
    nothing = (None,) * len(fields)
    total = len(table.grid.rows)
    for first in range(table.header_row, total, _ROWS_PER_STEP):
        progress.step(first, total)
        piece = table.grid.rows[first : first + _ROWS_PER_STEP]
        by_column = list(zip(*piece, strict=True))
        values, problems = [], []
        for place, read in zip(places, readers, strict=True):
            column_values, column_problems = read(by_column[place])
            values.append(column_values)
            problems.append(column_problems)
        troubled = {index for found in problems for index in found}
        for index, row in enumerate(zip(*values, strict=True)):
            if index in troubled:
                yield _troubled(first + index + 1, dict(zip(fields, row, strict=True)), problems, index)
            elif row != nothing:
                yield Incoming(first + index + 1, dict(zip(fields, row, strict=True)))
    progress.step(total, total)


def _troubled(row: int, values: dict[str, Any], problems: list[Any], index: int) -> Incoming:
    found = tuple(by_row[index] for by_row in problems if index in by_row)
    for problem in found:
        if problem.code == CellFault.MERGED:
            # The value stands in another row; a blank here would clear the field.
            del values[problem.field]
    return Incoming(row, values, found)


def save(session: Session, accepted: Plan, progress: Progress | None = None) -> None:
    """Write what the plan says in the session's one action.

    Raises ChangedMeanwhile, GoneMeanwhile, ValuesRefused, ReadBackDiffers.
    """
    save_all(session, [accepted], progress)


def save_all(session: Session, accepted: Sequence[Plan], progress: Progress | None = None) -> None:
    """Write what several plans say in the session's one action, in their order. Raises what `save` raises."""
    progress = progress or Progress()
    meant: dict[UUID, UUID] = {}
    with _without_collecting():
        for place, one in enumerate(accepted):
            share = progress.part(place / len(accepted), (place + 1) / len(accepted))
            feature, whole = feature_of(one.kind), led_to(one, meant)
            if feature.book:
                feature.book(session, whole, share)
            else:
                apply_import(session, feature.importer, whole, share)
            meant |= {row.was.id: row.id for row in one.rows if row.was and row.was.id and row.id}


def export(
    session: Session,
    kind: str,
    path: Path,
    *,
    wanted: Any = None,
    look: Look | None = None,
    progress: Progress | None = None,
) -> Written:
    """Write all records of a kind to .xlsx or .csv, or those that `wanted` (filter and sort) shows.

    Raises what `write` raises, and KindUnknown.
    """
    look = look or Look()
    feature = feature_of(kind)
    sheet = _sheet(session, feature, look, wanted)
    return _write(session, path, {kind: sheet}, replace(look, title=look.title or sheet.name), progress)


def export_all(
    session: Session, path: Path, *, look: Look | None = None, progress: Progress | None = None
) -> Written:
    """Write all records of every kind to a workbook, a sheet for each. Raises what `write` raises."""
    look = look or Look()
    sheets = {kind: _sheet(session, feature, look, None) for kind, feature in FEATURES.items()}
    return _write(session, path, sheets, look, progress)


def _sheet(session: Session, feature: Feature, look: Look, wanted: Any) -> Sheet:
    columns = feature.columns(session)
    pieces = feature.pieces(session, columns, wanted)
    return Sheet(feature.title(look.language), columns, feature.count(session, wanted), pieces)


def _write(
    session: Session, path: Path, sheets: Mapping[str, Sheet], look: Look, progress: Progress | None
) -> Written:
    """Write sheets by kind, with the mark of where they leave from."""
    names: list[str] = []
    for sheet in sheets.values():
        names.append(legal_sheet_name(sheet.name, names))
    now = look.as_of or datetime.now(UTC)
    mark = Mark(present_point(session), now, dict(zip(names, sheets, strict=True)))
    return write(path, list(sheets.values()), replace(look, mark=mark, as_of=now), progress or Progress())
