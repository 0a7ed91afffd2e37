"""What the person decides in a review: done at once where it is quick, beside the window where it is not."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import Verdict
from jib_desktop.ui.dialogs.review_judge import Rules
from jib_desktop.ui.dialogs.review_rows import Review, Side, Weighed, weighed
from jib_desktop.ui.jobs import Jobs

_Rows = list[Weighed]


class Decisions(QObject):
    """Changes a review. `changed`: ticks or choices did; `regrouped`: rows moved to another group."""

    changed = Signal()
    regrouped = Signal()

    def __init__(self, review: Review, rules: Rules, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._review, self._rules, self._jobs = review, rules, jobs

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Take rows in or leave them out."""
        self._review.tick(places, on)
        self.changed.emit()

    def tick_groups(self, verdicts: Iterable[Verdict], on: bool) -> None:
        """Take whole groups in or leave them out."""
        self._review.tick_groups(verdicts, on)
        self.changed.emit()

    def tick_field(self, place: int, name: str, on: bool) -> None:
        """Take one changed field in, or leave it as it is here."""
        self._review.leave_out(place, name, not on)
        self.changed.emit()

    def decide(self, place: int, name: str, value: Any) -> None:
        """Choose what a field shall be."""
        self._review.choose(place, name, value)
        self.changed.emit()

    def judge(self, place: int, name: str, text: str) -> tuple[Any, tuple[Problem, ...]]:
        """Return what a typed text means for a field, and what is the matter with it."""
        return self._rules.typed(self._review.rows[place], name, text)

    def decide_all(self, side: Side) -> None:
        """Decide whatever is open one way; many rows take a while."""

        def chosen(_session: Session) -> _Rows:
            return self._review.all_chosen(side)

        self._jobs.read(chosen, self._take, key=f"review.all.{id(self)}")

    def say_same(self, place: int, is_same: bool) -> None:
        """Say that a new row is the record it looks like, or that it is new."""
        row = self._review.rows[place]
        new = row.was or row
        if not is_same and row.was is None:
            self.tick([place], True)
            return
        record = new.like if is_same else None
        work = partial(_planned_anew, self._rules, self._review, place, record)
        self._jobs.read(work, self._take, key=f"review.same.{id(self)}")

    def _take(self, rows: _Rows) -> None:
        moved = any(self._review.rows[one.place].verdict != one.row.verdict for one in rows)
        self._review.take(rows)
        self.changed.emit()
        if moved:
            self.regrouped.emit()


def _planned_anew(rules: Rules, review: Review, place: int, record: Any, session: Session) -> _Rows:
    return [weighed(place, rules.same_as(session, review, place, record))]
