"""The rules behind a review: what a choice comes to, what a typed value means, who a new row is."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange.cells import column_reader
from jib_desktop.exchange.workbook import Column
from jib_desktop.rules.problems import Problem
from jib_desktop.services.importer import Importer
from jib_desktop.services.importing import checked, replanned
from jib_desktop.services.review import PlannedRow
from jib_desktop.ui.dialogs.review_rows import Review


@dataclass(frozen=True)
class Rules:
    """The importer of a kind of record, with its columns and the present day."""

    importer: Importer
    columns: Sequence[Column]
    today: date

    def check(self, row: PlannedRow) -> PlannedRow:
        """Return a row with what the rules say to the choices made so far."""
        return checked(self.importer, row, self.today)

    def typed(self, row: PlannedRow, name: str, text: str) -> tuple[Any, tuple[Problem, ...]]:
        """Return what a text typed for a field means, read as a cell of a workbook is, and what is wrong."""
        column = next(one for one in self.columns if one.field == name)
        values, problems = column_reader(column)([text.strip() or None])
        if found := tuple(problems.values()):
            return values[0], found
        value = self.importer.empty[name] if values[0] is None else values[0]
        value = self.importer.normalised({name: value})[name]
        judged = self.check(replace(row, chosen={**row.chosen, name: value}))
        return value, tuple(one for one in judged.by_rule if one.field == name)

    def same_as(
        self, session: Session, review: Review, place: int, record_id: uuid.UUID | None
    ) -> PlannedRow:
        """Return a new row as a change of a stored record, or (None) as new indeed."""
        plan = review.result()
        return replanned(session, self.importer, plan, place, same_as=record_id, today=self.today)
