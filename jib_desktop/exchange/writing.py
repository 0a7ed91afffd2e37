"""Giving tables out: what a sheet is, and how values become the words and numbers a person sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from jib_desktop.exchange.cells import FLAG_WORDS
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.workbook import Column, Kind, language_index
from jib_desktop.progress import Progress

# What a cell holds as a number, days and moments included.
NUMBERS = frozenset({Kind.NUMBER, Kind.YEAR, Kind.AMOUNT, Kind.DATE, Kind.MOMENT})
_BETWEEN = "; "
# What no workbook can hold: C0 controls but tab and line ends, U+FFFE, U+FFFF, halves of surrogate pairs.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_EXACT = 10**15  # Excel keeps 15 digits of a number; what has more is written as text, so that none is lost
LONGEST_TEXT = 32_767  # of a cell, as `text_length` counts
_DAY_ZERO = date(1899, 12, 30)
FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was


@dataclass(slots=True)
class Sheet:
    """One table to write: `pieces` yields lists of rows, each in the order of `columns`, `count` in all."""

    name: str
    columns: Sequence[Column]
    count: int
    pieces: Iterable[Sequence[Sequence[Any]]]


@dataclass(slots=True)
class Written:
    """What was written, and how many characters had to be left out because no workbook can hold them."""

    path: Path
    rows: int = 0
    removed_characters: int = 0


@dataclass(slots=True)
class Look:
    """How a file presents itself: language of headers and words, title and author in its properties.

    With `as_of` a workbook has lines above each table: its title, the moment and count, and what `about`
    says of what it holds (a filter in words). `mark` goes along out of sight.
    """

    language: str = "en"
    title: str = ""
    author: str = ""
    as_of: datetime | None = None
    about: str = ""
    mark: Mark | None = None


def counted(
    sheet: Sheet, written: Written, progress: Progress, before: int, total: int
) -> Iterator[list[list[Any]]]:
    """Yield a sheet's pieces turned into columns, telling the progress."""
    done = 0
    for piece in sheet.pieces:
        progress.step(before + done, total)
        if piece:
            yield [list(values) for values in zip(*piece, strict=True)]
        done += len(piece)
    if done != sheet.count:
        raise RuntimeError(f"{sheet.count} rows were announced, {done} came")
    written.rows += done
    progress.step(before + done, total)


def storable(texts: list[str]) -> tuple[list[str], int]:
    """Return texts without the characters no workbook can hold, and how many those were."""
    joined = "".join(texts)
    if joined.isprintable() or not _FORBIDDEN.search(joined):
        return texts, 0
    kept = [_FORBIDDEN.subn("", text) for text in texts]
    return [text for text, _ in kept], sum(count for _, count in kept)


def one_storable(text: str) -> str:
    """Return a title or name without the characters that no workbook can hold."""
    return _FORBIDDEN.sub("", text)


def text_length(text: str) -> int:
    """Return how long a text is as Excel counts: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def as_text(column: Column, language: str) -> Callable[[list[Any]], list[str]]:
    """Return how a column's values become text in `language`; nothing becomes an empty text.

    Days and moments are written year first, amounts with a point: in a list as text every program reads that.
    """
    place = language_index(language)
    one: Callable[[Any], str]
    if column.kind is Kind.CHOICE:
        words = {code: words[place] for code, words in column.words.items()}
        one = lambda code: words.get(code, str(code))  # noqa: E731
    elif column.kind is Kind.CHOICES:
        words = {code: words[place] for code, words in column.words.items()}
        one = lambda codes: _BETWEEN.join([words.get(code, code) for code in codes])  # noqa: E731
    elif column.kind is Kind.FLAG:
        one = lambda value: FLAG_WORDS[bool(value)][place]  # noqa: E731
    elif column.kind is Kind.AMOUNT:
        one = lambda value: amount_text(value, column.decimals)  # noqa: E731
    elif column.kind is Kind.MOMENT:
        one = lambda value: _here(value).isoformat(" ", "seconds")  # noqa: E731
    else:
        one = str
    return lambda values: [_nothing_or(one, value) for value in values] if one is not str else _texts(values)


def _nothing_or(one: Callable[[Any], str], value: Any) -> str:
    return "" if value is None or value == "" else one(value)


def _texts(values: list[Any]) -> list[str]:
    return [value if type(value) is str else "" if value is None else str(value) for value in values]


def amount_text(value: int, decimals: int) -> str:
    """Return an amount of 10^-decimals of its unit as digits with a point: -1234.50."""
    if decimals <= 0:
        return str(value)
    whole, part = divmod(abs(value), 10**decimals)
    return f"{'-' if value < 0 else ''}{whole}.{part:0{decimals}d}"


def _here(moment: datetime) -> datetime:
    """Return a moment of the program (UTC) as the clock of this computer shows it."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone().replace(tzinfo=None)


def as_number(column: Column) -> Callable[[Any], str | None]:
    """Return how a value of a column of NUMBERS becomes the number of a cell.

    None is what no cell can hold as a number without loss: too many digits, or a day before March 1900.
    """
    if column.kind is Kind.AMOUNT:
        decimals = column.decimals
        return lambda value: amount_text(value, decimals) if -_EXACT < value < _EXACT else None
    if column.kind is Kind.DATE:
        return lambda value: str((value - _DAY_ZERO).days) if value >= FIRST_DAY else None
    if column.kind is Kind.MOMENT:
        return _moment_number
    return lambda value: str(value) if -_EXACT < value < _EXACT else None


def _moment_number(moment: datetime) -> str | None:
    here = _here(moment)
    if here.date() < FIRST_DAY:
        return None
    return repr((here - datetime(1899, 12, 30)) / timedelta(days=1))  # noqa: DTZ001  (wall time, as in cells)


_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")


def legal_sheet_name(name: str, taken: Iterable[str] = ()) -> str:
    """Return a name Excel accepts: 31 characters, no brackets, colons, stars, strokes; not twice."""
    plain = _NOT_IN_SHEET_NAMES.sub(" ", _FORBIDDEN.sub("", name)).strip().strip("'")[:31] or "Sheet"
    used = {one.casefold() for one in taken} | {"history"}  # Excel keeps "History" for itself
    number, chosen = 2, plain
    while chosen.casefold() in used:
        ending = f" {number}"
        chosen = plain[: 31 - len(ending)] + ending
        number += 1
    return chosen
