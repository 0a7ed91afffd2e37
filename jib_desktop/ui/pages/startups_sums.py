"""The foot of the list of startups in words."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from jib_desktop.rules.startups import SERVED, Stage
from jib_desktop.services import desks_counts, startups
from jib_desktop.services.startups import Totals
from jib_desktop.ui import formats
from jib_desktop.ui.pages.list_foot import in_foot, strong_number
from jib_desktop.ui.widgets.sentence import plain

_PIECE = 500


def sums_of(session: Session, ids: Sequence[uuid.UUID], day: date) -> tuple[int, tuple[int, int]]:
    """Add up the people of selected startups, and their desks on a day: given and promised."""
    parts = (ids[start : start + _PIECE] for start in range(0, len(ids), _PIECE))
    people = sum(row.head_count or 0 for part in parts for row in startups.list_rows(session, part))
    desks = desks_counts.of_startups(session, ids, day).values()
    return people, (sum(given for given, _ in desks), sum(promised for _, promised in desks))


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


def sum_words(people: int, selected: int, desks: tuple[int, int] = (0, 0)) -> str:
    """Return people and desks of what is shown, or of what is selected."""
    words = QCoreApplication.translate("StartupsPage", "People {people}")
    parts = [plain(words).format(people=strong_number(people))]
    if any(desks):
        words = QCoreApplication.translate("StartupsPage", "Desks {given} of {promised} promised")
        given, promised = map(strong_number, desks)
        parts.append(plain(words).format(given=given, promised=promised))
    if selected:
        chosen = QCoreApplication.translate("StartupsPage", "{count} selected")
        parts.insert(0, plain(chosen).format(count=strong_number(selected)))
    return in_foot(parts)
