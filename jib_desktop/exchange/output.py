"""Giving tables out: a workbook or a list as text, by the ending of its name; whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from jib_desktop.errors import FormatUnknown
from jib_desktop.exchange import delimited
from jib_desktop.exchange.files import replacing
from jib_desktop.exchange.writing import NUMBERS, Look, Sheet, Written, as_text, counted, storable
from jib_desktop.progress import Progress


def write(path: Path, sheets: Sequence[Sheet], look: Look, progress: Progress) -> Written:
    """Write .xlsx or .csv (one sheet only), by the ending; whole or not at all.

    Raises FormatUnknown, TooManyRows, TextTooLong, FileOpenElsewhere, DiskFull, FileReadOnly, TableMissing,
    FileUnreadable, Cancelled.
    """
    kind = path.suffix.lower()
    if kind not in (".xlsx", ".csv"):
        raise FormatUnknown(path)
    if kind == ".csv" and len(sheets) > 1:
        raise FormatUnknown(path, "several_lists")
    written = Written(path)
    with replacing(path) as file:
        if kind == ".csv":
            first = sheets[0]
            header = [column.title(look.language) for column in first.columns]
            delimited.write(file, header, _text_pieces(first, look.language, written, progress))
        else:
            # Imported here: XlsxWriter takes 0.1 s.
            from jib_desktop.exchange import xlsx

            xlsx.write(file, path, sheets, look, written, progress)
    return written


def _text_pieces(
    sheet: Sheet, language: str, written: Written, progress: Progress
) -> Iterator[list[list[str]]]:
    turned = [as_text(column, language) for column in sheet.columns]
    for piece in counted(sheet, written, progress, 0, sheet.count):
        cells = []
        for column, turn, values in zip(sheet.columns, turned, piece, strict=True):
            texts, removed = storable(turn(values))
            written.removed_characters += removed
            # Never on our own numbers: a minus is part of them.
            cells.append(texts if column.kind in NUMBERS else delimited.protected_column(texts))
        yield cells
