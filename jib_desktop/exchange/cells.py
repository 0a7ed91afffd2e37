"""From a cell of a foreign file to the value of a field, or to the reason why not: a reader per kind."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from uuid import UUID

from jib_desktop.exchange.workbook import Cell, CellFault, Column, Kind, word_key
from jib_desktop.rules.problems import Level, Problem

_SAFE_DIGITS = 15  # Excel keeps no more digits of a number than these
_MOST_DIGITS = 40  # a longer number is none; beyond 4,300 digits Python does not even convert it
_MOST_SHOWN = 40  # characters of a number or year that could not be read
_MOST_KEPT = 50_000  # values remembered per column; beyond that they are all different anyway


@dataclass(frozen=True, slots=True)
class _Flag:
    """A value that needs a word: what is kept, and what is the matter."""

    code: str
    value: object = None
    level: Level = "block"
    facts: tuple[tuple[str, object], ...] = ()


def read_column(column: Column, cells: Sequence[Cell]) -> tuple[list[object], dict[int, Problem]]:
    """Return the values of one column and, by index, the problems met."""
    return column_reader(column)(cells)


def column_reader(column: Column) -> Callable[[Sequence[Cell]], tuple[list[object], dict[int, Problem]]]:
    """Return a reader for pieces of one column; it remembers what it has seen before."""
    read_one = _READERS[column.kind](column)
    as_it_is = column.kind in _TEXTS
    digits = column.kind in (Kind.CODE, Kind.PHONE)
    seen: dict[str | float, object] = {}

    def read(cells: Sequence[Cell]) -> tuple[list[object], dict[int, Problem]]:
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
            if type(value) is _Flag:
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
        return _Flag(cell.value, level="warn" if cell is CellFault.MERGED else "block")
    return read_one(cell)


# --- text ---------------------------------------------------------------------------------------


def _plain_number(cell: float) -> str:
    if float(cell).is_integer() and abs(cell) < 10**_SAFE_DIGITS:
        return str(int(cell))
    return repr(cell)


def _text_of(_column: Column) -> Callable[[Cell], object]:
    def read(cell: Cell) -> object:
        if isinstance(cell, str):
            return cell
        if isinstance(cell, bool):
            return "TRUE" if cell else "FALSE"
        if isinstance(cell, int | float):
            return _plain_number(cell)
        # Excel makes dates of names such as "MAR-1": what stood there first is gone.
        text = cell.isoformat(" ") if isinstance(cell, datetime) else str(cell)
        return _Flag("date_for_text", text, "warn", (("value", text),))

    return read


_DESTROYED = re.compile(r"[+-]?\d(?:[.,]\d+)?E\+?\d{1,3}", re.IGNORECASE)
# Blanks but no line ends: across empty cells the search would take the square of their number.
_DESTROYED_SOMEWHERE = re.compile(rf"^[^\S\n]*{_DESTROYED.pattern}[^\S\n]*$", re.IGNORECASE | re.MULTILINE)


def _looks_whole(cells: Sequence[Cell]) -> bool:
    """Whether no text of a piece was a number that Excel rounded; one search instead of one per cell."""
    joined = "\n".join([cell for cell in cells if cell and type(cell) is str])
    return joined.isascii() and not _DESTROYED_SOMEWHERE.search(joined)


def _digits_of(column: Column) -> Callable[[Cell], object]:
    """Read codes and telephone numbers, which Excel takes for numbers and rounds."""
    read_text = _text_of(column)

    def read(cell: Cell) -> object:
        if isinstance(cell, str):
            text = unicodedata.normalize("NFKC", cell).strip()
            return _Flag("digits_lost", facts=(("value", text),)) if _DESTROYED.fullmatch(text) else cell
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            if abs(cell) >= 10**_SAFE_DIGITS:
                return _Flag("digits_lost", facts=(("value", f"{cell:.5E}"),))
            return _plain_number(cell)
        return read_text(cell)

    return read


def _id_of(_column: Column) -> Callable[[Cell], object]:
    def read(cell: Cell) -> object:
        try:
            return UUID(str(cell).strip())
        except ValueError:
            return _Flag("id_form", facts=(("value", str(cell)),))

    return read


# --- numbers ------------------------------------------------------------------------------------

_CURRENCY = re.compile(r"[¥$€£]|RMB|CNY|EUR|USD", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:[人名位个家]|people|persons|employees|staff|Personen|Mitarbeitende|Mitarbeiter)$", re.IGNORECASE
)
_SCALE = {"千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_GROUPED = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?"
)
_EITHER = re.compile(r"\d{1,3}\.\d{3}")  # 1.000: a thousand in German, one in English
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")


def _shown(cell: object) -> tuple[tuple[str, object], ...]:
    text = str(cell)
    return (("value", text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"),)


def _number_in(text: str) -> Decimal | None:
    """Return the number that `text` (after NFKC, without blanks) writes out, None if it is none."""
    if _GROUPED.fullmatch(text):
        point = "," if text.count(".") > 1 else "."
        text = "".join(c for c in text if c.isdigit() or c == point)
    elif not _PLAIN.fullmatch(text):
        return None
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None


def _read_number_text(text: str) -> object:
    plain = _CURRENCY.sub("", "".join(unicodedata.normalize("NFKC", text).split()))
    plain = _UNIT.sub("", plain)
    sign = 1
    if plain.startswith("(") and plain.endswith(")"):  # as bookkeepers write it
        sign, plain = -1, plain[1:-1]
    elif plain[:1] in ("-", "−", "+"):
        sign, plain = (1 if plain[0] == "+" else -1), plain[1:]
    scale = _SCALE.get(plain[-1:], 1)
    if scale > 1:
        plain = plain[:-1]
    elif _EITHER.fullmatch(plain):
        either, whole = plain.replace(".", ""), plain.split(".")[0]
        return _Flag("number_ambiguous", facts=(("value", text), ("either", int(either)), ("or", int(whole))))
    number = _number_in(plain)
    if number is None:
        return _Flag("number_form", facts=_shown(text))
    return _whole(sign * number * scale, text)


def _whole(number: Decimal | float, shown: object) -> object:
    if abs(number) >= 10**_MOST_DIGITS or not math.isfinite(number):
        return _Flag("number_form", facts=_shown(shown))
    if number != int(number):
        return _Flag("number_not_whole", facts=_shown(shown))
    return int(number)


def _number_of(_column: Column) -> Callable[[Cell], object]:
    def read(cell: Cell) -> object:
        if isinstance(cell, str):
            return _read_number_text(cell) if cell.strip() else None
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return _whole(cell, cell)
        return _Flag("number_form", facts=_shown(cell))

    return read


_YEAR_FIRST = re.compile(r"(\d{4})(?:年|[-/.年]\d{1,2}(?:月|[-/.月]\d{1,2}日?(?:[T ].*)?)?)?(?:成立)?")
_YEAR_LAST = re.compile(r"(?:\d{1,2}[-/.]){1,2}(\d{4})")


def _year_of(column: Column) -> Callable[[Cell], object]:
    """Read years; of a whole date the year is plain whatever the order of day and month."""
    read_number = _number_of(column)

    def read(cell: Cell) -> object:
        if isinstance(cell, date):
            return cell.year
        if not isinstance(cell, str):
            found = read_number(cell)
            return _Flag("year_form", facts=_shown(cell)) if isinstance(found, _Flag) else found
        text = unicodedata.normalize("NFKC", cell).strip()
        if not text:
            return None
        match = _YEAR_FIRST.fullmatch(text) or _YEAR_LAST.fullmatch(text)
        if match:
            return int(match[1])
        plain = text.removesuffix(".0")  # as pandas writes a year beside blanks
        if plain.isdecimal() and len(plain) <= _MOST_DIGITS:
            return int(plain)
        return _Flag("year_form", facts=_shown(cell))

    return read


# --- words --------------------------------------------------------------------------------------

_BETWEEN = re.compile(r"[;；,，、/／|\n]")


def _word_table(column: Column) -> dict[str, str]:
    table: dict[str, str] = {}
    for code, words in column.words.items():
        for word in (code, *words):
            table.setdefault(word_key(word), str(code))
    return table


def _choice_of(column: Column) -> Callable[[Cell], object]:
    table = _word_table(column)

    def read(cell: Cell) -> object:
        key = word_key(str(cell))
        if not key:
            return None
        return table.get(key) or _Flag("word_unknown", facts=(("value", str(cell)),))

    return read


def _choices_of(column: Column) -> Callable[[Cell], object]:
    table = _word_table(column)

    def read(cell: Cell) -> object:
        words = [word.strip() for word in _BETWEEN.split(str(cell)) if word.strip()]
        unknown = tuple(word for word in words if word_key(word) not in table)
        codes = tuple(dict.fromkeys(table.get(word_key(word), word) for word in words))
        if not unknown:
            return codes or None
        if column.open_choices:
            return _Flag("word_new", codes, "tell", (("value", "; ".join(unknown)),))
        return _Flag("word_unknown", facts=(("value", "; ".join(unknown)),))

    return read


_YES = frozenset(
    map(word_key, ["yes", "y", "ja", "j", "是", "对", "true", "wahr", "真", "x", "✓", "✔", "√", "1"])
)
_NO = frozenset(map(word_key, ["no", "n", "nein", "否", "不是", "false", "falsch", "假", "-", "–", "0"]))
FLAG_WORDS = {True: ("yes", "ja", "是"), False: ("no", "nein", "否")}


def _flag_of(_column: Column) -> Callable[[Cell], object]:
    def read(cell: Cell) -> object:
        if isinstance(cell, bool):
            return cell
        key = word_key(_plain_number(cell) if isinstance(cell, float) else str(cell))
        if key in _YES:
            return True
        if key in _NO:
            return False
        return _Flag("flag_form", facts=(("value", str(cell)),)) if key else None

    return read


_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.URL})
_READERS: dict[Kind, Callable[[Column], Callable[[Cell], object]]] = {
    Kind.TEXT: _text_of,
    Kind.LONG_TEXT: _text_of,
    Kind.URL: _text_of,
    Kind.CODE: _digits_of,
    Kind.PHONE: _digits_of,
    Kind.NUMBER: _number_of,
    Kind.YEAR: _year_of,
    Kind.CHOICE: _choice_of,
    Kind.CHOICES: _choices_of,
    Kind.FLAG: _flag_of,
    Kind.ID: _id_of,
}


def blank(values: Iterable[object]) -> bool:
    """Whether a row holds nothing at all."""
    return all(value is None for value in values)
