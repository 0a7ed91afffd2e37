"""Desks given and promised beside each startup of a list; quick enough for the first page of a start."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from jib_desktop.db import desk_counts


def of_startups(session: Session, ids: Sequence[uuid.UUID], day: date) -> dict[uuid.UUID, tuple[int, int]]:
    """Return how many desks startups have on a day and how many are promised to them.

    One that neither has a desk nor is promised one is not in it.
    """
    return desk_counts.desks_on(session, ids, day)
