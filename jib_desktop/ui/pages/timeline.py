"""What happened to a record, as its panel tells it: one event for each thing that was done; no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from jib_desktop.ui.texts import translate

if TYPE_CHECKING:
    from jib_desktop.services.history import FieldChange


@dataclass(frozen=True)
class Event:
    """One thing that happened: its sign, its words, when, by whom, and the fields that moved.

    `is_day`: it concerns the day of `at` as a whole.
    """

    glyph: str
    words: str
    at: datetime
    actor: str
    changes: tuple[FieldChange, ...] = ()
    is_note: bool = False
    is_day: bool = False


def as_done(lines: Iterable[FieldChange]) -> list[FieldChange]:
    """Return the changes of an undo as those it took back, by which it is named; others as they are."""
    return [replace(one, old=one.new, new=one.old) if one.kind == "undo" else one for one in lines]


def event_of(lines: Iterable[FieldChange], glyph: str, words: str, *, is_note: bool = False) -> Event:
    """Return what an action did, told in words; undone or redone if that is what it was."""
    changes = tuple(lines)
    first = changes[0]
    if first.kind == "undo":
        glyph, words = "ph.arrow-u-up-left", translate("Timeline", "Undone: {what}").format(what=words)
    elif first.kind == "redo":
        glyph, words = "ph.arrow-u-up-right", translate("Timeline", "Redone: {what}").format(what=words)
    return Event(glyph, words, first.at, first.actor, changes, is_note)


def newest_first(events: Iterable[Event]) -> list[Event]:
    """Return events in the order of time, the latest first."""
    # The order of writing is that of time, but for data that was brought in with its own dates.
    return sorted(events, key=lambda event: event.at, reverse=True)
