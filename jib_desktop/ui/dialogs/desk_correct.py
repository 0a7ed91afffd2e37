"""Correcting who had a desk and when: also the past, with a reason that stays in the history."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import GoneMeanwhile
from jib_desktop.rules.contracts import check_reason
from jib_desktop.rules.desks import Ends, Kind, check_days
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services import desks, desks_acts, desks_checks
from jib_desktop.services.desks import AllocationRow, DeskRow
from jib_desktop.services.desks_checks import ContractChoice
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import days_words, subject_words
from jib_desktop.ui.dialogs.desk_move import find_desks
from jib_desktop.ui.dialogs.desk_step import DeskStep
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.words.contracts import contract_kind_word


class CorrectDeskDialog(DeskStep):
    """One allocation whole: CorrectDeskDialog(store, jobs, allocation, parent, draft=…)."""

    ALWAYS_WHY = True
    parts: ClassVar[tuple[str, ...]] = (
        "desks", "startup_id", "contract_id", "first_day", "last_day", "reason"
    )  # fmt: skip

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        allocation: AllocationRow,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self._one = allocation
        self._desk: DeskRow | None = None
        self._choices: list[ContractChoice] = []
        day = min(max(allocation.first_day, date.min), allocation.last_day)
        super().__init__(store, jobs, (), day, parent, draft=draft)
        is_taken, has_startup = allocation.kind == Kind.TAKEN, allocation.startup_id is not None
        for name, shown in (("startup_id", has_startup), ("contract_id", is_taken and has_startup)):
            self.form_widget(name).setVisible(shown)
            getattr(self, f"{name}_label").setVisible(shown)
        self.startup_id_edit.picked_changed.connect(self._read_choices)
        self._read_choices()

    # --- words ---

    def translate(self) -> None:
        """Say what is corrected."""
        self.dress(
            self.tr("Correct who had a desk"), self.tr("Correct"), desks=self.tr("&Desk"),
            startup_id=self.tr("&Startup"), contract_id=self.tr("&Contract"), first_day=self.tr("&First day"),
            last_day=self.tr("&Last day"), reason=self.tr("&Reason"),
        )  # fmt: skip
        self.last_day_edit.setPlaceholderText(self.tr("until further notice"))
        self.reason_message.set_hint(self.tr("It stays in the history"))

    def about(self) -> str:
        """Return what stands now."""
        one = self._one
        name = leading_name(one.startup_en, one.startup_zh)
        head = bold(" · ".join(part for part in (one.number, name) if part))
        return f"{head}<br>{plain(days_words(one.first_day, one.last_day))}"

    def subject(self, _result: object = None) -> str:
        """Return whose desk was corrected."""
        return subject_words([leading_name(self._one.startup_en, self._one.startup_zh)], [self._one.number])

    # --- fields ---

    def first_values(self) -> dict[str, Any]:
        """Begin with what stands."""
        one = self._one
        if one.startup_id is not None:
            self.know(one.startup_id, one.startup_en, one.startup_zh)
        last = None if one.last_day == NEVER else one.last_day
        return {
            "desks": one.number, "startup_id": one.startup_id, "contract_id": one.contract_id,
            "first_day": one.first_day, "last_day": last, "reason": "",
        }  # fmt: skip

    def _read_choices(self, *_: object) -> None:
        startup_id = self.startup_id_edit.picked
        if isinstance(startup_id, uuid.UUID) and self._one.kind == Kind.TAKEN:
            work = partial(desks_checks.contract_choices, startup_id=startup_id, day=self._one.first_day)
            self._jobs.read(work, self._take_choices, key=f"{self._key}.contracts")

    def _take_choices(self, choices: list[ContractChoice]) -> None:
        self._choices = choices
        combo, chosen = self.contract_id_combo, self._one.contract_id
        self._filling = True
        combo.clear()
        for one in choices:
            combo.addItem(f"{one.number}, {contract_kind_word(one.kind)}", one.id)
        if chosen is not None and combo.findData(chosen) < 0:
            combo.addItem(self._one.contract, chosen)
        combo.addItem(self.tr("Without a contract"), None)
        place = combo.findData(chosen) if chosen is not None else combo.count() - 1
        combo.setCurrentIndex(max(0, place))
        self._base["contract_id"] = combo.currentData()
        self._filling = False
        self.check_now()

    # --- checking and saving ---

    def findings(self) -> list[Problem]:
        """The days stand in their order, and there is a reason."""
        problems = check_days(self.day("first_day"), self.day("last_day"))
        if self._one.startup_id is not None and not isinstance(self.startup_id_edit.picked, uuid.UUID):
            problems.append(Problem("startup_id", "startup_missing"))
        return [*problems, *check_reason("reason", self.value("reason"))[1]]

    def write(self) -> None:
        """Find the desk of the number, then correct."""
        self.set_busy(True)
        day = self.day("first_day") or self._one.first_day
        work = partial(find_desks, text=self.value("desks"), day=day)
        self._jobs.read(work, self._correct, self.failed)

    def _correct(self, found: tuple[list[DeskRow], list[str]]) -> None:
        self.set_busy(False)
        rows, unknown = found
        if len(rows) != 1:
            facts = {"numbers": tuple(unknown) or (self.value("desks"),), "wanted": 1, "found": len(rows)}
            code = "desk_numbers_unknown" if unknown or not rows else "desk_numbers_count"
            self._refused = [Problem("desks", code, facts=facts)]
            self._touched.add("desks")
            self.check_now()
            return
        self.step(
            "desk_corrected", desks_acts.correct, allocation_id=self._one.id, seen_version=self._one.version,
            values=self._values(rows[0].id), reason=self.value("reason"),
        )  # fmt: skip

    def _values(self, desk_id: uuid.UUID) -> dict[str, Any]:
        last = self.day("last_day") or NEVER
        ends = self._one.ends if last == self._one.last_day else Ends.ON_DAY
        return {
            "desk_id": desk_id, "startup_id": self.startup_id_edit.picked,
            "contract_id": self.contract_id_combo.currentData() if self._one.kind == Kind.TAKEN else None,
            "first_day": self.day("first_day"), "last_day": last, "ends": ends,
        }  # fmt: skip

    def reload(self) -> None:
        """Read the allocation again, after another writer changed it."""
        work = partial(_allocation, allocation_id=self._one.id, desk_id=self._one.desk_id)
        self._jobs.read(work, self._take_allocation, self.failed)

    def _take_allocation(self, one: AllocationRow) -> None:
        self._one = one
        self.set_busy(False)
        self.translate()
        self.check_now()
        faster = self._faster
        who = (faster.who if faster else "") or translate("DeskStep", "Somebody")
        when = formats.moment(faster.when) if faster and faster.when else ""
        words = translate("DeskStep", "{who} changed these desks first, {when}. Look again, then go on.")
        self.meanwhile_strip.set_message(plain(words.format(who=who, when=when)))


def _allocation(session: Session, allocation_id: uuid.UUID, desk_id: uuid.UUID) -> AllocationRow:
    """Return an allocation as it is now; raises GoneMeanwhile."""
    found = [one for one in desks.allocations(session, desk_ids=[desk_id]) if one.id == allocation_id]
    if not found:
        raise GoneMeanwhile
    return found[0]
