"""Three sides of one row: what it was then, what it is here now, what comes back from outside.

A value that only one side changed goes through; what both changed differently is for a person. Nothing is
decided by which edit came later: clocks are not to be trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Fate = Literal["same", "applied", "kept", "conflict"]


@dataclass(frozen=True, slots=True)
class Merge:
    """What becomes of the fields of one row; fields that are equal on both sides are in none of them."""

    applied: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)  # here → theirs
    kept: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)  # theirs, as it still was then; here
    conflicts: Mapping[str, tuple[Any, Any, Any]] = field(default_factory=dict)  # then, here, theirs

    @property
    def is_edited(self) -> bool:
        """Whether the other side changed anything."""
        return bool(self.applied or self.conflicts)


NOTHING = Merge()  # one for all rows that nobody touched


def fate(then: Any, here: Any, theirs: Any, left: Any) -> Fate:
    """Return what becomes of one field; `left` is `then` as it could be given out.

    A control character that no workbook can hold was not taken away by the person who sends it back.
    """
    if theirs == here:
        return "same"
    if theirs in (then, left):
        return "same" if here == then else "kept"
    return "applied" if here == then else "conflict"


def merged(
    then: Mapping[str, Any],
    here: Mapping[str, Any],
    theirs: Mapping[str, Any],
    given_out: Callable[[str, Any], Any],
) -> Merge:
    """Merge the fields that `theirs` has; what is not in `then` nobody here has touched since.

    `given_out(field, value)` is the form in which a value can leave and come back.
    """
    applied, kept, conflicts = {}, {}, {}
    for name, value in theirs.items():
        now = here[name]
        if value == now:
            continue
        before = then.get(name, now)
        found = fate(before, now, value, given_out(name, before))
        if found == "applied":
            applied[name] = (now, value)
        elif found == "kept":
            kept[name] = (value, now)
        elif found == "conflict":
            conflicts[name] = (before, now, value)
    return Merge(applied, kept, conflicts) if applied or kept or conflicts else NOTHING
