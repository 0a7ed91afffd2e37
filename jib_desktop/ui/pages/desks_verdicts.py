"""Why desks can be given, and why some cannot: sentences with the way that is left. No widgets."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date

from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks import DeskRow
from jib_desktop.services.desks_find import Named
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import in_our_words, number_runs
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import in_a_row, listed, translate
from jib_desktop.ui.widgets.sentence import link, plain
from jib_desktop.ui.widgets.verdict_list import Verdict

_BESIDE = 40  # cm between the edges of desks that adjoin


def possible_html(rows: Sequence[DeskRow], team: Iterable[DeskRow]) -> str:
    """Return that nobody has the desks, and which desk of the team they adjoin."""
    words = translate("DeskVerdict", "Nobody has these %n desk(s) in that time.", n=len(rows))
    beside = adjoining(rows, team)
    if not beside:
        return plain(words)
    return plain(in_a_row((words, _beside_words(beside))))


def _beside_words(beside: Sequence[str]) -> str:
    numbers = listed(number_runs(beside)[:3])
    words = translate("DeskVerdict", "Next to the team's desk {number}.", "one or several desks")
    return words.format(number=numbers)


def adjoining(rows: Sequence[DeskRow], team: Iterable[DeskRow]) -> list[str]:
    """Return the numbers of the team's desks that stand beside one of these desks."""
    chosen = {row.id for row in rows}
    others = [one for one in team if one.id not in chosen]
    return [one.number for one in others if any(_adjoin(one, row) for row in rows)]


def _adjoin(one: DeskRow, other: DeskRow) -> bool:
    if one.floor_id != other.floor_id or one.room_id != other.room_id:
        return False
    across, along = abs(one.x - other.x), abs(one.y - other.y)
    wide = (max(one.width, one.depth) + max(other.width, other.depth)) / 2
    deep = (min(one.width, one.depth) + min(other.width, other.depth)) / 2
    side_by_side = across <= wide + _BESIDE and along <= _BESIDE
    opposite = along <= deep + _BESIDE and across <= _BESIDE
    return side_by_side or opposite or math.hypot(across, along) <= deep + _BESIDE


def refusals(
    problems: Sequence[Problem], names: Iterable[Named] = (), *, writable: bool = True
) -> list[Verdict]:
    """Return which desks were not added and why, each with the way that is left.

    A problem names a startup in English; `names` are those a person in this language knows.
    """
    pairs = [(one.name_en, one.name_zh) for one in names]
    html = (_refusal_html(in_our_words(one, pairs), writable) for one in problems)
    return [Verdict("ph.x-circle", "red", one) for one in html]


def _refusal_html(problem: Problem, writable: bool) -> str:
    html = plain(problem_sentence(problem))
    ways = _ways(problem) if writable else []
    return "<br>".join([html, *ways])


def _ways(problem: Problem) -> list[str]:
    facts = problem.facts
    until, since = facts.get("free_until"), facts.get("free_from")
    found = []
    if isinstance(until, date):
        words = translate("DeskVerdict", "Take it until {day} only").format(day=formats.day_in_words(until))
        found.append(link(f"until:{facts['desk_id']}:{until.isoformat()}", words))
    if isinstance(since, date):
        words = translate("DeskVerdict", "Begin on {day}").format(day=formats.day_in_words(since))
        found.append(link(f"from:{since.isoformat()}", words))
    return found
