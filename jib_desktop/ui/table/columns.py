"""Columns of a table as data, and what the person made of them: which, in what order, how wide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from jib_desktop.settings import Settings
from jib_desktop.ui import formats

Kind = Literal["text", "names", "badge", "chips", "number", "year", "moment", "day", "amount", "note", "link"]

_RIGHT = frozenset({"number", "year", "moment", "day", "amount", "note"})


class Amount(NamedTuple):
    """Money: the smallest unit of a currency."""

    cents: int
    currency: str


class Remark(NamedTuple):
    """Words that may need a look: in the ink of a family, with its sign in front, bold if they press."""

    text: str
    family: str = "text"
    glyph: str = ""
    bold: bool = False


class Status(NamedTuple):
    """A status as it is drawn: its word, its sign, one of the six families, filled or quiet."""

    text: str
    glyph: str
    family: str
    filled: bool = True


@dataclass(frozen=True)
class Column:
    """One column: `value` takes a row and returns what its kind draws.

    text: a string · names: (first, second) · badge: a Status · chips: strings · number, year: an int or None
    · moment: a datetime · day: a date · amount: an Amount · note: a Remark, at the right.
    `title` is called whenever it is shown, so that it follows the language. In a narrow window columns that
    yield give way, the highest first, so that the others are seen without scrolling.
    """

    key: str
    title: Callable[[], str]
    value: Callable[[Any], Any]
    kind: Kind = "text"
    width: int = 120
    shown: bool = True
    sorts: bool = True
    stretches: bool = False
    least: int = 56
    yields: int = 0

    @property
    def is_right(self) -> bool:
        """Whether figures and dates line up at the right."""
        return self.kind in _RIGHT

    def text(self, row: Any) -> str:
        """Return the cell in words, as it is read aloud and copied; empty for nothing."""
        return words_of(self.kind, self.value(row))


def words_of(kind: Kind, value: Any) -> str:
    """Return the value of a cell of a kind in words."""
    if value is None:
        return ""
    if kind in ("names", "chips"):
        return (" " if kind == "names" else ", ").join(part for part in value if part)
    if kind in ("badge", "note"):
        return str(value.text)
    if kind == "number":
        return formats.number(value)
    if kind == "moment":
        return formats.day(value.astimezone().date())
    if kind == "day":
        return formats.day(value)
    if kind == "amount":
        return formats.amount(value.cents, value.currency)
    return str(value)


@dataclass(frozen=True)
class Layout:
    """What a person chose: keys of the shown columns in order, widths by key, the sort."""

    shown: tuple[str, ...]
    widths: dict[str, int]
    sort: str
    descending: bool = False


def default_layout(columns: Sequence[Column], sort: str, *, descending: bool = False) -> Layout:
    """Return the columns as they come."""
    shown = tuple(column.key for column in columns if column.shown)
    return Layout(shown, {column.key: column.width for column in columns}, sort, descending)


def load_layout(
    settings: Settings, name: str, columns: Sequence[Column], sort: str, *, descending: bool = False
) -> Layout:
    """Return what was remembered for the table `name`, without columns that do not exist any more."""
    usual = default_layout(columns, sort, descending=descending)
    kept = settings.get(f"tables.{name}", {})
    known = {column.key: column for column in columns}
    shown = tuple(key for key in _strings(kept.get("shown")) if key in known)
    widths = {**usual.widths, **_widths(kept.get("widths"), known)}
    chosen = kept.get("sort")
    by = chosen if isinstance(chosen, str) and chosen in known and known[chosen].sorts else sort
    return Layout(shown or usual.shown, widths, by, kept.get("descending", descending) is True)


def save_layout(settings: Settings, name: str, layout: Layout) -> None:
    """Remember a layout for the table `name`."""
    settings.set(
        f"tables.{name}",
        {
            "shown": list(layout.shown),
            "widths": layout.widths,
            "sort": layout.sort,
            "descending": layout.descending,
        },
    )


def _strings(value: Any) -> Iterable[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _widths(value: Any, known: dict[str, Column]) -> dict[str, int]:
    if not isinstance(value, dict):
        return {}
    return {
        key: max(known[key].least, min(2000, wide))
        for key, wide in value.items()
        if key in known and isinstance(wide, int)
    }
