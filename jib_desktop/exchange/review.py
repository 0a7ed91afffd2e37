"""In and out for every kind of record: read, compare, save; and the way back out."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.errors import KindUnknown
from jib_desktop.exchange import contacts, startups
from jib_desktop.exchange.cells import column_reader
from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.headers import Mapped, assign
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.output import write
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import CellFault, Grid, Table, column_letter, note
from jib_desktop.exchange.writing import Look, Sheet, Written, legal_sheet_name
from jib_desktop.progress import Progress
from jib_desktop.rules.problems import Problem
from jib_desktop.services.history import Point, is_known, present_point
from jib_desktop.services.importing import apply_import, plan_import
from jib_desktop.services.review import Incoming, Origin, Plan

FEATURES: dict[str, Feature] = {feature.kind: feature for feature in (startups.FEATURE, contacts.FEATURE)}
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
    Raises what `read_grid` and `assign` raise, and KindUnknown.
    """
    feature = feature_of(kind)
    progress = progress or Progress()
    with _without_collecting():
        grid = read_grid(path, progress.part(0, 0.4), sheet=sheet)
        table = assign(grid, feature.columns(session), mapping, decided=decided)
        return plan(session, kind, table, today=today, progress=progress.part(0.4, 1))


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

    `coming`: plans of the same file that are saved first.
    """
    progress = progress or Progress()
    point, notes = _left_at(session, table.grid)
    with _without_collecting():
        found = plan_import(
            session,
            feature_of(kind).importer,
            incoming(table, progress.part(0, 0.3)),
            today=today,
            source=table.grid.path.name,
            point=point,
            coming=coming,
            progress=progress.part(0.3, 1),
        )
    return replace(
        found,
        origin=_origin(table, point),
        left_out=table.left_out,
        notes=(*notes, *table.notes),
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
    with _without_collecting():
        for place, one in enumerate(accepted):
            share = progress.part(place / len(accepted), (place + 1) / len(accepted))
            apply_import(session, feature_of(one.kind).importer, one, share)


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
    mark = Mark(present_point(session), datetime.now(UTC), dict(zip(names, sheets, strict=True)))
    return write(path, list(sheets.values()), replace(look, mark=mark), progress or Progress())
