"""Desks in words: their numbers, where they stand, until when they are free or taken. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks import DeskRow, FloorRow
from jib_desktop.ui import formats
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import listed, translate

_NUMBER = re.compile(r"^(.*?)(\d+)$")
_NAMED = 4  # more desks than this, or runs of them, are counted in a heading


def number_runs(numbers: Iterable[str]) -> list[str]:
    """Return numbers in order, those that follow each other as one: `2-007 to 2-013`."""
    runs: list[list[str]] = []
    for number in sorted(dict.fromkeys(numbers)):
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    found = []
    for run in runs:
        if len(run) > 2:
            found.append(translate("DeskWords", "{first} to {last}").format(first=run[0], last=run[-1]))
        else:
            found.extend(run)
    return found


def _follows(before: str, number: str) -> bool:
    one, other = _NUMBER.match(before), _NUMBER.match(number)
    return one is not None and other is not None and one[1] == other[1] and int(other[2]) == int(one[2]) + 1


def numbers_words(numbers: Iterable[str], most: int = 6) -> str:
    """Return the numbers of desks as one enumeration; what is too much is counted."""
    runs = number_runs(numbers)
    if len(runs) <= most:
        return listed(runs)
    return f"{listed(runs[: most - 1])} +{formats.number(len(runs) - most + 1)}"


def title_words(rows: Sequence[DeskRow]) -> str:
    """Return the heading of chosen desks: `Desks 2-014 and 2-015`."""
    runs = number_runs(row.number for row in rows)
    if len(rows) == 1:
        return translate("DeskWords", "Desk {number}").format(number=runs[0])
    if len(runs) == 2:
        words = translate("DeskWords", "Desks {first} and {second}")
        return words.format(first=runs[0], second=runs[1])
    if len(runs) == 1 or len(runs) <= _NAMED // 2:
        return translate("DeskWords", "Desks {numbers}").format(numbers=runs[0])
    return desks_count(len(rows))


def desks_count(count: int) -> str:
    """Return a number of desks: `2 desks`."""
    return translate("DeskWords", "%n desk(s)", n=count)


def floor_name(floor: FloorRow) -> str:
    """Return how people call a floor."""
    name = leading_name(floor.name_en, floor.name_zh)
    return name or translate("DeskWords", "Floor {code}").format(code=floor.code)


def zone_name(row: DeskRow) -> str:
    """Return how people call the zone of a desk; empty without one."""
    if row.zone:
        return translate("DeskWords", "Zone {code}").format(code=row.zone)
    return leading_name(row.zone_en, row.zone_zh)


def place_words(rows: Sequence[DeskRow], floors: Sequence[FloorRow]) -> str:
    """Return where desks stand, and what they have in common: `Floor 2 · Zone A · both at the window`."""
    known = {floor.id: floor_name(floor) for floor in floors}
    found = [listed(dict.fromkeys(known.get(row.floor_id, row.floor) for row in rows))]
    zones = dict.fromkeys(name for row in rows if (name := zone_name(row)))
    found.append(listed(zones) if len(zones) <= 3 else "")
    rooms = dict.fromkeys(row.room for row in rows if row.room)
    found.append(listed(rooms) if len(rooms) == 1 else "")
    shared = set.intersection(*(set(row.features) for row in rows)) if rows else set()
    if "window" in shared:
        found.append(_at_window(len(rows)))
    return " · ".join(part for part in found if part)


def _at_window(count: int) -> str:
    if count == 1:
        return translate("DeskWords", "at the window")
    if count == 2:
        return translate("DeskWords", "both at the window")
    return translate("DeskWords", "all at the window")


def free_words(rows: Sequence[DeskRow]) -> str:
    """Return until when free desks are free."""
    ends = [row.last_day for row in rows if row.last_day is not None]
    if not ends:
        return translate("DeskWords", "with no end planned")
    return until_words(min(ends))


def until_words(last_day: date) -> str:
    """Return a last day: `until 28 February 2027`, or that none is set."""
    if last_day == NEVER:
        return translate("DeskWords", "until further notice")
    return translate("DeskWords", "until {day}").format(day=formats.day_in_words(last_day))


def end_words(last_day: date | None, ends: str) -> str:
    """Return the last day of an allocation in a line, and how it goes with the contract."""
    if last_day is None:
        return "–"
    open_end = last_day == NEVER
    words = translate("DeskWords", "until further notice") if open_end else formats.day_in_line(last_day)
    if ends == Ends.WITH_CONTRACT:
        return translate("DeskWords", "{day}, with the contract").format(day=words)
    if ends == Ends.BEYOND_CONTRACT:
        return translate("DeskWords", "{day}, beyond the contract").format(day=words)
    return words


def days_words(first: date, last: date) -> str:
    """Return a period for a sentence, both days in it."""
    if last == NEVER:
        return translate("DeskWords", "from {first} on").format(first=formats.day_in_words(first))
    words = translate("DeskWords", "{first} to {last}")
    return words.format(first=formats.day_in_words(first), last=formats.day_in_words(last))


def in_our_words(problem: Problem, names: Iterable[tuple[str, str]]) -> Problem:
    """Return a problem that names its startup as the window does; `names`: English and Chinese."""
    known = {english or chinese: leading_name(english, chinese) for english, chinese in names}
    startup = str(problem.facts.get("startup", ""))
    return replace(problem, facts={**problem.facts, "startup": known.get(startup, startup)})


def subject_words(names: Iterable[str], numbers: Sequence[str]) -> str:
    """Return what an act was about: startups and at most three desks, `Moonkite Robotics: 2-014, 2-015`."""
    some = listed(numbers[:3]) + (f" +{len(numbers) - 3}" if len(numbers) > 3 else "")
    who = listed(dict.fromkeys(name for name in names if name))
    return f"{who}: {some}" if who else some
