"""Giving tables out: what a sheet is, and how values become the words and numbers a person sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jib_desktop.exchange.cells import FLAG_WORDS
from jib_desktop.exchange.workbook import Column, Kind, language_index
from jib_desktop.progress import Progress

NUMBERS = frozenset({Kind.NUMBER, Kind.YEAR})
_BETWEEN = "; "
# What no workbook can hold: C0 controls but tab and line ends, U+FFFE, U+FFFF, halves of surrogate pairs.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


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
    """How a file presents itself: language of headers and words, title and author in its properties."""

    language: str = "en"
    title: str = ""
    author: str = ""
    sheet_names: list[str] = field(default_factory=list)


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


def as_text(column: Column, language: str) -> Callable[[list[Any]], list[str]]:
    """Return how a column's values become text in `language`; nothing becomes an empty text."""
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
    else:
        one = str
    return lambda values: [_nothing_or(one, value) for value in values] if one is not str else _texts(values)


def _nothing_or(one: Callable[[Any], str], value: Any) -> str:
    return "" if value is None or value == "" else one(value)


def _texts(values: list[Any]) -> list[str]:
    return [value if type(value) is str else "" if value is None else str(value) for value in values]


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
