"""Rules over several rows, written once and put into the words of an engine."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that the database refuses: `when` is a condition on NEW and OLD in plain SQL.

    The one thing that engines say differently in it is `day_before`.
    """

    name: str
    table: str
    events: tuple[str, ...]  # INSERT, UPDATE, DELETE
    when: str
    says: str


_DAY_BEFORE = re.compile(r"DAY_BEFORE\[(.+?)\]")


def day_before(moment: str) -> str:
    """Return, for a condition, the day before the one a moment (in SQL) lies in."""
    return f"DAY_BEFORE[{moment}]"


def statements(rule: Refusal, dialect: str) -> list[str]:
    """Return the statements that make a rule where it is not yet."""
    if dialect != "sqlite":
        raise NotImplementedError(dialect)
    when = _DAY_BEFORE.sub(r"date(substr(\1, 1, 10), '-1 day')", rule.when)
    return [
        f'CREATE TRIGGER IF NOT EXISTS {rule.name}_{event.lower()} BEFORE {event} ON "{rule.table}" '
        f"WHEN {when} BEGIN SELECT RAISE(ABORT, '{rule.says}'); END"
        for event in rule.events
    ]
