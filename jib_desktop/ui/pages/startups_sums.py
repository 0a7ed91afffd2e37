"""The foot of the list of startups in words."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from jib_desktop.rules.startups import SERVED, Stage
from jib_desktop.services import startups
from jib_desktop.services.startups import Totals
from jib_desktop.ui import formats
from jib_desktop.ui.pages.list_foot import in_foot, strong_number
from jib_desktop.ui.widgets.sentence import plain

_PIECE = 500


def people_of(session: Session, ids: Sequence[uuid.UUID]) -> int:
    """Add up the people of selected startups."""
    parts = (ids[start : start + _PIECE] for start in range(0, len(ids), _PIECE))
    return sum(row.head_count or 0 for part in parts for row in startups.list_rows(session, part))


def count_words(shown: Totals, every: Totals, *, removed: bool = False) -> str:
    """Return how many are shown of all, and of all how many are resident and how many were served."""
    if removed:
        text = QCoreApplication.translate("StartupsPage", "{shown} removed startup(s)", None, shown.shown)
        return in_foot([plain(text).format(shown=strong_number(shown.shown))])
    text = QCoreApplication.translate("StartupsPage", "{shown} of {total} startup(s)", None, every.shown)
    parts = [plain(text).format(shown=strong_number(shown.shown), total=formats.number(every.shown))]
    resident = every.by_stage.get(Stage.RESIDENT, 0)
    served = sum(count for stage, count in every.by_stage.items() if stage in SERVED)
    for words, count in (
        (QCoreApplication.translate("StartupsPage", "{count} resident"), resident),
        (QCoreApplication.translate("StartupsPage", "{count} served so far"), served),
    ):
        parts.append(plain(words).format(count=strong_number(count)))
    return in_foot(parts)


def sum_words(people: int, selected: int) -> str:
    """Return the people of what is shown, or of what is selected."""
    words = QCoreApplication.translate("StartupsPage", "People {people}")
    parts = [plain(words).format(people=strong_number(people))]
    if selected:
        chosen = QCoreApplication.translate("StartupsPage", "{count} selected")
        parts.insert(0, plain(chosen).format(count=strong_number(selected)))
    return in_foot(parts)
