"""Moving to other desks from a day on; where somebody sits already, the two swap."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Kind
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.services import desks, desks_acts
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui.desk_words import subject_words
from jib_desktop.ui.dialogs.desk_step import DeskStep
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.inline_message import PAUSE
from jib_desktop.ui.widgets.sentence import bold, plain

_BETWEEN = re.compile(r"[\s,;，、；]+")
_SHOWN = 8  # moves that are listed


class MoveDialog(DeskStep):
    """Desks that somebody has, and the numbers of those they are to have instead."""

    parts: ClassVar[tuple[str, ...]] = ("desks", "first_day", "reason")

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        rows: Sequence[DeskRow],
        day: date,
        parent: QWidget | None = None,
        *,
        targets: Sequence[str] = (),
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self._targets = tuple(targets)
        self._found: tuple[str, date, list[DeskRow], list[str]] | None = None
        self._pause = QTimer()
        super().__init__(store, jobs, rows, day, parent, draft=draft)
        self._pause.setParent(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE // 2)
        self._pause.timeout.connect(self._look_up)
        self._look_up()

    def translate(self) -> None:
        """Say what is moved."""
        self.dress(
            translate("MoveDialog", "Move %n desk(s)", n=len(self.rows)), self.tr("Move"),
            desks=self.tr("&New desks"), first_day=self.tr("&From"), reason=self.tr("&Reason"),
        )  # fmt: skip
        self.desks_edit.setPlaceholderText(self.tr("Numbers, one for each: 2-020, 2-021"))

    def first_values(self) -> dict[str, Any]:
        """Begin with the desks that were chosen too, and the day of the plan."""
        return {"desks": ", ".join(self._targets), "first_day": max(self.day_shown, self.today)}

    def _changed(self, name: str, *args: object) -> None:
        super()._changed(name, *args)
        if name in ("desks", "first_day") and not self._filling:
            self._pause.start()

    def _look_up(self) -> None:
        day = self.day("first_day")
        if day is not None and not self._is_known():
            work = partial(find_desks, text=self.value("desks"), day=day)
            self._jobs.read(
                work, partial(self._take_found, self.value("desks"), day), key=f"{self._key}.desks"
            )

    def _take_found(self, text: str, day: date, found: tuple[list[DeskRow], list[str]]) -> None:
        self._found = (text, day, *found)
        self.check_now()

    def _is_known(self) -> bool:
        """Whether the desks typed were looked up already."""
        return self._found is not None and self._found[:2] == (self.value("desks"), self.day("first_day"))

    @property
    def new_desks(self) -> list[DeskRow]:
        """The desks that were typed, as they stand on the day of the move."""
        return self._found[2] if self._found is not None and self._is_known() else []

    def findings(self) -> list[Problem]:
        """Each desk that goes has a new one; nobody swaps with a desk that is out of service."""
        day = self.day("first_day")
        problems = [] if day is not None else [Problem("first_day", "first_missing")]
        if not self.value("desks").strip():
            problems.append(Problem("desks", "desk_numbers_missing"))
        elif self._found is not None and self._is_known():
            problems.extend(self._doubts(self.new_desks, self._found[3]))
        return [*problems, *self.lacking_reason()]

    def changed_from(self) -> date | None:
        """Return the day of the move."""
        return self.day("first_day")

    def _doubts(self, new: Sequence[DeskRow], unknown: Sequence[str]) -> list[Problem]:
        if unknown:
            return [Problem("desks", "desk_numbers_unknown", facts={"numbers": tuple(unknown)})]
        if len(new) != len(self.rows):
            facts = {"wanted": len(self.rows), "found": len(new)}
            return [Problem("desks", "desk_numbers_count", facts=facts)]
        closed = tuple(row.number for row in new if row.state == Kind.OUT_OF_SERVICE)
        return [Problem("desks", "desk_numbers_closed", facts={"numbers": closed})] if closed else []

    def check_now(self) -> None:
        """Say who goes where."""
        super().check_now()
        new = self.new_desks
        if len(new) != len(self.rows) or self._blocking():
            self.outcome_sentence.set_html("")
            return
        ours = {row.id for row in self.rows}
        lines = []
        for old, row in list(zip(self.rows, new, strict=True))[:_SHOWN]:
            name = leading_name(old.startup_en, old.startup_zh)
            line = plain(f"{name}: {old.number} → {row.number}")
            if not row.is_free and row.id not in ours:
                other = bold(leading_name(row.startup_en, row.startup_zh))
                words = translate("MoveDialog", "{startup} swaps and gets {number}.")
                line += "<br>" + plain(words).format(startup=other, number=plain(old.number))
            lines.append(line)
        self.outcome_sentence.set_html("<br>".join(lines))
        self.fit()

    def moves(self) -> list[tuple[uuid.UUID, int, uuid.UUID]]:
        """Return the moves, and of those who swap the way back."""
        found = []
        ours = {row.id for row in self.rows}
        for old, row in zip(self.rows, self.new_desks, strict=False):
            if old.allocation_id is not None:
                found.append((old.allocation_id, old.allocation_version, row.id))
            if row.allocation_id is not None and row.id not in ours:
                found.append((row.allocation_id, row.allocation_version, old.id))
        return found

    def subject(self, _result: object = None) -> str:
        """Return who moves, and where to."""
        names = [leading_name(row.startup_en, row.startup_zh) for row in (*self.rows, *self.new_desks)]
        pairs = zip(self.rows, self.new_desks, strict=False)
        return subject_words(names, [f"{old.number} → {row.number}" for old, row in pairs])

    def save(self) -> None:
        """Save when the desks typed are looked up."""
        day = self.day("first_day")
        if not self._is_known() and day is not None and self.value("desks").strip():
            work = partial(find_desks, text=self.value("desks"), day=day)
            then = partial(self._save_found, self.value("desks"), day)
            self._jobs.read(work, then, key=f"{self._key}.desks")
        else:
            super().save()

    def _save_found(self, text: str, day: date, found: tuple[list[DeskRow], list[str]]) -> None:
        self._take_found(text, day, found)
        super().save()

    def write(self) -> None:
        """Move."""
        self.step(
            "desks_reseated", desks_acts.reseat, moves=self.moves(), from_day=self.day("first_day"),
            reason=self.value("reason"),
        )  # fmt: skip


def typed_numbers(text: str) -> list[str]:
    """Return the numbers in a line: parted by commas or blanks."""
    return [part for part in _BETWEEN.split(text.strip()) if part]


def find_desks(session: Session, text: str, day: date) -> tuple[list[DeskRow], list[str]]:
    """Return the desks of these numbers on a day in the order typed, and the numbers there are none of."""
    there = {_plain(row.number): row for row in desks.plan_on(session, day)}
    wanted = list(dict.fromkeys(typed_numbers(text)))
    found = [there[_plain(one)] for one in wanted if _plain(one) in there]
    return found, [one for one in wanted if _plain(one) not in there]


def _plain(number: str) -> str:
    return "".join(sign for sign in folded(number) if sign.isalnum())
