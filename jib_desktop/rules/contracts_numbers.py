"""Numbers of contracts like JIB-2026-014: given at the signature, unique, without a gap in a year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from jib_desktop.rules.problems import Problem

RULE_SETTING = "contract_number_rule"
DEFAULT_RULE = "JIB-{year}-{n:03}"
_PART = re.compile(r"\{year\}|\{n(?::0(?P<width>[1-9]))?\}")
_LONGEST = 40


def check_rule(rule: str) -> list[Problem]:
    """Return what is the matter with a rule of numbers: it needs {year} and {n} (or {n:03}) once each."""
    rest = _PART.sub("", rule)
    names = [found.group()[1] for found in _PART.finditer(rule)]
    if sorted(names) != ["n", "y"] or "{" in rest or "}" in rest:
        return [Problem("number_rule", "number_rule_form", facts={"value": rule, "example": DEFAULT_RULE})]
    if len(rule) > _LONGEST or not rest.isprintable():
        return [Problem("number_rule", "number_rule_form", facts={"value": rule, "example": DEFAULT_RULE})]
    # 2026 and 1 beside each other could be 20261 of another year.
    if re.search(r"\}\{", rule):
        return [Problem("number_rule", "number_rule_joined", facts={"example": DEFAULT_RULE})]
    return []


def number_of(rule: str, year: int, count: int) -> str:
    """Return the number of a contract by the rule of the site."""

    def filled(found: re.Match[str]) -> str:
        return f"{year}" if found.group() == "{year}" else f"{count:0{int(found['width'] or 1)}}"

    return _PART.sub(filled, rule)


def parts_of(rule: str, number: str) -> tuple[int, int] | None:
    """Return year and place in the year of a number by the rule of the site, None if it is not one."""
    pattern = re.escape(rule)
    for part in _PART.finditer(rule):
        named = "(?P<year>[0-9]{4})" if part[0] == "{year}" else "(?P<count>[0-9]{1,9})"
        pattern = pattern.replace(re.escape(part[0]), named)
    match = re.fullmatch(pattern, number)
    if match is None:
        return None
    found = int(match["year"]), int(match["count"])
    return found if number_of(rule, *found) == number else None


@dataclass(frozen=True, slots=True)
class Given:
    """A number that was given: to which contract, for which year and place in it, and when it was signed."""

    contract: bytes  # the id: of two signed at one moment the older contract comes first
    year: int
    count: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Renumbering:
    """A contract that has to take another number in a merge."""

    contract: bytes
    year: int
    old: int
    new: int


def renumbered(here: Iterable[Given], theirs: Iterable[Given]) -> list[Renumbering]:
    """Return which contracts of two copies take another number when they are merged.

    What stands in the file that is merged into keeps its number: others have seen it. What was signed only
    in the copy follows without a gap, in the order of its own numbers. Every renumbering is told to the
    person; the old number stays with the contract as `former_number` and still finds it.
    """
    kept = {one.contract: one for one in here}
    highest: dict[int, int] = {}
    for one in kept.values():
        highest[one.year] = max(highest.get(one.year, 0), one.count)
    found: list[Renumbering] = []
    new = [one for one in theirs if one.contract not in kept]
    for one in sorted(new, key=lambda given: (given.year, given.count, given.at, given.contract)):
        count = highest[one.year] = highest.get(one.year, 0) + 1
        if count != one.count:
            found.append(Renumbering(one.contract, one.year, one.count, count))
    return found


def gaps(counts: Iterable[int]) -> list[int]:
    """Return the numbers of one year that are missing below its highest."""
    there = set(counts)
    return [count for count in range(1, max(there, default=0)) if count not in there]
