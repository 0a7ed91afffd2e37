"""Putting the lines of a bill into the database: 300,000 of them in one pass, raw as they were read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Table, bindparam, insert
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base
from jib_desktop.db.credits_bills import LINES_PER_IMPORT, BillImport, BillLine, BillSum
from jib_desktop.db.credits_posting import next_id
from jib_desktop.db.journal import begin, writing_of
from jib_desktop.progress import Progress
from jib_desktop.rules.credits_bills import AMOUNTS, BillFile, Piece, or_none

LINE_COLUMNS = (
    "id", "import_id", "row", "payer_id", "holder_id", "month", "day", "key", "occurrence", "kind", "product",
    "product_name", "lot_voucher", "currency", *AMOUNTS, "credit", "raw",
)  # fmt: skip
_SUM_COLUMNS = (
    "id", "import_id", "payer_id", "holder_id", "month", "currency", "day", "product", "product_name",
    "lot_voucher", "record", "line_count", *AMOUNTS, "credit",
)  # fmt: skip


def insert_rows(session: Session, table: Table, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows whose values are as the engine keeps them, in the order of `names`, by the driver."""
    connection = session.connection()
    compiled = insert(table).values({name: bindparam(name) for name in names}).compile(connection.engine)
    order = list(compiled.positiontup or names)
    if order != list(names):
        places = [names.index(name) for name in order]
        rows = [tuple(row[place] for place in places) for row in rows]
    connection.exec_driver_sql(str(compiled), list(map(tuple, rows)))


def add_import(session: Session, bill: BillFile) -> int:
    """Say that a file is taken in, and return its id."""
    writing = writing_of(session)
    now = writing.clock()
    action_id = begin(session, writing, now)
    import_id = next_id(session, BillImport)
    values = {
        "id": import_id, "sha256": bill.sha256, "content": bill.content, "file_name": bill.file_name,
        "generation": str(bill.generation), "evidence": str(bill.evidence), "encoding": bill.encoding,
        "line_count": bill.line_count, "at": now, "actor": writing.actor, "action_id": action_id,
    }  # fmt: skip
    session.connection().execute(insert(Base.metadata.tables[BillImport.__tablename__]).values(**values))
    return import_id


def add_lines(
    session: Session, import_id: int, bill: BillFile, holders: Mapping[str, int], progress: Progress
) -> None:
    """Insert the lines and their sums. Raises Cancelled."""
    table = Base.metadata.tables[BillLine.__tablename__]
    place = 0
    days: dict[date, str] = {}
    for piece in bill.pieces:
        rows = list(zip(*line_columns(import_id, place, piece, holders, days), strict=True))
        insert_rows(session, table, LINE_COLUMNS, rows)
        place += len(piece)
        progress.step(place, bill.line_count)
    sums = list(_sum_rows(import_id, next_id(session, BillSum), bill, holders))
    for start in range(0, len(sums), 5_000):
        insert_rows(
            session, Base.metadata.tables[BillSum.__tablename__], _SUM_COLUMNS, sums[start : start + 5_000]
        )
        progress.step(bill.line_count, bill.line_count)


def line_columns(
    import_id: int, place: int, piece: Piece, holders: Mapping[str, int], days: dict[date, str]
) -> list[Sequence[Any]]:
    """Return a piece as the columns of LINE_COLUMNS, as the engine keeps them; `place`: lines before it."""
    count = len(piece)
    first = import_id * LINES_PER_IMPORT + place + 1
    for day in set(piece.days).difference(days):
        days[day] = day.isoformat()
    keys = [piece.keys[start : start + 16] for start in range(0, 16 * count, 16)]
    return [
        range(first, first + count), [import_id] * count, piece.rows,
        list(map(holders.__getitem__, piece.payers)), list(map(holders.__getitem__, piece.owners)),
        piece.months, list(map(days.__getitem__, piece.days)), keys, piece.occurrences, piece.kinds,
        piece.products, piece.product_names, piece.vouchers, piece.currencies,
        *(or_none(piece.amounts[name]) for name in AMOUNTS), or_none(piece.credit), list(piece.raw_lines()),
    ]  # fmt: skip


def _sum_rows(
    import_id: int, first: int, bill: BillFile, holders: Mapping[str, int]
) -> Iterator[tuple[Any, ...]]:
    for place, (key, sums) in enumerate(bill.sums.items()):
        payer, owner, month, currency, day, product, name, voucher, record = key
        yield (
            first + place,
            import_id,
            holders[payer],
            holders[owner],
            month,
            currency,
            day.isoformat(),
            product,
            name,
            voucher,
            record,
            *sums,
        )
