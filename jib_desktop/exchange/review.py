"""In and out for every kind of record: read, compare, save; and the way back out."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.errors import KindUnknown
from jib_desktop.exchange import contacts, startups
from jib_desktop.exchange.cells import column_reader
from jib_desktop.exchange.feature import Feature
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.output import write
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import CellFault, Table
from jib_desktop.exchange.writing import Look, Sheet, Written
from jib_desktop.progress import Progress
from jib_desktop.services.review import Incoming, Plan

FEATURES: dict[str, Feature] = {feature.kind: feature for feature in (startups.FEATURE, contacts.FEATURE)}
_ROWS_PER_STEP = 5_000
Mapped = Mapping[str | int, str | None]


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
    progress: Progress | None = None,
) -> Plan:
    """Read a file and return what would become of each row; nothing is written.

    `mapping`: header or column index → field, None to leave a column out; it wins over what is recognised.
    Raises what `read_grid` and `assign` raise, and KindUnknown.
    """
    feature = feature_of(kind)
    progress = progress or Progress()
    with _without_collecting():
        grid = read_grid(path, progress.part(0, 0.4), sheet=sheet)
        table = assign(grid, feature.columns(session), mapping)
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


def plan(session: Session, kind: str, table: Table, *, today: date, progress: Progress | None = None) -> Plan:
    """Compare a table whose columns are assigned with what is stored: for windows that assign them."""
    progress = progress or Progress()
    with _without_collecting():
        return feature_of(kind).plan_import(
            session,
            list(incoming(table, progress.part(0, 0.3))),
            today=today,
            source=table.grid.path.name,
            left_out=table.left_out,
            notes=table.notes,
            progress=progress.part(0.3, 1),
        )


def incoming(table: Table, progress: Progress) -> Iterator[Incoming]:
    """Yield the rows below the header with typed values by field; blank rows are passed over."""
    places = [index for index, column in enumerate(table.columns) if column]
    fields = [column.field for column in table.columns if column]
    readers = [column_reader(column) for column in table.columns if column]
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
    """Write what the plan says in the session's one action. Raises ChangedMeanwhile, ReadBackDiffers."""
    with _without_collecting():
        feature_of(accepted.kind).apply_import(session, accepted, progress or Progress())


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
    feature = feature_of(kind)
    look = look or Look()
    columns = feature.columns(session)
    pieces = feature.pieces(session, columns, wanted)
    sheet = Sheet(feature.title(look.language), columns, feature.count(session, wanted), pieces)
    look.title = look.title or sheet.name
    return write(path, [sheet], look, progress or Progress())
