"""The desks of a startup in its panel: which it has and until when, when it got and left them; no widgets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from jib_desktop.rules.desks import Kind
from jib_desktop.rules.periods import DAY, NEVER
from jib_desktop.services.desks import AllocationRow
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import numbers_words
from jib_desktop.ui.pages.timeline import Event
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.widgets.fact_list import Fact
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.desks import desk_state_word, desks_words

if TYPE_CHECKING:
    from jib_desktop.ui.pages.startups_details import Details

OPEN = "desk_open"  # the verb behind the link of a desk
_NAMED = 4  # desks, or runs of them, in one line


def desk_facts(details: Details) -> list[Fact]:
    """Return desks given of those promised, then the desks that end alike, each line a way to its first."""
    today = details.now.astimezone().date()
    rows = [row for row in details.desks if row.last_day >= today]
    return [*_summary(details, rows, today), *_lines(rows, today)]


def _summary(details: Details, rows: Iterable[AllocationRow], today: date) -> list[Fact]:
    promise = details.promise
    given = [row for row in rows if row.kind == Kind.TAKEN and row.first_day <= today]
    promised = promise.promised if promise is not None else 0
    if not given and not promised:
        return []
    words = [desks_words(len(given), promised)]
    if floors := sorted({row.floor for row in given}):
        words.append(translate("StartupDesks", "floor {floors}").format(floors=listed(floors)))
    more = len(given) - promised
    doubt = translate("StartupDesks", "%n more than promised", n=more) if more > 0 else ""
    return [Fact(column_word("desks"), ", ".join(words), doubt)]


def _lines(rows: Iterable[AllocationRow], today: date) -> list[Fact]:
    alike: dict[tuple[date, str, date], list[AllocationRow]] = defaultdict(list)
    for row in rows:
        alike[max(row.first_day, today), row.kind, row.last_day].append(row)
    found = []
    for (first, kind, last), group in sorted(
        alike.items(), key=lambda one: (one[0][0], one[0][2], one[0][1])
    ):
        group.sort(key=lambda row: row.number)
        numbers = numbers_words((row.number for row in group), _NAMED)
        words = f"{numbers}, {_days(first if first > today else None, last)}"
        found.append(Fact(desk_state_word(kind), words, target=(OPEN, group[0].desk_id)))
    return found


def _days(first: date | None, last: date) -> str:
    """Return the days of some desks; `first` None: they are theirs already."""
    until = translate("StartupDesks", "until further notice")
    if last != NEVER:
        until = translate("StartupDesks", "until {day}").format(day=formats.day_in_line(last))
    if first is None:
        return until
    return translate("StartupDesks", "from {day}, {until}").format(
        day=formats.day_in_line(first), until=until
    )


# --- the timeline -------------------------------------------------------------------------------


def desk_events(rows: Sequence[AllocationRow], today: date) -> list[Event]:
    """Return when a startup moved in, got desks, gave some up and moved out, up to a day.

    A desk that goes on under another contract is neither freed nor given.
    """
    events = [
        _event("ph.bookmark-simple", translate("Timeline", "Desks reserved: {desks}"), numbers, day)
        for day, numbers in _reserved(rows, today).items()
    ]
    begin, end = _turns([row for row in rows if row.kind == Kind.TAKEN])
    have: set[str] = set()
    for day in sorted(begin.keys() | end.keys()):
        if day > today:
            break
        before, have = have, (have - end[day]) | begin[day]
        lost, gained = before - have, have - before
        if lost:
            words = translate("Timeline", "Desks freed: {desks}")
            gone = translate("Timeline", "Moved out of {desks}")
            events.append(_event("ph.sign-out", words if have else gone, lost, day - DAY))
        if gained:
            words = translate("Timeline", "Desks given: {desks}")
            came = translate("Timeline", "Moved in at {desks}")
            events.append(_event("ph.armchair", words if before else came, gained, day))
    return events


def _reserved(rows: Iterable[AllocationRow], today: date) -> dict[date, set[str]]:
    found: dict[date, set[str]] = defaultdict(set)
    for row in rows:
        if row.kind == Kind.RESERVED and row.first_day <= today:
            found[row.first_day].add(row.number)
    return found


def _turns(
    rows: Iterable[AllocationRow],
) -> tuple[defaultdict[date, set[str]], defaultdict[date, set[str]]]:
    """Return which desks begin to be theirs on a day, and which end on the day before."""
    begin: defaultdict[date, set[str]] = defaultdict(set)
    end: defaultdict[date, set[str]] = defaultdict(set)
    for row in rows:
        begin[row.first_day].add(row.number)
        if row.last_day != NEVER:
            end[row.last_day + DAY].add(row.number)
    return begin, end


def _event(glyph: str, words: str, numbers: Iterable[str], day: date) -> Event:
    text = words.format(desks=numbers_words(numbers, _NAMED))
    return Event(glyph, text, datetime.combine(day, time()).astimezone(), "", is_day=True)
