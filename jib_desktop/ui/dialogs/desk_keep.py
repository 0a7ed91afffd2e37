"""Keeping desks from others for some days: reserved for a startup, or out of service; with the reason."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import check_reason
from jib_desktop.rules.desks import Ends, Kind, check_days
from jib_desktop.rules.problems import Problem
from jib_desktop.services import desks_acts, desks_checks
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui.desk_words import in_our_words, subject_words
from jib_desktop.ui.dialogs.desk_step import DeskStep
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.sentence import bold, inked, plain

_ASKED_AGAIN = frozenset({"startup_id", "first_day", "last_day"})


class KeepDialog(DeskStep):
    """Days and a reason; desks that somebody has in these days are left out, and named."""

    KIND: ClassVar[Kind]
    ALWAYS_WHY = True

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        rows: Sequence[DeskRow],
        day: date,
        parent: QWidget | None = None,
        *,
        begin: Mapping[str, Any] | None = None,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self._judged: list[Problem] = []
        self._begin = dict(begin or {})
        super().__init__(store, jobs, rows, day, parent, draft=draft)
        self._ask()

    def first_values(self) -> dict[str, Any]:
        """Begin with the day of the plan, or with what was typed where it was asked for."""
        return {"first_day": self.day_shown, **self._begin}

    def findings(self) -> list[Problem]:
        """There are days in their order, and a reason."""
        first, last = self.day("first_day"), self.day("last_day")
        problems = [*check_days(first, last), *check_reason("reason", self.value("reason"))[1]]
        if self.rows and not self.kept_ids():
            problems.append(Problem("first_day", "desks_none"))
        return problems

    def kept_ids(self) -> list[uuid.UUID]:
        """Return the desks that nobody has in these days."""
        refused = {one.facts.get("desk_id") for one in self._judged}
        return [row.id for row in self.rows if row.id not in refused]

    def _changed(self, name: str, *args: object) -> None:
        super()._changed(name, *args)
        if name in _ASKED_AGAIN and not self._filling:
            self._ask()

    def _ask(self) -> None:
        first = self.day("first_day")
        if first is None:
            return
        startup_id = self.startup_id()
        work = partial(
            desks_checks.check_use, kind=self.KIND, desk_ids=[row.id for row in self.rows],
            startup_id=startup_id, contract_id=None, first_day=first, last_day=self.day("last_day"),
            ends=Ends.ON_DAY, today=self.today, reason="–",
        )  # fmt: skip
        self._jobs.read(work, self._take_judged, key=f"{self._key}.use")

    def startup_id(self) -> uuid.UUID | None:
        """Return for whom the desks are kept."""
        return None

    def _take_judged(self, found: list[Problem]) -> None:
        self._judged = [one for one in found if "desk_id" in one.facts]
        self.check_now()

    def check_now(self) -> None:
        """Name the desks that are left out, below the fields."""
        super().check_now()
        names = [(row.startup_en, row.startup_zh) for row in self.rows]
        lines = [plain(problem_sentence(in_our_words(one, names))) for one in self._judged[:4]]
        if len(self._judged) > len(lines):
            more = len(self._judged) - len(lines)
            lines.append(inked(translate("KeepDialog", "and %n more", n=more), "text_2"))
        head = bold(translate("KeepDialog", "Not added"), "red")
        self.outcome_sentence.set_html("<br>".join([head, *lines]) if lines else "")
        self.fit()

    def subject(self, _result: object = None) -> str:
        """Return for whom, and which desks."""
        kept = set(self.kept_ids())
        numbers = [row.number for row in self.rows if row.id in kept]
        return subject_words([self.startup_words()], numbers)

    def startup_words(self) -> str:
        """Return the startup as a sentence names it."""
        return ""


class ReserveDialog(KeepDialog):
    """Keeps desks free for a startup."""

    KIND = Kind.RESERVED
    parts: ClassVar[tuple[str, ...]] = ("startup_id", "first_day", "last_day", "reason")

    def translate(self) -> None:
        """Say what is reserved."""
        self.dress(
            self.tr("Reserve desks"), self.tr("Reserve"), startup_id=self.tr("&For"),
            first_day=self.tr("&First day"), last_day=self.tr("&Last day"), reason=self.tr("&Reason"),
        )  # fmt: skip
        self.last_day_edit.setPlaceholderText(self.tr("until further notice"))
        self.reason_message.set_hint(self.tr("Others read it: why nobody else gets the desk"))

    def startup_id(self) -> uuid.UUID | None:
        """Return for whom the desks are kept."""
        found = self.startup_id_edit.picked
        return found if isinstance(found, uuid.UUID) else None

    def startup_words(self) -> str:
        """Return the startup as it stands in its field."""
        return self.startup_id_edit.text()

    def findings(self) -> list[Problem]:
        """There is somebody to keep them for, too."""
        missing = [] if self.startup_id() else [Problem("startup_id", "startup_missing")]
        return [*missing, *super().findings()]

    def write(self) -> None:
        """Reserve them."""
        self.step(
            "desks_reserved", desks_acts.reserve, desk_ids=self.kept_ids(), startup_id=self.startup_id(),
            first_day=self.day("first_day"), last_day=self.day("last_day"), reason=self.value("reason"),
        )  # fmt: skip


class OutOfServiceDialog(KeepDialog):
    """Takes desks out of service."""

    KIND = Kind.OUT_OF_SERVICE
    parts: ClassVar[tuple[str, ...]] = ("first_day", "last_day", "reason")

    def translate(self) -> None:
        """Say what is taken out of service."""
        self.dress(
            self.tr("Take desks out of service"), self.tr("Take out of service"),
            first_day=self.tr("&First day"), last_day=self.tr("&Last day"), reason=self.tr("&Reason"),
        )  # fmt: skip
        self.last_day_edit.setPlaceholderText(self.tr("until further notice"))
        self.reason_message.set_hint(self.tr("Others read it: what is being done with the desk"))

    def write(self) -> None:
        """Take them out of service."""
        self.step(
            "desks_out_of_service", desks_acts.take_out_of_service, desk_ids=self.kept_ids(),
            first_day=self.day("first_day"), last_day=self.day("last_day"), reason=self.value("reason"),
        )  # fmt: skip
