"""Numbers of desks by rule: "{floor}-{n:03}" counts from 2-001 on, in an order that a person chooses."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from jib_desktop.rules.desks import LONGEST_NUMBER, number_key
from jib_desktop.rules.problems import Problem

DEFAULT_RULE = "{floor}-{n:03}"
LARGEST_START = 99_999
_PART = re.compile(r"\{(?:floor|zone|n(?::0(?P<width>[1-9]))?)\}")


class Order(StrEnum):
    """In which order desks are counted."""

    ROWS = "rows"  # each from left to right, from the top down
    SNAKE = "snake"  # every second row from right to left
    COLUMNS = "columns"  # each from the top down, from left to right
    ZONES = "zones"  # rows of one zone after the other
    CHOSEN = "chosen"  # as a person chose them


@dataclass(frozen=True, slots=True)
class Standing:
    """What of a desk decides where it comes in the count; lengths in cm."""

    key: Hashable
    x: int
    y: int
    depth: int = 110
    width: int = 160
    zone: str = ""


def check_rule(rule: str) -> list[Problem]:
    """Return what is the matter with a rule: number_rule_desk_form, number_rule_desk_joined, too_long.

    It needs {n} (or {n:03}) once, and may have {floor} and {zone}.
    """
    rest = _PART.sub("", rule)
    counts = [one for one in _PART.finditer(rule) if one.group()[1] == "n"]
    if len(counts) != 1 or "{" in rest or "}" in rest or not (rest or "x").isprintable():
        return [Problem("rule", "number_rule_desk_form", facts={"value": rule, "example": DEFAULT_RULE})]
    # 2 and 11 beside each other could be 21 and 1.
    if "}{" in rule:
        return [Problem("rule", "number_rule_desk_joined", facts={"example": DEFAULT_RULE})]
    longest = len(number_of(rule, LARGEST_START))
    if longest > LONGEST_NUMBER:
        return [Problem("rule", "too_long", facts={"most": LONGEST_NUMBER, "found": longest})]
    return []


def number_of(rule: str, n: int, *, floor: str = "", zone: str = "") -> str:
    """Return the number of the desk that comes n-th."""

    def filled(found: re.Match[str]) -> str:
        words = {"{floor}": floor, "{zone}": zone}
        return words.get(found.group(), f"{n:0{int(found['width'] or 1)}}")

    return _PART.sub(filled, rule)


def next_free(rule: str, taken: Collection[str], count: int, *, floor: str) -> list[str]:
    """Return the next numbers that nobody has, for new desks: after the highest one that stands."""
    reversed_rule = _reader(rule, floor)
    found = [int(one["n"]) for number in taken if (one := reversed_rule.fullmatch(number)) is not None]
    n = max(found, default=0)
    numbers: list[str] = []
    while len(numbers) < count:
        n += 1
        number = number_of(rule, n, floor=floor)
        if number not in taken:
            numbers.append(number)
    return numbers


def _reader(rule: str, floor: str) -> re.Pattern[str]:
    """Return the pattern by which numbers made by a rule are read back."""
    text, at = "", 0
    for found in _PART.finditer(rule):
        text += re.escape(rule[at : found.start()])
        text += {"f": re.escape(floor), "z": ".*", "n": r"(?P<n>[0-9]{1,9})"}[found.group()[1]]
        at = found.end()
    return re.compile(text + re.escape(rule[at:]))


def in_order(desks: Sequence[Standing], order: Order) -> list[Standing]:
    """Return desks in the order in which they are counted."""
    if order == Order.CHOSEN:
        return list(desks)
    if order == Order.ZONES:
        zones = sorted({one.zone for one in desks}, key=lambda zone: (not zone, zone))
        return [
            one
            for zone in zones
            for one in in_order([desk for desk in desks if desk.zone == zone], Order.ROWS)
        ]
    if order == Order.COLUMNS:
        columns = _lines(desks, lambda one: one.x, lambda one: one.width)
        return [one for line in columns for one in sorted(line, key=lambda desk: (desk.y, desk.x))]
    rows = _lines(desks, lambda one: one.y, lambda one: one.depth)
    found = []
    for place, line in enumerate(rows):
        backwards = order == Order.SNAKE and place % 2 == 1
        found += sorted(line, key=lambda desk: (desk.x, desk.y), reverse=backwards)
    return found


def _lines(
    desks: Sequence[Standing], along: Callable[[Standing], int], thick: Callable[[Standing], int]
) -> list[list[Standing]]:
    """Return desks by lines: one stands in line with the first of it, give or take half a desk."""
    if not desks:
        return []
    reach = median(thick(one) for one in desks) / 2
    lines: list[list[Standing]] = []
    for one in sorted(desks, key=along):
        if lines and along(one) - along(lines[-1][0]) < reach:
            lines[-1].append(one)
        else:
            lines.append([one])
    return lines


def planned(
    desks: Sequence[Standing], rule: str, start: int, order: Order, *, floor: str
) -> list[tuple[Standing, str]]:
    """Return desks in their order, each with the number it would get.

    A rule with {zone} counts anew in every zone.
    """
    counts: dict[str, int] = {}
    by_zone = "{zone}" in rule
    found = []
    for one in in_order(desks, order):
        counter = one.zone if by_zone else ""
        n = counts.get(counter, start)
        counts[counter] = n + 1
        found.append((one, number_of(rule, n, floor=floor, zone=one.zone)))
    return found


def check_plan(new: Sequence[str], others: Collection[str]) -> list[Problem]:
    """Return what is the matter with numbers to be given: number_twice, desk_number_taken, too_long …"""
    problems: list[Problem] = []
    seen: set[str] = set()
    taken = set(map(number_key, others))
    for number in new:
        key = number_key(number)
        if key in seen:
            problems.append(Problem("number", "desk_number_twice", facts={"number": number}))
        elif key in taken:
            problems.append(Problem("number", "desk_number_taken", facts={"number": number}))
        elif not number:
            problems.append(Problem("number", "desk_number_missing"))
        elif len(number) > LONGEST_NUMBER:
            facts = {"most": LONGEST_NUMBER, "found": len(number)}
            problems.append(Problem("number", "too_long", facts=facts))
        seen.add(key)
    return problems
