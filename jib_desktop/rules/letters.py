"""Rules about templates made in Word: what is refused, and what their fields may be."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from jib_desktop.errors import UserMistake
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line

LARGEST_TEMPLATE = 20_000_000  # bytes
LONGEST_NAME = 80


class LetterTemplateRefused(UserMistake):
    """A file is no template that could be filled."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason  # not_word | old_word | macros | too_large | damaged | unsafe


class LetterTemplateGone(UserMistake):
    """The data file keeps no template of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def unknown_field(name: str, known: Collection[str]) -> Problem:
    """Return that a template asks for a field that no contract has, and which one may have been meant."""
    near = get_close_matches(name, known, n=1, cutoff=0.7)
    if near:
        return Problem("template", "letter_field_near", facts={"name": name, "near": near[0]})
    return Problem("template", "letter_field_unknown", facts={"name": name})


def check_name(name: str) -> tuple[str, list[Problem]]:
    """Return the name of a template as it is kept, and what is the matter with it."""
    kept = one_line(name)
    if not kept:
        return kept, [Problem("template", "letter_name_missing")]
    if len(kept) > LONGEST_NAME:
        facts = {"most": LONGEST_NAME, "found": len(kept)}
        return kept, [Problem("template", "too_long", facts=facts)]
    return kept, []
