"""Rules over several rows, written once and put into the words of an engine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that the database refuses: `when` is a condition on NEW and OLD in plain SQL."""

    name: str
    table: str
    events: tuple[str, ...]  # INSERT, UPDATE, DELETE
    when: str
    says: str


def statements(rule: Refusal, dialect: str) -> list[str]:
    """Return the statements that make a rule where it is not yet."""
    if dialect != "sqlite":
        raise NotImplementedError(dialect)
    return [
        f'CREATE TRIGGER IF NOT EXISTS {rule.name}_{event.lower()} BEFORE {event} ON "{rule.table}" '
        f"WHEN {rule.when} BEGIN SELECT RAISE(ABORT, '{rule.says}'); END"
        for event in rule.events
    ]
