"""What a feature brings so that its records can be taken in and given out: its columns and its importer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange.workbook import Column, language_index
from jib_desktop.progress import Progress
from jib_desktop.services.history import Point
from jib_desktop.services.importing import Importer
from jib_desktop.services.review import Incoming, Plan


@dataclass(frozen=True, slots=True)
class Planning:
    """What a plan is made beside: the day, the file, the point its rows left at, what comes first."""

    today: date
    source: str
    point: Point | None
    coming: Sequence[Plan] = ()


@dataclass(frozen=True, slots=True)
class Feature:
    """One kind of record in and out."""

    kind: str
    titles: tuple[str, str, str]  # of its sheet: English, Deutsch, 简体中文
    columns: Callable[[Session], Sequence[Column]]
    importer: Importer
    # How many records there are, and these in pieces of rows in the order of the columns; the last
    # argument is what the feature is narrowed down by (a filter and a sort), None for all.
    count: Callable[[Session, Any], int]
    pieces: Callable[[Session, Sequence[Column], Any], Iterator[Sequence[Sequence[Any]]]]
    # What a row as read comes to where one of its cells decides how another is meant.
    adjust: Callable[[Incoming], Incoming] | None = None
    # For what is no record but booked: how rows become a plan, and how a plan is booked.
    plan: Callable[[Session, Sequence[Incoming], Planning], Plan] | None = None
    book: Callable[[Session, Plan, Progress], None] | None = None

    def title(self, language: str) -> str:
        """Return the name of its sheet in `language`."""
        return self.titles[language_index(language)]
