"""What a parser hides of an old workbook (.xls): hidden rows and columns, cells with errors.

The file is a small file system (a compound file) with one stream of records: see [MS-CFB] and [MS-XLS].
Only read by the child, after the parser has found the workbook whole.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from jib_desktop.exchange.hazards import COLUMNS_BASE, SheetHazards

_LAST_SECTOR = 0xFFFFFFFA  # from here on numbers mean an end or a free sector
_DIRECTORY_ENTRY = 128
_BOUND_SHEET, _BEGIN, _END = 0x85, 0x809, 0x0A
_ROW, _COLUMNS, _FORMULA, _ERROR = 0x208, 0x7D, 0x06, 0x205
_ROW_IS_HIDDEN, _IS_ERROR_RESULT = 0x20, b"\x02"


def old_hazards(raw: bytes) -> list[SheetHazards]:
    """Return what is hidden, sheet by sheet in the order of the workbook; nothing if its form is unusual."""
    try:
        stream = _CompoundFile(raw).workbook()
        starts = [
            struct.unpack_from("<I", body)[0] for kind, body in _records(stream, 0) if kind == _BOUND_SHEET
        ]
        return [_sheet(stream, start) for start in starts]
    except (struct.error, IndexError, ValueError):
        return []  # the parser has read it in its own, more forgiving way


class _CompoundFile:
    """The streams of a compound file."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._size = 1 << self._number("<H", 30)
        self._mini_size = 1 << self._number("<H", 32)
        self._table = self._numbers(b"".join(map(self._sector, self._table_sectors())))
        self._entries = self._chain(self._number("<I", 48))

    def _number(self, form: str, place: int) -> int:
        return int(struct.unpack_from(form, self._raw, place)[0])

    @staticmethod
    def _numbers(raw: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        return self._raw[begin : begin + self._size]

    def _table_sectors(self) -> Iterator[int]:
        """Yield the sectors of the table of chains: 109 stand in the header, more in sectors of their own."""
        yield from (number for number in self._numbers(self._raw[76:512]) if number < _LAST_SECTOR)
        following = self._number("<I", 68)
        for _ in range(self._number("<I", 72)):
            if following >= _LAST_SECTOR:
                return
            *numbers, following = self._numbers(self._sector(following))
            yield from (number for number in numbers if number < _LAST_SECTOR)

    def _chain(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._links(start, self._table)))

    @staticmethod
    def _links(start: int, table: tuple[int, ...]) -> Iterator[int]:
        for _ in range(len(table) + 1):  # a chain that bites its tail ends, too
            if start >= _LAST_SECTOR:
                return
            yield start
            start = table[start]
        raise ValueError("a chain without an end")

    def workbook(self) -> bytes:
        """Return the stream of records. Raises ValueError if there is none."""
        found: tuple[int, int] | None = None
        for place in range(0, len(self._entries), _DIRECTORY_ENTRY):
            entry = self._entries[place : place + _DIRECTORY_ENTRY]
            name = entry[: max(struct.unpack_from("<H", entry, 64)[0] - 2, 0)].decode("utf-16-le", "replace")
            if name.lower() in ("workbook", "book") and found is None:
                found = struct.unpack_from("<II", entry, 116)
        if found is None:
            raise ValueError("no workbook")
        start, size = found
        if size >= self._number("<I", 56):
            return self._chain(start)[:size]
        # Small streams lie in small sectors of one stream that belongs to the root, the first entry.
        small = self._chain(struct.unpack_from("<I", self._entries, 116)[0])
        table = self._numbers(self._chain(self._number("<I", 60)))
        places = (number * self._mini_size for number in self._links(start, table))
        return b"".join(small[place : place + self._mini_size] for place in places)[:size]


def _records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Yield kind and body of the records from `place` to the end of their part, without parts within."""
    depth = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        depth += (kind == _BEGIN) - (kind == _END)
        if depth == 0 and kind == _END:
            return
        if depth == 1:
            yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size


def _sheet(stream: bytes, start: int) -> SheetHazards:
    found = SheetHazards()
    for kind, body in _records(stream, start):
        if kind == _ROW and struct.unpack_from("<H", body, 12)[0] & _ROW_IS_HIDDEN:
            found.hidden_rows.append(struct.unpack_from("<H", body)[0])
        elif kind == _COLUMNS and struct.unpack_from("<H", body, 8)[0] & 1:
            first, last = struct.unpack_from("<HH", body)
            found.hidden_columns.append((first, last))
        elif (kind == _ERROR and body[7:8] == b"\x01") or (
            kind == _FORMULA and body[6:7] == _IS_ERROR_RESULT and body[12:14] == b"\xff\xff"
        ):
            row, column = struct.unpack_from("<HH", body)
            found.errors.append(row * COLUMNS_BASE + column)
    return found
