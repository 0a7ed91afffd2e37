"""From a cell of a foreign file to the value of a field, or to the reason why not: a reader per kind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from jib_desktop.exchange.quantities import SAFE_DIGITS, Decided, Flag, date_of, moment_of, number_of, year_of
from jib_desktop.exchange.workbook import Cell, CellFault, Column, Kind, word_key
from jib_desktop.rules.problems import Problem

_MOST_KEPT = 50_000  # values remembered per column; beyond that they are all different anyway


Read = tuple[list[object], dict[int, Problem]]
_NOTHING: Decided = MappingProxyType({})


def read_column(column: Column, cells: Sequence[Cell], decided: Decided = _NOTHING) -> Read:
    """Return the values of one column and, by index, the problems met."""
    return column_reader(column, decided)(cells)


def column_reader(column: Column, decided: Decided = _NOTHING) -> Callable[[Sequence[Cell]], Read]:
    """Return a reader for pieces of one column; it remembers what it has seen before.

    `decided`: `Table.decided`. What neither it nor the cell itself settles is a problem of the cell.
    """
    read_one = _READERS[column.kind](column, decided)
    as_it_is = column.kind in _TEXTS
    digits = column.kind in (Kind.CODE, Kind.PHONE)
    seen: dict[str | float, object] = {}

    def read(cells: Sequence[Cell]) -> Read:
        kinds = set(map(type, cells))
        if as_it_is and kinds <= _TEXT_OR_NOTHING:
            return [cell or None for cell in cells], {}
        if digits and kinds <= _TEXT_OR_NOTHING and _looks_whole(cells):
            return [cell or None for cell in cells], {}
        if len(seen) > _MOST_KEPT:
            seen.clear()
        values: list[object] = []
        problems: dict[int, Problem] = {}
        for index, cell in enumerate(cells):
            if type(cell) is str or type(cell) is float:
                try:
                    value = seen[cell]
                except KeyError:
                    value = seen[cell] = _read(read_one, cell)
            else:
                value = _read(read_one, cell)
            if type(value) is Flag:
                problems[index] = Problem(column.field, value.code, value.level, dict(value.facts))
                value = value.value
            values.append(value)
        return values, problems

    return read


_TEXT_OR_NOTHING = {str, type(None)}


def _read(read_one: Callable[[Cell], object], cell: Cell) -> object:
    if cell is None or cell == "":
        return None
    if isinstance(cell, CellFault):
        return Flag(cell.value, level="warn" if cell is CellFault.MERGED else "block")
    return read_one(cell)


# --- text ---------------------------------------------------------------------------------------


def _plain_number(cell: float) -> str:
    if float(cell).is_integer() and abs(cell) < 10**SAFE_DIGITS:
        return str(int(cell))
    return repr(cell)


def _text_of(_column: Column, _decided: Decided) -> Callable[[Cell], object]:
    def read(cell: Cell) -> object:
        if isinstance(cell, str):
            return cell
        if isinstance(cell, bool):
            return "TRUE" if cell else "FALSE"
        if isinstance(cell, int | float):
            return _plain_number(cell)
        # Excel makes dates of names such as "MAR-1": what stood there first is gone.
        text = cell.isoformat(" ") if isinstance(cell, datetime) else str(cell)
        return Flag("date_for_text", text, "warn", (("value", text),))

    return read


_DESTROYED = re.compile(r"[+-]?\d(?:[.,]\d+)?E\+?\d{1,3}", re.IGNORECASE)
# Blanks but no line ends: across empty cells the search would take the square of their number.
_DESTROYED_SOMEWHERE = re.compile(rf"^[^\S\n]*{_DESTROYED.pattern}[^\S\n]*$", re.IGNORECASE | re.MULTILINE)


def _looks_whole(cells: Sequence[Cell]) -> bool:
    """Whether no text of a piece was a number that Excel rounded; one search instead of one per cell."""
    joined = "\n".join([cell for cell in cells if cell and type(cell) is str])
    return joined.isascii() and not _DESTROYED_SOMEWHERE.search(joined)


def _digits_of(column: Column, _decided: Decided) -> Callable[[Cell], object]:
    """Read codes and telephone numbers, which Excel takes for numbers and rounds."""
    read_text = _text_of(column, _decided)

    def read(cell: Cell) -> object:
        if isinstance(cell, str):
            text = unicodedata.normalize("NFKC", cell).strip()
            return Flag("digits_lost", facts=(("value", text),)) if _DESTROYED.fullmatch(text) else cell
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            if abs(cell) >= 10**SAFE_DIGITS:
                return Flag("digits_lost", facts=(("value", f"{cell:.5E}"),))
            return _plain_number(cell)
        return read_text(cell)

    return read


def _id_of(_column: Column, _decided: Decided) -> Callable[[Cell], object]:
    def read(cell: Cell) -> object:
        try:
            return UUID(str(cell).strip())
        except ValueError:
            text = _plain_number(cell) if isinstance(cell, float) else str(cell)
            return Flag("id_form", facts=(("value", text),))

    return read


# --- words --------------------------------------------------------------------------------------

_BETWEEN = re.compile(r"[;；,，、/／|\n]")


def _word_table(column: Column) -> dict[str, str]:
    table: dict[str, str] = {}
    for code, words in column.words.items():
        for word in (code, *words):
            table.setdefault(word_key(word), str(code))
    return table


def _choice_of(column: Column, _decided: Decided) -> Callable[[Cell], object]:
    table = _word_table(column)

    def read(cell: Cell) -> object:
        key = word_key(str(cell))
        if not key:
            return None
        return table.get(key) or Flag("word_unknown", facts=(("value", str(cell)),))

    return read


def _choices_of(column: Column, _decided: Decided) -> Callable[[Cell], object]:
    table = _word_table(column)

    def read(cell: Cell) -> object:
        words = [word.strip() for word in _BETWEEN.split(str(cell)) if word.strip()]
        unknown = tuple(word for word in words if word_key(word) not in table)
        codes = tuple(dict.fromkeys(table.get(word_key(word), word) for word in words))
        if not unknown:
            return codes or None
        if column.open_choices:
            return Flag("word_new", codes, "tell", (("value", "; ".join(unknown)),))
        return Flag("word_unknown", facts=(("value", "; ".join(unknown)),))

    return read


_YES = frozenset(
    map(word_key, ["yes", "y", "ja", "j", "是", "对", "true", "wahr", "真", "x", "✓", "✔", "√", "1"])
)
_NO = frozenset(map(word_key, ["no", "n", "nein", "否", "不是", "false", "falsch", "假", "-", "–", "0"]))
FLAG_WORDS = {True: ("yes", "ja", "是"), False: ("no", "nein", "否")}


def _flag_of(_column: Column, _decided: Decided) -> Callable[[Cell], object]:
    def read(cell: Cell) -> object:
        if isinstance(cell, bool):
            return cell
        key = word_key(_plain_number(cell) if isinstance(cell, float) else str(cell))
        if key in _YES:
            return True
        if key in _NO:
            return False
        return Flag("flag_form", facts=(("value", str(cell)),)) if key else None

    return read


_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.URL})
_READERS: dict[Kind, Callable[[Column, Decided], Callable[[Cell], object]]] = {
    Kind.TEXT: _text_of,
    Kind.LONG_TEXT: _text_of,
    Kind.URL: _text_of,
    Kind.CODE: _digits_of,
    Kind.PHONE: _digits_of,
    Kind.NUMBER: number_of,
    Kind.YEAR: year_of,
    Kind.CHOICE: _choice_of,
    Kind.CHOICES: _choices_of,
    Kind.FLAG: _flag_of,
    Kind.ID: _id_of,
    Kind.DATE: date_of,
    Kind.MOMENT: moment_of,
    Kind.AMOUNT: number_of,
}


def blank(values: Iterable[object]) -> bool:
    """Whether a row holds nothing at all."""
    return all(value is None for value in values)
