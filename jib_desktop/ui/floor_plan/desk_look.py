"""What is to be seen of a desk: its state, the word on it, whose colour and pattern, what is done with it."""

from __future__ import annotations

import re
from enum import IntFlag
from typing import NamedTuple, Protocol

from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui.names import leading_name

_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_MOST_LETTERS = 8
_MOST_HAN = 2


class StartupLook(Protocol):
    """What the plan must know of a startup: its names and its number for life (None: it never had a desk)."""

    @property
    def name_en(self) -> str:
        """The English name, empty if there is none."""

    @property
    def name_zh(self) -> str:
        """The Chinese name, empty if there is none."""

    @property
    def short_name(self) -> str:
        """The name for tight places, empty if there is none."""

    @property
    def mark(self) -> int | None:
        """The number for life, which gives colour and pattern."""


class Face(NamedTuple):
    """How a desk looks for what it is on a day: the same for all desks of a startup."""

    state: str = FREE
    words: str = ""
    mark: int | None = None


class Doing(IntFlag):
    """What is being done with a desk, or said of it."""

    NOTHING = 0
    SELECTED = 1
    HIGHLIGHTED = 2
    CURRENT = 4
    DIMMED = 8
    AIMED = 16


class DeskLook(NamedTuple):
    """A desk as it is drawn: its face, how it stands (degrees, clockwise) and what is done with it."""

    face: Face = Face()
    turn: int = 0
    is_selected: bool = False
    is_highlighted: bool = False  # of the team that is being looked at
    is_current: bool = False  # the keyboard is on it
    is_dimmed: bool = False  # it is not what one looks for
    is_aimed: bool = False  # what is being dragged would go to it


def look_of(face: Face, turn: int, doing: int) -> DeskLook:
    """Return how a desk with a face is drawn while these things are done with it."""
    flags = (Doing.SELECTED, Doing.HIGHLIGHTED, Doing.CURRENT, Doing.DIMMED, Doing.AIMED)
    return DeskLook(face, turn, *(bool(doing & flag) for flag in flags))


def short_name(startup: StartupLook) -> str:
    """Return the short name of a startup, or what of its name fits on a desk: a word, two Han characters."""
    if startup.short_name:
        return startup.short_name
    name = leading_name(startup.name_en, startup.name_zh).strip()
    if _HAN.match(name):
        return "".join(_HAN.findall(name)[:_MOST_HAN])
    word = re.split(r"[\s,;/(（]+", name, maxsplit=1)[0] or name
    return word if len(word) <= _MOST_LETTERS else word[: _MOST_LETTERS - 1] + "…"


def number_on_desk(number: str, floor: str) -> str:
    """Return the number of a desk without that of its floor, which stands at the head of the plan."""
    rest = number.removeprefix(floor).lstrip("-./ ") if floor and number.startswith(floor) else number
    return rest if rest and rest != number.removeprefix(floor) else number


def startup_face(kind: str, startup: StartupLook | None) -> Face:
    """Return how the desks of a startup look that are taken, or reserved for it."""
    if kind == Kind.OUT_OF_SERVICE or startup is None:
        return Face(kind)
    mark = startup.mark if kind == Kind.TAKEN else None
    return Face(kind, short_name(startup), mark)


def free_face(row: DeskRow) -> Face:
    """Return how a desk looks that nobody has."""
    return Face(FREE, number_on_desk(row.number, row.floor))


class _RowNames(NamedTuple):
    """The names of the startup in a row of the plan."""

    name_en: str
    name_zh: str
    short_name: str
    mark: int | None


def row_face(row: DeskRow) -> Face:
    """Return how the desk of a row of the plan looks."""
    if row.is_free:
        return free_face(row)
    names = _RowNames(row.startup_en, row.startup_zh, row.short_name, row.mark)
    return startup_face(row.state, names if row.startup_id is not None else None)
