"""Numbers of desks by rule: "{floor}-{n:03}" counts from 2-001 on, in an order that a person chooses."""

from __future__ import annotations

import re

from jib_desktop.rules.desks import LONGEST_NUMBER
from jib_desktop.rules.problems import Problem

DEFAULT_RULE = "{floor}-{n:03}"
_PART = re.compile(r"\{(floor|zone|n(?::0?([1-9]))?)\}")
_BRACE = re.compile(r"[{}]")


def check_rule(rule: str) -> list[Problem]:
    """Return what is the matter with a rule: number_rule_without_n, number_rule_unknown, too_long."""
    parts = [one[1] for one in _PART.finditer(rule)]
    if _BRACE.search(_PART.sub("", rule)):
        return [Problem("rule", "number_rule_unknown", facts={"rule": rule})]
    if sum(part.startswith("n") for part in parts) != 1:
        return [Problem("rule", "number_rule_without_n", facts={"rule": rule})]
    if len(number_of(rule, 1)) > LONGEST_NUMBER:
        facts = {"most": LONGEST_NUMBER, "found": len(number_of(rule, 1))}
        return [Problem("rule", "too_long", facts=facts)]
    return []


def number_of(rule: str, n: int, *, floor: str = "", zone: str = "") -> str:
    """Return the number of the desk that comes n-th."""

    def part(found: re.Match[str]) -> str:
        if found[1] == "floor":
            return floor
        if found[1] == "zone":
            return zone
        return f"{n:0{found[2]}}" if found[2] else str(n)

    return _PART.sub(part, rule)
