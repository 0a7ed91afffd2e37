"""The action that a write fills, apart from the journal it goes into.

A start reads and writes nothing of the journal: its stored classes are made with the first write or undo.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from sqlalchemy.orm import Session

from jib_desktop.db.base import Clock

Kind = Literal["do", "undo", "redo"]
Changes = dict[str, set[uuid.UUID]]

APPEND_ONLY = ("action", "change", "seal")


@dataclass
class Writing:
    """The action that a write session is filling."""

    label: str
    actor: str
    clock: Clock
    kind: Kind = "do"
    undoes: int | None = None
    can_be_undone: bool = True
    subject: str = ""
    action_id: int | None = None
    changes: Changes = field(default_factory=dict)
    # Owners whose derived columns have to be computed again before the commit.
    owners: set[uuid.UUID] = field(default_factory=set)
    digest: Any = None  # of its lines so far

    def add(self, line: str) -> None:
        """Take a change into the digest; lines come in the order of their ids."""
        self.digest.update(line.encode())


def writing_of(session: Session) -> Writing:
    """Return the action that this write session fills."""
    writing: Writing = session.info["writing"]
    return writing


def today_of(session: Session) -> date:
    """Return the day of the store's clock where the base stands (system time zone)."""
    return writing_of(session).clock().astimezone().date()


def name_subject(session: Session, subject: str) -> None:
    """Say what the action is done to; undo and history show it. Only before the first change is flushed."""
    writing_of(session).subject = subject
